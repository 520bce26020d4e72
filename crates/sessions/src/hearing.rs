//! Sessions of a stored commission: planned, heard, corrected.
//!
//! Guarantees: a transcript is taken in once, as one source whose documents are its turns, in one transaction with its leaf, so that every
//! turn is coded, quoted, cited, searched and redacted like any other document, at an address that never changes (`WHC0033/q12`). Questions go on
//! being numbered from the last session. The document of a turn is never changed by a correction: what was accepted stands beside it, and
//! only while the document is the one that was corrected: after a redaction the redacted words are shown. A protected
//! witness goes by a pseudonym; who they are is read only when two people asked for it within a day, and that is recorded.
//!
//! It deliberately keeps no witness's address in the register that others read: contact is a table of its own.

use crate::limits::{AREAS_CHARS_MAX, LINK_US, SESSION_CHARS_MAX, UNLOCK_US, WORDS_CHARS_MAX};
use crate::store::{self as rows, after};
use crate::words::words;
use ::store::{Reader, Tx};
use commission::{Commission, Error, Language, Publication, Refusal, record};

/// A session, planned or heard.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Planned {
    /// Its number in the database.
    pub id: i64,
    /// Its number in the commission.
    pub number: i64,
    /// Its title in English and Welsh.
    pub title: [String; 2],
    /// When it begins, microseconds since 1970 in UTC.
    pub starts_us: i64,
    /// When it ends.
    pub ends_us: i64,
    /// Where.
    pub place: String,
    /// Keys of the strands it is about, with commas between them.
    pub strands: String,
    /// Who asks.
    pub panel: String,
    /// Whether the public sees that it takes place.
    pub shown: bool,
    /// The source that its transcript became.
    pub source: Option<i64>,
    /// What will be asked about, in English and Welsh, a line each; witnesses have it in advance.
    pub areas: [String; 2],
}

impl Planned {
    /// The title for a reader.
    #[must_use]
    pub fn title_in(&self, language: Language) -> &str {
        own_or_other(&self.title, language)
    }

    /// What will be asked about, for a reader.
    pub fn areas_in(&self, language: Language) -> impl Iterator<Item = &str> {
        let lines = own_or_other(&self.areas, language).lines();
        lines.map(str::trim).filter(|line| !line.is_empty())
    }
}

/// The text in a language, or in the other where that is empty.
fn own_or_other([en, cy]: &[String; 2], language: Language) -> &str {
    let (own, other) = match language {
        Language::En => (en, cy),
        Language::Cy => (cy, en),
    };
    if own.is_empty() { other } else { own }
}

/// A turn with its document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    /// The document.
    pub document: i64,
    /// Its part, such as `q12-2`.
    pub part: String,
    /// The document's version.
    pub version: i64,
    /// Its words as they stand.
    pub text: String,
    /// The code of their language; empty where it is not known.
    pub lang: String,
    /// The number of the question.
    pub question: Option<i64>,
    /// Whether it opens it.
    pub opens: bool,
    /// Who spoke.
    pub speaker: Option<String>,
    /// As what.
    pub role: Option<String>,
    /// When.
    pub time: Option<String>,
    /// Whether the words are an interpreter's.
    pub interpreted: bool,
}

/// Somebody who gives evidence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Witness {
    /// Their number.
    pub id: i64,
    /// Their name; for a protected witness the pseudonym.
    pub name: String,
    /// What they are.
    pub role: String,
    /// For whom they speak.
    pub body: String,
    /// What they declare.
    pub interests: String,
    /// The language they speak in.
    pub language: String,
    /// What they need to take part.
    pub support: String,
    /// Whether they agree to be recorded and published.
    pub consent: bool,
    /// Whether their identity is sealed.
    pub protected: bool,
}

