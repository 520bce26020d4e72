//! The rows of what came back in Word documents: the documents, and the proposals they were found to hold.
//!
//! Of words that nobody may change in Word nothing is kept but where they stand: a quote that was erased here must not
//! live on in a proposal.

use crate::proposals::{Decided, Kept, Returned, State};
use ::store::{Migration, Reader, Row, StoreError, Tx, values};
use word::{Hunk, Kind, Proposal};

/// Word documents that came back, and what they propose.
pub(crate) const MIGRATION: Migration = Migration {
    number: 4,
    sql: "CREATE TABLE word_return (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            file TEXT NOT NULL, digest TEXT NOT NULL, language TEXT NOT NULL,
            person TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE UNIQUE INDEX word_return_once ON word_return (commission, digest);
        CREATE TABLE proposal (
            id INTEGER PRIMARY KEY, returned BIGINT NOT NULL REFERENCES word_return (id),
            kind TEXT NOT NULL, name TEXT NOT NULL, language TEXT NOT NULL, base TEXT,
            first BIGINT NOT NULL, past BIGINT NOT NULL, was TEXT NOT NULL, becomes TEXT NOT NULL,
            author TEXT NOT NULL, dated TEXT NOT NULL, tracked BIGINT NOT NULL,
            state TEXT NOT NULL, person TEXT, at BIGINT);
        CREATE INDEX proposal_by_return ON proposal (returned, id);",
};

const RETURN_OF_DIGEST: &str = "SELECT id FROM word_return WHERE commission = $1 AND digest = $2";
const ADD_RETURN: &str = "INSERT INTO word_return (commission, file, digest, language, person, at)
    VALUES ($1, $2, $3, $4, $5, $6) RETURNING id";
const ADD_PROPOSAL: &str = "INSERT INTO proposal (returned, kind, name, language, base, first,
    past, was, becomes, author, dated, tracked, state)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'open')";
const RETURNS: &str = "SELECT id, file, language, person, at FROM word_return
    WHERE commission = $1 ORDER BY id DESC";
const PROPOSALS: &str = "SELECT p.id, p.returned, p.kind, p.name, p.language, p.base, p.first,
    p.past, p.was, p.becomes, p.author, p.dated, p.tracked, p.state, p.person, p.at
    FROM proposal p JOIN word_return w ON w.id = p.returned
    WHERE w.commission = $1 ORDER BY p.returned DESC, p.id";
const DECIDE: &str =
    "UPDATE proposal SET state = $2, person = $3, at = $4 WHERE id = $1 AND state = 'open'";

/// The document of these bytes, where it came back before.
pub(crate) fn return_of(
    r: &Reader<'_>,
    commission: i64,
    digest: &str,
) -> Result<Option<i64>, StoreError> {
    r.row(RETURN_OF_DIGEST, &values![commission, digest])?
        .map(|row| row.int(0))
        .transpose()
}

/// Keeps a document that came back with what it proposes.
pub(crate) fn add_return(
    tx: &mut Tx<'_>,
    commission: i64,
    (file, digest, language): (&str, &str, &str),
    proposals: &[Proposal],
    by: (&str, i64),
) -> Result<i64, StoreError> {
    let id = tx.insert(
        ADD_RETURN,
        &values![commission, file, digest, language, by.0, by.1],
    )?;
    for one in proposals {
        let place = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
        let (first, past) = (place(one.hunk.first), place(one.hunk.past));
        let tracked = i64::from(one.tracked);
        tx.run_one(
            ADD_PROPOSAL,
            &values![
                id,
                kind_code(one.kind),
                &one.name,
                &one.language,
                one.base.as_deref(),
                first,
                past,
                &one.was,
                &one.hunk.text,
                &one.author,
                &one.at,
                tracked
            ],
        )?;
    }
    Ok(id)
}

/// The documents that came back, the last first.
pub(crate) fn returns(r: &Reader<'_>, commission: i64) -> Result<Vec<Returned>, StoreError> {
    let rows = r.rows(RETURNS, &values![commission])?;
    rows.iter()
        .map(|row| {
            Ok(Returned {
                id: row.int(0)?,
                file: row.text(1)?,
                language: row.text(2)?,
                person: row.text(3)?,
                at_us: row.int(4)?,
            })
        })
        .collect()
}

/// Every proposal, those of the last document first, each document's in its order.
pub(crate) fn proposals(r: &Reader<'_>, commission: i64) -> Result<Vec<Kept>, StoreError> {
    r.rows(PROPOSALS, &values![commission])?
        .iter()
        .map(proposal_of)
        .collect()
}

fn proposal_of(row: &Row) -> Result<Kept, StoreError> {
    let shape = |column, expected| StoreError::Shape { column, expected };
    let place = |column| usize::try_from(row.int(column)?).map_err(|_| shape(column, "an offset"));
    let kind = kind_of(&row.text(2)?).ok_or(shape(2, "a kind of proposal"))?;
    let state = State::of_code(&row.text(13)?).ok_or(shape(13, "a state of a proposal"))?;
    let decided = match (row.opt_text(14)?, row.opt_int(15)?) {
        (Some(person), Some(at_us)) => Some(Decided { person, at_us }),
        _ => None,
    };
    Ok(Kept {
        id: row.int(0)?,
        returned: row.int(1)?,
        state,
        decided,
        proposal: Proposal {
            kind,
            name: row.text(3)?,
            language: row.text(4)?,
            base: row.opt_text(5)?,
            hunk: Hunk {
                first: place(6)?,
                past: place(7)?,
                text: row.text(9)?,
            },
            was: row.text(8)?,
            stands: false,
            author: row.text(10)?,
            at: row.text(11)?,
            tracked: row.int(12)? != 0,
        },
    })
}

/// Decides a proposal that is open; how many were.
pub(crate) fn decide(
    tx: &mut Tx<'_>,
    id: i64,
    state: State,
    by: (&str, i64),
) -> Result<(), StoreError> {
    tx.run_one(DECIDE, &values![id, state.code(), by.0, by.1])
}

/// The word that a kind has in files.
pub(crate) fn kind_code(kind: Kind) -> &'static str {
    match kind {
        Kind::Edit => "edit",
        Kind::Comment => "comment",
        Kind::Fixed => "fixed",
        Kind::Added => "added",
    }
}

fn kind_of(code: &str) -> Option<Kind> {
    [Kind::Edit, Kind::Comment, Kind::Fixed, Kind::Added]
        .into_iter()
        .find(|kind| kind_code(*kind) == code)
}
