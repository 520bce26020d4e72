//! What the public reads: which sessions there are, a calendar file for each, and a page to read along with a filter by speaker. It prints
//! as it stands. A transcript is shown once its source is published; until somebody corrected it, it says that it is uncorrected.

use super::{role_words, voices, when};
use crate::hearing::{Correction, Planned, Spoken, words_of};
use crate::limits::TURNS_PER_PAGE;
use crate::spoken::mentions;
use crate::store::{self as rows, after};
use crate::words::{Words, words};
use askama::Template;
use axum::extract::{Path, Query};
use axum::response::Response;
use commission::web::{Answer, Asked, attachment, blocking, encoded, rendered};
use commission::{Capability, Error, instant_text};
use pages::{Choice, Chrome, Link, Pagination};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Template)]
#[template(path = "sessions.html")]
struct ListPage {
    chrome: Chrome,
    t: &'static Words,
    sessions: Vec<Line>,
}

struct Line {
    href: String,
    title: String,
    when: String,
    place: String,
}

/// Whether whoever asks may know of the session.
fn may_see(asked: &Asked, session: &Planned) -> bool {
    session.shown || asked.may(Capability::Read)
}

fn trail(asked: &Asked) -> Result<Vec<Link>, Error> {
    let title = asked.commission()?.definition.title(asked.language);
    Ok(vec![Link::new(asked.href(""), title)])
}

/// `GET /sessions`.
pub(super) async fn list(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (w, id) = (words(asked.language), asked.commission()?.id);
        let all = asked.app.store.read(|r| rows::sessions(r, id))?;
        let shown = all.iter().filter(|one| may_see(&asked, one));
        let lines = shown.map(|one| {
            Ok(Line {
                href: asked.href(&format!("/sessions/{}", one.number)),
                title: one.title_in(asked.language).to_owned(),
                when: when(&asked, one)?,
                place: one.place.clone(),
            })
        });
        let sessions = lines.collect::<Result<_, Error>>()?;
        let mut chrome = asked.chrome(w.msg_sessions_title(), &evidence::menu(&asked));
        chrome.trail = trail(&asked)?;
        rendered(
            &ListPage {
                chrome,
                t: w,
                sessions,
            },
            false,
        )
    })
    .await
}

#[derive(Template)]
#[template(path = "session.html")]
struct ReadPage {
    chrome: Chrome,
    t: &'static Words,
    when: String,
    place: String,
    panel: String,
    areas: Vec<String>,
    witnesses: Vec<String>,
    calendar: String,
    /// The reference of the transcript; nothing where there is none to be shown.
    reference: Option<String>,
    status: String,
    action: String,
    speakers: Vec<Choice>,
    turns: Vec<Turn>,
    pages: Pagination,
}

struct Turn {
    part: String,
    address: Option<String>,
    question: String,
    speaker: String,
    role: String,
    interpreted: bool,
    time: String,
    lang: String,
    paragraphs: Vec<Vec<Piece>>,
    corrected: bool,
    /// What stood there before, where it was corrected.
    original: String,
}

/// A stretch of words, and where it leads.
struct Piece {
    text: String,
    href: String,
}

#[derive(Debug, Default, Deserialize)]
pub(super) struct Wanted {
    #[serde(default)]
    speaker: String,
    #[serde(default)]
    page: usize,
}

/// `GET /sessions/{number}`.
pub(super) async fn read(
    asked: Asked,
    Path((_, _, number)): Path<(String, String, i64)>,
    Query(wanted): Query<Wanted>,
) -> Result<Response, Answer> {
    blocking(move || rendered(&read_page(&asked, number, &wanted)?, false)).await
}

/// Reads a session with what the public may see of it.
struct Read {
    session: Planned,
    reference: Option<String>,
    turns: Vec<Spoken>,
    corrections: Vec<Correction>,
    witnesses: Vec<String>,
    /// The sources that are mentioned and may be linked, with their addresses.
    known: BTreeMap<String, String>,
}

