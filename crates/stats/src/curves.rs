//! Distributions: normal, Student, beta, gamma, and what follows from them (binomial, Poisson), with quantiles.
//!
//! Guarantees: results to about twelve digits where degrees of freedom stay below 10,000; `libm` alone, so the same on every
//! machine. Methods: complementary error function (`libm`, after FreeBSD's msun); incomplete beta by Lentz's continued fraction
//! (Press et al. 2007, 6.4); incomplete gamma by series and continued fraction (6.2); quantiles by halving the bracket until
//! nothing changes.

use libm::{erfc, exp, lgamma, log};
use std::f64::consts::SQRT_2;

const ROUNDS_MAX: usize = 20_000;
const TINY: f64 = 1e-300;
const CLOSE: f64 = 1e-16;

/// The share of a normal distribution below `z`.
#[must_use]
pub fn normal(z: f64) -> f64 {
    0.5 * erfc(-z / SQRT_2)
}

/// The value below which a share of a normal distribution lies; the share above 0 and below 1.
#[must_use]
pub fn normal_quantile(share: f64) -> f64 {
    if share > 0.5 {
        return -normal_quantile(1.0 - share); // exact: 1 - share has no rounding error from a half on
    }
    root(-40.0, 0.0, |z| normal(z) - share)
}

/// The share of Student's distribution beyond `t` on both sides.
#[must_use]
pub fn student_both_tails(t: f64, freedom: f64) -> f64 {
    if t.is_nan() || freedom.is_nan() || freedom <= 0.0 {
        return f64::NAN;
    }
    if t.is_infinite() {
        return 0.0;
    }
    beta_share(freedom / 2.0, 0.5, freedom / (freedom + t * t))
}

/// The value that leaves `outside` (both tails together) of Student's distribution beyond it and its negative.
#[must_use]
pub fn student_limit(outside: f64, freedom: f64) -> f64 {
    let mut high = 1.0;
    while student_both_tails(high, freedom) > outside && high < 1e150 {
        high *= 2.0;
    }
    root(0.0, high, |t| outside - student_both_tails(t, freedom))
}

/// The regularised incomplete beta function I_x(a, b): the share of a beta distribution below `x`.
#[must_use]
pub fn beta_share(a: f64, b: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    let front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * libm::log1p(-x));
    if x < (a + 1.0) / (a + b + 2.0) {
        front * beta_fraction(a, b, x) / a
    } else {
        1.0 - front * beta_fraction(b, a, 1.0 - x) / b
    }
}

fn beta_fraction(a: f64, b: f64, x: f64) -> f64 {
    let kept = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut c = 1.0;
    let mut d = 1.0 / kept(1.0 - (a + b) * x / (a + 1.0));
    let mut whole = d;
    for m in 1..ROUNDS_MAX {
        let m = m as f64;
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / kept(1.0 + even * d);
        c = kept(1.0 + even / c);
        whole *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / kept(1.0 + odd * d);
        c = kept(1.0 + odd / c);
        let step = d * c;
        whole *= step;
        if (step - 1.0).abs() < CLOSE {
            break;
        }
    }
    whole
}

/// The value below which a share of a beta distribution lies.
#[must_use]
pub fn beta_quantile(share: f64, a: f64, b: f64) -> f64 {
    root(0.0, 1.0, |x| beta_share(a, b, x) - share)
}

/// The regularised lower incomplete gamma function P(a, x): the share of a gamma distribution of shape `a` below `x`.
#[must_use]
pub fn gamma_share(a: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    let front = exp(a * log(x) - x - lgamma(a));
    if x < a + 1.0 {
        let (mut term, mut sum, mut at) = (1.0 / a, 1.0 / a, a);
        for _ in 0..ROUNDS_MAX {
            at += 1.0;
            term *= x / at;
            sum += term;
            if term < sum * CLOSE {
                break;
            }
        }
        return front * sum;
    }
    let mut b = x + 1.0 - a;
    let mut c = 1.0 / TINY;
    let mut d = 1.0 / b;
    let mut whole = d;
    for i in 1..ROUNDS_MAX {
        let i = i as f64;
        let an = -i * (i - a);
        b += 2.0;
        d = 1.0 / (an * d + b);
        c = b + an / c;
        let step = d * c;
        whole *= step;
        if (step - 1.0).abs() < CLOSE {
            break;
        }
    }
    1.0 - front * whole
}

/// The value below which a share of a gamma distribution of shape `a` lies.
#[must_use]
pub fn gamma_quantile(share: f64, a: f64) -> f64 {
    let mut high = a + 1.0;
    while gamma_share(a, high) < share && high < 1e150 {
        high *= 2.0;
    }
    root(0.0, high, |x| gamma_share(a, x) - share)
}

/// The chance of `count` or fewer of `trials` at this share.
#[must_use]
pub fn binomial_up_to(count: u64, trials: u64, share: f64) -> f64 {
    if count >= trials {
        return 1.0;
    }
    1.0 - beta_share(count as f64 + 1.0, (trials - count) as f64, share)
}

/// Where a rising function passes nought, between `low` and `high`.
fn root(mut low: f64, mut high: f64, f: impl Fn(f64) -> f64) -> f64 {
    for _ in 0..200 {
        let middle = low + (high - low) / 2.0;
        if middle <= low || middle >= high {
            break;
        }
        if f(middle) < 0.0 {
            low = middle;
        } else {
            high = middle;
        }
    }
    low + (high - low) / 2.0
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(found: f64, expected: f64) {
        assert!(
            (found - expected).abs() <= 1e-11 * expected.abs().max(1e-3),
            "{found} {expected}"
        );
    }

    #[test]
    fn quantiles_are_those_of_the_tables() {
        // scipy 1.17: norm.ppf, t.ppf, beta.ppf, gamma.ppf.
        close(normal_quantile(0.975), 1.959_963_984_540_054);
        close(student_limit(0.05, 11.0), 2.200_985_160_091_639);
        close(student_limit(0.05, 1.0), 12.706_204_736_174_7); // tan(0.475 pi)
        close(beta_quantile(0.025, 8.0, 4.0), 0.390_257_440_427_578_8);
        close(gamma_quantile(0.025, 7.0), 2.814_363_051_520_077_6);
        close(gamma_quantile(0.975, 8.0), 14.422_675_361_702_34);
    }

    #[test]
    fn a_share_and_its_quantile_belong_together() {
        for (a, b, x) in [(0.5, 0.5, 0.3), (30.0, 2.0, 0.9), (200.0, 300.0, 0.41)] {
            close(beta_quantile(beta_share(a, b, x), a, b), x);
        }
        for (a, x) in [(0.5, 0.1), (10.0, 12.0), (500.0, 510.0)] {
            close(gamma_quantile(gamma_share(a, x), a), x);
        }
    }
}
