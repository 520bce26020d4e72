//! The rows of what follows from a transcript: links for witnesses, corrections, undertakings.

use crate::hearing::{Correction, Undertaking};
use ::store::{Reader, Row, StoreError, Tx, values};

const ADD_LINK: &str =
    "INSERT INTO correction_link (key, session, witness, until) VALUES ($1, $2, $3, $4)";
const LINK: &str =
    "SELECT s.number, l.witness FROM correction_link l JOIN session s ON s.id = l.session
    WHERE s.commission = $1 AND l.key = $2 AND l.until > $3";
const ADD: &str =
    "INSERT INTO correction (session, document, version, witness, words, at, state, reason, person)
    VALUES ($1, $2, $3, $4, $5, $6, 'waiting', '', '') RETURNING id";
const CORRECTIONS: &str = "SELECT c.id, c.document, c.version, c.witness, w.name, c.words, c.at, c.state, c.reason,
    c.person FROM correction c JOIN witness w ON w.id = c.witness WHERE c.session = $1 ORDER BY c.id";
const SETTLE: &str = "UPDATE correction SET state = $3, reason = $4, person = $5, settled = $6
    WHERE session = $1 AND id = $2 AND state = 'waiting'";
const ADD_UNDERTAKING: &str = "INSERT INTO undertaking (session, document, what, who, due, closed)
    VALUES ($1, $2, $3, $4, $5, '') RETURNING id";
const UNDERTAKINGS: &str = "SELECT id, document, what, who, due, closed, closed_at FROM undertaking
    WHERE session = $1 ORDER BY id";
const CLOSE: &str = "UPDATE undertaking SET closed = $3, closed_at = $4
    WHERE session = $1 AND id = $2 AND closed_at IS NULL";

pub(crate) fn add_link(
    tx: &mut Tx<'_>,
    key: &str,
    (session, witness): (i64, i64),
    until_us: i64,
) -> Result<(), StoreError> {
    tx.run_one(ADD_LINK, &values![key, session, witness, until_us])
}

/// The session and the witness of a link that still counts.
pub(crate) fn link(
    r: &Reader<'_>,
    commission: i64,
    key: &str,
    now_us: i64,
) -> Result<Option<(i64, i64)>, StoreError> {
    let row = r.row(LINK, &values![commission, key, now_us])?;
    row.map(|row| Ok((row.int(0)?, row.int(1)?))).transpose()
}

pub(crate) fn add(
    tx: &mut Tx<'_>,
    session: i64,
    (document, version): (i64, i64),
    (witness, words): (i64, &str),
    now_us: i64,
) -> Result<i64, StoreError> {
    tx.insert(
        ADD,
        &values![session, document, version, witness, words, now_us],
    )
}

pub(crate) fn corrections(r: &Reader<'_>, session: i64) -> Result<Vec<Correction>, StoreError> {
    let of = |row: &Row| {
        Ok(Correction {
            id: row.int(0)?,
            document: row.int(1)?,
            version: row.int(2)?,
            witness: row.int(3)?,
            name: row.text(4)?,
            words: row.text(5)?,
            at_us: row.int(6)?,
            state: row.text(7)?,
            reason: row.text(8)?,
            person: row.text(9)?,
        })
    };
    r.rows(CORRECTIONS, &values![session])?
        .iter()
        .map(of)
        .collect()
}

/// Settles a correction that waits; answers whether there was one.
pub(crate) fn settle(
    tx: &mut Tx<'_>,
    (session, id): (i64, i64),
    (state, reason): (&str, &str),
    by: (&str, i64),
) -> Result<bool, StoreError> {
    Ok(tx.run(SETTLE, &values![session, id, state, reason, by.0, by.1])? == 1)
}

pub(crate) fn add_undertaking(
    tx: &mut Tx<'_>,
    session: i64,
    document: i64,
    (what, who, due): (&str, &str, &str),
) -> Result<i64, StoreError> {
    tx.insert(ADD_UNDERTAKING, &values![session, document, what, who, due])
}

pub(crate) fn undertakings(r: &Reader<'_>, session: i64) -> Result<Vec<Undertaking>, StoreError> {
    let of = |row: &Row| {
        Ok(Undertaking {
            id: row.int(0)?,
            document: row.int(1)?,
            what: row.text(2)?,
            who: row.text(3)?,
            due: row.text(4)?,
            closed: row.text(5)?,
            closed_us: row.opt_int(6)?,
        })
    };
    r.rows(UNDERTAKINGS, &values![session])?
        .iter()
        .map(of)
        .collect()
}

/// Closes an undertaking that is open; answers whether there was one.
pub(crate) fn close(
    tx: &mut Tx<'_>,
    (session, id): (i64, i64),
    how: &str,
    now_us: i64,
) -> Result<bool, StoreError> {
    Ok(tx.run(CLOSE, &values![session, id, how, now_us])? == 1)
}
