//! Which of the words that a text adds to its template are its own evidence, and which are only a greeting, a signature or
//! another wording.

use crate::difference::Change;
use crate::limits::{ADDITION_WORDS_MIN, GREETING_WORDS_MAX, NAME_WORDS_MAX, SIGNATURE_WORDS_MAX};
use crate::spans::Written;

/// First words of greetings, folded, in English and Welsh.
const GREETINGS: &[&str] = &[
    "dear", "to", "hello", "hi", "hey", "good", "sir", "madam", "annwyl", "at", "helo", "shwmae",
    "bore", "prynhawn",
];

/// Words that take leave, folded, in English and Welsh.
const LEAVES: &[&str] = &[
    "sincerely",
    "faithfully",
    "regards",
    "wishes",
    "yours",
    "truly",
    "thanks",
    "thank",
    "signed",
    "gywir",
    "ffyddlon",
    "cofion",
    "diolch",
    "dymuniadau",
    "ddiffuant",
    "llofnodwyd",
    "eiddoch",
];

/// What an added run of words is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Added {
    /// A greeting or a signature.
    Courtesy,
    /// Another wording, a number, a place: too short to be a thought of its own.
    Wording,
    /// A personal addition: evidence of its own.
    Personal,
}

/// What the added words of a change are. `words` is the number of words of the text.
pub(crate) fn added(written: &Written<'_>, change: &Change, words: usize) -> Added {
    if is_greeting(written, change) || is_signature(written, change, words) {
        Added::Courtesy
    } else if change.added.len() >= ADDITION_WORDS_MIN {
        Added::Personal
    } else {
        Added::Wording
    }
}

fn is_greeting(written: &Written<'_>, change: &Change) -> bool {
    let run = &change.added;
    let greets = |at: usize| written.is_one_of(at, GREETINGS);
    run.end <= GREETING_WORDS_MAX && greets(0) && (run.start == 0 || written.is_named(run))
}

fn is_signature(written: &Written<'_>, change: &Change, words: usize) -> bool {
    let run = &change.added;
    if run.end != words || run.is_empty() {
        return false;
    }
    if run.len() <= NAME_WORDS_MAX && written.is_named(run) {
        return true;
    }
    let mut near = run.start.saturating_sub(3)..(run.start + 3).min(run.end);
    run.len() <= SIGNATURE_WORDS_MAX && near.any(|at| written.is_one_of(at, LEAVES))
}
