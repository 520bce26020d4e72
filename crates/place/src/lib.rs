//! Place: what differs between areas, where hubs would reach people, and where the money goes.
//!
//! Four verbs on plain files: rates and inequalities by deprivation, cost associated with them, the choice of hubs with its proof, spending by area and
//! ownership. Guarantees: every figure names its method and convention; a result depends on its input and seed alone; a figure
//! that cannot be told is not told. It deliberately knows nobody: deprivation is of areas, not people, and it says so.

pub mod cli;
pub mod cost;
pub mod draws;
pub mod hubs;
pub mod limits;
pub mod rates;
pub mod sheet;
pub mod siting;
pub mod spending;
mod words;
