//! The leaves of the ledger: what each kind says, and its exact bytes (`book/formats.md` section 2.1).
//!
//! [`Leaf::parse`] accepts exactly what [`Leaf::to_bytes`] writes, so a leaf has one spelling. A kind that this version
//! does not know is kept as it is. The rules between leaves (a reference is received once) are not here but in
//! `verify`.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde_json::{Map, Value, json};

use crate::digest::hex;
use crate::limits::LEAF_BYTES_MAX;
use crate::{Digest, Refused, names, read_canonical, write_canonical};

/// One entry of the ledger. None holds personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// A submission was received; each part is committed to.
    SubmissionReceived {
        /// Such as `WHC0012`.
        reference: String,
        /// Part to commitment; at least one.
        parts: BTreeMap<String, Digest>,
    },
    /// A part has a redacted version; earlier ones are no longer shown.
    DocumentRedacted {
        /// Such as `WHC0012`.
        reference: String,
        /// Such as `a1`.
        part: String,
        /// 2 or more; what was received is version 1.
        version: u64,
        /// To the redacted content.
        commitment: Digest,
    },
    /// A part that is a scan has a typed transcript, or a corrected one; earlier ones are no longer shown.
    DocumentTranscribed {
        /// Such as `WHC0012`.
        reference: String,
        /// Such as `attachment-1`.
        part: String,
        /// 2 or more; what was received is version 1.
        version: u64,
        /// To the content with the transcript.
        commitment: Digest,
    },
    /// How a submission may be shown, from here on.
    PublicationDecided {
        /// Such as `WHC0012`.
        reference: String,
        /// What was decided.
        state: PublicationState,
    },
    /// Content and salts of a submission were destroyed. What committed to them stays, and says nothing any more.
    SubmissionErased {
        /// Such as `WHC0012`.
        reference: String,
        /// Every part that was received, sorted.
        parts: Vec<String>,
    },
    /// A sealed pack was made for the report whose leaf comes next.
    SealedBuilt {
        /// To the list of its files.
        commitment: Digest,
    },
    /// A pack was built of these files.
    ReportBuilt {
        /// Path in the pack to SHA-256; at least one.
        files: BTreeMap<String, Digest>,
    },
    /// Somebody voted on a statement. It stands in the log of votes, not among the evidence.
    VoteCast {
        /// To who voted on what, how and when.
        commitment: Digest,
    },
    /// So many votes had been cast, and this was the tree over their leaves.
    VotesBound {
        /// How many leaves the log of votes had; at least one.
        size: u64,
        /// The root of the tree over them.
        root: Digest,
    },
    /// A kind of another version, kept byte for byte.
    Other {
        /// Its `kind`.
        kind: String,
        /// The leaf.
        bytes: Vec<u8>,
    },
}

/// How a submission may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PublicationState {
    /// With the respondent's name.
    Named,
    /// Without the name, which the commission knows.
    NameWithheld,
    /// Without anything that tells who it is.
    Anonymous,
    /// Counted, not shown.
    Confidential,
    /// Not taken as evidence.
    NotAccepted,
    /// Nothing is decided yet; not shown.
    NotDecided,
    /// Its content and salts were destroyed; nothing can be decided any more.
    Erased,
}

impl PublicationState {
    const SPELLINGS: [(PublicationState, &'static str); 7] = [
        (PublicationState::Named, "named"),
        (PublicationState::NameWithheld, "name-withheld"),
        (PublicationState::Anonymous, "anonymous"),
        (PublicationState::Confidential, "confidential"),
        (PublicationState::NotAccepted, "not-accepted"),
        (PublicationState::NotDecided, "not-decided"),
        (PublicationState::Erased, "erased"),
    ];

    /// Whether its words may be shown at all.
    #[must_use]
    pub fn is_published(self) -> bool {
        matches!(
            self,
            PublicationState::Named | PublicationState::NameWithheld | PublicationState::Anonymous
        )
    }

    /// Its spelling in leaves and tables.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        PublicationState::SPELLINGS
            .iter()
            .find(|(state, _)| *state == self)
            .map_or("", |(_, text)| text)
    }
}

impl fmt::Display for PublicationState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for PublicationState {
    type Err = Refused;

    fn from_str(text: &str) -> Result<PublicationState, Refused> {
        let found = PublicationState::SPELLINGS
            .iter()
            .find(|(_, spelling)| *spelling == text);
        found
            .map(|(state, _)| *state)
            .ok_or_else(|| Refused::new(format!("{text:?} is not a publication state")))
    }
}

