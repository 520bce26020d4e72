//! Proposes which column of a table is which part of a submission, and says why.
//!
//! A column is judged by its header, in English and Welsh, and by its values in a sample of rows.
//! Each decision leaves a reason in both languages. Nothing is taken on a proposal: a person confirms
//! it. Where no column looks like an answer the proposal says so, and maps none.

use crate::columns::{
    ANSWER, CODES, Column, HALF, ID, LANGUAGE, NAME, PLACE, PUBLICATION, RECEIVED, TEXT_CHARS,
    TYPE, inherit, telling, words_of,
};
use crate::mapping::Mapping;
use crate::said::Said;
use crate::values::{Labels, instant_of, language_of, publication_of};
use crate::words::words;
use commission::{Call, Definition};
use std::collections::BTreeSet;

/// A mapping and why each part of it was proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The mapping; one without answers cannot be used as it is.
    pub mapping: Mapping,
    /// A sentence for each column that was mapped, and for each text that was not.
    pub reasons: Vec<Said>,
}

/// Shares below are in hundredths of the rows sampled.
const MOST: usize = 90;
/// Hundredths of a question's words that a header must share with it.
const RESEMBLANCE: usize = 40;

/// Proposes a mapping for a table with these columns and rows.
pub fn propose(columns: &[String], rows: &[Vec<String>], definition: &Definition) -> Proposal {
    let call = definition.call.as_ref();
    let mut columns: Vec<Column<'_>> = columns
        .iter()
        .enumerate()
        .map(|(at, name)| Column::of(at, name, rows))
        .collect();
    inherit(&mut columns);
    let mut work = Work {
        columns,
        used: BTreeSet::new(),
        mapping: Mapping::default(),
        reasons: Vec::new(),
    };
    if let Some(call) = call {
        work.named_questions(call);
    }
    work.id();
    work.fields(definition);
    if let Some(call) = call {
        work.resembling_questions(call);
        work.free_text(call);
    }
    work.codes();
    if work.mapping.answers.is_empty() {
        work.reasons
            .push(Said::new(|l| words(l).msg_reason_nothing()));
    }
    Proposal {
        mapping: work.mapping,
        reasons: work.reasons,
    }
}

struct Work<'a> {
    columns: Vec<Column<'a>>,
    used: BTreeSet<usize>,
    mapping: Mapping,
    reasons: Vec<Said>,
}

