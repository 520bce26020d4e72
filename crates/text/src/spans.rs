//! Spans of a document: its paragraphs, its sentences, a slice, every place of a quote, the words around it.
//!
//! Guarantees: every offset is a Unicode code point and every end is exclusive, as W3C `TextPositionSelector` counts; ranges
//! are in order, never empty, never overlap, and neither start nor end with white space; `slice` of what [`find_quote`]
//! returns is the quote.
//!
//! It deliberately changes nothing: no normalising, no trimming of a quote. A quote that is not there byte for byte is not found.

use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation as _;

/// The paragraphs of a text. Blank lines part them; a single line end stays inside, unless the next line begins
/// with a list mark (`-`, `*`, `•`, `–`, `1.`, `(a)`, `b)`), which begins a paragraph of its own.
#[must_use]
pub fn paragraphs(text: &str) -> Vec<Range<usize>> {
    let mut out = Vec::new();
    let mut open: Option<Range<usize>> = None;
    for line in lines(text) {
        let Some(inked) = line.inked else {
            out.extend(open.take());
            continue;
        };
        open = match open.take() {
            Some(paragraph) if !line.begins_item && !line.after_break => {
                Some(paragraph.start..inked.end)
            }
            Some(paragraph) => {
                out.push(paragraph);
                Some(inked)
            }
            None => Some(inked),
        };
    }
    out.extend(open);
    out
}

/// The sentences of a text, by Unicode's rules (UAX 29) within each paragraph, where a single line end is a space and
/// a common abbreviation (*Dr*, *e.g.*, *h.y.*) does not end one.
#[must_use]
pub fn sentences(text: &str) -> Vec<Range<usize>> {
    let mut out: Vec<Range<usize>> = Vec::new();
    let mut walk = Walk::new(text);
    for paragraph in paragraphs(text) {
        let inside = walk.slice(&paragraph);
        let flat: String = inside
            .chars()
            .map(|c| if is_line_end(c) { ' ' } else { c })
            .collect();
        let mut at = paragraph.start;
        let mut open: Option<Range<usize>> = None;
        for part in flat.split_sentence_bounds() {
            let length = part.chars().count();
            if let Some(inked) = inked(part, at) {
                let whole = open.take().map_or(inked.start, |earlier| earlier.start)..inked.end;
                if ends_in_abbreviation(part) {
                    open = Some(whole);
                } else {
                    out.push(whole);
                }
            }
            at += length;
        }
        out.extend(open);
    }
    out
}

/// The text between two code points, or `None` where `start > end` or the text is shorter.
#[must_use]
pub fn slice(text: &str, start: usize, end: usize) -> Option<&str> {
    let length = end.checked_sub(start)?;
    let from = byte_at(text, start)?;
    let rest = text.get(from..)?;
    rest.get(..byte_at(rest, length)?)
}

/// Every place where the quote stands exactly, overlapping ones too, as (start, end). None for an empty quote.
#[must_use]
pub fn find_quote(text: &str, quote: &str) -> Vec<(usize, usize)> {
    let mut out = Vec::new();
    let Some(first) = quote.chars().next() else {
        return out;
    };
    let length = quote.chars().count();
    let (mut byte, mut point) = (0, 0);
    while let Some(rest) = text.get(byte..) {
        let Some(found) = rest.find(quote) else { break };
        point += rest
            .get(..found)
            .map_or(0, |skipped| skipped.chars().count());
        out.push((point, point + length));
        byte += found + first.len_utf8();
        point += 1;
    }
    out
}

/// Up to `n` code points before `start` and after `end`, as the prefix and suffix of a W3C `TextQuoteSelector`.
/// Offsets beyond the text are read as its end.
#[must_use]
pub fn context(text: &str, start: usize, end: usize, n: usize) -> (&str, &str) {
    let place = |point: usize| byte_at(text, point).unwrap_or(text.len());
    let prefix = text
        .get(place(start.saturating_sub(n))..place(start))
        .unwrap_or_default();
    let suffix = text
        .get(place(end)..place(end.saturating_add(n)))
        .unwrap_or_default();
    (prefix, suffix)
}

