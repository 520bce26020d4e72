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

    /// The limits of a function of two sums; `None` where it is no number at a limit.
    pub(crate) fn limits(&self, two: Two, index: impl Fn(f64, f64) -> f64) -> Option<(f64, f64)> {
        let deviation = two.first_variance.max(0.0).sqrt();
        let shared = if deviation > 0.0 {
            two.covariance / deviation
        } else {
            0.0
        };
        let own = (two.second_variance - shared * shared).max(0.0).sqrt();
        let draw = |(x, y): &(f64, f64)| {
            index(two.first + deviation * x, two.second + shared * x + own * y)
        };
        let values: Vec<f64> = self.pairs.iter().map(draw).collect();
        let lower = quantile(&values, self.tail, false)?;
        let upper = quantile(&values, self.tail, true)?;
        (lower.is_finite() && upper.is_finite()).then_some((lower, upper))
    }
}

/// The quantile below which `tail` of the values lie, or, from above, above which they lie.
fn quantile(values: &[f64], tail: f64, above: bool) -> Option<f64> {
    // Turned over, the upper quantile is the lower one: one way of counting for both.
    let turned = |value: f64| if above { -value } else { value };
    let place = tail * (values.len().checked_sub(1)? as f64);
    let before = place.floor();
    let needed = before as usize + 2;
    let mut low = beginning(values, needed, &turned);
    if low.len() < needed.min(values.len()) {
        low = values.iter().map(|value| turned(*value)).collect();
    }
    let at = (before as usize).min(low.len().checked_sub(1)?);
    let (_, first, rest) = low.select_nth_unstable_by(at, f64::total_cmp);
    let first = *first;
    let next = rest.iter().copied().min_by(f64::total_cmp).unwrap_or(first);
    let value = first + (place - before) * (next - first);
    Some(if above { -value } else { value })
}

/// Values that are surely small: those below a bound that a sample of them gives. Fewer than needed where the sample misled.
fn beginning(values: &[f64], needed: usize, turned: &impl Fn(f64) -> f64) -> Vec<f64> {
    let sample = values.iter().step_by(PILOT_STRIDE);
    let mut sample: Vec<f64> = sample.map(|value| turned(*value)).collect();
    let share = needed as f64 / values.len().max(1) as f64 * 1.5 + 0.01;
    let place = (share * sample.len() as f64) as usize;
    if place >= sample.len() {
        return Vec::new();
    }
    let (_, bound, _) = sample.select_nth_unstable_by(place, f64::total_cmp);
    let bound = *bound;
    let all = values.iter().map(|value| turned(*value));
    all.filter(|value| *value <= bound).collect()
}

#[cfg(test)]
mod tests {
    use super::quantile;
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
                let found = quantile(&values, tail, above).unwrap();
                assert!((found - wanted).abs() < 1e-12, "{seed} {tail} {above}");
            }
        }
    }
}
