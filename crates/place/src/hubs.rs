//! Hubs: the choice of k sites among candidates, with a proof of how good it is.
//!
//! Three aims: least total travel (the p-median of Hakimi 1964), most people within a distance (maximal covering, Church and
//! ReVelle 1974), nobody too far (the p-centre, Hakimi 1964); and the fewest sites that leave nobody beyond a distance (set
//! covering, Toregas and ReVelle 1971).
//!
//! Guarantees: beside every answer stands a bound that no choice can beat; the same input gives the same answer on any machine
//! and however busy it is, because work is counted and not timed. It deliberately knows no names, files or languages, and does
//! not say where a hub should be: it says what a stated aim comes to.

mod branch;
mod by_site;
mod centre;
mod choices;
mod column;
mod cover;
mod coverage;
mod distance;
mod ground;
mod limited;
mod median;
mod relax;
mod stability;
mod swap;
mod transport;
mod why;

pub use distance::{Point, great_circle_km};
pub use ground::Ground;
pub use limited::{Limited, Limits, choose_limited, why_limited};
pub use stability::{Kept, stability};
pub use why::{Why, why};

/// What is aimed at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Aim {
    /// The least sum of weight times cost.
    Median,
    /// The most weight within this cost.
    Coverage {
        /// The cost, inclusive.
        within: f64,
    },
    /// The least greatest cost.
    Centre,
    /// The fewest sites that leave nobody beyond this cost; the number asked for plays no part.
    Fewest {
        /// The cost, inclusive.
        within: f64,
    },
}

/// A choice of sites.
#[derive(Debug, Clone, PartialEq)]
pub struct Chosen {
    /// The sites, in ascending order.
    pub sites: Vec<u32>,
    /// What they come to, in the terms of the aim.
    pub objective: f64,
    /// No choice comes to less than this.
    pub lower: f64,
    /// The best choice comes to no more than this.
    pub upper: f64,
    /// Whether the two meet, but for the rounding of sums ([`crate::limits::TOLERANCE`]).
    pub proved: bool,
    /// Nodes of the search tree.
    pub nodes: u64,
}

impl Chosen {
    /// The distance between the bounds as a share of the upper one; nought where both are nought.
    #[must_use]
    pub fn gap(&self) -> f64 {
        if self.upper <= self.lower {
            return 0.0;
        }
        (self.upper - self.lower) / self.upper
    }
}

/// Why there is no choice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoChoice {
    /// No choice of that many sites reaches everybody: this demand, the first of them, is left out by the best found.
    OutOfReach {
        /// The demand.
        demand: usize,
    },
    /// No choice within capacities and budget reaches everybody.
    Beyond {
        /// Whether there is none at all, or none was found.
        proved: bool,
    },
}

/// Chooses `count` sites, those that are fixed among them.
///
/// `work_max` bounds the search, in entries of rows read; `told` hears the bounds as they close in.
///
/// # Errors
/// [`NoChoice`] where somebody cannot reach any site.
pub fn choose(
    ground: &Ground,
    count: usize,
    aim: Aim,
    work_max: u64,
    told: &dyn Fn(f64, f64),
) -> Result<Chosen, NoChoice> {
    match aim {
        Aim::Median => median::choose(ground, count, work_max, told),
        Aim::Coverage { within } => Ok(coverage::choose(ground, count, within, work_max, told)),
        Aim::Centre => centre::choose(ground, count, work_max, told),
        Aim::Fewest { within } => centre::fewest(ground, within, work_max),
    }
}

#[cfg(test)]
mod tests;
