//! The openings: salt and content of each part, exactly as it was committed to; of every part for the sealed pack, and of
//! the published ones for the public.
//!
//! What was found out after the receipt (a detected language, a described envelope) is not in the commitment. So each
//! content is tried in the few ways in which it may have been received, against the commitment itself; what fits none
//! is told as altered and never opened.

use crate::shelf::{Kept, Sheet, Shelf};
use crate::snapshot::Submission;
use ::store::Reader;
use commission::{Error, Publication};
use evidence::{Document, ReceivedEnvelope};
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

/// One file, written in the order of leaves though redactions come out of order.
struct Lines<'a, 's> {
    sheet: Sheet<'a, 's>,
    held: BTreeMap<(u64, String), Vec<u8>>,
}

impl Lines<'_, '_> {
    /// Writes what is held of leaves before this one: nothing that comes later is of an earlier leaf.
    fn write_before(&mut self, leaf: u64) -> Result<(), Error> {
        let later = self.held.split_off(&(leaf, String::new()));
        for line in std::mem::replace(&mut self.held, later).into_values() {
            self.sheet.add(&line)?;
        }
        Ok(())
    }

    fn close(mut self) -> Result<Kept, Error> {
        self.write_before(u64::MAX)?;
        self.sheet.close()
    }
}

/// Both files.
pub(super) struct Openings<'a, 's, 'c> {
    public: Lines<'a, 's>,
    sealed: Lines<'a, 's>,
    commitments: &'c Commitments,
}

impl<'a, 's, 'c> Openings<'a, 's, 'c> {
    pub(super) fn begin(
        public: &'a Shelf<'s>,
        sealed: &'a Shelf<'s>,
        commitments: &'c Commitments,
    ) -> Result<Self, Error> {
        let lines = |shelf: &'a Shelf<'s>, path: &str| -> Result<Lines<'a, 's>, Error> {
            Ok(Lines {
                sheet: shelf.sheet(path)?,
                held: BTreeMap::new(),
            })
        };
        Ok(Self {
            public: lines(public, "pack/ledger/openings.jsonl")?,
            sealed: lines(sealed, "ledger/openings.jsonl")?,
            commitments,
        })
    }

    /// Begins a submission and opens its envelope; answers it where it is not what was committed to. `received` is what
    /// it said first, where it was described otherwise since.
    pub(super) fn envelope(
        &mut self,
        submission: &Submission,
        received: Option<&ReceivedEnvelope>,
    ) -> Result<Option<Unopened>, Error> {
        let source = &submission.source;
        let leaf = u64::try_from(source.leaf).unwrap_or(u64::MAX);
        self.public.write_before(leaf)?;
        self.sealed.write_before(leaf)?;
        if source.state == Publication::Erased {
            return Ok(None);
        }
        let (kind, place, language, name) = match received {
            Some(first) => (
                &first.respondent_type,
                &first.place,
                first.language,
                &first.name,
            ),
            None => (
                &source.respondent_type,
                &source.place,
                source.language,
                &source.name,
            ),
        };
        // Described otherwise since, it would contradict what is published of it.
        let same = |first: &Option<String>, now: &Option<String>| first.is_none() || first == now;
        let stands = received.is_none_or(|first| {
            same(&first.respondent_type, &source.respondent_type)
                && same(&first.place, &source.place)
                && same(&first.name, &source.name)
                && (first.language.is_none() || first.language == source.language)
        });
        let public = source.state == Publication::Named && stands;
        for ways in 0_u8..16 {
            let said = |bit: u8| ways & bit == 0;
            let content = Envelope {
                reference: &source.reference,
                channel: &source.channel,
                received: source.received_us,
                respondent_type: kind.as_deref().filter(|_| said(1)),
                place: place.as_deref().filter(|_| said(2)),
                language: language.map(Language::code).filter(|_| said(8)),
                name: name.as_deref().filter(|_| said(4)),
                source: Some(&source.origin),
            }
            .content();
            if self.open(leaf, "envelope", &submission.salt, content, public)? {
                return Ok(None);
            }
        }
        Ok(Some(Unopened {
            name: format!("{}/envelope", source.reference),
            reference: source.reference.clone(),
        }))
    }

    /// Opens a version of a document; answers it where it is not what was committed to.
    pub(super) fn document(
        &mut self,
        document: &Document,
        public: bool,
    ) -> Result<Option<Unopened>, Error> {
        let leaf = u64::try_from(document.leaf).unwrap_or(u64::MAX);
        let known = document.language.map(Language::code);
        for language in [known, None, Some("cy"), Some("en")] {
            let content = content(document, language)?;
            if self.open(leaf, &document.part, &document.salt, content, public)? {
                return Ok(None);
            }
        }
        Ok(Some(Unopened {
            name: document.name(),
            reference: document.reference.clone(),
        }))
    }

    /// Holds the opening if it is what the leaf commits to.
    fn open(
        &mut self,
        leaf: u64,
        part: &str,
        salt: &Salt,
        content: Value,
        public: bool,
    ) -> Result<bool, Error> {
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
        if public {
            self.public.held.insert(key.clone(), line.clone());
        }
        self.sealed.held.insert(key, line);
        Ok(true)
    }

    /// Ends both files: the public and the sealed one.
    pub(super) fn close(self) -> Result<(Kept, Kept), Error> {
        Ok((self.public.close()?, self.sealed.close()?))
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
