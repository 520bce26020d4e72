//! One value for each site or each demand, asked for by its place.
//!
//! Guarantees: a place that is not there reads as the empty value and is never written, so that no arithmetic on places can end
//! the program.

/// A list of values that is read and written by place.
pub(crate) trait Column<T> {
    /// The value at a place.
    fn at(&self, place: usize) -> T;
    /// Puts a value at a place.
    fn put(&mut self, place: usize, value: T);
    /// Puts at a place what becomes of the value there.
    fn change(&mut self, place: usize, after: impl FnOnce(T) -> T);
}

impl<T: Copy + Default> Column<T> for [T] {
    #[inline]
    fn at(&self, place: usize) -> T {
        self.get(place).copied().unwrap_or_default()
    }

    #[inline]
    fn put(&mut self, place: usize, value: T) {
        if let Some(there) = self.get_mut(place) {
            *there = value;
        }
    }

    #[inline]
    fn change(&mut self, place: usize, after: impl FnOnce(T) -> T) {
        if let Some(there) = self.get_mut(place) {
            *there = after(*there);
        }
    }
}

/// Adds to the value at a place.
#[inline]
pub(crate) fn add(column: &mut [f64], place: usize, value: f64) {
    if let Some(there) = column.get_mut(place) {
        *there += value;
    }
}

/// The sum of products, in four sums that are added at the end: an addition waits for the one before it, four do not. The order is
/// fixed, so the sum is the same on every machine.
#[inline]
pub(crate) fn dot(one: &[f64], other: &[f64]) -> f64 {
    let (ones, others) = (one.chunks_exact(4), other.chunks_exact(4));
    let rest = ones.remainder().iter().zip(others.remainder());
    let rest: f64 = rest.map(|(a, b)| a * b).sum();
    let mut sums = [0.0; 4];
    for (ones, others) in ones.zip(others) {
        for ((sum, a), b) in sums.iter_mut().zip(ones).zip(others) {
            *sum += a * b;
        }
    }
    let [a, b, c, d] = sums;
    (a + b) + (c + d) + rest
}

/// The sum of values, in the same way.
#[inline]
pub(crate) fn total(values: &[f64]) -> f64 {
    let fours = values.chunks_exact(4);
    let rest: f64 = fours.remainder().iter().sum();
    let mut sums = [0.0; 4];
    for four in fours {
        for (sum, value) in sums.iter_mut().zip(four) {
            *sum += value;
        }
    }
    let [a, b, c, d] = sums;
    (a + b) + (c + d) + rest
}
