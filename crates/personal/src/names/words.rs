//! The words of a text as the rules of names read them: what each looks like, what it folds to, what stands between it and the next.

use super::given;
use super::stop::STOP;
use super::surnames;
use crate::plain::Plain;
use std::ops::Range;

/// A word.
pub(super) struct Word {
    /// Where it stands, in bytes of the plain text; without an *'s*.
    pub(super) range: Range<usize>,
    pub(super) folded: String,
    /// Whether it begins with a capital.
    pub(super) capital: bool,
    /// Whether it is one letter.
    pub(super) initial: bool,
    /// Whether a sentence or a line begins with it.
    pub(super) begins: bool,
}

impl Word {
    pub(super) fn is_given(&self) -> bool {
        in_list(given::WELSH, &self.folded) || in_list(given::ENGLISH, &self.folded)
    }

    pub(super) fn is_only_given(&self) -> bool {
        self.is_given() && !in_list(given::ALSO_WORDS, &self.folded)
    }

    pub(super) fn is_surname(&self) -> bool {
        in_list(surnames::SURNAMES, &self.folded)
    }

    pub(super) fn is_only_surname(&self) -> bool {
        self.is_surname() && !in_list(surnames::ALSO_WORDS, &self.folded)
    }

    /// Whether it is a day, a place, an office or a word that begins a sentence, in any of its Welsh forms.
    pub(super) fn is_stop(&self) -> bool {
        let forms = text::radicals(&self.folded);
        forms.iter().any(|radical| in_list(STOP, radical))
    }

    /// Whether it can be a name nobody wrote down: a capital, two letters, and no day, place or office.
    pub(super) fn may_be_name(&self) -> bool {
        self.capital
            && !self.initial
            && !self.is_stop()
            && !self.folded.bytes().any(|byte| byte.is_ascii_digit())
    }
}

fn in_list(list: &[&str], folded: &str) -> bool {
    list.binary_search(&folded).is_ok()
}

/// Whether this is a Welsh name in its radical form.
pub(super) fn is_welsh_radical(folded: &str) -> bool {
    in_list(given::WELSH, folded) && !in_list(given::ALSO_WORDS, folded)
}

/// The words of a text; digits belong to them, so that the end of "LD30 3FR" is no title. A hyphen and an apostrophe between letters belong to a word; *'s* at its end does not.
pub(super) fn words(plain: &Plain) -> Vec<Word> {
    let text = plain.text();
    let mut words: Vec<Word> = Vec::new();
    let mut open: Option<usize> = None;
    let mut past = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, next)| *next);
        let inside = is_letter(c)
            || open.is_some() && matches!(c, '\'' | '-') && next.is_some_and(is_letter);
        if inside {
            open.get_or_insert(at);
            past = at + c.len_utf8();
        } else if let Some(start) = open.take() {
            push(&mut words, text, start..past);
        }
    }
    if let Some(start) = open {
        push(&mut words, text, start..past);
    }
    words
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}')
}

fn push(words: &mut Vec<Word>, text: &str, range: Range<usize>) {
    let written = text.get(range.clone()).unwrap_or_default();
    let whole = ["'s", "'S"]
        .iter()
        .find_map(|end| written.strip_suffix(end));
    let whole = whole.unwrap_or(written);
    // Welsh writes the article on to the word before: *i'r*, *gyda'r*, *Mae'n*.
    let whole = whole
        .split_once('\'')
        .filter(|(_, rest)| rest.len() < 3)
        .map_or(whole, |(first, _)| first);
    let range = range.start..range.start + whole.len();
    let last = words.last().map_or(0, |word| word.range.end);
    let between = text.get(last..range.start).unwrap_or_default();
    let begins = words.is_empty() || between.contains(['.', '!', '?', '\n', ':', '•']);
    words.push(Word {
        folded: text::fold(whole).replace(' ', ""),
        capital: whole.starts_with(char::is_uppercase),
        initial: whole.chars().count() == 1,
        begins,
        range,
    });
}
