//! The seed of the ledgers' signing key, a file of the data folder.

use crate::StoreError;
use crate::blobs::{disk, sync_folder, undisturbed};
use ledger::hex;
use sha2::{Digest as _, Sha256};
use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// Reads the seed of the ledgers' key, or keeps `fresh` as the seed where there is none.
pub(crate) fn signing_seed(path: &Path, fresh: [u8; 32]) -> Result<[u8; 32], StoreError> {
    match read_seed(path)? {
        Some(seed) => Ok(seed),
        None => keep_seed(path, fresh),
    }
}

fn read_seed(path: &Path) -> Result<Option<[u8; 32]>, StoreError> {
    match fs::read_to_string(path) {
        Ok(text) => seed_of(text.trim()).map(Some).ok_or_else(|| {
            StoreError::Refused(format!(
                "{} does not hold a key of 64 hexadecimal digits; bring it back from a backup",
                path.display()
            ))
        }),
        Err(why) if why.kind() == ErrorKind::NotFound => Ok(None),
        Err(why) => Err(disk(path, "read")(why)),
    }
}

/// Written beside its place and renamed into it: half a key would lock everybody out. Of several
/// programs that find no key one makes it, behind a lock, and the others take that one.
fn keep_seed(path: &Path, fresh: [u8; 32]) -> Result<[u8; 32], StoreError> {
    let draft = path.with_extension("key-draft");
    let mut file = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(&draft)
        .map_err(disk(&draft, "make"))?;
    undisturbed(|| file.lock()).map_err(disk(&draft, "lock"))?;
    if let Some(seed) = read_seed(path)? {
        // The draft is either that key already, under its name, or one more that nobody needs.
        let _ = fs::remove_file(&draft);
        return Ok(seed);
    }
    file.set_len(0)
        .and_then(|()| file.write_all(hex(&fresh).as_bytes()))
        .and_then(|()| file.sync_all())
        .map_err(disk(&draft, "write"))?;
    undisturbed(|| fs::rename(&draft, path)).map_err(disk(path, "move a draft to"))?;
    if let Some(folder) = path.parent() {
        sync_folder(folder)?;
    }
    Ok(fresh)
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

/// What tells a key without telling it: a database is marked with it.
pub(crate) fn told_by(seed: &[u8; 32]) -> String {
    hex(&Sha256::digest(
        [b"tystio data folder".as_slice(), seed].concat(),
    ))
}
