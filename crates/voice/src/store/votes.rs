//! The rows of votes: the one that counts for each participant and statement, and those it replaced.

use ::store::{Reader, Row, StoreError, Tx, values};

const VOTE: &str =
    "SELECT vote, at, salt, leaf FROM vote WHERE participant = $1 AND statement = $2";
const ADD: &str = "INSERT INTO vote (commission, participant, statement, vote, at, salt, leaf)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
const KEEP_BEFORE: &str =
    "INSERT INTO vote_before (commission, participant, statement, vote, at, salt, leaf)
    SELECT commission, participant, statement, vote, at, salt, leaf FROM vote
    WHERE participant = $1 AND statement = $2";
const REPLACE: &str = "UPDATE vote SET vote = $3, at = $4, salt = $5, leaf = $6
    WHERE participant = $1 AND statement = $2";
const COUNT: &str =
    "UPDATE statement SET agree = agree + $2, disagree = disagree + $3, pass = pass + $4
    WHERE id = $1";
const OF_PARTICIPANT: &str = "SELECT v.statement, s.number, v.vote, v.at, v.leaf FROM vote v
    JOIN statement s ON s.id = v.statement WHERE v.participant = $1 ORDER BY v.leaf";
const ALL: &str = "SELECT participant, statement, vote, at FROM vote WHERE commission = $1";
const LAST_LEAF: &str = "SELECT COALESCE(MAX(leaf), -1) FROM vote WHERE commission = $1";
const HOW_MANY: &str = "SELECT COUNT(*) FROM vote WHERE commission = $1";
const OPENINGS_OF: &str = "SELECT s.number, v.vote, v.at, v.salt, v.leaf FROM vote v
    JOIN statement s ON s.id = v.statement WHERE v.participant = $1
    UNION ALL SELECT s.number, b.vote, b.at, b.salt, b.leaf FROM vote_before b
    JOIN statement s ON s.id = b.statement WHERE b.participant = $1 ORDER BY 5";

/// A vote about to be kept: who, on what, how, when; the salt of its commitment and its leaf.
#[derive(Debug, Clone)]
pub(crate) struct NewVote {
    pub(crate) commission: i64,
    pub(crate) participant: i64,
    pub(crate) statement: i64,
    pub(crate) vote: i64,
    pub(crate) at_us: i64,
    pub(crate) salt: [u8; 32],
    pub(crate) leaf: i64,
}

/// A participant's own vote, as their pages show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OwnVote {
    /// The statement's id.
    pub statement: i64,
    /// Its number.
    pub number: i64,
    /// 1, -1 or 0.
    pub vote: i64,
    /// When.
    pub at_us: i64,
    /// Its leaf in the log of votes.
    pub leaf: i64,
}

/// What opens a commitment to a vote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VoteOpening {
    /// The statement's number.
    pub statement: i64,
    /// 1, -1 or 0.
    pub vote: i64,
    /// When.
    pub at_us: i64,
    /// The salt.
    pub salt: Vec<u8>,
    /// The leaf.
    pub leaf: i64,
}

/// The vote that counts now, if there is one.
pub(crate) fn current(
    r: &Reader<'_>,
    participant: i64,
    statement: i64,
) -> Result<Option<(i64, i64)>, StoreError> {
    let row = r.row(VOTE, &values![participant, statement])?;
    row.map(|row| Ok((row.int(0)?, row.int(3)?))).transpose()
}

/// Keeps a vote and counts it; one that it replaces is put beside it and counts no more.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    new: &NewVote,
    replaces: Option<i64>,
) -> Result<(), StoreError> {
    let salt = new.salt.as_slice();
    match replaces {
        None => tx.run_one(
            ADD,
            &values![
                new.commission,
                new.participant,
                new.statement,
                new.vote,
                new.at_us,
                salt,
                new.leaf
            ],
        )?,
        Some(_) => {
            tx.run_one(KEEP_BEFORE, &values![new.participant, new.statement])?;
            tx.run_one(
                REPLACE,
                &values![
                    new.participant,
                    new.statement,
                    new.vote,
                    new.at_us,
                    salt,
                    new.leaf
                ],
            )?;
        }
    }
    let change = |vote: i64| i64::from(new.vote == vote) - i64::from(replaces == Some(vote));
    tx.run_one(
        COUNT,
        &values![new.statement, change(1), change(-1), change(0)],
    )
}

/// A participant's own votes, in the order in which they were cast.
pub(crate) fn own(r: &Reader<'_>, participant: i64) -> Result<Vec<OwnVote>, StoreError> {
    let of = |row: &Row| {
        Ok(OwnVote {
            statement: row.int(0)?,
            number: row.int(1)?,
            vote: row.int(2)?,
            at_us: row.int(3)?,
            leaf: row.int(4)?,
        })
    };
    r.rows(OF_PARTICIPANT, &values![participant])?
        .iter()
        .map(of)
        .collect()
}

/// Hands every vote that counts to `take`: participant, statement, vote, time.
pub(crate) fn each(
    r: &Reader<'_>,
    commission: i64,
    mut take: impl FnMut(i64, i64, i64, i64),
) -> Result<(), StoreError> {
    r.each(ALL, &values![commission], |row| {
        take(row.int(0)?, row.int(1)?, row.int(2)?, row.int(3)?);
        Ok::<(), StoreError>(())
    })
}

/// The leaf of the newest vote; -1 where there is none.
pub(crate) fn last_leaf(r: &Reader<'_>, commission: i64) -> Result<i64, StoreError> {
    let row = r.row(LAST_LEAF, &values![commission])?;
    row.map_or(Ok(-1), |row| row.int(0))
}

/// How many votes count.
pub(crate) fn how_many(r: &Reader<'_>, commission: i64) -> Result<i64, StoreError> {
    let row = r.row(HOW_MANY, &values![commission])?;
    row.map_or(Ok(0), |row| row.int(0))
}

/// What opens the commitments to every vote that a participant ever cast, by leaf.
pub(crate) fn openings(r: &Reader<'_>, participant: i64) -> Result<Vec<VoteOpening>, StoreError> {
    let of = |row: &Row| {
        Ok(VoteOpening {
            statement: row.int(0)?,
            vote: row.int(1)?,
            at_us: row.int(2)?,
            salt: row.bytes(3)?,
            leaf: row.int(4)?,
        })
    };
    r.rows(OPENINGS_OF, &values![participant])?
        .iter()
        .map(of)
        .collect()
}
