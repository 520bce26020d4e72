//! One session for the secretariat: its plan, its witnesses, the transcript, corrections and undertakings.

use super::plan::{Sent, balance, shown_choices};
use super::{beside, when};
use crate::hearing::{self, Correction, Planned, Spoken, Undertaking};
use crate::store::{self as rows, after};
use crate::taking::take_transcript;
use crate::words::{Words, words};
use askama::Template;
use axum::Form;
use axum::extract::{Multipart, Path};
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Capability, Error, Refusal, civil_of, moment};
use pages::{Choice, Chrome, Link, Message, MessageKind, Row, Table, Tag, Tone};
use serde::Deserialize;

#[derive(Template)]
#[template(path = "hearing.html")]
struct OnePage {
    chrome: Chrome,
    t: &'static Words,
    may: bool,
    facts: Vec<Row>,
    public: String,
    briefing: String,
    /// The transcript in the evidence.
    evidence: Option<(String, String)>,
    is_published: bool,
    warnings: Vec<String>,
    voices: Option<Table>,
    witnesses: Vec<(String, String)>,
    others: Vec<Choice>,
    /// A link that was just made: for whom, and where.
    link: Option<(String, String)>,
    corrections: Vec<Fixed>,
    undertakings: Vec<Promised>,
    action: String,
    upload: String,
    act: String,
    sent: Sent,
    shown: Vec<Choice>,
}

struct Fixed {
    id: i64,
    part: String,
    who: String,
    before: String,
    words: String,
    waits: bool,
    tag: Tag,
    reason: String,
}

struct Promised {
    id: i64,
    part: String,
    what: String,
    who: String,
    due: String,
    open: bool,
    closed: String,
}

struct Found {
    session: Planned,
    turns: Vec<Spoken>,
    corrections: Vec<Correction>,
    undertakings: Vec<Undertaking>,
    called: Vec<hearing::Witness>,
    all: Vec<hearing::Witness>,
    source: Option<evidence::Source>,
}

fn found(asked: &Asked, number: i64) -> Result<Found, Error> {
    let id = asked.commission()?.id;
    asked.app.store.read(|r| {
        let session = rows::session(r, id, number)?.ok_or(Error::NotFound)?;
        Ok(Found {
            turns: rows::turns(r, session.id)?,
            corrections: after::corrections(r, session.id)?,
            undertakings: after::undertakings(r, session.id)?,
            called: rows::witnesses_of(r, session.id)?,
            all: rows::witnesses(r, id)?,
            source: match session.source {
                Some(source) => evidence::source(r, source)?,
                None => None,
            },
            session,
        })
    })
}

