//! What a respondent has said so far, by the name of each field of the form.
//!
//! A field that is there but empty was seen and left empty; one that is not there was not asked yet. Nothing is
//! judged here.

use commission::Publication;
use std::collections::BTreeMap;

/// The name of the answer to a part of a question is this before the part's name.
pub(crate) const ANSWER: &str = "answer-";
/// A question that was shown and left by "Continue" has a field of this name before its key.
pub(crate) const SEEN: &str = "seen-";
/// The value of a place that somebody would rather not say.
pub(crate) const NOT_SAID: &str = "-";
/// The subject of those who want to answer no strand.
pub(crate) const OTHER: &str = "-other";

/// On whose behalf somebody answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Whose {
    /// Their own.
    Myself,
    /// Another person's.
    SomebodyElse,
    /// A body's.
    Body,
}

impl Whose {
    pub(crate) const ALL: [Self; 3] = [Self::Myself, Self::SomebodyElse, Self::Body];

    /// The word it has in the form and in the store.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Myself => "myself",
            Self::SomebodyElse => "somebody-else",
            Self::Body => "body",
        }
    }

    pub(crate) fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|whose| whose.code() == code)
    }
}

/// The publication states that are offered, in the order in which they are.
pub(crate) const OFFERED: [Publication; 4] = [
    Publication::Named,
    Publication::NameWithheld,
    Publication::Anonymous,
    Publication::Confidential,
];

/// The fields of one draft.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Fields(BTreeMap<String, String>);

impl Fields {
    /// The value, empty where it was not given.
    pub(crate) fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// Whether the field was asked and answered, if only by leaving it empty.
    pub(crate) fn seen(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    pub(crate) fn set(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.insert(name.into(), value.into());
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(crate) fn whose(&self) -> Option<Whose> {
        Whose::of_code(self.get("whose"))
    }

    /// How they would have it published.
    pub(crate) fn wish(&self) -> Option<Publication> {
        OFFERED
            .into_iter()
            .find(|state| state.code() == self.get("publication"))
    }

    /// Whether their name is needed for that.
    pub(crate) fn name_needed(&self) -> bool {
        matches!(
            self.wish(),
            Some(Publication::Named | Publication::NameWithheld)
        )
    }

    /// Whether a strand was chosen.
    pub(crate) fn chose(&self, strand: &str) -> bool {
        self.get("strands")
            .split(' ')
            .any(|chosen| chosen == strand)
    }

    /// The text of a part of an answer.
    pub(crate) fn answer(&self, part: &str) -> &str {
        self.get(&format!("{ANSWER}{part}"))
    }

    /// The fields of another set over these.
    pub(crate) fn with(&self, more: &Self) -> Self {
        let mut all = self.clone();
        all.0.extend(more.0.clone());
        all
    }
}

impl FromIterator<(String, String)> for Fields {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(fields: I) -> Self {
        Self(fields.into_iter().collect())
    }
}
