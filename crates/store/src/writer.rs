//! The gathered writer: one thread, one connection, one commit for all writes that wait.
//!
//! Each write runs in a savepoint of its own, so that one that fails takes nothing with it and
//! leaves nothing behind. Nobody is answered before the commit that holds their write is durable.
//! A full disk undoes the writes of that commit and no others: once there is room, the next is kept.
//! After any other failure nothing further is accepted: what the disk then holds is unknown until
//! the database has been opened afresh (a failed `fsync` cannot be tried again). Such a write was
//! not acknowledged; it may be there afterwards, whole, or not at all.
//!
//! The log is moved into the database here, after the answers: SQLite's own way of doing it says
//! nothing of an error.

use crate::limits::{LOG_PAGES_MAX, WRITES_PER_COMMIT_MAX, WRITES_WAITING_MAX};
use crate::stopped::Stopped;
use crate::{StoreError, Tx};
use rusqlite::Connection;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

/// What became of a commit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It is durable.
    Kept,
    /// There was no room: nothing of it was kept.
    NoRoom,
    /// It failed, and whether it is on disk is unknown.
    Unknown,
}

/// Tells the caller of a write what became of the commit that holds it.
type Answer = Box<dyn FnOnce(Fate) + Send>;

/// How a write ended, before its commit.
struct Ending {
    keep: bool,
    answer: Answer,
}

type Write = Box<dyn FnOnce(&mut Tx<'_>) -> Ending + Send>;

/// The writing thread and the way to it.
pub(crate) struct Writer {
    stopped: Stopped,
    queue: Option<SyncSender<Write>>,
    thread: Option<JoinHandle<()>>,
}

impl std::fmt::Debug for Writer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Writer")
    }
}

impl Writer {
    pub(crate) fn start(connection: Connection, stopped: Stopped) -> Result<Self, StoreError> {
        let stops = stopped.clone();
        let (queue, writes) = sync_channel(WRITES_WAITING_MAX);
        let thread = std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || serve(&connection, &writes, &stops))
            .map_err(|why| StoreError::Refused(format!("could not start a thread: {why}")))?;
        Ok(Self {
            stopped,
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
        let (tell, told) = sync_channel::<Result<T, E>>(1);
        let write: Write = Box::new(move |tx| {
            let result = act(tx);
            Ending {
                keep: result.is_ok(),
                answer: Box::new(move |fate| {
                    let told = result.and_then(|answer| match fate {
                        Fate::Kept => Ok(answer),
                        Fate::NoRoom => Err(StoreError::Full.into()),
                        Fate::Unknown => Err(StoreError::Stopped.into()),
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
            Err(if self.stopped.is_set() {
                StoreError::Stopped.into()
            } else {
                StoreError::Broken.into()
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

fn serve(connection: &Connection, writes: &Receiver<Write>, stopped: &Stopped) {
    connection.set_prepared_statement_cache_capacity(crate::limits::STATEMENTS_KEPT_MAX);
    while let Ok(first) = writes.recv() {
        if stopped.is_set() {
            return;
        }
        if let Err(why) = commit_together(connection, first, writes, stopped)
            .and_then(|()| empty_the_log(connection))
        {
            stopped.set();
            tracing::error!(%why, "the disk failed: nothing further is accepted");
            return;
        }
    }
}

fn commit_together(
    connection: &Connection,
    first: Write,
    writes: &Receiver<Write>,
    stopped: &Stopped,
) -> Result<(), StoreError> {
    if let Err(why) = connection.execute_batch("BEGIN IMMEDIATE") {
        // Another process has held the database for too long. Nothing was begun, so nothing is lost:
        // this caller is told, and the next write tries again.
        tracing::warn!(%why, "the database is busy");
        return Ok(());
    }
    let mut answers = Vec::new();
    let ended = run_all(connection, first, writes, &mut answers)
        .and_then(|()| Ok(connection.execute_batch("COMMIT")?));
    let (fate, ended) = match ended {
        Ok(()) => (Fate::Kept, Ok(())),
        Err(StoreError::Full) if undone(connection) => {
            tracing::warn!("the disk is full: {} writes were undone", answers.len());
            (Fate::NoRoom, Ok(()))
        }
        Err(why) => {
            // Before the answers, so that nobody who was told can be acknowledged something else.
            stopped.set();
            (Fate::Unknown, Err(why))
        }
    };
    for answer in answers {
        answer(fate);
    }
    ended
}

/// Runs the write that came first and those that wait behind it.
fn run_all(
    connection: &Connection,
    first: Write,
    writes: &Receiver<Write>,
    answers: &mut Vec<Answer>,
) -> Result<(), StoreError> {
    let mut next = Some(first);
    while let Some(write) = next.take() {
        run_one(connection, write, answers)?;
        if answers.len() < WRITES_PER_COMMIT_MAX {
            next = writes.try_recv().ok();
        }
    }
    Ok(())
}

/// Runs one write in a savepoint. A panic inside it is caught: it loses this write, not the others.
fn run_one(
    connection: &Connection,
    write: Write,
    answers: &mut Vec<Answer>,
) -> Result<(), StoreError> {
    connection.execute_batch("SAVEPOINT one")?;
    let tx = &mut Tx::new(connection);
    let ended = catch_unwind(AssertUnwindSafe(|| write(tx)));
    let keep = match ended {
        Ok(ending) => {
            answers.push(ending.answer);
            ending.keep
        }
        Err(_) => false,
    };
    if connection.is_autocommit() {
        // SQLite answers some failures of the disk by undoing the whole transaction.
        return Err(if tx.found_no_room() {
            StoreError::Full
        } else {
            StoreError::Stopped
        });
    }
    connection.execute_batch(if keep {
        "RELEASE one"
    } else {
        "ROLLBACK TO one; RELEASE one"
    })?;
    Ok(())
}

/// Whether nothing is left of the transaction that failed.
fn undone(connection: &Connection) -> bool {
    connection.is_autocommit() || connection.execute_batch("ROLLBACK").is_ok()
}

/// Moves a log that has grown long into the database, as far as no reader needs it. Without room for
/// that the log grows on: what it holds is durable where it is.
fn empty_the_log(connection: &Connection) -> Result<(), StoreError> {
    let pages: i64 = connection.query_row("PRAGMA wal_checkpoint(NOOP)", [], |row| row.get(1))?;
    if pages < LOG_PAGES_MAX {
        return Ok(());
    }
    match connection
        .query_row("PRAGMA wal_checkpoint(PASSIVE)", [], |_| Ok(()))
        .map_err(StoreError::from)
    {
        Err(StoreError::Full) => Ok(()),
        ended => ended,
    }
}