/// A correction that a witness proposed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// Its number.
    pub id: i64,
    /// The document.
    pub document: i64,
    /// The version that it corrects.
    pub version: i64,
    /// The witness.
    pub witness: i64,
    /// Their name.
    pub name: String,
    /// What it should say.
    pub words: String,
    /// When it was proposed.
    pub at_us: i64,
    /// `waiting`, `accepted` or `refused`.
    pub state: String,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub person: String,
}

/// Something that a witness promised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undertaking {
    /// Its number.
    pub id: i64,
    /// The turn in which it was given.
    pub document: i64,
    /// What was promised.
    pub what: String,
    /// By whom.
    pub who: String,
    /// By when, as it was said.
    pub due: String,
    /// How it was closed.
    pub closed: String,
    /// When.
    pub closed_us: Option<i64>,
}

/// Plans a session, or changes one that has a number; answers its number.
///
/// # Errors
/// [`Error::Refused`] where a declared language lacks the title, the end is not after the beginning, or a text is too long.
pub fn plan(
    tx: &mut Tx<'_>,
    commission: &Commission,
    new: &Planned,
    by: (&str, i64),
) -> Result<i64, Error> {
    let lacks = |language: &Language| {
        let at = usize::from(*language == Language::Cy);
        new.title
            .get(at)
            .is_none_or(|title| title.trim().is_empty())
    };
    if commission.definition.languages.iter().any(lacks) {
        return Err(Refusal::new("title_en", |l| words(l).msg_session_title_missing()).into());
    }
    if new.ends_us <= new.starts_us {
        return Err(Refusal::new("ends", |l| words(l).msg_session_times()).into());
    }
    let long = |text: &String| text.chars().count() > SESSION_CHARS_MAX;
    if new.title.iter().chain([&new.place, &new.panel]).any(long) {
        let max = SESSION_CHARS_MAX.to_string();
        return Err(Refusal::new("panel", |l| words(l).msg_session_long(&max)).into());
    }
    if new
        .areas
        .iter()
        .any(|text| text.chars().count() > AREAS_CHARS_MAX)
    {
        let max = AREAS_CHARS_MAX.to_string();
        return Err(Refusal::new("areas_en", |l| words(l).msg_session_long(&max)).into());
    }
    let number = if new.number == 0 {
        rows::add_session(tx, commission.id, new)?
    } else {
        rows::session(tx, commission.id, new.number)?.ok_or(Error::NotFound)?;
        rows::set_session(tx, commission.id, new)?;
        new.number
    };
    record(
        tx,
        commission.id,
        by.0,
        by.1,
        "session-planned",
        &number.to_string(),
    )?;
    Ok(number)
}

/// Shows a session's transcript to the public, or hides it: the source's publication decides.
///
/// # Errors
/// [`Error::NotFound`] where there is no transcript.
pub fn publish(
    tx: &mut Tx<'_>,
    commission: &Commission,
    session: &Planned,
    by: (&str, i64),
) -> Result<(), Error> {
    let source = session.source.ok_or(Error::NotFound)?;
    let source = evidence::source(tx, source)?.ok_or(Error::NotFound)?;
    evidence::decide_publication(tx, commission, &source, Publication::Named, by)
}

/// Enters a witness; for a protected one `name` is the pseudonym and `identity` who they are.
///
/// # Errors
/// [`Error::Refused`] where the name is missing, a protected witness has no identity, or a text is too long.
pub fn enter_witness(
    tx: &mut Tx<'_>,
    commission: &Commission,
    new: &Witness,
    (contact, identity): (&str, &str),
    by: (&str, i64),
) -> Result<i64, Error> {
    if new.name.trim().is_empty() {
        return Err(Refusal::new("name", |l| words(l).msg_witness_name_missing()).into());
    }
    if new.protected && identity.trim().is_empty() {
        return Err(Refusal::new("identity", |l| words(l).msg_witness_identity_missing()).into());
    }
    let texts = [
        &new.name,
        &new.role,
        &new.body,
        &new.interests,
        &new.support,
    ];
    let mut counts = texts.iter().map(|text| text.chars().count());
    if counts.any(|count| count > SESSION_CHARS_MAX) || contact.chars().count() > SESSION_CHARS_MAX
    {
        let max = SESSION_CHARS_MAX.to_string();
        return Err(Refusal::new("interests", |l| words(l).msg_session_long(&max)).into());
    }
    let sealed = if new.protected { identity } else { "" };
    let id = rows::add_witness(tx, commission.id, new, (contact, sealed))?;
    record(
        tx,
        commission.id,
        by.0,
        by.1,
        "witness-entered",
        &id.to_string(),
    )?;
    Ok(id)
}

