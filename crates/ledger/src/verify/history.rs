//! The rules between leaves, and what they say of each submission (`book/formats.md` section 2.1).
//!
//! Keeps a small record a submission, not its parts: those are read again from the leaf for the few that are opened or
//! redacted, so that a ledger of a million leaves stays small in memory.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use super::{Step, Verification};
use crate::{Digest, Leaf, PublicationState, Refused};

/// What the ledger says of one submission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// The leaf that says it was received.
    pub leaf: u64,
    /// As decided last before the leaf that binds the pack.
    pub state: PublicationState,
    /// Part to its versions after the one received, in order.
    pub later: BTreeMap<String, Vec<LaterVersion>>,
    /// Whether a leaf says that it was erased, before the leaf that binds the pack or after it.
    pub is_erased: bool,
}

/// One version of a part after the one received.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LaterVersion {
    /// 2 or more.
    pub version: u64,
    /// The leaf that commits to it.
    pub leaf: u64,
    /// Whether words were taken out of it, or of one before.
    pub redacted: bool,
    /// Whether its text was typed from a scan.
    pub transcribed: bool,
}

impl Submission {
    /// The version of `part` that a pack bound by leaf `bound` shows: nothing where it is as received.
    #[must_use]
    pub fn shown(&self, part: &str, bound: u64) -> Option<LaterVersion> {
        let versions = self.later.get(part)?;
        versions
            .iter()
            .rev()
            .find(|version| version.leaf < bound)
            .copied()
    }
}

/// All that later steps need to know of the leaves.
pub(super) struct History {
    pub submissions: BTreeMap<String, Submission>,
    /// The last `report-built` leaf and its files.
    pub bound: Option<(u64, BTreeMap<String, Digest>)>,
}

impl History {
    /// Reads every leaf in order; those that break a rule are named and count for nothing.
    pub fn read(lines: &[&[u8]], found: &mut Verification) -> History {
        let bound = binding(lines);
        let bound_leaf = bound.as_ref().map_or(u64::MAX, |(leaf, _)| *leaf);
        let mut history = History {
            submissions: BTreeMap::new(),
            bound,
        };
        for (index, line) in (0..).zip(lines) {
            let taken = Leaf::parse(line)
                .and_then(|leaf| history.take(index, leaf, lines, index < bound_leaf));
            if let Err(why) = taken {
                found.fail(Step::Leaves, format!("leaf {index}"), why);
            }
        }
        history
    }

    fn take(
        &mut self,
        index: u64,
        leaf: Leaf,
        lines: &[&[u8]],
        counts: bool,
    ) -> Result<(), Refused> {
        match leaf {
            Leaf::SubmissionReceived { reference, .. } => match self.submissions.entry(reference) {
                Entry::Occupied(first) => Err(Refused::new(format!(
                    "{} was already received by leaf {}",
                    first.key(),
                    first.get().leaf
                ))),
                Entry::Vacant(place) => {
                    let state = PublicationState::NotDecided;
                    place.insert(Submission {
                        leaf: index,
                        state,
                        later: BTreeMap::new(),
                        is_erased: false,
                    });
                    Ok(())
                }
            },
            Leaf::DocumentRedacted {
                reference,
                part,
                version,
                ..
            } => self.later_version(lines, (reference, part), (version, index), false),
            Leaf::DocumentTranscribed {
                reference,
                part,
                version,
                ..
            } => self.later_version(lines, (reference, part), (version, index), true),
            Leaf::SubmissionErased { reference, parts } => {
                let submission = self.received(&reference)?;
                if parts_in(lines, submission.leaf) != parts {
                    return Err(Refused::new(format!(
                        "erases other parts than {reference} was received with"
                    )));
                }
                submission.is_erased = true;
                if counts {
                    submission.state = PublicationState::Erased;
                }
                Ok(())
            }
            Leaf::PublicationDecided { reference, state } => {
                let submission = self.received(&reference)?;
                if counts {
                    submission.state = state;
                }
                Ok(())
            }
            Leaf::SealedBuilt { .. }
            | Leaf::ReportBuilt { .. }
            | Leaf::VoteCast { .. }
            | Leaf::VotesBound { .. }
            | Leaf::Other { .. } => Ok(()),
        }
    }

    fn later_version(
        &mut self,
        lines: &[&[u8]],
        (reference, part): (String, String),
        (version, leaf): (u64, u64),
        is_transcript: bool,
    ) -> Result<(), Refused> {
        let submission = self.received(&reference)?;
        if commitment_in(lines, submission.leaf, &part).is_none() {
            return Err(Refused::new(format!(
                "{reference} was received without a part {part}"
            )));
        }
        let versions = submission.later.entry(part).or_default();
        let last = versions.last().copied();
        if last.is_some_and(|last| last.version >= version) {
            return Err(Refused::new(format!(
                "version {version} is not above the part's earlier versions"
            )));
        }
        versions.push(LaterVersion {
            version,
            leaf,
            redacted: !is_transcript || last.is_some_and(|last| last.redacted),
            transcribed: is_transcript || last.is_some_and(|last| last.transcribed),
        });
        Ok(())
    }

    fn received(&mut self, reference: &str) -> Result<&mut Submission, Refused> {
        let found = self.submissions.get_mut(reference);
        match found {
            None => Err(Refused::new(format!(
                "no earlier leaf received {reference}"
            ))),
            Some(submission) if submission.is_erased => Err(Refused::new(format!(
                "{reference} was erased by an earlier leaf"
            ))),
            Some(submission) => Ok(submission),
        }
    }
}

/// The last `report-built` leaf. Found from the end, where it usually stands, before the other leaves are read.
fn binding(lines: &[&[u8]]) -> Option<(u64, BTreeMap<String, Digest>)> {
    // Canonical JSON sorts "files" first, so other leaves need not be parsed here.
    let numbered = lines.iter().enumerate().rev();
    let mut candidates = numbered.filter(|(_, line)| line.starts_with(b"{\"files\":"));
    candidates.find_map(|(index, line)| match Leaf::parse(line) {
        Ok(Leaf::ReportBuilt { files }) => Some((u64::try_from(index).ok()?, files)),
        _ => None,
    })
}

/// What the leaf `index` commits to for `part`, if it received it.
pub(super) fn commitment_in(lines: &[&[u8]], index: u64, part: &str) -> Option<Digest> {
    let line = usize::try_from(index)
        .ok()
        .and_then(|index| lines.get(index))?;
    match Leaf::parse(line) {
        Ok(Leaf::SubmissionReceived { parts, .. }) => parts.get(part).copied(),
        _ => None,
    }
}

/// The parts that the leaf `index` received, sorted.
fn parts_in(lines: &[&[u8]], index: u64) -> Vec<String> {
    let line = usize::try_from(index)
        .ok()
        .and_then(|index| lines.get(index));
    match line.map(|line| Leaf::parse(line)) {
        Some(Ok(Leaf::SubmissionReceived { parts, .. })) => parts.into_keys().collect(),
        _ => Vec::new(),
    }
}
