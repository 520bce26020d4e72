//! How much likelier each term is in responses that have a code than in those that have not.
//!
//! Method: naive Bayes on weighted terms (Rennie, Shih, Teevan and Karger 2003, without their complement), one code against
//! the rest; counts begin at [`BEFORE_ANY`]. It learns from very few responses what a line needs many for.

use crate::margin::Line;
use crate::rows::{Rows, Thin};

/// What each term is counted as before anybody wrote it (Laplace's rule, smaller because weights are below one).
const BEFORE_ANY: f64 = 0.1;

/// The sums of the rows of all the responses that are learnt from.
pub(crate) fn sums(rows: &Thin, among: impl Iterator<Item = usize>) -> Vec<f64> {
    let mut sums = vec![0.0; rows.width()];
    for row in among {
        rows.add(row, 1.0, &mut sums);
    }
    sums
}

/// The log odds of each term, given the sums of those that have the code and of all.
pub(crate) fn odds(with: &[f64], all: &[f64]) -> Line {
    let start = BEFORE_ANY * all.len() as f64;
    let with_total: f64 = with.iter().sum::<f64>() + start;
    let without_total: f64 = all.iter().sum::<f64>() + 2.0 * start - with_total;
    let level = libm::log(without_total.max(f64::MIN_POSITIVE))
        - libm::log(with_total.max(f64::MIN_POSITIVE));
    let weights = with.iter().zip(all).map(|(with, all)| {
        let without = (all - with).max(0.0);
        if *all <= 0.0 {
            return 0.0; // nobody among those coded wrote it
        }
        libm::log((with + BEFORE_ANY) / (without + BEFORE_ANY)) + level
    });
    Line {
        weights: weights.collect(),
        start: 0.0,
    }
}

/// How much each term counts where terms count by their odds: of a mean square of one over the terms as often as they stand.
pub(crate) fn tilt(odds: &Line, all: &[f64]) -> Vec<f64> {
    let squares = odds.weights.iter().zip(all).map(|(w, sum)| w * w * sum);
    let mean = squares.sum::<f64>() / all.iter().sum::<f64>().max(f64::MIN_POSITIVE);
    let scale = if mean > 0.0 { 1.0 / mean.sqrt() } else { 0.0 };
    odds.weights.iter().map(|weight| weight * scale).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_the_code_counts_for_it_and_an_unseen_word_for_nothing() {
        let found = odds(&[2.0, 0.5, 0.0], &[2.0, 4.0, 0.0]);
        assert!(found.weights[0] > 0.5 && found.weights[1] < 0.0);
        assert_eq!(found.weights[2], 0.0);
    }
}
