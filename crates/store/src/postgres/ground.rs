//! A transaction of PostgreSQL.
//!
//! Every parameter is declared with the kind of the value that was given, so that a statement means the
//! same here as with SQLite; a statement is prepared once for a connection.

use super::cell::Cell as Column;
use super::search::{self, SearchTables};
use super::{dialect, fault, tables};
use crate::ground::Ground;
use crate::limits::{ROWS_FETCHED_MAX, STATEMENTS_KEPT_MAX};
use crate::tables::Table;
use crate::value::Kind;
use crate::{Row, StoreError, Value};
use postgres::types::{ToSql, Type};
use postgres::{Statement, Transaction};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The statements that a connection has prepared: where the text of one stands, its length, its kinds.
pub(crate) struct Statements {
    kept: BTreeMap<(usize, usize, Vec<Kind>), Statement>,
    tables: Arc<SearchTables>,
}

impl Statements {
    pub(crate) fn new(tables: Arc<SearchTables>) -> Self {
        Self {
            kept: BTreeMap::new(),
            tables,
        }
    }
}

/// A transaction, with the statements of its connection.
pub(crate) struct PostgresGround<'t> {
    transaction: RefCell<Transaction<'t>>,
    statements: RefCell<&'t mut Statements>,
}

impl<'t> PostgresGround<'t> {
    pub(crate) fn new(transaction: Transaction<'t>, statements: &'t mut Statements) -> Self {
        Self {
            transaction: RefCell::new(transaction),
            statements: RefCell::new(statements),
        }
    }

    /// Runs statements without values, such as `SAVEPOINT one`.
    pub(crate) fn batch(&self, sql: &str) -> Result<(), StoreError> {
        self.transaction
            .borrow_mut()
            .batch_execute(sql)
            .map_err(fault)
    }

    /// Commits. An error that is [`StoreError::Away`] leaves it unknown whether that happened: the
    /// server did not answer, or not to this.
    pub(crate) fn commit(self) -> Result<(), StoreError> {
        let committed = self.transaction.into_inner().commit();
        committed.map_err(|why| match why.as_db_error() {
            Some(_) => fault(why),
            None => StoreError::Away,
        })
    }

    fn prepared(&self, sql: &'static str, values: &[Value]) -> Result<Statement, StoreError> {
        let kinds: Vec<_> = values.iter().map(Value::kind).collect();
        let key = (sql.as_ptr() as usize, sql.len(), kinds);
        let mut statements = self.statements.borrow_mut();
        if let Some(statement) = statements.kept.get(&key) {
            return Ok(statement.clone());
        }
        let types: Vec<_> = key.2.iter().map(|kind| type_of(*kind)).collect();
        let said = dialect::statement(sql, &statements.tables);
        let prepared = self.transaction.borrow_mut().prepare_typed(&said, &types);
        let statement = prepared.map_err(|why| in_statement(fault(why), sql))?;
        if statements.kept.len() >= STATEMENTS_KEPT_MAX {
            statements.kept.clear();
        }
        statements.kept.insert(key, statement.clone());
        Ok(statement)
    }
}

/// A statement that the server does not understand is our own fault: it is shown.
fn in_statement(why: StoreError, sql: &str) -> StoreError {
    match why {
        StoreError::Database(why) => StoreError::Database(format!("{why} in: {sql}")),
        other => other,
    }
}

pub(crate) fn type_of(kind: Kind) -> Type {
    match kind {
        Kind::Int => Type::INT8,
        Kind::Text => Type::TEXT,
        Kind::Bytes => Type::BYTEA,
    }
}

/// The texts that some values only become for this engine.
fn rendered(values: &[Value]) -> Vec<Option<String>> {
    let each = values.iter().map(|value| match value {
        Value::Words(words) => Some(search::value(words)),
        _ => None,
    });
    each.collect()
}

pub(crate) fn parameters<'v>(
    values: &'v [Value],
    rendered: &'v [Option<String>],
) -> Vec<&'v (dyn ToSql + Sync)> {
    let each = values.iter().zip(rendered);
    each.map(|(value, rendered)| -> &'v (dyn ToSql + Sync) {
        match value {
            Value::Int(number) => number,
            Value::Text(text) => text,
            Value::Bytes(bytes) => bytes,
            Value::Words(_) => rendered,
            Value::Null(Kind::Int) => &None::<i64>,
            Value::Null(Kind::Text) => &None::<String>,
            Value::Null(Kind::Bytes) => &None::<Vec<u8>>,
        }
    })
    .collect()
}

impl Ground for PostgresGround<'_> {
    fn each(
        &self,
        sql: &'static str,
        values: &[Value],
        take: &mut dyn FnMut(Row) -> bool,
    ) -> Result<(), StoreError> {
        let statement = self.prepared(sql, values)?;
        let rendered = rendered(values);
        let portal = self
            .transaction
            .borrow_mut()
            .bind(&statement, &parameters(values, &rendered))
            .map_err(fault)?;
        loop {
            // `take` may ask something else meanwhile.
            let fetched = self
                .transaction
                .borrow_mut()
                .query_portal(&portal, ROWS_FETCHED_MAX);
            let fetched = fetched.map_err(fault)?;
            let count = fetched.len();
            for row in &fetched {
                if !take(owned(row)?) {
                    return Ok(());
                }
            }
            if count < ROWS_FETCHED_MAX.unsigned_abs() as usize {
                return Ok(());
            }
        }
    }

    fn rows(&self, sql: &'static str, values: &[Value]) -> Result<Vec<Row>, StoreError> {
        let statement = self.prepared(sql, values)?;
        let rendered = rendered(values);
        let rows = self
            .transaction
            .borrow_mut()
            .query(&statement, &parameters(values, &rendered));
        rows.map_err(fault)?.iter().map(owned).collect()
    }

    fn first(&self, sql: &'static str, values: &[Value]) -> Result<Option<Row>, StoreError> {
        Ok(self.rows(sql, values)?.into_iter().next())
    }

    fn run(&self, sql: &'static str, values: &[Value]) -> Result<u64, StoreError> {
        let statement = self.prepared(sql, values)?;
        let rendered = rendered(values);
        let touched = self
            .transaction
            .borrow_mut()
            .execute(&statement, &parameters(values, &rendered));
        touched.map_err(fault)
    }

    fn shape(&self, sql: &'static str) -> Result<(), StoreError> {
        self.batch(&dialect::schema(sql))
            .map_err(|why| in_statement(why, sql))
    }

    fn tables(&self) -> Result<Vec<Table>, StoreError> {
        let statements = self.statements.borrow();
        tables::tables(&mut self.transaction.borrow_mut(), &statements.tables)
    }

    fn each_of(&self, table: &Table, take: &mut dyn FnMut(Row) -> bool) -> Result<(), StoreError> {
        tables::each_of(&self.transaction, table, take)
    }

    fn begin_filling(&self) -> Result<(), StoreError> {
        self.batch(tables::BEGIN_FILLING)
    }

    fn fill(
        &self,
        table: &Table,
        next: &mut dyn FnMut() -> Result<Option<Row>, StoreError>,
    ) -> Result<(), StoreError> {
        tables::fill(&mut self.transaction.borrow_mut(), table, next)
    }
}

pub(crate) fn owned(row: &postgres::Row) -> Result<Row, StoreError> {
    let mut values = Vec::with_capacity(row.len());
    for column in 0..row.len() {
        values.push(row.try_get::<_, Column>(column).map_err(fault)?.0);
    }
    Ok(Row(values))
}
