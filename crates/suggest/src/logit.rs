//! Logistic regression with a few slopes that all codes share and a level for each code.
//!
//! Method: Newton's steps on the likelihood with a ridge (Cox 1958; le Cessie and van Houwelingen 1992). The levels lean towards
//! a common one, so that a code with few responses borrows from the others. The table of second derivatives is an arrow:
//! the levels are taken out of it first (Schur 1917), so that a thousand codes cost no more than their number.

use crate::rows::Full;

/// What pulls a slope towards nought.
const SLOPE_RIDGE: f64 = 0.5;
/// What pulls a code's level towards the common one.
const LEVEL_RIDGE: f64 = 0.5;
/// Steps after which it is taken as it is.
const STEPS_MAX: usize = 40;
/// A step whose largest part is smaller is the last.
const STEP_MIN: f64 = 1e-7;
/// The largest part of a step.
const STEP_MAX: f64 = 4.0;

/// One judgement: the code, what is known of it, and whether it is so.
pub(crate) struct Case<'k> {
    /// The code.
    pub(crate) code: usize,
    /// What is known.
    pub(crate) known: &'k [f64],
    /// Whether the response has the code.
    pub(crate) is: bool,
}

/// The slopes and levels.
#[derive(Debug, Clone)]
pub(crate) struct Logit {
    slopes: Vec<f64>,
    common: f64,
    levels: Vec<f64>,
}