impl Leaf {
    /// The bytes that are hashed: canonical JSON on one line, without a line feed.
    ///
    /// # Errors
    /// A name is not spelled as the format allows, a list is empty, or the leaf is too long.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Refused> {
        let bytes = match self {
            Leaf::Other { bytes, .. } => bytes.clone(),
            Leaf::SubmissionReceived { reference, parts } => received_bytes(reference, parts)?,
            known => write_canonical(&known.value())?,
        };
        // Reading back is the one place where the rules are written down; what is received has one of its own, because
        // somebody waits for each receipt.
        let is_read = match self {
            Leaf::SubmissionReceived { .. } => bytes.len() <= LEAF_BYTES_MAX,
            _ => Leaf::parse(&bytes)? == *self,
        };
        if is_read {
            Ok(bytes)
        } else {
            Err(Refused::new(
                "the leaf is too long, or its kind and its bytes differ",
            ))
        }
    }

    fn value(&self) -> Value {
        match self {
            Leaf::DocumentRedacted {
                reference,
                part,
                version,
                commitment,
            } => json!({
                "v": 1, "kind": "document-redacted", "reference": reference, "part": part, "version": version,
                "commitment": commitment,
            }),
            Leaf::DocumentTranscribed {
                reference,
                part,
                version,
                commitment,
            } => json!({
                "v": 1, "kind": "document-transcribed", "reference": reference, "part": part, "version": version,
                "commitment": commitment,
            }),
            Leaf::PublicationDecided { reference, state } => {
                json!({"v": 1, "kind": "publication-decided", "reference": reference, "state": state.as_str()})
            }
            Leaf::SubmissionErased { reference, parts } => {
                json!({"v": 1, "kind": "submission-erased", "reference": reference, "parts": parts})
            }
            Leaf::SealedBuilt { commitment } => {
                json!({"v": 1, "kind": "sealed-built", "commitment": commitment})
            }
            Leaf::ReportBuilt { files } => {
                json!({"v": 1, "kind": "report-built", "files": listed(files)})
            }
            Leaf::VoteCast { commitment } => {
                json!({"v": 1, "kind": "vote-cast", "commitment": commitment})
            }
            Leaf::VotesBound { size, root } => {
                json!({"v": 1, "kind": "votes-bound", "size": size, "root": root})
            }
            Leaf::SubmissionReceived { .. } | Leaf::Other { .. } => Value::Null,
        }
    }

    /// Reads the bytes of a leaf.
    ///
    /// # Errors
    /// The bytes are not canonical JSON, or not a leaf of the format.
    pub fn parse(bytes: &[u8]) -> Result<Leaf, Refused> {
        if bytes.len() > LEAF_BYTES_MAX {
            return Err(Refused::new(format!("longer than {LEAF_BYTES_MAX} bytes")));
        }
        let value = read_canonical(bytes)?;
        let members = value
            .as_object()
            .ok_or_else(|| Refused::new("not a JSON object"))?;
        let kind = text(members, "kind")?;
        let version = members
            .get("v")
            .and_then(Value::as_u64)
            .filter(|version| *version >= 1);
        let version =
            version.ok_or_else(|| Refused::new("\"v\" is not an integer of at least 1"))?;
        let read = match kind {
            "submission-received" => submission_received,
            "document-redacted" => document_redacted,
            "document-transcribed" => document_transcribed,
            "publication-decided" => publication_decided,
            "submission-erased" => submission_erased,
            "sealed-built" => sealed_built,
            "report-built" => report_built,
            "vote-cast" => vote_cast,
            "votes-bound" => votes_bound,
            other if names::is_kind_or_slug(other) => {
                return Ok(Leaf::Other {
                    kind: other.to_owned(),
                    bytes: bytes.to_vec(),
                });
            }
            other => {
                return Err(Refused::new(format!(
                    "{other:?} is not spelled as a kind of leaf"
                )));
            }
        };
        if version != 1 {
            return Err(Refused::new(format!(
                "{kind} version {version} needs a newer verifier"
            )));
        }
        read(members)
    }
}

/// The bytes of what was received. The spellings that are asked for need no escape.
fn received_bytes(reference: &str, parts: &BTreeMap<String, Digest>) -> Result<Vec<u8>, Refused> {
    let spelled = names::is_reference(reference) && parts.keys().all(|part| names::is_part(part));
    if !spelled || parts.is_empty() {
        return Err(Refused::new(
            "the reference or a part is not spelled as one, or there is no part",
        ));
    }
    let mut out = String::with_capacity(80 + parts.len() * 112);
    out.push_str("{\"kind\":\"submission-received\",\"parts\":[");
    for (position, (part, commitment)) in parts.iter().enumerate() {
        out.push_str(if position > 0 { ",{" } else { "{" });
        out.push_str("\"commitment\":\"");
        out.push_str(&hex(commitment.as_bytes()));
        out.push_str("\",\"part\":\"");
        out.push_str(part);
        out.push_str("\"}");
    }
    out.push_str("],\"reference\":\"");
    out.push_str(reference);
    out.push_str("\",\"v\":1}");
    Ok(out.into_bytes())
}

