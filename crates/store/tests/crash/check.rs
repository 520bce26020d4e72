//! Opens a folder again after a harm and compares it with what was acknowledged.

use crate::history::{ENTRIES, SEED, blob_of, leaf_of, words_of};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use store::{Store, StoreError};

const ROWS: &str = "SELECT name, words, blob FROM entry";

/// What was found wrong, by kind; all empty where nothing is.
#[derive(Debug, Default)]
pub struct Found {
    /// Acknowledged and not there.
    pub lost: Vec<String>,
    /// There and not whole, not once, or not agreeing with the rest.
    pub corrupt: Vec<String>,
    /// Rows there, acknowledged or not.
    pub rows: usize,
}

impl Found {
    pub fn is_sound(&self) -> bool {
        self.lost.is_empty() && self.corrupt.is_empty()
    }
}

/// Opens `folder` as the program does after a start and looks at everything in it.
pub fn check(folder: &Path, acknowledged: &BTreeSet<String>) -> Found {
    let mut found = Found::default();
    if let Err(why) = look(folder, acknowledged, &mut found) {
        found.corrupt.push(format!("cannot be read: {why}"));
    }
    found
}

fn look(
    folder: &Path,
    acknowledged: &BTreeSet<String>,
    found: &mut Found,
) -> Result<(), StoreError> {
    // With another seed at hand, so that a key which vanished shows. Before the first
    // acknowledgement there may be none yet, and the one that is made now stays.
    let at_hand = if acknowledged.is_empty() {
        SEED
    } else {
        [8; 32]
    };
    let store = Store::open(folder, &[ENTRIES], at_hand)?;
    let integrity = store.read(|r| r.row("PRAGMA integrity_check", &[])?.unwrap().text(0))?;
    if integrity != "ok" {
        found.corrupt.push(integrity);
    }
    if !acknowledged.is_empty() {
        look_at_key(&store, found)?;
    }
    let mut names = BTreeSet::new();
    store.read(|r| {
        r.each(ROWS, &[], |row| {
            let name = row.text(0)?;
            look_at_row(&store, &name, &row.text(1)?, row.opt_text(2)?, found)?;
            names.insert(name);
            Ok::<(), StoreError>(())
        })
    })?;
    look_at_leaves(&store, &names, found)?;
    found.rows = names.len();
    found.lost = acknowledged.difference(&names).cloned().collect();
    Ok(())
}

fn look_at_key(store: &Store, found: &mut Found) -> Result<(), StoreError> {
    let made = ledger::SigningKey::from_seed("log", &SEED).unwrap();
    if store.signing_key("log")?.verifying_key().to_string() != made.verifying_key().to_string() {
        found.corrupt.push("another key".to_owned());
    }
    Ok(())
}

fn look_at_row(
    store: &Store,
    name: &str,
    words: &str,
    blob: Option<String>,
    found: &mut Found,
) -> Result<(), StoreError> {
    if words != words_of(name) {
        found.corrupt.push(format!("words of {name}"));
    }
    if let Some(digest) = blob
        && store.blobs().get(&digest)? != blob_of(name)
    {
        found.corrupt.push(format!("blob of {name}"));
    }
    Ok(())
}

/// Each row has its leaf, each leaf its row, none twice, and the tree is the tree over them.
fn look_at_leaves(
    store: &Store,
    names: &BTreeSet<String>,
    found: &mut Found,
) -> Result<(), StoreError> {
    let mut bodies = BTreeMap::<String, usize>::new();
    let mut hashes = Vec::new();
    store.read(|r| {
        r.leaves("log", 0, |leaf| {
            hashes.push(ledger::leaf_hash(leaf));
            *bodies
                .entry(String::from_utf8_lossy(leaf).into_owned())
                .or_default() += 1;
            Ok::<(), StoreError>(())
        })
    })?;
    if store.tree("log")?.root() != ledger::root_of(&hashes) {
        found
            .corrupt
            .push("the tree is not over its leaves".to_owned());
    }
    for name in names {
        match bodies.remove(&leaf_of(name)) {
            Some(1) => {}
            Some(times) => found.corrupt.push(format!("{times} leaves of {name}")),
            None => found.corrupt.push(format!("no leaf of {name}")),
        }
    }
    let without = bodies.into_keys().map(|leaf| format!("no row of {leaf}"));
    found.corrupt.extend(without);
    Ok(())
}
