//! The verbs of voice.

mod map;

pub use map::MapArgs;

use clap::Subcommand;
use commission::{Desk, Error, Outcome};

/// What those think who will never write a submission.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Finds the opinion groups among votes, what each stands for, and what all share.
    Map(MapArgs),
}

/// Runs a verb.
///
/// # Errors
/// [`Error::Refused`] with sentences about what to put right, [`Error::Fault`] where it is ours.
pub fn run(verb: &Verb, desk: &Desk<'_>) -> Result<Outcome, Error> {
    match verb {
        Verb::Map(asked) => map::run(asked, desk),
    }
}
