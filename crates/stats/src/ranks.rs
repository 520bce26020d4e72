//! Signed ranks: Wilcoxon's exact test, and the Hodges-Lehmann estimate with its interval.
//!
//! Guarantees: the distribution of ranks is the exact one, also with ties (mean ranks, doubled so that they are whole). Changes of
//! nought are dropped before ranking, as Wilcoxon did. Sources: Wilcoxon 1945; Hodges and Lehmann 1963; Hollander and Wolfe 1999, 3.

/// Changes that are ranked, at most: the distribution of more takes seconds.
pub const RANKED_MAX: usize = 400;

/// The exact two-sided p of Wilcoxon's signed ranks: twice the smaller tail, at most 1. `None` without changes or above
/// [`RANKED_MAX`].
#[must_use]
pub fn wilcoxon(changes: &[f64]) -> Option<f64> {
    let ranks = doubled_ranks(changes);
    if ranks.is_empty() || ranks.len() > RANKED_MAX {
        return None;
    }
    let all: usize = ranks.iter().map(|(rank, _)| rank).sum();
    let ups: usize = ranks
        .iter()
        .filter(|(_, up)| *up)
        .map(|(rank, _)| rank)
        .sum();
    let mut chance = vec![0.0; all + 1];
    if let Some(first) = chance.first_mut() {
        *first = 1.0;
    }
    let mut reached = 0;
    for (rank, _) in &ranks {
        reached += rank;
        for sum in (0..=reached).rev() {
            let without = chance.get(sum).copied().unwrap_or(0.0);
            let with = sum
                .checked_sub(*rank)
                .and_then(|below| chance.get(below))
                .copied()
                .unwrap_or(0.0);
            if let Some(cell) = chance.get_mut(sum) {
                *cell = 0.5 * (without + with);
            }
        }
    }
    let fewer = ups.min(all - ups);
    let tail: f64 = chance.iter().take(fewer + 1).sum();
    Some((2.0 * tail).min(1.0))
}

/// Twice the mean rank of each change by its size, and whether it went up; without changes of nought.
fn doubled_ranks(changes: &[f64]) -> Vec<(usize, bool)> {
    let mut sizes: Vec<(f64, bool)> = changes
        .iter()
        .filter(|change| **change != 0.0)
        .map(|change| (change.abs(), *change > 0.0))
        .collect();
    sizes.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut ranks = Vec::with_capacity(sizes.len());
    for tied in sizes.chunk_by(|a, b| (a.0 - b.0).abs() <= 1e-10 * b.0.abs()) {
        let doubled = 2 * ranks.len() + tied.len() + 1;
        ranks.extend(tied.iter().map(|(_, up)| (doubled, *up)));
    }
    ranks
}

/// The median of the means of all pairs of changes, each with itself too. `None` of nothing or above [`RANKED_MAX`].
#[must_use]
pub fn hodges_lehmann(changes: &[f64]) -> Option<f64> {
    if changes.len() > RANKED_MAX {
        return None;
    }
    let pairs = changes
        .iter()
        .enumerate()
        .flat_map(|(at, a)| changes.iter().skip(at).map(move |b| (a + b) / 2.0));
    median(pairs.collect())
}

/// The median of all differences of a value of the first group and one of the second. `None` of nothing, or above
/// [`RANKED_MAX`] a group.
#[must_use]
pub fn hodges_lehmann_of_groups(first: &[f64], second: &[f64]) -> Option<f64> {
    if first.len().max(second.len()) > RANKED_MAX {
        return None;
    }
    median(
        first
            .iter()
            .flat_map(|a| second.iter().map(move |b| a - b))
            .collect(),
    )
}

/// The median; `None` of nothing.
#[must_use]
pub fn median(mut values: Vec<f64>) -> Option<f64> {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    let upper = values.get(middle).copied()?;
    if values.len() % 2 == 1 {
        return Some(upper);
    }
    let lower = values.get(middle - 1).copied()?;
    Some((lower + upper) / 2.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_that_fell_and_three_that_stayed() {
        let changes = [
            -2.0, 0.0, -2.0, -1.0, -1.0, -1.0, -2.0, 0.0, -1.0, 0.0, -1.0, -2.0,
        ];
        assert!((wilcoxon(&changes).unwrap() - 0.003_906_25).abs() < 1e-15);
        assert!((hodges_lehmann(&changes).unwrap() + 1.0).abs() < 1e-15);
    }

    #[test]
    fn the_table_of_wilcoxon_holds() {
        // n = 8, smaller sum of ranks 3: one tail 5/256 (Hollander and Wolfe 1999, table A.4).
        let changes = [1.0, 2.0, -3.0, -4.0, -5.0, -6.0, -7.0, -8.0];
        assert!((wilcoxon(&changes).unwrap() - 2.0 * 5.0 / 256.0).abs() < 1e-15);
        assert_eq!(wilcoxon(&[0.0]), None);
    }
}
