//! A line through a series that was interrupted, with errors that hold where neighbouring points go together.
//!
//! The model is value = constant + slope t + level D + change (t - T) D, t counted from 1, T the last point before and D one after
//! it (Wagner et al. 2002, *segmented regression*). So `level` is how far the line after, drawn back to T, lies from the line
//! before. Errors by Newey and West (1987) with Bartlett's weights; lags by their rule of 1994, 4 (n/100)^(2/9).
//!
//! Guarantees: plain least squares (normal equations, refined once), no random numbers; `None` where a line has fewer than two points.

mod averaged;

pub use averaged::{Averaged, averaged};

use crate::curves::student_both_tails;
use crate::intervals::Interval;

/// Columns of the model.
const COLUMNS: usize = 4;

/// A coefficient with its errors.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coefficient {
    /// The estimate.
    pub value: f64,
    /// Its standard error if points were independent.
    pub error_plain: f64,
    /// Its standard error by Newey and West, with n / (n - 4) for small samples.
    pub error: f64,
    /// Degrees of freedom.
    pub freedom: f64,
}

impl Coefficient {
    /// Student's interval with the robust error.
    #[must_use]
    pub fn interval(&self, level: f64) -> Interval {
        let reach = crate::curves::student_limit(1.0 - level, self.freedom) * self.error;
        (self.value - reach, self.value + reach)
    }

    /// Student's p with the robust error; `None` where the line fits wholly.
    #[must_use]
    pub fn p(&self) -> Option<f64> {
        (self.error > 0.0).then(|| student_both_tails(self.value / self.error, self.freedom))
    }
}

/// An interrupted series.
#[derive(Debug, Clone, PartialEq)]
pub struct Interrupted {
    /// The line before at t = 0.
    pub constant: Coefficient,
    /// Its rise a point.
    pub slope: Coefficient,
    /// The change of level.
    pub level: Coefficient,
    /// The change of the rise.
    pub slope_change: Coefficient,
    /// Lags of the robust errors.
    pub lags: usize,
    /// Durbin and Watson's statistic (1951): near 2 without, near 0 with positive, near 4 with negative autocorrelation.
    pub durbin_watson: f64,
    /// How far each residual goes with the one before, -1 to 1.
    pub autocorrelation: f64,
}

/// Fits the series `values`, `before` of them before the interruption.
#[must_use]
pub fn interrupted(values: &[f64], before: usize) -> Option<Interrupted> {
    let n = values.len();
    if before < 2 || n < before + 2 || n <= COLUMNS {
        return None;
    }
    let rows = model(n, before);
    let (inverse, _) = inverse_of_products(&rows)?;
    let of = along;
    let products = products(&rows, values);
    let fitted = inverse.map(|line| of(&line, &products));
    // One step of refinement: what the rounding of the inverse left over.
    let left: Vec<f64> = rows
        .iter()
        .zip(values)
        .map(|(row, value)| value - of(row, &fitted))
        .collect();
    let again = self::products(&rows, &left);
    let step = inverse.map(|line| of(&line, &again));
    let mut fitted = fitted;
    for (value, step) in fitted.iter_mut().zip(step) {
        *value += step;
    }
    let left: Vec<f64> = rows
        .iter()
        .zip(values)
        .map(|(row, value)| value - of(row, &fitted))
        .collect();
    let squares: f64 = left.iter().map(|e| e * e).sum();
    let freedom = (n - COLUMNS) as f64;
    let lags = (4.0 * libm::pow(n as f64 / 100.0, 2.0 / 9.0)).floor() as usize;
    let middle = newey_west(&rows, &left, lags);
    let together = |at: usize| -> Option<Coefficient> {
        let line = inverse.get(at)?;
        let robust: f64 = of(line, &middle.map(|row| of(&row, line)));
        Some(Coefficient {
            value: *fitted.get(at)?,
            error_plain: (squares / freedom * line.get(at)?).sqrt(),
            error: (robust.max(0.0) * n as f64 / freedom).sqrt(),
            freedom,
        })
    };
    let neighbours = || left.iter().zip(left.iter().skip(1));
    let steps: f64 = neighbours().map(|(a, b)| (b - a) * (b - a)).sum();
    let with_before: f64 = neighbours().map(|(a, b)| a * b).sum();
    Some(Interrupted {
        constant: together(0)?,
        slope: together(1)?,
        level: together(2)?,
        slope_change: together(3)?,
        lags,
        durbin_watson: if squares > 0.0 { steps / squares } else { 2.0 },
        autocorrelation: if squares > 0.0 {
            with_before / squares
        } else {
            0.0
        },
    })
}

type Matrix = [[f64; COLUMNS]; COLUMNS];

/// The rows of the model of `n` points, `before` of them before the interruption.
fn model(n: usize, before: usize) -> Vec<[f64; COLUMNS]> {
    (1..=n)
        .map(|t| {
            let after = t.saturating_sub(before) as f64;
            [1.0, t as f64, f64::from(u8::from(t > before)), after]
        })
        .collect()
}

