//! What the secretariat decides about a submission: how it may be published, and which words are
//! taken out. Words are taken out only after a page has shown them, with what breaks.

use crate::acts;
use crate::coding::told;
use crate::filter::{Filter, address};
use crate::store;
use crate::web::page::{Typed, again, submission};
use crate::web::{Fields, after, beside, coder, lang, refused_page, trail};
use crate::words::{Words, words};
use askama::Template;
use axum::extract::{Extension, Path};
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, page, see};
use commission::{Error, Publication, Refusal};
use evidence::{Document, Panels, RedactionReason};
use ledger::Salt;
use pages::{Choice, Chrome, FieldError};
use std::ops::Range;

/// Code points shown around words that are to be taken out.
const AROUND_CHARS: usize = 120;

/// `POST /evidence/{reference}/publication`.
pub(crate) async fn decide(
    asked: Asked,
    Path((_, _, reference)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.clone();
        let state = Publication::of_code(fields.get("state")).ok_or_else(|| {
            Refusal::new("no-state", |l| words(l).msg_no_state(fields.get("state")))
        })?;
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let below = format!("/evidence/{reference}");
        asked.app.store.write(move |tx| -> Result<(), Error> {
            let source = evidence::source_by_reference(tx, commission.id, &reference)?;
            let source = source.ok_or(Error::NotFound)?;
            evidence::decide_publication(tx, &commission, &source, state, (&by, now))
        })?;
        let list = Filter::of_query(fields.get("list")).to_query();
        Ok(see(&after(&asked.href(&below), "decided", &list)))
    })
    .await
}

/// The page that shows what is about to be taken out.
#[derive(Template)]
#[template(path = "redact.html")]
pub(crate) struct RedactPage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) action: String,
    pub(crate) back: String,
    pub(crate) name: String,
    pub(crate) lang: &'static str,
    pub(crate) before: String,
    pub(crate) out: String,
    pub(crate) after: String,
    pub(crate) broken: Vec<Broken>,
    pub(crate) reasons: Vec<Choice>,
    pub(crate) hidden: Vec<(&'static str, String)>,
}

/// A passage that loses words.
pub(crate) struct Broken {
    pub(crate) passage: i64,
    pub(crate) quote: String,
    pub(crate) codes: String,
}

