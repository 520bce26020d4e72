//! Putting a code on words, taking it back, writing a memo. A form leads back to the page; our
//! script is answered with the document as it now stands.

use crate::acts;
use crate::codebook::Code;
use crate::coding::{MemoAbout, Put};
use crate::filter::Filter;
use crate::store;
use crate::veil::Veil;
use crate::web::article::{Can, Setting, may_choose, options, view};
use crate::web::page::{Typed, again, fragment, submission};
use crate::web::{Fields, after, beside, json, wants_json};
use crate::words::words;
use ::store::Tx;
use axum::extract::{Extension, Path};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, see};
use commission::{Commission, Error, Refusal};
use evidence::{Document, Panels};
use serde_json::json;

type Below = Path<(String, String, String)>;

/// `POST /evidence/{reference}/{part}/code`: a code on a paragraph or on a selection.
pub(crate) async fn put(
    asked: Asked,
    headers: HeaderMap,
    panels: Option<Extension<Panels>>,
    Path((_, _, reference, part)): Path<(String, String, String, String)>,
    fields: Fields,
) -> Result<Response, Answer> {
    let panels = panels.map(|Extension(panels)| panels).unwrap_or_default();
    let script = wants_json(&headers);
    blocking(move || {
        let done = put_on_span(&asked, &reference, &part, &fields);
        if script {
            return told_script(&asked, &panels, &reference, &fields, done);
        }
        lead_back(
            &asked,
            &panels,
            &reference,
            &fields,
            done,
            Typed::default(),
            "",
        )
    })
    .await
}

/// `POST /evidence/{reference}/code-words`: a code on words that were copied from the page.
pub(crate) async fn put_on_words(
    asked: Asked,
    panels: Option<Extension<Panels>>,
    Path((_, _, reference)): Below,
    fields: Fields,
) -> Result<Response, Answer> {
    let panels = panels.map(|Extension(panels)| panels).unwrap_or_default();
    blocking(move || {
        let typed = Typed {
            words: fields.get("words").to_owned(),
            ..Typed::default()
        };
        let done = put_on_copied(&asked, &reference, &fields);
        lead_back(&asked, &panels, &reference, &fields, done, typed, "words")
    })
    .await
}

/// What was coded, and in which part of the submission.
pub(crate) struct Coded {
    put: Put,
    code: Code,
    part: String,
}

fn put_on_span(
    asked: &Asked,
    reference: &str,
    part: &str,
    fields: &Fields,
) -> Result<Coded, Error> {
    let name = format!("{reference}/{part}");
    let span = fields.number("start").zip(fields.number("end"));
    let version: i64 = fields.number("version").unwrap_or_default();
    write(asked, fields, move |tx, commission| {
        let document = match evidence::document_by_name(tx, commission.id, &name) {
            Err(Error::Refused(_)) => return Err(Error::NotFound),
            other => other?,
        };
        let (start, end): (usize, usize) =
            span.ok_or_else(|| Refusal::new("no-words", |l| words(l).msg_no_words()))?;
        let span = acts::span_of_page(&document, version, start..end)?;
        Ok((document, span))
    })
}

fn put_on_copied(asked: &Asked, reference: &str, fields: &Fields) -> Result<Coded, Error> {
    let (reference, part) = (reference.to_owned(), fields.get("part").to_owned());
    let copied = fields.get("words").to_owned();
    write(asked, fields, move |tx, commission| {
        let source = evidence::source_by_reference(tx, commission.id, &reference)?;
        let documents = evidence::documents_of(tx, source.ok_or(Error::NotFound)?.id)?;
        let wanted = documents
            .iter()
            .filter(|d| part.is_empty() || d.part == part);
        let wanted: Vec<&Document> = wanted.collect();
        let (document, span) = acts::place_of_words(&wanted, &copied)?;
        Ok((document.clone(), span))
    })
}

