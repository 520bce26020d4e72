//! A document as a reader sees it: numbered paragraphs, cut into pieces wherever a coded passage
//! begins or ends, so that passages may overlap.
//!
//! Guarantees that the pieces of a paragraph, joined, are exactly its text: a selection in the page
//! can be counted back to the document. Offsets are code points, ends exclusive.

use std::ops::Range;

/// A passage to be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// Its number in the margin.
    pub number: usize,
    /// Where it stands.
    pub range: Range<usize>,
}

/// A piece of a paragraph that no passage begins or ends in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Its text.
    pub text: String,
    /// Numbers of the passages it belongs to.
    pub within: Vec<usize>,
    /// Numbers of the passages that end with it.
    pub ending: Vec<usize>,
    /// Whether it stands in place of words that were taken out.
    pub taken_out: bool,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// Counted from 1.
    pub number: usize,
    /// Where it stands.
    pub range: Range<usize>,
    /// Its text in pieces.
    pub pieces: Vec<Piece>,
    /// Numbers of the passages that begin in it.
    pub beginning: Vec<usize>,
}

/// A text whose code points can be counted off quickly.
#[derive(Debug)]
pub struct Counted<'t> {
    text: &'t str,
    bytes: Vec<usize>,
}

impl<'t> Counted<'t> {
    /// Counts a text.
    pub fn new(text: &'t str) -> Self {
        let bytes = text.char_indices().map(|(byte, _)| byte);
        Self {
            text,
            bytes: bytes.chain([text.len()]).collect(),
        }
    }

    /// The text between two code points; empty where there is none.
    pub fn slice(&self, range: &Range<usize>) -> &'t str {
        let place = |point: usize| self.bytes.get(point).copied().unwrap_or(self.text.len());
        self.text
            .get(place(range.start)..place(range.end))
            .unwrap_or_default()
    }
}

/// The paragraphs of a text with these passages in it; `marks` are the words that stand in place
/// of what was taken out.
pub fn paragraphs(text: &str, spans: &[Span], marks: &[String]) -> Vec<Paragraph> {
    let counted = Counted::new(text);
    let out = taken_out(text, marks);
    let paragraphs = text::paragraphs(text);
    let inked = paragraphs.iter().enumerate();
    inked
        .map(|(index, range)| {
            // A passage that begins in the blank before a paragraph is told beside that paragraph.
            let from = match index {
                0 => 0,
                _ => paragraphs.get(index - 1).map_or(0, |before| before.end),
            };
            Paragraph {
                number: index + 1,
                range: range.clone(),
                pieces: pieces(&counted, range, spans, &out),
                beginning: spans
                    .iter()
                    .filter(|span| (from..range.end).contains(&span.range.start))
                    .map(|span| span.number)
                    .collect(),
            }
        })
        .collect()
}

fn taken_out(text: &str, marks: &[String]) -> Vec<Range<usize>> {
    let mut all: Vec<_> = marks
        .iter()
        .flat_map(|mark| text::find_quote(text, mark))
        .map(|(start, end)| start..end)
        .collect();
    all.sort_by_key(|range| range.start);
    all.dedup();
    all
}

fn pieces(
    counted: &Counted<'_>,
    paragraph: &Range<usize>,
    spans: &[Span],
    out: &[Range<usize>],
) -> Vec<Piece> {
    let meets = |range: &Range<usize>| range.start < paragraph.end && paragraph.start < range.end;
    let spans: Vec<&Span> = spans.iter().filter(|span| meets(&span.range)).collect();
    let out: Vec<_> = out.iter().filter(|range| meets(range)).collect();
    let mut cuts = vec![paragraph.start, paragraph.end];
    let ends = spans
        .iter()
        .map(|span| &span.range)
        .chain(out.iter().copied());
    cuts.extend(ends.flat_map(|range| {
        [range.start, range.end].map(|cut| cut.clamp(paragraph.start, paragraph.end))
    }));
    cuts.sort_unstable();
    cuts.dedup();
    cuts.windows(2)
        .filter_map(|cut| match cut {
            [from, to] => Some(*from..*to),
            _ => None,
        })
        .map(|piece| Piece {
            text: counted.slice(&piece).to_owned(),
            within: numbers(&spans, |range| {
                range.start <= piece.start && piece.end <= range.end
            }),
            ending: numbers(&spans, |range| range.end == piece.end),
            taken_out: out
                .iter()
                .any(|range| range.start <= piece.start && piece.end <= range.end),
        })
        .collect()
}

fn numbers(spans: &[&Span], belongs: impl Fn(&Range<usize>) -> bool) -> Vec<usize> {
    spans
        .iter()
        .filter(|span| belongs(&span.range))
        .map(|span| span.number)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(number: usize, range: Range<usize>) -> Span {
        Span { number, range }
    }

    #[test]
    fn overlapping_passages_are_split_and_nothing_is_lost() {
        let text = "Mae’r tŷ yn oer.\n\nNo bus.";
        let spans = [span(1, 0..8), span(2, 6..16), span(3, 10..25)];
        let shown = paragraphs(text, &spans, &[]);
        let first = &shown[0];
        let seen: Vec<_> = first
            .pieces
            .iter()
            .map(|piece| (piece.text.as_str(), piece.within.clone()))
            .collect();
        assert_eq!(
            seen,
            [
                ("Mae’r ", vec![1]),
                ("tŷ", vec![1, 2]),
                (" y", vec![2]),
                ("n oer.", vec![2, 3])
            ]
        );
        assert_eq!(first.beginning, [1, 2, 3]);
        assert_eq!(first.pieces[1].ending, [1]);
        assert_eq!(shown[1].pieces[0].within, [3]);
        for paragraph in &shown {
            let joined: String = paragraph.pieces.iter().map(|p| p.text.as_str()).collect();
            assert_eq!(
                Some(joined.as_str()),
                text::slice(text, paragraph.range.start, paragraph.range.end)
            );
        }
    }

    #[test]
    fn a_passage_that_begins_between_paragraphs_is_told_beside_the_next() {
        let shown = paragraphs("One.\n\nTwo.", &[span(1, 4..10)], &[]);
        assert!(shown[0].beginning.is_empty());
        assert_eq!(shown[1].beginning, [1]);
    }

    #[test]
    fn what_stands_in_place_of_words_is_a_piece_of_its_own() {
        let marks = ["[taken out: x]".to_owned()];
        let shown = paragraphs("Ask [taken out: x] there.", &[], &marks);
        let seen: Vec<_> = shown[0]
            .pieces
            .iter()
            .map(|p| (p.text.as_str(), p.taken_out))
            .collect();
        assert_eq!(
            seen,
            [
                ("Ask ", false),
                ("[taken out: x]", true),
                (" there.", false)
            ]
        );
    }
}
