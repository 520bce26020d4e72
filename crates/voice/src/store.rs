//! The rows of voting: how it goes, the statements, who takes part, and the maps that were made.
//!
//! Votes are in `store/votes.rs`. A count of votes stands beside its statement and is changed in the transaction that keeps the vote.

pub(crate) mod maps;
pub(crate) mod votes;

use crate::statement::{Origin, State, Statement};
use crate::voting::{Entry, Participant, Stage, Voting};
use ::store::{Migration, Reader, Room, Row, StoreError, Tx, values};
use commission::Language;
use opinions::Counts;

/// The tables of this room.
pub const MIGRATIONS: Room = Room {
    name: "voice",
    migrations: &[FIRST],
};

const FIRST: Migration = Migration {
    number: 1,
    sql: "CREATE TABLE voting (
            commission BIGINT PRIMARY KEY REFERENCES commission (id), stage TEXT NOT NULL, entry TEXT NOT NULL,
            proposals BIGINT NOT NULL, map_shown BIGINT NOT NULL, about_en TEXT NOT NULL, about_cy TEXT NOT NULL,
            policy_en TEXT NOT NULL, policy_cy TEXT NOT NULL);
        CREATE TABLE participant (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id), number BIGINT NOT NULL,
            key TEXT NOT NULL UNIQUE, respondent_type TEXT, invited BIGINT NOT NULL, made BIGINT NOT NULL,
            UNIQUE (commission, number));
        CREATE TABLE statement (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id), number BIGINT NOT NULL,
            origin TEXT NOT NULL, passage BIGINT REFERENCES passage (id), author BIGINT REFERENCES participant (id),
            person TEXT NOT NULL, made BIGINT NOT NULL, language TEXT NOT NULL, en TEXT, cy TEXT,
            translator TEXT, reviewed BIGINT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, settled BIGINT,
            agree BIGINT NOT NULL, disagree BIGINT NOT NULL, pass BIGINT NOT NULL, UNIQUE (commission, number));
        CREATE TABLE vote (
            commission BIGINT NOT NULL REFERENCES commission (id),
            participant BIGINT NOT NULL REFERENCES participant (id),
            statement BIGINT NOT NULL REFERENCES statement (id), vote BIGINT NOT NULL, at BIGINT NOT NULL,
            salt BYTEA NOT NULL, leaf BIGINT NOT NULL, PRIMARY KEY (participant, statement));
        CREATE INDEX vote_by_leaf ON vote (commission, leaf);
        CREATE TABLE vote_before (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            participant BIGINT NOT NULL REFERENCES participant (id),
            statement BIGINT NOT NULL REFERENCES statement (id), vote BIGINT NOT NULL, at BIGINT NOT NULL,
            salt BYTEA NOT NULL, leaf BIGINT NOT NULL);
        CREATE INDEX vote_before_by_participant ON vote_before (participant, statement);
        CREATE TABLE opinion_map (
            commission BIGINT NOT NULL REFERENCES commission (id), kind TEXT NOT NULL, leaf BIGINT NOT NULL,
            at BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (commission, kind));",
};

const BLANK_STATEMENTS: &str = "UPDATE statement SET passage = NULL, state = 'declined',
    en = CASE WHEN language = 'en' THEN '' END, cy = CASE WHEN language = 'cy' THEN '' END,
    translator = NULL, reason = '', settled = $3
    WHERE commission = $1 AND passage IN (SELECT p.id FROM passage p
        JOIN document d ON d.id = p.document WHERE d.source = $2)";
const DROP_MAPS: &str = "DELETE FROM opinion_map WHERE commission = $1";
const VOTING: &str =
    "SELECT stage, entry, proposals, map_shown, about_en, about_cy, policy_en, policy_cy
    FROM voting WHERE commission = $1";
const SET_VOTING: &str =
    "INSERT INTO voting (commission, stage, entry, proposals, map_shown, about_en, about_cy,
    policy_en, policy_cy) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT (commission) DO UPDATE SET stage = excluded.stage, entry = excluded.entry,
    proposals = excluded.proposals, map_shown = excluded.map_shown, about_en = excluded.about_en,
    about_cy = excluded.about_cy, policy_en = excluded.policy_en, policy_cy = excluded.policy_cy";
const WITH_VOTING: &str = "SELECT commission FROM voting ORDER BY commission";

const PARTICIPANT_BY_KEY: &str = "SELECT id, number, respondent_type, invited FROM participant
    WHERE commission = $1 AND key = $2";
const ADD_PARTICIPANT: &str = "INSERT INTO participant (commission, number, key, respondent_type, invited, made)
    VALUES ($1, (SELECT COALESCE(MAX(number), 0) + 1 FROM participant WHERE commission = $1), $2, $3, $4, $5)
    RETURNING id";
const SET_TYPE: &str =
    "UPDATE participant SET respondent_type = $2 WHERE id = $1 AND respondent_type IS NULL";
