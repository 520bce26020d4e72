//! The votes of a stored commission as a conversation, and as the files in which Polis exports one.
//!
//! Guarantees: participants and statements are named by their numbers in the commission, and stand in that order, so that the files read
//! back give the same map; whoever has not voted is no participant of it; statements that were declined are left out, as there.

use crate::conversation::{Conversation, Statement as Named};
use crate::names::cell;
use crate::statement::{State, Statement};
use crate::store::{self as rows, votes};
use ::store::{Reader, Store, StoreError};
use commission::{Error, Language, instant_text};
use opinions::{Ballots, Cast, Vote};
use std::collections::BTreeMap;
use std::fmt::Write;

/// A stored conversation.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored {
    /// The votes with their names.
    pub conversation: Conversation,
    /// The respondent type of each participant, in the order of the conversation; empty where it is not known.
    pub types: Vec<String>,
    /// The leaf of the last vote; -1 where there is none.
    pub leaf: i64,
}

/// A vote with the places of who cast it and of what it is on.
struct Placed {
    participant: u32,
    statement: u32,
    vote: i64,
    at_us: i64,
}

struct Read {
    participants: Vec<(i64, String)>,
    statements: Vec<Statement>,
    votes: Vec<Placed>,
    leaf: i64,
}

/// The votes of a commission that count now.
///
/// # Errors
/// [`Error::Fault`] where they cannot be read.
pub fn conversation(store: &Store, commission: i64, language: Language) -> Result<Stored, Error> {
    let read = store.read(|r| read(r, commission))?;
    let casts: Vec<Cast> = read
        .votes
        .iter()
        .map(|one| Cast {
            participant: one.participant,
            statement: one.statement,
            vote: match one.vote {
                1 => Vote::Agree,
                -1 => Vote::Disagree,
                _ => Vote::Pass,
            },
        })
        .collect();
    let named = |one: &Statement| Named {
        id: one.number.to_string(),
        text: Some(one.text.get(language).to_owned()),
        author: None,
        is_left_out: one.state == State::Declined,
    };
    let (numbers, types): (Vec<i64>, Vec<String>) = read.participants.into_iter().unzip();
    Ok(Stored {
        conversation: Conversation {
            ballots: Ballots::new(numbers.len(), read.statements.len(), casts),
            participants: numbers.iter().map(ToString::to_string).collect(),
            statements: read.statements.iter().map(named).collect(),
            replaced: 0,
            warnings: Vec::new(),
        },
        types,
        leaf: read.leaf,
    })
}

fn read(r: &Reader<'_>, commission: i64) -> Result<Read, StoreError> {
    let leaf = votes::last_leaf(r, commission)?;
    let statements = rows::statements(r, commission)?;
    let all = rows::participants(r, commission)?;
    let place = |id: i64, of: &BTreeMap<i64, u32>| of.get(&id).copied();
    let statement_places: BTreeMap<i64, u32> =
        statements.iter().map(|one| one.id).zip(0..).collect();
    let mut found: Vec<(i64, u32, i64, i64)> = Vec::new();
    votes::each(r, commission, |participant, statement, vote, at_us| {
        if let Some(statement) = place(statement, &statement_places) {
            found.push((participant, statement, vote, at_us));
        }
    })?;
    let mut voted: Vec<i64> = found.iter().map(|(participant, ..)| *participant).collect();
    voted.sort_unstable();
    voted.dedup();
    let taking_part: Vec<_> = all
        .into_iter()
        .filter(|one| voted.binary_search(&one.id).is_ok())
        .collect();
    let places: BTreeMap<i64, u32> = taking_part.iter().map(|one| one.id).zip(0..).collect();
    let votes = found
        .into_iter()
        .filter_map(|(participant, statement, vote, at_us)| {
            let participant = place(participant, &places)?;
            Some(Placed {
                participant,
                statement,
                vote,
                at_us,
            })
        });
    Ok(Read {
        votes: votes.collect(),
        participants: taking_part
            .into_iter()
            .map(|one| (one.number, one.respondent_type.unwrap_or_default()))
            .collect(),
        statements,
        leaf,
    })
}

/// `votes.csv` and `comments.csv`, as Polis exports them.
///
/// # Errors
/// [`Error::Fault`] where the votes cannot be read.
pub fn files(
    store: &Store,
    commission: i64,
    language: Language,
) -> Result<[(&'static str, String); 2], Error> {
    let mut read = store.read(|r| read(r, commission))?;
    read.votes
        .sort_by_key(|one| (one.at_us, one.participant, one.statement));
    let mut votes = "timestamp,datetime,comment-id,voter-id,vote\n".to_owned();
    for one in &read.votes {
        let number = read
            .participants
            .get(one.participant as usize)
            .map_or(0, |(number, _)| *number);
        let statement = read
            .statements
            .get(one.statement as usize)
            .map_or(0, |one| one.number);
        let (ms, at) = (one.at_us / 1000, instant_text(one.at_us));
        // Writing to a text cannot fail.
        let _ = writeln!(votes, "{ms},{at},{statement},{number},{}", one.vote);
    }
    let mut statements =
        "timestamp,datetime,comment-id,author-id,agrees,disagrees,passes,moderated,comment-body\n"
            .to_owned();
    for one in &read.statements {
        let moderated = match one.state {
            State::Waiting => 0,
            State::Accepted => 1,
            State::Declined => -1,
        };
        let (ms, at) = (one.made_us / 1000, instant_text(one.made_us));
        let counts = one.counts;
        let _ = writeln!(
            statements,
            "{ms},{at},{},{},{},{},{},{moderated},{}",
            one.number,
            one.author.map(|_| "participant").unwrap_or_default(),
            counts.agree,
            counts.disagree,
            counts.pass,
            cell(one.text.get(language)),
        );
    }
    Ok([("votes.csv", votes), ("comments.csv", statements)])
}
