//! Simulated limits, from pairs of normal numbers drawn once.
//!
//! Every index here is a function of two sums over the groups, and the sums of independent normal rates are two correlated normal
//! numbers. Drawing these two has the same distribution as drawing every group's rate, at a fifth of the work for ten groups.
//! The same pairs serve every index and every area, so that what stands beside an area in a file changes nothing in it.
//! Limits are the percentiles of the draws (type 7 of Hyndman and Fan 1996).

use crate::draws::Draws;
use crate::limits::PILOT_STRIDE;

/// Pairs of standard normal numbers.
#[derive(Debug, Clone)]
pub struct Simulated {
    pairs: Vec<(f64, f64)>,
    tail: f64,
}

/// Two sums over the groups: their values, and how they vary together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Two {
    pub first: f64,
    pub second: f64,
    pub first_variance: f64,
    pub second_variance: f64,
    pub covariance: f64,
}

impl Two {
    /// Sums of these values and standard errors with two weights each.
    pub fn of(parts: impl Iterator<Item = (f64, f64, [f64; 2])>) -> Self {
        let mut two = Self {
            first: 0.0,
            second: 0.0,
            first_variance: 0.0,
            second_variance: 0.0,
            covariance: 0.0,
        };
        for (value, error, [a, b]) in parts {
            let variance = error * error;
            two.first += a * value;
            two.second += b * value;
            two.first_variance += a * a * variance;
            two.second_variance += b * b * variance;
            two.covariance += a * b * variance;
        }
        two
    }
}

impl Simulated {
    /// So many pairs from a seed; `tail` is the probability beyond each limit.
    #[must_use]
    pub fn new(draws: usize, seed: u64, tail: f64) -> Self {
        let mut chance = Draws::new(seed);
        let pairs = (0..draws)
            .map(|_| (chance.normal(), chance.normal()))
            .collect();
        Self { pairs, tail }
    }

    /// How many draws there are.
    #[must_use]
    pub fn draws(&self) -> usize {
        self.pairs.len()
    }

    /// The limits of functions of two sums, all computed from each draw at once; `None` for one that is no number at a limit.
    pub(crate) fn limits<const N: usize>(
        &self,
        two: Two,
        indices: impl Fn(f64, f64) -> [f64; N],
    ) -> [Option<(f64, f64)>; N] {
        let deviation = two.first_variance.max(0.0).sqrt();
        let shared = if deviation > 0.0 {
            two.covariance / deviation
        } else {
            0.0
        };
        let own = (two.second_variance - shared * shared).max(0.0).sqrt();
        let draw = |(x, y): &(f64, f64)| {
            indices(two.first + deviation * x, two.second + shared * x + own * y)
        };
        let of = |index: usize| move |all: [f64; N]| all.get(index).copied().unwrap_or(f64::NAN);
        let place = self.tail * self.pairs.len().saturating_sub(1) as f64;
        let sample: Vec<[f64; N]> = self.pairs.iter().step_by(PILOT_STRIDE).map(draw).collect();
        let mut ends: [[End; 2]; N] = std::array::from_fn(|index| {
            let sample = || sample.iter().copied().map(of(index));
            [1.0, -1.0].map(|sign| End::expected(sample(), sign, place, self.pairs.len()))
        });
        for pair in &self.pairs {
            for (ends, value) in ends.iter_mut().zip(draw(pair)) {
                ends.iter_mut().for_each(|end| end.take(value));
            }
        }
        let mut numbered = 0..;
        ends.map(|[lower, upper]| {
            let index = numbered.next().unwrap_or(N);
            let all = || self.pairs.iter().map(draw).map(of(index));
            let (lower, upper) = (lower.quantile(place, all)?, upper.quantile(place, all)?);
            (lower.is_finite() && upper.is_finite()).then_some((lower, upper))
        })
    }
}

/// One end of a list of numbers, found without ordering the list. Numbers are turned over for the upper end, so that both are the lower.
struct End {
    sign: f64,
    /// What is surely beyond the end, as a sample of the list says.
    bound: f64,
    kept: Vec<f64>,
}

impl End {
    /// The end of a list of `many`, where the number at `place` is looked for.
    fn expected(sample: impl Iterator<Item = f64>, sign: f64, place: f64, many: usize) -> Self {
        let mut sample: Vec<f64> = sample.map(|value| value * sign).collect();
        let share = (place + 2.0) / many.max(1) as f64 * 1.5 + 0.01;
        let at = (share * sample.len() as f64) as usize;
        let bound = match at < sample.len() {
            true => *sample.select_nth_unstable_by(at, f64::total_cmp).1,
            false => f64::INFINITY,
        };
        Self {
            sign,
            bound,
            kept: Vec::with_capacity((many as f64 * share.min(1.0)) as usize),
        }
    }

    fn take(&mut self, value: f64) {
        let value = value * self.sign;
        if value <= self.bound {
            self.kept.push(value);
        }
    }

    /// The quantile at this place; `all` gives the list once more where the sample misled.
    fn quantile<I: Iterator<Item = f64>>(self, place: f64, all: impl Fn() -> I) -> Option<f64> {
        let before = place.floor();
        let mut low = self.kept;
        if low.len() < before as usize + 2 {
            low = all().map(|value| value * self.sign).collect();
        }
        let at = (before as usize).min(low.len().checked_sub(1)?);
        let (_, first, rest) = low.select_nth_unstable_by(at, f64::total_cmp);
        let first = *first;
        let next = rest.iter().copied().min_by(f64::total_cmp).unwrap_or(first);
        let value = first + (place - before) * (next - first);
        Some(value * self.sign)
    }
}

#[cfg(test)]
mod tests {
    use super::{End, PILOT_STRIDE};
    use crate::draws::Draws;

    #[test]
    fn a_percentile_is_that_of_the_whole_ordered_list() {
        for (seed, many) in [(1, 1), (2, 2), (3, 40), (4, 999), (5, 100_000)] {
            let mut draws = Draws::new(seed);
            let values: Vec<f64> = (0..many).map(|_| draws.normal()).collect();
            let mut ordered = values.clone();
            ordered.sort_by(f64::total_cmp);
            for (tail, above) in [(0.025, false), (0.025, true), (0.001, true), (0.4, false)] {
                let place = tail * (many as f64 - 1.0);
                let at = |n: usize| ordered[if above { many - 1 - n } else { n }];
                let before = at(place as usize);
                let after = at((place as usize + 1).min(many - 1));
                let wanted = before + place.fract() * (after - before);
                let sign = if above { -1.0 } else { 1.0 };
                let all = || values.iter().copied();
                let pilot = all().step_by(PILOT_STRIDE);
                let place = tail * (many as f64 - 1.0);
                let mut end = End::expected(pilot, sign, place, many);
                all().for_each(|value| end.take(value));
                let found = end.quantile(place, all).unwrap();
                assert!((found - wanted).abs() < 1e-12, "{seed} {tail} {above}");
            }
        }
    }
}
