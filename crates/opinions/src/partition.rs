//! How alike two partitions of the same participants are.

use std::collections::BTreeMap;

/// The adjusted Rand index (Hubert and Arabie 1985) of two partitions: 1 where they are the same, 0 on average where chance made
/// one of them. Two partitions without any division are the same.
#[must_use]
pub fn adjusted_rand(a: &[usize], b: &[usize]) -> f64 {
    let pairs = |n: u64| (n * n.saturating_sub(1) / 2) as f64;
    let (mut cells, mut rows, mut columns) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (a, b) in a.iter().zip(b) {
        *cells.entry((*a, *b)).or_insert(0_u64) += 1;
        *rows.entry(*a).or_insert(0_u64) += 1;
        *columns.entry(*b).or_insert(0_u64) += 1;
    }
    let together: f64 = cells.values().map(|n| pairs(*n)).sum();
    let in_a: f64 = rows.values().map(|n| pairs(*n)).sum();
    let in_b: f64 = columns.values().map(|n| pairs(*n)).sum();
    let all = pairs(a.len().min(b.len()) as u64);
    let by_chance = if all > 0.0 { in_a * in_b / all } else { 0.0 };
    let most = f64::midpoint(in_a, in_b);
    if most - by_chance <= 0.0 {
        return 1.0;
    }
    (together - by_chance) / (most - by_chance)
}

/// For each group of the first partition, the largest share that it has in common with a group of the second: what both have over
/// what either has (Jaccard 1901; as a measure of stability, Hennig 2007).
#[must_use]
pub fn best_overlaps(a: &[usize], b: &[usize], groups: usize) -> Vec<f64> {
    let (mut cells, mut in_a, mut in_b) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    for (a, b) in a.iter().zip(b) {
        *cells.entry((*a, *b)).or_insert(0_u64) += 1;
        *in_a.entry(*a).or_insert(0_u64) += 1;
        *in_b.entry(*b).or_insert(0_u64) += 1;
    }
    let mut best = vec![0.0; groups];
    for ((a, b), both) in &cells {
        let either = in_a.get(a).unwrap_or(&0) + in_b.get(b).unwrap_or(&0) - both;
        let share = *both as f64 / either.max(1) as f64;
        if let Some(best) = best.get_mut(*a)
            && share > *best
        {
            *best = share;
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_groups_do_not_matter() {
        assert_eq!(adjusted_rand(&[0, 0, 1, 1], &[5, 5, 2, 2]), 1.0);
        assert_eq!(best_overlaps(&[0, 0, 1, 1], &[5, 5, 2, 2], 2), [1.0, 1.0]);
    }

    #[test]
    fn the_index_is_that_of_a_worked_example() {
        // Hubert and Arabie's formula by hand: 2 pairs together, 4 and 3 within, 15 in all.
        let index = adjusted_rand(&[0, 0, 0, 1, 1, 2], &[0, 0, 1, 1, 1, 2]);
        let (together, in_a, in_b, all) = (2.0, 4.0, 4.0, 15.0);
        let expected: f64 = (together - in_a * in_b / all) / (4.0 - in_a * in_b / all);
        assert!((index - expected).abs() < 1e-12);
    }

    #[test]
    fn two_wholes_are_the_same() {
        assert_eq!(adjusted_rand(&[1, 1, 1], &[0, 0, 0]), 1.0);
        assert_eq!(adjusted_rand(&[], &[]), 1.0);
    }
}
