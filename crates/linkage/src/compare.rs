//! Two records compared field by field: a level of agreement for each.
//!
//! Guarantees: comparing the second with the first gives the same levels. Each distinct value is made normal once; records then
//! hold its number, so that whole agreement is one comparison of numbers.

use crate::likeness::{Letters, edits, jaro_winkler, words_shared};
use crate::limits::{NAME_NEAR_MIN, NAME_SOME_MIN, WORDS_SHARED_MIN};
use crate::normal::normal;
use crate::{Field, Kind};
use std::collections::HashMap;

/// A field of every record, each distinct value once.
pub(crate) struct Values {
    pub kind: Kind,
    /// For each record the number of its value; 0 is missing.
    pub of_record: Vec<u32>,
    /// Values by number.
    pub values: Vec<Vec<u8>>,
    /// The letters of each.
    letters: Vec<Letters>,
}

/// The levels of two records: four bits a field from the lowest, [`MISSING`] where one of them has no value.
pub(crate) type Pattern = u64;

/// The level of a field that one of the two records lacks.
pub(crate) const MISSING: u64 = 15;

/// The level of a field in a pattern; `None` where it is missing.
pub(crate) fn level(pattern: Pattern, field: usize) -> Option<usize> {
    let level = pattern >> (4 * field) & 15;
    (level != MISSING).then_some(level as usize)
}

/// Every field of every record, ready to be compared.
pub(crate) struct Compared {
    pub fields: Vec<Values>,
    /// The numbers of values, record by record, so that those of one record lie side by side.
    by_record: Vec<u32>,
    /// Which field holds given names and which surnames, where there is one of each.
    names: Option<(usize, usize)>,
}

impl Compared {
    pub(crate) fn new(fields: &[Field<'_>]) -> Self {
        let all: Vec<Values> = fields.iter().map(numbered).collect();
        let first = |kind| fields.iter().position(|field| field.kind == kind);
        let names = first(Kind::GivenName).zip(first(Kind::Surname));
        let count = all
            .iter()
            .map(|field| field.of_record.len())
            .min()
            .unwrap_or(0);
        let by_record = (0..count).flat_map(|record| {
            all.iter()
                .map(move |field| field.of_record.get(record).copied().unwrap_or(0))
        });
        Self {
            by_record: by_record.collect(),
            fields: all,
            names,
        }
    }

    /// The number of a record's value; 0 is missing.
    pub(crate) fn value(&self, field: usize, record: usize) -> u32 {
        let at = record * self.fields.len() + field;
        self.by_record.get(at).copied().unwrap_or(0)
    }

    /// The levels of two records.
    pub(crate) fn pattern(&self, a: usize, b: usize) -> Pattern {
        let swapped = self.names_swapped(a, b);
        let mut pattern = 0;
        for (at, field) in self.fields.iter().enumerate() {
            let (x, y) = (self.value(at, a), self.value(at, b));
            let level = match (x, y) {
                (0, _) | (_, 0) => MISSING,
                _ if x == y => field.kind.levels().len() as u64 - 1,
                _ if swapped
                    && matches!(field.kind, Kind::GivenName | Kind::Surname)
                    && self.is_name(at) =>
                {
                    3
                }
                _ => field.apart(x, y),
            };
            pattern |= level << (4 * at);
        }
        pattern
    }

    fn is_name(&self, field: usize) -> bool {
        self.names
            .is_some_and(|(given, family)| field == given || field == family)
    }

    /// Whether the given name of each is the surname of the other, a letter more or less.
    fn names_swapped(&self, a: usize, b: usize) -> bool {
        let Some((given, family)) = self.names else {
            return false;
        };
        let (Some(of_given), Some(of_family)) = (self.fields.get(given), self.fields.get(family))
        else {
            return false;
        };
        let crossed = |one: usize, other: usize| {
            let (x, y) = (self.value(given, one), self.value(family, other));
            let (of_x, of_y) = (of_given.letters(x), of_family.letters(y));
            let alike = x != 0 && y != 0 && of_x.jaro_winkler_at_most(&of_y) >= NAME_NEAR_MIN;
            alike && jaro_winkler(of_given.value(x), of_family.value(y)) >= NAME_NEAR_MIN
        };
        crossed(a, b) && crossed(b, a)
    }
}

/// The values of a field by number, in the order in which they come first.
fn numbered(field: &Field<'_>) -> Values {
    let mut raw: HashMap<&str, u32> = HashMap::new();
    let mut known: HashMap<Vec<u8>, u32> = HashMap::from([(Vec::new(), 0)]);
    let mut values = vec![Vec::new()];
    let mut of_record = Vec::with_capacity(field.values.len());
    for value in &field.values {
        if let Some(number) = raw.get(value) {
            of_record.push(*number);
            continue;
        }
        let made = normal(field.kind, value);
        let next = u32::try_from(values.len()).unwrap_or(u32::MAX);
        let number = *known.entry(made.clone()).or_insert(next);
        if number == next {
            values.push(made);
        }
        raw.insert(value, number);
        of_record.push(number);
    }
    Values {
        kind: field.kind,
        of_record,
        letters: values.iter().map(|value| Letters::of(value)).collect(),
        values,
    }
}

impl Values {
    fn value(&self, number: u32) -> &[u8] {
        let value = self.values.get(number as usize);
        value.map_or(&[], Vec::as_slice)
    }

