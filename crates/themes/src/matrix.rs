//! Rows of numbers: a few weights a text (sparse), or as many numbers a row (dense).
//!
//! Guarantees: sums are made in one order, whatever the number of threads; a row that is not there is empty.
//! It deliberately is no library of algebra: it has what themes need.

use crate::each;

/// Rows of which most entries are nought: `(column, value)`, by column.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sparse {
    pub(crate) rows: Vec<Vec<(u32, f32)>>,
    pub(crate) columns: usize,
}

/// Rows of equal length, one after the other.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Dense {
    pub(crate) columns: usize,
    pub(crate) values: Vec<f32>,
}

impl Sparse {
    /// Rows as columns.
    pub(crate) fn turned(&self) -> Self {
        let mut rows: Vec<Vec<(u32, f32)>> = vec![Vec::new(); self.columns];
        for (number, row) in (0_u32..).zip(&self.rows) {
            for (column, value) in row {
                if let Some(turned) = rows.get_mut(*column as usize) {
                    turned.push((number, *value));
                }
            }
        }
        Self {
            rows,
            columns: self.rows.len(),
        }
    }

    /// These rows alone.
    pub(crate) fn picked(&self, rows: &[usize]) -> Self {
        let pick = |at: &usize| self.rows.get(*at).cloned().unwrap_or_default();
        Self {
            rows: rows.iter().map(pick).collect(),
            columns: self.columns,
        }
    }

    /// Each row to length one; rows of noughts stay.
    pub(crate) fn normalised(mut self) -> Self {
        for row in &mut self.rows {
            let length = row.iter().map(|(_, v)| v * v).sum::<f32>().sqrt();
            if length > 0.0 {
                row.iter_mut().for_each(|(_, v)| *v /= length);
            }
        }
        self
    }

    /// The product with a dense matrix that has a row for each column of this one.
    pub(crate) fn times(&self, other: &Dense, threads: usize) -> Dense {
        let rows = each(&self.rows, threads, |row| {
            let mut sum = vec![0.0_f32; other.columns];
            for (column, value) in row {
                add(&mut sum, other.row(*column as usize), *value);
            }
            sum
        });
        Dense {
            columns: other.columns,
            values: rows.concat(),
        }
    }
}

impl Dense {
    /// So many rows of noughts.
    pub(crate) fn noughts(rows: usize, columns: usize) -> Self {
        Self {
            columns,
            values: vec![0.0; rows * columns],
        }
    }

    /// A row; empty where there is none.
    pub(crate) fn row(&self, number: usize) -> &[f32] {
        let start = number * self.columns;
        self.values
            .get(start..start + self.columns)
            .unwrap_or_default()
    }

    pub(crate) fn row_mut(&mut self, number: usize) -> &mut [f32] {
        let start = number * self.columns;
        self.values
            .get_mut(start..start + self.columns)
            .unwrap_or_default()
    }

    /// All rows, in order.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &[f32]> {
        self.values.chunks_exact(self.columns.max(1))
    }

    /// The first columns alone.
    pub(crate) fn first_columns(&self, columns: usize) -> Self {
        let columns = columns.min(self.columns);
        let values = self
            .rows()
            .flat_map(|row| row.get(..columns).unwrap_or(row));
        Self {
            values: values.copied().collect(),
            columns,
        }
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.values.len() / self.columns.max(1)
    }

    /// Each row to length one; rows of noughts stay.
    pub(crate) fn normalised(mut self) -> Self {
        for row in self.values.chunks_exact_mut(self.columns.max(1)) {
            normalise(row);
        }
        self
    }
}

/// Makes a row's length one; a row of noughts stays.
pub(crate) fn normalise(row: &mut [f32]) {
    let length = dot(row, row).sqrt();
    if length > 0.0 {
        row.iter_mut().for_each(|v| *v /= length);
    }
}

/// Adds a multiple of a row to another.
pub(crate) fn add(to: &mut [f32], row: &[f32], times: f32) {
    for (to, value) in to.iter_mut().zip(row) {
        *to += value * times;
    }
}

/// The sum of products, over eight sums side by side so that a processor can make them at once.
pub(crate) fn dot(a: &[f32], b: &[f32]) -> f32 {
    let mut lanes = [0.0_f32; 8];
    let (a_whole, a_rest) = a.as_chunks::<8>();
    let (b_whole, b_rest) = b.as_chunks::<8>();
    for (a, b) in a_whole.iter().zip(b_whole) {
        for ((lane, a), b) in lanes.iter_mut().zip(a).zip(b) {
            *lane += a * b;
        }
    }
    let rest: f32 = a_rest.iter().zip(b_rest).map(|(a, b)| a * b).sum();
    lanes.iter().sum::<f32>() + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Sparse {
        Sparse {
            rows: vec![vec![(0, 3.0), (2, 4.0)], Vec::new(), vec![(1, 2.0)]],
            columns: 3,
        }
    }

    #[test]
    fn a_product_is_what_the_definition_says_on_any_number_of_threads() {
        let other = Dense {
            columns: 2,
            values: vec![1.0, 2.0, 3.0, 4.0, 5.0, 6.0],
        };
        let product = sample().times(&other, 1);
        assert_eq!(product.values, [23.0, 30.0, 0.0, 0.0, 6.0, 8.0]);
        assert_eq!(sample().times(&other, 2), product);
    }

    #[test]
    fn turning_twice_changes_nothing() {
        let turned = sample().turned();
        assert_eq!(turned.rows[2], [(0, 4.0)]);
        assert_eq!(turned.turned().rows, sample().rows);
    }

    #[test]
    fn rows_have_length_one_or_nought() {
        let normal = sample().normalised();
        assert_eq!(normal.rows[0], [(0, 0.6), (2, 0.8)]);
        assert!(normal.rows[1].is_empty());
        let dense = Dense {
            columns: 2,
            values: vec![3.0, 4.0, 0.0, 0.0],
        }
        .normalised();
        assert_eq!(dense.values, [0.6, 0.8, 0.0, 0.0]);
    }

    #[test]
    fn a_long_sum_of_products_misses_nothing() {
        let row: Vec<f32> = (1..=19_u8).map(f32::from).collect();
        assert_eq!(dot(&row, &row), 2470.0);
    }
}
