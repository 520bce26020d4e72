//! The decision log for staff: every decision, those that are not published too, and the form by which one is recorded.

use super::SiteFolder;
use super::fields::{Sent, mend_page, refused};
use super::replies::publish_anew;
use super::write::language_name;
use crate::decision::{Body, Decision, decide};
use crate::form::{Fields, in_language};
use crate::site::{Said, said};
use crate::store::{self as rows, life};
use crate::words::{Words, words};
use askama::Template;
use axum::extract::Extension;
use axum::http::StatusCode;
use axum::response::Response;
use commission::web::{Answer, Asked, List, blocking, page, see, workbook};
use commission::{Capability, Error};
use pages::sheet::Cell;
use pages::{Choice, Chrome, FieldError, Link};

#[derive(Template)]
#[template(path = "staff-decisions.html")]
struct DecisionsPage {
    chrome: Chrome,
    t: &'static Words,
    decisions: Vec<One>,
    sheet: String,
    may_record: bool,
    action: String,
    day: String,
    about: Vec<Choice>,
    /// A text in each language: identifier, label, language, value.
    texts: Vec<(String, String, &'static str, String)>,
    dissent: Vec<(String, String, &'static str, String)>,
    by: Vec<Choice>,
    against: Vec<Choice>,
    published: Vec<Choice>,
}

struct One {
    day: String,
    about: String,
    text: Said,
    by: String,
    against: String,
    dissent: Said,
    published: bool,
    person: String,
}

fn decisions(asked: &Asked) -> Result<Vec<One>, Error> {
    let commission = asked.commission()?.id;
    let all = asked.app.store.read(|r| life::decisions(r, commission))?;
    let shown = all.into_iter().rev().map(|one| One {
        day: one.day,
        about: one.about,
        text: said(&one.body.text, asked.language),
        by: one.body.by.join(", "),
        against: one.body.against.join(", "),
        dissent: said(&one.body.dissent, asked.language),
        published: one.published,
        person: one.person,
    });
    Ok(shown.collect())
}

/// `GET /report/decisions`.
pub(super) async fn show(asked: Asked) -> Result<Response, Answer> {
    blocking(move || Ok(page(render(&asked, &Fields::default(), Vec::new())?))).await
}

/// `GET /report/decisions.xlsx`.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let t = words(asked.language);
        let columns = [
            t.msg_decision_day(),
            t.msg_decision_about(),
            t.msg_decision_what(),
            t.msg_decision_by(),
            t.msg_decision_dissented(),
            t.msg_decision_why(),
            t.msg_decision_public(),
            t.msg_decision_recorded(),
        ];
        let list = List::of_words("decisions", t.msg_decisions_title(), columns);
        let rows = decisions(&asked)?.into_iter().map(|one| {
            let public = match one.published {
                true => t.msg_yes(),
                false => t.msg_no(),
            };
            [
                one.day,
                one.about,
                one.text.text,
                one.by,
                one.against,
                one.dissent.text,
                public,
                one.person,
            ]
            .into_iter()
            .map(Cell::Text)
            .collect()
        });
        workbook(&asked, list, rows.collect())
    })
    .await
}

fn render(asked: &Asked, typed: &Fields, errors: Vec<FieldError>) -> Result<String, Error> {
    let (commission, language) = (asked.commission()?, asked.language);
    let (t, definition) = (words(language), &commission.definition);
    let graph = asked.app.store.read(|r| rows::graph(r, commission.id))?;
    let mut chrome = asked.chrome(t.msg_decisions_title(), &evidence::menu(asked));
    chrome.trail = vec![Link::new(asked.href("/report"), t.msg_draft_title())];
    chrome.error_summary = errors;
    let given = typed.get("about");
    let keys = graph.findings.iter().map(|one| &one.key);
    let keys = keys.chain(graph.recommendations.iter().map(|one| &one.key));
    let about = [
        Choice::new("", t.msg_decision_about_other(), given),
        Choice::new("report", t.msg_report_title(), given),
    ];
    let about = about
        .into_iter()
        .chain(keys.map(|key| Choice::new(key, key, given)));
    let texts = |name: &str| {
        let inputs = definition.languages.iter().map(|of| {
            let id = in_language(name, *of);
            let value = typed.get(&id).to_owned();
            (id, language_name(*of, t), of.code(), value)
        });
        inputs.collect()
    };
    let people = |name: &str| {
        let all = definition.commissioners.iter().map(|one| Choice {
            chosen: typed.all(name).any(|given| given == one.name),
            ..Choice::new(&one.name, &one.name, "")
        });
        all.collect()
    };
    let public = match typed.get("published") {
        "" => "yes",
        given => given,
    };
    crate::site::render(&DecisionsPage {
        decisions: decisions(asked)?,
        sheet: asked.href("/report/decisions.xlsx"),
        may_record: asked.may(Capability::Decide),
        action: asked.href("/report/decisions"),
        day: typed.get("day").to_owned(),
        about: about.collect(),
        texts: texts("text"),
        dissent: texts("dissent"),
        by: people("by"),
        against: people("against"),
        published: vec![
            Choice::new("yes", t.msg_decision_public_yes(), public),
            Choice::new("no", t.msg_decision_public_no(), public),
        ],
        t,
        chrome,
    })
}

/// `POST /report/decisions`.
pub(super) async fn act(
    asked: Asked,
    site: Option<Extension<SiteFolder>>,
    Sent(fields): Sent,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.clone();
        let names = |name: &str| fields.all(name).map(str::to_owned).collect();
        let new = Decision {
            day: fields.get("day").trim().to_owned(),
            about: fields.get("about").to_owned(),
            body: Body {
                text: fields.texts("text", &commission.definition),
                by: names("by"),
                against: names("against"),
                dissent: fields.texts("dissent", &commission.definition),
            },
            published: fields.get("published") != "no",
            person: asked.name(),
            at_us: asked.app.clock.now_us(),
        };
        let ended = asked
            .app
            .store
            .write(move |tx| decide(tx, &commission, &new))
            .and_then(|()| publish_anew(&asked, site.as_ref().map(|one| &one.0)));
        match ended {
            Ok(()) => Ok(see(&asked.href("/report/decisions"))),
            Err(error) => {
                let errors = refused(error, "day", asked.language)?;
                let html = render(&asked, &fields, errors)?;
                Ok(mend_page(html, StatusCode::UNPROCESSABLE_ENTITY))
            }
        }
    })
    .await
}
