//! The rows of place: the ideas for hubs that people sent, and who asks for each; `store/choices.rs` has what is laid over them,
//! `store/records.rs` the records of the market.

pub(crate) mod choices;
pub(crate) mod records;

use crate::idea::{Idea, Origin, Request, Stage, Told};
use ::store::{Migration, Reader, Room, Row, StoreError, Tx, values};

/// The tables of this room.
pub const MIGRATIONS: Room = Room {
    name: "place",
    migrations: &[FIRST, CHOICES, RECORDS],
};

const FIRST: Migration = Migration {
    number: 1,
    sql: "CREATE TABLE hub_idea (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id), number BIGINT NOT NULL,
            origin TEXT NOT NULL, words_of BIGINT REFERENCES source (id), stage TEXT NOT NULL, name TEXT NOT NULL,
            area TEXT NOT NULL, lat_e6 BIGINT, lon_e6 BIGINT, services TEXT NOT NULL, owners TEXT NOT NULL,
            note TEXT NOT NULL, version BIGINT NOT NULL, person TEXT NOT NULL, made BIGINT NOT NULL,
            changed BIGINT NOT NULL, UNIQUE (commission, number));
        CREATE TABLE hub_request (
            id INTEGER PRIMARY KEY, idea BIGINT NOT NULL REFERENCES hub_idea (id),
            source BIGINT NOT NULL REFERENCES source (id), document BIGINT REFERENCES document (id),
            passage BIGINT REFERENCES passage (id), person TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE INDEX hub_request_by_idea ON hub_request (idea, id);
        CREATE INDEX hub_request_by_source ON hub_request (source);
        CREATE TABLE hub_answer_read (
            document BIGINT PRIMARY KEY REFERENCES document (id), person TEXT NOT NULL, at BIGINT NOT NULL);",
};

const CHOICES: Migration = Migration {
    number: 2,
    sql: "CREATE TABLE place_input (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id), kind TEXT NOT NULL,
            version BIGINT NOT NULL, file TEXT NOT NULL, blob TEXT NOT NULL, size BIGINT NOT NULL, lines BIGINT NOT NULL,
            columns TEXT NOT NULL, person TEXT NOT NULL, at BIGINT NOT NULL, UNIQUE (commission, kind, version));
        CREATE TABLE hub_choice (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id), number BIGINT NOT NULL,
            demand BIGINT NOT NULL REFERENCES place_input (id), sites BIGINT NOT NULL REFERENCES place_input (id),
            costs BIGINT REFERENCES place_input (id), settings TEXT NOT NULL, state TEXT NOT NULL, lower_bound TEXT,
            upper_bound TEXT, answer TEXT, problem_en TEXT, problem_cy TEXT, person TEXT NOT NULL, at BIGINT NOT NULL,
            UNIQUE (commission, number));",
};

const RECORDS: Migration = Migration {
    number: 3,
    sql: "CREATE TABLE market_record (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id), kind TEXT NOT NULL,
            number BIGINT NOT NULL, fields TEXT NOT NULL, version BIGINT NOT NULL, person TEXT NOT NULL,
            made BIGINT NOT NULL, changed BIGINT NOT NULL, UNIQUE (commission, kind, number));",
};

const IDEAS: &str = "SELECT id, number, origin, words_of, stage, name, area, lat_e6, lon_e6, services, owners, note,
    version, person, made, changed FROM hub_idea WHERE commission = $1 ORDER BY number";
const IDEA: &str = "SELECT id, number, origin, words_of, stage, name, area, lat_e6, lon_e6, services, owners, note,
    version, person, made, changed FROM hub_idea WHERE commission = $1 AND number = $2";
const ADD_IDEA: &str = "INSERT INTO hub_idea (commission, number, origin, words_of, stage, name, area, lat_e6, lon_e6,
    services, owners, note, version, person, made, changed)
    VALUES ($1, (SELECT COALESCE(MAX(number), 0) + 1 FROM hub_idea WHERE commission = $1), $2, $3, $4, $5, $6, $7, $8,
    $9, $10, $11, 1, $12, $13, $13) RETURNING number";
const CHANGE_IDEA: &str =
    "UPDATE hub_idea SET stage = $4, name = $5, area = $6, lat_e6 = $7, lon_e6 = $8,
    services = $9, owners = $10, note = $11, version = version + 1, changed = $12
    WHERE commission = $1 AND number = $2 AND version = $3";
const REQUESTS: &str =
    "SELECT r.id, i.number, r.source, s.reference, r.document, d.part, r.passage, p.quote
    FROM hub_request r JOIN hub_idea i ON i.id = r.idea JOIN source s ON s.id = r.source
    LEFT JOIN document d ON d.id = r.document LEFT JOIN passage p ON p.id = r.passage
    WHERE i.commission = $1 ORDER BY i.number, r.id";
const ADD_REQUEST: &str = "INSERT INTO hub_request (idea, source, document, passage, person, at)
    VALUES ($1, $2, $3, $4, $5, $6)";
const TAKE_REQUEST: &str = "DELETE FROM hub_request WHERE id = $2
    AND idea IN (SELECT id FROM hub_idea WHERE commission = $1)";
const IDEAS_OF_PASSAGE: &str =
    "SELECT DISTINCT i.number FROM hub_request r JOIN hub_idea i ON i.id = r.idea
    WHERE r.passage = $1 ORDER BY i.number";
const ANSWERS_READ: &str =
    "SELECT a.document FROM hub_answer_read a JOIN document d ON d.id = a.document
    JOIN source s ON s.id = d.source WHERE s.commission = $1 ORDER BY a.document";
