//! The register as a TOML file that people write and read, and back.
//!
//! ```toml
//! [[prototype]]
//! key = "diabeaters"
//! source = "diabeaters-report"          # of every value below that names no other
//! name = "Diabeaters"
//! people = [ { value = "103", about = "families" }, { value = "60+", about = "volunteers" } ]
//! ended = { value = "not known", note = "No page that was read says." }
//! ```
//!
//! Guarantee: the file that is written, read back, is the same register.

use super::check::{Written, is_key, short, wrong_key};
use super::kinds::Kind;
use super::table::{Building, kind_of};
use super::{Read, Register, Value};
use crate::words::words;
use commission::Refusal;
use std::fmt::Write as _;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The register as a file.
#[must_use]
pub fn as_toml(register: &Register) -> String {
    let mut out = String::new();
    for record in register.records() {
        if !out.is_empty() {
            out.push('\n');
        }
        let _ = writeln!(
            out,
            "[[{}]]\nkey = {}",
            record.kind.code(),
            quoted(&record.key)
        );
        if record.sample {
            out.push_str("sample = true\n");
        }
        for field in record.kind.fields() {
            let values: Vec<String> = record
                .values
                .iter()
                .filter(|value| value.field == field.name)
                .map(written)
                .collect();
            match values.as_slice() {
                [] => {}
                [only] => {
                    let _ = writeln!(out, "{} = {only}", field.name);
                }
                several => {
                    let _ = writeln!(out, "{} = [", field.name);
                    for one in several {
                        let _ = writeln!(out, "  {one},");
                    }
                    out.push_str("]\n");
                }
            }
        }
    }
    out
}

/// A value as it stands in the file: words alone where nothing else is said of them.
fn written(value: &Value) -> String {
    let language = value.language.map_or("", |language| language.code());
    let more: String = [
        ("about", value.about.as_str()),
        ("language", language),
        ("source", &value.source),
        ("note", &value.note),
    ]
    .into_iter()
    .filter(|(_, text)| !text.is_empty())
    .map(|(name, text)| format!(", {name} = {}", quoted(text)))
    .collect();
    match more.is_empty() {
        true => quoted(&value.text),
        false => format!("{{ value = {}{more} }}", quoted(&value.text)),
    }
}

/// A basic string: a string of JSON is one of TOML, since the register holds no control characters.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The register of a file.
#[must_use]
pub fn of_toml(file: &str, text: &str) -> Read {
    let mut building = Building::new(file);
    match DeTable::parse(text) {
        Ok(root) => Reading {
            text,
            building: &mut building,
        }
        .whole(root.get_ref()),
        Err(why) => {
            let line = why.span().map_or(1, |span| line_of(text, span.start));
            let why = short(why.message());
            let broken = Refusal::new("toml", |l| words(l).msg_register_toml(&why));
            building.refuse(line, broken);
        }
    }
    building.done()
}

/// The line, from 1, of a byte of the text.
fn line_of(text: &str, byte: usize) -> u64 {
    let before = text.as_bytes().get(..byte).unwrap_or(text.as_bytes());
    1 + before.iter().filter(|b| **b == b'\n').count() as u64
}

struct Reading<'a> {
    text: &'a str,
    building: &'a mut Building,
}

impl Reading<'_> {
    fn line<T>(&self, at: &Spanned<T>) -> u64 {
        line_of(self.text, at.span().start)
    }

    fn whole(&mut self, root: &DeTable<'_>) {
        for (name, value) in root {
            match kind_of(name.get_ref()) {
                Ok(kind) => match value.get_ref() {
                    DeValue::Array(tables) => tables.iter().for_each(|one| self.record(kind, one)),
                    _ => self.wrong_shape(value, kind.code()),
                },
                Err(refusal) => {
                    let line = self.line(name);
                    self.building.refuse(line, refusal);
                }
            }
        }
    }

    fn wrong_shape<T>(&mut self, at: &Spanned<T>, name: &str) {
        let line = self.line(at);
        let name = short(name);
        let refusal = Refusal::new("toml", |l| words(l).msg_register_shape(&name));
        self.building.refuse(line, refusal);
    }

    fn record(&mut self, kind: Kind, at: &Spanned<DeValue<'_>>) {
        let DeValue::Table(table) = at.get_ref() else {
            return self.wrong_shape(at, kind.code());
        };
        let line = self.line(at);
        let key = table.get("key").and_then(|key| scalar(key.get_ref()));
        let key = key.unwrap_or_default();
        if !is_key(&key) {
            return self.building.refuse(line, wrong_key(&short(&key)));
        }
        if !self.building.is_new(kind, &key) {
            let own = format!("{}/{key}", kind.code());
            let twice = self.building.twice(&own);
            return self.building.refuse(line, twice);
        }
        let place = self.building.record(kind, &key, line);
        let has_default = !matches!(kind, Kind::Source | Kind::Evidence);
        let source = match has_default {
            true => table.get("source").and_then(|one| scalar(one.get_ref())),
            false => None,
        };
        let source = source.unwrap_or_default();
        for (name, value) in table {
            match name.get_ref().as_ref() {
                "key" => {}
                "source" if has_default => {}
                "sample" => match value.get_ref() {
                    DeValue::Boolean(is_sample) => self.building.sample(place, *is_sample),
                    _ => self.wrong_shape(value, "sample"),
                },
                field => self.values(place, kind, field, &source, value),
            }
        }
    }

    fn values(
        &mut self,
        place: usize,
        kind: Kind,
        field: &str,
        source: &str,
        at: &Spanned<DeValue<'_>>,
    ) {
        if let DeValue::Array(several) = at.get_ref() {
            for one in several.iter() {
                self.value(place, kind, field, source, one);
            }
        } else {
            self.value(place, kind, field, source, at);
        }
    }

    fn value(
        &mut self,
        place: usize,
        kind: Kind,
        field: &str,
        source: &str,
        at: &Spanned<DeValue<'_>>,
    ) {
        let line = self.line(at);
        let mut parts = Parts {
            source: source.to_owned(),
            ..Parts::default()
        };
        match at.get_ref() {
            DeValue::Table(table) => {
                for (name, value) in table {
                    let to = match name.get_ref().as_ref() {
                        "value" => &mut parts.text,
                        "about" => &mut parts.about,
                        "language" => &mut parts.language,
                        "source" => &mut parts.source,
                        "note" => &mut parts.note,
                        other => return self.wrong_shape(name, other),
                    };
                    match scalar(value.get_ref()) {
                        Some(text) => *to = text,
                        None => return self.wrong_shape(value, field),
                    }
                }
            }
            other => match scalar(other) {
                Some(text) => parts.text = text,
                None => return self.wrong_shape(at, field),
            },
        }
        let written = Written {
            field,
            about: &parts.about,
            text: &parts.text,
            language: &parts.language,
            source: &parts.source,
            note: &parts.note,
        };
        self.building.add(place, kind, line, &written);
    }
}

#[derive(Default)]
struct Parts {
    about: String,
    text: String,
    language: String,
    source: String,
    note: String,
}

/// A text, a whole number or a day, as it stands in the file.
fn scalar(value: &DeValue<'_>) -> Option<String> {
    match value {
        DeValue::String(text) => Some(text.to_string()),
        DeValue::Integer(number) => Some(number.to_string()),
        DeValue::Datetime(day) => Some(day.to_string()),
        _ => None,
    }
}
