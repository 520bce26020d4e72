//! Intervals for means, shares and rates, each by a published method.
//!
//! Guarantees: an interval that cannot be made is `None`; limits of shares stay within 0 and 1. `level` is the confidence, such
//! as 0.95. It deliberately knows nothing of designs: which interval a design deserves is decided where designs are.

use crate::curves::{beta_quantile, gamma_quantile, normal_quantile, student_limit};
use libm::{exp, log};

/// Lower and upper limit.
pub type Interval = (f64, f64);

/// The number of standard errors to each side of a normal interval.
#[must_use]
pub fn normal_limit(level: f64) -> f64 {
    normal_quantile(0.5 + level / 2.0)
}

/// The mean; `None` of nothing.
#[must_use]
pub fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}

/// The sample variance (divided by n - 1); `None` of fewer than two values.
#[must_use]
pub fn variance(values: &[f64]) -> Option<f64> {
    let middle = mean(values)?;
    let squares: f64 = values
        .iter()
        .map(|value| (value - middle) * (value - middle))
        .sum();
    (values.len() > 1).then(|| squares / (values.len() - 1) as f64)
}

/// How lopsided values are: the adjusted Fisher-Pearson coefficient G1 (Joanes and Gill 1998); `None` of fewer than three values
/// or of equal ones.
#[must_use]
pub fn skewness(values: &[f64]) -> Option<f64> {
    let (middle, n) = (mean(values)?, values.len() as f64);
    let power = |p: i32| {
        values
            .iter()
            .map(|value| (value - middle).powi(p))
            .sum::<f64>()
            / n
    };
    let spread = power(2);
    (n > 2.0 && spread > 0.0)
        .then(|| power(3) / (spread * spread.sqrt()) * (n * (n - 1.0)).sqrt() / (n - 2.0))
}

/// An estimate with Student's interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The estimate.
    pub value: f64,
    /// Its standard error.
    pub error: f64,
    /// Degrees of freedom.
    pub freedom: f64,
}

impl Estimate {
    /// Student's interval.
    #[must_use]
    pub fn interval(&self, level: f64) -> Interval {
        let reach = student_limit(1.0 - level, self.freedom) * self.error;
        (self.value - reach, self.value + reach)
    }

    /// Student's p value, two-sided, that the truth is nought; `None` where nothing varies.
    #[must_use]
    pub fn p(&self) -> Option<f64> {
        (self.error > 0.0)
            .then(|| crate::curves::student_both_tails(self.value / self.error, self.freedom))
    }
}

/// The mean of values with its error; `None` of fewer than two.
#[must_use]
pub fn of_mean(values: &[f64]) -> Option<Estimate> {
    let n = values.len() as f64;
    Some(Estimate {
        value: mean(values)?,
        error: (variance(values)? / n).sqrt(),
        freedom: n - 1.0,
    })
}

/// A sum of means, each with its sign, of independent samples: variances added, degrees of freedom by Welch and Satterthwaite
/// (Welch 1947). The mean of `a` less that of `b` is `[(1.0, a), (-1.0, b)]`. `None` where a sample has fewer than two values.
#[must_use]
pub fn of_means(samples: &[(f64, &[f64])]) -> Option<Estimate> {
    let (mut value, mut spread, mut below) = (0.0, 0.0, 0.0);
    for (sign, sample) in samples {
        let n = sample.len() as f64;
        let own = variance(sample)? / n;
        value += sign * mean(sample)?;
        spread += own;
        below += own * own / (n - 1.0);
    }
    let least: usize = samples.iter().map(|(_, sample)| sample.len() - 1).min()?;
    Some(Estimate {
        value,
        error: spread.sqrt(),
        freedom: if below > 0.0 {
            spread * spread / below
        } else {
            least as f64
        },
    })
}

/// Wilson's interval for a share (Wilson 1927).
#[must_use]
pub fn wilson(count: u64, of: u64, level: f64) -> Option<Interval> {
    if of == 0 || count > of {
        return None;
    }
    let (n, share, z) = (of as f64, count as f64 / of as f64, normal_limit(level));
    let middle = share + z * z / (2.0 * n);
    let reach = z * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
    let below = 1.0 + z * z / n;
    let lower = if count == 0 {
        0.0
    } else {
        (middle - reach) / below
    };
    let upper = if count == of {
        1.0
    } else {
        (middle + reach) / below
    };
    Some((lower, upper))
}

