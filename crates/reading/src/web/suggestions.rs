//! Suggestions of a commission: what the machine learnt from, what its suggestions are worth, code by code; the forms that have
//! it learn, switch suggestions on or off, and take back what was accepted in bulk.
//!
//! Guarantees that nobody can switch suggestions on without the score before them, and that none is counted here before.

use crate::codebook::{Code, Placed, tree};
use crate::filter::Filter;
use crate::limits::BULK_ACTS_SHOWN_MAX;
use crate::store::{self, passage_act, suggestions as rows};
use crate::suggestions::decide::{Act, switch as switch_to, undo_act};
use crate::suggestions::learn::SUGGEST_JOB;
use crate::suggestions::{Run, RunCode, State, Switch};
use crate::web::code::document_html;
use crate::web::{
    Fields, beside, both_counts, codebook_trail, json, lang, moment, refused_page, told, wants_json,
};
use crate::words::{Words, words};
use askama::Template;
use axum::extract::{Extension, Path};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use commission::web::{Answer, Asked, List, blocking, page, see, workbook};
use commission::{Capability, Error, Language};
use evidence::Panels;
use pages::{Chrome, FieldError, Row};
use serde_json::json;
use std::collections::BTreeMap;

/// The page.
#[derive(Template)]
#[template(path = "suggestions.html")]
pub(crate) struct SuggestionsPage {
    pub(crate) chrome: Chrome,
    pub(crate) t: &'static Words,
    pub(crate) facts: Vec<Row>,
    pub(crate) since: Option<String>,
    pub(crate) waiting: bool,
    pub(crate) run: Option<RunView>,
    pub(crate) scores: Vec<Row>,
    pub(crate) codes: Vec<CodeView>,
    pub(crate) acts: Vec<ActView>,
    pub(crate) may_code: bool,
    pub(crate) on: bool,
    pub(crate) of_source: bool,
    pub(crate) next_href: String,
    pub(crate) learn_href: String,
    pub(crate) switch_href: String,
    pub(crate) sheet: String,
}

/// What a run is worth.
pub(crate) struct RunView {
    pub(crate) number: i64,
    pub(crate) measured: bool,
    /// What was measured, or why nothing could be.
    pub(crate) score: String,
}

/// A code and what its suggestions are worth.
pub(crate) struct CodeView {
    pub(crate) name: String,
    pub(crate) lang: &'static str,
    pub(crate) href: Option<String>,
    /// Coded texts, precision, recall, F1, threshold.
    pub(crate) numbers: Vec<String>,
    /// Open suggestions; empty where they are not switched on.
    pub(crate) open: String,
}

/// An act that accepted suggestions in bulk.
pub(crate) struct ActView {
    pub(crate) what: String,
    pub(crate) who: String,
    pub(crate) undone: Option<String>,
    pub(crate) undo_href: String,
}

/// Everything that the page and its workbook are made of.
struct Found {
    state: State,
    /// In the order of the codebook.
    worth: Vec<RunCode>,
    codes: BTreeMap<String, Placed>,
    open: BTreeMap<String, [i64; 3]>,
    acts: Vec<Act>,
    undecided: i64,
    waiting: bool,
}

impl Found {
    fn code(&self, key: &str) -> Option<&Code> {
        self.codes.get(key).map(|placed| &placed.code)
    }

    fn is_heading(&self, key: &str) -> bool {
        self.codes.get(key).is_some_and(|placed| placed.group)
    }
}

fn find(asked: &Asked) -> Result<Found, Error> {
    let id = asked.commission()?.id;
    asked.app.store.read(|r| {
        let state = State::read(r, id)?;
        let run = state.run.as_ref().map(|run| run.id);
        let codes = tree(store::codes(r, id)?);
        let mut worth = run.map_or(Ok(Vec::new()), |run| rows::codes_of(r, run))?;
        worth.sort_by_key(|of| codes.iter().position(|placed| placed.code.key == of.code));
        let keyed = |placed: Placed| (placed.code.key.clone(), placed);
        Ok(Found {
            worth,
            codes: codes.into_iter().map(keyed).collect(),
            open: match state.shown() {
                Some(run) => rows::open_counts(r, run.id)?,
                None => BTreeMap::new(),
            },
            acts: passage_act::bulk(r, id, BULK_ACTS_SHOWN_MAX)?,
            undecided: passage_act::how_many_undecided(r, id)?,
            waiting: r.jobs(SUGGEST_JOB)?.waiting > 0,
            state,
        })
    })
}

