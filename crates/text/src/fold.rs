//! One spelling for every way of writing a word, for search.
//!
//! Guarantees: a folded text is lowercase tokens of letters and digits joined by single spaces, so that SQLite FTS5
//! (`unicode61`) and PostgreSQL (`simple`) both split it exactly where this file did; folding twice changes nothing; the
//! offsets of a [`Word`] are code points of the text as it was given. Letters lose their diacritics (*tŷ* is `ty`), an
//! apostrophe of any shape ends a word (*i'r* is `i r`, *gyda'r* is `gyda r`) except in English *n't* (*don't* is `dont`),
//! and invisible characters (soft hyphens, zero-width joiners) are as if they were not there.
//!
//! It deliberately does not stem, and keeps no punctuation: `1,000` is `1 000`, *co-operative* is `co operative`.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// A word of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Its folded form: never empty, letters and digits only.
    pub folded: String,
    /// Where it starts in the text, in code points.
    pub start: usize,
    /// Where it ends in the text, in code points, exclusive.
    pub end: usize,
}

/// The folded form of a text: its folded words joined by single spaces. Empty where the text has no word.
#[must_use]
pub fn fold(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    each_word(text, |word, _, _| {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    });
    out
}

/// The words of a text in order, each with its place.
#[must_use]
pub fn words(text: &str) -> Vec<Word> {
    let mut out = Vec::new();
    each_word(text, |word, start, end| {
        out.push(Word {
            folded: word.to_owned(),
            start,
            end,
        });
    });
    out
}

/// Calls `emit(folded, start, end)` for each word without allocating one string a word.
pub fn each_word(text: &str, emit: impl FnMut(&str, usize, usize)) {
    let lower = text.to_ascii_lowercase();
    let mut folder = Folder {
        token: String::with_capacity(32),
        start: 0,
        end: 0,
        emit,
    };
    let mut rest = lower.as_str();
    let mut at = 0;
    loop {
        // Most of most texts: a run of plain letters, taken at once.
        let plain = rest.bytes().position(|byte| !is_plain(byte));
        let plain = plain.unwrap_or(rest.len());
        if let Some((run, after)) = rest.split_at_checked(plain)
            && plain > 0
        {
            let next = after.bytes().next();
            if folder.token.is_empty() && next.is_none_or(ends_word) {
                (folder.emit)(run, at, at + plain);
            } else {
                folder.push_plain(run, at);
            }
            at += plain;
            rest = after;
        }
        let mut next = rest.chars();
        let Some(c) = next.next() else { break };
        rest = next.as_str();
        if is_apostrophe(c) {
            if !(folder.token.ends_with('n') && is_lone_t(rest)) {
                folder.finish();
            }
        } else if c.is_ascii() {
            folder.finish();
        } else {
            folder.take_wide(c, at);
        }
        at += 1;
    }
    folder.finish();
}

/// A letter or digit of ASCII, in lower case.
const fn is_plain(byte: u8) -> bool {
    byte.is_ascii_lowercase() || byte.is_ascii_digit()
}

/// Whether the word before this byte cannot go on after it. An apostrophe may stand within a word.
const fn ends_word(byte: u8) -> bool {
    byte.is_ascii() && !matches!(byte, b'\'' | b'`')
}

struct Folder<F> {
    token: String,
    start: usize,
    end: usize,
    emit: F,
}

impl<F: FnMut(&str, usize, usize)> Folder<F> {
    fn push(&mut self, c: char, at: usize) {
        if self.token.is_empty() {
            self.start = at;
        }
        self.token.push(c);
        self.end = at + 1;
    }

    /// Letters and digits of ASCII in lower case.
    fn push_plain(&mut self, run: &str, at: usize) {
        if self.token.is_empty() {
            self.start = at;
        }
        self.token.push_str(run);
        self.end = at + run.len();
    }

    fn finish(&mut self) {
        if !self.token.is_empty() {
            (self.emit)(&self.token, self.start, self.end);
            self.token.clear();
        }
    }

