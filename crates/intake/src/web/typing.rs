//! Typing evidence in, and typing it again without seeing what the first person typed.

use super::inbox::channel_label;
use super::upload::{keep_field, unreadable};
use crate::limits::TYPINGS_SHOWN_MAX;
use crate::store::typing as rows;
use crate::typing::{Second, Typed, TypedKind, Waiting, check, differing, take_typed, type_again};
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::{Multipart, Path};
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Error, Language, moment};
use pages::{Choice, Chrome, Column, FieldError, Link, Row, Table};
use std::collections::BTreeMap;

/// The page.
#[derive(Template)]
#[template(path = "typing.html")]
pub(super) struct TypingPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    action: String,
    kinds: Vec<Choice>,
    received: String,
    name: String,
    types: Vec<Choice>,
    places: Vec<Choice>,
    languages: Vec<Choice>,
    about: String,
    body: String,
    questions: Vec<Asking>,
    waiting: Vec<Link>,
}

/// A question of the call, with what was typed for it.
struct Asking {
    id: String,
    label: String,
    typed: String,
}

fn empty() -> Typed {
    Typed {
        kind: TypedKind::Paper,
        received: String::new(),
        name: String::new(),
        respondent_type: String::new(),
        place: String::new(),
        language: String::new(),
        about: String::new(),
        texts: BTreeMap::new(),
        file: None,
    }
}

/// `GET /{lang}/c/{slug}/type-in`.
pub(super) async fn form(asked: Asked) -> Result<Response, Answer> {
    blocking(move || rendered(&page(&asked, &empty())?, false)).await
}

fn kind_label(kind: TypedKind, language: Language) -> String {
    channel_label(kind.code(), language)
}

fn page(asked: &Asked, typed: &Typed) -> Result<TypingPage, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let t = words(language);
    let call = commission.definition.call.as_ref();
    let waiting = asked
        .app
        .store
        .read(|r| rows::all_waiting(r, commission.id, TYPINGS_SHOWN_MAX))?;
    let zone = &commission.definition.time_zone;
    let mut chrome = asked.chrome(t.msg_typing_title(), &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/imports"), t.msg_imports_title())];
    let not_said = || Choice::new("", t.msg_gaps_not_said(), "");
    let types = call.map_or(&[][..], |call| &call.respondent_types).iter();
    let types =
        types.map(|one| Choice::new(&one.key, one.label.get(language), &typed.respondent_type));
    let places = call.map_or(&[][..], |call| &call.places).iter();
    let places = places.map(|one| Choice::new(&one.key, one.label.get(language), &typed.place));
    Ok(TypingPage {
        chrome,
        t,
        action: asked.href("/type-in"),
        kinds: TypedKind::ALL
            .into_iter()
            .map(|kind| Choice::new(kind.code(), kind_label(kind, language), typed.kind.code()))
            .collect(),
        received: typed.received.clone(),
        name: typed.name.clone(),
        types: std::iter::once(not_said()).chain(types).collect(),
        places: std::iter::once(not_said()).chain(places).collect(),
        languages: vec![
            not_said(),
            Choice::new("cy", "Cymraeg", &typed.language),
            Choice::new("en", "English", &typed.language),
        ],
        about: typed.about.clone(),
        body: typed.texts.get("body").cloned().unwrap_or_default(),
        questions: questions(asked, &typed.texts),
        waiting: waiting
            .into_iter()
            .map(|one| {
                let when = moment(language, one.at_us, zone);
                let kind = kind_label(one.typed.kind, language);
                let text = t.msg_typing_waits(kind, &one.person, when);
                Link::new(asked.href(&format!("/type-in/{}", one.id)), text)
            })
            .collect(),
    })
}

fn questions(asked: &Asked, texts: &BTreeMap<String, String>) -> Vec<Asking> {
    let definition = asked.commission.as_ref().map(|one| &one.definition);
    let call = definition.and_then(|definition| definition.call.as_ref());
    let all = call.into_iter().flat_map(commission::Call::all_questions);
    all.map(|(_, question)| Asking {
        id: format!("question-{}", question.key),
        label: question.text.get(asked.language).to_owned(),
        typed: texts.get(&question.key).cloned().unwrap_or_default(),
    })
    .collect()
}

