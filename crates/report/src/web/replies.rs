//! Replies to recommendations and their progress, for staff: how all of them stand, and for each what was received, what is
//! recorded from a letter, and the link by which an office replies itself.

use super::SiteFolder;
use super::fields::{Sent, mend_page, refused};
use super::write::language_name;
use crate::form::{Fields, in_language};
use crate::life::Life;
use crate::limits::LETTER_BYTES_MAX;
use crate::reply::{
    Progress, Reply, ReplyState, Stage, is_known, make_link, record_progress, record_reply,
};
use crate::site::{
    Frame, Listed, listed, listed_in, refresh, replies_html, stage_text, standing_tag, state_text,
};
use crate::store::{self as rows, life};
use crate::words::{Words, words};
use ::store::Reader;
use askama::Template;
use axum::extract::multipart::{Multipart, MultipartRejection};
use axum::extract::{Extension, Path};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use commission::web::{Answer, Asked, List, attachment, blocking, page, see, workbook};
use commission::{Capability, Commission, Error, Refusal, moment};
use pages::sheet::Cell;
use pages::{Choice, Chrome, FieldError, Link, Message, MessageKind, Row, Tag};

#[derive(Template)]
#[template(path = "staff-replies.html")]
struct RepliesPage {
    chrome: Chrome,
    t: &'static Words,
    rows: Vec<Standing>,
    sheet: String,
}

struct Standing {
    key: String,
    text: crate::site::Said,
    href: String,
    tag: Tag,
    progress: String,
}

#[derive(Template)]
#[template(path = "staff-reply.html")]
struct ReplyPage {
    chrome: Chrome,
    t: &'static Words,
    text: crate::site::Said,
    told: String,
    letters: Vec<Link>,
    may_record: bool,
    action: String,
    states: Vec<Choice>,
    stages: Vec<Choice>,
    /// A text in each language: identifier, label, language, value.
    words: Vec<(String, String, &'static str, String)>,
    progress_words: Vec<(String, String, &'static str, String)>,
    typed: Fields,
    links: Vec<Row>,
    /// The link that was just made; it is shown once.
    link: String,
}

/// The recommendations that may be replied to: those of the last edition, else those of the draft.
pub(super) fn published(
    r: &Reader<'_>,
    commission: i64,
    life: &Life,
) -> Result<Vec<Listed>, Error> {
    match life.editions.last() {
        Some(edition) => listed_in(&edition.recommendations),
        None => Ok(listed(&rows::graph(r, commission)?)),
    }
}

fn life_now(r: &Reader<'_>, asked: &Asked) -> Result<Life, Error> {
    Ok(Life {
        as_of_us: asked.app.clock.now_us(),
        ..Life::read(r, asked.commission()?.id)?
    })
}

/// The recommendations with how each stands now.
fn standings(asked: &Asked) -> Result<Vec<Standing>, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let (all, life) = asked.app.store.read(|r| -> Result<_, Error> {
        let life = life_now(r, asked)?;
        Ok((published(r, commission.id, &life)?, life))
    })?;
    let definition = &commission.definition;
    Ok(all
        .into_iter()
        .map(|one| Standing {
            text: crate::site::said(&one.text, language),
            href: asked.href(&format!("/report/replies/{}", one.key)),
            tag: standing_tag(life.standing(&one.key, &definition.time_zone), language),
            progress: life
                .progress_of(&one.key)
                .last()
                .map_or_else(String::new, |last| stage_text(last.stage, language)),
            key: one.key,
        })
        .collect())
}

/// `GET /report/replies`.
pub(super) async fn list(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let t = words(asked.language);
        let mut chrome = asked.chrome(t.msg_register_title(), &evidence::menu(&asked));
        chrome.trail = vec![Link::new(asked.href("/report"), t.msg_draft_title())];
        let html = crate::site::render(&RepliesPage {
            rows: standings(&asked)?,
            sheet: asked.href("/report/replies.xlsx"),
            t,
            chrome,
        })?;
        Ok(page(html))
    })
    .await
}