impl Work<'_> {
    /// The free column with the highest score; the first of equals.
    fn best(&self, score: impl Fn(&Column<'_>) -> usize) -> Option<usize> {
        let mut best: Option<(usize, usize)> = None;
        for (at, column) in self.columns.iter().enumerate() {
            let score = if self.used.contains(&at) {
                0
            } else {
                score(column)
            };
            if score > best.map_or(0, |(most, _)| most) {
                best = Some((score, at));
            }
        }
        best.map(|(_, at)| at)
    }

    /// Takes a column and answers its name.
    fn take(&mut self, at: usize) -> String {
        self.used.insert(at);
        self.columns
            .get(at)
            .map_or_else(String::new, |column| column.name.to_owned())
    }

    fn because(&mut self, say: impl Fn(commission::Language) -> String) {
        self.reasons.push(Said::new(say));
    }

    /// Columns that are headed with a question's own key or its very words; of a scale so headed and the column of text
    /// beside it that only says that an answer stands there, the text.
    fn named_questions(&mut self, call: &Call) {
        for (_, question) in call.all_questions() {
            let key = words_of(&question.key);
            let texts: Vec<_> = question
                .text
                .iter()
                .map(|(_, text)| words_of(text))
                .collect();
            let found = self.best(|column| {
                let named = column.words == key || texts.contains(&column.words);
                let beside = texts
                    .iter()
                    .any(|text| text.iter().cloned().collect::<BTreeSet<_>>() == column.heading);
                match (named, beside, column.is_text()) {
                    (true, _, true) => 3,
                    (_, true, true) => 2,
                    (true, _, false) => 1,
                    _ => 0,
                }
            });
            let Some(at) = found else {
                continue;
            };
            let is_beside = self.columns.get(at).is_some_and(|column| column.is_beside);
            self.answer(&question.key, at, |l, column, question| match is_beside {
                true => words(l).msg_reason_question_alike(column, question),
                false => words(l).msg_reason_question_named(column, question),
            });
        }
    }

    fn answer(
        &mut self,
        question: &str,
        at: usize,
        why: impl Fn(commission::Language, &str, &str) -> String,
    ) {
        let column = self.take(at);
        self.because(|l| why(l, &column, question));
        self.mapping.answers.insert(question.to_owned(), column);
    }

    fn id(&mut self) {
        let found = self.best(|column| {
            let unique = column.values.len() == column.rows
                && column.distinct() == column.rows
                && column.rows > 0;
            let short = column.mean_chars() <= TEXT_CHARS;
            match (unique && short && column.headed(&ID), column.words.len()) {
                (false, _) => 0,
                (true, 1) => 3,
                (true, _) => 2,
            }
        });
        if let Some(at) = found {
            let column = self.take(at);
            self.because(|l| words(l).msg_reason_id(column.as_str()));
            self.mapping.id = Some(column);
        }
    }

    fn fields(&mut self, definition: &Definition) {
        let call = definition.call.as_ref();
        let (types, places) = (Labels::respondent_types(call), Labels::places(call));
        let zone = definition.time_zone.clone();
        self.field("publication", |column| {
            let known = column.share(|value| publication_of(value).is_some());
            if known < HALF {
                0
            } else {
                known + 100 * usize::from(column.headed(&PUBLICATION))
            }
        });
        self.field("language", |column| {
            let known = column.share(|value| language_of(value).is_some());
            if known < MOST {
                0
            } else {
                known + 100 * usize::from(column.headed(&LANGUAGE))
            }
        });
        self.field("received", |column| {
            let known = column.share(|value| instant_of(value, &zone).is_some());
            if known < MOST || !column.headed(&RECEIVED) {
                0
            } else {
                known
            }
        });
        self.field("place", |column| labelled(column, &places, &PLACE));
        self.field("respondent_type", |column| labelled(column, &types, &TYPE));
        self.field("name", |column| {
            let own = column.headed(&NAME) && column.mean_chars() <= TEXT_CHARS;
            let of_another = column.words.iter().any(|w| w == "file" || w == "user");
            usize::from(own && !of_another)
        });
    }

    fn field(&mut self, field: &'static str, score: impl Fn(&Column<'_>) -> usize) {
        if let Some(at) = self.best(score) {
            let column = self.take(at);
            self.because(|l| words(l).msg_reason_field(column.as_str(), field_name(l, field)));
            self.mapping.fields.insert(field.to_owned(), column);
        }
    }

    /// Columns whose headers share words with a question, the likest pair first, and columns of text before
    /// the scales beside them; of equals the one that shares more words of any kind.
    fn resembling_questions(&mut self, call: &Call) {
        loop {
            let mut best: Option<((bool, usize, usize), usize, String)> = None;
            for (strand, question) in call.all_questions() {
                if self.mapping.answers.contains_key(&question.key) {
                    continue;
                }
                let subject = strand.and_then(|key| call.strand(key));
                let texts: Vec<Vec<String>> = question
                    .text
                    .iter()
                    .chain(subject.iter().flat_map(|strand| strand.title.iter()))
                    .map(|(_, text)| words_of(text))
                    .collect();
                for (at, column) in self.columns.iter().enumerate() {
                    if self.used.contains(&at) || column.values.is_empty() || !may_answer(column) {
                        continue;
                    }
                    let alike = texts.iter().map(|text| {
                        let shared = text.iter().filter(|word| column.heading.contains(*word));
                        (alike(&column.telling, &telling(text)), shared.count())
                    });
                    let (alike, shared) = alike.max().unwrap_or((0, 0));
                    let likeness = (column.is_text(), alike, shared);
                    if alike >= RESEMBLANCE
                        && best.as_ref().is_none_or(|(most, _, _)| likeness > *most)
                    {
                        best = Some((likeness, at, question.key.clone()));
                    }
                }
            }
            let Some((_, at, question)) = best else {
                return;
            };
            self.answer(&question, at, |l, column, question| {
                words(l).msg_reason_question_alike(column, question)
            });
        }
    }

    /// What is written freely goes to the one question there is; else the person is told of it.
    fn free_text(&mut self, call: &Call) {
        let open: Vec<String> = call
            .all_questions()
            .map(|(_, question)| question.key.clone())
            .filter(|key| !self.mapping.answers.contains_key(key))
            .collect();
        let only = call.all_questions().count() == 1;
        if let ([question], true) = (open.as_slice(), only) {
            let found = self.best(|column| {
                let chars = column.mean_chars().max(1);
                if !column.is_text() {
                    0
                } else if column.headed(&ANSWER) {
                    chars + TEXT_CHARS * 100
                } else {
                    chars
                }
            });
            if let Some(at) = found {
                self.answer(question, at, |l, column, question| {
                    words(l).msg_reason_question_only(column, question)
                });
            }
        }
        let left: Vec<String> = self
            .columns
            .iter()
            .enumerate()
            .filter(|(at, column)| !self.used.contains(at) && column.is_text())
            .map(|(_, column)| column.name.to_owned())
            .collect();
        for column in left {
            self.because(|l| words(l).msg_reason_text_left(column.as_str()));
        }
    }

    fn codes(&mut self) {
        for at in 0..self.columns.len() {
            let is_code = self.columns.get(at).is_some_and(|column| {
                column.headed(&CODES)
                    && !column.values.is_empty()
                    && column.mean_chars() <= TEXT_CHARS
                    && (column.distinct() < column.values.len() || column.values.len() < 3)
            });
            if is_code && !self.used.contains(&at) {
                let column = self.take(at);
                self.because(|l| words(l).msg_reason_codes(column.as_str()));
                self.mapping.codes.push(column);
            }
        }
    }
}

