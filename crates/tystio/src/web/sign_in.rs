//! Signing in and out, and the way back in with a recovery code.
//!
//! One page asks for name, password and the phone's code together, so that nobody learns which of
//! them was wrong. Passwords are looked at a few at a time: each takes 19 MiB, and two hundred people
//! who come in at nine o'clock wait a moment instead of filling the machine.

use super::home::render;
use super::success;
use crate::limits::{PASSWORD_WAIT_SECONDS_MAX, PASSWORDS_AT_ONCE_MAX, RETRY_AFTER_SECONDS};
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use commission::web::{Answer, Asked, Cookie, blocking, see, token_in};
use commission::{Error, Language, Refusal, SignIn, Tried, Try, wait_refusal, wrong_refusal};
use pages::{Chrome, FieldError};
use serde::Deserialize;
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};

static PASSWORDS: Semaphore = Semaphore::const_new(PASSWORDS_AT_ONCE_MAX);

/// Waits until a password may be looked at; nothing where that takes too long.
pub(super) async fn may_look() -> Option<SemaphorePermit<'static>> {
    let longest = Duration::from_secs(PASSWORD_WAIT_SECONDS_MAX);
    let got = tokio::time::timeout(longest, PASSWORDS.acquire()).await;
    got.ok().and_then(Result::ok)
}

#[derive(Template)]
#[template(path = "sign-in.html")]
struct SignInPage {
    chrome: Chrome,
    t: &'static Words,
    login: String,
    next: String,
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
    #[serde(default)]
    done: String,
}

/// `GET /{lang}/sign-in`.
pub(super) async fn sign_in_page(
    asked: Asked,
    Query(next): Query<Next>,
) -> Result<Response, Answer> {
    let mut form = form(&asked, "", &next.next);
    if next.done == "closed" {
        let closed = words(asked.language).msg_done_closed();
        form.chrome.messages.push(success(closed));
    }
    Ok(render(&form)?)
}

fn form(asked: &Asked, login: &str, next: &str) -> SignInPage {
    let t = words(asked.language);
    SignInPage {
        chrome: asked.chrome(t.msg_sign_in_title(), &[]),
        t,
        login: login.to_owned(),
        next: next.to_owned(),
    }
}

#[derive(Debug, Deserialize)]
pub(super) struct Credentials {
    login: String,
    password: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    next: String,
}

/// `POST /{lang}/sign-in`: leads to where the person wanted to go.
pub(super) async fn sign_in(
    asked: Asked,
    headers: HeaderMap,
    Form(given): Form<Credentials>,
) -> Result<Response, Answer> {
    let Some(_turn) = may_look().await else {
        return Ok(told_to_wait(
            form(&asked, &given.login, &given.next),
            &asked,
        )?);
    };
    blocking(move || {
        let app = &asked.app;
        let browser = Cookie::Browser.of(&headers, app.behind_tls);
        let typed = Try {
            login: &given.login,
            password: &given.password,
            code: &given.code,
            browser: browser.as_deref(),
        };
        let (fresh, now) = (app.chance.bytes(), app.clock.now_us());
        let tried = SignIn::begin(&app.store, &typed, &fresh, now)?;
        let to = safe_next(&given.next, asked.language);
        let mut page = form(&asked, &given.login, &given.next);
        match tried {
            Tried::In(sign_in) => admitted(&asked, &headers, &sign_in, &to),
            Tried::Wrong => {
                beside(&mut page.chrome, "login", &wrong_refusal());
                again(&page, StatusCode::UNPROCESSABLE_ENTITY, None)
            }
            Tried::Wait(seconds) => {
                beside(&mut page.chrome, "login", &wait_refusal(seconds));
                again(&page, StatusCode::TOO_MANY_REQUESTS, Some(seconds))
            }
        }
    })
    .await
}

/// The form again, because more people come in at once than the machine has room for.
fn told_to_wait(mut page: SignInPage, asked: &Asked) -> Result<Response, Error> {
    let t = words(asked.language);
    page.chrome.error_summary.push(FieldError {
        field: "login".to_owned(),
        text: t.msg_sign_in_busy(),
    });
    again(
        &page,
        StatusCode::SERVICE_UNAVAILABLE,
        Some(RETRY_AFTER_SECONDS),
    )
}

/// Puts a sentence beside a field.
pub(super) fn beside(chrome: &mut Chrome, field: &str, refusal: &Refusal) {
    chrome.error_summary.push(FieldError {
        field: field.to_owned(),
        text: refusal.sentence(chrome.lang).to_owned(),
    });
}