/// `GET /report/replies.xlsx`.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let t = words(asked.language);
        let columns = [
            t.msg_register_key(),
            t.msg_register_recommendation(),
            t.msg_response_title(),
            t.msg_progress_title(),
        ];
        let list = List::of_words("replies", t.msg_register_title(), columns);
        let rows = standings(&asked)?.into_iter().map(|one| {
            [one.key, one.text.text, one.tag.text, one.progress]
                .into_iter()
                .map(Cell::Text)
                .collect()
        });
        workbook(&asked, list, rows.collect())
    })
    .await
}

type Below = Path<(String, String, String)>;

/// `GET /report/replies/{key}`.
pub(super) async fn show(asked: Asked, Path((_, _, key)): Below) -> Result<Response, Answer> {
    blocking(move || {
        Ok(page(render(
            &asked,
            &key,
            &Fields::default(),
            Vec::new(),
            "",
        )?))
    })
    .await
}

fn render(
    asked: &Asked,
    key: &str,
    typed: &Fields,
    errors: Vec<FieldError>,
    link: &str,
) -> Result<String, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let (t, definition) = (words(language), &commission.definition);
    let (one, life, links) = asked.app.store.read(|r| -> Result<_, Error> {
        let life = life_now(r, asked)?;
        let all = published(r, commission.id, &life)?;
        let one = all.into_iter().find(|one| one.key == key);
        let now = asked.app.clock.now_us();
        Ok((
            one.ok_or(Error::NotFound)?,
            life,
            life::links(r, commission.id, now)?,
        ))
    })?;
    let frame = Frame::of_staff(definition, language);
    let mut chrome = asked.chrome(t.msg_recommendation_title(key), &evidence::menu(asked));
    chrome.trail = vec![
        Link::new(asked.href("/report"), t.msg_draft_title()),
        Link::new(asked.href("/report/replies"), t.msg_register_title()),
    ];
    chrome.error_summary = errors;
    if asked.query.split('&').any(|pair| pair == "done=kept") {
        let (kind, text) = (MessageKind::Success, t.msg_write_kept());
        chrome.messages.push(Message { kind, text });
    }
    let texts = |name: &str| {
        let inputs = definition.languages.iter().map(|of| {
            let id = in_language(name, *of);
            let label = match name {
                "progress" => t.msg_progress_words_in(language_name(*of, t)),
                _ => t.msg_reply_words_in(language_name(*of, t)),
            };
            let value = typed.get(&id).to_owned();
            (id, label, of.code(), value)
        });
        inputs.collect()
    };
    let first = |given: &str| Choice::new("", t.msg_write_choose(), given);
    let (state, stage) = (typed.get("state"), typed.get("stage"));
    let states = ReplyState::ALL
        .into_iter()
        .map(|one| Choice::new(one.code(), state_text(one, language), state));
    let stages = Stage::ALL
        .into_iter()
        .map(|one| Choice::new(one.code(), stage_text(one, language), stage));
    let letters = life.replies_to(key).filter_map(|reply| {
        let (_, name) = reply.file.as_ref()?;
        let href = asked.href(&format!("/report/replies/{key}/letter/{}", reply.id));
        Some(Link::new(href, name.clone()))
    });
    let zone = &definition.time_zone;
    crate::site::render(&ReplyPage {
        text: crate::site::said(&one.text, language),
        told: replies_html(&frame, key, &life)?,
        letters: letters.collect(),
        may_record: asked.may(Capability::Moderate),
        action: asked.href(&format!("/report/replies/{key}")),
        states: std::iter::once(first(state)).chain(states).collect(),
        stages: std::iter::once(first(stage)).chain(stages).collect(),
        words: texts("words"),
        progress_words: texts("progress"),
        typed: typed.clone(),
        links: links
            .into_iter()
            .filter(|one| one.recommendation == key)
            .map(|one| {
                let until = moment(language, one.until_us, zone);
                Row::new(one.office, t.msg_reply_link_until(until))
            })
            .collect(),
        link: link.to_owned(),
        t,
        chrome,
    })
}

