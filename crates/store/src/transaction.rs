//! What a room may do inside a transaction: ask, tell, append a leaf.

use crate::ground::Ground;
use crate::tables::Table;
use crate::value::{Row, Value};
use crate::{Migration, StoreError, leaves};

/// A reading transaction: one unchanging view of the database.
pub struct Reader<'c> {
    ground: &'c dyn Ground,
}

impl std::fmt::Debug for Reader<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Reader")
    }
}

/// A writing transaction. What it did is kept, whole, when its closure answers `Ok`.
#[derive(Debug)]
pub struct Tx<'c> {
    reader: Reader<'c>,
}

impl<'c> std::ops::Deref for Tx<'c> {
    type Target = Reader<'c>;

    fn deref(&self) -> &Reader<'c> {
        &self.reader
    }
}

impl<'c> Reader<'c> {
    pub(crate) fn new(ground: &'c dyn Ground) -> Self {
        Self { ground }
    }

    /// All rows of an answer.
    ///
    /// # Errors
    /// [`StoreError::Database`] where the statement cannot be run.
    pub fn rows(&self, sql: &'static str, values: &[Value]) -> Result<Vec<Row>, StoreError> {
        self.ground.rows(sql, values)
    }

    /// The first row of an answer, or nothing.
    ///
    /// # Errors
    /// [`StoreError::Database`] where the statement cannot be run.
    pub fn row(&self, sql: &'static str, values: &[Value]) -> Result<Option<Row>, StoreError> {
        self.ground.first(sql, values)
    }

    /// Hands each row of an answer to `take`, one at a time, so that memory stays flat.
    ///
    /// # Errors
    /// [`StoreError::Database`] where the statement cannot be run, and whatever `take` answers.
    pub fn each<E: From<StoreError>>(
        &self,
        sql: &'static str,
        values: &[Value],
        mut take: impl FnMut(Row) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut ended = Ok(());
        self.ground.each(sql, values, &mut |row| {
            ended = take(row);
            ended.is_ok()
        })?;
        ended
    }
}

impl Reader<'_> {
    pub(crate) fn tables(&self) -> Result<Vec<Table>, StoreError> {
        self.ground.tables()
    }

    pub(crate) fn each_of(
        &self,
        table: &Table,
        mut take: impl FnMut(Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let mut ended = Ok(());
        self.ground.each_of(table, &mut |row| {
            ended = take(row);
            ended.is_ok()
        })?;
        ended
    }
}

impl<'c> Tx<'c> {
    pub(crate) fn new(ground: &'c dyn Ground) -> Self {
        Self {
            reader: Reader::new(ground),
        }
    }

    pub(crate) fn shape(&mut self, sql: &'static str) -> Result<(), StoreError> {
        self.reader.ground.shape(sql)
    }

    pub(crate) fn begin_filling(&mut self) -> Result<(), StoreError> {
        self.reader.ground.begin_filling()
    }

    pub(crate) fn fill(
        &mut self,
        table: &Table,
        next: &mut dyn FnMut() -> Result<Option<Row>, StoreError>,
    ) -> Result<(), StoreError> {
        self.reader.ground.fill(table, next)
    }

    /// Runs a statement and answers how many rows it touched.
    ///
    /// # Errors
    /// [`StoreError::Database`] where the statement cannot be run.
    pub fn run(&mut self, sql: &'static str, values: &[Value]) -> Result<u64, StoreError> {
        self.reader.ground.run(sql, values)
    }

    /// Runs a statement that must touch exactly one row.
    ///
    /// # Errors
    /// [`StoreError::Touched`] where it touched none or several; nothing of it is kept then.
    pub fn run_one(&mut self, sql: &'static str, values: &[Value]) -> Result<(), StoreError> {
        match self.run(sql, values)? {
            1 => Ok(()),
            actual => Err(StoreError::Touched {
                expected: 1,
                actual,
            }),
        }
    }

    /// Runs an `INSERT ... RETURNING id` and answers the id.
    ///
    /// # Errors
    /// [`StoreError::Touched`] where no row came back.
    pub fn insert(&mut self, sql: &'static str, values: &[Value]) -> Result<i64, StoreError> {
        self.reader
            .ground
            .insert(sql, values)?
            .ok_or(StoreError::Touched {
                expected: 1,
                actual: 0,
            })
    }

    /// Writes something of no consequence: when the transaction is answered, the disk took it.
    ///
    /// # Errors
    /// [`StoreError::Database`] where it did not.
    pub fn prove_writable(&mut self) -> Result<(), StoreError> {
        self.run_one(BEAT, &[])
    }

    /// Appends a leaf to the ledger `log` and answers its index, from 0. The leaf is kept or lost
    /// together with everything else in this transaction.
    ///
    /// # Errors
    /// [`StoreError::Database`] where it cannot be written.
    pub fn append_leaf(&mut self, log: &str, leaf: &[u8]) -> Result<u64, StoreError> {
        leaves::append(self, log, leaf)
    }
}

const BEAT: &str = "INSERT INTO pulse (id, beats) VALUES (1, 1)
    ON CONFLICT (id) DO UPDATE SET beats = pulse.beats + 1";

pub(crate) const MIGRATION: Migration = Migration {
    number: 3,
    sql: "CREATE TABLE pulse (id INTEGER PRIMARY KEY, beats BIGINT NOT NULL);",
};
