//! The page made for speed: one passage, the codes with a key each, what the machine suggests, and the next passage.
//!
//! Guarantees that it works without a script: one form keeps everything that was said of a passage as one act, which one press
//! takes back. A suggestion is never ticked beforehand. What is refused comes back with everything that was ticked.

use crate::codebook::{Placed, letters, tree};
use crate::limits::{READ_ALONE_US, SUGGEST_NEXT};
use crate::store::{self, passage_act, suggestions as rows};
use crate::suggestions::decide::{Answered, keep};
use crate::suggestions::{Due, Open, Run, Said, open_of, shown_run};
use crate::themes::Span;
use crate::web::article::title;
use crate::web::page::note_reading;
use crate::web::suggested::{Marked, how_probable, marked_span};
use crate::web::suggestions::percent;
use crate::web::{Fields, beside, codebook_trail, lang, next_script, refused_page, told};
use crate::words::{Words, words};
use ::store::Reader;
use askama::Template;
use axum::response::Response;
use commission::Error;
use commission::web::{Answer, Asked, blocking, page, see};
use evidence::Document;
use pages::{Chrome, FieldError};
use std::collections::BTreeSet;

/// The page.
#[derive(Template)]
#[template(path = "next.html")]
pub(crate) struct NextPage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) progress: Option<String>,
    pub(crate) passage: Option<PassageView>,
    pub(crate) suggested: Vec<CodeView>,
    pub(crate) codes: Vec<CodeView>,
    pub(crate) chosen_none: bool,
    pub(crate) chosen_cannot_tell: bool,
    pub(crate) action: String,
    pub(crate) undo_href: Option<String>,
    pub(crate) suggestions_href: String,
    pub(crate) codebook_href: String,
    pub(crate) learnt: bool,
}

/// The passage to read.
pub(crate) struct PassageView {
    pub(crate) name: String,
    pub(crate) href: String,
    pub(crate) title: String,
    pub(crate) title_lang: &'static str,
    pub(crate) lang: &'static str,
    pub(crate) pieces: Vec<Marked>,
    pub(crate) version: i64,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// What the machine says of it beside codes.
    pub(crate) said: Option<String>,
}

/// A code that can be ticked.
pub(crate) struct CodeView {
    pub(crate) key: String,
    pub(crate) name: String,
    pub(crate) lang: &'static str,
    /// The code above it.
    pub(crate) below: String,
    pub(crate) letter: String,
    pub(crate) ticked: bool,
    /// How probable, where it is suggested.
    pub(crate) p: String,
}

/// What was ticked in a form that was refused.
#[derive(Debug, Default)]
pub(crate) struct Typed {
    pub(crate) answered: Answered,
    pub(crate) name: String,
    pub(crate) start: usize,
    pub(crate) errors: Vec<FieldError>,
}

/// `GET /next`; `?document=..&start=..` for a passage by itself, as after taking back what was kept.
pub(crate) async fn show(asked: Asked) -> Result<Response, Answer> {
    let html = blocking(move || {
        let (html, reference) = rendered(&asked, None)?;
        if let Some(reference) = reference {
            note_reading(&asked, &reference)?;
        }
        Ok(html)
    })
    .await?;
    Ok(page(html))
}

/// `POST /next`.
pub(crate) async fn post(asked: Asked, fields: Fields) -> Result<Response, Answer> {
    blocking(move || match kept(&asked, &fields) {
        Ok(_) => Ok(see(&format!("{}?done=kept", asked.href("/next")))),
        Err(error) => {
            let typed = Typed {
                answered: answered(&fields),
                name: fields.get("passage").to_owned(),
                start: fields.number("start").unwrap_or_default(),
                errors: beside(error, "answer", asked.language)?,
            };
            render(&asked, Some(typed)).map(refused_page)
        }
    })
    .await
}

fn answered(fields: &Fields) -> Answered {
    Answered {
        codes: fields.all("code").map(str::to_owned).collect(),
        none: fields.get("none") == "yes",
        cannot_tell: fields.get("cannot-tell") == "yes",
        shown: fields.all("shown").map(str::to_owned).collect(),
    }
}

