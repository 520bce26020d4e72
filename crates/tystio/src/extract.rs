//! Files of others are read in a child process of this very program. It has no environment, can open
//! nothing (no file, no socket), may take so much memory and so much time, and is killed if it does
//! not answer: a hostile file spoils its own reading and nothing else.
//!
//! Guarantees: a child reads one file and ends, so that nothing of one sender's file can be there when
//! another's is read. The next children are started while the present one reads, and wait: most of the
//! time that a start takes is then over when a file comes. What a child answers is data, of bounded
//! length, and is checked by whoever uses it as any input is.
//!
//! Deliberately not here: what a child does (`confined`).

mod confined;

pub(crate) use confined::{answer, is_asked};

use crate::limits::{
    CHILDREN_WAITING_MAX, FILE_BYTES_PER_SECOND_MIN, MEMORY_BYTES_MAX, MEMORY_PER_FILE_BYTE_MAX,
    SECONDS_MAX,
};
use confined::{Question, VERB, Wanted};
use ingest::{Broken, Limits, Marked, Reading, Reads, Unread, What};
use rustix::process::{Pid, Signal, kill_process};
use serde::de::DeserializeOwned;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

/// Reads in child processes.
#[derive(Debug)]
pub struct Child {
    program: Option<PathBuf>,
    confines: Confines,
    waiting: Mutex<Vec<Started>>,
}

/// What a child may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Confines {
    /// Bytes of memory, besides a share for the file's length.
    pub memory_bytes_max: u64,
    /// Seconds, of the processor and on the clock, besides a share for the file's length.
    pub seconds_max: u64,
    /// Bytes of what it answers, where that is less than its memory.
    pub answer_bytes_max: u64,
}

impl Default for Confines {
    fn default() -> Self {
        Self {
            memory_bytes_max: MEMORY_BYTES_MAX,
            seconds_max: SECONDS_MAX,
            answer_bytes_max: u64::MAX,
        }
    }
}

/// A child that waits for its question.
#[derive(Debug)]
struct Started {
    process: std::process::Child,
    to: ChildStdin,
    from: ChildStdout,
}

impl Child {
    /// Children of the program that is running.
    pub fn of_this_program() -> Self {
        Self::new(std::env::current_exe().ok(), Confines::default())
    }

    /// Children of a program elsewhere: for tests.
    pub fn of(program: PathBuf) -> Self {
        Self::new(Some(program), Confines::default())
    }

    /// The same under other confines: for tests.
    pub fn under(program: PathBuf, confines: Confines) -> Self {
        Self::new(Some(program), confines)
    }

    fn new(program: Option<PathBuf>, confines: Confines) -> Self {
        Self {
            program,
            confines,
            waiting: Mutex::new(Vec::new()),
        }
    }

    fn start(&self) -> Result<Started, Unread> {
        let Some(program) = &self.program else {
            let why = "the program does not know its own place";
            return Err(Unread::Fault(why.to_owned()));
        };
        let mut process = Command::new(program)
            .arg(VERB)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|why| fault("start a reading child", &why))?;
        match (process.stdin.take(), process.stdout.take()) {
            (Some(to), Some(from)) => Ok(Started { process, to, from }),
            _ => Err(Unread::Fault("a child without pipes".to_owned())),
        }
    }

    fn next(&self) -> Result<Started, Unread> {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        match waiting.pop() {
            Some(child) => Ok(child),
            None => {
                drop(waiting);
                self.start()
            }
        }
    }

    /// Starts the children of the files to come. One that cannot be started is missed only then.
    fn prepare(&self) {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        while waiting.len() < CHILDREN_WAITING_MAX {
            match self.start() {
                // The one that has waited longest is asked first.
                Ok(child) => waiting.insert(0, child),
                Err(_) => break,
            }
        }
    }
}

impl Reads for Child {
    fn read(&self, name: &str, bytes: &[u8], limits: &Limits) -> Result<Reading, Unread> {
        self.answered(name, bytes, limits, Wanted::Reading)
    }

    fn marked(&self, name: &str, bytes: &[u8], limits: &Limits) -> Result<Marked, Unread> {
        self.answered(name, bytes, limits, Wanted::Marked)
    }
}

impl Child {
    fn answered<T: DeserializeOwned>(
        &self,
        name: &str,
        bytes: &[u8],
        limits: &Limits,
        wanted: Wanted,
    ) -> Result<T, Unread> {
        let length = bytes.len() as u64;
        let memory_bytes = self
            .confines
            .memory_bytes_max
            .saturating_add(MEMORY_PER_FILE_BYTE_MAX.saturating_mul(length));
        let seconds = self.confines.seconds_max + length / FILE_BYTES_PER_SECOND_MIN;
        let question = Question {
            name: name.to_owned(),
            limits: limits.clone(),
            wanted,
        };
        let head = question
            .head(memory_bytes, seconds)
            .map_err(|why| fault("write a question", &why))?;
        let child = self.next()?;
        let most = self.confines.answer_bytes_max.min(memory_bytes);
        let (answer, ended) = child.ask(&[&head, bytes], most, seconds, || self.prepare())?;
        let read = match answer {
            Some(answer) if ended.success() => {
                postcard::from_bytes::<Result<T, Broken>>(&answer).ok()
            }
            _ => None,
        };
        match read {
            Some(read) => Ok(read?),
            None => {
                tracing::warn!(name, status = %ended, "a file brought its reader down");
                Err(Unread::Broken(Broken {
                    file: name.to_owned(),
                    line: None,
                    what: What::TooHard,
                }))
            }
        }
    }
}

impl Started {
    /// Gives a child its question and answers what it said, where it ended in time and did not say
    /// too much. `meanwhile` is done while it reads.
    fn ask(
        mut self,
        question: &[&[u8]],
        answer_bytes_max: u64,
        seconds: u64,
        meanwhile: impl FnOnce(),
    ) -> Result<(Option<Vec<u8>>, ExitStatus), Unread> {
        let process = i32::try_from(self.process.id())
            .ok()
            .and_then(Pid::from_raw);
        // Its pipes close with it, which ends whatever waits for them here. Its number belongs to
        // nobody else before it was waited for.
        let end = || process.map(|process| kill_process(process, Signal::KILL));
        let answer = std::thread::scope(|scope| {
            let (done, told) = channel::<()>();
            scope.spawn(move || {
                if told.recv_timeout(Duration::from_secs(seconds)) == Err(RecvTimeoutError::Timeout)
                {
                    end();
                }
            });
            // A child that ended early has said why by its answer, or by having none.
            let _ = question.iter().try_for_each(|part| self.to.write_all(part));
            drop(self.to);
            meanwhile();
            let mut answer = Vec::new();
            let whole = self
                .from
                .take(answer_bytes_max.saturating_add(1))
                .read_to_end(&mut answer);
            let whole = whole.is_ok() && answer.len() as u64 <= answer_bytes_max;
            if !whole {
                end();
            }
            drop(done);
            whole.then_some(answer)
        });
        let ended = self
            .process
            .wait()
            .map_err(|why| fault("wait for a reading child", &why))?;
        Ok((answer, ended))
    }
}

impl Drop for Child {
    /// Those that still wait have nothing to lose.
    fn drop(&mut self) {
        let waiting = std::mem::take(
            self.waiting
                .get_mut()
                .unwrap_or_else(PoisonError::into_inner),
        );
        for mut child in waiting {
            let _ = child.process.kill();
            let _ = child.process.wait();
        }
    }
}

fn fault(doing: &str, why: &dyn std::fmt::Display) -> Unread {
    Unread::Fault(format!("{doing}: {why}"))
}
