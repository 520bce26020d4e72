//! What a backup says of itself: its files with their digests, its tables, its ledgers.
//!
//! Guarantees: only names that cannot lead out of a folder, and that a data folder has, are read; a manifest of another
//! format, or with a member that is not known here, is refused.

use crate::limits::{BACKUP_FILES_MAX, BACKUP_NAME_BYTES_MAX};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use store::TableDigest;

/// The format that this program writes and reads.
pub(crate) const FORMAT: u32 = 1;
/// The manifest's own name in the archive.
pub(crate) const MANIFEST: &str = "manifest.json";
/// The database, in the archive and in a data folder.
pub(crate) const DATABASE: &str = "tystio.db";
/// The signing key, likewise.
pub(crate) const KEY: &str = "ledger.key";
/// The folder of blobs, likewise.
pub(crate) const BLOBS: &str = "blobs";
/// Folders whose files are taken as they are: what was built, and letters that wait to be carried.
pub(crate) const AS_THEY_ARE: [&str; 2] = ["site", "spool"];

/// The whole of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Manifest {
    pub(crate) format: u32,
    /// The version of the program that made it.
    pub(crate) tystio: String,
    /// When it was begun, as `2026-03-01T12:00:00.000000Z`.
    pub(crate) made: String,
    /// Every other file, in the order of the archive.
    pub(crate) files: Vec<Member>,
    pub(crate) tables: Vec<Rows>,
    pub(crate) ledgers: Vec<Ledger>,
}

/// A file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Member {
    pub(crate) path: String,
    pub(crate) bytes: u64,
    pub(crate) sha256: String,
}

/// A table, by its part of the canonical dump.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rows {
    pub(crate) table: String,
    pub(crate) rows: u64,
    pub(crate) sha256: String,
}

/// The ledger of a commission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ledger {
    /// The commission's slug.
    pub(crate) commission: String,
    pub(crate) leaves: u64,
    /// The root over them, in hexadecimal.
    pub(crate) root: String,
    /// The signed checkpoint; nothing where there are no leaves.
    pub(crate) checkpoint: Option<String>,
    /// Parts of submissions that leaves commit to.
    pub(crate) parts: u64,
    /// Those that were not what was committed to when the backup was made.
    pub(crate) unsound: u64,
}

impl From<TableDigest> for Rows {
    fn from(digest: TableDigest) -> Self {
        Self {
            table: digest.table,
            rows: digest.rows,
            sha256: digest.sha256,
        }
    }
}

impl Manifest {
    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>, serde_json::Error> {
        let mut bytes = serde_json::to_vec_pretty(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Reads a manifest; the error is what is wrong with it, in English, for a log and a sentence.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, String> {
        let manifest: Self = serde_json::from_slice(bytes).map_err(|why| why.to_string())?;
        if manifest.format != FORMAT {
            return Err(format!("its format is {}", manifest.format));
        }
        if manifest.files.len() > BACKUP_FILES_MAX {
            return Err(format!("it lists more than {BACKUP_FILES_MAX} files"));
        }
        let mut seen = BTreeSet::new();
        for Member { path, .. } in &manifest.files {
            if !is_member(path) {
                return Err(format!("{path:?} is no file of a data folder"));
            }
            if !seen.insert(path.as_str()) {
                return Err(format!("{path} is listed twice"));
            }
        }
        for wanted in [DATABASE, KEY] {
            if !seen.contains(wanted) {
                return Err(format!("it lists no {wanted}"));
            }
        }
        Ok(manifest)
    }

    /// Blobs, and the bytes of all of them.
    pub(crate) fn blobs(&self) -> (u64, u64) {
        let blobs = self.files.iter().filter(|file| is_blob(&file.path));
        blobs.fold((0, 0), |(count, bytes), file| {
            (count + 1, bytes + file.bytes)
        })
    }

    /// Rows of all tables.
    pub(crate) fn rows(&self) -> u64 {
        self.tables.iter().map(|table| table.rows).sum()
    }
}

/// The name of a blob in the archive, from its digest.
pub(crate) fn blob_path(digest: &str) -> String {
    let (shelf, rest) = digest.split_at_checked(2).unwrap_or(("", digest));
    format!("{BLOBS}/{shelf}/{rest}")
}

pub(crate) fn is_blob(path: &str) -> bool {
    blob_digest(path).is_some()
}

/// The digest by which a blob's name says it is found.
pub(crate) fn blob_digest(path: &str) -> Option<String> {
    let (shelf, rest) = path.strip_prefix("blobs/")?.split_once('/')?;
    let hexadecimal = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
    };
    let spelled = (shelf.len(), rest.len()) == (2, 62) && hexadecimal(shelf) && hexadecimal(rest);
    spelled.then(|| format!("{shelf}{rest}"))
}

/// Whether a data folder may have a file of this name, so that writing it cannot leave the folder.
pub(crate) fn is_member(path: &str) -> bool {
    if path == DATABASE || path == KEY || is_blob(path) {
        return true;
    }
    let mut segments = path.split('/');
    let top = segments.next().unwrap_or_default();
    let below: Vec<_> = segments.collect();
    path.len() <= BACKUP_NAME_BYTES_MAX
        && AS_THEY_ARE.contains(&top)
        && !below.is_empty()
        && below.iter().all(|segment| {
            let plain = !segment.contains(['\\', ':']) && !segment.contains(char::is_control);
            plain && !segment.is_empty() && !segment.starts_with('.')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_leave_the_folder() {
        let blob = blob_path(&"ab".repeat(32));
        for good in [DATABASE, KEY, &blob, "site/wales/index.html", "spool/1.eml"] {
            assert!(is_member(good), "{good}");
        }
        for bad in [
            "",
            "/etc/passwd",
            "../tystio.db",
            "site/../../x",
            "site//x",
            "site",
            "site/",
            "site/.hidden",
            "site/a\\b",
            "site/a\0",
            "blobs/ab/cd",
            "blobs/AB/x",
            "other/x",
            MANIFEST,
        ] {
            assert!(!is_member(bad), "{bad}");
        }
    }
}
