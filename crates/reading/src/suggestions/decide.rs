//! What a person does with suggestions and passages: switches suggestions on, keeps codes on the passage shown, accepts or
//! refuses one suggestion, accepts all of a code above a probability; and takes any of these back as one act.
//!
//! Guarantees: every act is named, dated and undoable as a whole; a coding that was suggested remembers with what probability
//! and by which version of the method; a refusal changes nothing; nothing that was undone is lost.

use super::{Open, State, shown_run};
use crate::acts;
use crate::limits::SUGGESTIONS_PER_ACT_MAX;
use crate::store;
use crate::store::passage_act as rows;
use crate::store::suggestions as kept;
use crate::themes::Span;
use crate::veil::Veil;
use crate::words::words;
use ::store::Tx;
use commission::{Commission, Error, Refusal, record};
use evidence::Document;

/// What kind of act it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActKind {
    /// Codes were kept on the passage that was shown, or it was said that none fits, or that it cannot be told.
    Keep,
    /// One suggestion was accepted.
    Accept,
    /// One suggestion was refused.
    Refuse,
    /// All suggestions of a code above a probability were accepted.
    Bulk,
}

impl ActKind {
    /// The word in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::Accept => "accept",
            Self::Refuse => "refuse",
            Self::Bulk => "bulk",
        }
    }

    /// The same from the word.
    #[must_use]
    pub fn of_code(word: &str) -> Self {
        match word {
            "accept" => Self::Accept,
            "refuse" => Self::Refuse,
            "bulk" => Self::Bulk,
            _ => Self::Keep,
        }
    }
}

/// An act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Its number in the database.
    pub id: i64,
    /// What kind it was.
    pub kind: ActKind,
    /// The run whose suggestions were shown then.
    pub run: Option<i64>,
    /// Key of the code that was accepted in bulk.
    pub code: Option<String>,
    /// From which probability on, in millionths.
    pub least_p_ppm: Option<i64>,
    /// Who did it.
    pub person: String,
    /// When, microseconds since 1970 in UTC.
    pub at_us: i64,
    /// Who undid it and when.
    pub undone: Option<(String, i64)>,
    /// Codings it made.
    pub codings: i64,
}

/// What somebody said of a passage that is no coding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// No code fits.
    None,
    /// It cannot be told.
    CannotTell,
    /// A suggested code does not fit.
    Refused,
}

impl Word {
    /// The word in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::CannotTell => "cannot-tell",
            Self::Refused => "refused",
        }
    }
}

/// What somebody says of a passage.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answered {
    /// Keys of the codes that fit.
    pub codes: Vec<String>,
    /// None fits.
    pub none: bool,
    /// It cannot be told.
    pub cannot_tell: bool,
    /// Keys of the codes that were suggested on the page that was answered.
    pub shown: Vec<String>,
}

/// Switches suggestions on or off. They are switched on by somebody who has seen what the last run is worth: `seen` is its number.
///
/// # Errors
/// [`Error::Refused`] where nothing was measured, or the machine has learnt again since.
pub fn switch(
    tx: &mut Tx<'_>,
    commission: &Commission,
    (on, seen): (bool, i64),
    by: (&str, i64),
) -> Result<(), Error> {
    let state = State::read(tx, commission.id)?;
    let run = state.run.ok_or(Error::NotFound)?;
    if on && run.scores.is_none() {
        return Err(Refusal::new("suggest-unmeasured", |l| {
            words(l).msg_suggest_not_measured()
        })
        .into());
    }
    if on && run.id != seen {
        return Err(Refusal::new("suggest-again", |l| words(l).msg_suggest_other_run()).into());
    }
    if state.switch.is_some_and(|switch| switch.on) == on {
        return Ok(());
    }
    kept::switch(tx, commission.id, run.id, on, by)?;
    let what = if on {
        "suggestions-on"
    } else {
        "suggestions-off"
    };
    record(tx, commission.id, by.0, by.1, what, &format!("{}", run.id))?;
    Ok(())
}

/// Keeps what somebody says of the passage they were shown: puts the codes on it, and refuses those that they were shown as
/// suggested and did not choose. Answers the act's number.
///
/// # Errors
/// [`Error::Refused`] where nothing was said, or codes together with none, or the document was changed meanwhile.
pub fn keep(
    tx: &mut Tx<'_>,
    commission: &Commission,
    document: &Document,
    span: &Span,
    answered: &Answered,
    by: (&str, i64),
) -> Result<i64, Error> {
    let said = usize::from(!answered.codes.is_empty())
        + usize::from(answered.none)
        + usize::from(answered.cannot_tell);
    if said == 0 {
        return Err(Refusal::new("say-something", |l| words(l).msg_passage_say()).into());
    }
    if said > 1 {
        return Err(Refusal::new("say-one-thing", |l| words(l).msg_passage_say_one()).into());
    }
    let words = acts::span_of_page(document, span.version, span.start..span.end)?;
    let open = open_at(tx, commission, span)?;
    let run = kept::last_run(tx, commission.id)?.map(|run| run.id);
    let veil = Veil::of(tx, commission.id, by.0)?;
    let name = veil.name_on(document.id, by.0).to_owned();
    let by = (name.as_str(), by.1);
    let act = rows::add(tx, commission.id, &act(ActKind::Keep, run, by))?;
    for key in &answered.codes {
        let suggested = open.iter().find(|one| one.code == *key);
        put(
            tx,
            commission,
            document,
            words.clone(),
            (act, key, suggested),
            by,
        )?;
    }
    if answered.none {
        rows::add_word(tx, commission.id, act, (span, Word::None, None), by)?;
    }
    if answered.cannot_tell {
        rows::add_word(tx, commission.id, act, (span, Word::CannotTell, None), by)?;
        return Ok(act);
    }
    let left =
        |one: &&Open| answered.shown.contains(&one.code) && !answered.codes.contains(&one.code);
    for one in open.iter().filter(left) {
        let word = (span, Word::Refused, Some(one.code.as_str()));
        rows::add_word(tx, commission.id, act, word, by)?;
    }
    if answered.none {
        record(
            tx,
            commission.id,
            by.0,
            by.1,
            "no-code-fits",
            &document.name(),
        )?;
    }
    Ok(act)
}

