//! Whether what is held is still what the ledger committed to when it was received: every part of every source, opened
//! against its leaf.
//!
//! Nothing can be said of what was erased. Guarantees: a part that was lost, or of which a single character was changed, is named. It deliberately says nothing
//! of later versions (redactions, transcripts): `verify` opens those of a pack.

use crate::receipt::{contents, envelopes, fitting};
use crate::store as rows;
use crate::{ReceivedEnvelope, Source};
use ::store::Reader;
use commission::{Commission, Error, Publication};
use ledger::{Leaf, Salt};
use std::collections::{BTreeMap, BTreeSet};

/// What was found of a commission.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Soundness {
    /// Parts that leaves commit to.
    pub parts: u64,
    /// Those that are not there, or no longer say what was committed to, such as `WHC0012/a1`.
    pub unsound: Vec<String>,
}

/// Opens every part of every source against the leaf that received it.
///
/// # Errors
/// [`Error::Fault`] where the store cannot be read.
pub fn soundness(r: &Reader<'_>, commission: &Commission) -> Result<Soundness, Error> {
    let log = commission.log();
    let received = rows::received_envelopes(r, commission.id)?;
    let mut sources = BTreeMap::new();
    rows::each_source(r, commission.id, |source, salt| {
        sources.insert(source.leaf, (source, salt));
        Ok::<(), Error>(())
    })?;
    let mut found = Soundness::default();
    let mut position = 0;
    r.leaves(&log, 0, |leaf| {
        if let Ok(Leaf::SubmissionReceived { reference, parts }) = Leaf::parse(leaf) {
            found.parts += parts.len() as u64;
            let erased = |one: &(Source, Salt)| one.0.state == Publication::Erased;
            let opened = match sources.get(&position) {
                Some(one) if erased(one) => parts.keys().cloned().collect(),
                Some((source, salt)) if source.reference == reference => {
                    opened(r, source, salt, received.get(&source.id), &parts)?
                }
                _ => BTreeSet::new(),
            };
            let unsound = parts.keys().filter(|part| !opened.contains(*part));
            found
                .unsound
                .extend(unsound.map(|part| format!("{reference}/{part}")));
        }
        position += 1;
        Ok::<(), Error>(())
    })?;
    Ok(found)
}

fn opened(
    r: &Reader<'_>,
    source: &Source,
    salt: &Salt,
    received: Option<&ReceivedEnvelope>,
    parts: &BTreeMap<String, ledger::Digest>,
) -> Result<BTreeSet<String>, Error> {
    let mut as_received = source.clone();
    if let Some(first) = received {
        as_received
            .respondent_type
            .clone_from(&first.respondent_type);
        as_received.place.clone_from(&first.place);
        as_received.language = first.language;
        as_received.name.clone_from(&first.name);
    }
    let mut opened = BTreeSet::new();
    let envelope = fitting("envelope", salt.clone(), envelopes(&as_received), parts, 0)?;
    opened.extend(envelope.map(|(part, _)| part));
    for document in rows::received_documents_of(r, source.id)? {
        let (salt, contents) = (document.salt.clone(), contents(&document)?);
        let document = fitting(&document.part, salt, contents, parts, 0)?;
        opened.extend(document.map(|(part, _)| part));
    }
    Ok(opened)
}
