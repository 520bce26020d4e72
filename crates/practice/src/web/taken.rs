//! What a council takes away from what it measured in the browser: the table as it was measured, which stays with it, and the
//! exhibit, which travels.
//!
//! Guarantees that the exhibit is the one that `exhibit make` would make of that table, so that whoever keeps the table computes it
//! again; nothing is kept here.

use super::sent::Sent;
use super::{Shown, measured_table};
use crate::words::words;
use axum::response::Response;
use commission::web::attachment;
use commission::{Error, Language, Refusal, Texts};
use evidence::{InputFile, Measures, Needs, Request, measure};

/// The verb whose answer it is.
const VERB: &str = "practice difference";

/// What was typed for it.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    pub(super) name: String,
    pub(super) title_en: String,
    pub(super) title_cy: String,
}

impl Typed {
    /// As it was sent, or as it is proposed from the name of the file.
    pub(super) fn of(sent: &Sent, stem: &str) -> Self {
        let field = |name: &str| sent.field(name).trim().to_owned();
        let typed = Self {
            name: field("name"),
            title_en: field("title_en"),
            title_cy: field("title_cy"),
        };
        match typed.name.is_empty() {
            true => Self {
                name: stem.to_owned(),
                ..typed
            },
            false => typed,
        }
    }
}

/// The name of the file that was measured, as an exhibit or a file may be called.
pub(super) fn stem(shown: &Shown) -> String {
    let source = shown.table.source.as_str();
    let stem = source.rsplit_once('.').map_or(source, |(stem, _)| stem);
    let kept: Vec<String> = stem
        .to_lowercase()
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect();
    match kept.is_empty() {
        true => "measured".to_owned(),
        false => kept.join("-"),
    }
}

/// The table that was measured, as a file.
pub(super) fn table(shown: &Shown) -> Result<Response, Error> {
    table_of(input(shown)?)
}

/// A table, to be kept by whoever measured it.
pub(super) fn table_of(file: InputFile) -> Result<Response, Error> {
    attachment("text/csv; charset=utf-8", &file.name, file.bytes)
}

/// The exhibit, as a file.
///
/// # Errors
/// [`Error::Refused`] where it has no title or its name cannot be one; the codes name the fields.
pub(super) fn exhibit(
    shown: &Shown,
    typed: &Typed,
    measures: &dyn Measures,
) -> Result<Response, Error> {
    let file = input(shown)?;
    let mut arguments = vec![file.name.clone()];
    let start = shown.start.trim();
    if !start.is_empty() {
        arguments.extend(["--start".to_owned(), start.to_owned()]);
    }
    let request = Request {
        verb: VERB.to_owned(),
        arguments,
    };
    exhibit_of(typed, &request, &[file], measures)
}

/// An exhibit of what was asked of files, under the name and titles that were typed.
///
/// # Errors
/// [`Error::Refused`] where it has no title or its name cannot be one; the codes name the fields.
pub(super) fn exhibit_of(
    typed: &Typed,
    request: &Request,
    files: &[InputFile],
    measures: &dyn Measures,
) -> Result<Response, Error> {
    let titles = [
        (Language::En, typed.title_en.clone()),
        (Language::Cy, typed.title_cy.clone()),
    ];
    let title = Texts::from_iter(titles);
    if title.is_empty() {
        return Err(Refusal::new("title_en", |l| words(l).msg_take_title_missing()).into());
    }
    let needs = Needs::Elsewhere;
    let made = measure(&typed.name, title, needs, request, files, measures);
    let made = made.map_err(|error| match error {
        Error::Refused(mut refusals) => {
            refusals.iter_mut().for_each(|one| one.code = "name");
            Error::Refused(refusals)
        }
        other => other,
    })?;
    let bytes = serde_json::to_vec_pretty(&made).map_err(|why| Error::fault("write JSON", why))?;
    let name = format!("{}.json", typed.name);
    attachment("application/json", &name, bytes)
}

fn input(shown: &Shown) -> Result<InputFile, Error> {
    let table = measured_table(shown)?;
    let head = table.columns.iter().map(String::as_str).collect();
    let rows = table
        .rows
        .iter()
        .map(|row| row.cells.iter().map(String::as_str).collect());
    csv_file(format!("{}-measured.csv", stem(shown)), head, rows)
}

/// A table as a file of that name.
///
/// # Errors
/// [`Error::Fault`] where it cannot be written.
pub(super) fn csv_file<'t>(
    name: String,
    head: Vec<&'t str>,
    rows: impl Iterator<Item = Vec<&'t str>>,
) -> Result<InputFile, Error> {
    let broken = |why: csv::Error| Error::fault("write a table", why);
    let mut out = csv::Writer::from_writer(Vec::new());
    out.write_record(head).map_err(broken)?;
    for row in rows {
        out.write_record(row).map_err(broken)?;
    }
    let bytes = out
        .into_inner()
        .map_err(|why| Error::fault("write a table", why))?;
    Ok(InputFile { name, bytes })
}
