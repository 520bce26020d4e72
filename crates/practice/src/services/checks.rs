//! Reading cells, with a word on every one that a person should look at.
//!
//! Guarantees: a cell that cannot be read is told with its file and line and counts as missing, never as nought; where more cells of a
//! column cannot be read than can, the whole file is refused, since then the column is most likely not what it was said to be.

use super::moments::{Moment, moment};
use super::sheets::Line;
use crate::day::day;
use crate::limits::{CELL_TOLD_CHARS_MAX, CHECKS_KEPT_MAX, COLUMNS_TOLD_MAX, PROBLEMS_TOLD_MAX};
use crate::words::{Words, words};
use commission::{Error, Refusal};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::collections::BTreeMap;

/// What is to be looked at.
#[derive(Debug, Default)]
pub struct Checks {
    /// Each with its file and line, in the order in which they were found.
    pub list: Vec<Refusal>,
    /// How many there are of each kind, told or not.
    pub counts: BTreeMap<&'static str, u64>,
    columns: BTreeMap<(&'static str, &'static str), Column>,
}

#[derive(Debug, Default)]
struct Column {
    read: u64,
    unread: Vec<Refusal>,
    unread_all: u64,
}

impl Checks {
    /// Something about a row.
    pub fn tell(&mut self, line: Line<'_>, code: &'static str, say: impl Fn(&Words) -> String) {
        let refusal = Refusal::new(code, |l| say(words(l)))
            .in_file(&line.given.table.source)
            .at_line(line.number());
        *self.counts.entry(code).or_default() += 1;
        if self.list.len() < CHECKS_KEPT_MAX {
            self.list.push(refusal);
        }
    }

    /// A word that must be there, such as whom a row is about.
    pub fn word(&mut self, line: Line<'_>, key: &'static str) -> Option<String> {
        let said = line.same(key);
        if said.is_empty() {
            self.missing(line, key);
            return None;
        }
        Some(said)
    }

    /// A day; nothing where it says none.
    pub fn day(&mut self, line: Line<'_>, key: &'static str) -> Option<Date> {
        let cell = line.cell(key);
        if cell.is_empty() {
            return None;
        }
        let read = day(cell);
        self.tally(line, key, "day", read.is_some(), |t, shown| {
            t.msg_check_day(shown)
        });
        read
    }

    /// A day that must be there.
    pub fn must_day(&mut self, line: Line<'_>, key: &'static str) -> Option<Date> {
        if line.cell(key).is_empty() {
            self.missing(line, key);
        }
        self.day(line, key)
    }

    /// A number that is not below nought; nothing where it says none.
    pub fn number(&mut self, line: Line<'_>, key: &'static str) -> Option<f64> {
        let cell = line.cell(key);
        if cell.is_empty() {
            return None;
        }
        let read = number(cell).filter(|number| *number >= 0.0);
        self.tally(line, key, "number", read.is_some(), |t, shown| {
            t.msg_check_number(shown)
        });
        read
    }

    /// Yes or no; nothing where it says neither.
    pub fn yes(&mut self, line: Line<'_>, key: &'static str) -> Option<bool> {
        let cell = line.same(key);
        if cell.is_empty() {
            return None;
        }
        let read = yes_or_no(&cell);
        self.tally(line, key, "yes-no", read.is_some(), |t, shown| {
            t.msg_check_yes_no(shown)
        });
        read
    }

    /// One of a few words.
    pub fn choice<T: Copy>(
        &mut self,
        line: Line<'_>,
        key: &'static str,
        known: &[(T, &[&str])],
    ) -> Option<T> {
        let cell = line.same(key);
        if cell.is_empty() {
            return None;
        }
        let is_it = |(_, names): &&(T, &[&str])| names.contains(&cell.as_str());
        let read = known.iter().find(is_it).map(|(one, _)| *one);
        let list: Vec<&str> = known
            .iter()
            .filter_map(|(_, names)| names.first().copied())
            .collect();
        let list = list.join(", ");
        self.tally(line, key, "word", read.is_some(), |t, shown| {
            t.msg_check_word(shown, &list)
        });
        read
    }

