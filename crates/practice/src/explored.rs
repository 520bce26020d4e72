//! Whether prototypes that follow principles further have better outcomes: a look, and no finding.
//!
//! Guarantees: a mean level is taken over the principles that every one of these prototypes was assessed on, and no other; outcomes on
//! different scales, or of fewer than six prototypes, are not set against it; the answer calls itself exploratory.

use crate::adherence::{Adherence, Found, Profile};
use crate::limits::EXPLORED_MIN;
use stats::permutation::{Permuted, ranks};
use std::collections::{BTreeMap, BTreeSet};

/// An outcome of a prototype.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// The prototype.
    pub prototype: String,
    /// Its value.
    pub value: f64,
    /// What it is measured on; empty where the table does not say.
    pub scale: String,
}

/// Why nothing is set against anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CannotTell {
    /// The outcomes are on several scales.
    Scales,
    /// Fewer than six prototypes have an outcome and levels.
    Few,
    /// No principle was assessed in all of them.
    NothingShared,
    /// One of the two does not vary.
    NothingVaries,
}

impl CannotTell {
    /// Its word in answers.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Scales => "several-scales",
            Self::Few => "few-prototypes",
            Self::NothingShared => "no-shared-principle",
            Self::NothingVaries => "nothing-varies",
        }
    }
}

/// What was set against what.
#[derive(Debug, Clone, PartialEq)]
pub struct Explored {
    /// Each prototype with its mean level and its outcome.
    pub points: Vec<(String, f64, f64)>,
    /// The places of the principles that the means are over.
    pub principles: Vec<usize>,
    /// Spearman's rho and its p, or why there is none.
    pub found: Result<(f64, Permuted), CannotTell>,
}

/// Sets the outcomes of prototypes against how far they follow the principles that all of them were assessed on.
#[must_use]
pub fn explored(adherence: &Adherence, outcomes: &[Outcome], seed: u64) -> Explored {
    let values: BTreeMap<&str, f64> = outcomes
        .iter()
        .map(|one| (one.prototype.as_str(), one.value))
        .collect();
    let both: Vec<(&Profile, f64)> = adherence
        .profiles
        .iter()
        .filter(|profile| !profile.assessed().is_empty())
        .filter_map(|profile| Some((profile, *values.get(profile.prototype.as_str())?)))
        .collect();
    let shared = both
        .iter()
        .map(|(profile, _)| profile.assessed())
        .reduce(|all, own| all.intersection(&own).copied().collect())
        .unwrap_or_default();
    let points: Vec<(String, f64, f64)> = both
        .iter()
        .filter_map(|(profile, value)| {
            Some((
                profile.prototype.clone(),
                mean_over(profile, &shared)?,
                *value,
            ))
        })
        .collect();
    let scales: BTreeSet<&str> = outcomes.iter().map(|one| one.scale.as_str()).collect();
    let (levels, values): (Vec<f64>, Vec<f64>) = points
        .iter()
        .map(|(_, level, value)| (*level, *value))
        .unzip();
    let found = if scales.len() > 1 {
        Err(CannotTell::Scales)
    } else if both.len() < EXPLORED_MIN {
        Err(CannotTell::Few)
    } else if shared.is_empty() {
        Err(CannotTell::NothingShared)
    } else {
        ranks(&levels, &values, seed).ok_or(CannotTell::NothingVaries)
    };
    Explored {
        points,
        principles: shared.into_iter().collect(),
        found,
    }
}

fn mean_over(profile: &Profile, principles: &BTreeSet<usize>) -> Option<f64> {
    let level = |at: &usize| match profile.entries.get(*at).map(|entry| entry.found) {
        Some(Found::Level(level)) => Some(f64::from(level)),
        _ => None,
    };
    let levels: Vec<f64> = principles.iter().filter_map(level).collect();
    stats::intervals::mean(&levels)
}
