//! The leaves of each ledger, and the tree over them.
//!
//! The tree is not kept in the database: it follows from the leaves. Its edge is remembered between
//! questions, so that a checkpoint costs only the leaves that are new.

use crate::limits::LEAVES_PER_READ_MAX;
use crate::{Migration, Reader, Row, Store, StoreError, Tx, values};
use ledger::{Digest, Tree};
use std::collections::BTreeMap;

pub(crate) const MIGRATION: Migration = Migration {
    number: 1,
    sql: "CREATE TABLE leaf (
        log TEXT NOT NULL, position BIGINT NOT NULL, hash BYTEA NOT NULL, body TEXT NOT NULL,
        PRIMARY KEY (log, position));",
};

const LAST: &str = "SELECT MAX(position) FROM leaf WHERE log = $1";
const APPEND: &str = "INSERT INTO leaf (log, position, hash, body) VALUES ($1, $2, $3, $4)";
const HASHES_FROM: &str = "SELECT hash FROM leaf WHERE log = $1 AND position >= $2
    ORDER BY position LIMIT $3";
const BODIES_FROM: &str = "SELECT body FROM leaf WHERE log = $1 AND position >= $2
    ORDER BY position";
const BODY_AT: &str = "SELECT body FROM leaf WHERE log = $1 AND position = $2";
const HASHES_BELOW: &str = "SELECT hash FROM leaf WHERE log = $1 AND position < $2
    ORDER BY position";
const LAST_OF_KIND: &str = "SELECT position, body FROM leaf
    WHERE log = $1 AND body LIKE $2 ORDER BY position DESC LIMIT 1";

/// The trees built so far, by the name of their ledger.
pub(crate) type Trees = BTreeMap<String, Tree>;

pub(crate) fn append(tx: &mut Tx<'_>, log: &str, leaf: &[u8]) -> Result<u64, StoreError> {
    let body = std::str::from_utf8(leaf).map_err(|_| StoreError::Shape {
        column: 3,
        expected: "a leaf in UTF-8",
    })?;
    let last = tx
        .row(LAST, &values![log])?
        .map_or(Ok(None), |row| row.opt_int(0))?;
    let position = last.map_or(0, |last| last + 1);
    let hash = ledger::leaf_hash(leaf);
    tx.run_one(
        APPEND,
        &values![log, position, hash.as_bytes().as_slice(), body],
    )?;
    u64::try_from(position).map_err(|_| StoreError::Broken)
}

impl Reader<'_> {
    /// Hands the bytes of each leaf from `first` on to `take`, in order.
    ///
    /// # Errors
    /// [`StoreError`] where they cannot be read, and whatever `take` answers.
    pub fn leaves<E: From<StoreError>>(
        &self,
        log: &str,
        first: u64,
        mut take: impl FnMut(&[u8]) -> Result<(), E>,
    ) -> Result<(), E> {
        let first = i64::try_from(first).map_err(|_| StoreError::Broken)?;
        self.each(BODIES_FROM, &values![log, first], |row| {
            take(row.text(0)?.as_bytes())
        })
    }

    /// The body of one leaf.
    ///
    /// # Errors
    /// [`StoreError`] where it cannot be read.
    pub fn leaf(&self, log: &str, position: i64) -> Result<Option<String>, StoreError> {
        let row = self.row(BODY_AT, &values![log, position])?;
        row.map(|row| row.text(0)).transpose()
    }

    /// The proof that a leaf stands among the first `size` leaves of a ledger, lowest hash first; nothing where it does
    /// not. It reads that many hashes of 32 bytes.
    ///
    /// # Errors
    /// [`StoreError`] where they cannot be read.
    pub fn inclusion_proof(
        &self,
        log: &str,
        position: i64,
        size: u64,
    ) -> Result<Option<Vec<Digest>>, StoreError> {
        let size = i64::try_from(size).map_err(|_| StoreError::Broken)?;
        let mut hashes = Vec::new();
        self.each(HASHES_BELOW, &values![log, size], |row| {
            hashes.push(hash_of(&row)?);
            Ok::<(), StoreError>(())
        })?;
        let Ok(position) = usize::try_from(position) else {
            return Ok(None);
        };
        Ok(ledger::inclusion_proof(&hashes, position))
    }

    /// The newest leaf whose body holds `"kind":"KIND"`, with its position.
    ///
    /// # Errors
    /// [`StoreError`] where it cannot be read.
    pub fn last_leaf(&self, log: &str, kind: &str) -> Result<Option<(u64, String)>, StoreError> {
        let pattern = format!("%\"kind\":\"{kind}\"%");
        let Some(row) = self.row(LAST_OF_KIND, &values![log, pattern])? else {
            return Ok(None);
        };
        let position = u64::try_from(row.int(0)?).map_err(|_| StoreError::Broken)?;
        Ok(Some((position, row.text(1)?)))
    }
}

impl Store {
    /// The tree over all leaves of a ledger.
    ///
    /// # Errors
    /// [`StoreError`] where the leaves cannot be read.
    pub fn tree(&self, log: &str) -> Result<Tree, StoreError> {
        let mut trees = self.trees();
        let tree = trees.entry(log.to_owned()).or_default();
        loop {
            let first = i64::try_from(tree.len()).map_err(|_| StoreError::Broken)?;
            let rows =
                self.read(|r| r.rows(HASHES_FROM, &values![log, first, LEAVES_PER_READ_MAX]))?;
            if rows.is_empty() {
                return Ok(tree.clone());
            }
            for row in rows {
                tree.push(hash_of(&row)?);
            }
        }
    }
}

fn hash_of(row: &Row) -> Result<Digest, StoreError> {
    let hash = row.bytes(0)?.try_into().map_err(|_| StoreError::Shape {
        column: 0,
        expected: "a hash of 32 bytes",
    })?;
    Ok(Digest(hash))
}
