//! The formal response to a recommendation and its progress: recorded from the letter received, or given through a link
//! that counts once.
//!
//! Guarantees: the words of a reply stand as they were received, in the language in which they were received; a later reply
//! stands beside the earlier ones, and the last received is the response; progress is kept apart from it. Of a link only a
//! digest is kept; it counts once and until its time is over.

use crate::limits::{OFFICE_CHARS_MAX, OFFICE_LINK_US, PART_CHARS_MAX};
use crate::store::{life as rows, writing};
use crate::words::words;
use ::store::{Reader, Tx};
use commission::{Commission, Error, Refusal, Texts, record};
use sha2::{Digest, Sha256};

/// How an office responds. That there is none is no response of theirs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ReplyState {
    Accept,
    AcceptInPart,
    AcceptInPrinciple,
    Reject,
    Noted,
}

impl ReplyState {
    pub(crate) const ALL: [Self; 5] = [
        Self::Accept,
        Self::AcceptInPart,
        Self::AcceptInPrinciple,
        Self::Reject,
        Self::Noted,
    ];

    /// The word it has in files and addresses.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Accept => "accept",
            Self::AcceptInPart => "accept-in-part",
            Self::AcceptInPrinciple => "accept-in-principle",
            Self::Reject => "reject",
            Self::Noted => "noted",
        }
    }

    pub(crate) fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// How far something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Stage {
    NotBegun,
    UnderWay,
    Done,
    Stopped,
}

impl Stage {
    pub(crate) const ALL: [Self; 4] = [Self::NotBegun, Self::UnderWay, Self::Done, Self::Stopped];

    /// The word it has in files.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::NotBegun => "not-begun",
            Self::UnderWay => "under-way",
            Self::Done => "done",
            Self::Stopped => "stopped",
        }
    }

    pub(crate) fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.code() == code)
    }
}

/// A reply that was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reply {
    /// Its number; 0 before it is kept.
    pub(crate) id: i64,
    /// Such as `R2`.
    pub(crate) recommendation: String,
    pub(crate) state: ReplyState,
    /// Its words, in each language in which it was received.
    pub(crate) words: Texts,
    /// Who replies: name and office.
    pub(crate) replier: String,
    /// The day it was received.
    pub(crate) received: String,
    /// The letter: SHA-256 of its bytes, and its name.
    pub(crate) file: Option<(String, String)>,
    /// Whether it came through a link.
    pub(crate) by_link: bool,
    /// Who recorded it; the office itself where it came through a link.
    pub(crate) person: String,
    /// When it was recorded, microseconds since 1970 in UTC.
    pub(crate) at_us: i64,
}

/// What was said of progress.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Progress {
    /// Such as `R2`.
    pub(crate) recommendation: String,
    pub(crate) stage: Stage,
    /// What was said, in each language in which it was.
    pub(crate) words: Texts,
    /// Who said so, where.
    pub(crate) source: String,
    /// The day it is about.
    pub(crate) day: String,
    /// Who recorded it.
    pub(crate) person: String,
    /// When, microseconds since 1970 in UTC.
    pub(crate) at_us: i64,
}

/// A link by which an office replies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OfficeLink {
    /// Such as `R2`.
    pub(crate) recommendation: String,
    /// To whom it was given.
    pub(crate) office: String,
    /// Until when it counts.
    pub(crate) until_us: i64,
}

/// Whether a recommendation of this key stands in the draft or in an edition.
pub(crate) fn is_known(r: &Reader<'_>, commission: i64, key: &str) -> Result<bool, Error> {
    let graph = crate::store::graph(r, commission)?;
    if crate::writing::recommendation(&graph, key).is_some() {
        return Ok(true);
    }
    let editions = writing::editions(r, commission)?;
    let mut keys = editions.iter().flat_map(crate::edition::keys_in);
    Ok(key.starts_with('R') && keys.any(|one| one == key))
}

fn known(r: &Reader<'_>, commission: i64, key: &str) -> Result<(), Error> {
    match is_known(r, commission, key)? {
        true => Ok(()),
        false => Err(Error::NotFound),
    }
}

fn checked(words_of: &Texts, who: &str, day: &str) -> Result<(), Refusal> {
    if who.trim().is_empty() || who.chars().count() > OFFICE_CHARS_MAX {
        return Err(Refusal::new("who", |l| words(l).msg_reply_who_missing()));
    }
    if crate::draft::civil_day(day).is_none() {
        return Err(Refusal::new("date", |l| words(l).msg_write_day_wrong(day)));
    }
    let length = words_of.iter().map(|(_, text)| text.chars().count()).max();
    if length.unwrap_or_default() > PART_CHARS_MAX {
        let (length, most) = (
            length.unwrap_or_default().to_string(),
            PART_CHARS_MAX.to_string(),
        );
        return Err(Refusal::new("text-long", |l| {
            words(l).msg_write_too_long(&length, &most)
        }));
    }
    Ok(())
}