fn submission_received(members: &Map<String, Value>) -> Result<Leaf, Refused> {
    exactly(members, &["kind", "parts", "reference", "v"])?;
    let reference = reference(members)?;
    let parts = sorted_list(members, "parts", ["commitment", "part"], |entry| {
        Ok((part(entry)?, digest(entry, "commitment")?))
    })?;
    Ok(Leaf::SubmissionReceived { reference, parts })
}

fn document_redacted(members: &Map<String, Value>) -> Result<Leaf, Refused> {
    let (reference, part, version, commitment) = later_version(members)?;
    Ok(Leaf::DocumentRedacted {
        reference,
        part,
        version,
        commitment,
    })
}

fn document_transcribed(members: &Map<String, Value>) -> Result<Leaf, Refused> {
    let (reference, part, version, commitment) = later_version(members)?;
    Ok(Leaf::DocumentTranscribed {
        reference,
        part,
        version,
        commitment,
    })
}

fn later_version(members: &Map<String, Value>) -> Result<(String, String, u64, Digest), Refused> {
    exactly(
        members,
        &["commitment", "kind", "part", "reference", "v", "version"],
    )?;
    let version = members
        .get("version")
        .and_then(Value::as_u64)
        .filter(|version| *version >= 2);
    Ok((
        reference(members)?,
        part(members)?,
        version.ok_or_else(|| Refused::new("\"version\" is not an integer of at least 2"))?,
        digest(members, "commitment")?,
    ))
}

fn publication_decided(members: &Map<String, Value>) -> Result<Leaf, Refused> {
    exactly(members, &["kind", "reference", "state", "v"])?;
    let state = text(members, "state")?.parse()?;
    if state == PublicationState::Erased {
        return Err(Refused::new(
            "erasing is not decided: it has a leaf of its own",
        ));
    }
    Ok(Leaf::PublicationDecided {
        reference: reference(members)?,
        state,
    })
}

fn submission_erased(members: &Map<String, Value>) -> Result<Leaf, Refused> {
    exactly(members, &["kind", "parts", "reference", "v"])?;
    let list = members.get("parts").and_then(Value::as_array);
    let list = list.ok_or_else(|| Refused::new("\"parts\" is not a list"))?;
    let mut parts: Vec<String> = Vec::new();
    for part in list {
        let part = part.as_str().filter(|part| names::is_part(part));
        let part = part.ok_or_else(|| Refused::new("an entry of \"parts\" is not a part"))?;
        if parts.last().is_some_and(|last| last.as_str() >= part) {
            return Err(Refused::new("\"parts\" is not sorted, or has one twice"));
        }
        parts.push(part.to_owned());
    }
    if parts.is_empty() {
        return Err(Refused::new("\"parts\" is empty"));
    }
    Ok(Leaf::SubmissionErased {
        reference: reference(members)?,
        parts,
    })
}

fn sealed_built(members: &Map<String, Value>) -> Result<Leaf, Refused> {
    exactly(members, &["commitment", "kind", "v"])?;
    Ok(Leaf::SealedBuilt {
        commitment: digest(members, "commitment")?,
    })
}

fn report_built(members: &Map<String, Value>) -> Result<Leaf, Refused> {
    exactly(members, &["files", "kind", "v"])?;
    Ok(Leaf::ReportBuilt {
        files: files(members)?,
    })
}

fn vote_cast(members: &Map<String, Value>) -> Result<Leaf, Refused> {
    exactly(members, &["commitment", "kind", "v"])?;
    Ok(Leaf::VoteCast {
        commitment: digest(members, "commitment")?,
    })
}

fn votes_bound(members: &Map<String, Value>) -> Result<Leaf, Refused> {
    exactly(members, &["kind", "root", "size", "v"])?;
    let size = members.get("size").and_then(Value::as_u64);
    let size = size.filter(|size| *size >= 1);
    Ok(Leaf::VotesBound {
        size: size.ok_or_else(|| Refused::new("\"size\" is not an integer of at least 1"))?,
        root: digest(members, "root")?,
    })
}

