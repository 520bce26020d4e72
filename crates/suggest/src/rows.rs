//! Numbers in rows, one row a text: thin rows that name their few columns, and full ones.
//!
//! It deliberately knows nothing of words: a column is a number.

/// What a method may ask of rows, thin or full.
pub(crate) trait Rows: Sync {
    /// How many columns a row may have.
    fn width(&self) -> usize;
    /// The sum of the products of a row and a weight for each column.
    fn dot(&self, row: usize, weights: &[f64]) -> f64;
    /// Adds a multiple of a row to weights.
    fn add(&self, row: usize, times: f64, weights: &mut [f64]);
    /// The sum of a row's squares.
    fn squares(&self, row: usize) -> f64;
}

/// Rows that name their columns.
#[derive(Debug, Clone, Default)]
pub(crate) struct Thin {
    /// Where each row ends in the two lists below.
    ends: Vec<usize>,
    columns: Vec<u32>,
    values: Vec<f32>,
    width: usize,
}

impl Thin {
    /// No rows yet, of this many columns.
    pub(crate) const fn of_width(width: usize) -> Self {
        Self {
            ends: Vec::new(),
            columns: Vec::new(),
            values: Vec::new(),
            width,
        }
    }

    /// Adds a row.
    pub(crate) fn push(&mut self, entries: impl Iterator<Item = (u32, f32)>) {
        for (column, value) in entries {
            self.columns.push(column);
            self.values.push(value);
        }
        self.ends.push(self.columns.len());
    }

    /// Adds the rows of another.
    pub(crate) fn append(&mut self, other: Self) {
        let before = self.columns.len();
        self.columns.extend(other.columns);
        self.values.extend(other.values);
        self.ends
            .extend(other.ends.into_iter().map(|end| end + before));
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    /// The columns of a row and their values; nothing for a row that is not there.
    pub(crate) fn row(&self, row: usize) -> impl Iterator<Item = (u32, f32)> + '_ {
        let (columns, values) = self.parts(row);
        columns.iter().copied().zip(values.iter().copied())
    }

    fn parts(&self, row: usize) -> (&[u32], &[f32]) {
        let start = match row.checked_sub(1) {
            Some(before) => self.ends.get(before).copied().unwrap_or(0),
            None => 0,
        };
        let end = self.ends.get(row).copied().unwrap_or(start);
        let columns = self.columns.get(start..end).unwrap_or_default();
        (columns, self.values.get(start..end).unwrap_or_default())
    }

    /// The same numbers with rows and columns exchanged.
    pub(crate) fn turned(&self) -> Self {
        let mut ends = vec![0_usize; self.width];
        for column in &self.columns {
            if let Some(count) = ends.get_mut(*column as usize) {
                *count += 1;
            }
        }
        let mut next = Vec::with_capacity(self.width);
        let mut total = 0;
        for end in &mut ends {
            next.push(total);
            total += *end;
            *end = total;
        }
        let mut columns = vec![0_u32; total];
        let mut values = vec![0_f32; total];
        for (number, row) in (0_u32..).zip(0..self.len()) {
            for (column, value) in self.row(row) {
                let Some(place) = next.get_mut(column as usize) else {
                    continue;
                };
                if let (Some(to), Some(into)) = (columns.get_mut(*place), values.get_mut(*place)) {
                    *to = number;
                    *into = value;
                }
                *place += 1;
            }
        }
        Self {
            ends,
            columns,
            values,
            width: self.len(),
        }
    }
}

impl Rows for Thin {
    fn width(&self) -> usize {
        self.width
    }

    fn dot(&self, row: usize, weights: &[f64]) -> f64 {
        let (columns, values) = self.parts(row);
        let products = columns.iter().zip(values).map(|(column, value)| {
            let weight = weights.get(*column as usize).copied().unwrap_or_default();
            weight * f64::from(*value)
        });
        products.sum()
    }

    fn add(&self, row: usize, times: f64, weights: &mut [f64]) {
        let (columns, values) = self.parts(row);
        for (column, value) in columns.iter().zip(values) {
            if let Some(weight) = weights.get_mut(*column as usize) {
                *weight += times * f64::from(*value);
            }
        }
    }

    fn squares(&self, row: usize) -> f64 {
        let (_, values) = self.parts(row);
        values.iter().map(|v| f64::from(*v) * f64::from(*v)).sum()
    }
}

