//! The groups of the default method: k-means in the room of the latent places, in which a participant's distance from a group is
//! how badly the group's centre explains the votes that the participant cast, and those alone (k-means with missing values, Chi,
//! Chi and Baraniuk 2016, with centres in few dimensions).
//!
//! How many groups: of two up to one more than there are dimensions, the number with the best simplified silhouette (Hruschka, de
//! Castro and Campello 2004), among those whose groups are all large enough; more groups must earn their place by a silhouette that is
//! better by [`SILHOUETTE_GAIN_MIN`]. One group where there is no dimension.

use crate::chance::stream;
use crate::latent::Latent;
use crate::limits::{
    GROUP_PARTICIPANTS_MIN, GROUP_PERMILLE_MIN, GROUP_STEPS_MAX, SILHOUETTE_GAIN_MIN,
};
use crate::small::{Cholesky, NOUGHT, ORIGIN, Point, add, add_square, distance, dot, ridge, times};
use parallel::each;
use stats::random::Random;

/// Participants in groups.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Grouped {
    /// The group of each participant in the list that was given.
    pub(crate) groups: Vec<usize>,
    /// How many groups there are.
    pub(crate) count: usize,
    /// The silhouette of each number of groups that was tried, from two; nothing where a group was too small.
    pub(crate) silhouettes: Vec<Option<f64>>,
}

/// Groups `within`, of whom those with a weight decide.
pub(crate) fn groups(
    latent: &Latent,
    within: &[usize],
    weights: &[f64],
    groups_max: usize,
    beginnings: usize,
    (seed, threads): (u64, usize),
) -> Grouped {
    let total: f64 = within
        .iter()
        .map(|p| weights.get(*p).copied().unwrap_or(0.0))
        .sum();
    let least = (GROUP_PARTICIPANTS_MIN as f64).max(total * GROUP_PERMILLE_MIN as f64 / 1000.0);
    let mut best: Option<(f64, Vec<Point>)> = None;
    let mut silhouettes = Vec::new();
    let tried: Vec<(usize, u64)> = (2..=groups_max)
        .flat_map(|count| (0..beginnings as u64).map(move |number| (count, number)))
        .collect();
    let mut tried = each(&tried, threads, |(count, number)| {
        let mut stream = stream(seed, (*count as u64) << 32 | number);
        k_means(latent, within, weights, *count, &mut stream)
    })
    .into_iter();
    for _ in 2..=groups_max {
        let centres = tried
            .by_ref()
            .take(beginnings)
            .reduce(|a, b| if b.0 < a.0 { b } else { a })
            .map(|(_, centres)| centres)
            .unwrap_or_default();
        let silhouette = silhouette(latent, within, weights, &centres, least);
        silhouettes.push(silhouette);
        if let Some(silhouette) = silhouette
            && best
                .as_ref()
                .is_none_or(|(found, _)| silhouette > *found + SILHOUETTE_GAIN_MIN)
        {
            best = Some((silhouette, centres));
        }
    }
    let centres = best.map_or_else(|| vec![ORIGIN], |(_, centres)| centres);
    Grouped {
        groups: within
            .iter()
            .map(|p| nearest(latent, *p, &centres).0)
            .collect(),
        count: centres.len(),
        silhouettes,
    }
}

/// The group whose centre explains a participant's votes best, and how badly it does, less what is the same for all groups.
fn nearest(latent: &Latent, participant: usize, centres: &[Point]) -> (usize, f64) {
    let (Some(gram), Some(side)) = (latent.grams.get(participant), latent.sides.get(participant))
    else {
        return (0, 0.0);
    };
    let badly = |centre: &Point| dot(centre, &times(gram, centre)) - 2.0 * dot(centre, side);
    let mut best = (0, f64::INFINITY);
    for (at, centre) in centres.iter().enumerate() {
        let badly = badly(centre);
        if badly < best.1 {
            best = (at, badly);
        }
    }
    best
}

