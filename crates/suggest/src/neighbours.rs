//! What the coded responses near a response say: near in a space of texts, and near in words.
//!
//! Method: kernel regression (Nadaraya 1964; Watson 1964). In the space the kernel is a power of the cosine, so that what lies in
//! another direction says nothing; in words it is the square of the cosine, over the likest few (Cover and Hart 1967). Of many
//! coded responses an evenly spread part is asked.

use crate::limits::{ALIKE_MAX, NEIGHBOURS_MAX};
use crate::rows::{Full, Rows as _, Thin, dot};

/// The power of the cosine in the space.
const SHARPNESS: i32 = 6;

/// How many responses of no opinion each response begins with.
const UNSURE: f64 = 0.5;

/// The coded responses that may be asked.
pub(crate) struct Neighbours<'a> {
    asked: Vec<usize>,
    codes_of: &'a [Vec<usize>],
    /// How common each code is.
    shares: Vec<f64>,
    /// For each word, which of `asked` hold it.
    holders: Thin,
}

impl<'a> Neighbours<'a> {
    /// Those of `among` that may be asked; their codes stand at their place in `codes_of`.
    pub(crate) fn of(
        words: &Thin,
        among: &[usize],
        codes_of: &'a [Vec<usize>],
        codes: usize,
    ) -> Self {
        let step = among.len().div_ceil(NEIGHBOURS_MAX).max(1);
        let asked: Vec<usize> = among.iter().copied().step_by(step).collect();
        let mut shares = vec![0.0; codes];
        for code in among.iter().filter_map(|row| codes_of.get(*row)).flatten() {
            if let Some(share) = shares.get_mut(*code) {
                *share += 1.0 / among.len() as f64;
            }
        }
        let mut rows = Thin::of_width(words.width());
        for row in &asked {
            rows.push(words.row(*row));
        }
        Self {
            asked,
            codes_of,
            shares,
            holders: rows.turned(),
        }
    }

    /// Log odds of each code for one response, from those near it in the space.
    pub(crate) fn near(&self, places: &Full, row: usize) -> Vec<f64> {
        let own = places.row(row);
        let weights = self.asked.iter().map(|other| {
            let near = dot(own, places.row(*other)).clamp(0.0, 1.0);
            (0..SHARPNESS).fold(1.0, |weight, _| weight * near)
        });
        self.odds(self.asked.iter().copied().zip(weights))
    }

    /// Log odds of each code for one response, from those with the likest words.
    pub(crate) fn alike(&self, words: &Thin, row: usize) -> Vec<f64> {
        let mut like = vec![0.0; self.asked.len()];
        for (column, value) in words.row(row) {
            self.holders
                .add(column as usize, f64::from(value), &mut like);
        }
        let mut ranked: Vec<(f64, usize)> =
            like.into_iter().zip(self.asked.iter().copied()).collect();
        if ranked.len() > ALIKE_MAX {
            ranked
                .select_nth_unstable_by(ALIKE_MAX, |a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
            ranked.truncate(ALIKE_MAX);
        }
        ranked.sort_unstable_by_key(|(_, other)| *other); // one order of sums, however they were chosen
        self.odds(ranked.into_iter().map(|(like, other)| (other, like * like)))
    }

    fn odds(&self, weighed: impl Iterator<Item = (usize, f64)>) -> Vec<f64> {
        let mut with: Vec<f64> = self.shares.iter().map(|share| share * UNSURE).collect();
        let mut all = UNSURE;
        for (other, weight) in weighed {
            all += weight;
            for code in self.codes_of.get(other).into_iter().flatten() {
                if let Some(sum) = with.get_mut(*code) {
                    *sum += weight;
                }
            }
        }
        let log_odds = |with: f64| {
            let share = (with / all).clamp(1e-4, 1.0 - 1e-4);
            libm::log(share / (1.0 - share))
        };
        with.into_iter().map(log_odds).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questions::Questions;
    use crate::terms::Terms;

    #[test]
    fn what_has_the_likest_words_says_most() {
        let texts = [
            "late bus today",
            "kind nurse here",
            "late bus here",
            "bus late today again",
        ];
        let terms = Terms::of(&texts, &Questions::default(), 1);
        let codes_of = [vec![0], vec![1], vec![], vec![]];
        let found = Neighbours::of(&terms.words, &[0, 1], &codes_of, 2);
        for row in [2, 3] {
            let odds = found.alike(&terms.words, row);
            assert!(odds.first() > odds.get(1), "{odds:?}");
        }
    }
}
