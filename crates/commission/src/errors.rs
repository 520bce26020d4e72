//! The two kinds of error. A [`Refusal`] is a sentence, in both languages, about something that a
//! person can put right. A [`Fault`] is ours: it is logged once, with its cause, and shown as such.

use crate::Language;
use crate::words::words;
use ::store::StoreError;
use serde_json::{Value, json};
use std::fmt;

/// Where in a file the trouble is.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spot {
    /// The file's name.
    pub file: Option<String>,
    /// The line, or the row of a sheet, from 1.
    pub line: Option<u64>,
}

/// Something a person can put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// A stable word for programs.
    pub code: &'static str,
    /// The sentence in English: what is wrong and what to do.
    pub en: String,
    /// The same in Welsh.
    pub cy: String,
    /// Where it is.
    pub spot: Spot,
}

impl Refusal {
    /// A refusal whose sentence `say` gives in either language.
    pub fn new(code: &'static str, say: impl Fn(Language) -> String) -> Self {
        Self {
            code,
            en: say(Language::En),
            cy: say(Language::Cy),
            spot: Spot::default(),
        }
    }

    /// The same refusal, at a line.
    #[must_use]
    pub fn at_line(mut self, line: u64) -> Self {
        self.spot.line = Some(line);
        self
    }

    /// The same refusal, in a file.
    #[must_use]
    pub fn in_file(mut self, file: &str) -> Self {
        self.spot.file = Some(file.to_owned());
        self
    }

    /// The sentence in a language, without its place.
    pub fn sentence(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Cy => &self.cy,
        }
    }

    /// Place and sentence, as they are printed on one line.
    pub fn line(&self, language: Language) -> String {
        let sentence = self.sentence(language);
        match (&self.spot.file, self.spot.line) {
            (Some(file), Some(line)) => format!("{file}:{line}: {sentence}"),
            (Some(file), None) => format!("{file}: {sentence}"),
            (None, Some(line)) => format!("{line}: {sentence}"),
            (None, None) => sentence.to_owned(),
        }
    }

    /// The shape it has in the JSON of a verb.
    pub fn to_json(&self) -> Value {
        json!({
            "code": self.code, "file": self.spot.file, "line": self.spot.line,
            "what": self.en, "what_cy": self.cy,
        })
    }
}

/// Something nobody outside can put right.
#[derive(Debug)]
pub struct Fault {
    /// What was being done.
    pub doing: String,
    /// What went wrong.
    pub why: String,
}

/// Why an act did not happen.
#[derive(Debug)]
pub enum Error {
    /// It can be put right. Never empty.
    Refused(Vec<Refusal>),
    /// There is no such thing, or the caller may not know of it.
    NotFound,
    /// It cannot be put right by the caller.
    Fault(Fault),
}

impl Error {
    /// A fault, from what was being done and what went wrong.
    pub fn fault(doing: impl Into<String>, why: impl fmt::Display) -> Self {
        Self::Fault(Fault {
            doing: doing.into(),
            why: why.to_string(),
        })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusals) => {
                for (index, refusal) in refusals.iter().enumerate() {
                    if index > 0 {
                        f.write_str("\n")?;
                    }
                    f.write_str(&refusal.line(Language::En))?;
                }
                Ok(())
            }
            Self::NotFound => f.write_str("there is no such thing"),
            Self::Fault(fault) => write!(f, "could not {}: {}", fault.doing, fault.why),
        }
    }
}

impl std::error::Error for Error {}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(vec![refusal])
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Refused(sentence) => {
                Refusal::new("data-folder", |_| sentence.clone()).into()
            }
            StoreError::Full => {
                Refusal::new("disk-full", |language| words(language).msg_disk_full()).into()
            }
            StoreError::Away => Refusal::new("database-away", |language| {
                words(language).msg_database_away()
            })
            .into(),
            StoreError::Unknown => Refusal::new("database-unknown", |language| {
                words(language).msg_database_unknown()
            })
            .into(),
            other => Self::fault("use the store", other),
        }
    }
}
