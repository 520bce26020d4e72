//! The suggestions of one code, the most probable first: each is accepted or refused with one press, or all from a probability
//! on as one act. Also the acts on one suggestion from wherever it is shown.
//!
//! Guarantees that a suggestion is shown beside the words as they now stand, with those it rests on marked.

use crate::filter::Filter;
use crate::limits::{SUGGESTIONS_PER_ACT_MAX, SUGGESTIONS_PER_PAGE_MAX};
use crate::store::{self, suggestions as rows};
use crate::suggestions::decide::{accept_all, answer_one};
use crate::suggestions::learn::CERTAIN_PPM;
use crate::suggestions::{Open, shown_run};
use crate::web::code::document_html;
use crate::web::suggestions::percent;
use crate::web::{
    Fields, after, beside, json, lang, page_count, page_number, refused_page, told, wants_json,
};
use crate::words::{Words, words};
use askama::Template;
use axum::extract::{Extension, Path};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, encoded, page, see};
use commission::{Capability, Error, Refusal};
use evidence::{Document, Panels};
use pages::{Chrome, Column, FieldError, Link, Pagination, Table};
use serde_json::json;

/// The page.
#[derive(Template)]
#[template(path = "suggested.html")]
pub(crate) struct SuggestedPage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) definition: String,
    pub(crate) definition_lang: &'static str,
    pub(crate) passages: Vec<PassageView>,
    pub(crate) pagination: Pagination,
    pub(crate) counts: Table,
    pub(crate) may_code: bool,
    pub(crate) action: String,
    pub(crate) key: String,
    pub(crate) typed: String,
}

/// A passage with a suggestion.
pub(crate) struct PassageView {
    pub(crate) suggestion: i64,
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) lang: &'static str,
    pub(crate) pieces: Vec<Marked>,
    /// How probable.
    pub(crate) p: String,
    pub(crate) answer_href: String,
}

/// A piece of a passage.
pub(crate) struct Marked {
    pub(crate) text: String,
    /// Whether a suggestion rests on it.
    pub(crate) because: bool,
}

/// The words of a passage in pieces, those that suggestions rest on marked.
pub(crate) fn marked(document: &Document, open: &[&Open]) -> Vec<Marked> {
    let Some(span) = open.first().map(|one| one.span) else {
        return Vec::new();
    };
    marked_span(document, span.start..span.end, open)
}

/// The same for a span, with or without suggestions.
pub(crate) fn marked_span(
    document: &Document,
    span: std::ops::Range<usize>,
    open: &[&Open],
) -> Vec<Marked> {
    let words = text::slice(&document.text, span.start, span.end).unwrap_or_default();
    let because = |at: usize| {
        open.iter()
            .flat_map(|one| &one.because)
            .any(|b| b.contains(&at))
    };
    let mut pieces: Vec<Marked> = Vec::new();
    for (at, letter) in (span.start..).zip(words.chars()) {
        let own = because(at);
        match pieces.last_mut().filter(|piece| piece.because == own) {
            Some(piece) => piece.text.push(letter),
            None => pieces.push(Marked {
                text: letter.to_string(),
                because: own,
            }),
        }
    }
    pieces
}

/// How probable a suggestion is, or that the same words have the code elsewhere.
pub(crate) fn how_probable(asked: &Asked, open: &Open) -> String {
    match open.p_ppm >= CERTAIN_PPM {
        true => words(asked.language).msg_suggest_same_words(),
        false => percent(open.p_ppm),
    }
}

/// From which probabilities on it is told how many there are, in percent.
const STEPS_PERCENT: [i64; 6] = [100, 95, 90, 80, 70, 50];

