//! The page of the translator's desk: which texts await a language, the file that goes out, and the file that comes back,
//! told row by row before and after anything is taken.

use crate::translations::table::{Form, came_back, languages, written};
use crate::translations::{BackRow, Fate, Pair, State, judge, note_out, pairs, take};
use crate::words::{Words, words};
use askama::Template;
use axum::body::Bytes;
use axum::extract::{Multipart, Query};
use axum::response::Response;
use commission::web::{Answer, Asked, attachment, blocking, page};
use commission::{Capability, Error, Language, Refusal};
use pages::{Chrome, FieldError, Link, Tag, Tone};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "translations.html")]
struct TranslationsPage {
    chrome: Chrome,
    t: &'static Words,
    /// The same page for the other language.
    other: Option<Link>,
    counts: Vec<pages::Row>,
    docx: String,
    xlsx: String,
    action: String,
    to: &'static str,
    may_take: bool,
    /// What each row of a file came to, where one was sent.
    told: String,
    rows: Vec<(String, Tag, String)>,
    absent: Vec<String>,
    texts: Vec<Text>,
}

struct Text {
    name: String,
    source: String,
    source_lang: &'static str,
    text: String,
    text_lang: &'static str,
    state: Tag,
    by: String,
}

/// Which language is awaited.
#[derive(Debug, Deserialize)]
pub(super) struct Asks {
    to: Option<String>,
}

/// A file that was sent, and whether its rows are to be taken.
#[derive(Default)]
struct Sent {
    file: Option<(String, Bytes)>,
    to: Option<String>,
    takes: bool,
    reviewed: bool,
}

/// What a file came to.
pub(super) struct Came {
    told: String,
    rows: Vec<(BackRow, Fate, String)>,
    absent: Vec<String>,
}

/// `GET /{lang}/c/{slug}/translations`, with `to=cy` or `to=en`.
pub(super) async fn show(asked: Asked, Query(asks): Query<Asks>) -> Result<Response, Answer> {
    blocking(move || Ok(page(html(&asked, asks.to.as_deref(), None, None)?))).await
}

/// `GET /{lang}/c/{slug}/translations.docx`.
pub(super) async fn docx(asked: Asked, Query(asks): Query<Asks>) -> Result<Response, Answer> {
    blocking(move || file(&asked, asks.to.as_deref(), Form::Docx)).await
}

/// `GET /{lang}/c/{slug}/translations.xlsx`.
pub(super) async fn xlsx(asked: Asked, Query(asks): Query<Asks>) -> Result<Response, Answer> {
    blocking(move || file(&asked, asks.to.as_deref(), Form::Xlsx)).await
}

fn file(asked: &Asked, to: Option<&str>, form: Form) -> Result<Response, Error> {
    let commission = asked.commission()?;
    let (from, to) = awaited(asked, to)?;
    let all = asked.app.store.read(|r| pairs(r, commission, from, to))?;
    let awaiting: Vec<&Pair> = all
        .iter()
        .filter(|one| one.state != State::Reviewed)
        .collect();
    let bytes = written(form, commission, (from, to), &awaiting)?;
    let sent: Vec<Pair> = awaiting.into_iter().cloned().collect();
    let (of, by, now) = (commission.clone(), asked.name(), asked.app.clock.now_us());
    asked
        .app
        .store
        .write(move |tx| note_out(tx, &of, &sent, to, (&by, now)))?;
    let (kind, ending) = match form {
        Form::Docx => (word::MEDIA_TYPE, "docx"),
        Form::Xlsx => (pages::sheet::MEDIA_TYPE, "xlsx"),
    };
    let name = format!(
        "{}-translations-{}.{ending}",
        commission.definition.slug,
        to.code()
    );
    attachment(kind, &name, bytes)
}

/// `POST /{lang}/c/{slug}/translations`: the fields `file`, `to`, `reviewed` and `act`, `check` or `take`.
pub(super) async fn send(asked: Asked, mut form: Multipart) -> Result<Response, Answer> {
    let mut sent = Sent::default();
    let unreadable = |_| Answer(Refusal::new("upload", |l| words(l).msg_word_unreadable()).into());
    while let Some(field) = form.next_field().await.map_err(unreadable)? {
        let name = field.file_name().unwrap_or_default().to_owned();
        match field.name().unwrap_or_default() {
            "file" if !name.is_empty() => {
                sent.file = Some((name, field.bytes().await.map_err(unreadable)?));
            }
            "to" => sent.to = Some(field.text().await.map_err(unreadable)?),
            "act" => sent.takes = field.text().await.map_err(unreadable)? == "take",
            "reviewed" => sent.reviewed = true,
            _ => {}
        }
    }
    blocking(move || {
        let to = sent.to.clone();
        match came(&asked, sent) {
            Ok(came) => Ok(page(html(&asked, to.as_deref(), Some(came), None)?)),
            Err(Error::Refused(refusals)) => {
                let told: Vec<String> = refusals
                    .iter()
                    .map(|one| one.line(asked.language))
                    .collect();
                Ok(page(html(
                    &asked,
                    to.as_deref(),
                    None,
                    Some(told.join(" ")),
                )?))
            }
            Err(other) => Err(other),
        }
    })
    .await
}

