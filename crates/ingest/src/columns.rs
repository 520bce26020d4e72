//! Names of columns: each once, none empty, no blanks around them.
//!
//! A mapping file names columns, so a name must mean one column. Cells are kept as they are; only names are tidied.

use crate::notice::Note;
use std::collections::BTreeSet;

/// Names for the columns under these header cells, and what was done to get them.
pub(crate) fn names_of(cells: &[String]) -> (Vec<String>, Vec<Note>) {
    let (mut named, mut numbered) = (0, 0);
    let mut taken = BTreeSet::new();
    let mut names = Vec::with_capacity(cells.len());
    for (at, cell) in cells.iter().enumerate() {
        let mut name = squeezed(cell);
        if name.is_empty() {
            named += 1;
            name = format!("column {}", at + 1);
        }
        if taken.contains(&name) {
            numbered += 1;
            name = free_name(&name, &taken);
        }
        taken.insert(name.clone());
        names.push(name);
    }
    let mut notes = Vec::new();
    if named > 0 {
        notes.push(Note::ColumnsNamed { count: named });
    }
    if numbered > 0 {
        notes.push(Note::ColumnsNumbered { count: numbered });
    }
    (names, notes)
}

fn free_name(name: &str, taken: &BTreeSet<String>) -> String {
    let mut number = 2;
    loop {
        let candidate = format!("{name} ({number})");
        if !taken.contains(&candidate) {
            return candidate;
        }
        number += 1;
    }
}

/// A name without blanks around it, and with single ones within.
pub(crate) fn squeezed(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}
