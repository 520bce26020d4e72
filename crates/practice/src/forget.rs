//! Erasing from the register and the assessments: an item of evidence loses what leads to the submission, a citation says that it was erased,
//! and a value or a note that repeats a run of its words goes.

use crate::store as rows;
use crate::store::assessing;
use ::store::Tx;
use commission::{ErasedBy, Erasure, Error, Fate, Forgets, Repeats};
use std::collections::BTreeSet;

/// What this room forgets.
#[derive(Debug, Clone, Copy, Default)]
pub struct Forgetting;

impl Forgets for Forgetting {
    fn tables(&self) -> &'static [(&'static str, Fate)] {
        &[
            ("register_record", Fate::Ours),
            ("register_value", Fate::Rewritten),
            ("assessing", Fate::Ours),
            ("assessed_level", Fate::Rewritten),
            ("assessed_citation", Fate::Rewritten),
        ]
    }

    fn forget(&self, tx: &mut Tx<'_>, erasure: &Erasure, _: &ErasedBy) -> Result<(), Error> {
        let kept = rows::texts(tx, erasure.commission.id)?;
        let notes = assessing::notes(tx, erasure.commission.id)?;
        let citations = assessing::all_citations(tx, erasure.commission.id)?;
        if kept.is_empty() && citations.is_empty() && notes.is_empty() {
            return Ok(());
        }
        let (mut said, mut passages) = (Vec::new(), BTreeSet::new());
        for one in &erasure.sources {
            said.extend(evidence::texts_of(tx, one.source)?);
            for document in evidence::documents_of(tx, one.source)? {
                let of_document = evidence::passages_of(tx, document.id)?;
                passages.extend(of_document.iter().map(|passage| passage.id.to_string()));
            }
        }
        let references: BTreeSet<&str> = erasure
            .sources
            .iter()
            .map(|one| one.reference.as_str())
            .collect();
        let leads_there = |field: &str, text: &str| match field {
            "submission" => references.contains(text),
            "document" => text
                .split_once('/')
                .is_some_and(|(reference, _)| references.contains(reference)),
            "passage" => passages.contains(text),
            _ => false,
        };
        let mut repeats = Repeats::of(&said, erasure.names.iter().chain(&erasure.contacts));
        let repeated = |repeats: &Repeats, texts: &[String; 4]| {
            texts.iter().any(|text| repeats.stand_in(text))
        };
        let in_notes = notes.iter().any(|(_, note)| repeats.stand_in(note));
        if in_notes || kept.iter().any(|(_, texts)| repeated(&repeats, texts)) {
            let goes: BTreeSet<i64> = erasure.sources.iter().map(|one| one.source).collect();
            evidence::each_document(tx, erasure.commission.id, |document| {
                if !goes.contains(&document.source) {
                    repeats.leave_out(&document.text);
                }
                Ok::<(), Error>(())
            })?;
        }
        for (id, texts) in &kept {
            let [field, _, text, _] = texts;
            if leads_there(field, text) || repeated(&repeats, texts) {
                rows::drop_value(tx, *id)?;
            }
        }
        for (id, kind, reference) in &citations {
            if leads_there(kind, reference) {
                assessing::erase_citation(tx, *id)?;
            }
        }
        for (id, note) in &notes {
            if repeats.stand_in(note) {
                assessing::empty_note(tx, *id)?;
            }
        }
        Ok(())
    }
}
