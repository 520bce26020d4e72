//! The verbs of taking in: open, import, describe, scans, transcribe, decide.

mod import;
mod scans;
mod verify_receipt;

use crate::decide::{Which, decide};
use crate::describe::describe;
use crate::limits::{DESCRIPTION_BYTES_MAX, MAPPING_BYTES_MAX, TRANSCRIPT_BYTES_MAX};
use crate::mapping::Mapping;
use crate::submission::received_of;
use crate::take::Hands;
use crate::words::words;
use clap::Subcommand;
use commission::{
    Commission, Definition, Desk, Error, Exit, Outcome, Publication, Refusal, commission_by_slug,
};
use import::{How, import, refused_json, refused_line};
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

/// What intake can be told to do.
#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Open a commission from the file that defines it.
    Open {
        /// The file: title, people, stages, and the call with its questions.
        call: PathBuf,
        /// The data folder; it is made where it is absent.
        #[arg(long, value_name = "DIR")]
        data: PathBuf,
    },
    /// Take in evidence: tables by a mapping, letters as they are.
    Import {
        /// CSV, JSON, JSON Lines, XLSX, ODS, DOCX, ODT, RTF, PDF, EML, MSG, MBOX, HTML, text, scans (JPEG, PNG, TIFF),
        /// or ZIP archives of these.
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// The data folder.
        #[arg(long, value_name = "DIR")]
        data: PathBuf,
        /// The commission, by its slug.
        #[arg(long, value_name = "SLUG")]
        commission: String,
        /// The mapping of the tables; without it, the one saved for the same columns.
        #[arg(long, value_name = "MAP")]
        map: Option<PathBuf>,
        /// Take tables by the mapping that is proposed.
        #[arg(long)]
        accept: bool,
        /// How it arrived: email, paper or import.
        #[arg(long)]
        channel: Option<String>,
        /// When it was received, for what does not say so itself: a date, or a time in the call's zone.
        #[arg(long, value_name = "DATE")]
        received: Option<String>,
        /// Who takes it in, for the record.
        #[arg(long, default_value = "tystio", value_name = "NAME")]
        by: String,
    },
    /// Say of letters what they did not say of themselves.
    Describe {
        /// CSV with `source` or `reference`, and any of `respondent_type`, `place`, `language`,
        /// `publication`, `name`.
        file: PathBuf,
        /// The data folder.
        #[arg(long, value_name = "DIR")]
        data: PathBuf,
        /// The commission, by its slug.
        #[arg(long, value_name = "SLUG")]
        commission: String,
        /// Who says so, for the record.
        #[arg(long, default_value = "tystio", value_name = "NAME")]
        by: String,
    },
    /// List the scans that await a typed transcript.
    Scans {
        /// The data folder.
        #[arg(long, value_name = "DIR")]
        data: PathBuf,
        /// The commission, by its slug.
        #[arg(long, value_name = "SLUG")]
        commission: String,
    },
    /// Give a scan the transcript that a person typed, or correct it.
    Transcribe {
        /// Reference of the submission, such as WHC0012.
        #[arg(long, value_name = "REF")]
        reference: String,
        /// Which of its scans, such as attachment-2, where there are several.
        #[arg(long, value_name = "PART")]
        part: Option<String>,
        /// The words, as plain text in UTF-8.
        #[arg(long, value_name = "TXT")]
        file: PathBuf,
        /// Who typed them.
        #[arg(long, value_name = "NAME")]
        by: String,
        /// The data folder.
        #[arg(long, value_name = "DIR")]
        data: PathBuf,
        /// The commission, by its slug.
        #[arg(long, value_name = "SLUG")]
        commission: String,
    },
    /// Decide how submissions may be published.
    Decide {
        /// Their references, such as WHC0012.
        #[arg(conflicts_with = "all_undecided")]
        references: Vec<String>,
        /// Every submission about which nothing was decided.
        #[arg(long)]
        all_undecided: bool,
        /// named, name-withheld, anonymous, confidential, not-accepted or not-decided.
        #[arg(long)]
        state: String,
        /// The data folder.
        #[arg(long, value_name = "DIR")]
        data: PathBuf,
        /// The commission, by its slug.
        #[arg(long, value_name = "SLUG")]
        commission: String,
        /// Who decides, for the record.
        #[arg(long, default_value = "tystio", value_name = "NAME")]
        by: String,
    },
    /// Check a receipt that somebody kept: signature, proof, and every word that it opens.
    VerifyReceipt(verify_receipt::VerifyReceipt),
}

