//! Offline verification of a ledger: steps 1 to 4, 6 and 7 of `book/formats.md` section 7, and of the sealed pack beside
//! it (`verify_sealed`, section 8.3).
//!
//! Takes the bytes of the files under `ledger/` and the digests of all other files of a pack, and names what is bad, in
//! the order of the format page, so that two verifiers agree on the first failure. It reads each leaf once and keeps
//! only what the rules need. Step 5, the tables and exhibits, belongs to the report, which adds its failures as
//! [`Step::Contents`].

mod history;
mod openings;
mod sealed;

use std::collections::BTreeMap;
use std::fmt;

pub use history::{LaterVersion, Submission};
pub use sealed::{SealedPack, verify_sealed};

use crate::limits::FAILURES_MAX;
use crate::{Checkpoint, Digest, Refused, Tree, VerifyingKey, leaf_hash, sha256};
use history::History;

const LEAVES: &str = "ledger/leaves.jsonl";
const OPENINGS: &str = "ledger/openings.jsonl";
const CHECKPOINT: &str = "ledger/checkpoint";
const KEY: &str = "ledger/key";
const OUTSIDE: &str = "outside checkpoint";

/// What is verified. A file that is not there is `None`.
#[derive(Clone, Copy, Debug)]
pub struct Pack<'a> {
    /// `ledger/leaves.jsonl`.
    pub leaves: Option<&'a [u8]>,
    /// `ledger/openings.jsonl`.
    pub openings: Option<&'a [u8]>,
    /// `ledger/checkpoint`.
    pub checkpoint: Option<&'a [u8]>,
    /// `ledger/key`.
    pub key: Option<&'a [u8]>,
    /// A checkpoint obtained elsewhere.
    pub outside: Option<&'a [u8]>,
    /// Every other file that is in the pack, with its digest. Those of `ledger/` may be among them; what counts for them
    /// are the bytes above.
    pub files: &'a BTreeMap<String, Digest>,
}

/// The steps of a verification, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The public key can be read.
    Key,
    /// Each leaf is of the format, and agrees with the leaves before it.
    Leaves,
    /// What is opened is what was committed to, and may be opened.
    Openings,
    /// The files are those that the last report bound.
    Files,
    /// The tables and exhibits agree; not checked here.
    Contents,
    /// The checkpoint is signed and has the size and root of the leaves.
    Checkpoint,
    /// The ledger begins with what a checkpoint from elsewhere says.
    Outside,
    /// The sealed pack is the one that was made together with this pack, and opens everything.
    Sealed,
}

/// One bad thing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Failure {
    /// The step that found it.
    pub step: Step,
    /// The thing, such as `leaf 12` or `ledger/checkpoint`.
    pub name: String,
    /// What is wrong with it, as a sentence without its full stop.
    pub why: String,
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.why)
    }
}

/// What a verification found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Verification {
    /// How many things were checked, good or bad.
    pub checked: u64,
    /// The failures in the order of the steps; the first [`FAILURES_MAX`] of them.
    pub failed: Vec<Failure>,
    /// How many failures there are beyond those.
    pub more: u64,
    /// How many leaves there are.
    pub size: u64,
    /// The root over them; nothing where there are none.
    pub root: Option<Digest>,
    /// The number of the leaf that binds the files.
    pub bound_by: Option<u64>,
    /// Every submission received, by reference, with what was decided before the binding leaf. Those whose leaf is not
    /// below [`Verification::bound_by`] came later and are not in the pack.
    pub submissions: BTreeMap<String, Submission>,
}

impl Verification {
    /// Whether nothing is bad.
    #[must_use]
    pub fn is_good(&self) -> bool {
        self.failed.is_empty() && self.more == 0
    }

    /// Adds a failure behind those of its own and earlier steps, so that the list stays in order.
    pub fn fail(&mut self, step: Step, name: impl Into<String>, why: impl fmt::Display) {
        if self.failed.len() >= FAILURES_MAX {
            self.more += 1;
            return;
        }
        let behind = self.failed.partition_point(|failure| failure.step <= step);
        self.failed.insert(
            behind,
            Failure {
                step,
                name: name.into(),
                why: why.to_string(),
            },
        );
    }
}

/// Verifies a pack's ledger and the digests of its files. Never fails as a whole: hostile input gives named failures.
#[must_use]
pub fn verify(pack: &Pack<'_>) -> Verification {
    let mut found = Verification {
        checked: 1,
        ..Verification::default()
    };
    let key = read_key(pack.key)
        .map_err(|why| found.fail(Step::Key, KEY, why))
        .ok();
    let Some(bytes) = pack.leaves.filter(|bytes| !bytes.is_empty()) else {
        found.fail(
            Step::Leaves,
            LEAVES,
            "absent or empty: there is no ledger to verify",
        );
        return found;
    };
    if !bytes.ends_with(b"\n") {
        found.fail(
            Step::Leaves,
            LEAVES,
            "the last line does not end with a line feed: it may be cut short",
        );
    }
    let lines: Vec<&[u8]> = lines(bytes).collect();
    let outside = pack.outside.map(|note| open_with(key.as_ref(), note));
    let history = History::read(&lines, &mut found);
    let outside_root = hash_leaves(&lines, outside.as_ref(), &mut found);
    if let Some((leaf, files)) = &history.bound {
        found.bound_by = Some(*leaf);
        openings::check(pack.openings, &lines, &history, &mut found);
        check_files(pack, files, &mut found);
    } else {
        found.fail(
            Step::Leaves,
            LEAVES,
            "no report-built leaf binds the files of this pack",
        );
    }
    if let Some(key) = &key {
        check_checkpoint(pack.checkpoint, key, &mut found);
    }
    if let Some(outside) = outside {
        check_outside(outside, outside_root, &mut found);
    }
    found.submissions = history.submissions;
    found
}

