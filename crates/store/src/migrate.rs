//! Migrations: each room numbers its own, the store applies what is missing, in the order given.
//!
//! A migration that has been applied may never be edited: its digest is kept and compared.

use crate::StoreError;
use rusqlite::{Connection, params};
use sha2::{Digest as _, Sha256};

/// One step of a room's schema.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Counted from 1 within the room.
    pub number: i64,
    /// The statements.
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

/// Applies what is missing, all of it in one transaction.
pub(crate) fn migrate(connection: &Connection, rooms: &[Room]) -> Result<(), StoreError> {
    connection.execute_batch("BEGIN IMMEDIATE")?;
    let done = apply(connection, rooms);
    match done {
        Ok(()) => Ok(connection.execute_batch("COMMIT")?),
        Err(why) => {
            connection.execute_batch("ROLLBACK")?;
            Err(why)
        }
    }
}

fn apply(connection: &Connection, rooms: &[Room]) -> Result<(), StoreError> {
    connection.execute_batch(APPLIED)?;
    for room in rooms {
        for migration in room.migrations {
            let digest = ledger::hex(&Sha256::digest(migration.sql.as_bytes()));
            match applied(connection, room.name, migration.number)? {
                Some(kept) if kept == digest => {}
                Some(_) => {
                    return Err(StoreError::Refused(format!(
                        "migration {} of {} was edited after it had been applied; \
                         use the program version that made this data folder",
                        migration.number, room.name
                    )));
                }
                None => {
                    connection.execute_batch(migration.sql)?;
                    connection.execute(
                        "INSERT INTO migration (room, number, digest) VALUES ($1, $2, $3)",
                        params![room.name, migration.number, digest],
                    )?;
                }
            }
        }
        refuse_the_future(connection, room)?;
    }
    Ok(())
}

fn applied(connection: &Connection, room: &str, number: i64) -> Result<Option<String>, StoreError> {
    let mut statement =
        connection.prepare("SELECT digest FROM migration WHERE room = $1 AND number = $2")?;
    let mut rows = statement.query(params![room, number])?;
    Ok(match rows.next()? {
        Some(row) => Some(row.get(0)?),
        None => None,
    })
}

/// An older program must not write into what a newer one has shaped.
fn refuse_the_future(connection: &Connection, room: &Room) -> Result<(), StoreError> {
    let known = room.migrations.iter().map(|m| m.number).max().unwrap_or(0);
    let newest: i64 = connection.query_row(
        "SELECT COALESCE(MAX(number), 0) FROM migration WHERE room = $1",
        params![room.name],
        |row| row.get(0),
    )?;
    if newest > known {
        return Err(StoreError::Refused(format!(
            "this data folder was made by a newer Tystio (schema {newest} of {}, this one knows \
             {known}); start the newer program",
            room.name
        )));
    }
    Ok(())
}
