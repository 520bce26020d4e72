//! The gathered writer: one thread, one connection, one commit for all writes that wait.
//!
//! Each write runs in a savepoint of its own, so that one that fails takes nothing with it and
//! leaves nothing behind. Nobody is answered before the commit that holds their write is durable.
//! After a commit that failed nothing further is accepted: what the disk then holds is unknown
//! until the database has been opened afresh (a failed `fsync` cannot be tried again).

use crate::limits::{WRITES_PER_COMMIT_MAX, WRITES_WAITING_MAX};
use crate::{StoreError, Tx};
use rusqlite::Connection;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::JoinHandle;

/// Tells the caller of a write, once it is known whether the commit is durable.
type Answer = Box<dyn FnOnce(bool) + Send>;

/// How a write ended, before its commit.
struct Ending {
    keep: bool,
    answer: Answer,
}

type Write = Box<dyn FnOnce(&mut Tx<'_>) -> Ending + Send>;

/// The writing thread and the way to it.
pub(crate) struct Writer {
    queue: Option<SyncSender<Write>>,
    thread: Option<JoinHandle<()>>,
}

impl std::fmt::Debug for Writer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Writer")
    }
}

impl Writer {
    pub(crate) fn start(connection: Connection) -> Result<Self, StoreError> {
        let (queue, writes) = sync_channel(WRITES_WAITING_MAX);
        let thread = std::thread::Builder::new()
            .name("store-writer".to_owned())
            .spawn(move || serve(&connection, &writes))
            .map_err(|why| StoreError::Refused(format!("could not start a thread: {why}")))?;
        Ok(Self {
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
                answer: Box::new(move |durable| {
                    let told = if durable || result.is_err() {
                        result
                    } else {
                        Err(StoreError::Stopped.into())
                    };
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
        told.recv()
            .unwrap_or_else(|_| Err(StoreError::Broken.into()))
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

fn serve(connection: &Connection, writes: &Receiver<Write>) {
    connection.set_prepared_statement_cache_capacity(crate::limits::STATEMENTS_KEPT_MAX);
    while let Ok(first) = writes.recv() {
        if let Err(why) = commit_together(connection, first, writes) {
            tracing::error!(%why, "a commit failed: nothing further is accepted");
            return;
        }
    }
}

fn commit_together(
    connection: &Connection,
    first: Write,
    writes: &Receiver<Write>,
) -> Result<(), StoreError> {
    if let Err(why) = connection.execute_batch("BEGIN IMMEDIATE") {
        // Another process has held the database for too long. Nothing was begun, so nothing is lost:
        // this caller is told, and the next write tries again.
        tracing::warn!(%why, "the database is busy");
        return Ok(());
    }
    let mut answers = Vec::new();
    let mut next = Some(first);
    while let Some(write) = next.take() {
        if let Some(answer) = run_one(connection, write)? {
            answers.push(answer);
        }
        if answers.len() < WRITES_PER_COMMIT_MAX {
            next = writes.try_recv().ok();
        }
    }
    let committed = connection.execute_batch("COMMIT");
    for answer in answers {
        answer(committed.is_ok());
    }
    Ok(committed?)
}

/// Runs one write in a savepoint. A panic inside it is caught: it loses this write, not the others.
fn run_one(connection: &Connection, write: Write) -> Result<Option<Answer>, StoreError> {
    connection.execute_batch("SAVEPOINT one")?;
    let ended = catch_unwind(AssertUnwindSafe(|| write(&mut Tx::new(connection))));
    let (keep, answer) = match ended {
        Ok(ending) => (ending.keep, Some(ending.answer)),
        Err(_) => (false, None),
    };
    connection.execute_batch(if keep {
        "RELEASE one"
    } else {
        "ROLLBACK TO one; RELEASE one"
    })?;
    Ok(answer)
}