/// `GET /suggestions`.
pub(crate) async fn show(asked: Asked) -> Result<Response, Answer> {
    let html = blocking(move || render(&asked, Vec::new())).await?;
    Ok(page(html))
}

/// The page as it stands, with a form that was refused where there is one.
pub(crate) fn render(asked: &Asked, errors: Vec<FieldError>) -> Result<String, Error> {
    let w = words(asked.language);
    let found = find(asked)?;
    let state = &found.state;
    let mut chrome = asked.chrome(w.msg_suggestions_title(), &evidence::menu(asked));
    chrome.path = format!("/c/{}/suggestions", asked.commission()?.definition.slug);
    chrome.trail = codebook_trail(asked);
    chrome.messages.extend(told(asked));
    chrome.error_summary = errors;
    let shown = SuggestionsPage {
        t: w,
        facts: facts(asked, &found)?,
        since: since(asked, state),
        waiting: found.waiting,
        run: state.run.as_ref().map(|run| run_view(asked.language, run)),
        scores: state
            .run
            .as_ref()
            .map_or(Vec::new(), |run| scores(asked.language, run)),
        codes: found
            .worth
            .iter()
            .filter(|worth| worth.n > 0 || !found.is_heading(&worth.code))
            .map(|worth| code_view(asked, &found, worth))
            .collect(),
        acts: found
            .acts
            .iter()
            .map(|act| act_view(asked, &found, act))
            .collect::<Result<_, _>>()?,
        may_code: asked.may(Capability::Code),
        on: state.switch.as_ref().is_some_and(|switch| switch.on),
        of_source: state.run.as_ref().is_some_and(|run| run.of_source),
        next_href: asked.href("/next"),
        learn_href: asked.href("/suggestions/learn"),
        switch_href: asked.href("/suggestions/switch"),
        sheet: asked.href("/suggestions.xlsx"),
        chrome,
    };
    shown
        .render()
        .map_err(|why| Error::fault("write the page of suggestions", why))
}

fn facts(asked: &Asked, found: &Found) -> Result<Vec<Row>, Error> {
    let w = words(asked.language);
    let Some(run) = &found.state.run else {
        return Ok(Vec::new());
    };
    let of = |some, all| w.msg_suggest_of(pages::say::integer(some), pages::say::integer(all));
    let status = match &found.state.switch {
        Some(Switch {
            on, person, at_us, ..
        }) => {
            let when = moment(asked, *at_us)?;
            match on {
                true => w.msg_suggest_on_by(person.as_str(), when),
                false => w.msg_suggest_off_by(person.as_str(), when),
            }
        }
        None => w.msg_suggest_never_on(),
    };
    let source = match run.of_source {
        true => w.msg_suggest_with_source(),
        false => w.msg_suggest_without_source(),
    };
    let when = w.msg_suggest_learnt_when(
        moment(asked, run.at_us)?,
        run.person.as_str(),
        run.method.to_string(),
    );
    let mut facts = vec![
        Row::new(w.msg_suggest_status(), status),
        Row::new(w.msg_suggest_learnt(), when),
        Row::new(w.msg_suggest_learnt_from(), source),
        Row::new(w.msg_suggest_texts(), of(run.coded_texts, run.texts)),
        Row::new(w.msg_suggest_passages(), of(run.coded, run.passages)),
    ];
    if found.undecided > 0 {
        let shown = pages::say::integer(found.undecided);
        facts.push(Row::new(w.msg_suggest_set_aside(), shown));
    }
    Ok(facts)
}

/// What changed since the machine learnt.
fn since(asked: &Asked, state: &State) -> Option<String> {
    let run = state.run.as_ref()?;
    let w = words(asked.language);
    match state.now.since(&run.marks) {
        0 if state.now.changed > run.marks.changed => Some(w.msg_suggest_evidence_since()),
        0 => None,
        more => Some(w.msg_suggest_since(more, pages::say::integer(more))),
    }
}

/// A score from 0 to 1, of millionths.
fn score(ppm: i64) -> String {
    format!("{:.2}", ppm as f64 / 1e6)
}

