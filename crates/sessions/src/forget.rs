//! Erasing from the sessions: where the evidence of a session is erased, its turns, corrections and undertakings go with it.
//!
//! Witnesses stay in the register: they did not send a submission, and their record is looked after there.

use crate::store as rows;
use ::store::{Reader, Tx};
use commission::{ErasedBy, Erasure, Error, Fate, Forgets, Reached, Rule};

/// What this room forgets.
#[derive(Debug, Clone, Copy, Default)]
pub struct Forgetting;

impl Forgets for Forgetting {
    fn tables(&self) -> &'static [(&'static str, Fate)] {
        &[
            ("session", Fate::Rewritten),
            ("witness", Fate::Ours),
            ("witness_contact", Fate::Ours),
            ("witness_unlock", Fate::Ours),
            ("session_witness", Fate::Ours),
            ("turn", Fate::Forgotten),
            ("correction_link", Fate::Ours),
            ("correction", Fate::Forgotten),
            ("undertaking", Fate::Forgotten),
        ]
    }

    fn forget(&self, tx: &mut Tx<'_>, erasure: &Erasure, _: &ErasedBy) -> Result<(), Error> {
        for one in &erasure.sources {
            rows::forget(tx, one.source)?;
        }
        Ok(())
    }

    fn reached(
        &self,
        r: &Reader<'_>,
        commission: i64,
        rule: Rule,
        _: i64,
    ) -> Result<Reached, Error> {
        match rule {
            Rule::Contacts => Ok(Reached {
                things: rows::contacts(r, commission)?,
                ..Reached::default()
            }),
            _ => Ok(Reached::default()),
        }
    }

    fn let_go(&self, tx: &mut Tx<'_>, commission: i64, rule: Rule, _: i64) -> Result<(), Error> {
        match rule {
            Rule::Contacts => Ok(rows::drop_contacts(tx, commission)?),
            _ => Ok(()),
        }
    }
}