fn read_all(asked: &Asked, number: i64) -> Result<Read, Error> {
    let (id, staff) = (asked.commission()?.id, asked.may(Capability::Read));
    asked.app.store.read(|r| {
        let session = rows::session(r, id, number)?
            .filter(|one| may_see(asked, one))
            .ok_or(Error::NotFound)?;
        let source = match session.source {
            Some(source) => evidence::source(r, source)?,
            None => None,
        };
        let source = source.filter(|source| staff || source.state.published());
        let turns = match source {
            Some(_) => rows::turns(r, session.id)?,
            None => Vec::new(),
        };
        let mut known = BTreeMap::new();
        for reference in turns.iter().flat_map(|turn| mentions(&turn.text)) {
            let found = evidence::source_by_reference(r, id, &reference)?;
            if staff && found.is_some() {
                let href = asked.href(&format!("/evidence/{reference}"));
                known.insert(reference, href);
            }
        }
        let witnesses = rows::witnesses_of(r, session.id)?.into_iter().map(|one| {
            let said = [one.name, one.role, one.body];
            let said: Vec<String> = said.into_iter().filter(|text| !text.is_empty()).collect();
            said.join(", ")
        });
        Ok(Read {
            witnesses: witnesses.collect(),
            corrections: after::corrections(r, session.id)?,
            reference: source.map(|source| source.reference),
            session,
            turns,
            known,
        })
    })
}

fn read_page(asked: &Asked, number: i64, wanted: &Wanted) -> Result<ReadPage, Error> {
    let (w, read) = (words(asked.language), read_all(asked, number)?);
    let is_wanted = |turn: &&Spoken| {
        wanted.speaker.is_empty() || turn.speaker.as_deref() == Some(wanted.speaker.as_str())
    };
    let chosen: Vec<&Spoken> = read.turns.iter().filter(is_wanted).collect();
    let pages = chosen.len().div_ceil(TURNS_PER_PAGE).max(1);
    let page = wanted.page.clamp(1, pages);
    let own = chosen
        .iter()
        .skip((page - 1) * TURNS_PER_PAGE)
        .take(TURNS_PER_PAGE);
    let staff = asked.may(Capability::Read);
    let address = read
        .reference
        .as_ref()
        .filter(|_| staff)
        .map(|reference| asked.href(&format!("/evidence/{reference}")));
    let turns = own
        .map(|turn| shown(w, turn, &read, address.as_deref()))
        .collect();
    let mut speakers = vec![Choice::new("", w.msg_session_everybody(), &wanted.speaker)];
    speakers.extend(
        voices(&read.turns)
            .into_iter()
            .filter(|(name, ..)| !name.is_empty())
            .map(|(name, ..)| Choice::new(&name, &name, &wanted.speaker)),
    );
    let mut chrome = asked.chrome(
        read.session.title_in(asked.language),
        &evidence::menu(asked),
    );
    chrome.trail = trail(asked)?;
    chrome
        .trail
        .push(Link::new(asked.href("/sessions"), w.msg_sessions_title()));
    let accepted = read
        .corrections
        .iter()
        .filter(|one| one.state == "accepted")
        .count();
    let here = asked.href(&format!("/sessions/{number}"));
    Ok(ReadPage {
        chrome,
        t: w,
        when: when(asked, &read.session)?,
        place: read.session.place.clone(),
        panel: read.session.panel.clone(),
        areas: {
            let areas = read.session.areas_in(asked.language);
            areas.map(str::to_owned).collect()
        },
        calendar: format!("{here}/calendar.ics"),
        status: match accepted {
            0 => w.msg_session_uncorrected(),
            count => w.msg_session_corrected(pages::say::count(count as u64)),
        },
        pages: Pagination {
            page,
            pages,
            href: format!("{here}?speaker={}&page=", encoded(&wanted.speaker)),
        },
        action: here,
        speakers,
        turns,
        reference: read.reference,
        witnesses: read.witnesses,
    })
}

fn shown(w: &Words, turn: &Spoken, read: &Read, address: Option<&str>) -> Turn {
    let (text, corrected) = words_of(turn, &read.corrections);
    Turn {
        part: turn.part.clone(),
        address: address.map(|address| format!("{address}#{}", turn.part)),
        question: turn
            .question
            .filter(|_| turn.opens)
            .map(|number| format!("Q{number}"))
            .unwrap_or_default(),
        speaker: turn.speaker.clone().unwrap_or_default(),
        role: role_words(w, turn.role.as_deref()),
        interpreted: turn.interpreted,
        time: turn.time.clone().unwrap_or_default(),
        lang: turn.lang.clone(),
        paragraphs: text
            .split("\n\n")
            .map(|paragraph| pieces(paragraph, &read.known))
            .collect(),
        corrected,
        original: if corrected {
            turn.text.clone()
        } else {
            String::new()
        },
    }
}

