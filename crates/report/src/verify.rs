//! Verifies a pack, folder or archive, without a database: the ledger and the digests (`ledger::verify`), then what the
//! tables, findings, annotations and exhibits say of each other (`book/formats.md`, section 7).
//!
//! Guarantees: hostile bytes give named failures, never a panic; an archive is unpacked in memory up to
//! [`crate::limits::PACK_BYTES_MAX`] and no further; nothing is asked of the clock, the network or a database.

mod contents;
mod files;

use commission::Error;
use ledger::{Pack, Step, sha256};
use std::collections::BTreeMap;
use std::path::Path;

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
    /// How many exhibits can be computed again only from the auditor's pack.
    pub needs_sealed: u64,
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

/// Verifies the folder `pack/` or the file `pack.zip`, against a checkpoint obtained elsewhere where there is one.
///
/// # Errors
/// [`Error::Refused`] where there is nothing of that name to verify.
pub fn verify(folder_or_zip: &Path, checkpoint: Option<&[u8]>) -> Result<Verified, Error> {
    let pack = match files::open(folder_or_zip)? {
        Ok(pack) => pack,
        Err(why) => {
            let what = folder_or_zip.file_name().unwrap_or_default();
            return Ok(Verified {
                failed: vec![Failed {
                    what: what.to_string_lossy().into_owned(),
                    why,
                }],
                ..Verified::default()
            });
        }
    };
    Ok(verify_pack(&pack, checkpoint))
}

/// Verifies a pack that is in memory: path in the pack to bytes.
pub fn verify_files(files: BTreeMap<String, Vec<u8>>, checkpoint: Option<&[u8]>) -> Verified {
    verify_pack(&files::Files::of(files), checkpoint)
}

fn verify_pack(pack: &files::Files, checkpoint: Option<&[u8]>) -> Verified {
    let (files, unreadable) = (&pack.files, &pack.unreadable);
    let digests = files
        .iter()
        .map(|(path, bytes)| (path.clone(), sha256(bytes)))
        .collect();
    let bytes = |path: &str| files.get(path).map(Vec::as_slice);
    let mut found = ledger::verify(&Pack {
        leaves: bytes("ledger/leaves.jsonl"),
        openings: bytes("ledger/openings.jsonl"),
        checkpoint: bytes("ledger/checkpoint"),
        key: bytes("ledger/key"),
        outside: checkpoint,
        files: &digests,
    });
    for (path, why) in unreadable {
        let told = found
            .failed
            .iter_mut()
            .find(|failure| failure.step == Step::Files && failure.name == *path);
        match told {
            Some(failure) => failure.why.clone_from(why),
            None => found.fail(Step::Files, path, why),
        }
    }
    let mut needs_sealed = 0;
    if let Some(bound) = found.bound_by {
        needs_sealed = contents::check(files, &digests, bound, &mut found);
    }
    Verified {
        checked: found.checked,
        needs_sealed,
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
