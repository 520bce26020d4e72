//! What the secretariat does with a submission once it is there: acknowledge it, accept it as evidence
//! or turn it away, decide how it may be published, say whether it counts as late, send it to whoever
//! looks after people at risk of harm.
//!
//! Each of these is recorded with who did it and when. A form carries what stood there when it was
//! shown; where somebody else changed that meanwhile, nothing is kept and both are shown.

use crate::limits::NOTE_CHARS_MAX;
use crate::store::inbox as rows;
use crate::words::words;
use ::store::{Store, Tx};
use commission::{Commission, Error, Publication, Refusal, record};
use evidence::Source;

/// What was done with a submission, as it stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Handling {
    /// How often it was changed.
    pub version: i64,
    /// Whether its respondent was told that it came.
    pub acknowledged: bool,
    /// Whether it is taken as evidence; nothing where nobody has said.
    pub accepted: Option<bool>,
    /// Whether it is with whoever looks after people at risk of harm.
    pub safeguarding: bool,
    /// Why it was sent there.
    pub reason: String,
    /// What the secretariat notes for itself.
    pub note: String,
    /// Who changed it last.
    pub person: String,
    /// When, microseconds since 1970 in UTC.
    pub at_us: i64,
}

/// Which submissions of the mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Waiting {
    /// Every one.
    All,
    /// Whose respondent was not yet told.
    ToAcknowledge,
    /// About which nobody has said whether it is evidence.
    ToAccept,
    /// Whose publication is not decided.
    ToDecide,
    /// That came after the closing time.
    Late,
    /// That are with whoever looks after people at risk of harm.
    Safeguarding,
}

impl Waiting {
    /// Every list, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::All,
        Self::ToAcknowledge,
        Self::ToAccept,
        Self::ToDecide,
        Self::Late,
        Self::Safeguarding,
    ];

    /// The word it has in an address.
    pub fn code(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::ToAcknowledge => "to-acknowledge",
            Self::ToAccept => "to-accept",
            Self::ToDecide => "to-decide",
            Self::Late => "late",
            Self::Safeguarding => "safeguarding",
        }
    }

    /// The list of that word; every submission where there is none.
    pub fn of_code(code: &str) -> Self {
        let found = Self::ALL.into_iter().find(|one| one.code() == code);
        found.unwrap_or(Self::All)
    }
}

/// How many submissions wait for what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Waits {
    /// Every submission.
    pub all: i64,
    /// [`Waiting::ToAcknowledge`].
    pub to_acknowledge: i64,
    /// [`Waiting::ToAccept`].
    pub to_accept: i64,
    /// [`Waiting::ToDecide`].
    pub to_decide: i64,
    /// [`Waiting::Late`].
    pub late: i64,
    /// [`Waiting::Safeguarding`].
    pub safeguarding: i64,
}

impl Waits {
    /// The count of one list.
    pub fn of(&self, waiting: Waiting) -> i64 {
        match waiting {
            Waiting::All => self.all,
            Waiting::ToAcknowledge => self.to_acknowledge,
            Waiting::ToAccept => self.to_accept,
            Waiting::ToDecide => self.to_decide,
            Waiting::Late => self.late,
            Waiting::Safeguarding => self.safeguarding,
        }
    }
}

/// What a form says of a submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The version that the form showed.
    pub version: i64,
    /// The publication state that the form showed.
    pub state_shown: Publication,
    /// Whether the form showed it as late.
    pub late_shown: bool,
    /// Whether its respondent was told.
    pub acknowledged: bool,
    /// Whether it is evidence.
    pub accepted: Option<bool>,
    /// How it may be published.
    pub state: Publication,
    /// Whether it counts as late.
    pub late: bool,
    /// The note.
    pub note: String,
}

/// What became of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Changed {
    /// It is kept.
    Done,
    /// Somebody else was quicker: nothing is kept, and this is what stands there now.
    Meanwhile(Box<(Source, Handling)>),
}

