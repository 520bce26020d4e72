//! How PostgreSQL keeps the writes that wait: one transaction under the writers' lock, a savepoint each.
//!
//! Several programs may write to one database. A transaction begins by taking a lock that all of them
//! share and keeps it to its end, so that each sees what the one before it kept: indexes of leaves are
//! handed out in order, a job is taken once, exactly as on one machine.
//!
//! A connection that breaks before the commit undid everything, and the callers hear so. Where it
//! breaks during the commit the answer may be lost and the commit not. So each transaction writes a
//! token of its own; over a new connection, and once the old one has let go of the lock, the
//! token is there or it is not, and the callers hear which. Only where the server stays away for longer
//! than [`SETTLE_TRIES_MAX`] they hear that it is unknown.

use super::ground::PostgresGround;
use super::{Address, LOCK, Link};
use crate::flag::Flag;
use crate::ground::Ground as _;
use crate::limits::{RECONNECT_WAIT_MS_MAX, RECONNECT_WAIT_MS_MIN, SETTLE_TRIES_MAX};
use crate::writer::{Company, Fate, Gathered, Write};
use crate::{StoreError, Tx, values};
use postgres::IsolationLevel;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::Duration;

/// The tables of this engine alone.
pub(crate) const TABLES: &str = "CREATE TABLE IF NOT EXISTS settled (
        writer TEXT PRIMARY KEY, token BIGINT NOT NULL, at BIGINT NOT NULL);
    CREATE TABLE IF NOT EXISTS folder (id BIGINT PRIMARY KEY, key TEXT NOT NULL);";
const SETTLE: &str = "INSERT INTO settled (writer, token, at)
    VALUES ($1, $2, CAST(EXTRACT(EPOCH FROM CLOCK_TIMESTAMP()) * 1000000 AS BIGINT))
    ON CONFLICT (writer) DO UPDATE SET token = excluded.token, at = excluded.at";
const SETTLED: &str = "SELECT token FROM settled WHERE writer = $1";
/// A token is asked for within minutes, by the program that wrote it.
const FORGET: &str = "DELETE FROM settled
    WHERE at < CAST(EXTRACT(EPOCH FROM CLOCK_TIMESTAMP()) * 1000000 AS BIGINT) - 604800000000";

/// The connection that writes, and what it takes to make another.
pub(crate) struct Keeper {
    address: Address,
    away: Flag,
    link: Option<Link>,
    token: i64,
}

/// Where a transaction was when it failed.
enum Failed {
    /// No write was run.
    Beginning(StoreError),
    /// Writes were run; nothing of them is kept.
    Before(StoreError),
    /// The commit was asked for and no answer came.
    During,
}

impl Keeper {
    pub(crate) fn new(address: Address, link: Link, away: Flag) -> Self {
        Self {
            address,
            away,
            link: Some(link),
            token: 0,
        }
    }

    /// Keeps what comes until nobody can send any more.
    pub(crate) fn serve(mut self, writes: &Receiver<Write>) {
        let (mut wait, company) = (RECONNECT_WAIT_MS_MIN, Company::default());
        loop {
            let next = if self.link.is_some() {
                writes.recv().map_err(|_| RecvTimeoutError::Disconnected)
            } else {
                writes.recv_timeout(Duration::from_millis(wait))
            };
            match next {
                Err(RecvTimeoutError::Disconnected) => return,
                Err(RecvTimeoutError::Timeout) => {
                    self.reconnect();
                    wait = (wait * 2).min(RECONNECT_WAIT_MS_MAX);
                }
                Ok(write) => {
                    self.commit_together(Gathered::new(write, writes, &company));
                    wait = RECONNECT_WAIT_MS_MIN;
                }
            }
        }
    }

    fn reconnect(&mut self) {
        match self.address.connect_to_write(false) {
            Ok(link) => {
                tracing::info!("the database's server is back");
                self.link = Some(link);
                self.away.unset();
            }
            Err(why) => {
                tracing::warn!(%why, "the database's server is away");
                self.away.set();
            }
        }
    }

