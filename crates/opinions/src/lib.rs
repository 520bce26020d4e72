//! Opinion groups among votes: who stands near whom, what each group stands for, what all share, and how far a map can be relied on.
//!
//! Guarantees: a map depends on the votes, the method and the seed alone, not on the order in which the votes are given, on threads,
//! or on maps made before. Participants and statements are numbers in the order of their ids; whoever calls keeps the ids. Everything
//! that is said of a group comes with the votes it rests on and an interval. Where votes do not bear a map there is none, but the
//! reason ([`TooFew`]).
//!
//! Two methods: [`Method::Polis`], the standard one as published (`polis.rs`, `repness.rs`), and [`Method::Default`] (`latent.rs`,
//! `grouping.rs`, `typical.rs`), which knows a hole from a pass. Method and sources stand at the head of each file.
//!
//! It deliberately knows no words, no respondents and no file.

mod ballots;
mod by_kind;
mod chance;
mod classes;
mod components;
mod counts;
mod grouping;
mod latent;
pub mod limits;
mod partition;
mod polis;
mod repness;
mod shares;
mod small;
mod stability;
#[cfg(test)]
mod tests;
mod typical;

pub use ballots::{Ballots, Cast, Vote};
pub use by_kind::shared_by;
pub use counts::{Counts, Side};
pub use partition::{adjusted_rand, best_overlaps};
pub use shares::{Share, difference, share, z_of_tail};
pub use stability::Stability;
pub use typical::{Shared, Typical};

use components::Centred;
use latent::Fit;
use limits::{MAP_PARTICIPANTS_MIN, MAP_STATEMENTS_MIN, PARTICIPANT_VOTES_MIN};
use small::{Point, dot, eigen};
use std::cmp::Reverse;

/// How a map is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// The standard one, as the Polis server has it.
    Polis,
    /// Ours.
    Default,
}

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// The method.
    pub method: Method,
    /// Bootstrap samples; `None` leaves the number to the size of the conversation.
    pub samples: Option<usize>,
    /// Where chance begins.
    pub seed: u64,
    /// Threads to work on; the map is the same on any number.
    pub threads: usize,
}

/// Why there is no map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TooFew {
    /// Too few participants with enough votes.
    Participants {
        /// How many there are.
        found: usize,
        /// How many votes are enough.
        votes: usize,
        /// How many participants it takes.
        needed: usize,
    },
    /// Too few statements that anybody voted on.
    Statements {
        /// How many there are.
        found: usize,
        /// How many it takes.
        needed: usize,
    },
    /// On every statement all votes are the same.
    Differences,
}

/// A map.
#[derive(Debug, Clone, PartialEq)]
pub struct Map {
    /// Those who are on it, in the order of their ids.
    pub placed: Vec<usize>,
    /// Where each of them stands.
    pub places: Vec<[f64; 2]>,
    /// The group of each of them.
    pub group_of: Vec<usize>,
    /// The members of each group, the largest group first.
    pub groups: Vec<Vec<usize>>,
    /// How each group voted: one list a group, one entry a statement.
    pub counts: Vec<Vec<Counts>>,
    /// What is typical of each group.
    pub typical: Vec<Vec<Typical>>,
    /// What the groups share.
    pub shared: Vec<Shared>,
    /// The silhouette of each number of groups that was tried, from two; nothing where a group was too small.
    pub silhouettes: Vec<Option<f64>>,
    /// The dimensions in which groups were looked for.
    pub dimensions: usize,
    /// The group-aware consensus of each statement: the product over groups of the smoothed share that agrees.
    pub group_aware: Vec<f64>,
    /// How stable the groups are, where samples were asked for.
    pub stability: Option<Stability>,
}

