//! A part of the search for a choice within limits, in the order in which parts are looked at.

use super::super::choices::State;

/// A part of the search: what is decided, the prices to begin with, and the bound of its parent.
pub(super) struct Node {
    pub(super) bound: f64,
    pub(super) number: u64,
    pub(super) states: Vec<State>,
    pub(super) prices: Vec<f64>,
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Node {}

impl PartialOrd for Node {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Node {
    /// The lowest bound is the greatest, so that the heap gives it first.
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let bounds = other.bound.total_cmp(&self.bound);
        bounds.then(other.number.cmp(&self.number))
    }
}

pub(super) fn open_in(states: &[State]) -> Vec<u32> {
    let all = (0_u32..).zip(states);
    all.filter(|(_, state)| **state == State::Open)
        .map(|(site, _)| site)
        .collect()
}
