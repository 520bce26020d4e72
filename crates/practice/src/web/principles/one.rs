//! One prototype against one set: who assesses it, one's own assessment while it is blind, and both of them with what was decided once it is not.

use super::{Here, assessor_rows, by, told, trail, way_to_set, way_to_sets};
use crate::adherence::Stands;
use crate::assessing::{self, Assessing};
use crate::limits::ASSESSORS;
use crate::principles::Principle;
use crate::register::Kind;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Capability, Error, Refusal};
use pages::chart::Figure;
use pages::{Chrome, Column, FieldError, Link, Row, Table};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "principles-prototype.html")]
struct OnePage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    sample: bool,
    assessors: Vec<Row>,
    may_begin: bool,
    /// One's own assessment, principle by principle.
    own: Vec<Row>,
    is_working: bool,
    may_reopen: bool,
    left: String,
    own_name: String,
    /// What a clerk may take out: names of those who are not done.
    others: Vec<String>,
    is_open: bool,
    may_drop_files: bool,
    figure: Option<Figure>,
    coverage: String,
    to_decide: Vec<Link>,
    both: Option<Table>,
    public: Option<Link>,
}

/// The form of a prototype.
#[derive(Debug, Clone, Default, Deserialize)]
pub(in crate::web) struct Sent {
    #[serde(default)]
    go: String,
    #[serde(default)]
    name: String,
}

type Address = (String, String, String, String);

fn address(here: &Here, prototype: &str) -> String {
    format!("{}/{}/{prototype}", super::ADDRESS, here.set.name)
}

/// `GET /principles/{set}/{prototype}`.
pub(in crate::web) async fn show(
    asked: Asked,
    Path((_, _, set, key)): Path<Address>,
) -> Result<Response, Answer> {
    blocking(move || rendered(&page(&asked, &set, &key)?, false)).await
}

fn page(asked: &Asked, set: &str, key: &str) -> Result<OnePage, Error> {
    let (w, language) = (words(asked.language), asked.language);
    let here = Here::of(asked, set)?;
    let register = &here.kept.register;
    let record = register
        .record(Kind::Prototype, key)
        .ok_or(Error::NotFound)?;
    let (seen, may) = (&here.seen, asked.may(Capability::Write));
    let own = seen.own(key, &here.login);
    let is_open = seen.is_open(key);
    let working = own.is_some_and(|one| one.finished_us.is_none());
    let href =
        |principle: &Principle| asked.href(&format!("{}/{}", address(&here, key), principle.code));
    let found = seen.adherence();
    let profile = found.profiles.iter().find(|one| one.prototype == key);
    let differs = |(_, entry): &(&Principle, &crate::adherence::Entry)| {
        entry.stands == Stands::Disputed && may
    };
    let both = here.set.principles.iter().zip(
        profile
            .map(|one| one.entries.as_slice())
            .unwrap_or_default(),
    );
    let to_decide = both
        .filter(differs)
        .map(|(one, _)| Link::new(href(one), one.name.of(language)));
    let mut chrome = asked.chrome(here.title(key, asked), &evidence::menu(asked));
    chrome.trail = trail(
        asked,
        vec![way_to_sets(asked), way_to_set(asked, &here.set)],
    )?;
    let others = seen.assessors(key).filter(|one| {
        asked.may(Capability::Moderate) && one.finished_us.is_none() && one.login != here.login
    });
    let from_files = seen.assessors(key).all(|one| one.login.is_empty());
    Ok(OnePage {
        t: w,
        action: asked.href(&address(&here, key)),
        sample: record.sample,
        assessors: assessor_rows(asked, seen, key),
        may_begin: may && own.is_none() && seen.assessors(key).count() < ASSESSORS,
        own: own.filter(|_| !is_open).map_or_else(Vec::new, |own| {
            let rows = here.set.principles.iter().enumerate();
            rows.map(|(at, one)| own_row(asked, (own, at), one, href(one), working))
                .collect()
        }),
        is_working: working,
        may_reopen: own.is_some() && !working && !is_open,
        left: own.map_or_else(String::new, |own| {
            let left = here.set.principles.len() - own.levels.len();
            match left {
                0 => String::new(),
                left => w.msg_assess_left(pages::say::count(left as u64)),
            }
        }),
        own_name: own.map_or_else(String::new, |own| own.name.clone()),
        others: others.map(|one| one.name.clone()).collect(),
        is_open,
        may_drop_files: may && from_files && seen.assessors(key).next().is_some(),
        figure: profile.map(|one| told::drawn(language, &here.set, one)),
        coverage: profile.map_or_else(String::new, |one| told::coverage(language, one)),
        to_decide: to_decide.collect(),
        both: profile.map(|_| side_by_side(asked, &here, key)),
        public: here.kept.is_shown(record).then(|| {
            Link::new(
                asked.href(&format!("/prototypes/{key}")),
                w.msg_record_public(),
            )
        }),
        chrome,
    })
}

