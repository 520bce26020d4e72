//! Making a statement, of a passage or of one's own, and deciding about one: what says nearly the same stands beside it.

use super::Shown;
use crate::limits::{REASON_CHARS_MAX, STATEMENT_CHARS_MAX};
use crate::statement::{self, Moderation, Origin, State, Statement, other_of};
use crate::store as rows;
use crate::web::log::origin_words;
use crate::web::manage::tag;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Capability, Error, Language, moment};
use evidence::{Document, Passage};
use pages::{Choice, Chrome, FieldError, Link, Message, MessageKind, Quote, Row, Tag};
use serde::Deserialize;
use store::Reader;

/// The passage that a statement is made of, in its place.
fn passage_of(
    r: &Reader<'_>,
    commission: i64,
    id: i64,
) -> Result<Option<(Passage, Document)>, Error> {
    let Some(passage) = evidence::passage(r, id)? else {
        return Ok(None);
    };
    let Some(document) = evidence::document(r, passage.document)? else {
        return Ok(None);
    };
    let source = evidence::source(r, document.source)?;
    let is_own = source.is_some_and(|source| source.commission == commission);
    Ok(is_own.then_some((passage, document)))
}

fn quote_of(asked: &Asked, (passage, document): &(Passage, Document)) -> Quote {
    Quote {
        text: passage.quote.clone(),
        lang: document.language.map_or("", Language::code).to_owned(),
        source: document.name(),
        href: asked.href(&format!(
            "/evidence/{}/{}",
            document.reference, document.part
        )),
    }
}

#[derive(Template)]
#[template(path = "voting-new.html")]
struct NewPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    quote: Option<Quote>,
    sent: NewSent,
    languages: Vec<Choice>,
    max: String,
}

/// A new statement, as the form sent it.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct NewSent {
    #[serde(default)]
    text: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    other: String,
    #[serde(default)]
    passage: String,
}

fn new_page(asked: &Asked, sent: NewSent) -> Result<NewPage, Error> {
    let (w, id) = (words(asked.language), asked.commission()?.id);
    let passage = match sent.passage.parse() {
        Ok(number) => Some(
            asked
                .app
                .store
                .read(|r| passage_of(r, id, number))?
                .ok_or(Error::NotFound)?,
        ),
        Err(_) => None,
    };
    let mut chrome = asked.chrome(w.msg_statement_new(), &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/voting"), w.msg_voting_title())];
    let own = if sent.language.is_empty() {
        asked.language.code()
    } else {
        &sent.language
    };
    Ok(NewPage {
        chrome,
        t: w,
        action: asked.href("/voting/new"),
        quote: passage.as_ref().map(|found| quote_of(asked, found)),
        languages: vec![
            Choice::new("cy", w.msg_in_welsh(), own),
            Choice::new("en", w.msg_in_english(), own),
        ],
        max: STATEMENT_CHARS_MAX.to_string(),
        sent,
    })
}

/// `GET /voting/new`, with `passage` where it is made of one.
pub(super) async fn new_form(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let passage = asked
            .query
            .strip_prefix("passage=")
            .unwrap_or_default()
            .to_owned();
        rendered(
            &new_page(
                &asked,
                NewSent {
                    passage,
                    ..NewSent::default()
                },
            )?,
            false,
        )
    })
    .await
}

