//! The list of backups: what was made of this data folder, when, and whether a restore of it was rehearsed.
//!
//! Guarantees: a backup is *unproven* until somebody restored it, were it only into a folder that vanishes. The list
//! deliberately does not say where the files are: they are carried elsewhere.

use crate::store::backups as rows;
use ::store::{Reader, Store, StoreError};

/// A backup that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Backup {
    /// SHA-256 of the whole file, in hexadecimal.
    pub sha256: String,
    /// The name that the file was given, without its folder.
    pub file: String,
    /// Its length in bytes.
    pub bytes: i64,
    /// When it was begun: what was acknowledged before is in it. Microseconds since 1970 in UTC.
    pub made_us: i64,
    /// When a restore of it was rehearsed last.
    pub rehearsed_us: Option<i64>,
}

/// Notes that a backup was made.
///
/// # Errors
/// [`StoreError`] where it cannot be kept.
pub fn note_backup(store: &Store, backup: Backup) -> Result<(), StoreError> {
    store.write(move |tx| rows::add(tx, &backup))
}

/// Notes that a restore of the backup of that digest was rehearsed; answers whether it is one of this folder.
///
/// # Errors
/// [`StoreError`] where it cannot be kept.
pub fn note_rehearsal(store: &Store, sha256: &str, now_us: i64) -> Result<bool, StoreError> {
    let sha256 = sha256.to_owned();
    store.write(move |tx| rows::rehearsed(tx, &sha256, now_us))
}

/// The latest backups, the latest first.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn backups(r: &Reader<'_>, at_most: i64) -> Result<Vec<Backup>, StoreError> {
    rows::latest(r, at_most)
}
