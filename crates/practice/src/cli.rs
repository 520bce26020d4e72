//! The verbs of practice: those that measure read a file and keep nothing; those of the register work on a stored commission.

mod adherence;
mod difference;
mod link;
mod principles;
mod referrals;
mod register;
mod score;
mod services;
mod synthesis;

pub use adherence::AdherenceArgs;
pub use difference::Difference;
pub use link::Link;
pub use principles::PrinciplesVerb;
pub use referrals::Referrals;
pub use register::RegisterVerb;
pub use score::Score;
pub use services::{Homecare, Records, Urgent, Visits};
pub use synthesis::SynthesisArgs;

use crate::services::Service;
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
    /// What assessors found of the prototypes of a stored commission, in and out.
    #[command(subcommand)]
    Principles(PrinciplesVerb),
    /// Holds claims of prototypes against what was measured of them: the data can bear it, cannot tell, or say the opposite.
    Synthesis(SynthesisArgs),
    /// Measures home care: outcomes of support plans, weekly hours, carers, admissions and falls.
    Homecare(Homecare),
    /// Measures early help: families' needs resolved and sustained, referrals, steps up and down.
    Earlyhelp(Records),
    /// Measures an urgent response: two hours, avoided admissions as judged, emergency admissions as observed.
    Urgent(Urgent),
    /// Compares visits to health professionals before and after somebody began, in windows of the same length.
    Visits(Visits),
    /// Measures how long it took from seeing a need to changing the service.
    Adapting(Records),
    /// Counts hand-offs between bodies and the waits along a referral's path.
    Handoffs(Records),
    /// Works out what avoided events would have cost, as a range, cashable kept apart.
    Cost(Records),
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
        Verb::Principles(asked) => principles::run(&asked, desk),
        Verb::Synthesis(asked) => synthesis::run(&asked, desk),
        Verb::Homecare(asked) => {
            services::run("practice homecare", Service::Homecare, &asked, desk)
        }
        Verb::Earlyhelp(asked) => {
            services::run("practice earlyhelp", Service::Earlyhelp, &asked, desk)
        }
        Verb::Urgent(asked) => services::run("practice urgent", Service::Urgent, &asked, desk),
        Verb::Visits(asked) => services::run("practice visits", Service::Visits, &asked, desk),
        Verb::Adapting(asked) => {
            services::run("practice adapting", Service::Adapting, &asked, desk)
        }
        Verb::Handoffs(asked) => {
            services::run("practice handoffs", Service::Handoffs, &asked, desk)
        }
        Verb::Cost(asked) => services::run("practice cost", Service::Cost, &asked, desk),
    }
}
