//! A person's own account: the phone beside the password, recovery codes, a new password, signing out
//! everywhere, leaving. What could keep its owner out asks for the password again.

use super::acts::act_rows;
use super::home::render;
use super::sign_in::{again, beside, may_look, signed_out};
use super::square;
use super::{came_from, success};
use crate::limits::ACCOUNT_ACTS_SHOWN_MAX;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use commission::totp::Secret;
use commission::web::{Answer, Asked, blocking, see, token_in};
use commission::{Error, Person, commissions, house_acts_of, recovery_codes_left};
use pages::{Chrome, Message, Row, Table};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage {
    chrome: Chrome,
    t: &'static Words,
    facts: Vec<Row>,
    phone: bool,
    acts: Table,
}

fn me(asked: &Asked) -> Result<&Person, Error> {
    asked.person.as_ref().ok_or(Error::NotFound)
}

/// `GET /{lang}/account`.
pub(super) async fn account(asked: Asked) -> Result<Response, Answer> {
    blocking(move || render(&account_page(&asked)?)).await
}

fn account_page(asked: &Asked) -> Result<AccountPage, Error> {
    let (person, t) = (me(asked)?, words(asked.language));
    let (all, codes, acts) = asked.app.store.read(|r| -> Result<_, Error> {
        let codes = recovery_codes_left(r, person.id)?;
        let acts = house_acts_of(r, &person.login, ACCOUNT_ACTS_SHOWN_MAX)?;
        Ok((commissions(r)?, codes, acts))
    })?;
    let mut chrome = asked.chrome(t.msg_account_title(), &[]);
    chrome.messages.extend(told(asked));
    let mut roles = Vec::new();
    for (of, role) in &person.roles {
        if let Some(one) = all.iter().find(|one| one.id == *of) {
            let title = one.definition.title(asked.language);
            roles.push(format!(
                "{title}: {}",
                super::people::role_label(*role, asked.language)
            ));
        }
    }
    if person.opens {
        roles.push(t.msg_account_opens());
    }
    let phone = if person.phone {
        t.msg_yes()
    } else {
        t.msg_no()
    };
    let zone = all
        .first()
        .map_or("Europe/London", |one| one.definition.time_zone.as_str());
    Ok(AccountPage {
        chrome,
        t,
        facts: vec![
            Row::new(t.msg_account_name(), &person.name),
            Row::new(t.msg_sign_in_login(), &person.login),
            Row::new(t.msg_account_roles(), roles.join("\n")),
            Row::new(t.msg_account_phone(), phone),
            Row::new(t.msg_account_codes_left(), codes.to_string()),
        ],
        phone: person.phone,
        acts: act_rows(asked.language, zone, t.msg_account_acts(), &acts),
    })
}

fn told(asked: &Asked) -> Option<Message> {
    let t = words(asked.language);
    let text = match came_from(asked)? {
        "password" => t.msg_done_password(),
        "phone" => t.msg_done_phone(),
        "phone-dropped" => t.msg_done_phone_dropped(),
        "recovered" => t.msg_done_recovered(),
        "joined" => t.msg_done_joined(),
        "role" => t.msg_done_role(),
        _ => return None,
    };
    Some(success(text))
}

/// The account again, with what is wrong beside a field; other errors go on.
fn wrong(asked: &Asked, field: &str, error: Error) -> Result<Response, Error> {
    let Error::Refused(refusals) = error else {
        return Err(error);
    };
    let mut page = account_page(asked)?;
    for refusal in &refusals {
        beside(&mut page.chrome, field, refusal);
    }
    again(&page, StatusCode::UNPROCESSABLE_ENTITY, None)
}

/// The account, after something was done.
fn done(asked: &Asked, what: &str) -> Response {
    see(&format!("/{}/account?done={what}", asked.language.code()))
}

#[derive(Debug, Deserialize)]
pub(super) struct NewPassword {
    password: String,
    fresh: String,
}

/// `POST /{lang}/account/password`.
pub(super) async fn password(
    asked: Asked,
    headers: HeaderMap,
    Form(given): Form<NewPassword>,
) -> Result<Response, Answer> {
    let _turn = may_look().await;
    blocking(move || {
        let (app, person) = (&asked.app, me(&asked)?);
        if let Err(error) = person.prove(&app.store, &given.password) {
            return wrong(&asked, "password", error);
        }
        let keep = token_in(&headers, app.behind_tls);
        let (salt, now) = (app.chance.bytes(), app.clock.now_us());
        match person.set_password(&app.store, &given.fresh, &salt, keep.as_deref(), now) {
            Ok(()) => Ok(done(&asked, "password")),
            Err(error) => wrong(&asked, "fresh", error),
        }
    })
    .await
}

#[derive(Template)]
#[template(path = "phone.html")]
struct PhonePage {
    chrome: Chrome,
    t: &'static Words,
    secret: String,
    shown: String,
    square: String,
}