/// A form that has to be sent again.
pub(super) fn again(
    page: &impl Template,
    status: StatusCode,
    after_seconds: Option<i64>,
) -> Result<Response, Error> {
    let mut response = render(page)?;
    *response.status_mut() = status;
    if let Some(seconds) = after_seconds {
        response
            .headers_mut()
            .insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    Ok(response)
}

/// Ends the sign-in that the browser had, sets the cookies of the new one, and leads on.
pub(super) fn admitted(
    asked: &Asked,
    headers: &HeaderMap,
    sign_in: &SignIn,
    to: &str,
) -> Result<Response, Error> {
    let app = &asked.app;
    if let Some(before) = token_in(headers, app.behind_tls) {
        SignIn::end(&app.store, &before)?;
    }
    let browser = sign_in.know_browser(&app.store, &app.chance.bytes(), app.clock.now_us())?;
    let mut response = see(to);
    let cookies = [
        Cookie::SignIn.set(app.behind_tls, Some(&sign_in.token)),
        Cookie::Browser.set(app.behind_tls, Some(&browser)),
    ];
    for value in cookies.into_iter().flatten() {
        response.headers_mut().append(header::SET_COOKIE, value);
    }
    Ok(response)
}

/// Only addresses of this very site, so that a link cannot lead a person who signs in elsewhere.
pub(super) fn safe_next(next: &str, language: Language) -> String {
    let here = next.starts_with("/en/") || next.starts_with("/cy/");
    if here && !next.contains(['\\', '\n', '\r']) {
        next.to_owned()
    } else {
        format!("/{}/", language.code())
    }
}

/// `POST /{lang}/sign-out`.
pub(super) async fn sign_out(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        if let Some(token) = token_in(&headers, asked.app.behind_tls) {
            SignIn::end(&asked.app.store, &token)?;
        }
        Ok(signed_out(&asked, &format!("/{}/", asked.language.code())))
    })
    .await
}

/// Clears what a browser keeps of a sign-in and leads on. The browser stays known: it opens nothing.
pub(super) fn signed_out(asked: &Asked, to: &str) -> Response {
    let mut response = see(to);
    let headers = response.headers_mut();
    if let Some(value) = Cookie::SignIn.set(asked.app.behind_tls, None) {
        headers.append(header::SET_COOKIE, value);
    }
    headers.insert(
        "clear-site-data",
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    response
}

#[derive(Template)]
#[template(path = "recover.html")]
struct RecoverPage {
    chrome: Chrome,
    t: &'static Words,
    login: String,
}

fn recover_form(asked: &Asked, login: &str) -> RecoverPage {
    let t = words(asked.language);
    RecoverPage {
        chrome: asked.chrome(t.msg_recover_title(), &[]),
        t,
        login: login.to_owned(),
    }
}

/// `GET /{lang}/recover`.
pub(super) async fn recover_page(asked: Asked) -> Result<Response, Answer> {
    Ok(render(&recover_form(&asked, ""))?)
}

#[derive(Debug, Deserialize)]
pub(super) struct Recovery {
    login: String,
    recovery: String,
    #[serde(default)]
    code: String,
    password: String,
}

/// `POST /{lang}/recover`: a new password, for a recovery code.
pub(super) async fn recover(
    asked: Asked,
    headers: HeaderMap,
    Form(given): Form<Recovery>,
) -> Result<Response, Answer> {
    let turn = may_look().await;
    blocking(move || {
        let app = &asked.app;
        let mut page = recover_form(&asked, &given.login);
        if turn.is_none() {
            let text = words(asked.language).msg_sign_in_busy();
            let field = "login".to_owned();
            page.chrome.error_summary.push(FieldError { field, text });
            return again(
                &page,
                StatusCode::SERVICE_UNAVAILABLE,
                Some(RETRY_AFTER_SECONDS),
            );
        }
        let browser = Cookie::Browser.of(&headers, app.behind_tls);
        let typed = Try {
            login: &given.login,
            password: &given.password,
            code: &given.code,
            browser: browser.as_deref(),
        };
        let (salt, now) = (app.chance.bytes(), app.clock.now_us());
        match SignIn::recover(&app.store, &typed, &given.recovery, &salt, now) {
            Ok(Tried::In(sign_in)) => {
                let to = format!("/{}/account?done=recovered", asked.language.code());
                admitted(&asked, &headers, &sign_in, &to)
            }
            Ok(Tried::Wrong) => {
                let text = words(asked.language).msg_recover_wrong();
                let field = "recovery".to_owned();
                page.chrome.error_summary.push(FieldError { field, text });
                again(&page, StatusCode::UNPROCESSABLE_ENTITY, None)
            }
            Ok(Tried::Wait(seconds)) => {
                beside(&mut page.chrome, "login", &wait_refusal(seconds));
                again(&page, StatusCode::TOO_MANY_REQUESTS, Some(seconds))
            }
            Err(Error::Refused(refusals)) => {
                for refusal in &refusals {
                    beside(&mut page.chrome, "password", refusal);
                }
                again(&page, StatusCode::UNPROCESSABLE_ENTITY, None)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

#[cfg(test)]
mod tests;
