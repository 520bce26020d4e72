//! The rows of a commission and of what was done in it; `accounts` and `invitations` have those of people.

pub(crate) mod accounts;
pub(crate) mod backups;
pub(crate) mod closing;
pub(crate) mod invitations;
pub(crate) mod letters;
pub(crate) mod retention;
pub(crate) mod wording;

use crate::closing::{AFTER_CLOSING, Closing, refuse_closed};
use crate::limits::{COMMISSIONS_SHARED_MAX, READING_US};
use crate::words::words;
use crate::{Call, Definition, Error, Refusal};
use ::store::{Migration, Reader, Room, Row, Store, StoreError, Tx, values};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The tables of this room.
pub const MIGRATIONS: Room = Room {
    name: "commission",
    migrations: &[
        FIRST,
        ACCOUNTS,
        wording::MIGRATION,
        letters::MIGRATION,
        backups::MIGRATION,
        retention::MIGRATION,
        closing::MIGRATION,
    ],
};

const FIRST: Migration = Migration {
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
};

/// Accounts with a phone beside the password, recovery codes, links that let somebody in once, and
/// what is done on the server that belongs to no commission.
const ACCOUNTS: Migration = Migration {
    number: 2,
    sql: "ALTER TABLE person ADD COLUMN opens BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE person ADD COLUMN phone TEXT;
        ALTER TABLE person ADD COLUMN phone_step BIGINT NOT NULL DEFAULT 0;
        ALTER TABLE person ADD COLUMN closed BIGINT;
        CREATE INDEX person_role_by_commission ON person_role (commission, person);
        CREATE INDEX sign_in_by_person ON sign_in (person);
        CREATE TABLE recovery_code (
            person BIGINT NOT NULL REFERENCES person (id), key TEXT NOT NULL,
            PRIMARY KEY (person, key));
        CREATE TABLE known_browser (
            key TEXT PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id), made BIGINT NOT NULL);
        CREATE INDEX known_browser_by_person ON known_browser (person);
        CREATE TABLE invitation (
            id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL,
            commission BIGINT REFERENCES commission (id), role TEXT,
            person BIGINT REFERENCES person (id), name TEXT NOT NULL, maker TEXT NOT NULL,
            made BIGINT NOT NULL, until BIGINT NOT NULL, used BIGINT);
        CREATE INDEX invitation_by_commission ON invitation (commission, id);
        DROP TABLE sign_in_failure;
        CREATE TABLE sign_in_try (bucket TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE INDEX sign_in_try_by_bucket ON sign_in_try (bucket, at);
        CREATE INDEX sign_in_try_by_time ON sign_in_try (at);
        CREATE TABLE house_act (
            id INTEGER PRIMARY KEY, person TEXT NOT NULL, at BIGINT NOT NULL, what TEXT NOT NULL,
            about TEXT NOT NULL);
        CREATE INDEX house_act_by_account ON house_act (about, id);
        CREATE INDEX act_by_commission ON act (commission, id);",
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
    /// That it was closed, where it was.
    pub closed: Option<Closing>,
}

impl Commission {
    /// The name of its ledger, which is also the origin of its checkpoints.
    pub fn log(&self) -> String {
        format!("tystio/{}", self.definition.slug)
    }

