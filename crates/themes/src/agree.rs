//! The groups on which many goes agree.
//!
//! Guarantees: what one unlucky go does is outvoted; groups may be of very different sizes; as many as asked, unless the texts differ
//! in less.
//!
//! Method: evidence accumulation (Fred and Jain 2005). Two texts are as near as the share of goes that put them together. Texts that nearly all
//! goes keep together are small groups, found as directions of the table "text by group of each go" (Fern and Brodley 2004); these
//! are joined, the nearest two first, by the mean nearness of their texts (average linkage, Sokal and Michener 1958).

use crate::chance::both;
use crate::groups::best_of;
use crate::latent::space;
use crate::limits::{
    CONSENSUS_GOES, SMALL_GROUPS_A_GROUP, SMALL_GROUPS_MAX, SMALLEST_PART, SMALLEST_TEXTS_MAX,
    TOGETHER_SHARE_MIN,
};
use crate::matrix::{Dense, Sparse, add, dot};

/// The groups on which the goes agree; `hashes` has a hash for each text.
pub(crate) fn agreed(
    goes: &[Vec<u32>],
    hashes: &[u64],
    count: usize,
    seed: u64,
    threads: usize,
) -> Vec<u32> {
    let (small, profiles) = small_groups(goes, hashes, count, seed, threads);
    let of = numbered(&joined(profiles, count, f32::NEG_INFINITY));
    let group = |small: &u32| of.get(*small as usize).copied().unwrap_or(0);
    small.iter().map(group).collect()
}

/// How many groups are left when those are joined whose texts lie together in a share of [`TOGETHER_SHARE_MIN`] of the goes, which
/// asked for so many groups.
pub(crate) fn parts(
    goes: &[Vec<u32>],
    hashes: &[u64],
    groups: usize,
    seed: u64,
    threads: usize,
) -> usize {
    let (_, profiles) = small_groups(goes, hashes, groups, seed, threads);
    joined(profiles, 1, TOGETHER_SHARE_MIN * goes.len() as f32).len()
}

/// Texts that nearly all goes keep together: the small group of each text, and what each small group is.
fn small_groups(
    goes: &[Vec<u32>],
    hashes: &[u64],
    count: usize,
    seed: u64,
    threads: usize,
) -> (Vec<u32>, Vec<Profile>) {
    let (table, starts) = table(goes, hashes.len(), seed);
    let small = (count * SMALL_GROUPS_A_GROUP).min(SMALL_GROUPS_MAX.max(count));
    let directions = space(&table, &starts, small, threads);
    let points = directions.texts.normalised();
    let draw = both(seed, u64::MAX);
    let small = best_of(CONSENSUS_GOES, &points, hashes, small, draw, threads).of;
    let texts_min = (hashes.len() / (count.max(1) * SMALLEST_PART)).clamp(2, SMALLEST_TEXTS_MAX);
    let profiles = without_outliers(profiles(&table, &small), texts_min as f32, count);
    (small, profiles)
}

/// A row for each text with a column for each group of each go, weighted so that every group counts alike; and a hash for each column.
fn table(goes: &[Vec<u32>], texts: usize, seed: u64) -> (Sparse, Vec<u64>) {
    let mut table = Sparse {
        rows: vec![Vec::with_capacity(goes.len()); texts],
        columns: 0,
    };
    let mut starts = Vec::new();
    for (go, groups) in (0_u64..).zip(goes) {
        let most = groups
            .iter()
            .copied()
            .max()
            .map_or(0, |most| most as usize + 1);
        let mut sizes = vec![0_u32; most];
        for group in groups {
            if let Some(size) = sizes.get_mut(*group as usize) {
                *size += 1;
            }
        }
        let first = u32::try_from(table.columns).unwrap_or(u32::MAX);
        for (row, group) in table.rows.iter_mut().zip(groups) {
            let size = sizes.get(*group as usize).copied().unwrap_or(1).max(1);
            row.push((first + group, 1.0 / (size as f32).sqrt()));
        }
        table.columns += most;
        starts.extend((0..most as u64).map(|group| both(both(seed, go), group)));
    }
    (table, starts)
}

/// A small group: how its texts lie in the groups of all goes, and how many they are.
struct Profile {
    /// Share of its texts in each group; the square of its length is at most the number of goes.
    shares: Vec<f32>,
    texts: f32,
    /// The groups joined into it.
    parts: Vec<usize>,
}

impl Profile {
    /// Takes another in.
    fn take(&mut self, other: Self) {
        let all = self.texts + other.texts;
        let own = self.texts / all;
        self.shares.iter_mut().for_each(|share| *share *= own);
        add(&mut self.shares, &other.shares, other.texts / all);
        self.texts = all;
        self.parts.extend(other.parts);
    }
}

