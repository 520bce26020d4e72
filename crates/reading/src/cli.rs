//! The verbs of reading: search, codebook, codings and redactions on files and on a stored commission.

mod agreement;
mod duplicates;
mod export;
mod import_codings;
mod language;
mod on_table;
mod redact;
mod saturation;
mod stored_campaigns;
mod stored_suggestions;
mod suggest;
mod themes;

pub use agreement::Agreement;
pub use duplicates::Duplicates;
pub use export::Export;
pub use import_codings::ImportCodings;
pub use language::Tell;
pub use on_table::{InStore, OnTable, Texts};
pub use redact::Redact;
pub use saturation::Saturation;
pub use suggest::Suggest;
pub use themes::Themes;

use crate::files;
use crate::search::{self, RowText};
use crate::store as rows;
use crate::words::words;
use ::store::{Engine, Store};
use clap::{Args, Subcommand};
use commission::{Commission, Desk, Error, Outcome, Refusal, commission_by_slug, instant_text};
use ingest::Notice;
use ledger::Salt;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use text::{Query, Snippet};

/// Reading the evidence.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Measures how far coders agree.
    Agreement(Agreement),
    /// Finds campaigns and exact repeats among the texts of a table, or of a stored commission.
    Duplicates(Duplicates),
    /// Suggests codes for responses of a table, or passages of a stored commission, that nobody has coded yet.
    Suggest(Suggest),
    /// Tells the language of the passages of a table's texts: English or Welsh.
    Language(Tell),
    /// Finds what may be personal data in the texts of a table, with how sure it is.
    Redact(Redact),
    /// Finds words in a table, or in a stored commission: Gymru finds Cymru, ty finds tŷ.
    Search(Search),
    /// Suggests what the texts of a table, or the answers to a stored question, speak of.
    Themes(Themes),
    /// Makes the codebook say what a file says: a table, or a REFI-QDA codebook.
    Codebook(OnStored),
    /// Puts codes on quotes from a file.
    Code(OnStored),
    /// Takes quotes out of documents, with a reason each.
    ApplyRedactions(Redactions),
    /// Prints every coding that was not undone.
    Codings(Stored),
    /// Measures how much that is new each further response brings, and what was not read or used.
    Saturation(Saturation),
    /// Writes the codebook, or everything that was coded, as a file for other programs.
    Export(Export),
    /// Takes codings from a file of another program: REFI-QDA, Taguette, QualCoder, ThemeFinder.
    ImportCodings(ImportCodings),
}

/// Where a stored commission is.
#[derive(Debug, Clone, Args)]
pub struct Stored {
    /// The data folder.
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// The commission's slug.
    #[arg(long, value_name = "SLUG")]
    pub commission: String,
}

/// A file for a stored commission.
#[derive(Debug, Clone, Args)]
pub struct OnStored {
    /// The file.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The commission.
    #[command(flatten)]
    pub stored: Stored,
}

/// Redactions from a file.
#[derive(Debug, Clone, Args)]
pub struct Redactions {
    /// The file and the commission.
    #[command(flatten)]
    pub on: OnStored,
    /// Who decided them; the log shows the name.
    #[arg(long, value_name = "NAME")]
    pub by: String,
}

/// What to look for, and where.
#[derive(Debug, Clone, Args)]
pub struct Search {
    /// The texts.
    #[command(flatten)]
    pub texts: Texts,
    /// Words; "an exact phrase"; -word to leave out.
    #[arg(long, value_name = "Q", allow_hyphen_values = true)]
    pub query: String,
}

impl Verb {
    /// The data folder it works in, if it works in one.
    pub fn data(&self) -> Option<&Path> {
        match self {
            Self::Agreement(asked) => asked.store.data.as_deref(),
            Self::Duplicates(asked) => asked.texts.store.data.as_deref(),
            Self::Language(_) | Self::Redact(_) => None,
            Self::Suggest(asked) => asked.store.data.as_deref(),
            Self::Themes(asked) => asked.texts.store.data.as_deref(),
            Self::Search(asked) => asked.texts.store.data.as_deref(),
            Self::Codebook(on) | Self::Code(on) => Some(&on.stored.data),
            Self::ApplyRedactions(redactions) => Some(&redactions.on.stored.data),
            Self::Codings(stored) => Some(&stored.data),
            Self::Saturation(asked) => asked.store.data.as_deref(),
            Self::Export(asked) => Some(&asked.stored.data),
            Self::ImportCodings(asked) => Some(&asked.stored.data),
        }
    }
}