fn run_view(language: Language, run: &Run) -> RunView {
    let w = words(language);
    let least = suggest::limits::RESPONSES_CODED_MIN.to_string();
    let least_of_code = suggest::limits::CODED_MIN.to_string();
    let coded = pages::say::integer(run.coded_texts);
    RunView {
        number: run.id,
        measured: run.scores.is_some(),
        score: match &run.scores {
            Some(_) => w.msg_suggest_score(coded),
            None => w.msg_suggest_too_few(coded, least, least_of_code),
        },
    }
}

fn scores(language: Language, run: &Run) -> Vec<Row> {
    let w = words(language);
    run.scores.map_or(Vec::new(), |scores| {
        vec![
            Row::new(w.msg_suggest_f1_texts(), score(scores.samples_f1_ppm)),
            Row::new(w.msg_suggest_f1_codes(), score(scores.macro_f1_ppm)),
            Row::new(w.msg_suggest_f1_pairs(), score(scores.micro_f1_ppm)),
            Row::new(
                w.msg_suggest_calibration(),
                score(scores.calibration_error_ppm),
            ),
        ]
    })
}

fn code_view(asked: &Asked, found: &Found, worth: &RunCode) -> CodeView {
    let w = words(asked.language);
    let code = found.code(&worth.code);
    let told = |score_ppm: Option<i64>| score_ppm.map_or_else(|| w.msg_suggest_no_score(), score);
    let open = found.open.get(&worth.code);
    CodeView {
        name: code.map_or(&worth.code, |code| &code.entry.name).clone(),
        lang: lang(code.and_then(|code| code.language)),
        href: open.map(|_| asked.href(&format!("/suggestions/code/{}", worth.code))),
        numbers: vec![
            pages::say::integer(worth.n),
            told(worth.precision_ppm),
            told(worth.recall_ppm),
            told(worth.f1_ppm),
            told(worth.threshold_ppm),
        ],
        open: open.map_or_else(String::new, |[passages, submissions, texts]| {
            let passages = u64::try_from(*passages).unwrap_or_default();
            let both = both_counts(asked.language, *submissions, *texts);
            format!(
                "{} ({both})",
                pages::say::passages(asked.language, passages)
            )
        }),
    }
}

fn act_view(asked: &Asked, found: &Found, act: &Act) -> Result<ActView, Error> {
    let w = words(asked.language);
    let key = act.code.as_deref().unwrap_or_default();
    let name = found.code(key).map_or(key, |code| &code.entry.name);
    let least = percent(act.least_p_ppm.unwrap_or_default());
    Ok(ActView {
        what: w.msg_suggest_bulk_act(name, least, pages::say::integer(act.codings)),
        who: format!("{}, {}", act.person, moment(asked, act.at_us)?),
        undone: match &act.undone {
            Some((who, at)) => Some(w.msg_undone_by(who.as_str(), moment(asked, *at)?)),
            None => None,
        },
        undo_href: asked.href(&format!("/passage-acts/{}/undo", act.id)),
    })
}

/// A probability as a page says it: whole per cents, rounded down, so that what is shown as 90% is among those from 90% on.
pub(crate) fn percent(p_ppm: i64) -> String {
    match p_ppm / 10_000 {
        0 => "<1%".to_owned(),
        percent => format!("{percent}%"),
    }
}

