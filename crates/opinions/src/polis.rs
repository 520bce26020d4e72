//! The standard method: what the Polis server computes when it meets a whole conversation for the first time (Small, Bjorkegren,
//! Erkkilä, Shaw and Megill 2021, and the server's published code).
//!
//! 1. Statements that moderation left out count as passed by everybody.
//! 2. A missing vote counts as the mean of its statement; two principal components of all participants.
//! 3. A participant's place: the centred votes that were cast along both components, times the root of statements over votes cast.
//! 4. In the conversation is whoever voted seven times (on every statement, where there are fewer); where these are fewer than
//!    fifteen, those who voted most are added.
//! 5. Two to five groups by k-means over these places; as many as give the best silhouette (Rousseeuw 1987).
//!
//! Where the server and this differ, because what it does cannot be told from an export: it begins its components at random and stops after
//! a hundred steps (these are exact); it goes on from its last groups, so that they depend on when votes came and on restarts; it holds
//! back a new number of groups until it has come up four times; beyond ten thousand participants it learns components from samples.
//! A k-means that knows no last groups begins there with the first places that differ; here also with the leftmost, and the better
//! silhouette counts. To save time the server groups a hundred base clusters in place of the participants; that is done here beyond
//! [`POLIS_PLACES_MAX`] only, since it makes the groups depend on the order of arrival and less like those that the server published
//! (decision 0035). Participants stand in the order of their ids, which the server gives in the order of arrival.

use crate::ballots::Ballots;
use crate::components::{Centred, leading};
use crate::limits::{
    LANCZOS_STEPS, LANCZOS_STEPS_ROUGH, MAP_PARTICIPANTS_MIN, PARTICIPANT_VOTES_MIN,
    POLIS_BASE_CLUSTERS, POLIS_BASE_STEPS_MAX, POLIS_CENTRE_MOVE_MAX, POLIS_GROUP_STEPS_MAX,
    POLIS_GROUPS_MAX, POLIS_PLACES_MAX, POLIS_POINTS_PER_GROUP,
};
use std::cmp::Reverse;

/// A place on the map.
pub(crate) type Place = [f64; 2];

/// A map by the standard method.
pub(crate) struct Polis {
    /// The place of every participant.
    pub(crate) places: Vec<Place>,
    /// The centre of each group.
    pub(crate) centres: Vec<Place>,
    /// The group of each participant in the conversation, in the order asked for.
    pub(crate) groups: Vec<usize>,
    /// The mean silhouette for each number of groups from two.
    pub(crate) silhouettes: Vec<f64>,
}

/// Who is in the conversation, by rule 4; `counts` are of all votes, those on statements left out included.
pub(crate) fn in_conversation(counts: &[usize], statements: usize) -> Vec<usize> {
    let enough = PARTICIPANT_VOTES_MIN.min(statements);
    let mut by_votes: Vec<usize> = (0..counts.len()).collect();
    let votes = |participant: &usize| counts.get(*participant).copied().unwrap_or(0);
    by_votes.sort_by_key(|participant| Reverse(votes(participant)));
    let whole = by_votes
        .iter()
        .filter(|p| votes(p) >= enough.max(1))
        .count();
    let mut within: Vec<usize> = by_votes
        .into_iter()
        .take(whole.max(MAP_PARTICIPANTS_MIN))
        .filter(|participant| votes(participant) > 0)
        .collect();
    within.sort_unstable();
    within
}

