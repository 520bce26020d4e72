//! The rate of one group of areas, with its limits.
//!
//! Methods: direct standardisation, sum(w O/n)/sum(w); variance sum(w^2 O/n^2)/sum(w)^2; limits of Dobson and others (1991) over
//! Byar's limits of the events. A crude rate has Byar's limits, below ten events exact ones; a proportion has Wilson's.

use super::ages::Ages;
use super::poisson::{byar, exact, wilson};
use crate::limits::EVENTS_MIN;

/// Events and people of one age band.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Cell {
    /// Events; need not be whole.
    pub events: f64,
    /// People, or years lived by them; above nought.
    pub population: f64,
}

/// A group of areas.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// Its rank: 1 is the most deprived.
    pub rank: f64,
    /// One cell for each age band.
    pub cells: Vec<Cell>,
}

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Events among people over a time.
    Rate,
    /// People with something among all: at most 1.
    Proportion,
}

/// How rates are told.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Settings {
    /// What is measured.
    pub kind: Kind,
    /// Events for so many people.
    pub per: f64,
    /// The normal quantile of the limits' level.
    pub z: f64,
    /// The probability beyond each limit.
    pub tail: f64,
}

/// A value between limits.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Limits {
    /// The value.
    pub value: f64,
    /// Lower limit.
    pub lower: f64,
    /// Upper limit.
    pub upper: f64,
}

/// How a rate was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Directly standardised, with Dobson's limits.
    Standardised,
    /// Too few events to standardise: not told.
    TooFew,
    /// Crude, with Byar's limits.
    Crude,
    /// Crude, with exact limits.
    CrudeExact,
    /// A proportion, with Wilson's limits.
    Proportion,
    /// As the table gives it.
    Given,
}

/// What is known of a group.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rate {
    /// All events.
    pub events: f64,
    /// All people.
    pub population: f64,
    /// The rate, unless there are too few events.
    pub rate: Option<Limits>,
    /// The rate of all ages together.
    pub crude: Limits,
    /// Standard error of the rate.
    pub error: f64,
    /// How the rate was made.
    pub told: Told,
}

impl Group {
    /// Its rate.
    #[must_use]
    pub fn rate(&self, ages: &Ages, settings: Settings) -> Rate {
        let events: f64 = self.cells.iter().map(|cell| cell.events).sum();
        let population: f64 = self.cells.iter().map(|cell| cell.population).sum();
        let Settings { kind, per, z, tail } = settings;
        let whole = events / population;
        let few = events < EVENTS_MIN;
        let (lower, upper) = match kind {
            Kind::Proportion => {
                let (lower, upper) = wilson(events, population, z);
                (lower * population, upper * population)
            }
            Kind::Rate if few => exact(events, tail),
            Kind::Rate => byar(events, z),
        };
        let crude = Limits {
            value: whole * per,
            lower: lower / population * per,
            upper: upper / population * per,
        };
        if !ages.are_standardised() {
            let (told, error) = match kind {
                Kind::Proportion => (
                    Told::Proportion,
                    (whole * (1.0 - whole) / population).max(0.0),
                ),
                Kind::Rate if few => (Told::CrudeExact, whole / population),
                Kind::Rate => (Told::Crude, whole / population),
            };
            return Rate {
                events,
                population,
                rate: Some(crude),
                crude,
                error: error.sqrt() * per,
                told,
            };
        }
        let (mut sum, mut squares, mut weights) = (0.0, 0.0, 0.0);
        for (cell, weight) in self.cells.iter().zip(&ages.weights) {
            let share = weight / cell.population;
            sum += share * cell.events;
            squares += share * share * cell.events;
            weights += weight;
        }
        let (value, variance) = (sum / weights, squares / (weights * weights));
        let (least, most) = byar(events, z);
        let scale = (variance / events).sqrt();
        let rate = Limits {
            value: value * per,
            lower: (value + scale * (least - events)) * per,
            upper: (value + scale * (most - events)) * per,
        };
        Rate {
            events,
            population,
            rate: (!few).then_some(rate),
            crude,
            error: variance.sqrt() * per,
            told: if few {
                Told::TooFew
            } else {
                Told::Standardised
            },
        }
    }
}