/// Runs a verb.
///
/// # Errors
/// [`Error::Refused`] with sentences about what to put right, [`Error::Fault`] where it is ours.
pub fn run(verb: Verb, desk: &Desk<'_>) -> Result<Outcome, Error> {
    match verb {
        Verb::Agreement(asked) => agreement::run(&asked, desk),
        Verb::Duplicates(asked) => duplicates::run(&asked, desk),
        Verb::Suggest(asked) => suggest::run(&asked, desk),
        Verb::Language(asked) => language::run(&asked, desk),
        Verb::Redact(asked) => redact::run(&asked, desk),
        Verb::Search(asked) => find(&asked, desk),
        Verb::Themes(asked) => themes::run(&asked, desk),
        Verb::Codebook(on) => codebook(&on, desk),
        Verb::Code(on) => code(&on, desk),
        Verb::ApplyRedactions(asked) => apply_redactions(&asked, desk),
        Verb::Codings(stored) => codings(&stored, desk),
        Verb::Saturation(asked) => saturation::run(&asked, desk),
        Verb::Export(asked) => export::run(&asked, desk),
        Verb::ImportCodings(asked) => import_codings::run(&asked, desk),
    }
}

fn opened(stored: &Stored, desk: &Desk<'_>) -> Result<(Arc<Store>, Commission), Error> {
    let store = (desk.open)(&stored.data)?;
    let commission = store.read(|r| commission_by_slug(r, &stored.commission))?;
    Ok((store, commission))
}

fn read_table(path: &Path) -> Result<(ingest::Table, Vec<Notice>), Error> {
    let name = path.file_name().unwrap_or(path.as_os_str());
    let name = name.to_string_lossy();
    let bytes = std::fs::read(path).map_err(|why| {
        let why = why.to_string();
        Refusal::new("no-file", |l| words(l).msg_file_unreadable(&why)).in_file(&name)
    })?;
    Ok(files::table(&name, &bytes)?)
}

/// The same refusals, each in this file.
fn in_file(error: Error, path: &Path) -> Error {
    let name = path.file_name().unwrap_or(path.as_os_str());
    let name = name.to_string_lossy();
    match error {
        Error::Refused(refusals) => {
            Error::Refused(refusals.into_iter().map(|r| r.in_file(&name)).collect())
        }
        other => other,
    }
}

fn warnings(notices: &[Notice]) -> Vec<String> {
    notices.iter().map(ToString::to_string).collect()
}

fn find(asked: &Search, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let query = Query::parse(&asked.query).map_err(crate::refused_query)?;
    match (&asked.texts.file, asked.texts.store.stored()) {
        (Some(file), _) => find_in_table(file, asked, &query, desk),
        (None, Some(stored)) => find_in_store(&stored, &query, desk),
        (None, None) => Err(Refusal::new("nowhere", |l| words(l).msg_search_nowhere()).into()),
    }
}

fn find_in_table(
    file: &Path,
    asked: &Search,
    query: &Query,
    desk: &Desk<'_>,
) -> Result<Outcome, Error> {
    let (table, notices) = read_table(file)?;
    let id = asked.texts.id.as_deref();
    let id = id.map(|id| files::column(&table, id));
    let id = id.transpose()?;
    let columns = asked
        .texts
        .text
        .iter()
        .map(|name| files::column(&table, name));
    let columns = columns.collect::<Result<Vec<_>, _>>()?;
    let numbers: Vec<String> = (1..=table.rows.len()).map(|n| n.to_string()).collect();
    let mut texts = Vec::new();
    for (row, number) in table.rows.iter().zip(&numbers) {
        let own = id.and_then(|id| row.cells.get(id)).map(String::as_str);
        for column in &columns {
            let text = row.cells.get(*column).map_or("", String::as_str);
            let column = table.columns.get(*column).map_or("", String::as_str);
            let id = own.unwrap_or(number);
            texts.push(RowText { id, column, text });
        }
    }
    desk.progress.begin("reading", Some(texts.len() as u64));
    let hits = search::rows(&texts, query, |done| desk.progress.at(done));
    desk.progress.end();
    let shown: Vec<Hit> = hits
        .into_iter()
        .map(|hit| Hit {
            id: hit.id,
            score: hit.score,
            snippets: hit.snippets,
        })
        .collect();
    Ok(outcome(shown, search::METHOD, &notices, desk))
}