/// Keeps what a form says, unless somebody changed the same meanwhile.
///
/// # Errors
/// [`Error::Refused`] where the note is too long.
pub fn handle(
    tx: &mut Tx<'_>,
    commission: &Commission,
    reference: &str,
    wanted: &Wanted,
    by: (&str, i64),
) -> Result<Changed, Error> {
    if wanted.note.chars().count() > NOTE_CHARS_MAX {
        return Err(Refusal::new("note-long", |l| {
            words(l).msg_note_long(NOTE_CHARS_MAX.to_string())
        })
        .into());
    }
    let source = found(tx, commission, reference)?;
    let now = rows::handling(tx, source.id)?;
    let as_shown = now.version == wanted.version
        && source.state == wanted.state_shown
        && source.late == wanted.late_shown;
    if !as_shown {
        return Ok(Changed::Meanwhile(Box::new((source, now))));
    }
    // What is turned away is not published, whatever the form says beside it.
    let state = match (wanted.accepted, wanted.state) {
        (Some(false), _) => Publication::NotAccepted,
        (_, state) => state,
    };
    evidence::decide_publication(tx, commission, &source, state, by)?;
    if evidence::set_late(tx, source.id, wanted.late)? {
        let what = if wanted.late {
            "late-marked"
        } else {
            "late-unmarked"
        };
        record(tx, commission.id, by.0, by.1, what, reference)?;
    }
    let new = Handling {
        acknowledged: wanted.acknowledged,
        accepted: wanted.accepted,
        note: wanted.note.clone(),
        ..now.clone()
    };
    change(tx, commission, &source, &now, new, by)?;
    Ok(Changed::Done)
}

/// Sends a submission to whoever looks after people at risk of harm, or takes it back from there. On
/// its way there it is made confidential: nothing of it is published until a person decides so again.
///
/// # Errors
/// [`Error::Refused`] where no reason is given.
pub fn safeguard(
    tx: &mut Tx<'_>,
    commission: &Commission,
    reference: &str,
    reason: Option<&str>,
    by: (&str, i64),
) -> Result<(), Error> {
    let source = found(tx, commission, reference)?;
    let now = rows::handling(tx, source.id)?;
    let mut new = now.clone();
    match reason.map(str::trim) {
        Some("") => {
            return Err(
                Refusal::new("no-reason", |l| words(l).msg_safeguarding_no_reason()).into(),
            );
        }
        Some(reason) => {
            new.safeguarding = true;
            new.reason = reason.chars().take(NOTE_CHARS_MAX).collect();
            if source.state.published() {
                evidence::decide_publication(
                    tx,
                    commission,
                    &source,
                    Publication::Confidential,
                    by,
                )?;
            }
        }
        None => new.safeguarding = false,
    }
    change(tx, commission, &source, &now, new, by)
}

/// Which of two things is done with many submissions at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AtOnce {
    /// Their respondents were told that they came.
    Acknowledge,
    /// They are evidence.
    Accept,
}

/// Acknowledges or accepts many. What is so already stays as it is; one that was turned away is not
/// accepted in passing.
///
/// # Errors
/// [`Error::NotFound`] where one of them does not exist; nothing is kept then.
pub fn handle_many(
    store: &Store,
    commission: &Commission,
    references: Vec<String>,
    what: AtOnce,
    by: (&str, i64),
) -> Result<u64, Error> {
    let (commission, person, at) = (commission.clone(), by.0.to_owned(), by.1);
    store.write(move |tx| -> Result<u64, Error> {
        let mut done = 0;
        for reference in references {
            let source = found(tx, &commission, &reference)?;
            let now = rows::handling(tx, source.id)?;
            let mut new = now.clone();
            match what {
                AtOnce::Acknowledge => new.acknowledged = true,
                AtOnce::Accept => new.accepted = new.accepted.or(Some(true)),
            }
            done += u64::from(new != now);
            change(tx, &commission, &source, &now, new, (&person, at))?;
        }
        Ok(done)
    })
}

fn found(tx: &Tx<'_>, commission: &Commission, reference: &str) -> Result<Source, Error> {
    evidence::source_by_reference(tx, commission.id, reference)?.ok_or(Error::NotFound)
}

/// Keeps and records what is different.
fn change(
    tx: &mut Tx<'_>,
    commission: &Commission,
    source: &Source,
    before: &Handling,
    mut new: Handling,
    by: (&str, i64),
) -> Result<(), Error> {
    if new == *before {
        return Ok(());
    }
    let acts = [
        ("acknowledged", new.acknowledged && !before.acknowledged),
        ("unacknowledged", !new.acknowledged && before.acknowledged),
        (
            "accepted",
            new.accepted == Some(true) && before.accepted != new.accepted,
        ),
        (
            "turned-away",
            new.accepted == Some(false) && before.accepted != new.accepted,
        ),
        (
            "acceptance-withdrawn",
            new.accepted.is_none() && before.accepted.is_some(),
        ),
        ("to-safeguarding", new.safeguarding && !before.safeguarding),
        (
            "from-safeguarding",
            !new.safeguarding && before.safeguarding,
        ),
        ("noted", new.note != before.note),
    ];
    for (what, _) in acts.into_iter().filter(|(_, so)| *so) {
        record(tx, commission.id, by.0, by.1, what, &source.reference)?;
    }
    by.0.clone_into(&mut new.person);
    new.at_us = by.1;
    Ok(rows::keep_handling(tx, commission.id, source.id, &new)?)
}
