//! The rows of changed texts: what stood there, what stands there, who changed it and when.

use crate::{Definition, Error, Language};
use ::store::{Migration, Reader, StoreError, Tx, values};

pub(super) const MIGRATION: Migration = Migration {
    number: 3,
    sql: "CREATE TABLE text_change (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            path TEXT NOT NULL, language TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL,
            person TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE INDEX text_change_by_path ON text_change (commission, path, id);",
};

const NOTE: &str = "INSERT INTO text_change (commission, path, language, before, after, person, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
const KEEP: &str = "UPDATE commission SET definition = $2 WHERE id = $1";
const CHANGES: &str = "SELECT language, before, after, person, at FROM text_change
    WHERE commission = $1 AND path = $2 ORDER BY id DESC LIMIT $3";

/// What a text said before somebody changed it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextChange {
    /// `en` or `cy`.
    pub language: String,
    /// What it said.
    pub before: String,
    /// What it was changed to.
    pub after: String,
    /// Who changed it.
    pub person: String,
    /// When.
    pub at_us: i64,
}

pub(crate) fn note_change(
    tx: &mut Tx<'_>,
    commission: i64,
    (path, language): (&str, Language),
    (before, after): (&str, &str),
    by: (&str, i64),
) -> Result<(), StoreError> {
    let language = language.code();
    tx.run_one(
        NOTE,
        &values![commission, path, language, before, after, by.0, by.1],
    )
}

pub(crate) fn keep_definition(
    tx: &mut Tx<'_>,
    commission: i64,
    definition: &Definition,
) -> Result<(), Error> {
    let json =
        serde_json::to_string(definition).map_err(|why| Error::fault("write a definition", why))?;
    Ok(tx.run_one(KEEP, &values![commission, json])?)
}

/// The changes of a text, the latest first.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn text_changes(
    r: &Reader<'_>,
    commission: i64,
    path: &str,
    at_most: i64,
) -> Result<Vec<TextChange>, StoreError> {
    r.rows(CHANGES, &values![commission, path, at_most])?
        .iter()
        .map(|row| {
            Ok(TextChange {
                language: row.text(0)?,
                before: row.text(1)?,
                after: row.text(2)?,
                person: row.text(3)?,
                at_us: row.int(4)?,
            })
        })
        .collect()
}