const SET_READ: &str = "INSERT INTO hub_answer_read (document, person, at) VALUES ($1, $2, $3)
    ON CONFLICT (document) DO NOTHING";

const BLANK: &str =
    "UPDATE hub_idea SET words_of = NULL, stage = 'erased', name = '', area = '', lat_e6 = NULL,
    lon_e6 = NULL, services = '', owners = '', note = '', version = version + 1, changed = $3
    WHERE commission = $1 AND words_of = $2";
const DROP_REQUESTS: &str = "DELETE FROM hub_request WHERE source = $1";
const DROP_READ: &str =
    "DELETE FROM hub_answer_read WHERE document IN (SELECT id FROM document WHERE source = $1)";

/// Every idea of a commission, by number; those whose words were erased among them.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn ideas(r: &Reader<'_>, commission: i64) -> Result<Vec<Idea>, StoreError> {
    r.rows(IDEAS, &values![commission])?
        .iter()
        .map(idea_of)
        .collect()
}

/// One idea.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn idea(r: &Reader<'_>, commission: i64, number: i64) -> Result<Option<Idea>, StoreError> {
    let row = r.row(IDEA, &values![commission, number])?;
    row.as_ref().map(idea_of).transpose()
}

pub(crate) fn add_idea(
    tx: &mut Tx<'_>,
    commission: i64,
    told: &Told,
    (origin, words_of): (Origin, Option<i64>),
    (person, now_us): (&str, i64),
) -> Result<i64, StoreError> {
    tx.insert(
        ADD_IDEA,
        &values![
            commission,
            origin.code(),
            words_of,
            told.stage.code(),
            &told.name,
            &told.area,
            told.at_e6.map(|at| at.0),
            told.at_e6.map(|at| at.1),
            &told.services,
            &told.owners,
            &told.note,
            person,
            now_us
        ],
    )
}

/// Changes an idea that is still the version somebody saw; answers whether it was.
pub(crate) fn change_idea(
    tx: &mut Tx<'_>,
    (commission, number, version): (i64, i64, i64),
    told: &Told,
    now_us: i64,
) -> Result<bool, StoreError> {
    let values = values![
        commission,
        number,
        version,
        told.stage.code(),
        &told.name,
        &told.area,
        told.at_e6.map(|at| at.0),
        told.at_e6.map(|at| at.1),
        &told.services,
        &told.owners,
        &told.note,
        now_us
    ];
    Ok(tx.run(CHANGE_IDEA, &values)? > 0)
}

/// Who asks for each idea, by its number, in the order in which it was found.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn requests(r: &Reader<'_>, commission: i64) -> Result<Vec<Request>, StoreError> {
    r.rows(REQUESTS, &values![commission])?
        .iter()
        .map(|row| {
            Ok(Request {
                id: row.int(0)?,
                idea: row.int(1)?,
                source: row.int(2)?,
                reference: row.text(3)?,
                document: row.opt_int(4)?,
                part: row.opt_text(5)?,
                passage: row.opt_int(6)?,
                quote: row.opt_text(7)?,
            })
        })
        .collect()
}

pub(crate) fn add_request(
    tx: &mut Tx<'_>,
    idea: i64,
    (source, document, passage): (i64, Option<i64>, Option<i64>),
    (person, now_us): (&str, i64),
) -> Result<(), StoreError> {
    tx.run_one(
        ADD_REQUEST,
        &values![idea, source, document, passage, person, now_us],
    )
}

pub(crate) fn take_request(
    tx: &mut Tx<'_>,
    commission: i64,
    request: i64,
) -> Result<bool, StoreError> {
    Ok(tx.run(TAKE_REQUEST, &values![commission, request])? > 0)
}

pub(crate) fn ideas_of_passage(r: &Reader<'_>, passage: i64) -> Result<Vec<i64>, StoreError> {
    r.rows(IDEAS_OF_PASSAGE, &values![passage])?
        .iter()
        .map(|row| row.int(0))
        .collect()
}

/// The answers that somebody has read for ideas.
pub(crate) fn answers_read(r: &Reader<'_>, commission: i64) -> Result<Vec<i64>, StoreError> {
    r.rows(ANSWERS_READ, &values![commission])?
        .iter()
        .map(|row| row.int(0))
        .collect()
}

pub(crate) fn set_read(
    tx: &mut Tx<'_>,
    document: i64,
    (person, now_us): (&str, i64),
) -> Result<(), StoreError> {
    tx.run(SET_READ, &values![document, person, now_us])
        .map(drop)
}

/// Forgets a source: whom it asks for, and the words that were taken from it.
pub(crate) fn forget(
    tx: &mut Tx<'_>,
    commission: i64,
    source: i64,
    at_us: i64,
) -> Result<(), StoreError> {
    tx.run(BLANK, &values![commission, source, at_us])?;
    tx.run(DROP_REQUESTS, &values![source])?;
    tx.run(DROP_READ, &values![source]).map(drop)
}

fn idea_of(row: &Row) -> Result<Idea, StoreError> {
    Ok(Idea {
        id: row.int(0)?,
        number: row.int(1)?,
        origin: Origin::of_code(&row.text(2)?),
        words_of: row.opt_int(3)?,
        told: Told {
            stage: Stage::of_code(&row.text(4)?),
            name: row.text(5)?,
            area: row.text(6)?,
            at_e6: row.opt_int(7)?.zip(row.opt_int(8)?),
            services: row.text(9)?,
            owners: row.text(10)?,
            note: row.text(11)?,
        },
        version: row.int(12)?,
        person: row.text(13)?,
        made_us: row.int(14)?,
        changed_us: row.int(15)?,
    })
}