/// The map of `ballots`, which are without the votes on `left_out` statements left out. `weights` say how often each participant
/// counts; whoever does not count is given to the nearest group.
pub(crate) fn map(
    ballots: &Ballots,
    weights: &[f64],
    left_out: usize,
    voted_on: usize,
    within: &[usize],
    is_rough: bool,
) -> Polis {
    let centred = Centred::new(ballots, weights);
    let steps = if is_rough {
        LANCZOS_STEPS_ROUGH
    } else {
        LANCZOS_STEPS
    };
    let components = leading(&centred, 2, steps);
    let place = |participant: usize| {
        let mut place = [0.0; 2];
        let mut votes = left_out;
        for (on, y) in centred.of(participant) {
            votes += 1;
            for (axis, component) in place.iter_mut().zip(&components) {
                *axis += y * component.loadings.get(on).copied().unwrap_or(0.0);
            }
        }
        let stretch = (voted_on as f64 / votes.max(1) as f64).sqrt();
        place.map(|axis| axis * stretch)
    };
    let places: Vec<Place> = (0..ballots.participants()).map(place).collect();
    let at = |participant: &usize| places.get(*participant).copied().unwrap_or_default();
    let weight = |participant: &usize| weights.get(*participant).copied().unwrap_or(0.0);
    let counted: Vec<(Place, f64)> = within
        .iter()
        .filter(|p| weight(p) > 0.0)
        .map(|p| (at(p), weight(p)))
        .collect();
    let (points, of_counted) = grounds(&counted);
    let most = POLIS_GROUPS_MAX.min(2 + points.len() / POLIS_POINTS_PER_GROUP);
    let numbers = 2..=most.max(2);
    let tried: Vec<Clusters> = numbers
        .flat_map(|k| beginnings(&points, k))
        .map(|beginning| k_means(&points, beginning, POLIS_GROUP_STEPS_MAX))
        .collect();
    let scores = silhouettes(&points, &tried);
    let mut best = 0;
    for (at, score) in scores.iter().enumerate() {
        if scores.get(best).is_some_and(|found| score > found) {
            best = at;
        }
    }
    let silhouettes = scores
        .chunks(BEGINNINGS)
        .map(|scores| scores.iter().copied().fold(-1.0, f64::max))
        .collect();
    let chosen = tried.into_iter().nth(best);
    let (centres, of_point) = chosen.map(|c| (c.centres, c.of)).unwrap_or_default();
    let mut of_counted = of_counted
        .iter()
        .map(|at| of_point.get(*at).copied().unwrap_or(0));
    let groups = within
        .iter()
        .map(|p| {
            if weight(p) > 0.0 {
                of_counted.next().unwrap_or(0)
            } else {
                nearest(&at(p), &centres)
            }
        })
        .collect();
    Polis {
        places,
        centres,
        groups,
        silhouettes,
    }
}

/// Clusters of weighted points: none is empty.
struct Clusters {
    centres: Vec<Place>,
    weights: Vec<f64>,
    /// The cluster of each point.
    of: Vec<usize>,
}

fn distance(a: &Place, b: &Place) -> f64 {
    let [x, y] = [a[0] - b[0], a[1] - b[1]];
    (x * x + y * y).sqrt()
}

/// The nearest centre; of two as near, the later, as the server has it.
fn nearest(point: &Place, centres: &[Place]) -> usize {
    let distances = centres.iter().map(|centre| distance(point, centre));
    let nearest =
        distances.enumerate().fold(
            (0, f64::INFINITY),
            |best, (at, d)| {
                if d <= best.1 { (at, d) } else { best }
            },
        );
    nearest.0
}

/// What groups are found among: the places themselves, or base clusters where there are very many; and for each place its number there.
fn grounds(counted: &[(Place, f64)]) -> (Vec<(Place, f64)>, Vec<usize>) {
    if counted.len() <= POLIS_PLACES_MAX {
        return (counted.to_vec(), (0..counted.len()).collect());
    }
    let first = first_different(counted.iter(), POLIS_BASE_CLUSTERS);
    let base = k_means(counted, first, POLIS_BASE_STEPS_MAX);
    (
        base.centres.into_iter().zip(base.weights).collect(),
        base.of,
    )
}

/// Beginnings of each k-means.
const BEGINNINGS: usize = 2;

/// Where k-means may begin: at the first places that differ, in the order of arrival and from left to right.
fn beginnings(points: &[(Place, f64)], k: usize) -> [Vec<Place>; BEGINNINGS] {
    let mut sorted: Vec<&(Place, f64)> = points.iter().collect();
    sorted.sort_by(|(a, _), (b, _)| a[0].total_cmp(&b[0]).then(a[1].total_cmp(&b[1])));
    [
        first_different(points.iter(), k),
        first_different(sorted.into_iter(), k),
    ]
}

fn first_different<'a>(points: impl Iterator<Item = &'a (Place, f64)>, k: usize) -> Vec<Place> {
    let mut centres: Vec<Place> = Vec::with_capacity(k);
    for (point, _) in points {
        if centres.len() == k {
            break;
        }
        if !centres.contains(point) {
            centres.push(*point);
        }
    }
    centres
}

