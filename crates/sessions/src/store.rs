//! The rows of sessions: when they are, who speaks, the turns of their transcripts; `store/after.rs` has what follows from them.

pub(crate) mod after;
pub(crate) mod briefing;

use crate::hearing::{Planned, Spoken, Witness};
use ::store::{Migration, Reader, Room, Row, StoreError, Tx, values};

/// The tables of this room.
pub const MIGRATIONS: Room = Room {
    name: "sessions",
    migrations: &[FIRST, AREAS],
};

const FIRST: Migration = Migration {
    number: 1,
    sql: "CREATE TABLE session (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id), number BIGINT NOT NULL,
            title_en TEXT NOT NULL, title_cy TEXT NOT NULL, starts BIGINT NOT NULL, ends BIGINT NOT NULL,
            place TEXT NOT NULL, strands TEXT NOT NULL, panel TEXT NOT NULL, shown BIGINT NOT NULL,
            source BIGINT REFERENCES source (id), UNIQUE (commission, number));
        CREATE TABLE witness (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id), name TEXT NOT NULL,
            role TEXT NOT NULL, body TEXT NOT NULL, interests TEXT NOT NULL, language TEXT NOT NULL,
            support TEXT NOT NULL, consent BIGINT NOT NULL, protected BIGINT NOT NULL);
        CREATE INDEX witness_by_commission ON witness (commission, id);
        CREATE TABLE witness_contact (
            witness BIGINT PRIMARY KEY REFERENCES witness (id), contact TEXT NOT NULL, identity TEXT NOT NULL);
        CREATE TABLE witness_unlock (
            witness BIGINT NOT NULL REFERENCES witness (id), person TEXT NOT NULL, at BIGINT NOT NULL,
            reason TEXT NOT NULL, PRIMARY KEY (witness, person));
        CREATE TABLE session_witness (
            session BIGINT NOT NULL REFERENCES session (id), witness BIGINT NOT NULL REFERENCES witness (id),
            PRIMARY KEY (session, witness));
        CREATE TABLE turn (
            document BIGINT PRIMARY KEY REFERENCES document (id), session BIGINT NOT NULL REFERENCES session (id),
            place BIGINT NOT NULL, question BIGINT, opens BIGINT NOT NULL, speaker TEXT, role TEXT, time TEXT);
        CREATE INDEX turn_by_session ON turn (session, place);
        CREATE TABLE correction_link (
            key TEXT PRIMARY KEY, session BIGINT NOT NULL REFERENCES session (id),
            witness BIGINT NOT NULL REFERENCES witness (id), until BIGINT NOT NULL);
        CREATE TABLE correction (
            id INTEGER PRIMARY KEY, session BIGINT NOT NULL REFERENCES session (id),
            document BIGINT NOT NULL REFERENCES document (id), version BIGINT NOT NULL,
            witness BIGINT NOT NULL REFERENCES witness (id), words TEXT NOT NULL, at BIGINT NOT NULL,
            state TEXT NOT NULL, reason TEXT NOT NULL, person TEXT NOT NULL, settled BIGINT);
        CREATE INDEX correction_by_session ON correction (session, id);
        CREATE TABLE undertaking (
            id INTEGER PRIMARY KEY, session BIGINT NOT NULL REFERENCES session (id),
            document BIGINT NOT NULL REFERENCES document (id), what TEXT NOT NULL, who TEXT NOT NULL,
            due TEXT NOT NULL, closed TEXT NOT NULL, closed_at BIGINT);
        CREATE INDEX undertaking_by_session ON undertaking (session, id);",
};

/// What will be asked about, sent in advance; and which words are an interpreter's.
const AREAS: Migration = Migration {
    number: 2,
    sql: "ALTER TABLE session ADD COLUMN areas_en TEXT NOT NULL DEFAULT '';
        ALTER TABLE session ADD COLUMN areas_cy TEXT NOT NULL DEFAULT '';
        ALTER TABLE turn ADD COLUMN interpreted BIGINT NOT NULL DEFAULT 0;",
};

const DROP_CORRECTIONS: &str =
    "DELETE FROM correction WHERE document IN (SELECT id FROM document WHERE source = $1)";