const PARTICIPANTS: &str = "SELECT id, number, respondent_type, invited FROM participant
    WHERE commission = $1 ORDER BY number";
const TAKING_PART: &str = "SELECT COUNT(*) FROM participant WHERE commission = $1 AND invited = $2";

const STATEMENT_BY_NUMBER: &str =
    "SELECT id, number, origin, passage, author, person, made, language, en, cy,
    translator, reviewed, state, reason, settled, agree, disagree, pass FROM statement
    WHERE commission = $1 AND number = $2";
const STATEMENTS: &str =
    "SELECT id, number, origin, passage, author, person, made, language, en, cy,
    translator, reviewed, state, reason, settled, agree, disagree, pass FROM statement
    WHERE commission = $1 ORDER BY number";
const STATEMENTS_OF_PASSAGE: &str =
    "SELECT number FROM statement WHERE passage = $1 ORDER BY number";
const ADD_STATEMENT: &str = "INSERT INTO statement (commission, number, origin, passage, author, person, made,
    language, en, cy, translator, reviewed, state, reason, settled, agree, disagree, pass)
    VALUES ($1, (SELECT COALESCE(MAX(number), 0) + 1 FROM statement WHERE commission = $1), $2, $3, $4, $5, $6,
    $7, $8, $9, $10, $11, $12, $13, $14, 0, 0, 0) RETURNING number";
const SETTLE: &str = "UPDATE statement SET state = $3, reason = $4, settled = $5
    WHERE commission = $1 AND number = $2";
const TRANSLATE: &str = "UPDATE statement SET en = $3, cy = $4, translator = $5, reviewed = $6
    WHERE commission = $1 AND number = $2";
const COUNTED: &str = "SELECT id, number, agree + disagree + pass FROM statement
    WHERE commission = $1 AND state = 'accepted' ORDER BY number";
const PROPOSED_BY: &str = "SELECT COUNT(*) FROM statement WHERE author = $1";

/// How voting goes in a commission; nothing where nobody has thought of it yet.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn voting(r: &Reader<'_>, commission: i64) -> Result<Option<Voting>, StoreError> {
    let row = r.row(VOTING, &values![commission])?;
    row.map(|row| {
        Ok(Voting {
            stage: Stage::of_code(&row.text(0)?),
            entry: Entry::of_code(&row.text(1)?),
            proposals: row.yes(2)?,
            map_shown: row.yes(3)?,
            about: [(Language::En, row.text(4)?), (Language::Cy, row.text(5)?)]
                .into_iter()
                .collect(),
            policy: [(Language::En, row.text(6)?), (Language::Cy, row.text(7)?)]
                .into_iter()
                .collect(),
        })
    })
    .transpose()
}

pub(crate) fn set_voting(
    tx: &mut Tx<'_>,
    commission: i64,
    voting: &Voting,
) -> Result<(), StoreError> {
    let of =
        |texts: &commission::Texts, language| texts.only(language).unwrap_or_default().to_owned();
    tx.run_one(
        SET_VOTING,
        &values![
            commission,
            voting.stage.code(),
            voting.entry.code(),
            voting.proposals,
            voting.map_shown,
            of(&voting.about, Language::En),
            of(&voting.about, Language::Cy),
            of(&voting.policy, Language::En),
            of(&voting.policy, Language::Cy)
        ],
    )
}

/// The commissions in which there is voting, or will be.
pub(crate) fn with_voting(r: &Reader<'_>) -> Result<Vec<i64>, StoreError> {
    r.rows(WITH_VOTING, &[])?
        .iter()
        .map(|row| row.int(0))
        .collect()
}

pub(crate) fn participant_by_key(
    r: &Reader<'_>,
    commission: i64,
    key: &str,
) -> Result<Option<Participant>, StoreError> {
    let row = r.row(PARTICIPANT_BY_KEY, &values![commission, key])?;
    row.as_ref().map(participant_of).transpose()
}

pub(crate) fn add_participant(
    tx: &mut Tx<'_>,
    commission: i64,
    key: &str,
    respondent_type: Option<&str>,
    invited: bool,
    now_us: i64,
) -> Result<i64, StoreError> {
    tx.insert(
        ADD_PARTICIPANT,
        &values![commission, key, respondent_type, invited, now_us],
    )
}

/// Says once of which respondent type a participant is; saying it again changes nothing.
///
/// # Errors
/// [`StoreError`] where it cannot be kept.
pub fn set_type(
    tx: &mut Tx<'_>,
    participant: i64,
    respondent_type: &str,
) -> Result<(), StoreError> {
    tx.run(SET_TYPE, &values![participant, respondent_type])
        .map(drop)
}

pub(crate) fn participants(
    r: &Reader<'_>,
    commission: i64,
) -> Result<Vec<Participant>, StoreError> {
    r.rows(PARTICIPANTS, &values![commission])?
        .iter()
        .map(participant_of)
        .collect()
}

