//! The receipt of a source: its leaf, the proof under today's checkpoint, and every part opened as it was received.
//!
//! It holds words and salts, so it is for the respondent who sent them. What staff found out since (a language, a
//! place) was not committed to: each part is tried in the few ways in which it may have been received, and one that
//! fits none, because it was described otherwise since, is left unopened.

use crate::store as rows;
use crate::{Document, Source};
use ::store::{Reader, Store};
use commission::{Commission, Error};
use ledger::{Attachment, Checkpoint, Digest, Envelope, Leaf, Opening, Receipt, Salt};
use serde_json::Value;
use std::collections::BTreeMap;
use text::Language;

/// The receipt of a source.
///
/// # Errors
/// [`Error::Fault`] where the ledger cannot be read.
pub fn receipt(store: &Store, commission: &Commission, source: &Source) -> Result<Receipt, Error> {
    let log = commission.log();
    let key = store.signing_key(&commission.definition.slug)?;
    let tree = store.tree(&log)?;
    let fault = |why| Error::fault("sign a checkpoint", why);
    let checkpoint = Checkpoint::of(&tree, &key).sign(&key).map_err(fault)?;
    store.read(|r| {
        let lost = || Error::fault("find a leaf", source.leaf);
        let body = r.leaf(&log, source.leaf)?.ok_or_else(lost)?;
        let proof = r
            .inclusion_proof(&log, source.leaf, tree.len())?
            .ok_or_else(lost)?;
        Ok(Receipt {
            reference: source.reference.clone(),
            received: seconds(source.received_us),
            leaf: source.leaf.unsigned_abs(),
            openings: openings(r, source, &body)?,
            body,
            proof,
            checkpoint: checkpoint.clone(),
            key: key.verifying_key().to_string(),
        })
    })
}

/// `2026-03-01T12:00:00Z`.
fn seconds(instant_us: i64) -> String {
    let text = commission::instant_text(instant_us);
    text.split_once('.')
        .map_or(text.clone(), |(whole, _)| format!("{whole}Z"))
}

fn openings(r: &Reader<'_>, source: &Source, body: &str) -> Result<Vec<Opening>, Error> {
    let Ok(Leaf::SubmissionReceived { parts, .. }) = Leaf::parse(body.as_bytes()) else {
        return Err(Error::fault("read a leaf", body));
    };
    let mut found = BTreeMap::new();
    if let Some(salt) = rows::envelope_salt(r, source.id)? {
        let contents = envelopes(source);
        found.extend(fitting("envelope", salt, contents, &parts, source.leaf)?);
    }
    for document in rows::received_documents_of(r, source.id)? {
        let contents = contents(&document)?;
        let salt = document.salt.clone();
        found.extend(fitting(
            &document.part,
            salt,
            contents,
            &parts,
            source.leaf,
        )?);
    }
    Ok(found.into_values().collect())
}

/// The one of these contents that the leaf commits to.
pub(crate) fn fitting(
    part: &str,
    salt: Salt,
    contents: Vec<Value>,
    parts: &BTreeMap<String, Digest>,
    leaf: i64,
) -> Result<Option<(String, Opening)>, Error> {
    for content in contents {
        let fault = |why| Error::fault("open a part", why);
        if parts.get(part) == Some(&ledger::commitment(&salt, &content).map_err(fault)?) {
            let opening = Opening {
                leaf: leaf.unsigned_abs(),
                part: part.to_owned(),
                salt,
                content,
            };
            return Ok(Some((part.to_owned(), opening)));
        }
    }
    Ok(None)
}

pub(crate) fn envelopes(source: &Source) -> Vec<Value> {
    let said = |value: &Option<String>| match value {
        Some(value) => vec![Some(value.clone()), None],
        None => vec![None],
    };
    let language = source.language.map(|language| language.code().to_owned());
    let mut contents = Vec::new();
    for respondent_type in said(&source.respondent_type) {
        for place in said(&source.place) {
            for name in said(&source.name) {
                for language in said(&language) {
                    let envelope = Envelope {
                        reference: &source.reference,
                        channel: &source.channel,
                        received: source.received_us,
                        respondent_type: respondent_type.as_deref(),
                        place: place.as_deref(),
                        language: language.as_deref(),
                        name: name.as_deref(),
                        source: Some(&source.origin),
                    };
                    contents.push(envelope.content());
                }
            }
        }
    }
    contents
}

pub(crate) fn contents(document: &Document) -> Result<Vec<Value>, Error> {
    let (reference, part) = (document.reference.as_str(), document.part.as_str());
    let Some((sha256, media_type)) = &document.blob else {
        let known = document.language.map(Language::code);
        let languages = [known, None, Some("cy"), Some("en")];
        let content = |language| ledger::text_content(reference, part, language, &document.text);
        return Ok(languages.map(content).into());
    };
    let sha256 = sha256
        .parse()
        .map_err(|why| Error::fault("read the digest of an attachment", why))?;
    let attachment = Attachment {
        reference,
        part,
        name: document.title.as_deref(),
        media_type,
        sha256: Some(sha256),
        text: Some(&document.text),
    };
    Ok(vec![attachment.content()])
}
