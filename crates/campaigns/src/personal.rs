//! Which of the words that a text adds to its template are its own evidence, and which are only a greeting, a signature or
//! another wording.

use crate::difference::Change;
use crate::limits::{ADDITION_WORDS_MIN, GREETING_WORDS_MAX, NAME_WORDS_MAX, SIGNATURE_WORDS_MAX};
use crate::spans::Written;
use std::ops::Range;

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
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Added {
    /// A greeting or a signature.
    Courtesy,
    /// Another wording, a number, a place: too short to be a thought of its own.
    Wording,
    /// A personal addition, evidence of its own: these words of the text, without a greeting before and a signature after.
    Personal(Range<usize>),
}

/// What the added words of a change are. `words` is the number of words of the text.
pub(crate) fn added(written: &Written<'_>, change: &Change, words: usize) -> Added {
    let run = &change.added;
    if is_greeting(written, run) || is_signature(written, run, words) {
        return Added::Courtesy;
    }
    let own = after_greeting(written, run)..before_signature(written, run, words);
    if own.len() >= ADDITION_WORDS_MIN {
        Added::Personal(own)
    } else {
        Added::Wording
    }
}

fn greets(written: &Written<'_>) -> bool {
    written.is_one_of(0, GREETINGS)
}

fn is_greeting(written: &Written<'_>, run: &Range<usize>) -> bool {
    run.end <= GREETING_WORDS_MAX && greets(written) && (run.start == 0 || written.is_named(run))
}

fn is_signature(written: &Written<'_>, run: &Range<usize>, words: usize) -> bool {
    if run.end != words || run.is_empty() {
        return false;
    }
    if run.len() <= NAME_WORDS_MAX && written.is_named(run) {
        return true;
    }
    run.len() <= SIGNATURE_WORDS_MAX && takes_leave(written, run.start.saturating_sub(3), run)
}

/// Whether one of the words from here takes leave, near the start of a run.
fn takes_leave(written: &Written<'_>, from: usize, run: &Range<usize>) -> bool {
    let mut near = from..(run.start + 3).min(run.end);
    near.any(|at| written.is_one_of(at, LEAVES))
}

/// Where a run goes on after the greeting that opens the text.
fn after_greeting(written: &Written<'_>, run: &Range<usize>) -> usize {
    if run.start > 0 || !greets(written) {
        return run.start;
    }
    let mut ends = 1..=GREETING_WORDS_MAX.min(run.end);
    ends.find(|at| written.breaks_before(*at, &[',', '\n', ':']))
        .unwrap_or(run.start)
}

/// Where a run ends before the signature that closes the text: a line or sentence that takes leave, or a line with a name.
fn before_signature(written: &Written<'_>, run: &Range<usize>, words: usize) -> usize {
    if run.end != words {
        return run.end;
    }
    let from = run.end.saturating_sub(SIGNATURE_WORDS_MAX).max(run.start);
    let mut starts = from..run.end;
    let leave = starts.find(|at| {
        written.breaks_before(*at, &['.', '!', '?', '\n'])
            && takes_leave(written, *at, &(*at..run.end))
    });
    let from = run.end.saturating_sub(NAME_WORDS_MAX).max(run.start);
    let mut lines = (from..run.end).filter(|at| written.breaks_before(*at, &['\n']));
    leave
        .or_else(|| lines.find(|at| written.is_named(&(*at..run.end))))
        .unwrap_or(run.end)
}