/// A hit as it is printed.
struct Hit {
    id: String,
    score: f64,
    snippets: Vec<(String, Snippet)>,
}

fn find_in_store(stored: &Stored, query: &Query, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (store, commission) = opened(stored, desk)?;
    let expression = evidence::match_expression(query);
    let (mut hits, unread) = store.read(|r| -> Result<_, Error> {
        let mut hits = Vec::new();
        for (id, score) in rows::list::found(r, commission.id, &expression)? {
            let Some(document) = evidence::document(r, id)? else {
                continue;
            };
            let mut index = text::Index::new();
            index.add("", &document.text, document.language);
            let own = index.hits(query).into_iter().next();
            let (exact, snippets) = own.map_or((false, Vec::new()), |h| (h.exact, h.snippets));
            let name = document.name();
            let part = |snippet| (document.part.clone(), snippet);
            let hit = Hit {
                id: name,
                score,
                snippets: snippets.into_iter().map(part).collect(),
            };
            hits.push((exact, hit));
        }
        Ok((hits, rows::list::unread(r, commission.id)?))
    })?;
    hits.sort_by(|(a_exact, a), (b_exact, b)| {
        (b_exact.cmp(a_exact))
            .then(b.score.total_cmp(&a.score))
            .then_with(|| a.id.cmp(&b.id))
    });
    let shown = hits.into_iter().map(|(_, hit)| hit).collect();
    let mut outcome = outcome(shown, stored_method(store.engine()), &[], desk);
    if unread > 0 {
        let sentence = words(desk.language).msg_search_behind(unread, pages::say::integer(unread));
        outcome
            .json
            .insert("warnings".to_owned(), json!([sentence]));
        outcome.text.push_str(&sentence);
    }
    Ok(outcome)
}

/// How a stored commission is searched: which documents are found is ours, how close each is the engine's.
fn stored_method(engine: Engine) -> &'static str {
    match engine {
        Engine::Sqlite => {
            "the index of the stored commission (SQLite FTS5 and its BM25), over words folded for case, diacritics and Welsh mutations; documents that hold every word as typed come first; an id is the name of a document"
        }
        Engine::Postgres => {
            "the index of the stored commission (PostgreSQL tsvector and its ts_rank), over words folded for case, diacritics and Welsh mutations; documents that hold every word as typed come first; an id is the name of a document"
        }
    }
}

fn outcome(hits: Vec<Hit>, method: &str, notices: &[Notice], desk: &Desk<'_>) -> Outcome {
    let total = hits.len();
    let words = words(desk.language);
    let mut text = words.msg_hits_count(total, pages::say::count(total as u64));
    let mut list = Vec::new();
    for hit in hits {
        let places: Vec<Value> = hit.snippets.iter().map(place_json).collect();
        let first = hit.snippets.first().map(|(_, place)| place.text.clone());
        let line = first.unwrap_or_default().replace('\n', " ");
        text.push_str(&format!("\n{}  {line}", hit.id));
        list.push(json!({ "id": hit.id, "score": hit.score, "snippets": places }));
    }
    text.push('\n');
    let json = json!({
        "method": method, "warnings": warnings(notices), "hits": list, "total": total,
    });
    Outcome::done("reading search", json, text)
}

fn place_json((column, place): &(String, Snippet)) -> Value {
    json!({
        "column": column, "start": place.start, "end": place.end,
        "from": place.from, "to": place.to, "text": place.text,
    })
}

