//! Codes and codings as the report needs them. They are made in `reading`; this is the one place that asks for them.

use ::store::{Reader, StoreError};
use text::Language;

/// A label of an analyst.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Code {
    /// Its key.
    pub key: String,
    /// Key of the code above it.
    pub parent: Option<String>,
    /// Its name.
    pub name: String,
    /// What it means.
    pub definition: String,
    /// What belongs to it.
    pub include: String,
    /// What does not.
    pub exclude: String,
    /// An example.
    pub example: String,
    /// The language that these texts are written in, as far as it is known.
    pub language: Option<Language>,
}

/// A code put on a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coding {
    /// The passage's number.
    pub passage: i64,
    /// Key of the code.
    pub code: String,
    /// Who put it there.
    pub coder: String,
    /// When, microseconds since 1970 in UTC.
    pub at_us: i64,
}

/// Everything coded in a commission.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Coded {
    /// The codes, by key; those that are retired among them, because codings may name them.
    pub codes: Vec<Code>,
    /// The codings that were not undone.
    pub codings: Vec<Coding>,
}

/// The codes and codings of a commission.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn coded(r: &Reader<'_>, commission: i64) -> Result<Coded, StoreError> {
    let codes = reading::codes(r, commission)?;
    let codings = reading::codings(r, commission)?;
    Ok(Coded {
        codes: codes
            .into_iter()
            .map(|code| Code {
                key: code.key,
                parent: code.parent,
                name: code.entry.name,
                definition: code.entry.definition,
                include: code.entry.include,
                exclude: code.entry.exclude,
                example: code.entry.example,
                language: code.language,
            })
            .collect(),
        codings: codings
            .into_iter()
            .map(|coding| Coding {
                passage: coding.passage,
                code: coding.code,
                coder: coding.coder,
                at_us: coding.at_us,
            })
            .collect(),
    })
}
