//! Blobs: files kept byte for byte, found by the SHA-256 of their bytes.
//!
//! A blob is written beside its place, synced, renamed into it, and its folder is synced, before
//! [`Blobs::put`] answers: a row that names it can then be committed. The same bytes are kept once.
//!
//! Whoever writes a draft holds a lock on it, which ends with the program however that ends: a draft
//! without one was left behind, and is removed when a folder is opened.

use crate::StoreError;
use crate::flag::Flag;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::MetadataExt;
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
/// What the name of a draft begins with.
const DRAFT: &str = "draft-";
/// What was being done, in an error of which it is unknown what the disk now holds.
const SYNC: &str = "sync";

impl Blobs {
    /// Opens the folder, making it where it is absent.
    ///
    /// # Errors
    /// [`StoreError::Disk`] where it cannot be made.
    pub(crate) fn open(folder: PathBuf, stopped: Flag) -> Result<Self, StoreError> {
        make_folder(&folder)?;
        sweep(&folder)?;
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

    /// A draft under a name that is free, and a lock on it: a program that was killed leaves drafts
    /// behind, and its number may come again.
    fn new_draft(&self) -> Result<(PathBuf, File), StoreError> {
        loop {
            let draft = self.folder.join(format!(
                "{DRAFT}{}-{}",
                std::process::id(),
                self.drafts.fetch_add(1, Ordering::Relaxed)
            ));
            let made = OpenOptions::new().write(true).create_new(true).open(&draft);
            match made {
                Ok(file) if is_held(&file).map_err(disk(&draft, "lock"))? => {
                    return Ok((draft, file));
                }
                // Another program that opened the folder took it for one left behind.
                Ok(_) => {}
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
        let (digest, length) = copy(from, &mut file).map_err(|why| match why {
            Copied::NotRead(why) => disk(draft, "read what belongs in")(why),
            Copied::NotWritten(why) => disk(draft, "write")(why),
        })?;
        self.heed(file.sync_all().map_err(disk(draft, SYNC)))?;
        let place = self.place(&digest);
        let Some(shelf) = place.parent() else {
            return Err(StoreError::Broken);
        };
        self.heed(self.make_shelf(shelf))?;
        undisturbed(|| fs::rename(draft, &place)).map_err(disk(&place, "move a draft to"))?;
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

    /// The digests of all blobs, in order.
    ///
    /// # Errors
    /// [`StoreError::Disk`] where the folder cannot be read.
    pub fn digests(&self) -> Result<Vec<String>, StoreError> {
        let names = |folder: &Path| -> Result<Vec<String>, StoreError> {
            let entries = fs::read_dir(folder).map_err(disk(folder, "read"))?;
            let mut names = Vec::new();
            for entry in entries {
                let entry = entry.map_err(disk(folder, "read"))?;
                names.extend(entry.file_name().into_string().ok());
            }
            names.sort();
            Ok(names)
        };
        let mut digests = Vec::new();
        for shelf in names(&self.folder)?.iter().filter(|name| name.len() == 2) {
            for rest in names(&self.folder.join(shelf))? {
                digests.push(format!("{shelf}{rest}"));
            }
        }
        Ok(digests)
    }

    /// Removes a blob, durably; answers whether it was there.
    ///
    /// # Errors
    /// [`StoreError::Disk`] where it is there and cannot be removed.
    pub(crate) fn remove(&self, digest: &str) -> Result<bool, StoreError> {
        if digest.len() != 64 || !digest.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Ok(false);
        }
        let place = self.place(digest);
        match fs::remove_file(&place) {
            Ok(()) => place.parent().map_or(Ok(true), |shelf| {
                self.heed(sync_folder(shelf))?;
                Ok(true)
            }),
            Err(why) if why.kind() == ErrorKind::NotFound => Ok(false),
            Err(why) => Err(disk(&place, "remove")(why)),
        }
    }

    fn place(&self, digest: &str) -> PathBuf {
        let (shelf, rest) = digest.split_at_checked(2).unwrap_or(("", digest));
        self.folder.join(shelf).join(rest)
    }
}

/// What a copy came to grief over.
enum Copied {
    NotRead(io::Error),
    NotWritten(io::Error),
}

/// Copies all of `from`, however small the pieces in which it is read and taken, and answers the
/// digest and the length.
fn copy(from: &mut dyn Read, to: &mut dyn Write) -> Result<(String, u64), Copied> {
    let mut hash = Sha256::new();
    let mut length = 0_u64;
    let mut chunk = vec![0_u8; CHUNK_BYTES];
    loop {
        let read = match undisturbed(|| from.read(&mut chunk)) {
            Ok(0) => return Ok((ledger::hex(&hash.finalize()), length)),
            Ok(read) => read,
            Err(why) => return Err(Copied::NotRead(why)),
        };
        let piece = chunk.get(..read).unwrap_or_default();
        hash.update(piece);
        to.write_all(piece).map_err(Copied::NotWritten)?;
        length += read as u64;
    }
}

/// Does it again for as long as a signal came in between.
pub(crate) fn undisturbed<T>(mut act: impl FnMut() -> io::Result<T>) -> io::Result<T> {
    loop {
        match act() {
            Err(why) if why.kind() == ErrorKind::Interrupted => {}
            ended => return ended,
        }
    }
}

/// Locks a file that was just made; whether it is ours: not, where somebody locked it before, or
/// removed it already.
fn is_held(file: &File) -> io::Result<bool> {
    match file.try_lock() {
        Ok(()) => Ok(file.metadata()?.nlink() > 0),
        Err(fs::TryLockError::WouldBlock) => Ok(false),
        Err(fs::TryLockError::Error(why)) => Err(why),
    }
}

/// Removes the drafts that nobody writes any more. What cannot be removed lies there and does no harm.
fn sweep(folder: &Path) -> Result<(), StoreError> {
    let entries = fs::read_dir(folder).map_err(disk(folder, "list"))?;
    for entry in entries {
        let draft = entry.map_err(disk(folder, "list"))?.path();
        let name = draft.file_name().unwrap_or_default().to_string_lossy();
        if !name.starts_with(DRAFT) {
            continue;
        }
        if let Ok(file) = File::open(&draft)
            && is_held(&file).unwrap_or(false)
            && is_same(&file, &draft)
            && let Err(why) = fs::remove_file(&draft)
        {
            tracing::warn!(%why, "a draft that was left behind could not be removed");
        }
    }
    Ok(())
}

/// Whether the name still leads to this file: its program may have ended in between, and another have
/// begun under its number.
fn is_same(file: &File, path: &Path) -> bool {
    let of = |found: io::Result<fs::Metadata>| found.ok().map(|m| (m.dev(), m.ino()));
    of(file.metadata()) == of(fs::symlink_metadata(path))
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
    match undisturbed(|| fs::create_dir(folder)) {
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

pub(crate) fn disk(path: &Path, doing: &'static str) -> impl Fn(io::Error) -> StoreError {
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

#[cfg(test)]
mod tests {
    use super::*;

    /// A reader or a disk that is disturbed every second time and otherwise takes a few bytes only.
    struct Trying {
        bytes: Vec<u8>,
        at: usize,
        calls: usize,
        /// It takes nothing any more from here on.
        ends: usize,
    }

    impl Trying {
        fn new(bytes: Vec<u8>) -> Self {
            Self {
                bytes,
                at: 0,
                calls: 0,
                ends: usize::MAX,
            }
        }

        fn next(&mut self) -> io::Result<usize> {
            self.calls += 1;
            match self.calls % 2 {
                0 => Err(ErrorKind::Interrupted.into()),
                _ => Ok(1 + self.calls % 97),
            }
        }
    }

    impl Read for Trying {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let length = self.next()?.min(self.bytes.len() - self.at).min(into.len());
            into[..length].copy_from_slice(&self.bytes[self.at..self.at + length]);
            self.at += length;
            Ok(length)
        }
    }

    impl Write for Trying {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            let room = self.ends - self.bytes.len();
            let length = self.next()?.min(bytes.len()).min(room);
            self.bytes.extend_from_slice(&bytes[..length]);
            Ok(length)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn sample() -> Vec<u8> {
        (0..150_000_u32).map(|n| (n % 251) as u8).collect()
    }

    #[test]
    fn short_writes_and_interruptions_lose_no_byte() {
        let mut disk = Trying::new(Vec::new());
        let copied = copy(&mut Trying::new(sample()), &mut disk);
        let (digest, length) = copied.unwrap_or_else(|_| panic!("it was not copied"));
        assert_eq!(
            (length, digest),
            (150_000, ledger::hex(&Sha256::digest(sample())))
        );
        assert!(disk.bytes == sample(), "other bytes than were read");
    }

    #[test]
    fn a_disk_that_takes_no_more_is_an_error_and_not_a_shorter_blob() {
        let mut disk = Trying::new(Vec::new());
        disk.ends = 70_000;
        let copied = copy(&mut Trying::new(sample()), &mut disk);
        assert!(matches!(copied, Err(Copied::NotWritten(_))));
    }
}