/// The words of a form by the part that they answer.
fn texts_of(fields: &[(String, String)]) -> BTreeMap<String, String> {
    fields
        .iter()
        .filter_map(|(name, value)| {
            let part = match name.as_str() {
                "body" => "body",
                other => other.strip_prefix("question-")?,
            };
            let text = value.replace("\r\n", "\n");
            (!text.trim().is_empty()).then(|| (part.to_owned(), text))
        })
        .collect()
}

/// `POST /{lang}/c/{slug}/type-in`: takes it, or puts it aside for a second person.
pub(super) async fn type_in(asked: Asked, mut form: Multipart) -> Result<Response, Answer> {
    let (mut fields, mut file) = (Vec::new(), None);
    while let Some(field) = form.next_field().await.map_err(|_| unreadable())? {
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.file_name().unwrap_or_default().to_owned();
        if name == "original" {
            if !file_name.is_empty() {
                file = Some(keep_field(&asked, file_name, field).await?);
            }
        } else {
            fields.push((name, field.text().await.map_err(|_| unreadable())?));
        }
    }
    blocking(move || {
        let get = |name: &str| {
            let found = fields.iter().find(|(field, _)| field == name);
            found.map_or_else(String::new, |(_, value)| value.trim().to_owned())
        };
        let mut typed = Typed {
            kind: TypedKind::of_code(&get("kind")).unwrap_or(TypedKind::Paper),
            received: get("received"),
            name: get("name"),
            respondent_type: get("respondent-type"),
            place: get("place"),
            language: get("language"),
            about: get("about"),
            texts: texts_of(&fields),
            file: file.map(|kept| (kept.name, kept.sha256)),
        };
        let commission = asked.commission()?.clone();
        keep_known(&asked, &mut typed);
        if let Err(error) = check(&commission, &typed) {
            return refused(page(&asked, &typed)?, &asked, error);
        }
        let (by, now, seed) = (
            asked.name(),
            asked.app.clock.now_us(),
            asked.app.chance.bytes(),
        );
        let store = &asked.app.store;
        if get("twice") == "yes" {
            store.write(move |tx| rows::put_aside(tx, commission.id, &typed, (&by, now)))?;
            return Ok(see(&asked.href("/type-in")));
        }
        let reference =
            store.write(move |tx| take_typed(tx, &commission, &typed, (&by, None), seed, now))?;
        Ok(see(&asked.href(&format!("/inbox/{reference}"))))
    })
    .await
}

/// Keys that the call does not know are left out: the form offers no others.
fn keep_known(asked: &Asked, typed: &mut Typed) {
    let definition = asked.commission.as_ref().map(|one| &one.definition);
    let Some(call) = definition.and_then(|definition| definition.call.as_ref()) else {
        return;
    };
    if !call
        .respondent_types
        .iter()
        .any(|one| one.key == typed.respondent_type)
    {
        typed.respondent_type.clear();
    }
    if !call.places.iter().any(|one| one.key == typed.place) {
        typed.place.clear();
    }
    typed
        .texts
        .retain(|part, _| part == "body" || call.question(part).is_some());
}

fn refused(mut page: TypingPage, asked: &Asked, error: Error) -> Result<Response, Error> {
    let Error::Refused(refusals) = error else {
        return Err(error);
    };
    page.chrome.error_summary = refusals
        .iter()
        .map(|refusal| FieldError {
            field: refusal.code.to_owned(),
            text: refusal.sentence(asked.language).to_owned(),
        })
        .collect();
    rendered(&page, true)
}

/// The second person's page.
#[derive(Template)]
#[template(path = "typing-again.html")]
pub(super) struct AgainPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    action: String,
    facts: Vec<Row>,
    body: String,
    questions: Vec<Asking>,
    /// Where the two differ: part, first typing, second.
    differ: Option<Table>,
}

