//! Redaction: words are taken out of a document, with the reason, in a new version; the version
//! before is sealed.
//!
//! Passages outside the words taken out move with their words, which is checked by their quotes.
//! A passage that held some of them is broken, and stays so until a person anchors it anew.

use crate::limits::{CONTEXT_CHARS_MAX, SPANS_PER_REDACTION_MAX};
use crate::store as rows;
use crate::words::words;
use crate::{Document, Passage, SealedWords};
use ::store::Tx;
use commission::{Commission, Error, Refusal, record};
use ledger::{Leaf, Salt};
use std::ops::Range;
use text::Language;

/// Why words were taken out. The reason is published in their place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum RedactionReason {
    /// They tell of somebody who did not agree.
    ThirdParty,
    /// They are an address, a number, an account.
    ContactDetails,
    /// They tell who the respondent is, who asked not to be named.
    IdentifiesRespondent,
    /// They may be defamatory.
    Defamatory,
    /// They would put somebody at risk.
    Safeguarding,
}

impl RedactionReason {
    /// Every reason, in the order in which they are offered.
    pub const ALL: [Self; 5] = [
        Self::ThirdParty,
        Self::ContactDetails,
        Self::IdentifiesRespondent,
        Self::Defamatory,
        Self::Safeguarding,
    ];

    /// The word it has in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::ThirdParty => "third-party",
            Self::ContactDetails => "contact-details",
            Self::IdentifiesRespondent => "identifies-respondent",
            Self::Defamatory => "defamatory",
            Self::Safeguarding => "safeguarding",
        }
    }

    /// The reason of that word.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.code() == code)
    }

    /// What a reader is told.
    pub fn label(self, language: Language) -> String {
        let words = words(language);
        match self {
            Self::ThirdParty => words.msg_reason_third_party(),
            Self::ContactDetails => words.msg_reason_contact_details(),
            Self::IdentifiesRespondent => words.msg_reason_identifies_respondent(),
            Self::Defamatory => words.msg_reason_defamatory(),
            Self::Safeguarding => words.msg_reason_safeguarding(),
        }
    }

    /// What stands in place of the words, in the language of the document.
    pub fn mark(self, language: Language) -> String {
        words(language).msg_redaction_mark(self.label(language))
    }
}

/// A redaction that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Redaction {
    /// The version it made.
    pub version: i64,
    /// Why.
    pub reason: RedactionReason,
    /// Who made it.
    pub person: String,
    /// When.
    pub at_us: i64,
}

/// Takes spans (code points of the current version) out of a document and answers the new version.
///
/// # Errors
/// [`Error::Refused`] where a span lies outside the text, or spans overlap, or there is none.
pub fn redact(
    tx: &mut Tx<'_>,
    commission: &Commission,
    document: &Document,
    spans: &[Range<usize>],
    reason: RedactionReason,
    by: (&str, i64),
    salt: Salt,
) -> Result<Document, Error> {
    let spans = in_order(&document.text, spans)?;
    let mark = reason.mark(document.language.unwrap_or(Language::En));
    let (text, sealed) = take_out(document, &spans, &mark);
    let version = document.version + 1;
    let content = ledger::text_content(
        &document.reference,
        &document.part,
        document.language.map(Language::code),
        &text,
    );
    let content = match &document.blob {
        None => content,
        Some((_, media_type)) => ledger::Attachment {
            reference: &document.reference,
            part: &document.part,
            name: None,
            media_type,
            sha256: None,
            text: Some(&text),
        }
        .content(),
    };
    let version_number = u64::try_from(version).unwrap_or(2);
    let content = match document.transcribed() {
        true => ledger::transcribed(content, version_number),
        false => ledger::redacted(content, version_number),
    };
    let commitment = ledger::commitment(&salt, &content)
        .map_err(|why| Error::fault("commit to a redaction", why))?;
    let leaf = Leaf::DocumentRedacted {
        reference: document.reference.clone(),
        part: document.part.clone(),
        version: version_number,
        commitment,
    };
    let leaf = leaf
        .to_bytes()
        .map_err(|why| Error::fault("write a leaf", why))?;
    let position = tx.append_leaf(&commission.log(), &leaf)?;
    rows::seal_version(tx, document)?;
    let renewed = Document {
        version,
        text,
        salt,
        leaf: i64::try_from(position).unwrap_or(i64::MAX),
        ..document.clone()
    };
    rows::renew(tx, &renewed)?;
    for words in &sealed {
        rows::add_redaction(tx, &renewed, reason, by, words)?;
    }
    let mark_chars = mark.chars().count();
    for passage in rows::passages_of(tx, document.id)? {
        if let Some(moved) = moved(&passage, &spans, mark_chars, &renewed) {
            rows::move_passage(tx, &moved)?;
        }
    }
    record(tx, commission.id, by.0, by.1, "redacted", &renewed.name())?;
    Ok(renewed)
}

fn in_order(text: &str, spans: &[Range<usize>]) -> Result<Vec<Range<usize>>, Error> {
    let length = text.chars().count();
    let mut spans = spans.to_vec();
    spans.sort_by_key(|span| span.start);
    let apart = spans
        .windows(2)
        .all(|pair| matches!(pair, [a, b] if a.end <= b.start));
    let inside = spans
        .iter()
        .all(|span| span.start < span.end && span.end <= length);
    if spans.is_empty() || spans.len() > SPANS_PER_REDACTION_MAX || !apart || !inside {
        return Err(Refusal::new("span", |l| words(l).msg_span_wrong()).into());
    }
    Ok(spans)
}

fn take_out(document: &Document, spans: &[Range<usize>], mark: &str) -> (String, Vec<SealedWords>) {
    let mut text = String::new();
    let mut sealed = Vec::new();
    let mut kept = 0;
    for span in spans {
        text.push_str(text::slice(&document.text, kept, span.start).unwrap_or_default());
        text.push_str(mark);
        let (before, after) =
            text::context(&document.text, span.start, span.end, CONTEXT_CHARS_MAX);
        sealed.push(SealedWords {
            document: document.name(),
            before: before.to_owned(),
            words: text::slice(&document.text, span.start, span.end)
                .unwrap_or_default()
                .to_owned(),
            after: after.to_owned(),
        });
        kept = span.end;
    }
    let length = document.text.chars().count();
    text.push_str(text::slice(&document.text, kept, length).unwrap_or_default());
    (text, sealed)
}

/// Where a passage stands in the new version, or nothing where some of its words were taken out or
/// its quote is not there.
fn moved(
    passage: &Passage,
    spans: &[Range<usize>],
    mark_chars: usize,
    renewed: &Document,
) -> Option<Passage> {
    if spans
        .iter()
        .any(|span| span.start < passage.end && passage.start < span.end)
    {
        return None;
    }
    let before = spans.iter().filter(|span| span.end <= passage.start);
    let (removed, added) = before.fold((0, 0), |(removed, added), span| {
        (removed + span.len(), added + mark_chars)
    });
    let moved = Passage {
        version: renewed.version,
        // What was removed before the passage is no longer than what stood before it.
        start: passage.start - removed + added,
        end: passage.end - removed + added,
        ..passage.clone()
    };
    moved.holds_in(renewed).then_some(moved)
}
