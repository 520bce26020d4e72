//! Migrations: each room numbers its own, the store applies what is missing, in the order given.
//!
//! A migration that has been applied may never be edited: its digest is kept and compared.

use crate::{StoreError, Tx, values};
use sha2::{Digest as _, Sha256};

/// One step of a room's schema.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Counted from 1 within the room.
    pub number: i64,
    /// The statements, as SQLite reads them; `postgres/dialect.rs` says what PostgreSQL reads instead.
    pub sql: &'static str,
}

/// A room's name and its migrations, in order.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// The crate's name.
    pub name: &'static str,
    /// Its migrations, numbered from 1.
    pub migrations: &'static [Migration],
}

const APPLIED: &str = "CREATE TABLE IF NOT EXISTS migration (
    room TEXT NOT NULL, number BIGINT NOT NULL, digest TEXT NOT NULL,
    PRIMARY KEY (room, number))";

const DIGEST: &str = "SELECT digest FROM migration WHERE room = $1 AND number = $2";
const NOTE: &str = "INSERT INTO migration (room, number, digest) VALUES ($1, $2, $3)";
const NEWEST: &str = "SELECT COALESCE(MAX(number), 0) FROM migration WHERE room = $1";

/// Applies what is missing; the caller ends the transaction.
pub(crate) fn apply(tx: &mut Tx<'_>, rooms: &[Room]) -> Result<(), StoreError> {
    tx.shape(APPLIED)?;
    for room in rooms {
        for migration in room.migrations {
            let digest = ledger::hex(&Sha256::digest(migration.sql.as_bytes()));
            let of = values![room.name, migration.number];
            match tx.row(DIGEST, &of)?.map(|row| row.text(0)).transpose()? {
                Some(kept) if kept == digest => {}
                Some(_) => {
                    return Err(StoreError::Refused(format!(
                        "migration {} of {} was edited after it had been applied; \
                         use the program version that made this data folder",
                        migration.number, room.name
                    )));
                }
                None => {
                    tx.shape(migration.sql)?;
                    tx.run_one(NOTE, &values![room.name, migration.number, digest])?;
                }
            }
        }
        refuse_the_future(tx, room)?;
    }
    Ok(())
}

/// An older program must not write into what a newer one has shaped.
fn refuse_the_future(tx: &mut Tx<'_>, room: &Room) -> Result<(), StoreError> {
    let known = room.migrations.iter().map(|m| m.number).max().unwrap_or(0);
    let newest = tx
        .row(NEWEST, &values![room.name])?
        .map_or(Ok(0), |row| row.int(0))?;
    if newest > known {
        return Err(StoreError::Refused(format!(
            "this data folder was made by a newer Tystio (schema {newest} of {}, this one knows \
             {known}); start the newer program",
            room.name
        )));
    }
    Ok(())
}
