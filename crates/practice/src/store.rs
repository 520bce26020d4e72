//! The rows of practice: the register of an evaluation, record by record and value by value; assessments (`assessing.rs`).

pub(crate) mod assessing;

use ::store::{Migration, Reader, Room, StoreError, Tx, values};

/// The tables of this room.
pub const MIGRATIONS: Room = Room {
    name: "practice",
    migrations: &[FIRST, assessing::ASSESSMENTS],
};

const FIRST: Migration = Migration {
    number: 1,
    sql: "CREATE TABLE register_record (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id), kind TEXT NOT NULL,
            key TEXT NOT NULL, sample BIGINT NOT NULL, shown BIGINT NOT NULL, person TEXT NOT NULL,
            changed BIGINT NOT NULL, UNIQUE (commission, kind, key));
        CREATE TABLE register_value (
            id INTEGER PRIMARY KEY, record BIGINT NOT NULL REFERENCES register_record (id), place BIGINT NOT NULL,
            field TEXT NOT NULL, about TEXT NOT NULL, text TEXT NOT NULL, language TEXT NOT NULL,
            source TEXT NOT NULL, note TEXT NOT NULL, UNIQUE (record, place));",
};

const RECORDS: &str = "SELECT id, kind, key, sample, shown, person, changed FROM register_record
    WHERE commission = $1 ORDER BY kind, key";
const VALUES: &str = "SELECT v.record, v.field, v.about, v.text, v.language, v.source, v.note
    FROM register_value v JOIN register_record r ON r.id = v.record
    WHERE r.commission = $1 ORDER BY v.record, v.place";
const PUT_RECORD: &str =
    "INSERT INTO register_record (commission, kind, key, sample, shown, person, changed)
    VALUES ($1, $2, $3, $4, 0, $5, $6)
    ON CONFLICT (commission, kind, key)
    DO UPDATE SET sample = excluded.sample, person = excluded.person, changed = excluded.changed";
const ID: &str = "SELECT id FROM register_record WHERE commission = $1 AND kind = $2 AND key = $3";
const PUT_VALUE: &str =
    "INSERT INTO register_value (record, place, field, about, text, language, source, note)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const DROP_VALUES: &str = "DELETE FROM register_value WHERE record = $1";
const DROP_VALUES_OF: &str = "DELETE FROM register_value WHERE record IN
    (SELECT id FROM register_record WHERE commission = $1 AND kind = $2 AND key = $3)";
const DROP_RECORD: &str =
    "DELETE FROM register_record WHERE commission = $1 AND kind = $2 AND key = $3";
const SHOW: &str = "UPDATE register_record SET shown = $4
    WHERE commission = $1 AND kind = $2 AND key = $3 AND shown <> $4";
const TEXTS: &str = "SELECT v.id, v.field, v.about, v.text, v.note FROM register_value v
    JOIN register_record r ON r.id = v.record WHERE r.commission = $1 ORDER BY v.id";
const DROP_VALUE: &str = "DELETE FROM register_value WHERE id = $1";

/// A record as it is kept.
#[derive(Debug)]
pub(crate) struct RecordRow {
    pub(crate) id: i64,
    pub(crate) kind: String,
    pub(crate) key: String,
    pub(crate) sample: bool,
    pub(crate) shown: bool,
    pub(crate) person: String,
    pub(crate) changed_us: i64,
}

/// A value as it is kept, with the number of its record: field, about, text, language, source, note.
pub(crate) type ValueRow = (i64, [String; 6]);

pub(crate) fn records(r: &Reader<'_>, commission: i64) -> Result<Vec<RecordRow>, StoreError> {
    let rows = r.rows(RECORDS, &values![commission])?;
    let of = |row: &::store::Row| {
        Ok(RecordRow {
            id: row.int(0)?,
            kind: row.text(1)?,
            key: row.text(2)?,
            sample: row.yes(3)?,
            shown: row.yes(4)?,
            person: row.text(5)?,
            changed_us: row.int(6)?,
        })
    };
    rows.iter().map(of).collect()
}

pub(crate) fn all_values(r: &Reader<'_>, commission: i64) -> Result<Vec<ValueRow>, StoreError> {
    let rows = r.rows(VALUES, &values![commission])?;
    let of = |row: &::store::Row| {
        let texts = [
            row.text(1)?,
            row.text(2)?,
            row.text(3)?,
            row.text(4)?,
            row.text(5)?,
            row.text(6)?,
        ];
        Ok((row.int(0)?, texts))
    };
    rows.iter().map(of).collect()
}

/// Puts a record in the place of one of its kind and key; whether it is shown stays as it is.
pub(crate) fn put_record(
    tx: &mut Tx<'_>,
    commission: i64,
    (kind, key): (&str, &str),
    sample: bool,
    by: (&str, i64),
) -> Result<i64, StoreError> {
    tx.run_one(
        PUT_RECORD,
        &values![commission, kind, key, sample, by.0, by.1],
    )?;
    let row = tx.row(ID, &values![commission, kind, key])?;
    let id = row.map_or(Ok(0), |row| row.int(0))?;
    tx.run(DROP_VALUES, &values![id])?;
    Ok(id)
}

pub(crate) fn put_value(
    tx: &mut Tx<'_>,
    record: i64,
    place: i64,
    [field, about, text, language, source, note]: [&str; 6],
) -> Result<(), StoreError> {
    tx.run_one(
        PUT_VALUE,
        &values![record, place, field, about, text, language, source, note],
    )
}

pub(crate) fn drop_record(
    tx: &mut Tx<'_>,
    commission: i64,
    (kind, key): (&str, &str),
) -> Result<(), StoreError> {
    tx.run(DROP_VALUES_OF, &values![commission, kind, key])?;
    tx.run_one(DROP_RECORD, &values![commission, kind, key])
}

/// Shows a record to the public or hides it; answers whether that is another state than before.
pub(crate) fn show(
    tx: &mut Tx<'_>,
    commission: i64,
    (kind, key): (&str, &str),
    shown: bool,
) -> Result<bool, StoreError> {
    Ok(tx.run(SHOW, &values![commission, kind, key, shown])? > 0)
}

/// Every value with its number: field, about, text and note.
pub(crate) fn texts(
    r: &Reader<'_>,
    commission: i64,
) -> Result<Vec<(i64, [String; 4])>, StoreError> {
    let rows = r.rows(TEXTS, &values![commission])?;
    let of = |row: &::store::Row| {
        let texts = [row.text(1)?, row.text(2)?, row.text(3)?, row.text(4)?];
        Ok((row.int(0)?, texts))
    };
    rows.iter().map(of).collect()
}

pub(crate) fn drop_value(tx: &mut Tx<'_>, id: i64) -> Result<(), StoreError> {
    tx.run_one(DROP_VALUE, &values![id])
}
