//! What the rules of retention reach in intake: contacts, originals, and what was begun and never became a submission.

use ::store::{Reader, StoreError, Tx, values};

const CONTACTS: &str = "SELECT contact FROM receipt WHERE commission = $1 AND contact IS NOT NULL
    ORDER BY source";
const DROP_CONTACTS: &str = "UPDATE receipt SET contact = NULL WHERE commission = $1";
const ORIGINALS: &str = "SELECT id, blob FROM import WHERE commission = $1 AND blob <> ''
    AND state NOT IN ('proposed', 'taking') ORDER BY id";
const IDLE_IMPORTS: &str = "SELECT id, blob FROM import WHERE commission = $1
    AND state = 'proposed' AND at < $2 ORDER BY id";
const IDLE_DRAFTS: &str = "SELECT id FROM draft WHERE commission = $1 AND saved < $2 ORDER BY id";
const IDLE_TYPINGS: &str = "SELECT typed FROM typing WHERE commission = $1 AND at < $2 ORDER BY id";
const DROP_TYPINGS: &str = "DELETE FROM typing WHERE commission = $1 AND at < $2";
const DROP_ROWS: &str = "DELETE FROM import_row WHERE import = $1";
const DROP_TABLES: &str = "DELETE FROM import_table WHERE import = $1";
const DROP_IMPORT: &str = "DELETE FROM import WHERE id = $1";
const VERSIONS: &str = "SELECT v.source, v.later FROM superseded v
    JOIN source s ON s.id = v.source WHERE s.commission = $1 ORDER BY v.source, v.later";

pub(crate) fn contacts(r: &Reader<'_>, commission: i64) -> Result<Vec<String>, StoreError> {
    let rows = r.rows(CONTACTS, &values![commission])?;
    rows.iter().map(|row| row.text(0)).collect()
}

pub(crate) fn drop_contacts(tx: &mut Tx<'_>, commission: i64) -> Result<(), StoreError> {
    tx.run(DROP_CONTACTS, &values![commission]).map(drop)
}

/// The imports that are done and whose file is still there: number and blob.
pub(crate) fn originals(r: &Reader<'_>, commission: i64) -> Result<Vec<(i64, String)>, StoreError> {
    let rows = r.rows(ORIGINALS, &values![commission])?;
    rows.iter()
        .map(|row| Ok((row.int(0)?, row.text(1)?)))
        .collect()
}

/// The files that were uploaded and never taken in: number of the import and blob.
pub(crate) fn idle_imports(
    r: &Reader<'_>,
    commission: i64,
    idle_us: i64,
) -> Result<Vec<(i64, String)>, StoreError> {
    let rows = r.rows(IDLE_IMPORTS, &values![commission, idle_us])?;
    rows.iter()
        .map(|row| Ok((row.int(0)?, row.text(1)?)))
        .collect()
}

/// Removes an import of which nothing was taken.
pub(crate) fn drop_import(tx: &mut Tx<'_>, import: i64) -> Result<(), StoreError> {
    for sql in [DROP_ROWS, DROP_TABLES, DROP_IMPORT] {
        tx.run(sql, &values![import])?;
    }
    Ok(())
}

pub(crate) fn idle_drafts(
    r: &Reader<'_>,
    commission: i64,
    idle_us: i64,
) -> Result<Vec<i64>, StoreError> {
    let rows = r.rows(IDLE_DRAFTS, &values![commission, idle_us])?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// The typings that wait for a second person, as they were put aside.
pub(crate) fn idle_typings(
    r: &Reader<'_>,
    commission: i64,
    idle_us: i64,
) -> Result<Vec<String>, StoreError> {
    let rows = r.rows(IDLE_TYPINGS, &values![commission, idle_us])?;
    rows.iter().map(|row| row.text(0)).collect()
}

pub(crate) fn drop_typings(
    tx: &mut Tx<'_>,
    commission: i64,
    idle_us: i64,
) -> Result<(), StoreError> {
    tx.run(DROP_TYPINGS, &values![commission, idle_us])
        .map(drop)
}

/// The pairs of versions of the same submission.
pub(crate) fn versions(r: &Reader<'_>, commission: i64) -> Result<Vec<(i64, i64)>, StoreError> {
    let rows = r.rows(VERSIONS, &values![commission])?;
    rows.iter()
        .map(|row| Ok((row.int(0)?, row.int(1)?)))
        .collect()
}