    /// Its call for evidence.
    ///
    /// # Errors
    /// [`Error::NotFound`] where it has none.
    pub fn call(&self) -> Result<&Call, Error> {
        self.definition.call.as_ref().ok_or(Error::NotFound)
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
    "transcribed",
    "described",
    "publication-decided",
    "redacted",
    "coded",
    "uncoded",
    "code-made",
    "code-changed",
    "themes-found",
    "theme-changed",
    "memo-written",
    "campaigns-found",
    "campaign-decided",
    "campaign-undone",
    "exported",
    "codings-imported",
    "double-drawn",
    "double-revealed",
    "adjudicated",
    "claims-taken",
    "claim-put-beside",
    "claim-taken-apart",
    "exhibit-taken",
    "exhibit-put-away",
    "drafted",
    "draft-written",
    "cited",
    "overruled",
    "agreed",
    "report-built",
    "report-published",
    "word-returned",
    "proposal-accepted",
    "proposal-refused",
    "reply-recorded",
    "progress-recorded",
    "reply-link-made",
    "decision-recorded",
    "translations-sent",
    "translations-taken",
    "sealed-read",
    "withdrawn",
    "superseded",
    "objected",
    "objection-answered",
    "invited",
    "invitation-withdrawn",
    "role-given",
    "role-taken",
    "read",
    "downloaded",
    "acknowledged",
    "unacknowledged",
    "accepted",
    "turned-away",
    "acceptance-withdrawn",
    "late-marked",
    "late-unmarked",
    "noted",
    "typed",
    "typed-again",
    "text-changed",
    "disclosure-set",
    "closed",
    "opened-again",
    "archived",
    "options-taken",
    "options-scored",
    "plan-taken",
    "action-state",
    "to-safeguarding",
    "from-safeguarding",
    "letter-again",
    "letter-dropped",
    "voting-changed",
    "statement-made",
    "statement-accepted",
    "statement-declined",
    "statement-translated",
    "voting-codes-made",
    "votes-imported",
    "hub-made",
    "hub-changed",
    "hub-asked",
    "hub-unasked",
    "hub-file-kept",
    "hubs-chosen",
    "session-planned",
    "transcript-taken",
    "witness-entered",
    "witness-erased",
    "identity-asked",
    "identity-read",
    "correction-link-made",
    "correction-accepted",
    "correction-refused",
    "undertaking-noted",
    "undertaking-closed",
    "record-entered",
    "record-changed",
    "record-dropped",
    "record-shown",
    "record-hidden",
    "assessment-begun",
    "principle-assessed",
    "assessment-finished",
    "assessment-reopened",
    "assessment-dropped",
    "principle-settled",
    "assessments-imported",
    "erased",
    "erasure-asked",
    "retention-set",
    "retention-held",
    "retention-released",
    "retention-noticed",
    "retention-run",
];

/// Every kind of act that belongs to no commission but to an account.
pub const HOUSE_ACTS: &[&str] = &[
    "signed-in",
    "signed-out-everywhere",
    "password-changed",
    "phone-set",
    "phone-dropped",
    "recovery-codes-made",
    "recovery-code-used",
    "recovery-link-made",
    "recovered",
    "server-given",
    "server-taken",
    "account-closed",
];

const COMMISSION_BY_SLUG: &str = "SELECT id, definition, opened, closed, closed_by, closed_why, file FROM commission WHERE slug = $1";
const DEFINITION_BY_SLUG: &str =
    "SELECT id, definition, opened, closed, closed_by, closed_why FROM commission WHERE slug = $1";
const COMMISSIONS: &str =
    "SELECT id, definition, opened, closed, closed_by, closed_why FROM commission ORDER BY slug";
const ADD_COMMISSION: &str = "INSERT INTO commission (slug, definition, file, opened)
    VALUES ($1, $2, $3, $4) RETURNING id";
const RECORD: &str = "INSERT INTO act (commission, person, at, what, about)
    VALUES ($1, $2, $3, $4, $5)";

const ACTS_OF: &str = "SELECT id, person, at, what, about FROM act
    WHERE commission = $1 AND id < $2 ORDER BY id DESC LIMIT $3";
const ACTS_OF_PERSON: &str = "SELECT id, person, at, what, about FROM act
    WHERE commission = $1 AND person = $2 AND id < $3 ORDER BY id DESC LIMIT $4";
const ACTORS: &str = "SELECT DISTINCT person FROM act WHERE commission = $1 ORDER BY person";
const LAST_READ: &str = "SELECT COALESCE(MAX(at), 0) FROM act
    WHERE commission = $1 AND about = $2 AND person = $3 AND what = 'read'";
const RECORD_OF_HOUSE: &str =
    "INSERT INTO house_act (person, at, what, about) VALUES ($1, $2, $3, $4)";
const FORGET_FILE: &str = "UPDATE act SET about = '(erased)' WHERE commission = $1 AND about = $2";
const HOUSE_ACTS_OF: &str = "SELECT person, at, what, about FROM house_act
    WHERE about = $1 ORDER BY id DESC LIMIT $2";

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
        if row.text(6)? == file {
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
        closed: None,
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

/// Definitions as they were read last, by slug: the text, and what it says. It is asked for on every request, and
/// reading it anew takes longer than anything else a page does. The text is compared each time, so that what is shared
/// is always what stands in the database.
static READ: Mutex<BTreeMap<String, (String, Arc<Commission>)>> = Mutex::new(BTreeMap::new());

/// The commission of that slug, to be shared, or nothing.
///
/// # Errors
/// [`Error::Fault`] where it cannot be read.
pub fn shared_commission(r: &Reader<'_>, slug: &str) -> Result<Option<Arc<Commission>>, Error> {
    let Some(row) = r.row(DEFINITION_BY_SLUG, &values![slug])? else {
        return Ok(None);
    };
    let (id, opened_us, text) = (row.int(0)?, row.int(2)?, row.text(1)?);
    let closed = closing_of(&row)?;
    let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some((of, commission)) = read.get(slug)
        && (commission.id, commission.opened_us) == (id, opened_us)
        && commission.closed == closed
        && *of == text
    {
        return Ok(Some(Arc::clone(commission)));
    }
    let commission = Arc::new(commission_of(&row)?);
    if read.len() >= COMMISSIONS_SHARED_MAX {
        read.clear();
    }
    read.insert(slug.to_owned(), (text, Arc::clone(&commission)));
    Ok(Some(commission))
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
        closed: closing_of(row)?,
    })
}

