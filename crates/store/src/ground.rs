//! What an engine offers to a transaction: statements with values in, rows out.
//!
//! It knows nothing of how a transaction begins and ends; that is each engine's own.

use crate::tables::Table;
use crate::{Row, StoreError, Value};

/// One transaction of one engine.
pub(crate) trait Ground {
    /// Hands each row of an answer to `take` until it answers `false`; memory stays flat.
    fn each(
        &self,
        sql: &'static str,
        values: &[Value],
        take: &mut dyn FnMut(Row) -> bool,
    ) -> Result<(), StoreError>;

    /// All rows of an answer.
    fn rows(&self, sql: &'static str, values: &[Value]) -> Result<Vec<Row>, StoreError>;

    /// The first row of an answer.
    fn first(&self, sql: &'static str, values: &[Value]) -> Result<Option<Row>, StoreError>;

    /// Runs a statement and answers how many rows it touched.
    fn run(&self, sql: &'static str, values: &[Value]) -> Result<u64, StoreError>;

    /// Runs an `INSERT ... RETURNING id` and answers the id, or nothing where no row came in.
    fn insert(&self, sql: &'static str, values: &[Value]) -> Result<Option<i64>, StoreError> {
        self.first(sql, values)?.map(|row| row.int(0)).transpose()
    }

    /// Runs statements that change the schema, written as SQLite reads them.
    fn shape(&self, sql: &'static str) -> Result<(), StoreError>;

    /// Every table of the commission, in the order in which they were made.
    fn tables(&self) -> Result<Vec<Table>, StoreError>;

    /// Hands each row of a table to `take`, in the order of a dump, until it answers `false`.
    fn each_of(&self, table: &Table, take: &mut dyn FnMut(Row) -> bool) -> Result<(), StoreError>;

    /// Lets references point forward until the commit.
    fn begin_filling(&self) -> Result<(), StoreError>;

    /// Keeps the rows that `next` answers in an empty table.
    fn fill(
        &self,
        table: &Table,
        next: &mut dyn FnMut() -> Result<Option<Row>, StoreError>,
    ) -> Result<(), StoreError>;
}
