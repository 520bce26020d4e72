//! Blobs that must go, and pages that must be written anew: what an erasure leaves to do once its rows are gone.
//!
//! Guarantees: the list of blobs is kept in the transaction of the erasure, so that a machine that stops in between goes on
//! where it stopped; a blob that another row still names stays, and is looked at again with the next erasure. It
//! deliberately promises nothing of the disk below the files, of copies, nor of a PostgreSQL server's own log.

use crate::value::Value;
use crate::{Migration, Reader, Store, StoreError, Tx, values};
use std::collections::BTreeSet;

/// Digests, and nothing of what they are of.
pub(crate) const MIGRATION: Migration = Migration {
    number: 4,
    sql: "CREATE TABLE forgotten_blob (digest TEXT PRIMARY KEY);",
};

const FORGET: &str =
    "INSERT INTO forgotten_blob (digest) VALUES ($1) ON CONFLICT (digest) DO NOTHING";
const FORGOTTEN: &str = "SELECT digest FROM forgotten_blob ORDER BY digest";
const DONE: &str = "DELETE FROM forgotten_blob WHERE digest = $1";
/// The table of this file, which names every one of them.
const OWN_TABLE: &str = "forgotten_blob";

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Swept {
    /// Blobs removed.
    pub removed: u64,
    /// Blobs that stay, because another row names them.
    pub shared: u64,
}

impl Tx<'_> {
    /// Has a blob removed by the next [`Store::sweep_forgotten`], unless a row names it then.
    ///
    /// # Errors
    /// [`StoreError::Database`] where it cannot be written.
    pub fn forget_blob(&mut self, digest: &str) -> Result<(), StoreError> {
        self.run(FORGET, &values![digest]).map(drop)
    }
}

impl Store {
    /// Removes the blobs that were forgotten, and writes the files of the database anew.
    ///
    /// # Errors
    /// [`StoreError::Disk`] where a blob cannot be removed, [`StoreError::Refused`] where somebody reads without a pause.
    pub fn sweep_forgotten(&self) -> Result<Swept, StoreError> {
        let mut swept = Swept::default();
        let forgotten: BTreeSet<String> = self.read(|r| {
            let rows = r.rows(FORGOTTEN, &[])?;
            rows.iter()
                .map(|row| row.text(0))
                .collect::<Result<_, StoreError>>()
        })?;
        if !forgotten.is_empty() {
            let named = self.read(|r| named_in_rows(r, &forgotten))?;
            for digest in &forgotten {
                if named.contains(digest) {
                    swept.shared += 1;
                } else {
                    swept.removed += u64::from(self.blobs().remove(digest)?);
                }
            }
            self.write(move |tx| {
                for digest in &forgotten {
                    tx.run(DONE, &values![digest])?;
                }
                Ok::<(), StoreError>(())
            })?;
        }
        self.write_anew()?;
        Ok(swept)
    }
}

/// Which of these stand in any text of any row: a draft or a typing names its files in words of its own.
fn named_in_rows(
    r: &Reader<'_>,
    digests: &BTreeSet<String>,
) -> Result<BTreeSet<String>, StoreError> {
    let mut named = BTreeSet::new();
    for table in r.tables()? {
        if table.name == OWN_TABLE {
            continue;
        }
        r.each_of(&table, |row| {
            for value in &row.0 {
                if let Value::Text(text) = value {
                    note_digests(text, digests, &mut named);
                }
            }
            Ok(())
        })?;
    }
    Ok(named)
}

/// Hexadecimal digits of a digest.
const DIGEST_CHARS: usize = 64;

fn note_digests(text: &str, digests: &BTreeSet<String>, named: &mut BTreeSet<String>) {
    if text.len() < DIGEST_CHARS {
        return;
    }
    for run in text.split(|c: char| !c.is_ascii_hexdigit()) {
        if run.len() == DIGEST_CHARS && digests.contains(run) {
            named.insert(run.to_owned());
        }
    }
}
