//! The shelf on which a report is put together: every file goes through it, is searched for sealed words, hashed, and
//! written into a folder that nobody sees yet; or, for a check, is only searched and hashed.
//!
//! The sealed pack has a private shelf of its own, where nothing is searched and only the owner may read.
//!
//! It does not decide what a leak means, and does not sync the pages of the site: they can be built again from the
//! store. The files of the pack are synced, because a leaf names them.

use crate::limits::{FILES_WAITING_MAX, SEARCHED_BYTES};
use commission::Error;
use ledger::Digest;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{ErrorKind, Write};
#[cfg(unix)]
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, MutexGuard, PoisonError};
use text::Sealed;

/// Threads that search and write pages while one makes them.
const SEARCHERS: usize = 2;

/// A file that only its owner may read.
#[cfg(unix)]
const PRIVATE_FILE_MODE: u32 = 0o600;
/// A folder that only its owner may look into.
#[cfg(unix)]
const PRIVATE_FOLDER_MODE: u32 = 0o700;

/// Where files are put.
pub(crate) struct Shelf<'s> {
    folder: Option<PathBuf>,
    /// Whether only the owner may read what is put here, and nothing of it is published.
    private: bool,
    sealed: Option<&'s Sealed>,
    leaks: Mutex<BTreeSet<(String, String)>>,
    files: AtomicUsize,
}

/// A file that is written piece by piece, each of whole rows.
pub(crate) struct Sheet<'a, 's> {
    shelf: &'a Shelf<'s>,
    path: String,
    file: Option<File>,
    hash: Sha256,
    pending: Vec<u8>,
    bytes: u64,
}

/// What a file came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kept {
    pub(crate) digest: Digest,
    pub(crate) bytes: u64,
}

impl<'s> Shelf<'s> {
    /// A shelf in a folder, or none for a check; `sealed` is nothing where nothing is sealed.
    pub(crate) fn new(folder: Option<PathBuf>, sealed: Option<&'s Sealed>) -> Self {
        Self {
            folder,
            private: false,
            sealed,
            leaks: Mutex::default(),
            files: AtomicUsize::new(0),
        }
    }

