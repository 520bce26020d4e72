//! Which texts hold enough of some shingles to be looked at.
//!
//! Texts stand in the order of the hash of their words (`found.rs`), so that the first recruits are some chosen by chance: where some are
//! enough, the rest are not counted.

use crate::index::{Index, Shingle, short};
use crate::limits::{
    CANDIDATE_PERMILLE_MIN, RECRUITED_A_THREAD_MIN, STRETCH_TEXTS, STRETCHED_TIMES,
};
use parallel::each;
use std::ops::Range;

/// A text that may follow a template: its number, and how many of the template's shingles it holds.
pub(crate) type Recruit = (usize, usize);

/// Stretches of texts that are looked at one after the other, each some times as long as the one before.
fn stretches(texts: usize) -> impl Iterator<Item = Range<usize>> {
    let ends = std::iter::successors(Some(STRETCH_TEXTS), |end| end.checked_mul(STRETCHED_TIMES));
    let mut from = 0;
    ends.map_while(move |end| {
        let stretch = from..end.min(texts);
        from = stretch.end;
        (!stretch.is_empty()).then_some(stretch)
    })
}

/// The texts that hold some shingles, and are looked through for recruits.
pub(crate) struct Holders<'a> {
    lists: Vec<&'a [u32]>,
    /// Shingles that a recruit holds, at least, in permille of one.
    least: usize,
}

impl<'a> Holders<'a> {
    /// Those that hold these shingles.
    pub(crate) fn of(index: &'a Index, common: &[Shingle]) -> Self {
        let lists = common.iter().map(|shingle| index.holders(*shingle));
        Self {
            lists: lists.filter(|holders| !holders.is_empty()).collect(),
            least: common.len() * CANDIDATE_PERMILLE_MIN,
        }
    }

    /// Every text among `texts` that is not taken and holds enough of the shingles.
    fn recruits(&self, texts: &Range<usize>, taken: &[bool]) -> Vec<Recruit> {
        let mut recruits = counted(&self.lists, texts);
        recruits.retain(|(unique, held)| {
            held * 1000 >= self.least && taken.get(*unique).is_some_and(|taken| !taken)
        });
        recruits
    }

    /// The same of all texts, one after the other: no more are counted than are asked for, but for the rest of a stretch.
    pub(crate) fn in_order(&self, taken: &[bool]) -> impl Iterator<Item = Recruit> {
        stretches(taken.len()).flat_map(move |stretch| self.recruits(&stretch, taken))
    }

    /// The same of all texts at once. Where many hold the shingles, each thread counts in a range of texts of its own.
    pub(crate) fn all_recruits(&self, taken: &[bool], threads: usize) -> Vec<Recruit> {
        let all: usize = self.lists.iter().map(|holders| holders.len()).sum();
        let parts = (all / RECRUITED_A_THREAD_MIN).clamp(1, threads.max(1));
        let size = taken.len().div_ceil(parts).max(1);
        let ranges: Vec<Range<usize>> = (0..taken.len())
            .step_by(size)
            .map(|from| from..(from + size).min(taken.len()))
            .collect();
        each(&ranges, parts, |range| self.recruits(range, taken)).concat()
    }
}

/// How often each text of a range stands in these lists, by its number.
fn counted(lists: &[&[u32]], range: &Range<usize>) -> Vec<Recruit> {
    let (from, past) = (short(range.start as u64), short(range.end as u64));
    let mut counts = vec![0_u16; range.len()];
    let mut touched: Vec<u32> = Vec::new();
    for list in lists {
        let first = list.partition_point(|unique| *unique < from);
        let own = list.iter().skip(first).take_while(|unique| **unique < past);
        for unique in own {
            if let Some(count) = counts.get_mut((unique - from) as usize) {
                if *count == 0 {
                    touched.push(*unique);
                }
                *count = count.saturating_add(1);
            }
        }
    }
    // Where many were touched, looking at every place is quicker than sorting those.
    if touched.len() * 16 > counts.len() {
        let places = range.clone().zip(&counts);
        let held = places.filter(|(_, count)| **count > 0);
        return held.map(|(at, count)| (at, usize::from(*count))).collect();
    }
    touched.sort_unstable();
    let recruit = |unique: &u32| {
        let count = counts.get((unique - from) as usize);
        (*unique as usize, usize::from(count.copied().unwrap_or(0)))
    };
    touched.iter().map(recruit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stretches_follow_one_another_to_the_last_text() {
        for texts in [0, 1, STRETCH_TEXTS, STRETCH_TEXTS + 1, 1_000_000] {
            let all: Vec<usize> = stretches(texts).flatten().collect();
            assert_eq!(all, (0..texts).collect::<Vec<_>>());
        }
        assert!(stretches(1_000_000).count() < 8);
    }

    #[test]
    fn a_text_is_counted_once_for_each_list_that_names_it_in_the_range() {
        let lists: [&[u32]; 3] = [&[1, 2, 90], &[2, 3, 4, 5], &[2, 90, 99]];
        assert_eq!(counted(&lists, &(2..4)), [(2, 3), (3, 1)]);
        assert_eq!(counted(&lists, &(50..200)), [(90, 2), (99, 1)]);
        assert_eq!(counted(&lists, &(200..300)), []);
    }
}
