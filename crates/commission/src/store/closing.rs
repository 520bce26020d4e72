//! The columns of a commission that say that it was closed.

use ::store::{Migration, Reader, StoreError, Tx, values};

/// A commission can be closed.
pub(crate) const MIGRATION: Migration = Migration {
    number: 7,
    sql: "ALTER TABLE commission ADD COLUMN closed BIGINT;
        ALTER TABLE commission ADD COLUMN closed_by TEXT;
        ALTER TABLE commission ADD COLUMN closed_why TEXT;",
};

const IS_CLOSED: &str = "SELECT 1 FROM commission WHERE id = $1 AND closed IS NOT NULL";
const CLOSE: &str = "UPDATE commission SET closed = $2, closed_by = $3, closed_why = $4
    WHERE id = $1 AND closed IS NULL";
const OPEN_AGAIN: &str = "UPDATE commission SET closed = NULL, closed_by = NULL, closed_why = NULL
    WHERE id = $1 AND closed IS NOT NULL";

pub(crate) fn is_closed(r: &Reader<'_>, commission: i64) -> Result<bool, StoreError> {
    Ok(r.row(IS_CLOSED, &values![commission])?.is_some())
}

/// Whether it was open.
pub(crate) fn close(
    tx: &mut Tx<'_>,
    commission: i64,
    reason: &str,
    by: (&str, i64),
) -> Result<bool, StoreError> {
    Ok(tx.run(CLOSE, &values![commission, by.1, by.0, reason])? > 0)
}

/// Whether it was closed.
pub(crate) fn open_again(tx: &mut Tx<'_>, commission: i64) -> Result<bool, StoreError> {
    Ok(tx.run(OPEN_AGAIN, &values![commission])? > 0)
}
