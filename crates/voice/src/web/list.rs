//! All statements on one list, each with one's own vote, which can be cast and changed there. They stand by number, never by votes: a
//! list that begins with what others like is no fair question.

use super::{Shown, Visit};
use crate::limits::STATEMENTS_PER_PAGE;
use crate::statement::State;
use crate::store::{self as rows, votes};
use crate::voting::vote_words;
use crate::words::Words;
use askama::Template;
use axum::extract::Query;
use axum::http::HeaderMap;
use axum::response::Response;
use commission::Error;
use commission::web::{Answer, Asked, blocking, rendered};
use pages::{Chrome, Pagination};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "voice-statements.html")]
struct ListPage {
    chrome: Chrome,
    t: &'static Words,
    statements: Vec<Line>,
    pages: Pagination,
    page: usize,
    may_vote: bool,
    takes_part: bool,
    action: String,
    next: String,
    start: String,
}

struct Line {
    one: Shown,
    own: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    page: usize,
}

/// `GET /voice/statements`.
pub(super) async fn list(
    asked: Asked,
    headers: HeaderMap,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        if let Some(elsewhere) = visit.elsewhere() {
            return Ok(elsewhere);
        }
        let (asked, w, id) = (&visit.asked, visit.words(), visit.commission.id);
        let participant = visit.participant.as_ref().map(|known| known.id);
        let (all, own) = asked.app.store.read(|r| -> Result<_, Error> {
            let own = match participant {
                Some(id) => votes::own(r, id)?,
                None => Vec::new(),
            };
            Ok((rows::statements(r, id)?, own))
        })?;
        let all: Vec<_> = all
            .into_iter()
            .filter(|one| one.state == State::Accepted)
            .collect();
        let pages = all.len().div_ceil(STATEMENTS_PER_PAGE).max(1);
        let page = wanted.page.clamp(1, pages);
        let shown = all
            .iter()
            .skip((page - 1) * STATEMENTS_PER_PAGE)
            .take(STATEMENTS_PER_PAGE);
        let statements = shown.map(|one| Line {
            one: Shown::new(one, visit.language()),
            own: own
                .iter()
                .find(|vote| vote.number == one.number)
                .map(|vote| vote_words(vote.vote, visit.language()))
                .unwrap_or_default(),
        });
        let list = ListPage {
            chrome: visit.chrome(w.msg_voice_list()),
            t: w,
            statements: statements.collect(),
            pages: Pagination {
                page,
                pages,
                href: format!("{}?page=", asked.href("/voice/statements")),
            },
            page,
            may_vote: visit.is_open() && participant.is_some(),
            takes_part: participant.is_some(),
            action: asked.href("/voice/vote"),
            next: asked.href("/voice/next"),
            start: asked.href("/voice"),
        };
        rendered(&list, false)
    })
    .await
}
