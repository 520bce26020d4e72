//! An attacker with a linear programme: what each cell may be at least and at most, over all tables that agree with what was published
//! (Fischetti and Salazar-González 2001). Dense simplex in two phases; the tables are small and every coefficient is 0 or 1.

use disclosure::{Place, Profile, Shown};
use std::collections::BTreeMap;

/// The dimensions of one table.
pub(crate) struct View {
    pub(crate) dimensions: Vec<usize>,
}

const TINY: f64 = 1e-9;

pub(crate) struct Attack {
    /// Cells of each table that are no sums: table, place.
    inner: Vec<(usize, Place)>,
    views: Vec<Vec<usize>>,
    rows: Vec<Vec<f64>>,
    basis: Vec<usize>,
    columns: usize,
}

/// Whether the inner cell is counted at the place.
fn is_in(inner: &[u32], place: &[u32]) -> bool {
    inner
        .iter()
        .zip(place)
        .all(|(inner, place)| *place == 0 || inner == place)
}

/// What a reader may think of a cell, by the words of the profiles.
fn between(profile: Profile, shown: Option<Shown>) -> (f64, f64) {
    let least = if profile == Profile::Ten { 0.0 } else { 1.0 };
    match shown {
        None => (0.0, f64::INFINITY),
        Some(Shown::Count(count)) | Some(Shown::Rounded(count @ 0)) => (count as f64, count as f64),
        Some(Shown::Rounded(count)) => ((count as f64 - 2.0).max(8.0), count as f64 + 2.0),
        Some(Shown::Low) => (1.0, 7.0),
        Some(Shown::Withheld) => (least, f64::INFINITY),
    }
}

impl Attack {
    pub(crate) fn new(
        sizes: &[u32],
        views: &[View],
        shown: &BTreeMap<Place, Shown>,
        profile: Profile,
    ) -> Self {
        let mut inner = Vec::new();
        for (view, one) in views.iter().enumerate() {
            inner.extend(
                super::every_place(sizes, &one.dimensions)
                    .into_iter()
                    .map(|place| (view, place)),
            );
        }
        let views: Vec<Vec<usize>> = views.iter().map(|view| view.dimensions.clone()).collect();
        let has = |view: usize, place: &[u32]| {
            place
                .iter()
                .enumerate()
                .all(|(at, category)| *category == 0 || views[view].contains(&at))
        };
        let sum = |view: usize, place: &[u32]| -> Vec<f64> {
            let one = |(of, cell): &(usize, Place)| {
                f64::from(u8::from(*of == view && is_in(cell, place)))
            };
            inner.iter().map(one).collect()
        };
        // Coefficients, -1 at most / 0 equal / 1 at least, and the number.
        let mut conditions: Vec<(Vec<f64>, i8, f64)> = Vec::new();
        for (place, shown) in shown {
            let view = (0..views.len()).find(|view| has(*view, place)).unwrap();
            let (least, most) = between(profile, Some(*shown));
            if least == most {
                conditions.push((sum(view, place), 0, least));
                continue;
            }
            if least > 0.0 {
                conditions.push((sum(view, place), 1, least));
            }
            if most.is_finite() {
                conditions.push((sum(view, place), -1, most));
            }
        }
        // The same people are in every table.
        for other in 1..views.len() {
            let shared: Vec<usize> = views[0]
                .iter()
                .copied()
                .filter(|at| views[other].contains(at))
                .collect();
            for place in super::every_place(sizes, &shared) {
                let difference = sum(0, &place)
                    .iter()
                    .zip(sum(other, &place))
                    .map(|(a, b)| a - b)
                    .collect();
                conditions.push((difference, 0, 0.0));
            }
        }
        let mut attack = Self {
            inner,
            views,
            rows: Vec::new(),
            basis: Vec::new(),
            columns: 0,
        };
        attack.begin(&conditions);
        attack
    }