/// Does what a verb says.
///
/// # Errors
/// [`Error::Refused`] where the input can be put right, [`Error::Fault`] where the machine is at fault.
pub fn run(verb: Verb, desk: &Desk<'_>) -> Result<Outcome, Error> {
    match verb {
        Verb::Open { call, data } => open(desk, &call, &data),
        Verb::Import {
            files,
            data,
            commission,
            map,
            accept,
            channel,
            received,
            by,
        } => {
            let how = How {
                map: map.as_deref().map(read_mapping).transpose()?,
                accept,
            };
            let channel = channel.as_deref().map(channel_of).transpose()?;
            at(desk, &data, &commission, &by, |hands| {
                let received_us = received
                    .as_deref()
                    .map(|text| received_of(hands.commission, text))
                    .transpose()?;
                let hands = Hands {
                    channel,
                    received_us,
                    ..*hands
                };
                import(desk, &hands, &files, &how)
            })
        }
        Verb::Describe {
            file,
            data,
            commission,
            by,
        } => at(desk, &data, &commission, &by, |hands| {
            let bytes = read_bounded(&file, DESCRIPTION_BYTES_MAX)?;
            described(desk, describe(hands, &name_of(&file), &bytes)?)
        }),
        Verb::Scans { data, commission } => at(desk, &data, &commission, "", |hands| {
            scans::scans(desk, hands)
        }),
        Verb::Transcribe {
            reference,
            part,
            file,
            by,
            data,
            commission,
        } => at(desk, &data, &commission, &by, |hands| {
            let typed = read_text(&file, TRANSCRIPT_BYTES_MAX)?;
            scans::transcribe(desk, hands, (&reference, part.as_deref()), &typed)
        }),
        Verb::Decide {
            references,
            all_undecided,
            state,
            data,
            commission,
            by,
        } => {
            let which = match all_undecided {
                true => Which::AllUndecided,
                false => Which::References(references),
            };
            at(desk, &data, &commission, &by, |hands| {
                decided(desk, hands, &which, &state)
            })
        }
        Verb::VerifyReceipt(args) => verify_receipt::verify(&args, desk.language),
    }
}

