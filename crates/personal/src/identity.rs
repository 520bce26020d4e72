//! Numbers that an office gave a person: NHS number, National Insurance number, passport, driving licence, vehicle, and the
//! numbers of hospitals and cases.
//!
//! A number with a check is found wherever it agrees with the check, and is surer where a word says what it is. One
//! that is called an NHS number and fails its check is nobody's, but is mostly a slip of the pen: it is kept as a [`Kind::Reference`].

use crate::Kind;
use crate::checks;
use crate::limits::REFERENCE_CHARS_MIN;
use crate::plain::Plain;
use crate::shapes::{
    Seen, as_digits, bare, digits, each, groups, labelled, labelled_before, shape,
};
use regex::Regex;
use std::ops::Range;

/// The shapes of this file.
pub(crate) struct Identity {
    nhs: Regex,
    nhs_label: Regex,
    nhs_misread: Regex,
    ni: Regex,
    ni_label: Regex,
    ni_misread: Regex,
    passport: Regex,
    passport_number: Regex,
    passport_label: Regex,
    licence: Regex,
    licence_number: Regex,
    licence_label: Regex,
    vehicle: Regex,
    vehicle_old: Regex,
    vehicle_label: Regex,
    reference: Regex,
}

impl Identity {
    pub(crate) fn new() -> Self {
        Self {
            nhs: shape(r"[0-9](?:[ .\-/]{0,3}[0-9]){9}"),
            nhs_label: shape(r"(?i)\bN\.? ?H\.? ?S\b|\bG\.? ?I\.? ?G\b|gwasanaeth iechyd"),
            nhs_misread: shape(r"[0-9OoIlSB](?:[ .\-]{0,3}[0-9OoIlSB]){9}"),
            ni: shape(r"(?i)[a-z] ?[a-z](?:[ .\-/]{0,3}[0-9]){6}[ .\-/]{0,3}[a-d]"),
            ni_label: shape(
                r"(?i)national ?insurance|\bn\.? ?i\.? ?n\.?o\b|\bnino\b|\bn\.?i\.? ?(?:no|num|number|n\.?o\.?)\b|\bNI\b|yswiriant gwladol|\by\.?g\.?\b",
            ),
            ni_misread: shape(r"(?i)[a-z] ?[a-z](?:[ .\-/]{0,3}[0-9oil]){6}(?:[ .\-/]{0,3}[a-d])?"),
            passport: shape(r"(?i)[a-z]{2}[0-9]{7}"),
            passport_number: shape(
                r"(?i)(?:[a-z] ?[a-z] ?)[0-9](?:[ \-]?[0-9]){6}|[0-9](?:[ \-]?[0-9]){8}",
            ),
            passport_label: shape(r"(?i)passports?|(?:p|b|mh|ph)asbor[td]"),
            licence: shape(
                r"(?i)[a-z9]{5}[ \-]{0,2}[0-9]{6}[ \-]{0,2}[a-z9]{2}[ \-]?[a-z0-9][ \-]?[a-z]{2}",
            ),
            licence_number: shape(r"[0-9]{8}"),
            licence_label: shape(
                r"(?i)driv(?:ing|ers?'?s?) licen[cs]e|driver (?:no|num)|\blicen[cs]e (?:no|num)|d?rwydded (?:yrru|gyrru)|thrwydded yrru|nhrwydded yrru",
            ),
            vehicle: shape(r"(?i)[a-z]{2} ?[0-9]{2}[ \-]{0,2}[a-z]{3}"),
            vehicle_old: shape(
                r"(?i)[a-z][0-9]{1,3}[ \-]{0,2}[a-z]{3}|[a-z]{3}[ \-]{0,2}[0-9]{1,3}[a-z]|[a-z]{1,3} ?[0-9]{1,4}|[0-9]{1,4} ?[a-z]{1,3}",
            ),
            vehicle_label: shape(
                r"(?i)\breg(?:istration)?\b|\bcar\b|\bvan\b|\bvehicle|number ?plate|\bcar plate|\blicen[cs]e plate|motorbike|\bcerbyd|\bgerbyd|cofrestru|gofrestru|chofrestru|\bgar\b|\bngh?ar\b|\bfan\b|plât|rhif y car",
            ),
            reference: shape(
                r"(?i)\b(?:hospital|patient|case|client|payroll|staff|employee|customer|pupil|student|claim|benefit|hosp|crn|unit|member(?:ship)?|prisoner|prison|collar|warrant|claf|ysbyty|achos|cleient|staff|disgybl|hawliad|cyflogres|aelod(?:aeth)?)[ ]?(?:id|no|num|number|ref|reference)?\.?(?: (?:is|yw|oedd|was))?[ :#.\-]{0,3}((?-i:[A-Z]{0,4})[/\-]?[0-9][0-9/\-]{2,12}[a-z]?)",
            ),
        }
    }

