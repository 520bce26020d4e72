//! Files of others are read in a child process of this very program. It has no environment, can open
//! nothing (no file, no socket), may take so much memory and so much time, and is killed if it does
//! not answer: a hostile file spoils its own reading and nothing else.
//!
//! The child is given the bytes on standard input and answers on standard output; what it answers
//! is data, and is checked by whoever uses it as any input is.

use crate::limits::{
    FILE_BYTES_PER_SECOND_MIN, MEMORY_BYTES_MAX, MEMORY_PER_FILE_BYTE_MAX, SECONDS_MAX,
};
use commission::{Error, Exit, Outcome};
use ingest::{Broken, Limits, Reading, Reads, Unread, What};
use rustix::process::{Resource, Rlimit, setrlimit};
use serde::{Deserialize, Serialize};
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

/// Reads in a child process.
#[derive(Debug, Clone)]
pub struct Child {
    program: Option<PathBuf>,
}

/// What a child is asked, ahead of the bytes of the file.
#[derive(Debug, Serialize, Deserialize)]
struct Question {
    name: String,
    limits: Limits,
}

impl Child {
    /// Children of the program that is running.
    pub fn of_this_program() -> Self {
        Self {
            program: std::env::current_exe().ok(),
        }
    }

    /// Children of a program elsewhere: for tests.
    pub fn of(program: PathBuf) -> Self {
        Self {
            program: Some(program),
        }
    }
}

impl Reads for Child {
    fn read(&self, name: &str, bytes: &[u8], limits: &Limits) -> Result<Reading, Unread> {
        let fault =
            |doing: &str, why: &dyn std::fmt::Display| Unread::Fault(format!("{doing}: {why}"));
        let Some(program) = &self.program else {
            return Err(Unread::Fault(
                "the program does not know its own place".to_owned(),
            ));
        };
        let question = Question {
            name: name.to_owned(),
            limits: limits.clone(),
        };
        let question =
            postcard::to_stdvec(&question).map_err(|why| fault("write a question", &why))?;
        let length = bytes.len() as u64;
        let memory_bytes = MEMORY_BYTES_MAX + MEMORY_PER_FILE_BYTE_MAX * length;
        let seconds = SECONDS_MAX + length / FILE_BYTES_PER_SECOND_MIN;
        let mut child = Command::new(program)
            .args(["extract", "--memory-bytes", &memory_bytes.to_string()])
            .args(["--seconds", &seconds.to_string()])
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|why| fault("start a reading child", &why))?;
        let (Some(mut to), Some(mut from)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(Unread::Fault("a child without pipes".to_owned()));
        };
        let answer = std::thread::scope(|scope| {
            scope.spawn(move || {
                // A child that ended early has said why by its answer, or by having none.
                let _ = to
                    .write_all(&(question.len() as u64).to_le_bytes())
                    .and_then(|()| to.write_all(&question))
                    .and_then(|()| to.write_all(bytes));
            });
            let (tell, told) = channel();
            scope.spawn(move || {
                let mut answer = Vec::new();
                let whole = from.read_to_end(&mut answer).is_ok();
                // Nobody listens any more where the child was given up.
                let _ = tell.send(whole.then_some(answer));
            });
            let answer = told.recv_timeout(Duration::from_secs(seconds));
            if answer.is_err() {
                // Its pipes close with it, which ends both threads.
                let _ = child.kill();
            }
            answer
        });
        let ended = child
            .wait()
            .map_err(|why| fault("wait for a reading child", &why))?;
        let too_hard = || Unread::Broken(too_hard(name));
        match answer {
            Ok(Some(answer)) if ended.success() => {
                let answer: Result<Reading, Broken> =
                    postcard::from_bytes(&answer).map_err(|_| too_hard())?;
                Ok(answer?)
            }
            Ok(_) | Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                tracing::warn!(name, status = %ended, "a file brought its reader down");
                Err(too_hard())
            }
        }
    }
}

fn too_hard(name: &str) -> Broken {
    Broken {
        file: name.to_owned(),
        line: None,
        what: What::TooHard,
    }
}

/// The child's part: takes its limits upon itself, reads the question and the file, answers, ends.
pub(crate) fn answer(memory_bytes: u64, seconds: u64) -> Result<Outcome, Error> {
    confine(memory_bytes, seconds)?;
    let fault = |why: &dyn std::fmt::Display| Error::fault("read for another process", why);
    let mut input = std::io::stdin().lock();
    let mut length = [0_u8; 8];
    input.read_exact(&mut length).map_err(|why| fault(&why))?;
    let mut question = Vec::new();
    let length = u64::from_le_bytes(length);
    input
        .by_ref()
        .take(length)
        .read_to_end(&mut question)
        .map_err(|why| fault(&why))?;
    let question: Question = postcard::from_bytes(&question).map_err(|why| fault(&why))?;
    let mut bytes = Vec::new();
    input.read_to_end(&mut bytes).map_err(|why| fault(&why))?;
    let read = ingest::read(&question.name, &bytes, &question.limits);
    let answer = postcard::to_stdvec(&read).map_err(|why| fault(&why))?;
    let mut output = std::io::stdout().lock();
    output
        .write_all(&answer)
        .and_then(|()| output.flush())
        .map_err(|why| fault(&why))?;
    Ok(Outcome {
        verb: "extract",
        json: serde_json::Map::new(),
        text: String::new(),
        exit: Exit::Done,
    })
}

/// Limits that a process cannot lift again: memory, processor time, no file written, nothing opened
/// (so no socket either), no process started, no trace of its memory left on the disk.
fn confine(memory_bytes: u64, seconds: u64) -> Result<(), Error> {
    for (resource, most) in [
        (Resource::As, memory_bytes),
        (Resource::Cpu, seconds),
        (Resource::Fsize, 0),
        (Resource::Nofile, 0),
        (Resource::Core, 0),
    ] {
        let limit = Rlimit {
            current: Some(most),
            maximum: Some(most),
        };
        setrlimit(resource, limit).map_err(|why| Error::fault("take a limit upon itself", why))?;
    }
    Ok(())
}
