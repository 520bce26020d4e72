//! The sentences for what can be wrong with a backup: each says what to do.

use super::archive::Wrong;
use crate::words::words;
use commission::{Error, Refusal};
use std::io;
use std::path::Path;

/// A file or folder that the system does not let us use.
pub(crate) fn disk(path: &Path, why: &io::Error) -> Error {
    let (shown, why) = (path.display().to_string(), why.to_string());
    Refusal::new("backup-disk", |l| words(l).msg_backup_disk(&shown, &why)).into()
}

/// A file that is no sound backup.
pub(crate) fn wrong(path: &Path, wrong: &Wrong) -> Error {
    let refusal = match wrong {
        Wrong::Disk(why) => return disk(path, why),
        Wrong::CutShort => Refusal::new("backup-cut", |l| words(l).msg_backup_cut()),
        Wrong::Altered(Some(member)) => Refusal::new("backup-altered", |l| {
            words(l).msg_backup_altered_member(member)
        }),
        Wrong::Altered(None) => Refusal::new("backup-altered", |l| words(l).msg_backup_altered()),
        Wrong::NotAnArchive(why) => {
            Refusal::new("backup-archive", |l| words(l).msg_backup_archive(why))
        }
        Wrong::Manifest(why) => {
            Refusal::new("backup-manifest", |l| words(l).msg_backup_manifest(why))
        }
        Wrong::Missing(member) => {
            Refusal::new("backup-missing", |l| words(l).msg_backup_missing(member))
        }
        Wrong::Extra(member) => Refusal::new("backup-extra", |l| words(l).msg_backup_extra(member)),
        Wrong::Bomb => Refusal::new("backup-bomb", |l| words(l).msg_backup_bomb()),
    };
    refusal.in_file(&path.display().to_string()).into()
}
