//! The local multiplier in three rounds (LM3, New Economics Foundation 2002): (round 1 + round 2 + round 3) / round 1.
//!
//! Round 1 is what an institution has to spend, round 2 what of it is spent locally, round 3 what those who received that spend locally
//! again. The third rests on surveys of a few: each kind of recipient (staff, suppliers) is known by the shares that those who answered told.
//! Guarantees: a survey of fewer than [`SURVEYED_MIN`] answers says nothing of its kind, whose share then lies anywhere between nought and one;
//! the interval holds for all kinds together (Bonferroni); the multiplier lies between 1 and 3 and is no return on money.

use crate::limits::SURVEYED_MIN;
use stats::curves::student_limit;
use std::collections::BTreeMap;

/// What is known of the rounds.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rounds {
    /// What there was to spend.
    pub budget: f64,
    /// What was spent with each kind of recipient: locally, and elsewhere.
    pub spent: BTreeMap<String, (f64, f64)>,
    /// For each kind, what each that answered received, and what of it was spent locally.
    pub answers: BTreeMap<String, Vec<(f64, f64)>>,
}

/// What is known of one kind of recipient.
#[derive(Debug, Clone, PartialEq)]
pub struct Kind {
    /// Its name.
    pub name: String,
    /// What was spent with it locally.
    pub local: f64,
    /// How many answered.
    pub answered: usize,
    /// The share of what they received that they spent locally, each by what it received; `None` where nobody answered.
    pub share: Option<f64>,
    /// The plain mean of their shares.
    pub mean: Option<f64>,
    /// Limits of the share.
    pub ci: (f64, f64),
    /// Whether too few answered to say anything.
    pub cannot_tell: bool,
}

/// The multiplier and what it was made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Multiplier {
    /// The three rounds.
    pub rounds: [f64; 3],
    /// The multiplier.
    pub value: f64,
    /// Its limits.
    pub ci: (f64, f64),
    /// The kinds of recipients, by name.
    pub kinds: Vec<Kind>,
}

/// Works the multiplier out; kinds of which nobody answered add nothing to it, and all they may add to its upper limit.
#[must_use]
pub fn multiplier(rounds: &Rounds, confidence: f64) -> Multiplier {
    let many = rounds.spent.len().max(1) as f64;
    let outside = (1.0 - confidence) / many;
    let none = Vec::new();
    let kind = |(name, (local, _)): (&String, &(f64, f64))| {
        let answers = rounds.answers.get(name).unwrap_or(&none);
        let of: Vec<(f64, f64)> = answers
            .iter()
            .copied()
            .filter(|(got, _)| *got > 0.0)
            .collect();
        let (got, spent) = of
            .iter()
            .fold((0.0, 0.0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
        let share = (got > 0.0).then(|| spent / got);
        let shares: Vec<f64> = of.iter().map(|(got, spent)| spent / got).collect();
        let cannot_tell = of.len() < SURVEYED_MIN;
        Kind {
            name: name.clone(),
            local: *local,
            answered: of.len(),
            share,
            mean: (!shares.is_empty()).then(|| shares.iter().sum::<f64>() / shares.len() as f64),
            ci: match share {
                Some(share) if !cannot_tell => limits(&of, got, share, outside),
                _ => (0.0, 1.0),
            },
            cannot_tell,
        }
    };
    let kinds: Vec<Kind> = rounds.spent.iter().map(kind).collect();
    let second: f64 = kinds.iter().map(|kind| kind.local).sum();
    let third: f64 = kinds
        .iter()
        .map(|kind| kind.local * kind.share.unwrap_or(0.0))
        .sum();
    let whole = |third: f64| (rounds.budget + second + third) / rounds.budget;
    let at = |pick: fn(&Kind) -> f64| whole(kinds.iter().map(|kind| kind.local * pick(kind)).sum());
    Multiplier {
        rounds: [rounds.budget, second, third],
        value: whole(third),
        ci: (at(|kind| kind.ci.0), at(|kind| kind.ci.1)),
        kinds,
    }
}

/// Limits of a share of sums (the ratio estimator, Cochran 1977, 6.3), by Student's t, kept between nought and one. Answers that all say
/// the same share do not make it certain: one more that says nought or one is always thought of.
fn limits(answers: &[(f64, f64)], got: f64, share: f64, outside: f64) -> (f64, f64) {
    let n = answers.len() as f64;
    let mean = got / n;
    let rest: f64 = answers
        .iter()
        .map(|(got, spent)| (spent - share * got).powi(2))
        .sum();
    let error = libm::sqrt(rest / (n - 1.0) / n) / mean;
    let reach = student_limit(outside, n - 1.0) * error;
    let pulled = |to: f64| (share * n + to) / (n + 1.0);
    (
        (share - reach).min(pulled(0.0)).max(0.0),
        (share + reach).max(pulled(1.0)).min(1.0),
    )
}

#[cfg(test)]
mod tests {
    use super::{Rounds, multiplier};

    fn rounds(answers: &[(f64, f64)]) -> Rounds {
        Rounds {
            budget: 100_000.0,
            spent: [("staff".to_owned(), (40_000.0, 60_000.0))].into(),
            answers: [("staff".to_owned(), answers.to_vec())].into(),
        }
    }

    #[test]
    fn a_hundred_forty_and_fifteen_thousand_are_1_55() {
        let found = multiplier(&rounds(&[(8.0, 3.0); 6]), 0.95);
        assert!((found.value - 1.55).abs() < 1e-12);
        assert!(found.ci.0 < 1.55 && found.ci.1 > 1.55);
    }

    #[test]
    fn a_survey_of_four_says_nothing() {
        let found = multiplier(&rounds(&[(8.0, 3.0); 4]), 0.95);
        assert_eq!(found.ci, (1.4, 1.8));
        assert!(found.kinds.iter().all(|kind| kind.cannot_tell));
    }

    #[test]
    fn who_was_not_asked_adds_nothing_but_to_the_upper_limit() {
        let mut rounds = rounds(&[(8.0, 3.0); 6]);
        rounds.spent.insert("suppliers".to_owned(), (10_000.0, 0.0));
        let found = multiplier(&rounds, 0.95);
        assert!((found.value - 1.65).abs() < 1e-12);
        let staff: f64 = found.kinds.first().map_or(0.0, |kind| kind.ci.1);
        assert!((found.ci.1 - (1.5 + 0.4 * staff + 0.1)).abs() < 1e-12);
    }
}
