//! The principal components of votes with holes.
//!
//! A missing vote counts as the mean of its statement, so that after centring it is nought and costs nothing: the Lanczos process
//! (Lanczos 1950; with full reorthogonalisation, Golub and Van Loan, 10.3) only ever walks over the votes that were cast.
//!
//! Guarantees: the same answer for the same votes, always; a component's largest loading is positive, since the sign of a
//! component means nothing.

use crate::ballots::Ballots;
use crate::chance::stream;
use crate::small::eigen;

/// Votes less the mean of their statement.
pub(crate) struct Centred<'a> {
    pub(crate) ballots: &'a Ballots,
    /// How often each participant counts.
    pub(crate) weights: &'a [f64],
    /// The mean of each statement.
    pub(crate) means: Vec<f64>,
    /// The votes less that mean, in the order of the ballots.
    pub(crate) values: Vec<f64>,
}

impl<'a> Centred<'a> {
    pub(crate) fn new(ballots: &'a Ballots, weights: &'a [f64]) -> Self {
        let mut sums = vec![(0.0, 0.0); ballots.statements()];
        for (participant, weight) in weights.iter().enumerate().filter(|(_, w)| **w > 0.0) {
            for (on, vote) in ballots.of(participant) {
                if let Some((sum, count)) = sums.get_mut(on) {
                    *sum += weight * f64::from(vote.number());
                    *count += weight;
                }
            }
        }
        let mean = |(sum, count): &(f64, f64)| if *count > 0.0 { sum / count } else { 0.0 };
        let means: Vec<f64> = sums.iter().map(mean).collect();
        let mut values = Vec::with_capacity(ballots.len());
        for participant in 0..ballots.participants() {
            let of = ballots.of(participant);
            values.extend(of.map(|(on, vote)| f64::from(vote.number()) - at(&means, on)));
        }
        Self {
            ballots,
            weights,
            means,
            values,
        }
    }

    /// A participant's centred votes, with the statement of each.
    pub(crate) fn of(&self, participant: usize) -> impl Iterator<Item = (usize, f64)> + '_ {
        let range = self.ballots.range(participant);
        let on = self.ballots.on().get(range.clone()).unwrap_or_default();
        let values = self.values.get(range).unwrap_or_default();
        on.iter().map(|on| *on as usize).zip(values.iter().copied())
    }

    /// The scatter matrix times a vector: each participant's votes times how far they lie along it.
    fn scatter_times(&self, vector: &[f64], product: &mut [f64]) {
        product.fill(0.0);
        for (participant, weight) in self.weights.iter().enumerate() {
            if *weight <= 0.0 {
                continue;
            }
            let along: f64 = self.of(participant).map(|(on, y)| y * at(vector, on)).sum();
            let pull = weight * along;
            for (on, y) in self.of(participant) {
                if let Some(to) = product.get_mut(on) {
                    *to += pull * y;
                }
            }
        }
    }
}

fn at(values: &[f64], place: usize) -> f64 {
    values.get(place).copied().unwrap_or(0.0)
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// A direction of the room of statements.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Component {
    /// The sum over participants of the squares of how far they lie along it.
    pub(crate) spread: f64,
    /// A unit vector over the statements.
    pub(crate) loadings: Vec<f64>,
}

/// The `count` leading components; fewer where the votes do not span as many.
pub(crate) fn leading(centred: &Centred<'_>, count: usize, steps: usize) -> Vec<Component> {
    Lanczos::of(centred, steps).components(count)
}

/// A Lanczos process that can go on from where it stopped: what it finds after more steps does not depend on stops.
#[derive(Debug, Clone)]
pub(crate) struct Lanczos {
    basis: Vec<Vec<f64>>,
    diagonal: Vec<f64>,
    beside: Vec<f64>,
    next: Vec<f64>,
    is_spent: bool,
}

impl Lanczos {
    /// The process after so many steps.
    pub(crate) fn of(centred: &Centred<'_>, steps: usize) -> Self {
        let mut begun = Self {
            basis: Vec::with_capacity(steps),
            diagonal: Vec::new(),
            beside: Vec::new(),
            next: beginning(centred.ballots.statements()),
            is_spent: false,
        };
        begun.walk(centred, steps);
        begun
    }

    /// Goes on until so many steps are done in all, over the votes that it began with.
    pub(crate) fn walk(&mut self, centred: &Centred<'_>, steps: usize) {
        let size = centred.ballots.statements();
        let mut product = vec![0.0; size];
        while !self.is_spent && self.basis.len() < steps.min(size) {
            centred.scatter_times(&self.next, &mut product);
            self.diagonal.push(dot(&self.next, &product));
            self.basis.push(std::mem::take(&mut self.next));
            // Twice is enough (Parlett 1980).
            for _ in 0..2 {
                for earlier in &self.basis {
                    let along = dot(earlier, &product);
                    for (cell, e) in product.iter_mut().zip(earlier) {
                        *cell -= along * e;
                    }
                }
            }
            let length = dot(&product, &product).sqrt();
            let largest = self.diagonal.iter().copied().fold(0.0, f64::max);
            self.is_spent = length <= largest * 1e-13;
            if !self.is_spent {
                self.beside.push(length);
                self.next = product.iter().map(|cell| cell / length).collect();
            }
        }
    }

    /// The `count` leading components as far as they are known; fewer where the votes do not span as many.
    pub(crate) fn components(&self, count: usize) -> Vec<Component> {
        let order = self.basis.len();
        let mut tridiagonal = vec![0.0; order * order];
        let beside = self.beside.iter().chain([&0.0]);
        for (row, (on, off)) in self.diagonal.iter().zip(beside).enumerate() {
            tridiagonal[row * order + row] = *on;
            if row + 1 < order {
                tridiagonal[row * order + row + 1] = *off;
                tridiagonal[(row + 1) * order + row] = *off;
            }
        }
        let pairs = eigen(tridiagonal, order);
        let largest = pairs.first().map_or(0.0, |(value, _)| *value);
        let spans = pairs
            .into_iter()
            .filter(|(value, _)| *value > largest * 1e-10 && *value > 1e-12);
        let size = self.basis.first().map_or(0, Vec::len);
        spans
            .take(count)
            .map(|(spread, within)| Component {
                spread,
                loadings: turned(combined(&self.basis, &within, size)),
            })
            .collect()
    }
}

/// Where the process begins: a direction that no real votes are at right angles to.
fn beginning(size: usize) -> Vec<f64> {
    let mut stream = stream(0, 0);
    let vector: Vec<f64> = (0..size).map(|_| stream.unit() - 0.5).collect();
    let length = dot(&vector, &vector).sqrt();
    if length > 0.0 {
        vector.into_iter().map(|cell| cell / length).collect()
    } else {
        vector
    }
}

fn combined(basis: &[Vec<f64>], within: &[f64], size: usize) -> Vec<f64> {
    let mut sum = vec![0.0; size];
    for (vector, share) in basis.iter().zip(within) {
        for (cell, v) in sum.iter_mut().zip(vector) {
            *cell += share * v;
        }
    }
    sum
}

fn turned(mut loadings: Vec<f64>) -> Vec<f64> {
    let largest = loadings.iter().copied().fold(0.0, |largest: f64, cell| {
        if cell.abs() > largest.abs() * (1.0 + 1e-9) {
            cell
        } else {
            largest
        }
    });
    if largest < 0.0 {
        for cell in &mut loadings {
            *cell = -*cell;
        }
    }
    loadings
}
