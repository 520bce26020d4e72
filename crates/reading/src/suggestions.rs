//! Suggestions on a stored commission: codes for the passages that no person has coded yet, learnt from those that persons have.
//!
//! Guarantees: a suggestion becomes a coding only by a person's act (`decide.rs`); none is shown before somebody has seen what
//! they are worth and switched them on; what somebody codes blind is neither learnt from nor suggested for; the same evidence
//! and codings give the same suggestions on any machine (`learn.rs`). Probabilities and scores are kept in millionths.
//!
//! It deliberately learns nothing from codings that were accepted in bulk: nobody has read those passages.

pub mod decide;
pub(crate) mod learn;
mod passages;

use crate::store::suggestions as rows;
use crate::themes::Span;
use ::store::{Reader, StoreError};
use std::ops::Range;

/// What there was to learn from, in counts: whatever changed since, one of them has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Marks {
    /// Codings that were ever made.
    pub codings: i64,
    /// Those that were undone.
    pub undone: i64,
    /// Passages of which somebody ever said that no code fits.
    pub said: i64,
    /// Those of which it was taken back.
    pub unsaid: i64,
    /// The last change of the evidence.
    pub changed: i64,
}

impl Marks {
    /// How many codings were put, taken back, or passages said to fit none, since then.
    #[must_use]
    pub fn since(&self, then: &Self) -> i64 {
        let all = |marks: &Self| marks.codings + marks.undone + marks.said + marks.unsaid;
        all(self) - all(then)
    }
}

/// What all suggestions of a run are worth, in millionths (`suggest::Scores`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scores {
    /// Mean over texts of each one's F1.
    pub samples_f1_ppm: i64,
    /// Mean over codes of each one's F1.
    pub macro_f1_ppm: i64,
    /// F1 over all pairs of text and code.
    pub micro_f1_ppm: i64,
    /// Mean difference between probabilities and what came of them.
    pub calibration_error_ppm: i64,
}

/// A run: the machine learnt and suggested once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its number in the database.
    pub id: i64,
    /// Who asked for it.
    pub person: String,
    /// When, microseconds since 1970 in UTC.
    pub at_us: i64,
    /// Version of the method.
    pub method: i64,
    /// What chance followed from.
    pub seed: i64,
    /// Whether labels that sources gave were learnt from too.
    pub of_source: bool,
    /// What there was to learn from.
    pub marks: Marks,
    /// Passages with words.
    pub passages: i64,
    /// Those that somebody had coded, or found to fit no code.
    pub coded: i64,
    /// Distinct texts among the passages.
    pub texts: i64,
    /// Those that were learnt from.
    pub coded_texts: i64,
    /// What the suggestions are worth; nothing where too little was coded to measure it.
    pub scores: Option<Scores>,
}

/// What the suggestions of one code are worth in a run, in millionths.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RunCode {
    /// Key of the code.
    pub code: String,
    /// Distinct texts that have it.
    pub n: i64,
    /// Of those it was suggested for, the share that have it.
    pub precision_ppm: Option<i64>,
    /// Of those that have it, the share it was suggested for.
    pub recall_ppm: Option<i64>,
    /// Their harmonic mean.
    pub f1_ppm: Option<i64>,
    /// From which probability it is suggested; nothing where it never is.
    pub threshold_ppm: Option<i64>,
}

/// Somebody switched suggestions on or off.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Switch {
    /// On, or off.
    pub on: bool,
    /// Who.
    pub person: String,
    /// When, microseconds since 1970 in UTC.
    pub at_us: i64,
    /// The run whose score they had seen.
    pub run: i64,
}

/// A suggestion that awaits a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Open {
    /// Its number in the database.
    pub id: i64,
    /// Its run.
    pub run: i64,
    /// Version of the method of that run.
    pub method: i64,
    /// The passage.
    pub span: Span,
    /// Key of the code.
    pub code: String,
    /// How probable, in millionths. One million is no estimate: a person gave the very same words this code elsewhere.
    pub p_ppm: i64,
    /// The words it rests on, as places in the document.
    pub because: Vec<Range<usize>>,
}

/// What a run said of a passage that nobody had coded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// It suggests codes.
    Codes,
    /// It is likely that no code fits.
    None,
    /// It cannot decide.
    Undecided,
}

impl Said {
    /// The word in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Codes => "codes",
            Self::None => "none",
            Self::Undecided => "undecided",
        }
    }

    /// The same from the word.
    #[must_use]
    pub fn of_code(word: &str) -> Self {
        match word {
            "codes" => Self::Codes,
            "none" => Self::None,
            _ => Self::Undecided,
        }
    }
}

/// A passage to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Where it is.
    pub span: Span,
    /// What the run said of it.
    pub said: Said,
    /// With what probability no code fits, in millionths; only where it says so.
    pub p_ppm: Option<i64>,
}

/// Where suggestions stand: the last run, and who switched them on or off.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct State {
    /// The last run.
    pub run: Option<Run>,
    /// Who switched them on or off last.
    pub switch: Option<Switch>,
    /// What there is now to learn from.
    pub now: Marks,
}

impl State {
    /// Reads it.
    ///
    /// # Errors
    /// [`StoreError`] where it cannot be read.
    pub fn read(r: &Reader<'_>, commission: i64) -> Result<Self, StoreError> {
        Ok(Self {
            run: rows::last_run(r, commission)?,
            switch: rows::switched(r, commission)?,
            now: rows::marks(r, commission)?,
        })
    }

    /// The run whose suggestions are shown: where they are switched on, and what they are worth is known.
    #[must_use]
    pub fn shown(&self) -> Option<&Run> {
        let on = self.switch.as_ref().is_some_and(|switch| switch.on);
        self.run.as_ref().filter(|run| on && run.scores.is_some())
    }
}

/// The open suggestions for a document, where suggestions are switched on.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn open_of(r: &Reader<'_>, commission: i64, document: i64) -> Result<Vec<Open>, StoreError> {
    match shown_run(r, commission)? {
        Some(run) => rows::open_of_document(r, run, document),
        None => Ok(Vec::new()),
    }
}

/// The number of the run whose suggestions are shown.
pub(crate) fn shown_run(r: &Reader<'_>, commission: i64) -> Result<Option<i64>, StoreError> {
    if !rows::switched(r, commission)?.is_some_and(|switch| switch.on) {
        return Ok(None);
    }
    let run = rows::last_run(r, commission)?.filter(|run| run.scores.is_some());
    Ok(run.map(|run| run.id))
}

#[cfg(test)]
mod tests;