/// Keeps what the form says; answers the act's number.
pub(crate) fn kept(asked: &Asked, fields: &Fields) -> Result<i64, Error> {
    let commission = asked.commission()?.clone();
    let (by, now) = (asked.name(), asked.app.clock.now_us());
    let (name, answered) = (fields.get("passage").to_owned(), answered(fields));
    let span = (fields.number("start"), fields.number("end"));
    let version: i64 = fields.number("version").unwrap_or_default();
    asked.app.store.write(move |tx| {
        let document = match evidence::document_by_name(tx, commission.id, &name) {
            Err(Error::Refused(_)) => return Err(Error::NotFound),
            other => other?,
        };
        let (Some(start), Some(end)) = span else {
            return Err(Error::NotFound);
        };
        let span = Span {
            document: document.id,
            version,
            start,
            end,
        };
        keep(tx, &commission, &document, &span, &answered, (&by, now))
    })
}

/// Everything the page is made of.
struct Found {
    run: Option<Run>,
    /// Whether suggestions are switched on.
    shown: bool,
    due: Option<(Due, Document)>,
    open: Vec<Open>,
    codes: Vec<Placed>,
    kept: [i64; 2],
    last: Option<i64>,
}

fn find(asked: &Asked, wanted: Option<&Wanted>) -> Result<Found, Error> {
    let (id, name) = (asked.commission()?.id, asked.name());
    let since = asked.app.clock.now_us() - READ_ALONE_US;
    asked.app.store.read(|r| {
        let run = rows::last_run(r, id)?;
        let due = match &run {
            Some(run) => due(r, id, run.id, (&name, since), wanted)?,
            None => None,
        };
        let mut open = match &due {
            Some((_, document)) => open_of(r, id, document.id)?,
            None => Vec::new(),
        };
        open.retain(|one| due.as_ref().is_some_and(|(due, _)| one.span == due.span));
        let kept = match &run {
            Some(run) => passage_act::kept_since(r, id, run.id, &name)?,
            None => [0, 0],
        };
        Ok(Found {
            shown: shown_run(r, id)?.is_some(),
            codes: tree(store::codes(r, id)?),
            last: passage_act::last(r, id, &name)?.map(|act| act.id),
            run,
            due,
            open,
            kept,
        })
    })
}

/// A passage that is asked for by itself: of a document by its number or name, and where it begins.
enum Wanted {
    Number(i64, usize),
    Name(String, usize),
}

/// The passage asked for, else the next.
fn due(
    r: &Reader<'_>,
    commission: i64,
    run: i64,
    (person, since): (&str, i64),
    wanted: Option<&Wanted>,
) -> Result<Option<(Due, Document)>, Error> {
    let asked_for = match wanted {
        Some(Wanted::Number(document, start)) => Some((*document, *start)),
        Some(Wanted::Name(name, start)) => {
            let document = evidence::document_by_name(r, commission, name);
            document.ok().map(|document| (document.id, *start))
        }
        None => None,
    };
    let due = match asked_for {
        Some((document, start)) => rows::passage(r, run, document, start)?,
        None => None,
    };
    let due = match due {
        Some(due) => Some(due),
        None => rows::due(r, run, person, since)?,
    };
    let Some(due) = due else { return Ok(None) };
    let document = evidence::document(r, due.span.document)?;
    let document = document.filter(|document| document.version == due.span.version);
    Ok(document.map(|document| (due, document)))
}

/// The page as it stands, with what was ticked in a form that was refused.
pub(crate) fn render(asked: &Asked, typed: Option<Typed>) -> Result<String, Error> {
    rendered(asked, typed).map(|(html, _)| html)
}

/// The same, and the reference of the submission it shows words of.
fn rendered(asked: &Asked, typed: Option<Typed>) -> Result<(String, Option<String>), Error> {
    let w = words(asked.language);
    let wanted = match &typed {
        Some(typed) => Some(Wanted::Name(typed.name.clone(), typed.start)),
        None => wanted(asked),
    };
    let found = find(asked, wanted.as_ref())?;
    let typed = typed.unwrap_or_default();
    let mut chrome = asked.chrome(w.msg_next_title(), &evidence::menu(asked));
    chrome.path = format!("/c/{}/next", asked.commission()?.definition.slug);
    chrome.trail = codebook_trail(asked);
    chrome.messages.extend(told(asked));
    chrome.error_summary = typed.errors;
    chrome.wide = true;
    chrome.scripts.push(next_script().to_owned());
    let (suggested, codes) = codes(asked, &found, &typed.answered);
    let reference = found.due.as_ref();
    let reference = reference.map(|(_, document)| document.reference.clone());
    let shown = NextPage {
        t: w,
        progress: found.run.as_ref().map(|run| progress(w, run, found.kept)),
        passage: match &found.due {
            Some((due, document)) => {
                Some(passage(asked, due, document, (&found.open, found.shown))?)
            }
            None => None,
        },
        suggested,
        codes,
        chosen_none: typed.answered.none,
        chosen_cannot_tell: typed.answered.cannot_tell,
        action: asked.href("/next"),
        undo_href: found
            .last
            .map(|act| asked.href(&format!("/passage-acts/{act}/undo"))),
        suggestions_href: asked.href("/suggestions"),
        codebook_href: asked.href("/codebook"),
        learnt: found.run.is_some(),
        chrome,
    };
    let html = shown
        .render()
        .map_err(|why| Error::fault("write the page of the next passage", why))?;
    Ok((html, reference))
}