/// What a reader is shown around a range: up to `n` code points on either side from [`context`], whole words of them, with an ellipsis
/// where the text goes on.
#[must_use]
pub fn around(text: &str, start: usize, end: usize, n: usize) -> (String, String) {
    let (before, after) = context(text, start, end, n);
    let goes_on = byte_at(text, end.saturating_add(n)).is_some_and(|byte| byte < text.len());
    let before = match before.split_once(char::is_whitespace) {
        _ if start <= n => before.to_owned(),
        Some((_, whole)) => format!("… {whole}"),
        None => format!("…{before}"),
    };
    let after = match after.rsplit_once(char::is_whitespace) {
        _ if !goes_on => after.to_owned(),
        Some((whole, _)) => format!("{whole} …"),
        None => format!("{after}…"),
    };
    (before, after)
}

/// The byte where a code point begins; the end of the text counts as one.
fn byte_at(text: &str, point: usize) -> Option<usize> {
    text.char_indices()
        .map(|(byte, _)| byte)
        .chain([text.len()])
        .nth(point)
}

/// Cuts ranges in order out of a long text, in time linear in the text.
pub(crate) struct Walk<'t> {
    text: &'t str,
    byte: usize,
    point: usize,
}

impl<'t> Walk<'t> {
    pub(crate) const fn new(text: &'t str) -> Self {
        Self {
            text,
            byte: 0,
            point: 0,
        }
    }

    /// The text of a range; ranges that do not go forward are found too, only slower. Empty beyond the end.
    pub(crate) fn slice(&mut self, range: &Range<usize>) -> &'t str {
        if range.start < self.point {
            (self.byte, self.point) = (0, 0);
        }
        let rest = self.text.get(self.byte..).unwrap_or_default();
        let skipped = byte_at(rest, range.start - self.point).unwrap_or(rest.len());
        (self.byte, self.point) = (self.byte + skipped, range.start);
        let rest = rest.get(skipped..).unwrap_or_default();
        rest.get(..byte_at(rest, range.len()).unwrap_or(rest.len()))
            .unwrap_or_default()
    }
}

struct Line {
    inked: Option<Range<usize>>,
    begins_item: bool,
    after_break: bool,
}

fn lines(text: &str) -> Vec<Line> {
    let mut out = Vec::new();
    let mut at = 0;
    let mut after_break = false;
    let mut after_return = false;
    for piece in text.split_inclusive(is_line_end) {
        // The line feed of a CRLF pair comes as a piece of its own: it is not a blank line.
        let second_half = piece
            == "
" && after_return;
        after_return = piece.ends_with('\r');
        if !second_half {
            out.push(Line {
                inked: inked(piece, at),
                begins_item: begins_item(piece),
                after_break,
            });
            after_break = piece.ends_with(['\u{2029}', '\u{c}']);
        }
        at += piece.chars().count();
    }
    out
}