/// A form with a file: its fields, and the name and bytes of the file where one was sent.
async fn read_form(
    form: Result<Multipart, MultipartRejection>,
) -> Result<(Fields, Option<(String, Vec<u8>)>), Answer> {
    let unreadable = || Answer(Refusal::new("form", |l| words(l).msg_form_unreadable()).into());
    let mut form = form.map_err(|_| unreadable())?;
    let (mut pairs, mut file) = (Vec::new(), None);
    while let Some(field) = form.next_field().await.map_err(|_| unreadable())? {
        let name = field.name().unwrap_or_default().to_owned();
        match field.file_name().map(str::to_owned) {
            None => pairs.push((name, field.text().await.map_err(|_| unreadable())?)),
            Some(of) => {
                let bytes = field.bytes().await.map_err(|_| unreadable())?;
                if !of.is_empty() && !bytes.is_empty() {
                    file = Some((of, bytes.to_vec()));
                }
            }
        }
    }
    Ok((Fields::of(pairs), file))
}

/// The reply that a form says; who records it and when are added where it is kept.
pub(super) fn reply_of(
    fields: &Fields,
    commission: &Commission,
    key: &str,
    file: Option<(String, String)>,
) -> Result<Reply, Error> {
    let state = ReplyState::of_code(fields.get("state"));
    let missing = || Refusal::new("state", |l| words(l).msg_reply_choose_state());
    Ok(Reply {
        id: 0,
        recommendation: key.to_owned(),
        state: state.ok_or_else(missing)?,
        words: fields.texts("words", &commission.definition),
        replier: fields.get("replier").trim().to_owned(),
        received: fields.get("received").trim().to_owned(),
        file,
        by_link: false,
        person: String::new(),
        at_us: 0,
    })
}

/// The pages of the published report that go on, written anew; where there is no report, nothing.
pub(super) fn publish_anew(asked: &Asked, site: Option<&SiteFolder>) -> Result<(), Error> {
    let commission = asked.commission()?;
    match site {
        None => Ok(()),
        Some(site) => {
            let folder = site.0.join(&commission.definition.slug);
            refresh(
                &asked.app.store,
                commission,
                &folder,
                asked.app.clock.now_us(),
            )
        }
    }
}

fn known(asked: &Asked, key: &str) -> Result<(), Error> {
    let commission = asked.commission()?.id;
    match asked.app.store.read(|r| is_known(r, commission, key))? {
        true => Ok(()),
        false => Err(Error::NotFound),
    }
}

fn again(
    asked: &Asked,
    key: &str,
    fields: &Fields,
    error: Error,
    field: &str,
) -> Result<Response, Error> {
    let errors = refused(error, field, asked.language)?;
    let html = render(asked, key, fields, errors, "")?;
    Ok(mend_page(html, StatusCode::UNPROCESSABLE_ENTITY))
}

fn kept(asked: &Asked, key: &str) -> Response {
    see(&asked.href(&format!("/report/replies/{key}?done=kept")))
}

/// `POST /report/replies/{key}`: a reply, from the letter received.
pub(super) async fn record_one(
    asked: Asked,
    site: Option<Extension<SiteFolder>>,
    Path((_, _, key)): Below,
    form: Result<Multipart, MultipartRejection>,
) -> Result<Response, Answer> {
    let (of, name) = (asked.clone(), key.clone());
    blocking(move || known(&of, &name)).await?;
    let (fields, file) = read_form(form).await?;
    blocking(move || {
        let commission = asked.commission()?.clone();
        let (name, now) = (asked.name(), asked.app.clock.now_us());
        let file = match file {
            Some((name, bytes)) if bytes.len() <= LETTER_BYTES_MAX => {
                Some((asked.app.store.blobs().put(&bytes)?, short(&name)))
            }
            Some(_) => {
                let refusal = Refusal::new("letter", |l| words(l).msg_reply_letter_large());
                return again(&asked, &key, &fields, refusal.into(), "letter");
            }
            None => None,
        };
        let ended = reply_of(&fields, &commission, &key, file).and_then(|new| {
            let store = &asked.app.store;
            store.write(move |tx| record_reply(tx, &commission, &new, (&name, now)))
        });
        let ended = ended.and_then(|()| publish_anew(&asked, site.as_ref().map(|one| &one.0)));
        match ended {
            Ok(()) => Ok(kept(&asked, &key)),
            Err(error) => again(&asked, &key, &fields, error, "state"),
        }
    })
    .await
}

