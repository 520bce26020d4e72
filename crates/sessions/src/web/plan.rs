//! The sessions as the secretariat has them: planned, heard, and who was heard for how long over all of them.

use super::{beside, role_words, voices, when};
use crate::hearing::{self, Planned, Spoken};
use crate::store as rows;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::response::Response;
use commission::web::{Answer, Asked, List, blocking, rendered, see, workbook};
use commission::{Capability, Error, Refusal, micros_of};
use pages::sheet::Cell;
use pages::{Choice, Chrome, Column, Table};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "hearings.html")]
struct ListPage {
    chrome: Chrome,
    t: &'static Words,
    sessions: Vec<(String, String, String)>,
    voices: Option<Table>,
    may: bool,
    witnesses: String,
    sheet: String,
    action: String,
    sent: Sent,
    shown: Vec<Choice>,
}

/// The form of a session.
#[derive(Debug, Clone, Default, Deserialize)]
pub(super) struct Sent {
    #[serde(default)]
    pub(super) title_en: String,
    #[serde(default)]
    pub(super) title_cy: String,
    #[serde(default)]
    pub(super) day: String,
    #[serde(default)]
    pub(super) from: String,
    #[serde(default)]
    pub(super) until: String,
    #[serde(default)]
    pub(super) place: String,
    #[serde(default)]
    pub(super) strands: String,
    #[serde(default)]
    pub(super) panel: String,
    #[serde(default)]
    pub(super) areas_en: String,
    #[serde(default)]
    pub(super) areas_cy: String,
    #[serde(default)]
    pub(super) shown: String,
}

impl Sent {
    /// What was sent, as a session.
    pub(super) fn planned(&self, asked: &Asked) -> Result<Planned, Error> {
        let definition = &asked.commission()?.definition;
        let at = |time: &str, field: &'static str| {
            let text = format!("{} {}", self.day.trim(), time.trim());
            micros_of(&text, &definition.time_zone)
                .filter(|_| !time.trim().is_empty())
                .ok_or_else(|| Error::from(Refusal::new(field, |l| words(l).msg_session_no_time())))
        };
        let known = definition
            .call
            .as_ref()
            .map_or(&[][..], |call| call.strands.as_slice());
        let strands: Vec<&str> = self
            .strands
            .split(',')
            .map(str::trim)
            .filter(|key| !key.is_empty())
            .collect();
        let unknown = strands
            .iter()
            .find(|key| !known.iter().any(|strand| strand.key == **key));
        if let Some(key) = unknown {
            return Err(Refusal::new("strands", |l| words(l).msg_session_strand(*key)).into());
        }
        Ok(Planned {
            title: [
                self.title_en.trim().to_owned(),
                self.title_cy.trim().to_owned(),
            ],
            starts_us: at(&self.from, "day")?,
            ends_us: at(&self.until, "until")?,
            place: self.place.trim().to_owned(),
            strands: strands.join(","),
            panel: self.panel.trim().to_owned(),
            areas: [&self.areas_en, &self.areas_cy].map(|text| text.trim().to_owned()),
            shown: self.shown == "yes",
            ..Planned::default()
        })
    }
}

/// The choice whether the public sees it.
pub(super) fn shown_choices(w: &Words, of: &str) -> Vec<Choice> {
    vec![
        Choice::new("yes", w.msg_yes(), of),
        Choice::new("no", w.msg_no(), of),
    ]
}

fn page(asked: &Asked, sent: Sent) -> Result<ListPage, Error> {
    let (w, id) = (words(asked.language), asked.commission()?.id);
    let (sessions, turns) = asked.app.store.read(|r| -> Result<_, Error> {
        let sessions = rows::sessions(r, id)?;
        let mut turns = Vec::new();
        for session in &sessions {
            turns.extend(rows::turns(r, session.id)?);
        }
        Ok((sessions, turns))
    })?;
    let lines = sessions.iter().map(|one| {
        let href = asked.href(&format!("/hearings/{}", one.number));
        Ok((
            href,
            one.title_in(asked.language).to_owned(),
            when(asked, one)?,
        ))
    });
    Ok(ListPage {
        chrome: asked.chrome(w.msg_sessions_title(), &evidence::menu(asked)),
        t: w,
        sessions: lines.collect::<Result<_, Error>>()?,
        voices: balance(w, &turns),
        may: asked.may(Capability::Moderate),
        witnesses: asked.href("/witnesses"),
        sheet: asked.href("/hearings.xlsx"),
        action: asked.href("/hearings"),
        shown: shown_choices(
            w,
            if sent.shown.is_empty() {
                "no"
            } else {
                &sent.shown
            },
        ),
        sent,
    })
}

/// The balance of voices: who was heard, in how many turns, for how many words, which share.
pub(super) fn balance(w: &Words, turns: &[Spoken]) -> Option<Table> {
    let all: usize = voices(turns).iter().map(|(.., words)| words).sum();
    let shown = |n: usize| pages::say::count(n as u64);
    let rows: Vec<Vec<String>> = voices(turns)
        .into_iter()
        .map(|(name, role, turns, words)| {
            let share = words as f64 / all.max(1) as f64 * 100.0;
            let name = if name.is_empty() {
                w.msg_voices_nobody()
            } else {
                name
            };
            vec![
                name,
                role_words(w, role.as_deref()),
                shown(turns),
                shown(words),
                format!("{share:.1} %"),
            ]
        })
        .collect();
    let column = |text: String, numbers| Column { text, numbers };
    (!rows.is_empty()).then(|| Table {
        caption: w.msg_voices_title(),
        columns: vec![
            column(w.msg_voices_who(), false),
            column(w.msg_voices_role(), false),
            column(w.msg_voices_turns(), true),
            column(w.msg_voices_words(), true),
            column(w.msg_voices_share(), true),
        ],
        rows,
    })
}

/// `GET /hearings`.
pub(super) async fn list(asked: Asked) -> Result<Response, Answer> {
    blocking(move || rendered(&page(&asked, Sent::default())?, false)).await
}

/// `POST /hearings`: plans a session.
pub(super) async fn make(asked: Asked, Form(sent): Form<Sent>) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission.clone().ok_or(Error::NotFound)?;
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let made = sent.planned(&asked).and_then(|new| {
            asked
                .app
                .store
                .write(move |tx| hearing::plan(tx, &commission, &new, (&by, now)))
        });
        match made {
            Ok(number) => Ok(see(&asked.href(&format!("/hearings/{number}")))),
            Err(Error::Refused(refusals)) => {
                let mut page = page(&asked, sent)?;
                page.chrome.error_summary = beside(&asked, &refusals);
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

/// `GET /hearings.xlsx`.
pub(super) async fn sheet(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (w, id) = (words(asked.language), asked.commission()?.id);
        let sessions = asked.app.store.read(|r| rows::sessions(r, id))?;
        let list = List::of_words(
            "sessions",
            w.msg_sessions_title(),
            [
                w.msg_session_title(),
                w.msg_session_when(),
                w.msg_session_place(),
                w.msg_session_strands(),
                w.msg_session_panel(),
            ],
        );
        let rows = sessions.iter().map(|one| {
            Ok(vec![
                Cell::Text(one.title_in(asked.language).to_owned()),
                Cell::Text(when(&asked, one)?),
                Cell::Text(one.place.clone()),
                Cell::Text(one.strands.clone()),
                Cell::Text(one.panel.clone()),
            ])
        });
        let rows = rows.collect::<Result<_, Error>>()?;
        workbook(&asked, list, rows)
    })
    .await
}
