//! The answers of one strand, to be read for ideas: what was not read yet stands first in the order of references.
//!
//! It finds nothing by itself: a person reads, and makes an idea of an answer or says that there is none in it.

use crate::limits::ANSWERS_PER_PAGE;
use crate::store as rows;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Query;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Capability, Error};
use evidence::Document;
use pages::{Choice, Chrome, Link, Pagination, Quote};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Template)]
#[template(path = "hub-answers.html")]
struct AnswersPage {
    chrome: Chrome,
    t: &'static Words,
    may: bool,
    action: String,
    strands: Vec<Choice>,
    shown: Vec<Choice>,
    read: String,
    lines: Vec<Line>,
    pages: Pagination,
}

struct Line {
    quote: Quote,
    name: String,
    place: String,
    ideas: Vec<Link>,
    new: String,
    is_read: bool,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wanted {
    strand: String,
    shown: String,
    page: usize,
    answer: String,
}

/// `GET /hubs/answers`.
pub(super) async fn list(asked: Asked, Query(wanted): Query<Wanted>) -> Result<Response, Answer> {
    blocking(move || {
        let (w, commission) = (words(asked.language), asked.commission()?);
        let definition = &commission.definition;
        let call = definition.call.as_ref();
        let strands = call.map_or(&[][..], |call| call.strands.as_slice());
        // The strand in which a place is asked for is most likely the one about hubs.
        let about_places = strands.iter().find(|strand| {
            let kinds = strand.questions.iter().map(|question| &question.kind);
            kinds
                .into_iter()
                .any(|kind| matches!(kind, commission::QuestionKind::Place))
        });
        let chosen = match wanted.strand.as_str() {
            "" => about_places
                .or(strands.first())
                .map_or("", |strand| strand.key.as_str()),
            typed => typed,
        };
        let all_shown = wanted.shown == "all";
        let (answers, places, read, requests) = asked.app.store.read(|r| -> Result<_, Error> {
            let mut answers: Vec<Document> = Vec::new();
            evidence::each_document(r, commission.id, |document| -> Result<(), Error> {
                let of_strand = document.strand.as_deref() == Some(chosen);
                if of_strand && !document.text.trim().is_empty() {
                    answers.push(document);
                }
                Ok(())
            })?;
            let mut places: BTreeMap<i64, String> = BTreeMap::new();
            evidence::each_source(r, commission.id, |source, _| -> Result<(), Error> {
                places.extend(source.place.map(|place| (source.id, place)));
                Ok(())
            })?;
            let read: BTreeSet<i64> = rows::answers_read(r, commission.id)?.into_iter().collect();
            Ok((answers, places, read, rows::requests(r, commission.id)?))
        })?;
        let total = answers.len();
        let left: Vec<_> = answers
            .into_iter()
            .filter(|one| all_shown || !read.contains(&one.id))
            .collect();
        let have_read = total - left.iter().filter(|one| !read.contains(&one.id)).count();
        let count = left.len().div_ceil(ANSWERS_PER_PAGE).max(1);
        let page = wanted.page.clamp(1, count);
        let line = |one: &Document| {
            let ideas: BTreeSet<i64> = requests
                .iter()
                .filter(|request| request.document == Some(one.id))
                .map(|request| request.idea)
                .collect();
            let key = places.get(&one.source);
            let label = key.map(|key| {
                let places = call.map_or(&[][..], |call| call.places.as_slice());
                let known = places.iter().find(|place| place.key == *key);
                known.map_or_else(
                    || key.clone(),
                    |place| place.label.get(asked.language).to_owned(),
                )
            });
            Line {
                quote: Quote {
                    text: one.text.clone(),
                    lang: one
                        .language
                        .map_or("", commission::Language::code)
                        .to_owned(),
                    source: one.name(),
                    href: asked.href(&format!("/evidence/{}#{}-p1", one.reference, one.part)),
                },
                name: one.name(),
                place: label.unwrap_or_default(),
                ideas: ideas
                    .into_iter()
                    .map(|number| {
                        Link::new(
                            asked.href(&format!("/hubs/i/{number}")),
                            format!("H{number}"),
                        )
                    })
                    .collect(),
                new: asked.href(&format!("/hubs/new?answer={}", one.name())),
                is_read: read.contains(&one.id),
            }
        };
        let lines = left
            .iter()
            .skip((page - 1) * ANSWERS_PER_PAGE)
            .take(ANSWERS_PER_PAGE);
        let mut chrome = asked.chrome(w.msg_answers_title(), &evidence::menu(&asked));
        chrome.trail = vec![Link::new(asked.href("/hubs"), w.msg_ideas_title())];
        let shown = if all_shown { "all" } else { "unread" };
        let body = AnswersPage {
            lines: lines.map(line).collect(),
            chrome,
            t: w,
            may: asked.may(Capability::Write),
            action: asked.href("/hubs/answers"),
            strands: strands
                .iter()
                .map(|strand| Choice::new(&strand.key, strand.title.get(asked.language), chosen))
                .collect(),
            shown: vec![
                Choice::new("unread", w.msg_answers_unread(), shown),
                Choice::new("all", w.msg_answers_all(), shown),
            ],
            read: w.msg_answers_read(
                pages::say::count(have_read as u64),
                pages::say::count(total as u64),
            ),
            pages: Pagination {
                page,
                pages: count,
                href: format!(
                    "{}?strand={chosen}&shown={shown}&page=",
                    asked.href("/hubs/answers")
                ),
            },
        };
        rendered(&body, false)
    })
    .await
}

/// `POST /hubs/answers`: somebody read an answer and found no idea in it.
pub(super) async fn set_read(asked: Asked, Form(sent): Form<Wanted>) -> Result<Response, Answer> {
    blocking(move || {
        let id = asked.commission()?.id;
        let document = asked
            .app
            .store
            .read(|r| evidence::document_by_name(r, id, &sent.answer))?;
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        asked
            .app
            .store
            .write(move |tx| rows::set_read(tx, document.id, (&by, now)))?;
        Ok(see(&asked.href(&format!(
            "/hubs/answers?strand={}",
            document.strand.unwrap_or_default()
        ))))
    })
    .await
}
