//! A folder of files that a person takes away: each is whole and durable, or absent.

use crate::StoreError;
use crate::blobs::{disk, make_folder, sync_folder, undisturbed};
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// Who may read such a file: its owner alone.
const OWNER_ONLY: u32 = 0o600;

/// Keeps these bytes under a name in a folder, making the folder where it is absent; a file that was there is replaced.
///
/// # Errors
/// [`StoreError::Disk`] or [`StoreError::Full`] where they could not be made durable.
pub fn spool(folder: &Path, name: &str, bytes: &[u8]) -> Result<(), StoreError> {
    make_folder(folder)?;
    let (draft, place) = (folder.join(format!(".{name}")), folder.join(name));
    let written = OpenOptions::new()
        .write(true)
        .create(true)
        .truncate(true)
        .mode(OWNER_ONLY)
        .open(&draft)
        .and_then(|mut file| {
            file.write_all(bytes)?;
            file.sync_all()
        });
    written.map_err(disk(&draft, "write"))?;
    undisturbed(|| fs::rename(&draft, &place)).map_err(disk(&place, "move a draft to"))?;
    sync_folder(folder)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_file_that_is_spooled_is_whole_and_no_draft_of_it_is_left() {
        let folder = tempfile::tempdir().unwrap();
        let spool = folder.path().join("spool");
        super::spool(&spool, "1.eml", b"once").unwrap();
        super::spool(&spool, "1.eml", b"twice").unwrap();
        assert_eq!(std::fs::read(spool.join("1.eml")).unwrap(), b"twice");
        assert_eq!(std::fs::read_dir(&spool).unwrap().count(), 1);
    }
}
