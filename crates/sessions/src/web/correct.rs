//! The private page of a witness: the transcript of their session, with a way to say what a turn should say. The link is the key; the page
//! asks for no name, is not found without it, and shows nothing that the witness did not hear.

use super::{beside, when};
use crate::hearing::{self, Correction, Planned, Spoken, Witness};
use crate::store::{self as rows, after};
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use commission::Error;
use commission::web::{Answer, Asked, blocking, rendered, see};
use pages::{Chrome, Message, MessageKind};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "correct.html")]
struct CorrectPage {
    chrome: Chrome,
    t: &'static Words,
    name: String,
    when: String,
    action: String,
    turns: Vec<Turn>,
    /// The turn that is being corrected.
    chosen: Option<Chosen>,
    own: Vec<Own>,
}

struct Turn {
    part: String,
    question: String,
    speaker: String,
    lang: String,
    text: String,
    href: String,
}

struct Chosen {
    part: String,
    text: String,
    words: String,
    lang: String,
}

struct Own {
    words: String,
    said: String,
}

struct Found {
    session: Planned,
    witness: Witness,
    turns: Vec<Spoken>,
    corrections: Vec<Correction>,
}

fn found(asked: &Asked, token: &str) -> Result<Found, Error> {
    let (id, now) = (asked.commission()?.id, asked.app.clock.now_us());
    asked.app.store.read(|r| {
        let (session, witness) = hearing::follow(r, id, token, now)?.ok_or(Error::NotFound)?;
        Ok(Found {
            turns: rows::turns(r, session.id)?,
            corrections: after::corrections(r, session.id)?,
            session,
            witness,
        })
    })
}

fn page(
    asked: &Asked,
    token: &str,
    found: &Found,
    (part, typed): (&str, Option<&str>),
) -> Result<CorrectPage, Error> {
    let w = words(asked.language);
    let action = asked.href(&format!("/correct/{token}"));
    let chosen = found.turns.iter().find(|turn| turn.part == part);
    let mine = found
        .corrections
        .iter()
        .filter(|one| one.witness == found.witness.id);
    Ok(CorrectPage {
        chrome: asked.chrome(
            w.msg_correct_title(found.session.title_in(asked.language)),
            &[],
        ),
        t: w,
        name: found.witness.name.clone(),
        when: when(asked, &found.session)?,
        turns: found
            .turns
            .iter()
            .map(|turn| Turn {
                part: turn.part.clone(),
                question: turn
                    .question
                    .filter(|_| turn.opens)
                    .map(|n| format!("Q{n}"))
                    .unwrap_or_default(),
                speaker: turn.speaker.clone().unwrap_or_default(),
                lang: turn.lang.clone(),
                text: turn.text.clone(),
                href: format!("{action}?part={}#words", turn.part),
            })
            .collect(),
        chosen: chosen.map(|turn| Chosen {
            part: turn.part.clone(),
            text: turn.text.clone(),
            words: typed.unwrap_or(&turn.text).to_owned(),
            lang: turn.lang.clone(),
        }),
        own: mine
            .map(|one| Own {
                words: one.words.clone(),
                said: match one.state.as_str() {
                    "accepted" => w.msg_correction_accepted(),
                    "refused" => format!("{}: {}", w.msg_correction_refused(), one.reason),
                    _ => w.msg_correction_waiting(),
                },
            })
            .collect(),
        action,
    })
}

/// `GET /correct/{token}`.
pub(super) async fn form(
    asked: Asked,
    Path((_, _, token)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let found = found(&asked, &token)?;
        let part = asked.query.strip_prefix("part=").unwrap_or_default();
        let mut page = page(&asked, &token, &found, (part, None))?;
        if asked.query == "done=yes" {
            let text = words(asked.language).msg_correct_kept();
            page.chrome.messages.push(Message {
                kind: MessageKind::Success,
                text,
            });
        }
        rendered(&page, false)
    })
    .await
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    part: String,
    #[serde(default)]
    words: String,
}

/// `POST /correct/{token}`.
pub(super) async fn propose(
    asked: Asked,
    Path((_, _, token)): Path<(String, String, String)>,
    Form(sent): Form<Sent>,
) -> Result<Response, Answer> {
    blocking(move || {
        let known = found(&asked, &token)?;
        let now = asked.app.clock.now_us();
        let (session, witness) = (known.session.clone(), known.witness.clone());
        let (part, said) = (sent.part.clone(), sent.words.clone());
        let kept = asked
            .app
            .store
            .write(move |tx| hearing::propose(tx, (&session, &witness), &part, &said, now));
        match kept {
            Ok(_) => Ok(see(&asked.href(&format!("/correct/{token}?done=yes")))),
            Err(Error::Refused(refusals)) => {
                let mut page = page(&asked, &token, &known, (&sent.part, Some(&sent.words)))?;
                page.chrome.error_summary = beside(&asked, &refusals);
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}
