//! Erasing from the voting: a statement that was made from a passage of a submission loses its words and is declined; its votes stay
//! under its number. Maps, which repeat statements, are made anew.
//!
//! Votes and participants are nobody's submission: a participant is a code, of which only a digest is kept.

use crate::store as rows;
use ::store::Tx;
use commission::{ErasedBy, Erasure, Error, Fate, Forgets};

/// What this room forgets.
#[derive(Debug, Clone, Copy, Default)]
pub struct Forgetting;

impl Forgets for Forgetting {
    fn tables(&self) -> &'static [(&'static str, Fate)] {
        &[
            ("voting", Fate::Ours),
            ("participant", Fate::Ours),
            ("statement", Fate::Rewritten),
            ("vote", Fate::Ours),
            ("vote_before", Fate::Ours),
            ("opinion_map", Fate::Rewritten),
        ]
    }

    fn forget(&self, tx: &mut Tx<'_>, erasure: &Erasure, by: &ErasedBy) -> Result<(), Error> {
        for one in &erasure.sources {
            rows::forget(tx, erasure.commission.id, one.source, by.at_us)?;
        }
        Ok(())
    }
}
