//! Blobs: files kept byte for byte, found by the SHA-256 of their bytes.
//!
//! A blob is written beside its place, synced, renamed into it, and its folder is synced, before
//! [`Blobs::put`] answers: a row that names it can then be committed. The same bytes are kept once.

use crate::StoreError;
use crate::flag::Flag;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// The folder of blobs.
#[derive(Debug)]
pub struct Blobs {
    folder: PathBuf,
    stopped: Flag,
    /// Shelves whose names this process has made durable. That a shelf is there does not say so:
    /// another thread may have made it and not yet synced, or a program that was killed.
    durable_shelves: Mutex<BTreeSet<PathBuf>>,
    drafts: AtomicU64,
}

const CHUNK_BYTES: usize = 1 << 16;
/// What was being done, in an error of which it is unknown what the disk now holds.
const SYNC: &str = "sync";

impl Blobs {
    /// Opens the folder, making it where it is absent.
    ///
    /// # Errors
    /// [`StoreError::Disk`] where it cannot be made.
    pub(crate) fn open(folder: PathBuf, stopped: Flag) -> Result<Self, StoreError> {
        make_folder(&folder)?;
        Ok(Self {
            folder,
            stopped,
            durable_shelves: Mutex::default(),
            drafts: AtomicU64::new(0),
        })
    }

    /// Keeps these bytes and answers the hexadecimal SHA-256 they are found by.
    ///
    /// # Errors
    /// [`StoreError::Disk`] where they could not be made durable; nothing names them then.
    pub fn put(&self, bytes: &[u8]) -> Result<String, StoreError> {
        self.put_from(bytes).map(|(digest, _)| digest)
    }

    /// Keeps what `from` yields, in small pieces, and answers its digest and its length in bytes.
    ///
    /// # Errors
    /// [`StoreError::Disk`] where it could not be read or made durable.
    pub fn put_from(&self, mut from: impl Read) -> Result<(String, u64), StoreError> {
        if self.stopped.is_set() {
            return Err(StoreError::Stopped);
        }
        let (draft, file) = self.new_draft()?;
        let kept = self.write_draft(&draft, file, &mut from);
        if kept.is_err() {
            // The draft is no one's; if it cannot be removed either, it names nothing.
            let _ = fs::remove_file(&draft);
        }
        kept
    }

    /// A draft under a name that is free: a program that was killed leaves drafts behind, and its
    /// number may come again.
    fn new_draft(&self) -> Result<(PathBuf, File), StoreError> {
        loop {
            let draft = self.folder.join(format!(
                "draft-{}-{}",
                std::process::id(),
                self.drafts.fetch_add(1, Ordering::Relaxed)
            ));
            let made = OpenOptions::new().write(true).create_new(true).open(&draft);
            match made {
                Ok(file) => return Ok((draft, file)),
                Err(why) if why.kind() == ErrorKind::AlreadyExists => {}
                Err(why) => return Err(disk(&draft, "make")(why)),
            }
        }
    }

    fn write_draft(
        &self,
        draft: &Path,
        mut file: File,
        from: &mut dyn Read,
    ) -> Result<(String, u64), StoreError> {
        let mut hash = Sha256::new();
        let mut length = 0_u64;
        let mut chunk = vec![0_u8; CHUNK_BYTES];
        loop {
            let read = match from.read(&mut chunk) {
                Ok(0) => break,
                Ok(read) => read,
                Err(why) if why.kind() == ErrorKind::Interrupted => continue,
                Err(why) => return Err(disk(draft, "read what belongs in")(why)),
            };
            let piece = chunk.get(..read).unwrap_or_default();
            hash.update(piece);
            file.write_all(piece).map_err(disk(draft, "write"))?;
            length += read as u64;
        }
        self.heed(file.sync_all().map_err(disk(draft, SYNC)))?;
        let digest = ledger::hex(&hash.finalize());
        let place = self.place(&digest);
        let Some(shelf) = place.parent() else {
            return Err(StoreError::Broken);
        };
        self.heed(self.make_shelf(shelf))?;
        fs::rename(draft, &place).map_err(disk(&place, "move a draft to"))?;
        self.heed(sync_folder(shelf))?;
        Ok((digest, length))
    }

    fn make_shelf(&self, shelf: &Path) -> Result<(), StoreError> {
        let mut durable = self
            .durable_shelves
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if !durable.contains(shelf) {
            make_folder(shelf)?;
            durable.insert(shelf.to_owned());
        }
        Ok(())
    }

    /// A sync that failed stops the store, for the system may take the next one for done. A disk
    /// without room is another matter.
    fn heed(&self, synced: Result<(), StoreError>) -> Result<(), StoreError> {
        if let Err(StoreError::Disk {
            doing: SYNC, why, ..
        }) = &synced
        {
            tracing::error!(%why, "the disk failed: nothing further is accepted");
            self.stopped.set();
        }
        synced
    }

    /// Opens a blob for reading, or answers nothing where there is none of that digest.
    ///
    /// # Errors
    /// [`StoreError::Disk`] where it is there and cannot be opened.
    pub fn open_blob(&self, digest: &str) -> Result<Option<File>, StoreError> {
        if digest.len() != 64 || !digest.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Ok(None);
        }
        let place = self.place(digest);
        match File::open(&place) {
            Ok(file) => Ok(Some(file)),
            Err(why) if why.kind() == ErrorKind::NotFound => Ok(None),
            Err(why) => Err(disk(&place, "open")(why)),
        }
    }

    /// The bytes of a blob, or nothing where there is none of that digest.
    ///
    /// # Errors
    /// [`StoreError::Disk`] where it is there and cannot be read.
    pub fn get(&self, digest: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let Some(mut file) = self.open_blob(digest)? else {
            return Ok(None);
        };
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)
            .map_err(disk(&self.place(digest), "read"))?;
        Ok(Some(bytes))
    }

    fn place(&self, digest: &str) -> PathBuf {
        let (shelf, rest) = digest.split_at_checked(2).unwrap_or(("", digest));
        self.folder.join(shelf).join(rest)
    }
}

/// Makes a folder, with those above it, and its name durable.
pub(crate) fn make_folder(folder: &Path) -> Result<(), StoreError> {
    let above = match folder.parent() {
        Some(above) if above.as_os_str().is_empty() => Path::new("."),
        Some(above) => above,
        None => return Ok(()),
    };
    if !above.exists() {
        make_folder(above)?;
    }
    match fs::create_dir(folder) {
        Ok(()) => sync_folder(above),
        Err(why) if why.kind() == ErrorKind::AlreadyExists => match sync_folder(above) {
            // Somebody else made it, where we may not look.
            Err(StoreError::Disk { why, .. }) if why.kind() == ErrorKind::PermissionDenied => {
                Ok(())
            }
            synced => synced,
        },
        Err(why) => Err(disk(folder, "make")(why)),
    }
}

/// Makes the names in a folder durable.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    let names = File::open(folder).map_err(disk(folder, "open"))?;
    names.sync_all().map_err(disk(folder, SYNC))
}

pub(crate) fn disk(path: &Path, doing: &'static str) -> impl Fn(std::io::Error) -> StoreError {
    let path = path.to_owned();
    move |why| match why.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => StoreError::Full,
        _ => StoreError::Disk {
            path: path.clone(),
            doing,
            why,
        },
    }
}
