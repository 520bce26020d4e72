//! A transaction of SQLite.

use super::tables;
use crate::ground::Ground;
use crate::tables::Table;
use crate::{Row, StoreError, Value};
use rusqlite::{CachedStatement, Connection};
use std::cell::Cell;

/// Statements on a connection whose transaction somebody else began and ends.
#[derive(Debug)]
pub(crate) struct SqliteGround<'c> {
    connection: &'c Connection,
    /// A closure may swallow an error; the writer must know of this one.
    no_room: Cell<bool>,
}

impl<'c> SqliteGround<'c> {
    pub(crate) fn new(connection: &'c Connection) -> Self {
        Self {
            connection,
            no_room: Cell::new(false),
        }
    }

    pub(crate) fn found_no_room(&self) -> bool {
        self.no_room.get()
    }

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
            // Most statements name them in their order; asking for a place by its name costs more.
            let index = match statement.parameter_name(number + 1) {
                Some(named) if named == name => number + 1,
                _ => statement.parameter_index(name)?.ok_or_else(|| {
                    StoreError::Database(format!("a statement has no parameter {name}: {sql}"))
                })?,
            };
            statement.raw_bind_parameter(index, value)?;
        }
        Ok(statement)
    }
}

/// How a statement ends that answers the id of the row it inserted.
const RETURNING_ID: &str = " RETURNING id";
const NAMES: [&str; 20] = [
    "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15",
    "$16", "$17", "$18", "$19", "$20",
];

impl Ground for SqliteGround<'_> {
    fn each(
        &self,
        sql: &'static str,
        values: &[Value],
        take: &mut dyn FnMut(Row) -> bool,
    ) -> Result<(), StoreError> {
        let mut statement = self.prepared(sql, values)?;
        let columns = statement.column_count();
        let mut answer = statement.raw_query();
        while let Some(row) = answer.next().map_err(|why| self.heard(why))? {
            if !take(owned(row, columns)?) {
                break;
            }
        }
        Ok(())
    }

    fn rows(&self, sql: &'static str, values: &[Value]) -> Result<Vec<Row>, StoreError> {
        let mut rows = Vec::new();
        self.each(sql, values, &mut |row| {
            rows.push(row);
            true
        })?;
        Ok(rows)
    }

    fn first(&self, sql: &'static str, values: &[Value]) -> Result<Option<Row>, StoreError> {
        let mut first = None;
        self.each(sql, values, &mut |row| {
            first = Some(row);
            false
        })?;
        Ok(first)
    }

    fn run(&self, sql: &'static str, values: &[Value]) -> Result<u64, StoreError> {
        let touched = self.prepared(sql, values)?.raw_execute();
        Ok(touched.map_err(|why| self.heard(why))? as u64)
    }

    /// SQLite makes a table in memory for what a statement returns; the id of the last row is known without one.
    fn insert(&self, sql: &'static str, values: &[Value]) -> Result<Option<i64>, StoreError> {
        let Some(plain) = sql.strip_suffix(RETURNING_ID) else {
            return self.first(sql, values)?.map(|row| row.int(0)).transpose();
        };
        let inserted = self.run(plain, values)? == 1;
        Ok(inserted.then(|| self.connection.last_insert_rowid()))
    }

    fn shape(&self, sql: &'static str) -> Result<(), StoreError> {
        Ok(self.connection.execute_batch(sql)?)
    }

    fn tables(&self) -> Result<Vec<Table>, StoreError> {
        tables::tables(self.connection)
    }

    fn each_of(&self, table: &Table, take: &mut dyn FnMut(Row) -> bool) -> Result<(), StoreError> {
        tables::each_of(self.connection, table, take)
    }

    fn begin_filling(&self) -> Result<(), StoreError> {
        Ok(self.connection.execute_batch(tables::BEGIN_FILLING)?)
    }

    fn fill(
        &self,
        table: &Table,
        next: &mut dyn FnMut() -> Result<Option<Row>, StoreError>,
    ) -> Result<(), StoreError> {
        tables::fill(self.connection, table, next)
    }
}

pub(crate) fn owned(row: &rusqlite::Row<'_>, columns: usize) -> Result<Row, StoreError> {
    let mut values = Vec::with_capacity(columns);
    for column in 0..columns {
        values.push(row.get::<_, Value>(column)?);
    }
    Ok(Row(values))
}
