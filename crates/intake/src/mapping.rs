//! A mapping says which column of a table is which part of a submission. It is a small TOML file
//! that a person can read, keep and change.
//!
//! Guarantees: a mapping that was read has no unknown line; one that fits a table names only columns
//! that are there and questions that the call asks, and everything wrong is told at once with its
//! line. A value that is no column is a constant only where it is marked with `=`, or is itself a
//! language or a publication state.

use crate::limits::MAPPING_BYTES_MAX;
use crate::values::{language_of, publication_of};
use crate::words::words;
use commission::{Call, Error, Refusal};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// The fields of a submission that a column or a constant can fill, in the order of the file.
pub const FIELDS: [&str; 6] = [
    "language",
    "respondent_type",
    "place",
    "received",
    "name",
    "publication",
];

/// Which column is what, as written. The default maps nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Mapping {
    /// The column with a row's own id.
    pub id: Option<String>,
    /// Within what ids are counted. Without it: the name of the id's column and the first question
    /// mapped, so that two tables that ask different questions do not share their ids.
    pub series: Option<String>,
    /// For each of [`FIELDS`] that is mapped: a column, or a constant.
    pub fields: BTreeMap<String, String>,
    /// Columns with labels that the source already gave.
    pub codes: Vec<String>,
    /// Question key and column.
    pub answers: BTreeMap<String, String>,
    /// The line of the file on which each name stands, for refusals.
    lines: BTreeMap<String, u64>,
    /// The file it was read from.
    file: String,
}

/// Where the value of a field comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A cell, by its place in the row.
    Column(usize),
    /// The same for every row.
    Constant(String),
}

/// A mapping that fits a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fitted {
    /// Place of the id, and the series it belongs to.
    pub id: Option<(usize, String)>,
    /// For each of [`FIELDS`] that is mapped.
    pub fields: BTreeMap<String, Origin>,
    /// Name and place of each column of labels.
    pub codes: Vec<(String, usize)>,
    /// Question key, key of its strand, place of its column, in the order of the call.
    pub answers: Vec<(String, Option<String>, usize)>,
}

impl Mapping {
    /// Reads a mapping from the text of `file`, whose name is used in refusals.
    ///
    /// # Errors
    /// [`Error::Refused`] with a sentence for each line that must be put right.
    pub fn parse(file: &str, text: &str) -> Result<Self, Error> {
        if text.len() > MAPPING_BYTES_MAX {
            let refusal = Refusal::new("mapping-too-large", |l| {
                words(l).msg_mapping_too_large(MAPPING_BYTES_MAX.to_string())
            });
            return Err(refusal.in_file(file).into());
        }
        let table = DeTable::parse(text).map_err(|error| {
            let line = error.span().map_or(1, |span| line_of(text, span.start));
            let why = error.message().to_owned();
            Error::from(
                Refusal::new("mapping-not-toml", |l| {
                    words(l).msg_mapping_not_toml(why.as_str())
                })
                .at_line(line)
                .in_file(file),
            )
        })?;
        let mut reading = Reading {
            text,
            mapping: Self {
                file: file.to_owned(),
                ..Self::default()
            },
            refused: Vec::new(),
        };
        for (key, value) in table.get_ref() {
            reading.entry(key, value);
        }
        let Reading {
            mapping,
            mut refused,
            ..
        } = reading;
        if refused.is_empty() && mapping.answers.is_empty() {
            refused.push(Refusal::new("mapping-no-answer", |l| {
                words(l).msg_mapping_no_answer()
            }));
        }
        told(file, refused).map(|()| mapping)
    }

