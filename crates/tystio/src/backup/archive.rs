//! The file of a backup: a ZIP archive that ends with the SHA-256 of all that stands before it.
//!
//! Guarantees: it is written under another name, synced and renamed; a byte that was changed or lost, wherever it stands,
//! is found before anything is unpacked; nothing is unpacked that the manifest does not list, none of it longer than
//! listed, and nothing outside the folder. Any program that reads ZIP can open it. It deliberately hides nothing: who has
//! the file has the evidence and the signing key.

use super::manifest::{MANIFEST, Manifest, Member, blob_digest, is_member};
use crate::limits::{
    BACKUP_BYTES_UNQUESTIONED_MAX, BACKUP_FILES_MAX, BACKUP_MANIFEST_BYTES_MAX, BACKUP_RATIO_MAX,
};
use ledger::hex;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// What the archive's comment says before the digest.
const ENDING: &str = "tystio-backup 1 sha256:";
/// Hexadecimal digits of the digest at the very end.
const DIGEST_CHARS: usize = 64;
/// Who may read such a file: its owner alone.
const OWNER_ONLY: u32 = 0o600;
const CHUNK_BYTES: usize = 1 << 16;
/// Deflate at its quickest: a backup is made often and read seldom.
const QUICKEST: i64 = 1;

/// Why a file is no sound backup, in the order in which it is asked.
#[derive(Debug)]
pub(crate) enum Wrong {
    /// The system does not let it be read, or be unpacked.
    Disk(io::Error),
    /// It does not end as a backup ends.
    CutShort,
    /// It is not what was made; a member that differs is named where one does.
    Altered(Option<String>),
    /// No archive, or one that lies about itself.
    NotAnArchive(String),
    /// Its manifest is missing or cannot be used.
    Manifest(String),
    /// The manifest lists a file that is not there.
    Missing(String),
    /// A file is there that the manifest does not list.
    Extra(String),
    /// It would unpack to more than any data folder does.
    Bomb,
}

impl From<io::Error> for Wrong {
    fn from(why: io::Error) -> Self {
        Self::Disk(why)
    }
}

/// An archive that is being written.
pub(crate) struct Draft {
    zip: ZipWriter<BufWriter<File>>,
    ended: Ended,
    members: Vec<Member>,
}

fn broken(why: impl std::fmt::Display) -> io::Error {
    io::Error::other(why.to_string())
}

impl Draft {
    /// Begins a file beside its place.
    pub(crate) fn begin(place: &Path) -> io::Result<Self> {
        let name = place.file_name().unwrap_or_default().to_string_lossy();
        let draft = place.with_file_name(format!(".{name}.making-{}", std::process::id()));
        let file = OpenOptions::new()
            .write(true)
            .read(true)
            .create(true)
            .truncate(true)
            .mode(OWNER_ONLY)
            .open(&draft)?;
        Ok(Self {
            zip: ZipWriter::new(BufWriter::with_capacity(CHUNK_BYTES, file)),
            ended: Ended {
                place: place.to_owned(),
                draft,
            },
            members: Vec::new(),
        })
    }

    /// Adds a file under its name.
    pub(crate) fn add(&mut self, path: &str, mut from: File) -> io::Result<()> {
        let large = from.metadata()?.len() >= u64::from(u32::MAX);
        let (bytes, sha256) = self.member(path, large, &mut from)?;
        self.members.push(Member {
            path: path.to_owned(),
            bytes,
            sha256,
        });
        Ok(())
    }

    fn member(
        &mut self,
        path: &str,
        large: bool,
        from: &mut dyn Read,
    ) -> io::Result<(u64, String)> {
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .compression_level(Some(QUICKEST))
            .last_modified_time(DateTime::default())
            .unix_permissions(OWNER_ONLY)
            .large_file(large);
        self.zip.start_file(path, options).map_err(broken)?;
        copied(from, &mut self.zip)
    }

    pub(crate) fn members(&self) -> &[Member] {
        &self.members
    }