    /// A shelf for the auditor alone: what is put on it is not searched, is readable by its owner only, and is synced.
    pub(crate) fn private(folder: Option<PathBuf>) -> Shelf<'static> {
        Shelf {
            folder,
            private: true,
            sealed: None,
            leaks: Mutex::default(),
            files: AtomicUsize::new(0),
        }
    }

    /// Sealed pieces that were found, with the file: (piece, path), sorted.
    pub(crate) fn leaks(&self) -> BTreeSet<(String, String)> {
        self.found().clone()
    }

    /// How many files there are.
    pub(crate) fn files(&self) -> usize {
        self.files.load(Ordering::Relaxed)
    }

    fn found(&self) -> MutexGuard<'_, BTreeSet<(String, String)>> {
        self.leaks.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts a whole file on the shelf.
    pub(crate) fn put(&self, path: &str, bytes: &[u8]) -> Result<Kept, Error> {
        self.search(path, bytes);
        self.keep(path, bytes)
    }

    /// Searches the words of a file that is printed by `print` only where it is kept: its bytes are packed and show no
    /// words.
    pub(crate) fn put_printed<T>(
        &self,
        path: &str,
        words: &str,
        print: impl FnOnce() -> Result<(Vec<u8>, T), Error>,
    ) -> Result<Option<T>, Error> {
        self.search(path, words.as_bytes());
        if self.folder.is_none() {
            self.files.fetch_add(1, Ordering::Relaxed);
            return Ok(None);
        }
        let (bytes, about) = print()?;
        self.keep(path, &bytes)?;
        Ok(Some(about))
    }

    fn keep(&self, path: &str, bytes: &[u8]) -> Result<Kept, Error> {
        if let Some(mut file) = self.make(path)? {
            file.write_all(bytes).map_err(fault("write", path))?;
            if self.private || path.starts_with("pack/") {
                file.sync_all().map_err(fault("sync", path))?;
            }
        }
        self.files.fetch_add(1, Ordering::Relaxed);
        Ok(Kept {
            digest: ledger::sha256(bytes),
            bytes: bytes.len() as u64,
        })
    }

    /// Begins a file of rows.
    pub(crate) fn sheet(&self, path: &str) -> Result<Sheet<'_, 's>, Error> {
        Ok(Sheet {
            shelf: self,
            path: path.to_owned(),
            file: self.make(path)?,
            hash: Sha256::new(),
            pending: Vec::new(),
            bytes: 0,
        })
    }

    /// Runs `act`, which hands over pages to be searched and written by other threads meanwhile.
    pub(crate) fn side_by_side<T>(
        &self,
        act: impl FnOnce(&Pages) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let (sender, receiver) = sync_channel(FILES_WAITING_MAX);
        let (receiver, failed) = (Mutex::new(receiver), Mutex::new(None));
        std::thread::scope(|scope| {
            for _ in 0..SEARCHERS {
                scope.spawn(|| self.serve(&receiver, &failed));
            }
            let pages = Pages { sender };
            act(&pages)
        })
        .and_then(|done| {
            match failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
                None => Ok(done),
                Some(error) => Err(error),
            }
        })
    }

    fn serve(&self, receiver: &Mutex<Receiver<(String, String)>>, failed: &Mutex<Option<Error>>) {
        loop {
            let next = {
                let receiver = receiver.lock().unwrap_or_else(PoisonError::into_inner);
                receiver.recv()
            };
            let Ok((path, page)) = next else { return };
            if let Err(error) = self.put(&path, page.as_bytes()) {
                let mut failed = failed.lock().unwrap_or_else(PoisonError::into_inner);
                failed.get_or_insert(error);
            }
        }
    }

    fn search(&self, path: &str, bytes: &[u8]) {
        let Some(sealed) = self.sealed else { return };
        let leaks = sealed.leaks(&text::stream(bytes));
        if !leaks.is_empty() {
            let mut found = self.found();
            found.extend(leaks.into_iter().map(|leak| (leak.piece, path.to_owned())));
        }
    }

    fn make(&self, path: &str) -> Result<Option<File>, Error> {
        let Some(folder) = &self.folder else {
            return Ok(None);
        };
        let place = folder.join(path);
        let (mut file, mut above) = (OpenOptions::new(), DirBuilder::new());
        file.write(true).create_new(true);
        above.recursive(true);
        #[cfg(unix)]
        if self.private {
            file.mode(PRIVATE_FILE_MODE);
            above.mode(PRIVATE_FOLDER_MODE);
        }
        match file.open(&place) {
            Err(why) if why.kind() == ErrorKind::NotFound => {
                above
                    .create(place.parent().unwrap_or(folder))
                    .map_err(fault("make the folder of", path))?;
                file.open(&place)
            }
            made => made,
        }
        .map(Some)
        .map_err(fault("make", path))
    }
}

/// Where pages are handed over.
pub(crate) struct Pages {
    sender: SyncSender<(String, String)>,
}

impl Pages {
    /// Hands over a page; waits where many are waiting.
    pub(crate) fn put(&self, path: String, page: String) -> Result<(), Error> {
        self.sender
            .send((path, page))
            .map_err(|why| Error::fault("hand over a page", why))
    }
}

impl Sheet<'_, '_> {
    /// Adds bytes that end where a row does.
    pub(crate) fn add(&mut self, rows: &[u8]) -> Result<(), Error> {
        self.pending.extend_from_slice(rows);
        if self.pending.len() >= SEARCHED_BYTES {
            self.flush()?;
        }
        Ok(())
    }

    fn flush(&mut self) -> Result<(), Error> {
        self.shelf.search(&self.path, &self.pending);
        self.hash.update(&self.pending);
        self.bytes += self.pending.len() as u64;
        if let Some(file) = &mut self.file {
            file.write_all(&self.pending)
                .map_err(fault("write", &self.path))?;
        }
        self.pending.clear();
        Ok(())
    }

    /// Ends the file.
    pub(crate) fn close(mut self) -> Result<Kept, Error> {
        self.flush()?;
        if let Some(file) = &self.file {
            file.sync_all().map_err(fault("sync", &self.path))?;
        }
        self.shelf.files.fetch_add(1, Ordering::Relaxed);
        Ok(Kept {
            digest: Digest(self.hash.finalize().into()),
            bytes: self.bytes,
        })
    }
}

fn fault(doing: &'static str, path: impl AsRef<Path>) -> impl FnOnce(std::io::Error) -> Error {
    let path = path.as_ref().display().to_string();
    move |why| Error::fault(format!("{doing} {path}"), why)
}