fn own_row(
    asked: &Asked,
    (own, at): (&Assessing, usize),
    principle: &Principle,
    href: String,
    working: bool,
) -> Row {
    let w = words(asked.language);
    let said = own.level(at).map_or_else(
        || w.msg_assess_not_said(),
        |level| told::level_words(w, level.found),
    );
    let row = Row::new(principle.name.of(asked.language), said);
    match working {
        true => row.action(href, w.msg_assess_say()),
        false => row,
    }
}

/// What each assessor found and what was decided, with who decided it and why.
fn side_by_side(asked: &Asked, here: &Here, key: &str) -> Table {
    let w = words(asked.language);
    let column = |text: String| Column {
        text,
        numbers: false,
    };
    let assessors: Vec<&Assessing> = here.seen.assessors(key).collect();
    let decided = here.seen.decided(key);
    let mut columns = vec![column(w.msg_principle())];
    columns.extend(assessors.iter().map(|one| column(one.name.clone())));
    columns.extend([
        column(w.msg_assess_decided()),
        column(w.msg_assess_reason()),
    ]);
    let rows = here.set.principles.iter().enumerate().map(|(at, one)| {
        let mut row = vec![one.name.of(asked.language).to_owned()];
        row.extend(assessors.iter().map(|one| match one.level(at) {
            Some(level) => told::level_words(w, level.found),
            None => w.msg_level_not_assessed(),
        }));
        let decision = decided.and_then(|one| one.level(at));
        row.push(decision.map_or_else(String::new, |level| told::level_words(w, level.found)));
        row.push(decision.map_or_else(String::new, |level| {
            w.msg_assess_decided_by(&level.person, &level.note)
        }));
        row
    });
    Table {
        caption: w.msg_assess_both(),
        columns,
        rows: rows.collect(),
    }
}

/// `POST /principles/{set}/{prototype}`: begins, is done, takes that back, takes an assessment out.
pub(in crate::web) async fn act(
    asked: Asked,
    Path((_, _, set, key)): Path<Address>,
    Form(sent): Form<Sent>,
) -> Result<Response, Answer> {
    blocking(move || {
        let here = Here::of(&asked, &set)?;
        let back = asked.href(&address(&here, &key));
        let (id, by, of_set, any) = (
            asked.commission()?.id,
            by(&asked),
            here.set,
            asked.may(Capability::Moderate),
        );
        let own = key.clone();
        let done = asked.app.store.write(move |tx| {
            let at = (&of_set, own.as_str());
            match sent.go.as_str() {
                "begin" => assessing::begin(tx, id, at, &by),
                "finish" => assessing::finish(tx, id, at, &by),
                "reopen" => assessing::reopen(tx, id, at, &by),
                "drop" => assessing::drop(tx, id, at, (&sent.name, any), &by),
                "drop-files" => assessing::drop_imported(tx, id, at, &by),
                _ => Err(Error::NotFound),
            }
        });
        match done {
            Ok(()) => Ok(see(&back)),
            Err(Error::Refused(refusals)) => {
                let mut page = page(&asked, &set, &key)?;
                let told = |one: &Refusal| FieldError {
                    field: "assessment".to_owned(),
                    text: one.sentence(asked.language).to_owned(),
                };
                page.chrome.error_summary = refusals.iter().map(told).collect();
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}
