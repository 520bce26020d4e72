//! The key of an exact repeat: two texts with the same key are one *distinct text*.
//!
//! Guarantees: case, spacing, line ends and punctuation are ignored (also an apostrophe or a hyphen inside a word, so that
//! *don't* and *dont* agree); diacritics, digits and symbols such as emoji and `£` are kept, because they change what is said.
//! A text of punctuation alone keeps it, so that `?` and `!` are two texts; a blank text has the empty key.
//!
//! It deliberately does not look for near repeats: a campaign is found elsewhere.

use crate::fold::{is_apostrophe, is_invisible};
use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfc_quick};

/// The exact-repeat key of a text.
#[must_use]
pub fn repeat_key(text: &str) -> String {
    if text.is_ascii() {
        ascii_key(text)
    } else {
        composed_key(text)
    }
}

/// Most texts are composed already, which is quickly seen; composing takes ten times as long.
fn composed_key(text: &str) -> String {
    let key = match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => key_of(text, text.chars()),
        IsNormalized::No | IsNormalized::Maybe => key_of(text, text.nfc()),
    };
    match is_nfc_quick(key.chars()) {
        IsNormalized::Yes => key,
        IsNormalized::No | IsNormalized::Maybe => key.nfc().collect(),
    }
}

/// The key, but for its own composition; `composed` are the letters of the text.
fn key_of(text: &str, composed: impl Iterator<Item = char>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap = false;
    let mut composed = composed.filter(|c| !is_invisible(*c)).peekable();
    let mut inside_word = false;
    while let Some(c) = composed.next() {
        let joins = inside_word
            && (is_apostrophe(c) || matches!(c, '-' | '\u{2010}' | '\u{2011}'))
            && composed.peek().is_some_and(|next| next.is_alphanumeric());
        if joins {
            continue;
        }
        inside_word = c.is_alphanumeric();
        if is_content(c) {
            if gap && !out.is_empty() {
                out.push(' ');
            }
            gap = false;
            if c.is_ascii() {
                out.push(c.to_ascii_lowercase());
            } else {
                out.extend(c.to_lowercase());
            }
        } else {
            gap = true;
        }
    }
    if out.is_empty() {
        return text
            .nfc()
            .filter(|c| !c.is_whitespace() && !is_invisible(*c))
            .collect();
    }
    out
}

/// The same rules for a text that needs no composing, several times as fast.
fn ascii_key(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let bytes = text.as_bytes();
    let (mut gap, mut inside_word) = (false, false);
    for (at, byte) in bytes.iter().enumerate() {
        let c = char::from(*byte);
        let joins = inside_word
            && (is_apostrophe(c) || c == '-')
            && bytes.get(at + 1).is_some_and(u8::is_ascii_alphanumeric);
        if joins {
            continue;
        }
        inside_word = c.is_ascii_alphanumeric();
        if is_content(c) {
            if gap && !out.is_empty() {
                out.push(' ');
            }
            gap = false;
            out.push(c.to_ascii_lowercase());
        } else {
            gap = true;
        }
    }
    if out.is_empty() {
        return text
            .chars()
            .filter(|c| !c.is_whitespace() && !is_invisible(*c))
            .collect();
    }
    out
}

/// Letters, digits, marks and symbols; not spaces and not punctuation.
fn is_content(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric() || matches!(c, '$' | '+' | '<' | '=' | '>');
    }
    let symbol_among_punctuation = matches!(c, '¢'..='¥' | '±' | '\u{2044}');
    let punctuation = matches!(c, '\u{80}'..='¿' | '\u{2000}'..='\u{206f}' | '\u{3000}'..='\u{303f}' | '\u{fe10}'..='\u{fe6f}')
        || is_apostrophe(c)
        || c.is_whitespace();
    c.is_alphanumeric() || symbol_among_punctuation || !punctuation
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_spacing_punctuation_and_line_ends_are_ignored() {
        assert_eq!(repeat_key("Nothing."), repeat_key(" nothing \r\n"));
        assert_eq!(
            repeat_key("I don’t know,\r\nreally!"),
            repeat_key("I dont know - REALLY")
        );
        assert_eq!(repeat_key("Co-operative"), "cooperative");
    }

    #[test]
    fn diacritics_digits_and_symbols_are_kept() {
        assert_ne!(repeat_key("tŷ"), repeat_key("ty"));
        assert_eq!(repeat_key("ty\u{302}"), repeat_key("tŷ"));
        assert_ne!(repeat_key("Good 👍"), repeat_key("Good 👎"));
        assert_ne!(repeat_key("?"), repeat_key("!"));
        assert_eq!(repeat_key(" \n "), "");
    }

    proptest::proptest! {
        #[test]
        fn a_text_without_accents_has_the_key_that_any_text_would_have(text in "[ -~\\n\\t]{0,40}") {
            proptest::prop_assert_eq!(ascii_key(&text), composed_key(&text));
        }
    }
}
