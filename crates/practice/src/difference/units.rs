//! Measurements gathered by unit and arm: one value before, one after, where there are any.
//!
//! Guarantees: units in the order of their names; several values of a unit on one side become their mean, and are counted.

use super::rows::Row;
use std::collections::BTreeMap;

/// One unit of an arm.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Unit {
    /// The value before.
    pub before: Option<f64>,
    /// The value after.
    pub after: Option<f64>,
}

/// The units of an arm.
#[derive(Debug, Clone, Default)]
pub struct Arm {
    /// Each unit that has any row.
    pub units: Vec<Unit>,
    /// Units of which several values of one side were taken together.
    pub taken_together: usize,
}

impl Arm {
    /// The arm of these rows.
    pub fn of(rows: &[&Row], treated: bool) -> Self {
        let mut sums: BTreeMap<&str, [(f64, u64); 2]> = BTreeMap::new();
        for row in rows.iter().filter(|row| row.treated == treated) {
            let sides = sums.entry(&row.unit).or_default();
            let [before, after] = sides;
            let side = if row.time.after { after } else { before };
            if let Some(value) = row.value {
                *side = (side.0 + value, side.1 + 1);
            }
        }
        let mean = |(sum, count): (f64, u64)| (count > 0).then(|| sum / count as f64);
        Self {
            taken_together: sums
                .values()
                .filter(|sides| sides.iter().any(|side| side.1 > 1))
                .count(),
            units: sums
                .values()
                .map(|[before, after]| Unit {
                    before: mean(*before),
                    after: mean(*after),
                })
                .collect(),
        }
    }

    /// Values before, of every unit that has one.
    pub fn before(&self) -> Vec<f64> {
        self.units.iter().filter_map(|unit| unit.before).collect()
    }

    /// Values after.
    pub fn after(&self) -> Vec<f64> {
        self.units.iter().filter_map(|unit| unit.after).collect()
    }

    /// Both values of every unit that has both.
    pub fn pairs(&self) -> Vec<(f64, f64)> {
        self.units
            .iter()
            .filter_map(|unit| unit.before.zip(unit.after))
            .collect()
    }

    /// Units with one value before and none after: they left.
    pub fn left(&self) -> usize {
        self.units
            .iter()
            .filter(|unit| unit.before.is_some() && unit.after.is_none())
            .count()
    }

    /// Whether its values before and after belong to the same units.
    pub fn is_paired(&self) -> bool {
        let pairs = self.pairs().len();
        pairs > 0 && 2 * pairs >= self.before().len().min(self.after().len())
    }
}
