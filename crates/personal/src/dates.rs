//! Dates of birth, and other dates.
//!
//! A date is one of birth where a word beside it says so, in either language. Any other date is kept as [`Kind::Date`] with little
//! confidence: with a place and a ward it tells who somebody is, by itself it tells nothing.

use crate::Kind;
use crate::limits::BIRTH_CHARS_MAX;
use crate::plain::Plain;
use crate::shapes::{Seen, each, shape};
use regex::Regex;
use std::ops::Range;

/// The shapes of this file.
pub(crate) struct Dates {
    /// Day, month and year in figures, in any order, with any mark.
    figures: Regex,
    /// A date as computers write it, with a time or without.
    iso: Regex,
    /// Day, month and year with the month as a word.
    written: Regex,
    /// Day and month, or month and year.
    part: Regex,
    /// Month and year in figures.
    short: Regex,
    year: Regex,
    eight: Regex,
    birth: Regex,
    birth_after: Regex,
    when: Regex,
}

/// The months in both languages, shortened and mutated.
const MONTH: &str = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ionawr|ion|[cg]?h?wefror|chwef|[mf]?h?awrth|maw|ebrill|ebr|[mf]ai|[mf]ehefin|meh|g?orffennaf|gorff|awst|[mf]edi|hydref|hyd|[td]d?h?achwedd|nhachwedd|tach|rh?agfyr|rhag)";