    /// Ends the archive with its manifest and the digest of the whole, and answers its draft, synced.
    pub(crate) fn end(mut self, manifest: &Manifest) -> io::Result<Ended> {
        let bytes = manifest.to_bytes().map_err(broken)?;
        self.member(MANIFEST, false, &mut bytes.as_slice())?;
        let unknown = format!("{ENDING}{}", "0".repeat(DIGEST_CHARS));
        self.zip.set_comment(unknown).map_err(broken)?;
        let mut file = self
            .zip
            .finish()
            .map_err(broken)?
            .into_inner()
            .map_err(broken)?;
        let length = file.metadata()?.len();
        let before = length.saturating_sub(DIGEST_CHARS as u64);
        file.seek(SeekFrom::Start(0))?;
        let (_, sha256) = copied(&mut (&mut file).take(before), &mut io::sink())?;
        file.write_all_at(sha256.as_bytes(), before)?;
        file.sync_all()?;
        Ok(self.ended)
    }
}

/// An archive that is whole and not yet in its place.
pub(crate) struct Ended {
    place: PathBuf,
    draft: PathBuf,
}

impl Drop for Ended {
    fn drop(&mut self) {
        // Renamed into its place, it is not there any more; otherwise nobody needs it.
        let _ = fs::remove_file(&self.draft);
    }
}

impl Ended {
    pub(crate) fn path(&self) -> &Path {
        &self.draft
    }

    /// Moves it into its place, durably.
    pub(crate) fn keep(self) -> io::Result<()> {
        fs::rename(&self.draft, &self.place)?;
        let folder = match self.place.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        File::open(folder)?.sync_all()
    }
}

/// An archive whose digest is right and whose manifest fits it.
pub(crate) struct Sound {
    zip: ZipArchive<BufReader<File>>,
    pub(crate) manifest: Manifest,
    /// SHA-256 of the whole file, in hexadecimal.
    pub(crate) sha256: String,
    /// Its length.
    pub(crate) bytes: u64,
}

impl std::fmt::Debug for Sound {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sound({})", self.sha256)
    }
}

impl Sound {
    /// Opens a file and looks whether it is whole, unaltered and of this format; nothing is unpacked.
    pub(crate) fn open(path: &Path) -> Result<Self, Wrong> {
        let mut file = File::open(path)?;
        let bytes = file.metadata()?.len();
        let (told, found, sha256) = digests(&mut file, bytes)?;
        file.seek(SeekFrom::Start(0))?;
        let zip = ZipArchive::new(BufReader::with_capacity(CHUNK_BYTES, file));
        if told != found {
            return Err(Wrong::Altered(
                zip.ok().and_then(|zip| differing(zip, bytes)),
            ));
        }
        let mut zip = zip.map_err(|why| Wrong::NotAnArchive(why.to_string()))?;
        let manifest = manifest_of(&mut zip)?;
        fits(&zip, &manifest, bytes)?;
        Ok(Self {
            zip,
            manifest,
            sha256,
            bytes,
        })
    }

    /// Reads every file to its end, as it is to be, and hands each to where `to` says. `told` hears how many bytes.
    pub(crate) fn each(
        &mut self,
        mut to: impl FnMut(&Member) -> io::Result<Box<dyn Write>>,
        mut told: impl FnMut(u64),
    ) -> Result<(), Wrong> {
        let mut done = 0;
        for member in &self.manifest.files {
            let mut out = to(member)?;
            read_member(&mut self.zip, member, &mut *out)?;
            out.flush()?;
            done += member.bytes;
            told(done);
        }
        Ok(())
    }
}

/// What the end of the file says of it, what it is, and the digest of all of it.
fn digests(file: &mut File, bytes: u64) -> Result<(String, String, String), Wrong> {
    let ending = ENDING.len() + DIGEST_CHARS;
    let before = bytes
        .checked_sub(ending as u64)
        .filter(|before| *before > 0)
        .ok_or(Wrong::CutShort)?;
    let mut end = vec![0; ending];
    file.read_exact_at(&mut end, before)?;
    let end = std::str::from_utf8(&end).map_err(|_| Wrong::CutShort)?;
    let told = end.strip_prefix(ENDING).ok_or(Wrong::CutShort)?;
    let mut hash = Sha256::new();
    let mut rest = file.take(bytes - DIGEST_CHARS as u64);
    let mut chunk = vec![0; CHUNK_BYTES];
    loop {
        let read = rest.read(&mut chunk)?;
        if read == 0 {
            break;
        }
        hash.update(chunk.get(..read).unwrap_or_default());
    }
    let found = hex(&hash.clone().finalize());
    hash.update(told.as_bytes());
    Ok((told.to_owned(), found, hex(&hash.finalize())))
}

