//! What a room may do inside a transaction: ask, tell, append a leaf.

use crate::value::{Row, Value};
use crate::{Migration, StoreError, leaves};
use rusqlite::{CachedStatement, Connection};
use std::cell::Cell;

/// A reading transaction: one unchanging view of the database.
#[derive(Debug)]
pub struct Reader<'c> {
    connection: &'c Connection,
    /// A closure may swallow an error; the writer must know of this one.
    no_room: Cell<bool>,
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
    pub(crate) fn new(connection: &'c Connection) -> Self {
        Self {
            connection,
            no_room: Cell::new(false),
        }
    }
}

impl Reader<'_> {
    /// All rows of an answer.
    ///
    /// # Errors
    /// [`StoreError::Database`] where the statement cannot be run.
    pub fn rows(&self, sql: &'static str, values: &[Value]) -> Result<Vec<Row>, StoreError> {
        let mut rows = Vec::new();
        self.each(sql, values, |row| {
            rows.push(row);
            Ok::<(), StoreError>(())
        })?;
        Ok(rows)
    }

    /// The first row of an answer, or nothing.
    ///
    /// # Errors
    /// [`StoreError::Database`] where the statement cannot be run.
    pub fn row(&self, sql: &'static str, values: &[Value]) -> Result<Option<Row>, StoreError> {
        let mut statement = self.prepared(sql, values)?;
        let columns = statement.column_count();
        let mut answer = statement.raw_query();
        match answer.next().map_err(|why| self.heard(why))? {
            Some(row) => Ok(Some(owned(row, columns)?)),
            None => Ok(None),
        }
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
        let mut statement = self.prepared(sql, values)?;
        let columns = statement.column_count();
        let mut answer = statement.raw_query();
        while let Some(row) = answer.next().map_err(|why| self.heard(why))? {
            take(owned(row, columns)?)?;
        }
        Ok(())
    }
}

impl Reader<'_> {
    fn heard(&self, why: rusqlite::Error) -> StoreError {
        let why = StoreError::from(why);
        if matches!(why, StoreError::Full) {
            self.no_room.set(true);
        }
        why
    }

    /// A statement with its values bound by name: SQLite would otherwise number `$1`, `$2`, ... by
    /// where they first stand in the statement and not by what they say.
    fn prepared(
        &self,
        sql: &'static str,
        values: &[Value],
    ) -> Result<CachedStatement<'_>, StoreError> {
        let mut statement = self.connection.prepare_cached(sql)?;
        if statement.parameter_count() != values.len() {
            return Err(StoreError::Database(format!(
                "a statement asks for {} values and is given {}: {sql}",
                statement.parameter_count(),
                values.len()
            )));
        }
        for (number, value) in values.iter().enumerate() {
            let name = NAMES.get(number).copied().unwrap_or_default();
            let index = statement.parameter_index(name)?.ok_or_else(|| {
                StoreError::Database(format!("a statement has no parameter {name}: {sql}"))
            })?;
            statement.raw_bind_parameter(index, value)?;
        }
        Ok(statement)
    }
}

const NAMES: [&str; 20] = [
    "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15",
    "$16", "$17", "$18", "$19", "$20",
];

impl<'c> Tx<'c> {
    pub(crate) fn new(connection: &'c Connection) -> Self {
        Self {
            reader: Reader::new(connection),
        }
    }

    pub(crate) fn found_no_room(&self) -> bool {
        self.reader.no_room.get()
    }

    /// Runs a statement and answers how many rows it touched.
    ///
    /// # Errors
    /// [`StoreError::Database`] where the statement cannot be run.
    pub fn run(&mut self, sql: &'static str, values: &[Value]) -> Result<u64, StoreError> {
        let touched = self.prepared(sql, values)?.raw_execute();
        Ok(touched.map_err(|why| self.heard(why))? as u64)
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
        self.row(sql, values)?
            .ok_or(StoreError::Touched {
                expected: 1,
                actual: 0,
            })?
            .int(0)
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

fn owned(row: &rusqlite::Row<'_>, columns: usize) -> Result<Row, StoreError> {
    let mut values = Vec::with_capacity(columns);
    for column in 0..columns {
        values.push(row.get::<_, Value>(column)?);
    }
    Ok(Row(values))
}