const fn is_line_end(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// The part of `piece` between its outer white space, where `piece` starts at code point `at`.
fn inked(piece: &str, at: usize) -> Option<Range<usize>> {
    let body = piece.trim_start();
    let start = at + piece.chars().count() - body.chars().count();
    let length = body.trim_end().chars().count();
    (length > 0).then_some(start..start + length)
}

fn begins_item(line: &str) -> bool {
    let line = line.trim_start();
    let Some((mark, rest)) = line.split_once(char::is_whitespace) else {
        return false;
    };
    if rest.trim().is_empty() {
        return false;
    }
    if matches!(
        mark,
        "-" | "*" | "+" | "•" | "◦" | "▪" | "·" | "–" | "—" | "o" | "●" | "‣"
    ) {
        return true;
    }
    let Some(label) = mark.strip_suffix(['.', ')']) else {
        return false;
    };
    let label = label.strip_prefix('(').unwrap_or(label);
    let number = !label.is_empty() && label.len() <= 3 && label.chars().all(|c| c.is_ascii_digit());
    let letter =
        label.len() == 1 && mark.ends_with(')') && label.chars().all(|c| c.is_ascii_alphabetic());
    let roman = mark.ends_with(')')
        && !label.is_empty()
        && label.len() <= 4
        && label.chars().all(|c| matches!(c, 'i' | 'v' | 'x'));
    number || letter || roman
}

/// Abbreviations of both languages after which a sentence goes on.
const ABBREVIATIONS: [&str; 22] = [
    "Dr.", "Mr.", "Mrs.", "Ms.", "Prof.", "Rev.", "Parch.", "St.", "No.", "no.", "Nos.", "e.g.",
    "i.e.", "cf.", "vs.", "approx.", "h.y.", "e.e.", "gw.", "tt.", "pp.", "Dept.",
];

fn ends_in_abbreviation(part: &str) -> bool {
    part.trim_end()
        .rsplit(|c: char| c.is_whitespace() || c == '(')
        .next()
        .is_some_and(|last| {
            // "No." alone is an answer, not an abbreviation.
            ABBREVIATIONS.contains(&last)
                && (!last.starts_with(['N', 'n']) || part.trim().len() > last.len())
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn cut<'t>(text: &'t str, ranges: &[Range<usize>]) -> Vec<&'t str> {
        ranges
            .iter()
            .filter_map(|r| slice(text, r.start, r.end))
            .collect()
    }

    #[test]
    fn blank_lines_part_paragraphs_and_single_line_ends_do_not() {
        let text = "  Mae’r tŷ\r\nyn oer.\r\n \r\nSecond.\n\n\n";
        assert_eq!(
            cut(text, &paragraphs(text)),
            ["Mae’r tŷ\r\nyn oer.", "Second."]
        );
    }

    #[test]
    fn list_items_are_paragraphs_of_their_own() {
        let text = "We need:\n- a hub\n  in Bala\n- a bus\n1. one\n(b) two";
        assert_eq!(
            cut(text, &paragraphs(text)),
            [
                "We need:",
                "- a hub\n  in Bala",
                "- a bus",
                "1. one",
                "(b) two"
            ]
        );
    }

    #[test]
    fn a_line_end_or_an_abbreviation_does_not_end_a_sentence() {
        let text = "Dr. Jones came\nlate. No. Why not?\n\nDiolch!";
        assert_eq!(
            cut(text, &sentences(text)),
            ["Dr. Jones came\nlate.", "No.", "Why not?", "Diolch!"]
        );
    }

    #[test]
    fn overlapping_quotes_are_all_found() {
        assert_eq!(find_quote("ŵŵŵ a", "ŵŵ"), [(0, 2), (1, 3)]);
        assert!(find_quote("abc", "").is_empty());
    }

    #[test]
    fn context_stops_at_the_ends_of_the_text() {
        assert_eq!(context("ŷ gath ddu", 2, 6, 3), ("ŷ ", " dd"));
        assert_eq!(context("ŷ", 9, 12, 3), ("", ""));
    }

    #[test]
    fn around_a_range_stand_whole_words() {
        let text = "ŷ gath ddu fach";
        let told = |n| around(text, 7, 10, n);
        assert_eq!(told(3), ("… ".to_owned(), " …".to_owned()));
        assert_eq!(told(6), ("… gath ".to_owned(), " fach".to_owned()));
        assert_eq!(told(7), ("ŷ gath ".to_owned(), " fach".to_owned()));
        let one_word = around("abcdefgh", 3, 4, 2);
        assert_eq!(one_word, ("…bc".to_owned(), "ef…".to_owned()));
    }

    #[test]
    fn a_long_text_takes_linear_time() {
        let text = "Mae’r tŷ yn oer.\r\n\r\nIt is cold.\r\n".repeat(40_000);
        assert_eq!(sentences(&text).len(), 80_000);
    }

    proptest! {
        #[test]
        fn a_found_quote_slices_to_itself(text in "[aŷ😀 .\n]{0,40}", start in 0_usize..40, length in 1_usize..5) {
            let count = text.chars().count();
            if let Some(quote) = slice(&text, start, start + length) {
                let places = find_quote(&text, quote);
                prop_assert!(places.contains(&(start, start + length)));
                for (from, to) in places {
                    prop_assert_eq!(slice(&text, from, to), Some(quote));
                }
            } else {
                prop_assert!(start + length > count);
            }
        }

        #[test]
        fn ranges_are_inked_and_in_order(text in "[a-dŷ😀 .!?\r\n\t•-]{0,60}") {
            for ranges in [paragraphs(&text), sentences(&text)] {
                let mut last = 0;
                for range in ranges {
                    prop_assert!(range.start < range.end && range.start >= last);
                    let inside = slice(&text, range.start, range.end);
                    prop_assert!(inside.is_some_and(|s| s.trim() == s && !s.is_empty()));
                    last = range.end;
                }
            }
        }
    }
}
