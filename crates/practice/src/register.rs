//! The register of an evaluation: what was tried, by whom, with what money, and who says so.
//!
//! A *record* is a member of the network, a funding round, a bid, a prototype, an item of evidence about one, or a source. What is known of it
//! are *values* of its fields, each with its source and the note that belongs to it.
//!
//! Guarantees: a field of which nothing is known is *not known*, never empty and never nought; two sources that differ stand side by
//! side, and neither wins; the status of a value follows from its source and the values beside it, so that nobody can claim it
//! (decision 17); a register read back from its own file is the same register. It deliberately merges nothing by
//! itself: a record of the same kind and key is replaced whole, by a person who was shown what would change.

mod change;
mod check;
mod edit;
mod file;
mod keep;
mod kinds;
mod say;
mod table;
mod totals;

pub use change::{Change, Changes, changes};
pub use check::check;
pub(crate) use check::is_key;
pub use edit::{Edit, Typed, edited};
pub use file::{as_toml, of_toml};
pub use keep::{Kept, keep, kept, show};
pub use kinds::{Amount, Field, Holds, KINDS, Kind, amount};
pub use say::{
    amount_words, field_label, kind_label, kinds_label, status_words, title, total_label,
    total_words, value_words, verdict_words,
};
pub use table::{as_csv, key_of, of_table};
pub use totals::{Reckoning, Verdict, reckonings};

use commission::{Language, Refusal};
use std::collections::{BTreeMap, BTreeSet};

/// What stands where something was sought and not found; a value that says so keeps its source and its note.
pub const NOT_KNOWN: &str = "not known";

/// One thing said of one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// The field, by its name.
    pub field: &'static str,
    /// Of what: the criterion of a grade, the group that was counted; empty where it is of the whole.
    pub about: String,
    /// What is said, in the one form that its field asks for; [`NOT_KNOWN`] where it was sought and not found.
    pub text: String,
    /// The language of words.
    pub language: Option<Language>,
    /// The key of its source; empty where there is none.
    pub source: String,
    /// What a reader should know of it.
    pub note: String,
}

impl Value {
    /// Whether it says something.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.text != NOT_KNOWN
    }
}

/// One record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    /// What it is.
    pub kind: Kind,
    /// Its key, unique among its kind: small letters, digits and hyphens.
    pub key: String,
    /// Whether it is made up, to show how a register works.
    pub sample: bool,
    /// What is said of it, in the order of its fields.
    pub values: Vec<Value>,
}

impl Record {
    /// What is known of a field, in the order in which it stands.
    pub fn known<'r>(&'r self, field: &str) -> impl Iterator<Item = &'r Value> {
        let field = self.kind.field(field).map(|field| field.name);
        self.values
            .iter()
            .filter(move |value| Some(value.field) == field && value.is_known())
    }

    /// Brings the values into the order of the fields; values of one field keep theirs.
    fn arrange(&mut self) {
        let kind = self.kind;
        self.values.sort_by_key(|value| kind.place(value.field));
    }
}

/// Every record, by kind and key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Register {
    records: BTreeMap<(Kind, String), Record>,
}

impl Register {
    /// Puts a record in, in the place of one with its kind and key.
    pub fn put(&mut self, mut record: Record) {
        record.arrange();
        self.records
            .insert((record.kind, record.key.clone()), record);
    }

    /// Takes a record out.
    fn take(&mut self, kind: Kind, key: &str) {
        self.records.remove(&(kind, key.to_owned()));
    }

    /// The record of that kind and key.
    #[must_use]
    pub fn record(&self, kind: Kind, key: &str) -> Option<&Record> {
        self.records.get(&(kind, key.to_owned()))
    }

    /// Every record, by kind and key.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values()
    }

    /// The records of a kind, by key.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Record> {
        self.records().filter(move |record| record.kind == kind)
    }

    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// This register with the records of another put in; with `whole` the other alone.
    #[must_use]
    pub fn with(&self, other: &Self, whole: bool) -> Self {
        let mut merged = if whole { Self::default() } else { self.clone() };
        let put = other
            .records
            .iter()
            .map(|(at, one)| (at.clone(), one.clone()));
        merged.records.extend(put);
        merged
    }

    /// The status of a value of a record.
    #[must_use]
    pub fn status(&self, record: &Record, value: &Value) -> Status {
        if !value.is_known() {
            return Status::NotKnown;
        }
        if record.kind != Kind::Source && !self.was_read(&value.source) {
            return Status::Unsourced;
        }
        let beside = |other: &&Value| {
            other.field == value.field
                && other.about == value.about
                && other.language == value.language
                && other.is_known()
        };
        let said: BTreeSet<&str> = record
            .values
            .iter()
            .filter(beside)
            .map(|other| other.text.as_str())
            .collect();
        let many = record.kind.field(value.field).is_some_and(|one| one.many);
        if said.len() > 1 && !many {
            Status::Conflicting
        } else {
            Status::Confirmed
        }
    }

    /// Whether there is such a source and somebody read it.
    fn was_read(&self, source: &str) -> bool {
        self.record(Kind::Source, source)
            .is_some_and(|source| source.known("seen").next().is_some())
    }

    /// What a record is called: its name in the language, else in another, else nothing.
    #[must_use]
    pub fn name(&self, record: &Record, language: Language) -> Option<String> {
        let named = || record.known(record.kind.name_field());
        let of_language = named().find(|value| value.language == Some(language));
        let any = of_language.or_else(|| named().next());
        any.map(|value| value.text.clone())
    }
}

/// What may be said of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// A source that somebody read says so, and none says otherwise.
    Confirmed,
    /// Sources that were read differ.
    Conflicting,
    /// It has no source, or one that nobody read.
    Unsourced,
    /// It was sought and not found, or nobody said anything.
    NotKnown,
}

impl Status {
    /// Its word in files and answers.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Conflicting => "conflicting",
            Self::Unsourced => "unsourced",
            Self::NotKnown => "not-known",
        }
    }
}

/// Something that was read from a file, with the place where each record and value stands.
#[derive(Debug, Default)]
pub struct Read {
    /// The name of the file.
    pub file: String,
    /// The records with their lines, and the line of each value.
    pub records: Vec<(u64, Record, Vec<u64>)>,
    /// What must be put right.
    pub refused: Vec<Refusal>,
}
