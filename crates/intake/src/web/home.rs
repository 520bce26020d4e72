//! The public page of a commission: what it asks and why, when, who decides, who pays.

use super::shown::{Shown, day, zone_name};
use crate::words::{Words, words};
use askama::Template;
use axum::Extension;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered};
use commission::{Call, Commission, Error, Language, Purpose, moment};
use evidence::{About, Panels};
use pages::{Chrome, Column, Link, Table};

/// The page.
#[derive(Template)]
#[template(path = "home.html")]
pub(super) struct HomePage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    purpose_title: String,
    purpose: Vec<Shown>,
    call: Option<CallShown>,
    stages: Table,
    commissioners: Vec<CommissionerShown>,
    funding: Vec<Shown>,
    secretariat: Shown,
    contact: Shown,
    about: String,
    report: String,
    give: String,
    /// Ways in of later rooms, as links.
    ways: Vec<String>,
}

struct CallShown {
    when: String,
    /// Whether evidence is taken: from the opening on, and late after the closing time.
    open: bool,
    strands: Vec<StrandShown>,
    others: Vec<QuestionShown>,
    policy: Option<Shown>,
}

struct StrandShown {
    title: Shown,
    about: Option<Shown>,
    questions: Vec<QuestionShown>,
}

struct QuestionShown {
    text: Shown,
}

struct CommissionerShown {
    name: String,
    role: Shown,
    interests: Vec<Shown>,
}

/// `GET /{lang}/c/{slug}`.
pub(super) async fn home(
    asked: Asked,
    panels: Option<Extension<Panels>>,
) -> Result<Response, Answer> {
    blocking(move || {
        let now_us = asked.app.clock.now_us();
        let panels = panels.map(|Extension(panels)| panels).unwrap_or_default();
        rendered(&home_page(&asked, &panels, now_us)?, false)
    })
    .await
}

pub(super) fn home_page(asked: &Asked, panels: &Panels, now_us: i64) -> Result<HomePage, Error> {
    let commission = asked.commission()?;
    let (definition, language) = (&commission.definition, asked.language);
    let w = words(language);
    let mut chrome = asked.chrome(definition.title(language), &evidence::menu(asked));
    if asked.person.is_none() {
        let next = asked.href("");
        let sign_in = format!("/{}/sign-in?next={next}", language.code());
        chrome.footer.push(Link::new(sign_in, w.msg_home_sign_in()));
    }
    let (purpose_title, purpose) = match &definition.purpose {
        Purpose::TermsOfReference(texts) => (w.msg_home_terms(), texts),
        Purpose::KeyQuestion(texts) => (w.msg_home_key_question(), texts),
    };
    let commissioner = |one: &commission::Commissioner| CommissionerShown {
        name: one.name.clone(),
        role: Shown::new(&one.role, language),
        interests: one
            .interests
            .iter()
            .map(|i| Shown::new(i, language))
            .collect(),
    };
    Ok(HomePage {
        chrome,
        t: w,
        purpose_title,
        purpose: Shown::paragraphs(purpose, language),
        call: definition
            .call
            .as_ref()
            .map(|call| call_shown(commission, call, language, now_us)),
        stages: stages(commission, language),
        commissioners: definition.commissioners.iter().map(commissioner).collect(),
        funding: Shown::paragraphs(&definition.funding, language),
        secretariat: Shown::new(&definition.controller.name, language),
        contact: Shown::new(&definition.controller.contact, language),
        about: asked.href("/about"),
        ways: panels.fragments(asked, About::Front)?,
        give: asked.href("/give"),
        report: format!("/report/{}/", definition.slug),
    })
}

fn call_shown(commission: &Commission, call: &Call, language: Language, now_us: i64) -> CallShown {
    let question = |question: &commission::Question| QuestionShown {
        text: Shown::new(&question.text, language),
    };
    let strand = |strand: &commission::Strand| StrandShown {
        title: Shown::new(&strand.title, language),
        about: strand
            .about
            .as_ref()
            .map(|about| Shown::new(about, language)),
        questions: strand.questions.iter().map(question).collect(),
    };
    CallShown {
        when: when(commission, call, language, now_us),
        open: now_us >= call.opens_us && commission.closed.is_none(),
        strands: call.strands.iter().map(strand).collect(),
        others: call.questions.iter().map(question).collect(),
        policy: Shown::paragraphs(&call.publication_policy, language)
            .into_iter()
            .next(),
    }
}

/// When the call is open, in words.
pub(super) fn when(
    commission: &Commission,
    call: &Call,
    language: Language,
    now_us: i64,
) -> String {
    let (w, zone) = (words(language), &commission.definition.time_zone);
    if commission.closed.is_some() {
        return w.msg_form_shut();
    }
    let (opens, closes) = (
        moment(language, call.opens_us, zone),
        moment(language, call.closes_us, zone),
    );
    let zone = zone_name(language, zone);
    if now_us < call.opens_us {
        w.msg_home_opens(opens, closes, zone)
    } else if now_us <= call.closes_us {
        w.msg_home_open_until(closes, zone)
    } else {
        w.msg_home_closed(closes, zone)
    }
}

fn stages(commission: &Commission, language: Language) -> Table {
    let w = words(language);
    let column = |text: String| Column {
        text,
        numbers: false,
    };
    Table {
        caption: w.msg_home_stages(),
        columns: vec![
            column(w.msg_home_stage()),
            column(w.msg_home_stage_opens()),
            column(w.msg_home_stage_closes()),
        ],
        rows: commission
            .definition
            .stages
            .iter()
            .map(|stage| {
                vec![
                    stage.title.get(language).to_owned(),
                    day(language, &stage.opens),
                    day(language, &stage.closes),
                ]
            })
            .collect(),
    }
}
