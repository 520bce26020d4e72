//! `archive`: a commission as one folder for an archivist, who needs none of our programs to read it.
//!
//! Guarantees: the folder is there whole or not at all, and both packs in it were verified after they were written; every file of it
//! has its digest in `SHA256SUMS`. What is published lies apart from what is sealed. It deliberately holds no database: whoever
//! wants to go on working needs a backup.

use crate::measured::Verbs;
use crate::open::open_there;
use crate::words::words;
use commission::{
    Commission, Desk, Error, Language, Outcome, Refusal, commission_by_slug, instant_text, record,
};
use ledger::sha256;
use pages::say::count;
use report::{Auditor, Ending, Given};
use serde_json::json;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// The published site in the archive, with its pack.
const PUBLIC: &str = "public";
/// The sealed pack in it.
const SEALED: &str = "sealed";
/// Under which name the program acts of itself.
const NAME: &str = "tystio";

/// What is archived, and where to.
#[derive(Debug, clap::Args)]
pub struct ArchiveArgs {
    /// The data folder; it may be served meanwhile
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The commission
    #[arg(long, value_name = "SLUG")]
    commission: String,
    /// A folder that does not exist yet
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

/// Makes the archive of a commission.
///
/// # Errors
/// [`Error::Refused`] where the folder is there, the gate is shut, or the draft is not what commissioners agreed to; nothing is
/// left then.
pub(crate) fn run(args: &ArchiveArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let shown = args.out.display().to_string();
    if args.out.exists() {
        return Err(Refusal::new("out", |l| words(l).msg_archive_there(&shown)).into());
    }
    let store = open_there(desk, &args.data)?;
    let commission = store.read(|r| commission_by_slug(r, &args.commission))?;
    let parent = args.out.parent().filter(|one| !one.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    fs::create_dir_all(parent).map_err(|why| disk(parent, &why))?;
    let made = TempDir::new_in(parent).map_err(|why| disk(parent, &why))?;
    let (at, now_us) = (made.path(), desk.clock.now_us());
    let public = at.join(PUBLIC);
    let by = (NAME, now_us);
    let how = Auditor::Sealed;
    let ending = report::build_as_agreed(&store, &commission, &public, how, by, desk.progress)?;
    let built = match ending {
        Some(Ending::Built(built)) => built,
        Some(Ending::Shut(_)) => {
            return Err(Refusal::new("gate", |l| words(l).msg_archive_gate()).into());
        }
        None => return Err(Refusal::new("agreed", |l| words(l).msg_archive_not_agreed()).into()),
    };
    let sealed = at.join(SEALED);
    fs::rename(public.join(SEALED), &sealed).map_err(|why| disk(&sealed, &why))?;
    put(&at.join("checkpoint"), built.checkpoint.as_bytes())?;
    for language in &commission.definition.languages {
        let name = format!("README.{}.md", language.code());
        put(
            &at.join(name),
            readme(&commission, *language, now_us).as_bytes(),
        )?;
    }
    let given = Given {
        pack: &public.join("pack"),
        sealed: Some(&sealed),
        checkpoint: Some(built.checkpoint.as_bytes()),
    };
    let verified = report::verify(&given, Some(&Verbs::of(&desk.files)))?;
    if let Some(first) = verified.failed.first() {
        let what = format!("{}: {}", first.what, first.why);
        return Err(Error::fault("verify the archive", what));
    }
    let (files, bytes) = sums(at)?;
    // Until it is in its place a fault leaves nothing of it behind.
    fs::rename(at, &args.out).map_err(|why| disk(&args.out, &why))?;
    let _ = made.keep();
    let (id, root) = (commission.id, built.checkpoint.lines().nth(2));
    let about = root.unwrap_or_default().to_owned();
    store.write(move |tx| record(tx, id, NAME, now_us, "archived", &about))?;
    let w = words(desk.language);
    let mut text = vec![w.msg_archive_made(&shown, count(files), count(verified.checked))];
    let warnings = match &commission.closed {
        Some(_) => Vec::new(),
        None => vec![w.msg_archive_not_closed()],
    };
    text.extend(warnings.iter().cloned());
    let json = json!({
        "archive": shown, "files": files, "bytes": bytes, "checkpoint": built.checkpoint,
        "checked": verified.checked, "closed": commission.closed.is_some(), "warnings": warnings,
    });
    Ok(Outcome::done("archive", json, text.join("\n")))
}

fn disk(path: &Path, why: &std::io::Error) -> Error {
    Error::fault(format!("write {}", path.display()), why)
}

fn put(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let written = File::create_new(path).and_then(|mut file| {
        file.write_all(bytes)?;
        file.sync_all()
    });
    written.map_err(|why| disk(path, &why))
}

/// What an archivist reads first.
fn readme(commission: &Commission, language: Language, now_us: i64) -> String {
    let (w, definition) = (words(language), &commission.definition);
    let mut lines = vec![format!("# {}", definition.title(language))];
    if definition.sample {
        lines.push(w.msg_archive_sample());
    }
    lines.push(w.msg_archive_readme(instant_text(now_us)));
    if let Some(closing) = &commission.closed {
        let when = instant_text(closing.at_us);
        lines.push(w.msg_archive_closed(when, &closing.person, &closing.reason));
    }
    lines.push(format!("* `{PUBLIC}/`: {}", w.msg_archive_public()));
    lines.push(format!("* `{PUBLIC}/pack/`: {}", w.msg_archive_pack()));
    lines.push(format!("* `{SEALED}/`: {}", w.msg_archive_sealed()));
    lines.push(format!("* `checkpoint`: {}", w.msg_archive_checkpoint()));
    lines.push(format!("* `SHA256SUMS`: {}", w.msg_archive_sums()));
    let check = format!("tystio verify {PUBLIC}/pack --sealed {SEALED} --checkpoint checkpoint");
    lines.push(format!(
        "{}\n\n```\nsha256sum -c SHA256SUMS\n{check}\n```\n",
        w.msg_archive_check()
    ));
    lines.join("\n\n")
}

/// Writes the digests of every file, and answers how many files and bytes there are.
fn sums(folder: &Path) -> Result<(u64, u64), Error> {
    let mut paths = Vec::new();
    walk(folder, &mut paths)?;
    paths.sort();
    let (mut lines, mut bytes) = (String::new(), 0);
    for path in &paths {
        let read = fs::read(path).map_err(|why| disk(path, &why))?;
        bytes += read.len() as u64;
        let name = path.strip_prefix(folder).unwrap_or(path).display();
        lines.push_str(&format!("{}  {name}\n", sha256(&read)));
    }
    put(&folder.join("SHA256SUMS"), lines.as_bytes())?;
    Ok((paths.len() as u64, bytes))
}

fn walk(folder: &Path, paths: &mut Vec<PathBuf>) -> Result<(), Error> {
    let entries = fs::read_dir(folder).map_err(|why| disk(folder, &why))?;
    for entry in entries {
        let path = entry.map_err(|why| disk(folder, &why))?.path();
        match path.is_dir() {
            true => walk(&path, paths)?,
            false => paths.push(path),
        }
    }
    Ok(())
}
