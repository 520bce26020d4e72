//! The same person among records that spell them differently, without training data.
//!
//! Columns are compared by kind (`kind`, `normal`, `likeness`), pairs that share something rare are looked at (`blocks`), what
//! each agreement says is learnt from the data (`model`), and links become persons without chains (`clusters`).
//!
//! Guarantees: the same records, in the same order, give the same answer to the last bit on any machine and any number of
//! threads; a pair that is likelier two persons than one is never called a link below the threshold asked for. It deliberately
//! reads no file, keeps no record and knows no names of people.

mod blocks;
mod clusters;
mod compare;
mod kind;
mod likeness;
pub mod limits;
mod model;
mod normal;
mod settled;
mod told;

pub use kind::{Kind, is_answer, kind_of};
pub use told::{FieldTold, LevelTold, Model, ThresholdTold};

use blocks::Blocks;
use compare::{Compared, Pattern};
use limits::{DOUBTFUL_MIN, SAMPLE_PAIRS};
use model::{Counted, Learnt, Seen, learn, probability};
use parallel::in_parts;
use stats::random::Random;
use std::collections::HashMap;

/// One field of every record.
#[derive(Debug, Clone)]
pub struct Field<'a> {
    /// Its name.
    pub name: String,
    /// How it is compared.
    pub kind: Kind,
    /// For each record its value; blank is missing.
    pub values: Vec<&'a str>,
}

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Settings {
    /// Records of the first table, where there are two and only pairs across them count.
    pub first: Option<usize>,
    /// Probability from which a pair is a link.
    pub threshold: f64,
    /// Threads.
    pub threads: usize,
    /// What the random pairs come from.
    pub seed: u64,
}

/// Two records and the probability that they are one person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pair {
    /// The earlier record, by its place from 0.
    pub a: usize,
    /// The later one.
    pub b: usize,
    /// 0 to 1.
    pub p: f64,
}

/// What was found.
#[derive(Debug, Clone)]
pub struct Linked {
    /// Pairs of one person at the threshold or above, by their records.
    pub pairs: Vec<Pair>,
    /// Other pairs that are not out of the question, by their records.
    pub doubtful: Vec<Pair>,
    /// Persons with two records or more.
    pub clusters: Vec<Vec<usize>>,
    /// How wrong the links are expected to be.
    pub expected: ThresholdTold,
    /// What was learnt.
    pub model: Model,
}

