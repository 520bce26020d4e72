//! ZIP archives: every entry read in memory, in the order of the names, never written anywhere.
//!
//! An archive with one bad entry is refused whole, and the sentence names the entry: a path that leads out, a name that occurs
//! twice, a link, a password, a bomb, a file that breaks in the middle. A file whose format is not taken is no such fault: it is
//! kept byte for byte without its text, with a notice. What a computer adds by itself (`__MACOSX`, dot files, `Thumbs.db`) is left out.

use crate::allowance::Allowance;
use crate::broken::{Bound, Broken, What};
use crate::limits::Limits;
use crate::notice::Note;
use crate::read::take;
use crate::reading::{Item, Kept};
use std::collections::BTreeSet;
use std::io::Cursor;
use zip::ZipArchive;
use zip::result::ZipError;

/// An archive in memory.
pub(crate) type Archive<'a> = ZipArchive<Cursor<&'a [u8]>>;

/// Everything in an archive.
pub(crate) fn items(
    allowance: &mut Allowance,
    trail: &str,
    bytes: &[u8],
    depth: u32,
) -> Result<Vec<Item>, Broken> {
    let mut archive = open(allowance.limits, trail, bytes)?;
    let mut entries = Vec::new();
    let mut by_system = 0;
    for index in 0..archive.len() {
        allowance.enter(trail)?;
        if let Some(name) = checked_name(&mut archive, trail, index)? {
            if is_by_system(&name) {
                by_system += 1;
            } else {
                entries.push((name, index));
            }
        }
    }
    entries.sort();
    let mut items = Vec::new();
    for (name, index) in entries {
        let bytes = unpack(allowance, &mut archive, trail, index)?;
        let within = format!("{trail}/{name}");
        match take(allowance, &within, &bytes, depth + 1) {
            Ok(found) => items.extend(found),
            Err(why) if why.file == within && is_only_untaken(&why.what) => {
                allowance.note(&within, Note::KeptWithoutText);
                items.push(Item::Kept(Kept {
                    source: within,
                    bytes,
                    why,
                }));
            }
            Err(broken) => return Err(broken),
        }
    }
    if by_system > 0 {
        allowance.note(trail, Note::SystemEntries { count: by_system });
    }
    if items.is_empty() {
        return Err(Broken::whole(trail, What::Nothing));
    }
    Ok(items)
}

/// The files of an archive as they are, by path, under the bounds of a whole reading: nothing is written anywhere, and one bad
/// entry refuses them all. For formats that are archives and that this crate does not read.
///
/// # Errors
/// A [`Broken`] that names the entry where there is one.
pub fn unpacked(
    name: &str,
    bytes: &[u8],
    limits: &Limits,
) -> Result<Vec<(String, Vec<u8>)>, Broken> {
    if bytes.len() as u64 > limits.file_bytes_max {
        let (bound, max) = (Bound::FileBytes, limits.file_bytes_max);
        return Err(Broken::whole(name, What::TooMuch { bound, max }));
    }
    let mut allowance = Allowance::new(limits);
    let mut archive = open(limits, name, bytes)?;
    let mut files = Vec::new();
    for index in 0..archive.len() {
        allowance.enter(name)?;
        if let Some(path) = checked_name(&mut archive, name, index)? {
            files.push((path, unpack(&mut allowance, &mut archive, name, index)?));
        }
    }
    files.sort();
    Ok(files)
}

/// Opens an archive whose names are each there once, and whose directory holds as many as its end says.
pub(crate) fn open<'a>(
    limits: &Limits,
    trail: &str,
    bytes: &'a [u8],
) -> Result<Archive<'a>, Broken> {
    // The crate reads the whole directory at once, so it is asked for its length first.
    if declared_entries(bytes) > limits.entries_max {
        let what = What::TooMuch {
            bound: Bound::Entries,
            max: limits.entries_max,
        };
        return Err(Broken::whole(trail, what));
    }
    let archive = ZipArchive::new(Cursor::new(bytes))
        .map_err(|_| Broken::whole(trail, What::BrokenArchive { entry: None }))?;
    // The crate keeps the last of several entries with one name; the first may be what another program shows.
    if archive.has_duplicate_names() {
        let entry =
            name_occurring_twice(bytes, archive.central_directory_start()).unwrap_or_default();
        return Err(Broken::whole(trail, What::EntryTwice { entry }));
    }
    // What is too much by its own account need not be unpacked; what says nothing, or lies, is weighed as it comes.
    let declared = archive.decompressed_size().unwrap_or(0);
    if declared > u128::from(limits.unpacked_bytes_max) {
        let what = What::TooMuch {
            bound: Bound::UnpackedBytes,
            max: limits.unpacked_bytes_max,
        };
        return Err(Broken::whole(trail, what));
    }
    // Entries behind the last that is counted would be lost unsaid.
    if names(bytes, archive.central_directory_start()).count() > archive.len() {
        return Err(Broken::whole(trail, What::BrokenArchive { entry: None }));
    }
    Ok(archive)
}

/// How many entries the end of an archive says it has (APPNOTE 4.3.14 to 4.3.16): where there are several
/// ends, the most.
pub(crate) fn declared_entries(bytes: &[u8]) -> u64 {
    let tail = bytes.len().saturating_sub(END_BYTES_MAX);
    let ends = bytes[tail..]
        .windows(4)
        .enumerate()
        .filter(|(_, window)| *window == b"PK\x05\x06");
    ends.map(|(at, _)| declared_at(bytes, tail + at).unwrap_or(0))
        .max()
        .unwrap_or(0)
}