    /// The file that says this mapping; each reason stands as a comment above it.
    pub fn to_toml(&self, reasons: &[String]) -> String {
        let mut text = String::new();
        for reason in reasons {
            for line in reason.lines() {
                let _ = writeln!(text, "# {line}");
            }
        }
        let mut line = |key: &str, value: &str| {
            let _ = writeln!(text, "{key} = {}", quoted(value));
        };
        if let Some(id) = &self.id {
            line("id", id);
        }
        if let Some(series) = &self.series {
            line("series", series);
        }
        for field in FIELDS {
            if let Some(value) = self.fields.get(field) {
                line(field, value);
            }
        }
        if !self.codes.is_empty() {
            let listed: Vec<String> = self.codes.iter().map(|code| quoted(code)).collect();
            let _ = writeln!(text, "codes = [{}]", listed.join(", "));
        }
        text.push_str("\n[answers]\n");
        for (question, column) in &self.answers {
            let _ = writeln!(text, "{question} = {}", quoted(column));
        }
        text
    }

    /// The mapping over the columns of a table.
    ///
    /// # Errors
    /// [`Error::Refused`] with a sentence for each column that is not there and each question that
    /// is not asked.
    pub fn fit(&self, columns: &[String], call: &Call) -> Result<Fitted, Error> {
        let mut refused = Vec::new();
        let mut place = |key: &str, column: &str| {
            let found = place_of(columns, column);
            if found.is_none() {
                let list = columns.join("”, “");
                refused.push(self.at(
                    key,
                    Refusal::new("mapping-column", |l| {
                        words(l).msg_mapping_column(column, list.as_str())
                    }),
                ));
            }
            found
        };
        let id = self.id.as_deref().and_then(|column| place("id", column));
        let mut fields = BTreeMap::new();
        for (field, value) in &self.fields {
            if let Some(origin) = constant_of(field, value, columns) {
                fields.insert(field.clone(), origin);
            } else if let Some(at) = place(field, value) {
                fields.insert(field.clone(), Origin::Column(at));
            }
        }
        let mut codes = Vec::new();
        for column in &self.codes {
            codes.extend(place("codes", column).map(|at| (column.clone(), at)));
        }
        let mut answers = Vec::new();
        for (strand, question) in call.all_questions() {
            if let Some(column) = self.answers.get(&question.key) {
                let strand = strand.map(str::to_owned);
                answers.extend(
                    place(&question.key, column).map(|at| (question.key.clone(), strand, at)),
                );
            }
        }
        for key in self
            .answers
            .keys()
            .filter(|key| call.question(key).is_none())
        {
            let known: Vec<&str> = call.all_questions().map(|(_, q)| q.key.as_str()).collect();
            let known = known.join(", ");
            refused.push(self.at(
                key,
                Refusal::new("mapping-question", |l| {
                    words(l).msg_mapping_question(key.as_str(), known.as_str())
                }),
            ));
        }
        let id = id.map(|at| (at, self.series_name(&answers)));
        told(&self.file, refused).map(|()| Fitted {
            id,
            fields,
            codes,
            answers,
        })
    }

    fn series_name(&self, answers: &[(String, Option<String>, usize)]) -> String {
        match (&self.series, &self.id, answers.first()) {
            (Some(series), _, _) => series.clone(),
            (None, Some(column), Some((question, _, _))) => format!("{column}/{question}"),
            (None, column, _) => column.clone().unwrap_or_default(),
        }
    }

    fn at(&self, key: &str, refusal: Refusal) -> Refusal {
        match self.lines.get(key) {
            Some(line) => refusal.at_line(*line),
            None => refusal,
        }
    }
}

fn told(file: &str, refused: Vec<Refusal>) -> Result<(), Error> {
    if refused.is_empty() {
        return Ok(());
    }
    let mut refused = refused;
    refused.sort_by_key(|refusal| refusal.spot.line);
    let named = |refusal: Refusal| match file {
        "" => refusal,
        file => refusal.in_file(file),
    };
    Err(Error::Refused(refused.into_iter().map(named).collect()))
}

