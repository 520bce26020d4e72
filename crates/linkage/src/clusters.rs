//! Links to persons, without chains.
//!
//! Two groups of records become one only where their records, taken pair by pair across, are on average more likely one person
//! than not; pairs that nothing brought together count as 0. So a chain A-B-C whose ends differ stays two persons, where joining
//! every link (single linkage) would make it one. This is average linkage over probabilities, the likeliest links first.
//!
//! Guarantees: the order of the pairs given does not matter; records of one table are not held against two groups where only
//! pairs across tables were compared.

use crate::Pair;
use crate::limits::CLUSTER_RECORDS_MAX;
use std::collections::HashMap;

/// The groups of two records or more, each ascending, in the order of their first records.
pub(crate) fn clusters(pairs: &[Pair], first: Option<usize>, least: f64) -> Vec<Vec<usize>> {
    let mut order: Vec<&Pair> = pairs.iter().collect();
    order.sort_by(|x, y| {
        y.p.total_cmp(&x.p)
            .then_with(|| (x.a, x.b).cmp(&(y.a, y.b)))
    });
    let mut beside: HashMap<usize, Vec<(usize, f64)>> = HashMap::new();
    for pair in pairs {
        beside.entry(pair.a).or_default().push((pair.b, pair.p));
        beside.entry(pair.b).or_default().push((pair.a, pair.p));
    }
    let mut group_of: HashMap<usize, usize> = HashMap::new();
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for pair in order.into_iter().filter(|pair| pair.p >= least) {
        let a = own_group(&mut group_of, &mut groups, pair.a);
        let b = own_group(&mut group_of, &mut groups, pair.b);
        if a == b {
            continue;
        }
        let (Some(in_a), Some(in_b)) = (groups.get(a), groups.get(b)) else {
            continue;
        };
        let (small, large) = if in_a.len() <= in_b.len() {
            (a, b)
        } else {
            (b, a)
        };
        if in_a.len() + in_b.len() > CLUSTER_RECORDS_MAX
            || across(small, large, &groups, &group_of, &beside, first) < least
        {
            continue;
        }
        let moved = groups
            .get_mut(small)
            .map(std::mem::take)
            .unwrap_or_default();
        for record in &moved {
            group_of.insert(*record, large);
        }
        if let Some(large) = groups.get_mut(large) {
            large.extend(moved);
        }
    }
    let mut found: Vec<Vec<usize>> = groups.into_iter().filter(|group| group.len() > 1).collect();
    for group in &mut found {
        group.sort_unstable();
    }
    found.sort_unstable();
    found
}

fn own_group(
    group_of: &mut HashMap<usize, usize>,
    groups: &mut Vec<Vec<usize>>,
    record: usize,
) -> usize {
    *group_of.entry(record).or_insert_with(|| {
        groups.push(vec![record]);
        groups.len() - 1
    })
}

/// The mean probability of the pairs between two groups that could have been compared.
fn across(
    small: usize,
    large: usize,
    groups: &[Vec<usize>],
    group_of: &HashMap<usize, usize>,
    beside: &HashMap<usize, Vec<(usize, f64)>>,
    first: Option<usize>,
) -> f64 {
    let none = Vec::new();
    let (of_small, of_large) = (
        groups.get(small).unwrap_or(&none),
        groups.get(large).unwrap_or(&none),
    );
    let mut sum = 0.0;
    for record in of_small {
        for (other, p) in beside.get(record).into_iter().flatten() {
            if group_of.get(other) == Some(&large) {
                sum += p;
            }
        }
    }
    let before =
        |group: &[usize]| first.map(|first| group.iter().filter(|record| **record < first).count());
    let comparable = match (before(of_small), before(of_large)) {
        (Some(s), Some(l)) => s * (of_large.len() - l) + l * (of_small.len() - s),
        _ => of_small.len() * of_large.len(),
    };
    sum / comparable.max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(a: usize, b: usize, p: f64) -> Pair {
        Pair { a, b, p }
    }

    #[test]
    fn a_chain_does_not_make_two_persons_one() {
        let chain = [pair(0, 1, 0.99), pair(1, 2, 0.9), pair(2, 3, 0.99)];
        assert_eq!(clusters(&chain, None, 0.5), [vec![0, 1], vec![2, 3]]);
    }

    #[test]
    fn a_weak_pair_among_strong_ones_belongs() {
        let three = [pair(0, 1, 0.99), pair(1, 2, 0.9), pair(0, 2, 0.2)];
        assert_eq!(clusters(&three, None, 0.5), [vec![0, 1, 2]]);
    }

    #[test]
    fn two_records_of_one_table_are_not_held_against_a_person() {
        // 0 and 1 stand in the first table and were never compared with each other.
        let both = [pair(0, 2, 0.9), pair(1, 2, 0.8)];
        assert_eq!(clusters(&both, Some(2), 0.5), [vec![0, 1, 2]]);
    }
}
