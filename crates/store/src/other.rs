//! A database file of another program (SQLite), read and never changed.
//!
//! Guarantees that nothing is written, beside the file neither; that only tables are asked, never views or virtual tables, whose
//! definitions could run what the file's author wished; and that a file which is no database, or broken, is an error.
//! It deliberately does not follow a write-ahead log that was left beside the file: export it, or close the program first.

use crate::value::Value;
use crate::{Row, StoreError};
use rusqlite::{Connection, OpenFlags};
use std::fmt::Write as _;
use std::path::Path;

const IS_TABLE: &str = "SELECT COUNT(*) FROM sqlite_schema
    WHERE type = 'table' AND name = $1 AND sql NOT LIKE 'CREATE VIRTUAL%'";
const HAS_COLUMN: &str = "SELECT COUNT(*) FROM pragma_table_info($1) WHERE name = $2";
const ACTING: &str = "SELECT COUNT(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')";

/// An open file.
#[derive(Debug)]
pub struct OtherDatabase(Connection);

/// What every such file begins with.
const BEGINNING: &[u8] = b"SQLite format 3\0";

impl OtherDatabase {
    /// Whether bytes are the beginning of such a file.
    #[must_use]
    pub fn begins(bytes: &[u8]) -> bool {
        bytes.starts_with(BEGINNING)
    }

    /// Opens a file.
    ///
    /// # Errors
    /// [`StoreError::Database`] where it is no database.
    pub fn open(path: &Path) -> Result<Self, StoreError> {
        let mut address = "file:".to_owned();
        for byte in path.as_os_str().as_encoded_bytes() {
            match byte {
                b'/' | b'.' | b'-' | b'_' => address.push(char::from(*byte)),
                byte if byte.is_ascii_alphanumeric() => address.push(char::from(*byte)),
                // Writing to a String cannot fail.
                byte => drop(write!(address, "%{byte:02X}")),
            }
        }
        address.push_str("?immutable=1");
        let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
            | OpenFlags::SQLITE_OPEN_URI
            | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(address, flags)?;
        connection.pragma_update(None, "trusted_schema", "OFF")?;
        connection.pragma_update(None, "cell_size_check", "ON")?;
        connection.pragma_update(None, "query_only", "ON")?;
        connection.pragma_update(None, "mmap_size", 0)?;
        Ok(Self(connection))
    }

    /// Whether it has these tables, each with these columns.
    ///
    /// # Errors
    /// [`StoreError::Database`] where it is broken.
    pub fn has(&self, table: &str, columns: &[&str]) -> Result<bool, StoreError> {
        let count: i64 = self.0.query_row(IS_TABLE, [table], |row| row.get(0))?;
        if count == 0 {
            return Ok(false);
        }
        for column in columns {
            let count = self
                .0
                .query_row(HAS_COLUMN, [table, column], |row| row.get(0));
            let count: i64 = count?;
            if count == 0 {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Whether it has triggers or views: definitions that run by themselves.
    ///
    /// # Errors
    /// [`StoreError::Database`] where it is broken.
    pub fn acts_by_itself(&self) -> Result<bool, StoreError> {
        let count: i64 = self.0.query_row(ACTING, [], |row| row.get(0))?;
        Ok(count > 0)
    }

    /// The rows of a question, at most so many.
    ///
    /// # Errors
    /// [`StoreError::Database`] where it is broken.
    pub fn rows(&self, sql: &'static str, at_most: usize) -> Result<Vec<Row>, StoreError> {
        let mut statement = self.0.prepare(sql)?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        let mut all = Vec::new();
        while let Some(row) = rows.next()? {
            if all.len() == at_most {
                break;
            }
            let values = (0..columns).map(|column| row.get::<_, Value>(column));
            all.push(Row(values.collect::<Result<_, _>>()?));
        }
        Ok(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(name: &str, sql: &str) -> (tempfile::TempDir, std::path::PathBuf) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(name);
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        (folder, path)
    }

    #[test]
    fn tables_are_read_and_views_are_not() {
        let sql = "CREATE TABLE tags (id INTEGER PRIMARY KEY, path TEXT);
            INSERT INTO tags VALUES (1, 'a'), (2, 'b');
            CREATE VIEW documents AS SELECT id, path FROM tags;";
        let (_folder, path) = made("a ?#%b.sqlite3", sql);
        let database = OtherDatabase::open(&path).unwrap();
        assert!(database.has("tags", &["id", "path"]).unwrap());
        assert!(!database.has("tags", &["id", "more"]).unwrap());
        assert!(!database.has("documents", &["id"]).unwrap());
        assert!(database.acts_by_itself().unwrap());
        let rows = database
            .rows("SELECT id, path FROM tags ORDER BY id", 1)
            .unwrap();
        assert_eq!((rows.len(), rows[0].text(1).unwrap().as_str()), (1, "a"));
        assert!(database.rows("DELETE FROM tags", 9).is_err());
    }

    #[test]
    fn what_is_no_database_or_broken_is_an_error() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x");
        let mut bytes = BEGINNING.to_vec();
        bytes.extend([7; 5000]);
        std::io::Write::write_all(&mut std::fs::File::create(&path).unwrap(), &bytes).unwrap();
        assert!(OtherDatabase::begins(&bytes) && !OtherDatabase::begins(b"PK"));
        let asked = OtherDatabase::open(&path).and_then(|d| d.has("tags", &[]));
        assert!(asked.is_err());
        assert!(OtherDatabase::open(&folder.path().join("nowhere")).is_err());
    }
}
