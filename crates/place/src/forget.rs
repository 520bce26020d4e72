//! Erasing from place: an idea whose words were taken from a submission loses them all, name and place too, and keeps its number; whoever
//! was erased asks for no hub any more.
//!
//! Files of areas and sites are statistics that staff brought, and records of the market are what staff entered of providers and
//! institutions: no respondent is in them.
//!
//! Others may ask for the same hub: the idea then stays among the ideas, without words, until somebody writes it anew from theirs.

use crate::store as rows;
use ::store::Tx;
use commission::{ErasedBy, Erasure, Error, Fate, Forgets};

/// What this room forgets.
#[derive(Debug, Clone, Copy, Default)]
pub struct Forgetting;

impl Forgets for Forgetting {
    fn tables(&self) -> &'static [(&'static str, Fate)] {
        &[
            ("hub_idea", Fate::Rewritten),
            ("hub_request", Fate::Forgotten),
            ("hub_answer_read", Fate::Forgotten),
            ("place_input", Fate::Ours),
            ("hub_choice", Fate::Ours),
            ("market_record", Fate::Ours),
        ]
    }

    fn forget(&self, tx: &mut Tx<'_>, erasure: &Erasure, by: &ErasedBy) -> Result<(), Error> {
        for one in &erasure.sources {
            rows::forget(tx, erasure.commission.id, one.source, by.at_us)?;
        }
        Ok(())
    }
}
