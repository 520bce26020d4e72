//! For the secretariat: who asked to be erased, erasing them, who was erased; and the backups, which may still hold them.

use super::home::render;
use super::sign_in::again;
use crate::erase::{ASKED, Report, erase as carry_out};
use crate::limits::{BACKUPS_SHOWN_MAX, ERASURES_SHOWN_MAX, REFERENCE_CHARS_MAX};
use crate::retention::BY_RULE;
use crate::words::{Words, words};
use askama::Template;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use axum::{Extension, Form};
use commission::web::{Answer, Asked, List, blocking, see, workbook};
use commission::{Backup, Commission, ErasedBy, Error, Quiet, backups, moment};
use evidence::{Erasing, erasures};
use pages::{Chrome, Column, FieldError, Link, Message, MessageKind, Table};
use report::web::SiteFolder;
use serde::Deserialize;
use std::collections::BTreeSet;

#[derive(Template)]
#[template(path = "erasures.html")]
struct ErasuresPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    typed: String,
    waiting: Vec<Waiting>,
    erased: Table,
    backups: Table,
    sheet: String,
}

struct Waiting {
    reference: String,
    href: String,
    when: String,
}

/// Asks whether somebody means it.
#[derive(Template)]
#[template(path = "erase.html")]
struct ErasePage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    /// What is held about them.
    bundle: String,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Done {
    /// What became of the report, where somebody was erased just now.
    #[serde(default)]
    report: String,
    /// Others that came in an original that went.
    #[serde(default)]
    others: i64,
}

/// `GET /{lang}/c/{slug}/erasures`.
pub(super) async fn list(asked: Asked, Query(done): Query<Done>) -> Result<Response, Answer> {
    blocking(move || {
        let t = words(asked.language);
        let mut page = page_of(&asked, String::new())?;
        let told = match done.report.as_str() {
            "" => None,
            "built-anew" => Some(t.msg_erasures_done_anew()),
            "taken-down" => Some(t.msg_erasures_done_down()),
            _ => Some(t.msg_erasures_done()),
        };
        page.chrome.messages.extend(told.map(|text| Message {
            kind: MessageKind::Success,
            text: match done.others {
                0 => text,
                others => {
                    let others = pages::say::count(others.unsigned_abs());
                    format!("{text} {}", t.msg_erasures_done_shared(others))
                }
            },
        }));
        render(&page)
    })
    .await
}

fn page_of(asked: &Asked, typed: String) -> Result<ErasuresPage, Error> {
    let (commission, t) = (asked.commission()?, words(asked.language));
    let (waiting, erased, made) = asked.app.store.read(|r| -> Result<_, Error> {
        let waiting = intake::erasure_wishes(r, commission.id)?;
        let erased = erasures(r, commission.id, ERASURES_SHOWN_MAX)?;
        Ok((waiting, erased, backups(r, BACKUPS_SHOWN_MAX)?))
    })?;
    let when = |at_us| moment(asked.language, at_us, &commission.definition.time_zone);
    let waiting = waiting.into_iter().map(|(reference, at_us)| Waiting {
        href: asked.href(&format!("/erasures/{reference}")),
        when: when(at_us),
        reference,
    });
    Ok(ErasuresPage {
        chrome: asked.chrome(t.msg_erasures_title(), &evidence::menu(asked)),
        t,
        action: asked.href("/erasures"),
        typed,
        waiting: waiting.collect(),
        erased: Table {
            rows: erased
                .iter()
                .map(|one| cells(one, asked, commission))
                .collect(),
            ..columns(t.msg_erasures_erased(), erased_columns(t))
        },
        backups: Table {
            rows: made.iter().map(|one| backup_cells(one, t, &when)).collect(),
            ..columns(
                t.msg_erasures_backups(),
                [
                    t.msg_backups_made(),
                    t.msg_backups_file(),
                    t.msg_backups_proven(),
                ],
            )
        },
        sheet: asked.href("/erasures.xlsx"),
    })
}

fn columns<const N: usize>(caption: String, names: [String; N]) -> Table {
    let column = |text| Column {
        text,
        numbers: false,
    };
    Table {
        caption,
        columns: names.map(column).into(),
        rows: Vec::new(),
    }
}

fn erased_columns(t: &Words) -> [String; 4] {
    [
        t.msg_erasures_reference(),
        t.msg_acts_when(),
        t.msg_acts_who(),
        t.msg_erasures_reason(),
    ]
}