/// Links records. Every field must have a value, blank or not, for every record; at most [`limits::FIELDS_MAX`] fields count.
#[must_use]
pub fn link(fields: &[Field<'_>], settings: &Settings) -> Linked {
    let fields = fields.get(..limits::FIELDS_MAX).unwrap_or(fields);
    let count = fields
        .iter()
        .map(|field| field.values.len())
        .min()
        .unwrap_or(0);
    let compared = Compared::new(fields);
    let records: Vec<u32> = (0..u32::try_from(count).unwrap_or(u32::MAX)).collect();
    let possible = possible(count, settings.first);
    let blocks = Blocks::new(&compared, count, settings.first, settings.threads);
    let looked_at = in_parts(&records, settings.threads, |part| {
        let mut met = vec![0_u32; count];
        let mut found: Vec<(u32, u32, Pattern)> = Vec::new();
        for record in part {
            blocks.partners(*record, settings.first, &mut met, |other| {
                let pattern = compared.pattern(*record as usize, other as usize);
                found.push((*record, other, pattern));
            });
        }
        found
    });
    drop(blocks);
    let looked_at = looked_at.concat();
    let candidates = counted(&looked_at, |(_, _, pattern)| *pattern);
    let drawn = draw(&compared, count, settings);
    let sample = counted(&drawn, |pattern| *pattern);
    let whole: Vec<(f64, f64)> = (0..fields.len())
        .map(|field| whole_agreement(&compared, field, settings.first))
        .collect();
    let seen = Seen {
        candidates: &candidates,
        sample: &sample,
        pairs: possible,
        whole: &whole,
    };
    let learnt = learn(&compared, &seen, count as f64 / 4.0);
    let scored = scored(&compared, &learnt, &looked_at, settings);
    told::linked(
        fields,
        &learnt,
        &scored,
        looked_at.len(),
        possible,
        count,
        settings,
    )
}

/// Pairs that could be compared.
fn possible(count: usize, first: Option<usize>) -> f64 {
    let all = count as f64;
    match first {
        Some(first) => first as f64 * (all - first as f64),
        None => all * (all - 1.0) / 2.0,
    }
    .max(1.0)
}

/// The distinct patterns, ascending, and how many pairs show each.
fn counted<T>(items: &[T], pattern: impl Fn(&T) -> Pattern) -> Vec<Counted> {
    let mut counts: HashMap<Pattern, u64> = HashMap::new();
    for item in items {
        *counts.entry(pattern(item)).or_insert(0) += 1;
    }
    let mut counts: Vec<Counted> = counts.into_iter().collect();
    counts.sort_unstable();
    counts
}

/// Patterns of random pairs, or of all pairs where there are few.
fn draw(compared: &Compared, count: usize, settings: &Settings) -> Vec<Pattern> {
    let (rows, from) = match settings.first {
        Some(first) => (first, first),
        None => (count, 0),
    };
    let columns = count.saturating_sub(from);
    if rows == 0 || columns == 0 {
        return Vec::new();
    }
    let pairs: Vec<(usize, usize)> = if rows.saturating_mul(columns) <= 2 * SAMPLE_PAIRS {
        (0..rows)
            .flat_map(|a| {
                (from.max(if settings.first.is_some() { 0 } else { a + 1 })..count)
                    .map(move |b| (a, b))
            })
            .collect()
    } else {
        let mut random = Random::new(settings.seed);
        std::iter::repeat_with(|| (random.below(rows), from + random.below(columns)))
            .filter(|(a, b)| a != b)
            .take(SAMPLE_PAIRS)
            .collect()
    };
    in_parts(&pairs, settings.threads, |part| {
        let pattern = |(a, b): &(usize, usize)| compared.pattern(*a, *b);
        part.iter().map(pattern).collect::<Vec<_>>()
    })
    .concat()
}

/// Pairs that agree wholly in a field, and pairs where both have a value.
fn whole_agreement(compared: &Compared, field: usize, first: Option<usize>) -> (f64, f64) {
    let Some(values) = compared.fields.get(field) else {
        return (0.0, 0.0);
    };
    let (before, after) = occurrences(values, first);
    let pairs = |x: f64, y: f64| match first {
        Some(_) => x * y,
        None => (x + y) * (x + y - 1.0) / 2.0,
    };
    let each = before.iter().zip(&after).skip(1);
    let agree: f64 = each
        .clone()
        .map(|(x, y)| pairs(f64::from(*x), f64::from(*y)))
        .sum();
    let (all_before, all_after) = each.fold((0.0, 0.0), |(s, t), (x, y)| {
        (s + f64::from(*x), t + f64::from(*y))
    });
    (agree, pairs(all_before, all_after))
}

/// How often each value occurs in the first table (or the only one: then all stands here) and in the second.
fn occurrences(values: &compare::Values, first: Option<usize>) -> (Vec<u32>, Vec<u32>) {
    let mut before = vec![0_u32; values.values.len()];
    let mut after = before.clone();
    for (record, value) in values.of_record.iter().enumerate() {
        let side = if first.is_none_or(|first| record < first) {
            &mut before
        } else {
            &mut after
        };
        if let Some(count) = side.get_mut(*value as usize) {
            *count += 1;
        }
    }
    (before, after)
}

/// Each pair looked at that is not out of the question, with its probability. Agreement on a rare value says more than on a common
/// one (Winkler 1989): in place of the mean chance that two persons share a value stands how often this value occurs elsewhere.
fn scored(
    compared: &Compared,
    learnt: &Learnt,
    looked_at: &[(u32, u32, Pattern)],
    settings: &Settings,
) -> Scored {
    let rarity: Vec<Vec<f64>> = compared
        .fields
        .iter()
        .zip(&learnt.fields)
        .map(|(values, shares)| rarity(values, shares, settings.first))
        .collect();
    let tops: Vec<usize> = compared
        .fields
        .iter()
        .map(|field| field.kind.levels().len() - 1)
        .collect();
    let weights = learnt.weights();
    let pair = |(a, b, pattern): &(u32, u32, Pattern)| {
        let mut log_odds = weights.log_odds(*pattern);
        for (at, (rarity, top)) in rarity.iter().zip(&tops).enumerate() {
            if compare::level(*pattern, at) == Some(*top) {
                let value = compared.value(at, *a as usize) as usize;
                log_odds += rarity.get(value).copied().unwrap_or(0.0);
            }
        }
        Pair {
            a: *a as usize,
            b: *b as usize,
            p: probability(log_odds),
        }
    };
    // Parts of a fixed length, so that sums do not depend on the number of threads.
    let parts: Vec<&[(u32, u32, Pattern)]> = looked_at.chunks(1 << 16).collect();
    let parts = in_parts(&parts, settings.threads, |parts| {
        let kept = |part: &&[(u32, u32, Pattern)]| -> Scored {
            let all = part.iter().map(pair);
            let mut scored = Scored::default();
            for pair in all {
                if pair.p >= DOUBTFUL_MIN {
                    scored.pairs.push(pair);
                } else {
                    scored.rest += pair.p;
                }
            }
            scored
        };
        parts.iter().map(kept).collect::<Vec<_>>()
    });
    let mut all = Scored::default();
    for part in parts.into_iter().flatten() {
        all.pairs.extend(part.pairs);
        all.rest += part.rest;
    }
    all.pairs.sort_unstable_by_key(|pair| (pair.a, pair.b));
    all
}

/// Pairs with their probabilities.
#[derive(Default)]
pub(crate) struct Scored {
    /// Those that are not out of the question, by their records.
    pub pairs: Vec<Pair>,
    /// The sum of the probabilities of the others.
    pub rest: f64,
}

/// For each value ln(u / share of other records that have it); two persons who share it are thought of as one more than are seen.
fn rarity(values: &compare::Values, shares: &model::Shares, first: Option<usize>) -> Vec<f64> {
    let (before, after) = occurrences(values, first);
    let known: u32 = before.iter().chain(&after).sum::<u32>()
        - before.first().copied().unwrap_or(0)
        - after.first().copied().unwrap_or(0);
    let mean = shares.u.last().copied().unwrap_or(1.0);
    let each = before.iter().zip(&after).map(|(x, y)| {
        let others = f64::from((x + y).saturating_sub(1).max(1));
        libm::log(mean * f64::from(known.max(1)) / others)
    });
    each.collect()
}
