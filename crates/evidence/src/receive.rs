//! Receiving a source: what it says is committed to, the leaf is appended, and source and documents
//! are kept, all in one transaction. Deciding how it may be shown is a leaf of its own.

use crate::store as rows;
use crate::words::words;
use crate::{NewDocument, NewSource, Source, reference_text};
use ::store::Tx;
use commission::{Commission, Error, Publication, Refusal, record, refuse_closed};
use ledger::{Leaf, PublicationState, Salt};
use std::collections::BTreeMap;
use text::Language;

/// Keeps a source with its documents and the leaf that commits to all of it, and answers its
/// number and its reference.
///
/// # Errors
/// [`Error::Fault`] where it cannot be kept; nothing of it is then.
pub fn add_source(
    tx: &mut Tx<'_>,
    log: &str,
    new: &NewSource,
    documents: &[NewDocument],
    salt: &Salt,
) -> Result<(i64, String), Error> {
    refuse_closed(tx, new.commission)?;
    let number = rows::next_number(tx, new.commission)?;
    let reference = reference_text(&new.prefix, number);
    let leaf = receipt_leaf(&reference, new, documents, salt)?;
    let leaf = i64::try_from(tx.append_leaf(log, &leaf)?).unwrap_or(i64::MAX);
    let id = rows::insert_source(tx, new, (number, &reference), salt, leaf)?;
    for document in documents {
        rows::add_document(tx, new.commission, id, document, leaf)?;
    }
    if new.state != Publication::NotDecided {
        append_decision(tx, log, &reference, new.state)?;
    }
    Ok((id, reference))
}

/// Decides how a source may be shown, and says so in the ledger. Deciding the same again does
/// nothing.
///
/// # Errors
/// [`Error::Refused`] where it was erased; [`Error::Fault`] where it cannot be kept.
pub fn decide_publication(
    tx: &mut Tx<'_>,
    commission: &Commission,
    source: &Source,
    state: Publication,
    by: (&str, i64),
) -> Result<(), Error> {
    if source.state == Publication::Erased {
        return Err(Refusal::new("erased", |l| words(l).msg_erased(&source.reference)).into());
    }
    if rows::set_state(tx, source.id, state)? {
        append_decision(tx, &commission.log(), &source.reference, state)?;
        record(
            tx,
            commission.id,
            by.0,
            by.1,
            "publication-decided",
            &source.reference,
        )?;
    }
    Ok(())
}

fn receipt_leaf(
    reference: &str,
    new: &NewSource,
    documents: &[NewDocument],
    salt: &Salt,
) -> Result<Vec<u8>, Error> {
    let bind = |salt: &Salt, content| {
        ledger::commitment(salt, &content).map_err(|why| Error::fault("commit to evidence", why))
    };
    let envelope = ledger::Envelope {
        reference,
        channel: &new.channel,
        received: new.received_us,
        respondent_type: new.respondent_type.as_deref(),
        place: new.place.as_deref(),
        language: new.language.map(Language::code),
        name: new.name.as_deref(),
        source: Some(&new.origin),
    };
    let mut parts = BTreeMap::new();
    parts.insert("envelope".to_owned(), bind(salt, envelope.content())?);
    for document in documents {
        let (salt, language) = (&document.salt, document.language.map(Language::code));
        let commitment = match &document.blob {
            None => {
                ledger::text_commitment(salt, reference, &document.part, language, &document.text)
            }
            Some(blob) => bind(salt, attachment(reference, document, blob)?)?,
        };
        parts.insert(document.part.clone(), commitment);
    }
    Leaf::SubmissionReceived {
        reference: reference.to_owned(),
        parts,
    }
    .to_bytes()
    .map_err(|why| Error::fault("write a leaf", why))
}

fn attachment(
    reference: &str,
    document: &NewDocument,
    (sha256, media_type): &(String, String),
) -> Result<serde_json::Value, Error> {
    let sha256 = sha256
        .parse()
        .map_err(|why| Error::fault("read the digest of an attachment", format!("{why:?}")))?;
    Ok(ledger::Attachment {
        reference,
        part: &document.part,
        name: document.title.as_deref(),
        media_type,
        sha256: Some(sha256),
        text: Some(&document.text),
    }
    .content())
}

fn append_decision(
    tx: &mut Tx<'_>,
    log: &str,
    reference: &str,
    state: Publication,
) -> Result<(), Error> {
    let state = match state {
        Publication::Named => PublicationState::Named,
        Publication::NameWithheld => PublicationState::NameWithheld,
        Publication::Anonymous => PublicationState::Anonymous,
        Publication::Confidential => PublicationState::Confidential,
        Publication::NotAccepted => PublicationState::NotAccepted,
        Publication::NotDecided => PublicationState::NotDecided,
        Publication::Erased => return Err(Error::fault("decide", "erasing is no decision")),
    };
    let leaf = Leaf::PublicationDecided {
        reference: reference.to_owned(),
        state,
    }
    .to_bytes()
    .map_err(|why| Error::fault("write a leaf", why))?;
    tx.append_leaf(log, &leaf)?;
    Ok(())
}
