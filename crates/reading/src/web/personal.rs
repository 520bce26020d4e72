//! The pages of personal data: the submissions in which some may stand, and one submission with every place of it, each with
//! a choice: take it out, with the reason; it stays; later.
//!
//! Both work with the keyboard alone and without scripts. Words are taken out only as the page showed them: a document that
//! changed meanwhile is refused, and the page comes back.

use crate::filter::pairs;
use crate::limits::{PERSONAL_LISTED_MAX, PERSONAL_LOOKED_AT_MAX, PERSONAL_SHOWN_MAX};
use crate::personal::{self as acts, Decided, Decision};
use crate::store::personal as rows;
use crate::web::article::title;
use crate::web::page::submission;
use crate::web::{Fields, lang, trail};
use crate::words::{Words, words};
use ::store::Reader;
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, page, see};
use commission::{Error, Language, Refusal};
use evidence::{Document, RedactionReason};
use ledger::Salt;
use pages::{Choice, Chrome, Link, Message, MessageKind};
use personal::Found;
use personal::limits::PROPOSED_PERCENT_MIN;
use std::ops::Range;

/// Code points shown on either side of words that may be personal data.
const AROUND_CHARS: usize = 60;

/// The submissions in which personal data may stand.
#[derive(Template)]
#[template(path = "personal-list.html")]
pub(crate) struct ListPage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) submissions: Vec<(Link, String)>,
    pub(crate) onwards: Option<Link>,
    /// The last submission that was looked at.
    pub(crate) looked_at: Option<String>,
}

/// One submission.
#[derive(Template)]
#[template(path = "personal.html")]
pub(crate) struct OnePage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) action: String,
    pub(crate) back: String,
    pub(crate) documents: Vec<Part>,
    pub(crate) more: Option<String>,
}

/// A document with what may be personal data in it.
pub(crate) struct Part {
    pub(crate) part: String,
    pub(crate) title: String,
    pub(crate) title_lang: &'static str,
    pub(crate) lang: &'static str,
    pub(crate) version: i64,
    pub(crate) places: Vec<Place>,
}

/// Words that may be personal data.
pub(crate) struct Place {
    pub(crate) field: String,
    pub(crate) kind: String,
    pub(crate) sure: String,
    pub(crate) before: String,
    pub(crate) out: String,
    pub(crate) after: String,
    pub(crate) breaks: String,
    pub(crate) choices: Vec<Choice>,
}

/// `GET /personal`.
pub(crate) async fn list(asked: Asked) -> Result<Response, Answer> {
    let html = blocking(move || render_list(&asked)).await?;
    Ok(page(html))
}

/// The list as it stands, from the submission after the one that the address names.
pub(crate) fn render_list(asked: &Asked) -> Result<String, Error> {
    let w = words(asked.language);
    let commission = asked.commission()?.id;
    let after = pairs(&asked.query).into_iter().find(|(n, _)| n == "after");
    let after = after.map_or(String::new(), |(_, reference)| reference);
    let looked = asked
        .app
        .store
        .read(|r| look(r, commission, &after, PERSONAL_LISTED_MAX))?;
    let mut chrome = asked.chrome(w.msg_personal_title(), &evidence::menu(asked));
    chrome.trail = trail(asked, "");
    chrome.messages.extend(told(asked));
    let link = |reference: &str| {
        let href = asked.href(&format!("/evidence/{reference}/personal"));
        Link::new(href, reference.to_owned())
    };
    let next = |last: &String| {
        let href = asked.href(&format!("/personal?after={last}"));
        Link::new(href, w.msg_personal_onwards(last))
    };
    let shown = ListPage {
        t: w,
        submissions: looked
            .found
            .iter()
            .map(|(reference, places)| {
                let many = pages::say::count(*places as u64);
                (link(reference), w.msg_personal_places(*places, many))
            })
            .collect(),
        onwards: looked
            .last
            .as_ref()
            .filter(|_| !looked.to_the_end)
            .map(next),
        looked_at: looked.last,
        chrome,
    };
    shown
        .render()
        .map_err(|why| Error::fault("write the list of personal data", why))
}

/// What a look through the submissions brought.
struct Looked {
    /// References, each with how many places.
    found: Vec<(String, usize)>,
    /// The last submission that was looked at.
    last: Option<String>,
    /// Whether there is none after it.
    to_the_end: bool,
}

