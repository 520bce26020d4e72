//! What a respondent can do with a receipt: read, amend, withdraw, object.
//!
//! Guarantees: a receipt opens to its code and to nothing else; a submission that was withdrawn or superseded is not
//! accepted as evidence from that moment on, and the ledger says so; nothing is changed in what was received. Wrong
//! codes are counted for the reference or the words they were tried on, and make the next try on the same slower: no
//! address is ever counted, so that nobody is turned away for their neighbours.

use crate::form::{ANSWER, Fields, FormFile, NOT_SAID, OTHER, SEEN};
use crate::limits::{WRONG_CODE_DELAY_MS_MAX, WRONG_CODES_COUNTED_US};
use crate::store::forget::wish;
use crate::store::receipt::{self as rows, Receipt};
use ::store::{Store, Tx};
use commission::{Call, Commission, Error, Facet, Language, Publication, QuestionKind, record};
use evidence::{Document, Source};
use ledger::ReceiptCode;
use serde_json::json;
use std::time::Duration;

/// Under which name the acts of respondents are recorded.
pub const RESPONDENT: &str = "respondent";

/// The receipt of a code.
///
/// # Errors
/// [`Error::Fault`] where it cannot be read.
pub(crate) fn opened(
    store: &Store,
    commission: i64,
    code: &ReceiptCode,
) -> Result<Option<Receipt>, Error> {
    let digest = code.digest().to_string();
    Ok(store.read(|r| rows::receipt_by_code(r, commission, &digest))?)
}

/// Notes a wrong code and answers how long the answer should wait.
///
/// # Errors
/// [`Error::Fault`] where it cannot be noted.
pub(crate) fn wrong_code(
    store: &Store,
    commission: i64,
    about: &str,
    now_us: i64,
) -> Result<Duration, Error> {
    let about = about.to_owned();
    let count = store.write(move |tx| {
        rows::forget_wrong_codes(tx, now_us - WRONG_CODES_COUNTED_US)?;
        rows::note_wrong_code(tx, commission, &about, now_us)?;
        rows::wrong_codes_since(tx, commission, &about, now_us - WRONG_CODES_COUNTED_US)
    })?;
    let doublings = u32::try_from(count.clamp(1, 16) - 1).unwrap_or_default();
    let ms = 125_u64
        .saturating_mul(1 << doublings)
        .min(WRONG_CODE_DELAY_MS_MAX);
    Ok(Duration::from_millis(ms))
}

/// Withdraws a submission: it is no longer evidence, and the ledger says that it was withdrawn.
///
/// # Errors
/// [`Error::Fault`] where it cannot be kept.
pub(crate) fn withdraw(
    tx: &mut Tx<'_>,
    commission: &Commission,
    source: &Source,
    now_us: i64,
) -> Result<(), Error> {
    if !rows::withdraw(tx, source.id, now_us)? {
        return Ok(());
    }
    let leaf = json!({"v": 1, "kind": "submission-withdrawn", "reference": source.reference});
    let leaf = ledger::write_canonical(&leaf).map_err(|why| Error::fault("write a leaf", why))?;
    tx.append_leaf(&commission.log(), &leaf)?;
    set_aside(tx, commission, source, now_us)?;
    record(
        tx,
        commission.id,
        RESPONDENT,
        now_us,
        "withdrawn",
        &source.reference,
    )?;
    Ok(())
}

/// Keeps that a respondent asks to be erased, and withdraws the submission at once: a person carries out the rest.
///
/// # Errors
/// [`Error::Fault`] where it cannot be kept.
pub(crate) fn ask_erasure(
    tx: &mut Tx<'_>,
    commission: &Commission,
    source: &Source,
    now_us: i64,
) -> Result<(), Error> {
    if source.state == Publication::Erased || !wish(tx, source.id, now_us)? {
        return Ok(());
    }
    withdraw(tx, commission, source, now_us)?;
    record(
        tx,
        commission.id,
        RESPONDENT,
        now_us,
        "erasure-asked",
        &source.reference,
    )?;
    Ok(())
}

