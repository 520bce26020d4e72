//! The tables of a schema of PostgreSQL.

use super::fault;
use super::ground::{owned, parameters, type_of};
use super::search::SearchTables;
use crate::limits::ROWS_FETCHED_MAX;
use crate::tables::{Table, quoted};
use crate::value::Kind;
use crate::{Row, StoreError};
use postgres::Transaction;
use postgres::binary_copy::BinaryCopyInWriter;
use std::cell::RefCell;

const TABLES: &str = "SELECT relname FROM pg_class
    WHERE relnamespace = CAST(QUOTE_IDENT(CURRENT_SCHEMA()) AS regnamespace) AND relkind = 'r'
    ORDER BY oid";
const COLUMNS: &str = "SELECT a.attname, FORMAT_TYPE(a.atttypid, NULL),
        COALESCE(ARRAY_POSITION(CAST(k.indkey AS INT2[]), a.attnum), -1)
    FROM pg_attribute a LEFT JOIN pg_index k ON k.indrelid = a.attrelid AND k.indisprimary
    WHERE a.attrelid = CAST(CAST($1 AS TEXT) AS regclass) AND a.attnum > 0 AND NOT a.attisdropped
    ORDER BY a.attnum";
/// References may point forward until the commit, and a source that is slow is waited for.
pub(crate) const BEGIN_FILLING: &str = "SET CONSTRAINTS ALL DEFERRED;
    SET LOCAL idle_in_transaction_session_timeout = 0";

/// Every table, in the order in which they were made.
pub(crate) fn tables(
    transaction: &mut Transaction<'_>,
    searched: &SearchTables,
) -> Result<Vec<Table>, StoreError> {
    let mut tables = Vec::new();
    for row in transaction.query(TABLES, &[]).map_err(fault)? {
        let name: String = row.try_get(0).map_err(fault)?;
        if !searched.has(&name) {
            tables.push(table(transaction, name)?);
        }
    }
    tables.retain(|table| !table.is_left_out());
    Ok(tables)
}

fn table(transaction: &mut Transaction<'_>, name: String) -> Result<Table, StoreError> {
    let (mut columns, mut key) = (Vec::new(), Vec::new());
    let rows = transaction.query(COLUMNS, &[&quoted(&name)]);
    for row in rows.map_err(fault)? {
        let column: String = row.try_get(0).map_err(fault)?;
        let kind = match row.try_get::<_, String>(1).map_err(fault)?.as_str() {
            "text" => Kind::Text,
            "bytea" => Kind::Bytes,
            _ => Kind::Int,
        };
        let place: i32 = row.try_get(2).map_err(fault)?;
        if place >= 0 {
            key.push((place, column.clone()));
        }
        columns.push((column, kind));
    }
    key.sort();
    Ok(Table {
        name,
        columns,
        key: key.into_iter().map(|(_, name)| name).collect(),
    })
}

/// Hands each row on, in the order of a dump.
pub(crate) fn each_of(
    transaction: &RefCell<Transaction<'_>>,
    table: &Table,
    take: &mut dyn FnMut(Row) -> bool,
) -> Result<(), StoreError> {
    let order = table.order(|name| format!("{} NULLS FIRST", quoted(name)));
    let order = if table.key.is_empty() {
        order
    } else {
        // A key holds no nothing, and only so its index gives the order.
        table.order(quoted)
    };
    let sql = format!(
        "SELECT {} FROM {} ORDER BY {order}",
        table.list(),
        quoted(&table.name)
    );
    let portal = transaction.borrow_mut().bind(&sql, &[]).map_err(fault)?;
    loop {
        let fetched = transaction
            .borrow_mut()
            .query_portal(&portal, ROWS_FETCHED_MAX);
        let fetched = fetched.map_err(fault)?;
        for row in &fetched {
            if !take(owned(row)?) {
                return Ok(());
            }
        }
        if fetched.is_empty() {
            return Ok(());
        }
    }
}

/// Keeps the rows that `next` answers; numbers that the engine gives go on after them.
pub(crate) fn fill(
    transaction: &mut Transaction<'_>,
    table: &Table,
    next: &mut dyn FnMut() -> Result<Option<Row>, StoreError>,
) -> Result<(), StoreError> {
    let name = quoted(&table.name);
    let sql = format!("COPY {name} ({}) FROM STDIN BINARY", table.list());
    let types: Vec<_> = table
        .columns
        .iter()
        .map(|(_, kind)| type_of(*kind))
        .collect();
    let kinds: Vec<_> = table.columns.iter().map(|(_, kind)| *kind).collect();
    let writer = transaction.copy_in(&sql).map_err(fault)?;
    let mut writer = BinaryCopyInWriter::new(writer, &types);
    while let Some(Row(values)) = next()? {
        let values: Vec<_> = values
            .into_iter()
            .zip(&kinds)
            .map(|(value, kind)| value.of_kind(*kind))
            .collect();
        let nothing = vec![None; values.len()];
        let parameters = parameters(&values, &nothing);
        writer.write(&parameters).map_err(fault)?;
    }
    writer.finish().map_err(fault)?;
    if table.key == ["id"] {
        let sql = format!(
            "SELECT SETVAL(s, (SELECT MAX(id) FROM {name}))
            FROM PG_GET_SERIAL_SEQUENCE('{}', 'id') s
            WHERE s IS NOT NULL AND EXISTS (SELECT 1 FROM {name})",
            name.replace('\'', "''")
        );
        transaction.batch_execute(&sql).map_err(fault)?;
    }
    Ok(())
}