fn cells(one: &Erasing, asked: &Asked, commission: &Commission) -> Vec<String> {
    let reason = match one.reason.as_str() {
        ASKED => words(asked.language).msg_erasures_asked(),
        BY_RULE => words(asked.language).msg_erasures_by_rule(),
        other => other.to_owned(),
    };
    vec![
        one.reference.clone(),
        moment(asked.language, one.at_us, &commission.definition.time_zone),
        one.person.clone(),
        reason,
    ]
}

fn backup_cells(one: &Backup, t: &Words, when: &impl Fn(i64) -> String) -> Vec<String> {
    let proven = one.rehearsed_us.map(when);
    vec![
        when(one.made_us),
        one.file.clone(),
        proven.unwrap_or_else(|| t.msg_backups_unproven()),
    ]
}

/// `GET /{lang}/c/{slug}/erasures.xlsx`: all that were erased.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (commission, t) = (asked.commission()?, words(asked.language));
        let erased = asked
            .app
            .store
            .read(|r| erasures(r, commission.id, i64::MAX))?;
        let list = List::of_words("erasures", t.msg_erasures_erased(), erased_columns(t));
        let row = |one: &Erasing| {
            let cells = cells(one, &asked, commission).into_iter();
            cells.map(Into::into).collect()
        };
        let rows = erased.iter().map(row).collect();
        workbook(&asked, list, rows)
    })
    .await
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Typed {
    #[serde(default)]
    reference: String,
}

/// `POST /{lang}/c/{slug}/erasures`: looks whether there is such a submission, and asks on a page of its own.
pub(super) async fn look(asked: Asked, Form(typed): Form<Typed>) -> Result<Response, Answer> {
    blocking(move || {
        let reference = typed.reference.trim().to_uppercase();
        let reference: String = reference.chars().take(REFERENCE_CHARS_MAX).collect();
        match there(&asked, &reference) {
            Ok(()) => Ok(see(&asked.href(&format!("/erasures/{reference}")))),
            Err(Error::Refused(refusals)) => {
                let mut page = page_of(&asked, reference)?;
                let text = refusals.first().map(|one| one.sentence(asked.language));
                page.chrome.error_summary.push(FieldError {
                    field: "reference".to_owned(),
                    text: text.unwrap_or_default().to_owned(),
                });
                again(&page, StatusCode::UNPROCESSABLE_ENTITY, None)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

pub(super) fn there(asked: &Asked, reference: &str) -> Result<(), Error> {
    let commission = asked.commission()?.id;
    let found = asked
        .app
        .store
        .read(|r| evidence::to_be_erased(r, commission, reference));
    found.map(drop)
}

pub(super) type At = Path<(String, String, String)>;

/// `GET /{lang}/c/{slug}/erasures/{reference}`.
pub(super) async fn ask(asked: Asked, Path((_, _, reference)): At) -> Result<Response, Answer> {
    blocking(move || {
        if there(&asked, &reference).is_err() {
            return Err(Error::NotFound);
        }
        let t = words(asked.language);
        let mut chrome = asked.chrome(t.msg_erase_title(&reference), &evidence::menu(&asked));
        chrome.back = Some(Link::new(asked.href("/erasures"), ""));
        render(&ErasePage {
            chrome,
            t,
            action: asked.href(&format!("/erasures/{reference}")),
            bundle: asked.href(&format!("/erasures/{reference}/bundle.zip")),
        })
    })
    .await
}

/// `POST /{lang}/c/{slug}/erasures/{reference}`: carries it out.
pub(super) async fn erase(
    asked: Asked,
    Path((_, _, reference)): At,
    site: Option<Extension<SiteFolder>>,
) -> Result<Response, Answer> {
    blocking(move || {
        if there(&asked, &reference).is_err() {
            return Err(Error::NotFound);
        }
        let Some(data) = site.as_ref().and_then(|Extension(site)| site.0.parent()) else {
            return Err(Error::NotFound);
        };
        let by = ErasedBy {
            person: asked.name(),
            at_us: asked.app.clock.now_us(),
            reason: ASKED.to_owned(),
        };
        let (store, commission) = (&asked.app.store, asked.commission()?);
        let references = BTreeSet::from([reference]);
        let gone = carry_out(store, data, commission, &references, &by, &Quiet)?;
        let report = match gone.report {
            Report::None => "none",
            Report::BuiltAnew => "built-anew",
            Report::TakenDown => "taken-down",
        };
        let others: i64 = gone.erasure.shared.iter().map(|(_, others)| others).sum();
        Ok(see(&asked.href(&format!(
            "/erasures?report={report}&others={others}"
        ))))
    })
    .await
}