/// The member `files` of a leaf or of a manifest, as [`files`] reads it.
pub(crate) fn listed(files: &BTreeMap<String, Digest>) -> Vec<Value> {
    files
        .iter()
        .map(|(path, digest)| json!({"path": path, "sha256": digest}))
        .collect()
}

/// Path to digest, from the member `files`.
pub(crate) fn files(members: &Map<String, Value>) -> Result<BTreeMap<String, Digest>, Refused> {
    sorted_list(members, "files", ["path", "sha256"], |entry| {
        let path = text(entry, "path")?;
        if !names::is_path(path) {
            return Err(Refused::new(format!(
                "{path:?} is not spelled as a path in a pack"
            )));
        }
        Ok((path.to_owned(), digest(entry, "sha256")?))
    })
}

/// Checks that an object has these members (given sorted) and no others.
pub(crate) fn exactly(members: &Map<String, Value>, names: &[&str]) -> Result<(), Refused> {
    if members.len() == names.len() && names.iter().all(|name| members.contains_key(*name)) {
        return Ok(());
    }
    Err(Refused::new(format!(
        "expected exactly the members {}",
        names.join(", ")
    )))
}

pub(crate) fn text<'a>(members: &'a Map<String, Value>, name: &str) -> Result<&'a str, Refused> {
    members
        .get(name)
        .and_then(Value::as_str)
        .ok_or_else(|| Refused::new(format!("{name:?} is not a string")))
}

pub(crate) fn part(members: &Map<String, Value>) -> Result<String, Refused> {
    let part = text(members, "part")?;
    if names::is_part(part) {
        return Ok(part.to_owned());
    }
    Err(Refused::new(format!(
        "{part:?} is not spelled as the name of a part"
    )))
}

fn reference(members: &Map<String, Value>) -> Result<String, Refused> {
    let reference = text(members, "reference")?;
    if names::is_reference(reference) {
        return Ok(reference.to_owned());
    }
    Err(Refused::new(format!(
        "{reference:?} is not spelled as a reference"
    )))
}

fn digest(members: &Map<String, Value>, name: &str) -> Result<Digest, Refused> {
    text(members, name)?
        .parse()
        .map_err(|why| Refused::new(format!("{name:?}: {why}")))
}

