//! The verb `sessions import`: transcripts into turns and questions.

use crate::file;
use crate::limits::FILE_BYTES_MAX;
use crate::notices::said;
use crate::people::People;
use crate::spoken::{Transcript, Turn, mentions};
use crate::store as rows;
use crate::taking::{Taken, take_transcript};
use crate::words::{Words, words};
use clap::Args;
use commission::{Desk, Error, Outcome, Refusal, commission_by_slug};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Transcripts of sessions, in their order.
#[derive(Debug, Clone, Args)]
pub struct Import {
    /// Transcripts: VTT, SRT, DOCX, ODT, RTF, PDF, HTML or plain text, one a session, in the order of the sessions.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The data folder, where the transcript becomes that of a session; without it nothing is kept.
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// The commission's slug.
    #[arg(long, value_name = "SLUG")]
    pub commission: Option<String>,
    /// The number of the session whose transcript it is.
    #[arg(long, value_name = "N")]
    pub session: Option<i64>,
}

const METHOD: &str = "transcript (version 1): turns begin where a speaker is named before a colon, in a voice of a subtitle, on a line of its own, or by Q. and A.; numbers of questions are the transcript's own, or given in order where it marks questions without numbers; in a numbered transcript each paragraph is a turn, elsewhere all that was said until another speaks; times are those that stand before; headings, notes in brackets and what repeats at the head and foot of pages are left out";

/// A transcript that was read.
struct Session {
    file: String,
    transcript: Transcript,
}

/// Runs the verb.
///
/// # Errors
/// A refusal where a file cannot be read, or where no speaker is found in it.
pub fn run(asked: &Import, desk: &Desk<'_>) -> Result<Outcome, Error> {
    if let Some((session, taken)) = take(asked, desk)? {
        let (sessions, w) = ([session], words(desk.language));
        let mut json = to_json(&sessions, &taken.warnings);
        let mut text = to_text(&sessions, &taken.warnings, w);
        let turns = pages::say::count(taken.turns() as u64);
        text.push_str(&w.msg_import_session_taken(turns, &taken.reference));
        json["reference"] = Value::String(taken.reference);
        return Ok(Outcome::done("sessions import", json, text));
    }
    let mut people = People::default();
    let mut last = None;
    let mut sessions = Vec::new();
    let mut warnings = Vec::new();
    desk.progress
        .begin("transcripts", Some(asked.files.len() as u64));
    for (done, path) in (1..).zip(&asked.files) {
        let (session, told) = read(path, &mut people, last, desk)?;
        let numbers = session
            .transcript
            .turns
            .iter()
            .filter_map(|turn| turn.question);
        last = numbers.max().max(last);
        warnings.extend(told);
        warnings.extend(said(
            &session.file,
            &session.transcript.notices,
            words(desk.language),
        ));
        sessions.push(session);
        desk.progress.at(done);
    }
    desk.progress.end();
    Ok(Outcome::done(
        "sessions import",
        to_json(&sessions, &warnings),
        to_text(&sessions, &warnings, words(desk.language)),
    ))
}

/// Takes the transcript into a stored commission, where one is named.
fn take(asked: &Import, desk: &Desk<'_>) -> Result<Option<(Session, Taken)>, Error> {
    let (data, slug, number) = match (&asked.data, &asked.commission, asked.session) {
        (Some(data), Some(slug), Some(number)) => (data, slug, number),
        (None, None, None) => return Ok(None),
        _ => {
            let refusal = Refusal::new("session", |l| words(l).msg_import_session_both());
            return Err(refusal.into());
        }
    };
    let [path] = asked.files.as_slice() else {
        let number = number.to_string();
        let refusal = Refusal::new("session", |l| words(l).msg_import_session_one(&number));
        return Err(refusal.into());
    };
    let (name, bytes) = bytes_of(path)?;
    let store = (desk.open)(data)?;
    let commission = store.read(|r| -> Result<_, Error> {
        let commission = commission_by_slug(r, slug)?;
        if rows::session(r, commission.id, number)?.is_none() {
            let number = number.to_string();
            let refusal = Refusal::new("session", |l| words(l).msg_import_session_none(&number));
            return Err(refusal.into());
        }
        Ok(commission)
    })?;
    let taken = take_transcript(
        &store,
        &commission,
        number,
        (&name, &bytes),
        (desk.files.as_ref(), desk.chance.as_ref()),
        ((NAME, desk.clock.now_us()), desk.language),
    )?;
    let session = Session {
        file: name,
        transcript: taken.transcript.clone(),
    };
    Ok(Some((session, taken)))
}

/// The name under which the command line acts.
const NAME: &str = "tystio";