/// Asks to see who a protected witness is. The second of two people within a day is answered.
///
/// # Errors
/// [`Error::NotFound`] where there is no such protected witness, [`Error::Refused`] where no reason is given.
pub fn unlock(
    tx: &mut Tx<'_>,
    commission: &Commission,
    witness: i64,
    reason: &str,
    by: (&str, i64),
) -> Result<Option<String>, Error> {
    let known = rows::witnesses(tx, commission.id)?;
    known
        .iter()
        .find(|one| one.id == witness && one.protected)
        .ok_or(Error::NotFound)?;
    if reason.trim().is_empty() {
        return Err(Refusal::new("reason", |l| words(l).msg_unlock_reason()).into());
    }
    rows::unlock(tx, witness, by, reason.trim())?;
    let asked = rows::unlocks(tx, witness, by.1 - UNLOCK_US)?;
    let opens = asked.len() >= 2;
    let what = if opens {
        "identity-read"
    } else {
        "identity-asked"
    };
    record(tx, commission.id, by.0, by.1, what, &witness.to_string())?;
    let contact = rows::contact(tx, witness)?;
    Ok(contact.map(|(_, identity)| identity).filter(|_| opens))
}

/// Makes a link by which a witness proposes corrections to a session; the token is shown once.
///
/// # Errors
/// [`Error::NotFound`] where the witness was not called to the session.
pub fn correction_link(
    tx: &mut Tx<'_>,
    commission: &Commission,
    session: &Planned,
    witness: i64,
    token: &str,
    by: (&str, i64),
) -> Result<(), Error> {
    let called = rows::witnesses_of(tx, session.id)?;
    called
        .iter()
        .find(|one| one.id == witness)
        .ok_or(Error::NotFound)?;
    after::add_link(tx, &key_of(token), (session.id, witness), by.1 + LINK_US)?;
    record(
        tx,
        commission.id,
        by.0,
        by.1,
        "correction-link-made",
        &witness.to_string(),
    )?;
    Ok(())
}

/// The session and the witness of a link, while it counts.
///
/// # Errors
/// [`Error::Fault`] where it cannot be read.
pub fn follow(
    r: &Reader<'_>,
    commission: i64,
    token: &str,
    now_us: i64,
) -> Result<Option<(Planned, Witness)>, Error> {
    let Some((number, witness)) = after::link(r, commission, &key_of(token), now_us)? else {
        return Ok(None);
    };
    let session = rows::session(r, commission, number)?;
    let witness = rows::witnesses(r, commission)?
        .into_iter()
        .find(|one| one.id == witness);
    Ok(session.zip(witness))
}

fn key_of(token: &str) -> String {
    ledger::sha256(token.as_bytes()).to_string()
}

/// Keeps what a witness says a turn should say.
///
/// # Errors
/// [`Error::Refused`] where that is what it says already, or nothing, or too long; [`Error::NotFound`] where the session has no such turn.
pub fn propose(
    tx: &mut Tx<'_>,
    (session, witness): (&Planned, &Witness),
    part: &str,
    said: &str,
    now_us: i64,
) -> Result<i64, Error> {
    let turns = rows::turns(tx, session.id)?;
    let turn = turns
        .iter()
        .find(|one| one.part == part)
        .ok_or(Error::NotFound)?;
    let said = said.replace("\r\n", "\n");
    let said = said.trim();
    if said.is_empty() || said == turn.text {
        return Err(Refusal::new("words", |l| words(l).msg_correction_same()).into());
    }
    if said.chars().count() > WORDS_CHARS_MAX {
        let max = pages::say::count(WORDS_CHARS_MAX as u64);
        return Err(Refusal::new("words", |l| words(l).msg_correction_long(&max)).into());
    }
    let of = (turn.document, turn.version);
    Ok(after::add(tx, session.id, of, (witness.id, said), now_us)?)
}

