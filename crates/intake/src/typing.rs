//! Evidence that somebody of the secretariat types: a letter on paper, a note of a telephone call or of
//! an event, what is said in a recording.
//!
//! Who typed it stays on record, with the submission and among the acts. Where it is to be typed twice,
//! a second person types it without seeing the first typing; only where both agree, or one of them has
//! settled what differs, does it become a submission. Nothing is taken twice.

use crate::limits::TEXT_CHARS_MAX;
use crate::salts::Salts;
use crate::store::typing as rows;
use crate::submission::{finish, received_of};
use crate::words::words;
use ::store::Tx;
use commission::{Commission, Error, Language, Publication, Refusal, record};
use evidence::{NewDocument, NewSource};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What was heard or held in the hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TypedKind {
    /// A letter or a form on paper.
    Paper,
    /// A telephone call.
    Telephone,
    /// An event.
    Event,
    /// A recording.
    Recording,
}

impl TypedKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Paper, Self::Telephone, Self::Event, Self::Recording];

    /// The word it has in forms, and as the channel of the submission.
    pub fn code(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Telephone => "telephone",
            Self::Event => "event",
            Self::Recording => "recording",
        }
    }

    /// The kind of that word.
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// What was typed beside the words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed {
    /// What it was.
    pub kind: TypedKind,
    /// When it came or was heard, as typed.
    pub received: String,
    /// The respondent's name.
    pub name: String,
    /// Key of the respondent type, or empty.
    pub respondent_type: String,
    /// Key of the place, or empty.
    pub place: String,
    /// `en`, `cy` or empty.
    pub language: String,
    /// Who was there, or where the paper lies: for the secretariat.
    pub about: String,
    /// The words, by the part that they answer: `body`, or the key of a question.
    pub texts: BTreeMap<String, String>,
    /// A recording or a picture of the paper: its name and the digest of its bytes.
    pub file: Option<(String, String)>,
}

/// A typing that waits for a second person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// Its number.
    pub id: i64,
    /// What was typed first.
    pub typed: Typed,
    /// By whom.
    pub person: String,
    /// When.
    pub at_us: i64,
}

/// What became of a second typing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Second {
    /// Both agree: it was taken under this reference.
    Taken(String),
    /// They differ, in these parts.
    Differ(Vec<String>),
}

/// Refuses what cannot be taken.
///
/// # Errors
/// [`Error::Refused`] with what must be put right, each with its field as the code.
pub fn check(commission: &Commission, typed: &Typed) -> Result<i64, Error> {
    let mut refused = Vec::new();
    if typed.texts.values().all(|text| text.trim().is_empty()) {
        refused.push(Refusal::new("body", |l| words(l).msg_typing_no_words()));
    }
    let longest = typed.texts.values().map(|text| text.chars().count()).max();
    if longest.unwrap_or_default() > TEXT_CHARS_MAX {
        refused.push(Refusal::new("body", |l| {
            words(l).msg_typing_long(TEXT_CHARS_MAX.to_string())
        }));
    }
    let received = received_of(commission, &typed.received);
    match received {
        Ok(instant) if refused.is_empty() => Ok(instant),
        Ok(_) => Err(Error::Refused(refused)),
        Err(refusal) => {
            refused.push(Refusal {
                code: "received",
                ..refusal
            });
            Err(Error::Refused(refused))
        }
    }
}

/// Takes what was typed as a submission and answers its reference. `second` is who typed it again.
///
/// # Errors
/// [`Error::Refused`] where it cannot be taken.
pub fn take_typed(
    tx: &mut Tx<'_>,
    commission: &Commission,
    typed: &Typed,
    (first, second): (&str, Option<&str>),
    seed: [u8; 32],
    now_us: i64,
) -> Result<String, Error> {
    let received_us = check(commission, typed)?;
    let call = commission.definition.call.as_ref();
    let given = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
    let language = typed.language.parse::<Language>().ok();
    let mut salts = Salts::from_seed(seed);
    let mut documents = Vec::new();
    for (part, text) in &typed.texts {
        let text = text.trim();
        if text.is_empty() {
            continue;
        }
        let question = call.and_then(|call| call.question(part));
        let whole = question.is_none();
        documents.push(NewDocument {
            // What was typed from a file stands beside its bytes.
            part: match (&typed.file, whole) {
                (Some(_), true) => "attachment-1".to_owned(),
                _ => part.clone(),
            },
            strand: question.and_then(|(strand, _)| strand.map(str::to_owned)),
            title: typed
                .file
                .as_ref()
                .filter(|_| whole)
                .map(|(name, _)| name.clone()),
            language,
            text: text.to_owned(),
            salt: salts.next(),
            blob: typed
                .file
                .as_ref()
                .filter(|_| whole)
                .map(|(_, sha256)| (sha256.clone(), "application/octet-stream".to_owned())),
            // Its words are typed already.
            is_scan: false,
        });
    }
    let mut new = NewSource {
        commission: commission.id,
        prefix: commission.definition.prefix.clone(),
        channel: typed.kind.code().to_owned(),
        respondent_type: given(&typed.respondent_type),
        place: given(&typed.place),
        language,
        state: Publication::NotDecided,
        name: given(&typed.name),
        received_us,
        late: call.is_some_and(|call| received_us > call.closes_us),
        origin: "typed".to_owned(),
        text_key: String::new(),
    };
    finish(&mut new, &documents)?;
    let salt = salts.next();
    let (source, reference) = evidence::add_source(tx, &commission.log(), &new, &documents, &salt)?;
    rows::note_typed(tx, source, (first, second), typed, now_us)?;
    record(tx, commission.id, first, now_us, "typed", &reference)?;
    if let Some(second) = second {
        record(tx, commission.id, second, now_us, "typed-again", &reference)?;
    }
    tx.enqueue_once(evidence::JOB_KIND, &commission.id.to_string())?;
    Ok(reference)
}

/// The second typing: taken where it agrees with the first, or where `settled` says that what differs
/// was looked at and these are the words.
///
/// # Errors
/// [`Error::NotFound`] where nothing of that number waits; [`Error::Refused`] where the same person
/// types again.
pub fn type_again(
    tx: &mut Tx<'_>,
    commission: &Commission,
    id: i64,
    texts: &BTreeMap<String, String>,
    settled: bool,
    (by, seed, now_us): (&str, [u8; 32], i64),
) -> Result<Second, Error> {
    let waiting = rows::waiting(tx, commission.id, id)?.ok_or(Error::NotFound)?;
    if waiting.person == by {
        return Err(Refusal::new("same-person", |l| words(l).msg_typing_same_person()).into());
    }
    let differ = differing(&waiting.typed.texts, texts);
    if !differ.is_empty() && !settled {
        return Ok(Second::Differ(differ));
    }
    let typed = Typed {
        texts: texts.clone(),
        ..waiting.typed
    };
    let both = (waiting.person.as_str(), Some(by));
    let reference = take_typed(tx, commission, &typed, both, seed, now_us)?;
    rows::end_waiting(tx, id)?;
    Ok(Second::Taken(reference))
}

/// The parts in which two typings differ; how many spaces stand between words does not matter.
pub fn differing(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>) -> Vec<String> {
    let folded = |texts: &BTreeMap<String, String>, part: &str| -> Vec<String> {
        let text = texts.get(part).map_or("", String::as_str);
        text.split_whitespace().map(str::to_owned).collect()
    };
    let mut parts: Vec<_> = one.keys().chain(other.keys()).cloned().collect();
    parts.sort();
    parts.dedup();
    parts.retain(|part| folded(one, part) != folded(other, part));
    parts
}