/// A paragraph in pieces, of which those that name written evidence lead there.
fn pieces(text: &str, known: &BTreeMap<String, String>) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = text;
    let plain = |text: &str| Piece {
        text: text.to_owned(),
        href: String::new(),
    };
    for reference in mentions(text) {
        let (Some(href), Some((before, after))) =
            (known.get(&reference), rest.split_once(&reference))
        else {
            continue;
        };
        pieces.push(plain(before));
        pieces.push(Piece {
            text: reference.clone(),
            href: href.clone(),
        });
        rest = after;
    }
    pieces.push(plain(rest));
    pieces
}

/// `GET /sessions/{number}/calendar.ics`: the session as an event (RFC 5545).
pub(super) async fn calendar(
    asked: Asked,
    Path((_, _, number)): Path<(String, String, i64)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?;
        let session = asked
            .app
            .store
            .read(|r| rows::session(r, commission.id, number))?;
        let session = session
            .filter(|one| may_see(&asked, one))
            .ok_or(Error::NotFound)?;
        let text = ics(&session, &commission.definition.slug, asked.language);
        attachment("text/calendar; charset=utf-8", "session.ics", text)
    })
    .await
}

fn ics(session: &Planned, slug: &str, language: commission::Language) -> String {
    let at = |us: i64| {
        let text: String = instant_text(us)
            .chars()
            .filter(|c| !matches!(c, '-' | ':'))
            .collect();
        format!("{}Z", text.split('.').next().unwrap_or_default())
    };
    let plain = |text: &str| {
        let text = text
            .replace('\\', "\\\\")
            .replace(';', "\\;")
            .replace(',', "\\,");
        text.replace("\r\n", "\\n").replace(['\n', '\r'], "\\n")
    };
    let lines = [
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Tystio//sessions//EN".to_owned(),
        "BEGIN:VEVENT".to_owned(),
        format!("UID:session-{}@{slug}.tystio.invalid", session.number),
        format!("DTSTAMP:{}", at(session.starts_us)),
        format!("DTSTART:{}", at(session.starts_us)),
        format!("DTEND:{}", at(session.ends_us)),
        format!("SUMMARY:{}", plain(session.title_in(language))),
        format!("LOCATION:{}", plain(&session.place)),
        "END:VEVENT".to_owned(),
        "END:VCALENDAR".to_owned(),
    ];
    lines.iter().map(|line| folded(line)).collect()
}

/// A line of at most 75 bytes, the rest on lines that begin with a blank (RFC 5545, 3.1).
fn folded(line: &str) -> String {
    let (mut out, mut length) = (String::new(), 0);
    for letter in line.chars() {
        if length + letter.len_utf8() > 75 {
            out.push_str("\r\n ");
            length = 1;
        }
        out.push(letter);
        length += letter.len_utf8();
    }
    out + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_of_a_calendar_is_folded_between_letters() {
        let long = format!("SUMMARY:{}", "ŵ".repeat(100));
        let folded = folded(&long);
        assert!(
            folded.split("\r\n").all(|line| line.len() <= 75),
            "{folded}"
        );
        assert_eq!(folded.replace("\r\n ", "").trim_end(), long);
    }

    #[test]
    fn written_evidence_that_is_mentioned_becomes_a_link() {
        let known = BTreeMap::from([("WHC0012".to_owned(), "/e/WHC0012".to_owned())]);
        let found = pieces("We read WHC0012 and WHC0099.", &known);
        let found: Vec<_> = found
            .iter()
            .map(|one| (one.text.as_str(), one.href.as_str()))
            .collect();
        assert_eq!(
            found,
            [
                ("We read ", ""),
                ("WHC0012", "/e/WHC0012"),
                (" and WHC0099.", "")
            ]
        );
    }
}
