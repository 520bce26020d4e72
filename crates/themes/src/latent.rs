//! The few directions along which many texts differ most (latent semantic analysis).
//!
//! Guarantees: the same directions on any number of threads and, but for the last digits, whatever the order of the texts;
//! the start is drawn for each term by its spelling, so that one more text does not turn the space.
//!
//! Method: latent semantic analysis (Deerwester and others 1990) by subspace iteration from a drawn start (Halko, Martinsson and
//! Tropp 2011, algorithm 4.4); the small symmetric matrix is solved by one-sided
//! rotations (Hestenes 1958).

use crate::chance::{both, centred};
use crate::limits::{EXTRA_DIMENSIONS, SUBSPACE_ROUNDS};
use crate::matrix::{Dense, Sparse, add, dot};

/// Passes over all pairs of columns after which nothing is turned any more.
const ROTATION_SWEEPS_MAX: usize = 30;

/// Cosine below which two columns stand at right angles.
const RIGHT_ANGLE: f64 = 1e-12;

/// Where each term and each text lies.
pub(crate) struct Space {
    /// A direction a column, a term a row: what a text is folded in with.
    pub(crate) terms: Dense,
    /// The texts that made the space, in it.
    pub(crate) texts: Dense,
    /// How much lies along each direction: singular values, the largest first.
    pub(crate) strengths: Vec<f64>,
}

/// The directions of these texts; fewer than asked where there are not as many. `starts` has a number for each term.
pub(crate) fn space(texts: &Sparse, starts: &[u64], dimensions: usize, threads: usize) -> Space {
    let most = texts.rows.len().min(texts.columns);
    let wide = (dimensions + EXTRA_DIMENSIONS).min(most);
    let turned = texts.turned();
    let mut basis = Dense::noughts(texts.columns, wide);
    for (term, start) in starts.iter().enumerate() {
        for (direction, value) in (0_u64..).zip(basis.row_mut(term)) {
            *value = centred(both(*start, direction)) as f32;
        }
    }
    for _ in 0..SUBSPACE_ROUNDS {
        basis = turned.times(&texts.times(&basis, threads), threads);
        basis = at_right_angles(&basis);
    }
    let placed = texts.times(&basis, threads);
    let (squares, turns) = solved(&products(&placed));
    let mut order: Vec<usize> = (0..wide).collect();
    let square = |at: usize| squares.get(at).copied().unwrap_or(0.0);
    order.sort_by(|a, b| square(*b).total_cmp(&square(*a)).then(a.cmp(b)));
    order.truncate(dimensions);
    let turn = |from: &Dense| turned_by(from, &turns, &order);
    Space {
        terms: turn(&basis),
        texts: turn(&placed),
        strengths: order.iter().map(|at| square(*at).max(0.0).sqrt()).collect(),
    }
}

/// The columns made to stand at right angles, each of length one (Gram and Schmidt, twice); a column that depends on those
/// before it becomes nought.
fn at_right_angles(basis: &Dense) -> Dense {
    let rows = basis.len();
    let mut done: Vec<Vec<f32>> = Vec::with_capacity(basis.columns);
    for number in 0..basis.columns {
        let mut column: Vec<f32> = basis
            .rows()
            .map(|row| row.get(number).copied().unwrap_or(0.0))
            .collect();
        let whole = dot(&column, &column).sqrt();
        for _ in 0..2 {
            for other in &done {
                let along = dot(&column, other);
                add(&mut column, other, -along);
            }
        }
        let left = dot(&column, &column).sqrt();
        let scale = if left > whole * 1e-5 && left > 0.0 {
            1.0 / left
        } else {
            0.0
        };
        column.iter_mut().for_each(|v| *v *= scale);
        done.push(column);
    }
    let mut out = Dense::noughts(rows, basis.columns);
    for (number, column) in done.iter().enumerate() {
        for (row, value) in column.iter().enumerate() {
            if let Some(cell) = out.row_mut(row).get_mut(number) {
                *cell = *value;
            }
        }
    }
    out
}

/// The products of every two columns.
fn products(of: &Dense) -> Vec<Vec<f64>> {
    let mut sums = vec![vec![0.0_f64; of.columns]; of.columns];
    for row in of.rows() {
        for (value, sums) in row.iter().zip(&mut sums) {
            for (other, sum) in row.iter().zip(sums) {
                *sum += f64::from(*value) * f64::from(*other);
            }
        }
    }
    sums
}

