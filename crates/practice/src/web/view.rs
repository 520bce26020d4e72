//! A record as its pages show it: field by field, value by value, each with what may be said of it and where it was read.

use crate::register::{self, Holds, Kept, Kind, Record, Register, Status, Value};
use crate::words::words;
use commission::Language;
use pages::{Tag, Tone};

/// A field with its values.
pub(super) struct Fact {
    pub(super) label: String,
    pub(super) values: Vec<Said>,
    pub(super) not_known: String,
}

/// A value.
pub(super) struct Said {
    /// Its place among the values of the record.
    pub(super) place: usize,
    pub(super) text: String,
    pub(super) lang: String,
    pub(super) about: String,
    pub(super) tag: Option<Tag>,
    /// Where it was read, as text.
    pub(super) source: String,
    pub(super) note: String,
    /// Where a link leads, below the commission.
    pub(super) href: String,
}

/// Every field of a record; those of which nothing is said, too.
pub(super) fn facts(
    register: &Register,
    record: &Record,
    language: Language,
    href: impl Fn(Kind, &str) -> String,
) -> Vec<Fact> {
    let w = words(language);
    let of = |field: &'static register::Field| {
        let values = record.values.iter().enumerate();
        Fact {
            label: register::field_label(language, record.kind, field.name),
            values: values
                .filter(|(_, value)| value.field == field.name)
                .map(|(place, value)| said(register, record, (place, value), language, &href))
                .collect(),
            not_known: w.msg_not_known(),
        }
    };
    record.kind.fields().iter().map(of).collect()
}

fn said(
    register: &Register,
    record: &Record,
    (place, value): (usize, &Value),
    language: Language,
    href: &impl Fn(Kind, &str) -> String,
) -> Said {
    let status = register.status(record, value);
    // Sources and items of evidence say where things stand and are made by the evaluator: nobody else is asked to confirm them.
    let has_status = !matches!(record.kind, Kind::Source | Kind::Evidence);
    let linked = match record.kind.field(value.field).map(|field| field.holds) {
        Some(Holds::Link(kind)) if value.is_known() => href(kind, &value.text),
        _ => String::new(),
    };
    Said {
        place,
        text: register::value_words(register, record, value, language),
        lang: value
            .language
            .filter(|own| *own != language)
            .map_or_else(String::new, |own| own.code().to_owned()),
        about: value.about.clone(),
        tag: tag(language, status).filter(|_| has_status),
        source: source_words(register, &value.source, language),
        note: value.note.clone(),
        href: linked,
    }
}

fn tag(language: Language, status: Status) -> Option<Tag> {
    let tone = match status {
        Status::Confirmed => Tone::Good,
        Status::Conflicting => Tone::Stopped,
        Status::Unsourced => Tone::Waiting,
        Status::NotKnown => return None,
    };
    Some(Tag {
        text: register::status_words(language, status),
        tone,
    })
}

/// Title, address and day of a source.
pub(super) fn source_words(register: &Register, key: &str, language: Language) -> String {
    let Some(source) = register.record(Kind::Source, key) else {
        return String::new();
    };
    let title = register::title(register, source, language);
    let first = |field: &str| {
        let value = source.known(field).next();
        value.map(|value| register::value_words(register, source, value, language))
    };
    let w = words(language);
    let address = first("address").unwrap_or_default();
    match first("seen") {
        Some(day) => w.msg_source_read(title, address, day),
        None => w.msg_source_unread(title, address),
    }
}

/// One field of a record on one line: its values with what they are of; conflicts say so.
pub(super) fn line(
    register: &Register,
    record: &Record,
    field: &str,
    language: Language,
) -> String {
    let w = words(language);
    let values: Vec<String> = record
        .known(field)
        .map(|value| {
            let text = register::value_words(register, record, value, language);
            let text = match value.about.is_empty() {
                true => text,
                false => format!("{text} ({})", value.about),
            };
            match register.status(record, value) {
                Status::Conflicting => w.msg_value_conflicting(text),
                Status::Unsourced => w.msg_value_unsourced(text),
                _ => text,
            }
        })
        .collect();
    match values.is_empty() {
        true => w.msg_not_known(),
        false => values.join("; "),
    }
}

/// Whether a record has a letter sequence somewhere, folded as the search folds.
pub(super) fn is_wanted(register: &Register, record: &Record, query: &str) -> bool {
    let folded = text::fold(query.trim());
    if folded.is_empty() {
        return true;
    }
    let mut all: Vec<String> = record
        .values
        .iter()
        .map(|value| register::value_words(register, record, value, Language::En))
        .collect();
    all.extend(record.values.iter().map(|value| value.note.clone()));
    all.push(record.key.clone());
    all.iter().any(|one| text::fold(one).contains(&folded))
}

/// The prototypes that the public sees.
pub(super) fn shown(kept: &Kept) -> impl Iterator<Item = &Record> {
    let prototypes = kept.register.of_kind(Kind::Prototype);
    prototypes.filter(|record| kept.is_shown(record))
}
