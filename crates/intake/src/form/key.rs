//! The secret behind a draft, and everything that follows from it: the cookie, the words with which somebody comes
//! back on another device, and the receipt code.
//!
//! A draft has one secret of 32 random bytes. The browser holds it in a cookie; the store holds only its digest. The
//! **return code** is eight words, 64 bits taken from the secret by SHA-256: with a million drafts waiting, a thousand
//! guesses in every second would find one of them once in some 580 years. So that eight words lead back to the whole
//! secret, the store also keeps the secret locked with them. The receipt code has 95 bits of the same secret, so that
//! pressing twice, or loading again, shows the same code though the store keeps only its digest.
//!
//! Nothing here asks for chance: a fresh secret is an argument.

use commission::Language;
use ledger::{ReceiptCode, sha256};
use std::fmt;

const ENGLISH: &str = include_str!("words.en.txt");
const WELSH: &str = include_str!("words.cy.txt");
/// Words of a return code; each is one byte.
const WORDS: usize = 8;

/// The secret of a draft, never printed by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct DraftKey([u8; 32]);

impl fmt::Debug for DraftKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DraftKey(…)")
    }
}

impl DraftKey {
    /// The key of these fresh bytes.
    pub(crate) fn fresh(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The key that a cookie or a hidden field holds: 64 hexadecimal digits.
    pub(crate) fn read(text: &str) -> Option<Self> {
        text.parse::<ledger::Digest>()
            .ok()
            .map(|bytes| Self(bytes.0))
    }

    /// What the cookie holds.
    pub(crate) fn text(&self) -> String {
        ledger::Digest(self.0).to_string()
    }

    /// What the store keeps in its place.
    pub(crate) fn digest(&self) -> String {
        self.drawn("tystio draft").to_string()
    }

    /// The words that lead back to it.
    pub(crate) fn return_code(&self) -> ReturnCode {
        let mut bytes = [0; WORDS];
        let drawn = self.drawn("tystio return code");
        for (byte, from) in bytes.iter_mut().zip(drawn.0) {
            *byte = from;
        }
        ReturnCode(bytes)
    }

    /// The code of the receipt that sending this draft gives.
    pub(crate) fn receipt_code(&self) -> ReceiptCode {
        ReceiptCode::from_secret(&self.drawn("tystio receipt code").0)
    }

    /// The key, locked with its return code.
    pub(crate) fn locked(&self) -> Vec<u8> {
        self.return_code().turned(&self.0).to_vec()
    }

    fn drawn(&self, purpose: &str) -> ledger::Digest {
        sha256(&[purpose.as_bytes(), &[0], &self.0].concat())
    }
}

/// Eight words, as numbers.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct ReturnCode([u8; WORDS]);

impl ReturnCode {
    /// The words in a language.
    pub(crate) fn words(&self, language: Language) -> String {
        let list: Vec<_> = list(language).split_whitespace().collect();
        let words = self.0.iter().filter_map(|at| list.get(usize::from(*at)));
        words.copied().collect::<Vec<_>>().join(" ")
    }

    /// The code that somebody typed: words of either language, in any case, with or without accents.
    pub(crate) fn read(typed: &str) -> Option<Self> {
        let folded = text::fold(typed);
        let mut bytes = [0; WORDS];
        let mut count = 0;
        for word in folded.split_whitespace() {
            *bytes.get_mut(count)? = number_of(word)?;
            count += 1;
        }
        (count == WORDS).then_some(Self(bytes))
    }

    /// What the store keeps in its place.
    pub(crate) fn digest(&self) -> String {
        sha256(&[b"tystio return code digest", self.0.as_slice()].concat()).to_string()
    }

    /// The key that was locked with this code.
    pub(crate) fn unlock(&self, locked: &[u8]) -> Option<DraftKey> {
        let locked: [u8; 32] = locked.try_into().ok()?;
        let key = DraftKey(self.turned(&locked));
        (key.return_code() == *self).then_some(key)
    }

    /// Locks and unlocks: the words are used once, so a pad drawn from them serves.
    fn turned(&self, bytes: &[u8; 32]) -> [u8; 32] {
        let pad = sha256(&[b"tystio return code pad", self.0.as_slice()].concat());
        let mut turned = *bytes;
        for (byte, from) in turned.iter_mut().zip(pad.0) {
            *byte ^= from;
        }
        turned
    }
}

fn list(language: Language) -> &'static str {
    match language {
        Language::En => ENGLISH,
        Language::Cy => WELSH,
    }
}

/// The number of a folded word; no word stands in both lists.
fn number_of(word: &str) -> Option<u8> {
    [ENGLISH, WELSH]
        .into_iter()
        .find_map(|list| {
            list.split_whitespace()
                .position(|known| text::fold(known) == word)
        })
        .and_then(|at| u8::try_from(at).ok())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn key() -> DraftKey {
        DraftKey::fresh(std::array::from_fn(|at| (at as u8).wrapping_mul(37)))
    }

    #[test]
    fn each_language_has_256_words_and_none_stands_twice() {
        let mut all = BTreeSet::new();
        for language in [Language::En, Language::Cy] {
            assert_eq!(list(language).split_whitespace().count(), 256);
            for word in list(language).split_whitespace() {
                assert!(all.insert(text::fold(word)), "{word}");
            }
        }
    }

    #[test]
    fn the_words_lead_back_to_the_key_however_they_are_typed() {
        let key = key();
        for language in [Language::En, Language::Cy] {
            let words = key.return_code().words(language);
            assert_eq!(words.split(' ').count(), 8);
            for typed in [
                words.clone(),
                words.to_uppercase(),
                words.replace(' ', ",\n "),
            ] {
                let code = ReturnCode::read(&typed).unwrap();
                assert_eq!(code.unlock(&key.locked()).unwrap(), key);
                assert_eq!(code.digest(), key.return_code().digest());
            }
        }
        assert!(ReturnCode::read("afal afal").is_none());
        assert!(ReturnCode::read("one two three four five six seven eight").is_none());
    }

    #[test]
    fn another_code_does_not_open_a_key() {
        let other = ReturnCode([1; WORDS]);
        assert!(other.unlock(&key().locked()).is_none());
        assert_eq!(DraftKey::read(&key().text()), Some(key()));
        assert!(DraftKey::read("short").is_none());
        assert_ne!(
            key().digest(),
            key().text(),
            "the store never holds the key"
        );
    }
}
