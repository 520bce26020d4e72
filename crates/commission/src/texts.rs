//! A text in each language that the commission declares.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
pub use text::Language;

/// The same text in one language or both. It is never empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Texts(BTreeMap<Language, String>);

impl Texts {
    /// The text in one language, nothing where it was not written.
    pub fn only(&self, language: Language) -> Option<&str> {
        self.0.get(&language).map(String::as_str)
    }

    /// The text in this language, or else in the other one with its language, so that a page can
    /// mark it (`lang="..."`). A published page never needs this: the gate refuses what is missing.
    pub fn in_or_other(&self, language: Language) -> (Language, &str) {
        self.only(language)
            .map(|text| (language, text))
            .or_else(|| {
                self.0
                    .iter()
                    .next()
                    .map(|(other, text)| (*other, text.as_str()))
            })
            .unwrap_or((language, ""))
    }

    /// The text for a reader of this language.
    pub fn get(&self, language: Language) -> &str {
        self.in_or_other(language).1
    }

    /// Adds or replaces the text in a language; blank text is left out.
    pub fn set(&mut self, language: Language, text: &str) {
        let text = text.trim();
        if !text.is_empty() {
            self.0.insert(language, text.to_owned());
        }
    }

    /// Whether it exists in no language.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The declared languages it is missing in.
    pub fn missing(&self, declared: &[Language]) -> Vec<Language> {
        declared
            .iter()
            .copied()
            .filter(|language| !self.0.contains_key(language))
            .collect()
    }

    /// Each language with its text, in a fixed order.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        self.0
            .iter()
            .map(|(language, text)| (*language, text.as_str()))
    }
}

impl FromIterator<(Language, String)> for Texts {
    fn from_iter<I: IntoIterator<Item = (Language, String)>>(texts: I) -> Self {
        let mut all = Self::default();
        for (language, text) in texts {
            all.set(language, &text);
        }
        all
    }
}