/// K-means as the server has it: it drops clusters that become empty, and ends where no centre moves by [`POLIS_CENTRE_MOVE_MAX`] or
/// more.
fn k_means(points: &[(Place, f64)], mut centres: Vec<Place>, steps_max: usize) -> Clusters {
    let mut of: Vec<usize> = Vec::new();
    let mut weights = Vec::new();
    for _ in 0..=steps_max {
        of = points
            .iter()
            .map(|(point, _)| nearest(point, &centres))
            .collect();
        let mut sums = vec![([0.0; 2], 0.0); centres.len()];
        for ((point, weight), cluster) in points.iter().zip(&of) {
            if let Some((sum, total)) = sums.get_mut(*cluster) {
                sum[0] += weight * point[0];
                sum[1] += weight * point[1];
                *total += weight;
            }
        }
        let mut kept = Vec::with_capacity(sums.len());
        let mut renumbered = Vec::with_capacity(sums.len());
        for (sum, total) in sums {
            renumbered.push(kept.len());
            if total > 0.0 {
                kept.push(([sum[0] / total, sum[1] / total], total));
            }
        }
        for cluster in &mut of {
            *cluster = renumbered.get(*cluster).copied().unwrap_or(0);
        }
        let (moved, heavy): (Vec<Place>, Vec<f64>) = kept.into_iter().unzip();
        weights = heavy;
        let is_still = moved.len() == centres.len() && same_places(&moved, &centres);
        centres = moved;
        if is_still {
            break;
        }
    }
    Clusters {
        centres,
        weights,
        of,
    }
}

/// Whether centres, each list sorted, are the same within the tolerance.
fn same_places(a: &[Place], b: &[Place]) -> bool {
    let sorted = |places: &[Place]| {
        let mut places = places.to_vec();
        places.sort_by(|a, b| a[0].total_cmp(&b[0]).then(a[1].total_cmp(&b[1])));
        places
    };
    let (a, b) = (sorted(a), sorted(b));
    a.iter()
        .zip(&b)
        .all(|(a, b)| distance(a, b) < POLIS_CENTRE_MOVE_MAX)
}

/// The mean silhouette of each clustering over points, each counted once; a point alone in its cluster counts nought. Every distance is
/// measured once, for all clusterings.
fn silhouettes(points: &[(Place, f64)], tried: &[Clusters]) -> Vec<f64> {
    let width: usize = tried.iter().map(|clusters| clusters.centres.len()).sum();
    let mut starts = Vec::with_capacity(tried.len());
    let mut start = 0;
    for clusters in tried {
        starts.push(start);
        start += clusters.centres.len();
    }
    // For each point, the places in a row of sums of the clusters that it is in.
    let columns: Vec<Vec<usize>> = (0..points.len())
        .map(|at| {
            let own = tried.iter().zip(&starts);
            own.map(|(c, start)| start + c.of.get(at).copied().unwrap_or(0))
                .collect()
        })
        .collect();
    let mut sums = vec![0.0; points.len() * width];
    for (at, ((point, _), own)) in points.iter().zip(&columns).enumerate() {
        let (before, after) = sums.split_at_mut((at + 1) * width);
        let row = before.get_mut(at * width..).unwrap_or_default();
        let others = points
            .iter()
            .zip(&columns)
            .skip(at + 1)
            .zip(after.chunks_mut(width.max(1)));
        for (((other, _), its), its_row) in others {
            let far = distance(point, other);
            for (own, its) in own.iter().zip(its) {
                if let Some(sum) = row.get_mut(*its) {
                    *sum += far;
                }
                if let Some(sum) = its_row.get_mut(*own) {
                    *sum += far;
                }
            }
        }
    }
    let of = |(number, clusters): (usize, &Clusters)| {
        let count = clusters.centres.len();
        let start = starts.get(number).copied().unwrap_or(0);
        let mut sizes = vec![0_usize; count];
        for cluster in &clusters.of {
            if let Some(size) = sizes.get_mut(*cluster) {
                *size += 1;
            }
        }
        if count < 2 {
            return -1.0;
        }
        let mut total = 0.0;
        for (row, own) in sums.chunks(width.max(1)).zip(&clusters.of) {
            let row = row.get(start..start + count).unwrap_or_default();
            let (mut within, mut beside) = (None, f64::INFINITY);
            for (cluster, (sum, size)) in row.iter().zip(&sizes).enumerate() {
                if cluster == *own {
                    within = (*size > 1).then(|| sum / (*size as f64 - 1.0));
                } else if *size > 0 {
                    beside = beside.min(sum / *size as f64);
                }
            }
            if let Some(within) = within {
                let larger = within.max(beside);
                total += if larger > 0.0 {
                    (beside - within) / larger
                } else {
                    0.0
                };
            }
        }
        total / points.len().max(1) as f64
    };
    tried.iter().enumerate().map(of).collect()
}
