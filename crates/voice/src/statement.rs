//! Statements: where they come from, and what moderation makes of them.
//!
//! Guarantees: what participants propose is shown to nobody before somebody accepted it; one is accepted only when it stands in every
//! declared language; whoever declines one gives a reason, which the public log shows; its words never change once it was accepted,
//! because votes were cast on them. A translation says that it is one, by whom, and whether it was reviewed.

use crate::alike::alike;
use crate::limits::{
    PROPOSALS_PER_PARTICIPANT_MAX, REASON_CHARS_MAX, STATEMENT_CHARS_MAX, STATEMENTS_MAX,
};
use crate::store as rows;
use crate::voting::Participant;
use crate::words::words;
use ::store::{Reader, Tx};
use commission::{Commission, Error, Language, Refusal, Texts, record, refuse_closed};
use opinions::Counts;

/// Where a statement comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Somebody on the staff wrote it.
    Staff,
    /// It was made of a passage of the evidence.
    Passage,
    /// A participant proposed it.
    Participant,
    /// It came in a file.
    Import,
}

impl Origin {
    const ALL: [Self; 4] = [Self::Staff, Self::Passage, Self::Participant, Self::Import];

    /// The word in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Passage => "passage",
            Self::Participant => "participant",
            Self::Import => "import",
        }
    }

    pub(crate) fn of_code(code: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|one| one.code() == code)
            .unwrap_or(Self::Import)
    }
}

/// What became of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// Nobody has decided yet.
    Waiting,
    /// It is voted on.
    Accepted,
    /// It is not, and the log says why.
    Declined,
}

impl State {
    const ALL: [Self; 3] = [Self::Waiting, Self::Accepted, Self::Declined];

    /// The word in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
        }
    }

    pub(crate) fn of_code(code: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|one| one.code() == code)
            .unwrap_or(Self::Waiting)
    }
}

/// A sentence that people agree or disagree with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Its number in the database.
    pub id: i64,
    /// Its number in the commission, printed as `S12`.
    pub number: i64,
    /// Where it comes from.
    pub origin: Origin,
    /// The passage it was made of.
    pub passage: Option<i64>,
    /// The participant who proposed it.
    pub author: Option<i64>,
    /// Who on the staff made it; empty for a participant's.
    pub person: String,
    /// When it was made.
    pub made_us: i64,
    /// The language it was written in.
    pub language: Language,
    /// What it says, in each language it stands in.
    pub text: Texts,
    /// Who translated it.
    pub translator: Option<String>,
    /// Whether somebody reviewed the translation.
    pub reviewed: bool,
    /// What became of it.
    pub state: State,
    /// Why it was declined.
    pub reason: String,
    /// When that was decided.
    pub settled_us: Option<i64>,
    /// The votes on it.
    pub counts: Counts,
}

impl Statement {
    /// Its name, as pages and files write it.
    #[must_use]
    pub fn key(&self) -> String {
        format!("S{}", self.number)
    }

    /// A statement about to be proposed, which waits for moderation.
    #[must_use]
    pub fn new(origin: Origin, language: Language, text: &str, made_us: i64) -> Self {
        let mut texts = Texts::default();
        texts.set(language, &one_line(text));
        Self {
            id: 0,
            number: 0,
            origin,
            passage: None,
            author: None,
            person: String::new(),
            made_us,
            language,
            text: texts,
            translator: None,
            reviewed: false,
            state: State::Waiting,
            reason: String::new(),
            settled_us: None,
            counts: Counts::default(),
        }
    }
}

/// A text on one line, without what cannot be seen.
fn one_line(text: &str) -> String {
    let seen = |c: &char| !matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200B}' | '\u{FEFF}');
    let text: String = text
        .chars()
        .filter(seen)
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a text can be a statement.
fn checked(text: &str) -> Result<(), Error> {
    let count = text.chars().count();
    if !text.chars().any(char::is_alphabetic) {
        return Err(Refusal::new("statement-empty", |l| words(l).msg_statement_empty()).into());
    }
    if count > STATEMENT_CHARS_MAX {
        let (is, max) = (count.to_string(), STATEMENT_CHARS_MAX.to_string());
        return Err(
            Refusal::new("statement-long", |l| words(l).msg_statement_long(&is, &max)).into(),
        );
    }
    Ok(())
}

/// Keeps a statement that waits for moderation and answers its number.
///
/// # Errors
/// [`Error::Refused`] where it has no words or too many, or stands there already.
pub fn propose(tx: &mut Tx<'_>, commission: &Commission, new: &Statement) -> Result<i64, Error> {
    checked(new.text.get(new.language))?;
    let all = rows::statements(tx, commission.id)?;
    if all.len() >= STATEMENTS_MAX {
        let max = pages::say::count(STATEMENTS_MAX as u64);
        return Err(Refusal::new("statements-many", |l| words(l).msg_too_many(&max)).into());
    }
    let key = |text: &str| text::repeat_key(text);
    let own = key(new.text.get(new.language));
    if let Some(same) = all
        .iter()
        .find(|one| one.text.iter().any(|(_, text)| key(text) == own))
    {
        let name = same.key();
        return Err(
            Refusal::new("statement-there", |l| words(l).msg_statement_there(&name)).into(),
        );
    }
    let number = rows::add_statement(tx, commission.id, new)?;
    if !new.person.is_empty() {
        record(
            tx,
            commission.id,
            &new.person,
            new.made_us,
            "statement-made",
            &format!("S{number}"),
        )?;
    }
    Ok(number)
}

