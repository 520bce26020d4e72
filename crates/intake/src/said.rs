//! A sentence for a person, in both languages.

use commission::Language;

/// The same sentence in English and Welsh.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Said {
    /// In English.
    pub en: String,
    /// In Welsh.
    pub cy: String,
}

impl Said {
    /// The sentence that `say` gives in either language.
    pub fn new(say: impl Fn(Language) -> String) -> Self {
        Self {
            en: say(Language::En),
            cy: say(Language::Cy),
        }
    }

    /// The sentence in a language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Cy => &self.cy,
        }
    }
}

impl From<&commission::Refusal> for Said {
    fn from(refusal: &commission::Refusal) -> Self {
        Self::new(|language| refusal.line(language))
    }
}
