//! Erasing from the report: quotes of a submission leave the draft, and each finding that rested on it says so at the gate
//! until a person has drafted it anew. The text of the draft's file goes, because it repeats the quotes.
//!
//! A report that was built is a folder: whoever holds the data folder takes it down.

use crate::store as rows;
use ::store::Tx;
use commission::{ErasedBy, Erasure, Error, Fate, Forgets};

/// What this room forgets.
#[derive(Debug, Clone, Copy, Default)]
pub struct Forgetting;

impl Forgets for Forgetting {
    fn tables(&self) -> &'static [(&'static str, Fate)] {
        &[
            ("report", Fate::Rewritten),
            ("finding", Fate::Ours),
            ("finding_evidence", Fate::Forgotten),
            ("recommendation", Fate::Ours),
            ("report_built", Fate::Ours),
            ("erased_evidence", Fate::Ours),
            ("draft_part", Fate::Ours),
            ("agreement", Fate::Ours),
            ("edition", Fate::Ours),
            ("word_return", Fate::Ours),
            ("proposal", Fate::Ours),
            ("reply", Fate::Ours),
            ("reply_progress", Fate::Ours),
            ("reply_link", Fate::Ours),
            ("decision", Fate::Ours),
            ("option_sheet", Fate::Ours),
            ("option_evidence", Fate::Forgotten),
            ("option_score", Fate::Ours),
            ("plan_action", Fate::Ours),
            ("translation", Fate::Rewritten),
            ("quote_translation", Fate::Forgotten),
        ]
    }

    fn forget(&self, tx: &mut Tx<'_>, erasure: &Erasure, _: &ErasedBy) -> Result<(), Error> {
        for one in &erasure.sources {
            rows::forget(tx, erasure.commission.id, one.source, &one.reference)?;
        }
        Ok(())
    }
}
