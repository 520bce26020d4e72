//! The tables of a SQLite database.

use crate::tables::{Table, quoted};
use crate::value::Kind;
use crate::{Row, StoreError, Value};
use rusqlite::{Connection, params, params_from_iter};

const TABLES: &str = "SELECT l.name FROM pragma_table_list l
    JOIN sqlite_schema s ON s.name = l.name AND s.type = 'table'
    WHERE l.schema = 'main' AND l.type = 'table' AND l.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
    ORDER BY s.rowid";
const COLUMNS: &str = "SELECT name, type, pk FROM pragma_table_info($1) ORDER BY cid";
/// References may point forward until the commit.
pub(crate) const BEGIN_FILLING: &str = "PRAGMA defer_foreign_keys = ON";

/// Every table, in the order in which they were made.
pub(crate) fn tables(connection: &Connection) -> Result<Vec<Table>, StoreError> {
    let mut statement = connection.prepare(TABLES)?;
    let names = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut tables = Vec::new();
    for name in names {
        let table = table(connection, name?)?;
        if !table.is_left_out() {
            tables.push(table);
        }
    }
    Ok(tables)
}

fn table(connection: &Connection, name: String) -> Result<Table, StoreError> {
    let (mut columns, mut key) = (Vec::new(), Vec::new());
    let mut statement = connection.prepare(COLUMNS)?;
    let mut rows = statement.query(params![name])?;
    while let Some(row) = rows.next()? {
        let column: String = row.get(0)?;
        let kind = match row.get::<_, String>(1)?.as_str() {
            "TEXT" => Kind::Text,
            "BYTEA" | "BLOB" => Kind::Bytes,
            _ => Kind::Int,
        };
        let place: i64 = row.get(2)?;
        if place > 0 {
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
    connection: &Connection,
    table: &Table,
    take: &mut dyn FnMut(Row) -> bool,
) -> Result<(), StoreError> {
    let sql = format!(
        "SELECT {} FROM {} ORDER BY {}",
        table.list(),
        quoted(&table.name),
        table.order(quoted)
    );
    let mut statement = connection.prepare(&sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if !take(super::ground::owned(row, table.columns.len())?) {
            break;
        }
    }
    Ok(())
}

/// Keeps the rows that `next` answers.
pub(crate) fn fill(
    connection: &Connection,
    table: &Table,
    next: &mut dyn FnMut() -> Result<Option<Row>, StoreError>,
) -> Result<(), StoreError> {
    let places: Vec<_> = (1..=table.columns.len())
        .map(|place| format!("?{place}"))
        .collect();
    let sql = format!(
        "INSERT INTO {} ({}) VALUES ({})",
        quoted(&table.name),
        table.list(),
        places.join(", ")
    );
    let mut statement = connection.prepare(&sql)?;
    while let Some(Row(values)) = next()? {
        statement.execute(params_from_iter::<Vec<Value>>(values))?;
    }
    Ok(())
}