/// Looks through the submissions after one until so many have places to be decided.
fn look(r: &Reader<'_>, commission: i64, after: &str, at_most: usize) -> Result<Looked, Error> {
    let sources = rows::sources_after(r, commission, after, PERSONAL_LOOKED_AT_MAX)?;
    let whole = i64::try_from(sources.len()).is_ok_and(|many| many < PERSONAL_LOOKED_AT_MAX);
    let mut looked = Looked {
        found: Vec::new(),
        last: None,
        to_the_end: whole,
    };
    for (source, reference) in sources {
        if looked.found.len() == at_most {
            looked.to_the_end = false;
            break;
        }
        let mut places = 0;
        for document in evidence::documents_of(r, source)? {
            places += acts::undecided(r, &document)?.len();
        }
        if places > 0 {
            looked.found.push((reference.clone(), places));
        }
        looked.last = Some(reference);
    }
    Ok(looked)
}

/// What was decided on the page before, told once.
fn told(asked: &Asked) -> Option<Message> {
    let query = pairs(&asked.query);
    let number = |name: &str| {
        let found = query.iter().find(|(n, _)| n == name);
        found.and_then(|(_, value)| value.parse::<u64>().ok())
    };
    let (out, stay) = (number("out")?, number("stay")?);
    let shown = pages::say::count;
    Some(Message {
        kind: MessageKind::Success,
        text: words(asked.language).msg_personal_decided(shown(out), shown(stay)),
    })
}

