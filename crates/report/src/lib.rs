//! The report: findings and recommendations as a graph, the gate before publication, the site, the evidence pack, and
//! the verification of a pack by anybody.
//!
//! Guarantees: every sentence of a report leads to the verbatim passage it rests on, or says that it rests on
//! confidential submissions; nothing is built while a quote changed, an anchor broke, a declared language is behind or a
//! sealed word stands in what would be exported; every number says whether it can be computed again from the public pack
//! or, by the auditor, from the sealed one.
//!
//! It writes no finding by itself, and reads what the other stages made; nothing reads it.

mod build;
mod check;
pub mod cli;
mod coded;
mod draft;
pub mod exhibits;
mod forget;
pub mod graph;
mod leaks;
pub mod limits;
mod method;
mod numbers;
mod pack;
mod panel;
mod place;
mod shelf;
mod singled;
mod site;
mod snapshot;
mod store;
pub mod tables;
mod verify;
pub mod web;
mod words;

pub use build::{Auditor, Built, Ending, build, check, check_draft};
pub use check::{Checked, Kind, Problem};
pub use coded::{Code, Coded, Coding, coded};
pub use draft::{Drafted, draft};
pub use forget::Forgetting;
pub use panel::CitedIn;
pub use site::Paper;
pub use store::{LastBuilt, MIGRATIONS};
pub use verify::{Failed, Given, Verified, verify, verify_files};