/// How many take part by the open link, and how many codes were made.
pub(crate) fn taking_part(r: &Reader<'_>, commission: i64) -> Result<(i64, i64), StoreError> {
    let count = |invited: bool| -> Result<i64, StoreError> {
        let row = r.row(TAKING_PART, &values![commission, invited])?;
        row.map_or(Ok(0), |row| row.int(0))
    };
    Ok((count(false)?, count(true)?))
}

fn participant_of(row: &Row) -> Result<Participant, StoreError> {
    Ok(Participant {
        id: row.int(0)?,
        number: row.int(1)?,
        respondent_type: row.opt_text(2)?,
        invited: row.yes(3)?,
    })
}

/// The statement of that number.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn statement(
    r: &Reader<'_>,
    commission: i64,
    number: i64,
) -> Result<Option<Statement>, StoreError> {
    let row = r.row(STATEMENT_BY_NUMBER, &values![commission, number])?;
    row.as_ref().map(statement_of).transpose()
}

/// Every statement of a commission, whatever became of it, by number.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn statements(r: &Reader<'_>, commission: i64) -> Result<Vec<Statement>, StoreError> {
    r.rows(STATEMENTS, &values![commission])?
        .iter()
        .map(statement_of)
        .collect()
}

/// The numbers of the statements that were made of a passage.
pub(crate) fn statements_of_passage(r: &Reader<'_>, passage: i64) -> Result<Vec<i64>, StoreError> {
    r.rows(STATEMENTS_OF_PASSAGE, &values![passage])?
        .iter()
        .map(|row| row.int(0))
        .collect()
}

/// Keeps a statement and answers its number.
pub(crate) fn add_statement(
    tx: &mut Tx<'_>,
    commission: i64,
    new: &Statement,
) -> Result<i64, StoreError> {
    tx.insert(
        ADD_STATEMENT,
        &values![
            commission,
            new.origin.code(),
            new.passage,
            new.author,
            &new.person,
            new.made_us,
            new.language.code(),
            new.text.only(Language::En),
            new.text.only(Language::Cy),
            new.translator.clone(),
            new.reviewed,
            new.state.code(),
            &new.reason,
            new.settled_us
        ],
    )
}

pub(crate) fn settle(
    tx: &mut Tx<'_>,
    commission: i64,
    number: i64,
    (state, reason): (State, &str),
    now_us: i64,
) -> Result<(), StoreError> {
    tx.run_one(
        SETTLE,
        &values![commission, number, state.code(), reason, now_us],
    )
}

pub(crate) fn set_translation(
    tx: &mut Tx<'_>,
    commission: i64,
    new: &Statement,
) -> Result<(), StoreError> {
    tx.run_one(
        TRANSLATE,
        &values![
            commission,
            new.number,
            new.text.only(Language::En),
            new.text.only(Language::Cy),
            new.translator.clone(),
            new.reviewed
        ],
    )
}

/// The accepted statements: id, number, votes.
pub(crate) fn counted(r: &Reader<'_>, commission: i64) -> Result<Vec<(i64, i64, i64)>, StoreError> {
    let rows = r.rows(COUNTED, &values![commission])?;
    rows.iter()
        .map(|row| Ok((row.int(0)?, row.int(1)?, row.int(2)?)))
        .collect()
}

pub(crate) fn proposed_by(r: &Reader<'_>, participant: i64) -> Result<i64, StoreError> {
    let row = r.row(PROPOSED_BY, &values![participant])?;
    row.map_or(Ok(0), |row| row.int(0))
}

fn statement_of(row: &Row) -> Result<Statement, StoreError> {
    let mut text = commission::Texts::default();
    for (language, at) in [(Language::En, 8), (Language::Cy, 9)] {
        text.set(language, &row.opt_text(at)?.unwrap_or_default());
    }
    let count = |at: usize| row.int(at).map(|n| usize::try_from(n).unwrap_or_default());
    Ok(Statement {
        id: row.int(0)?,
        number: row.int(1)?,
        origin: Origin::of_code(&row.text(2)?),
        passage: row.opt_int(3)?,
        author: row.opt_int(4)?,
        person: row.text(5)?,
        made_us: row.int(6)?,
        language: if row.text(7)? == "cy" {
            Language::Cy
        } else {
            Language::En
        },
        text,
        translator: row.opt_text(10)?,
        reviewed: row.yes(11)?,
        state: State::of_code(&row.text(12)?),
        reason: row.text(13)?,
        settled_us: row.opt_int(14)?,
        counts: Counts {
            agree: count(15)?,
            disagree: count(16)?,
            pass: count(17)?,
        },
    })
}

/// Takes the words of a source out of statements, and drops maps that repeat them.
pub(crate) fn forget(
    tx: &mut Tx<'_>,
    commission: i64,
    source: i64,
    at_us: i64,
) -> Result<(), StoreError> {
    if tx.run(BLANK_STATEMENTS, &values![commission, source, at_us])? > 0 {
        tx.run(DROP_MAPS, &values![commission])?;
    }
    Ok(())
}