/// Makes a map. `left_out` says of each statement whether moderation left it out.
///
/// # Errors
/// [`TooFew`] where the votes do not bear one.
pub fn map(ballots: &Ballots, left_out: &[bool], settings: &Settings) -> Result<Map, TooFew> {
    let kept = ballots.without(left_out);
    let voted_on = kept
        .per_statement()
        .iter()
        .filter(|votes| **votes > 0)
        .count();
    if voted_on < MAP_STATEMENTS_MIN {
        return Err(TooFew::Statements {
            found: voted_on,
            needed: MAP_STATEMENTS_MIN,
        });
    }
    match settings.method {
        Method::Polis => standard(ballots, &kept, left_out, settings),
        Method::Default => ours(&kept, left_out, voted_on, settings),
    }
}

fn enough(placed: &[usize], votes: usize, kept: &Ballots, weights: &[f64]) -> Result<(), TooFew> {
    if placed.len() < MAP_PARTICIPANTS_MIN {
        return Err(TooFew::Participants {
            found: placed.len(),
            votes,
            needed: MAP_PARTICIPANTS_MIN,
        });
    }
    let centred = Centred::new(kept, weights);
    let differs = |p: &usize| centred.of(*p).any(|(_, y)| y.abs() > 1e-9);
    if !placed.iter().any(differs) {
        return Err(TooFew::Differences);
    }
    Ok(())
}

fn standard(
    ballots: &Ballots,
    kept: &Ballots,
    left_out: &[bool],
    settings: &Settings,
) -> Result<Map, TooFew> {
    let on = ballots.per_statement();
    let voted_on = on.iter().filter(|votes| **votes > 0).count();
    let is_out = |at: usize| left_out.get(at).copied().unwrap_or(false);
    let out = on
        .iter()
        .enumerate()
        .filter(|(at, votes)| **votes > 0 && is_out(*at))
        .count();
    let counts: Vec<usize> = (0..ballots.participants())
        .map(|p| ballots.range(p).len())
        .collect();
    let placed = polis::in_conversation(&counts, voted_on);
    let weights = vec![1.0; ballots.participants()];
    enough(&placed, PARTICIPANT_VOTES_MIN.min(voted_on), kept, &weights)?;
    let whole = polis::map(kept, &weights, out, voted_on, &placed, false);
    let places = placed
        .iter()
        .filter_map(|p| whole.places.get(*p).copied())
        .collect();
    let everybody: Vec<usize> = (0..kept.participants()).collect();
    let all = counts::by_group(kept, &everybody, &vec![0; everybody.len()], 1);
    let mut map = told(kept, placed, places, &whole.groups, whole.centres.len());
    map.typical = repness::representative(&map.counts, left_out);
    let all = all.first().map_or(&[][..], Vec::as_slice);
    map.shared = repness::consensus(all, &map.counts, left_out);
    map.silhouettes = whole.silhouettes.into_iter().map(Some).collect();
    map.dimensions = 2;
    map.stability = stability::of(kept, &map, &everybody, settings, |weights, _| {
        polis::map(kept, weights, out, voted_on, &map.placed, true).groups
    });
    Ok(map)
}

fn ours(
    kept: &Ballots,
    left_out: &[bool],
    voted_on: usize,
    settings: &Settings,
) -> Result<Map, TooFew> {
    let votes = PARTICIPANT_VOTES_MIN.min(voted_on);
    let placed: Vec<usize> = (0..kept.participants())
        .filter(|p| kept.range(*p).len() >= votes)
        .collect();
    let mut weights = vec![0.0; kept.participants()];
    for participant in &placed {
        if let Some(weight) = weights.get_mut(*participant) {
            *weight = 1.0;
        }
    }
    enough(&placed, votes, kept, &weights)?;
    let columns = latent::columns(kept);
    let (seed, threads) = (settings.seed, settings.threads);
    let (dimensions, begun) = latent::dimensions(kept, &columns, &weights, seed, threads);
    let fit = |weights: &[f64], is_rough, threads, begun| {
        latent::fit(&Fit {
            ballots: kept,
            columns: &columns,
            weights,
            dimensions: dimensions.max(2),
            is_rough,
            threads,
            begun,
        })
    };
    let groups_max = if dimensions == 0 { 1 } else { dimensions + 1 };
    let whole = fit(&weights, false, threads, begun);
    let grouped = grouping::groups(
        &whole,
        &placed,
        &weights,
        groups_max,
        limits::BEGINNINGS,
        (seed, threads),
    );
    let places = seen(&whole, &placed);
    let settle = |weights: &[f64], grouped: grouping::Grouped| {
        classes::settled(kept, &placed, weights, grouped.groups, grouped.count)
    };
    let (silhouettes, count) = (grouped.silhouettes.clone(), grouped.count);
    let groups = settle(&weights, grouped);
    let mut map = told(kept, placed.clone(), places, &groups, count);
    map.typical = typical::typical(&map.counts, left_out.len().max(kept.statements()));
    map.shared = typical::shared(&map.counts, kept.statements());
    map.silhouettes = silhouettes;
    map.dimensions = dimensions;
    map.stability = stability::of(kept, &map, &map.placed, settings, |weights, seed| {
        let latent = fit(weights, true, 1, None);
        settle(
            weights,
            grouping::groups(
                &latent,
                &placed,
                weights,
                groups_max,
                limits::BEGINNINGS_ROUGH,
                (seed, 1),
            ),
        )
    });
    Ok(map)
}

