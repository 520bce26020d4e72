//! Citing words in a finding from where they are read: a passage that was coded, or a paragraph or copied words of a
//! submission. Works without a script; the reading page leads here by a link.

use super::fields::{Sent, mend_page, refused};
use super::rests::weights;
use crate::form::Fields;
use crate::graph::{Graph, Weight};
use crate::store as rows;
use crate::words::{Words, words};
use crate::writing::cite;
use ::store::{Reader, Tx};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, page, see};
use commission::{Commission, Error, Refusal};
use evidence::Document;
use pages::{Choice, Chrome, FieldError, Link, Quote};
use std::ops::Range;

#[derive(Template)]
#[template(path = "cite.html")]
struct CitePage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    /// What is cited: a passage by its number, or a submission by its reference.
    passage: String,
    reference: String,
    quote: Option<Quote>,
    documents: Vec<Offered>,
    parts: Vec<Choice>,
    words: String,
    weights: Vec<Choice>,
    findings: Vec<Choice>,
    confidential: bool,
}

/// A document whose paragraphs may be chosen.
struct Offered {
    part: String,
    lang: &'static str,
    paragraphs: Vec<(String, String)>,
}

/// What the page is about.
struct About {
    document: Option<(Document, Range<usize>)>,
    documents: Vec<Document>,
    reference: String,
    passage: String,
}

/// Reads what the fields name, which must belong to the commission.
fn about(r: &Reader<'_>, commission: &Commission, fields: &Fields) -> Result<About, Error> {
    if let Some(id) = fields.number::<i64>("passage") {
        let passage = evidence::passage(r, id)?.ok_or(Error::NotFound)?;
        let document = evidence::document(r, passage.document)?.ok_or(Error::NotFound)?;
        let source = evidence::source(r, document.source)?;
        let own = source.filter(|source| source.commission == commission.id);
        own.filter(|_| passage.holds_in(&document))
            .ok_or(Error::NotFound)?;
        return Ok(About {
            reference: document.reference.clone(),
            document: Some((document, passage.start..passage.end)),
            documents: Vec::new(),
            passage: id.to_string(),
        });
    }
    let reference = fields.get("reference");
    let source = evidence::source_by_reference(r, commission.id, reference)?;
    let source = source.ok_or(Error::NotFound)?;
    Ok(About {
        document: None,
        documents: evidence::documents_of(r, source.id)?,
        reference: source.reference,
        passage: String::new(),
    })
}

/// `GET /report/cite?passage=12` or `?reference=WHC0012`.
pub(super) async fn show(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let fields = of_query(&asked.query);
        Ok(page(render(&asked, &fields, Vec::new())?))
    })
    .await
}

/// The fields of a query of letters and digits, as our own links write it.
fn of_query(query: &str) -> Fields {
    let pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    Fields::of(
        pairs
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
    )
}

/// `POST /report/cite`.
pub(super) async fn act(asked: Asked, Sent(fields): Sent) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.clone();
        let (name, now) = (asked.name(), asked.app.clock.now_us());
        let wanted = fields.clone();
        let ended = asked
            .app
            .store
            .write(move |tx| carry_out(tx, &commission, &wanted, (&name, now)));
        match ended {
            Ok((reference, passage)) => {
                let place = match passage.is_empty() {
                    true => "cited-in".to_owned(),
                    false => format!("P{passage}"),
                };
                Ok(see(&asked.href(&format!("/evidence/{reference}#{place}"))))
            }
            Err(error) => {
                let errors = refused(error, "words", asked.language)?;
                let html = render(&asked, &fields, errors)?;
                Ok(mend_page(html, StatusCode::UNPROCESSABLE_ENTITY))
            }
        }
    })
    .await
}

/// Cites what the form names; answers the reference, and the passage where one was named.
fn carry_out(
    tx: &mut Tx<'_>,
    commission: &Commission,
    fields: &Fields,
    by: (&str, i64),
) -> Result<(String, String), Error> {
    let about = about(tx, commission, fields)?;
    let weight = Weight::of_code(fields.get("weight"));
    let weight =
        weight.ok_or_else(|| Refusal::new("weight", |l| words(l).msg_write_choose_weight()))?;
    let key = match fields.get("finding") {
        "" => return Err(Refusal::new("finding", |l| words(l).msg_cite_choose_finding()).into()),
        "new" => None,
        key => Some(key),
    };
    let (document, span) = match about.document {
        Some(found) => found,
        None => chosen(&about.documents, fields)?,
    };
    cite(tx, commission, key, weight, (&document, span), by)?;
    Ok((about.reference, about.passage))
}

