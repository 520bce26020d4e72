//! The little linear algebra that the space of meanings needs: columns made orthonormal, and the eigenvectors of a small
//! symmetric table.
//!
//! Guarantees: products, sums and square roots only, in a fixed order, so that every machine and any number of threads gives
//! the same digits; columns that depend on others become noughts instead of noise.

use crate::rows::Full;
use crate::threads::{blocks, each};

/// Share of the largest column's square below which what is left of a column is noise.
const NOISE: f64 = 1e-12;

/// The sums of products of every two columns: a square table with as many rows as `rows` has columns.
pub(crate) fn products(rows: &Full, width: usize, threads: usize) -> Full {
    let blocks = blocks(rows.len());
    let parts = each(blocks.len(), threads, |block| {
        let mut part = Full::zeros(width, width);
        for row in blocks.get(block).cloned().unwrap_or_default() {
            let values = rows.row(row);
            for (at, value) in values.iter().enumerate() {
                for (sum, other) in part.row_mut(at).iter_mut().zip(values) {
                    *sum += value * other;
                }
            }
        }
        part
    });
    let mut whole = Full::zeros(width, width);
    for part in parts {
        for at in 0..width {
            for (sum, more) in whole.row_mut(at).iter_mut().zip(part.row(at)) {
                *sum += more;
            }
        }
    }
    whole
}

/// Makes the columns orthonormal: Cholesky's factor of their products, twice (Yamamoto et al. 2015).
pub(crate) fn orthonormal(rows: Full, width: usize, threads: usize) -> Full {
    let once = orthonormal_once(rows, width, threads);
    orthonormal_once(once, width, threads)
}

fn orthonormal_once(mut rows: Full, width: usize, threads: usize) -> Full {
    let factor = cholesky(&products(&rows, width, threads), width);
    for row in 0..rows.len() {
        let values = rows.row_mut(row);
        for column in 0..width {
            let (done, rest) = values.split_at_mut(column);
            let Some(value) = rest.first_mut() else { break };
            let pivot = factor.at(column, column);
            if pivot == 0.0 {
                *value = 0.0;
                continue;
            }
            let known: f64 = done
                .iter()
                .zip(factor.row(column))
                .map(|(a, b)| a * b)
                .sum();
            *value = (*value - known) / pivot;
        }
    }
    rows
}

/// The lower factor of a symmetric table; a column that is noise has noughts.
fn cholesky(table: &Full, width: usize) -> Full {
    let largest = (0..width)
        .map(|at| table.at(at, at))
        .fold(0.0_f64, f64::max);
    let mut factor = Full::zeros(width, width);
    for column in 0..width {
        let own: f64 = factor.row(column).iter().take(column).map(|v| v * v).sum();
        let pivot = table.at(column, column) - own;
        if pivot <= largest * NOISE {
            continue;
        }
        let pivot = pivot.sqrt();
        for row in column..width {
            let known: f64 = factor
                .row(row)
                .iter()
                .zip(factor.row(column))
                .take(column)
                .map(|(a, b)| a * b)
                .sum();
            let value = (table.at(row, column) - known) / pivot;
            if let Some(place) = factor.row_mut(row).get_mut(column) {
                *place = value;
            }
        }
    }
    factor
}

/// Rounds of rotations after which the eigenvectors are taken as they are; ten are enough for any table of this size.
const ROTATION_ROUNDS_MAX: usize = 30;

/// The eigenvalues of a symmetric table, the largest first, and their vectors as columns (Jacobi 1846).
pub(crate) fn eigen(mut table: Full, width: usize) -> (Vec<f64>, Full) {
    let mut vectors = Full::zeros(width, width);
    for at in 0..width {
        if let Some(one) = vectors.row_mut(at).get_mut(at) {
            *one = 1.0;
        }
    }
    for _ in 0..ROTATION_ROUNDS_MAX {
        let mut off = 0.0;
        let mut on = 0.0;
        for row in 0..width {
            for column in 0..width {
                let square = table.at(row, column) * table.at(row, column);
                if row == column {
                    on += square;
                } else {
                    off += square;
                }
            }
        }
        if off <= on * 1e-22 {
            break;
        }
        for p in 0..width {
            for q in p + 1..width {
                rotate(&mut table, &mut vectors, p, q, width);
            }
        }
    }
    let mut order: Vec<usize> = (0..width).collect();
    order.sort_by(|a, b| table.at(*b, *b).total_cmp(&table.at(*a, *a)).then(a.cmp(b)));
    let mut sorted = Full::zeros(width, width);
    for row in 0..width {
        let values: Vec<f64> = order.iter().map(|from| vectors.at(row, *from)).collect();
        sorted.row_mut(row).copy_from_slice(&values);
    }
    (order.iter().map(|at| table.at(*at, *at)).collect(), sorted)
}

/// Turns columns `p` and `q` so that their product in the table is nought.
fn rotate(table: &mut Full, vectors: &mut Full, p: usize, q: usize, width: usize) {
    let off = table.at(p, q);
    if off == 0.0 {
        return;
    }
    let theta = (table.at(q, q) - table.at(p, p)) / (2.0 * off);
    let sign = if theta < 0.0 { -1.0 } else { 1.0 };
    let t = sign / (theta.abs() + (theta * theta + 1.0).sqrt());
    let c = 1.0 / (t * t + 1.0).sqrt();
    let s = t * c;
    for row in 0..width {
        turn(table.row_mut(row), p, q, c, s);
        turn(vectors.row_mut(row), p, q, c, s);
    }
    let (first, second): (Vec<f64>, Vec<f64>) = table
        .row(p)
        .iter()
        .zip(table.row(q))
        .map(|(a, b)| (c * a - s * b, s * a + c * b))
        .unzip();
    table.row_mut(p).copy_from_slice(&first);
    table.row_mut(q).copy_from_slice(&second);
}

fn turn(row: &mut [f64], p: usize, q: usize, c: f64, s: f64) {
    let (Some(a), Some(b)) = (row.get(p).copied(), row.get(q).copied()) else {
        return;
    };
    if let Some(to) = row.get_mut(p) {
        *to = c * a - s * b;
    }
    if let Some(to) = row.get_mut(q) {
        *to = s * a + c * b;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_become_orthonormal_and_a_dependent_one_becomes_nought() {
        let rows = Full::of(
            vec![1.0, 2.0, 2.0, 0.5, 1.0, 0.0, 0.0, 0.0, 3.0, 1.0, 2.0, 1.0],
            3,
        );
        let made = orthonormal(rows, 3, 1);
        let products = products(&made, 3, 2);
        for (at, value) in [(0, 1.0), (1, 0.0), (2, 1.0)] {
            assert!((products.at(at, at) - value).abs() < 1e-12);
        }
        assert!(products.at(0, 2).abs() < 1e-12);
    }

    #[test]
    fn eigenvectors_give_the_table_back() {
        let table = Full::of(vec![4.0, 1.0, 0.5, 1.0, 3.0, 0.2, 0.5, 0.2, 1.0], 3);
        let (values, vectors) = eigen(table.clone(), 3);
        assert!(values.is_sorted_by(|a, b| a >= b));
        for row in 0..3 {
            for column in 0..3 {
                let back: f64 = (0..3)
                    .map(|k| values[k] * vectors.at(row, k) * vectors.at(column, k))
                    .sum();
                assert!((back - table.at(row, column)).abs() < 1e-12);
            }
        }
    }
}
