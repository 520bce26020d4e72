//! The rows of the public form: drafts with their fields, and what is kept beside a submission that was sent.
//!
//! A draft is found by the digest of its key and by nothing else; sending it deletes it. A receipt keeps that digest
//! with a unique constraint, so that a draft can be sent once.

use crate::form::{DraftKey, Fields, ReturnCode};
use ::store::{Migration, Reader, Row, StoreError, Tx, values};

pub(super) const FORM: Migration = Migration {
    number: 2,
    sql: "CREATE TABLE draft (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            key TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE, locked BYTEA NOT NULL,
            began BIGINT NOT NULL, saved BIGINT NOT NULL);
        CREATE INDEX draft_by_saved ON draft (saved);
        CREATE TABLE draft_field (
            draft BIGINT NOT NULL REFERENCES draft (id), name TEXT NOT NULL, value TEXT NOT NULL,
            PRIMARY KEY (draft, name));
        CREATE TABLE receipt (
            source BIGINT PRIMARY KEY REFERENCES source (id), commission BIGINT NOT NULL,
            reference TEXT NOT NULL, draft_key TEXT NOT NULL UNIQUE, code TEXT NOT NULL UNIQUE,
            whose TEXT NOT NULL, wish TEXT NOT NULL, contact TEXT, language TEXT NOT NULL,
            consent TEXT, consented BIGINT);
        CREATE INDEX receipt_by_reference ON receipt (commission, reference);",
};

const DRAFT: &str = "SELECT id, saved FROM draft WHERE key = $1 AND commission = $2";
const FIELDS: &str = "SELECT name, value FROM draft_field WHERE draft = $1 ORDER BY name";
const LOCKED: &str = "SELECT locked FROM draft WHERE code = $1 AND commission = $2";
const BEGIN: &str = "INSERT INTO draft (commission, key, code, locked, began, saved)
    VALUES ($1, $2, $3, $4, $5, $5) RETURNING id";
const SAVE: &str = "INSERT INTO draft_field (draft, name, value) VALUES ($1, $2, $3)
    ON CONFLICT (draft, name) DO UPDATE SET value = excluded.value";
const TOUCH: &str = "UPDATE draft SET saved = $2 WHERE id = $1";
const DELETE_FIELDS: &str = "DELETE FROM draft_field WHERE draft = $1";
const DELETE_DRAFT: &str = "DELETE FROM draft WHERE id = $1";
const OLD_FIELDS: &str = "DELETE FROM draft_field WHERE draft IN
    (SELECT id FROM draft WHERE saved < $1)";
const OLD_DRAFTS: &str = "DELETE FROM draft WHERE saved < $1";
const OLD_FILES: &str = "SELECT f.value FROM draft_field f JOIN draft d ON d.id = f.draft
    WHERE d.saved < $1 AND f.name LIKE 'file-%' ORDER BY d.id, f.name";
const SENT: &str = "SELECT reference FROM receipt WHERE draft_key = $1 AND commission = $2";
const ADD_RECEIPT: &str = "INSERT INTO receipt (source, commission, reference, draft_key, code,
    whose, wish, contact, language, consent, consented)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";

/// A draft as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Draft {
    pub(crate) id: i64,
    pub(crate) saved_us: i64,
    pub(crate) fields: Fields,
}

/// What is kept beside a submission that came by the form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct NewReceipt {
    /// Digest of the draft's key.
    pub(crate) draft_key: String,
    /// Digest of the receipt code.
    pub(crate) code: String,
    pub(crate) whose: &'static str,
    /// The publication state that the respondent wishes.
    pub(crate) wish: &'static str,
    pub(crate) contact: Option<String>,
    /// The language of the form when it was sent.
    pub(crate) language: &'static str,
    /// The words of the consent, and when it was given.
    pub(crate) consent: Option<(String, i64)>,
}

/// The draft of a key.
pub(crate) fn draft(
    r: &Reader<'_>,
    commission: i64,
    key: &DraftKey,
) -> Result<Option<Draft>, StoreError> {
    let Some(row) = r.row(DRAFT, &values![key.digest(), commission])? else {
        return Ok(None);
    };
    let id = row.int(0)?;
    let fields = r
        .rows(FIELDS, &values![id])?
        .iter()
        .map(|row| Ok((row.text(0)?, row.text(1)?)))
        .collect::<Result<Fields, StoreError>>()?;
    Ok(Some(Draft {
        id,
        saved_us: row.int(1)?,
        fields,
    }))
}

/// The key to which a return code leads.
pub(crate) fn key_of_code(
    r: &Reader<'_>,
    commission: i64,
    code: &ReturnCode,
) -> Result<Option<DraftKey>, StoreError> {
    let Some(row) = r.row(LOCKED, &values![code.digest(), commission])? else {
        return Ok(None);
    };
    Ok(code.unlock(&row.bytes(0)?))
}

pub(crate) fn begin_draft(
    tx: &mut Tx<'_>,
    commission: i64,
    key: &DraftKey,
    now_us: i64,
) -> Result<i64, StoreError> {
    let code = key.return_code().digest();
    tx.insert(
        BEGIN,
        &values![commission, key.digest(), code, key.locked(), now_us],
    )
}

pub(crate) fn save_fields(
    tx: &mut Tx<'_>,
    draft: i64,
    fields: &Fields,
    now_us: i64,
) -> Result<(), StoreError> {
    for (name, value) in fields.iter() {
        tx.run_one(SAVE, &values![draft, name, value])?;
    }
    tx.run_one(TOUCH, &values![draft, now_us])
}

pub(crate) fn delete_draft(tx: &mut Tx<'_>, draft: i64) -> Result<(), StoreError> {
    tx.run(DELETE_FIELDS, &values![draft])?;
    tx.run(DELETE_DRAFT, &values![draft]).map(drop)
}

/// The files of the drafts that were not saved since, as their fields hold them.
pub(crate) fn old_files(r: &Reader<'_>, before_us: i64) -> Result<Vec<String>, StoreError> {
    let rows = r.rows(OLD_FILES, &values![before_us])?;
    rows.iter().map(|row| row.text(0)).collect()
}

/// Deletes every draft that was not saved since, and answers how many they were.
pub(crate) fn sweep_drafts(tx: &mut Tx<'_>, before_us: i64) -> Result<u64, StoreError> {
    tx.run(OLD_FIELDS, &values![before_us])?;
    tx.run(OLD_DRAFTS, &values![before_us])
}

/// The reference under which the draft of a key was sent.
pub(crate) fn sent(
    r: &Reader<'_>,
    commission: i64,
    key: &DraftKey,
) -> Result<Option<String>, StoreError> {
    r.row(SENT, &values![key.digest(), commission])?
        .as_ref()
        .map(reference_in)
        .transpose()
}

fn reference_in(row: &Row) -> Result<String, StoreError> {
    row.text(0)
}

pub(crate) fn add_receipt(
    tx: &mut Tx<'_>,
    commission: i64,
    (source, reference): (i64, &str),
    new: &NewReceipt,
) -> Result<(), StoreError> {
    let (consent, consented) = new.consent.clone().unzip();
    tx.run_one(
        ADD_RECEIPT,
        &values![
            source,
            commission,
            reference,
            &new.draft_key,
            &new.code,
            new.whose,
            new.wish,
            new.contact.clone(),
            new.language,
            consent,
            consented
        ],
    )
}