/// Of an archive whose bytes are others than were written: the member that differs, where one can be told.
fn differing(mut zip: ZipArchive<BufReader<File>>, bytes: u64) -> Option<String> {
    let Ok(manifest) = manifest_of(&mut zip) else {
        return Some(MANIFEST.to_owned());
    };
    fits(&zip, &manifest, bytes).ok()?;
    manifest
        .files
        .iter()
        .find(|member| read_member(&mut zip, member, &mut io::sink()).is_err())
        .map(|member| member.path.clone())
}

fn manifest_of(zip: &mut ZipArchive<BufReader<File>>) -> Result<Manifest, Wrong> {
    let entry = zip
        .by_name(MANIFEST)
        .map_err(|_| Wrong::Missing(MANIFEST.to_owned()))?;
    let mut bytes = Vec::new();
    let read = entry
        .take(BACKUP_MANIFEST_BYTES_MAX + 1)
        .read_to_end(&mut bytes)
        .map_err(|why| Wrong::Manifest(why.to_string()))?;
    if read as u64 > BACKUP_MANIFEST_BYTES_MAX {
        return Err(Wrong::Bomb);
    }
    Manifest::parse(&bytes).map_err(Wrong::Manifest)
}

/// Whether archive and manifest name the same files, of a size that a data folder may have.
fn fits(zip: &ZipArchive<BufReader<File>>, manifest: &Manifest, bytes: u64) -> Result<(), Wrong> {
    if zip.len() > BACKUP_FILES_MAX {
        return Err(Wrong::Bomb);
    }
    let mut there = BTreeSet::new();
    for name in zip.file_names() {
        let name = name.map_err(|why| Wrong::NotAnArchive(why.to_string()))?;
        there.insert(name.into_owned());
    }
    if zip.has_duplicate_names() {
        return Err(Wrong::NotAnArchive("a file is in it twice".to_owned()));
    }
    let listed: BTreeSet<_> = manifest.files.iter().map(|file| &file.path).collect();
    if let Some(missing) = listed.iter().find(|path| !there.contains(**path)) {
        return Err(Wrong::Missing((*missing).clone()));
    }
    let extra = there
        .iter()
        .find(|path| *path != MANIFEST && !(listed.contains(path) && is_member(path)));
    if let Some(extra) = extra {
        return Err(Wrong::Extra(extra.clone()));
    }
    let unpacked = manifest
        .files
        .iter()
        .fold(0_u64, |sum, file| sum.saturating_add(file.bytes));
    if unpacked > BACKUP_BYTES_UNQUESTIONED_MAX && unpacked / BACKUP_RATIO_MAX > bytes {
        return Err(Wrong::Bomb);
    }
    Ok(())
}

/// Reads one file to its end; it is as long as listed, and has the digest listed and, where it is a blob, in its name.
fn read_member(
    zip: &mut ZipArchive<BufReader<File>>,
    member: &Member,
    to: &mut dyn Write,
) -> Result<(), Wrong> {
    let altered = || Wrong::Altered(Some(member.path.clone()));
    let entry = zip.by_name(&member.path).map_err(|_| altered())?;
    if !entry.is_file() {
        return Err(altered());
    }
    let mut from = entry.take(member.bytes.saturating_add(1));
    let mut hash = Sha256::new();
    let mut length = 0;
    let mut chunk = vec![0; CHUNK_BYTES];
    loop {
        // What cannot be unpacked was changed; what cannot be written is the disk's.
        let read = from.read(&mut chunk).map_err(|_| altered())?;
        if read == 0 {
            break;
        }
        let piece = chunk.get(..read).unwrap_or_default();
        length += read as u64;
        if length > member.bytes {
            return Err(altered());
        }
        hash.update(piece);
        to.write_all(piece)?;
    }
    let sha256 = hex(&hash.finalize());
    let named = blob_digest(&member.path).is_none_or(|digest| digest == sha256);
    if length == member.bytes && sha256 == member.sha256 && named {
        Ok(())
    } else {
        Err(altered())
    }
}

/// Copies to the end and answers the length and the digest.
fn copied(from: &mut dyn Read, to: &mut dyn Write) -> io::Result<(u64, String)> {
    let (mut hash, mut length) = (Sha256::new(), 0);
    let mut chunk = vec![0; CHUNK_BYTES];
    loop {
        let read = from.read(&mut chunk)?;
        if read == 0 {
            return Ok((length, hex(&hash.finalize())));
        }
        let piece = chunk.get(..read).unwrap_or_default();
        hash.update(piece);
        to.write_all(piece)?;
        length += read as u64;
    }
}
