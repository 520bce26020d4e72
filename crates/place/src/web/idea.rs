//! One idea: making it, of a passage, of an answer or of one's own; writing it anew; and who asks for it.

use super::form::{Found, Sent, errors, found, stages, tag};
use crate::idea::{self, Asking, Idea, Origin};
use crate::limits::IDEA_TEXT_CHARS_MAX;
use crate::store as rows;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query};
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Capability, Error, Refusal, moment};
use pages::{Choice, Chrome, Link, Message, MessageKind, Quote, Row, Tag};

#[derive(Template)]
#[template(path = "hub-new.html")]
struct NewPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    quote: Option<Quote>,
    sent: Sent,
    max: String,
    stages: Vec<Choice>,
    ideas: Vec<Choice>,
}

fn new_page(asked: &Asked, mut sent: Sent) -> Result<NewPage, Error> {
    let (w, commission) = (words(asked.language), asked.commission()?);
    let href = |below: &str| asked.href(below);
    let (found, ideas) = asked.app.store.read(|r| -> Result<_, Error> {
        let found = found(r, commission.id, &sent, &href)?;
        Ok((found, rows::ideas(r, commission.id)?))
    })?;
    // The place that a respondent chose on the form is a beginning, which a person may change.
    if let (
        true,
        Some(Found {
            place: Some(key), ..
        }),
    ) = (sent.area.is_empty(), &found)
    {
        let call = commission.definition.call.as_ref();
        let place = call.and_then(|call| call.places.iter().find(|place| place.key == *key));
        sent.area = place.map_or_else(
            || key.clone(),
            |place| place.label.get(asked.language).to_owned(),
        );
    }
    let mut chrome = asked.chrome(w.msg_idea_new(), &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/hubs"), w.msg_ideas_title())];
    let mut there = vec![Choice::new("", w.msg_idea_choose(), &sent.idea)];
    there.extend(ideas.iter().map(|idea| {
        let text = format!("{} {}", idea.key(), idea.told.name);
        Choice::new(idea.number.to_string(), text, &sent.idea)
    }));
    Ok(NewPage {
        chrome,
        t: w,
        action: asked.href("/hubs/new"),
        quote: found.map(|found| found.quote),
        max: pages::say::count(IDEA_TEXT_CHARS_MAX as u64),
        stages: stages(w, &sent.stage),
        ideas: there,
        sent,
    })
}

/// `GET /hubs/new`, with `passage` or `answer` where it is made of one.
pub(super) async fn new_form(asked: Asked, Query(sent): Query<Sent>) -> Result<Response, Answer> {
    blocking(move || rendered(&new_page(&asked, sent)?, false)).await
}

/// `POST /hubs/new`: a new idea, or one that is there which somebody else asks for too.
pub(super) async fn make(asked: Asked, Form(sent): Form<Sent>) -> Result<Response, Answer> {
    blocking(move || {
        let id = asked.commission()?.id;
        let href = |below: &str| asked.href(below);
        let found = asked.app.store.read(|r| found(r, id, &sent, &href))?;
        let asking = found.map(|found| found.asking);
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let made = match (asking, sent.idea.parse::<i64>(), sent.what.as_str()) {
            (Some(asking), Ok(number), "ask") => asked
                .app
                .store
                .write(move |tx| idea::ask(tx, id, number, asking, (&by, now)).map(|()| number)),
            _ => sent.told().and_then(|told| {
                let origin = match asking {
                    Some(_) => Origin::Evidence,
                    None => Origin::Typed,
                };
                asked
                    .app
                    .store
                    .write(move |tx| idea::make(tx, id, told, (origin, asking), (&by, now)))
            }),
        };
        match made {
            Ok(number) => Ok(see(&asked.href(&format!("/hubs/i/{number}?done=yes")))),
            Err(Error::Refused(refusals)) => {
                let mut page = new_page(&asked, sent)?;
                page.chrome.error_summary = errors(&refusals, asked.language);
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

#[derive(Template)]
#[template(path = "hub-idea.html")]
struct OnePage {
    chrome: Chrome,
    t: &'static Words,
    may: bool,
    is_erased: bool,
    action: String,
    tag: Tag,
    facts: Vec<Row>,
    counted: String,
    requests: Vec<Line>,
    sent: Sent,
    stages: Vec<Choice>,
    max: String,
}

struct Line {
    id: i64,
    link: Link,
    quote: Option<String>,
}

fn one_page(asked: &Asked, number: i64, sent: Option<Sent>) -> Result<OnePage, Error> {
    let (w, commission) = (words(asked.language), asked.commission()?);
    let (one, requests, counts) = asked.app.store.read(|r| -> Result<_, Error> {
        let one = rows::idea(r, commission.id, number)?.ok_or(Error::NotFound)?;
        let requests = rows::requests(r, commission.id)?;
        Ok((one, requests, idea::asked_for(r, commission.id)?))
    })?;
    let count = counts.get(&number).copied().unwrap_or_default();
    let shown = |n: u64| pages::say::count(n);
    let line = |one: &idea::Request| {
        let below = match &one.part {
            Some(part) => format!("/evidence/{}#{part}-p1", one.reference),
            None => format!("/evidence/{}", one.reference),
        };
        Line {
            id: one.id,
            link: Link::new(asked.href(&below), one.cited()),
            quote: one.quote.clone(),
        }
    };
    let title = w.msg_idea_title(one.key(), &one.told.name);
    let mut chrome = asked.chrome(title, &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/hubs"), w.msg_ideas_title())];
    if asked.query == "done=yes" {
        chrome.messages.push(Message {
            kind: MessageKind::Success,
            text: w.msg_idea_kept(),
        });
    }
    let sent = sent.unwrap_or_else(|| Sent::of(&one.told, one.version));
    Ok(OnePage {
        chrome,
        t: w,
        may: asked.may(Capability::Write),
        is_erased: one.told.stage == idea::Stage::Erased,
        action: asked.href(&format!("/hubs/i/{number}")),
        tag: tag(w, one.told.stage),
        facts: facts(asked, w, &one)?,
        counted: w.msg_idea_asked_by(shown(count.submissions), shown(count.distinct_texts)),
        requests: requests
            .iter()
            .filter(|one| one.idea == number)
            .map(line)
            .collect(),
        stages: stages(w, &sent.stage),
        sent,
        max: shown(IDEA_TEXT_CHARS_MAX as u64),
    })
}

fn facts(asked: &Asked, w: &Words, one: &Idea) -> Result<Vec<Row>, Error> {
    let told = &one.told;
    let zone = &asked.commission()?.definition.time_zone;
    let said = [
        (w.msg_idea_area(), told.area.clone()),
        (w.msg_idea_at(), told.place_text()),
        (w.msg_idea_services(), told.services.clone()),
        (w.msg_idea_owners(), told.owners.clone()),
        (w.msg_idea_note(), told.note.clone()),
        (
            w.msg_idea_origin(),
            match one.origin {
                Origin::Typed => w.msg_idea_typed(),
                Origin::Evidence => w.msg_idea_evidence(),
                Origin::File => w.msg_idea_file(),
            },
        ),
        (
            w.msg_idea_written(),
            format!(
                "{}, {}",
                one.person,
                moment(asked.language, one.changed_us, zone)
            ),
        ),
    ];
    let known = said.into_iter().filter(|(_, value)| !value.is_empty());
    Ok(known.map(|(key, value)| Row::new(key, value)).collect())
}

/// `GET /hubs/i/{number}`.
pub(super) async fn one(
    asked: Asked,
    Path((_, _, number)): Path<(String, String, i64)>,
) -> Result<Response, Answer> {
    blocking(move || rendered(&one_page(&asked, number, None)?, false)).await
}

/// `POST /hubs/i/{number}`: writes it anew, or keeps or takes back who asks for it.
pub(super) async fn act(
    asked: Asked,
    Path((_, _, number)): Path<(String, String, i64)>,
    Form(sent): Form<Sent>,
) -> Result<Response, Answer> {
    blocking(move || {
        let id = asked.commission()?.id;
        match acted(&asked, id, number, &sent) {
            Ok(()) => Ok(see(&asked.href(&format!("/hubs/i/{number}?done=yes")))),
            Err(Error::Refused(refusals)) => {
                let typed = (sent.what == "change").then(|| sent.clone());
                let mut page = one_page(&asked, number, typed)?;
                page.sent.reference.clone_from(&sent.reference);
                page.chrome.error_summary = errors(&refusals, asked.language);
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

fn acted(asked: &Asked, id: i64, number: i64, sent: &Sent) -> Result<(), Error> {
    let (by, now) = (asked.name(), asked.app.clock.now_us());
    let store = &asked.app.store;
    let known = store.read(|r| rows::idea(r, id, number))?;
    known.ok_or(Error::NotFound)?;
    match sent.what.as_str() {
        "ask" => {
            let typed = sent.reference.trim().to_uppercase();
            let source = store.read(|r| evidence::source_by_reference(r, id, &typed))?;
            let Some(source) = source else {
                let none = Refusal::new("no-reference", |l| words(l).msg_idea_no_reference(&typed));
                return Err(none.into());
            };
            let asking = Asking {
                source: source.id,
                document: None,
                passage: None,
            };
            store.write(move |tx| idea::ask(tx, id, number, asking, (&by, now)))
        }
        "unask" => {
            let request = sent.request.parse().map_err(|_| Error::NotFound)?;
            store.write(move |tx| idea::unask(tx, id, number, request, (&by, now)))
        }
        _ => {
            let told = sent.told()?;
            let version = sent.version.parse().unwrap_or(0);
            store.write(move |tx| idea::change(tx, (id, number, version), told, (&by, now)))
        }
    }
}
