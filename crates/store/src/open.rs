//! Opening a data folder: the database, the blobs, the signing key.
//!
//! A folder remembers that its database is on a PostgreSQL server, so that nobody begins an empty one
//! beside it by leaving the address out.

use crate::blobs::{make_folder, sync_folder};
use crate::flag::Flag;
use crate::memory::Memory;
use crate::writer::Writer;
use crate::{
    Blobs, Reader, Room, StoreError, Tx, forgotten, jobs, key, leaves, postgres, sqlite,
    transaction,
};
use ledger::SigningKey;
use std::fs::File;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The store. Share it between threads behind an `Arc`.
pub struct Store {
    stopped: Flag,
    writer: Writer,
    readers: Readers,
    /// What it is, for a person: no password is in it.
    shown: String,
    blobs: Blobs,
    /// Secret: never printed.
    seed: [u8; 32],
    trees: Mutex<leaves::Trees>,
    memory: Memory,
}

enum Readers {
    Sqlite(sqlite::Readers),
    Postgres(Box<postgres::Readers>),
}

/// What keeps the rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// SQLite, inside this program.
    Sqlite,
    /// A PostgreSQL server.
    Postgres,
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Store({})", self.shown)
    }
}

const OWN_ROOM: Room = Room {
    name: "store",
    migrations: &[
        leaves::MIGRATION,
        jobs::MIGRATION,
        transaction::MIGRATION,
        forgotten::MIGRATION,
    ],
};

/// The embedded database.
pub(crate) const DATABASE: &str = "tystio.db";
/// The seed of the ledgers' signing key.
pub(crate) const KEY: &str = "ledger.key";
/// Stands in a folder whose database is on a server.
const ELSEWHERE: &str = "database-is-postgresql";

impl Store {
    /// Opens the data folder, making it where it is absent, and applies the rooms' migrations.
    /// `fresh_seed` becomes the ledger's signing key where the folder has none yet.
    ///
    /// # Errors
    /// [`StoreError::Refused`] with a sentence where the folder cannot be used as it is,
    /// [`StoreError::Disk`] or [`StoreError::Database`] where the machine is at fault.
    pub fn open(folder: &Path, rooms: &[Room], fresh_seed: [u8; 32]) -> Result<Self, StoreError> {
        make_folder(folder)?;
        if folder.join(ELSEWHERE).exists() {
            return Err(StoreError::Refused(format!(
                "the database of {} is on a PostgreSQL server; give its address with --database",
                folder.display()
            )));
        }
        let database = folder.join(DATABASE);
        let connection = sqlite::open(&database, &with_own(rooms))?;
        sync_folder(folder)?;
        let stopped = Flag::default();
        let stops = stopped.clone();
        Ok(Self {
            writer: Writer::start(stopped.clone(), Flag::default(), move |writes| {
                sqlite::commit::serve(&connection, writes, &stops);
            })?,
            shown: database.display().to_string(),
            readers: Readers::Sqlite(sqlite::Readers::new(database)),
            seed: key::signing_seed(&folder.join(KEY), fresh_seed)?,
            blobs: Blobs::open(folder.join("blobs"), stopped.clone())?,
            stopped,
            trees: Mutex::default(),
            memory: Memory::default(),
        })
    }

    /// The same with the rows in the PostgreSQL database of that address, such as
    /// `postgres:///tystio?host=/run/postgresql`; blobs and key stay in the folder. Several programs may
    /// have one database open, each with the same folder.
    ///
    /// # Errors
    /// As above, and [`StoreError::Refused`] where the server may lose what it acknowledged or the
    /// database belongs to another folder.
    pub fn open_on(
        folder: &Path,
        url: &str,
        rooms: &[Room],
        fresh_seed: [u8; 32],
    ) -> Result<Self, StoreError> {
        let rooms = with_own(rooms);
        let address = postgres::Address::parse(url, &rooms)?;
        make_folder(folder)?;
        if folder.join(DATABASE).exists() {
            return Err(StoreError::Refused(format!(
                "{} has a database of its own; move it to the server with tystio copy, into a new \
                 folder, or leave --database out",
                folder.display()
            )));
        }
        let seed = key::signing_seed(&folder.join(KEY), fresh_seed)?;
        let link = postgres::open(&address, &rooms, &key::told_by(&seed))?;
        let elsewhere = folder.join(ELSEWHERE);
        File::create(&elsewhere).map_err(crate::blobs::disk(&elsewhere, "make"))?;
        sync_folder(folder)?;
        let (stopped, away) = (Flag::default(), Flag::default());
        let keeper = postgres::commit::Keeper::new(address.clone(), link, away.clone());
        Ok(Self {
            writer: Writer::start(stopped.clone(), away, move |writes| keeper.serve(writes))?,
            shown: address.shown(),
            readers: Readers::Postgres(Box::new(postgres::Readers::new(address))),
            seed,
            blobs: Blobs::open(folder.join("blobs"), stopped.clone())?,
            stopped,
            trees: Mutex::default(),
            memory: Memory::default(),
        })
    }

    /// Opens another folder, with the same signing key, for a copy of this store.
    ///
    /// # Errors
    /// As above, and [`StoreError::Refused`] where the folder has a key of its own.
    pub fn open_for_copy(
        &self,
        folder: &Path,
        url: Option<&str>,
        rooms: &[Room],
    ) -> Result<Self, StoreError> {
        let opened = match url {
            None => Self::open(folder, rooms, self.seed)?,
            Some(url) => Self::open_on(folder, url, rooms, self.seed)?,
        };
        if opened.seed == self.seed {
            return Ok(opened);
        }
        Err(StoreError::Refused(format!(
            "{} has a ledger.key of its own; give a folder that does not exist yet",
            folder.display()
        )))
    }

    /// What keeps the rows, where a method statement has to name it.
    pub fn engine(&self) -> Engine {
        match self.readers {
            Readers::Sqlite(_) => Engine::Sqlite,
            Readers::Postgres(_) => Engine::Postgres,
        }
    }

    /// The file of an embedded database.
    pub(crate) fn embedded(&self) -> Option<&Path> {
        match &self.readers {
            Readers::Sqlite(readers) => Some(readers.database()),
            Readers::Postgres(_) => None,
        }
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
        match &self.readers {
            Readers::Sqlite(readers) => readers.read(ask),
            Readers::Postgres(readers) => readers.read(ask),
        }
    }

    /// Whether the disk has failed to keep something. Nothing is acknowledged any more; the program
    /// should end, so that it is started again and reads what the disk holds.
    pub fn has_stopped(&self) -> bool {
        self.stopped.is_set()
    }

    /// Makes the files of the database anew, so that no page and no log of it keeps what was deleted.
    pub(crate) fn write_anew(&self) -> Result<(), StoreError> {
        match &self.readers {
            Readers::Sqlite(readers) => sqlite::write_anew(readers.database()),
            Readers::Postgres(readers) => readers.write_anew(),
        }
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

    pub(crate) fn memory(&self) -> &Memory {
        &self.memory
    }
}

fn with_own(rooms: &[Room]) -> Vec<Room> {
    std::iter::once(OWN_ROOM)
        .chain(rooms.iter().copied())
        .collect()
}
