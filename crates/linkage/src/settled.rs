//! Links that agree with the persons they make.
//!
//! A link between two persons that nothing else holds together is taken back and shown as doubtful. Two records of one person that
//! share little themselves are linked through a third: that they are one is at least as likely as that both are the third, so
//! p is the largest product along any way through the person's records (Floyd 1962 over products).
//!
//! Guarantees: every link lies within a person; records of one table are not linked where only pairs across tables count.

use crate::Pair;
use std::collections::BTreeMap;

/// Links and doubtful pairs, each by their records.
pub(crate) fn settled(
    scored: &[Pair],
    clusters: &[Vec<usize>],
    first: Option<usize>,
    least: f64,
) -> (Vec<Pair>, Vec<Pair>) {
    let place: BTreeMap<usize, (usize, usize)> = clusters
        .iter()
        .enumerate()
        .flat_map(|(cluster, records)| {
            records
                .iter()
                .enumerate()
                .map(move |(at, record)| (*record, (cluster, at)))
        })
        .collect();
    let mut ways: Vec<Vec<Vec<f64>>> = clusters
        .iter()
        .map(|records| vec![vec![0.0; records.len()]; records.len()])
        .collect();
    let mut doubtful = Vec::new();
    for pair in scored {
        match (place.get(&pair.a), place.get(&pair.b)) {
            (Some((x, i)), Some((y, j))) if x == y => {
                if let Some(way) = ways.get_mut(*x) {
                    set(way, *i, *j, pair.p);
                    set(way, *j, *i, pair.p);
                }
            }
            _ => doubtful.push(*pair),
        }
    }
    let mut links = Vec::new();
    for (records, way) in clusters.iter().zip(&mut ways) {
        widen(way);
        for (i, a) in records.iter().enumerate() {
            for (j, b) in records.iter().enumerate().skip(i + 1) {
                let p = at(way, i, j);
                let comparable = first.is_none_or(|first| (*a < first) != (*b < first));
                if comparable && p >= least {
                    links.push(Pair { a: *a, b: *b, p });
                }
            }
        }
    }
    links.sort_unstable_by_key(|pair| (pair.a, pair.b));
    (links, doubtful)
}

fn at(way: &[Vec<f64>], i: usize, j: usize) -> f64 {
    way.get(i)
        .and_then(|row| row.get(j))
        .copied()
        .unwrap_or(0.0)
}

fn set(way: &mut [Vec<f64>], i: usize, j: usize, p: f64) {
    if let Some(cell) = way.get_mut(i).and_then(|row| row.get_mut(j)) {
        *cell = p;
    }
}

/// The likeliest way between any two.
fn widen(way: &mut [Vec<f64>]) {
    for through in 0..way.len() {
        for i in 0..way.len() {
            for j in 0..way.len() {
                let p = at(way, i, through) * at(way, through, j);
                if p > at(way, i, j) {
                    set(way, i, j, p);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair(a: usize, b: usize, p: f64) -> Pair {
        Pair { a, b, p }
    }

    #[test]
    fn records_of_one_person_are_linked_through_a_third() {
        let scored = [pair(0, 1, 0.9), pair(1, 2, 0.8), pair(0, 2, 0.3)];
        let (links, doubtful) = settled(&scored, &[vec![0, 1, 2]], None, 0.5);
        let found = links
            .iter()
            .find(|link| (link.a, link.b) == (0, 2))
            .unwrap();
        assert!((found.p - 0.72).abs() < 1e-12 && links.len() == 3 && doubtful.is_empty());
    }

    #[test]
    fn a_link_between_two_persons_is_doubtful() {
        let scored = [pair(0, 1, 0.99), pair(1, 2, 0.7), pair(2, 3, 0.99)];
        let (links, doubtful) = settled(&scored, &[vec![0, 1], vec![2, 3]], None, 0.5);
        assert_eq!((links.len(), doubtful), (2, vec![pair(1, 2, 0.7)]));
    }

    #[test]
    fn records_of_one_table_are_not_linked_through_the_other() {
        let scored = [pair(0, 2, 0.9), pair(1, 2, 0.9)];
        let (links, _) = settled(&scored, &[vec![0, 1, 2]], Some(2), 0.5);
        assert_eq!(links, scored);
    }
}