/// The eigenvalues of a symmetric matrix without negative ones, and its eigenvectors, a row each, in no order.
fn solved(matrix: &[Vec<f64>]) -> (Vec<f64>, Vec<Vec<f64>>) {
    let size = matrix.len();
    let mut columns = matrix.to_vec();
    let mut vectors: Vec<Vec<f64>> = (0..size)
        .map(|at| (0..size).map(|n| f64::from(u8::from(n == at))).collect())
        .collect();
    for _ in 0..ROTATION_SWEEPS_MAX {
        let mut still = true;
        for second in 1..size {
            for first in 0..second {
                let turn = pair(&mut columns, first, second).and_then(|(a, b)| angle(a, b));
                let Some((cosine, sine)) = turn else { continue };
                still = false;
                for of in [&mut columns, &mut vectors] {
                    if let Some((a, b)) = pair(of, first, second) {
                        rotate(a, b, cosine, sine);
                    }
                }
            }
        }
        if still {
            break;
        }
    }
    let lengths = columns.iter().map(|column| product(column, column).sqrt());
    (lengths.collect(), vectors)
}

fn pair(rows: &mut [Vec<f64>], first: usize, second: usize) -> Option<(&mut [f64], &mut [f64])> {
    let (before, after) = rows.split_at_mut_checked(second)?;
    Some((before.get_mut(first)?, after.first_mut()?))
}

/// Cosine and sine of the turn that makes two columns stand at right angles, unless they do.
fn angle(a: &[f64], b: &[f64]) -> Option<(f64, f64)> {
    let (aa, bb, ab) = (product(a, a), product(b, b), product(a, b));
    if ab.abs() <= RIGHT_ANGLE * (aa * bb).sqrt() {
        return None;
    }
    let zeta = (bb - aa) / (2.0 * ab);
    let tangent = zeta.signum() / (zeta.abs() + (1.0 + zeta * zeta).sqrt());
    let cosine = 1.0 / (1.0 + tangent * tangent).sqrt();
    Some((cosine, cosine * tangent))
}

fn rotate(a: &mut [f64], b: &mut [f64], cosine: f64, sine: f64) {
    for (a, b) in a.iter_mut().zip(b) {
        (*a, *b) = (cosine * *a - sine * *b, sine * *a + cosine * *b);
    }
}

fn product(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The rows along the chosen eigenvectors.
fn turned_by(from: &Dense, vectors: &[Vec<f64>], order: &[usize]) -> Dense {
    let mut across = Dense::noughts(from.columns, order.len());
    for (to, vector) in order.iter().filter_map(|at| vectors.get(*at)).enumerate() {
        for (column, value) in vector.iter().enumerate() {
            if let Some(cell) = across.row_mut(column).get_mut(to) {
                *cell = *value as f32;
            }
        }
    }
    let mut out = Dense::noughts(from.len(), order.len());
    for (number, row) in from.rows().enumerate() {
        let to = out.row_mut(number);
        for (value, across) in row.iter().zip(across.rows()) {
            add(to, across, *value);
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eigenvalues_of_a_known_matrix_are_found() {
        let (mut values, vectors) = solved(&[vec![2.0, 1.0], vec![1.0, 2.0]]);
        values.sort_by(f64::total_cmp);
        assert!(
            (values[0] - 1.0).abs() < 1e-9 && (values[1] - 3.0).abs() < 1e-9,
            "{values:?}"
        );
        assert!((product(&vectors[0], &vectors[1])).abs() < 1e-9);
    }

    #[test]
    fn two_subjects_without_a_common_word_are_two_directions() {
        let texts = Sparse {
            rows: vec![
                vec![(0, 1.0), (1, 1.0)],
                vec![(0, 1.0), (1, 1.0)],
                vec![(0, 1.0)],
                vec![(2, 1.0), (3, 1.0)],
                vec![(2, 1.0), (3, 1.0)],
            ],
            columns: 4,
        }
        .normalised();
        let one = space(&texts, &[11, 12, 13, 14], 2, 1);
        assert_eq!(space(&texts, &[11, 12, 13, 14], 2, 2).texts, one.texts);
        let place = one.texts.clone().normalised();
        assert!(dot(place.row(0), place.row(2)) > 0.999);
        assert!(dot(place.row(0), place.row(3)).abs() < 1e-3);
        assert!(one.strengths[0] > one.strengths[1] && one.strengths[1] > 1.0);
        assert_eq!((one.terms.len(), one.terms.columns), (4, 2));
    }

    #[test]
    fn more_dimensions_than_texts_are_not_made() {
        let texts = Sparse {
            rows: vec![vec![(0, 1.0)], Vec::new()],
            columns: 3,
        };
        let space = space(&texts, &[1, 2, 3], 40, 1);
        assert_eq!((space.texts.columns, space.texts.len()), (2, 2));
        assert!(space.texts.values.iter().all(|v| v.is_finite()));
    }
}
