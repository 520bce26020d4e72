//! `bundle`: what is held about one respondent, as one file for them: rows as JSON, files as they came, and a page to read.
//!
//! Guarantees: every table of the program is named in [`HELD`] with whose its rows are, or why none of them is a respondent's (a
//! test asks); what is in the bundle belongs to this submission and to the versions that it replaced or that replaced it, to nobody
//! else; making one is recorded as a reading. A file in which others came too is not put in.
//!
//! It reads the tables as a backup does, from end to end, so that no room can forget to tell something. It deliberately leaves out what opens
//! locks (salts, keys, digests of codes), and does not decide whether words about others must be taken out first: whoever hands it over does.

mod rows;
mod written;

use self::rows::{Known, Of, Rows};
use crate::open::open_there;
use crate::words::words;
use commission::{
    Commission, Desk, Error, Language, Outcome, Refusal, commission_by_slug, instant_text,
    record_read,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};
use store::Store;

pub use rows::HELD;

/// Whose bundle, and where it goes.
#[derive(Debug, clap::Args)]
pub struct BundleArgs {
    /// The reference; every version that it replaced or that replaced it is in the bundle too
    reference: String,
    /// The data folder; it may be served meanwhile
    #[arg(long, value_name = "DIR")]
    data: PathBuf,
    /// The commission
    #[arg(long, value_name = "SLUG")]
    commission: String,
    /// The new file, a ZIP archive
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

/// What was put together.
#[derive(Debug)]
pub struct Bundled {
    /// Every reference in it.
    pub references: Vec<String>,
    /// Rows, table by table.
    pub rows: usize,
    /// Files of the respondent.
    pub files: usize,
    /// Names of files that are not in it because others came in them too.
    pub shared: Vec<String>,
}

/// Puts a bundle together, into a file that is not there.
///
/// # Errors
/// [`Error::Refused`] where there is no such submission, it was erased, or the file cannot be written.
pub fn bundle(
    store: &Store,
    commission: &Commission,
    reference: &str,
    out: &Path,
    by: (&str, i64),
) -> Result<Bundled, Error> {
    let references = BTreeSet::from([reference.to_owned()]);
    let erasure = store.read(|r| crate::erase::sought(r, commission, &references))?;
    record_read(store, commission.id, by.0, by.1, reference)?;
    let mut known = Known::of(commission.id, &erasure);
    // Documents before the passages in them, and these before what is said of them.
    known.learn(store)?;
    known.learn(store)?;
    let found = known.rows(store)?;
    let language = spoken(&found, commission);
    let files = written::files(store, &found)?;
    let shared: Vec<String> = erasure
        .shared
        .iter()
        .map(|(file, _)| file.clone())
        .collect();
    let bundled = Bundled {
        references: erasure
            .sources
            .iter()
            .map(|one| one.reference.clone())
            .collect(),
        rows: found.tables.iter().map(|(_, rows)| rows.len()).sum(),
        files: files.len(),
        shared,
    };
    let json = told(&found, commission, &bundled, by.1);
    let page = written::page(&found, commission, &bundled, (by.1, language))?;
    written::zip(out, &json, (&page, language), &files, store)?;
    Ok(bundled)
}

/// The language in which the respondent wrote, else the commission's first.
fn spoken(found: &Rows, commission: &Commission) -> Language {
    let told = found
        .texts("receipt", "language")
        .chain(found.texts("source", "language"));
    let first = commission.definition.languages.first().copied();
    told.filter_map(|code| {
        [Language::Cy, Language::En]
            .into_iter()
            .find(|one| one.code() == code)
    })
    .next()
    .or(first)
    .unwrap_or(Language::En)
}

fn told(found: &Rows, commission: &Commission, bundled: &Bundled, at_us: i64) -> Value {
    let mut tables = serde_json::Map::new();
    for (table, rows) in &found.tables {
        tables.insert((*table).to_owned(), Value::Array(rows.clone()));
    }
    let none = HELD.iter().filter_map(|(table, of)| match of {
        Of::Nobody(why) => Some(json!({"table": table, "why": why})),
        _ => None,
    });
    json!({
        "tystio": crate::cli::VERSION, "commission": commission.definition.slug,
        "references": bundled.references, "made": instant_text(at_us), "held": tables,
        "files_that_hold_others_too": bundled.shared,
        "tables_with_nothing_of_a_respondent": none.collect::<Vec<_>>(),
    })
}

/// Does it.
///
/// # Errors
/// As [`bundle`].
pub(crate) fn run(args: &BundleArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let store = open_there(desk, &args.data)?;
    let commission = store.read(|r| commission_by_slug(r, &args.commission))?;
    let by = ("tystio", desk.clock.now_us());
    let bundled = bundle(&store, &commission, args.reference.trim(), &args.out, by)?;
    let w = words(desk.language);
    let out = args.out.display().to_string();
    let mut lines = vec![w.msg_bundled(
        &out,
        bundled.references.join(", "),
        pages::say::count(bundled.rows as u64),
        pages::say::count(bundled.files as u64),
    )];
    let mut warnings = vec![w.msg_bundled_others()];
    if !bundled.shared.is_empty() {
        warnings.push(w.msg_bundled_shared(bundled.shared.join(", ")));
    }
    lines.extend(warnings.iter().cloned());
    let json = json!({
        "outputs": [out], "references": bundled.references, "rows": bundled.rows,
        "files": bundled.files, "files_that_hold_others_too": bundled.shared, "warnings": warnings,
    });
    Ok(Outcome::done("bundle", json, lines.join("\n")))
}

/// A file that was not there.
fn fresh(out: &Path) -> Result<File, Error> {
    File::create_new(out).map_err(|why| {
        let (name, why) = (out.display().to_string(), why.to_string());
        Refusal::new("file", |l| words(l).msg_bundle_file(&name, &why)).into()
    })
}
