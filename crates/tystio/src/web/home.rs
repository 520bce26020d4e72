//! Home, the accessibility statement, and whether the program is well.

use crate::words::{Words, words};
use askama::Template;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use commission::web::{Answer, App, Asked, blocking, page, see};
use commission::{Capability, Commission, Error, commissions, people_count};
use pages::{Chrome, Link};

/// `/`: the language that the browser prefers; Welsh and English are offered on every page.
pub(super) async fn choose_language(headers: HeaderMap) -> Response {
    let prefers = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let first = prefers
        .split(',')
        .map(str::trim)
        .find(|tag| tag.starts_with("cy") || tag.starts_with("en"));
    let code = if first.is_some_and(|tag| tag.starts_with("cy")) {
        "cy"
    } else {
        "en"
    };
    see(&format!("/{code}/"))
}

/// `GET /healthz`: 200 when something can be written durably, else 503.
pub(super) async fn healthz(State(app): State<App>) -> Response {
    let written = blocking(move || {
        Ok(app
            .store
            .write(|tx: &mut store::Tx<'_>| tx.prove_writable())?)
    });
    match written.await {
        Ok(()) => (StatusCode::OK, "ok\n").into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "cannot write\n").into_response(),
    }
}

#[derive(Template)]
#[template(path = "home.html")]
struct HomePage {
    chrome: Chrome,
    t: &'static Words,
    /// Those that the person who is signed in has a part in.
    mine: Vec<Link>,
    others: Vec<Link>,
    /// What to do where there is nothing yet.
    none: String,
    may_open: bool,
}

/// The commissions of this data folder, first those that one may enter; for the public, where there
/// is one, it.
pub(super) async fn home(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (all, people) = asked
            .app
            .store
            .read(|r| -> Result<_, Error> { Ok((commissions(r)?, people_count(r)?)) })?;
        let language = asked.language;
        let t = words(language);
        let href = |one: &Commission| format!("/{}/c/{}", language.code(), one.definition.slug);
        if let ([only], None) = (all.as_slice(), &asked.person) {
            return Ok(see(&href(only)));
        }
        let enters = |one: &&Commission| {
            let person = asked.person.as_ref();
            person.is_some_and(|person| person.may_enter(one.id))
        };
        let link = |one: &Commission| Link::new(href(one), one.definition.title(language));
        let (mine, others): (Vec<_>, Vec<_>) = all.iter().partition(enters);
        render(&HomePage {
            chrome: asked.chrome(t.msg_home_title(), &[]),
            t,
            mine: mine.into_iter().map(link).collect(),
            others: others.into_iter().map(link).collect(),
            may_open: asked.may(Capability::Open),
            none: if people == 0 {
                t.msg_home_nobody()
            } else {
                t.msg_home_none()
            },
        })
    })
    .await
}

#[derive(Template)]
#[template(path = "accessibility.html")]
struct AccessibilityPage {
    chrome: Chrome,
    paragraphs: Vec<String>,
}

/// The accessibility statement.
pub(super) async fn accessibility(asked: Asked) -> Result<Response, Answer> {
    let words = words(asked.language);
    Ok(render(&AccessibilityPage {
        chrome: asked.chrome(words.msg_accessibility_title(), &[]),
        paragraphs: vec![
            words.msg_accessibility_aim(),
            words.msg_accessibility_done(),
            words.msg_accessibility_known(),
            words.msg_accessibility_help(),
        ],
    })?)
}

pub(super) fn render(template: &impl Template) -> Result<Response, Error> {
    template
        .render()
        .map(page)
        .map_err(|why| Error::fault("write a page", why))
}
