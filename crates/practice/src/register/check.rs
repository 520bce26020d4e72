//! Whether what somebody wrote can stand in the register: every value in the one form of its field, every key there.
//!
//! Guarantee: a value that came through says what was written, in other letters at most (`£1,500` is `1500 GBP`); what cannot is a
//! sentence that says what to write instead.

use super::kinds::{Holds, Kind, amount_of};
use super::{NOT_KNOWN, Read, Record, Register, Value};
use crate::limits::{
    PROBLEMS_TOLD_MAX, REGISTER_KEY_CHARS_MAX, REGISTER_RECORDS_MAX, REGISTER_TEXT_CHARS_MAX,
    REGISTER_VALUES_MAX,
};
use crate::words::words;
use commission::{Language, Refusal};
use std::collections::BTreeMap;

/// A value as it was written.
#[derive(Debug, Clone, Default)]
pub(super) struct Written<'a> {
    pub(super) field: &'a str,
    pub(super) about: &'a str,
    pub(super) text: &'a str,
    pub(super) language: &'a str,
    pub(super) source: &'a str,
    pub(super) note: &'a str,
}

/// What a value is in its one form.
pub(super) fn value(kind: Kind, written: &Written<'_>) -> Result<Value, Refusal> {
    let Some(field) = kind.field(written.field) else {
        let known: Vec<&str> = kind.fields().iter().map(|field| field.name).collect();
        let (name, known) = (short(written.field), known.join(", "));
        return Err(Refusal::new("field", |l| {
            words(l).msg_register_field(&name, kind.code(), &known)
        }));
    };
    for text in [written.about, written.text, written.note] {
        letters(text)?;
    }
    let text = written.text.trim();
    let language = match (written.language.trim(), field.holds) {
        ("", _) => None,
        (code, Holds::Words) => Some(code.parse::<Language>().map_err(|_| {
            let code = short(code);
            Refusal::new("language", |l| words(l).msg_register_language(&code))
        })?),
        _ => {
            return Err(Refusal::new("language", |l| {
                words(l).msg_register_language_of(field.name)
            }));
        }
    };
    Ok(Value {
        field: field.name,
        about: written.about.trim().to_owned(),
        text: match says_not_known(text) {
            true => NOT_KNOWN.to_owned(),
            false => formed(field.name, field.holds, text)?,
        },
        language,
        source: written.source.trim().to_owned(),
        note: written.note.trim().to_owned(),
    })
}

fn says_not_known(text: &str) -> bool {
    let folded = text.to_lowercase();
    [NOT_KNOWN, "unknown", "ddim yn hysbys", "anhysbys"].contains(&folded.as_str())
}

/// Words without what would end a line's order or the file, and not too many of them.
fn letters(text: &str) -> Result<(), Refusal> {
    if text.chars().count() > REGISTER_TEXT_CHARS_MAX {
        let most = pages::say::count(REGISTER_TEXT_CHARS_MAX as u64);
        return Err(Refusal::new("value", |l| words(l).msg_register_long(&most)));
    }
    // Letters that are not seen and change the order of the others.
    let unseen = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if text
        .chars()
        .any(|c| unseen(c) || c.is_control() && !matches!(c, '\n' | '\t'))
    {
        return Err(Refusal::new("value", |l| words(l).msg_register_unseen()));
    }
    Ok(())
}

fn formed(name: &str, holds: Holds, text: &str) -> Result<String, Refusal> {
    let shown = short(text);
    if text.is_empty() {
        return Err(Refusal::new("value", |l| words(l).msg_register_empty(name)));
    }
    match holds {
        Holds::Words | Holds::Name => Ok(text.to_owned()),
        Holds::Day => match is_day(text) {
            true => Ok(text.to_owned()),
            false => Err(Refusal::new("value", |l| {
                words(l).msg_register_day(&shown, name)
            })),
        },
        Holds::Money => amount_of(text, holds)
            .ok_or_else(|| Refusal::new("value", |l| words(l).msg_register_money(&shown, name))),
        Holds::Count => amount_of(text, holds)
            .ok_or_else(|| Refusal::new("value", |l| words(l).msg_register_count(&shown, name))),
        Holds::Choice(known) => {
            let folded = text.to_lowercase().replace([' ', '_'], "-");
            let found = known.iter().find(|one| **one == folded);
            let list = known.join(", ");
            found.map(|one| (*one).to_owned()).ok_or_else(|| {
                Refusal::new("value", |l| {
                    words(l).msg_register_choice(&shown, name, &list)
                })
            })
        }
        Holds::Link(_) => match is_key(text) {
            true => Ok(text.to_owned()),
            false => Err(wrong_key(&shown)),
        },
    }
}