const DROP_UNDERTAKINGS: &str =
    "DELETE FROM undertaking WHERE document IN (SELECT id FROM document WHERE source = $1)";
const DROP_TURNS: &str =
    "DELETE FROM turn WHERE document IN (SELECT id FROM document WHERE source = $1)";
const LEAVE_SOURCE: &str = "UPDATE session SET source = NULL WHERE source = $1";
const SESSIONS: &str =
    "SELECT id, number, title_en, title_cy, starts, ends, place, strands, panel, shown, source,
    areas_en, areas_cy FROM session WHERE commission = $1 ORDER BY starts, number";
const SESSION: &str =
    "SELECT id, number, title_en, title_cy, starts, ends, place, strands, panel, shown, source,
    areas_en, areas_cy FROM session WHERE commission = $1 AND number = $2";
const ADD_SESSION: &str = "INSERT INTO session (commission, number, title_en, title_cy, starts, ends, place,
    strands, panel, shown, areas_en, areas_cy)
    VALUES ($1, (SELECT COALESCE(MAX(number), 0) + 1 FROM session WHERE commission = $1), $2, $3, $4, $5, $6, $7, $8, $9,
    $10, $11)
    RETURNING number";
const SET_SESSION: &str =
    "UPDATE session SET title_en = $3, title_cy = $4, starts = $5, ends = $6, place = $7,
    strands = $8, panel = $9, shown = $10, areas_en = $11, areas_cy = $12 WHERE commission = $1 AND number = $2";
const SET_SOURCE: &str = "UPDATE session SET source = $2 WHERE id = $1 AND source IS NULL";
const ADD_TURN: &str =
    "INSERT INTO turn (document, session, place, question, opens, speaker, role, time, interpreted)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const TURNS: &str = "SELECT t.document, d.part, d.version, d.text, d.language, t.question, t.opens, t.speaker,
    t.role, t.time, t.interpreted FROM turn t JOIN document d ON d.id = t.document WHERE t.session = $1 ORDER BY t.place";
const LAST_QUESTION: &str = "SELECT MAX(t.question) FROM turn t JOIN session s ON s.id = t.session
    WHERE s.commission = $1";

const WITNESSES: &str =
    "SELECT id, name, role, body, interests, language, support, consent, protected FROM witness
    WHERE commission = $1 ORDER BY id";
const WITNESSES_OF: &str = "SELECT w.id, w.name, w.role, w.body, w.interests, w.language, w.support, w.consent,
    w.protected FROM witness w JOIN session_witness s ON s.witness = w.id WHERE s.session = $1 ORDER BY w.id";
const ADD_WITNESS: &str =
    "INSERT INTO witness (commission, name, role, body, interests, language, support, consent,
    protected) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id";
const ADD_CONTACT: &str =
    "INSERT INTO witness_contact (witness, contact, identity) VALUES ($1, $2, $3)";
const CONTACT: &str = "SELECT contact, identity FROM witness_contact WHERE witness = $1";
const CALL_WITNESS: &str = "INSERT INTO session_witness (session, witness) VALUES ($1, $2)
    ON CONFLICT (session, witness) DO NOTHING";
const FORGET_WITNESS: &str =
    "UPDATE witness SET name = '', role = '', body = '', interests = '', language = '',
    support = '', consent = 0, protected = 0 WHERE commission = $1 AND id = $2";
const CONTACTS: &str = "SELECT COUNT(*) FROM witness_contact c JOIN witness w ON w.id = c.witness
    WHERE w.commission = $1";
const DROP_CONTACTS: &str = "DELETE FROM witness_contact
    WHERE witness IN (SELECT id FROM witness WHERE commission = $1)";
const FORGET_CONTACT: &str = "DELETE FROM witness_contact WHERE witness = $1";
const FORGET_UNLOCKS: &str = "DELETE FROM witness_unlock WHERE witness = $1";
const FORGET_LINKS: &str = "DELETE FROM correction_link WHERE witness = $1";
const UNLOCK: &str =
    "INSERT INTO witness_unlock (witness, person, at, reason) VALUES ($1, $2, $3, $4)
    ON CONFLICT (witness, person) DO UPDATE SET at = excluded.at, reason = excluded.reason";
