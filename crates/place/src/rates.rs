//! Rates by group of areas, and how unequal they are.
//!
//! Groups are of areas, ranked by deprivation: 1 is the most deprived. Guarantees: every figure has its limits and names its
//! convention; a rate that cannot be told (fewer than ten events to standardise) is not told; simulated limits come from a seed,
//! are the same each time, and do not depend on what else stands in the file.
//! It deliberately says nothing of people: a poor person in a well-off area counts there.

mod ages;
mod group;
mod inequality;
mod life;
mod poisson;
mod simulated;

pub use ages::{Ages, Band, NoBand};
pub use group::{Cell, Group, Kind, Limits, Rate, Settings, Told};
pub use inequality::{Index, Inequality, Model, Modelled, inequality};
pub use life::{Life, life_expectancy};
pub use poisson::{byar, exact, normal_quantile, wilson};
pub use simulated::Simulated;

#[cfg(test)]
mod tests;
