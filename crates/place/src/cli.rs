//! The verbs of place: on plain files without any database, and ideas for hubs into a stored commission.

mod cost;
mod hubs;
mod ideas;
mod lm3;
mod rates;
mod scenario;
mod spending;
mod tender;

pub use cost::Cost;
pub use hubs::Hubs;
pub use ideas::Ideas;
pub use lm3::Lm3;
pub use rates::Rates;
pub use scenario::Scenario;
pub use spending::Spending;
pub use tender::Tender;

use clap::Subcommand;
use commission::{Desk, Error, Outcome};

/// Inequalities, hubs, and where the money goes.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Chooses k of the candidate sites, and proves how good the choice is.
    Hubs(Box<Hubs>),
    /// Tells rates by deprivation with their limits, and how unequal they are.
    Rates(Rates),
    /// Adds up a contracts register by the area and the ownership of those who hold the contracts.
    Spending(Spending),
    /// Tells what would follow if a part of the spending moved to local co-operatives, from assumptions that are stated.
    Scenario(Scenario),
    /// Names what in a tender shuts micro-providers out, with the words it rests on.
    Tender(Tender),
    /// Tells the cost associated with inequality, by group, age, sex and service.
    Cost(Cost),
    /// Tells how much of what an institution spends stays, in three rounds (LM3).
    Lm3(Lm3),
    /// Takes a table of hub ideas into a stored commission.
    Ideas(Ideas),
}

/// Runs a verb.
///
/// # Errors
/// [`Error::Refused`] with sentences about what to put right, [`Error::Fault`] where it is ours.
pub fn run(verb: &Verb, desk: &Desk<'_>) -> Result<Outcome, Error> {
    match verb {
        Verb::Hubs(asked) => hubs::run(asked, desk),
        Verb::Rates(asked) => rates::run(asked, desk),
        Verb::Cost(asked) => cost::run(asked, desk),
        Verb::Spending(asked) => spending::run(asked, desk),
        Verb::Scenario(asked) => scenario::run(asked, desk),
        Verb::Tender(asked) => tender::run(asked, desk),
        Verb::Lm3(asked) => lm3::run(asked, desk),
        Verb::Ideas(asked) => ideas::run(asked, desk),
    }
}
