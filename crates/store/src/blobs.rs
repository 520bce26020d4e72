//! Blobs: files kept byte for byte, found by the SHA-256 of their bytes.
//!
//! A blob is written beside its place, synced, renamed into it, and its folder is synced, before
//! [`Blobs::put`] answers: a row that names it can then be committed. The same bytes are kept once.

use crate::StoreError;
use crate::migrate::hex;
use sha2::{Digest as _, Sha256};
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// The folder of blobs.
#[derive(Debug)]
pub struct Blobs {
    folder: PathBuf,
    drafts: AtomicU64,
}

const CHUNK_BYTES: usize = 1 << 16;

impl Blobs {
    /// Opens the folder, making it where it is absent.
    ///
    /// # Errors
    /// [`StoreError::Disk`] where it cannot be made.
    pub(crate) fn open(folder: PathBuf) -> Result<Self, StoreError> {
        fs::create_dir_all(&folder).map_err(disk(&folder, "make"))?;
        if let Some(parent) = folder.parent() {
            sync_folder(parent)?;
        }
        Ok(Self {
            folder,
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
        let draft = self.folder.join(format!(
            "draft-{}-{}",
            std::process::id(),
            self.drafts.fetch_add(1, Ordering::Relaxed)
        ));
        let kept = self.write_draft(&draft, &mut from);
        if kept.is_err() {
            // The draft is no one's; if it cannot be removed either, it names nothing.
            let _ = fs::remove_file(&draft);
        }
        kept
    }

    fn write_draft(&self, draft: &Path, from: &mut dyn Read) -> Result<(String, u64), StoreError> {
        let mut file = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(draft)
            .map_err(disk(draft, "make"))?;
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
        file.sync_all().map_err(disk(draft, "sync"))?;
        let digest = hex(&hash.finalize());
        let place = self.place(&digest);
        let Some(folder) = place.parent() else {
            return Err(StoreError::Broken);
        };
        if !folder.exists() {
            fs::create_dir_all(folder).map_err(disk(folder, "make"))?;
            sync_folder(&self.folder)?;
        }
        fs::rename(draft, &place).map_err(disk(&place, "move a draft to"))?;
        sync_folder(folder)?;
        Ok((digest, length))
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

/// Makes the names in a folder durable.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    File::open(folder)
        .and_then(|folder| folder.sync_all())
        .map_err(disk(folder, "sync"))
}

pub(crate) fn disk(path: &Path, doing: &'static str) -> impl Fn(std::io::Error) -> StoreError {
    let path = path.to_owned();
    move |why| StoreError::Disk {
        path: path.clone(),
        doing,
        why,
    }
}