/// The record at the end, with the longest comment.
const END_BYTES_MAX: usize = 22 + 65_535;

fn declared_at(bytes: &[u8], end: usize) -> Option<u64> {
    let few = bytes.get(end + 10..end + 12)?;
    let few = u16::from_le_bytes(few.try_into().ok()?);
    let many = || {
        let locator = bytes.get(end.checked_sub(20)?..end)?;
        let record = locator.strip_prefix(b"PK\x06\x07")?.get(4..12)?;
        let record = usize::try_from(u64::from_le_bytes(record.try_into().ok()?)).ok()?;
        let count = bytes.get(record.checked_add(32)?..record.checked_add(40)?)?;
        Some(u64::from_le_bytes(count.try_into().ok()?))
    };
    Some(many().unwrap_or(0).max(u64::from(few)))
}

/// Unpacks an entry under the bounds of the whole reading.
pub(crate) fn unpack(
    allowance: &mut Allowance,
    archive: &mut Archive,
    trail: &str,
    index: usize,
) -> Result<Vec<u8>, Broken> {
    let name = archive_name(archive, index);
    let archive_bytes = archive.central_directory_start();
    let entry = archive
        .by_index(index)
        .map_err(|e| broken_entry(trail, name.clone(), &e))?;
    let packed = entry.compressed_size();
    // A packed length beyond the archive would make any ratio look small.
    if entry
        .data_start()
        .is_none_or(|start| start.saturating_add(packed) > archive_bytes)
    {
        return Err(Broken::whole(
            trail,
            What::BrokenArchive { entry: Some(name) },
        ));
    }
    allowance.unpack(trail, &name, packed, entry)
}

/// The path of a file within the archive; `None` for a folder.
fn checked_name(
    archive: &mut Archive,
    trail: &str,
    index: usize,
) -> Result<Option<String>, Broken> {
    let refuse = |what| Err(Broken::whole(trail, what));
    let name = archive_name(archive, index);
    let entry = archive
        .by_index_raw(index)
        .map_err(|e| broken_entry(trail, name.clone(), &e))?;
    let path = name.replace('\\', "/");
    let leads_out = path.starts_with('/')
        || path.split('/').any(|step| step == "..")
        || path.as_bytes().get(1) == Some(&b':')
        || path.contains('\0');
    if leads_out || path.is_empty() {
        return refuse(What::StrayPath { entry: name });
    }
    if entry.is_symlink() || entry.unix_mode().is_some_and(is_device) {
        return refuse(What::NotAFile { entry: name });
    }
    if entry.is_dir() {
        return Ok(None);
    }
    if entry.encrypted() {
        return refuse(What::Locked { entry: Some(name) });
    }
    Ok(Some(path))
}

fn archive_name(archive: &Archive, index: usize) -> String {
    archive
        .name_for_index(index)
        .and_then(Result::ok)
        .map(std::borrow::Cow::into_owned)
        .unwrap_or_default()
}

fn broken_entry(trail: &str, name: String, error: &ZipError) -> Broken {
    let what = match error {
        ZipError::UnsupportedArchive(why) if why.contains("assword") => {
            What::Locked { entry: Some(name) }
        }
        _ => What::BrokenArchive { entry: Some(name) },
    };
    Broken::whole(trail, what)
}

/// Neither a regular file nor a folder, by the type bits of its Unix mode; no bits at all means a file.
fn is_device(mode: u32) -> bool {
    !matches!(mode & 0o170_000, 0 | 0o100_000 | 0o040_000)
}

fn is_by_system(path: &str) -> bool {
    path.split('/')
        .any(|step| step == "__MACOSX" || step.starts_with('.'))
        || matches!(path.rsplit('/').next(), Some("Thumbs.db" | "desktop.ini"))
}

/// Faults that leave the entry as it is: nothing of it was half read.
fn is_only_untaken(what: &What) -> bool {
    matches!(
        what,
        What::UnknownFormat
            | What::NotAsNamed { .. }
            | What::Nothing
            | What::Locked { entry: None }
    )
}

/// The first name that occurs a second time.
fn name_occurring_twice(bytes: &[u8], start: u64) -> Option<String> {
    let mut seen = BTreeSet::new();
    names(bytes, start)
        .find(|name| !seen.insert(*name))
        .map(|name| String::from_utf8_lossy(name).into_owned())
}

/// Walks the central directory (APPNOTE 4.3.12): the names in it, as long as one record follows another.
fn names(bytes: &[u8], start: u64) -> impl Iterator<Item = &[u8]> {
    let mut at = usize::try_from(start).unwrap_or(usize::MAX);
    std::iter::from_fn(move || {
        let header = bytes.get(at..at.checked_add(46)?)?;
        if !header.starts_with(b"PK\x01\x02") {
            return None;
        }
        let length =
            |offset: usize| usize::from(u16::from_le_bytes([header[offset], header[offset + 1]]));
        let name = bytes.get(at + 46..at + 46 + length(28))?;
        at += 46 + length(28) + length(30) + length(32);
        Some(name)
    })
}