fn closing_of(row: &Row) -> Result<Option<Closing>, StoreError> {
    let Some(at_us) = row.opt_int(3)? else {
        return Ok(None);
    };
    Ok(Some(Closing {
        at_us,
        person: row.opt_text(4)?.unwrap_or_default(),
        reason: row.opt_text(5)?.unwrap_or_default(),
    }))
}

/// Records who did what, when.
///
/// # Errors
/// [`Error::Refused`] where the commission was closed and the act is none that goes on ([`AFTER_CLOSING`]); nothing of the
/// transaction is kept then.
pub fn record(
    tx: &mut Tx<'_>,
    commission: i64,
    person: &str,
    now_us: i64,
    what: &'static str,
    about: &str,
) -> Result<(), Error> {
    if !AFTER_CLOSING.contains(&what) {
        refuse_closed(tx, commission)?;
    }
    Ok(tx.run_one(RECORD, &values![commission, person, now_us, what, about])?)
}

/// Records that somebody read what is not published; reading it again within the hour is the same
/// reading.
///
/// # Errors
/// [`Error::Fault`] where it cannot be written: then it is not shown either.
pub fn record_read(
    store: &Store,
    commission: i64,
    person: &str,
    now_us: i64,
    about: &str,
) -> Result<(), Error> {
    let last = store.read(|r| r.row(LAST_READ, &values![commission, about, person]))?;
    let last_us = last.map_or(Ok(0), |row| row.int(0))?;
    if now_us - last_us < READING_US && last_us > 0 {
        return Ok(());
    }
    let (person, about) = (person.to_owned(), about.to_owned());
    store.write(move |tx| record(tx, commission, &person, now_us, "read", &about))
}

/// Takes the name of a file that somebody sent out of what was recorded.
pub(crate) fn forget_file(tx: &mut Tx<'_>, commission: i64, file: &str) -> Result<(), StoreError> {
    tx.run(FORGET_FILE, &values![commission, file]).map(drop)
}

/// Records what belongs to no commission: what was done with an account.
pub(crate) fn record_of_house(
    tx: &mut Tx<'_>,
    person: &str,
    now_us: i64,
    what: &'static str,
    about: &str,
) -> Result<(), StoreError> {
    tx.run_one(RECORD_OF_HOUSE, &values![person, now_us, what, about])
}

/// The last acts with the account of a sign-in name, the latest first.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn house_acts_of(r: &Reader<'_>, login: &str, at_most: i64) -> Result<Vec<Act>, StoreError> {
    r.rows(HOUSE_ACTS_OF, &values![login, at_most])?
        .iter()
        .map(|row| {
            Ok(Act {
                person: row.text(0)?,
                at_us: row.int(1)?,
                what: row.text(2)?,
                about: row.text(3)?,
            })
        })
        .collect()
}

/// Acts of a commission before the one of that number, the latest first, each with its number; of one
/// person alone where a name is given.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn acts(
    r: &Reader<'_>,
    commission: i64,
    person: Option<&str>,
    before: i64,
    at_most: i64,
) -> Result<Vec<(i64, Act)>, StoreError> {
    let rows = match person {
        None => r.rows(ACTS_OF, &values![commission, before, at_most])?,
        Some(name) => r.rows(ACTS_OF_PERSON, &values![commission, name, before, at_most])?,
    };
    rows.iter()
        .map(|row| {
            let act = Act {
                person: row.text(1)?,
                at_us: row.int(2)?,
                what: row.text(3)?,
                about: row.text(4)?,
            };
            Ok((row.int(0)?, act))
        })
        .collect()
}

/// The names of everybody who did something in a commission.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn actors(r: &Reader<'_>, commission: i64) -> Result<Vec<String>, StoreError> {
    r.rows(ACTORS, &values![commission])?
        .iter()
        .map(|row| row.text(0))
        .collect()
}
