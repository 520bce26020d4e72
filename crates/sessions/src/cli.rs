//! The verbs of sessions.

mod import;

pub use import::Import;

use clap::Subcommand;
use commission::{Desk, Error, Outcome};

/// What was said to the commission.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Reads transcripts, session after session, into turns and numbered questions.
    Import(Import),
}

/// Runs a verb.
///
/// # Errors
/// [`Error::Refused`] with sentences about what to put right, [`Error::Fault`] where it is ours.
pub fn run(verb: &Verb, desk: &Desk<'_>) -> Result<Outcome, Error> {
    match verb {
        Verb::Import(asked) => import::run(asked, desk),
    }
}
