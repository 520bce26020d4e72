//! The report: findings and recommendations as a graph, written on pages or read from a file, the gate before publication,
//! the site, the evidence pack, and the verification of a pack by anybody.
//!
//! Guarantees: every sentence of a report leads to the verbatim passage it rests on, or says that it rests on
//! confidential submissions; nothing is built while a quote changed, an anchor broke, a declared language is behind or a
//! sealed word stands in what would be exported; every number says whether it can be computed again from the public pack
//! or, by the auditor, from the sealed one.
//!
//! It writes no finding by itself, and reads what the other stages made; nothing reads it.

mod beside;
mod build;
mod check;
pub mod cli;
mod coded;
mod decision;
mod draft;
mod edition;
pub mod exhibits;
mod falls;
mod file;
mod forget;
mod form;
pub mod graph;
mod leaks;
mod life;
pub mod limits;
mod media;
mod method;
mod numbers;
mod options;
mod pack;
mod panel;
mod place;
mod plan;
mod planned;
mod proposals;
mod published;
mod reply;
mod shelf;
mod singled;
mod site;
mod snapshot;
mod store;
pub mod tables;
mod texts;
mod translations;
mod verify;
pub mod web;
mod words;
mod writing;

pub use build::{Auditor, Built, Ending, build, check, check_draft};
pub use check::{Checked, Kind, Problem};
pub use coded::{Code, Coded, Coding, coded};
pub use draft::{Drafted, draft};
pub use edition::{build_again, build_as_agreed};
pub use forget::Forgetting;
pub use media::media_type;
pub use panel::CitedIn;
pub use planned::{score, take_plan, take_sheets};
pub use site::{Paper, Word};
pub use store::{LastBuilt, MIGRATIONS, cited_sources, last_built};
pub use verify::{Failed, Given, Verified, verify, verify_files};