/// `GET /evidence/{reference}/personal`.
pub(crate) async fn show(
    asked: Asked,
    Path((_, _, reference)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    let html = blocking(move || render(&asked, &reference, None)).await?;
    Ok(page(html))
}

/// The page of one submission; with the sentence why what was sent was refused.
pub(crate) fn render(
    asked: &Asked,
    reference: &str,
    refused: Option<String>,
) -> Result<String, Error> {
    let (language, w) = (asked.language, words(asked.language));
    let commission = asked.commission()?;
    let (mut documents, mut left) = (Vec::new(), PERSONAL_SHOWN_MAX);
    let mut more = 0_u64;
    asked.app.store.read(|r| -> Result<(), Error> {
        let submission = submission(r, commission.id, reference, &asked.name())?;
        for loaded in &submission.documents {
            let document = &loaded.document;
            let found = acts::undecided(r, document)?;
            let shown = found.len().min(left);
            left -= shown;
            more += (found.len() - shown) as u64;
            if shown == 0 {
                continue;
            }
            let quotes: Vec<_> = loaded
                .passages
                .iter()
                .filter(|p| p.holds_in(document))
                .collect();
            let coded = |at: &Found| {
                let touched = quotes
                    .iter()
                    .filter(|p| p.start < at.end && at.start < p.end);
                let coded = touched.filter(|p| loaded.codings.iter().any(|c| c.passage == p.id));
                coded
                    .map(|p| format!("P{}", p.id))
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            let places = found.iter().take(shown);
            let places = places.map(|one| place(document, one, coded(one), language));
            let (title_language, title) = title(&commission.definition, document, language);
            documents.push(Part {
                part: document.part.clone(),
                title,
                title_lang: lang(title_language),
                lang: lang(document.language),
                version: document.version,
                places: places.collect(),
            });
        }
        Ok(())
    })?;
    let mut chrome = asked.chrome(w.msg_personal_of(reference), &evidence::menu(asked));
    chrome.trail = trail(asked, "");
    chrome.trail.push(Link::new(
        asked.href(&format!("/evidence/{reference}")),
        reference,
    ));
    chrome.messages.extend(told(asked));
    chrome.messages.extend(refused.map(|text| Message {
        kind: MessageKind::Error,
        text,
    }));
    let shown = OnePage {
        t: w,
        action: asked.href(&format!("/evidence/{reference}/personal")),
        back: asked.href(&format!("/personal?after={reference}")),
        documents,
        more: (more > 0).then(|| w.msg_personal_more(pages::say::count(more))),
        chrome,
    };
    shown
        .render()
        .map_err(|why| Error::fault("write a page of personal data", why))
}

fn place(document: &Document, one: &Found, coded: String, language: Language) -> Place {
    let w = words(language);
    let (before, after) = text::around(&document.text, one.start, one.end, AROUND_CHARS);
    let out = text::slice(&document.text, one.start, one.end).unwrap_or_default();
    let proposed = if one.percent >= PROPOSED_PERCENT_MIN {
        acts::reason(one.kind).code()
    } else {
        ""
    };
    let mut choices: Vec<Choice> = RedactionReason::ALL
        .into_iter()
        .map(|reason| {
            let text = w.msg_personal_take_out(reason.label(language));
            Choice::new(reason.code(), text, proposed)
        })
        .collect();
    choices.push(Choice::new("stays", w.msg_personal_stays(), proposed));
    choices.push(Choice::new("", w.msg_personal_later(), proposed));
    Place {
        field: field(&document.part, &(one.start..one.end)),
        kind: acts::label(one.kind, language),
        sure: w.msg_personal_sure(one.percent.to_string()),
        before,
        out: out.to_owned(),
        after,
        breaks: coded,
        choices,
    }
}

/// The name of the field that decides a place: `a1.12-24`.
fn field(part: &str, span: &Range<usize>) -> String {
    format!("{part}.{}-{}", span.start, span.end)
}

/// `POST /evidence/{reference}/personal`.
pub(crate) async fn decide(
    asked: Asked,
    Path((_, _, reference)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Answer> {
    blocking(move || match carry_out(&asked, &reference, &fields) {
        Ok(decided) => Ok(see(&onwards(&asked, &reference, decided)?)),
        Err(Error::Refused(refusals)) => {
            let first = refusals
                .first()
                .map(|one| one.sentence(asked.language).to_owned());
            render(&asked, &reference, first).map(crate::web::refused_page)
        }
        Err(other) => Err(other),
    })
    .await
}

/// Where to go on: this submission while it has more than a page, then the next that has some, else the list.
fn onwards(asked: &Asked, reference: &str, decided: Decided) -> Result<String, Error> {
    let commission = asked.commission()?.id;
    let (more, next) = asked.app.store.read(|r| -> Result<_, Error> {
        let submission = submission(r, commission, reference, &asked.name())?;
        let mut places = 0;
        for loaded in &submission.documents {
            places += acts::undecided(r, &loaded.document)?.len();
        }
        let next = look(r, commission, reference, 1)?;
        Ok((places > PERSONAL_SHOWN_MAX, next))
    })?;
    let done = format!("out={}&stay={}", decided.taken_out, decided.stay);
    let one = |reference: &str| format!("/evidence/{reference}/personal?{done}");
    let below = match (more, next.found.first(), next.last) {
        (true, _, _) => one(reference),
        (false, Some((next, _)), _) => one(next),
        (false, None, Some(last)) => format!("/personal?after={last}&{done}"),
        (false, None, None) => format!("/personal?after={reference}&{done}"),
    };
    Ok(asked.href(&below))
}

/// Does what the form says, all of it or nothing.
pub(crate) fn carry_out(asked: &Asked, reference: &str, fields: &Fields) -> Result<Decided, Error> {
    let commission = asked.commission()?.clone();
    let (by, now) = (asked.name(), asked.app.clock.now_us());
    let chance = asked.app.chance.clone();
    let (reference, fields) = (reference.to_owned(), fields.clone());
    asked.app.store.write(move |tx| {
        let submission = submission(tx, commission.id, &reference, &by)?;
        let mut all = Decided::default();
        for loaded in &submission.documents {
            let document = &loaded.document;
            let sent = fields.get(&format!("version.{}", document.part));
            if sent.is_empty() {
                continue;
            }
            if sent.parse() != Ok(document.version) {
                let name = document.name();
                let changed = |l| words(l).msg_changed_meanwhile(&name);
                return Err(Refusal::new("changed-meanwhile", changed).into());
            }
            let found = acts::undecided(tx, document)?;
            let decisions: Vec<_> = found
                .iter()
                .filter_map(|one| {
                    let span = one.start..one.end;
                    let said = fields.get(&field(&document.part, &span));
                    Some((span, one.kind, Decision::of_code(said)?))
                })
                .collect();
            let salt = || Salt(chance.bytes());
            let done = acts::decide(tx, &commission, document, &decisions, (&by, now), salt)?;
            all.taken_out += done.taken_out;
            all.stay += done.stay;
        }
        if all.taken_out > 0 {
            tx.enqueue(evidence::JOB_KIND, &commission.id.to_string())?;
        }
        Ok(all)
    })
}

#[cfg(test)]
mod tests;