/// The words that were copied, else the paragraph that was chosen.
fn chosen(documents: &[Document], fields: &Fields) -> Result<(Document, Range<usize>), Error> {
    if fields.get("words").trim().is_empty()
        && let Some(found) = paragraph(documents, fields.get("paragraph"))
    {
        return Ok(found);
    }
    let part = fields.get("part");
    let all = documents.iter();
    let wanted: Vec<&Document> = all
        .filter(|one| part.is_empty() || one.part == part)
        .collect();
    let (document, span) = reading::place_of_words(&wanted, fields.get("words"))?;
    Ok((document.clone(), span))
}

/// The paragraph of a name such as `a1.2.3`: the part, its version, the number of the paragraph.
fn paragraph(documents: &[Document], name: &str) -> Option<(Document, Range<usize>)> {
    let (rest, number) = name.rsplit_once('.')?;
    let (part, version) = rest.rsplit_once('.')?;
    let number = number.parse::<usize>().ok()?;
    let document = documents.iter().find(|one| one.part == part)?;
    if document.version.to_string() != version {
        return None;
    }
    let ranges = text::paragraphs(&document.text);
    let range = ranges.get(number.checked_sub(1)?)?;
    Some((document.clone(), range.clone()))
}

fn render(asked: &Asked, fields: &Fields, errors: Vec<FieldError>) -> Result<String, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let t = words(language);
    let (about, graph, confidential) = asked.app.store.read(|r| -> Result<_, Error> {
        let about = about(r, commission, fields)?;
        let source = evidence::source_by_reference(r, commission.id, &about.reference)?;
        let confidential =
            source.is_some_and(|source| source.state == commission::Publication::Confidential);
        Ok((about, rows::graph(r, commission.id)?, confidential))
    })?;
    let (who, now) = (asked.name(), asked.app.clock.now_us());
    commission::record_read(&asked.app.store, commission.id, &who, now, &about.reference)?;
    let reading = asked.href(&format!("/evidence/{}", about.reference));
    let mut chrome = asked.chrome(t.msg_cite_title(), &evidence::menu(asked));
    chrome.trail = vec![Link::new(reading.clone(), about.reference.clone())];
    chrome.error_summary = errors;
    let quote = about.document.as_ref().map(|(document, span)| Quote {
        text: text::slice(&document.text, span.start, span.end)
            .unwrap_or_default()
            .to_owned(),
        lang: document.language.unwrap_or(language).code().to_owned(),
        source: document.name(),
        href: format!("{reading}#P{}", about.passage),
    });
    let documents: Vec<&Document> = about
        .documents
        .iter()
        .filter(|one| !one.text.trim().is_empty())
        .collect();
    let any = Choice::new("", t.msg_cite_anywhere(), fields.get("part"));
    let parts = documents
        .iter()
        .map(|one| Choice::new(&one.part, &one.part, fields.get("part")));
    crate::site::render(&CitePage {
        action: asked.href("/report/cite"),
        passage: about.passage,
        reference: about.reference,
        quote,
        parts: std::iter::once(any).chain(parts).collect(),
        documents: documents.into_iter().map(offered).collect(),
        words: fields.get("words").to_owned(),
        weights: weights(fields.get("weight"), t),
        findings: findings(&graph, fields, (asked, t)),
        confidential,
        t,
        chrome,
    })
}

fn offered(document: &Document) -> Offered {
    let ranges = text::paragraphs(&document.text);
    Offered {
        part: document.part.clone(),
        lang: document.language.map_or("", commission::Language::code),
        paragraphs: (1..)
            .zip(ranges)
            .map(|(number, range)| {
                let words = text::slice(&document.text, range.start, range.end);
                (
                    format!("{}.{}.{number}", document.part, document.version),
                    words.unwrap_or_default().to_owned(),
                )
            })
            .collect(),
    }
}

/// The findings as choices, a new one last.
fn findings(graph: &Graph, fields: &Fields, (asked, t): (&Asked, &Words)) -> Vec<Choice> {
    let given = fields.get("finding");
    let first = Choice::new("", t.msg_write_choose(), given);
    let all = graph.findings.iter().map(|one| {
        let text = one.body.text.get(asked.language);
        Choice::new(&one.key, format!("{}. {text}", one.key), given)
    });
    let new = Choice::new("new", t.msg_cite_new_finding(), given);
    std::iter::once(first)
        .chain(all)
        .chain(std::iter::once(new))
        .collect()
}
