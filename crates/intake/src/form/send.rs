//! Sending: the answers become a submission with its leaf and its receipt, and the draft goes, in one transaction.
//!
//! The receipt carries the digest of the draft's key under a unique constraint, so that a second sending of the same
//! draft finds the first. How it may be published is decided by the secretariat, after moderation; what the respondent
//! wishes is kept beside it, and until then nothing is shown.

use super::files::{attachments, files};
use super::letters::acknowledgement;
use super::{Asking, DraftKey, Fields, NOT_SAID, Whose};
use crate::holder;
use crate::salts::Salts;
use crate::store::{form as rows, receipt as receipt_rows};
use crate::submission::finish;
use crate::words::words;
use ::store::{Store, Tx};
use commission::{
    Call, Commission, Controller, Error, Facet, Language, Publication, Question, promise,
};
use evidence::{NewDocument, NewSource, Source};
use pages::FieldError;
use std::sync::Arc;

/// What became of sending.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Sent {
    /// It was received, now or by an earlier sending of the same draft, under this reference.
    Received(String),
    /// It was not: something is missing.
    Missing(Vec<FieldError>),
    /// There is no such draft.
    NoDraft,
}

/// Who sends, in which language, when.
#[derive(Debug, Clone)]
pub(crate) struct Sending {
    pub(crate) commission: Arc<Commission>,
    pub(crate) key: DraftKey,
    pub(crate) language: Language,
    pub(crate) now_us: i64,
    /// Where the pages are reached from outside, for the link in a letter.
    pub(crate) pages_at: Option<String>,
    /// Fresh bytes, from which the salts are drawn.
    pub(crate) seed: [u8; 32],
    /// What the page itself said, over what the draft holds; with it no draft is needed.
    pub(crate) typed: Option<Fields>,
}

/// Sends a draft.
///
/// # Errors
/// [`Error::Fault`] where it cannot be kept; the draft is then as it was.
pub(crate) fn send(store: &Store, sending: Sending) -> Result<Sent, Error> {
    store.write(move |tx| send_in(tx, &sending))
}

fn send_in(tx: &mut Tx<'_>, sending: &Sending) -> Result<Sent, Error> {
    let commission = sending.commission.as_ref();
    let call = commission.definition.call.as_ref().ok_or(Error::NotFound)?;
    if let Some(reference) = rows::sent(tx, commission.id, &sending.key)? {
        return Ok(Sent::Received(reference));
    }
    let draft = rows::draft(tx, commission.id, &sending.key)?;
    let kept = draft.as_ref().map(|draft| &draft.fields);
    let fields = match (&sending.typed, kept) {
        (Some(typed), Some(kept)) => kept.with(typed),
        (Some(typed), None) => typed.clone(),
        (None, Some(kept)) => kept.clone(),
        (None, None) => return Ok(Sent::NoDraft),
    };
    let asking = Asking {
        definition: &commission.definition,
        call,
        fields: &fields,
    };
    let missing = missing(&asking, sending.language);
    if !missing.is_empty() {
        return Ok(Sent::Missing(missing));
    }
    let earlier = match superseding(tx, commission.id, &fields, sending.language)? {
        Ok(earlier) => earlier,
        Err(already) => return Ok(Sent::Missing(vec![already])),
    };
    let mut salts = Salts::from_seed(sending.seed);
    let mut documents = documents(&asking, sending.language, &mut salts);
    documents.extend(attachments(&fields, &mut salts));
    let mut new = source(commission, call, &fields, sending.now_us);
    finish(&mut new, &documents)?;
    let (source, reference) =
        evidence::add_source(tx, &commission.log(), &new, &documents, &salts.next())?;
    let new_receipt = new_receipt(&asking, sending);
    rows::add_receipt(tx, commission.id, (source, &reference), &new_receipt)?;
    if let Some(earlier) = earlier {
        holder::supersede(tx, commission, &earlier, source, sending.now_us)?;
    }
    if let Some(draft) = draft {
        rows::delete_draft(tx, draft.id)?;
    }
    if let Some(letter) = acknowledgement(sending, &fields, &reference) {
        promise(tx, commission.id, &letter, sending.now_us)?;
    }
    tx.enqueue_once(evidence::JOB_KIND, &commission.id.to_string())?;
    Ok(Sent::Received(reference))
}

/// The submission that these answers amend, if they amend one. One that was amended before is told: the later one is
/// where it is changed.
fn superseding(
    tx: &Tx<'_>,
    commission: i64,
    fields: &Fields,
    language: Language,
) -> Result<Result<Option<Source>, FieldError>, Error> {
    let amends = fields.get("amends");
    if amends.is_empty() {
        return Ok(Ok(None));
    }
    let kept = receipt_rows::receipt_by_reference(tx, commission, amends)?;
    if let Some(later) = kept.and_then(|kept| kept.later) {
        return Ok(Err(FieldError {
            field: String::new(),
            text: words(language).msg_form_amended_before(amends, later),
        }));
    }
    Ok(Ok(evidence::source_by_reference(tx, commission, amends)?))
}