impl Dates {
    pub(crate) fn new() -> Self {
        let day = "[0-9]{1,2}(?: ?(?:st|nd|rd|th|af|il|ail|ydd|edd|fed|eg|ain))?";
        let gap = r"[ ,.\-/]{0,3}";
        Self {
            figures: shape(
                r"[0-9]{1,2} ?[./\-] ?[0-9]{1,2} ?[./\-] ?(?:[0-9]{4}|[0-9]{2})|[0-9]{4} ?[./] ?[0-9]{1,2} ?[./] ?[0-9]{1,2}|[0-9]{1,2} [0-9]{1,2} (?:19|20)[0-9]{2}",
            ),
            iso: shape(
                r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[T ][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]{1,9})?)?(?:Z|[+\-][0-9]{2}:?[0-9]{2})?)?",
            ),
            written: shape(&format!(
                r"(?i)(?:{day}{gap}(?:of |o )?(?:fis )?{MONTH}|{MONTH}{gap}(?:the |y )?{day}){gap}(?:of |o )?'?(?:[0-9]{{4}}|[0-9]{{2}})"
            )),
            part: shape(&format!(
                r"(?i){day}{gap}(?:of |o )?(?:fis )?{MONTH}|{MONTH}{gap}(?:19|20)[0-9]{{2}}|{MONTH}{gap}(?:the )?{day}"
            )),
            short: shape(r"[0-9]{1,2}/(?:[0-9]{4}|[0-9]{2})"),
            year: shape(r"(?:19|20)[0-9]{2}"),
            eight: shape(r"[0-9]{8}|[0-9]{6}"),
            birth: shape(
                r"(?i)\bborn\b|\bd\.? ?o\.? ?b\b|\bdate[ -]of[ -]birth|birth[ -]?da(?:te|y)|\bb\.|\bgeni\b|\bngeni\b|\beni\b|g?anwyd|g?aned\b|ben-?blwydd|pen-?blwydd|mhen-?blwydd|phen-?blwydd|\bd\.?g\.\b",
            ),
            birth_after: shape(
                r"(?i)^[ ,)]{0,3}(?:\((?:d\.?o\.?b|(?:my |her |his )?date of birth|born|birth|geni|dyddiad geni|ganwyd|ganed)|(?:is|was|yw|oedd) (?:my|his|her|their|our|fy|ei|eu|dyddiad)[a-z' ]{0,24}(?:birth|geni|pen-?blwydd)|\(?d\.?o\.?b\b)",
            ),
            when: shape(
                r"(?i)(?:\b(?:is|on|dated?|since|until|till|by|from|today|in|ar|erbyn|tan|ers|dyddiad|oedd|yw|expir(?:es|y|ing)|exp)|^)[ ,:;(]{0,3}$",
            ),
        }
    }

    pub(crate) fn see(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        for whole in [&self.figures, &self.iso, &self.written] {
            each(whole, plain, seen, |range| {
                if !self.stands_alone(plain, &range) || !is_a_day(plain.slice(range.clone())) {
                    return None;
                }
                Some(if self.of_birth(plain, &range) {
                    Seen::new(range, Kind::DateOfBirth, 95)
                } else {
                    Seen::new(range, Kind::Date, 30)
                })
            });
        }
        each(&self.part, plain, seen, |range| {
            if !self.stands_alone(plain, &range) {
                return None;
            }
            let written = plain.slice(range.clone());
            let figures = written.bytes().filter(u8::is_ascii_digit).count();
            let hyphen = written.contains('-');
            match self.of_birth(plain, &range) {
                true => Some(Seen::new(range, Kind::DateOfBirth, 70)),
                // "5 May" by itself is in every other letter; "05-May" is a cell of a form.
                false if hyphen || figures >= 4 => Some(Seen::new(range, Kind::Date, 15)),
                false => None,
            }
        });
        each(&self.short, plain, seen, |range| {
            let before = plain.before(range.start, BIRTH_CHARS_MAX);
            let month = plain.slice(range.clone()).split('/').next();
            let month = month.and_then(|month| month.parse::<u8>().ok());
            (self.stands_alone(plain, &range)
                && month.is_some_and(|month| (1..=12).contains(&month))
                && (self.when.is_match(before)))
            .then(|| Seen::new(range, Kind::Date, 10))
        });
        each(&self.year, plain, seen, |range| {
            (self.stands_alone(plain, &range) && self.of_birth(plain, &range))
                .then(|| Seen::new(range, Kind::DateOfBirth, 55))
        });
        each(&self.eight, plain, seen, |range| {
            let written = plain.slice(range.clone());
            let parts = written.get(..2).zip(written.get(2..4));
            let day = parts.and_then(|(day, month)| Some((day.parse().ok()?, month.parse().ok()?)));
            (self.stands_alone(plain, &range)
                && day.is_some_and(|(day, month)| is_day_and_month(day, month))
                && self.of_birth(plain, &range))
            .then(|| Seen::new(range, Kind::DateOfBirth, 75))
        });
    }

    fn stands_alone(&self, plain: &Plain, range: &Range<usize>) -> bool {
        plain.alone(range) && !plain.goes_on(range, &['/', '-', '.'])
    }

    /// Whether a word near by says that somebody was born then; in the same sentence, and no other date in between.
    fn of_birth(&self, plain: &Plain, range: &Range<usize>) -> bool {
        let before = plain.before(range.start, BIRTH_CHARS_MAX);
        let near = self.birth.find_iter(before).last().is_some_and(|label| {
            let between = before.get(label.end()..).unwrap_or_default();
            let between = between.trim_start_matches('.');
            !between.contains(['!', '?'])
                && between.bytes().filter(u8::is_ascii_digit).count() <= 2
                && !between.contains(". ")
        });
        near || self
            .birth_after
            .is_match(plain.after(range.end, BIRTH_CHARS_MAX))
    }
}

/// Whether what was written can be a day: figures in one of the usual orders.
fn is_a_day(written: &str) -> bool {
    let numbers: Vec<u32> = written
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|number| number.parse().ok())
        .collect();
    match numbers.as_slice() {
        [first, month, day, ..] if *first > 999 => is_day_and_month(*day, *month),
        [one, other, _] => is_day_and_month(*one, *other) || is_day_and_month(*other, *one),
        [day, year] => (1..=31).contains(day) && *year < 2_200,
        _ => false,
    }
}

fn is_day_and_month(day: u32, month: u32) -> bool {
    (1..=31).contains(&day) && (1..=12).contains(&month)
}