fn along(row: &[f64; COLUMNS], with: &[f64; COLUMNS]) -> f64 {
    row.iter().zip(with).map(|(a, b)| a * b).sum()
}

/// X'y.
fn products(rows: &[[f64; COLUMNS]], values: &[f64]) -> [f64; COLUMNS] {
    let mut products = [0.0; COLUMNS];
    for (row, value) in rows.iter().zip(values) {
        for (product, cell) in products.iter_mut().zip(row) {
            *product += cell * value;
        }
    }
    products
}

/// The inverse of X'X by Gauss and Jordan with pivots, and the logarithm of the determinant of X'X.
fn inverse_of_products(rows: &[[f64; COLUMNS]]) -> Option<(Matrix, f64)> {
    let mut wide = [[0.0; 2 * COLUMNS]; COLUMNS];
    for (at, line) in wide.iter_mut().enumerate() {
        for row in rows {
            let own = row.get(at)?;
            for (cell, other) in line.iter_mut().zip(row) {
                *cell += own * other;
            }
        }
        *line.get_mut(COLUMNS + at)? = 1.0;
    }
    let mut determinant = 0.0;
    for column in 0..COLUMNS {
        let size = |line: &[f64; 2 * COLUMNS]| line.get(column).map_or(0.0, |cell| cell.abs());
        let pivot = (column..COLUMNS).max_by(|a, b| {
            let of = |at: &usize| wide.get(*at).map_or(0.0, size);
            of(a).total_cmp(&of(b))
        })?;
        wide.swap(column, pivot);
        let mut line = *wide.get(column)?;
        let lead = *line.get(column)?;
        if lead.abs() < 1e-12 {
            return None;
        }
        determinant += libm::log(lead.abs());
        line.iter_mut().for_each(|cell| *cell /= lead);
        for (at, other) in wide.iter_mut().enumerate() {
            if at == column {
                *other = line;
                continue;
            }
            let times = *other.get(column)?;
            for (cell, own) in other.iter_mut().zip(line) {
                *cell -= times * own;
            }
        }
    }
    let mut inverse = [[0.0; COLUMNS]; COLUMNS];
    for (to, from) in inverse.iter_mut().zip(&wide) {
        for (cell, value) in to.iter_mut().zip(from.iter().skip(COLUMNS)) {
            *cell = *value;
        }
    }
    Some((inverse, determinant))
}

/// The middle of the sandwich.
fn newey_west(rows: &[[f64; COLUMNS]], left: &[f64], lags: usize) -> Matrix {
    let scores: Vec<[f64; COLUMNS]> = rows
        .iter()
        .zip(left)
        .map(|(row, e)| row.map(|cell| cell * e))
        .collect();
    let mut middle = [[0.0; COLUMNS]; COLUMNS];
    for lag in 0..=lags.min(rows.len().saturating_sub(1)) {
        let weight = 1.0 - lag as f64 / (lags as f64 + 1.0);
        for (now, earlier) in scores.iter().skip(lag).zip(&scores) {
            for (i, line) in middle.iter_mut().enumerate() {
                for (j, cell) in line.iter_mut().enumerate() {
                    let product = |a: &[f64; COLUMNS], b: &[f64; COLUMNS]| {
                        a.get(i).copied().unwrap_or(0.0) * b.get(j).copied().unwrap_or(0.0)
                    };
                    let both =
                        product(now, earlier) + if lag > 0 { product(earlier, now) } else { 0.0 };
                    *cell += weight * both;
                }
            }
        }
    }
    middle
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_series_of_24_months_is_that_of_statsmodels() {
        let values = [
            50.0, 52.0, 51.0, 53.0, 52.0, 54.0, 53.0, 55.0, 54.0, 56.0, 55.0, 57.0, 50.0, 49.0,
            49.0, 48.0, 48.0, 47.0, 47.0, 46.0, 46.0, 45.0, 45.0, 44.0,
        ];
        let found = interrupted(&values, 12).unwrap();
        let near = |x: f64, y: f64| assert!((x - y).abs() < 1e-6, "{x} {y}");
        for (coefficient, value, error) in [
            (found.constant, 50.045_455, 0.372_915),
            (found.slope, 0.531_469, 0.050_669),
            (found.level, -6.104_895, 0.497_315),
            (found.slope_change, -1.041_958, 0.071_657),
        ] {
            near(coefficient.value, value);
            near(coefficient.error_plain, error);
        }
        near(found.durbin_watson, 3.752_747);
        assert!(found.autocorrelation < -0.5);
    }

    #[test]
    fn two_points_are_the_least_of_a_line() {
        assert_eq!(interrupted(&[1.0, 2.0, 3.0, 4.0, 5.0], 1), None);
        assert!(interrupted(&[1.0, 2.0, 4.0, 4.0, 5.0], 2).is_some());
    }
}
