//! What is written to a respondent: that the evidence was received, and the way back to a draft.
//!
//! Nothing that somebody typed is ever in a letter but the address it goes to, so that nobody can have words of their
//! own sent to another. The receipt code is not in it either: letters are read on the way.

use super::{Fields, ReturnCode, Sending};
use crate::words::words;
use commission::{Commission, Language, Letter, address_in, moment};

/// The letter that acknowledges a submission, where the respondent left one address for it.
pub(super) fn acknowledgement(
    sending: &Sending,
    fields: &Fields,
    reference: &str,
) -> Option<Letter> {
    let to = address_in(fields.get("contact"))?;
    let (definition, language) = (&sending.commission.definition, sending.language);
    let w = words(language);
    let mut lines = vec![
        w.msg_letter_thanks(definition.title(language)),
        w.msg_letter_reference(
            reference,
            moment(language, sending.now_us, &definition.time_zone),
        ),
    ];
    if let Some(pages) = &sending.pages_at {
        let (language, slug) = (language.code(), &definition.slug);
        lines
            .push(w.msg_letter_receipt(format!("{pages}/{language}/c/{slug}/receipt/{reference}")));
    }
    lines.push(w.msg_letter_code());
    lines.push(signed(&sending.commission, language));
    Some(Letter {
        to: to.to_owned(),
        subject: w.msg_letter_received(reference),
        body: lines.join("\n\n"),
    })
}

/// The letter that brings somebody back to a draft.
pub(crate) fn way_back(
    commission: &Commission,
    language: Language,
    to: &str,
    code: &ReturnCode,
    (link, until): (&str, &str),
) -> Letter {
    let w = words(language);
    let lines = [
        w.msg_letter_asked(commission.definition.title(language)),
        link.to_owned(),
        w.msg_letter_words(code.words(language)),
        w.msg_letter_until(until),
        w.msg_letter_not_asked(),
        signed(commission, language),
    ];
    Letter {
        to: to.to_owned(),
        subject: w.msg_letter_way_back(),
        body: lines.join("\n\n"),
    }
}

/// Who writes, and where they are reached.
fn signed(commission: &Commission, language: Language) -> String {
    let controller = &commission.definition.controller;
    format!(
        "{}\n{}\n",
        controller.name.get(language),
        controller.contact.get(language)
    )
}
