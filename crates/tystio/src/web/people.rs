//! The people of a commission: who is in, with which role; letting somebody in, setting an account
//! right, seeing somebody out. A link is shown to whoever made it, once.

use super::home::render;
use super::sign_in::{again, beside};
use super::{came_from, success};
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::Response;
use commission::moment;
use commission::web::{Answer, Asked, List, blocking, see, workbook};
use commission::{
    Error, Invitation, Language, Person, Role, invite, last_seen, open_invitations, people_of,
    recovery_link, withdraw_invitation,
};
use pages::sheet::Cell;
use pages::{Choice, Chrome, Link, Message, Row};
use serde::Deserialize;

/// What a role is called.
pub(super) fn role_label(role: Role, language: Language) -> String {
    let t = words(language);
    match role {
        Role::Clerk => t.msg_role_clerk(),
        Role::Analyst => t.msg_role_analyst(),
        Role::Evaluator => t.msg_role_evaluator(),
        Role::Commissioner => t.msg_role_commissioner(),
        Role::Auditor => t.msg_role_auditor(),
        Role::Administrator => t.msg_role_administrator(),
    }
}

/// What a role may do, in a sentence.
fn role_hint(role: Role, language: Language) -> String {
    let t = words(language);
    match role {
        Role::Clerk => t.msg_role_clerk_hint(),
        Role::Analyst => t.msg_role_analyst_hint(),
        Role::Evaluator => t.msg_role_evaluator_hint(),
        Role::Commissioner => t.msg_role_commissioner_hint(),
        Role::Auditor => t.msg_role_auditor_hint(),
        Role::Administrator => t.msg_role_administrator_hint(),
    }
}

fn role_choices(language: Language, given: &str) -> Vec<Choice> {
    Role::ALL
        .into_iter()
        .map(|role| {
            Choice::new(role.code(), role_label(role, language), given)
                .hint(role_hint(role, language))
        })
        .collect()
}

#[derive(Template)]
#[template(path = "people.html")]
struct PeoplePage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    people: Vec<PersonShown>,
    invitations: Vec<InvitationShown>,
    roles: Vec<Choice>,
    name: String,
    sheet: String,
}

struct PersonShown {
    name: String,
    href: String,
    login: String,
    roles: String,
    phone: String,
    seen: String,
}

struct InvitationShown {
    name: String,
    role: String,
    by: String,
    until: String,
    withdraw: String,
}

/// `GET /{lang}/c/{slug}/people`.
pub(super) async fn people(asked: Asked) -> Result<Response, Answer> {
    blocking(move || render(&people_page(&asked, "", "")?)).await
}

/// `GET /{lang}/c/{slug}/people.xlsx`.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let t = words(asked.language);
        let page = people_page(&asked, "", "")?;
        let list = List::of_words(
            "people",
            t.msg_people_caption(),
            [
                t.msg_account_name(),
                t.msg_people_login(),
                t.msg_account_roles(),
                t.msg_people_phone(),
                t.msg_people_seen(),
            ],
        );
        let row = |one: PersonShown| {
            let cells = [one.name, one.login, one.roles, one.phone, one.seen];
            cells.map(Cell::Text).to_vec()
        };
        workbook(&asked, list, page.people.into_iter().map(row).collect())
    })
    .await
}

fn people_page(asked: &Asked, name: &str, role: &str) -> Result<PeoplePage, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let (t, now) = (words(language), asked.app.clock.now_us());
    let (people, invitations) = asked.app.store.read(|r| -> Result<_, Error> {
        let mut people = Vec::new();
        for person in people_of(r, commission.id)? {
            let seen = last_seen(r, person.id)?;
            people.push((person, seen));
        }
        Ok((people, open_invitations(r, commission.id, now)?))
    })?;
    let zone = &commission.definition.time_zone;
    let mut chrome = asked.chrome(t.msg_people_title(), &evidence::menu(asked));
    chrome.wide = true;
    chrome.messages.extend(told(asked));
    let yes_no = |yes: bool| if yes { t.msg_yes() } else { t.msg_no() };
    let shown = |(person, seen): (Person, Option<i64>)| PersonShown {
        href: asked.href(&format!("/people/{}", person.id)),
        roles: roles_here(&person, commission.id, language),
        phone: yes_no(person.phone),
        seen: seen.map_or_else(|| t.msg_people_not_in(), |at| moment(language, at, zone)),
        name: person.name,
        login: person.login,
    };
    let open = |one: Invitation| InvitationShown {
        role: one
            .role
            .map_or_else(String::new, |(_, role)| role_label(role, language)),
        until: moment(language, one.until_us, zone),
        withdraw: asked.href(&format!("/people/invitations/{}/withdraw", one.id)),
        name: one.name,
        by: one.by,
    };
    Ok(PeoplePage {
        chrome,
        t,
        action: asked.href("/people/invite"),
        people: people.into_iter().map(shown).collect(),
        invitations: invitations.into_iter().map(open).collect(),
        roles: role_choices(language, role),
        name: name.to_owned(),
        sheet: asked.href("/people.xlsx"),
    })
}