fn wanted(asked: &Asked) -> Option<Wanted> {
    let pairs = crate::filter::pairs(&asked.query);
    let get = |name: &str| pairs.iter().find(|(n, _)| n == name).map(|(_, v)| v);
    let document = get("document")?.parse().ok()?;
    Some(Wanted::Number(document, get("start")?.parse().ok()?))
}

/// How far reading has come since the machine learnt.
fn progress(w: &Words, run: &Run, [all, own]: [i64; 2]) -> String {
    let shown = pages::say::integer;
    let (texts, coded) = (run.texts, run.coded_texts + all);
    let again = match usize::try_from(all) {
        Ok(kept) if kept >= SUGGEST_NEXT => format!(" {}", w.msg_next_learn_again()),
        _ => String::new(),
    };
    w.msg_next_progress(
        shown(coded.min(texts)),
        shown(texts),
        shown(all),
        shown(own),
    ) + &again
}

fn passage(
    asked: &Asked,
    due: &Due,
    document: &Document,
    (open, shown): (&[Open], bool),
) -> Result<PassageView, Error> {
    let w = words(asked.language);
    let (title_language, title) = title(&asked.commission()?.definition, document, asked.language);
    let said = match (due.said, due.p_ppm) {
        (Said::None, Some(p_ppm)) => Some(w.msg_next_none(percent(p_ppm))),
        (Said::Undecided, _) => Some(w.msg_next_undecided()),
        _ => None,
    };
    let below = format!("/evidence/{}", document.reference);
    let open: Vec<&Open> = open.iter().collect();
    Ok(PassageView {
        name: document.name(),
        href: asked.href(&below),
        title,
        title_lang: lang(title_language.filter(|of| *of != asked.language)),
        lang: lang(document.language),
        pieces: marked_span(document, due.span.start..due.span.end, &open),
        version: due.span.version,
        start: due.span.start,
        end: due.span.end,
        said: said.filter(|_| shown),
    })
}

/// The codes that are suggested, the most probable first, and the others: those without codes below them before headings.
fn codes(asked: &Asked, found: &Found, answered: &Answered) -> (Vec<CodeView>, Vec<CodeView>) {
    let letters = letters(&found.codes);
    let name_of = |key: &String| {
        let placed = found.codes.iter().find(|placed| placed.code.key == *key);
        placed.map_or_else(String::new, |placed| placed.code.entry.name.clone())
    };
    let view = |placed: &Placed, letter: Option<char>, p: String| CodeView {
        key: placed.code.key.clone(),
        name: placed.code.entry.name.clone(),
        lang: lang(placed.code.language),
        below: placed.code.parent.as_ref().map(name_of).unwrap_or_default(),
        letter: letter.map(String::from).unwrap_or_default(),
        ticked: answered.codes.contains(&placed.code.key),
        p,
    };
    let usable = found.codes.iter().zip(letters);
    let usable: Vec<_> = usable.filter(|(placed, _)| !placed.code.retired).collect();
    let suggested = found.open.iter().filter_map(|open| {
        let (placed, letter) = usable.iter().find(|(p, _)| p.code.key == open.code)?;
        Some(view(placed, *letter, how_probable(asked, open)))
    });
    let suggested: Vec<CodeView> = suggested.collect();
    let told: BTreeSet<&str> = suggested.iter().map(|one| one.key.as_str()).collect();
    let others = usable
        .iter()
        .filter(|(p, _)| !told.contains(p.code.key.as_str()));
    let (headings, leaves): (Vec<_>, Vec<_>) = others.partition(|(placed, _)| placed.group);
    let others = leaves.into_iter().chain(headings);
    let others = others.map(|(placed, letter)| view(placed, letter, String::new()));
    let others = others.collect();
    (suggested, others)
}

#[cfg(test)]
mod tests;
