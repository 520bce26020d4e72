//! Practice: what was tried, and what may be said of it.
//!
//! Service records are measured where they are kept: those verbs of this room read a file, compute, and keep nothing. The register of a
//! stored commission holds what was tried, with who says so (`register.rs`), and how far it followed principles (`assessing.rs`). Guarantees: an
//! answer follows from its file, its options and its seed alone, to the last bit; a file that cannot be read is refused with its
//! line. It deliberately keeps no record of any person who uses a service.

pub mod adherence;
pub mod assessing;
pub mod cites;
pub mod cli;
pub mod day;
pub mod difference;
pub mod explored;
mod forget;
pub mod instruments;
pub mod limits;
pub mod measure;
pub mod principles;
pub mod referrals;
pub mod register;
pub mod say;
pub mod services;
pub mod spec;
mod store;
pub mod synthesis;
pub mod table;
pub mod web;
mod words;

pub use forget::Forgetting;
pub use store::MIGRATIONS;
pub use web::WayToPrototypes;
