//! The gathered writer: one thread, one connection, one commit for all writes that wait.
//!
//! Each write runs in a savepoint of its own, so that one that fails takes nothing with it and
//! leaves nothing behind. Nobody is acknowledged before the commit that holds their write is durable.
//! How an engine commits, and what it does when that fails, is in `sqlite/commit.rs` and
//! `postgres/commit.rs`.

use crate::flag::Flag;
use crate::limits::{COMPANY_WAIT_US_MAX, WRITES_PER_COMMIT_MAX, WRITES_WAITING_MAX};
use crate::{StoreError, Tx};
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// What became of a commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// It is durable.
    Kept,
    /// There was no room: nothing of it was kept.
    NoRoom,
    /// The server could not be reached: nothing of it was kept.
    Away,
    /// It was undone: nothing of it was kept.
    Undone,
    /// The server could not be reached afterwards either: whether it was kept is unknown.
    Unknown,
    /// The disk failed; whether it was kept is unknown, and nothing further is accepted.
    Failed,
}

/// Tells the caller of a write what became of the commit that holds it.
type Answer = Box<dyn FnOnce(Fate) + Send>;

/// How a write ended, before its commit.
pub(crate) struct Ending {
    keep: bool,
    answer: Answer,
}

pub(crate) type Write = Box<dyn FnOnce(&mut Tx<'_>) -> Ending + Send>;

/// The writing thread and the way to it.
pub(crate) struct Writer {
    stopped: Flag,
    /// Set while the server of the database cannot be reached.
    away: Flag,
    queue: Option<SyncSender<Write>>,
    thread: Option<JoinHandle<()>>,
}

impl std::fmt::Debug for Writer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Writer")
    }
}

impl Writer {
    /// Starts the thread, in which `serve` commits what it receives.
    pub(crate) fn start(
        stopped: Flag,
        away: Flag,
        serve: impl FnOnce(&Receiver<Write>) + Send + 'static,
    ) -> Result<Self, StoreError> {
        let (queue, writes) = sync_channel(WRITES_WAITING_MAX);
        let thread = std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || serve(&writes))
            .map_err(|why| StoreError::Refused(format!("could not start a thread: {why}")))?;
        Ok(Self {
            stopped,
            away,
            queue: Some(queue),
            thread: Some(thread),
        })
    }

    /// Runs `act` and answers when it is durable, or when nothing of it was kept.
    pub(crate) fn write<T, E>(
        &self,
        act: impl FnOnce(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        if self.away.is_set() {
            return Err(StoreError::Away.into());
        }
        let (tell, told) = sync_channel::<Result<T, E>>(1);
        let write: Write = Box::new(move |tx| {
            let result = act(tx);
            Ending {
                keep: result.is_ok(),
                answer: Box::new(move |fate| {
                    let told = result.and_then(|answer| match fate {
                        Fate::Kept => Ok(answer),
                        Fate::NoRoom => Err(StoreError::Full.into()),
                        Fate::Away => Err(StoreError::Away.into()),
                        Fate::Undone => Err(StoreError::Broken.into()),
                        Fate::Unknown => Err(StoreError::Unknown.into()),
                        Fate::Failed => Err(StoreError::Stopped.into()),
                    });
                    // A caller that has gone away has no use for the answer.
                    let _ = tell.send(told);
                }),
            }
        });
        let Some(queue) = &self.queue else {
            return Err(StoreError::Stopped.into());
        };
        if queue.send(write).is_err() {
            return Err(StoreError::Stopped.into());
        }
        told.recv().unwrap_or_else(|_| {
            Err(match (self.stopped.is_set(), self.away.is_set()) {
                (true, _) => StoreError::Stopped.into(),
                (_, true) => StoreError::Away.into(),
                _ => StoreError::Broken.into(),
            })
        })
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        drop(self.queue.take());
        if let Some(thread) = self.thread.take() {
            // A writer that ended in a panic has already answered its callers.
            let _ = thread.join();
        }
    }
}

/// How many writes shared the last commit. Whoever was answered then is likely to come again at once,
/// and a commit costs much the same for one and for sixty-four: it is worth a moment to have them all.
/// One that writes alone waits for nobody.
#[derive(Debug, Default)]
pub(crate) struct Company(Cell<usize>);

/// The write that came first, those that wait behind it, and who is to be answered.
pub(crate) struct Gathered<'q> {
    first: Option<Write>,
    queue: &'q Receiver<Write>,
    answers: Vec<Answer>,
    company: &'q Company,
    /// Until when the rest of the company is waited for.
    patience: Instant,
}

impl<'q> Gathered<'q> {
    pub(crate) fn new(first: Write, queue: &'q Receiver<Write>, company: &'q Company) -> Self {
        Self {
            first: Some(first),
            queue,
            answers: Vec::new(),
            company,
            patience: Instant::now() + Duration::from_micros(COMPANY_WAIT_US_MAX),
        }
    }

    /// The next write of this commit.
    pub(crate) fn next(&mut self) -> Option<Write> {
        if let Some(first) = self.first.take() {
            return Some(first);
        }
        if self.answers.len() >= WRITES_PER_COMMIT_MAX {
            return None;
        }
        match self.queue.try_recv() {
            Err(TryRecvError::Empty) if self.answers.len() < self.company.0.get() => {
                let wait = self.patience.saturating_duration_since(Instant::now());
                self.queue.recv_timeout(wait).ok()
            }
            next => next.ok(),
        }
    }

    /// Runs one write and answers whether it is to be kept. A panic inside it is caught: it loses
    /// this write, not the others.
    pub(crate) fn run(&mut self, write: Write, tx: &mut Tx<'_>) -> bool {
        match catch_unwind(AssertUnwindSafe(|| write(tx))) {
            Ok(ending) => {
                self.answers.push(ending.answer);
                ending.keep
            }
            Err(_) => false,
        }
    }

    /// Tells the caller of the last write that it was undone.
    pub(crate) fn undo_last(&mut self) {
        if let Some(answer) = self.answers.pop() {
            answer(Fate::Undone);
        }
    }

    pub(crate) fn len(&self) -> usize {
        self.answers.len()
    }

    /// Tells all callers.
    pub(crate) fn answer(self, fate: Fate) {
        self.company.0.set(self.answers.len());
        for answer in self.answers {
            answer(fate);
        }
    }
}