/// Lloyd's steps (1982) from a beginning drawn as Arthur and Vassilvitskii (2007) have it; how badly the votes are explained, and the
/// centres.
fn k_means(
    latent: &Latent,
    within: &[usize],
    weights: &[f64],
    count: usize,
    stream: &mut Random,
) -> (f64, Vec<Point>) {
    let weight = |p: &usize| weights.get(*p).copied().unwrap_or(0.0);
    let mut centres = beginning(latent, within, weights, count, stream);
    let mut of: Vec<usize> = Vec::new();
    let mut badly = f64::INFINITY;
    for _ in 0..GROUP_STEPS_MAX {
        let mut moved = Vec::with_capacity(within.len());
        let mut sums = vec![(NOUGHT, ORIGIN); centres.len()];
        badly = 0.0;
        for p in within {
            let weight = weight(p);
            if weight <= 0.0 {
                continue;
            }
            let (group, how) = nearest(latent, *p, &centres);
            moved.push(group);
            badly += weight * how;
            if let (Some((matrix, side)), Some(gram), Some(own)) = (
                sums.get_mut(group),
                latent.grams.get(*p),
                latent.sides.get(*p),
            ) {
                add_square(matrix, weight, gram);
                add(side, weight, own);
            }
        }
        if moved == of {
            break;
        }
        of = moved;
        for (centre, (matrix, side)) in centres.iter_mut().zip(&sums) {
            let mut matrix = *matrix;
            ridge(&mut matrix, RIDGE);
            *centre = Cholesky::of(&matrix).solve(side);
        }
    }
    (badly, centres)
}

/// Keeps a group without votes in the middle.
const RIDGE: f64 = 1e-6;

fn beginning(
    latent: &Latent,
    within: &[usize],
    weights: &[f64],
    count: usize,
    stream: &mut Random,
) -> Vec<Point> {
    let points: Vec<(f64, Point)> = within
        .iter()
        .filter_map(|p| Some((weights.get(*p).copied()?, *latent.places.get(*p)?)))
        .filter(|(weight, _)| *weight > 0.0)
        .collect();
    let mut chances: Vec<f64> = points.iter().map(|(weight, _)| *weight).collect();
    let mut centres: Vec<Point> = Vec::with_capacity(count);
    while centres.len() < count {
        let mut left = stream.unit() * chances.iter().sum::<f64>();
        let drawn = chances.iter().position(|chance| {
            left -= chance;
            left < 0.0
        });
        let Some((_, centre)) = points.get(drawn.unwrap_or(0)) else {
            break;
        };
        for ((weight, point), chance) in points.iter().zip(&mut chances) {
            let far = distance(point, centre);
            let squared = weight * far * far;
            if centres.is_empty() || squared < *chance {
                *chance = squared;
            }
        }
        centres.push(*centre);
    }
    centres
}

/// The mean over participants of how much nearer the own centre is than the next; nothing where a group is smaller than `least`.
fn silhouette(
    latent: &Latent,
    within: &[usize],
    weights: &[f64],
    centres: &[Point],
    least: f64,
) -> Option<f64> {
    let mut sizes = vec![0.0; centres.len()];
    let (mut sum, mut total) = (0.0, 0.0);
    for p in within {
        let weight = weights.get(*p).copied().unwrap_or(0.0);
        if weight <= 0.0 {
            continue;
        }
        let group = nearest(latent, *p, centres).0;
        *sizes.get_mut(group)? += weight;
        let place = latent.places.get(*p)?;
        let own = distance(place, centres.get(group)?);
        let others = centres.iter().enumerate().filter(|(at, _)| *at != group);
        let beside = others
            .map(|(_, c)| distance(place, c))
            .fold(f64::INFINITY, f64::min);
        let larger = own.max(beside);
        sum += weight
            * if larger > 0.0 {
                (beside - own) / larger
            } else {
                0.0
            };
        total += weight;
    }
    (total > 0.0 && sizes.iter().all(|size| *size >= least)).then(|| sum / total)
}
