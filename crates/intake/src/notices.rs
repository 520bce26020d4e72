//! Notices of one taking: each distinct value is told once, with how often it came, so that a file of
//! ten thousand rows gives a handful of sentences.

use crate::limits::VALUES_TOLD_MAX;
use crate::said::Said;
use crate::words::words;
use std::collections::BTreeMap;

/// What is told of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Told {
    /// The call does not know this respondent type.
    RespondentType,
    /// The call does not know this place.
    Place,
    /// No language is called so.
    Language,
    /// No publication state is called so.
    Publication,
    /// A date was read with its day first.
    DayFirst,
    /// A row answered nothing.
    NoAnswer,
    /// A row without anything in any cell.
    BlankRow,
    /// An attachment is kept, its words cannot be read.
    WithoutText,
    /// A scan that awaits its transcript.
    Scan,
    /// The same words were there already, with other particulars.
    OtherParticulars,
    /// A letter with the same bytes was there already, under another name.
    SameBytes,
    /// A table that the mapping does not fit.
    TableLeft,
}

#[derive(Debug, Default)]
struct Values {
    count: u64,
    each: BTreeMap<String, u64>,
    more: u64,
}

/// The notices of one taking.
#[derive(Debug, Default)]
pub(crate) struct Notices(BTreeMap<Told, Values>);

impl Notices {
    /// Remembers a value.
    pub(crate) fn tell(&mut self, what: Told, value: &str) {
        let values = self.0.entry(what).or_default();
        values.count += 1;
        if let Some(count) = values.each.get_mut(value) {
            *count += 1;
        } else if values.each.len() < VALUES_TOLD_MAX {
            values.each.insert(value.to_owned(), 1);
        } else {
            values.more += 1;
        }
    }

    /// The sentences, one for each distinct value or for each kind where values are only places.
    pub(crate) fn said(&self) -> Vec<Said> {
        let mut said = Vec::new();
        for (what, values) in &self.0 {
            match what {
                Told::DayFirst
                | Told::NoAnswer
                | Told::BlankRow
                | Told::Scan
                | Told::OtherParticulars => {
                    said.push(together(*what, values));
                }
                _ => {
                    for (value, count) in &values.each {
                        said.push(Said::new(|l| sentence(l, *what, value, *count)));
                    }
                    if values.more > 0 {
                        let more = pages::say::count(values.more);
                        said.push(Said::new(|l| words(l).msg_notice_more(more.as_str())));
                    }
                }
            }
        }
        said
    }
}

fn together(what: Told, values: &Values) -> Said {
    const EXAMPLES: usize = 10;
    let mut examples: Vec<&String> = values.each.keys().collect();
    // Row numbers are read as numbers.
    examples.sort_by_key(|value| (value.len(), *value));
    let shown: Vec<&str> = examples.iter().take(EXAMPLES).map(|v| v.as_str()).collect();
    let mut list = shown.join(", ");
    if values.count > shown.len() as u64 {
        list.push_str(", …");
    }
    let count = pages::say::count(values.count);
    Said::new(|l| match what {
        Told::NoAnswer => words(l).msg_notice_no_answer(count.as_str(), list.as_str()),
        Told::BlankRow => words(l).msg_notice_blank_row(count.as_str(), list.as_str()),
        Told::Scan => words(l).msg_notice_scan(count.as_str(), list.as_str()),
        Told::DayFirst => words(l).msg_notice_day_first(list.as_str()),
        _ => words(l).msg_notice_other_particulars(count.as_str(), list.as_str()),
    })
}

fn sentence(language: commission::Language, what: Told, value: &str, count: u64) -> String {
    let words = words(language);
    let shown = pages::say::count(count);
    match what {
        Told::RespondentType => words.msg_notice_respondent_type(value, shown),
        Told::Place => words.msg_notice_place(value, shown),
        Told::Language => words.msg_notice_language(value, shown),
        Told::Publication => words.msg_notice_publication(value, shown),
        Told::WithoutText => words.msg_notice_without_text(value),
        Told::SameBytes => words.msg_notice_same_bytes(value),
        _ => words.msg_notice_table_left(value),
    }
}
