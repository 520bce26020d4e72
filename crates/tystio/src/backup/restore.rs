//! Bringing a backup back, into a folder that is empty, or into one that vanishes to see whether it could be.
//!
//! Guarantees: nothing stands in the folder unless everything did what it should: the file is whole, each of its files
//! has its digest, each table its rows, each ledger the root that was signed, and every part of every submission is what
//! the ledger committed to (or was not already when the backup was made). It deliberately does not ask whether somebody
//! was erased since: the list that `erase` prints says which backups are older.

use super::archive::Sound;
use super::make;
use super::manifest::{DATABASE, Ledger, Manifest, Rows};
use super::refused;
use crate::copy::copy_folder;
use crate::words::words;
use crate::{ROOMS, copy};
use commission::{Error, Language, Progress, Refusal};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use store::{OtherDatabase, Store};

/// Who may read what is brought back: its owner alone.
const OWNER_ONLY: u32 = 0o600;

/// A backup that was unpacked and stood every test.
pub(crate) struct Rehearsed {
    /// Where it is, until it is moved or dropped.
    pub(crate) folder: tempfile::TempDir,
    pub(crate) manifest: Manifest,
    pub(crate) sha256: String,
    pub(crate) bytes: u64,
}

/// Unpacks a backup into a folder of its own below `beside`, and tests it.
///
/// # Errors
/// [`Error::Refused`] with what is wrong with it; nothing is left then.
pub(crate) fn rehearse(
    file: &Path,
    beside: &Path,
    seed: [u8; 32],
    (progress, language): (&dyn Progress, Language),
) -> Result<Rehearsed, Error> {
    let wrong = |why| refused::wrong(file, &why);
    progress.begin(&words(language).msg_backup_reading(), None);
    let mut sound = Sound::open(file).map_err(wrong)?;
    progress.end();
    let folder = tempfile::Builder::new()
        .prefix(".restoring-")
        .tempdir_in(beside)
        .map_err(|why| refused::disk(beside, &why))?;
    progress.begin(&words(language).msg_restore_unpacking(), None);
    sound
        .each(
            |member| new_file(&folder.path().join(&member.path)),
            |bytes| progress.at(bytes),
        )
        .map_err(wrong)?;
    progress.end();
    progress.begin(&words(language).msg_restore_testing(), None);
    tested(folder.path(), &sound.manifest, seed).map_err(|why| named(file, why))?;
    progress.end();
    Ok(Rehearsed {
        folder,
        manifest: sound.manifest,
        sha256: sound.sha256,
        bytes: sound.bytes,
    })
}

/// A refusal of what is in the file, at the file.
fn named(file: &Path, why: Error) -> Error {
    let shown = file.display().to_string();
    match why {
        Error::Refused(refusals) => Error::Refused(
            refusals
                .into_iter()
                .map(|refusal| refusal.in_file(&shown))
                .collect(),
        ),
        other => other,
    }
}

fn new_file(path: &Path) -> io::Result<Box<dyn Write>> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(OWNER_ONLY)
        .open(path)?;
    Ok(Box::new(file))
}

fn tested(folder: &Path, manifest: &Manifest, seed: [u8; 32]) -> Result<(), Error> {
    let database = folder.join(DATABASE);
    let other = |why: &dyn std::fmt::Display| {
        tracing::warn!(%why, "a restored database cannot be used");
        Error::from(Refusal::new("backup-database", |l| {
            words(l).msg_restore_database()
        }))
    };
    let schema = OtherDatabase::open(&database).and_then(|database| database.acts_by_itself());
    if schema.map_err(|why| other(&why))? {
        return Err(other(&"it has triggers or views"));
    }
    // First as it was made, without the tables that a newer program adds.
    let store = Store::open(folder, &[], seed).map_err(|why| match why {
        store::StoreError::Refused(_) => why.into(),
        why => other(&why),
    })?;
    let tables = store.digests().map_err(|why| other(&why))?;
    same_tables(manifest, tables.into_iter().map(Into::into))?;
    drop(store);
    let store = Store::open(folder, ROOMS, seed)?;
    let (ledgers, unsound) = make::ledgers(&store)?;
    same_ledgers(manifest, &ledgers)?;
    let known: u64 = manifest.ledgers.iter().map(|ledger| ledger.unsound).sum();
    if unsound.len() as u64 != known {
        let part = unsound.first().cloned().unwrap_or_default();
        return Err(Refusal::new("backup-records", |l| words(l).msg_restore_records(&part)).into());
    }
    store.close_as_one_file()?;
    Ok(())
}

