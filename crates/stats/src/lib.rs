//! Statistics of an inquiry, as plain functions over plain values.
//!
//! Guarantees: no clock, no chance of its own, no hash order: the same values give the same answer to the last digit on any
//! machine; an estimate that cannot be made is `None`, never a number that looks like one; every method names its source.
//!
//! It deliberately rounds nothing and formats nothing.

pub mod agreement;
pub mod bootstrap;
pub mod curves;
pub mod intervals;
pub mod paired;
pub mod permutation;
pub mod random;
pub mod ranks;
pub mod regression;
pub mod saturation;
pub mod spans;
mod student;