fn one_page(asked: &Asked, number: i64, sent: Option<Sent>) -> Result<OnePage, Error> {
    let (w, read) = (words(asked.language), found(asked, number)?);
    let zone = &asked.commission()?.definition.time_zone;
    let part_of = |document: i64| {
        let turn = read.turns.iter().find(|turn| turn.document == document);
        turn.map_or((String::new(), String::new()), |turn| {
            (turn.part.clone(), turn.text.clone())
        })
    };
    let fixed = read.corrections.iter().map(|one| {
        let (part, before) = part_of(one.document);
        Fixed {
            id: one.id,
            part,
            who: format!("{} · {}", one.name, moment(asked.language, one.at_us, zone)),
            before,
            words: one.words.clone(),
            waits: one.state == "waiting",
            tag: match one.state.as_str() {
                "accepted" => Tag::new(w.msg_correction_accepted(), Tone::Good),
                "refused" => Tag::new(w.msg_correction_refused(), Tone::Stopped),
                _ => Tag::new(w.msg_correction_waiting(), Tone::Waiting),
            },
            reason: if one.reason.is_empty() {
                String::new()
            } else {
                format!("{}: {}", one.person, one.reason)
            },
        }
    });
    let promised = read.undertakings.iter().map(|one| Promised {
        id: one.id,
        part: part_of(one.document).0,
        what: one.what.clone(),
        who: one.who.clone(),
        due: one.due.clone(),
        open: one.closed_us.is_none(),
        closed: one.closed.clone(),
    });
    let s = &read.session;
    let mut chrome = asked.chrome(s.title_in(asked.language), &evidence::menu(asked));
    chrome.wide = true;
    chrome.trail = vec![Link::new(asked.href("/hearings"), w.msg_sessions_title())];
    let facts = [
        (w.msg_session_when(), when(asked, s)?),
        (w.msg_session_place(), s.place.clone()),
        (w.msg_session_strands(), s.strands.clone()),
        (w.msg_session_panel(), s.panel.clone()),
    ];
    let here = asked.href(&format!("/hearings/{number}"));
    let kept = sent.unwrap_or_else(|| as_kept(s, zone));
    let others = read
        .all
        .iter()
        .filter(|one| !read.called.iter().any(|called| called.id == one.id));
    Ok(OnePage {
        chrome,
        t: w,
        may: asked.may(Capability::Moderate),
        facts: facts
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(key, value)| Row::new(key, value))
            .collect(),
        public: asked.href(&format!("/sessions/{number}")),
        briefing: format!("{here}/briefing"),
        evidence: read.source.as_ref().map(|source| {
            (
                source.reference.clone(),
                asked.href(&format!("/evidence/{}", source.reference)),
            )
        }),
        is_published: read
            .source
            .as_ref()
            .is_some_and(|source| source.state.published()),
        warnings: Vec::new(),
        voices: balance(w, &read.turns),
        witnesses: read
            .called
            .iter()
            .map(|one| (one.id.to_string(), one.name.clone()))
            .collect(),
        others: others
            .map(|one| Choice::new(one.id.to_string(), one.name.clone(), ""))
            .collect(),
        link: None,
        corrections: fixed.collect(),
        undertakings: promised.collect(),
        upload: format!("{here}/transcript"),
        act: format!("{here}/act"),
        action: here,
        shown: shown_choices(w, &kept.shown),
        sent: kept,
    })
}

/// The form with what stands there now.
fn as_kept(session: &Planned, zone: &str) -> Sent {
    let civil = |us| civil_of(us, zone).unwrap_or((1970, 1, 1, 0, 0));
    let (year, month, day, hour, minute) = civil(session.starts_us);
    let (.., end_hour, end_minute) = civil(session.ends_us);
    let ([en, cy], [areas_en, areas_cy]) = (session.title.clone(), session.areas.clone());
    Sent {
        title_en: en,
        title_cy: cy,
        day: format!("{year:04}-{month:02}-{day:02}"),
        from: format!("{hour:02}:{minute:02}"),
        until: format!("{end_hour:02}:{end_minute:02}"),
        place: session.place.clone(),
        strands: session.strands.clone(),
        panel: session.panel.clone(),
        areas_en,
        areas_cy,
        shown: if session.shown { "yes" } else { "no" }.to_owned(),
    }
}

/// `GET /hearings/{number}`.
pub(super) async fn one(
    asked: Asked,
    Path((_, _, number)): Path<(String, String, i64)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let mut page = one_page(&asked, number, None)?;
        if asked.query == "done=yes" {
            let text = words(asked.language).msg_session_kept();
            page.chrome.messages.push(Message {
                kind: MessageKind::Success,
                text,
            });
        }
        rendered(&page, false)
    })
    .await
}

/// `POST /hearings/{number}`: changes the plan.
pub(super) async fn change(
    asked: Asked,
    Path((_, _, number)): Path<(String, String, i64)>,
    Form(sent): Form<Sent>,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission.clone().ok_or(Error::NotFound)?;
        found(&asked, number)?;
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let kept = sent.planned(&asked).and_then(|new| {
            let new = Planned { number, ..new };
            asked
                .app
                .store
                .write(move |tx| hearing::plan(tx, &commission, &new, (&by, now)))
        });
        ended(&asked, number, kept.map(drop), Some(sent))
    })
    .await
}

/// Back to the session, or the page with what is wrong.
fn ended(
    asked: &Asked,
    number: i64,
    done: Result<(), Error>,
    sent: Option<Sent>,
) -> Result<Response, Error> {
    match done {
        Ok(()) => Ok(see(&asked.href(&format!("/hearings/{number}?done=yes")))),
        Err(Error::Refused(refusals)) => {
            let mut page = one_page(asked, number, sent)?;
            page.chrome.error_summary = beside(asked, &refusals);
            rendered(&page, true)
        }
        Err(other) => Err(other),
    }
}

