//! SQLite, the embedded engine: a connection with the settings that durability and erasure rest on,
//! each asked back.

pub(crate) mod commit;
pub(crate) mod ground;
pub(crate) mod search;
pub(crate) mod tables;

use crate::limits::{BUSY_LOOK_MS, BUSY_WAIT_MS_MAX, STATEMENTS_KEPT_MAX, WRITER_CACHE_KIB_MAX};
use crate::pool::Pool;
use crate::{Reader, Room, StoreError, Tx, migrate};
use ground::SqliteGround;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// The oldest SQLite without the fault that could corrupt a write-ahead log (3.7.0 to 3.51.2).
const SQLITE_VERSION_MIN: i32 = 3_051_003;

/// The connection that writes, with the schema brought up to date.
pub(crate) fn open(database: &Path, rooms: &[Room]) -> Result<Connection, StoreError> {
    if rusqlite::version_number() < SQLITE_VERSION_MIN {
        return Err(StoreError::Refused(format!(
            "the linked SQLite {} may corrupt its log; build with the bundled library",
            rusqlite::version()
        )));
    }
    let connection = connect(database, true)?;
    connection.execute_batch("BEGIN IMMEDIATE")?;
    let done = migrate::apply(&mut Tx::new(&SqliteGround::new(&connection)), rooms);
    connection.execute_batch(if done.is_ok() { "COMMIT" } else { "ROLLBACK" })?;
    done?;
    Ok(connection)
}

/// The connections that read.
#[derive(Debug)]
pub(crate) struct Readers {
    database: PathBuf,
    pool: Pool<Connection>,
}

impl Readers {
    pub(crate) fn new(database: PathBuf) -> Self {
        Self {
            database,
            pool: Pool::default(),
        }
    }

    pub(crate) fn database(&self) -> &Path {
        &self.database
    }

    /// Runs `ask` over one unchanging view.
    pub(crate) fn read<T, E: From<StoreError>>(
        &self,
        ask: impl FnOnce(&Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let connection = self.pool.take(|| connect(&self.database, false))?;
        let answer = begin(&connection)
            .map_err(E::from)
            .and_then(|()| ask(&Reader::new(&SqliteGround::new(&connection))));
        // Nothing was written: ending the view either way only releases it.
        let ended = connection.execute_batch("COMMIT");
        self.pool.give_back(ended.is_ok().then_some(connection));
        answer
    }
}

/// Copies one moment of a database into a file that is not there yet; others go on writing.
pub(crate) fn copy_into(database: &Path, to: &Path) -> Result<(), StoreError> {
    let connection = connect(database, true)?;
    let Some(to) = to.to_str() else {
        return Err(StoreError::Refused(format!(
            "{} is not a name in UTF-8; give a folder whose name is",
            to.display()
        )));
    };
    connection.execute("VACUUM INTO $1", [to])?;
    Ok(())
}

const SEARCH_TABLES: &str = "SELECT name FROM sqlite_schema
    WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%fts5%'";

/// Merges every search to one piece, which leaves out what was deleted; writes every page anew; and cuts the log to nothing.
/// Others may read and write meanwhile; where one of them reads an old view for longer than the others wait, that is told.
pub(crate) fn write_anew(database: &Path) -> Result<(), StoreError> {
    let connection = connect(database, true)?;
    let mut searches = connection.prepare(SEARCH_TABLES)?;
    let searches = searches
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    for name in searches {
        let name = crate::tables::quoted(&name);
        connection.execute_batch(&format!("INSERT INTO {name} ({name}) VALUES ('optimize')"))?;
    }
    connection.execute_batch("VACUUM")?;
    let busy: i64 =
        connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy == 0 {
        return Ok(());
    }
    Err(StoreError::Refused(format!(
        "{} is read without a pause, so that its log could not be emptied; do this again when nobody \
         exports or builds",
        database.display()
    )))
}

fn begin(connection: &Connection) -> Result<(), StoreError> {
    Ok(connection.execute_batch("BEGIN DEFERRED")?)
}

fn connect(database: &Path, writes: bool) -> Result<Connection, StoreError> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if writes {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let connection = Connection::open_with_flags(database, flags)?;
    connection.busy_timeout(Duration::from_millis(BUSY_WAIT_MS_MAX))?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT_MAX);
    // How a statement is carried out does not depend on its values: else SQLite reads it again for other ones.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
    write_ahead(&connection)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", "ON")?;
    connection.pragma_update(None, "secure_delete", "ON")?;
    connection.pragma_update(None, "trusted_schema", "OFF")?;
    // What spills out of a long transaction is evidence: it stays in memory, not in the machine's
    // folder for temporary files.
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    connection.pragma_update(None, "cell_size_check", "ON")?;
    // The writer does it, and hears of errors.
    connection.pragma_update(None, "wal_autocheckpoint", 0)?;
    if writes {
        // SQLite counts pages, or KiB where the number is negative.
        connection.pragma_update(None, "cache_size", -WRITER_CACHE_KIB_MAX)?;
    } else {
        connection.pragma_update(None, "query_only", "ON")?;
    }
    prove(&connection)?;
    Ok(connection)
}

/// Turns to a write-ahead log. Where another program makes the same folder just now, SQLite answers at once that the database is
/// locked, without waiting as it does elsewhere: so this waits.
fn write_ahead(connection: &Connection) -> Result<(), StoreError> {
    let begun = Instant::now();
    loop {
        let turned = connection.pragma_update(None, "journal_mode", "WAL");
        let busy = turned
            .as_ref()
            .is_err_and(|why| why.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy));
        if !busy || begun.elapsed() > Duration::from_millis(BUSY_WAIT_MS_MAX) {
            return Ok(turned?);
        }
        std::thread::sleep(Duration::from_millis(BUSY_LOOK_MS));
    }
}

/// The settings that durability and erasure rest on are asked back: a promise is not built on a
/// setting that was silently refused.
fn prove(connection: &Connection) -> Result<(), StoreError> {
    let journal: String = connection.query_row("PRAGMA journal_mode", [], |row| row.get(0))?;
    if journal != "wal" {
        return Err(StoreError::Refused(format!(
            "the data folder's disk does not allow a write-ahead log (it answered {journal}); \
             put the folder on a local disk"
        )));
    }
    for (question, wanted) in [
        ("PRAGMA synchronous", 2),
        ("PRAGMA foreign_keys", 1),
        ("PRAGMA secure_delete", 1),
        ("PRAGMA trusted_schema", 0),
        ("PRAGMA temp_store", 2),
    ] {
        let found: i64 = connection.query_row(question, [], |row| row.get(0))?;
        if found != wanted {
            return Err(StoreError::Refused(format!(
                "{question} is {found} and must be {wanted}; this build of SQLite cannot be used"
            )));
        }
    }
    Ok(())
}