/// Accepts or refuses one suggestion for a document; answers the number of the coding, where one was made.
///
/// # Errors
/// [`Error::Refused`] where it is no longer open.
pub fn answer_one(
    tx: &mut Tx<'_>,
    commission: &Commission,
    document: &Document,
    (suggestion, accept): (i64, bool),
    by: (&str, i64),
) -> Result<(i64, Open), Error> {
    let open = super::open_of(tx, commission.id, document.id)?;
    let one = open.into_iter().find(|one| one.id == suggestion);
    let one =
        one.ok_or_else(|| Refusal::new("suggestion-gone", |l| words(l).msg_suggestion_gone()))?;
    let kind = if accept {
        ActKind::Accept
    } else {
        ActKind::Refuse
    };
    let number = rows::add(tx, commission.id, &act(kind, Some(one.run), by))?;
    if accept {
        let span = one.span.start..one.span.end;
        put(
            tx,
            commission,
            document,
            span,
            (number, &one.code, Some(&one)),
            by,
        )?;
    } else {
        let word = (&one.span, Word::Refused, Some(one.code.as_str()));
        rows::add_word(tx, commission.id, number, word, by)?;
        let about = format!("{} {}", document.name(), one.code);
        record(tx, commission.id, by.0, by.1, "suggestion-refused", &about)?;
    }
    Ok((number, one))
}

/// Accepts every open suggestion of a code from a probability on, the most probable first, at most
/// [`SUGGESTIONS_PER_ACT_MAX`]. Answers the act's number and how many codings it made.
///
/// # Errors
/// [`Error::Refused`] where there is none; [`Error::NotFound`] where suggestions are not switched on.
pub fn accept_all(
    tx: &mut Tx<'_>,
    commission: &Commission,
    key: &str,
    least_p_ppm: i64,
    by: (&str, i64),
) -> Result<(i64, u64), Error> {
    let run = shown_run(tx, commission.id)?.ok_or(Error::NotFound)?;
    let code = store::code(tx, commission.id, key)?.ok_or(Error::NotFound)?;
    let open = kept::open_of_code(tx, run, code.id, least_p_ppm, SUGGESTIONS_PER_ACT_MAX)?;
    if open.is_empty() {
        return Err(Refusal::new("no-suggestions", |l| words(l).msg_suggest_none_above()).into());
    }
    let number = Act {
        code: Some(code.key.clone()),
        least_p_ppm: Some(least_p_ppm),
        ..act(ActKind::Bulk, Some(run), by)
    };
    let number = rows::add(tx, commission.id, &number)?;
    let mut made = 0;
    for one in &open {
        let Some(document) = evidence::document(tx, one.span.document)? else {
            continue;
        };
        let span = one.span.start..one.span.end;
        put(
            tx,
            commission,
            &document,
            span,
            (number, key, Some(one)),
            by,
        )?;
        made += 1;
    }
    let about = format!("{number} {key} {}", f64_of(least_p_ppm));
    record(
        tx,
        commission.id,
        by.0,
        by.1,
        "suggestions-accepted",
        &about,
    )?;
    Ok((number, made))
}

fn f64_of(ppm: i64) -> f64 {
    ppm as f64 / 1e6
}

/// Takes an act back whole: its codings are undone, and what it said that is no coding no longer holds. Answers the document and
/// the place in it that it was about. Undoing it again does nothing.
///
/// # Errors
/// [`Error::NotFound`] where there is no such act in this commission.
pub fn undo_act(
    tx: &mut Tx<'_>,
    commission: &Commission,
    id: i64,
    by: (&str, i64),
) -> Result<Option<(i64, usize)>, Error> {
    let act = rows::one(tx, commission.id, id)?.ok_or(Error::NotFound)?;
    if rows::undo(tx, commission.id, act.id, by)? {
        for coding in rows::codings(tx, act.id)? {
            acts::undo(tx, commission, coding, by)?;
        }
        let about = format!("{} {}", act.id, act.kind.code());
        record(tx, commission.id, by.0, by.1, "act-undone", &about)?;
    }
    Ok(rows::place(tx, act.id)?)
}

fn act(kind: ActKind, run: Option<i64>, by: (&str, i64)) -> Act {
    Act {
        id: 0,
        kind,
        run,
        code: None,
        least_p_ppm: None,
        person: by.0.to_owned(),
        at_us: by.1,
        undone: None,
        codings: 0,
    }
}

/// The open suggestions for a passage.
fn open_at(tx: &Tx<'_>, commission: &Commission, span: &Span) -> Result<Vec<Open>, Error> {
    let mut open = super::open_of(tx, commission.id, span.document)?;
    open.retain(|one| one.span == *span);
    Ok(open)
}

/// Puts a code on words as part of an act. What this person had put there before stays as it was and is no part of it.
fn put(
    tx: &mut Tx<'_>,
    commission: &Commission,
    document: &Document,
    span: std::ops::Range<usize>,
    (act, key, suggested): (i64, &str, Option<&Open>),
    by: (&str, i64),
) -> Result<(), Error> {
    let put = acts::put(tx, commission, document, span, key, by)?;
    if !put.already {
        let from = suggested.map(|one| (one.method, one.p_ppm));
        rows::add_coding(tx, act, put.coding, from)?;
    }
    Ok(())
}
