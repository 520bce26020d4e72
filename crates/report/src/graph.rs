//! The report as a graph: recommendations rest on findings, findings on passages, exhibits, claims
//! and confidential documents.
//!
//! Plain values, read from a file and kept in the store. They may be incomplete: a draft is allowed to lack what the
//! gate (`check`) will ask for. What is written here is written by people; nothing is computed.

use crate::check::Kind;
use commission::Texts;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Everything a report says.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Graph {
    /// The summary; paragraphs are parted by blank lines.
    pub summary: Texts,
    /// The same in Easy Read, one idea a line.
    pub easy: Texts,
    /// The findings in their order.
    pub findings: Vec<Finding>,
    /// The recommendations in their order.
    pub recommendations: Vec<Recommendation>,
    /// What commissioners overruled.
    pub overrules: Vec<Overrule>,
    /// Keys of the option sheets that it publishes.
    pub options: Vec<String>,
}

/// A sentence with what supports, qualifies and contradicts it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Such as `F3`.
    pub key: String,
    /// What it says beside its evidence.
    pub body: FindingBody,
    /// What it rests on, in order.
    pub evidence: Vec<Evidence>,
}

/// What a finding says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct FindingBody {
    /// The strand it is filed under.
    pub strand: Option<String>,
    /// The sentence.
    pub text: Texts,
    /// How sure it is.
    pub level: Option<Level>,
    /// Why, in four parts.
    pub reasons: Reasons,
    /// The same in Easy Read, one idea a line.
    #[serde(default)]
    pub easy: Texts,
}

/// The four parts of a confidence after GRADE-CERQual (Lewin and others, Implementation Science 2018;13:2).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Reasons {
    /// How the evidence was got.
    pub methodological_limits: Texts,
    /// Whether it fits together.
    pub coherence: Texts,
    /// Whether there is enough of it.
    pub adequacy: Texts,
    /// Whether it is about the question.
    pub relevance: Texts,
}

impl Reasons {
    /// Each part with the name it has in files.
    pub fn parts(&self) -> [(&'static str, &Texts); 4] {
        [
            ("methodological_limits", &self.methodological_limits),
            ("coherence", &self.coherence),
            ("adequacy", &self.adequacy),
            ("relevance", &self.relevance),
        ]
    }
}

/// How sure a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// It is highly likely that the finding represents what it is about.
    High,
    /// It is likely.
    Moderate,
    /// It is possible.
    Low,
    /// It is not clear.
    VeryLow,
}

impl Level {
    /// Every level from the surest.
    pub const ALL: [Self; 4] = [Self::High, Self::Moderate, Self::Low, Self::VeryLow];

    /// The word it has in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Moderate => "moderate",
            Self::Low => "low",
            Self::VeryLow => "very-low",
        }
    }

    /// The level of that word.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == code)
    }
}

/// How a piece of evidence stands to a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// It speaks for it.
    Supports,
    /// It limits it.
    Qualifies,
    /// It speaks against it.
    Contradicts,
}

impl Weight {
    /// Every weight, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Supports, Self::Qualifies, Self::Contradicts];

    /// The word it has in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Supports => "supports",
            Self::Qualifies => "qualifies",
            Self::Contradicts => "contradicts",
        }
    }

    /// The weight of that word.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|weight| weight.code() == code)
    }
}

/// One thing that a finding rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// How it stands to the finding.
    pub weight: Weight,
    /// What it is.
    pub basis: Basis,
}

/// What a piece of evidence is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Basis {
    /// Words, with the quote as the author of the finding gave it.
    Passage {
        /// The passage's number.
        passage: i64,
        /// The words.
        quote: String,
    },
    /// Something computed, by its name.
    Exhibit(String),
    /// A figure that somebody stated, by its key.
    Claim(String),
    /// A document whose words are not published, by its number.
    Confidential(i64),
}

/// Who should do what by when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    /// Such as `R2`.
    pub key: String,
    /// What it says.
    pub body: RecommendationBody,
}

/// What a recommendation says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct RecommendationBody {
    /// What should be done.
    pub text: Texts,
    /// Who should do it.
    pub who: Texts,
    /// By when.
    pub by: Option<By>,
    /// At what cost.
    pub cost: Option<Cost>,
    /// Keys of the findings it rests on.
    pub findings: Vec<String>,
    /// What speaks for it, and who says so.
    pub in_favour: Texts,
    /// What speaks against it, and who says so.
    pub against: Texts,
    /// What it does to equality.
    pub equality: Texts,
    /// What it does to the Welsh language.
    pub welsh_language: Texts,
    /// The same in Easy Read, one idea a line.
    pub easy: Texts,
}

/// By when something should be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum By {
    /// A day (ISO 8601).
    Day(String),
    /// Otherwise, such as "before the next budget".
    Words(Texts),
}

/// What something would cost, or why nobody can say.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    /// Between two amounts.
    Range {
        /// Whole units of the currency.
        low: i64,
        /// Whole units of the currency.
        high: i64,
        /// ISO 4217, such as `GBP`.
        currency: String,
        /// Where the amounts come from.
        basis: Texts,
    },
    /// Why it is not known.
    Unknown(Texts),
}

/// A commissioner lets a problem stand, and says why in public.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overrule {
    /// Which kind of problem.
    pub problem: Kind,
    /// Where it is: the key of a finding or recommendation.
    pub place: String,
    /// The commissioner's name.
    pub by: String,
    /// The published reason.
    pub reason: Texts,
}

impl Graph {
    /// Whether anything was drafted yet.
    pub fn is_empty(&self) -> bool {
        self.findings.is_empty() && self.recommendations.is_empty()
    }

    /// The finding of that key.
    pub fn finding(&self, key: &str) -> Option<&Finding> {
        self.findings.iter().find(|finding| finding.key == key)
    }

    /// The recommendations that rest on a finding.
    pub fn resting_on<'g>(&'g self, finding: &'g str) -> impl Iterator<Item = &'g Recommendation> {
        self.recommendations
            .iter()
            .filter(move |one| one.body.findings.iter().any(|key| key == finding))
    }

    /// Keys of the findings that rest on an exhibit.
    pub fn citing(&self, exhibit: &str) -> Vec<&str> {
        let rests =
            |piece: &Evidence| matches!(&piece.basis, Basis::Exhibit(name) if name == exhibit);
        let findings = self.findings.iter();
        let resting = findings.filter(|finding| finding.evidence.iter().any(rests));
        resting.map(|finding| finding.key.as_str()).collect()
    }

    /// Every passage that a finding cites.
    pub fn cited(&self) -> BTreeSet<i64> {
        self.findings
            .iter()
            .flat_map(|finding| &finding.evidence)
            .filter_map(|evidence| match evidence.basis {
                Basis::Passage { passage, .. } => Some(passage),
                _ => None,
            })
            .collect()
    }
}
