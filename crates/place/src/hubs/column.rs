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
