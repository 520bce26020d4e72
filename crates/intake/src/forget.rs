//! Erasing from intake: a submission with every version that an amendment replaced; receipt, contact, handling, objections,
//! typings; drafts that amend it or leave the same contact; and the file in which it came.
//!
//! A file in which others came too goes all the same, whole: what is in a workbook or a mailbox cannot be cut out of it
//! without making another file, and the words of the others stay as documents, which is what the ledger committed to.
//! It is told, with how many they are.

use crate::form::FormFile;
use crate::store::forget as rows;
use crate::store::kept;
use crate::typing::Typed;
use ::store::{Reader, Tx};
use commission::{Erased, ErasedBy, Erasure, Error, Fate, Forgets, Reached, Rule, address_in};
use std::collections::BTreeSet;

/// What this room forgets.
#[derive(Debug, Clone, Copy, Default)]
pub struct Forgetting;

impl Forgets for Forgetting {
    fn tables(&self) -> &'static [(&'static str, Fate)] {
        &[
            ("import", Fate::Rewritten),
            ("import_table", Fate::Rewritten),
            ("import_row", Fate::Rewritten),
            ("taken", Fate::Forgotten),
            ("given_code", Fate::Forgotten),
            ("typing", Fate::NotYet),
            ("typed_by", Fate::Forgotten),
            ("draft", Fate::Forgotten),
            ("draft_field", Fate::Forgotten),
            ("receipt", Fate::Forgotten),
            ("handling", Fate::Forgotten),
            ("withdrawal", Fate::Forgotten),
            ("superseded", Fate::Forgotten),
            ("objection", Fate::Forgotten),
            ("wrong_code", Fate::Forgotten),
            ("erasure_wish", Fate::Forgotten),
        ]
    }

    fn seek(&self, r: &Reader<'_>, erasure: &mut Erasure) -> Result<(), Error> {
        seek_versions(r, erasure)?;
        let commission = erasure.commission.id;
        let mut files = BTreeSet::new();
        for one in &erasure.sources {
            if let Some(contact) = rows::contact_of(r, one.source)? {
                let address = address_in(&contact).map(str::to_owned);
                erasure.contacts.extend(address);
                erasure.contacts.insert(contact);
            }
            for from in rows::imports_of(r, commission, one.source)? {
                erasure
                    .blobs
                    .extend(Some(from.blob).filter(|blob| !blob.is_empty()));
                files.insert(from.file);
            }
        }
        for draft in drafts(r, erasure)? {
            erasure.blobs.extend(blobs_of(r, draft)?);
        }
        for file in files {
            let erased = erased_in(r, erasure, &file)?;
            let others = rows::came_in(r, commission, &file)? - erased;
            if others > 0 {
                erasure.shared.push((file, others));
            } else {
                erasure.files.insert(file);
            }
        }
        Ok(())
    }

    fn forget(&self, tx: &mut Tx<'_>, erasure: &Erasure, _: &ErasedBy) -> Result<(), Error> {
        let commission = erasure.commission.id;
        for draft in drafts(tx, erasure)? {
            rows::drop_draft(tx, draft)?;
        }
        let mut imports = BTreeSet::new();
        for one in &erasure.sources {
            imports.extend(rows::imports_of(tx, commission, one.source)?);
            rows::forget(tx, commission, (one.source, &one.reference))?;
        }
        for from in imports {
            let shared = erasure.shared.iter().find(|(file, _)| *file == from.file);
            rows::forget_import(tx, from.import, shared.map_or(0, |(_, others)| *others))?;
        }
        Ok(())
    }

    fn reached(
        &self,
        r: &Reader<'_>,
        commission: i64,
        rule: Rule,
        idle_us: i64,
    ) -> Result<Reached, Error> {
        let mut reached = Reached::default();
        match rule {
            Rule::Contacts => {
                for contact in kept::contacts(r, commission)? {
                    let address = address_in(&contact).map(str::to_owned);
                    reached.contacts.extend(address);
                    reached.contacts.insert(contact);
                    reached.things += 1;
                }
            }
            Rule::Originals => {
                for (_, blob) in kept::originals(r, commission)? {
                    reached.blobs.insert(blob);
                    reached.things += 1;
                }
            }
            Rule::Drafts => {
                for draft in kept::idle_drafts(r, commission, idle_us)? {
                    reached.blobs.extend(blobs_of(r, draft)?);
                    reached.things += 1;
                }
                for typed in kept::idle_typings(r, commission, idle_us)? {
                    let typed = serde_json::from_str::<Typed>(&typed).ok();
                    let file = typed.and_then(|typed| typed.file);
                    reached.blobs.extend(file.map(|(_, sha256)| sha256));
                    reached.things += 1;
                }
                for (_, blob) in kept::idle_imports(r, commission, idle_us)? {
                    reached.blobs.insert(blob);
                    reached.things += 1;
                }
            }
            Rule::Unpublished => {}
        }
        Ok(reached)
    }

    fn let_go(
        &self,
        tx: &mut Tx<'_>,
        commission: i64,
        rule: Rule,
        idle_us: i64,
    ) -> Result<(), Error> {
        match rule {
            Rule::Contacts => kept::drop_contacts(tx, commission)?,
            Rule::Originals => {
                for (import, _) in kept::originals(tx, commission)? {
                    // Its name stays: the words that came in it stay, and say whence.
                    rows::forget_import(tx, import, 1)?;
                }
            }
            Rule::Drafts => {
                for draft in kept::idle_drafts(tx, commission, idle_us)? {
                    rows::drop_draft(tx, draft)?;
                }
                kept::drop_typings(tx, commission, idle_us)?;
                for (import, _) in kept::idle_imports(tx, commission, idle_us)? {
                    kept::drop_import(tx, import)?;
                }
            }
            Rule::Unpublished => {}
        }
        Ok(())
    }
}

