//! Option appraisal: what could be done, by which criteria, with the evidence for and against, and what several appraisers
//! made of it, each apart.
//!
//! Guarantees: nobody's scores are told before every appraiser's are in; an option is called the first only where its lead
//! survives the weights within their ranges and the scores within the appraisers' ([`appraise()`]); otherwise the answer is
//! that nobody can tell.
//!
//! It scores nothing by itself, and no option is anybody's recommendation: that is a sentence which people write.

mod appraise;
mod leading;
mod read;
mod shown;
mod survives;
#[cfg(test)]
mod tests;

pub(crate) use appraise::{Appraisal, appraise};
pub(crate) use read::{Named, sheets};
pub(crate) use shown::{Shown, shown};

use crate::graph::Weight;
use commission::Texts;
use evidence::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The scores of one appraiser: option to criterion to score.
pub type Scores = BTreeMap<String, BTreeMap<String, i64>>;

/// Options, criteria and who appraises.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// Such as `O1`.
    pub sheet: String,
    /// The question.
    pub title: Texts,
    /// What a reader must know before using it.
    pub note: Texts,
    /// The worst score.
    pub lowest: i64,
    /// The best score.
    pub highest: i64,
    /// Everybody who appraises, by name.
    pub appraisers: Vec<String>,
    /// What could be done, in order.
    pub options: Vec<Choice>,
    /// By what it is judged, in order.
    pub criteria: Vec<Criterion>,
}

/// Something that could be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choice {
    /// Such as `a`.
    pub option: String,
    /// What it is called.
    pub name: Texts,
    /// The form of ownership or of organisation; empty where it has none of its own.
    pub form: Texts,
    /// What else is known of it.
    pub note: Texts,
}

/// What options are judged by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Criterion {
    /// Such as `c1`.
    pub criterion: String,
    /// What it asks.
    pub text: Texts,
    /// How much it counts.
    pub weight: Decimal,
    /// The least that anybody would have it count; half of it where nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight_low: Option<Decimal>,
    /// The most; twice where nobody said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weight_high: Option<Decimal>,
    /// Where the weight comes from.
    pub weight_from: Texts,
}

/// What speaks for or against an option by a criterion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// The key of the option.
    pub option: String,
    /// The key of the criterion.
    pub criterion: String,
    /// How it stands to the option.
    pub weight: Weight,
    /// What it rests on.
    pub ground: Ground,
}

/// What such a piece rests on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ground {
    /// Words, by the number of the passage.
    Passage(i64),
    /// A figure, by the name of the exhibit.
    Exhibit(String),
    /// A figure that somebody stated, by its key.
    Claim(String),
    /// A finding, by its key.
    Finding(String),
    /// Words that were named on a plain file and not looked up.
    NotLookedUp,
}

/// A sheet with its evidence and the scores that are in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appraised {
    /// The sheet.
    pub sheet: Sheet,
    /// What speaks for and against.
    pub evidence: Vec<Piece>,
    /// The scores of each appraiser who gave some.
    pub scores: BTreeMap<String, Scores>,
}

impl Sheet {
    /// Whether these are scores of every option by every criterion, and of nothing else.
    pub(crate) fn whole(&self, scores: &Scores) -> bool {
        scores.len() == self.options.len()
            && self.options.iter().all(|option| {
                scores.get(&option.option).is_some_and(|own| {
                    own.len() == self.criteria.len()
                        && self.criteria.iter().all(|criterion| {
                            let score = own.get(&criterion.criterion);
                            score.is_some_and(|one| (self.lowest..=self.highest).contains(one))
                        })
                })
            })
    }
}
