//! The public log of moderation: the rules, and what became of every statement that was decided on. Nobody is named.

use super::{Shown, Visit};
use crate::statement::{Origin, State};
use crate::store as rows;
use crate::words::Words;
use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use commission::moment;
use commission::web::{Answer, Asked, blocking, rendered};
use pages::Chrome;

#[derive(Template)]
#[template(path = "voice-log.html")]
struct LogPage {
    chrome: Chrome,
    t: &'static Words,
    policy: Vec<String>,
    counts: String,
    declined: Vec<Line>,
}

struct Line {
    key: String,
    /// What it said, where the secretariat itself wrote it: what others proposed is not published by the page that says why not.
    one: Option<Shown>,
    origin: String,
    reason: String,
    when: String,
}

/// `GET /voice/log`.
pub(super) async fn log(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        if let Some(elsewhere) = visit.elsewhere() {
            return Ok(elsewhere);
        }
        let (w, id, language) = (visit.words(), visit.commission.id, visit.language());
        let all = visit.asked.app.store.read(|r| rows::statements(r, id))?;
        let count = |state| {
            let count = all.iter().filter(|one| one.state == state).count();
            pages::say::count(count as u64)
        };
        let counts = w.msg_voice_log_counts(
            count(State::Accepted),
            count(State::Declined),
            count(State::Waiting),
        );
        let zone = &visit.commission.definition.time_zone;
        let declined = all
            .iter()
            .filter(|one| one.state == State::Declined)
            .map(|one| Line {
                key: one.key(),
                one: (one.origin != Origin::Participant).then(|| Shown::new(one, language)),
                origin: origin_words(w, one.origin),
                reason: one.reason.clone(),
                when: moment(language, one.settled_us.unwrap_or(one.made_us), zone),
            });
        let page = LogPage {
            chrome: visit.chrome(w.msg_voice_log()),
            t: w,
            policy: visit
                .voting
                .policy
                .get(language)
                .split("\n\n")
                .map(str::to_owned)
                .collect(),
            counts,
            declined: declined.collect(),
        };
        rendered(&page, false)
    })
    .await
}

/// Where a statement comes from, in words.
pub(super) fn origin_words(w: &Words, origin: Origin) -> String {
    match origin {
        Origin::Staff => w.msg_origin_staff(),
        Origin::Passage => w.msg_origin_passage(),
        Origin::Participant => w.msg_origin_participant(),
        Origin::Import => w.msg_origin_import(),
    }
}