    fn begin(&mut self, conditions: &[(Vec<f64>, i8, f64)]) {
        let own = self.inner.len();
        let slacks = conditions
            .iter()
            .filter(|(_, sense, _)| *sense != 0)
            .count();
        let artificial = conditions
            .iter()
            .filter(|(_, sense, _)| *sense >= 0)
            .count();
        let wide = own + slacks + artificial;
        let (mut slack, mut made) = (own, own + slacks);
        for (coefficients, sense, number) in conditions {
            let mut row = coefficients.clone();
            row.resize(wide + 1, 0.0);
            row[wide] = *number;
            if *sense != 0 {
                row[slack] = -f64::from(*sense);
                slack += 1;
            }
            if *sense >= 0 {
                row[made] = 1.0;
                self.basis.push(made);
                made += 1;
            } else {
                self.basis.push(slack - 1);
            }
            self.rows.push(row);
        }
        let mut cost = vec![0.0; wide];
        cost[own + slacks..].fill(-1.0);
        self.columns = wide;
        let reached = self.climb(&cost).unwrap();
        assert!(
            reached.abs() < 1e-6,
            "the published figures contradict each other: {reached}"
        );
        // Artificial columns leave for good: what is in the basis of them stands at nothing.
        for at in 0..self.rows.len() {
            if self.basis[at] >= own + slacks {
                let column = (0..own + slacks).find(|column| self.rows[at][*column].abs() > 1e-7);
                if let Some(column) = column {
                    self.pivot(at, column);
                }
            }
        }
        let kept: Vec<usize> = (0..self.rows.len())
            .filter(|at| self.basis[*at] < own + slacks)
            .collect();
        self.rows = kept.iter().map(|at| self.rows[*at].clone()).collect();
        self.basis = kept.iter().map(|at| self.basis[*at]).collect();
        for row in &mut self.rows {
            let number = row[wide];
            row.truncate(own + slacks);
            row.push(number);
        }
        self.columns = own + slacks;
    }

    fn pivot(&mut self, at: usize, column: usize) {
        let by = self.rows[at][column];
        self.rows[at].iter_mut().for_each(|value| *value /= by);
        let pivot = self.rows[at].clone();
        for (other, row) in self.rows.iter_mut().enumerate() {
            let by = row[column];
            if other != at && by != 0.0 {
                row.iter_mut()
                    .zip(&pivot)
                    .for_each(|(value, own)| *value -= by * own);
            }
        }
        self.basis[at] = column;
    }

    /// The most that the sum can be; nothing where there is no most.
    fn climb(&mut self, cost: &[f64]) -> Option<f64> {
        for step in 0.. {
            assert!(step < 20_000, "the simplex goes round");
            let priced: Vec<f64> = (0..self.columns)
                .map(|column| {
                    let through: f64 = self
                        .basis
                        .iter()
                        .zip(&self.rows)
                        .map(|(own, row)| cost[*own] * row[column])
                        .sum();
                    cost[column] - through
                })
                .collect();
            let rising = (0..self.columns).filter(|column| priced[*column] > TINY);
            // The steepest first; by Bland's rule where that goes on for long.
            let column = match step < 300 {
                true => rising.max_by(|a, b| priced[*a].total_cmp(&priced[*b])),
                false => rising.min(),
            };
            let Some(column) = column else {
                let number = self.columns;
                return Some(
                    self.basis
                        .iter()
                        .zip(&self.rows)
                        .map(|(own, row)| cost[*own] * row[number])
                        .sum(),
                );
            };
            let number = self.columns;
            let leaves = (0..self.rows.len())
                .filter(|at| self.rows[*at][column] > TINY)
                .min_by(|a, b| {
                    let of = |at: usize| self.rows[at][number] / self.rows[at][column];
                    of(*a)
                        .total_cmp(&of(*b))
                        .then(self.basis[*a].cmp(&self.basis[*b]))
                });
            self.pivot(leaves?, column);
        }
        None
    }

    /// What the cell is at least and at most.
    pub(crate) fn bounds(&mut self, place: &[u32]) -> (f64, f64) {
        let view = (0..self.views.len())
            .find(|view| {
                place
                    .iter()
                    .enumerate()
                    .all(|(at, category)| *category == 0 || self.views[*view].contains(&at))
            })
            .unwrap();
        let mut cost: Vec<f64> = self
            .inner
            .iter()
            .map(|(of, cell)| f64::from(u8::from(*of == view && is_in(cell, place))))
            .collect();
        cost.resize(self.columns, 0.0);
        let most = self.climb(&cost).unwrap_or(f64::INFINITY);
        cost.iter_mut().for_each(|value| *value = -*value);
        let least = -self.climb(&cost).unwrap();
        (least, most)
    }
}
