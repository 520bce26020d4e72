//! The briefing of a session, for who asks: its plan, its witnesses with what they declare, what will be asked about, what was promised
//! before and is still open, and the written evidence concerned with the passages that were marked in it. It is made to be printed.
//!
//! It shows evidence that is not published, so reading it is recorded. It deliberately sums nothing up.

use super::when;
use crate::hearing::{Planned, Witness};
use crate::limits::{BRIEFING_CHARS, BRIEFING_PIECES_MAX};
use crate::store::briefing::{Written, of_body, of_strand, quotes};
use crate::store::{self as rows, after};
use crate::words::{Words, words};
use ::store::{Reader, StoreError};
use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered};
use commission::{Error, Publication, record_read};
use pages::{Chrome, Link, Row};

#[derive(Template)]
#[template(path = "briefing.html")]
struct BriefingPage {
    chrome: Chrome,
    t: &'static Words,
    facts: Vec<Row>,
    areas: Vec<String>,
    witnesses: Vec<Called>,
    promised: Vec<String>,
    strands: Vec<Strand>,
}

/// A witness with what concerns them.
struct Called {
    name: String,
    facts: Vec<Row>,
    sent: Vec<Piece>,
}

/// What answers the questions of a strand.
struct Strand {
    title: String,
    /// How many submissions, and how many pieces of them are shown.
    about: String,
    pieces: Vec<Piece>,
}

/// A piece of written evidence.
struct Piece {
    name: String,
    href: String,
    from: String,
    lang: String,
    /// The passages that were marked, or how it begins where there are none.
    words: Vec<String>,
    is_beginning: bool,
}

/// Written evidence, each piece with the passages that were marked in it.
type Marked = Vec<(Written, Vec<String>)>;

/// What was read for it.
struct Read {
    session: Planned,
    called: Vec<(Witness, Marked)>,
    promised: Vec<String>,
    /// Key of the strand, what answers its questions, and how many submissions do.
    strands: Vec<(String, Marked, i64)>,
}

/// `GET /hearings/{number}/briefing`.
pub(super) async fn show(
    asked: Asked,
    Path((_, _, number)): Path<(String, String, i64)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?.id;
        let read = asked.app.store.read(|r| read(r, commission, number))?;
        record_read(
            &asked.app.store,
            commission,
            &asked.name(),
            asked.app.clock.now_us(),
            &format!("briefing {number}"),
        )?;
        rendered(&page(&asked, number, read)?, false)
    })
    .await
}

fn read(r: &Reader<'_>, commission: i64, number: i64) -> Result<Read, Error> {
    let session = rows::session(r, commission, number)?.ok_or(Error::NotFound)?;
    let bounds = (BRIEFING_CHARS, BRIEFING_PIECES_MAX);
    let with_quotes = |all: Vec<Written>| -> Result<Marked, StoreError> {
        let no_evidence = [Publication::NotAccepted, Publication::Erased].map(Publication::code);
        all.into_iter()
            .filter(|one| !no_evidence.contains(&one.state.as_str()))
            .map(|one| {
                let marked = quotes(r, commission, (&one.reference, &one.part))?;
                Ok((one, marked))
            })
            .collect()
    };
    let mut called = Vec::new();
    for witness in rows::witnesses_of(r, session.id)? {
        let sent = match witness.body.trim() {
            "" => Vec::new(),
            body => with_quotes(of_body(r, (commission, body), bounds)?)?,
        };
        called.push((witness, sent));
    }
    let mut strands = Vec::new();
    for key in session.strands.split(',').filter(|key| !key.is_empty()) {
        let (written, submissions) = of_strand(r, (commission, key), bounds)?;
        strands.push((key.to_owned(), with_quotes(written)?, submissions));
    }
    let mut promised = Vec::new();
    for before in rows::sessions(r, commission)? {
        if before.starts_us < session.starts_us {
            let open = after::undertakings(r, before.id)?.into_iter();
            let open = open.filter(|one| one.closed_us.is_none());
            promised.extend(open.map(|one| format!("{}: {} ({})", one.who, one.what, one.due)));
        }
    }
    Ok(Read {
        session,
        called,
        promised,
        strands,
    })
}

fn page(asked: &Asked, number: i64, read: Read) -> Result<BriefingPage, Error> {
    let (w, definition) = (words(asked.language), &asked.commission()?.definition);
    let call = definition.call.as_ref();
    let s = &read.session;
    let title = s.title_in(asked.language).to_owned();
    let mut chrome = asked.chrome(w.msg_briefing_of(&title), &evidence::menu(asked));
    chrome.trail = vec![
        Link::new(asked.href("/hearings"), w.msg_sessions_title()),
        Link::new(asked.href(&format!("/hearings/{number}")), title),
    ];
    let strand_title = |key: &str| {
        let strand = call.and_then(|call| call.strands.iter().find(|one| one.key == key));
        strand.map_or_else(
            || key.to_owned(),
            |one| one.title.get(asked.language).to_owned(),
        )
    };
    let facts = [
        (w.msg_session_when(), when(asked, s)?),
        (w.msg_session_place(), s.place.clone()),
        (w.msg_session_panel(), s.panel.clone()),
    ];
    let called = read.called.into_iter().map(|(witness, sent)| Called {
        facts: filled([
            (w.msg_witness_role(), witness.role),
            (w.msg_witness_body(), witness.body),
            (w.msg_witness_interests(), witness.interests),
            (w.msg_witness_support(), witness.support),
        ]),
        name: witness.name,
        sent: pieces(asked, sent),
    });
    let strands = read.strands.into_iter().map(|(key, written, submissions)| {
        let shown = pages::say::count(written.len() as u64);
        let all = u64::try_from(submissions).unwrap_or_default();
        let all = pages::say::submissions(asked.language, all);
        Strand {
            title: strand_title(&key),
            about: w.msg_briefing_strand(&all, &shown),
            pieces: pieces(asked, written),
        }
    });
    Ok(BriefingPage {
        facts: filled(facts),
        areas: s.areas_in(asked.language).map(str::to_owned).collect(),
        witnesses: called.collect(),
        promised: read.promised,
        strands: strands.collect(),
        t: w,
        chrome,
    })
}

/// Facts of which something is known.
fn filled<const N: usize>(facts: [(String, String); N]) -> Vec<Row> {
    facts
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(key, value)| Row::new(key, value))
        .collect()
}

fn pieces(asked: &Asked, written: Marked) -> Vec<Piece> {
    let call = asked.commission().ok();
    let call = call.and_then(|commission| commission.definition.call.as_ref());
    written
        .into_iter()
        .map(|(one, marked)| {
            let kind = call.map_or(one.respondent_type.as_str(), |call| {
                call.respondent_type_label(&one.respondent_type, asked.language)
            });
            let place = call.map_or(one.place.as_str(), |call| {
                call.place_label(&one.place, asked.language)
            });
            let from = [one.name.as_str(), kind, place];
            let from = from.into_iter().filter(|text| !text.is_empty());
            let is_beginning = marked.is_empty();
            Piece {
                name: format!("{}/{}", one.reference, one.part),
                href: asked.href(&format!("/evidence/{}", one.reference)),
                from: from.collect::<Vec<_>>().join(", "),
                lang: one.language,
                words: match is_beginning {
                    true => vec![one.begins],
                    false => marked,
                },
                is_beginning,
            }
        })
        .collect()
}