/// The exact interval for a share (Clopper and Pearson 1934).
#[must_use]
pub fn clopper_pearson(count: u64, of: u64, level: f64) -> Option<Interval> {
    if of == 0 || count > of {
        return None;
    }
    let (x, n, tail) = (count as f64, of as f64, (1.0 - level) / 2.0);
    let lower = if count == 0 {
        0.0
    } else {
        beta_quantile(tail, x, n - x + 1.0)
    };
    let upper = if count == of {
        1.0
    } else {
        beta_quantile(1.0 - tail, x + 1.0, n - x)
    };
    Some((lower, upper))
}

/// The difference of two independent shares, the first less the second: Newcombe's hybrid of Wilson's intervals (Newcombe 1998,
/// *Statistics in Medicine* 17:873, method 10).
#[must_use]
pub fn newcombe(first: (u64, u64), second: (u64, u64), level: f64) -> Option<Interval> {
    let ((lower_a, upper_a), (lower_b, upper_b)) = (
        wilson(first.0, first.1, level)?,
        wilson(second.0, second.1, level)?,
    );
    let (a, b) = (
        first.0 as f64 / first.1 as f64,
        second.0 as f64 / second.1 as f64,
    );
    let reach = |x: f64, y: f64| (x * x + y * y).sqrt();
    Some((
        a - b - reach(a - lower_a, upper_b - b),
        a - b + reach(upper_a - a, b - lower_b),
    ))
}

/// The difference of two shares of the same units, after less before, from the four counts: yes both times, yes before only, yes
/// after only, no both times (Newcombe 1998, *Statistics in Medicine* 17:2635, method 10).
#[must_use]
pub fn newcombe_paired(
    both: u64,
    before_only: u64,
    after_only: u64,
    neither: u64,
    level: f64,
) -> Option<Interval> {
    let n = both + before_only + after_only + neither;
    let (of_after, of_before) = (both + after_only, both + before_only);
    let ((lower_a, upper_a), (lower_b, upper_b)) =
        (wilson(of_after, n, level)?, wilson(of_before, n, level)?);
    let (a, b) = (of_after as f64 / n as f64, of_before as f64 / n as f64);
    let (e, f, g, h) = (
        both as f64,
        after_only as f64,
        before_only as f64,
        neither as f64,
    );
    let below = (e + f) * (g + h) * (e + g) * (f + h);
    // Newcombe's continuity correction of phi applies where the margins go together.
    let product = e * h - f * g;
    let corrected = if product > 0.0 {
        (product - n as f64 / 2.0).max(0.0)
    } else {
        product
    };
    let phi = if below > 0.0 {
        corrected / below.sqrt()
    } else {
        0.0
    };
    let reach = |x: f64, y: f64| (x * x - 2.0 * phi * x * y + y * y).max(0.0).sqrt();
    Some((
        a - b - reach(a - lower_a, upper_b - b),
        a - b + reach(upper_a - a, b - lower_b),
    ))
}

/// The exact interval for a count (Garwood 1936).
#[must_use]
pub fn poisson_exact(count: u64, level: f64) -> Interval {
    let tail = (1.0 - level) / 2.0;
    let lower = if count == 0 {
        0.0
    } else {
        gamma_quantile(tail, count as f64)
    };
    (lower, gamma_quantile(1.0 - tail, count as f64 + 1.0))
}

/// Byar's interval for a count (Breslow and Day 1987, page 69).
#[must_use]
pub fn byar(count: u64, level: f64) -> Interval {
    let (x, z) = (count as f64, normal_limit(level));
    let limit = |x: f64, z: f64| {
        let inner = 1.0 - 1.0 / (9.0 * x) + z / (3.0 * x.sqrt());
        x * inner * inner * inner
    };
    let lower = if count == 0 {
        0.0
    } else {
        limit(x, -z).max(0.0)
    };
    (lower, limit(x + 1.0, z))
}

/// The ratio of two rates, the first over the second, each a count and the time at risk, with the interval on the logarithm
/// (Rothman and Greenland 1998, page 240); `None` where a count or a time is nought.
#[must_use]
pub fn rate_ratio(first: (u64, f64), second: (u64, f64), level: f64) -> Option<(f64, Interval)> {
    if first.0 == 0 || second.0 == 0 || first.1 <= 0.0 || second.1 <= 0.0 {
        return None;
    }
    let ratio = (first.0 as f64 / first.1) / (second.0 as f64 / second.1);
    let reach = normal_limit(level) * (1.0 / first.0 as f64 + 1.0 / second.0 as f64).sqrt();
    Some((ratio, (exp(log(ratio) - reach), exp(log(ratio) + reach))))
}