/// The lines of a file; a last line without line feed counts.
fn lines(bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    let whole = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    whole
        .split(|byte| *byte == b'\n')
        .take(if bytes.is_empty() { 0 } else { usize::MAX })
}

fn read_key(bytes: Option<&[u8]>) -> Result<VerifyingKey, Refused> {
    let bytes = bytes.ok_or_else(|| Refused::new("absent"))?;
    let text = std::str::from_utf8(bytes).map_err(|_| Refused::new("not UTF-8"))?;
    let vkey = text
        .strip_suffix('\n')
        .ok_or_else(|| Refused::new("does not end with a line feed"))?;
    vkey.parse()
}

fn open_with(key: Option<&VerifyingKey>, note: &[u8]) -> Result<Checkpoint, Refused> {
    let key =
        key.ok_or_else(|| Refused::new("cannot be compared, as the pack has no sound key"))?;
    Checkpoint::open(note, key)
}

/// Grows the tree over all leaves, noting its root where the outside checkpoint has its size.
fn hash_leaves(
    lines: &[&[u8]],
    outside: Option<&Result<Checkpoint, Refused>>,
    found: &mut Verification,
) -> Option<Digest> {
    let wanted = outside
        .and_then(|checkpoint| checkpoint.as_ref().ok())
        .map(|checkpoint| checkpoint.size);
    let mut tree = Tree::new();
    let mut root_there = (wanted == Some(0)).then(|| tree.root());
    for line in lines {
        tree.push(leaf_hash(line));
        if wanted == Some(tree.len()) {
            root_there = Some(tree.root());
        }
    }
    found.checked += tree.len();
    found.size = tree.len();
    found.root = Some(tree.root());
    root_there
}

fn check_files(pack: &Pack<'_>, listed: &BTreeMap<String, Digest>, found: &mut Verification) {
    let unbound = |path: &str| path == LEAVES || path == CHECKPOINT;
    let mut there = pack.files.clone();
    for (path, bytes) in [(KEY, pack.key), (OPENINGS, pack.openings)] {
        there.remove(path);
        there.extend(bytes.map(|bytes| (path.to_owned(), sha256(bytes))));
    }
    let mut paths: Vec<&String> = listed
        .keys()
        .chain(there.keys())
        .filter(|path| !unbound(path))
        .collect();
    paths.sort_unstable();
    paths.dedup();
    for path in paths {
        found.checked += 1;
        let why = match (listed.get(path), there.get(path)) {
            (Some(expected), Some(actual)) if expected == actual => continue,
            (Some(_), Some(_)) => "was changed: its SHA-256 is not the one bound by the ledger",
            (Some(_), None) => "is absent, though the ledger binds it",
            _ => "is there, but the ledger does not bind it",
        };
        found.fail(Step::Files, path, why);
    }
}

fn check_checkpoint(note: Option<&[u8]>, key: &VerifyingKey, found: &mut Verification) {
    found.checked += 1;
    let opened = note
        .ok_or_else(|| Refused::new("absent"))
        .and_then(|note| Checkpoint::open(note, key));
    let agrees = opened.and_then(|checkpoint| {
        if checkpoint.size != found.size {
            return Err(Refused::new(format!(
                "signs {} leaves, but there are {}",
                checkpoint.size, found.size
            )));
        }
        if Some(checkpoint.root) != found.root {
            return Err(Refused::new(
                "signs another root than that of the leaves: a leaf was changed",
            ));
        }
        Ok(())
    });
    if let Err(why) = agrees {
        found.fail(Step::Checkpoint, CHECKPOINT, why);
    }
}

fn check_outside(
    outside: Result<Checkpoint, Refused>,
    root_there: Option<Digest>,
    found: &mut Verification,
) {
    found.checked += 1;
    let agrees = outside.and_then(|checkpoint| match root_there {
        None => Err(Refused::new(format!(
            "is of {} leaves, but the ledger has only {}",
            checkpoint.size, found.size
        ))),
        Some(root) if root != checkpoint.root => Err(Refused::new(format!(
            "the first {} leaves are not those that it signs: history was rewritten",
            checkpoint.size
        ))),
        Some(_) => Ok(()),
    });
    if let Err(why) = agrees {
        found.fail(Step::Outside, OUTSIDE, why);
    }
}
