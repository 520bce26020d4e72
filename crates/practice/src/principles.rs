//! Sets of principles, each a versioned file of data: which principles a network works by changes, and what was assessed was assessed against one
//! version.
//!
//! Guarantee: a set holds what is known of it; of one of which only the number of principles was found, only the number is held, and
//! nothing can be assessed against it.

use crate::limits::{PRINCIPLES_FILE_BYTES_MAX, PRINCIPLES_MAX};
use crate::words::words;
use commission::{Error, Language, Refusal};
use serde::Deserialize;
use std::collections::BTreeSet;

/// A text in both languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Both {
    /// In English.
    #[serde(default)]
    pub en: String,
    /// In Welsh.
    #[serde(default)]
    pub cy: String,
}

impl Both {
    /// In a language, or in the other where it lacks that.
    #[must_use]
    pub fn of(&self, language: Language) -> &str {
        match (language, self.en.is_empty(), self.cy.is_empty()) {
            (Language::Cy, _, false) | (Language::En, true, _) => &self.cy,
            _ => &self.en,
        }
    }
}

/// A principle.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Principle {
    /// Its code in files.
    pub code: String,
    /// What it is called.
    pub name: Both,
    /// What it asks for.
    #[serde(default)]
    pub means: Both,
}

/// A set in one version.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Set {
    /// Its name.
    #[serde(rename = "set")]
    pub name: String,
    /// Which version of it.
    pub version: String,
    /// How many principles it has, known or not.
    pub count: usize,
    /// What it is.
    pub title: Both,
    /// The address where it was read; empty where it was not.
    #[serde(default)]
    pub source: String,
    /// What a reader should know of it.
    #[serde(default)]
    pub note: Both,
    /// The principles, as far as they are known.
    #[serde(default, rename = "principle")]
    pub principles: Vec<Principle>,
}

/// The sets that the program knows: name and file.
const SETS: [(&str, &str); 4] = [
    ("ccin-ten", include_str!("../principles/ccin-ten.toml")),
    (
        "ccin-nine-2019",
        include_str!("../principles/ccin-nine-2019.toml"),
    ),
    ("ica-seven", include_str!("../principles/ica-seven.toml")),
    ("five-ways", include_str!("../principles/five-ways.toml")),
];

/// Every set in its current version, those of which only the number of principles is known among them.
///
/// # Errors
/// [`Error::Fault`] where the program's own files cannot be read.
pub fn all_sets() -> Result<Vec<Set>, Error> {
    let read = |(file, text): &(&str, &str)| {
        toml::from_str(text).map_err(|why| Error::fault(format!("read the set {file}"), why))
    };
    SETS.iter().map(read).collect()
}

/// The set of that name, with its principles.
///
/// # Errors
/// A refusal that names the sets there are, or says that the principles of this one are not known.
pub fn known_set(name: &str) -> Result<Set, Error> {
    let found = SETS.iter().find(|(known, _)| *known == name);
    let Some((file, text)) = found else {
        let known: Vec<&str> = SETS.iter().map(|(known, _)| *known).collect();
        let known = known.join(", ");
        return Err(Refusal::new("set", |l| words(l).msg_set_unknown(name, &known)).into());
    };
    set_of(file, text)
}

/// The set of a file in the same shape.
///
/// # Errors
/// A refusal that says what is wrong with it.
pub fn set_of(file: &str, text: &str) -> Result<Set, Error> {
    let wrong = |why: &str| {
        Error::from(Refusal::new("set", |l| words(l).msg_set_broken(why)).in_file(file))
    };
    if text.len() > PRINCIPLES_FILE_BYTES_MAX {
        return Err(wrong("too long"));
    }
    let set: Set = toml::from_str(text).map_err(|why| wrong(why.message()))?;
    let codes: BTreeSet<&str> = set.principles.iter().map(|one| one.code.as_str()).collect();
    let count = set.principles.len();
    if count > PRINCIPLES_MAX || codes.len() != count || codes.contains("") {
        return Err(wrong(
            "a code is missing, or stands twice, or there are too many",
        ));
    }
    if count == 0 {
        let name = set.title.clone();
        let none = Refusal::new("set", |l| words(l).msg_set_empty(name.of(l)));
        return Err(none.in_file(file).into());
    }
    if count != set.count {
        return Err(wrong("count is not the number of principles"));
    }
    Ok(set)
}

#[cfg(test)]
mod tests {
    use super::{SETS, known_set};
    use commission::Error;

    #[test]
    fn every_set_that_is_known_in_full_has_both_languages_and_the_one_that_is_not_says_so() {
        for (name, _) in SETS {
            match (name, known_set(name)) {
                ("ccin-nine-2019", Err(Error::Refused(told))) => {
                    assert!(told[0].en.contains("not known"), "{}", told[0].en);
                }
                (_, Ok(set)) => {
                    assert_eq!((set.name.as_str(), set.principles.len()), (name, set.count));
                    let both =
                        |one: &super::Principle| !one.name.en.is_empty() && !one.name.cy.is_empty();
                    assert!(set.principles.iter().all(both), "{name}");
                }
                (_, other) => panic!("{name}: {other:?}"),
            }
        }
    }
}