fn read(
    path: &Path,
    people: &mut People,
    last: Option<u32>,
    desk: &Desk<'_>,
) -> Result<(Session, Vec<String>), Error> {
    let (name, bytes) = bytes_of(path)?;
    let (transcript, warnings) = file::read(&name, &bytes, people, last, desk.files.as_ref())?;
    let session = Session {
        file: name,
        transcript,
    };
    Ok((session, warnings))
}

/// A file's name and bytes.
fn bytes_of(path: &Path) -> Result<(String, Vec<u8>), Error> {
    let name = path.file_name().unwrap_or(path.as_os_str());
    let name = name.to_string_lossy().into_owned();
    let unreadable = |why: std::io::Error| {
        let why = why.to_string();
        Refusal::new("no-file", |l| words(l).msg_file_unreadable(&why)).in_file(&name)
    };
    let length = std::fs::metadata(path).map_err(unreadable)?.len();
    if length > FILE_BYTES_MAX {
        let max = pages::say::count(FILE_BYTES_MAX);
        let refusal = Refusal::new("too-long", |l| words(l).msg_file_too_long(&max));
        return Err(refusal.in_file(&name).into());
    }
    let bytes = std::fs::read(path).map_err(unreadable)?;
    Ok((name, bytes))
}

fn to_json(sessions: &[Session], warnings: &[String]) -> Value {
    let turns: Vec<Value> = sessions
        .iter()
        .flat_map(|session| {
            session
                .transcript
                .turns
                .iter()
                .map(|turn| turn_json(session, turn))
        })
        .collect();
    let mut questions: Vec<Value> = Vec::new();
    let mut own: Vec<Value> = Vec::new();
    for session in sessions {
        let turns = &session.transcript.turns;
        let mut answers: BTreeMap<u32, usize> = BTreeMap::new();
        for number in turns.iter().filter_map(|turn| turn.question) {
            *answers.entry(number).or_default() += 1;
        }
        let opened = turns.iter().filter(|turn| turn.opens_question);
        for turn in opened.clone() {
            let Some(number) = turn.question else {
                continue;
            };
            questions.push(json!({
                "question": format!("Q{number}"), "speaker": turn.speaker, "text": turn.text,
                "time": turn.time, "turns": answers.get(&number), "file": session.file,
                "line": turn.line,
            }));
        }
        own.push(json!({
            "file": session.file, "turns": turns.len(), "questions": opened.count(),
            "from": turns.iter().filter_map(|t| t.question).min().map(|n| format!("Q{n}")),
            "to": turns.iter().filter_map(|t| t.question).max().map(|n| format!("Q{n}")),
            "status": "uncorrected", "speakers": speakers_json(turns),
        }));
    }
    json!({
        "method": METHOD, "warnings": warnings, "turns": turns, "questions": questions,
        "sessions": own,
    })
}

fn turn_json(session: &Session, turn: &Turn) -> Value {
    json!({
        "question": turn.question.map(|number| format!("Q{number}")),
        "speaker": turn.speaker, "role": turn.role.map(crate::spoken::Role::code),
        "text": turn.text, "time": turn.time, "file": session.file, "line": turn.line,
        "continues": turn.continues, "interpreted": turn.interpreted, "mentions": mentions(&turn.text),
    })
}

/// Who was heard, and for how many words: the balance of voices.
fn speakers_json(turns: &[Turn]) -> Vec<Value> {
    let mut all: BTreeMap<&str, (usize, usize, Option<&'static str>)> = BTreeMap::new();
    for turn in turns {
        let own = all
            .entry(turn.speaker.as_deref().unwrap_or_default())
            .or_default();
        own.0 += 1;
        own.1 += turn.text.split_whitespace().count();
        own.2 = turn.role.map(crate::spoken::Role::code);
    }
    all.into_iter()
        .map(|(speaker, (turns, words, role))| {
            json!({ "speaker": speaker, "role": role, "turns": turns, "words": words })
        })
        .collect()
}

fn to_text(sessions: &[Session], warnings: &[String], say: &Words) -> String {
    let mut text = String::new();
    let shown = |n: usize| pages::say::count(n as u64);
    for session in sessions {
        let turns = &session.transcript.turns;
        let questions = turns.iter().filter(|turn| turn.opens_question).count();
        text.push_str(&say.msg_session_read(&session.file, shown(turns.len()), shown(questions)));
        text.push('\n');
        for turn in turns {
            let question = turn
                .question
                .map(|number| format!("Q{number} "))
                .unwrap_or_default();
            let speaker = turn.speaker.as_deref().unwrap_or("?");
            text.push_str(&format!("{question}{speaker}: {}\n", turn.text));
        }
    }
    for warning in warnings {
        text.push_str(warning);
        text.push('\n');
    }
    text
}