/// Groups numbered by their size, the largest first, and how each voted.
fn told(
    kept: &Ballots,
    placed: Vec<usize>,
    places: Vec<[f64; 2]>,
    found: &[usize],
    count: usize,
) -> Map {
    let mut groups = vec![Vec::new(); count];
    for (participant, group) in placed.iter().zip(found) {
        if let Some(members) = groups.get_mut(*group) {
            members.push(*participant);
        }
    }
    groups.retain(|members| !members.is_empty());
    groups.sort_by_key(|members| (Reverse(members.len()), members.first().copied()));
    let mut number = vec![0; kept.participants()];
    for (group, members) in groups.iter().enumerate() {
        for member in members {
            if let Some(number) = number.get_mut(*member) {
                *number = group;
            }
        }
    }
    let of = |participant: &usize| number.get(*participant).copied().unwrap_or(0);
    let group_of: Vec<usize> = placed.iter().map(of).collect();
    let counts = counts::by_group(kept, &placed, &group_of, groups.len());
    let group_aware = repness::group_aware(&counts, kept.statements());
    Map {
        placed,
        places,
        group_of,
        groups,
        counts,
        typical: Vec::new(),
        shared: Vec::new(),
        silhouettes: Vec::new(),
        dimensions: 0,
        group_aware,
        stability: None,
    }
}

/// The places as they are seen: turned so that participants differ most from left to right and next most from bottom to top.
fn seen(latent: &latent::Latent, placed: &[usize]) -> Vec<[f64; 2]> {
    let own: Vec<&Point> = placed
        .iter()
        .filter_map(|p| latent.places.get(*p))
        .collect();
    let size = limits::DIMENSIONS_MAX;
    let mut scatter = vec![0.0; size * size];
    for place in &own {
        for (row, a) in scatter.chunks_mut(size).zip(place.iter()) {
            for (cell, b) in row.iter_mut().zip(place.iter()) {
                *cell += a * b;
            }
        }
    }
    let axes: Vec<Point> = eigen(scatter, size)
        .into_iter()
        .take(2)
        .map(|(_, vector)| {
            let mut axis = small::ORIGIN;
            axis.iter_mut()
                .zip(vector)
                .for_each(|(to, from)| *to = from);
            // The statement that says most about an axis is agreed with on the right, or above.
            let loading = |l: &Point| dot(l, &axis);
            let most = latent.loadings.iter().map(loading);
            let most = most.fold(0.0, |a: f64, b| {
                if b.abs() > a.abs() * (1.0 + 1e-9) {
                    b
                } else {
                    a
                }
            });
            if most < 0.0 {
                axis.map(|cell| -cell)
            } else {
                axis
            }
        })
        .collect();
    let along = |place: &Point, axis: usize| axes.get(axis).map_or(0.0, |a| dot(place, a));
    own.iter()
        .map(|place| [along(place, 0), along(place, 1)])
        .collect()
}
