//! Bootstrap intervals, bias-corrected and accelerated (Efron 1987, *JASA* 82:171).
//!
//! Guarantees: the same seed gives the same interval on any machine. For statistics that are a difference of means of one or two
//! samples: their jackknife has a closed form, and a resample is a sum.

use crate::curves::{normal, normal_quantile};
use crate::random::Random;

/// Resamples, where nobody says otherwise.
pub const RESAMPLES: usize = 9_999;

/// The interval of the mean of `first`, less the mean of `second` where there is one. `None` where a sample has fewer than two
/// values or nothing varies.
#[must_use]
pub fn of_means(
    first: &[f64],
    second: Option<&[f64]>,
    resamples: usize,
    level: f64,
    seed: u64,
) -> Option<(f64, f64)> {
    let mut random = Random::new(seed);
    let middle = |sample: &[f64]| crate::intervals::mean(sample);
    if first.len() < 2 || second.is_some_and(|second| second.len() < 2) || resamples == 0 {
        return None;
    }
    let observed = middle(first)? - second.map_or(Some(0.0), middle)?;
    let mut drawn: Vec<f64> = (0..resamples)
        .map(|_| {
            resampled(first, &mut random)
                - second.map_or(0.0, |second| resampled(second, &mut random))
        })
        .collect();
    drawn.sort_unstable_by(f64::total_cmp);
    let below = drawn.partition_point(|value| *value < observed);
    let up_to = drawn.partition_point(|value| *value <= observed);
    let share = (below + up_to) as f64 / (2.0 * resamples as f64); // ties count half
    if share <= 0.0 || share >= 1.0 {
        return None;
    }
    let (bias, bend) = (normal_quantile(share), acceleration(first, second)?);
    let limit = |tail: f64| {
        let z = bias + normal_quantile(tail);
        let at = normal(bias + z / (1.0 - bend * z));
        quantile(&drawn, at)
    };
    let tail = (1.0 - level) / 2.0;
    Some((limit(tail)?, limit(1.0 - tail)?))
}

fn resampled(sample: &[f64], random: &mut Random) -> f64 {
    let mut sum = 0.0;
    for _ in 0..sample.len() {
        sum += sample
            .get(random.below(sample.len()))
            .copied()
            .unwrap_or(0.0);
    }
    sum / sample.len() as f64
}

/// A sixth of the skewness of the jackknife; of several samples, their influences together.
fn acceleration(first: &[f64], second: Option<&[f64]>) -> Option<f64> {
    let influences = |sample: &[f64], sign: f64| -> Option<(f64, f64)> {
        let middle = crate::intervals::mean(sample)?;
        // Leaving a value out moves the mean by its distance from it over n - 1; scipy divides by n squared and n cubed.
        let n = sample.len() as f64;
        let each = sample.iter().map(|value| sign * (value - middle));
        let (cubes, squares) = each.fold((0.0, 0.0), |(c, s), d| (c + d * d * d, s + d * d));
        Some((cubes / (n * n * n), squares / (n * n)))
    };
    let (cubes, squares) = influences(first, 1.0)?;
    let (more_cubes, more_squares) =
        second.map_or(Some((0.0, 0.0)), |second| influences(second, -1.0))?;
    let spread = squares + more_squares;
    (spread > 0.0).then(|| (cubes + more_cubes) / (6.0 * spread * spread.sqrt()))
}

/// The value at a share of sorted values, between neighbours in proportion.
fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let place = share.clamp(0.0, 1.0) * (sorted.len().checked_sub(1)?) as f64;
    let low = place.floor();
    let (lower, upper) = (
        sorted.get(low as usize)?,
        sorted.get(place.ceil() as usize)?,
    );
    Some(lower + (upper - lower) * (place - low))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_of_near_normal_values_is_near_students() {
        let values: Vec<f64> = (0..40)
            .map(|at| f64::from(at % 10) + f64::from(at) / 10.0)
            .collect();
        let student = crate::intervals::of_mean(&values).unwrap().interval(0.95);
        let found = of_means(&values, None, RESAMPLES, 0.95, 1).unwrap();
        let wide = student.1 - student.0;
        assert!(
            (found.0 - student.0).abs() < 0.1 * wide && (found.1 - student.1).abs() < 0.1 * wide
        );
        assert_eq!(of_means(&values, None, RESAMPLES, 0.95, 1), Some(found));
    }

    #[test]
    fn values_that_do_not_vary_have_no_interval() {
        assert_eq!(of_means(&[2.0, 2.0], None, 99, 0.95, 1), None);
        assert_eq!(of_means(&[2.0], None, 99, 0.95, 1), None);
    }
}