/// Thin rows each of whose columns counts so many times.
pub(crate) struct Tilted<'a> {
    /// The rows.
    pub(crate) rows: &'a Thin,
    /// How much each column counts.
    pub(crate) times: &'a [f64],
}

impl Tilted<'_> {
    fn row(&self, row: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        self.rows.row(row).map(|(column, value)| {
            let column = column as usize;
            let times = self.times.get(column).copied().unwrap_or_default();
            (column, times * f64::from(value))
        })
    }
}

impl Rows for Tilted<'_> {
    fn width(&self) -> usize {
        self.rows.width()
    }

    fn dot(&self, row: usize, weights: &[f64]) -> f64 {
        let products = self.row(row);
        products
            .map(|(column, value)| value * weights.get(column).copied().unwrap_or_default())
            .sum()
    }

    fn add(&self, row: usize, times: f64, weights: &mut [f64]) {
        for (column, value) in self.row(row) {
            if let Some(weight) = weights.get_mut(column) {
                *weight += times * value;
            }
        }
    }

    fn squares(&self, row: usize) -> f64 {
        self.row(row).map(|(_, value)| value * value).sum()
    }
}

/// Rows with a value in every column.
#[derive(Debug, Clone, Default)]
pub(crate) struct Full {
    values: Vec<f64>,
    width: usize,
}

impl Full {
    /// These values, row after row.
    pub(crate) const fn of(values: Vec<f64>, width: usize) -> Self {
        Self { values, width }
    }

    /// So many rows of noughts.
    pub(crate) fn zeros(rows: usize, width: usize) -> Self {
        Self::of(vec![0.0; rows * width], width)
    }

    /// How many rows there are.
    pub(crate) fn len(&self) -> usize {
        self.values.len().checked_div(self.width).unwrap_or(0)
    }

    /// A row; empty where there is none.
    pub(crate) fn row(&self, row: usize) -> &[f64] {
        let start = row * self.width;
        self.values
            .get(start..start + self.width)
            .unwrap_or_default()
    }

    /// A row to change; empty where there is none.
    pub(crate) fn row_mut(&mut self, row: usize) -> &mut [f64] {
        let start = row * self.width;
        self.values
            .get_mut(start..start + self.width)
            .unwrap_or_default()
    }

    /// One value; nought where there is none.
    pub(crate) fn at(&self, row: usize, column: usize) -> f64 {
        self.row(row).get(column).copied().unwrap_or_default()
    }

    /// The rows, in order.
    pub(crate) fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.values.chunks_exact(self.width.max(1))
    }
}

impl Rows for Full {
    fn width(&self) -> usize {
        self.width
    }

    fn dot(&self, row: usize, weights: &[f64]) -> f64 {
        dot(self.row(row), weights)
    }

    fn add(&self, row: usize, times: f64, weights: &mut [f64]) {
        for (weight, value) in weights.iter_mut().zip(self.row(row)) {
            *weight += times * value;
        }
    }

    fn squares(&self, row: usize) -> f64 {
        dot(self.row(row), self.row(row))
    }
}

/// The sum of products, in four sums side by side, always the same four.
pub(crate) fn dot(a: &[f64], b: &[f64]) -> f64 {
    let length = a.len().min(b.len());
    let (a, b) = (
        a.get(..length).unwrap_or_default(),
        b.get(..length).unwrap_or_default(),
    );
    let mut sums = [0.0; 4];
    let (fours, others) = (a.chunks_exact(4), b.chunks_exact(4));
    let rest: f64 = fours
        .remainder()
        .iter()
        .zip(others.remainder())
        .map(|(a, b)| a * b)
        .sum();
    for (a, b) in fours.zip(others) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *sum += a * b;
        }
    }
    let [a, b, c, d] = sums;
    (a + b) + (c + d) + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn turning_twice_gives_the_same_rows() {
        let mut thin = Thin::of_width(3);
        thin.push([(0, 1.0), (2, 2.0)].into_iter());
        thin.push(std::iter::empty());
        thin.push([(2, 3.0)].into_iter());
        let turned = thin.turned();
        assert_eq!((turned.len(), turned.width()), (3, 3));
        assert_eq!(turned.row(2).collect::<Vec<_>>(), [(0, 2.0), (2, 3.0)]);
        let back = turned.turned();
        assert_eq!(back.row(0).collect::<Vec<_>>(), [(0, 1.0), (2, 2.0)]);
        assert_eq!(back.row(1).count(), 0);
        assert!((thin.dot(0, &[1.0, 9.0, 2.0]) - 5.0).abs() < 1e-12);
    }
}