/// `GET /suggestions.xlsx`: what the suggestions of each code are worth.
pub(crate) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let w = words(asked.language);
        let found = find(&asked)?;
        let mut list = List::of_words(
            "suggestions",
            w.msg_suggestions_title(),
            [
                w.msg_sheet_key(),
                w.msg_sheet_code(),
                w.msg_suggest_column_n(),
                w.msg_suggest_column_precision(),
                w.msg_suggest_column_recall(),
                w.msg_suggest_column_f1(),
                w.msg_suggest_column_threshold(),
                w.msg_suggest_column_open(),
                w.msg_sheet_submissions(),
                w.msg_sheet_distinct(),
            ],
        );
        for (place, column) in list.columns.iter_mut().enumerate() {
            column.numbers = place == 2 || place > 6;
        }
        for fact in facts(&asked, &found)? {
            list.about.push((fact.key, fact.value));
        }
        let run = found.state.run.as_ref();
        for fact in run.map_or(Vec::new(), |run| scores(asked.language, run)) {
            list.about.push((fact.key, fact.value));
        }
        let lines = found.worth.iter().map(|worth| {
            let code = found.code(&worth.code);
            let said =
                |ppm: Option<i64>| ppm.map_or_else(String::new, |p| (p as f64 / 1e6).to_string());
            let [open, submissions, texts] =
                found.open.get(&worth.code).copied().unwrap_or_default();
            vec![
                worth.code.as_str().into(),
                code.map_or("", |code| code.entry.name.as_str()).into(),
                worth.n.into(),
                said(worth.precision_ppm).into(),
                said(worth.recall_ppm).into(),
                said(worth.f1_ppm).into(),
                said(worth.threshold_ppm).into(),
                open.into(),
                submissions.into(),
                texts.into(),
            ]
        });
        workbook(&asked, list, lines.collect())
    })
    .await
}

/// `POST /suggestions/learn`: the machine learns, later.
pub(crate) async fn learn(asked: Asked, fields: Fields) -> Result<Response, Answer> {
    blocking(move || {
        let (id, by) = (asked.commission()?.id, asked.name());
        let of_source = fields.get("source") == "yes";
        asked.app.store.write(move |tx| {
            rows::wish(tx, id, &by, of_source)?;
            tx.enqueue_once(SUGGEST_JOB, &id.to_string())
        })?;
        Ok(see(&format!(
            "{}?done=learning",
            asked.href("/suggestions")
        )))
    })
    .await
}

/// `POST /suggestions/switch`.
pub(crate) async fn switch(asked: Asked, fields: Fields) -> Result<Response, Answer> {
    blocking(move || match switched(&asked, &fields) {
        Ok(on) => {
            let done = if on {
                "suggestions-on"
            } else {
                "suggestions-off"
            };
            Ok(see(&format!("{}?done={done}", asked.href("/suggestions"))))
        }
        Err(error) => {
            let errors = beside(error, "switch", asked.language)?;
            render(&asked, errors).map(refused_page)
        }
    })
    .await
}

pub(crate) fn switched(asked: &Asked, fields: &Fields) -> Result<bool, Error> {
    let commission = asked.commission()?.clone();
    let (by, now) = (asked.name(), asked.app.clock.now_us());
    let on = fields.get("on") == "yes";
    let seen: i64 = fields.number("run").unwrap_or_default();
    asked
        .app
        .store
        .write(move |tx| switch_to(tx, &commission, (on, seen), (&by, now)))?;
    Ok(on)
}

/// `POST /passage-acts/{act}/undo`: leads back to the passage where one was kept, else to the suggestions.
pub(crate) async fn undo(
    asked: Asked,
    headers: HeaderMap,
    panels: Option<Extension<Panels>>,
    Path((_, _, act)): Path<(String, String, String)>,
    fields: Fields,
) -> Result<Response, Answer> {
    let panels = panels.map(|Extension(panels)| panels).unwrap_or_default();
    let script = wants_json(&headers);
    blocking(move || {
        let act: i64 = act.parse().map_err(|_| Error::NotFound)?;
        let commission = asked.commission()?.clone();
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let place = asked
            .app
            .store
            .write(move |tx| undo_act(tx, &commission, act, (&by, now)))?;
        if let (true, Some((document, _))) = (script, place) {
            let store = &asked.app.store;
            let document = store.read(|r| evidence::document(r, document))?;
            let document = document.ok_or(Error::NotFound)?;
            let (reference, part) = (&document.reference, &document.part);
            let list = Filter::of_query(fields.get("list")).to_query();
            let html = document_html(&asked, &panels, reference, part, &list)?;
            let said = words(asked.language).msg_done_act_undone();
            return Ok(json(
                StatusCode::OK,
                &json!({ "said": said, "part": part, "html": html }),
            ));
        }
        let back = match (fields.get("back"), place) {
            ("next", Some((document, start))) => {
                let query = format!("done=act-undone&document={document}&start={start}");
                format!("{}?{query}", asked.href("/next"))
            }
            _ => format!("{}?done=act-undone", asked.href("/suggestions")),
        };
        Ok(see(&back))
    })
    .await
}
