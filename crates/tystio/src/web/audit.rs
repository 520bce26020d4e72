//! Who did and saw what in a commission, the latest first, and the same as a workbook.

use super::acts::{act_label, act_rows};
use super::home::render;
use crate::limits::{AUDIT_ACTS_PER_PAGE, AUDIT_ACTS_PER_STEP};
use crate::words::{Words, words};
use askama::Template;
use axum::extract::Query;
use axum::response::Response;
use commission::moment;
use commission::web::{Answer, Asked, List, blocking, workbook};
use commission::{Act, Error, actors, acts};
use pages::sheet::Cell;
use pages::{Choice, Chrome, Table};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "audit.html")]
struct AuditPage {
    chrome: Chrome,
    t: &'static Words,
    action: String,
    people: Vec<Choice>,
    acts: Table,
    newest: String,
    older: String,
    sheet: String,
}

#[derive(Debug, Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    person: String,
    before: Option<i64>,
}

impl Wanted {
    fn person(&self) -> Option<&str> {
        Some(self.person.as_str()).filter(|name| !name.is_empty())
    }

    /// The query that asks for the same people.
    fn query(&self) -> String {
        let mut query = String::new();
        for byte in self.person.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => query.push(char::from(byte)),
                other => query.push_str(&format!("%{other:02X}")),
            }
        }
        format!("person={query}")
    }
}

/// `GET /{lang}/c/{slug}/audit`.
pub(super) async fn audit(asked: Asked, Query(wanted): Query<Wanted>) -> Result<Response, Answer> {
    blocking(move || {
        let (commission, t) = (asked.commission()?, words(asked.language));
        let before = wanted.before.unwrap_or(i64::MAX);
        let (mut found, people) = asked.app.store.read(|r| -> Result<_, Error> {
            let found = acts(
                r,
                commission.id,
                wanted.person(),
                before,
                AUDIT_ACTS_PER_PAGE + 1,
            )?;
            Ok((found, actors(r, commission.id)?))
        })?;
        let per_page = usize::try_from(AUDIT_ACTS_PER_PAGE).unwrap_or(usize::MAX);
        let more = found.len() > per_page;
        found.truncate(per_page);
        let here = asked.href("/audit");
        let last = found.last().map_or(0, |(number, _)| *number);
        let shown: Vec<_> = found.into_iter().map(|(_, act)| act).collect();
        let mut chrome = asked.chrome(t.msg_audit_title(), &evidence::menu(&asked));
        chrome.wide = true;
        let zone = &commission.definition.time_zone;
        let mut choices = vec![Choice::new("", t.msg_audit_everybody(), &wanted.person)];
        choices.extend(
            people
                .into_iter()
                .map(|name| Choice::new(&name, &name, &wanted.person)),
        );
        render(&AuditPage {
            chrome,
            t,
            people: choices,
            acts: act_rows(asked.language, zone, t.msg_audit_caption(), &shown),
            newest: match wanted.before {
                Some(_) => format!("{here}?{}", wanted.query()),
                None => String::new(),
            },
            older: match more {
                true => format!("{here}?{}&before={last}", wanted.query()),
                false => String::new(),
            },
            sheet: asked.href(&format!("/audit.xlsx?{}", wanted.query())),
            action: here,
        })
    })
    .await
}

/// `GET /{lang}/c/{slug}/audit.xlsx`: all of it.
pub(super) async fn sheet(asked: Asked, Query(wanted): Query<Wanted>) -> Result<Response, Answer> {
    blocking(move || {
        let (commission, language) = (asked.commission()?, asked.language);
        let t = words(language);
        let zone = &commission.definition.time_zone;
        let mut rows = Vec::new();
        let mut before = i64::MAX;
        loop {
            let step = asked.app.store.read(|r| {
                acts(
                    r,
                    commission.id,
                    wanted.person(),
                    before,
                    AUDIT_ACTS_PER_STEP,
                )
            })?;
            let Some((last, _)) = step.last() else { break };
            before = *last;
            rows.extend(step.into_iter().map(|(_, act)| row(&act, language, zone)));
        }
        let empty = act_rows(language, zone, t.msg_audit_title(), &[]);
        let list = List {
            name: "audit".to_owned(),
            title: t.msg_audit_title(),
            columns: empty.columns,
            about: vec![(t.msg_acts_who(), wanted.person.clone())],
        };
        workbook(&asked, list, rows)
    })
    .await
}

fn row(act: &Act, language: commission::Language, zone: &str) -> Vec<Cell> {
    vec![
        moment(language, act.at_us, zone).into(),
        act.person.clone().into(),
        act_label(&act.what, language).into(),
        act.about.clone().into(),
    ]
}
