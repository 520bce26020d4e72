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
        return key_of(text);
    }
    // Most texts are composed already, which is quickly seen; composing takes ten times as long.
    let key = match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => key_of(text),
        IsNormalized::No | IsNormalized::Maybe => key_of(&text.nfc().collect::<String>()),
    };
    match is_nfc_quick(key.chars()) {
        IsNormalized::Yes => key,
        IsNormalized::No | IsNormalized::Maybe => key.nfc().collect(),
    }
}

/// The key of a composed text, but for its own composition.
fn key_of(text: &str) -> String {
    let mut key = Key {
        out: String::with_capacity(text.len()),
        gap: false,
        inside_word: false,
    };
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        rest = rest.get(c.len_utf8()..).unwrap_or_default();
        if c.is_ascii_alphanumeric() {
            key.inside_word = true;
            key.put(c.to_ascii_lowercase());
        } else if is_invisible(c) || key.inside_word && is_joint(c) && goes_on(rest) {
            // As if it were not there.
        } else {
            key.inside_word = c.is_alphanumeric();
            if is_content(c) {
                c.to_lowercase().for_each(|lower| key.put(lower));
            } else {
                key.gap = true;
            }
        }
    }
    if key.out.is_empty() {
        let signs = text.chars();
        return signs
            .filter(|c| !c.is_whitespace() && !is_invisible(*c))
            .collect();
    }
    key.out
}

/// A key that is being made.
struct Key {
    out: String,
    gap: bool,
    inside_word: bool,
}

impl Key {
    fn put(&mut self, c: char) {
        if std::mem::take(&mut self.gap) && !self.out.is_empty() {
            self.out.push(' ');
        }
        self.out.push(c);
    }
}

/// What may stand inside a word and leave it one.
const fn is_joint(c: char) -> bool {
    is_apostrophe(c) || matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// Whether a word goes on here.
fn goes_on(rest: &str) -> bool {
    let next = rest.chars().find(|c| !is_invisible(*c));
    next.is_some_and(char::is_alphanumeric)
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

    /// The rules, letter by letter, as slowly as they are said.
    fn by_the_rules(text: &str) -> String {
        let composed: Vec<char> = text.nfc().filter(|c| !is_invisible(*c)).collect();
        let (mut out, mut gap, mut inside_word) = (String::new(), false, false);
        for (at, c) in composed.iter().enumerate() {
            let word_follows = composed
                .get(at + 1)
                .is_some_and(|next| next.is_alphanumeric());
            let joint = is_apostrophe(*c) || matches!(c, '-' | '\u{2010}' | '\u{2011}');
            if inside_word && joint && word_follows {
                continue;
            }
            inside_word = c.is_alphanumeric();
            if is_content(*c) {
                if gap && !out.is_empty() {
                    out.push(' ');
                }
                gap = false;
                out.extend(c.to_lowercase());
            } else {
                gap = true;
            }
        }
        if out.is_empty() {
            out = composed
                .into_iter()
                .filter(|c| !c.is_whitespace())
                .collect();
        }
        out.nfc().collect()
    }

    proptest::proptest! {
        #[test]
        fn a_key_is_what_the_rules_say(text in "\\PC{0,40}", plain in "[ -~\\n\\t]{0,40}", mixed in "[a-cA-C’'\\-ŵÉ\u{302}\u{ad}\u{200b}. £👍]{0,40}") {
            for one in [text, plain, mixed] {
                proptest::prop_assert_eq!(repeat_key(&one), by_the_rules(&one));
            }
        }
    }
}