/// Says that a later submission stands in the place of this one.
///
/// # Errors
/// [`Error::Fault`] where it cannot be kept.
pub(crate) fn supersede(
    tx: &mut Tx<'_>,
    commission: &Commission,
    source: &Source,
    later: i64,
    now_us: i64,
) -> Result<(), Error> {
    rows::supersede(tx, source.id, later, now_us)?;
    set_aside(tx, commission, source, now_us)?;
    record(
        tx,
        commission.id,
        RESPONDENT,
        now_us,
        "superseded",
        &source.reference,
    )?;
    Ok(())
}

fn set_aside(
    tx: &mut Tx<'_>,
    commission: &Commission,
    source: &Source,
    now_us: i64,
) -> Result<(), Error> {
    let state = Publication::NotAccepted;
    evidence::decide_publication(tx, commission, source, state, (RESPONDENT, now_us))
}

/// The fields of a form that holds what was sent, so that it can be changed and sent again.
pub(crate) fn fields_of(
    call: &Call,
    receipt: &Receipt,
    source: &Source,
    documents: &[Document],
) -> Fields {
    let mut fields = Fields::default();
    if let Some((_, at_us)) = &receipt.consent {
        fields.set("consent", &receipt.language);
        fields.set("consented", at_us.to_string());
    }
    fields.set("whose", &receipt.whose);
    fields.set("publication", &receipt.wish);
    fields.set("name", source.name.as_deref().unwrap_or_default());
    fields.set("contact", receipt.contact.as_deref().unwrap_or_default());
    fields.set(
        "respondent",
        source.respondent_type.as_deref().unwrap_or_default(),
    );
    fields.set("place", source.place.as_deref().unwrap_or(NOT_SAID));
    let answered = |key: &str| {
        documents
            .iter()
            .any(|one| one.strand.as_deref() == Some(key))
    };
    let mut chosen: Vec<_> = call
        .strands
        .iter()
        .map(|strand| strand.key.as_str())
        .filter(|key| answered(key))
        .collect();
    if chosen.is_empty() {
        chosen.push(OTHER);
    }
    fields.set("strands", chosen.join(" "));
    for (_, question) in call.all_questions() {
        fields.set(format!("{SEEN}{}", question.key), "yes");
    }
    fields.set("files", "seen");
    for document in documents.iter().filter(|one| one.blob.is_none()) {
        let text = match call.part(&document.part) {
            Some((_, question, Some(Facet::Chosen)))
                if question.kind == QuestionKind::Principles =>
            {
                keys_of(question, &document.text)
            }
            _ => document.text.clone(),
        };
        fields.set(format!("{ANSWER}{}", document.part), text);
    }
    keep_files(&mut fields, documents);
    fields.set("amends", &source.reference);
    fields
}

/// The attachments as files of the draft. Their length is not kept beside them and is not asked for again.
fn keep_files(fields: &mut Fields, documents: &[Document]) {
    let attached = documents
        .iter()
        .filter_map(|one| Some((one, one.blob.clone()?)));
    for (number, (document, (sha256, media_type))) in (1..).zip(attached) {
        let file = FormFile {
            name: document.title.clone().unwrap_or_default(),
            sha256,
            media_type,
            bytes: 0,
            // What was typed from a scan is the secretariat's: the scan of a new submission awaits a transcript of its own.
            text: match document.is_scan {
                true => String::new(),
                false => document.text.clone(),
            },
            is_scan: document.is_scan,
        };
        if let Ok(json) = serde_json::to_string(&file) {
            fields.set(format!("file-{number}"), json);
        }
    }
}

/// The keys of the choices that were named, in either language, one a line.
fn keys_of(question: &commission::Question, text: &str) -> String {
    let named: Vec<_> = text.lines().collect();
    let chosen = question.choices.iter().filter(|choice| {
        let labels = [Language::En, Language::Cy].map(|language| choice.label.get(language));
        labels.iter().any(|label| named.contains(label))
    });
    let keys: Vec<_> = chosen.map(|choice| choice.key.as_str()).collect();
    keys.join(" ")
}