    fn commit_together(&mut self, mut writes: Gathered<'_>) {
        let mut ended = self.run_all(&mut writes);
        if let (Err(Failed::Beginning(StoreError::Away)), false) = (&ended, self.away.is_set()) {
            // The connection had broken before; nothing was begun, so it can be begun again.
            self.reconnect();
            ended = self.run_all(&mut writes);
        }
        let fate = match ended {
            Ok(()) => Fate::Kept,
            Err(Failed::Beginning(why) | Failed::Before(why)) => {
                tracing::warn!(%why, "a transaction was undone");
                if matches!(why, StoreError::Away) {
                    self.lost();
                    Fate::Away
                } else {
                    Fate::Undone
                }
            }
            Err(Failed::During) => self.settle(),
        };
        // A write that was never run is dropped here: its caller hears that the server is away.
        writes.answer(fate);
    }

    fn lost(&mut self) {
        self.away.set();
        self.link = None;
    }

    /// Runs the write that came first and those that wait behind it.
    fn run_all(&mut self, writes: &mut Gathered<'_>) -> Result<(), Failed> {
        let Some(link) = &mut self.link else {
            return Err(Failed::Beginning(StoreError::Away));
        };
        self.token += 1;
        let begun = link
            .client
            .build_transaction()
            .isolation_level(IsolationLevel::ReadCommitted)
            .start();
        let transaction = begun.map_err(|why| Failed::Beginning(super::fault(why)))?;
        let ground = PostgresGround::new(transaction, &mut link.statements);
        ground.batch(LOCK).map_err(Failed::Beginning)?;
        ground.batch("SAVEPOINT one").map_err(Failed::Beginning)?;
        while let Some(write) = writes.next() {
            let keep = writes.run(write, &mut Tx::new(&ground));
            let kept = if keep {
                ground.batch("RELEASE one; SAVEPOINT one")
            } else {
                Err(StoreError::Broken)
            };
            match kept {
                Ok(()) => {}
                Err(StoreError::Away) => return Err(Failed::Before(StoreError::Away)),
                Err(_) => {
                    ground.batch("ROLLBACK TO one").map_err(Failed::Before)?;
                    if keep {
                        // It swallowed an error of the database, which the database did not.
                        writes.undo_last();
                    }
                }
            }
        }
        ground
            .run(SETTLE, &values![&link.name, self.token])
            .map_err(Failed::Before)?;
        match ground.commit() {
            Ok(()) => Ok(()),
            Err(StoreError::Away) => Err(Failed::During),
            // The server answered: it did not commit.
            Err(why) => Err(Failed::Before(why)),
        }
    }

    /// Finds out, over a new connection, whether the commit was done.
    fn settle(&mut self) -> Fate {
        let name = self.link.take().map(|link| link.name).unwrap_or_default();
        self.away.set();
        let mut wait = RECONNECT_WAIT_MS_MIN;
        for _ in 0..SETTLE_TRIES_MAX {
            match self.settled(&name) {
                Ok(settled) => {
                    tracing::warn!(settled, "a commit whose answer was lost was looked up");
                    self.away.unset();
                    return if settled { Fate::Kept } else { Fate::Away };
                }
                Err(why) => tracing::warn!(%why, "a commit's answer was lost"),
            }
            std::thread::sleep(Duration::from_millis(wait));
            wait = (wait * 2).min(RECONNECT_WAIT_MS_MAX);
        }
        Fate::Unknown
    }

    fn settled(&mut self, name: &str) -> Result<bool, StoreError> {
        let mut link = self.address.connect_to_write(false)?;
        let (token, name) = (self.token, name.to_owned());
        // Under the lock: the old connection may still be committing.
        let settled = link.under_lock(|tx| {
            let row = tx.row(SETTLED, &values![name])?;
            Ok(row.map(|row| row.int(0)).transpose()? == Some(token))
        })?;
        self.link = Some(link);
        Ok(settled)
    }
}

/// Throws old tokens away.
pub(crate) fn forget(tx: &mut Tx<'_>) -> Result<(), StoreError> {
    tx.run(FORGET, &[]).map(drop)
}