fn place_of(columns: &[String], column: &str) -> Option<usize> {
    let same = |name: &String| name.trim() == column.trim();
    columns
        .iter()
        .position(|name| name == column)
        .or_else(|| columns.iter().position(same))
}

/// The constant that a value is; a column of that very name goes before.
fn constant_of(field: &str, value: &str, columns: &[String]) -> Option<Origin> {
    if place_of(columns, value).is_some() {
        return None;
    }
    let known = match field {
        "language" => language_of(value).is_some(),
        "publication" => publication_of(value).is_some(),
        _ => false,
    };
    let constant = value.strip_prefix('=').or(known.then_some(value))?;
    Some(Origin::Constant(constant.trim().to_owned()))
}

fn quoted(value: &str) -> String {
    toml::Value::from(value).to_string()
}

/// The line, from 1, of a byte of the text.
fn line_of(text: &str, byte: usize) -> u64 {
    let before = text.as_bytes().get(..byte).unwrap_or(text.as_bytes());
    1 + before.iter().filter(|b| **b == b'\n').count() as u64
}

struct Reading<'t> {
    text: &'t str,
    mapping: Mapping,
    refused: Vec<Refusal>,
}

type Name<'t> = Spanned<std::borrow::Cow<'t, str>>;

impl Reading<'_> {
    fn entry(&mut self, key: &Name<'_>, value: &Spanned<DeValue<'_>>) {
        let name = key.get_ref().as_ref();
        let line = line_of(self.text, key.span().start);
        match (name, value.get_ref()) {
            ("answers", DeValue::Table(table)) => {
                for (question, column) in table {
                    self.answer(question, column);
                }
            }
            ("codes", DeValue::Array(columns)) => {
                self.mapping.lines.insert("codes".to_owned(), line);
                for column in columns.iter() {
                    match column.get_ref() {
                        DeValue::String(column) => {
                            self.mapping.codes.push(column.as_ref().to_owned());
                        }
                        _ => self.wrong(name, line),
                    }
                }
            }
            ("codes", DeValue::String(column)) => {
                self.mapping.lines.insert("codes".to_owned(), line);
                self.mapping.codes.push(column.as_ref().to_owned());
            }
            ("id" | "series", DeValue::String(text)) if !text.trim().is_empty() => {
                self.mapping.lines.insert(name.to_owned(), line);
                let text = Some(text.as_ref().to_owned());
                match name {
                    "id" => self.mapping.id = text,
                    _ => self.mapping.series = text,
                }
            }
            (field, DeValue::String(text))
                if FIELDS.contains(&field) && !text.trim().is_empty() =>
            {
                self.mapping.lines.insert(field.to_owned(), line);
                let text = text.as_ref().to_owned();
                self.mapping.fields.insert(field.to_owned(), text);
            }
            ("id" | "series" | "codes" | "answers", _) => self.wrong(name, line),
            (field, _) if FIELDS.contains(&field) => self.wrong(name, line),
            (unknown, _) => {
                let known = format!("id, series, {}, codes, [answers]", FIELDS.join(", "));
                let refusal = Refusal::new("mapping-key", |l| {
                    words(l).msg_mapping_key(unknown, known.as_str())
                });
                self.refused.push(refusal.at_line(line));
            }
        }
    }

    fn answer(&mut self, question: &Name<'_>, column: &Spanned<DeValue<'_>>) {
        let key = question.get_ref().as_ref();
        let line = line_of(self.text, question.span().start);
        match column.get_ref() {
            DeValue::String(column) if !column.trim().is_empty() => {
                self.mapping.lines.insert(key.to_owned(), line);
                let column = column.as_ref().to_owned();
                self.mapping.answers.insert(key.to_owned(), column);
            }
            _ => self.wrong(key, line),
        }
    }

    fn wrong(&mut self, name: &str, line: u64) {
        let refusal = Refusal::new("mapping-kind", |l| words(l).msg_mapping_kind(name));
        self.refused.push(refusal.at_line(line));
    }
}
