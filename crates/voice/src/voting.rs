//! How voting goes in a commission, who takes part, and casting a vote.
//!
//! Guarantees: a vote is kept together with its leaf in the log of votes, in one transaction, before it is said to be kept; the same
//! vote again changes nothing; another vote on the same statement takes the place of the first, which is put beside it. A participant
//! is a code: there is no account, and of the code only a digest is kept.
//!
//! It deliberately cannot tell whether two codes are one person. Who wants that gives the codes out by hand.

use crate::statement::State;
use crate::store as rows;
use crate::store::votes::{self, NewVote};
use crate::words::words;
use ::store::{Reader, Tx};
use commission::{Commission, Error, Language, Refusal, Texts, record, refuse_closed};
use ledger::{Leaf, ReceiptCode, Salt};
use opinions::Vote;
use serde_json::json;

/// Whether votes are taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Not yet: the public sees nothing.
    Prepared,
    /// They are.
    Open,
    /// No longer.
    Ended,
}

impl Stage {
    /// All of them, in their order.
    pub const ALL: [Self; 3] = [Self::Prepared, Self::Open, Self::Ended];

    /// The word in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Prepared => "prepared",
            Self::Open => "open",
            Self::Ended => "ended",
        }
    }

    pub(crate) fn of_code(code: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|one| one.code() == code)
            .unwrap_or(Self::Prepared)
    }
}

/// Who may take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// Whoever has the address of the page.
    Anyone,
    /// Those who were given a code.
    Invited,
}

impl Entry {
    /// The word in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Anyone => "anyone",
            Self::Invited => "invited",
        }
    }

    pub(crate) fn of_code(code: &str) -> Self {
        if code == "anyone" {
            Self::Anyone
        } else {
            Self::Invited
        }
    }
}

/// How voting goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voting {
    /// Whether votes are taken.
    pub stage: Stage,
    /// Who may take part.
    pub entry: Entry,
    /// Whether participants may propose statements.
    pub proposals: bool,
    /// Whether the public sees the opinion map.
    pub map_shown: bool,
    /// What the voting is about, as its first page says.
    pub about: Texts,
    /// By which rules statements are accepted and declined.
    pub policy: Texts,
}

impl Default for Voting {
    fn default() -> Self {
        Self {
            stage: Stage::Prepared,
            entry: Entry::Anyone,
            proposals: true,
            map_shown: false,
            about: Texts::default(),
            policy: Texts::default(),
        }
    }
}

/// Somebody who votes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Participant {
    /// Their number in the database.
    pub id: i64,
    /// Their number in the commission.
    pub number: i64,
    /// Key of the respondent type; empty where they would not say, nothing where they were not asked yet.
    pub respondent_type: Option<String>,
    /// Whether their code was given out by the secretariat.
    pub invited: bool,
}

/// The log of a commission's votes.
#[must_use]
pub fn log_of(commission: &Commission) -> String {
    format!("{}/votes", commission.log())
}

/// Changes how voting goes. When it ends, the ledger binds the votes.
///
/// # Errors
/// [`Error::Refused`] where it is to be opened and its texts are missing in a declared language.
pub fn set_voting(
    tx: &mut Tx<'_>,
    commission: &Commission,
    voting: &Voting,
    by: (&str, i64),
) -> Result<(), Error> {
    let declared = &commission.definition.languages;
    let lacks = |texts: &Texts| !texts.missing(declared).is_empty();
    if voting.stage == Stage::Open && (lacks(&voting.about) || lacks(&voting.policy)) {
        return Err(Refusal::new("voting-texts", |l| words(l).msg_voting_texts_missing()).into());
    }
    rows::set_voting(tx, commission.id, voting)?;
    record(
        tx,
        commission.id,
        by.0,
        by.1,
        "voting-changed",
        voting.stage.code(),
    )?;
    Ok(())
}

/// The participant of a code, if the commission knows it.
///
/// # Errors
/// [`Error::Fault`] where it cannot be read.
pub fn participant(
    r: &Reader<'_>,
    commission: i64,
    code: &ReceiptCode,
) -> Result<Option<Participant>, Error> {
    Ok(rows::participant_by_key(
        r,
        commission,
        &code.digest().to_string(),
    )?)
}

/// Takes part under a fresh code; beginning again with the same code changes nothing.
///
/// # Errors
/// [`Error::Refused`] where voting is not open, or only for those who were given a code.
pub fn begin(
    tx: &mut Tx<'_>,
    commission: i64,
    code: &ReceiptCode,
    now_us: i64,
) -> Result<(), Error> {
    let key = code.digest().to_string();
    if rows::participant_by_key(tx, commission, &key)?.is_some() {
        return Ok(());
    }
    refuse_closed(tx, commission)?;
    let voting = rows::voting(tx, commission)?.unwrap_or_default();
    if voting.stage != Stage::Open {
        return Err(closed());
    }
    if voting.entry != Entry::Anyone {
        return Err(Refusal::new("code-needed", |l| words(l).msg_code_needed()).into());
    }
    rows::add_participant(tx, commission, &key, None, false, now_us)?;
    Ok(())
}

