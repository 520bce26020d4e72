//! The sealed pack against the ledger that binds it (`book/formats.md` section 8.3, steps 1 to 4): its manifest, its files,
//! its checkpoint, and that every part that was received is opened and is what was committed to.
//!
//! It builds on what [`super::verify`] found in the public pack. Tables and numbers belong to the report.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::history::LaterVersion;
use super::openings::{committed, in_order, is_content_of};
use super::{OPENINGS, Pack, Step, Verification, lines};
use crate::{Digest, Leaf, Manifest, Opening, PublicationState, Refused};

const MANIFEST: &str = "sealed.json";
const CHECKPOINT: &str = "ledger/checkpoint";

/// What is verified beside the public pack. A file that is not there is `None`.
#[derive(Clone, Copy, Debug)]
pub struct SealedPack<'a> {
    /// `sealed.json`.
    pub manifest: Option<&'a [u8]>,
    /// `ledger/openings.jsonl`.
    pub openings: Option<&'a [u8]>,
    /// `ledger/checkpoint`.
    pub checkpoint: Option<&'a [u8]>,
    /// Every file that is in it, with its digest.
    pub files: &'a BTreeMap<String, Digest>,
}

/// Verifies a sealed pack beside the public one, of which `found` is the verification.
pub fn verify_sealed(public: &Pack<'_>, sealed: &SealedPack<'_>, found: &mut Verification) {
    let Some(bound) = found.bound_by else {
        return;
    };
    let leaves: Vec<&[u8]> = lines(public.leaves.unwrap_or_default()).collect();
    found.checked += 1;
    let manifest = read_manifest(sealed.manifest, bound, &leaves);
    let listed = match manifest {
        Ok((listed, wrong)) => {
            if let Some(why) = wrong {
                fail(found, MANIFEST, why);
            }
            listed
        }
        Err(why) => {
            fail(found, MANIFEST, why);
            BTreeMap::new()
        }
    };
    check_files(&listed, sealed.files, found);
    found.checked += 1;
    match sealed.checkpoint {
        None => fail(found, CHECKPOINT, "absent"),
        there if there != public.checkpoint => fail(
            found,
            CHECKPOINT,
            "is not that of the public pack: they were not made together",
        ),
        Some(_) => {}
    }
    match sealed.openings {
        None => fail(found, OPENINGS, "absent"),
        Some(bytes) => check_openings(bytes, bound, &leaves, found),
    }
}

fn fail(found: &mut Verification, path: &str, why: impl std::fmt::Display) {
    found.fail(Step::Sealed, format!("sealed/{path}"), why);
}

/// The files that the manifest lists, and what is wrong with its commitment.
fn read_manifest(
    bytes: Option<&[u8]>,
    bound: u64,
    leaves: &[&[u8]],
) -> Result<(BTreeMap<String, Digest>, Option<&'static str>), Refused> {
    let bytes = bytes.ok_or_else(|| Refused::new("absent"))?;
    let manifest = Manifest::parse(bytes)?;
    let before = bound.checked_sub(1).and_then(|at| line(leaves, at));
    let wrong = match before.map(Leaf::parse) {
        Some(Ok(Leaf::SealedBuilt { commitment })) if commitment == manifest.commitment()? => None,
        Some(Ok(Leaf::SealedBuilt { .. })) => {
            Some("is not what the ledger committed to: it was changed, or is of another report")
        }
        _ => Some("the ledger says nothing of a sealed pack for this report"),
    };
    Ok((manifest.files, wrong))
}

fn line<'a>(leaves: &[&'a [u8]], index: u64) -> Option<&'a [u8]> {
    leaves.get(usize::try_from(index).ok()?).copied()
}

fn check_files(
    listed: &BTreeMap<String, Digest>,
    there: &BTreeMap<String, Digest>,
    found: &mut Verification,
) {
    let paths: BTreeSet<&String> = listed.keys().chain(there.keys()).collect();
    for path in paths {
        if path == MANIFEST || path == CHECKPOINT {
            continue;
        }
        found.checked += 1;
        let why = match (listed.get(path), there.get(path)) {
            (Some(expected), Some(actual)) if expected == actual => continue,
            (Some(_), Some(_)) => "was changed: its SHA-256 is not the one in sealed.json",
            (Some(_), None) => "is absent, though sealed.json lists it",
            _ => "is there, but sealed.json does not list it",
        };
        fail(found, path, why);
    }
}