/// The pairs of versions of the same submission, by number of source: the earlier one and the one that superseded it.
///
/// # Errors
/// [`Error::Fault`] where they cannot be read.
pub fn versions(r: &Reader<'_>, commission: i64) -> Result<Vec<(i64, i64)>, Error> {
    Ok(kept::versions(r, commission)?)
}

/// Every version of the same submission, earlier and later ones.
fn seek_versions(r: &Reader<'_>, erasure: &mut Erasure) -> Result<(), Error> {
    let mut at = 0;
    while let Some(one) = erasure.sources.get(at) {
        for (source, reference) in rows::next_in_chain(r, one.source)? {
            let version = Erased { source, reference };
            if !erasure.sources.contains(&version) {
                erasure.sources.push(version);
            }
        }
        at += 1;
    }
    Ok(())
}

fn drafts(r: &Reader<'_>, erasure: &Erasure) -> Result<BTreeSet<i64>, Error> {
    let commission = erasure.commission.id;
    let references = erasure.sources.iter().map(|one| &one.reference);
    let mut drafts = BTreeSet::new();
    for said in references.chain(&erasure.contacts) {
        drafts.extend(rows::drafts_of(r, commission, said)?);
    }
    Ok(drafts)
}

/// How many of those that are erased now came in a file.
fn erased_in(r: &Reader<'_>, erasure: &Erasure, file: &str) -> Result<i64, Error> {
    let mut erased = 0;
    for one in &erasure.sources {
        let imports = rows::imports_of(r, erasure.commission.id, one.source)?;
        erased += i64::from(imports.iter().any(|from| from.file == file));
    }
    Ok(erased)
}

fn blobs_of(r: &Reader<'_>, draft: i64) -> Result<Vec<String>, Error> {
    let files = rows::files_of_draft(r, draft)?;
    let files = files
        .iter()
        .filter_map(|file| serde_json::from_str::<FormFile>(file).ok());
    Ok(files.map(|file| file.sha256).collect())
}
