//! The bytes of a pack, from a folder or from an archive, with bounds on both.

use crate::limits::{PACK_BYTES_MAX, PACK_DEPTH_MAX, PACK_FILES_MAX};
use crate::words::words;
use commission::{Error, Refusal};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{BufReader, Read};
use std::path::Path;
use zip::ZipArchive;

/// A pack in memory.
#[derive(Debug, Default)]
pub(super) struct Files {
    /// Path in the pack to bytes.
    pub(super) files: BTreeMap<String, Vec<u8>>,
    /// What is there and cannot be read, with the reason.
    pub(super) unreadable: BTreeMap<String, String>,
    bytes: u64,
}

/// Reads a pack; the inner error is a sentence about a pack that is none.
pub(super) fn open(path: &Path) -> Result<Result<Files, String>, Error> {
    let name = path.display().to_string();
    let absent = |why: &std::io::Error| {
        let why = why.to_string();
        Error::from(Refusal::new("pack", |l| {
            words(l).msg_pack_absent(&name, &why)
        }))
    };
    let about = fs::metadata(path).map_err(|why| absent(&why))?;
    let mut files = Files::default();
    if about.is_dir() {
        return Ok(files.folder(path, "", 0).map(|()| files));
    }
    let file = File::open(path).map_err(|why| absent(&why))?;
    Ok(files.archive(file).map(|()| files))
}

impl Files {
    /// A pack that is in memory already.
    pub(super) fn of(files: BTreeMap<String, Vec<u8>>) -> Self {
        Self {
            files,
            ..Self::default()
        }
    }

    /// Takes what `from` yields as the file `name`.
    fn take(&mut self, name: String, from: impl Read) -> Result<(), String> {
        if self.files.len() + self.unreadable.len() >= PACK_FILES_MAX {
            return Err(format!("it has more than {PACK_FILES_MAX} files"));
        }
        if self.files.contains_key(&name) || self.unreadable.contains_key(&name) {
            return Err(format!("{name} is in it twice"));
        }
        let room = PACK_BYTES_MAX.saturating_sub(self.bytes);
        let mut bytes = Vec::new();
        match from.take(room + 1).read_to_end(&mut bytes) {
            Ok(read) if read as u64 > room => {
                Err(format!("it is larger than {PACK_BYTES_MAX} bytes unpacked"))
            }
            Ok(read) => {
                self.bytes += read as u64;
                self.files.insert(name, bytes);
                Ok(())
            }
            Err(why) => {
                self.unreadable
                    .insert(name, format!("cannot be read: {why}"));
                Ok(())
            }
        }
    }

    fn folder(&mut self, folder: &Path, prefix: &str, depth: usize) -> Result<(), String> {
        if depth > PACK_DEPTH_MAX {
            return Err(format!("folders stand more than {PACK_DEPTH_MAX} deep"));
        }
        let cannot = |why: std::io::Error| format!("{} cannot be read: {why}", folder.display());
        let entries = fs::read_dir(folder).map_err(cannot)?;
        for entry in entries {
            let entry = entry.map_err(cannot)?;
            let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
            let kind = entry.file_type().map_err(cannot)?;
            if kind.is_dir() {
                self.folder(&entry.path(), &format!("{name}/"), depth + 1)?;
            } else if kind.is_file() {
                match File::open(entry.path()) {
                    Ok(file) => self.take(name, file)?,
                    Err(why) => {
                        let why = format!("cannot be read: {why}");
                        self.unreadable.insert(name, why);
                    }
                }
            } else {
                // A link could lead anywhere.
                let why = "is neither a file nor a folder".to_owned();
                self.unreadable.insert(name, why);
            }
        }
        Ok(())
    }

    fn archive(&mut self, file: File) -> Result<(), String> {
        let mut zip = ZipArchive::new(BufReader::new(file))
            .map_err(|why| format!("is not an archive that can be read: {why}"))?;
        if zip.len() > PACK_FILES_MAX {
            return Err(format!("it has more than {PACK_FILES_MAX} files"));
        }
        for index in 0..zip.len() {
            let entry = zip
                .by_index(index)
                .map_err(|why| format!("its entry {index} cannot be read: {why}"))?;
            if entry.is_dir() {
                continue;
            }
            let name = entry
                .name()
                .map_err(|why| format!("its entry {index} has no name that can be read: {why}"))?
                .into_owned();
            self.take(name, entry)?;
        }
        Ok(())
    }
}
