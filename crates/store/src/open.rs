//! Opening a data folder: the database with its settings proved, the blobs, the signing key.

use crate::blobs::{disk, make_folder, sync_folder};
use crate::limits::{BUSY_WAIT_MS_MAX, READERS_MAX, STATEMENTS_KEPT_MAX, WRITER_CACHE_KIB_MAX};
use crate::stopped::Stopped;
use crate::writer::Writer;
use crate::{Blobs, Reader, Room, StoreError, Tx, jobs, leaves, migrate, transaction};
use ledger::SigningKey;
use rusqlite::{Connection, OpenFlags};
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The store. Share it between threads behind an `Arc`.
pub struct Store {
    stopped: Stopped,
    writer: Writer,
    readers: Mutex<Readers>,
    reader_back: Condvar,
    database: PathBuf,
    blobs: Blobs,
    /// Secret: never printed.
    seed: [u8; 32],
    trees: Mutex<leaves::Trees>,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Store({})", self.database.display())
    }
}

#[derive(Debug, Default)]
struct Readers {
    free: Vec<Connection>,
    out: usize,
}

/// The oldest SQLite without the fault that could corrupt a write-ahead log (3.7.0 to 3.51.2).
const SQLITE_VERSION_MIN: i32 = 3_051_003;

const OWN_ROOM: Room = Room {
    name: "store",
    migrations: &[leaves::MIGRATION, jobs::MIGRATION, transaction::MIGRATION],
};

impl Store {
    /// Opens the data folder, making it where it is absent, and applies the rooms' migrations.
    /// `fresh_seed` becomes the ledger's signing key where the folder has none yet.
    ///
    /// # Errors
    /// [`StoreError::Refused`] with a sentence where the folder cannot be used as it is,
    /// [`StoreError::Disk`] or [`StoreError::Database`] where the machine is at fault.
    pub fn open(folder: &Path, rooms: &[Room], fresh_seed: [u8; 32]) -> Result<Self, StoreError> {
        if rusqlite::version_number() < SQLITE_VERSION_MIN {
            return Err(StoreError::Refused(format!(
                "the linked SQLite {} may corrupt its log; build with the bundled library",
                rusqlite::version()
            )));
        }
        make_folder(folder)?;
        let database = folder.join("tystio.db");
        let connection = connect(&database, true)?;
        migrate::migrate(&connection, &[OWN_ROOM])?;
        migrate::migrate(&connection, rooms)?;
        sync_folder(folder)?;
        let seed = signing_seed(&folder.join("ledger.key"), fresh_seed)?;
        let stopped = Stopped::default();
        Ok(Self {
            writer: Writer::start(connection, stopped.clone())?,
            readers: Mutex::default(),
            reader_back: Condvar::new(),
            database,
            blobs: Blobs::open(folder.join("blobs"), stopped.clone())?,
            stopped,
            seed,
            trees: Mutex::default(),
        })
    }

    /// Writes: runs `act` in a transaction and answers when it is durable. Writes that wait at the
    /// same time share a commit. Where `act` answers an error, nothing of it is kept.
    ///
    /// # Errors
    /// What `act` answers, or a [`StoreError`] in its shape.
    pub fn write<T, E>(
        &self,
        act: impl FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        self.writer.write(act)
    }

    /// Reads: runs `ask` over one unchanging view of the database.
    ///
    /// # Errors
    /// What `ask` answers, or a [`StoreError`] in its shape.
    pub fn read<T, E: From<StoreError>>(
        &self,
        ask: impl FnOnce(&Reader<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let connection = self.take_reader()?;
        let answer = begin(&connection)
            .map_err(E::from)
            .and_then(|()| ask(&Reader::new(&connection)));
        // Nothing was written: ending the view either way only releases it.
        let ended = connection.execute_batch("COMMIT");
        self.give_back(ended.is_ok().then_some(connection));
        answer
    }

    /// Whether the disk has failed to keep something. Nothing is acknowledged any more; the program
    /// should end, so that it is started again and reads what the disk holds.
    pub fn has_stopped(&self) -> bool {
        self.stopped.is_set()
    }

    /// The blobs.
    pub fn blobs(&self) -> &Blobs {
        &self.blobs
    }

    /// The key that signs the checkpoints of the ledger `log`.
    ///
    /// # Errors
    /// [`StoreError::Refused`] where `log` cannot be the name of a ledger.
    pub fn signing_key(&self, log: &str) -> Result<SigningKey, StoreError> {
        SigningKey::from_seed(log, &self.seed).map_err(|why| StoreError::Refused(why.to_string()))
    }

    pub(crate) fn trees(&self) -> MutexGuard<'_, leaves::Trees> {
        self.trees.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn take_reader(&self) -> Result<Connection, StoreError> {
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if let Some(connection) = readers.free.pop() {
                readers.out += 1;
                return Ok(connection);
            }
            if readers.out < READERS_MAX {
                readers.out += 1;
                drop(readers);
                let opened = connect(&self.database, false);
                if opened.is_err() {
                    self.give_back(None);
                }
                return opened;
            }
            readers = self
                .reader_back
                .wait(readers)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn give_back(&self, connection: Option<Connection>) {
        let mut readers = self.readers.lock().unwrap_or_else(PoisonError::into_inner);
        readers.out -= 1;
        readers.free.extend(connection);
        drop(readers);
        self.reader_back.notify_one();
    }
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
    connection.pragma_update(None, "journal_mode", "WAL")?;
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

/// Reads the seed of the ledgers' key, or keeps `fresh` as the seed where there is none.
fn signing_seed(path: &Path, fresh: [u8; 32]) -> Result<[u8; 32], StoreError> {
    match fs::read_to_string(path) {
        Ok(text) => seed_of(text.trim()).ok_or_else(|| {
            StoreError::Refused(format!(
                "{} does not hold a key of 64 hexadecimal digits; bring it back from a backup",
                path.display()
            ))
        }),
        Err(why) if why.kind() == ErrorKind::NotFound => {
            keep_seed(path, &migrate::hex(&fresh))?;
            Ok(fresh)
        }
        Err(why) => Err(disk(path, "read")(why)),
    }
}

/// Written beside its place and renamed into it: half a key would lock everybody out.
fn keep_seed(path: &Path, seed: &str) -> Result<(), StoreError> {
    let draft = path.with_extension("key-draft");
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(0o600)
        .open(&draft)
        .map_err(disk(&draft, "make"))?;
    file.write_all(seed.as_bytes())
        .and_then(|()| file.sync_all())
        .map_err(disk(&draft, "write"))?;
    fs::rename(&draft, path).map_err(disk(path, "move a draft to"))?;
    match path.parent() {
        Some(folder) => sync_folder(folder),
        None => Ok(()),
    }
}

fn seed_of(text: &str) -> Option<[u8; 32]> {
    if text.len() != 64 || !text.is_ascii() {
        return None;
    }
    let mut seed = [0_u8; 32];
    for (byte, at) in seed.iter_mut().zip((0..64).step_by(2)) {
        *byte = u8::from_str_radix(text.get(at..at + 2)?, 16).ok()?;
    }
    Some(seed)
}
