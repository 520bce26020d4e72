//! A participant's own page: the code to come back with, the votes with their places in the log, what opens them, and leaving.

use super::Visit;
use crate::store::votes;
use crate::voting::{log_of, vote_words};
use crate::words::Words;
use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use commission::moment;
use commission::web::{Answer, Asked, attachment, blocking, rendered, see};
use pages::{Chrome, Column, Table};
use serde_json::json;
use store::hex;

#[derive(Template)]
#[template(path = "voice-mine.html")]
struct MinePage {
    chrome: Chrome,
    t: &'static Words,
    code: String,
    votes: Option<Table>,
    openings: String,
    leave: String,
    statements: String,
    next: String,
}

/// `GET /voice/mine`.
pub(super) async fn mine(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        let (Ok(participant), Some(code)) = (visit.taking_part(), &visit.code) else {
            return Ok(see(&visit.asked.href("/voice")));
        };
        let (asked, w) = (&visit.asked, visit.words());
        let own = asked.app.store.read(|r| votes::own(r, participant.id))?;
        let zone = &visit.commission.definition.time_zone;
        let column = |text: String, numbers| Column { text, numbers };
        let table = Table {
            caption: w.msg_voice_mine_votes(),
            columns: vec![
                column(w.msg_voice_statement(), false),
                column(w.msg_voice_vote(), false),
                column(w.msg_voice_when(), false),
                column(w.msg_voice_leaf(), true),
            ],
            rows: own
                .iter()
                .map(|vote| {
                    vec![
                        format!("S{}", vote.number),
                        vote_words(vote.vote, visit.language()),
                        moment(visit.language(), vote.at_us, zone),
                        pages::say::integer(vote.leaf),
                    ]
                })
                .collect(),
        };
        let page = MinePage {
            chrome: visit.chrome(w.msg_voice_mine()),
            t: w,
            code: code.to_string(),
            votes: (!own.is_empty()).then_some(table),
            openings: asked.href("/voice/mine.json"),
            leave: asked.href("/voice/leave"),
            statements: asked.href("/voice/statements"),
            next: asked.href("/voice/next"),
        };
        rendered(&page, false)
    })
    .await
}

/// `GET /voice/mine.json`: what opens the commitment to each vote that one ever cast.
pub(super) async fn openings(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        let participant = match visit.taking_part() {
            Err(elsewhere) => return Ok(*elsewhere),
            Ok(known) => known,
        };
        let all = visit
            .asked
            .app
            .store
            .read(|r| votes::openings(r, participant.id))?;
        let openings: Vec<_> = all
            .into_iter()
            .map(|one| {
                let content = json!({
                    "participant": participant.number, "statement": one.statement,
                    "vote": one.vote, "at": one.at_us,
                });
                json!({"leaf": one.leaf, "salt": hex(&one.salt), "content": content})
            })
            .collect();
        let all = json!({"log": log_of(&visit.commission), "openings": openings});
        attachment("application/json", "votes.json", all.to_string())
    })
    .await
}

/// `POST /voice/leave`: this device forgets the code; the votes stay.
pub(super) async fn leave(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        Ok(visit.with_code(see(&visit.asked.href("/voice")), None))
    })
    .await
}