fn codebook(on: &OnStored, desk: &Desk<'_>) -> Result<Outcome, Error> {
    if exchange::is_refi(&on.file.to_string_lossy()) {
        return import_codings::codebook(on, desk);
    }
    let (table, notices) = read_table(&on.file)?;
    let lines = files::code_lines(&table)?;
    let (store, commission) = opened(&on.stored, desk)?;
    let now = desk.clock.now_us();
    let id = commission.id;
    let kept = store
        .write(move |tx| files::apply_codebook(tx, &commission, &lines, ("tystio", now)))
        .map_err(|error| in_file(error, &on.file))?;
    let codes = store.read(|r| rows::codes(r, id))?.len();
    let shown = |n: u64| pages::say::count(n);
    let text = words(desk.language).msg_codebook_kept(
        shown(kept.added),
        shown(kept.changed),
        shown(kept.same),
    );
    let json = json!({
        "added": kept.added, "changed": kept.changed, "already": kept.same, "codes": codes,
        "warnings": warnings(&notices),
    });
    Ok(Outcome::done("reading codebook", json, text + "\n"))
}

fn code(on: &OnStored, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (table, notices) = read_table(&on.file)?;
    let lines = files::coding_lines(&table)?;
    let (store, commission) = opened(&on.stored, desk)?;
    let now = desk.clock.now_us();
    let done = store
        .write(move |tx| files::apply_codings(tx, &commission, &lines, now))
        .map_err(|error| in_file(error, &on.file))?;
    let shown = |n: u64| pages::say::count(n);
    let text = words(desk.language).msg_codings_kept(shown(done.done), shown(done.already));
    let json = json!({
        "coded": done.done, "already": done.already, "warnings": warnings(&notices),
    });
    Ok(Outcome::done("reading code", json, text + "\n"))
}

fn apply_redactions(asked: &Redactions, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (table, notices) = read_table(&asked.on.file)?;
    let lines = files::redaction_lines(&table)?;
    let (store, commission) = opened(&asked.on.stored, desk)?;
    let (by, now, id) = (asked.by.clone(), desk.clock.now_us(), commission.id);
    let chance = Arc::clone(&desk.chance);
    let done = store
        .write(move |tx| {
            let salt = || Salt(chance.bytes());
            files::apply_redactions(tx, &commission, &lines, (&by, now), salt)
        })
        .map_err(|error| in_file(error, &asked.on.file))?;
    let broken = store.read(|r| evidence::broken_passages(r, id))?;
    let broken: Vec<String> = broken.iter().map(|p| format!("P{}", p.id)).collect();
    let shown = |n: u64| pages::say::count(n);
    let text = words(desk.language).msg_redactions_kept(shown(done.done), shown(done.already));
    let json = json!({
        "redacted": done.done, "already": done.already, "broken": broken,
        "warnings": warnings(&notices),
    });
    Ok(Outcome::done("reading apply-redactions", json, text + "\n"))
}

fn codings(stored: &Stored, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (store, commission) = opened(stored, desk)?;
    let all = store.read(|r| rows::codings(r, commission.id))?;
    // For a person the list is a CSV that `reading code` takes back.
    let mut text = "document,quote,code,coder,at\n".to_owned();
    let mut list = Vec::new();
    for coding in &all {
        let at = instant_text(coding.at_us);
        let cells = [
            &coding.name,
            &coding.quote,
            &coding.code,
            &coding.coder,
            &at,
        ];
        text.push_str(&cells.map(|cell| csv_cell(cell)).join(","));
        text.push('\n');
        list.push(json!({
            "coding": coding.id, "passage": format!("P{}", coding.passage),
            "document": coding.name, "quote": coding.quote, "code": coding.code,
            "coder": coding.coder, "at": at, "holds": coding.holds,
            "suggested": coding.suggested.map(|from| {
                json!({ "p": from.p_ppm as f64 / 1e6, "method": from.method })
            }),
        }));
    }
    let json = json!({ "codings": list, "total": all.len() });
    Ok(Outcome::done("reading codings", json, text))
}

fn csv_cell(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r']) {
        format!("\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}
