//! The verb `sessions import`: transcripts into turns and questions.

use crate::limits::{FILE_BYTES_MAX, NOTICES_TOLD_MAX};
use crate::lines::{Flow, lines};
use crate::people::People;
use crate::spoken::{Notice, Transcript, Turn, mentions};
use crate::transcript::{of_cues, of_lines};
use crate::words::{Words, words};
use clap::Args;
use commission::{Desk, Error, Outcome, Refusal};
use ingest::{Item, Kind, Letter, Limits, Unread, kind_of};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Transcripts of sessions, in their order.
#[derive(Debug, Clone, Args)]
pub struct Import {
    /// Transcripts: VTT, SRT, DOCX, ODT, RTF, PDF, HTML or plain text, one a session, in the order of the sessions.
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
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
        warnings.extend(said(&session, words(desk.language)));
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

fn read(
    path: &Path,
    people: &mut People,
    last: Option<u32>,
    desk: &Desk<'_>,
) -> Result<(Session, Vec<String>), Error> {
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
    let (transcript, warnings) = match kind_of(&name, &bytes) {
        Some(Kind::Vtt | Kind::Srt) => {
            let (cues, notices) =
                ingest::cues(&name, &bytes).map_err(|broken| intake::refusal_of(&broken))?;
            let warnings = notices.iter().map(ToString::to_string).collect();
            (of_cues(&cues, people, last), warnings)
        }
        _ => {
            let (letter, warnings) = letter(&name, &bytes, desk)?;
            let is_plain = letter.media_type == Kind::Text.media_type();
            let flow = if is_plain {
                Flow::Wrapped
            } else {
                Flow::Flowing
            };
            let original = is_plain.then(|| String::from_utf8_lossy(&bytes));
            let lines = lines(&letter.text, original.as_deref(), flow);
            (of_lines(&lines, people, last), warnings)
        }
    };
    if transcript.turns.is_empty() {
        let refusal = Refusal::new("no-turns", |l| words(l).msg_no_turns());
        return Err(refusal.in_file(&name).into());
    }
    let session = Session {
        file: name,
        transcript,
    };
    Ok((session, warnings))
}

/// The words of a document, read in the child that can open nothing.
fn letter(name: &str, bytes: &[u8], desk: &Desk<'_>) -> Result<(Letter, Vec<String>), Error> {
    let reading = match desk.files.read(name, bytes, &Limits::default()) {
        Ok(reading) => reading,
        Err(Unread::Broken(broken)) => return Err(intake::refusal_of(&broken).into()),
        Err(Unread::Fault(why)) => return Err(Error::fault("read a transcript", why)),
    };
    let warnings = reading.notices.iter().map(ToString::to_string).collect();
    let mut items = reading.items.into_iter();
    match (items.next(), items.next()) {
        (Some(Item::Letter(letter)), None) => Ok((letter, warnings)),
        (Some(Item::Scan(_)), None) => Err(Refusal::new("scan", |l| words(l).msg_is_scan())
            .in_file(name)
            .into()),
        _ => Err(
            Refusal::new("no-transcript", |l| words(l).msg_no_transcript())
                .in_file(name)
                .into(),
        ),
    }
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
        "continues": turn.continues, "mentions": mentions(&turn.text),
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

/// Notices as sentences; of each kind the first ones with their lines, the rest counted.
fn said(session: &Session, say: &Words) -> Vec<String> {
    let mut told: BTreeMap<&str, usize> = BTreeMap::new();
    let mut all = Vec::new();
    for notice in &session.transcript.notices {
        let (kind, line, sentence) = sentence(notice, say);
        let count = told.entry(kind).or_default();
        *count += 1;
        if *count <= NOTICES_TOLD_MAX {
            all.push(match line {
                Some(line) => format!("{}:{line}: {sentence}", session.file),
                None => format!("{}: {sentence}", session.file),
            });
        }
    }
    for (kind, count) in told
        .into_iter()
        .filter(|(_, count)| *count > NOTICES_TOLD_MAX)
    {
        let more = pages::say::count((count - NOTICES_TOLD_MAX) as u64);
        all.push(format!(
            "{}: {}",
            session.file,
            say.msg_more_notices(more, kind)
        ));
    }
    all
}

fn sentence(notice: &Notice, say: &Words) -> (&'static str, Option<u64>, String) {
    let shown = |n: usize| pages::say::count(n as u64);
    match notice {
        Notice::NumberTwice { number, line } => (
            "number-twice",
            Some(*line),
            say.msg_number_twice(number.to_string()),
        ),
        Notice::NumbersMissing { from, to, line } => {
            let sentence = say.msg_numbers_missing(from.to_string(), to.to_string());
            ("numbers-missing", Some(*line), sentence)
        }
        Notice::NumberBack {
            number,
            after,
            line,
        } => {
            let sentence = say.msg_number_back(number.to_string(), after.to_string());
            ("number-back", Some(*line), sentence)
        }
        Notice::TwoSpeakers { speaker, line } => {
            ("two-speakers", Some(*line), say.msg_two_speakers(speaker))
        }
        Notice::NoWords { speaker, line } => ("no-words", Some(*line), say.msg_no_words(speaker)),
        Notice::NobodySaysIt { line } => ("no-speaker", Some(*line), say.msg_nobody_says_it()),
        Notice::NotNumbered => ("not-numbered", None, say.msg_not_numbered()),
        Notice::Numbered { from, to } => (
            "numbered",
            None,
            say.msg_numbered(from.to_string(), to.to_string()),
        ),
        Notice::Before { lines } => ("before", None, say.msg_lines_before(shown(*lines))),
        Notice::LeftOut { lines } => ("left-out", None, say.msg_lines_left_out(shown(*lines))),
    }
}