fn came(asked: &Asked, sent: Sent) -> Result<Came, Error> {
    let commission = asked.commission()?;
    let (from, to) = awaited(asked, sent.to.as_deref())?;
    let w = words(asked.language);
    let Some((name, bytes)) = sent.file else {
        return Err(Refusal::new("no-file", |l| words(l).msg_word_no_file()).into());
    };
    let back = came_back(&*asked.app.files, &name, &bytes)?;
    let all = asked.app.store.read(|r| pairs(r, commission, from, to))?;
    let (fates, absent) = judge(&all, &back);
    let can_be = fates
        .iter()
        .filter(|(fate, _)| *fate == Fate::Taken)
        .count()
        .to_string();
    let rows = back.iter().cloned().zip(&fates).map(|(row, (fate, at))| {
        let name = at.and_then(|at| all.get(at)).map(|one| one.name.clone());
        (row, *fate, name.unwrap_or_default())
    });
    let rows = rows.collect();
    let told = if sent.takes {
        let (of, by, now) = (commission.clone(), asked.name(), asked.app.clock.now_us());
        let reviewed = sent.reviewed;
        asked
            .app
            .store
            .write(move |tx| take(tx, &of, (from, to), &back, reviewed, (&by, now)))?;
        w.msg_told_translations_taken(can_be)
    } else {
        w.msg_translations_checked(can_be)
    };
    Ok(Came { told, rows, absent })
}

/// The language that is awaited and its source; without one said, the second that the commission declares.
fn awaited(asked: &Asked, to: Option<&str>) -> Result<(Language, Language), Error> {
    let commission = asked.commission()?;
    let second = commission
        .definition
        .languages
        .get(1)
        .map_or("", |one| one.code());
    languages(commission, to.unwrap_or(second))
}

/// The page as it stands, with what a file came to or why it was not read.
pub(super) fn html(
    asked: &Asked,
    to: Option<&str>,
    came: Option<Came>,
    error: Option<String>,
) -> Result<String, Error> {
    let language = asked.language;
    let (from, to) = awaited(asked, to)?;
    // What was taken a moment ago is read anew.
    let slug = &asked.commission()?.definition.slug;
    let all = asked.app.store.read(|r| {
        let commission = commission::commission_by_slug(r, slug)?;
        pairs(r, &commission, from, to)
    })?;
    let w = words(language);
    let name = |of: Language| match of {
        Language::Cy => w.msg_language_name_cy(),
        Language::En => w.msg_language_name_en(),
    };
    let mut chrome = asked.chrome(w.msg_translations_title(name(to)), &evidence::menu(asked));
    chrome.error_summary.extend(error.map(|text| FieldError {
        field: "file".to_owned(),
        text,
    }));
    let address = |below: &str| asked.href(&format!("/translations{below}?to={}", to.code()));
    let count = |state: State| {
        let number = all.iter().filter(|one| one.state == state).count() as u64;
        pages::Row::new(state_tag(w, state).text, pages::say::count(number))
    };
    let lang = |of: Language| if of == language { "" } else { of.code() };
    let texts = all
        .iter()
        .filter(|one| one.state != State::Reviewed)
        .map(|one| Text {
            name: one.name.clone(),
            source: one.source.clone(),
            source_lang: lang(from),
            text: one.text.clone(),
            text_lang: lang(to),
            state: state_tag(w, one.state),
            by: one
                .recorded
                .as_ref()
                .map(|known| known.translator.clone())
                .unwrap_or_default(),
        });
    let other = asked.href(&format!("/translations?to={}", from.code()));
    let (told, rows, absent) = came.map_or_else(Default::default, |came| {
        let rows = came.rows.into_iter();
        let rows = rows.map(|(row, fate, name)| (row.row.to_string(), fate_tag(w, fate), name));
        (came.told, rows.collect(), came.absent)
    });
    let page = TranslationsPage {
        t: w,
        other: Some(Link::new(other, w.msg_translations_title(name(from)))),
        counts: State::ALL.map(count).to_vec(),
        docx: address(".docx"),
        xlsx: address(".xlsx"),
        action: asked.href("/translations"),
        to: to.code(),
        may_take: asked.may(Capability::Moderate),
        told,
        rows,
        absent,
        texts: texts.collect(),
        chrome,
    };
    crate::site::render(&page)
}

fn state_tag(w: &'static Words, state: State) -> Tag {
    match state {
        State::Missing => Tag::new(w.msg_translation_missing(), Tone::Stopped),
        State::Stale => Tag::new(w.msg_translation_stale(), Tone::Waiting),
        State::Unreviewed => Tag::new(w.msg_translation_unreviewed(), Tone::Plain),
        State::Reviewed => Tag::new(w.msg_translation_reviewed(), Tone::Good),
    }
}

fn fate_tag(w: &'static Words, fate: Fate) -> Tag {
    match fate {
        Fate::Taken => Tag::new(w.msg_fate_taken(), Tone::Good),
        Fate::Same => Tag::new(w.msg_fate_same(), Tone::Plain),
        Fate::Empty => Tag::new(w.msg_fate_empty(), Tone::Plain),
        Fate::Stale => Tag::new(w.msg_fate_stale(), Tone::Waiting),
        Fate::ChangedHere => Tag::new(w.msg_fate_changed_here(), Tone::Waiting),
        Fate::Doubled => Tag::new(w.msg_fate_doubled(), Tone::Stopped),
        Fate::Unknown => Tag::new(w.msg_fate_unknown(), Tone::Stopped),
    }
}
