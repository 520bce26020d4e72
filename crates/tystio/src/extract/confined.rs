//! The child's part: it takes limits upon itself that no process can lift again, reads one question and
//! one file on standard input, answers on standard output, and ends.
//!
//! Guarantees: before a byte of the file is read nothing can be opened, started or written any more, and
//! memory and time are bounded. It is no verb: it never comes to the command line's own parser, whose work
//! would cost each file a millisecond.

use ingest::{Broken, Limits, Marked, Reading};
use rustix::process::{Resource, Rlimit, setrlimit};
use serde::{Deserialize, Serialize};
use std::ffi::OsStr;
use std::io::{Read, Write};
use std::process::ExitCode;

/// The word on the command line that makes a child of this program.
pub(super) const VERB: &str = "extract";

/// What a child is asked, ahead of the bytes of the file.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Question {
    pub(super) name: String,
    pub(super) limits: Limits,
    pub(super) wanted: Wanted,
}

/// What is asked of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Wanted {
    /// What it says.
    Reading,
    /// What somebody marked in it.
    Marked,
}

impl Question {
    /// What goes before the file: bytes of memory, seconds, the length of the question (each eight
    /// bytes, the lowest first), the question.
    pub(super) fn head(&self, memory_bytes: u64, seconds: u64) -> Result<Vec<u8>, postcard::Error> {
        let question = postcard::to_stdvec(self)?;
        let numbers = [memory_bytes, seconds, question.len() as u64];
        Ok([numbers.map(u64::to_le_bytes).concat(), question].concat())
    }
}

/// Whether the program was started to be a child.
pub(crate) fn is_asked(word: Option<&OsStr>) -> bool {
    word == Some(OsStr::new(VERB))
}

/// Answers one question. A child that cannot says nothing: whoever asked sees that there is no answer.
pub(crate) fn answer() -> ExitCode {
    match answered() {
        Some(()) => ExitCode::SUCCESS,
        None => ExitCode::FAILURE,
    }
}

fn answered() -> Option<()> {
    may_do_nothing()?;
    let mut input = std::io::stdin().lock();
    let mut number = || {
        let mut bytes = [0_u8; 8];
        input.read_exact(&mut bytes).ok()?;
        Some(u64::from_le_bytes(bytes))
    };
    let (memory_bytes, seconds, length) = (number()?, number()?, number()?);
    limit(Resource::As, memory_bytes)?;
    limit(Resource::Cpu, seconds)?;
    let mut question = Vec::new();
    input
        .by_ref()
        .take(length)
        .read_to_end(&mut question)
        .ok()?;
    let question: Question = postcard::from_bytes(&question).ok()?;
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes).ok()?;
    let Question {
        name,
        limits,
        wanted,
    } = &question;
    let answer = match wanted {
        Wanted::Reading => {
            let read: Result<Reading, Broken> = ingest::read(name, &bytes, limits);
            drop(bytes);
            postcard::to_stdvec(&read)
        }
        Wanted::Marked => {
            let read: Result<Marked, Broken> = ingest::marked(name, &bytes, limits);
            drop(bytes);
            postcard::to_stdvec(&read)
        }
    };
    let answer = answer.ok()?;
    let mut output = std::io::stdout().lock();
    output.write_all(&answer).and_then(|()| output.flush()).ok()
}

/// No file is written, nothing is opened (so no socket either), no process is started, and no trace of its
/// memory is left on the disk.
fn may_do_nothing() -> Option<()> {
    [
        Resource::Fsize,
        Resource::Nofile,
        Resource::Nproc,
        Resource::Core,
    ]
    .into_iter()
    .try_for_each(|resource| limit(resource, 0))
}

fn limit(resource: Resource, most: u64) -> Option<()> {
    let most = Rlimit {
        current: Some(most),
        maximum: Some(most),
    };
    setrlimit(resource, most).ok()
}
