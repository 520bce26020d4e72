//! Practice: what was tried, and what may be said of it.
//!
//! Service records are measured where they are kept: the verbs of this room read a file, compute, and keep nothing. Guarantees: an
//! answer follows from its file, its options and its seed alone, to the last bit; a file that cannot be read is refused with its
//! line. It deliberately keeps no record of any person.

pub mod cli;
pub mod day;
pub mod difference;
pub mod instruments;
pub mod limits;
pub mod measure;
pub mod referrals;
pub mod say;
pub mod services;
pub mod spec;
pub mod table;
pub mod web;
mod words;