/// A column of labels, by the values that the call knows or by its header.
fn labelled(column: &Column<'_>, labels: &Labels, header: &[&str]) -> usize {
    let known = column.share(|value| labels.key_of(value).is_some());
    let headed = column.headed(header);
    let repeats = column.distinct() < column.values.len() || column.values.len() < 3;
    match (
        known >= HALF,
        headed,
        repeats && column.mean_chars() <= TEXT_CHARS * 2,
    ) {
        (true, _, _) => 200 + known,
        (false, true, true) => 100 + known,
        _ => 0,
    }
}

/// A header can resemble a question although its cells are labels, dates or numbers; those answer
/// no open question.
fn may_answer(column: &Column<'_>) -> bool {
    column.is_text()
        || column.share(|value| value.contains(' ')) >= HALF
            && column.distinct() * 3 > column.values.len()
}

/// Hundredths of the words of the shorter that stand in the longer.
fn alike(header: &BTreeSet<String>, question: &BTreeSet<String>) -> usize {
    let shared = header.intersection(question).count();
    let shorter = header.len().min(question.len());
    if shared == 0 {
        0
    } else {
        shared * 100 / shorter.max(2)
    }
}

/// What a field of a mapping is called.
pub fn field_name(language: commission::Language, field: &str) -> String {
    let words = words(language);
    match field {
        "id" => words.msg_field_id(),
        "language" => words.msg_field_language(),
        "respondent_type" => words.msg_field_respondent_type(),
        "place" => words.msg_field_place(),
        "received" => words.msg_field_received(),
        "name" => words.msg_field_name(),
        "publication" => words.msg_field_publication(),
        _ => words.msg_field_codes(),
    }
}
