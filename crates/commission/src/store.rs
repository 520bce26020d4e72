//! The rows of a commission, its people, their sign-ins and their acts.

use crate::words::words;
use crate::{Definition, Error, Person, Refusal, Role};
use ::store::{Migration, Reader, Room, Row, StoreError, Tx, values};

/// The tables of this room.
pub const MIGRATIONS: Room = Room {
    name: "commission",
    migrations: &[Migration {
        number: 1,
        sql: "CREATE TABLE commission (
            id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, definition TEXT NOT NULL,
            file TEXT NOT NULL, opened BIGINT NOT NULL);
        CREATE TABLE person (
            id INTEGER PRIMARY KEY, login TEXT NOT NULL UNIQUE, name TEXT NOT NULL,
            password TEXT NOT NULL, made BIGINT NOT NULL);
        CREATE TABLE person_role (
            person BIGINT NOT NULL REFERENCES person (id),
            commission BIGINT NOT NULL REFERENCES commission (id),
            role TEXT NOT NULL, PRIMARY KEY (person, commission, role));
        CREATE TABLE sign_in (
            key TEXT PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id),
            began BIGINT NOT NULL, seen BIGINT NOT NULL);
        CREATE TABLE sign_in_failure (login TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE INDEX sign_in_failure_by_login ON sign_in_failure (login, at);
        CREATE TABLE act (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            person TEXT NOT NULL, at BIGINT NOT NULL, what TEXT NOT NULL, about TEXT NOT NULL);
        CREATE INDEX act_by_about ON act (commission, about);",
    }],
};

/// A commission that was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commission {
    /// Its number.
    pub id: i64,
    /// What it says of itself.
    pub definition: Definition,
    /// When it was opened, microseconds since 1970 in UTC.
    pub opened_us: i64,
}

impl Commission {
    /// The name of its ledger, which is also the origin of its checkpoints.
    pub fn log(&self) -> String {
        format!("tystio/{}", self.definition.slug)
    }
}

/// Something that somebody did, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Who did it, by name: the log outlives an account.
    pub person: String,
    /// When, microseconds since 1970 in UTC.
    pub at_us: i64,
    /// What: one of [`ACTS`].
    pub what: String,
    /// About what: a reference, a document, a passage.
    pub about: String,
}

/// Every kind of act that is recorded.
pub const ACTS: &[&str] = &[
    "opened",
    "imported",
    "described",
    "publication-decided",
    "redacted",
    "coded",
    "uncoded",
    "code-made",
    "code-changed",
    "memo-written",
    "claims-taken",
    "drafted",
    "report-built",
    "sealed-read",
    "withdrawn",
    "superseded",
    "objected",
    "objection-answered",
];

const COMMISSION_BY_SLUG: &str =
    "SELECT id, definition, opened, file FROM commission WHERE slug = $1";
const COMMISSIONS: &str = "SELECT id, definition, opened, file FROM commission ORDER BY slug";
const ADD_COMMISSION: &str = "INSERT INTO commission (slug, definition, file, opened)
    VALUES ($1, $2, $3, $4) RETURNING id";
const ADD_PERSON: &str = "INSERT INTO person (login, name, password, made)
    VALUES ($1, $2, $3, $4) RETURNING id";
const ADD_ROLE: &str = "INSERT INTO person_role (person, commission, role)
    VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
const PERSON_BY_LOGIN: &str = "SELECT id, login, name, password FROM person WHERE login = $1";
const ROLES: &str = "SELECT commission, role FROM person_role WHERE person = $1
    ORDER BY commission, role";
const SIGN_IN: &str = "SELECT p.id, p.login, p.name, s.began, s.seen
    FROM sign_in s JOIN person p ON p.id = s.person WHERE s.key = $1";
const BEGIN_SIGN_IN: &str =
    "INSERT INTO sign_in (key, person, began, seen) VALUES ($1, $2, $3, $3)";
const TOUCH_SIGN_IN: &str = "UPDATE sign_in SET seen = $2 WHERE key = $1";
const END_SIGN_IN: &str = "DELETE FROM sign_in WHERE key = $1";
const NOTE_FAILURE: &str = "INSERT INTO sign_in_failure (login, at) VALUES ($1, $2)";
const FORGET_FAILURES: &str = "DELETE FROM sign_in_failure WHERE login = $1";
const FAILURES_SINCE: &str = "SELECT COUNT(*) FROM sign_in_failure WHERE login = $1 AND at > $2";
const RECORD: &str = "INSERT INTO act (commission, person, at, what, about)
    VALUES ($1, $2, $3, $4, $5)";

/// Opens a commission from its file. The same file again answers the commission that is there.
///
/// # Errors
/// [`Error::Refused`] where another commission has its slug.
pub fn open(
    tx: &mut Tx<'_>,
    definition: &Definition,
    file: &str,
    now_us: i64,
) -> Result<Commission, Error> {
    if let Some(row) = tx.row(COMMISSION_BY_SLUG, &values![&definition.slug])? {
        if row.text(3)? == file {
            return commission_of(&row);
        }
        return Err(Refusal::new("slug-taken", |language| {
            words(language).msg_slug_taken(&definition.slug)
        })
        .into());
    }
    let json =
        serde_json::to_string(definition).map_err(|why| Error::fault("write a definition", why))?;
    let id = tx.insert(
        ADD_COMMISSION,
        &values![&definition.slug, json, file, now_us],
    )?;
    record(tx, id, "tystio", now_us, "opened", &definition.slug)?;
    Ok(Commission {
        id,
        definition: definition.clone(),
        opened_us: now_us,
    })
}

