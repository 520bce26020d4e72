//! One statement at a time: agree, disagree or pass.

use super::{Shown, Visit};
use crate::next as next_for;
use crate::statement::{State, Statement};
use crate::store::{self as rows, votes};
use crate::voting::{self, Casting, vote_words};
use crate::words::Words;
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use commission::Error;
use commission::web::{Answer, Asked, blocking, rendered, see};
use opinions::Vote;
use pages::{Chrome, Link, Message, MessageKind};
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "voice-vote.html")]
struct VotePage {
    chrome: Chrome,
    t: &'static Words,
    one: Shown,
    /// The vote that counts now; empty where there is none.
    own: String,
    is_open: bool,
    progress: String,
    action: String,
    statements: String,
    mine: String,
    propose: Option<String>,
    next: Option<String>,
}

#[derive(Template)]
#[template(path = "voice-done.html")]
struct DonePage {
    chrome: Chrome,
    t: &'static Words,
    progress: String,
    statements: String,
    mine: String,
    propose: Option<String>,
    map: Option<String>,
}

/// What a page needs to know of the votes of whoever asks.
struct Own {
    cast: Vec<votes::OwnVote>,
    open: Vec<(i64, i64, i64)>,
}

impl Own {
    fn of(visit: &Visit, participant: i64) -> Result<Self, Error> {
        let id = visit.commission.id;
        visit.asked.app.store.read(|r| {
            Ok(Self {
                cast: votes::own(r, participant)?,
                open: rows::counted(r, id)?,
            })
        })
    }

    /// How many of the statements that are voted on have their vote.
    fn progress(&self, w: &Words) -> String {
        let shown = |n: usize| pages::say::count(n as u64);
        let voted = self
            .cast
            .iter()
            .filter(|own| self.open.iter().any(|(id, ..)| *id == own.statement));
        w.msg_voice_progress(shown(voted.count()), shown(self.open.len()))
    }
}

/// `GET /voice/next`.
pub(super) async fn next(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        if let Some(elsewhere) = visit.elsewhere() {
            return Ok(elsewhere);
        }
        let participant = match visit.taking_part() {
            Err(elsewhere) => return Ok(*elsewhere),
            Ok(known) => known,
        };
        if participant.respondent_type.is_none() && !visit.types().is_empty() {
            return Ok(see(&visit.asked.href("/voice/type")));
        }
        let own = Own::of(&visit, participant.id)?;
        let voted: BTreeSet<i64> = own.cast.iter().map(|vote| vote.number).collect();
        let open = own.open.iter().map(|(_, number, votes)| (*number, *votes));
        let number = next_for(open, &voted, participant.number).filter(|_| visit.is_open());
        let Some(number) = number else {
            return done(&visit, &own);
        };
        let id = visit.commission.id;
        let statement = visit
            .asked
            .app
            .store
            .read(|r| rows::statement(r, id, number))?;
        let statement = statement.ok_or(Error::NotFound)?;
        let mut page = vote_page(&visit, &own, &statement);
        let kept = visit
            .asked
            .query
            .strip_prefix("kept=")
            .and_then(|number| number.parse::<i64>().ok());
        // What is said to be kept is what the store holds, whatever the address says.
        if let Some(kept) = own.cast.iter().find(|vote| Some(vote.number) == kept) {
            let said = vote_words(kept.vote, visit.language());
            let text = visit
                .words()
                .msg_voice_kept(format!("S{}", kept.number), said);
            page.chrome.messages.push(Message {
                kind: MessageKind::Success,
                text,
            });
        }
        rendered(&page, false)
    })
    .await
}

/// `GET /voice/s/{number}`: one statement with one's own vote, which can be changed.
pub(super) async fn one(
    asked: Asked,
    headers: HeaderMap,
    Path((_, _, number)): Path<(String, String, i64)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        let participant = match visit.taking_part() {
            Err(elsewhere) => return Ok(*elsewhere),
            Ok(known) => known,
        };
        let own = Own::of(&visit, participant.id)?;
        let id = visit.commission.id;
        let statement = visit
            .asked
            .app
            .store
            .read(|r| rows::statement(r, id, number))?;
        let accepted = statement.filter(|one| one.state == State::Accepted);
        let mut page = vote_page(&visit, &own, &accepted.ok_or(Error::NotFound)?);
        page.next = Some(visit.asked.href("/voice/next"));
        rendered(&page, false)
    })
    .await
}

fn vote_page(visit: &Visit, own: &Own, statement: &Statement) -> VotePage {
    let (asked, w) = (&visit.asked, visit.words());
    let mut chrome = visit.chrome(w.msg_voice_question(statement.key()));
    let last = own
        .cast
        .iter()
        .rfind(|vote| vote.number != statement.number);
    let back = match last {
        Some(vote) => asked.href(&format!("/voice/s/{}", vote.number)),
        None => asked.href("/voice"),
    };
    chrome.back = Some(Link::new(back, ""));
    let vote = own.cast.iter().find(|vote| vote.number == statement.number);
    VotePage {
        chrome,
        t: w,
        one: Shown::new(statement, visit.language()),
        own: vote
            .map(|vote| vote_words(vote.vote, visit.language()))
            .unwrap_or_default(),
        is_open: visit.is_open(),
        progress: own.progress(w),
        action: asked.href("/voice/vote"),
        statements: asked.href("/voice/statements"),
        mine: asked.href("/voice/mine"),
        propose: (visit.is_open() && visit.voting.proposals).then(|| asked.href("/voice/propose")),
        next: None,
    }
}

fn done(visit: &Visit, own: &Own) -> Result<Response, Error> {
    let (asked, w) = (&visit.asked, visit.words());
    let title = if visit.is_open() {
        w.msg_voice_done()
    } else {
        w.msg_voice_ended()
    };
    let page = DonePage {
        chrome: visit.chrome(title),
        t: w,
        progress: own.progress(w),
        statements: asked.href("/voice/statements"),
        mine: asked.href("/voice/mine"),
        propose: (visit.is_open() && visit.voting.proposals).then(|| asked.href("/voice/propose")),
        map: visit.voting.map_shown.then(|| asked.href("/voice/map")),
    };
    rendered(&page, false)
}

#[derive(Debug, Deserialize)]
pub(super) struct Ballot {
    statement: i64,
    vote: String,
    /// The page of the list from which it was cast; nothing where one statement was shown.
    list: Option<usize>,
}

/// `POST /voice/vote`: the vote is kept before anything says so.
pub(super) async fn cast(
    asked: Asked,
    headers: HeaderMap,
    Form(ballot): Form<Ballot>,
) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        let participant = match visit.taking_part() {
            Err(elsewhere) => return Ok(*elsewhere),
            Ok(known) => known.clone(),
        };
        let vote = match ballot.vote.as_str() {
            "agree" => Vote::Agree,
            "disagree" => Vote::Disagree,
            "pass" => Vote::Pass,
            _ => return Err(Error::NotFound),
        };
        let app = &visit.asked.app;
        let casting = Casting {
            participant,
            statement: ballot.statement,
            vote,
            at_us: app.clock.now_us(),
            salt: app.chance.bytes(),
        };
        let commission = visit.commission.clone();
        app.store
            .write(move |tx| voting::cast(tx, &commission, &casting))?;
        let number = ballot.statement;
        Ok(see(&match ballot.list {
            Some(at) => visit
                .asked
                .href(&format!("/voice/statements?page={at}#S{number}")),
            None => visit.asked.href(&format!("/voice/next?kept={number}")),
        }))
    })
    .await
}
