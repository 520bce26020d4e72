//! Limits of counts and proportions.
//!
//! Methods: Byar's approximation (Breslow and Day 1987); exact Poisson limits (Garwood 1936), which are quantiles of the gamma
//! distribution; Wilson's interval (1927). `z` is the normal quantile of the level asked for.

/// The quantile of the standard normal distribution, for p between 0 and 1: bisection, so that it is the same everywhere.
#[must_use]
pub fn normal_quantile(p: f64) -> f64 {
    let below = |x: f64| 0.5 * libm::erfc(-x / std::f64::consts::SQRT_2);
    solve(-40.0, 40.0, |x| below(x) < p)
}

/// The place where `is_below` turns false.
fn solve(mut low: f64, mut high: f64, is_below: impl Fn(f64) -> bool) -> f64 {
    loop {
        let middle = low + (high - low) / 2.0;
        if middle <= low || middle >= high {
            return middle;
        }
        if is_below(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
}

/// Byar's limits of a count of ten or more (any count above nought has them).
#[must_use]
pub fn byar(events: f64, z: f64) -> (f64, f64) {
    let cube = |x: f64| x * x * x;
    let lower = if events > 0.0 {
        events * cube(1.0 - 1.0 / (9.0 * events) - z / (3.0 * events.sqrt()))
    } else {
        0.0
    };
    let next = events + 1.0;
    (
        lower,
        next * cube(1.0 - 1.0 / (9.0 * next) + z / (3.0 * next.sqrt())),
    )
}

/// Exact limits of a count, each with `tail` beyond it.
#[must_use]
pub fn exact(events: f64, tail: f64) -> (f64, f64) {
    let most = events + 40.0 + 40.0 * (events + 1.0).sqrt();
    let lower = if events > 0.0 {
        solve(0.0, most, |mean| gamma_below(events, mean) < tail)
    } else {
        0.0
    };
    (
        lower,
        solve(0.0, most, |mean| {
            gamma_below(events + 1.0, mean) < 1.0 - tail
        }),
    )
}

/// The regularised lower incomplete gamma function, by its series.
fn gamma_below(shape: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    let (mut term, mut sum, mut at) = (1.0, 1.0, shape);
    while term > sum * 1e-17 {
        at += 1.0;
        term *= x / at;
        sum += term;
    }
    sum * libm::exp(shape * libm::log(x) - x - libm::lgamma(shape + 1.0))
}

/// Wilson's limits of a proportion.
#[must_use]
pub fn wilson(events: f64, population: f64, z: f64) -> (f64, f64) {
    let square = z * z;
    let middle = 2.0 * events + square;
    let half = z
        * (square + 4.0 * events * (1.0 - events / population))
            .max(0.0)
            .sqrt();
    let whole = 2.0 * (population + square);
    ((middle - half) / whole, (middle + half) / whole)
}
