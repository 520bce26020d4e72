//! The rows of opinion maps: the newest of each kind, with the last vote it knows.

use ::store::{Reader, StoreError, Tx, values};

const MAP: &str = "SELECT leaf, at, body FROM opinion_map WHERE commission = $1 AND kind = $2";
const LEAF: &str = "SELECT leaf, at FROM opinion_map WHERE commission = $1 AND kind = $2";
const KEEP: &str = "INSERT INTO opinion_map (commission, kind, leaf, at, body) VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (commission, kind) DO UPDATE SET leaf = excluded.leaf, at = excluded.at, body = excluded.body
    WHERE opinion_map.leaf <= excluded.leaf";

/// A map that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Made {
    /// The leaf of the last vote it knows.
    pub(crate) leaf: i64,
    /// When it was made.
    pub(crate) at_us: i64,
    /// What it says.
    pub(crate) body: String,
}

pub(crate) fn made(
    r: &Reader<'_>,
    commission: i64,
    kind: &str,
) -> Result<Option<Made>, StoreError> {
    let row = r.row(MAP, &values![commission, kind])?;
    row.map(|row| {
        Ok(Made {
            leaf: row.int(0)?,
            at_us: row.int(1)?,
            body: row.text(2)?,
        })
    })
    .transpose()
}

/// The last vote that the newest map of a kind knows, and when it was made.
pub(crate) fn knows(
    r: &Reader<'_>,
    commission: i64,
    kind: &str,
) -> Result<Option<(i64, i64)>, StoreError> {
    let row = r.row(LEAF, &values![commission, kind])?;
    row.map(|row| Ok((row.int(0)?, row.int(1)?))).transpose()
}

pub(crate) fn keep(
    tx: &mut Tx<'_>,
    commission: i64,
    kind: &str,
    made: &Made,
) -> Result<(), StoreError> {
    let values = values![commission, kind, made.leaf, made.at_us, &made.body];
    tx.run(KEEP, &values).map(drop)
}