    fn take_wide(&mut self, c: char, at: usize) {
        if is_invisible(c) {
            return;
        }
        if is_stripped_mark(c) {
            if !self.token.is_empty() {
                self.end = at + 1;
            }
        } else if is_combining_mark(c) {
            // A vowel sign of another script is part of its word.
            if !self.token.is_empty() {
                self.push(c, at);
            }
        } else if c.is_alphanumeric() {
            decompose_compatible(c, |part| self.take_part(part, at));
        } else {
            self.finish();
        }
    }

    fn take_part(&mut self, part: char, at: usize) {
        if is_stripped_mark(part) {
            return;
        }
        for lower in part.to_lowercase() {
            if let Some(spelt) = spelt_out(lower) {
                for letter in spelt.chars() {
                    self.push(letter, at);
                }
            } else if is_apostrophe(lower) {
                self.finish(); // ŉ is 'n
            } else if is_combining_mark(lower) {
                if !self.token.is_empty() && !is_stripped_mark(lower) {
                    self.push(lower, at);
                }
            } else if lower.is_alphanumeric() {
                self.push(lower, at);
            } else {
                self.finish(); // the bar of a fraction
            }
        }
    }
}

/// The apostrophes people and word processors type.
pub(crate) const fn is_apostrophe(c: char) -> bool {
    matches!(
        c,
        '\'' | '’' | '‘' | '‛' | 'ʼ' | 'ʹ' | '′' | '`' | '´' | '＇'
    )
}

/// Characters a reader does not see and that do not end a word.
pub(crate) const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}' | '\u{fe00}'..='\u{fe0f}')
}

const fn is_stripped_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}')
}

fn is_lone_t(rest: &str) -> bool {
    let mut next = rest.chars();
    matches!(next.next(), Some('t' | 'T')) && !next.next().is_some_and(char::is_alphanumeric)
}

/// Letters that Unicode does not take apart.
const fn spelt_out(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn diacritics_case_and_apostrophes_do_not_matter() {
        assert_eq!(fold("Tŷ  a gŵyr, yr YSGOL’ n"), "ty a gwyr yr ysgol n");
        assert_eq!(fold("ty\u{302}"), fold("tŷ"));
        assert_eq!(fold("i'r a'i o’r gyda´r sy'n"), "i r a i o r gyda r sy n");
        assert_eq!(
            fold("I don’t, can't; the council's"),
            "i dont cant the council s"
        );
        assert_eq!(
            fold("ﬁnance co\u{ad}operative Straße ½"),
            "finance cooperative strasse 1 2"
        );
    }

    #[test]
    fn a_word_knows_its_place_in_code_points() {
        let found = words("Ôl-ofal i’r tŷ");
        let places: Vec<_> = found
            .iter()
            .map(|w| (w.folded.as_str(), w.start, w.end))
            .collect();
        assert_eq!(
            places,
            [
                ("ol", 0, 2),
                ("ofal", 3, 7),
                ("i", 8, 9),
                ("r", 10, 11),
                ("ty", 12, 14)
            ]
        );
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in "\\PC{0,60}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn a_word_of_plain_letters_is_the_same_as_one_with_hidden_characters_in_it(text in "[a-zA-Z0-9 .,ŵŷÉ\u{302}-]{0,60}") {
            let hidden: String = text.chars().flat_map(|c| [c, '\u{ad}']).collect();
            prop_assert_eq!(fold(&hidden), fold(&text));
            let place = |one: &Word| text.chars().skip(one.start).take(one.end - one.start).collect::<String>();
            for word in words(&text) {
                prop_assert_eq!(fold(&place(&word)), word.folded);
            }
        }

        #[test]
        fn words_stand_in_order_inside_the_text(text in "\\PC{0,60}") {
            let length = text.chars().count();
            let mut last = 0;
            for word in words(&text) {
                prop_assert!(!word.folded.is_empty());
                prop_assert!(word.start < word.end && word.end <= length && word.start >= last.min(word.start));
                prop_assert!(word.start + 1 >= last, "overlap");
                last = word.end;
            }
        }
    }
}