fn phone_page(asked: &Asked, secret: &Secret) -> Result<PhonePage, Error> {
    let t = words(asked.language);
    let text = secret.text();
    let groups: Vec<_> = text
        .as_bytes()
        .chunks(4)
        .map(String::from_utf8_lossy)
        .collect();
    Ok(PhonePage {
        chrome: asked.chrome(t.msg_phone_title(), &[]),
        t,
        shown: groups.join(" "),
        square: square::svg(&secret.address(&me(asked)?.login), &t.msg_phone_square()),
        secret: text,
    })
}

/// `GET /{lang}/account/phone`: a fresh secret, which counts only once the phone has shown that it
/// has it.
pub(super) async fn phone_form(asked: Asked) -> Result<Response, Answer> {
    let secret = Secret::of(&asked.app.chance.bytes());
    Ok(render(&phone_page(&asked, &secret)?)?)
}

#[derive(Debug, Deserialize)]
pub(super) struct NewPhone {
    secret: String,
    code: String,
    password: String,
}

/// `POST /{lang}/account/phone`.
pub(super) async fn phone(asked: Asked, Form(given): Form<NewPhone>) -> Result<Response, Answer> {
    let _turn = may_look().await;
    blocking(move || {
        let (app, person) = (&asked.app, me(&asked)?);
        let Some(secret) = Secret::of_text(&given.secret) else {
            return Ok(see(&format!("/{}/account/phone", asked.language.code())));
        };
        let now = app.clock.now_us();
        let proved = person.prove(&app.store, &given.password);
        let (field, ended) = match proved {
            Err(error) => ("password", Err(error)),
            Ok(()) => (
                "code",
                person.set_phone(&app.store, &secret, &given.code, now),
            ),
        };
        match ended {
            Ok(()) => Ok(done(&asked, "phone")),
            Err(Error::Refused(refusals)) => {
                let mut page = phone_page(&asked, &secret)?;
                for refusal in &refusals {
                    beside(&mut page.chrome, field, refusal);
                }
                again(&page, StatusCode::UNPROCESSABLE_ENTITY, None)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

#[derive(Debug, Deserialize)]
pub(super) struct Proof {
    password: String,
}

/// `POST /{lang}/account/phone/drop`.
pub(super) async fn drop_phone(asked: Asked, Form(given): Form<Proof>) -> Result<Response, Answer> {
    let _turn = may_look().await;
    blocking(move || {
        let (app, person) = (&asked.app, me(&asked)?);
        if let Err(error) = person.prove(&app.store, &given.password) {
            return wrong(&asked, "drop-password", error);
        }
        person.drop_phone(&app.store, app.clock.now_us())?;
        Ok(done(&asked, "phone-dropped"))
    })
    .await
}

#[derive(Template)]
#[template(path = "codes.html")]
struct CodesPage {
    chrome: Chrome,
    t: &'static Words,
    codes: Vec<String>,
}

/// `POST /{lang}/account/recovery-codes`: shows new ones, once.
pub(super) async fn recovery_codes(
    asked: Asked,
    Form(given): Form<Proof>,
) -> Result<Response, Answer> {
    let _turn = may_look().await;
    blocking(move || {
        let (app, person, t) = (&asked.app, me(&asked)?, words(asked.language));
        if let Err(error) = person.prove(&app.store, &given.password) {
            return wrong(&asked, "codes-password", error);
        }
        let now = app.clock.now_us();
        let codes = person.new_recovery_codes(&app.store, app.chance.as_ref(), now)?;
        let mut chrome = asked.chrome(t.msg_codes_title(), &[]);
        // The language switch asks with GET; only the account answers that.
        "/account".clone_into(&mut chrome.path);
        render(&CodesPage { chrome, t, codes })
    })
    .await
}

/// `POST /{lang}/account/end-everywhere`.
pub(super) async fn end_everywhere(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        me(&asked)?.end_everywhere(&asked.app.store, asked.app.clock.now_us())?;
        Ok(signed_out(
            &asked,
            &format!("/{}/sign-in", asked.language.code()),
        ))
    })
    .await
}

/// `POST /{lang}/account/close`.
pub(super) async fn close(asked: Asked, Form(given): Form<Proof>) -> Result<Response, Answer> {
    let _turn = may_look().await;
    blocking(move || {
        let (app, person) = (&asked.app, me(&asked)?.clone());
        let closed = person.prove(&app.store, &given.password).and_then(|()| {
            let now = app.clock.now_us();
            app.store
                .write(move |tx| Person::close(tx, &person, (&person.name, now)))
        });
        match closed {
            Ok(()) => {
                let to = format!("/{}/sign-in?done=closed", asked.language.code());
                Ok(signed_out(&asked, &to))
            }
            Err(error) => wrong(&asked, "close-password", error),
        }
    })
    .await
}
