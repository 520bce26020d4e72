//! How much each agreement says, learnt from the pairs themselves.
//!
//! Method: Fellegi and Sunter 1969 (*JASA* 64:1183), the weight of a level being ln(m/u) with m its share among matches and u
//! its share among pairs of different persons, fields taken as independent in both; m, u and the share of matches by expectation
//! and maximisation (Dempster, Laird and Rubin 1977; Winkler 1988). The expectation runs over all pairs there are: pairs that no
//! block brings together are taken as no matches, so that blocking does not bias u. Of whole agreement u is counted exactly from
//! how often each value occurs, of the other levels from a sample of random pairs; both less what belongs to matches.
//!
//! Guarantees: the same patterns give the same model to the last bit on any machine; no training data.

use crate::compare::{Compared, Pattern, level};
use crate::limits::{PRIOR_MATCHES, ROUNDS_END, ROUNDS_MAX};
use libm::{exp, log};

/// A pattern and how many pairs show it.
pub(crate) type Counted = (Pattern, u64);

/// What the model is learnt from.
pub(crate) struct Seen<'a> {
    /// Pairs that blocks brought together.
    pub candidates: &'a [Counted],
    /// Pairs drawn at random.
    pub sample: &'a [Counted],
    /// All pairs there are.
    pub pairs: f64,
    /// For each field: pairs that agree wholly, and pairs where both have a value.
    pub whole: &'a [(f64, f64)],
}

/// m and u of each level of a field.
#[derive(Debug, Clone)]
pub(crate) struct Shares {
    pub m: Vec<f64>,
    pub u: Vec<f64>,
}

/// The model.
#[derive(Debug, Clone)]
pub(crate) struct Learnt {
    /// Share of all pairs that are matches.
    pub share: f64,
    pub fields: Vec<Shares>,
    pub rounds: usize,
}

impl Learnt {
    /// The logarithm of the odds that a pair with this pattern is a match, before rare values count for more.
    pub(crate) fn log_odds(&self, pattern: Pattern) -> f64 {
        let mut sum = log(self.share) - log(1.0 - self.share);
        for (at, field) in self.fields.iter().enumerate() {
            if let Some(level) = level(pattern, at) {
                sum += field.weight(level);
            }
        }
        sum
    }
}

impl Shares {
    /// ln(m/u) of a level.
    pub(crate) fn weight(&self, level: usize) -> f64 {
        match (self.m.get(level), self.u.get(level)) {
            (Some(m), Some(u)) => log(*m) - log(*u),
            _ => 0.0,
        }
    }
}

/// The probability of these odds.
pub(crate) fn probability(log_odds: f64) -> f64 {
    1.0 / (1.0 + exp(-log_odds))
}

/// What is taken for granted of matches before any data, level by level.
fn prior(levels: usize) -> Vec<f64> {
    let between = 0.15 / (levels.max(3) - 2) as f64;
    let share = |at: usize| match at {
        0 if levels == 2 => 0.15,
        0 => 0.05,
        _ if at + 1 == levels => {
            if levels == 2 {
                0.85
            } else {
                0.8
            }
        }
        _ => between,
    };
    (0..levels).map(share).collect()
}

/// Learns the model.
pub(crate) fn learn(compared: &Compared, seen: &Seen<'_>, expected_matches: f64) -> Learnt {
    let fields: Vec<Shares> = compared
        .fields
        .iter()
        .map(|field| {
            let m = prior(field.kind.levels().len());
            Shares {
                u: vec![0.0; m.len()],
                m,
            }
        })
        .collect();
    let share = (expected_matches / seen.pairs).clamp(1e-12, 0.5);
    let mut learnt = Learnt {
        share,
        fields,
        rounds: 0,
    };
    maximise_u(&mut learnt, seen, |_| 0.0);
    while learnt.rounds < ROUNDS_MAX {
        learnt.rounds += 1;
        let before = learnt.clone();
        maximise_m(&mut learnt, seen, |pattern| {
            probability(before.log_odds(pattern))
        });
        maximise_u(&mut learnt, seen, |pattern| {
            probability(before.log_odds(pattern))
        });
        if change(&before, &learnt) < ROUNDS_END {
            break;
        }
    }
    learnt
}

/// m of each level, and the share of matches, from how likely each candidate is a match.
fn maximise_m(learnt: &mut Learnt, seen: &Seen<'_>, p: impl Fn(Pattern) -> f64) {
    let mut sums: Vec<Vec<f64>> = learnt
        .fields
        .iter()
        .map(|field| {
            prior(field.m.len())
                .iter()
                .map(|share| PRIOR_MATCHES * share)
                .collect()
        })
        .collect();
    let mut matches = 0.0;
    for (pattern, count) in seen.candidates {
        let expected = p(*pattern) * *count as f64;
        matches += expected;
        add(&mut sums, *pattern, expected);
    }
    learnt.share = ((matches + 0.5) / (seen.pairs + 1.0)).clamp(1e-12, 0.9);
    for (field, sums) in learnt.fields.iter_mut().zip(sums) {
        let all: f64 = sums.iter().sum();
        field.m = sums.iter().map(|sum| sum / all).collect();
    }
}

/// u of each level.
fn maximise_u(learnt: &mut Learnt, seen: &Seen<'_>, p: impl Fn(Pattern) -> f64) {
    let levels = |field: &Shares| vec![0.0; field.u.len()];
    let mut sampled: Vec<Vec<f64>> = learnt.fields.iter().map(levels).collect();
    for (pattern, count) in seen.sample {
        let expected = (1.0 - p(*pattern)) * *count as f64;
        add(&mut sampled, *pattern, expected);
    }
    let mut matched: Vec<Vec<f64>> = learnt.fields.iter().map(levels).collect();
    for (pattern, count) in seen.candidates {
        add(&mut matched, *pattern, p(*pattern) * *count as f64);
    }
    let all = learnt
        .fields
        .iter_mut()
        .zip(sampled)
        .zip(matched)
        .zip(seen.whole);
    for (((field, sampled), matched), (agree, both)) in all {
        let Some(highest) = field.u.len().checked_sub(1) else {
            continue;
        };
        let of_matches = matched.get(highest).copied().unwrap_or(0.0);
        let others = (both - matched.iter().sum::<f64>()).max(1.0);
        let whole = ((agree - of_matches).max(0.0) + 0.5) / (others + 1.0);
        let whole = whole.clamp(1e-12, 0.95);
        let rest: f64 = sampled.iter().take(highest).map(|sum| sum + 0.5).sum();
        for (at, u) in field.u.iter_mut().enumerate() {
            let sum = sampled.get(at).copied().unwrap_or(0.0) + 0.5;
            *u = if at == highest {
                whole
            } else {
                (1.0 - whole) * sum / rest
            };
        }
    }
}

fn add(sums: &mut [Vec<f64>], pattern: Pattern, expected: f64) {
    for (at, field) in sums.iter_mut().enumerate() {
        if let Some(sum) = level(pattern, at).and_then(|level| field.get_mut(level)) {
            *sum += expected;
        }
    }
}

/// The largest change of any m, and of the share of matches relative to itself.
fn change(before: &Learnt, now: &Learnt) -> f64 {
    let of = |a: &Vec<f64>, b: &Vec<f64>| {
        let each = a.iter().zip(b).map(|(x, y)| (x - y).abs());
        each.fold(0.0, f64::max)
    };
    let pairs = before.fields.iter().zip(&now.fields);
    let largest = pairs.map(|(a, b)| of(&a.m, &b.m)).fold(0.0, f64::max);
    largest.max((before.share / now.share - 1.0).abs())
}
