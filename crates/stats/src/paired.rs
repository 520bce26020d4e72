//! Whether one of two coders, or one coder at a later time, uses a code more often on the same documents.
//!
//! Method: McNemar's test (1947), exact: of the documents on which only one put the code, as many should be the first's as the
//! second's (two-sided binomial, doubled and at most 1).

use crate::curves::binomial_up_to;

/// How two used a code on the same documents.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paired {
    /// Documents.
    pub documents: usize,
    /// Those on which the first put it.
    pub first: usize,
    /// Those on which the second put it.
    pub second: usize,
    /// Those on which both did.
    pub both: usize,
    /// The exact probability of so uneven a split or a more uneven one, if both used it alike; `None` where they never differ.
    pub p: Option<f64>,
}

/// Compares two on the same documents: each pair says whether the first and the second put the code there.
#[must_use]
pub fn paired(pairs: impl Iterator<Item = (bool, bool)>) -> Paired {
    let mut found = Paired {
        documents: 0,
        first: 0,
        second: 0,
        both: 0,
        p: None,
    };
    for (first, second) in pairs {
        found.documents += 1;
        found.first += usize::from(first);
        found.second += usize::from(second);
        found.both += usize::from(first && second);
    }
    let alone = (found.first - found.both, found.second - found.both);
    let differing = alone.0 + alone.1;
    if differing > 0 {
        let fewer = binomial_up_to(alone.0.min(alone.1) as u64, differing as u64, 0.5);
        found.p = Some((2.0 * fewer).min(1.0));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(first_only: usize, second_only: usize, both: usize) -> Paired {
        let one = |pair, times| std::iter::repeat_n(pair, times);
        paired(
            one((true, false), first_only)
                .chain(one((false, true), second_only))
                .chain(one((true, true), both))
                .chain(one((false, false), 3)),
        )
    }

    #[test]
    fn an_uneven_split_is_told_exactly() {
        // 2 * (1 + 10) / 2^10.
        let found = of(1, 9, 4);
        assert_eq!((found.documents, found.first, found.second), (17, 5, 13));
        assert!((found.p.unwrap() - 22.0 / 1024.0).abs() < 1e-12);
        assert!((of(5, 5, 0).p.unwrap() - 1.0).abs() < 1e-12);
        assert_eq!(of(0, 0, 9).p, None);
    }

    #[test]
    fn many_documents_do_not_overflow() {
        let found = of(3_000, 3_200, 10).p.unwrap();
        assert!((found - 0.011_4).abs() < 5e-4, "{found}");
        assert!(of(0, 5_000, 0).p.unwrap() < 1e-300);
    }
}