    pub(crate) fn see(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        self.nhs_numbers(plain, seen);
        self.ni_numbers(plain, seen);
        self.passports(plain, seen);
        self.licences(plain, seen);
        self.vehicles(plain, seen);
        self.references(plain, seen);
    }

    fn nhs_numbers(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        each(&self.nhs, plain, seen, |range| {
            let written = plain.slice(range.clone());
            let named = labelled(plain, &range, &self.nhs_label);
            let longer = !plain.alone(&range) || plain.goes_on(&range, &['.', '-']);
            if longer && !(named && plain.alone(&range)) {
                return None;
            }
            let good = checks::nhs(&digits(written));
            let groups = groups(written);
            let usual = matches!(groups.as_slice(), [10] | [3, 3, 4]);
            let in_row = plain.goes_on(&range, &[' ']);
            let percent = match (good, named) {
                (true, true) => 99,
                (true, false) if usual && groups.len() == 3 => 90,
                (true, false) if usual && !in_row => 75,
                (true, false) if !in_row && (groups.len() <= 4 || groups.len() == 10) => 55,
                (false, true) if usual => {
                    return Some(Seen::new(range, Kind::Reference, 45));
                }
                _ => return None,
            };
            Some(Seen::new(range, Kind::NhsNumber, percent))
        });
        each(&self.nhs_misread, plain, seen, |range| {
            let read = as_digits(plain.slice(range.clone()));
            let misread = read != plain.slice(range.clone());
            (misread
                && plain.alone(&range)
                && checks::nhs(&digits(&read))
                && labelled(plain, &range, &self.nhs_label))
            .then(|| Seen::new(range, Kind::NhsNumber, 70))
        });
    }

    fn ni_numbers(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        let prefix = |bare: &str| {
            let mut letters = bare.chars();
            let pair = letters.next().zip(letters.next());
            pair.is_some_and(|(first, second)| checks::ni_prefix(first, second))
        };
        each(&self.ni, plain, seen, |range| {
            let written = plain.slice(range.clone());
            if !plain.alone(&range) || !prefix(&bare(written)) {
                return None;
            }
            let named = labelled(plain, &range, &self.ni_label);
            let usual = matches!(
                groups(written).as_slice(),
                [6] | [2, 2, 2] | [1, 1, 1, 1, 1, 1]
            );
            let shouted = written.starts_with(|c: char| c.is_ascii_uppercase());
            match (named, usual || shouted) {
                (true, _) => Some(Seen::new(range, Kind::NiNumber, 99)),
                (false, true) => Some(Seen::new(range, Kind::NiNumber, 92)),
                (false, false) => Some(Seen::new(range, Kind::NiNumber, 60)),
            }
        });
        each(&self.ni_misread, plain, seen, |range| {
            let read = bare(plain.slice(range.clone()));
            let digits = read.get(2..8).map(as_digits).unwrap_or_default();
            let good = prefix(&read) && digits.bytes().all(|b| b.is_ascii_digit());
            (good
                && plain.alone(&range)
                && !plain.goes_on(&range, &[' ', '-', '.'])
                && labelled_before(plain, &range, &self.ni_label)
                // "AB 12 34 56 1" and "AB 12 34 56 H" go on: they are something else.
                && !goes_on_with_one(plain, &range))
            .then(|| Seen::new(range, Kind::NiNumber, 65))
        });
    }

    fn passports(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        each(&self.passport, plain, seen, |range| {
            let named = labelled(plain, &range, &self.passport_label);
            plain
                .alone(&range)
                .then(|| Seen::new(range, Kind::Passport, if named { 95 } else { 60 }))
        });
        each(&self.passport_number, plain, seen, |range| {
            (plain.alone(&range)
                && !plain.goes_on(&range, &[' ', '-', '.'])
                && labelled(plain, &range, &self.passport_label))
            .then(|| Seen::new(range, Kind::Passport, 90))
        });
    }

    fn licences(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        each(&self.licence, plain, seen, |range| {
            (plain.alone(&range) && checks::driver(&bare(plain.slice(range.clone()))))
                .then(|| Seen::new(range, Kind::DrivingLicence, 97))
        });
        // Northern Ireland's is eight digits, which are anything without the word.
        each(&self.licence_number, plain, seen, |range| {
            (plain.alone(&range) && labelled(plain, &range, &self.licence_label))
                .then(|| Seen::new(range, Kind::DrivingLicence, 75))
        });
    }