/// A table that was added since is empty.
fn same_tables(manifest: &Manifest, there: impl Iterator<Item = Rows>) -> Result<(), Error> {
    let there: Vec<_> = there.collect();
    let lost = manifest.tables.iter().find(|rows| !there.contains(rows));
    let listed = |rows: &Rows| manifest.tables.iter().any(|one| one.table == rows.table);
    let more = || there.iter().find(|rows| rows.rows > 0 && !listed(rows));
    match lost.or_else(more) {
        None => Ok(()),
        Some(rows) => {
            Err(Refusal::new("backup-table", |l| words(l).msg_restore_table(&rows.table)).into())
        }
    }
}

/// Roots and checkpoints come out of the leaves again: the key is deterministic.
fn same_ledgers(manifest: &Manifest, found: &[Ledger]) -> Result<(), Error> {
    let proof = |ledger: &Ledger| {
        let Ledger {
            commission,
            leaves,
            root,
            checkpoint,
            ..
        } = ledger;
        (
            commission.clone(),
            *leaves,
            root.clone(),
            checkpoint.clone(),
        )
    };
    let told: Vec<_> = manifest.ledgers.iter().map(proof).collect();
    let found: Vec<_> = found.iter().map(proof).collect();
    if told == found {
        return Ok(());
    }
    let other = told.iter().find(|ledger| !found.contains(ledger));
    let slug = other.map_or_else(String::new, |ledger| ledger.0.clone());
    Err(Refusal::new("backup-ledger", |l| words(l).msg_restore_ledger(&slug)).into())
}

/// Moves what stood every test into its place.
///
/// # Errors
/// [`Error::Refused`] where the place is not empty or cannot be written.
pub(crate) fn put(rehearsed: &Rehearsed, data: &Path) -> Result<(), Error> {
    let at = |why: io::Error| refused::disk(data, &why);
    empty(data)?;
    store::sync_all_below(rehearsed.folder.path())?;
    fs::rename(rehearsed.folder.path(), data).map_err(at)?;
    let above = beside(data);
    File::open(&above)
        .and_then(|folder| folder.sync_all())
        .map_err(|why| refused::disk(&above, &why))
}

/// Puts the rows into a server's empty database, and key and blobs into the folder.
///
/// # Errors
/// [`Error::Refused`] where either is not empty; what was begun of the folder is removed.
pub(crate) fn put_on_server(
    rehearsed: &Rehearsed,
    (data, url): (&Path, &str),
    seed: [u8; 32],
    progress: &dyn Progress,
) -> Result<(), Error> {
    empty(data)?;
    let from = Store::open(rehearsed.folder.path(), ROOMS, seed)?;
    let carried = || -> Result<(), Error> {
        let to = from.open_for_copy(data, Some(url), ROOMS)?;
        if !copy(&from, &to, progress)?.is_the_same() {
            return Err(Error::fault("restore", "the rows on the server are others"));
        }
        for top in super::manifest::AS_THEY_ARE {
            let folder = rehearsed.folder.path().join(top);
            if folder.exists() {
                copy_folder(&folder, &data.join(top)).map_err(|why| refused::disk(data, &why))?;
            }
        }
        Ok(store::sync_all_below(data)?)
    };
    carried().inspect_err(|_| {
        // The server's rows went in together or not at all; of the folder nothing is worth keeping.
        let _ = fs::remove_dir_all(data);
    })
}

/// The folder in which a folder stands.
pub(crate) fn beside(data: &Path) -> std::path::PathBuf {
    match data.parent() {
        Some(above) if !above.as_os_str().is_empty() => above.to_owned(),
        _ => Path::new(".").to_owned(),
    }
}

/// Whether nothing is there that a restore would replace.
///
/// # Errors
/// [`Error::Refused`] where something is.
pub(crate) fn empty(data: &Path) -> Result<(), Error> {
    match fs::read_dir(data).map(|mut entries| entries.next().is_none()) {
        Ok(true) => Ok(()),
        Err(why) if why.kind() == io::ErrorKind::NotFound => Ok(()),
        _ => {
            let shown = data.display().to_string();
            Err(Refusal::new("not-empty", |l| words(l).msg_restore_not_empty(&shown)).into())
        }
    }
}