/// `GET /suggestions/code/{key}`.
pub(crate) async fn show(
    asked: Asked,
    Path((_, _, key)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    let html = blocking(move || render(&asked, &key, String::new(), Vec::new())).await?;
    Ok(page(html))
}

/// The page as it stands, with what was typed into a form that was refused.
pub(crate) fn render(
    asked: &Asked,
    key: &str,
    typed: String,
    errors: Vec<FieldError>,
) -> Result<String, Error> {
    let (w, id) = (words(asked.language), asked.commission()?.id);
    let number = page_number(asked);
    let read = asked.app.store.read(|r| -> Result<_, Error> {
        let code = store::code(r, id, key)?.ok_or(Error::NotFound)?;
        let open = match shown_run(r, id)? {
            Some(run) => rows::open_of_code(r, run, code.id, 0, i64::MAX)?,
            None => Vec::new(),
        };
        let pages = page_count(
            i64::try_from(open.len()).unwrap_or(i64::MAX),
            SUGGESTIONS_PER_PAGE_MAX,
        );
        let number = number.min(pages);
        let from = (number - 1) * SUGGESTIONS_PER_PAGE_MAX;
        let mut passages = Vec::new();
        for one in open.iter().skip(from).take(SUGGESTIONS_PER_PAGE_MAX) {
            let document = evidence::document(r, one.span.document)?;
            passages.extend(document.map(|document| passage(asked, &document, one)));
        }
        Ok((code, open, passages, number, pages))
    });
    let (code, open, passages, number, pages) = read?;
    let href = asked.href(&format!("/suggestions/code/{key}"));
    let mut chrome = asked.chrome(
        w.msg_suggested_title(&code.entry.name),
        &evidence::menu(asked),
    );
    chrome.path = format!(
        "/c/{}/suggestions/code/{key}",
        asked.commission()?.definition.slug
    );
    chrome.trail = vec![Link::new(
        asked.href("/suggestions"),
        w.msg_suggestions_title(),
    )];
    chrome.messages.extend(told(asked));
    chrome.error_summary = errors;
    let shown = SuggestedPage {
        t: w,
        definition_lang: lang(code.language.filter(|of| *of != asked.language)),
        definition: code.entry.definition,
        passages,
        pagination: Pagination {
            page: number,
            pages,
            href: format!("{href}?page="),
        },
        counts: counts(asked, &open),
        may_code: asked.may(Capability::Code),
        action: format!("{href}/accept"),
        key: key.to_owned(),
        typed,
        chrome,
    };
    shown
        .render()
        .map_err(|why| Error::fault("write the suggestions of a code", why))
}

fn passage(asked: &Asked, document: &Document, open: &Open) -> PassageView {
    let below = format!("/evidence/{}", document.reference);
    let paragraph = (1..)
        .zip(text::paragraphs(&document.text))
        .find(|(_, range)| range.end > open.span.start)
        .map_or(1, |(number, _)| number);
    PassageView {
        suggestion: open.id,
        name: document.name(),
        href: format!("{}#{}-p{paragraph}", asked.href(&below), document.part),
        lang: lang(document.language),
        pieces: marked(document, &[open]),
        p: how_probable(asked, open),
        answer_href: asked.href(&format!("{below}/{}/suggestion", document.part)),
    }
}

/// How many there are from each probability on.
fn counts(asked: &Asked, open: &[Open]) -> Table {
    let w = words(asked.language);
    let column = |text, numbers| Column { text, numbers };
    let row = |step: &i64| {
        let least = step * 10_000;
        let many = open.iter().filter(|one| one.p_ppm >= least).count();
        let from = match step {
            100 => w.msg_suggest_same_words(),
            other => w.msg_suggest_from(percent(other * 10_000)),
        };
        vec![from, pages::say::count(many as u64)]
    };
    Table {
        caption: w.msg_suggest_how_many(),
        columns: vec![
            column(w.msg_suggest_probability(), false),
            column(w.msg_suggest_column_open(), true),
        ],
        rows: STEPS_PERCENT.iter().map(row).collect(),
    }
}

/// `POST /suggestions/code/{key}/accept`: all from a probability on.
pub(crate) async fn accept(
    asked: Asked,
    Path((_, _, key)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Answer> {
    blocking(move || match accepted(&asked, &key, &fields) {
        Ok(_) => Ok(see(&format!(
            "{}?done=suggestions-accepted",
            asked.href("/suggestions")
        ))),
        Err(error) => {
            let errors = beside(error, "p", asked.language)?;
            let typed = fields.get("p").to_owned();
            render(&asked, &key, typed, errors).map(refused_page)
        }
    })
    .await
}

/// Accepts what the form says; answers the act's number and how many codings it made.
pub(crate) fn accepted(asked: &Asked, key: &str, fields: &Fields) -> Result<(i64, u64), Error> {
    let typed = fields.get("p").trim().trim_end_matches('%').trim();
    let percent = typed.replace(',', ".").parse::<f64>().ok();
    let percent = percent.filter(|p| (1.0..=100.0).contains(p));
    let percent =
        percent.ok_or_else(|| Refusal::new("suggest-p", |l| words(l).msg_suggest_p_wrong()))?;
    let least_p_ppm = (percent * 10_000.0).round() as i64;
    let commission = asked.commission()?.clone();
    let (by, now, key) = (asked.name(), asked.app.clock.now_us(), key.to_owned());
    asked
        .app
        .store
        .write(move |tx| accept_all(tx, &commission, &key, least_p_ppm, (&by, now)))
}

/// The most that one act accepts, as the page says it.
pub(crate) fn act_max() -> String {
    pages::say::integer(SUGGESTIONS_PER_ACT_MAX)
}

/// `POST /evidence/{reference}/{part}/suggestion`: accepts or refuses one.
pub(crate) async fn answer(
    asked: Asked,
    headers: HeaderMap,
    panels: Option<Extension<Panels>>,
    Path((_, _, reference, part)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Answer> {
    let panels = panels.map(|Extension(panels)| panels).unwrap_or_default();
    let script = wants_json(&headers);
    blocking(move || {
        let list = Filter::of_query(fields.get("list")).to_query();
        let answered = answer_form(&asked, &reference, &part, &fields);
        let w = words(asked.language);
        if script {
            let (act, open, accepted) = match answered {
                Ok(answered) => answered,
                Err(Error::Refused(refusals)) => {
                    let sentences = refusals.iter().map(|r| r.sentence(asked.language));
                    let sentences: Vec<_> = sentences.collect();
                    let answer = json!({ "problem": sentences.join(" ") });
                    return Ok(json(StatusCode::UNPROCESSABLE_ENTITY, &answer));
                }
                Err(error) => return Err(error),
            };
            let html = document_html(&asked, &panels, &reference, &part, &list)?;
            let said = match accepted {
                true => w.msg_said_accepted(&open.code),
                false => w.msg_said_refused(&open.code),
            };
            let undo = asked.href(&format!("/passage-acts/{act}/undo"));
            let answer = json!({ "said": said, "undo": undo, "part": part, "html": html });
            return Ok(json(StatusCode::OK, &answer));
        }
        let done = match answered {
            Ok((_, _, true)) => "coded",
            Ok((_, _, false)) => "suggestion-refused",
            // What is gone is gone: the page that follows shows what there is.
            Err(Error::Refused(_)) => "suggestion-gone",
            Err(error) => return Err(error),
        };
        let back = match fields.get("back") {
            "" => asked.href(&format!("/evidence/{reference}")),
            key => asked.href(&format!("/suggestions/code/{}", encoded(key))),
        };
        Ok(see(&after(&back, done, &list)))
    })
    .await
}

/// Does what the form says; answers the act, the suggestion, and whether it was accepted.
pub(crate) fn answer_form(
    asked: &Asked,
    reference: &str,
    part: &str,
    fields: &Fields,
) -> Result<(i64, Open, bool), Error> {
    let name = format!("{reference}/{part}");
    let commission = asked.commission()?.clone();
    let (by, now) = (asked.name(), asked.app.clock.now_us());
    let suggestion: i64 = fields.number("suggestion").unwrap_or_default();
    let accept = match fields.get("do") {
        "accept" => true,
        "refuse" => false,
        _ => return Err(Error::NotFound),
    };
    asked.app.store.write(move |tx| {
        let document = match evidence::document_by_name(tx, commission.id, &name) {
            Err(Error::Refused(_)) => return Err(Error::NotFound),
            other => other?,
        };
        let (act, open) = answer_one(tx, &commission, &document, (suggestion, accept), (&by, now))?;
        Ok((act, open, accept))
    })
}
