//! Erasing a source: its texts, in every version, what was taken out of them, its passages and its envelope go, and the
//! salts with them. The leaf that committed to it stays, and a leaf of its own says that it was erased.

use crate::store as rows;
use ::store::{Reader, Tx};
use commission::{Erased, ErasedBy, Erasure, Error, Fate, Forgets, Refusal};
use ledger::Leaf;

/// What this room forgets.
#[derive(Debug, Clone, Copy, Default)]
pub struct Forgetting;

impl Forgets for Forgetting {
    fn tables(&self) -> &'static [(&'static str, Fate)] {
        &[
            ("source", Fate::Rewritten),
            ("document", Fate::Forgotten),
            ("sealed_version", Fate::Forgotten),
            ("redaction", Fate::Forgotten),
            ("passage", Fate::Forgotten),
            ("search", Fate::Forgotten),
            ("received_envelope", Fate::Forgotten),
            ("transcript", Fate::Forgotten),
            ("counted_text", Fate::Forgotten),
            ("claim", Fate::Ours),
            ("exhibit", Fate::Ours),
            ("exhibit_input", Fate::Ours),
            ("erased", Fate::Ours),
        ]
    }

    fn seek(&self, r: &Reader<'_>, erasure: &mut Erasure) -> Result<(), Error> {
        for one in &erasure.sources {
            erasure.blobs.extend(rows::blobs_of(r, one.source)?);
            erasure.names.extend(rows::names_of(r, one.source)?);
        }
        Ok(())
    }

    fn forget(&self, tx: &mut Tx<'_>, erasure: &Erasure, by: &ErasedBy) -> Result<(), Error> {
        for one in &erasure.sources {
            append_leaf(tx, erasure, one)?;
            rows::forget(tx, one.source)?;
            rows::note_erased(tx, erasure.commission.id, one, by)?;
        }
        Ok(())
    }
}

fn append_leaf(tx: &mut Tx<'_>, erasure: &Erasure, one: &Erased) -> Result<(), Error> {
    let log = erasure.commission.log();
    let lost = || Error::fault("find the leaf of", &one.reference);
    let source = rows::source(tx, one.source)?.ok_or_else(lost)?;
    let body = tx.leaf(&log, source.leaf)?.ok_or_else(lost)?;
    let Ok(Leaf::SubmissionReceived { parts, .. }) = Leaf::parse(body.as_bytes()) else {
        return Err(lost());
    };
    let leaf = Leaf::SubmissionErased {
        reference: one.reference.clone(),
        parts: parts.into_keys().collect(),
    };
    let leaf = leaf
        .to_bytes()
        .map_err(|why| Error::fault("write a leaf", why))?;
    tx.append_leaf(&log, &leaf)?;
    Ok(())
}

/// The submission of a reference, as it is to be erased.
///
/// # Errors
/// [`Error::Refused`] where there is none of that reference, or it was erased before.
pub fn to_be_erased(r: &Reader<'_>, commission: i64, reference: &str) -> Result<Erased, Error> {
    let say = crate::words::words;
    let Some(source) = rows::source_by_reference(r, commission, reference)? else {
        return Err(Refusal::new("no-submission", |l| say(l).msg_no_submission(reference)).into());
    };
    if source.state == commission::Publication::Erased {
        return Err(Refusal::new("erased", |l| say(l).msg_erased(reference)).into());
    }
    Ok(Erased {
        source: source.id,
        reference: source.reference,
    })
}
