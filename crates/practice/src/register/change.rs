//! What taking a file in would change, told before it is done.

use super::kinds::Kind;
use super::{Record, Register, Value};

/// A record that would not be what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Its kind.
    pub kind: Kind,
    /// Its key.
    pub key: String,
    /// The fields that would say something else, in their order; empty where it is new or goes.
    pub fields: Vec<&'static str>,
}

/// What a file would change.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Records that are new.
    pub new: Vec<Change>,
    /// Records that would say something else.
    pub changed: Vec<Change>,
    /// Records that would go.
    pub gone: Vec<Change>,
    /// How many would stay as they are.
    pub same: usize,
}

impl Changes {
    /// Whether nothing would change.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.new.is_empty() && self.changed.is_empty() && self.gone.is_empty()
    }
}

/// What makes one register of another.
#[must_use]
pub fn changes(from: &Register, to: &Register) -> Changes {
    let mut found = Changes::default();
    let bare = |record: &Record, fields| Change {
        kind: record.kind,
        key: record.key.clone(),
        fields,
    };
    for record in to.records() {
        match from.record(record.kind, &record.key) {
            None => found.new.push(bare(record, Vec::new())),
            Some(before) if before == record => found.same += 1,
            Some(before) => found.changed.push(bare(record, differing(before, record))),
        }
    }
    let gone = |record: &&Record| to.record(record.kind, &record.key).is_none();
    found.gone = from
        .records()
        .filter(gone)
        .map(|record| bare(record, Vec::new()))
        .collect();
    found
}

fn differing(before: &Record, after: &Record) -> Vec<&'static str> {
    let of = |record: &Record, name: &str| -> Vec<Value> {
        let values = record.values.iter();
        values
            .filter(|value| value.field == name)
            .cloned()
            .collect()
    };
    let fields = before.kind.fields().iter();
    let mut differing: Vec<&'static str> = fields
        .filter(|field| of(before, field.name) != of(after, field.name))
        .map(|field| field.name)
        .collect();
    if before.sample != after.sample {
        differing.push("sample");
    }
    differing
}
