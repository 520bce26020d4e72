//! For administrators: closing a commission whose work is done, and opening it again.

use super::home::render;
use super::sign_in::again;
use super::{came_from, success};
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::http::StatusCode;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, see};
use commission::{Error, close_commission, moment, open_again};
use pages::{Chrome, FieldError};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "closing.html")]
struct ClosingPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    archive: String,
    /// When, by whom and why it was closed; empty while it is open.
    closed: String,
    reason: String,
}

/// What was sent.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    reason: String,
}

fn page_of(asked: &Asked, reason: &str) -> Result<ClosingPage, Error> {
    let (commission, t) = (asked.commission()?, words(asked.language));
    let definition = &commission.definition;
    let mut chrome = asked.chrome(t.msg_closing_title(), &evidence::menu(asked));
    if came_from(asked) == Some("yes") {
        chrome.messages.push(success(t.msg_closing_done()));
    }
    let closed = commission.closed.as_ref().map(|one| {
        let when = moment(asked.language, one.at_us, &definition.time_zone);
        t.msg_closing_closed(when, &one.person, &one.reason)
    });
    Ok(ClosingPage {
        chrome,
        t,
        action: asked.href("/closing"),
        archive: format!(
            "tystio archive --data DIR --commission {} --out DIR",
            definition.slug
        ),
        closed: closed.unwrap_or_default(),
        reason: reason.to_owned(),
    })
}

/// `GET /{lang}/c/{slug}/closing`.
pub(super) async fn show(asked: Asked) -> Result<Response, Answer> {
    blocking(move || render(&page_of(&asked, "")?)).await
}

/// `POST /{lang}/c/{slug}/closing`: closes the commission, or opens it again where it is closed.
pub(super) async fn change(asked: Asked, Form(sent): Form<Sent>) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?;
        let (id, was_closed) = (commission.id, commission.closed.is_some());
        let (by, now_us) = (asked.name(), asked.app.clock.now_us());
        let reason = sent.reason.clone();
        let changed = asked.app.store.write(move |tx| match was_closed {
            true => open_again(tx, id, &reason, (&by, now_us)).map(drop),
            false => close_commission(tx, id, &reason, (&by, now_us)),
        });
        match changed {
            Ok(()) => Ok(see(&asked.href("/closing?done=yes"))),
            Err(Error::Refused(refusals)) => {
                let mut page = page_of(&asked, &sent.reason)?;
                let told = refusals.iter().map(|one| FieldError {
                    field: "reason".to_owned(),
                    text: one.sentence(asked.language).to_owned(),
                });
                page.chrome.error_summary.extend(told);
                again(&page, StatusCode::UNPROCESSABLE_ENTITY, None)
            }
            Err(other) => Err(other),
        }
    })
    .await
}