const UNLOCKS: &str =
    "SELECT person FROM witness_unlock WHERE witness = $1 AND at >= $2 ORDER BY person";

pub(crate) fn sessions(r: &Reader<'_>, commission: i64) -> Result<Vec<Planned>, StoreError> {
    r.rows(SESSIONS, &values![commission])?
        .iter()
        .map(session_of)
        .collect()
}

pub(crate) fn session(
    r: &Reader<'_>,
    commission: i64,
    number: i64,
) -> Result<Option<Planned>, StoreError> {
    r.row(SESSION, &values![commission, number])?
        .as_ref()
        .map(session_of)
        .transpose()
}

pub(crate) fn add_session(
    tx: &mut Tx<'_>,
    commission: i64,
    new: &Planned,
) -> Result<i64, StoreError> {
    let ([en, cy], [areas_en, areas_cy]) = (&new.title, &new.areas);
    tx.insert(
        ADD_SESSION,
        &values![
            commission,
            en,
            cy,
            new.starts_us,
            new.ends_us,
            &new.place,
            &new.strands,
            &new.panel,
            new.shown,
            areas_en,
            areas_cy
        ],
    )
}

pub(crate) fn set_session(
    tx: &mut Tx<'_>,
    commission: i64,
    new: &Planned,
) -> Result<(), StoreError> {
    let ([en, cy], [areas_en, areas_cy]) = (&new.title, &new.areas);
    tx.run_one(
        SET_SESSION,
        &values![
            commission,
            new.number,
            en,
            cy,
            new.starts_us,
            new.ends_us,
            &new.place,
            &new.strands,
            &new.panel,
            new.shown,
            areas_en,
            areas_cy
        ],
    )
}

/// Says which source is the transcript of a session; one that has a transcript keeps it.
pub(crate) fn set_source(tx: &mut Tx<'_>, session: i64, source: i64) -> Result<bool, StoreError> {
    Ok(tx.run(SET_SOURCE, &values![session, source])? == 1)
}

pub(crate) fn add_turn(
    tx: &mut Tx<'_>,
    session: i64,
    (document, place): (i64, i64),
    turn: &crate::spoken::Turn,
) -> Result<(), StoreError> {
    tx.run_one(
        ADD_TURN,
        &values![
            document,
            session,
            place,
            turn.question.map(i64::from),
            turn.opens_question,
            turn.speaker.clone(),
            turn.role.map(crate::spoken::Role::code),
            turn.time.clone(),
            turn.interpreted
        ],
    )
}

pub(crate) fn turns(r: &Reader<'_>, session: i64) -> Result<Vec<Spoken>, StoreError> {
    let of = |row: &Row| {
        Ok(Spoken {
            document: row.int(0)?,
            part: row.text(1)?,
            version: row.int(2)?,
            text: row.text(3)?,
            lang: row.opt_text(4)?.unwrap_or_default(),
            question: row.opt_int(5)?,
            opens: row.yes(6)?,
            speaker: row.opt_text(7)?,
            role: row.opt_text(8)?,
            time: row.opt_text(9)?,
            interpreted: row.yes(10)?,
        })
    };
    r.rows(TURNS, &values![session])?.iter().map(of).collect()
}

/// The number of the last question of the inquiry so far.
pub(crate) fn last_question(r: &Reader<'_>, commission: i64) -> Result<Option<u32>, StoreError> {
    let row = r.row(LAST_QUESTION, &values![commission])?;
    let last = row.map_or(Ok(None), |row| row.opt_int(0))?;
    Ok(last.and_then(|last| u32::try_from(last).ok()))
}

pub(crate) fn witnesses(r: &Reader<'_>, commission: i64) -> Result<Vec<Witness>, StoreError> {
    r.rows(WITNESSES, &values![commission])?
        .iter()
        .map(witness_of)
        .collect()
}

pub(crate) fn witnesses_of(r: &Reader<'_>, session: i64) -> Result<Vec<Witness>, StoreError> {
    r.rows(WITNESSES_OF, &values![session])?
        .iter()
        .map(witness_of)
        .collect()
}

