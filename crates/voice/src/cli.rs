//! The verbs of voice.

mod map;
mod stored;

pub use map::MapArgs;
pub use stored::{ExportArgs, ImportArgs};

use clap::Subcommand;
use commission::{Desk, Error, Outcome};

/// What those think who will never write a submission.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Finds the opinion groups among votes, what each stands for, and what all share.
    Map(MapArgs),
    /// Writes the votes and statements of a stored commission as Polis exports them.
    Export(ExportArgs),
    /// Takes the votes and statements of an export of Polis into a stored commission that has none yet.
    Import(ImportArgs),
}

/// Runs a verb.
///
/// # Errors
/// [`Error::Refused`] with sentences about what to put right, [`Error::Fault`] where it is ours.
pub fn run(verb: &Verb, desk: &Desk<'_>) -> Result<Outcome, Error> {
    match verb {
        Verb::Map(asked) => map::run(asked, desk),
        Verb::Export(asked) => stored::export(asked, desk),
        Verb::Import(asked) => stored::import(asked, desk),
    }
}