/// `POST /evidence/{reference}/redact`: first to be shown, then, confirmed, to be done.
pub(crate) async fn redact(
    asked: Asked,
    panels: Option<Extension<Panels>>,
    Path((_, _, reference)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Answer> {
    let panels = panels.map(|Extension(panels)| panels).unwrap_or_default();
    blocking(move || {
        let list = Filter::of_query(fields.get("list")).to_query();
        let (document, span) = match chosen(&asked, &reference, &fields) {
            Ok(chosen) => chosen,
            Err(error) => {
                let typed = Typed {
                    out: fields.get("words").to_owned(),
                    errors: beside(error, "out", asked.language)?,
                    ..Typed::default()
                };
                return again(&asked, &panels, &reference, &list, typed);
            }
        };
        let reason = RedactionReason::of_code(fields.get("reason"));
        match (fields.get("confirmed"), reason) {
            ("yes", Some(reason)) => {
                take_out(&asked, &document, span, reason)?;
                let page = asked.href(&format!("/evidence/{reference}"));
                Ok(see(&after(&page, "redacted", &list)))
            }
            ("yes", None) => confirm(&asked, &document, span, &list, true).map(refused_page),
            _ => confirm(&asked, &document, span, &list, false).map(page),
        }
    })
    .await
}

/// The words that a form means: a span the page counted, or words that were copied.
pub(crate) fn chosen(
    asked: &Asked,
    reference: &str,
    fields: &Fields,
) -> Result<(Document, Range<usize>), Error> {
    let id = asked.commission()?.id;
    let viewer = asked.name();
    let submission = asked
        .app
        .store
        .read(|r| submission(r, id, reference, &viewer))?;
    let part = fields.get("part");
    let documents = submission.documents.iter().map(|loaded| &loaded.document);
    let wanted: Vec<_> = documents
        .filter(|d| part.is_empty() || d.part == part)
        .collect();
    let span = fields.number("start").zip(fields.number("end"));
    match (span, wanted.as_slice()) {
        (Some((start, end)), [document]) => {
            let version = fields.number("version").unwrap_or_default();
            let span = acts::span_of_page(document, version, start..end)?;
            Ok(((*document).clone(), span))
        }
        _ => {
            let (document, span) = acts::place_of_words(&wanted, fields.get("words"))?;
            Ok((document.clone(), span))
        }
    }
}

/// Takes words out, and has the search forget them.
pub(crate) fn take_out(
    asked: &Asked,
    document: &Document,
    span: Range<usize>,
    reason: RedactionReason,
) -> Result<(), Error> {
    let commission = asked.commission()?.clone();
    let (by, now) = (asked.name(), asked.app.clock.now_us());
    let salt = Salt(asked.app.chance.bytes());
    let (id, version) = (document.id, document.version);
    asked.app.store.write(move |tx| {
        let document = evidence::document(tx, id)?.ok_or(Error::NotFound)?;
        let span = acts::span_of_page(&document, version, span)?;
        evidence::redact(
            tx,
            &commission,
            &document,
            &[span],
            reason,
            (&by, now),
            salt,
        )?;
        tx.enqueue(evidence::JOB_KIND, &commission.id.to_string())?;
        Ok(())
    })
}

/// The page that asks whether these words are really to be taken out.
pub(crate) fn confirm(
    asked: &Asked,
    document: &Document,
    span: Range<usize>,
    list: &str,
    reason_missing: bool,
) -> Result<String, Error> {
    let (language, w) = (asked.language, words(asked.language));
    let mut chrome = asked.chrome(w.msg_redact_title(), &evidence::menu(asked));
    chrome.trail = trail(asked, list);
    if reason_missing {
        chrome.error_summary.push(FieldError {
            field: "reason".to_owned(),
            text: w.msg_reason_missing(),
        });
    }
    let below = format!("/evidence/{}", document.reference);
    let (before, after) = text::around(&document.text, span.start, span.end, AROUND_CHARS);
    let out = text::slice(&document.text, span.start, span.end).unwrap_or_default();
    let reasons =
        RedactionReason::ALL.map(|reason| Choice::new(reason.code(), reason.label(language), ""));
    let shown = RedactPage {
        t: w,
        action: asked.href(&format!("{below}/redact")),
        back: address(&asked.href(&below), list),
        name: document.name(),
        lang: lang(document.language),
        before,
        out: out.to_owned(),
        after,
        broken: broken(asked, document, &span)?,
        reasons: reasons.to_vec(),
        hidden: vec![
            ("part", document.part.clone()),
            ("start", span.start.to_string()),
            ("end", span.end.to_string()),
            ("version", document.version.to_string()),
            ("list", list.to_owned()),
        ],
        chrome,
    };
    shown
        .render()
        .map_err(|why| Error::fault("write a redaction page", why))
}

/// The passages that would lose words.
fn broken(asked: &Asked, document: &Document, span: &Range<usize>) -> Result<Vec<Broken>, Error> {
    let (passages, codings) = asked.app.store.read(|r| -> Result<_, Error> {
        let passages = evidence::passages_of(r, document.id)?;
        Ok((passages, store::codings_of(r, document.source)?))
    })?;
    let touched = passages
        .iter()
        .filter(|p| p.holds_in(document) && p.start < span.end && span.start < p.end);
    let broken = touched.map(|passage| {
        let own = codings.iter().filter(|c| c.passage == passage.id);
        let codes: Vec<_> = own
            .map(|c| format!("{} ({})", c.code, coder(&c.coder, asked.language)))
            .collect();
        Broken {
            passage: passage.id,
            quote: told(&passage.quote),
            codes: codes.join(", "),
        }
    });
    Ok(broken.collect())
}