/// `POST /voting/new`.
pub(super) async fn make(asked: Asked, Form(sent): Form<NewSent>) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission.clone().ok_or(Error::NotFound)?;
        let language = if sent.language == "cy" {
            Language::Cy
        } else {
            Language::En
        };
        let passage = sent.passage.parse::<i64>().ok();
        if let Some(number) = passage {
            asked
                .app
                .store
                .read(|r| passage_of(r, commission.id, number))?
                .ok_or(Error::NotFound)?;
        }
        let origin = if passage.is_some() {
            Origin::Passage
        } else {
            Origin::Staff
        };
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let new = Statement {
            passage,
            person: by.clone(),
            ..Statement::new(origin, language, &sent.text, now)
        };
        let (of, other) = (commission, sent.other.clone());
        let made = asked.app.store.write(move |tx| {
            let number = statement::propose(tx, &of, &new)?;
            if !other.trim().is_empty() {
                statement::translate(tx, &of, number, (&other, false), (&by, now))?;
            }
            Ok::<_, Error>(number)
        });
        match made {
            Ok(number) => Ok(see(&asked.href(&format!("/voting/s/{number}")))),
            Err(Error::Refused(refusals)) => {
                let mut page = new_page(&asked, sent)?;
                for refusal in &refusals {
                    let text = refusal.sentence(asked.language).to_owned();
                    page.chrome.error_summary.push(FieldError {
                        field: "text".to_owned(),
                        text,
                    });
                }
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

#[derive(Template)]
#[template(path = "voting-statement.html")]
struct OnePage {
    chrome: Chrome,
    t: &'static Words,
    may: bool,
    action: String,
    tag: Tag,
    facts: Vec<Row>,
    quote: Option<Quote>,
    lang: &'static str,
    text: String,
    other_lang: &'static str,
    other_name: String,
    other: String,
    reviewed: Vec<Choice>,
    near: Vec<Near>,
    reason: String,
    reason_max: String,
    is_accepted: bool,
}

struct Near {
    one: Shown,
    href: String,
    tag: Tag,
    percent: String,
}

/// What the form of a statement sends.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    what: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    other: String,
    #[serde(default)]
    reviewed: String,
}

fn one_page(asked: &Asked, number: i64, sent: Option<&Sent>) -> Result<OnePage, Error> {
    let (w, commission) = (words(asked.language), asked.commission()?);
    let (one, near, passage) = asked.app.store.read(|r| -> Result<_, Error> {
        let one = rows::statement(r, commission.id, number)?.ok_or(Error::NotFound)?;
        let near = statement::near(r, commission.id, &one)?;
        let passage = match one.passage {
            Some(id) => passage_of(r, commission.id, id)?,
            None => None,
        };
        Ok((one, near, passage))
    })?;
    let mut chrome = asked.chrome(w.msg_statement_title(one.key()), &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/voting"), w.msg_voting_title())];
    if asked.query == "done=yes" {
        chrome.messages.push(Message {
            kind: MessageKind::Success,
            text: w.msg_statement_kept(),
        });
    }
    let other = other_of(one.language);
    let when = moment(
        asked.language,
        one.made_us,
        &commission.definition.time_zone,
    );
    let shown = |n: usize| pages::say::count(n as u64);
    let counts = one.counts;
    let mut facts = vec![
        Row::new(w.msg_statement_origin(), origin_words(w, one.origin)),
        Row::new(w.msg_voice_when(), when),
        Row::new(
            w.msg_voting_votes(),
            w.msg_statement_votes(
                shown(counts.agree),
                shown(counts.disagree),
                shown(counts.pass),
            ),
        ),
    ];
    if let Some(translator) = &one.translator {
        facts.push(Row::new(w.msg_statement_translator(), translator.clone()));
    }
    let reviewed = sent.map_or(one.reviewed, |sent| sent.reviewed == "yes");
    Ok(OnePage {
        chrome,
        t: w,
        may: asked.may(Capability::Moderate),
        action: asked.href(&format!("/voting/s/{number}")),
        tag: tag(w, one.state),
        facts,
        quote: passage.as_ref().map(|found| quote_of(asked, found)),
        lang: one.language.code(),
        text: one.text.get(one.language).to_owned(),
        other_lang: other.code(),
        other_name: match other {
            Language::Cy => w.msg_in_welsh(),
            Language::En => w.msg_in_english(),
        },
        other: match sent {
            Some(sent) if sent.what == "translate" => sent.other.clone(),
            _ => one.text.only(other).unwrap_or_default().to_owned(),
        },
        reviewed: vec![Choice::new(
            "yes",
            w.msg_translation_is_reviewed(),
            if reviewed { "yes" } else { "" },
        )],
        near: near
            .iter()
            .map(|(other, likeness)| Near {
                one: Shown::new(other, asked.language),
                href: asked.href(&format!("/voting/s/{}", other.number)),
                tag: tag(w, other.state),
                percent: w.msg_near_share(format!("{:.0}", likeness * 100.0)),
            })
            .collect(),
        reason: sent.map_or(one.reason.clone(), |sent| sent.reason.clone()),
        reason_max: REASON_CHARS_MAX.to_string(),
        is_accepted: one.state == State::Accepted,
    })
}

/// `GET /voting/s/{number}`.
pub(super) async fn one(
    asked: Asked,
    Path((_, _, number)): Path<(String, String, i64)>,
) -> Result<Response, Answer> {
    blocking(move || rendered(&one_page(&asked, number, None)?, false)).await
}

/// `POST /voting/s/{number}`: accepts, declines, or keeps a translation.
pub(super) async fn change(
    asked: Asked,
    Path((_, _, number)): Path<(String, String, i64)>,
    Form(sent): Form<Sent>,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission.clone().ok_or(Error::NotFound)?;
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let said = sent.clone();
        let done = asked.app.store.write(move |tx| {
            let state = match said.what.as_str() {
                "accept" => State::Accepted,
                "decline" => State::Declined,
                "translate" => {
                    let new = (said.other.as_str(), said.reviewed == "yes");
                    return statement::translate(tx, &commission, number, new, (&by, now));
                }
                _ => return Err(Error::NotFound),
            };
            let reason = if state == State::Declined {
                said.reason
            } else {
                String::new()
            };
            statement::settle(
                tx,
                &commission,
                number,
                &Moderation { state, reason },
                (&by, now),
            )
        });
        match done {
            Ok(()) => Ok(see(&asked.href(&format!("/voting/s/{number}?done=yes")))),
            Err(Error::Refused(refusals)) => {
                let mut page = one_page(&asked, number, Some(&sent))?;
                let field = if sent.what == "decline" {
                    "reason"
                } else {
                    "other"
                };
                for refusal in &refusals {
                    let text = refusal.sentence(asked.language).to_owned();
                    page.chrome.error_summary.push(FieldError {
                        field: field.to_owned(),
                        text,
                    });
                }
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}
