//! How stable groups are: participants are drawn anew with replacement (Efron 1979), the method finds its groups among those who were
//! drawn, number of groups included, everybody is given to the group they are nearest to, and the two partitions are compared.
//!
//! What is reported: the mean adjusted Rand index over samples with the limits between which 95 % of them lie; for each group the mean
//! of its best overlap (Hennig 2007: below 0.6 a group should not be relied on, above 0.85 it is very stable); how often the number
//! of groups was the same. It says how much the groups depend on who happened to take part, not that they are true.

use crate::chance::stream;
use crate::limits::{SAMPLED_VOTES_MAX, SAMPLES_MAX, SAMPLES_MIN};
use crate::partition::{adjusted_rand, best_overlaps};
use crate::{Ballots, Map, Settings};
use parallel::in_parts;

/// How stable the groups of a map are.
#[derive(Debug, Clone, PartialEq)]
pub struct Stability {
    /// Samples drawn.
    pub samples: usize,
    /// The mean adjusted Rand index: 1 where every sample gives the same groups.
    pub agreement: f64,
    /// The limits between which the index lies in 95 % of the samples.
    pub interval: (f64, f64),
    /// The share of samples with the same number of groups.
    pub same_number: f64,
    /// For each group the mean of its best overlap with a group of the sample, from 0 to 1.
    pub groups: Vec<f64>,
}

/// The number of samples where nobody asks for one: fewer where there are more votes.
pub(crate) fn samples(votes: usize) -> usize {
    (SAMPLED_VOTES_MAX / votes.max(1)).clamp(SAMPLES_MIN, SAMPLES_MAX)
}

/// Draws samples from `drawn` and compares. `again` is given how often each participant counts, and a seed; it answers a group for
/// each participant of the map.
pub(crate) fn of(
    ballots: &Ballots,
    map: &Map,
    drawn: &[usize],
    settings: &Settings,
    again: impl Fn(&[f64], u64) -> Vec<usize> + Sync,
) -> Option<Stability> {
    let count = settings.samples.unwrap_or_else(|| samples(ballots.len()));
    if count == 0 {
        return None;
    }
    let numbers: Vec<u64> = (1..=count as u64).collect();
    let one = |number: u64| {
        let mut stream = stream(settings.seed, number << 40);
        let mut weights = vec![0.0; ballots.participants()];
        for _ in drawn {
            let who = drawn.get(stream.below(drawn.len()));
            if let Some(weight) = who.and_then(|who| weights.get_mut(*who)) {
                *weight += 1.0;
            }
        }
        let groups = again(&weights, stream.bits());
        let mut found = groups.clone();
        found.sort_unstable();
        found.dedup();
        (
            adjusted_rand(&map.group_of, &groups),
            best_overlaps(&map.group_of, &groups, map.groups.len()),
            found.len() == map.groups.len(),
        )
    };
    let compared: Vec<(f64, Vec<f64>, bool)> = in_parts(&numbers, settings.threads, |part| {
        part.iter().map(|number| one(*number)).collect::<Vec<_>>()
    })
    .into_iter()
    .flatten()
    .collect();
    let total = compared.len().max(1) as f64;
    let mut indices: Vec<f64> = compared.iter().map(|(index, _, _)| *index).collect();
    let agreement = indices.iter().sum::<f64>() / total;
    indices.sort_by(f64::total_cmp);
    let limit = |share: f64| {
        let at = (share * (total - 1.0)).round() as usize;
        indices.get(at).copied().unwrap_or(agreement)
    };
    let mut groups = vec![0.0; map.groups.len()];
    for (_, overlaps, _) in &compared {
        for (sum, overlap) in groups.iter_mut().zip(overlaps) {
            *sum += overlap / total;
        }
    }
    let same = compared.iter().filter(|(_, _, is_same)| *is_same).count();
    Some(Stability {
        samples: count,
        agreement,
        interval: (limit(0.025), limit(0.975)),
        same_number: same as f64 / total,
        groups,
    })
}
