//! Codings and memos as values: a code put on a passage by a named person, and what was said of it.

use crate::limits::{CODER_CHARS_MAX, QUOTE_TOLD_CHARS_MAX};
use std::ops::Range;
use text::Language;

/// The coder of the codes that a source came with.
pub const CODER_SOURCE: &str = "source";

/// What stands behind the name of a coder whose codings came in a file of another program. No such coder is somebody who
/// signs in, whoever has the same name.
const IMPORTED: &str = " (imported)";

/// The coder of this name in a file.
pub fn imported_coder(name: &str) -> String {
    let line = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let name: String = line.chars().take(CODER_CHARS_MAX).collect();
    format!("{name}{IMPORTED}")
}

/// A coder's name without what marks it as imported, and whether it was marked.
pub fn imported_name(coder: &str) -> (&str, bool) {
    match coder.strip_suffix(IMPORTED) {
        Some(name) => (name, true),
        None => (coder, false),
    }
}

/// A code on a passage, not undone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coding {
    /// Its number.
    pub id: i64,
    /// The passage.
    pub passage: i64,
    /// The document the passage is of.
    pub document: i64,
    /// The source the document belongs to.
    pub source: i64,
    /// Name of the document, such as `WHC0012/a1`.
    pub name: String,
    /// The words of the passage.
    pub quote: String,
    /// Key of the code.
    pub code: String,
    /// Who put it there, by name; [`CODER_SOURCE`] where the source came with it.
    pub coder: String,
    /// When, microseconds since 1970 in UTC.
    pub at_us: i64,
    /// Whether the passage still stands in the document: not after words of it were taken out.
    pub holds: bool,
    /// How it was suggested, where it was.
    pub suggested: Option<Suggested>,
}

/// How a coding was suggested before somebody accepted it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggested {
    /// With what probability, in millionths; one million where the same words had the code elsewhere.
    pub p_ppm: i64,
    /// By which version of the method.
    pub method: i64,
}

/// A line of the work log: a coding, undone or not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worked {
    /// The coding.
    pub coding: Coding,
    /// Language of the document.
    pub language: Option<Language>,
    /// Who undid it and when.
    pub undone: Option<(String, i64)>,
}

/// What came of putting a code on a passage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Put {
    /// Number of the coding.
    pub coding: i64,
    /// Number of the passage.
    pub passage: i64,
    /// Whether the same person had put the same code there before.
    pub already: bool,
}

/// What a memo is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum MemoAbout {
    /// A source, by number.
    Source(i64),
    /// A document, by number.
    Document(i64),
    /// A passage, by number.
    Passage(i64),
    /// A code, by number.
    Code(i64),
}

impl MemoAbout {
    /// The word it has in the database, and the number.
    pub fn word(self) -> (&'static str, i64) {
        match self {
            Self::Source(id) => ("source", id),
            Self::Document(id) => ("document", id),
            Self::Passage(id) => ("passage", id),
            Self::Code(id) => ("code", id),
        }
    }

    /// The same from the word and the number.
    pub fn of_word(word: &str, id: i64) -> Option<Self> {
        Some(match word {
            "source" => Self::Source(id),
            "document" => Self::Document(id),
            "passage" => Self::Passage(id),
            "code" => Self::Code(id),
            _ => return None,
        })
    }
}

/// A note of somebody who reads. It is never published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Memo {
    /// Its number.
    pub id: i64,
    /// What it is about.
    pub about: MemoAbout,
    /// Who wrote it.
    pub person: String,
    /// When, microseconds since 1970 in UTC.
    pub at_us: i64,
    /// What it says.
    pub text: String,
}

/// Submissions and distinct texts that have a code, or a code below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Codings.
    pub codings: i64,
    /// Submissions.
    pub submissions: i64,
    /// Distinct texts: exact repeats of a whole submission count once.
    pub distinct_texts: i64,
}

/// The places in `text` where `words` stand, as they were copied from a page: white space of any
/// kind and length is one blank, everything else must agree to the letter.
pub fn places_of_words(text: &str, words: &str) -> Vec<Range<usize>> {
    let wanted: Vec<char> = words
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .chars()
        .collect();
    let Some(first) = wanted.first() else {
        return Vec::new();
    };
    let (flat, places) = flattened(text);
    let mut found = Vec::new();
    for (at, letter) in flat.iter().enumerate() {
        let same = letter == first && flat.get(at..at + wanted.len()) == Some(wanted.as_slice());
        if same
            && let (Some(start), Some(last)) = (places.get(at), places.get(at + wanted.len() - 1))
        {
            found.push(*start..*last + 1);
        }
    }
    found
}

/// The letters of a text with each run of white space as one blank, and the place of each.
fn flattened(text: &str) -> (Vec<char>, Vec<usize>) {
    let (mut flat, mut places) = (Vec::new(), Vec::new());
    for (place, letter) in text.chars().enumerate() {
        let blank = letter.is_whitespace();
        if blank && flat.last() == Some(&' ') {
            continue;
        }
        flat.push(if blank { ' ' } else { letter });
        places.push(place);
    }
    (flat, places)
}

/// A span without the white space at its ends; empty where there is nothing else.
pub fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let Some(inside) = text::slice(text, span.start, span.end) else {
        return span;
    };
    let lead = inside.chars().take_while(|c| c.is_whitespace()).count();
    let tail = inside
        .chars()
        .rev()
        .take_while(|c| c.is_whitespace())
        .count();
    let length = span.len();
    if lead == length {
        return span.start..span.start;
    }
    span.start + lead..span.end - tail
}

/// A quote as a sentence repeats it: its first letters.
pub fn told(quote: &str) -> String {
    let mut letters = quote.chars();
    let mut short: String = letters.by_ref().take(QUOTE_TOLD_CHARS_MAX).collect();
    if letters.next().is_some() {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_copied_from_a_page_are_found_whatever_their_line_ends() {
        let text = "Mae’r tŷ\nyn oer. Mae’r tŷ  yn bell.";
        let once = places_of_words(text, " tŷ \r\n yn oer");
        assert_eq!(once.as_slice(), std::slice::from_ref(&(6..15)));
        assert_eq!(places_of_words(text, "Mae’r tŷ yn").len(), 2);
        assert!(places_of_words(text, "Mae'r").is_empty());
        assert!(places_of_words(text, " \n").is_empty());
    }

    #[test]
    fn a_selection_loses_the_blanks_at_its_ends() {
        assert_eq!(trimmed("a  ŷb c", 1..6), 3..5);
        assert_eq!(trimmed("a   b", 1..4), 1..1);
        assert_eq!(trimmed("ab", 1..9), 1..9);
    }
}
