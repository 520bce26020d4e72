//! What kind of thing a column holds, told from its values first and its name second.
//!
//! Guarantees: the same column gives the same kind, whatever the order of its rows. It deliberately asks for no training data and
//! no list of names; a specification may always say otherwise.

use crate::limits::VALUE_CHARS_MAX;
use std::collections::BTreeSet;

/// What a column holds, and so how two of its values are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A given name.
    GivenName,
    /// A family name.
    Surname,
    /// Another name of one or two words: a street, a town.
    Name,
    /// A day.
    Date,
    /// An e-mail address.
    Email,
    /// A code or an identifier: a postcode, a number of a register, a telephone.
    Code,
    /// A short number: of a house.
    Number,
    /// One of few values.
    Category,
    /// Several words: an address.
    Words,
}

impl Kind {
    /// Every kind with the word a specification uses for it.
    pub const ALL: [(Self, &'static str); 9] = [
        (Self::GivenName, "given-name"),
        (Self::Surname, "surname"),
        (Self::Name, "name"),
        (Self::Date, "date"),
        (Self::Email, "email"),
        (Self::Code, "code"),
        (Self::Number, "number"),
        (Self::Category, "category"),
        (Self::Words, "words"),
    ];

    /// The kind of a word of a specification.
    #[must_use]
    pub fn of_word(word: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(_, name)| *name == word);
        found.map(|(kind, _)| *kind)
    }

    /// Its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        let found = Self::ALL.iter().find(|(kind, _)| *kind == self);
        found.map_or("", |(_, word)| word)
    }

    /// The levels of agreement, from the least to the whole.
    #[must_use]
    pub fn levels(self) -> &'static [&'static str] {
        match self {
            Self::GivenName | Self::Surname => &["other", "some", "near", "swapped", "same"],
            Self::Name => &["other", "some", "near", "same"],
            Self::Date => &["other", "two parts", "one digit or parts swapped", "same"],
            Self::Email => &["other", "user near", "user same", "same"],
            Self::Code => &["other", "two edits or beginning same", "one edit", "same"],
            Self::Number => &["other", "one edit", "same"],
            Self::Category => &["other", "same"],
            Self::Words => &["other", "some", "near", "same"],
        }
    }
}

/// Words in the name of a column that say what it holds, in English and Welsh.
const GIVEN: [&str; 7] = [
    "given",
    "first",
    "forename",
    "cyntaf",
    "bedydd",
    "fore",
    "christian",
];
const FAMILY: [&str; 7] = [
    "surname", "last", "family", "cyfenw", "sur", "teulu", "lastname",
];
const DAY: [&str; 8] = [
    "date",
    "dob",
    "birth",
    "born",
    "geni",
    "dyddiad",
    "day",
    "dateofbirth",
];
const CODE: [&str; 15] = [
    "postcode",
    "postal",
    "zip",
    "cod",
    "nhs",
    "phone",
    "tel",
    "telephone",
    "mobile",
    "ffon",
    "id",
    "ssn",
    "ni",
    "uprn",
    "number",
];
const WORDS: [&str; 6] = ["address", "street", "cyfeiriad", "stryd", "road", "line"];
const ANSWER: [&str; 12] = [
    "cluster",
    "clusterid",
    "entity",
    "entityid",
    "truth",
    "label",
    "match",
    "matchid",
    "groundtruth",
    "trueid",
    "duplicate",
    "personid",
];

/// Whether the name of a column says that somebody has already told there who is who: such a column is left out.
#[must_use]
pub fn is_answer(column: &str) -> bool {
    let whole: String = text::fold(column).replace(' ', "");
    ANSWER.contains(&whole.as_str())
}

/// The kind of a column.
#[must_use]
pub fn kind_of(column: &str, values: &[&str]) -> Kind {
    let column = text::fold(column);
    let says = |hints: &[&str]| column.split(' ').any(|word| hints.contains(&word));
    let filled: Vec<&str> = values
        .iter()
        .map(|value| value.trim())
        .filter(|value| !value.is_empty())
        .collect();
    let share = |is: &dyn Fn(&str) -> bool| {
        let met = filled.iter().filter(|value| is(value)).count();
        met as f64 / filled.len().max(1) as f64
    };
    if share(&|value| value.contains('@')) > 0.5 {
        return Kind::Email;
    }
    let days = share(&|value| crate::normal::day(value).is_some());
    if days > 0.9 || (says(&DAY) && days > 0.4) {
        return Kind::Date;
    }
    let distinct = filled.iter().collect::<BTreeSet<_>>().len();
    let repeats = filled.len() as f64 / distinct.max(1) as f64;
    let digits = share(&is_code);
    if digits > 0.6 || (says(&CODE) && digits > 0.2) || (says(&["postcode", "postal", "zip"])) {
        let long = share(&|value| value.chars().count() >= 4);
        return match (long > 0.5, distinct <= 12 && repeats > 4.0) {
            (_, true) => Kind::Category,
            (true, false) => Kind::Code,
            (false, false) => Kind::Number,
        };
    }
    if says(&GIVEN) {
        return Kind::GivenName;
    }
    if says(&FAMILY) {
        return Kind::Surname;
    }
    let short = share(&|value| value.chars().count() <= 4);
    if (distinct <= 12 || short > 0.9) && repeats > 4.0 {
        return Kind::Category;
    }
    let spaced = share(&|value| value.split_whitespace().nth(1).is_some());
    let long = share(&|value| value.chars().count() > VALUE_CHARS_MAX / 3);
    if spaced > 0.6 || long > 0.3 || (says(&WORDS) && spaced > 0.3) {
        return Kind::Words;
    }
    Kind::Name
}

/// A code has a digit and no three letters in a row: an address has a word.
fn is_code(value: &str) -> bool {
    let mut letters = 0;
    let mut longest = 0;
    for letter in value.chars() {
        letters = if letter.is_alphabetic() {
            letters + 1
        } else {
            0
        };
        longest = longest.max(letters);
    }
    longest < 3 && value.chars().any(|letter| letter.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_is_told_from_its_values() {
        for (column, values, kind) in [
            ("a", vec!["19081209", "19990219", "19600210"], Kind::Date),
            (
                "a",
                vec!["1971-06-24", "24/06/1971", "3 May 1970"],
                Kind::Date,
            ),
            ("a", vec!["a@example.org", "b@example.org"], Kind::Email),
            ("a", vec!["6988048", "4951198"], Kind::Code),
            ("cod post", vec!["CF10 3AT", "SA1 1AA"], Kind::Code),
            ("street_number", vec!["6", "69", "48"], Kind::Number),
            ("enw cyntaf", vec!["Siân", "Rhys"], Kind::GivenName),
            ("cyfenw", vec!["ap Rhys", "Jones"], Kind::Surname),
            ("a", vec!["tullaroop street", "giblin street"], Kind::Words),
            ("suburb", vec!["bittern", "mildura"], Kind::Name),
            (
                "sex",
                vec!["f", "m", "f", "m", "f", "m", "f", "m", "f", "f"],
                Kind::Category,
            ),
        ] {
            assert_eq!(kind_of(column, &values), kind, "{column} {values:?}");
        }
    }

    #[test]
    fn a_column_that_already_holds_the_answer_is_known() {
        assert!(is_answer("cluster") && is_answer("Entity_ID"));
        assert!(!is_answer("soc_sec_id"));
    }
}
