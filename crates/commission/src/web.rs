//! What every page of every room shares with the web framework: the application's state, who is
//! asking and in which language, the table of routes, and how an error becomes an answer.
//!
//! A handler cannot be mounted without a capability: a [`Route`] has one, and the program mounts
//! nothing but routes. The check is made once, where the table is mounted; a handler that needs a
//! finer one says so in a line of its own.

mod attachment;
mod secret;
mod workbook;

pub use attachment::{attachment, encoded, taken_away};
pub use secret::{secret_in, set_secret};
pub use workbook::{List, workbook};

use crate::limits::{BROWSER_US_MAX, REQUEST_BYTES_MAX, WORK_AT_ONCE_MAX};
use crate::store::shared_commission;
use crate::words::words;
use crate::{
    Capability, Chance, Clock, Commission, Error, Language, Person, Refusal, moment, standing,
};
use ::store::Store;
use askama::Template;
use axum::body::Body;
use axum::extract::{FromRequestParts, Request};
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::MethodRouter;
use ingest::Reads;
use pages::{Chrome, Link, Message, MessageKind};
use std::sync::Arc;
use tokio::sync::Semaphore;

/// What every handler can reach.
#[derive(Debug, Clone)]
pub struct App {
    /// The store.
    pub store: Arc<Store>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// Chance.
    pub chance: Arc<dyn Chance>,
    /// Reads the files of others.
    pub files: Arc<dyn Reads>,
    /// Whether the site is reached through TLS, so that cookies are sent over nothing else.
    pub behind_tls: bool,
    /// How letters go out.
    pub letters: Letters,
}

/// How letters to respondents go out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Letters {
    /// Where the pages are reached from outside, without a slash behind, where that was said.
    pub address: Option<String>,
    /// Whether a letter goes without anybody's doing, so that a page may promise it.
    pub at_once: bool,
}

impl App {
    /// Where the pages are reached from outside: as it was said, else as the browser that asks reaches them.
    pub fn address(&self, headers: &axum::http::HeaderMap) -> Option<String> {
        if let Some(address) = &self.letters.address {
            return Some(address.clone());
        }
        let host = headers.get(header::HOST)?.to_str().ok()?;
        let fits = |c: char| c.is_ascii_alphanumeric() || ".-:[]".contains(c);
        let scheme = if self.behind_tls { "https" } else { "http" };
        host.chars().all(fits).then(|| format!("{scheme}://{host}"))
    }
}

/// One row of the table of routes.
pub struct Route {
    /// `GET` or `POST`.
    pub method: &'static str,
    /// The path, with `{lang}` first and `{slug}` where a commission is meant.
    pub path: &'static str,
    /// What it asks of the caller.
    pub capability: Capability,
    /// Bytes a request may have.
    pub bytes_max: usize,
    /// The handler.
    pub handler: MethodRouter<App>,
}

impl Route {
    /// A page.
    pub fn get(path: &'static str, capability: Capability, handler: MethodRouter<App>) -> Self {
        Self {
            method: "GET",
            path,
            capability,
            bytes_max: REQUEST_BYTES_MAX,
            handler,
        }
    }

    /// An act.
    pub fn post(path: &'static str, capability: Capability, handler: MethodRouter<App>) -> Self {
        Self {
            method: "POST",
            ..Self::get(path, capability, handler)
        }
    }

    /// The same route for larger requests.
    #[must_use]
    pub fn taking(mut self, bytes_max: usize) -> Self {
        self.bytes_max = bytes_max;
        self
    }
}

/// Who asks, for what, in which language. It is there on every request that reached a handler.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The application.
    pub app: App,
    /// The language of the page.
    pub language: Language,
    /// The address without its language and without its query.
    pub path: String,
    /// The query, without its question mark.
    pub query: String,
    /// The person who is signed in.
    pub person: Option<Person>,
    /// The commission of the address.
    pub commission: Option<Arc<Commission>>,
}

impl Asked {
    /// The commission of the address.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the address names none.
    pub fn commission(&self) -> Result<&Commission, Error> {
        self.commission.as_deref().ok_or(Error::NotFound)
    }

    /// The name under which an act is recorded.
    pub fn name(&self) -> String {
        self.person
            .as_ref()
            .map_or_else(String::new, |person| person.name.clone())
    }

    /// Whether the caller may do this in the commission of the address.
    pub fn may(&self, capability: Capability) -> bool {
        match (&self.person, &self.commission) {
            (Some(person), Some(commission)) => person.may(commission.id, capability),
            (Some(person), None) => match capability {
                Capability::Anyone | Capability::SignedIn => true,
                Capability::Open => person.opens,
                _ => false,
            },
            (None, _) => capability == Capability::Anyone,
        }
    }

    /// An address in the language of the page, below the commission of the address where there is
    /// one: `/en/c/wales/evidence`.
    pub fn href(&self, below: &str) -> String {
        let language = self.language.code();
        match &self.commission {
            Some(commission) => format!("/{language}/c/{}{below}", commission.definition.slug),
            None => format!("/{language}{below}"),
        }
    }

