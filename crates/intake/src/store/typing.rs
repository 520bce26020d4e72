//! The rows of what was typed: what waits for a second person, and who typed what was taken.

use crate::typing::{Typed, Waiting};
use ::store::{Migration, Reader, Row, StoreError, Tx, values};
use commission::Error;

pub(super) const MIGRATION: Migration = Migration {
    number: 6,
    sql: "CREATE TABLE typing (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            typed TEXT NOT NULL, person TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE INDEX typing_by_commission ON typing (commission, id);
        CREATE TABLE typed_by (
            source BIGINT PRIMARY KEY REFERENCES source (id), first_person TEXT NOT NULL,
            second_person TEXT, about TEXT NOT NULL, at BIGINT NOT NULL);",
};

const ADD: &str = "INSERT INTO typing (commission, typed, person, at) VALUES ($1, $2, $3, $4)
    RETURNING id";
const WAITING: &str = "SELECT id, typed, person, at FROM typing WHERE commission = $1 AND id = $2";
const ALL_WAITING: &str =
    "SELECT id, typed, person, at FROM typing WHERE commission = $1 ORDER BY id LIMIT $2";
const END: &str = "DELETE FROM typing WHERE id = $1";
const NOTE: &str = "INSERT INTO typed_by (source, first_person, second_person, about, at)
    VALUES ($1, $2, $3, $4, $5)";
const TYPED_BY: &str = "SELECT first_person, second_person, about FROM typed_by WHERE source = $1";

/// Puts a typing aside for a second person and answers its number.
pub(crate) fn put_aside(
    tx: &mut Tx<'_>,
    commission: i64,
    typed: &Typed,
    by: (&str, i64),
) -> Result<i64, Error> {
    let json = serde_json::to_string(typed).map_err(|why| Error::fault("write a typing", why))?;
    Ok(tx.insert(ADD, &values![commission, json, by.0, by.1])?)
}

pub(crate) fn waiting(r: &Reader<'_>, commission: i64, id: i64) -> Result<Option<Waiting>, Error> {
    r.row(WAITING, &values![commission, id])?
        .as_ref()
        .map(waiting_of)
        .transpose()
}

pub(crate) fn all_waiting(
    r: &Reader<'_>,
    commission: i64,
    at_most: i64,
) -> Result<Vec<Waiting>, Error> {
    r.rows(ALL_WAITING, &values![commission, at_most])?
        .iter()
        .map(waiting_of)
        .collect()
}

fn waiting_of(row: &Row) -> Result<Waiting, Error> {
    Ok(Waiting {
        id: row.int(0)?,
        typed: serde_json::from_str(&row.text(1)?)
            .map_err(|why| Error::fault("read a typing", why))?,
        person: row.text(2)?,
        at_us: row.int(3)?,
    })
}

pub(crate) fn end_waiting(tx: &mut Tx<'_>, id: i64) -> Result<(), StoreError> {
    tx.run_one(END, &values![id])
}

pub(crate) fn note_typed(
    tx: &mut Tx<'_>,
    source: i64,
    (first, second): (&str, Option<&str>),
    typed: &Typed,
    now_us: i64,
) -> Result<(), StoreError> {
    tx.run_one(NOTE, &values![source, first, second, &typed.about, now_us])
}

/// Who typed a submission, who typed it again, and what they noted of how it came.
pub(crate) fn typed_by(
    r: &Reader<'_>,
    source: i64,
) -> Result<Option<(String, Option<String>, String)>, StoreError> {
    r.row(TYPED_BY, &values![source])?
        .map(|row| Ok((row.text(0)?, row.opt_text(1)?, row.text(2)?)))
        .transpose()
}
