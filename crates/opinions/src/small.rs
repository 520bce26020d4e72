//! Linear algebra of a few dimensions: symmetric positive definite systems (Cholesky), and the eigenvectors of a symmetric matrix
//! (cyclic Jacobi). Only the four rules of arithmetic and square roots, so the same bits on every machine.

use crate::limits::DIMENSIONS_MAX;

/// A vector of the room in which groups are looked for; places beyond the dimensions in use are nought.
pub(crate) type Point = [f64; DIMENSIONS_MAX];

/// A symmetric matrix of as many rows, the rows one after the other.
pub(crate) type Square = [[f64; DIMENSIONS_MAX]; DIMENSIONS_MAX];

pub(crate) const ORIGIN: Point = [0.0; DIMENSIONS_MAX];
pub(crate) const NOUGHT: Square = [ORIGIN; DIMENSIONS_MAX];

pub(crate) fn dot(a: &Point, b: &Point) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

pub(crate) fn distance(a: &Point, b: &Point) -> f64 {
    let squares = a.iter().zip(b).map(|(a, b)| (a - b) * (a - b));
    squares.sum::<f64>().sqrt()
}

/// Adds `weight` times a vector.
pub(crate) fn add(to: &mut Point, weight: f64, from: &Point) {
    for (to, from) in to.iter_mut().zip(from) {
        *to += weight * from;
    }
}

/// Adds `weight` times the matrix of products of a vector with itself.
pub(crate) fn add_outer(to: &mut Square, weight: f64, of: &Point) {
    for (row, a) in to.iter_mut().zip(of) {
        // Dimensions that are not in use are nought, and most conversations use few.
        if *a != 0.0 {
            add(row, weight * a, of);
        }
    }
}

pub(crate) fn add_square(to: &mut Square, weight: f64, from: &Square) {
    add_rows(to, weight, from, DIMENSIONS_MAX);
}

/// Adds `weight` times the first rows of a matrix.
pub(crate) fn add_rows(to: &mut Square, weight: f64, from: &Square, rows: usize) {
    for (to, from) in to.iter_mut().zip(from).take(rows) {
        add(to, weight, from);
    }
}

pub(crate) fn times(matrix: &Square, vector: &Point) -> Point {
    let mut product = ORIGIN;
    for (to, row) in product.iter_mut().zip(matrix) {
        *to = dot(row, vector);
    }
    product
}

/// Adds to the diagonal.
pub(crate) fn ridge(matrix: &mut Square, by: f64) {
    for (at, row) in matrix.iter_mut().enumerate() {
        if let Some(cell) = row.get_mut(at) {
            *cell += by;
        }
    }
}

/// The lower triangle whose product with its transpose is a positive definite matrix. A pivot that rounding made nought or less
/// counts as tiny.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cholesky(Square);

const PIVOT_MIN: f64 = 1e-12;

impl Cholesky {
    pub(crate) fn of(matrix: &Square) -> Self {
        let mut lower = NOUGHT;
        for row in 0..DIMENSIONS_MAX {
            for column in 0..=row {
                let before = lower[row].iter().zip(&lower[column]).take(column);
                let sum = matrix[row][column] - before.map(|(a, b)| a * b).sum::<f64>();
                lower[row][column] = if row == column {
                    sum.max(PIVOT_MIN).sqrt()
                } else {
                    sum / lower[column][column]
                };
            }
        }
        Self(lower)
    }

    /// The vector that the matrix takes to `side`.
    pub(crate) fn solve(&self, side: &Point) -> Point {
        let lower = &self.0;
        let mut x = *side;
        for row in 0..DIMENSIONS_MAX {
            for k in 0..row {
                x[row] -= lower[row][k] * x[k];
            }
            x[row] /= lower[row][row];
        }
        for row in (0..DIMENSIONS_MAX).rev() {
            for k in row + 1..DIMENSIONS_MAX {
                x[row] -= lower[k][row] * x[k];
            }
            x[row] /= lower[row][row];
        }
        x
    }

    /// The inverse of the matrix.
    pub(crate) fn inverse(&self) -> Square {
        let mut inverse = NOUGHT;
        for (at, column) in inverse.iter_mut().enumerate() {
            let mut unit = ORIGIN;
            unit[at] = 1.0;
            *column = self.solve(&unit); // symmetric: a column is a row
        }
        inverse
    }
}

const SWEEPS_MAX: usize = 40;

/// Eigenvalues of a symmetric matrix of `size` rows, the largest first, each with its unit vector.
pub(crate) fn eigen(mut matrix: Vec<f64>, size: usize) -> Vec<(f64, Vec<f64>)> {
    let mut vectors = vec![0.0; size * size];
    for at in 0..size {
        vectors[at * size + at] = 1.0;
    }
    let scale: f64 = matrix.iter().map(|cell| cell * cell).sum();
    for _ in 0..SWEEPS_MAX {
        let mut off = 0.0;
        for p in 0..size {
            for q in p + 1..size {
                off += matrix[p * size + q] * matrix[p * size + q];
            }
        }
        if off <= scale * 1e-30 {
            break;
        }
        for p in 0..size {
            for q in p + 1..size {
                rotate(&mut matrix, &mut vectors, size, p, q);
            }
        }
    }
    let mut pairs: Vec<(f64, Vec<f64>)> = (0..size)
        .map(|at| {
            let vector = (0..size).map(|row| vectors[row * size + at]).collect();
            (matrix[at * size + at], vector)
        })
        .collect();
    pairs.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    pairs
}

/// One Jacobi rotation that makes the cell at `p`, `q` nought (Golub and Van Loan, 8.5).
fn rotate(matrix: &mut [f64], vectors: &mut [f64], size: usize, p: usize, q: usize) {
    let cell = matrix[p * size + q];
    if cell == 0.0 {
        return;
    }
    let theta = (matrix[q * size + q] - matrix[p * size + p]) / (2.0 * cell);
    let sign = if theta < 0.0 { -1.0 } else { 1.0 };
    let t = sign / (theta.abs() + (theta * theta + 1.0).sqrt());
    let c = 1.0 / (t * t + 1.0).sqrt();
    let s = t * c;
    let turn = |cells: &mut [f64], a: usize, b: usize| {
        let (x, y) = (cells[a], cells[b]);
        cells[a] = c * x - s * y;
        cells[b] = s * x + c * y;
    };
    for k in 0..size {
        turn(matrix, k * size + p, k * size + q);
    }
    for k in 0..size {
        turn(matrix, p * size + k, q * size + k);
    }
    for k in 0..size {
        turn(vectors, k * size + p, k * size + q);
    }
}
