//! The pages that belong to no slice (home, sign-in, accounts, people, accessibility, errors), the files of the
//! interface, the built report, and what every answer passes on its way out.

mod account;
mod acts;
mod audit;
mod bundle;
mod closing;
mod erasures;
mod headers;
mod home;
mod join;
pub(crate) mod listen;
mod open;
mod people;
mod retention;
mod sign_in;
mod site;
mod square;
mod wording;

use askama::Template;
use axum::extract::{DefaultBodyLimit, Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::{Next, from_fn, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{MethodRouter, get, post};
use axum::{Extension, Router};
use commission::web::{Answer, App, Asked, Route, Told, ask, page, see, split_language};
use commission::{Capability, Error, Language};
use evidence::Panels;
use pages::{Asset, Chrome, Message, MessageKind};
use std::future::Future;
use std::path::Path;
use std::sync::Arc;
use tower_http::csrf::CsrfLayer;

use crate::measured::Verbs;
use crate::words::words;

/// The routes of this room.
pub(crate) fn routes() -> Vec<Route> {
    use Capability::{Administer, Anyone, Audit, Call, Moderate, Open, SignedIn};
    vec![
        Route::get("/{lang}", Anyone, get(home::home)),
        Route::get("/{lang}/", Anyone, get(home::home)),
        Route::get("/{lang}/accessibility", Anyone, get(home::accessibility)),
        Route::get("/{lang}/sign-in", Anyone, get(sign_in::sign_in_page)),
        Route::post("/{lang}/sign-in", Anyone, post(sign_in::sign_in)),
        Route::post("/{lang}/sign-out", Anyone, post(sign_in::sign_out)),
        Route::get("/{lang}/recover", Anyone, get(sign_in::recover_page)),
        Route::post("/{lang}/recover", Anyone, post(sign_in::recover)),
        Route::get("/{lang}/join/{token}", Anyone, get(join::join_form)),
        Route::post("/{lang}/join/{token}", Anyone, post(join::join)),
        Route::get("/{lang}/account", SignedIn, get(account::account)),
        Route::post(
            "/{lang}/account/password",
            SignedIn,
            post(account::password),
        ),
        Route::get("/{lang}/account/phone", SignedIn, get(account::phone_form)),
        Route::post("/{lang}/account/phone", SignedIn, post(account::phone)),
        Route::post(
            "/{lang}/account/phone/drop",
            SignedIn,
            post(account::drop_phone),
        ),
        Route::post(
            "/{lang}/account/recovery-codes",
            SignedIn,
            post(account::recovery_codes),
        ),
        Route::post(
            "/{lang}/account/end-everywhere",
            SignedIn,
            post(account::end_everywhere),
        ),
        Route::post("/{lang}/account/close", SignedIn, post(account::close)),
        Route::get("/{lang}/c/{slug}/people", Administer, get(people::people)),
        Route::get(
            "/{lang}/c/{slug}/people.xlsx",
            Administer,
            get(people::sheet),
        ),
        Route::post(
            "/{lang}/c/{slug}/people/invite",
            Administer,
            post(people::invite_one),
        ),
        Route::post(
            "/{lang}/c/{slug}/people/invitations/{id}/withdraw",
            Administer,
            post(people::withdraw),
        ),
        Route::get(
            "/{lang}/c/{slug}/people/{id}",
            Administer,
            get(people::person),
        ),
        Route::post(
            "/{lang}/c/{slug}/people/{id}",
            Administer,
            post(people::change),
        ),
        Route::get("/{lang}/c/{slug}/audit", Audit, get(audit::audit)),
        Route::get("/{lang}/c/{slug}/audit.xlsx", Audit, get(audit::sheet)),
        Route::get("/{lang}/c/{slug}/erasures", Moderate, get(erasures::list)),
        Route::get(
            "/{lang}/c/{slug}/erasures.xlsx",
            Moderate,
            get(erasures::sheet),
        ),
        Route::get(
            "/{lang}/c/{slug}/erasures/{reference}/bundle.zip",
            Moderate,
            get(bundle::for_staff),
        ),
        Route::get(
            "/{lang}/c/{slug}/receipt/{reference}/bundle.zip",
            Anyone,
            get(bundle::for_respondent),
        ),
        Route::post("/{lang}/c/{slug}/erasures", Moderate, post(erasures::look)),
        Route::get(
            "/{lang}/c/{slug}/erasures/{reference}",
            Moderate,
            get(erasures::ask),
        ),
        Route::post(
            "/{lang}/c/{slug}/erasures/{reference}",
            Moderate,
            post(erasures::erase),
        ),
        Route::get("/{lang}/c/{slug}/closing", Administer, get(closing::show)),
        Route::post(
            "/{lang}/c/{slug}/closing",
            Administer,
            post(closing::change),
        ),
        Route::get(
            "/{lang}/c/{slug}/retention",
            Administer,
            get(retention::show),
        ),
        Route::post(
            "/{lang}/c/{slug}/retention",
            Administer,
            post(retention::set),
        ),
        Route::post(
            "/{lang}/c/{slug}/retention/hold",
            Administer,
            post(retention::hold),
        ),
        Route::post(
            "/{lang}/c/{slug}/retention/release",
            Administer,
            post(retention::release),
        ),
        Route::get("/{lang}/c/{slug}/texts", Call, get(wording::all)),
        Route::get("/{lang}/c/{slug}/texts/{path}", Call, get(wording::one)),
        Route::post("/{lang}/c/{slug}/texts/{path}", Call, post(wording::change)),
        Route::post("/{lang}/c/{slug}/disclosure", Call, post(wording::disclose)),
        Route::get("/{lang}/open", Open, get(open::form)),
        Route::post("/{lang}/open", Open, post(open::open)),
    ]
}

/// Every file of the interface, from every room.
fn assets() -> Vec<&'static Asset> {
    pages::assets()
        .iter()
        .chain(reading::web::assets())
        .collect()
}

/// The whole site: the table of routes, the files of the interface, the built reports in `site`.
pub fn router(app: App, site: &Path) -> Router {
    router_of(crate::routes::table(), app, site)
}

/// The site over another table of routes: a test plants a missing check in it, or asks the door alone.
pub fn router_of(table: Vec<Route>, app: App, site: &Path) -> Router {
    let mut router = Router::new();
    for route in table {
        router = router.route(route.path, mounted(route, &app));
    }
    for asset in assets() {
        router = router.route(&asset.path, get(move || async move { asset_answer(asset) }));
    }
    router
        .route("/", get(home::choose_language))
        .route("/healthz", get(home::healthz))
        .merge(site::router(site))
        .fallback(|| async { Answer(Error::NotFound) })
        .method_not_allowed_fallback(|| async { StatusCode::METHOD_NOT_ALLOWED })
        .layer(from_fn(told_as_page))
        .layer(CsrfLayer::new())
        .layer(Extension(report::web::SiteFolder(site.to_owned())))
        .layer(Extension(panels()))
        .layer(Extension(evidence::Measuring(Arc::new(Verbs::of(
            &app.files,
        )))))
        .layer(from_fn_with_state(app.behind_tls, headers::on_every_answer))
        .with_state(app)
}

/// What rooms show on the pages of others, in the order in which it is shown.
fn panels() -> Panels {
    Panels(vec![
        Arc::new(intake::SentWith),
        Arc::new(reading::CodesOnYourWords),
        Arc::new(voice::StatementsOfPassage),
        Arc::new(place::IdeasOfPassage),
        Arc::new(voice::WayToVote),
        Arc::new(sessions::WayToSessions),
        Arc::new(practice::WayToPrototypes),
        Arc::new(report::CitedIn),
    ])
}

/// A handler behind its capability and its limit.
fn mounted(route: Route, app: &App) -> MethodRouter<App> {
    let gate = Gate {
        app: app.clone(),
        capability: route.capability,
    };
    route
        .handler
        .layer(DefaultBodyLimit::max(route.bytes_max))
        .layer(from_fn_with_state(gate, only_those_who_may))
}

#[derive(Debug, Clone)]
struct Gate {
    app: App,
    capability: Capability,
}

/// Finds out who asks. Those who may not are told to sign in, or, signed in, that there is no such
/// page: whether a thing exists is part of the thing.
async fn only_those_who_may(
    State(gate): State<Gate>,
    mut request: Request,
    next: Next,
) -> Response {
    let app = gate.app.clone();
    let method = request.method().clone();
    let full = request.uri().to_string();
    let (parts, body) = request.into_parts();
    let head = Request::from_parts(parts, axum::body::Body::empty());
    let asked =
        commission::web::blocking(move || Ok((ask(&app, &head, gate.capability), head))).await;
    match asked {
        Ok((Ok(Some(asked)), head)) => {
            let (parts, _) = head.into_parts();
            request = Request::from_parts(parts, body);
            request.extensions_mut().insert(asked);
            next.run(request).await
        }
        Ok((Ok(None), _)) => {
            let language = split_language(&full).map_or(Language::En, |(language, _)| language);
            let back = if method == Method::GET {
                full.as_str()
            } else {
                ""
            };
            see(&sign_in::sign_in_href(language, back))
        }
        Ok((Err(error), _)) => Answer(error).into_response(),
        Err(answer) => answer.into_response(),
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    chrome: Chrome,
    sentences: Vec<String>,
    back: bool,
}

/// An error becomes a page in the language of the address; a program that asks for JSON is told in
/// JSON.
async fn told_as_page(request: Request, next: Next) -> Response {
    let path = request.uri().path().to_owned();
    let wants_json = request
        .headers()
        .get(header::ACCEPT)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|accept| accept.starts_with("application/json"));
    let response = next.run(request).await;
    let told = match (response.extensions().get::<Told>(), response.status()) {
        (Some(told), _) => told.clone(),
        (None, StatusCode::PAYLOAD_TOO_LARGE) => Told::Refused(vec![too_large()]),
        (None, _) => return response,
    };
    let status = response.status();
    let (language, path) = split_language(&path).unwrap_or((Language::En, ""));
    if wants_json {
        return (status, json_of(&told, language)).into_response();
    }
    let path = if path.is_empty() { "/" } else { path };
    let mut answer = page(error_page(&told, language, path));
    *answer.status_mut() = status;
    if let Some(after) = response.headers().get(header::RETRY_AFTER) {
        answer
            .headers_mut()
            .insert(header::RETRY_AFTER, after.clone());
    }
    answer
}

fn too_large() -> commission::Refusal {
    commission::Refusal::new("too-large", |language| words(language).msg_too_large())
}

fn error_page(told: &Told, language: Language, path: &str) -> String {
    let words = words(language);
    let (title, sentences) = match told {
        Told::NotFound => (words.msg_not_found_title(), vec![words.msg_not_found()]),
        Told::Refused(refusals) => (
            words.msg_refused_title(),
            refusals
                .iter()
                .map(|refusal| refusal.line(language))
                .collect(),
        ),
        Told::Fault => (words.msg_fault_title(), vec![words.msg_fault()]),
    };
    let mut chrome = Chrome::new(language, path, title);
    chrome.accessibility = Some(format!("/{}/accessibility", language.code()));
    ErrorPage {
        chrome,
        sentences,
        back: matches!(told, Told::Refused(_)),
    }
    .render()
    .unwrap_or_else(|why| why.to_string())
}

fn json_of(told: &Told, language: Language) -> Response {
    let words = words(language);
    let sentences: Vec<String> = match told {
        Told::NotFound => vec![words.msg_not_found()],
        Told::Refused(refusals) => refusals.iter().map(|r| r.line(language)).collect(),
        Told::Fault => vec![words.msg_fault()],
    };
    let mut response = Response::new(serde_json::json!({"refused": sentences}).to_string().into());
    response.headers_mut().insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    response
}

fn asset_answer(asset: &'static Asset) -> Response {
    let mut response = Response::new(asset.bytes.into());
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static(asset.media_type),
    );
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    response
}

/// Answers requests on the socket until `stop` is ready, then finishes those that were begun.
pub(crate) async fn serve<L>(
    listener: L,
    router: Router,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()>
where
    L: axum::serve::Listener<Addr: std::fmt::Debug>,
{
    axum::serve(listener, router)
        .with_graceful_shutdown(stop)
        .await
}

/// The act that this page was come from: the value of `done` in its address.
fn came_from(asked: &Asked) -> Option<&str> {
    asked
        .query
        .split('&')
        .find_map(|pair| pair.strip_prefix("done="))
}

/// A sentence that says what was done.
fn success(text: String) -> Message {
    let kind = MessageKind::Success;
    Message { kind, text }
}