    /// What everybody is told on every page of a commission that was closed.
    fn closed(&self, commission: &Commission) -> Option<Message> {
        let closing = commission.closed.as_ref()?;
        let zone = &commission.definition.time_zone;
        Some(Message {
            kind: MessageKind::Notice,
            text: words(self.language).msg_closed_banner(moment(
                self.language,
                closing.at_us,
                zone,
            )),
        })
    }

    /// What administrators are told on every page while a notice is open. A page does not fail for it.
    fn deleted_soon(&self, commission: &Commission) -> Option<Message> {
        let standing = self.app.store.read(|r| standing(r, commission)).ok()?;
        standing.open_notice()?;
        let from_us = standing.earliest_us(self.app.clock.now_us());
        let day = moment(self.language, from_us, &commission.definition.time_zone);
        Some(Message {
            kind: MessageKind::Notice,
            text: words(self.language).msg_retention_banner(day),
        })
    }

    /// The chrome of a page that answers this request; `menu` is the commission's menu as (address
    /// below the commission, text).
    pub fn chrome(&self, title: impl Into<String>, menu: &[(&str, String)]) -> Chrome {
        let path = if self.query.is_empty() {
            self.path.clone()
        } else {
            format!("{}?{}", self.path, self.query)
        };
        let mut chrome = Chrome::new(self.language, path, title);
        chrome.signed_in = self.person.as_ref().map(|person| person.name.clone());
        if let Some(commission) = &self.commission {
            let definition = &commission.definition;
            chrome.commission = Some(Link::new(self.href(""), definition.title(self.language)));
            chrome.sample = definition.sample;
            chrome.imprint = Some(self.href("/about#imprint"));
            chrome.privacy = Some(self.href("/about#privacy"));
            chrome.messages.extend(self.closed(commission));
            if self.may(Capability::Administer) {
                chrome.messages.extend(self.deleted_soon(commission));
            }
            chrome.nav = menu
                .iter()
                .map(|(below, text)| {
                    let href = self.href(below);
                    let here = format!("/{}{}", self.language.code(), self.path);
                    let current = here == href || here.starts_with(&format!("{href}/"));
                    Link::new(href, text.clone()).current_if(current)
                })
                .collect();
        }
        chrome.accessibility = Some(format!("/{}/accessibility", self.language.code()));
        chrome
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Asked {
    type Rejection = Answer;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Answer> {
        // Put there by `ask`, which every mounted route passes.
        parts
            .extensions
            .get::<Self>()
            .cloned()
            .ok_or(Answer(Error::NotFound))
    }
}

/// Finds out who asks and whether they may; answers what the handlers then receive as [`Asked`].
///
/// Who has not signed in is asked to before anything is looked up: whether a commission or a thing in
/// it exists does not show, neither in the answer nor in the time it takes.
///
/// # Errors
/// [`Error::NotFound`] where the language or the commission does not exist, and where somebody who
/// is signed in may not know that the page does. `Ok(None)` means: sign in first.
pub fn ask(app: &App, request: &Request, capability: Capability) -> Result<Option<Asked>, Error> {
    let full = request.uri().path();
    let (language, path) = split_language(full).ok_or(Error::NotFound)?;
    let person = match token_in(request.headers(), app.behind_tls) {
        Some(token) => Person::of_token(&app.store, &token, app.clock.now_us())?,
        None => None,
    };
    if person.is_none() && capability != Capability::Anyone {
        return Ok(None);
    }
    let slug = path
        .strip_prefix("/c/")
        .map(|rest| rest.split_once('/').map_or(rest, |(slug, _)| slug));
    let commission = match slug {
        Some(slug) => Some(
            app.store
                .read(|r| shared_commission(r, slug))?
                .ok_or(Error::NotFound)?,
        ),
        None => None,
    };
    let asked = Asked {
        app: app.clone(),
        language,
        path: path.to_owned(),
        query: request.uri().query().unwrap_or_default().to_owned(),
        person,
        commission,
    };
    match asked.may(capability) {
        true => Ok(Some(asked)),
        false => Err(Error::NotFound),
    }
}

/// The language and the rest of an address such as `/cy/c/wales`.
pub fn split_language(path: &str) -> Option<(Language, &str)> {
    let rest = path.strip_prefix('/')?;
    let (code, _) = rest.split_once('/').unwrap_or((rest, ""));
    let language = match code {
        "en" => Language::En,
        "cy" => Language::Cy,
        _ => return None,
    };
    Some((language, rest.get(code.len()..).unwrap_or_default()))
}

/// A cookie of ours. Behind TLS its name binds it to this very host and no other is looked at, so
/// that a neighbouring site cannot plant one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cookie {
    /// Somebody is signed in.
    SignIn,
    /// Somebody signed in here before; it opens nothing.
    Browser,
}

impl Cookie {
    fn name(self, behind_tls: bool) -> &'static str {
        match (self, behind_tls) {
            (Self::SignIn, true) => "__Host-tystio",
            (Self::SignIn, false) => "tystio",
            (Self::Browser, true) => "__Host-tystio-browser",
            (Self::Browser, false) => "tystio-browser",
        }
    }

