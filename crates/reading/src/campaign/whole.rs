//! The whole text of a submission, as campaigns are looked for in it: its documents in the order in which they were received,
//! with an empty line between them, each as it stands now.
//!
//! Guarantees that a span of the whole text leads back to the exact spans of the documents it stands in.

use crate::store::campaign as rows;
use ::store::{Reader, StoreError};
use std::ops::Range;

/// Between two documents.
const BETWEEN: &str = "\n\n";

/// A submission's whole text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Whole {
    pub(crate) source: i64,
    pub(crate) text: String,
    parts: Vec<Part>,
}

/// A document within it.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Part {
    document: i64,
    version: i64,
    /// Where it stands in the whole text, in code points.
    start: usize,
    end: usize,
}

/// A span of a document's version, in code points.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    pub(crate) document: i64,
    pub(crate) version: i64,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

impl Whole {
    pub(crate) fn of(source: i64) -> Self {
        Self {
            source,
            text: String::new(),
            parts: Vec::new(),
        }
    }

    /// Adds the next document.
    pub(crate) fn add(&mut self, document: i64, version: i64, text: &str) {
        let mut start = self.parts.last().map_or(0, |part| part.end);
        if !self.parts.is_empty() {
            self.text.push_str(BETWEEN);
            start += BETWEEN.len();
        }
        self.text.push_str(text);
        let end = start + text.chars().count();
        self.parts.push(Part {
            document,
            version,
            start,
            end,
        });
    }

    /// The words of a span of a document.
    pub(crate) fn words(&self, span: &Span) -> &str {
        let of = self
            .parts
            .iter()
            .find(|part| part.document == span.document);
        let start = of.map_or(0, |part| part.start);
        text::slice(&self.text, start + span.start, start + span.end).unwrap_or_default()
    }

    /// Where a span of the whole text stands in its documents, without blanks at the ends.
    pub(crate) fn spans(&self, span: &Range<usize>) -> Vec<Span> {
        let mut out = Vec::new();
        for part in &self.parts {
            let (start, end) = (span.start.max(part.start), span.end.min(part.end));
            let Some(words) = text::slice(&self.text, start, end) else {
                continue;
            };
            let before = words.chars().take_while(|c| c.is_whitespace()).count();
            let length = words.trim().chars().count();
            if length > 0 {
                let start = start - part.start + before;
                out.push(Span {
                    document: part.document,
                    version: part.version,
                    start,
                    end: start + length,
                });
            }
        }
        out
    }
}

/// The whole text of every submission of a commission, in the order of their sources.
pub(crate) fn all(r: &Reader<'_>, commission: i64) -> Result<Vec<Whole>, StoreError> {
    let mut all: Vec<Whole> = Vec::new();
    rows::each_text(r, commission, |source, document, version, text| {
        if all.last().is_none_or(|last| last.source != source) {
            all.push(Whole::of(source));
        }
        if let Some(last) = all.last_mut() {
            last.add(document, version, &text);
        }
    })?;
    Ok(all)
}

/// The whole text of one.
pub(crate) fn one(r: &Reader<'_>, source: i64) -> Result<Whole, StoreError> {
    let mut whole = Whole::of(source);
    rows::each_text_of(r, source, |document, version, text| {
        whole.add(document, version, &text);
    })?;
    Ok(whole)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_span_of_the_whole_text_leads_back_to_its_documents() {
        let mut whole = Whole::of(1);
        whole.add(7, 1, "Tŷ oer.");
        whole.add(8, 2, "A bus.");
        assert_eq!(whole.text, "Tŷ oer.\n\nA bus.");
        let span = |document, version, start, end| Span {
            document,
            version,
            start,
            end,
        };
        assert_eq!(whole.spans(&(0..2)), [span(7, 1, 0, 2)]);
        assert_eq!(whole.spans(&(9..15)), [span(8, 2, 0, 6)]);
        assert_eq!(whole.spans(&(2..10)), [span(7, 1, 3, 7), span(8, 2, 0, 1)]);
        assert_eq!(whole.spans(&(7..9)), []);
        assert_eq!(whole.words(&span(8, 2, 2, 5)), "bus");
    }
}
