//! Life expectancy at birth.
//!
//! Method: an abridged life table (Chiang 1968, second method) with a tenth of the first year lived by those who die in it and half
//! of every other band; the last, open band is closed by its rate, and its variance is that of Silcocks, Jenner and Reza (2001).
//! Events must be deaths of all causes, in bands from birth to an open end.

use super::ages::Ages;
use super::group::{Group, Limits};

/// Life expectancy, and its standard error.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Life {
    /// Years expected at birth.
    pub years: Limits,
    /// Standard error, in years.
    pub error: f64,
}

/// Years expected at birth; `None` where the bands do not reach from birth to an open end, or nobody died in the last.
#[must_use]
pub fn life_expectancy(group: &Group, ages: &Ages, z: f64) -> Option<Life> {
    let (first, last) = (ages.bands.first()?, ages.bands.last()?);
    if first.from != 0 || last.to != u32::MAX || !ages.are_standardised() {
        return None;
    }
    // The rows of the life table: width, share lived, deaths, people, rate, survivors at its beginning.
    struct Row {
        width: f64,
        lived: f64,
        population: f64,
        rate: f64,
        alive: f64,
    }
    let mut rows = Vec::with_capacity(ages.bands.len());
    let mut alive = 1.0;
    for (band, cell) in ages.bands.iter().zip(&group.cells) {
        let width = f64::from(band.to.saturating_sub(band.from));
        let lived = if *band == (super::Band { from: 0, to: 1 }) {
            0.1
        } else {
            0.5
        };
        let rate = cell.events / cell.population;
        rows.push(Row {
            width,
            lived,
            population: cell.population,
            rate,
            alive,
        });
        let dies = rate * width / (1.0 + rate * width * (1.0 - lived));
        alive *= 1.0 - dies.min(1.0);
    }
    let last = rows.pop()?;
    if last.rate <= 0.0 {
        return None;
    }
    // From the oldest to the youngest: years still to be lived, and their variance.
    let mut years = last.alive / last.rate;
    let mut variance =
        last.alive * last.alive / (last.rate * last.rate * last.rate * last.population);
    let mut next = last.alive;
    for row in rows.iter().rev() {
        let Row {
            width,
            lived,
            population,
            rate,
            alive,
        } = *row;
        let slowed = 1.0 + (1.0 - lived) * width * rate;
        let spread = width * width * rate * (1.0 - lived * width * rate)
            / (population * slowed * slowed * slowed);
        let expected = if next > 0.0 { years / next } else { 0.0 };
        let reach = alive * ((1.0 - lived) * width + expected);
        variance += reach * reach * spread.max(0.0);
        years += width * (next + lived * (alive - next));
        next = alive;
    }
    let error = variance.sqrt();
    Some(Life {
        years: Limits {
            value: years,
            lower: years - z * error,
            upper: years + z * error,
        },
        error,
    })
}