/// The name of a file without its folders and without what no name needs.
fn short(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain = last.chars().filter(|c| !c.is_control());
    plain.take(crate::limits::OFFICE_CHARS_MAX).collect()
}

/// `POST /report/replies/{key}/progress`.
pub(super) async fn record_stage(
    asked: Asked,
    site: Option<Extension<SiteFolder>>,
    Path((_, _, key)): Below,
    Sent(fields): Sent,
) -> Result<Response, Answer> {
    blocking(move || {
        known(&asked, &key)?;
        let commission = asked.commission()?.clone();
        let missing = || Refusal::new("stage", |l| words(l).msg_reply_choose_stage());
        let stage = Stage::of_code(fields.get("stage")).ok_or_else(missing);
        let ended = stage.map_err(Error::from).and_then(|stage| {
            let new = Progress {
                recommendation: key.clone(),
                stage,
                words: fields.texts("progress", &commission.definition),
                source: fields.get("source").trim().to_owned(),
                day: fields.get("day").trim().to_owned(),
                person: asked.name(),
                at_us: asked.app.clock.now_us(),
            };
            let store = &asked.app.store;
            store.write(move |tx| record_progress(tx, &commission, &new))
        });
        let ended = ended.and_then(|()| publish_anew(&asked, site.as_ref().map(|one| &one.0)));
        match ended {
            Ok(()) => Ok(kept(&asked, &key)),
            Err(error) => again(&asked, &key, &fields, error, "stage"),
        }
    })
    .await
}

/// `POST /report/replies/{key}/link`: a link by which an office replies; it is shown once.
pub(super) async fn give_link(
    asked: Asked,
    Path((_, _, key)): Below,
    headers: HeaderMap,
    Sent(fields): Sent,
) -> Result<Response, Answer> {
    blocking(move || {
        known(&asked, &key)?;
        let commission = asked.commission()?.clone();
        let (name, now) = (asked.name(), asked.app.clock.now_us());
        let (fresh, office) = (asked.app.chance.bytes(), fields.get("office").to_owned());
        let of = key.clone();
        let made = asked
            .app
            .store
            .write(move |tx| make_link(tx, &commission, (&of, &office), &fresh, (&name, now)));
        match made {
            Ok(token) => {
                let address = asked.app.address(&headers).unwrap_or_default();
                let link = format!("{address}{}", asked.href(&format!("/reply/{token}")));
                Ok(page(render(
                    &asked,
                    &key,
                    &Fields::default(),
                    Vec::new(),
                    &link,
                )?))
            }
            Err(error) => again(&asked, &key, &fields, error, "office"),
        }
    })
    .await
}

/// `GET /report/replies/{key}/letter/{id}`: the letter as it was received.
pub(super) async fn letter(
    asked: Asked,
    Path((_, _, key, id)): Path<(String, String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.id;
        let id: i64 = id.parse().map_err(|_| Error::NotFound)?;
        let all = asked.app.store.read(|r| life::replies(r, commission))?;
        let one = all
            .into_iter()
            .find(|one| one.id == id && one.recommendation == key);
        let (blob, name) = one.and_then(|one| one.file).ok_or(Error::NotFound)?;
        let bytes = asked.app.store.blobs().get(&blob)?.ok_or(Error::NotFound)?;
        attachment("application/octet-stream", &name, bytes)
    })
    .await
}
