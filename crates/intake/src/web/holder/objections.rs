//! For staff: the objections of respondents, and answering them.

use crate::form::Posted;
use crate::limits::{OBJECTION_CHARS_MAX, OBJECTIONS_PER_PAGE};
use crate::store::receipt::{self as rows, Objection};
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, List, blocking, rendered, see, workbook};
use commission::{Capability, Error, moment, record};
use pages::{Chrome, FieldError};

/// The page.
#[derive(Template)]
#[template(path = "objections.html")]
pub(super) struct ObjectionsPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    objections: Vec<Shown>,
    may_answer: bool,
    sheet: String,
}

struct Shown {
    id: String,
    reference: String,
    href: String,
    when: String,
    text: String,
    answer: Option<(String, String)>,
    action: String,
    typed: String,
}

/// `GET /{lang}/c/{slug}/objections`.
pub(super) async fn list(asked: Asked) -> Result<Response, Answer> {
    blocking(move || rendered(&page_of(&asked, None)?, false)).await
}

/// `GET /{lang}/c/{slug}/objections.xlsx`: all of them.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (commission, language) = (asked.commission()?, asked.language);
        let (w, zone) = (words(language), &commission.definition.time_zone);
        let found = asked
            .app
            .store
            .read(|r| rows::objections(r, commission.id, i64::MAX))?;
        let list = List::of_words(
            "objections",
            w.msg_objections_title(),
            [
                w.msg_inbox_reference(),
                w.msg_objections_when(),
                w.msg_objections_text(),
                w.msg_objections_answer(),
                w.msg_objections_by(),
                w.msg_objections_answered_when(),
            ],
        );
        let row = |one: Objection| {
            let (answer, at_us, person) = one.answer.unwrap_or_default();
            let answered = match at_us {
                0 => String::new(),
                at_us => moment(language, at_us, zone),
            };
            vec![
                one.reference.into(),
                moment(language, one.at_us, zone).into(),
                one.text.into(),
                answer.into(),
                person.into(),
                answered.into(),
            ]
        };
        workbook(&asked, list, found.into_iter().map(row).collect())
    })
    .await
}

/// `POST /{lang}/c/{slug}/objections/{id}`.
pub(super) async fn answer(
    asked: Asked,
    Path((_, _, id)): Path<(String, String, i64)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response, Answer> {
    blocking(move || {
        let posted = Posted::new(pairs);
        let text = posted.get("answer").to_owned();
        let w = words(asked.language);
        let chars = text.chars().count();
        if chars == 0 || chars > OBJECTION_CHARS_MAX {
            let limit = pages::say::count(OBJECTION_CHARS_MAX as u64);
            let wrong = match chars {
                0 => w.msg_objections_answer_missing(),
                _ => w.msg_form_too_long(pages::say::count(chars as u64), limit),
            };
            return rendered(&page_of(&asked, Some((id, text, wrong)))?, true);
        }
        let (commission, by) = (asked.commission()?.id, asked.name());
        let now_us = asked.app.clock.now_us();
        let found = asked.app.store.write(move |tx| {
            let found = rows::answer(tx, (commission, id), &text, (&by, now_us))?;
            if found {
                record(
                    tx,
                    commission,
                    &by,
                    now_us,
                    "objection-answered",
                    &id.to_string(),
                )?;
            }
            Ok::<_, Error>(found)
        })?;
        match found {
            true => Ok(see(&asked.href("/objections"))),
            false => Err(Error::NotFound),
        }
    })
    .await
}

/// `again` is an answer that must be put right: to which objection, the text, and what is wrong.
fn page_of(asked: &Asked, again: Option<(i64, String, String)>) -> Result<ObjectionsPage, Error> {
    let commission = asked.commission()?;
    let found = asked
        .app
        .store
        .read(|r| rows::objections(r, commission.id, OBJECTIONS_PER_PAGE))?;
    let w = words(asked.language);
    let mut chrome = asked.chrome(w.msg_objections_title(), &evidence::menu(asked));
    chrome.path = format!("/c/{}/objections", commission.definition.slug);
    if let Some((id, _, wrong)) = &again {
        chrome.error_summary.push(FieldError {
            field: format!("answer-{id}"),
            text: wrong.clone(),
        });
    }
    let when = |at_us| moment(asked.language, at_us, &commission.definition.time_zone);
    let shown = |one: Objection| Shown {
        id: format!("answer-{}", one.id),
        href: asked.href(&format!("/evidence/{}", one.reference)),
        when: when(one.at_us),
        action: asked.href(&format!("/objections/{}", one.id)),
        typed: match &again {
            Some((id, typed, _)) if *id == one.id => typed.clone(),
            _ => String::new(),
        },
        answer: one
            .answer
            .map(|(text, at_us, person)| (text, format!("{person}, {}", when(at_us)))),
        reference: one.reference,
        text: one.text,
    };
    Ok(ObjectionsPage {
        chrome,
        t: w,
        objections: found.into_iter().map(shown).collect(),
        may_answer: asked.may(Capability::Moderate),
        sheet: asked.href("/objections.xlsx"),
    })
}
