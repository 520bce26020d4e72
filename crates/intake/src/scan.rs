//! Scans: which of them await their transcript, and a transcript as a person gives it.
//!
//! The words become the text of the scan's document (`evidence` keeps them, commits to them and moves passages). Nothing is read from
//! the picture here.

use crate::take::Hands;
use crate::words::words;
use ::store::{Reader, Store};
use commission::{Commission, Error, Refusal};
use evidence::Document;
use ledger::Salt;

/// The scan that is meant: that part of a submission, or its only scan where no part is given.
///
/// # Errors
/// [`Error::Refused`] where there is no such submission or part, or where it has several scans and none is named.
pub fn scan_of(
    r: &Reader<'_>,
    commission: &Commission,
    reference: &str,
    part: Option<&str>,
) -> Result<Document, Error> {
    if let Some(part) = part {
        return evidence::document_by_name(r, commission.id, &format!("{reference}/{part}"));
    }
    let source = evidence::source_by_reference(r, commission.id, reference)?;
    let source = source
        .ok_or_else(|| Refusal::new("no-reference", |l| words(l).msg_no_reference(reference)))?;
    let mut scans = evidence::documents_of(r, source.id)?;
    scans.retain(|document| document.is_scan);
    let parts: Vec<&str> = scans.iter().map(|scan| scan.part.as_str()).collect();
    let parts = parts.join(", ");
    match (scans.pop(), scans.is_empty()) {
        (Some(scan), true) => Ok(scan),
        (None, _) => Err(Refusal::new("no-scan", |l| words(l).msg_no_scan(reference)).into()),
        (Some(_), false) => Err(Refusal::new("several-scans", |l| {
            words(l).msg_several_scans(reference, parts.as_str())
        })
        .into()),
    }
}

/// Keeps what a person typed. `version` is the one that they had before them, where they had one.
///
/// # Errors
/// [`Error::Refused`] where the words cannot be kept, or where somebody else typed in the meantime.
pub fn transcribe(
    hands: &Hands<'_>,
    scan: &Document,
    typed: &str,
    version: Option<i64>,
) -> Result<Document, Error> {
    let (store, commission): (&Store, _) = (hands.store, hands.commission.clone());
    let (by, now) = (hands.by.to_owned(), hands.clock.now_us());
    let salt = Salt(hands.chance.bytes());
    let (id, typed) = (scan.id, typed.to_owned());
    store.write(move |tx| {
        let scan = evidence::document(tx, id)?.ok_or(Error::NotFound)?;
        if version.is_some_and(|version| version != scan.version) {
            let refusal = Refusal::new("scan-typed-since", |l| words(l).msg_scan_typed_since());
            return Err(refusal.into());
        }
        evidence::transcribe(tx, &commission, &scan, &typed, (&by, now), salt)
    })
}