/// A participant proposes a statement.
///
/// # Errors
/// [`Error::Refused`] where participants may not, where this one proposed as many as they may, and as [`propose`].
pub fn propose_as(
    tx: &mut Tx<'_>,
    commission: &Commission,
    participant: &Participant,
    new: Statement,
) -> Result<i64, Error> {
    refuse_closed(tx, commission.id)?;
    let voting = rows::voting(tx, commission.id)?.unwrap_or_default();
    if voting.stage != crate::voting::Stage::Open || !voting.proposals {
        return Err(Error::NotFound);
    }
    if rows::proposed_by(tx, participant.id)? >= PROPOSALS_PER_PARTICIPANT_MAX {
        let max = PROPOSALS_PER_PARTICIPANT_MAX.to_string();
        return Err(Refusal::new("proposals-many", |l| words(l).msg_proposals_many(&max)).into());
    }
    propose(
        tx,
        commission,
        &Statement {
            author: Some(participant.id),
            ..new
        },
    )
}

/// What moderation says of a statement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moderation {
    /// Accepted or declined.
    pub state: State,
    /// Why; needed where it is declined.
    pub reason: String,
}

/// Accepts or declines a statement. One that was accepted can be declined later: its votes are kept and count no more.
///
/// # Errors
/// [`Error::Refused`] where a reason or a declared language is missing, [`Error::NotFound`] where there is no such statement.
pub fn settle(
    tx: &mut Tx<'_>,
    commission: &Commission,
    number: i64,
    said: &Moderation,
    by: (&str, i64),
) -> Result<(), Error> {
    let statement = rows::statement(tx, commission.id, number)?.ok_or(Error::NotFound)?;
    let reason = said.reason.trim();
    let what = match said.state {
        State::Waiting => return Err(Error::NotFound),
        State::Accepted => {
            if !statement
                .text
                .missing(&commission.definition.languages)
                .is_empty()
            {
                return Err(Refusal::new("statement-languages", |l| {
                    words(l).msg_statement_languages()
                })
                .into());
            }
            "statement-accepted"
        }
        State::Declined => {
            if reason.is_empty() || reason.chars().count() > REASON_CHARS_MAX {
                let max = REASON_CHARS_MAX.to_string();
                return Err(Refusal::new("statement-reason", |l| {
                    words(l).msg_statement_reason(&max)
                })
                .into());
            }
            "statement-declined"
        }
    };
    if statement.state == said.state && statement.reason == reason {
        return Ok(());
    }
    rows::settle(tx, commission.id, number, (said.state, reason), by.1)?;
    record(tx, commission.id, by.0, by.1, what, &statement.key())?;
    Ok(())
}

/// Keeps what a statement says in the language it was not written in.
///
/// # Errors
/// [`Error::Refused`] where that has no words or too many, [`Error::NotFound`] where there is no such statement.
pub fn translate(
    tx: &mut Tx<'_>,
    commission: &Commission,
    number: i64,
    (text, reviewed): (&str, bool),
    by: (&str, i64),
) -> Result<(), Error> {
    let mut statement = rows::statement(tx, commission.id, number)?.ok_or(Error::NotFound)?;
    let text = one_line(text);
    checked(&text)?;
    let other = other_of(statement.language);
    if statement.text.only(other) == Some(text.as_str()) && statement.reviewed == reviewed {
        return Ok(());
    }
    if statement.text.only(other) != Some(text.as_str()) {
        statement.translator = Some(by.0.to_owned());
    }
    statement.text.set(other, &text);
    statement.reviewed = reviewed;
    rows::set_translation(tx, commission.id, &statement)?;
    record(
        tx,
        commission.id,
        by.0,
        by.1,
        "statement-translated",
        &statement.key(),
    )?;
    Ok(())
}

/// The other of the two languages.
#[must_use]
pub fn other_of(language: Language) -> Language {
    match language {
        Language::En => Language::Cy,
        Language::Cy => Language::En,
    }
}

/// The statements that say nearly the same, whatever became of them, with how much they are alike.
///
/// # Errors
/// [`Error::Fault`] where they cannot be read.
pub fn near(
    r: &Reader<'_>,
    commission: i64,
    statement: &Statement,
) -> Result<Vec<(Statement, f64)>, Error> {
    let others: Vec<Statement> = rows::statements(r, commission)?
        .into_iter()
        .filter(|one| one.number != statement.number)
        .collect();
    let mut found: std::collections::BTreeMap<usize, f64> = std::collections::BTreeMap::new();
    for (language, text) in statement.text.iter() {
        let theirs = others.iter().enumerate();
        let theirs = theirs.filter_map(|(at, one)| Some((at, one.text.only(language)?)));
        for (at, likeness) in alike(text, theirs) {
            let known = found.entry(at).or_insert(0.0);
            *known = known.max(likeness);
        }
    }
    let mut near: Vec<(Statement, f64)> = found
        .into_iter()
        .filter_map(|(at, likeness)| Some((others.get(at)?.clone(), likeness)))
        .collect();
    near.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.number.cmp(&b.0.number)));
    Ok(near)
}