fn find(asked: &Asked, id: i64) -> Result<Waiting, Error> {
    let commission = asked.commission()?.id;
    let found = asked.app.store.read(|r| rows::waiting(r, commission, id))?;
    found.ok_or(Error::NotFound)
}

fn again_page(
    asked: &Asked,
    waiting: &Waiting,
    texts: &BTreeMap<String, String>,
) -> Result<AgainPage, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let t = words(language);
    let zone = &commission.definition.time_zone;
    let mut chrome = asked.chrome(t.msg_typing_again_title(), &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/type-in"), t.msg_typing_title())];
    let typed = &waiting.typed;
    Ok(AgainPage {
        chrome,
        t,
        action: asked.href(&format!("/type-in/{}", waiting.id)),
        facts: vec![
            Row::new(t.msg_inbox_channel(), kind_label(typed.kind, language)),
            Row::new(t.msg_typing_received(), &typed.received),
            Row::new(t.msg_handle_name(), &typed.name),
            Row::new(t.msg_typing_about(), &typed.about),
            Row::new(t.msg_typing_first(), &waiting.person),
            Row::new(t.msg_imports_when(), moment(language, waiting.at_us, zone)),
        ],
        body: texts.get("body").cloned().unwrap_or_default(),
        questions: questions(asked, texts),
        differ: None,
    })
}

/// `GET /{lang}/c/{slug}/type-in/{id}`.
pub(super) async fn again_form(
    asked: Asked,
    Path((_, _, id)): Path<(String, String, i64)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let waiting = find(&asked, id)?;
        rendered(&again_page(&asked, &waiting, &BTreeMap::new())?, false)
    })
    .await
}

/// `POST /{lang}/c/{slug}/type-in/{id}`.
pub(super) async fn again(
    asked: Asked,
    Path((_, _, id)): Path<(String, String, i64)>,
    Form(fields): Form<Vec<(String, String)>>,
) -> Result<Response, Answer> {
    blocking(move || {
        let waiting = find(&asked, id)?;
        let (commission, texts) = (asked.commission()?.clone(), texts_of(&fields));
        let settled = fields
            .iter()
            .any(|(name, value)| name == "settled" && value == "yes");
        let (by, now, seed) = (
            asked.name(),
            asked.app.clock.now_us(),
            asked.app.chance.bytes(),
        );
        let words_typed = texts.clone();
        let ended = asked.app.store.write(move |tx| {
            type_again(tx, &commission, id, &words_typed, settled, (&by, seed, now))
        });
        match ended {
            Ok(Second::Taken(reference)) => Ok(see(&asked.href(&format!("/inbox/{reference}")))),
            Ok(Second::Differ(_)) => {
                let mut page = again_page(&asked, &waiting, &texts)?;
                page.differ = Some(table(&asked, &waiting.typed.texts, &texts));
                page.chrome.error_summary.push(FieldError {
                    field: "body".to_owned(),
                    text: page.t.msg_typing_differ(),
                });
                rendered(&page, true)
            }
            Err(Error::Refused(refusals)) => {
                let mut page = again_page(&asked, &waiting, &texts)?;
                page.chrome.error_summary = refusals
                    .iter()
                    .map(|refusal| FieldError {
                        field: "body".to_owned(),
                        text: refusal.sentence(asked.language).to_owned(),
                    })
                    .collect();
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

fn table(
    asked: &Asked,
    first: &BTreeMap<String, String>,
    second: &BTreeMap<String, String>,
) -> Table {
    let t = words(asked.language);
    let column = |text: String| Column {
        text,
        numbers: false,
    };
    let of =
        |texts: &BTreeMap<String, String>, part: &str| texts.get(part).cloned().unwrap_or_default();
    Table {
        caption: t.msg_meanwhile_caption(),
        columns: vec![
            column(t.msg_meanwhile_what()),
            column(t.msg_typing_first_words()),
            column(t.msg_typing_second_words()),
        ],
        rows: differing(first, second)
            .into_iter()
            .map(|part| {
                let (one, other) = (of(first, &part), of(second, &part));
                vec![part, one, other]
            })
            .collect(),
    }
}
