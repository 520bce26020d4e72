//! Taking part: the first page of the voting, a code that was given out, and the respondent type, asked once.

use super::Visit;
use crate::store as rows;
use crate::voting::{self, Entry};
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::http::HeaderMap;
use axum::response::Response;
use commission::Error;
use commission::web::{Answer, Asked, blocking, rendered, see};
use ledger::ReceiptCode;
use pages::{Choice, Chrome, FieldError, Link};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "voice-start.html")]
struct StartPage {
    chrome: Chrome,
    t: &'static Words,
    about: Vec<String>,
    is_open: bool,
    is_for_anyone: bool,
    takes_part: bool,
    map_shown: bool,
    code: String,
    begin: String,
    enter: String,
    next: String,
    statements: String,
    log: String,
    map: String,
    privacy: String,
}

/// `GET /voice`.
pub(super) async fn start(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        if let Some(elsewhere) = visit.elsewhere() {
            return Ok(elsewhere);
        }
        let (asked, w) = (&visit.asked, visit.words());
        let mut chrome = visit.chrome(w.msg_voice_title());
        chrome.trail.truncate(1);
        let fresh = ReceiptCode::from_secret(&asked.app.chance.bytes());
        let about = visit.voting.about.get(visit.language());
        let page = StartPage {
            chrome,
            t: w,
            about: about.split("\n\n").map(str::to_owned).collect(),
            is_open: visit.is_open(),
            is_for_anyone: visit.voting.entry == Entry::Anyone,
            takes_part: visit.participant.is_some(),
            map_shown: visit.voting.map_shown,
            code: fresh.to_string(),
            begin: asked.href("/voice/begin"),
            enter: asked.href("/voice/enter"),
            next: asked.href("/voice/next"),
            statements: asked.href("/voice/statements"),
            log: asked.href("/voice/log"),
            map: asked.href("/voice/map"),
            privacy: asked.href("/about#privacy"),
        };
        rendered(&page, false)
    })
    .await
}

#[derive(Debug, Deserialize)]
pub(super) struct Code {
    #[serde(default)]
    code: String,
}

/// `POST /voice/begin`: takes part under the fresh code that the first page holds; pressing twice is once.
pub(super) async fn begin(
    asked: Asked,
    headers: HeaderMap,
    Form(sent): Form<Code>,
) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        let to = see(&visit.asked.href("/voice/next"));
        if visit.participant.is_some() {
            return Ok(to);
        }
        let code = ReceiptCode::read(&sent.code).ok_or(Error::NotFound)?;
        let (id, now_us, own) = (
            visit.commission.id,
            visit.asked.app.clock.now_us(),
            code.clone(),
        );
        visit
            .asked
            .app
            .store
            .write(move |tx| voting::begin(tx, id, &own, now_us))?;
        Ok(visit.with_code(to, Some(&code)))
    })
    .await
}

#[derive(Template)]
#[template(path = "voice-enter.html")]
struct EnterPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    code: String,
}

fn enter_page(visit: &Visit, code: &str) -> EnterPage {
    EnterPage {
        chrome: visit.chrome(visit.words().msg_voice_enter()),
        t: visit.words(),
        action: visit.asked.href("/voice/enter"),
        code: code.to_owned(),
    }
}

/// `GET /voice/enter`: a code that was given out, or one's own on another device. The link of an invitation fills it in.
pub(super) async fn enter_form(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        let code = visit
            .asked
            .query
            .strip_prefix("code=")
            .and_then(ReceiptCode::read);
        let code = code.map(|code| code.to_string()).unwrap_or_default();
        rendered(&enter_page(&visit, &code), false)
    })
    .await
}

/// `POST /voice/enter`.
pub(super) async fn enter(
    asked: Asked,
    headers: HeaderMap,
    Form(sent): Form<Code>,
) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        let code = ReceiptCode::read(&sent.code);
        let known = match &code {
            Some(code) => {
                let id = visit.commission.id;
                visit
                    .asked
                    .app
                    .store
                    .read(|r| voting::participant(r, id, code))?
            }
            None => None,
        };
        if known.is_some() {
            let to = see(&visit.asked.href("/voice/next"));
            return Ok(visit.with_code(to, code.as_ref()));
        }
        let mut page = enter_page(&visit, &sent.code);
        let text = visit.words().msg_voice_code_unknown();
        page.chrome.error_summary.push(FieldError {
            field: "code".to_owned(),
            text,
        });
        rendered(&page, true)
    })
    .await
}

#[derive(Template)]
#[template(path = "voice-type.html")]
struct TypePage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    types: Vec<Choice>,
}

fn type_page(visit: &Visit) -> TypePage {
    let w = visit.words();
    let mut types: Vec<Choice> = visit
        .types()
        .into_iter()
        .map(|(key, label)| Choice::new(key, label, "-"))
        .collect();
    types.push(Choice::new("", w.msg_voice_type_not_said(), "-"));
    let mut chrome = visit.chrome(w.msg_voice_type());
    chrome.trail.clear();
    chrome.back = Some(Link::new(visit.asked.href("/voice"), ""));
    TypePage {
        chrome,
        t: w,
        action: visit.asked.href("/voice/type"),
        types,
    }
}

/// `GET /voice/type`.
pub(super) async fn type_form(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        match visit.taking_part() {
            Err(elsewhere) => Ok(*elsewhere),
            Ok(known) if known.respondent_type.is_some() => {
                Ok(see(&visit.asked.href("/voice/next")))
            }
            Ok(_) => rendered(&type_page(&visit), false),
        }
    })
    .await
}

#[derive(Debug, Deserialize)]
pub(super) struct Said {
    /// Nothing where no choice was made.
    #[serde(rename = "type")]
    chosen: Option<String>,
}

/// `POST /voice/type`.
pub(super) async fn say_type(
    asked: Asked,
    headers: HeaderMap,
    Form(sent): Form<Said>,
) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        let id = match visit.taking_part() {
            Err(elsewhere) => return Ok(*elsewhere),
            Ok(known) => known.id,
        };
        let types = visit.types();
        let chosen = sent
            .chosen
            .filter(|key| key.is_empty() || types.iter().any(|(known, _)| known == key));
        let Some(chosen) = chosen else {
            let mut page = type_page(&visit);
            let text = words(visit.language()).msg_voice_type_missing();
            page.chrome.error_summary.push(FieldError {
                field: "type".to_owned(),
                text,
            });
            return rendered(&page, true);
        };
        visit
            .asked
            .app
            .store
            .write(move |tx| rows::set_type(tx, id, &chosen))?;
        Ok(see(&visit.asked.href("/voice/next")))
    })
    .await
}
