//! `copy`: moves a data folder to the other engine, rows and blobs, into an empty target only, and compares
//! every table by its digest and every blob by its name. The source is only read; nobody should be writing
//! to it meanwhile.
//!
//! The rows go over in one transaction: a copy that was interrupted left no rows, and the folder it began
//! can be thrown away. The search is filled anew.

use crate::words::words;
use crate::{ROOMS, open, open_on};
use commission::{Desk, Error, Exit, Outcome, Progress, Refusal};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use store::{Store, TableDigest};

/// From where to where.
#[derive(Debug, clap::Args)]
pub struct CopyArgs {
    /// The data folder, or the address of the database, to read
    #[arg(long, value_name = "DIR_OR_URL")]
    from: String,
    /// A data folder that does not exist yet, or the address of an empty database
    #[arg(long, value_name = "DIR_OR_URL")]
    to: String,
    /// The data folder (blobs and key) of the side that is an address; without it, the other side's
    /// folder with .postgresql after its name
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

/// What went over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// Each table of the source, and the digest that it has in the target.
    pub tables: Vec<(TableDigest, Option<TableDigest>)>,
    /// Blobs.
    pub blobs: u64,
    /// Bytes of all blobs.
    pub blob_bytes: u64,
    /// Documents entered into the search.
    pub searchable: u64,
}

impl Copied {
    /// Whether every table has the digest that it had.
    pub fn is_the_same(&self) -> bool {
        let same = |(from, to): &(TableDigest, Option<TableDigest>)| Some(from) == to.as_ref();
        self.tables.iter().all(same)
    }
}

/// Carries everything over into a store that is empty and has the same key.
///
/// # Errors
/// [`Error::Refused`] where the target is not empty, [`Error::Fault`] where one side fails.
pub fn copy(from: &Store, to: &Store, progress: &dyn Progress) -> Result<Copied, Error> {
    if !to.is_empty()? {
        return Err(
            Refusal::new("not-empty", |language| words(language).msg_copy_not_empty()).into(),
        );
    }
    let (mut blobs, mut blob_bytes) = (0, 0);
    // Blobs first: a row that names one must never stand without it.
    for digest in from.blobs().digests()? {
        let Some(blob) = from.blobs().open_blob(&digest)? else {
            continue;
        };
        let (kept, bytes) = to.blobs().put_from(blob)?;
        if kept != digest {
            return Err(Refusal::new("blob-changed", |language| {
                words(language).msg_copy_blob_changed(&digest)
            })
            .into());
        }
        blobs += 1;
        blob_bytes += bytes;
    }
    from.copy_rows(to, |rows| progress.at(rows))?;
    let kept = to.digests()?;
    let tables = from
        .digests()?
        .into_iter()
        .map(|table| {
            let there = kept.iter().find(|one| one.table == table.table).cloned();
            (table, there)
        })
        .collect();
    let searchable = evidence::fill_search(to, |_| {})?;
    Ok(Copied {
        tables,
        blobs,
        blob_bytes,
        searchable,
    })
}

/// A side, as it was typed.
enum Side<'a> {
    Folder(&'a Path),
    Server(&'a str),
}

fn side(typed: &str) -> Side<'_> {
    if ["postgres://", "postgresql://"]
        .iter()
        .any(|scheme| typed.starts_with(scheme))
    {
        Side::Server(typed)
    } else {
        Side::Folder(Path::new(typed))
    }
}

/// Does it.
///
/// # Errors
/// As [`copy`], and [`Error::Refused`] where a side cannot be opened.
pub(crate) fn run(args: &CopyArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let beside = |folder: &Path| {
        let mut name = folder.as_os_str().to_owned();
        name.push(".postgresql");
        args.data.clone().unwrap_or_else(|| PathBuf::from(name))
    };
    let chance = &*desk.chance;
    let (from_folder, from_url, to_folder, to_url) = match (side(&args.from), side(&args.to)) {
        (Side::Folder(from), Side::Folder(to)) => (from.to_owned(), None, to.to_owned(), None),
        (Side::Folder(from), Side::Server(url)) => (from.to_owned(), None, beside(from), Some(url)),
        (Side::Server(url), Side::Folder(to)) => (beside(to), Some(url), to.to_owned(), None),
        (Side::Server(_), Side::Server(_)) => {
            return Err(Refusal::new("two-servers", |l| words(l).msg_copy_two_servers()).into());
        }
    };
    let from = match from_url {
        None => open(there(&from_folder)?, chance)?,
        Some(url) => open_on(there(&from_folder)?, url, chance)?,
    };
    let to = Arc::new(from.open_for_copy(&to_folder, to_url, ROOMS)?);
    desk.progress
        .begin(&words(desk.language).msg_copying(), None);
    let copied = copy(&from, &to, desk.progress);
    desk.progress.end();
    let copied = copied?;
    // What was built stands beside the database and is served from there.
    let site = from_folder.join("site");
    if site.exists() {
        copy_folder(&site, &to_folder.join("site"))
            .map_err(|why| Error::fault("copy the built report", why))?;
    }
    told(&copied, &to_folder, desk)
}

pub(crate) fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &to)?;
        } else {
            std::fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

/// A source that is not there is not made.
fn there(folder: &Path) -> Result<&Path, Error> {
    if folder.join("ledger.key").exists() {
        return Ok(folder);
    }
    let shown = folder.display().to_string();
    Err(Refusal::new("no-folder", |language| {
        words(language).msg_copy_no_folder(&shown)
    })
    .into())
}

fn told(copied: &Copied, folder: &Path, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let mut lines = Vec::new();
    let mut tables = Vec::new();
    for (from, to) in &copied.tables {
        let same = Some(from) == to.as_ref();
        let mark = if same { "=" } else { "≠" };
        lines.push(format!(
            "{mark} {}  {}  {}",
            from.sha256, from.table, from.rows
        ));
        tables.push(json!({
            "table": from.table, "rows": from.rows, "sha256": from.sha256, "same": same,
            "rows_there": to.as_ref().map(|to| to.rows),
            "sha256_there": to.as_ref().map(|to| to.sha256.as_str()),
        }));
    }
    let w = words(desk.language);
    let count = pages::say::count;
    let data = folder.display().to_string();
    lines.push(if copied.is_the_same() {
        w.msg_copied(count(tables.len() as u64), count(copied.blobs), &data)
    } else {
        w.msg_copied_otherwise()
    });
    let json: Value = json!({
        "same": copied.is_the_same(), "data": data, "tables": tables,
        "blobs": {"count": copied.blobs, "bytes": copied.blob_bytes},
        "searchable": copied.searchable, "warnings": [],
    });
    let outcome = Outcome::done("copy", json, lines.join("\n"));
    Ok(if copied.is_the_same() {
        outcome
    } else {
        outcome.ending(Exit::Findings)
    })
}
