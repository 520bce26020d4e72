//! Every schema that was released, kept with rows in it, is brought to today's by the migrations.
//!
//! `schema/VERSION.sql` is a whole database as that version left it, made of the sample commission.
//! Guarantees: each opens with today's program, which refuses a migration that was edited since; what
//! it then is does not differ from a folder made today; every row is still there, column by column;
//! the sample report is built from it and verifies. It deliberately makes no fixture by itself:
//! `a_release_leaves_a_fixture` says how one is made.

use commission::{Quiet, commission_by_slug};
use report::{Auditor, Given};
use rusqlite::Connection;
use rusqlite::types::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use store::Store;
use tystio::ROOMS;

/// Where the fixtures are.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/whole/schema")
}

/// Version and database of every release, the oldest first.
fn releases() -> Vec<(String, String)> {
    let mut releases: Vec<_> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "sql"))
        .map(|path| {
            let version = path.file_stem().unwrap().to_string_lossy().into_owned();
            (version, std::fs::read_to_string(path).unwrap())
        })
        .collect();
    releases.sort();
    assert!(!releases.is_empty(), "there is no fixture");
    releases
}

/// The data folder that a fixture was made of, without its blobs.
fn restored(sql: &str) -> tempfile::TempDir {
    let data = tempfile::tempdir().unwrap();
    let database = Connection::open(data.path().join("tystio.db")).unwrap();
    database
        .execute_batch(&format!("PRAGMA foreign_keys = OFF; BEGIN; {sql} COMMIT;"))
        .unwrap();
    data
}

fn open(data: &Path) -> Store {
    Store::open(data, ROOMS, [7; 32]).unwrap_or_else(|why| panic!("{why}"))
}

fn read(data: &Path) -> Connection {
    Connection::open(data.join("tystio.db")).unwrap()
}

/// What the database says it is made of.
fn schema(database: &Connection) -> Vec<(String, String)> {
    let mut asked = database
        .prepare("SELECT name, COALESCE(sql, '') FROM sqlite_schema ORDER BY name")
        .unwrap();
    let rows = asked.query_map([], |row| Ok((row.get(0)?, row.get(1)?)));
    rows.unwrap().collect::<Result<_, _>>().unwrap()
}

/// The tables with rows of their own: those of the search's inside are derived.
fn tables(database: &Connection) -> Vec<String> {
    let mut asked = database
        .prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'
             AND name NOT LIKE 'sqlite%' ORDER BY name",
        )
        .unwrap();
    let names = asked.query_map([], |row| row.get(0)).unwrap();
    names.collect::<Result<_, _>>().unwrap()
}

/// Tables that a migration took away on purpose: failed tries to sign in are counted otherwise now.
const GONE: [&str; 1] = ["sign_in_failure"];

type Rows = Vec<Vec<Value>>;

fn columns(database: &Connection, table: &str) -> Vec<String> {
    let asked = database.prepare(&format!("SELECT * FROM {table}")).unwrap();
    asked
        .column_names()
        .map(|name| format!("\"{name}\""))
        .collect()
}

fn rows(database: &Connection, table: &str, columns: &[String]) -> Rows {
    let sql = format!("SELECT {} FROM {table} ORDER BY rowid", columns.join(", "));
    let mut asked = database.prepare(&sql).unwrap();
    let rows = asked.query_map([], |row| (0..columns.len()).map(|at| row.get(at)).collect());
    rows.unwrap().collect::<Result<_, _>>().unwrap()
}

/// What stood in a database, by table: its columns and rows.
fn everything(database: &Connection) -> BTreeMap<String, (Vec<String>, Rows)> {
    let of = |table: String| {
        let columns = columns(database, &table);
        let rows = rows(database, &table, &columns);
        (table, (columns, rows))
    };
    tables(database).into_iter().map(of).collect()
}

#[test]
fn every_released_schema_becomes_todays() {
    let fresh = tempfile::tempdir().unwrap();
    drop(open(fresh.path()));
    let today = schema(&read(fresh.path()));
    for (version, sql) in releases() {
        let data = restored(&sql);
        drop(open(data.path()));
        for (is, should) in schema(&read(data.path())).iter().zip(&today) {
            assert_eq!(is, should, "{version}");
        }
        assert_eq!(schema(&read(data.path())).len(), today.len(), "{version}");
    }
}