impl Logit {
    /// Learns from cases. `cases` calls its argument once for each case, in the same order each time.
    pub(crate) fn learn(
        width: usize,
        codes: usize,
        cases: impl Fn(&mut dyn FnMut(&Case<'_>)),
    ) -> Self {
        let mut logit = Self {
            slopes: vec![0.0; width],
            common: 0.0,
            levels: vec![0.0; codes],
        };
        for _ in 0..STEPS_MAX {
            let step = logit.step(&cases);
            let largest = step.largest();
            let scale = if largest > STEP_MAX {
                STEP_MAX / largest
            } else {
                1.0
            };
            for (slope, part) in logit.slopes.iter_mut().zip(&step.slopes) {
                *slope += scale * part;
            }
            logit.common += scale * step.common;
            for (level, part) in logit.levels.iter_mut().zip(&step.levels) {
                *level += scale * part;
            }
            if largest < STEP_MIN {
                break;
            }
        }
        logit
    }

    /// The log odds of a case.
    pub(crate) fn log_odds(&self, code: usize, known: &[f64]) -> f64 {
        let level = self.levels.get(code).copied().unwrap_or_default();
        let sum: f64 = self.slopes.iter().zip(known).map(|(a, b)| a * b).sum();
        sum + self.common + level
    }

    /// What each thing known counts for.
    pub(crate) fn slopes(&self) -> &[f64] {
        &self.slopes
    }

    /// Newton's step from here.
    fn step(&self, cases: &impl Fn(&mut dyn FnMut(&Case<'_>))) -> Self {
        let width = self.slopes.len() + 1; // the common level is the last of the shared parts
        let codes = self.levels.len();
        let mut shared = Full::zeros(width, width);
        let mut cross = Full::zeros(codes, width);
        let mut own = vec![LEVEL_RIDGE; codes];
        let mut shared_pull = vec![0.0; width];
        let mut own_pull: Vec<f64> = self.levels.iter().map(|l| -LEVEL_RIDGE * l).collect();
        for (at, slope) in self.slopes.iter().enumerate() {
            if let Some(pull) = shared_pull.get_mut(at) {
                *pull = -SLOPE_RIDGE * slope;
            }
            if let Some(curve) = shared.row_mut(at).get_mut(at) {
                *curve = SLOPE_RIDGE;
            }
        }
        if let Some(curve) = shared.row_mut(width - 1).get_mut(width - 1) {
            *curve = 1e-6; // never quite flat
        }
        let mut known = Vec::with_capacity(width);
        cases(&mut |case| {
            known.clear();
            known.extend_from_slice(case.known);
            known.push(1.0);
            let p = probability(self.log_odds(case.code, case.known));
            let miss = if case.is { 1.0 - p } else { -p };
            let curve = (p * (1.0 - p)).max(1e-12);
            for (at, (value, pull)) in known.iter().zip(&mut shared_pull).enumerate() {
                *pull += miss * value;
                for (sum, other) in shared.row_mut(at).iter_mut().zip(&known) {
                    *sum += curve * value * other;
                }
            }
            for (sum, value) in cross.row_mut(case.code).iter_mut().zip(&known) {
                *sum += curve * value;
            }
            if let (Some(sum), Some(pull)) = (own.get_mut(case.code), own_pull.get_mut(case.code)) {
                *sum += curve;
                *pull += miss;
            }
        });
        for ((cross, own), pull) in cross.rows().zip(&own).zip(&own_pull) {
            for (at, value) in cross.iter().enumerate() {
                if let Some(to) = shared_pull.get_mut(at) {
                    *to -= value * pull / own;
                }
                for (sum, other) in shared.row_mut(at).iter_mut().zip(cross) {
                    *sum -= value * other / own;
                }
            }
        }
        let mut slopes = solve(shared, shared_pull);
        let level = |((cross, own), pull): ((&[f64], &f64), &f64)| {
            let known: f64 = cross.iter().zip(&slopes).map(|(a, b)| a * b).sum();
            (pull - known) / own
        };
        let levels = cross.rows().zip(&own).zip(&own_pull).map(level).collect();
        let common = slopes.pop().unwrap_or_default();
        Self {
            slopes,
            common,
            levels,
        }
    }

    fn largest(&self) -> f64 {
        let parts = self.slopes.iter().chain(&self.levels).chain([&self.common]);
        parts.fold(0.0, |largest, part| largest.max(part.abs()))
    }
}

/// Solves a small symmetric table of equations, by Gauss's elimination with the largest pivot.
fn solve(mut table: Full, mut right: Vec<f64>) -> Vec<f64> {
    let width = right.len();
    for at in 0..width {
        let best = (at..width).max_by(|a, b| {
            let (a, b) = (table.at(*a, at).abs(), table.at(*b, at).abs());
            a.total_cmp(&b)
        });
        let best = best.unwrap_or(at);
        if table.at(best, at) == 0.0 {
            continue;
        }
        let pivot_row = table.row(best).to_vec();
        let old = table.row(at).to_vec();
        table.row_mut(best).copy_from_slice(&old);
        table.row_mut(at).copy_from_slice(&pivot_row);
        right.swap(best, at);
        let pivot_right = right.get(at).copied().unwrap_or_default();
        let pivot = pivot_row.get(at).copied().unwrap_or(1.0);
        for below in 0..width {
            let times = table.at(below, at) / pivot;
            if below == at || times == 0.0 {
                continue;
            }
            for (value, from) in table.row_mut(below).iter_mut().zip(&pivot_row) {
                *value -= times * from;
            }
            if let Some(value) = right.get_mut(below) {
                *value -= times * pivot_right;
            }
        }
    }
    (0..width)
        .zip(right)
        .map(|(at, value)| match table.at(at, at) {
            0.0 => 0.0,
            pivot => value / pivot,
        })
        .collect()
}

/// The probability of log odds.
pub(crate) fn probability(log_odds: f64) -> f64 {
    if log_odds >= 0.0 {
        1.0 / (1.0 + libm::exp(-log_odds))
    } else {
        let odds = libm::exp(log_odds);
        odds / (1.0 + odds)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_learnt_and_a_rare_code_leans_on_the_others() {
        let cases = |each: &mut dyn FnMut(&Case<'_>)| {
            for n in 0..400 {
                let known = [f64::from(n % 10) / 10.0];
                each(&Case {
                    code: 0,
                    known: &known,
                    is: n % 4 == 0,
                });
            }
            each(&Case {
                code: 1,
                known: &[0.5],
                is: true,
            });
        };
        let logit = Logit::learn(1, 2, cases);
        let common = probability(logit.log_odds(0, &[0.45]));
        assert!((common - 0.25).abs() < 0.01, "{common}");
        let rare = probability(logit.log_odds(1, &[0.5]));
        assert!(rare > 0.25 && rare < 0.95, "{rare}");
    }

    #[test]
    fn cases_that_can_be_parted_give_finite_slopes() {
        let cases = |each: &mut dyn FnMut(&Case<'_>)| {
            for n in 0..20 {
                each(&Case {
                    code: 0,
                    known: &[f64::from(n) - 9.5],
                    is: n > 9,
                });
            }
        };
        let logit = Logit::learn(1, 1, cases);
        assert!(logit.slopes()[0].is_finite() && logit.slopes()[0] > 0.3);
    }
}
