//! The verbs of practice: those that measure read a file and keep nothing; those of the register work on a stored commission.

mod adherence;
mod difference;
mod link;
mod referrals;
mod register;
mod score;

pub use adherence::AdherenceArgs;
pub use difference::Difference;
pub use link::Link;
pub use referrals::Referrals;
pub use register::RegisterVerb;
pub use score::Score;

use clap::Subcommand;
use commission::{Desk, Error, Outcome};

/// What was tried, and what may be said of it.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Finds records of the same person, within a table or across two.
    Link(Link),
    /// Counts duplicate referrals within 7, 28 and 90 days.
    Referrals(Referrals),
    /// Says what difference a table of measurements shows, and how sure one may be.
    Difference(Difference),
    /// Scores the answers to an instrument.
    Score(Score),
    /// Tells how far prototypes follow a set of principles, how far assessors agree, and which barriers recur.
    Adherence(AdherenceArgs),
    /// What was tried, by whom, with what money, and who says so: records in and out.
    #[command(subcommand)]
    Register(RegisterVerb),
}

/// Runs a verb.
///
/// # Errors
/// [`Error::Refused`] with sentences about what to put right.
pub fn run(verb: Verb, desk: &Desk<'_>) -> Result<Outcome, Error> {
    match verb {
        Verb::Link(asked) => link::run(&asked, desk),
        Verb::Referrals(asked) => referrals::run(&asked, desk),
        Verb::Difference(asked) => difference::run(&asked, desk),
        Verb::Score(asked) => score::run(&asked, desk),
        Verb::Adherence(asked) => adherence::run(&asked, desk),
        Verb::Register(asked) => register::run(&asked, desk),
    }
}