/// Keeps a reply that was received.
///
/// # Errors
/// [`Error::NotFound`] where there is no such recommendation; [`Error::Refused`] where nobody is named, there are neither
/// words nor a letter, or the day is none.
pub(crate) fn record_reply(
    tx: &mut Tx<'_>,
    commission: &Commission,
    new: &Reply,
    by: (&str, i64),
) -> Result<(), Error> {
    known(tx, commission.id, &new.recommendation)?;
    checked(&new.words, &new.replier, &new.received)?;
    if new.words.is_empty() {
        return Err(Refusal::new("words", |l| words(l).msg_reply_words_missing()).into());
    }
    rows::add_reply(tx, commission.id, new, by)?;
    let about = &new.recommendation;
    record(tx, commission.id, by.0, by.1, "reply-recorded", about)?;
    Ok(())
}

/// Keeps what was said of progress.
///
/// # Errors
/// [`Error::NotFound`] where there is no such recommendation; [`Error::Refused`] where nothing is said, by nobody, or the
/// day is none.
pub(crate) fn record_progress(
    tx: &mut Tx<'_>,
    commission: &Commission,
    new: &Progress,
) -> Result<(), Error> {
    known(tx, commission.id, &new.recommendation)?;
    checked(&new.words, &new.source, &new.day)?;
    if new.words.is_empty() {
        return Err(Refusal::new("words", |l| words(l).msg_reply_words_missing()).into());
    }
    rows::add_progress(tx, commission.id, new)?;
    let (who, about) = (&new.person, &new.recommendation);
    record(
        tx,
        commission.id,
        who,
        new.at_us,
        "progress-recorded",
        about,
    )?;
    Ok(())
}

/// The digest under which a link is kept.
pub(crate) fn key_of(token: &str) -> String {
    ::store::hex(&Sha256::digest(token.as_bytes()))
}

/// Makes a link by which an office replies once, and answers its token. Links made before it to the same recommendation
/// count no more.
///
/// # Errors
/// [`Error::NotFound`] where there is no such recommendation; [`Error::Refused`] where no office is named.
pub(crate) fn make_link(
    tx: &mut Tx<'_>,
    commission: &Commission,
    (recommendation, office): (&str, &str),
    fresh: &[u8; 32],
    by: (&str, i64),
) -> Result<String, Error> {
    known(tx, commission.id, recommendation)?;
    if office.trim().is_empty() || office.chars().count() > OFFICE_CHARS_MAX {
        return Err(Refusal::new("office", |l| words(l).msg_reply_office_missing()).into());
    }
    let token = ::store::hex(fresh);
    rows::withdraw_links(tx, commission.id, recommendation, by.1)?;
    let link = OfficeLink {
        recommendation: recommendation.to_owned(),
        office: office.trim().to_owned(),
        until_us: by.1 + OFFICE_LINK_US,
    };
    rows::add_link(tx, commission.id, &key_of(&token), &link, by)?;
    record(
        tx,
        commission.id,
        by.0,
        by.1,
        "reply-link-made",
        recommendation,
    )?;
    Ok(token)
}

/// The link of a token, where it may still be used.
///
/// # Errors
/// [`Error::NotFound`] where it may not.
pub(crate) fn open_link(
    r: &Reader<'_>,
    commission: i64,
    token: &str,
    now_us: i64,
) -> Result<OfficeLink, Error> {
    rows::link(r, commission, &key_of(token), now_us)?.ok_or(Error::NotFound)
}

/// Keeps the reply that an office gives through its link, and uses the link up.
///
/// # Errors
/// [`Error::NotFound`] where the link counts no more; [`Error::Refused`] as for a reply that is recorded.
pub(crate) fn reply_by_link(
    tx: &mut Tx<'_>,
    commission: &Commission,
    token: &str,
    new: Reply,
    now_us: i64,
) -> Result<(), Error> {
    let link = open_link(tx, commission.id, token, now_us)?;
    let new = Reply {
        recommendation: link.recommendation,
        by_link: true,
        ..new
    };
    record_reply(tx, commission, &new, (&link.office, now_us))?;
    match rows::use_link(tx, &key_of(token), now_us)? {
        true => Ok(()),
        false => Err(Error::NotFound),
    }
}
