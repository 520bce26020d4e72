//! Two records compared field by field: a level of agreement for each.
//!
//! Guarantees: comparing the second with the first gives the same levels. Each distinct value is made normal once; records then
//! hold its number, so that whole agreement is one comparison of numbers.

use crate::likeness::{Letters, edits, jaro_winkler, jaro_winkler_at_most, words_shared};
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
    /// Which field holds given names and which surnames, where there is one of each.
    names: Option<(usize, usize)>,
}

impl Compared {
    pub(crate) fn new(fields: &[Field<'_>]) -> Self {
        let all: Vec<Values> = fields.iter().map(numbered).collect();
        let first = |kind| fields.iter().position(|field| field.kind == kind);
        let names = first(Kind::GivenName).zip(first(Kind::Surname));
        Self { fields: all, names }
    }

    /// The number of a record's value; 0 is missing.
    pub(crate) fn value(&self, field: usize, record: usize) -> u32 {
        let field = self.fields.get(field);
        field
            .and_then(|field| field.of_record.get(record))
            .copied()
            .unwrap_or(0)
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
        let name = |field: usize, record: usize| -> &[u8] {
            let number = self.value(field, record) as usize;
            let values = self
                .fields
                .get(field)
                .and_then(|field| field.values.get(number));
            values.map_or(&[], Vec::as_slice)
        };
        let crossed = |x: &[u8], y: &[u8]| {
            let one = x.first().is_some() && x.first() == y.first();
            one && (x == y || jaro_winkler(x, y) >= NAME_NEAR_MIN)
        };
        crossed(name(given, a), name(family, b)) && crossed(name(family, a), name(given, b))
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
    /// The level of two values that differ.
    fn apart(&self, x: u32, y: u32) -> u64 {
        let value = |number: u32| {
            self.values
                .get(number as usize)
                .map_or(&[][..], Vec::as_slice)
        };
        let letters = |number: u32| {
            self.letters
                .get(number as usize)
                .copied()
                .unwrap_or_default()
        };
        let (a, b) = (value(x), value(y));
        let (of_a, of_b) = (letters(x), letters(y));
        let common = of_a.common_at_most(&of_b);
        // Each character that is not common costs an edit.
        let edits_least = a.len().max(b.len()).saturating_sub(common as usize);
        let edits = || if edits_least > 2 { 3 } else { edits(a, b) };
        match self.kind {
            Kind::GivenName | Kind::Surname | Kind::Name => names(likeness(a, b, common)),
            Kind::Date => days(a, b, edits()),
            Kind::Email => emails(a, b),
            Kind::Code => codes(a, b, edits()),
            Kind::Number => u64::from(a.len().max(b.len()) >= 2 && edits() == 1),
            Kind::Category => 0,
            Kind::Words => {
                let shared = if of_a.may_share_a_word(&of_b) {
                    words_shared(a, b)
                } else {
                    0.0
                };
                addresses(shared, likeness(a, b, common))
            }
        }
    }
}

/// The likeness of two names; nought where their letters say that it is below all that counts.
fn likeness(a: &[u8], b: &[u8], common: u32) -> f64 {
    if jaro_winkler_at_most(a, b, common) < NAME_SOME_MIN {
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
    let common = Letters::of(a).common_at_most(&Letters::of(b));
    u64::from(likeness(a, b, common) >= NAME_NEAR_MIN || edits(a, b) <= 1)
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
