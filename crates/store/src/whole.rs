//! The store as a whole: a copy of it that is of one moment, what a copy must have, and its ledgers read again from
//! their leaves.
//!
//! Guarantees: whatever was acknowledged before a copy was begun is in it; a copy is a database of the embedded engine
//! whichever engine it was made from; it holds no page that was freed. It deliberately copies no blob: those are files,
//! and whoever copies them does so after the rows, so that a row never stands without its blob.

use crate::blobs::{disk, make_folder};
use crate::open::{DATABASE, KEY};
use crate::value::Value;
use crate::{Room, Store, StoreError, sqlite};
use ledger::Tree;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The column that names a blob, in whichever table it stands.
const BLOB_COLUMN: &str = "blob";
/// Hexadecimal digits of a digest.
const DIGEST_CHARS: usize = 64;

impl Store {
    /// Copies rows and signing key into a folder, which must not have a database yet, and answers the copy, opened. The
    /// search is in it where both are embedded, and else is left to be filled anew.
    ///
    /// # Errors
    /// [`StoreError`] where a row cannot be read or kept.
    pub fn copy_whole(&self, folder: &Path, rooms: &[Room]) -> Result<Self, StoreError> {
        make_folder(folder)?;
        match self.embedded() {
            Some(database) => {
                sqlite::copy_into(database, &folder.join(DATABASE))?;
                self.open_for_copy(folder, None, rooms)
            }
            None => {
                let copy = self.open_for_copy(folder, None, rooms)?;
                self.copy_rows(&copy, |_| {})?;
                Ok(copy)
            }
        }
    }

    /// The blobs that some row names in a column `blob`.
    ///
    /// # Errors
    /// [`StoreError`] where a table cannot be read.
    pub fn named_blobs(&self) -> Result<BTreeSet<String>, StoreError> {
        self.read(|r| {
            let mut named = BTreeSet::new();
            for table in r.tables()? {
                let column = table
                    .columns
                    .iter()
                    .position(|(name, _)| name == BLOB_COLUMN);
                let Some(column) = column else {
                    continue;
                };
                r.each_of(&table, |row| {
                    // Empty where what it named was erased.
                    if let Some(Value::Text(digest)) = row.0.into_iter().nth(column)
                        && digest.len() == DIGEST_CHARS
                    {
                        named.insert(digest);
                    }
                    Ok(())
                })?;
            }
            Ok(named)
        })
    }

    /// The tree over the leaves of a ledger, each hashed again from its bytes: what is remembered of them is not asked.
    ///
    /// # Errors
    /// [`StoreError`] where the leaves cannot be read.
    pub fn tree_of_leaves(&self, log: &str) -> Result<Tree, StoreError> {
        let mut tree = Tree::new();
        self.read(|r| {
            r.leaves(log, 0, |leaf| {
                tree.push(ledger::leaf_hash(leaf));
                Ok::<(), StoreError>(())
            })
        })?;
        Ok(tree)
    }

    /// Ends with a database that is one file: whatever stood in the log beside it is in it.
    ///
    /// # Errors
    /// [`StoreError`] where another program has it open, or it is on a server.
    pub fn close_as_one_file(self) -> Result<(), StoreError> {
        let Some(database) = self.embedded().map(Path::to_owned) else {
            return Err(StoreError::Broken);
        };
        drop(self);
        let log = database.with_extension("db-wal");
        match fs::metadata(&log) {
            Ok(left) if left.len() > 0 => Err(StoreError::Refused(format!(
                "another program has {} open; end it and do this again",
                database.display()
            ))),
            _ => Ok(()),
        }
    }
}

/// Whether a folder has what makes it a data folder: its signing key.
#[must_use]
pub fn is_data_folder(folder: &Path) -> bool {
    folder.join(KEY).is_file()
}

/// Makes every file and name below a folder durable.
///
/// # Errors
/// [`StoreError::Disk`] where one cannot be synced.
pub fn sync_all_below(folder: &Path) -> Result<(), StoreError> {
    for entry in fs::read_dir(folder).map_err(disk(folder, "list"))? {
        let path = entry.map_err(disk(folder, "list"))?.path();
        if path.is_dir() {
            sync_all_below(&path)?;
        } else {
            let file = fs::File::open(&path).map_err(disk(&path, "open"))?;
            file.sync_all().map_err(disk(&path, "sync"))?;
        }
    }
    crate::blobs::sync_folder(folder)
}