pub(crate) fn add_witness(
    tx: &mut Tx<'_>,
    commission: i64,
    new: &Witness,
    (contact, identity): (&str, &str),
) -> Result<i64, StoreError> {
    let id = tx.insert(
        ADD_WITNESS,
        &values![
            commission,
            &new.name,
            &new.role,
            &new.body,
            &new.interests,
            &new.language,
            &new.support,
            new.consent,
            new.protected
        ],
    )?;
    tx.run_one(ADD_CONTACT, &values![id, contact, identity])?;
    Ok(id)
}

/// How a witness is reached, and who a protected one is.
pub(crate) fn contact(
    r: &Reader<'_>,
    witness: i64,
) -> Result<Option<(String, String)>, StoreError> {
    let row = r.row(CONTACT, &values![witness])?;
    row.map(|row| Ok((row.text(0)?, row.text(1)?))).transpose()
}

pub(crate) fn call_witness(tx: &mut Tx<'_>, session: i64, witness: i64) -> Result<(), StoreError> {
    tx.run(CALL_WITNESS, &values![session, witness]).map(drop)
}

/// Takes what is known of a witness away; whether there was one.
pub(crate) fn forget_witness(
    tx: &mut Tx<'_>,
    commission: i64,
    witness: i64,
) -> Result<bool, StoreError> {
    let there = tx.run(FORGET_WITNESS, &values![commission, witness])? == 1;
    if there {
        for sql in [FORGET_CONTACT, FORGET_UNLOCKS, FORGET_LINKS] {
            tx.run(sql, &values![witness])?;
        }
    }
    Ok(there)
}

pub(crate) fn unlock(
    tx: &mut Tx<'_>,
    witness: i64,
    by: (&str, i64),
    reason: &str,
) -> Result<(), StoreError> {
    tx.run_one(UNLOCK, &values![witness, by.0, by.1, reason])
}

/// Who asked to see who a witness is, since a moment.
pub(crate) fn unlocks(
    r: &Reader<'_>,
    witness: i64,
    since_us: i64,
) -> Result<Vec<String>, StoreError> {
    r.rows(UNLOCKS, &values![witness, since_us])?
        .iter()
        .map(|row| row.text(0))
        .collect()
}

fn session_of(row: &Row) -> Result<Planned, StoreError> {
    Ok(Planned {
        id: row.int(0)?,
        number: row.int(1)?,
        title: [row.text(2)?, row.text(3)?],
        starts_us: row.int(4)?,
        ends_us: row.int(5)?,
        place: row.text(6)?,
        strands: row.text(7)?,
        panel: row.text(8)?,
        shown: row.yes(9)?,
        source: row.opt_int(10)?,
        areas: [row.text(11)?, row.text(12)?],
    })
}

fn witness_of(row: &Row) -> Result<Witness, StoreError> {
    Ok(Witness {
        id: row.int(0)?,
        name: row.text(1)?,
        role: row.text(2)?,
        body: row.text(3)?,
        interests: row.text(4)?,
        language: row.text(5)?,
        support: row.text(6)?,
        consent: row.yes(7)?,
        protected: row.yes(8)?,
    })
}

/// Takes everything about the evidence of a session out of the tables of this room.
pub(crate) fn forget(tx: &mut Tx<'_>, source: i64) -> Result<(), StoreError> {
    for sql in [
        DROP_CORRECTIONS,
        DROP_UNDERTAKINGS,
        DROP_TURNS,
        LEAVE_SOURCE,
    ] {
        tx.run(sql, &values![source])?;
    }
    Ok(())
}

/// How many witnesses left a contact, or have an identity that is kept apart.
pub(crate) fn contacts(r: &Reader<'_>, commission: i64) -> Result<u64, StoreError> {
    let row = r.row(CONTACTS, &values![commission])?;
    let count = row.map_or(Ok(0), |row| row.int(0))?;
    Ok(count.unsigned_abs())
}

pub(crate) fn drop_contacts(tx: &mut Tx<'_>, commission: i64) -> Result<(), StoreError> {
    tx.run(DROP_CONTACTS, &values![commission]).map(drop)
}
