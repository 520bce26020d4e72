//! Home, sign-in and sign-out, the accessibility statement, and whether the program is well.

use crate::words::words;
use askama::Template;
use axum::Form;
use axum::extract::{Query, State};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, post};
use commission::web::{Answer, App, Asked, blocking, cookie, page, see, token_in};
use commission::{Error, Language, SignIn, commissions};
use pages::{Chrome, FieldError, Link};
use serde::Deserialize;

/// A handler that answers `POST`.
pub(super) fn posting<H, T>(handler: H) -> MethodRouter<App>
where
    H: axum::handler::Handler<T, App>,
    T: 'static,
{
    post(handler)
}

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
    commissions: Vec<Link>,
    none: String,
}

/// The commissions of this data folder; where there is one, it.
pub(super) async fn home(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let all = asked.app.store.read(commissions)?;
        let language = asked.language;
        if let [only] = all.as_slice() {
            return Ok(see(&format!(
                "/{}/c/{}",
                language.code(),
                only.definition.slug
            )));
        }
        let links = all
            .iter()
            .map(|one| {
                let slug = &one.definition.slug;
                let href = format!("/{}/c/{slug}", language.code());
                Link::new(href, one.definition.title(language))
            })
            .collect();
        render(&HomePage {
            chrome: asked.chrome(words(language).msg_home_title(), &[]),
            commissions: links,
            none: words(language).msg_home_none(),
        })
    })
    .await
}

#[derive(Template)]
#[template(path = "sign-in.html")]
struct SignInPage {
    chrome: Chrome,
    login: String,
    next: String,
    label_login: String,
    label_password: String,
    label_button: String,
    hint: String,
}

/// The address of the sign-in page that leads back to `back` afterwards.
pub(super) fn sign_in_href(language: Language, back: &str) -> String {
    let code = language.code();
    if back.is_empty() {
        return format!("/{code}/sign-in");
    }
    let mut next = String::new();
    for byte in back.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' => {
                next.push(char::from(byte));
            }
            other => next.push_str(&format!("%{other:02X}")),
        }
    }
    format!("/{code}/sign-in?next={next}")
}

#[derive(Debug, Deserialize)]
pub(super) struct Next {
    #[serde(default)]
    next: String,
}

/// The form.
pub(super) async fn sign_in_page(
    asked: Asked,
    Query(next): Query<Next>,
) -> Result<Response, Answer> {
    Ok(render(&form(&asked, "", &next.next))?)
}

fn form(asked: &Asked, login: &str, next: &str) -> SignInPage {
    let words = words(asked.language);
    SignInPage {
        chrome: asked.chrome(words.msg_sign_in_title(), &[]),
        login: login.to_owned(),
        next: next.to_owned(),
        label_login: words.msg_sign_in_login(),
        label_password: words.msg_sign_in_password(),
        label_button: words.msg_sign_in_button(),
        hint: words.msg_sign_in_hint(),
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Credentials {
    login: String,
    password: String,
    #[serde(default)]
    next: String,
}

/// Signs in and leads to where the person wanted to go.
pub(super) async fn sign_in(
    asked: Asked,
    Form(given): Form<Credentials>,
) -> Result<Response, Answer> {
    blocking(move || {
        let app = &asked.app;
        let fresh = app.chance.bytes();
        let now = app.clock.now_us();
        match SignIn::with_password(&app.store, &given.login, &given.password, &fresh, now) {
            Ok(sign_in) => {
                let mut response = see(&safe_next(&given.next, asked.language));
                if let Some(value) = cookie(app.behind_tls, Some(&sign_in.token)) {
                    response.headers_mut().insert(header::SET_COOKIE, value);
                }
                Ok(response)
            }
            Err(Error::Refused(refusals)) => {
                let mut again = form(&asked, &given.login, &given.next);
                for refusal in refusals {
                    again.chrome.error_summary.push(FieldError {
                        field: "login".to_owned(),
                        text: refusal.sentence(asked.language).to_owned(),
                    });
                }
                let mut response = render(&again)?;
                *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
                Ok(response)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

/// Only addresses of this very site, so that a link cannot lead a person who signs in elsewhere.
fn safe_next(next: &str, language: Language) -> String {
    let here = next.starts_with("/en/") || next.starts_with("/cy/");
    if here && !next.contains(['\\', '\n', '\r']) {
        next.to_owned()
    } else {
        format!("/{}/", language.code())
    }
}

/// Signs out.
pub(super) async fn sign_out(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        if let Some(token) = token_in(&headers) {
            SignIn::end(&asked.app.store, &token)?;
        }
        let mut response = see(&format!("/{}/", asked.language.code()));
        if let Some(value) = cookie(asked.app.behind_tls, None) {
            response.headers_mut().insert(header::SET_COOKIE, value);
        }
        response.headers_mut().insert(
            "clear-site-data",
            HeaderValue::from_static("\"cache\", \"storage\""),
        );
        Ok(response)
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

fn render(template: &impl Template) -> Result<Response, Error> {
    template
        .render()
        .map(page)
        .map_err(|why| Error::fault("write a page", why))
}

#[cfg(test)]
mod tests;