/// Reads a non-empty array of objects that is sorted by its key without doubles.
fn sorted_list(
    members: &Map<String, Value>,
    list: &str,
    entry_members: [&str; 2],
    read: impl Fn(&Map<String, Value>) -> Result<(String, Digest), Refused>,
) -> Result<BTreeMap<String, Digest>, Refused> {
    let entries = members
        .get(list)
        .and_then(Value::as_array)
        .filter(|entries| !entries.is_empty());
    let entries =
        entries.ok_or_else(|| Refused::new(format!("{list:?} is not an array with entries")))?;
    let mut read_so_far: BTreeMap<String, Digest> = BTreeMap::new();
    for entry in entries {
        let entry = entry
            .as_object()
            .ok_or_else(|| Refused::new(format!("{list:?} holds something else than objects")))?;
        exactly(entry, &entry_members)?;
        let (key, value) = read(entry)?;
        if read_so_far
            .last_key_value()
            .is_some_and(|(last, _)| *last >= key)
        {
            return Err(Refused::new(format!(
                "{list:?} is not sorted, or has {key:?} twice"
            )));
        }
        read_so_far.insert(key, value);
    }
    Ok(read_so_far)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{leaf_hash, sha256};
    use proptest::prelude::*;

    fn received(part: &str, reference: &str) -> Leaf {
        Leaf::SubmissionReceived {
            reference: reference.into(),
            parts: [(part.into(), sha256(b""))].into(),
        }
    }

    #[test]
    fn the_example_of_the_format_page_comes_out() {
        let commitment = "f2a959ceadea7f6c098d22aee28f12607911abb436c89ddba3a845e1819589ad"
            .parse()
            .unwrap();
        let leaf = Leaf::SubmissionReceived {
            reference: "WHC0012".into(),
            parts: [("a1".into(), commitment)].into(),
        };
        let bytes = leaf.to_bytes().unwrap();
        assert_eq!(
            String::from_utf8(bytes.clone()).unwrap(),
            format!(
                r#"{{"kind":"submission-received","parts":[{{"commitment":"{commitment}","part":"a1"}}],"reference":"WHC0012","v":1}}"#
            )
        );
        assert_eq!(
            leaf_hash(&bytes).to_string(),
            "97d6e0d5d86ecfe4049599c78d7b94aef734efff6a67ec8bec2301519da6ff0f"
        );
    }

    #[test]
    fn every_kind_reads_back_as_it_was_written() {
        let reference = || String::from("WHC0012");
        for leaf in [
            received("envelope", "WHC0012"),
            Leaf::DocumentRedacted {
                reference: reference(),
                part: "a1".into(),
                version: 2,
                commitment: sha256(b""),
            },
            Leaf::DocumentTranscribed {
                reference: reference(),
                part: "attachment-1".into(),
                version: 2,
                commitment: sha256(b""),
            },
            Leaf::PublicationDecided {
                reference: reference(),
                state: PublicationState::NameWithheld,
            },
            Leaf::ReportBuilt {
                files: [("a.csv".into(), sha256(b"")), ("b/c".into(), sha256(b"c"))].into(),
            },
            Leaf::SealedBuilt {
                commitment: sha256(b"sealed"),
            },
            Leaf::VoteCast {
                commitment: sha256(b"vote"),
            },
            Leaf::VotesBound {
                size: 12,
                root: sha256(b"votes"),
            },
            Leaf::SubmissionErased {
                reference: reference(),
                parts: vec!["a1".into(), "envelope".into()],
            },
            Leaf::Other {
                kind: "submission-withdrawn".into(),
                bytes: br#"{"kind":"submission-withdrawn","v":1}"#.to_vec(),
            },
        ] {
            assert_eq!(Leaf::parse(&leaf.to_bytes().unwrap()).unwrap(), leaf);
        }
    }

    #[test]
    fn a_leaf_that_nobody_could_read_is_not_written() {
        for leaf in [
            received("A 1", "WHC0012"),
            received("a1", "whc"),
            Leaf::SubmissionReceived {
                reference: "WHC1".into(),
                parts: BTreeMap::new(),
            },
            Leaf::DocumentRedacted {
                reference: "W".into(),
                part: "a1".into(),
                version: 1,
                commitment: sha256(b""),
            },
            Leaf::ReportBuilt {
                files: [("../a".into(), sha256(b""))].into(),
            },
            Leaf::VotesBound {
                size: 0,
                root: sha256(b""),
            },
            Leaf::Other {
                kind: "other".into(),
                bytes: br#"{"kind":"another","v":1}"#.to_vec(),
            },
        ] {
            assert!(leaf.to_bytes().is_err(), "{leaf:?}");
        }
    }

    #[test]
    fn a_leaf_outside_the_format_is_refused() {
        let digest = sha256(b"");
        let entry = |part: &str| format!(r#"{{"commitment":"{digest}","part":"{part}"}}"#);
        let parts = |list: String| {
            format!(r#"{{"kind":"submission-received","parts":[{list}],"reference":"W1","v":1}}"#)
        };
        assert!(Leaf::parse(parts(format!("{},{}", entry("a1"), entry("a2"))).as_bytes()).is_ok());
        for wrong in [
            parts(format!("{},{}", entry("a2"), entry("a1"))),
            parts(format!("{},{}", entry("a1"), entry("a1"))),
            parts(String::new()),
            parts("1".into()),
            parts(entry("a1").to_uppercase()),
            parts(entry("a1")).replace("\"v\":1", "\"v\":2"),
            parts(entry("a1")).replace("\"v\":1", "\"v\":0"),
            parts(entry("a1")).replace("\"v\":1", "\"v\":\"1\""),
            parts(entry("a1")).replace("\"v\":1", "\"v\":1,\"x\":1"),
            parts(entry("a1")).replace("submission-received", "Submission"),
            r#"{"kind":"publication-decided","reference":"W1","state":"public","v":1}"#.into(),
            r#"{"kind":"publication-decided","reference":"W1","state":"erased","v":1}"#.into(),
            r#"{"kind":"submission-erased","parts":[],"reference":"W1","v":1}"#.into(),
            r#"{"kind":"submission-erased","parts":["b","a"],"reference":"W1","v":1}"#.into(),
            r#"{"kind":"submission-erased","parts":["a","a"],"reference":"W1","v":1}"#.into(),
            r#"{"kind":"submission-erased","parts":[1],"reference":"W1","v":1}"#.into(),
            "[]".into(),
            "{}".into(),
            String::new(),
        ] {
            assert!(Leaf::parse(wrong.as_bytes()).is_err(), "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_the_reader_panic(position: prop::sample::Index, byte: u8) {
            let mut bytes = received("a1", "WHC0012").to_bytes().unwrap();
            let position = position.index(bytes.len());
            bytes[position] = byte;
            let _ = Leaf::parse(&bytes);
        }
    }
}