/// `POST /hearings/{number}/transcript`: takes the file in.
pub(super) async fn transcript(
    asked: Asked,
    Path((_, _, number)): Path<(String, String, i64)>,
    mut form: Multipart,
) -> Result<Response, Answer> {
    let unreadable = || Answer(Refusal::new("file", |l| words(l).msg_transcript_no_file()).into());
    let mut file = None;
    while let Some(field) = form.next_field().await.map_err(|_| unreadable())? {
        let name = field.file_name().unwrap_or_default().to_owned();
        if field.name() == Some("file") && !name.is_empty() {
            file = Some((name, field.bytes().await.map_err(|_| unreadable())?));
        }
    }
    blocking(move || {
        let commission = asked.commission()?;
        found(&asked, number)?;
        let app = &asked.app;
        let (by, now) = (asked.name(), app.clock.now_us());
        let taken = match &file {
            None => Err(Refusal::new("file", |l| words(l).msg_transcript_no_file()).into()),
            Some((name, bytes)) => take_transcript(
                &app.store,
                commission,
                number,
                (name, bytes),
                (app.files.as_ref(), app.chance.as_ref()),
                ((&by, now), asked.language),
            ),
        };
        match taken {
            Ok(taken) => {
                let mut page = one_page(&asked, number, None)?;
                let shown = pages::say::count(taken.turns() as u64);
                let text = words(asked.language).msg_transcript_taken(taken.reference, shown);
                page.chrome.messages.push(Message {
                    kind: MessageKind::Success,
                    text,
                });
                page.warnings = taken.warnings;
                rendered(&page, false)
            }
            Err(Error::Refused(mut refusals)) => {
                refusals.iter_mut().for_each(|one| one.code = "file");
                ended(&asked, number, Err(Error::Refused(refusals)), None)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

/// Every smaller act on a session.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Act {
    #[serde(default)]
    what: String,
    #[serde(default)]
    id: i64,
    #[serde(default)]
    witness: String,
    #[serde(default)]
    reason: String,
    #[serde(default)]
    part: String,
    #[serde(default)]
    promise: String,
    #[serde(default)]
    due: String,
    #[serde(default)]
    how: String,
}

/// `POST /hearings/{number}/act`.
pub(super) async fn act(
    asked: Asked,
    Path((_, _, number)): Path<(String, String, i64)>,
    Form(act): Form<Act>,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission.clone().ok_or(Error::NotFound)?;
        let read = found(&asked, number)?;
        let session = read.session;
        let (by, now) = (asked.name(), asked.app.clock.now_us());
        let token = ledger::Digest(asked.app.chance.bytes()).to_string();
        let witness = act.witness.parse::<i64>().unwrap_or_default();
        let what = act.what.clone();
        let fresh = token.clone();
        let done = asked.app.store.write(move |tx| {
            let by = (by.as_str(), now);
            match act.what.as_str() {
                "call" => {
                    let known = rows::witnesses(tx, commission.id)?;
                    known
                        .iter()
                        .find(|one| one.id == witness)
                        .ok_or(Error::NotFound)?;
                    Ok(rows::call_witness(tx, session.id, witness)?)
                }
                "publish" => hearing::publish(tx, &commission, &session, by),
                "link" => hearing::correction_link(tx, &commission, &session, witness, &fresh, by),
                "accept" | "refuse" => {
                    let said = (act.what == "accept", act.reason.as_str());
                    hearing::settle(tx, &commission, (&session, act.id), said, by)
                }
                "undertaking" => {
                    let said = (act.promise.as_str(), act.due.as_str());
                    hearing::undertake(tx, &commission, (&session, &act.part), said, by).map(drop)
                }
                "close" => hearing::close(tx, &commission, (&session, act.id), &act.how, by),
                _ => Err(Error::NotFound),
            }
        });
        if done.is_ok() && what == "link" {
            let mut page = one_page(&asked, number, None)?;
            let name = page
                .witnesses
                .iter()
                .find(|(id, _)| id.parse() == Ok(witness))
                .map(|(_, name)| name.clone());
            page.link = name.map(|name| (name, asked.href(&format!("/correct/{token}"))));
            return rendered(&page, false);
        }
        ended(&asked, number, done, None)
    })
    .await
}