    fn vehicles(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        each(&self.vehicle, plain, seen, |range| {
            let named = labelled(plain, &range, &self.vehicle_label);
            let written = plain.slice(range.clone());
            // "of 57 men": with a space inside, the word must say so, or the capitals.
            let sure = named
                || written.get(2..3) != Some(" ")
                || !written.contains(|c: char| c.is_ascii_lowercase());
            (plain.alone(&range) && sure && checks::mark(&bare(written)))
                .then(|| Seen::new(range, Kind::Vehicle, if named { 97 } else { 85 }))
        });
        each(&self.vehicle_old, plain, seen, |range| {
            let written = plain.slice(range.clone());
            if !plain.alone(&range) || has_small_word(written) {
                return None;
            }
            let named = labelled(plain, &range, &self.vehicle_label);
            let shouted = !written.contains(|c: char| c.is_ascii_lowercase());
            // "Bws 5C": nobody writes a mark half in capitals.
            if !shouted && written.contains(|c: char| c.is_ascii_uppercase()) {
                return None;
            }
            let together = written.bytes().all(|b| b.is_ascii_alphanumeric());
            match (checks::mark(&bare(written)), named, shouted || together) {
                (true, true, _) => Some(Seen::new(range, Kind::Vehicle, 90)),
                (true, false, true) => Some(Seen::new(range, Kind::Vehicle, 55)),
                // Marks before 1963 and of Northern Ireland carry no year.
                (false, true, _) if shouted && dateless(written) => {
                    Some(Seen::new(range, Kind::Vehicle, 55))
                }
                _ => None,
            }
        });
    }

    fn references(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        for found in self.reference.captures_iter(plain.text()) {
            let Some(number) = found.get(1) else { continue };
            let range = number.range();
            let whole = bare(number.as_str());
            if whole.len() >= REFERENCE_CHARS_MIN
                && digits(&whole).len() + 1 >= REFERENCE_CHARS_MIN
                && groups(number.as_str())
                    .iter()
                    .any(|digits| *digits >= GROUP_DIGITS_MIN)
                && plain.alone(&range)
            {
                seen.push(Seen::new(range, Kind::Reference, 50));
            }
        }
    }
}

/// Digits together that a number of an office has and a date has not.
const GROUP_DIGITS_MIN: usize = 3;

/// Whether one more letter or digit follows by itself.
fn goes_on_with_one(plain: &Plain, range: &Range<usize>) -> bool {
    let after = plain.after(range.end, 3);
    let mut after = after.trim_start_matches([' ', '.', '-']).chars();
    after.next().is_some_and(char::is_alphanumeric)
        && !after.next().is_some_and(char::is_alphanumeric)
}

/// "the M4 and", "for 50p": a mark of three letters that are a word of a sentence.
fn has_small_word(written: &str) -> bool {
    let word: String = written
        .split(|c: char| !c.is_ascii_alphabetic())
        .filter(|word| word.len() == 3)
        .collect();
    SMALL_WORDS.contains(&word.to_ascii_lowercase().as_str())
}

/// Letters, then digits, or the other way round: at least four characters in all.
fn dateless(written: &str) -> bool {
    let bare = bare(written);
    let letters = bare.bytes().filter(u8::is_ascii_alphabetic).count();
    let alone = written.trim_end_matches(|c: char| c.is_ascii_digit()).len();
    bare.len() >= 4 && letters > 0 && letters < bare.len() && alone > 0
}

#[rustfmt::skip] // a list to be read as one
const SMALL_WORDS: [&str; 86] = [
    "act", "age", "ago", "aim", "all", "and", "any", "are", "ask", "bed", "big", "bus", "but", "can", "car", "dan", "day", "did", "due", "end",
    "ers", "far", "few", "for", "get", "got", "gps", "had", "has", "her", "him", "his", "how", "hyd", "its", "job", "led", "let", "lot", "mae",
    "mai", "may", "men", "nac", "nad", "neu", "nhs", "not", "now", "off", "old", "ond", "one", "our", "out", "own", "pan", "par", "pay", "per",
    "pip", "put", "ran", "run", "saw", "say", "see", "she", "sit", "six", "ten", "the", "too", "top", "two", "use", "via", "war", "was", "way",
    "wel", "who", "why", "wyf", "yma", "you",
];