fn at(
    desk: &Desk<'_>,
    data: &Path,
    slug: &str,
    by: &str,
    act: impl FnOnce(&Hands<'_>) -> Result<Outcome, Error>,
) -> Result<Outcome, Error> {
    let store = (desk.open)(data)?;
    let commission = store.read(|r| commission_by_slug(r, slug))?;
    act(&Hands {
        store: &store,
        commission: &commission,
        clock: desk.clock.as_ref(),
        chance: desk.chance.as_ref(),
        files: desk.files.as_ref(),
        progress: desk.progress,
        by,
        channel: None,
        received_us: None,
    })
}

fn name_of(path: &Path) -> String {
    path.file_name().map_or_else(
        || path.display().to_string(),
        |name| name.to_string_lossy().into_owned(),
    )
}

fn opened(path: &Path) -> Result<File, Error> {
    let refuse = |why: std::io::Error| {
        let (file, why) = (path.display().to_string(), why.to_string());
        Error::from(Refusal::new("file-unreadable", |l| {
            words(l).msg_file_unreadable(file.as_str(), why.as_str())
        }))
    };
    let file = File::open(path).map_err(refuse)?;
    // Opening a folder succeeds; reading it does not.
    match file.metadata().map_err(refuse)?.is_dir() {
        true => Err(refuse(std::io::ErrorKind::IsADirectory.into())),
        false => Ok(file),
    }
}

/// The bytes of a file, one more than `bytes_max` at most, so that its reader can refuse it.
fn read_bounded(path: &Path, bytes_max: u64) -> Result<Vec<u8>, Error> {
    let mut bytes = Vec::new();
    opened(path)?
        .take(bytes_max + 1)
        .read_to_end(&mut bytes)
        .map_err(|why| Error::fault(format!("read {}", path.display()), why))?;
    if bytes.len() as u64 > bytes_max {
        return Err(crate::broken::too_long(&name_of(path), bytes_max).into());
    }
    Ok(bytes)
}

fn read_text(path: &Path, bytes_max: u64) -> Result<String, Error> {
    let bytes = read_bounded(path, bytes_max)?;
    let text = String::from_utf8(bytes).map_err(|_| {
        Error::from(
            Refusal::new("wrong-encoding", |l| words(l).msg_broken_wrong_encoding())
                .in_file(&name_of(path)),
        )
    })?;
    Ok(text
        .strip_prefix('\u{feff}')
        .map_or(text.clone(), str::to_owned))
}

fn read_mapping(path: &Path) -> Result<Mapping, Error> {
    let text = read_text(path, MAPPING_BYTES_MAX as u64)?;
    Mapping::parse(&name_of(path), &text)
}

fn channel_of(channel: &str) -> Result<&str, Error> {
    match channel {
        "email" | "paper" | "import" => Ok(channel),
        _ => Err(Refusal::new("channel", |l| words(l).msg_channel_unknown(channel)).into()),
    }
}

fn open(desk: &Desk<'_>, call: &Path, data: &Path) -> Result<Outcome, Error> {
    let text = read_text(call, commission::limits::CALL_FILE_BYTES_MAX as u64)?;
    let definition = commission::parse(&name_of(call), &text)?;
    let store = (desk.open)(data)?;
    let now = desk.clock.now_us();
    let opened = store.write(move |tx| commission::open(tx, &definition, &text, now))?;
    let definition = &opened.definition;
    let title = definition.title(desk.language);
    let said = words(desk.language).msg_opened(title, definition.slug.as_str());
    Ok(Outcome::done("intake open", opened_json(definition), said))
}

fn opened_json(definition: &Definition) -> Value {
    let (mut strands, mut questions) = (Vec::new(), Vec::new());
    if let Some(call) = &definition.call {
        for strand in &call.strands {
            strands.push(json!({"key": strand.key, "title": strand.title}));
        }
        for (strand, question) in call.all_questions() {
            questions.push(json!({"key": question.key, "strand": strand, "texts": question.text}));
        }
    }
    json!({
        "commission": definition.slug, "title": definition.title,
        "languages": definition.languages, "strands": strands, "questions": questions,
    })
}

fn described(desk: &Desk<'_>, ended: crate::describe::Described) -> Result<Outcome, Error> {
    let exit = match (
        ended.refused.is_empty(),
        ended.described.is_empty() && ended.already.is_empty(),
    ) {
        (true, _) => Exit::Done,
        (false, true) => Exit::Refused,
        (false, false) => Exit::Findings,
    };
    let mut text = words(desk.language).msg_described(
        pages::say::count(ended.described.len() as u64),
        pages::say::count(ended.already.len() as u64),
        pages::say::count(ended.refused.len() as u64),
    );
    for row in &ended.refused {
        let _ = write!(text, "\n{}", refused_line(desk.language, row));
    }
    let json = json!({
        "described": ended.described.len(), "already": ended.already.len(),
        "references": ended.described,
        "refused": ended.refused.iter().map(refused_json).collect::<Vec<_>>(),
    });
    Ok(Outcome::done("intake describe", json, text).ending(exit))
}

fn decided(
    desk: &Desk<'_>,
    hands: &Hands<'_>,
    which: &Which,
    state: &str,
) -> Result<Outcome, Error> {
    let commission: &Commission = hands.commission;
    let known = Publication::of_code(state)
        .ok_or_else(|| Error::from(Refusal::new("state", |l| words(l).msg_state_unknown(state))))?;
    let by = (hands.by, hands.clock.now_us());
    let ended = decide(hands.store, commission, which, known, by)?;
    let text = words(desk.language).msg_decided(
        pages::say::count(ended.decided.len() as u64),
        pages::say::count(ended.already.len() as u64),
    );
    let json = json!({
        "state": known.code(), "decided": ended.decided.len(), "already": ended.already.len(),
        "references": ended.decided,
    });
    Ok(Outcome::done("intake decide", json, text))
}