    fn letters(&self, number: u32) -> Letters {
        let letters = self.letters.get(number as usize);
        letters.copied().unwrap_or_default()
    }

    /// The level of two values that differ. Most are told apart by their letters alone.
    fn apart(&self, x: u32, y: u32) -> u64 {
        let (of_a, of_b) = (self.letters(x), self.letters(y));
        let value = |number| self.value(number);
        let edits = || match of_a.edits_at_least(&of_b) {
            0..=2 => edits(value(x), value(y)),
            _ => 3,
        };
        let likeness = || likeness((value(x), &of_a), (value(y), &of_b));
        match self.kind {
            Kind::GivenName | Kind::Surname | Kind::Name => names(likeness()),
            Kind::Date => days(value(x), value(y), edits()),
            Kind::Email => emails(value(x), value(y)),
            Kind::Code => match edits() {
                3 if !of_a.begin_alike(&of_b) => 0,
                edits => codes(value(x), value(y), edits),
            },
            Kind::Number => u64::from(edits() == 1 && value(x).len().max(value(y).len()) >= 2),
            Kind::Category => 0,
            Kind::Words => {
                let shared = match of_a.may_share_a_word(&of_b) {
                    true => words_shared(value(x), value(y)),
                    false => 0.0,
                };
                addresses(shared, likeness())
            }
        }
    }
}

/// The likeness of two names; nought where their letters say that it is below all that counts.
fn likeness((a, of_a): (&[u8], &Letters), (b, of_b): (&[u8], &Letters)) -> f64 {
    if of_a.jaro_winkler_at_most(of_b) < NAME_SOME_MIN {
        return 0.0;
    }
    jaro_winkler(a, b)
}

fn names(likeness: f64) -> u64 {
    u64::from(likeness >= NAME_SOME_MIN) + u64::from(likeness >= NAME_NEAR_MIN)
}

/// Two days: year, month and day are parts; day and month may stand in each other's place.
fn days(a: &[u8], b: &[u8], edits: u8) -> u64 {
    if edits == 1 {
        return 2;
    }
    let (Some((year_a, rest_a)), Some((year_b, rest_b))) =
        (a.split_at_checked(4), b.split_at_checked(4))
    else {
        return 0;
    };
    let (Some((month_a, day_a)), Some((month_b, day_b))) =
        (rest_a.split_at_checked(2), rest_b.split_at_checked(2))
    else {
        return 0;
    };
    let (year, month, day) = (year_a == year_b, month_a == month_b, day_a == day_b);
    if year && month_a == day_b && day_a == month_b {
        return 2;
    }
    u64::from(u8::from(year) + u8::from(month) + u8::from(day) >= 2)
}

fn emails(a: &[u8], b: &[u8]) -> u64 {
    let user = |mail: &[u8]| -> usize {
        mail.iter()
            .position(|byte| *byte == b'@')
            .unwrap_or(mail.len())
    };
    let (a, b) = (a.get(..user(a)).unwrap_or(a), b.get(..user(b)).unwrap_or(b));
    if a == b {
        return 2;
    }
    let likeness = likeness((a, &Letters::of(a)), (b, &Letters::of(b)));
    u64::from(likeness >= NAME_NEAR_MIN || edits(a, b) <= 1)
}

fn codes(a: &[u8], b: &[u8], edits: u8) -> u64 {
    match edits {
        0 | 1 => 2,
        2 if a.len().max(b.len()) >= 6 => 1,
        _ => {
            // The district of a postcode, the exchange of a telephone: all but the last three characters.
            let head = a.len().min(b.len()).saturating_sub(3);
            u64::from(head >= 3 && a.get(..head) == b.get(..head) && a.len() == b.len())
        }
    }
}

fn addresses(shared: f64, likeness: f64) -> u64 {
    if shared > 0.999 || likeness >= NAME_NEAR_MIN {
        return 2;
    }
    u64::from(shared >= WORDS_SHARED_MIN || likeness >= NAME_SOME_MIN)
}
