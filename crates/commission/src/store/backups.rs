//! The rows of backups that were made of this data folder, and whether a restore of each was rehearsed.

use crate::backups::Backup;
use ::store::{Migration, Reader, StoreError, Tx, values};

/// A backup is known by the digest of its file.
pub(crate) const MIGRATION: Migration = Migration {
    number: 5,
    sql: "CREATE TABLE backup (
            sha256 TEXT PRIMARY KEY, file TEXT NOT NULL, size BIGINT NOT NULL, made BIGINT NOT NULL,
            rehearsed BIGINT);
        CREATE INDEX backup_by_time ON backup (made);",
};

const ADD: &str = "INSERT INTO backup (sha256, file, size, made) VALUES ($1, $2, $3, $4)";
const REHEARSED: &str = "UPDATE backup SET rehearsed = $2 WHERE sha256 = $1";
const LATEST: &str = "SELECT sha256, file, size, made, rehearsed FROM backup
    ORDER BY made DESC, sha256 LIMIT $1";

pub(crate) fn add(tx: &mut Tx<'_>, backup: &Backup) -> Result<(), StoreError> {
    let Backup {
        sha256,
        file,
        bytes,
        made_us,
        ..
    } = backup;
    tx.run_one(ADD, &values![sha256, file, *bytes, *made_us])
}

pub(crate) fn rehearsed(tx: &mut Tx<'_>, sha256: &str, now_us: i64) -> Result<bool, StoreError> {
    Ok(tx.run(REHEARSED, &values![sha256, now_us])? == 1)
}

pub(crate) fn latest(r: &Reader<'_>, at_most: i64) -> Result<Vec<Backup>, StoreError> {
    let mut backups = Vec::new();
    for row in r.rows(LATEST, &values![at_most])? {
        backups.push(Backup {
            sha256: row.text(0)?,
            file: row.text(1)?,
            bytes: row.int(2)?,
            made_us: row.int(3)?,
            rehearsed_us: row.opt_int(4)?,
        });
    }
    Ok(backups)
}