/// What must still be said before the answers can be sent, each with the page's field.
pub(crate) fn missing(asking: &Asking<'_>, language: Language) -> Vec<FieldError> {
    let (w, fields) = (words(language), asking.fields);
    let respondent = fields.get("respondent");
    let respondent_fits = asking.call.respondent_types.is_empty()
        || asking.respondent_types().any(|one| one.key == respondent);
    let place_said = asking.call.places.is_empty() || fields.seen("place");
    let answered = asking
        .questions()
        .any(|(_, question)| !answers(question, fields, language).is_empty())
        || !files(fields).is_empty();
    let checks = [
        (
            !asking.consent_needed() || fields.seen("consent"),
            "consent",
            w.msg_form_consent_missing(),
        ),
        (
            fields.whose().is_some(),
            "whose",
            w.msg_form_whose_missing(),
        ),
        (
            respondent_fits,
            "respondent",
            w.msg_form_respondent_missing(),
        ),
        (place_said, "place", w.msg_form_place_missing()),
        (
            fields.wish().is_some(),
            "publication",
            w.msg_form_publication_missing(),
        ),
        (
            !fields.name_needed() || !fields.get("name").is_empty(),
            "name",
            w.msg_form_name_missing(),
        ),
        (
            asking.subjects_chosen(),
            "subjects",
            w.msg_form_subjects_missing(),
        ),
        (answered, "answers", w.msg_form_answers_missing()),
    ];
    checks
        .into_iter()
        .filter(|(there, ..)| !there)
        .map(|(_, field, text)| FieldError {
            field: field.to_owned(),
            text,
        })
        .collect()
}

/// The words by which somebody consents.
pub(crate) fn consent_words(controller: &Controller, language: Language) -> String {
    words(language).msg_form_consent_words(controller.name.get(language))
}

fn source(commission: &Commission, call: &Call, fields: &Fields, now_us: i64) -> NewSource {
    let given = |name| Some(fields.get(name).to_owned()).filter(|value| !value.is_empty());
    NewSource {
        commission: commission.id,
        prefix: commission.definition.prefix.clone(),
        channel: "web".to_owned(),
        respondent_type: given("respondent"),
        place: given("place").filter(|place| place != NOT_SAID),
        language: None,
        state: Publication::NotDecided,
        name: given("name").filter(|_| fields.name_needed()),
        received_us: now_us,
        late: now_us > call.closes_us,
        origin: "web".to_owned(),
        text_key: String::new(),
    }
}

fn new_receipt(asking: &Asking<'_>, sending: &Sending) -> rows::NewReceipt {
    let fields = asking.fields;
    let consent = fields
        .get("consent")
        .parse::<Language>()
        .ok()
        .map(|language| {
            let words = consent_words(&asking.definition.controller, language);
            let at = fields.get("consented").parse().unwrap_or(sending.now_us);
            (words, at)
        });
    rows::NewReceipt {
        draft_key: sending.key.digest(),
        code: sending.key.receipt_code().digest().to_string(),
        whose: fields.whose().map_or("", Whose::code),
        wish: fields.wish().map_or("", Publication::code),
        contact: Some(fields.get("contact").to_owned()).filter(|contact| !contact.is_empty()),
        language: sending.language.code(),
        consent,
    }
}

fn documents(asking: &Asking<'_>, language: Language, salts: &mut Salts) -> Vec<NewDocument> {
    let mut documents = Vec::new();
    for (strand, question) in asking.questions() {
        for (part, text) in answers(question, asking.fields, language) {
            documents.push(NewDocument {
                part,
                strand: strand.map(|strand| strand.key.clone()),
                title: None,
                language: None,
                text,
                salt: salts.next(),
                blob: None,
                is_scan: false,
            });
        }
    }
    documents
}

/// The parts of an answer that are not blank. Principles are named as they were offered, one a line.
fn answers(question: &Question, fields: &Fields, language: Language) -> Vec<(String, String)> {
    let mut answers = Vec::new();
    for facet in question.kind.facets() {
        let part = question.part(*facet);
        let given = fields.answer(&part);
        let text = match facet {
            Some(Facet::Chosen) => chosen(question, given, language),
            _ => given.to_owned(),
        };
        if !text.trim().is_empty() {
            answers.push((part, text));
        }
    }
    answers
}

/// The labels of the choices whose keys these are.
pub(crate) fn chosen(question: &Question, keys: &str, language: Language) -> String {
    let keys: Vec<_> = keys.split(' ').collect();
    let chosen = question
        .choices
        .iter()
        .filter(|one| keys.contains(&one.key.as_str()));
    chosen
        .map(|choice| choice.label.get(language))
        .collect::<Vec<_>>()
        .join("\n")
}
