//! The openings: salt and content of each published part, exactly as it was committed to.
//!
//! What was found out after the receipt (a detected language, a described envelope) is not in the commitment. So each
//! content is tried in the few ways in which it may have been received, against the commitment itself; what fits none
//! is told as altered and never opened. An envelope that was described otherwise since is simply not opened.

use crate::shelf::{Kept, Sheet, Shelf};
use crate::snapshot::Submission;
use ::store::Reader;
use commission::{Error, Publication};
use evidence::Document;
use ledger::{
    Attachment, Digest, Envelope, Leaf, Opening, Salt, commitment, redacted, transcribed,
};
use serde_json::Value;
use std::collections::BTreeMap;
use text::Language;

/// What the leaves commit to: (leaf, part) to commitment.
pub(super) struct Commitments(BTreeMap<(u64, String), Digest>);

impl Commitments {
    pub(super) fn read(r: &Reader<'_>, log: &str) -> Result<Self, Error> {
        let mut found = BTreeMap::new();
        let mut position = 0;
        r.leaves(log, 0, |bytes| {
            match Leaf::parse(bytes) {
                Ok(Leaf::SubmissionReceived { parts, .. }) => {
                    for (part, commitment) in parts {
                        found.insert((position, part), commitment);
                    }
                }
                Ok(
                    Leaf::DocumentRedacted {
                        part, commitment, ..
                    }
                    | Leaf::DocumentTranscribed {
                        part, commitment, ..
                    },
                ) => {
                    found.insert((position, part), commitment);
                }
                _ => {}
            }
            position += 1;
            Ok::<(), Error>(())
        })?;
        Ok(Self(found))
    }
}

/// A part that could not be opened, by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Unopened {
    pub(crate) name: String,
    pub(crate) reference: String,
}

/// The file, written in the order of leaves though redactions come out of order.
pub(super) struct Openings<'a, 's, 'c> {
    sheet: Sheet<'a, 's>,
    commitments: &'c Commitments,
    held: BTreeMap<(u64, String), Vec<u8>>,
}

impl<'a, 's, 'c> Openings<'a, 's, 'c> {
    pub(super) fn begin(shelf: &'a Shelf<'s>, commitments: &'c Commitments) -> Result<Self, Error> {
        Ok(Self {
            sheet: shelf.sheet("pack/ledger/openings.jsonl")?,
            commitments,
            held: BTreeMap::new(),
        })
    }

    /// Begins a submission: opens its envelope where it may and can be.
    pub(super) fn envelope(&mut self, submission: &Submission) -> Result<(), Error> {
        let source = &submission.source;
        let leaf = u64::try_from(source.leaf).unwrap_or(u64::MAX);
        // Nothing that comes later is of an earlier leaf.
        let later = self.held.split_off(&(leaf, String::new()));
        for line in std::mem::replace(&mut self.held, later).into_values() {
            self.sheet.add(&line)?;
        }
        if source.state != Publication::Named {
            return Ok(());
        }
        let said = |bit: u8, value: &'_ Option<String>, ways: u8| {
            value.clone().filter(|_| ways & bit == 0)
        };
        for ways in 0..16 {
            let (kind, place, name) = (
                said(1, &source.respondent_type, ways),
                said(2, &source.place, ways),
                said(4, &source.name, ways),
            );
            let language = source
                .language
                .map(Language::code)
                .filter(|_| ways & 8 == 0);
            let content = Envelope {
                reference: &source.reference,
                channel: &source.channel,
                received: source.received_us,
                respondent_type: kind.as_deref(),
                place: place.as_deref(),
                language,
                name: name.as_deref(),
                source: Some(&source.origin),
            }
            .content();
            if self.open(leaf, "envelope", &submission.salt, content)? {
                return Ok(());
            }
        }
        Ok(())
    }

    /// Opens a document; answers it where it is not what was committed to.
    pub(super) fn document(&mut self, document: &Document) -> Result<Option<Unopened>, Error> {
        let leaf = u64::try_from(document.leaf).unwrap_or(u64::MAX);
        let known = document.language.map(Language::code);
        for language in [known, None, Some("cy"), Some("en")] {
            let content = content(document, language)?;
            if self.open(leaf, &document.part, &document.salt, content)? {
                return Ok(None);
            }
        }
        Ok(Some(Unopened {
            name: document.name(),
            reference: document.reference.clone(),
        }))
    }

    /// Holds the opening if it is what the leaf commits to.
    fn open(&mut self, leaf: u64, part: &str, salt: &Salt, content: Value) -> Result<bool, Error> {
        let fault = |why| Error::fault("open a part", why);
        let key = (leaf, part.to_owned());
        if self.commitments.0.get(&key) != Some(&commitment(salt, &content).map_err(fault)?) {
            return Ok(false);
        }
        let opening = Opening {
            leaf,
            part: part.to_owned(),
            salt: salt.clone(),
            content,
        };
        let mut line = opening.to_line().map_err(fault)?;
        line.push(b'\n');
        self.held.insert(key, line);
        Ok(true)
    }

    pub(super) fn close(mut self) -> Result<Kept, Error> {
        for line in self.held.values() {
            self.sheet.add(line)?;
        }
        self.sheet.close()
    }
}

fn content(document: &Document, language: Option<&str>) -> Result<Value, Error> {
    let (reference, part) = (document.reference.as_str(), document.part.as_str());
    let plain = match &document.blob {
        None => ledger::text_content(reference, part, language, &document.text),
        Some((sha256, media_type)) => Attachment {
            reference,
            part,
            name: document.title.as_deref().filter(|_| !document.redacted()),
            media_type,
            sha256: match document.redacted() {
                true => None,
                false => Some(
                    sha256
                        .parse()
                        .map_err(|why| Error::fault("read the digest of an attachment", why))?,
                ),
            },
            text: Some(&document.text),
        }
        .content(),
    };
    Ok(match u64::try_from(document.version) {
        Ok(version) if document.transcribed() => transcribed(plain, version),
        Ok(version) if version > 1 => redacted(plain, version),
        _ => plain,
    })
}
