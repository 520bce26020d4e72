//! The letters that were not sent yet: what each says, why it waits, and having it tried again or thrown away.

use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Error, drop_letter, moment, record, try_again, waiting_letters};
use pages::Chrome;
use serde::Deserialize;

/// The page.
#[derive(Template)]
#[template(path = "letters.html")]
pub(super) struct LettersPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    /// What happens to letters on this server.
    about: String,
    letters: Vec<Shown>,
}

struct Shown {
    to: String,
    subject: String,
    since: String,
    state: String,
    problem: String,
    action: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Act {
    #[serde(default)]
    what: String,
}

/// `GET /{lang}/c/{slug}/letters`.
pub(super) async fn list(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?;
        let (language, zone) = (asked.language, &commission.definition.time_zone);
        let t = words(language);
        let waiting = asked
            .app
            .store
            .read(|r| waiting_letters(r, commission.id))?;
        let letters = waiting.into_iter().map(|one| Shown {
            since: moment(language, one.made_us, zone),
            state: match (one.problem.is_some(), one.is_tried_again) {
                (false, _) => t.msg_letters_new(),
                (true, true) => t.msg_letters_again_soon(),
                (true, false) => t.msg_letters_given_up(),
            },
            problem: one.problem.unwrap_or_default(),
            action: asked.href(&format!("/letters/{}", one.id)),
            to: one.letter.to,
            subject: one.letter.subject,
        });
        let letters = letters.collect();
        let about = if asked.app.letters.at_once {
            t.msg_letters_by_server()
        } else {
            t.msg_letters_by_hand()
        };
        let page = LettersPage {
            chrome: asked.chrome(t.msg_letters_title(), &evidence::menu(&asked)),
            t,
            about,
            letters,
        };
        rendered(&page, false)
    })
    .await
}

/// `POST /{lang}/c/{slug}/letters/{id}`: tries a letter again now, or throws it away.
pub(super) async fn act(
    asked: Asked,
    Path((_, _, id)): Path<(String, String, i64)>,
    Form(act): Form<Act>,
) -> Result<Response, Answer> {
    blocking(move || {
        let (commission, by) = (asked.commission()?.id, asked.name());
        let now_us = asked.app.clock.now_us();
        let there = asked.app.store.write(move |tx| {
            let (there, what) = match act.what.as_str() {
                "again" => (try_again(tx, commission, id, now_us)?, "letter-again"),
                "drop" => (drop_letter(tx, commission, id)?, "letter-dropped"),
                _ => return Ok(false),
            };
            if there {
                record(tx, commission, &by, now_us, what, &id.to_string())?;
            }
            Ok::<_, Error>(there)
        })?;
        match there {
            true => Ok(see(&asked.href("/letters"))),
            false => Err(Error::NotFound),
        }
    })
    .await
}