/// The commission of that slug.
///
/// # Errors
/// [`Error::Refused`] where there is none, so that the command line can say so.
pub fn commission_by_slug(r: &Reader<'_>, slug: &str) -> Result<Commission, Error> {
    match r.row(COMMISSION_BY_SLUG, &values![slug])? {
        Some(row) => commission_of(&row),
        None => Err(Refusal::new("no-commission", |language| {
            words(language).msg_no_commission(slug)
        })
        .into()),
    }
}

/// Every commission of the data folder, by slug.
///
/// # Errors
/// [`Error::Fault`] where they cannot be read.
pub fn commissions(r: &Reader<'_>) -> Result<Vec<Commission>, Error> {
    r.rows(COMMISSIONS, &[])?
        .iter()
        .map(commission_of)
        .collect()
}

fn commission_of(row: &Row) -> Result<Commission, Error> {
    let definition = serde_json::from_str(&row.text(1)?)
        .map_err(|why| Error::fault("read a definition", why))?;
    Ok(Commission {
        id: row.int(0)?,
        definition,
        opened_us: row.int(2)?,
    })
}

/// Records who did what, when.
///
/// # Errors
/// [`StoreError`] where it cannot be written.
pub fn record(
    tx: &mut Tx<'_>,
    commission: i64,
    person: &str,
    now_us: i64,
    what: &'static str,
    about: &str,
) -> Result<(), StoreError> {
    tx.run_one(RECORD, &values![commission, person, now_us, what, about])
}

pub(crate) fn add_person(
    tx: &mut Tx<'_>,
    login: &str,
    name: &str,
    password: &str,
    now_us: i64,
) -> Result<i64, StoreError> {
    tx.insert(ADD_PERSON, &values![login, name, password, now_us])
}

pub(crate) fn add_role(
    tx: &mut Tx<'_>,
    person: i64,
    commission: i64,
    role: Role,
) -> Result<(), StoreError> {
    tx.run(ADD_ROLE, &values![person, commission, role.code()])?;
    Ok(())
}

pub(crate) fn person_by_login(
    r: &Reader<'_>,
    login: &str,
) -> Result<Option<(Person, String)>, StoreError> {
    let Some(row) = r.row(PERSON_BY_LOGIN, &values![login])? else {
        return Ok(None);
    };
    Ok(Some((person_of(r, &row)?, row.text(3)?)))
}

/// The person of a sign-in, when it began and when it was last used.
pub(crate) fn sign_in(r: &Reader<'_>, key: &str) -> Result<Option<(Person, i64, i64)>, StoreError> {
    let Some(row) = r.row(SIGN_IN, &values![key])? else {
        return Ok(None);
    };
    Ok(Some((person_of(r, &row)?, row.int(3)?, row.int(4)?)))
}

fn person_of(r: &Reader<'_>, row: &Row) -> Result<Person, StoreError> {
    let id = row.int(0)?;
    let mut roles = Vec::new();
    for role in r.rows(ROLES, &values![id])? {
        if let Some(known) = Role::of_code(&role.text(1)?) {
            roles.push((role.int(0)?, known));
        }
    }
    Ok(Person {
        id,
        login: row.text(1)?,
        name: row.text(2)?,
        roles,
    })
}

pub(crate) fn begin_sign_in(
    tx: &mut Tx<'_>,
    key: &str,
    person: i64,
    now_us: i64,
) -> Result<(), StoreError> {
    tx.run_one(BEGIN_SIGN_IN, &values![key, person, now_us])
}

pub(crate) fn touch_sign_in(tx: &mut Tx<'_>, key: &str, now_us: i64) -> Result<(), StoreError> {
    tx.run(TOUCH_SIGN_IN, &values![key, now_us]).map(drop)
}

pub(crate) fn end_sign_in(tx: &mut Tx<'_>, key: &str) -> Result<(), StoreError> {
    tx.run(END_SIGN_IN, &values![key]).map(drop)
}

pub(crate) fn note_failure(tx: &mut Tx<'_>, login: &str, now_us: i64) -> Result<(), StoreError> {
    tx.run_one(NOTE_FAILURE, &values![login, now_us])
}

pub(crate) fn forget_failures(tx: &mut Tx<'_>, login: &str) -> Result<(), StoreError> {
    tx.run(FORGET_FAILURES, &values![login]).map(drop)
}

pub(crate) fn failures_since(
    r: &Reader<'_>,
    login: &str,
    since_us: i64,
) -> Result<i64, StoreError> {
    r.row(FAILURES_SINCE, &values![login, since_us])?
        .map_or(Ok(0), |row| row.int(0))
}
