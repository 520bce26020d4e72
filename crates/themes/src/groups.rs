//! Points of a space in so many groups.
//!
//! Guarantees: the same groups on any number of threads; every draw depends on the point itself (its hash) and the seed, so that
//! one more point seldom changes which others begin a group; ties go to the earlier group. A group is never empty as long as
//! there are points that differ.
//!
//! Method: spherical k-means (Dhillon and Modha 2001), begun by greedy k-means++ (Arthur and Vassilvitskii 2007), whose draws are
//! races of exponential waits (Efraimidis and Spirakis 2006): who waits `-ln u / weight` least is drawn with a probability
//! proportional to its weight, whoever else takes part.

use crate::chance::{both, share};
use crate::each;
use crate::limits::{CANDIDATES_A_DRAW, PASSES_MAX};
use crate::matrix::{Dense, add, dot, normalise};

/// Points in groups.
#[derive(Debug, Clone)]
pub(crate) struct Groups {
    /// The group of each point.
    pub(crate) of: Vec<u32>,
    /// The sum of each point's cosine with the centre of its group: more is better.
    pub(crate) fit: f64,
}

/// The best of several goes at so many groups.
pub(crate) fn best_of(
    goes: u64,
    points: &Dense,
    hashes: &[u64],
    count: usize,
    draw: u64,
    threads: usize,
) -> Groups {
    let mut best = grouped(points, hashes, count, both(draw, 0), threads);
    for go in 1..goes {
        let other = grouped(points, hashes, count, both(draw, go), threads);
        if other.fit > best.fit {
            best = other;
        }
    }
    best
}

/// One go at so many groups of points of length one.
pub(crate) fn grouped(
    points: &Dense,
    hashes: &[u64],
    count: usize,
    draw: u64,
    threads: usize,
) -> Groups {
    let mut centres = begun(points, hashes, count, draw, threads);
    let (mut of, mut near) = nearest(points, &centres, threads);
    for _ in 0..PASSES_MAX {
        centres = middles(points, &of, &near, centres.len());
        let (now, distance) = nearest(points, &centres, threads);
        near = distance;
        if now == of {
            break;
        }
        of = now;
    }
    Groups {
        fit: near.iter().map(|near| f64::from(*near)).sum(),
        of,
    }
}

/// The group of each point and how near it is to that group's centre.
pub(crate) fn nearest(points: &Dense, centres: &Dense, threads: usize) -> (Vec<u32>, Vec<f32>) {
    let rows: Vec<&[f32]> = points.rows().collect();
    let found = each(&rows, threads, |row| {
        let mut best = (0, f32::NEG_INFINITY);
        for (number, centre) in (0_u32..).zip(centres.rows()) {
            let near = dot(row, centre);
            if near > best.1 {
                best = (number, near);
            }
        }
        best
    });
    found.into_iter().unzip()
}

/// The points with which groups begin.
fn begun(points: &Dense, hashes: &[u64], count: usize, draw: u64, threads: usize) -> Dense {
    let rows: Vec<&[f32]> = points.rows().collect();
    let count = count.min(rows.len());
    let mut centres = Dense::noughts(0, points.columns);
    let mut far = vec![1.0_f32; rows.len()];
    for number in 0..count {
        let mut best: Option<(f64, usize, Vec<f32>)> = None;
        for candidate in drawn(&far, hashes, both(draw, number as u64)) {
            let centre = rows.get(candidate).copied().unwrap_or_default();
            let left = left_over(
                &rows,
                centre,
                if number == 0 { None } else { Some(&far) },
                threads,
            );
            let sum: f64 = left.iter().map(|left| f64::from(*left)).sum();
            if best.as_ref().is_none_or(|(least, ..)| sum < *least) {
                best = Some((sum, candidate, left));
            }
        }
        let Some((_, candidate, left)) = best else {
            break; // every point is a centre already
        };
        centres.values.extend(points.row(candidate));
        far = left;
    }
    centres
}

/// How far each point is from the nearest centre when this one joins them.
fn left_over(rows: &[&[f32]], centre: &[f32], far: Option<&[f32]>, threads: usize) -> Vec<f32> {
    let own = each(rows, threads, |row| (1.0 - dot(row, centre)).max(0.0));
    let Some(far) = far else { return own };
    own.iter()
        .zip(far)
        .map(|(own, far)| own.min(*far))
        .collect()
}

