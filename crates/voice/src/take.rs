//! Takes the votes of an export of Polis into a stored commission.
//!
//! Guarantees: participants and statements are numbered in the order of their ids, so that the stored votes give the map that the files
//! give; each vote has its leaf. It is done only where nobody has voted and no statement stands yet: what comes from elsewhere is never
//! mixed with what was cast here. A failure in the middle leaves whole batches behind, which taking the same files again would refuse;
//! so nothing is written before everything was read.
//!
//! Participants that come in a file can never vote here: nobody has their code.

use crate::conversation::Conversation;
use crate::limits::VOTES_PER_COMMIT_MAX;
use crate::statement::{Origin, State, Statement};
use crate::store as rows;
use crate::voting::{Casting, Participant, Voting, keep};
use crate::words::words;
use ::store::Store;
use commission::{Chance, Commission, Error, Language, Refusal, record};
use opinions::Vote;

/// Takes a conversation in. `language` is that of the statements whose own is not clear.
///
/// # Errors
/// [`Error::Refused`] where there are statements already, or one has no text.
pub fn take(
    store: &Store,
    commission: &Commission,
    conversation: &Conversation,
    language: Language,
    chance: &dyn Chance,
    by: (&str, i64),
) -> Result<usize, Error> {
    let lacks = conversation
        .statements
        .iter()
        .find(|one| one.text.as_deref().is_none_or(|t| t.trim().is_empty()));
    if let Some(one) = lacks {
        return Err(Refusal::new("statement-without-text", |l| {
            words(l).msg_statement_without_text(&one.id)
        })
        .into());
    }
    let (of, person, at_us) = (commission.clone(), by.0.to_owned(), by.1);
    let statements: Vec<Statement> = conversation
        .statements
        .iter()
        .map(|one| {
            let text = one.text.as_deref().unwrap_or_default();
            let own = text::language_of(text).map_or(language, |(own, _)| own);
            let state = if one.is_left_out {
                State::Declined
            } else {
                State::Accepted
            };
            Statement {
                state,
                settled_us: Some(at_us),
                ..Statement::new(Origin::Import, own, text, at_us)
            }
        })
        .collect();
    let keys: Vec<String> = conversation
        .participants
        .iter()
        .map(|_| ledger::sha256(&chance.bytes()).to_string())
        .collect();
    let count = conversation.ballots.len();
    let participants = store.write(move |tx| -> Result<Vec<Participant>, Error> {
        if !rows::statements(tx, of.id)?.is_empty() || !rows::participants(tx, of.id)?.is_empty() {
            return Err(Refusal::new("voting-there", |l| words(l).msg_voting_there()).into());
        }
        if rows::voting(tx, of.id)?.is_none() {
            rows::set_voting(tx, of.id, &Voting::default())?;
        }
        for statement in &statements {
            rows::add_statement(tx, of.id, statement)?;
        }
        for key in &keys {
            rows::add_participant(tx, of.id, key, None, false, at_us)?;
        }
        record(
            tx,
            of.id,
            &person,
            at_us,
            "votes-imported",
            &count.to_string(),
        )?;
        Ok(rows::participants(tx, of.id)?)
    })?;
    let mut castings = Vec::with_capacity(count);
    for (at, participant) in participants.iter().enumerate() {
        for (statement, vote) in conversation.ballots.of(at) {
            castings.push((participant, statement, vote));
        }
    }
    for batch in castings.chunks(VOTES_PER_COMMIT_MAX) {
        let ready: Vec<Casting> = batch
            .iter()
            .map(|(who, on, vote)| casting(who, *on, *vote, at_us, chance.bytes()))
            .collect();
        let of = commission.clone();
        store.write(move |tx| ready.iter().try_for_each(|one| keep(tx, &of, one)))?;
    }
    Ok(count)
}

fn casting(
    participant: &Participant,
    on: usize,
    vote: Vote,
    at_us: i64,
    salt: [u8; 32],
) -> Casting {
    Casting {
        participant: participant.clone(),
        statement: i64::try_from(on).unwrap_or(i64::MAX).saturating_add(1),
        vote,
        at_us,
        salt,
    }
}