    /// The header that sets the cookie, or clears it.
    pub fn set(self, behind_tls: bool, token: Option<&str>) -> Option<HeaderValue> {
        let name = self.name(behind_tls);
        let secure = if behind_tls { "; Secure" } else { "" };
        let end = match (self, token) {
            (_, None) => "; Max-Age=0".to_owned(),
            (Self::SignIn, _) => String::new(),
            (Self::Browser, _) => format!("; Max-Age={}", BROWSER_US_MAX / 1_000_000),
        };
        let token = token.unwrap_or_default();
        HeaderValue::from_str(&format!(
            "{name}={token}; Path=/; HttpOnly; SameSite=Lax{secure}{end}"
        ))
        .ok()
    }

    /// What the cookie holds in these headers.
    pub fn of(self, headers: &axum::http::HeaderMap, behind_tls: bool) -> Option<String> {
        cookie_of(headers, self.name(behind_tls))
    }
}

/// What the cookie of this whole name holds in these headers.
pub fn cookie_of(headers: &axum::http::HeaderMap, name: &str) -> Option<String> {
    headers
        .get_all(header::COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|cookie| cookie.trim().split_once('='))
        .find(|(of, _)| *of == name)
        .map(|(_, value)| value.to_owned())
}

/// The token of the sign-in that these headers carry.
pub fn token_in(headers: &axum::http::HeaderMap, behind_tls: bool) -> Option<String> {
    Cookie::SignIn.of(headers, behind_tls)
}

/// The code of the refusal that says: too many are here at this moment. It is answered with 503 and `Retry-After`.
const BUSY: &str = "busy";
/// Seconds after which somebody who was told so may try again.
const RETRY_AFTER_SECONDS: &str = "2";

static WORK: Semaphore = Semaphore::const_new(WORK_AT_ONCE_MAX);

/// Runs work that waits for the disk on a thread that may wait. Beyond [`WORK_AT_ONCE_MAX`] pieces of it the next is
/// refused at once: a queue without end would answer nobody in time. A request that is still arriving holds no place.
///
/// # Errors
/// What the work answers, or the refusal that too many are here.
pub async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Answer> {
    let Ok(_place) = WORK.try_acquire() else {
        let busy = Refusal::new(BUSY, |language| words(language).msg_busy());
        return Err(Answer(busy.into()));
    };
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done.map_err(Answer),
        Err(why) => Err(Answer(Error::fault("finish a piece of work", why))),
    }
}

/// A page as an answer.
pub fn page(html: String) -> Response {
    let mut response = Response::new(Body::from(html));
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("text/html; charset=utf-8"),
    );
    response
}

/// A template as an answer; where its form has something that must be put right (`wrong`), an answer that says so (422).
///
/// # Errors
/// [`Error::Fault`] where the template cannot be written.
pub fn rendered(template: &impl Template, wrong: bool) -> Result<Response, Error> {
    let html = template
        .render()
        .map_err(|why| Error::fault("render a page", why))?;
    let mut response = page(html);
    if wrong {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
    }
    Ok(response)
}

/// "It is done: look there." The next page is asked for with `GET`, so that going back is safe.
pub fn see(href: &str) -> Response {
    let mut response = StatusCode::SEE_OTHER.into_response();
    if let Ok(value) = HeaderValue::from_str(href) {
        response.headers_mut().insert(header::LOCATION, value);
    }
    response
}

/// An error on its way to becoming a page. The program turns it into one, in the language of the
/// address; see [`Told`].
#[derive(Debug)]
pub struct Answer(pub Error);

impl From<Error> for Answer {
    fn from(error: Error) -> Self {
        Self(error)
    }
}

impl From<::store::StoreError> for Answer {
    fn from(error: ::store::StoreError) -> Self {
        Self(error.into())
    }
}

/// What an error page tells.
#[derive(Debug, Clone)]
pub enum Told {
    /// There is no such page.
    NotFound,
    /// These can be put right.
    Refused(Vec<Refusal>),
    /// Something is wrong on our side.
    Fault,
}

impl IntoResponse for Answer {
    fn into_response(self) -> Response {
        let (status, told) = match self.0 {
            Error::NotFound => (StatusCode::NOT_FOUND, Told::NotFound),
            Error::Refused(refusals) if refusals.iter().any(|one| one.code == BUSY) => {
                let mut response = StatusCode::SERVICE_UNAVAILABLE.into_response();
                let after = HeaderValue::from_static(RETRY_AFTER_SECONDS);
                response.headers_mut().insert(header::RETRY_AFTER, after);
                response.extensions_mut().insert(Told::Refused(refusals));
                return response;
            }
            Error::Refused(refusals) => (StatusCode::UNPROCESSABLE_ENTITY, Told::Refused(refusals)),
            Error::Fault(fault) => {
                tracing::error!(doing = fault.doing, why = fault.why, "a request failed");
                (StatusCode::INTERNAL_SERVER_ERROR, Told::Fault)
            }
        };
        let mut response = status.into_response();
        response.extensions_mut().insert(told);
        response
    }
}