/// Makes a participant for each of these codes, which the secretariat gives out.
///
/// # Errors
/// [`Error::Fault`] where they cannot be kept.
pub fn invite(
    tx: &mut Tx<'_>,
    commission: i64,
    codes: &[ReceiptCode],
    by: (&str, i64),
) -> Result<(), Error> {
    for code in codes {
        rows::add_participant(tx, commission, &code.digest().to_string(), None, true, by.1)?;
    }
    record(
        tx,
        commission,
        by.0,
        by.1,
        "voting-codes-made",
        &codes.len().to_string(),
    )?;
    Ok(())
}

/// A vote about to be cast.
#[derive(Debug, Clone)]
pub struct Casting {
    /// Who casts it.
    pub participant: Participant,
    /// On the statement of this number.
    pub statement: i64,
    /// The vote.
    pub vote: Vote,
    /// When.
    pub at_us: i64,
    /// Salt of its commitment.
    pub salt: [u8; 32],
}

/// Casts a vote. The same vote again changes nothing; another one takes the place of the first.
///
/// # Errors
/// [`Error::Refused`] where voting is not open, [`Error::NotFound`] where there is no such accepted statement.
pub fn cast(tx: &mut Tx<'_>, commission: &Commission, casting: &Casting) -> Result<(), Error> {
    refuse_closed(tx, commission.id)?;
    let voting = rows::voting(tx, commission.id)?.unwrap_or_default();
    if voting.stage != Stage::Open {
        return Err(closed());
    }
    let known = rows::statement(tx, commission.id, casting.statement)?;
    if known.is_none_or(|one| one.state != State::Accepted) {
        return Err(Error::NotFound);
    }
    keep(tx, commission, casting)
}

/// Keeps a vote, whether or not voting is open: for votes that were cast elsewhere.
pub(crate) fn keep(
    tx: &mut Tx<'_>,
    commission: &Commission,
    casting: &Casting,
) -> Result<(), Error> {
    let known = rows::statement(tx, commission.id, casting.statement)?;
    let statement = known
        .filter(|one| one.state != State::Waiting)
        .ok_or(Error::NotFound)?;
    let vote = i64::from(casting.vote.number());
    let before = votes::current(tx, casting.participant.id, statement.id)?.map(|(vote, _)| vote);
    if before == Some(vote) {
        return Ok(());
    }
    let content = json!({
        "participant": casting.participant.number, "statement": statement.number,
        "vote": vote, "at": casting.at_us,
    });
    let commitment = ledger::commitment(&Salt(casting.salt), &content)
        .map_err(|why| Error::fault("commit to a vote", why))?;
    let leaf = Leaf::VoteCast { commitment }
        .to_bytes()
        .map_err(|why| Error::fault("write the leaf of a vote", why))?;
    let leaf = tx.append_leaf(&log_of(commission), &leaf)?;
    let new = NewVote {
        commission: commission.id,
        participant: casting.participant.id,
        statement: statement.id,
        vote,
        at_us: casting.at_us,
        salt: casting.salt,
        leaf: i64::try_from(leaf).unwrap_or(i64::MAX),
    };
    Ok(votes::keep(tx, &new, before)?)
}

/// Binds the votes cast so far in the commission's ledger, unless they are bound already.
///
/// # Errors
/// [`Error::Fault`] where it cannot be kept.
pub fn bind(store: &::store::Store, commission: &Commission) -> Result<(), Error> {
    let tree = store.tree(&log_of(commission))?;
    let size = tree.len();
    let bound = store.read(|r| r.last_leaf(&commission.log(), "votes-bound"))?;
    let bound = bound.and_then(|(_, body)| Leaf::parse(body.as_bytes()).ok());
    let is_bound = matches!(bound, Some(Leaf::VotesBound { size: known, .. }) if known == size);
    if size == 0 || is_bound {
        return Ok(());
    }
    let leaf = Leaf::VotesBound {
        size,
        root: tree.root(),
    }
    .to_bytes()
    .map_err(|why| Error::fault("bind the votes", why))?;
    let log = commission.log();
    store.write(move |tx| tx.append_leaf(&log, &leaf))?;
    Ok(())
}

fn closed() -> Error {
    Refusal::new("voting-closed", |l| words(l).msg_voting_closed()).into()
}

/// The text of a vote for a reader.
#[must_use]
pub(crate) fn vote_words(vote: i64, language: Language) -> String {
    let w = words(language);
    match vote {
        1 => w.msg_you_agree(),
        -1 => w.msg_you_disagree(),
        _ => w.msg_you_passed(),
    }
}
