//! Making a backup while others write: rows of one moment, then the blobs that stand beside them, then what was built.
//!
//! Guarantees: whatever was acknowledged before it was begun is in it; it is read back to its last byte before anybody is
//! told that it is there; nothing is left where it fails. It waits for an erasure that is going on, and an erasure waits
//! for it, so that no backup holds half of what was erased.

use super::archive::{Draft, Ended, Sound};
use super::manifest::{AS_THEY_ARE, DATABASE, FORMAT, KEY, Ledger, Manifest, blob_path, is_member};
use super::refused;
use crate::ROOMS;
use crate::cli::VERSION;
use crate::words::words;
use commission::{Commission, Error, Language, Progress, Refusal, commissions, instant_text};
use ledger::Checkpoint;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io;
use std::path::Path;
use store::Store;

/// A backup that stands in its place.
pub(crate) struct Made {
    pub(crate) manifest: Manifest,
    /// SHA-256 of the whole file, in hexadecimal.
    pub(crate) sha256: String,
    /// Its length.
    pub(crate) bytes: u64,
    /// Parts that are not what the ledger committed to, such as `WHC0012/a1`.
    pub(crate) unsound: Vec<String>,
}

/// Makes one of a data folder into a file that is not there yet.
///
/// # Errors
/// [`Error::Refused`] where the file is there or cannot be written, or where the folder changed under it;
/// [`Error::Fault`] where the store cannot be read.
pub(crate) fn make(
    store: &Store,
    data: &Path,
    out: &Path,
    now_us: i64,
    (progress, language): (&dyn Progress, Language),
) -> Result<Made, Error> {
    if out.exists() || out.file_name().is_none() {
        let shown = out.display().to_string();
        return Err(Refusal::new("file-there", |l| words(l).msg_backup_there(&shown)).into());
    }
    let at = |why: io::Error| refused::disk(out, &why);
    let _no_erasure = shared(data)?;
    progress.begin(&words(language).msg_backup_copying(), None);
    let beside = match out.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let folder = tempfile::Builder::new()
        .prefix(".backup-")
        .tempdir_in(beside)
        .map_err(at)?;
    let copy = store.copy_whole(folder.path(), ROOMS)?;
    let tables = copy.digests()?;
    let (ledgers, unsound) = ledgers(&copy)?;
    let named = copy.named_blobs()?;
    copy.close_as_one_file()?;
    progress.end();

    progress.begin(&words(language).msg_backup_writing(), None);
    let mut draft = Draft::begin(out).map_err(at)?;
    for name in [DATABASE, KEY] {
        let from = File::open(folder.path().join(name)).map_err(at)?;
        draft.add(name, from).map_err(at)?;
    }
    drop(folder);
    // Every blob of the folder: a draft or a page that is being typed names its files in words of its own.
    for (number, digest) in (1..).zip(store.blobs().digests()?) {
        if let Some(blob) = store.blobs().open_blob(&digest)? {
            draft.add(&blob_path(&digest), blob).map_err(at)?;
        }
        progress.at(number);
    }
    for top in AS_THEY_ARE {
        as_it_is(&mut draft, data, top)?;
    }
    let manifest = Manifest {
        format: FORMAT,
        tystio: VERSION.to_owned(),
        made: instant_text(now_us),
        files: draft.members().to_vec(),
        tables: tables.into_iter().map(Into::into).collect(),
        ledgers,
    };
    let kept: BTreeSet<_> = manifest.files.iter().map(|file| &file.path).collect();
    if let Some(lost) = named.iter().find(|one| !kept.contains(&blob_path(one))) {
        return Err(Refusal::new("blob-lost", |l| words(l).msg_backup_blob_lost(lost)).into());
    }
    let ended = draft.end(&manifest).map_err(at)?;
    progress.end();
    let (sha256, bytes) = read_back(&ended, &manifest, (progress, language))?;
    ended.keep().map_err(at)?;
    Ok(Made {
        manifest,
        sha256,
        bytes,
        unsound,
    })
}

/// Held while a backup is made: an erasure waits for it.
fn shared(data: &Path) -> Result<File, Error> {
    let key = File::open(data.join(KEY)).map_err(|why| refused::disk(data, &why))?;
    key.lock_shared().map_err(|why| refused::disk(data, &why))?;
    Ok(key)
}

fn read_back(
    ended: &Ended,
    manifest: &Manifest,
    (progress, language): (&dyn Progress, Language),
) -> Result<(String, u64), Error> {
    progress.begin(&words(language).msg_backup_reading(), None);
    let wrong = |why| refused::wrong(ended.path(), &why);
    let mut sound = Sound::open(ended.path()).map_err(wrong)?;
    if sound.manifest != *manifest {
        return Err(Error::fault(
            "read a backup back",
            "its manifest is another",
        ));
    }
    sound
        .each(|_| Ok(Box::new(io::sink())), |bytes| progress.at(bytes))
        .map_err(wrong)?;
    progress.end();
    Ok((sound.sha256, sound.bytes))
}

/// What every ledger comes to, with its checkpoint, and the parts that are not what it committed to.
pub(crate) fn ledgers(store: &Store) -> Result<(Vec<Ledger>, Vec<String>), Error> {
    let (mut ledgers, mut unsound) = (Vec::new(), Vec::new());
    for commission in store.read(commissions)? {
        let (ledger, found) = ledger(store, &commission)?;
        ledgers.push(ledger);
        unsound.extend(found);
    }
    Ok((ledgers, unsound))
}

fn ledger(store: &Store, commission: &Commission) -> Result<(Ledger, Vec<String>), Error> {
    let tree = store.tree_of_leaves(&commission.log())?;
    let key = store.signing_key(&commission.definition.slug)?;
    let sign = || Checkpoint::of(&tree, &key).sign(&key);
    let checkpoint = (!tree.is_empty()).then(sign).transpose();
    let checkpoint = checkpoint.map_err(|why| Error::fault("sign a checkpoint", why))?;
    let sound = store.read(|r| evidence::soundness(r, commission))?;
    let ledger = Ledger {
        commission: commission.definition.slug.clone(),
        leaves: tree.len(),
        root: tree.root().to_string(),
        checkpoint,
        parts: sound.parts,
        unsound: sound.unsound.len() as u64,
    };
    Ok((ledger, sound.unsound))
}

/// Adds every file below a folder of the data folder, in the order of their names.
fn as_it_is(draft: &mut Draft, data: &Path, top: &str) -> Result<(), Error> {
    let at = |path: &str, why: &io::Error| {
        let path = data.join(path);
        if why.kind() == io::ErrorKind::NotFound {
            let shown = path.display().to_string();
            return Refusal::new("changed", |l| words(l).msg_backup_changed(&shown)).into();
        }
        refused::disk(&path, why)
    };
    if !data.join(top).is_dir() {
        return Ok(());
    }
    let mut files = Vec::new();
    list(data, top, &mut files).map_err(|why| at(top, &why))?;
    files.sort();
    for path in files {
        let from = File::open(data.join(&path)).map_err(|why| at(&path, &why))?;
        draft.add(&path, from).map_err(|why| at(&path, &why))?;
    }
    Ok(())
}

/// Files that a data folder may have; a draft that somebody is writing has another name, and is passed over.
fn list(data: &Path, below: &str, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(data.join(below))? {
        let entry = entry?;
        let path = format!("{below}/{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type()?;
        if kind.is_dir() {
            list(data, &path, files)?;
        } else if kind.is_file() && is_member(&path) {
            files.push(path);
        }
    }
    Ok(())
}
