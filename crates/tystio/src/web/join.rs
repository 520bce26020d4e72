//! Where a link leads that lets somebody in once: the first administrator, a new colleague, a person
//! who has lost what they sign in with. Looking uses nothing up; only the form does.

use super::home::render;
use super::sign_in::{admitted, again, beside, may_look};
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, see};
use commission::{
    Error, Invitation, LinkKind, Newcomer, SignIn, accept, commissions, follow, open_link,
};
use pages::Chrome;
use serde::Deserialize;

#[derive(Template)]
#[template(path = "join.html")]
struct JoinPage {
    chrome: Chrome,
    t: &'static Words,
    about: String,
    /// Whether a name and a sign-in name are asked for.
    new: bool,
    /// Where an invitation can be taken into an account that is there: whose.
    accept_as: String,
    /// Whether an invitation can be taken after signing in.
    sign_in: String,
    action: String,
    name: String,
    login: String,
}

/// What is shown where a link does not count: the same for one that never was.
#[derive(Template)]
#[template(path = "join-over.html")]
struct OverPage {
    chrome: Chrome,
    t: &'static Words,
}

fn over(asked: &Asked) -> Result<Response, Error> {
    let t = words(asked.language);
    let chrome = asked.chrome(t.msg_join_over_title(), &[]);
    again(&OverPage { chrome, t }, StatusCode::NOT_FOUND, None)
}

fn join_page(asked: &Asked, link: &Invitation, token: &str) -> Result<JoinPage, Error> {
    let (t, language) = (words(asked.language), asked.language);
    let title = match link.role {
        Some((of, _)) => asked
            .app
            .store
            .read(commissions)?
            .into_iter()
            .find(|one| one.id == of)
            .map(|one| one.definition.title(language).to_owned()),
        None => None,
    };
    let about = match (link.kind, link.role) {
        (LinkKind::First, _) => t.msg_join_first(),
        (LinkKind::Invite, Some((_, role))) => t.msg_join_invite(
            super::people::role_label(role, language),
            title.unwrap_or_default(),
        ),
        (LinkKind::Invite, None) | (LinkKind::Recover, _) => t.msg_join_recover(&link.name),
        (LinkKind::RecoverPhone, _) => t.msg_join_recover_phone(&link.name),
    };
    let code = language.code();
    let here = format!("/{code}/join/{token}");
    let invited = link.kind == LinkKind::Invite;
    let signed_in = asked.person.as_ref().filter(|_| invited);
    Ok(JoinPage {
        chrome: asked.chrome(t.msg_join_title(), &[]),
        t,
        about,
        new: link.person.is_none(),
        accept_as: signed_in.map_or_else(String::new, |person| person.name.clone()),
        sign_in: match (invited, signed_in) {
            (true, None) => super::sign_in::sign_in_href(language, &here),
            _ => String::new(),
        },
        action: here,
        name: link.name.clone(),
        login: String::new(),
    })
}

/// `GET /{lang}/join/{token}`.
pub(super) async fn join_form(
    asked: Asked,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let now = asked.app.clock.now_us();
        match asked.app.store.read(|r| open_link(r, &token, now))? {
            Some(link) => render(&join_page(&asked, &link, &token)?),
            None => over(&asked),
        }
    })
    .await
}

#[derive(Debug, Deserialize)]
pub(super) struct Joining {
    #[serde(default)]
    accept: String,
    #[serde(default)]
    name: String,
    #[serde(default)]
    login: String,
    #[serde(default)]
    password: String,
}

/// `POST /{lang}/join/{token}`: makes the account or sets it right, and signs in.
pub(super) async fn join(
    asked: Asked,
    headers: HeaderMap,
    Path((_, token)): Path<(String, String)>,
    Form(given): Form<Joining>,
) -> Result<Response, Answer> {
    let _turn = may_look().await;
    blocking(move || {
        let (app, now) = (&asked.app, asked.app.clock.now_us());
        let Some(link) = app.store.read(|r| open_link(r, &token, now))? else {
            return over(&asked);
        };
        let account = format!("/{}/account", asked.language.code());
        if let ("yes", Some(person)) = (given.accept.as_str(), &asked.person) {
            return match accept(&app.store, &token, person, now) {
                Ok(()) => Ok(see(&format!("{account}?done=role"))),
                Err(Error::NotFound) => over(&asked),
                Err(other) => Err(other),
            };
        }
        let newcomer = Newcomer {
            name: &given.name,
            login: &given.login,
            password: &given.password,
        };
        match follow(&app.store, &token, &newcomer, &app.chance.bytes(), now) {
            Ok(person) => {
                // Where there is a phone it is asked for: a link alone does not sign anybody in then.
                if person.phone {
                    return Ok(see(&format!("/{}/sign-in", asked.language.code())));
                }
                let fresh = app.chance.bytes();
                let sign_in = SignIn::of_person(&app.store, person, &fresh, now)?;
                admitted(
                    &asked,
                    &headers,
                    &sign_in,
                    &format!("{account}?done=joined"),
                )
            }
            Err(Error::NotFound) => over(&asked),
            Err(Error::Refused(refusals)) => {
                let mut page = join_page(&asked, &link, &token)?;
                page.name.clone_from(&given.name);
                page.login.clone_from(&given.login);
                for refusal in &refusals {
                    let field = match refusal.code {
                        "name" => "name",
                        "login" => "login",
                        _ => "password",
                    };
                    beside(&mut page.chrome, field, refusal);
                }
                again(&page, StatusCode::UNPROCESSABLE_ENTITY, None)
            }
            Err(other) => Err(other),
        }
    })
    .await
}