fn profiles(table: &Sparse, small: &[u32]) -> Vec<Profile> {
    let most = small
        .iter()
        .copied()
        .max()
        .map_or(0, |most| most as usize + 1);
    let mut sums = Dense::noughts(most, table.columns);
    let mut sizes = vec![0.0_f32; most];
    for (row, group) in table.rows.iter().zip(small) {
        let sums = sums.row_mut(*group as usize);
        for (column, _) in row {
            if let Some(sum) = sums.get_mut(*column as usize) {
                *sum += 1.0;
            }
        }
        if let Some(size) = sizes.get_mut(*group as usize) {
            *size += 1.0;
        }
    }
    let profile = |(number, (sums, texts)): (usize, (&[f32], &f32))| Profile {
        shares: sums.iter().map(|sum| sum / texts.max(1.0)).collect(),
        texts: *texts,
        parts: vec![number],
    };
    let all = sums.rows().zip(&sizes).enumerate().map(profile);
    all.filter(|profile| profile.texts > 0.0).collect()
}

/// Joins small groups of fewer texts than these to the nearest other: what stands quite alone would otherwise be a theme of one text, in place
/// of one that people would make. As many as are asked for are left.
fn without_outliers(mut left: Vec<Profile>, texts_min: f32, count: usize) -> Vec<Profile> {
    while left.len() > count {
        let smallest = left
            .iter()
            .enumerate()
            .reduce(|a, b| if b.1.texts < a.1.texts { b } else { a });
        let Some((at, one)) = smallest.filter(|(_, one)| one.texts < texts_min) else {
            break;
        };
        let others = left.iter().enumerate().filter(|(other, _)| *other != at);
        let near = others.map(|(other, profile)| (other, dot(&one.shares, &profile.shares)));
        let Some((other, _)) = near.reduce(|a, b| if b.1 > a.1 { b } else { a }) else {
            break;
        };
        let gone = left.remove(at);
        if let Some(kept) = left.get_mut(other - usize::from(other > at)) {
            kept.take(gone);
        }
    }
    left
}

/// Joins the nearest two until so many are left, or until the nearest are no nearer than `near_min`.
fn joined(mut left: Vec<Profile>, count: usize, near_min: f32) -> Vec<Profile> {
    let nearness = |one: &Profile| {
        left.iter()
            .map(|other| dot(&one.shares, &other.shares))
            .collect()
    };
    let mut near: Vec<Vec<f32>> = left.iter().map(nearness).collect();
    while left.len() > count.max(1) {
        let mut best = (near_min, 0, 0);
        for (first, row) in near.iter().enumerate() {
            for (second, near) in row.iter().enumerate().skip(first + 1) {
                if *near > best.0 {
                    best = (*near, first, second);
                }
            }
        }
        if best.2 == 0 {
            break;
        }
        join(&mut left, &mut near, best.1, best.2);
    }
    left
}

/// The group of each small group.
fn numbered(left: &[Profile]) -> Vec<u32> {
    let parts = left.iter().flat_map(|profile| &profile.parts).max();
    let mut of = vec![0; parts.map_or(0, |most| most + 1)];
    for (group, profile) in (0_u32..).zip(left) {
        for part in &profile.parts {
            if let Some(of) = of.get_mut(*part) {
                *of = group;
            }
        }
    }
    of
}

/// Joins the second into the first.
fn join(left: &mut Vec<Profile>, near: &mut Vec<Vec<f32>>, first: usize, second: usize) {
    let gone = left.remove(second);
    near.remove(second);
    near.iter_mut().for_each(|row| {
        row.remove(second);
    });
    let Some(kept) = left.get_mut(first) else {
        return;
    };
    kept.take(gone);
    let shares = kept.shares.clone();
    for (other, profile) in left.iter().enumerate() {
        let now = dot(&shares, &profile.shares);
        for (row, column) in [(first, other), (other, first)] {
            if let Some(cell) = near.get_mut(row).and_then(|row| row.get_mut(column)) {
                *cell = now;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unlucky_go_is_outvoted_and_sizes_may_differ() {
        let truth: Vec<u32> = (0..60)
            .map(|text| u32::from(text >= 50) + u32::from(text >= 55))
            .collect();
        let mut goes = vec![truth.clone(); 5];
        // Two goes halve the large group and throw the small ones together, each elsewhere.
        goes.push(
            (0..60)
                .map(|text| {
                    if text < 25 {
                        0
                    } else {
                        1 + u32::from(text >= 50)
                    }
                })
                .collect(),
        );
        goes.push(
            (0..60)
                .map(|text| {
                    if text % 2 == 0 {
                        0
                    } else {
                        1 + u32::from(text >= 50)
                    }
                })
                .collect(),
        );
        let hashes: Vec<u64> = (0..60).map(|text| both(3, text)).collect();
        let found = agreed(&goes, &hashes, 3, 1, 1);
        for a in 0..60 {
            for b in 0..60 {
                assert_eq!(found[a] == found[b], truth[a] == truth[b], "{a} {b}");
            }
        }
        assert_eq!(agreed(&goes, &hashes, 3, 1, 2), found);
    }

    #[test]
    fn goes_that_all_say_the_same_make_no_more_groups_than_they_have() {
        let goes = vec![vec![0, 0, 1, 1]; 3];
        let found = agreed(&goes, &[1, 2, 3, 4], 4, 1, 1);
        assert_eq!((found[0], found[2]), (found[1], found[3]));
        assert_ne!(found[0], found[2]);
    }
}
