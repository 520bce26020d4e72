//! A text in sentences and rows, each with its place.
//!
//! Guarantees: the bytes of every clause are a part of the text, in order, and none overlaps another; the plain form is in lower case,
//! with one blank between words and straight signs. A heading is read together with the words right under it.

use std::ops::Range;

/// A sentence, a point of a list or a row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Clause {
    /// Where it stands.
    pub bytes: Range<usize>,
    /// The same in code points.
    pub span: (usize, usize),
    /// The line, from 1.
    pub line: u64,
    /// The paragraph, from 1.
    pub paragraph: u64,
    /// Its words as they are compared, after those of the heading right above it.
    pub plain: String,
}

/// Words of a line at most that may be a heading.
const HEADING_WORDS_MAX: usize = 8;

/// Words after which a full stop ends no sentence.
const SHORTENED: [&str; 14] = [
    "e.g", "i.e", "eg", "ie", "no", "nos", "approx", "etc", "incl", "p.a", "para", "cl", "h.y",
    "e.e",
];

/// The clauses of a text.
pub(super) fn clauses(text: &str) -> Vec<Clause> {
    let mut found = Vec::new();
    let (mut heading, mut paragraph) = (String::new(), 0_u64);
    let (mut is_between, mut begin) = (true, 0_usize);
    let mut pieces: Vec<(Range<usize>, u64)> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    for line in text.split_inclusive('\n') {
        let range = begin..begin + line.len();
        begin = range.end;
        let bare = line.trim();
        if bare.is_empty() {
            pieces.extend(open.take().map(|range| (range, paragraph)));
            is_between = true;
            continue;
        }
        let is_new = is_between || is_row(bare) || is_point(bare);
        if is_between {
            paragraph += 1;
        }
        is_between = false;
        match open.as_mut().filter(|_| !is_new) {
            Some(open) => open.end = range.end,
            None => pieces.extend(open.replace(range).map(|range| (range, paragraph))),
        }
        if is_row(bare) {
            pieces.extend(open.take().map(|range| (range, paragraph)));
        }
    }
    pieces.extend(open.take().map(|range| (range, paragraph)));
    let mut place = Place::default();
    for (piece, paragraph) in pieces {
        let Some(words) = text.get(piece.clone()) else {
            continue;
        };
        for sentence in sentences(words) {
            let bytes = piece.start + sentence.start..piece.start + sentence.end;
            let Some(said) = text.get(bytes.clone()) else {
                continue;
            };
            let own = plain(said);
            let at = place.go_to(text, bytes.start);
            let is_heading = !said.trim_end().ends_with(['.', ';', '!', '?'])
                && own.split(' ').count() <= HEADING_WORDS_MAX
                && !own.contains(|c: char| c.is_ascii_digit() || c == '£');
            let plain = match heading.is_empty() {
                true => own.clone(),
                false => format!("{heading}: {own}"),
            };
            heading = if is_heading { own } else { String::new() };
            found.push(Clause {
                span: (at.points, at.points + said.chars().count()),
                line: at.line,
                bytes,
                paragraph,
                plain: if is_heading { heading.clone() } else { plain },
            });
        }
    }
    found
}

/// How far a text was counted, so that it is counted once.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    byte: usize,
    points: usize,
    line: u64,
}

impl Place {
    fn go_to(&mut self, text: &str, byte: usize) -> Self {
        let passed = text.get(self.byte..byte).unwrap_or_default();
        self.points += passed.chars().count();
        self.line += passed.bytes().filter(|b| *b == b'\n').count() as u64;
        self.byte = byte;
        Self {
            line: self.line + 1,
            ..*self
        }
    }
}

/// A row of a table, whose cells have tabs between them.
fn is_row(line: &str) -> bool {
    line.contains('\t')
}