fn roles_here(person: &Person, commission: i64, language: Language) -> String {
    let here = person.roles.iter().filter(|(of, _)| *of == commission);
    let labels: Vec<_> = here.map(|(_, role)| role_label(*role, language)).collect();
    labels.join(", ")
}

fn told(asked: &Asked) -> Option<Message> {
    let t = words(asked.language);
    let text = match came_from(asked)? {
        "withdrawn" => t.msg_done_withdrawn(),
        "role-given" => t.msg_done_role_given(),
        "role-taken" => t.msg_done_role_taken(),
        "server" => t.msg_done_server(),
        "closed" => t.msg_done_account_closed(),
        _ => return None,
    };
    Some(success(text))
}

#[derive(Template)]
#[template(path = "link.html")]
struct LinkPage {
    chrome: Chrome,
    t: &'static Words,
    about: String,
    link: String,
}

/// The page that shows a link, once. Its language switch leads back to the people: the link is not
/// kept and cannot be shown again.
fn link_page(
    asked: &Asked,
    headers: &HeaderMap,
    about: String,
    token: &str,
) -> Result<Response, Error> {
    let t = words(asked.language);
    let mut chrome = asked.chrome(t.msg_link_title(), &evidence::menu(asked));
    let slug = &asked.commission()?.definition.slug;
    chrome.path = format!("/c/{slug}/people");
    chrome.trail = vec![Link::new(asked.href("/people"), t.msg_people_title())];
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let scheme = if asked.app.behind_tls {
        "https"
    } else {
        "http"
    };
    let code = asked.language.code();
    let link = format!(
        "{scheme}://{}/{code}/join/{token}",
        host.unwrap_or("localhost")
    );
    render(&LinkPage {
        chrome,
        t,
        about,
        link,
    })
}

#[derive(Debug, Deserialize)]
pub(super) struct NewInvitation {
    name: String,
    #[serde(default)]
    role: String,
}

