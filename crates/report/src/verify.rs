//! Verifies a pack, folder or archive, without a database: the ledger and the digests (`ledger::verify`), then what the
//! tables, findings, annotations and exhibits say of each other (`book/formats.md`, section 7), and the sealed pack beside it
//! where there is one (section 8).
//!
//! Guarantees: hostile bytes give named failures, never a panic; an archive is unpacked in memory up to
//! [`crate::limits::PACK_BYTES_MAX`] and no further; nothing is asked of the clock, the network or a database.

mod contents;
mod files;

use crate::words::words;
use commission::{Error, Refusal};
use evidence::Measures;
use ledger::{Digest, Pack, SealedPack, Step, Verification, sha256, verify_sealed};
use std::collections::BTreeMap;
use std::path::Path;

/// The manifest of a sealed pack.
const MANIFEST: &str = "sealed.json";

/// One bad thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Failed {
    /// The thing, such as `leaf 12` or `passages.csv: P12`.
    pub what: String,
    /// What is wrong with it, as a sentence without its full stop.
    pub why: String,
}

/// What a verification found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Verified {
    /// How many things were checked, good or bad.
    pub checked: u64,
    /// What can be checked only from the sealed pack, such as `numbers.json: codings`; nothing where that was given.
    pub needs_sealed: Vec<String>,
    /// What can be computed again only where its inputs are kept, such as `exhibits/loneliness.json`.
    pub needs_elsewhere: Vec<String>,
    /// What is bad, in the order of the steps.
    pub failed: Vec<Failed>,
    /// How many failures there are beyond those listed.
    pub more: u64,
    /// How many leaves the ledger has.
    pub leaves: u64,
}

impl Verified {
    /// Whether nothing is bad.
    pub fn is_good(&self) -> bool {
        self.failed.is_empty() && self.more == 0
    }
}

/// Where a pack lies that is to be verified, and what stands beside it.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    /// The folder `pack/` or the file `pack.zip`.
    pub pack: &'a Path,
    /// The folder `sealed/`, where the reader has it.
    pub sealed: Option<&'a Path>,
    /// A checkpoint obtained elsewhere.
    pub checkpoint: Option<&'a [u8]>,
}

/// Verifies a pack, and the sealed one where it is given; exhibits that verbs measured are computed again by `measures`. A sealed pack may be given in the place of the public one where
/// that stands beside it.
///
/// # Errors
/// [`Error::Refused`] where there is nothing of that name to verify.
pub fn verify(given: &Given<'_>, measures: Option<&dyn Measures>) -> Result<Verified, Error> {
    let beside;
    let mut given = *given;
    if given.sealed.is_none() && given.pack.join(MANIFEST).is_file() {
        beside = given.pack.parent().unwrap_or(given.pack).join("pack");
        if !beside.join("ledger").is_dir() {
            let name = given.pack.display().to_string();
            return Err(Refusal::new("sealed", |l| words(l).msg_sealed_needs_pack(&name)).into());
        }
        (given.pack, given.sealed) = (&beside, Some(given.pack));
    }
    let pack = match files::open(given.pack)? {
        Ok(pack) => pack,
        Err(why) => return Ok(unreadable(given.pack, why)),
    };
    let sealed = match given.sealed.map(files::open).transpose()? {
        Some(Err(why)) => return Ok(unreadable(given.sealed.unwrap_or(given.pack), why)),
        Some(Ok(sealed)) => Some(sealed),
        None => None,
    };
    Ok(verify_pack(
        &pack,
        sealed.as_ref(),
        given.checkpoint,
        measures,
    ))
}

fn unreadable(path: &Path, why: String) -> Verified {
    let what = path.file_name().unwrap_or_default();
    Verified {
        failed: vec![Failed {
            what: what.to_string_lossy().into_owned(),
            why,
        }],
        ..Verified::default()
    }
}

/// Verifies packs that are in memory: path in the pack to bytes, the public one and the sealed one where there is one.
pub fn verify_files(
    files: BTreeMap<String, Vec<u8>>,
    sealed: Option<BTreeMap<String, Vec<u8>>>,
    checkpoint: Option<&[u8]>,
) -> Verified {
    let sealed = sealed.map(files::Files::of);
    verify_pack(&files::Files::of(files), sealed.as_ref(), checkpoint, None)
}

fn verify_pack(
    pack: &files::Files,
    sealed: Option<&files::Files>,
    checkpoint: Option<&[u8]>,
    measures: Option<&dyn Measures>,
) -> Verified {
    let (files, unreadable) = (&pack.files, &pack.unreadable);
    let digests = digests_of(pack);
    let bytes = |path: &str| files.get(path).map(Vec::as_slice);
    let public = Pack {
        leaves: bytes("ledger/leaves.jsonl"),
        openings: bytes("ledger/openings.jsonl"),
        checkpoint: bytes("ledger/checkpoint"),
        key: bytes("ledger/key"),
        outside: checkpoint,
        files: &digests,
    };
    let mut found = ledger::verify(&public);
    say_unreadable(&mut found, Step::Files, "", unreadable);
    if let Some(sealed) = sealed {
        let digests = digests_of(sealed);
        let bytes = |path: &str| sealed.files.get(path).map(Vec::as_slice);
        let sealed_pack = SealedPack {
            manifest: bytes(MANIFEST),
            openings: bytes("ledger/openings.jsonl"),
            checkpoint: bytes("ledger/checkpoint"),
            files: &digests,
        };
        verify_sealed(&public, &sealed_pack, &mut found);
        say_unreadable(&mut found, Step::Sealed, "sealed/", &sealed.unreadable);
    }
    let mut needs = contents::Wanting::default();
    if let Some(bound) = found.bound_by {
        let sealed = sealed.map(|sealed| &sealed.files);
        needs = contents::check((files, &digests), bound, sealed, measures, &mut found);
    }
    Verified {
        checked: found.checked,
        needs_sealed: needs.sealed,
        needs_elsewhere: needs.elsewhere,
        more: found.more,
        leaves: found.size,
        failed: found
            .failed
            .into_iter()
            .map(|failure| Failed {
                what: failure.name,
                why: failure.why,
            })
            .collect(),
    }
}

fn digests_of(pack: &files::Files) -> BTreeMap<String, Digest> {
    let files = pack.files.iter();
    files
        .map(|(path, bytes)| (path.clone(), sha256(bytes)))
        .collect()
}

/// What is there and cannot be read says why, rather than that it is absent.
fn say_unreadable(
    found: &mut Verification,
    step: Step,
    prefix: &str,
    unreadable: &BTreeMap<String, String>,
) {
    for (path, why) in unreadable {
        let name = format!("{prefix}{path}");
        let told = found
            .failed
            .iter_mut()
            .find(|failure| failure.step == step && failure.name == name);
        match told {
            Some(failure) => failure.why.clone_from(why),
            None => found.fail(step, name, why),
        }
    }
}
