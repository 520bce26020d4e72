//! What a reader does to one document: puts a code on words, takes it back, writes a memo.
//!
//! Guarantees that a code is put on exact words of the current version, once a person; that what is
//! undone is kept, with who undid it; and that a refusal changes nothing.

use crate::coding::{Coding, MemoAbout, Put, places_of_words, told, trimmed};
use crate::limits::MEMO_CHARS_MAX;
use crate::store as rows;
use crate::words::words;
use ::store::Tx;
use commission::{Commission, Error, Refusal, record};
use evidence::Document;
use std::ops::Range;

/// Where these words, copied from the page, stand: the document and the span.
///
/// # Errors
/// A refusal where they stand nowhere, or more than once; it names the documents and paragraphs.
pub fn place_of_words<'d>(
    documents: &[&'d Document],
    copied: &str,
) -> Result<(&'d Document, Range<usize>), Refusal> {
    let mut found = Vec::new();
    for document in documents {
        let places = places_of_words(&document.text, copied);
        found.extend(places.into_iter().map(|place| (*document, place)));
    }
    match found.as_slice() {
        [(document, place)] => Ok((*document, place.clone())),
        [] if copied.trim().is_empty() => {
            Err(Refusal::new("no-words", |l| words(l).msg_no_words()))
        }
        [] => Err(Refusal::new("words-not-there", |l| {
            words(l).msg_words_not_there(told(copied.trim()))
        })),
        several => {
            let places = paragraphs_of(several);
            let count = several.len().to_string();
            Err(Refusal::new("words-twice", |l| {
                words(l).msg_words_twice(told(copied.trim()), &count, &places)
            }))
        }
    }
}

/// The anchors of the paragraphs in which these places begin: `WHC0012/a1-p1, WHC0012/a1-p3`.
fn paragraphs_of(places: &[(&Document, Range<usize>)]) -> String {
    let mut anchors: Vec<String> = places
        .iter()
        .filter_map(|(document, place)| {
            let paragraphs = text::paragraphs(&document.text);
            let number = paragraphs.iter().position(|p| place.start < p.end)? + 1;
            Some(format!("{}-p{number}", document.name()))
        })
        .collect();
    anchors.dedup();
    anchors.join(", ")
}

/// A span of the document as a page counted it, if the page showed the current version.
///
/// # Errors
/// [`Error::Refused`] where the document was changed since, or the span is not in it.
pub fn span_of_page(
    document: &Document,
    version: i64,
    span: Range<usize>,
) -> Result<Range<usize>, Refusal> {
    if version != document.version {
        let name = document.name();
        return Err(Refusal::new("changed-meanwhile", |l| {
            words(l).msg_changed_meanwhile(&name)
        }));
    }
    let span = trimmed(&document.text, span);
    let inside = text::slice(&document.text, span.start, span.end);
    if inside.is_none_or(str::is_empty) {
        return Err(Refusal::new("no-words", |l| words(l).msg_no_words()));
    }
    Ok(span)
}

/// Puts a code on a span of the current version. The same code on the same passage by the same
/// person again is no second coding.
///
/// # Errors
/// [`Error::Refused`] where the code is not there or retired, or the span holds no word.
pub fn put(
    tx: &mut Tx<'_>,
    commission: &Commission,
    document: &Document,
    span: Range<usize>,
    key: &str,
    by: (&str, i64),
) -> Result<Put, Error> {
    let Some(code) = rows::code(tx, commission.id, key)? else {
        return Err(no_code(key).into());
    };
    if code.retired {
        let name = code.entry.name;
        return Err(Refusal::new("code-retired", |l| words(l).msg_code_retired(&name)).into());
    }
    let passage = evidence::add_passage(tx, document, span.start, span.end)?;
    if let Some(coding) = rows::coding_of(tx, passage.id, code.id, by.0)? {
        return Ok(Put {
            coding,
            passage: passage.id,
            already: true,
        });
    }
    let coding = rows::add_coding(tx, commission.id, code.id, (passage.id, document), by)?;
    let about = format!("P{} {key}", passage.id);
    record(tx, commission.id, by.0, by.1, "coded", &about)?;
    Ok(Put {
        coding,
        passage: passage.id,
        already: false,
    })
}

/// The refusal of a code that the codebook does not have.
pub(crate) fn no_code(key: &str) -> Refusal {
    Refusal::new("no-code", |l| words(l).msg_no_code(key))
}

/// Takes a code off a passage. The coding is kept, with who undid it; undoing it again does nothing.
///
/// # Errors
/// [`Error::NotFound`] where there is no such coding in this commission.
pub fn undo(
    tx: &mut Tx<'_>,
    commission: &Commission,
    coding: i64,
    by: (&str, i64),
) -> Result<Coding, Error> {
    let Some(found) = rows::coding(tx, commission.id, coding)? else {
        return Err(Error::NotFound);
    };
    if rows::undo(tx, commission.id, coding, by)? {
        let about = format!("P{} {}", found.passage, found.code);
        record(tx, commission.id, by.0, by.1, "uncoded", &about)?;
    }
    Ok(found)
}

/// Writes a memo. `named` is what the work log calls the thing it is about.
///
/// # Errors
/// [`Error::Refused`] where it is blank or too long.
pub fn write_memo(
    tx: &mut Tx<'_>,
    commission: &Commission,
    about: MemoAbout,
    named: &str,
    text: &str,
    by: (&str, i64),
) -> Result<(), Error> {
    let text = text.replace("\r\n", "\n");
    let text = text.trim();
    if text.is_empty() {
        return Err(Refusal::new("memo-empty", |l| words(l).msg_memo_empty()).into());
    }
    let length = text.chars().count();
    if length > MEMO_CHARS_MAX {
        return Err(Refusal::new("memo-long", |l| {
            words(l).msg_memo_long(length.to_string(), MEMO_CHARS_MAX.to_string())
        })
        .into());
    }
    if rows::add_memo(tx, commission.id, about, by, text)? {
        record(tx, commission.id, by.0, by.1, "memo-written", named)?;
    }
    Ok(())
}