/// The points whose wait is shortest; none that is a centre already.
fn drawn(far: &[f32], hashes: &[u64], draw: u64) -> Vec<usize> {
    let mut shortest: Vec<(f64, usize)> = Vec::with_capacity(CANDIDATES_A_DRAW + 1);
    for (point, (far, hash)) in far.iter().zip(hashes).enumerate() {
        if *far <= NO_DISTANCE {
            continue;
        }
        let wait = -libm::log(share(both(draw, *hash))) / f64::from(*far);
        if shortest.len() == CANDIDATES_A_DRAW
            && shortest.last().is_some_and(|(last, _)| wait >= *last)
        {
            continue;
        }
        let at = shortest.partition_point(|(other, _)| *other <= wait);
        shortest.insert(at, (wait, point));
        shortest.truncate(CANDIDATES_A_DRAW);
    }
    shortest.into_iter().map(|(_, point)| point).collect()
}

/// The middle of each group; a group that lost all its points begins anew with the point that lies worst.
fn middles(points: &Dense, of: &[u32], near: &[f32], count: usize) -> Dense {
    let mut sums = Dense::noughts(count, points.columns);
    let mut sizes = vec![0_usize; count];
    for (row, group) in points.rows().zip(of) {
        add(sums.row_mut(*group as usize), row, 1.0);
        if let Some(size) = sizes.get_mut(*group as usize) {
            *size += 1;
        }
    }
    let mut worst: Vec<usize> = Vec::new();
    if sizes.contains(&0) {
        worst = (0..near.len()).collect();
        let key = |at: &usize| near.get(*at).copied().unwrap_or(f32::INFINITY);
        worst.sort_by(|a, b| key(b).total_cmp(&key(a)).then(b.cmp(a))); // the worst last
    }
    for (group, size) in sizes.iter().enumerate() {
        if *size == 0
            && let Some(point) = worst.pop()
        {
            add(sums.row_mut(group), points.row(point), 1.0);
        }
        normalise(sums.row_mut(group));
    }
    sums
}

/// A distance that is none but for the last digits.
const NO_DISTANCE: f32 = 1e-6;

#[cfg(test)]
mod tests {
    use super::*;

    /// Points about so many directions, each a little off.
    fn clouds(count: usize, each: usize) -> (Dense, Vec<u64>) {
        let columns = count + 2;
        let mut values = Vec::new();
        let mut hashes = Vec::new();
        for point in 0..count * each {
            let hash = both(7, point as u64);
            for column in 0..columns {
                let own = if column == point % count { 1.0 } else { 0.0 };
                values.push(own + 0.2 * share(both(hash, column as u64)) as f32);
            }
            hashes.push(hash);
        }
        (Dense { columns, values }.normalised(), hashes)
    }

    #[test]
    fn points_about_a_direction_are_one_group_on_any_number_of_threads() {
        let (points, hashes) = clouds(5, 20);
        let found = best_of(3, &points, &hashes, 5, 1, 1);
        let first: Vec<u32> = found.of.iter().take(5).copied().collect();
        for (point, group) in found.of.iter().enumerate() {
            assert_eq!(*group, first[point % 5]);
        }
        let two = best_of(3, &points, &hashes, 5, 1, 2);
        assert_eq!((two.of, two.fit), (found.of, found.fit));
    }

    #[test]
    fn a_draw_depends_on_the_point_and_not_on_its_place() {
        let far = [0.5, 0.2, 0.9, 0.4];
        let one = drawn(&far, &[11, 12, 13, 14], 5);
        let more = drawn(&[0.0, 0.5, 0.2, 0.9, 0.4], &[10, 11, 12, 13, 14], 5);
        let moved: Vec<usize> = one.iter().map(|at| at + 1).collect();
        assert_eq!(more, moved);
    }

    #[test]
    fn points_that_are_all_the_same_make_one_group() {
        let points = Dense {
            columns: 2,
            values: [0.6, 0.8].repeat(9),
        };
        let hashes: Vec<u64> = (0..9).collect();
        let found = grouped(&points, &hashes, 4, 1, 1);
        assert!(found.of.iter().all(|group| *group == 0));
        let none = grouped(&Dense::noughts(0, 2), &[], 4, 1, 1);
        assert!(none.of.is_empty());
    }
}