/// Whether it is a day, a month or a year.
fn is_day(text: &str) -> bool {
    let digits = text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    let whole = match text.len() {
        4 => format!("{text}-01-01"),
        7 => format!("{text}-01"),
        10 => text.to_owned(),
        _ => return false,
    };
    digits && whole.parse::<jiff::civil::Date>().is_ok()
}

/// Whether it can be a key.
pub(crate) fn is_key(key: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !key.is_empty() && key.len() <= REGISTER_KEY_CHARS_MAX && key.chars().all(fits)
}

pub(super) fn wrong_key(key: &str) -> Refusal {
    let most = REGISTER_KEY_CHARS_MAX.to_string();
    Refusal::new("key", |l| words(l).msg_register_key(key, &most))
}

/// The beginning of what was written, to be named in a sentence.
pub(super) fn short(text: &str) -> String {
    text.chars().take(60).collect()
}

/// What of a register that was read cannot stand: links that lead nowhere, sources that are not there, too much of it.
///
/// `register` is what would be there with it.
#[must_use]
pub fn check(register: &Register, read: &[Read]) -> Vec<Refusal> {
    let mut refused: Vec<Refusal> = Vec::new();
    let mut seen: BTreeMap<(Kind, &str), &str> = BTreeMap::new();
    for file in read {
        refused.extend(file.refused.iter().cloned());
        if file.records.is_empty() && file.refused.is_empty() {
            // Taken as the whole register it would empty it.
            let none = Refusal::new("file", |l| words(l).msg_register_no_record());
            refused.push(none.in_file(&file.file));
        }
        for (line, record, lines) in &file.records {
            let at = |refusal: Refusal, line: u64| refusal.in_file(&file.file).at_line(line);
            if let Some(first) = seen.insert((record.kind, &record.key), &file.file) {
                let key = format!("{}/{}", record.kind.code(), record.key);
                let twice = Refusal::new("key", |l| words(l).msg_register_twice(&key, first));
                refused.push(at(twice, *line));
            }
            if record.values.len() > REGISTER_VALUES_MAX {
                let most = pages::say::count(REGISTER_VALUES_MAX as u64);
                let many = Refusal::new("value", |l| words(l).msg_register_values(&most));
                refused.push(at(many, *line));
            }
            for (value, line) in record.values.iter().zip(lines) {
                refused.extend(
                    leads_nowhere(register, record, value).map(|refusal| at(refusal, *line)),
                );
            }
        }
    }
    if register.len() > REGISTER_RECORDS_MAX {
        let most = pages::say::count(REGISTER_RECORDS_MAX as u64);
        refused.push(Refusal::new("register", |l| {
            words(l).msg_register_records(&most)
        }));
    }
    refused.extend(orphans(register, &seen));
    refused.truncate(PROBLEMS_TOLD_MAX);
    refused
}

/// Values of records that were there before, which lose what they lead to.
fn orphans<'r>(
    register: &'r Register,
    read: &'r BTreeMap<(Kind, &str), &str>,
) -> impl Iterator<Item = Refusal> + 'r {
    register
        .records()
        .filter(|record| !read.contains_key(&(record.kind, record.key.as_str())))
        .flat_map(move |record| {
            record
                .values
                .iter()
                .filter_map(move |value| leads_nowhere(register, record, value))
        })
}

fn leads_nowhere(register: &Register, record: &Record, value: &Value) -> Option<Refusal> {
    let own = format!("{}/{}", record.kind.code(), record.key);
    let none = |kind: Kind, key: &str| {
        let key = short(key);
        Refusal::new("link", |l| {
            words(l).msg_register_link(&own, value.field, kind.code(), &key)
        })
    };
    if !value.source.is_empty() && register.record(Kind::Source, &value.source).is_none() {
        return Some(none(Kind::Source, &value.source));
    }
    match record.kind.field(value.field).map(|field| field.holds) {
        Some(Holds::Link(kind)) if value.is_known() => match register.record(kind, &value.text) {
            Some(_) => None,
            None => Some(none(kind, &value.text)),
        },
        _ => None,
    }
}