/// Puts the code of the form on the span that `find` answers.
fn write(
    asked: &Asked,
    fields: &Fields,
    find: impl FnOnce(&mut Tx<'_>, &Commission) -> Result<(Document, std::ops::Range<usize>), Error>
    + Send
    + 'static,
) -> Result<Coded, Error> {
    let commission = asked.commission()?.clone();
    let (by, now) = (asked.name(), asked.app.clock.now_us());
    let wanted = fields.get("code").to_owned();
    asked.app.store.write(move |tx| {
        let code = code_of(store::codes(tx, commission.id)?, &wanted)?;
        let (document, span) = find(tx, &commission)?;
        let veil = Veil::of(tx, commission.id, &by)?;
        let by = veil.name_on(document.id, &by);
        let put = acts::put(tx, &commission, &document, span, &code.key, (by, now))?;
        let part = document.part;
        Ok(Coded { put, code, part })
    })
}

/// The code that was chosen, by its key; or, where it was typed, by its name.
fn code_of(codes: Vec<Code>, wanted: &str) -> Result<Code, Refusal> {
    let wanted = wanted.trim().trim_start_matches("– ");
    if wanted.is_empty() {
        return Err(Refusal::new("choose-code", |l| {
            words(l).msg_choose_a_code()
        }));
    }
    let folded = text::fold(wanted);
    let by_name = |code: &Code| !code.retired && text::fold(&code.entry.name) == folded;
    let found = codes
        .iter()
        .find(|code| code.key == wanted)
        .or_else(|| codes.iter().find(|code| by_name(code)));
    found.cloned().ok_or_else(|| acts::no_code(wanted))
}

/// The page after a form: where the code now stands, or the same page with the sentence.
fn lead_back(
    asked: &Asked,
    panels: &Panels,
    reference: &str,
    fields: &Fields,
    done: Result<Coded, Error>,
    typed: Typed,
    field: &str,
) -> Result<Response, Error> {
    let list = Filter::of_query(fields.get("list")).to_query();
    match done {
        Ok(coded) => {
            let word = if coded.put.already {
                "already"
            } else {
                "coded"
            };
            let page = after(&asked.href(&format!("/evidence/{reference}")), word, &list);
            Ok(see(&format!("{page}#P{}", coded.put.passage)))
        }
        Err(error) => {
            let errors = beside(error, field, asked.language)?;
            again(asked, panels, reference, &list, Typed { errors, ..typed })
        }
    }
}

/// The answer to our script: what was done, how to undo it, the document as it now stands.
fn told_script(
    asked: &Asked,
    panels: &Panels,
    reference: &str,
    fields: &Fields,
    done: Result<Coded, Error>,
) -> Result<Response, Error> {
    let coded = match done {
        Ok(coded) => coded,
        Err(error) => return problem(asked, error),
    };
    let w = words(asked.language);
    let name = &coded.code.entry.name;
    let said = match coded.put.already {
        true => w.msg_said_already(name),
        false => w.msg_said_coded(name),
    };
    let list = Filter::of_query(fields.get("list")).to_query();
    let html = document_html(asked, panels, reference, &coded.part, &list)?;
    let undo = asked.href(&format!("/codings/{}/undo", coded.put.coding));
    let answer = json!({
        "said": said, "undo": undo, "already": coded.put.already,
        "passage": coded.put.passage, "part": coded.part, "html": html,
    });
    Ok(json(StatusCode::OK, &answer))
}

fn problem(asked: &Asked, error: Error) -> Result<Response, Error> {
    let Error::Refused(refusals) = error else {
        return Err(error);
    };
    let sentences: Vec<_> = refusals
        .iter()
        .map(|r| r.sentence(asked.language))
        .collect();
    let answer = json!({ "problem": sentences.join(" ") });
    Ok(json(StatusCode::UNPROCESSABLE_ENTITY, &answer))
}

/// One document of a submission as the reading page shows it.
pub(crate) fn document_html(
    asked: &Asked,
    panels: &Panels,
    reference: &str,
    part: &str,
    list: &str,
) -> Result<String, Error> {
    let id = asked.commission()?.id;
    let w = words(asked.language);
    let viewer = asked.name();
    let submission = asked
        .app
        .store
        .read(|r| submission(r, id, reference, &viewer))?;
    let codes = &submission.codes;
    let choose = may_choose(&submission.documents, codes);
    let setting = Setting {
        asked,
        codes,
        panels,
        choose,
    };
    let loaded = submission
        .documents
        .iter()
        .find(|d| d.document.part == part);
    let document = view(&setting, loaded.ok_or(Error::NotFound)?)?;
    let options = options(codes, w.msg_choose_code());
    fragment(&document, &options, Can::of(&setting), list, w)
}

/// `POST /codings/{coding}/undo`.
pub(crate) async fn undo(
    asked: Asked,
    headers: HeaderMap,
    panels: Option<Extension<Panels>>,
    Path((_, _, coding)): Below,
    fields: Fields,
) -> Result<Response, Answer> {
    let panels = panels.map(|Extension(panels)| panels).unwrap_or_default();
    let script = wants_json(&headers);
    blocking(move || {
        let coding: i64 = coding.parse().map_err(|_| Error::NotFound)?;
        let commission = asked.commission()?.clone();
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let (undone, name) = asked.app.store.write(move |tx| -> Result<_, Error> {
            let found = store::coding(tx, commission.id, coding)?.ok_or(Error::NotFound)?;
            if Veil::of(tx, commission.id, &by)?.hides(found.document, &found.coder) {
                return Err(Error::NotFound);
            }
            let undone = acts::undo(tx, &commission, coding, (&by, now))?;
            let code = store::code(tx, commission.id, &undone.code)?;
            let name = code.map(|code| code.entry.name).unwrap_or_default();
            Ok((undone, name))
        })?;
        let list = Filter::of_query(fields.get("list")).to_query();
        let (reference, part) = undone.name.split_once('/').ok_or(Error::NotFound)?;
        if script {
            let html = document_html(&asked, &panels, reference, part, &list)?;
            let said = words(asked.language).msg_said_undone(&name);
            let answer = json!({ "said": said, "part": part, "html": html });
            return Ok(json(StatusCode::OK, &answer));
        }
        let below = match fields.get("back") {
            "work" => "/work".to_owned(),
            _ => format!("/evidence/{reference}"),
        };
        Ok(see(&after(&asked.href(&below), "undone", &list)))
    })
    .await
}

/// `POST /evidence/{reference}/memo`.
pub(crate) async fn memo(
    asked: Asked,
    panels: Option<Extension<Panels>>,
    Path((_, _, reference)): Below,
    fields: Fields,
) -> Result<Response, Answer> {
    let panels = panels.map(|Extension(panels)| panels).unwrap_or_default();
    blocking(move || {
        let list = Filter::of_query(fields.get("list")).to_query();
        match write_memo(&asked, &reference, &fields) {
            Ok(()) => {
                let page = asked.href(&format!("/evidence/{reference}"));
                Ok(see(&format!("{}#memos", after(&page, "memo", &list))))
            }
            Err(error) => {
                let typed = Typed {
                    memo: fields.get("memo").to_owned(),
                    errors: beside(error, "memo", asked.language)?,
                    ..Typed::default()
                };
                again(&asked, &panels, &reference, &list, typed)
            }
        }
    })
    .await
}

pub(crate) fn write_memo(asked: &Asked, reference: &str, fields: &Fields) -> Result<(), Error> {
    let commission = asked.commission()?.clone();
    let (by, now) = (asked.name(), asked.app.clock.now_us());
    let (text, about) = (
        fields.get("memo").to_owned(),
        fields.get("about").to_owned(),
    );
    let reference = reference.to_owned();
    asked.app.store.write(move |tx| {
        let all = submission(tx, commission.id, &reference, &by)?;
        let about = about
            .split_once('-')
            .and_then(|(kind, id)| MemoAbout::of_word(kind, id.parse().ok()?));
        // What a form names must belong to this submission.
        let (about, named) = match about {
            Some(MemoAbout::Document(id)) => {
                let found = all.documents.iter().find(|d| d.document.id == id);
                let document = &found.ok_or(Error::NotFound)?.document;
                (MemoAbout::Document(id), document.name())
            }
            Some(MemoAbout::Passage(id)) => {
                let mut passages = all.documents.iter().flat_map(|d| &d.passages);
                passages.find(|p| p.id == id).ok_or(Error::NotFound)?;
                (MemoAbout::Passage(id), format!("P{id}"))
            }
            _ => (MemoAbout::Source(all.source.id), reference),
        };
        acts::write_memo(tx, &commission, about, &named, &text, (&by, now))
    })
}
