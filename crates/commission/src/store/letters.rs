//! The rows of letters that go out by e-mail.

use crate::letters::{Letter, WaitingLetter};
use ::store::{Migration, Reader, Row, StoreError, Tx, values};

/// A letter has no `due` when it is not tried again of itself, and `sent` once the mail server took it.
pub(crate) const MIGRATION: Migration = Migration {
    number: 4,
    sql: "CREATE TABLE letter (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            address TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL, made BIGINT NOT NULL,
            tries BIGINT NOT NULL DEFAULT 0, due BIGINT, problem TEXT, sent BIGINT);
        CREATE INDEX letter_by_due ON letter (due);
        CREATE INDEX letter_by_address ON letter (address, made);
        CREATE INDEX letter_by_commission ON letter (commission, id);",
};

const ADD: &str = "INSERT INTO letter (commission, address, subject, body, made, due)
    VALUES ($1, $2, $3, $4, $5, $5)";
const COUNT_TO: &str = "SELECT COUNT(*) FROM letter WHERE address = $1 AND made > $2";
const DUE: &str = "SELECT id, address, subject, body, made, tries, due, problem FROM letter
    WHERE due <= $1 ORDER BY due, id LIMIT 1";
const SENT: &str =
    "UPDATE letter SET sent = $2, due = NULL, problem = NULL, subject = '', body = ''
    WHERE id = $1";
const NOT_SENT: &str = "UPDATE letter SET tries = $2, due = $3, problem = $4 WHERE id = $1";
const WAITING: &str = "SELECT id, address, subject, body, made, tries, due, problem FROM letter
    WHERE commission = $1 AND sent IS NULL ORDER BY id LIMIT $2";
const DUE_NOW: &str = "UPDATE letter SET due = $3, tries = 0
    WHERE commission = $1 AND id = $2 AND sent IS NULL";
const DISCARD: &str = "DELETE FROM letter WHERE commission = $1 AND id = $2 AND sent IS NULL";
const FORGET: &str = "DELETE FROM letter WHERE sent < $1";
const ADDRESSES: &str = "SELECT address FROM letter WHERE commission = $1 ORDER BY id";
const FORGET_ALL: &str = "DELETE FROM letter WHERE commission = $1";
const FORGET_ADDRESS: &str = "DELETE FROM letter WHERE commission = $1 AND address = $2";

pub(crate) fn add(
    tx: &mut Tx<'_>,
    commission: i64,
    letter: &Letter,
    now_us: i64,
) -> Result<(), StoreError> {
    let Letter { to, subject, body } = letter;
    tx.run_one(ADD, &values![commission, to, subject, body, now_us])
}

/// How many letters to this address were promised since then.
pub(crate) fn count_to(r: &Reader<'_>, address: &str, since_us: i64) -> Result<i64, StoreError> {
    let row = r.row(COUNT_TO, &values![address, since_us])?;
    row.map_or(Ok(0), |row| row.int(0))
}

pub(crate) fn due(r: &Reader<'_>, now_us: i64) -> Result<Option<WaitingLetter>, StoreError> {
    let row = r.row(DUE, &values![now_us])?;
    row.as_ref().map(waiting_of).transpose()
}

/// Keeps of a letter that was sent to whom and when.
pub(crate) fn sent(tx: &mut Tx<'_>, id: i64, now_us: i64) -> Result<(), StoreError> {
    tx.run(SENT, &values![id, now_us]).map(drop)
}

pub(crate) fn not_sent(
    tx: &mut Tx<'_>,
    id: i64,
    tries: i64,
    due_us: Option<i64>,
    problem: &str,
) -> Result<(), StoreError> {
    tx.run(NOT_SENT, &values![id, tries, due_us, problem])
        .map(drop)
}

pub(crate) fn waiting(
    r: &Reader<'_>,
    commission: i64,
    at_most: i64,
) -> Result<Vec<WaitingLetter>, StoreError> {
    let rows = r.rows(WAITING, &values![commission, at_most])?;
    rows.iter().map(waiting_of).collect()
}

pub(crate) fn due_now(
    tx: &mut Tx<'_>,
    commission: i64,
    id: i64,
    now_us: i64,
) -> Result<bool, StoreError> {
    Ok(tx.run(DUE_NOW, &values![commission, id, now_us])? == 1)
}

pub(crate) fn discard(tx: &mut Tx<'_>, commission: i64, id: i64) -> Result<bool, StoreError> {
    Ok(tx.run(DISCARD, &values![commission, id])? == 1)
}

/// Removes the letters that were sent before then.
pub(crate) fn forget(tx: &mut Tx<'_>, before_us: i64) -> Result<(), StoreError> {
    tx.run(FORGET, &values![before_us]).map(drop)
}

/// Removes the letters to an address, sent or not.
pub(crate) fn forget_address(
    tx: &mut Tx<'_>,
    commission: i64,
    address: &str,
) -> Result<(), StoreError> {
    tx.run(FORGET_ADDRESS, &values![commission, address])
        .map(drop)
}

/// The address of every letter that is remembered.
pub(crate) fn addresses(r: &Reader<'_>, commission: i64) -> Result<Vec<String>, StoreError> {
    let rows = r.rows(ADDRESSES, &values![commission])?;
    rows.iter().map(|row| row.text(0)).collect()
}

/// Removes every letter, sent or not.
pub(crate) fn forget_all(tx: &mut Tx<'_>, commission: i64) -> Result<(), StoreError> {
    tx.run(FORGET_ALL, &values![commission]).map(drop)
}

fn waiting_of(row: &Row) -> Result<WaitingLetter, StoreError> {
    Ok(WaitingLetter {
        id: row.int(0)?,
        letter: Letter {
            to: row.text(1)?,
            subject: row.text(2)?,
            body: row.text(3)?,
        },
        made_us: row.int(4)?,
        tries: row.int(5)?,
        is_tried_again: row.opt_int(6)?.is_some(),
        problem: row.opt_text(7)?,
    })
}
