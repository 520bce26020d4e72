//! How SQLite keeps the writes that wait: `BEGIN IMMEDIATE`, a savepoint each, one `COMMIT`.
//!
//! A full disk undoes the writes of that commit and no others: once there is room, the next is kept.
//! After any other failure nothing further is accepted: what the disk then holds is unknown until
//! the database has been opened afresh (a failed `fsync` cannot be tried again). Such a write was
//! not acknowledged; it may be there afterwards, whole, or not at all.
//!
//! The log is moved into the database here, after the answers: SQLite's own way of doing it says
//! nothing of an error.

use super::ground::SqliteGround;
use crate::flag::Flag;
use crate::limits::LOG_PAGES_MAX;
use crate::writer::{Company, Fate, Gathered, Write};
use crate::{StoreError, Tx};
use rusqlite::Connection;
use std::sync::mpsc::Receiver;

/// Keeps what comes until nobody can send any more, or the disk fails.
pub(crate) fn serve(connection: &Connection, writes: &Receiver<Write>, stopped: &Flag) {
    let company = Company::default();
    while let Ok(first) = writes.recv() {
        if stopped.is_set() {
            return;
        }
        if let Err(why) =
            commit_together(connection, Gathered::new(first, writes, &company), stopped)
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
    mut writes: Gathered<'_>,
    stopped: &Flag,
) -> Result<(), StoreError> {
    if let Err(why) = say(connection, "BEGIN IMMEDIATE") {
        // Another process has held the database for too long. Nothing was begun, so nothing is lost:
        // this caller is told, and the next write tries again.
        tracing::warn!(%why, "the database is busy");
        return Ok(());
    }
    let ended = run_all(connection, &mut writes).and_then(|()| say(connection, "COMMIT"));
    let (fate, ended) = match ended {
        Ok(()) => (Fate::Kept, Ok(())),
        Err(StoreError::Full) if undone(connection) => {
            tracing::warn!("the disk is full: {} writes were undone", writes.len());
            (Fate::NoRoom, Ok(()))
        }
        Err(why) => {
            // Before the answers, so that nobody who was told can be acknowledged something else.
            stopped.set();
            (Fate::Failed, Err(why))
        }
    };
    writes.answer(fate);
    ended
}

/// Runs the write that came first and those that wait behind it.
fn run_all(connection: &Connection, writes: &mut Gathered<'_>) -> Result<(), StoreError> {
    while let Some(write) = writes.next() {
        say(connection, "SAVEPOINT one")?;
        let ground = SqliteGround::new(connection);
        let keep = writes.run(write, &mut Tx::new(&ground));
        if connection.is_autocommit() {
            // SQLite answers some failures of the disk by undoing the whole transaction.
            return Err(if ground.found_no_room() {
                StoreError::Full
            } else {
                StoreError::Stopped
            });
        }
        if !keep {
            say(connection, "ROLLBACK TO one")?;
        }
        say(connection, "RELEASE one")?;
    }
    Ok(())
}

/// Runs a statement without values, which is read only once.
fn say(connection: &Connection, sql: &'static str) -> Result<(), StoreError> {
    connection.prepare_cached(sql)?.execute([])?;
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
