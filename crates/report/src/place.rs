//! The folder a report is built into: put together beside it under another name and then swapped in.
//!
//! Guarantees: a folder that holds something else than a report is never replaced; a draft that is not swapped in is
//! removed; the archive has the same bytes for the same files.

use crate::words::words;
use commission::{Error, Refusal};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// Where a report goes.
pub(crate) struct Place {
    out: PathBuf,
}

/// A folder beside it that vanishes unless it is swapped in.
pub(crate) struct Draft<'p> {
    place: &'p Place,
    folder: PathBuf,
}

static DRAFTS: AtomicU64 = AtomicU64::new(0);

impl Place {
    /// Looks whether a report may be built here.
    ///
    /// # Errors
    /// [`Error::Refused`] where the folder holds something that is not a report.
    pub(crate) fn at(out: &Path) -> Result<Self, Error> {
        let name = out.display().to_string();
        let empty = match fs::read_dir(out) {
            Ok(mut entries) => entries.next().is_none(),
            Err(why) if why.kind() == io::ErrorKind::NotFound => true,
            Err(_) => false,
        };
        let report =
            out.join("index.html").is_file() && out.join("pack").join("datapackage.json").is_file();
        if (empty || report) && out.file_name().is_some() {
            return Ok(Self {
                out: out.to_owned(),
            });
        }
        Err(Refusal::new("folder", |l| words(l).msg_folder_not_empty(&name)).into())
    }

    fn beside(&self, what: &str) -> PathBuf {
        let name = self.out.file_name().unwrap_or_default().to_string_lossy();
        let number = DRAFTS.fetch_add(1, Ordering::Relaxed);
        let process = std::process::id();
        self.out
            .with_file_name(format!("{name}.{what}-{process}-{number}"))
    }

    /// A new folder beside it.
    pub(crate) fn draft(&self) -> Result<Draft<'_>, Error> {
        let folder = self.beside("building");
        fs::create_dir_all(&folder).map_err(fault("make", &folder))?;
        Ok(Draft {
            place: self,
            folder,
        })
    }
}

impl Draft<'_> {
    pub(crate) fn path(&self) -> &Path {
        &self.folder
    }

    /// Writes `pack.zip` beside the pack: the same files, sorted by their paths, with fixed times.
    pub(crate) fn zip_pack(&self) -> Result<(), Error> {
        let pack = self.folder.join("pack");
        let mut files = Vec::new();
        list(&pack, "", &mut files).map_err(fault("list", &pack))?;
        files.sort();
        let path = self.folder.join("pack.zip");
        let file = File::create_new(&path).map_err(fault("make", &path))?;
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default())
            .unix_permissions(0o644);
        let mut zip = ZipWriter::new(file);
        for name in files {
            zip.start_file(name.as_str(), options)
                .map_err(|why| Error::fault("write pack.zip", why))?;
            let mut from = File::open(pack.join(&name)).map_err(fault("open", &pack))?;
            io::copy(&mut from, &mut zip).map_err(fault("write", &path))?;
        }
        let file = zip
            .finish()
            .map_err(|why| Error::fault("write pack.zip", why))?;
        file.sync_all().map_err(fault("sync", &path))
    }

    /// Puts the draft in the place of what was there.
    pub(crate) fn swap_in(self) -> Result<(), Error> {
        let out = &self.place.out;
        let before = self.place.beside("before");
        let was_there = out.exists();
        if was_there {
            fs::rename(out, &before).map_err(fault("move away", out))?;
        }
        if let Err(why) = fs::rename(&self.folder, out) {
            if was_there {
                // Bring back what was there; if that fails too, it still stands beside, under its other name.
                let _ = fs::rename(&before, out);
            }
            return Err(fault("move into place", out)(why));
        }
        if was_there {
            fs::remove_dir_all(&before).map_err(fault("remove", &before))?;
        }
        Ok(())
    }
}

impl Drop for Draft<'_> {
    fn drop(&mut self) {
        // Swapped in, it is not there any more; otherwise nobody needs it.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn list(folder: &Path, prefix: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            list(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.push(name);
        }
    }
    Ok(())
}

fn fault<'a>(doing: &'static str, path: &'a Path) -> impl FnOnce(io::Error) -> Error + 'a {
    move |why| Error::fault(format!("{doing} {}", path.display()), why)
}