/// A point of a list: a dash, a bullet, a number or a letter.
fn is_point(line: &str) -> bool {
    let first = line.split(char::is_whitespace).next().unwrap_or_default();
    let has_more = first.len() < line.len();
    let mark = first.trim_start_matches('(').trim_end_matches([')', '.']);
    let is_numbered = !mark.is_empty()
        && first != mark
        && mark.len() <= 5
        && (mark.chars().all(|c| c.is_ascii_digit() || c == '.') || mark.chars().count() == 1);
    let is_section = mark.contains('.')
        && mark.chars().all(|c| c.is_ascii_digit() || c == '.')
        && mark.len() <= 8;
    has_more
        && (matches!(first, "-" | "•" | "*" | "–" | "—" | "·" | "o" | "▪" | "●")
            || is_numbered
            || is_section)
}

/// The sentences of a piece, without space around them.
fn sentences(piece: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut begin = 0;
    for (at, letter) in piece.char_indices() {
        if !matches!(letter, '.' | ';' | '!' | '?') {
            continue;
        }
        let end = at + letter.len_utf8();
        let rest = piece.get(end..).unwrap_or_default();
        let next = rest.trim_start().chars().next();
        let is_apart = rest.starts_with(char::is_whitespace);
        let goes_on = letter != ';' && next.is_some_and(char::is_lowercase);
        let before = piece.get(begin..at).unwrap_or_default();
        let word = before.rsplit([' ', '(', '\n']).next().unwrap_or_default();
        let is_short = letter == '.' && SHORTENED.contains(&word.to_lowercase().as_str());
        // The number of a section is no sentence.
        let is_number = letter == '.'
            && before
                .trim()
                .chars()
                .all(|c| c.is_ascii_digit() || c == '.');
        if is_apart && !goes_on && !is_short && !is_number {
            found.push(begin..end);
            begin = end;
        }
    }
    found.push(begin..piece.len());
    let trimmed = found.into_iter().filter_map(|range| {
        let words = piece.get(range.clone())?;
        let start = range.start + (words.len() - words.trim_start().len());
        let end = range.start + words.trim_end().len();
        (start < end).then_some(start..end)
    });
    trimmed.collect()
}

/// The words as they are compared.
fn plain(said: &str) -> String {
    let mut plain = String::with_capacity(said.len());
    for word in said.split_whitespace() {
        if !plain.is_empty() {
            plain.push(' ');
        }
        for letter in word.chars().flat_map(char::to_lowercase) {
            match letter {
                '\u{2019}' | '\u{2018}' => plain.push('\''),
                '\u{2013}' | '\u{2014}' | '\u{2011}' => plain.push('-'),
                '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
                other => plain.push(other),
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clause_is_a_part_of_the_text_with_its_place() {
        let text = "1. Scope\n\nThe Provider, e.g. a co-op, must hold insurance of £5.5m\nfor harm. It must\npay; no more.\n\n- Ŵyn: one\n- two\nTurnover\t£500,000\n";
        let found = clauses(text);
        let said: Vec<&str> = found.iter().map(|one| &text[one.bytes.clone()]).collect();
        let expected = [
            "1. Scope",
            "The Provider, e.g. a co-op, must hold insurance of £5.5m\nfor harm.",
            "It must\npay;",
            "no more.",
            "- Ŵyn: one",
            "- two",
            "Turnover\t£500,000",
        ];
        assert_eq!(said, expected);
        let lines: Vec<u64> = found.iter().map(|one| one.line).collect();
        assert_eq!(lines, [1, 3, 4, 5, 7, 8, 9]);
        for one in &found {
            let by_points: String = text
                .chars()
                .skip(one.span.0)
                .take(one.span.1 - one.span.0)
                .collect();
            assert_eq!(by_points, text[one.bytes.clone()]);
        }
    }

    #[test]
    fn a_heading_is_read_with_the_words_under_it() {
        let found = clauses("Minimum turnover\n\nAt least £500,000 a year.\n\nOther words.\n");
        let plain: Vec<&str> = found.iter().map(|one| one.plain.as_str()).collect();
        let expected = [
            "minimum turnover",
            "minimum turnover: at least £500,000 a year.",
            "other words.",
        ];
        assert_eq!(plain, expected);
    }
}