#[test]
fn every_row_of_a_released_schema_is_still_there() {
    for (version, sql) in releases() {
        let data = restored(&sql);
        let before = everything(&read(data.path()));
        assert!(
            before["source"].1.len() > 10,
            "{version}: {}",
            before["source"].1.len()
        );
        drop(open(data.path()));
        let database = read(data.path());
        for (table, (columns, kept)) in before {
            if GONE.contains(&table.as_str()) {
                continue;
            }
            let now = rows(&database, &table, &columns);
            if table == "migration" || table == "pulse" {
                assert!(now.len() >= kept.len(), "{version}: {table}");
            } else {
                assert!(now == kept, "{version}: the rows of {table} are others");
            }
        }
        let found = "SELECT COUNT(*) FROM search WHERE search MATCH 'plain : (\"bws\")'";
        let found: i64 = database.query_row(found, [], |row| row.get(0)).unwrap();
        assert!(found > 0, "{version}: the search is empty");
    }
}

#[test]
fn the_sample_report_is_built_from_every_released_schema_and_verifies() {
    for (version, sql) in releases() {
        let data = restored(&sql);
        let store = open(data.path());
        let commission = store.read(|r| commission_by_slug(r, "wales")).unwrap();
        let out = data.path().join("site/wales");
        let by = ("Sample clerk", testkit::NOON_US);
        let ended = report::build(&store, &commission, &out, Auditor::LeftOut, by, &Quiet).unwrap();
        let report::Ending::Built(built) = ended else {
            panic!("{version}: {ended:?}");
        };
        assert!(built.findings > 0 && built.recommendations > 0);
        let given = Given {
            pack: &built.pack,
            sealed: None,
            checkpoint: Some(built.checkpoint.as_bytes()),
        };
        let verified = report::verify(&given, None).unwrap();
        assert!(verified.is_good(), "{version}: {verified:?}");
    }
}

#[test]
fn a_released_migration_that_was_edited_is_refused_by_its_name() {
    for (version, sql) in releases() {
        let data = restored(&sql);
        let edit = "UPDATE migration SET digest = 'another' WHERE room = 'evidence' AND number = 2";
        assert_eq!(read(data.path()).execute(edit, []).unwrap(), 1, "{version}");
        let refused = Store::open(data.path(), ROOMS, [7; 32])
            .unwrap_err()
            .to_string();
        assert!(
            refused.starts_with("migration 2 of evidence was edited"),
            "{refused}"
        );
    }
}

/// The data folder of which a fixture is made.
const MADE_OF: &str = "TYSTIO_SCHEMA_OF";

/// Before a release: `tystio demo --data DATA` with the program that is released, stopped when it
/// serves; then this test with `TYSTIO_SCHEMA_OF=DATA`. It writes `schema/NEXT.sql.new`, which is
/// renamed to the version and never changed again.
#[test]
#[ignore = "it makes a fixture, once a release"]
fn a_release_leaves_a_fixture() {
    #[expect(
        clippy::disallowed_methods,
        reason = "the person who releases says of which folder"
    )]
    let Ok(data) = std::env::var(MADE_OF) else {
        return;
    };
    #[expect(
        clippy::disallowed_methods,
        reason = "a fixture is a file of the tests"
    )]
    std::fs::write(folder().join("NEXT.sql.new"), dump(&read(Path::new(&data)))).unwrap();
}

/// A database as statements that make it again.
fn dump(database: &Connection) -> String {
    let mut out = String::new();
    let mut statements = database
        .prepare(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'search\\_%' ESCAPE '\\'
             AND name NOT LIKE 'sqlite%' ORDER BY rowid",
        )
        .unwrap();
    let made = statements
        .query_map([], |row| row.get::<_, String>(0))
        .unwrap();
    for statement in made {
        out.push_str(&statement.unwrap());
        out.push_str(";\n");
    }
    let inside = [
        "search_data",
        "search_idx",
        "search_docsize",
        "search_config",
    ];
    for table in inside {
        out.push_str(&format!("DELETE FROM {table};\n"));
    }
    for table in tables(database).iter().map(String::as_str).chain(inside) {
        let columns = columns(database, table);
        // The inside of the search has tables without row numbers.
        let order = if table == "search_idx" || table == "search_config" {
            "1"
        } else {
            "rowid"
        };
        let sql = format!(
            "SELECT {} FROM {table} ORDER BY {order}",
            columns.join(", ")
        );
        let mut asked = database.prepare(&sql).unwrap();
        let mut rows = asked.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            let values: Vec<_> = (0..columns.len())
                .map(|at| literal(&row.get(at).unwrap()))
                .collect();
            out.push_str(&format!(
                "INSERT INTO {table} VALUES ({});\n",
                values.join(",")
            ));
        }
    }
    out
}

fn literal(value: &Value) -> String {
    match value {
        Value::Null => "NULL".to_owned(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => number.to_string(),
        Value::Text(text) => format!("'{}'", text.replace('\'', "''")),
        Value::Blob(bytes) => {
            let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            format!("X'{hex}'")
        }
    }
}