/// The exact interval of the ratio of two rates: given both counts together, the first is binomial (Przyborowski and Wilenski 1940;
/// limits by Clopper and Pearson). The upper limit is infinite where the second count is nought.
#[must_use]
pub fn rate_ratio_exact(first: (u64, f64), second: (u64, f64), level: f64) -> Option<Interval> {
    let (lower, upper) = clopper_pearson(first.0, first.0 + second.0, level)?;
    let odds = |share: f64| share / (1.0 - share) * second.1 / first.1;
    (first.1 > 0.0 && second.1 > 0.0).then(|| {
        (
            odds(lower),
            if upper < 1.0 {
                odds(upper)
            } else {
                f64::INFINITY
            },
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(found: Interval, lower: f64, upper: f64) {
        let near = |x: f64, y: f64| (x - y).abs() < 1e-9 * y.abs().max(1.0);
        assert!(
            near(found.0, lower) && near(found.1, upper),
            "{found:?} {lower} {upper}"
        );
    }

    #[test]
    fn shares_have_the_published_limits() {
        close(
            wilson(65, 100, 0.95).unwrap(),
            0.552_544_433_0,
            0.736_357_517_6,
        );
        close(
            wilson(1045, 5000, 0.95).unwrap(),
            0.197_955_498_8,
            0.220_491_303_7,
        );
        close(
            wilson(8, 11, 0.95).unwrap(),
            0.434_354_698_824,
            0.902_539_407_100,
        );
        close(wilson(0, 7, 0.95).unwrap(), 0.0, 0.354_330_435_067);
        assert_eq!(wilson(0, 0, 0.95), None);
    }

    #[test]
    fn counts_have_the_published_limits() {
        close(
            poisson_exact(7, 0.95),
            2.814_363_051_520,
            14.422_675_361_702,
        );
        close(byar(12, 0.95), 6.193_509_843_079, 20.962_858_053_617);
        close(byar(65, 0.95), 50.163_187_710_5, 82.849_138_545_9);
        close(byar(1, 0.95), 0.013_072_132_9, 5.563_755_582_5);
        close(byar(10, 0.998), 2.916_318_374_7, 24.193_724_927_9);
    }

    #[test]
    fn shares_of_two_groups_have_newcombes_limits() {
        // Newcombe 1998, table II: 56/70 and 48/80, method 10.
        let (lower, upper) = newcombe((56, 70), (48, 80), 0.95).unwrap();
        assert!((lower - 0.0524).abs() < 5e-5 && (upper - 0.3339).abs() < 5e-5);
    }

    #[test]
    fn turning_before_and_after_round_turns_the_interval_round() {
        for (both, before, after, neither) in [(20, 12, 2, 16), (0, 5, 0, 7), (3, 1, 9, 0)] {
            let (lower, upper) = newcombe_paired(both, before, after, neither, 0.95).unwrap();
            let (turned_lower, turned_upper) =
                newcombe_paired(both, after, before, neither, 0.95).unwrap();
            assert!((lower + turned_upper).abs() < 1e-12 && (upper + turned_lower).abs() < 1e-12);
            assert!(-1.0 <= lower && lower < upper && upper <= 1.0);
        }
    }

    #[test]
    fn a_ratio_of_rates_has_its_limits() {
        let (ratio, limits) = rate_ratio((42, 60.0), (71, 60.0), 0.95).unwrap();
        assert!((ratio - 0.591_549_295_774_648).abs() < 1e-12);
        assert!((limits.0 - 0.403_918).abs() < 1e-6 && (limits.1 - 0.866_342).abs() < 1e-6);
        let exact = rate_ratio_exact((42, 60.0), (71, 60.0), 0.95).unwrap();
        assert!(exact.0 < limits.0 && exact.1 > limits.1);
    }

    #[test]
    fn means_have_students_limits() {
        let changes = [
            -2.0, 0.0, -2.0, -1.0, -1.0, -1.0, -2.0, 0.0, -1.0, 0.0, -1.0, -2.0,
        ];
        let found = of_mean(&changes).unwrap();
        let (lower, upper) = found.interval(0.95);
        assert!((lower + 1.587_157).abs() < 1e-6 && (upper + 0.579_510).abs() < 1e-6);
        assert!((found.p().unwrap() - 0.000_616_754).abs() < 1e-9);
    }
}
