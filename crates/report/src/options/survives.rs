//! Whether a lead survives other weights and other scores.
//!
//! Guarantees: a lead over all weights in their ranges is judged at the corner that is worst for it, which is exact since a lead is
//! linear in every weight; every way in which scores can be drawn is counted, and none is simulated.

use super::appraise::Weighed;
use std::iter::Peekable;
use std::slice::Iter;

/// Whether an option stays first with every weight anywhere in its range: against each other option at the corner that is worst.
pub(super) fn survives(first: usize, weights: &[Weighed], sums: &[Vec<i128>]) -> bool {
    let Some(own) = sums.get(first) else {
        return false;
    };
    let others = sums.iter().enumerate().filter(|(at, _)| *at != first);
    others.map(|(_, other)| other).all(|other| {
        let worst: i128 = weights
            .iter()
            .zip(own.iter().zip(other))
            .map(|(weight, (own, other))| match own - other {
                lead if lead > 0 => weight.low * lead,
                lag => weight.high * lag,
            })
            .sum();
        worst > 0
    })
}

/// In which share of the ways in which scores can be drawn an option is ahead of every other.
pub(super) fn stays(first: usize, weights: &[Weighed], cells: &[Vec<Vec<i64>>]) -> f64 {
    let mut common = 0_i128;
    for weight in weights {
        let (mut a, mut b) = (common, weight.weight);
        while b != 0 {
            (a, b) = (b, a % b);
        }
        common = a;
    }
    let spread: Vec<Vec<(i128, f64)>> = cells
        .iter()
        .map(|row| distribution(weights, common.max(1), row))
        .collect();
    let Some(own) = spread.get(first) else {
        return 0.0;
    };
    let mut others: Vec<Behind<'_>> = spread
        .iter()
        .enumerate()
        .filter(|(at, _)| *at != first)
        .map(|(_, totals)| Behind {
            totals: totals.iter().peekable(),
            chance: 0.0,
        })
        .collect();
    let mut share = 0.0;
    for (total, chance) in own {
        let behind = others.iter_mut().map(|other| other.up_to(*total));
        share += chance * behind.product::<f64>();
    }
    share.min(1.0)
}

/// How likely another option is to stay behind a total that rises.
struct Behind<'t> {
    /// Its totals that are not yet behind.
    totals: Peekable<Iter<'t, (i128, f64)>>,
    chance: f64,
}

impl Behind<'_> {
    fn up_to(&mut self, total: i128) -> f64 {
        while let Some((_, chance)) = self.totals.next_if(|(other, _)| *other < total) {
            self.chance += chance;
        }
        self.chance
    }
}

/// The totals that an option can have, from the lowest, each with its chance.
fn distribution(weights: &[Weighed], common: i128, row: &[Vec<i64>]) -> Vec<(i128, f64)> {
    let mut totals: Vec<f64> = vec![1.0];
    let mut lowest = 0_i128;
    for (weight, cell) in weights.iter().zip(row) {
        let step = weight.weight / common;
        let least = cell.iter().min().copied().map_or(0, i128::from);
        let widest = cell.iter().max().copied().map_or(0, i128::from) - least;
        let Ok(more) = usize::try_from(step * widest) else {
            continue;
        };
        let mut next = vec![0.0; totals.len() + more];
        #[expect(clippy::cast_precision_loss, reason = "appraisers are few")]
        let chance = 1.0 / cell.len() as f64;
        for score in cell {
            let by = usize::try_from(step * (i128::from(*score) - least)).unwrap_or_default();
            for (to, from) in next.iter_mut().skip(by).zip(&totals) {
                *to += from * chance;
            }
        }
        totals = next;
        lowest += step * least;
    }
    let indexed = totals.into_iter().zip(0_i128..);
    indexed
        .filter(|(chance, _)| *chance > 0.0)
        .map(|(chance, at)| (lowest + at, chance))
        .collect()
}