/// `POST /{lang}/c/{slug}/people/invite`.
pub(super) async fn invite_one(
    asked: Asked,
    headers: HeaderMap,
    Form(given): Form<NewInvitation>,
) -> Result<Response, Answer> {
    blocking(move || {
        let (app, t) = (&asked.app, words(asked.language));
        let by = (asked.name(), app.clock.now_us());
        let Some(role) = Role::of_code(&given.role) else {
            let mut page = people_page(&asked, &given.name, "")?;
            page.chrome.error_summary.push(pages::FieldError {
                field: "role".to_owned(),
                text: t.msg_invite_no_role(),
            });
            return again(&page, StatusCode::UNPROCESSABLE_ENTITY, None);
        };
        let fresh = app.chance.bytes();
        let commission = asked.commission()?;
        match invite(
            &app.store,
            commission,
            &given.name,
            role,
            (&by.0, by.1),
            &fresh,
        ) {
            Ok(token) => {
                let about = t.msg_link_invite(given.name.trim(), role_label(role, asked.language));
                link_page(&asked, &headers, about, &token)
            }
            Err(Error::Refused(refusals)) => {
                let mut page = people_page(&asked, &given.name, &given.role)?;
                for refusal in &refusals {
                    beside(&mut page.chrome, "name", refusal);
                }
                again(&page, StatusCode::UNPROCESSABLE_ENTITY, None)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

/// `POST /{lang}/c/{slug}/people/invitations/{id}/withdraw`.
pub(super) async fn withdraw(
    asked: Asked,
    Path((_, _, id)): Path<(String, String, i64)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let (commission, by) = (asked.commission()?.id, asked.name());
        let now = asked.app.clock.now_us();
        asked
            .app
            .store
            .write(move |tx| withdraw_invitation(tx, commission, id, (&by, now)))?;
        Ok(see(&asked.href("/people?done=withdrawn")))
    })
    .await
}

#[derive(Template)]
#[template(path = "person.html")]
struct PersonPage {
    chrome: Chrome,
    t: &'static Words,
    facts: Vec<Row>,
    action: String,
    give: Vec<Choice>,
    take: Vec<Choice>,
    may_look_after: bool,
    /// Where the right to open commissions can be given or taken: whether they have it.
    opens: Option<bool>,
}

/// Somebody who has a part in the commission of the address.
fn somebody(asked: &Asked, id: i64) -> Result<Person, Error> {
    let commission = asked.commission()?.id;
    let found = asked.app.store.read(|r| commission::person(r, id))?;
    found
        .filter(|person| person.roles.iter().any(|(of, _)| *of == commission))
        .ok_or(Error::NotFound)
}

fn person_page(asked: &Asked, person: &Person) -> Result<PersonPage, Error> {
    let (commission, language) = (asked.commission()?.id, asked.language);
    let t = words(language);
    let caller = asked.person.as_ref().ok_or(Error::NotFound)?;
    let mut chrome = asked.chrome(&person.name, &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/people"), t.msg_people_title())];
    chrome.messages.extend(told(asked));
    let has = |role: &Role| person.roles.contains(&(commission, *role));
    let choice = |role: Role| Choice::new(role.code(), role_label(role, language), "");
    let (take, give): (Vec<_>, Vec<_>) = Role::ALL.into_iter().partition(has);
    Ok(PersonPage {
        chrome,
        t,
        facts: vec![
            Row::new(t.msg_people_login(), &person.login),
            Row::new(
                t.msg_account_roles(),
                roles_here(person, commission, language),
            ),
            Row::new(
                t.msg_people_phone(),
                if person.phone {
                    t.msg_yes()
                } else {
                    t.msg_no()
                },
            ),
        ],
        action: asked.href(&format!("/people/{}", person.id)),
        give: give.into_iter().map(choice).collect(),
        take: take.into_iter().map(choice).collect(),
        may_look_after: caller.id != person.id && caller.may_look_after(person),
        opens: caller.opens.then_some(person.opens),
    })
}

/// `GET /{lang}/c/{slug}/people/{id}`.
pub(super) async fn person(
    asked: Asked,
    Path((_, _, id)): Path<(String, String, i64)>,
) -> Result<Response, Answer> {
    blocking(move || render(&person_page(&asked, &somebody(&asked, id)?)?)).await
}

#[derive(Debug, Deserialize)]
pub(super) struct Change {
    what: String,
    #[serde(default)]
    role: String,
}

/// `POST /{lang}/c/{slug}/people/{id}`: gives or takes a role, makes a link, closes the account.
pub(super) async fn change(
    asked: Asked,
    headers: HeaderMap,
    Path((_, _, id)): Path<(String, String, i64)>,
    Form(given): Form<Change>,
) -> Result<Response, Answer> {
    blocking(move || {
        let (app, commission) = (&asked.app, asked.commission()?.id);
        let person = somebody(&asked, id)?;
        let caller = asked.person.clone().ok_or(Error::NotFound)?;
        let now = app.clock.now_us();
        let role = Role::of_code(&given.role);
        let back = |to: &str| Ok(see(&asked.href(to)));
        let here = format!("/people/{id}");
        let ended = match (given.what.as_str(), role) {
            ("give" | "take", Some(role)) => {
                let given_it = given.what == "give";
                app.store.write(move |tx| {
                    let by = (caller.name.as_str(), now);
                    Person::set_role(tx, &person, (commission, role), given_it, by)
                })?;
                let left = !given_it && somebody(&asked, id).is_err();
                let done = if given_it { "role-given" } else { "role-taken" };
                let to = if left { "/people" } else { &here };
                return back(&format!("{to}?done={done}"));
            }
            ("link" | "link-phone", _) => {
                let phone = given.what == "link-phone";
                let fresh = app.chance.bytes();
                let token = recovery_link(&app.store, &caller, &person, phone, now, &fresh)?;
                let about = words(asked.language).msg_link_recover(&person.name);
                return link_page(&asked, &headers, about, &token);
            }
            ("server-give" | "server-take", _) if caller.opens => {
                let opens = given.what == "server-give";
                let of = person.clone();
                app.store
                    .write(move |tx| Person::set_opens(tx, &of, opens, (&caller.name, now)))
                    .map(|()| format!("{here}?done=server"))
            }
            ("close", _) if caller.id != person.id && caller.may_look_after(&person) => {
                let of = person.clone();
                app.store
                    .write(move |tx| Person::close(tx, &of, (&caller.name, now)))
                    .map(|()| "/people?done=closed".to_owned())
            }
            _ => return Err(Error::NotFound),
        };
        match ended {
            Ok(to) => back(&to),
            Err(Error::Refused(refusals)) => {
                let mut page = person_page(&asked, &person)?;
                for refusal in &refusals {
                    beside(&mut page.chrome, "", refusal);
                }
                again(&page, StatusCode::UNPROCESSABLE_ENTITY, None)
            }
            Err(other) => Err(other),
        }
    })
    .await
}