/// Accepts or refuses a correction with a reason.
///
/// # Errors
/// [`Error::Refused`] where a refusal has no reason, [`Error::NotFound`] where none of that number waits.
pub fn settle(
    tx: &mut Tx<'_>,
    commission: &Commission,
    (session, id): (&Planned, i64),
    (accepted, reason): (bool, &str),
    by: (&str, i64),
) -> Result<(), Error> {
    let reason = reason.trim();
    if reason.is_empty() || reason.chars().count() > SESSION_CHARS_MAX {
        return Err(Refusal::new("reason", |l| words(l).msg_correction_reason()).into());
    }
    let (state, what) = match accepted {
        true => ("accepted", "correction-accepted"),
        false => ("refused", "correction-refused"),
    };
    if !after::settle(tx, (session.id, id), (state, reason), by)? {
        return Err(Error::NotFound);
    }
    record(tx, commission.id, by.0, by.1, what, &id.to_string())?;
    Ok(())
}

/// Notes that a witness promised something.
///
/// # Errors
/// [`Error::Refused`] where it does not say what, [`Error::NotFound`] where the session has no such turn.
pub fn undertake(
    tx: &mut Tx<'_>,
    commission: &Commission,
    (session, part): (&Planned, &str),
    (what, due): (&str, &str),
    by: (&str, i64),
) -> Result<i64, Error> {
    let turns = rows::turns(tx, session.id)?;
    let part = part.trim().to_lowercase();
    let turn = turns.iter().find(|one| one.part == part);
    let Some(turn) = turn else {
        return Err(Refusal::new("part", |l| words(l).msg_undertaking_part()).into());
    };
    if what.trim().is_empty() || what.chars().count() > SESSION_CHARS_MAX {
        return Err(Refusal::new("what", |l| words(l).msg_undertaking_what()).into());
    }
    let who = turn.speaker.clone().unwrap_or_default();
    let id = after::add_undertaking(
        tx,
        session.id,
        turn.document,
        (what.trim(), &who, due.trim()),
    )?;
    record(
        tx,
        commission.id,
        by.0,
        by.1,
        "undertaking-noted",
        &id.to_string(),
    )?;
    Ok(id)
}

/// Closes an undertaking.
///
/// # Errors
/// [`Error::Refused`] where it does not say how, [`Error::NotFound`] where none of that number is open.
pub fn close(
    tx: &mut Tx<'_>,
    commission: &Commission,
    (session, id): (&Planned, i64),
    how: &str,
    by: (&str, i64),
) -> Result<(), Error> {
    if how.trim().is_empty() || how.chars().count() > SESSION_CHARS_MAX {
        return Err(Refusal::new("how", |l| words(l).msg_undertaking_how()).into());
    }
    if !after::close(tx, (session.id, id), how.trim(), by.1)? {
        return Err(Error::NotFound);
    }
    record(
        tx,
        commission.id,
        by.0,
        by.1,
        "undertaking-closed",
        &id.to_string(),
    )?;
    Ok(())
}

/// What a turn says now: the words of the last accepted correction of this very version, else those of the document.
#[must_use]
pub fn words_of<'a>(turn: &'a Spoken, corrections: &'a [Correction]) -> (&'a str, bool) {
    let accepted = corrections.iter().rfind(|one| {
        one.state == "accepted" && (one.document, one.version) == (turn.document, turn.version)
    });
    accepted.map_or((turn.text.as_str(), false), |one| {
        (one.words.as_str(), true)
    })
}