fn check_openings(bytes: &[u8], bound: u64, leaves: &[&[u8]], found: &mut Verification) {
    if !bytes.is_empty() && !bytes.ends_with(b"\n") {
        fail(
            found,
            OPENINGS,
            "the last line does not end with a line feed: it may be cut short",
        );
    }
    let mut opened: BTreeMap<u64, BTreeSet<String>> = BTreeMap::new();
    let mut last: Option<(u64, String)> = None;
    let mut leaf: Option<(u64, Result<Leaf, Refused>)> = None;
    for (number, bytes) in (1_u64..).zip(lines(bytes)) {
        found.checked += 1;
        let name = format!("{OPENINGS}: line {number}");
        let opening = match in_order(bytes, bound, last.as_ref()) {
            Ok(opening) => opening,
            Err(why) => {
                fail(found, &name, why);
                continue;
            }
        };
        // Parts of a submission stand together, so the leaf last read is kept.
        if leaf.as_ref().is_none_or(|(at, _)| *at != opening.leaf) {
            leaf = Some((opening.leaf, sound(leaves, opening.leaf, found)));
        }
        let agrees = match &leaf {
            Some((_, Ok(leaf))) => check_one(&opening, leaf, found),
            Some((_, Err(why))) => Err(why.clone()),
            None => Ok(()),
        };
        if let Err(why) = agrees {
            fail(found, &name, why);
        }
        let parts = opened.entry(opening.leaf).or_default();
        parts.insert(opening.part.clone());
        last = Some((opening.leaf, opening.part));
    }
    whole(&opened, bound, leaves, found);
}

/// What the history says of the version of a part that a leaf commits to, after the one received.
fn later(found: &Verification, reference: &str, part: &str, leaf: u64) -> Option<LaterVersion> {
    let versions = found.submissions.get(reference)?.later.get(part)?;
    versions.iter().find(|one| one.leaf == leaf).copied()
}

/// A leaf that can be read and counts in the history.
fn sound(leaves: &[&[u8]], index: u64, found: &Verification) -> Result<Leaf, Refused> {
    let leaf = Leaf::parse(line(leaves, index).unwrap_or_default())?;
    let counts = match &leaf {
        Leaf::SubmissionReceived { reference, .. } => {
            let submission = found.submissions.get(reference);
            submission.is_some_and(|one| one.leaf == index)
        }
        Leaf::DocumentRedacted {
            reference, part, ..
        }
        | Leaf::DocumentTranscribed {
            reference, part, ..
        } => later(found, reference, part, index).is_some(),
        _ => true,
    };
    match counts {
        true => Ok(leaf),
        false => Err(Refused::new("its leaf breaks a rule of the ledger")),
    }
}

fn check_one(opening: &Opening, leaf: &Leaf, found: &Verification) -> Result<(), Refused> {
    let (reference, version, expected) = committed(opening, leaf)?;
    is_content_of(opening, (reference, version, expected))?;
    let version = later(found, reference, &opening.part, opening.leaf);
    let transcribed = version.filter(|version| version.transcribed);
    if opening.content.get("transcribed") != transcribed.map(|_| Value::from(true)).as_ref() {
        return Err(Refused::new(
            "the content does not say rightly whether it was typed from a scan",
        ));
    }
    Ok(())
}

/// Every part that was received, redacted or transcribed before the binding leaf is opened, save what was erased by then.
fn whole(
    opened: &BTreeMap<u64, BTreeSet<String>>,
    bound: u64,
    leaves: &[&[u8]],
    found: &mut Verification,
) {
    let none = BTreeSet::new();
    for index in 0..bound {
        let opened = opened.get(&index).unwrap_or(&none);
        let missing = match sound(leaves, index, found) {
            Ok(Leaf::SubmissionReceived { reference, parts }) if !erased(&reference, found) => {
                parts.into_keys().find(|part| !opened.contains(part))
            }
            Ok(
                Leaf::DocumentRedacted {
                    reference, part, ..
                }
                | Leaf::DocumentTranscribed {
                    reference, part, ..
                },
            ) if !erased(&reference, found) => Some(part).filter(|part| !opened.contains(part)),
            _ => None,
        };
        if let Some(part) = missing {
            let name = format!("{OPENINGS}: leaf {index}");
            fail(found, &name, format!("its part {part} is not opened"));
        }
    }
}

fn erased(reference: &str, found: &Verification) -> bool {
    let submission = found.submissions.get(reference);
    submission.is_some_and(|one| one.state == PublicationState::Erased)
}