    /// A day with its time; nothing where it says none, or none that is known.
    pub fn moment(
        &mut self,
        line: Line<'_>,
        key: &'static str,
        zone: &TimeZone,
    ) -> Option<(i64, i64)> {
        let cell = line.cell(key);
        if cell.is_empty() {
            return None;
        }
        let read = moment(cell, zone);
        let readable = read != Moment::Unreadable;
        self.tally(line, key, "time", readable, |t, shown| {
            t.msg_check_time(shown)
        });
        let shown = short(cell);
        match read {
            Moment::Between(first, last) => {
                if first != last {
                    self.tell(line, "time-twice", |t| t.msg_check_time_twice(&shown));
                }
                return Some((first, last));
            }
            Moment::Never => self.tell(line, "time-never", |t| t.msg_check_time_never(&shown)),
            Moment::DayOnly => {
                self.tell(line, "time-missing", |t| t.msg_check_time_missing(&shown));
            }
            Moment::Unreadable => {}
        }
        None
    }

    /// Something that must be there is not.
    pub fn missing(&mut self, line: Line<'_>, key: &'static str) {
        let columns = line.given.sheet.columns;
        let label = columns
            .iter()
            .find(|one| one.key == key)
            .map(|one| one.label);
        self.tell(line, "missing", |t| {
            t.msg_check_missing(label.map_or_else(String::new, |label| label(t)))
        });
    }

    fn tally(
        &mut self,
        line: Line<'_>,
        key: &'static str,
        code: &'static str,
        is_read: bool,
        say: impl Fn(&Words, &str) -> String,
    ) {
        let shown = short(line.cell(key));
        let column = self.columns.entry((line.given.sheet.key, key)).or_default();
        if is_read {
            column.read += 1;
            return;
        }
        column.unread_all += 1;
        if column.unread.len() < PROBLEMS_TOLD_MAX {
            let refusal = Refusal::new(code, |l| say(words(l), &shown));
            let refusal = refusal
                .in_file(&line.given.table.source)
                .at_line(line.number());
            column.unread.push(refusal);
        }
        self.tell(line, code, |t| say(t, &shown));
    }

    /// What is left to be looked at.
    ///
    /// # Errors
    /// The cells of a column of which more cannot be read than can.
    pub fn done(mut self) -> Result<Self, Error> {
        let columns = std::mem::take(&mut self.columns);
        for column in columns.into_values() {
            if column.unread_all > column.read {
                return Err(Error::Refused(column.unread));
            }
        }
        let place = |one: &Refusal| (one.spot.file.clone(), one.spot.line);
        self.list.sort_by_key(place);
        Ok(self)
    }
}

/// A number as people type it: `1,204.50`, `£12`, `37 %` (which is 0.37).
#[must_use]
pub fn number(cell: &str) -> Option<f64> {
    let cell = cell.trim();
    let (digits, times) = match cell.strip_suffix('%') {
        Some(digits) => (digits, 0.01),
        None => (cell, 1.0),
    };
    let digits: String = digits
        .trim_start_matches('£')
        .chars()
        .filter(|letter| !matches!(letter, ',' | ' ' | '\u{a0}'))
        .collect();
    let looks =
        digits.starts_with(|letter: char| letter.is_ascii_digit() || matches!(letter, '-' | '.'));
    let number: f64 = digits.parse().ok()?;
    (looks && number.is_finite()).then_some(number * times)
}

/// What a cell with a yes or a no says.
#[must_use]
pub fn yes_or_no(cell: &str) -> Option<bool> {
    match cell.trim().to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" | "ie" | "oes" | "do" | "ydy" => Some(true),
        "no" | "n" | "false" | "0" | "na" | "nage" | "nac oes" | "naddo" => Some(false),
        _ => None,
    }
}

/// The beginning of a cell, for a sentence, without letters that turn others around.
pub(crate) fn short(cell: &str) -> String {
    cell.chars()
        .filter(|letter| {
            !letter.is_control()
                && !matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        })
        .take(CELL_TOLD_CHARS_MAX)
        .collect()
}

/// Names for a sentence, the first few of them.
pub(crate) fn short_list(names: &[&str]) -> String {
    let shown = names.iter().take(COLUMNS_TOLD_MAX).map(|name| short(name));
    let mut list: Vec<String> = shown.collect();
    if names.len() > COLUMNS_TOLD_MAX {
        list.push("...".to_owned());
    }
    list.join(", ")
}
