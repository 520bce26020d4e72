//! The rows of people: their accounts, roles, sign-ins, phones, recovery codes, browsers and tries.

use crate::{Person, Role};
use ::store::{Reader, Row, StoreError, Tx, values};

const ADD_PERSON: &str = "INSERT INTO person (login, name, password, made)
    VALUES ($1, $2, $3, $4) RETURNING id";
const ADD_ROLE: &str = "INSERT INTO person_role (person, commission, role)
    VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
const DROP_ROLE: &str =
    "DELETE FROM person_role WHERE person = $1 AND commission = $2 AND role = $3";
const PERSON_BY_LOGIN: &str =
    "SELECT id, login, name, opens, phone, closed, password FROM person WHERE login = $1";
const PERSON: &str = "SELECT id, login, name, opens, phone, closed FROM person WHERE id = $1";
const PEOPLE_OF: &str = "SELECT id, login, name, opens, phone, closed FROM person
    WHERE id IN (SELECT person FROM person_role WHERE commission = $1) ORDER BY name, id";
const PEOPLE_COUNT: &str = "SELECT COUNT(*) FROM person";
const HAS_NAME: &str = "SELECT COUNT(*) FROM person WHERE name = $1";
const OTHERS_WHO_OPEN: &str =
    "SELECT COUNT(*) FROM person WHERE opens = 1 AND closed IS NULL AND id <> $1";
const ROLES: &str = "SELECT commission, role FROM person_role WHERE person = $1
    ORDER BY commission, role";
const SET_PASSWORD: &str = "UPDATE person SET password = $2 WHERE id = $1";
const SET_OPENS: &str = "UPDATE person SET opens = $2 WHERE id = $1";
const SET_PHONE: &str = "UPDATE person SET phone = $2, phone_step = $3 WHERE id = $1";
const PHONE: &str = "SELECT phone FROM person WHERE id = $1";
const USE_PHONE_STEP: &str = "UPDATE person SET phone_step = $2 WHERE id = $1 AND phone_step < $2";
const CLOSE: &str = "UPDATE person SET closed = $2, opens = 0, phone = NULL, password = ''
    WHERE id = $1";
const SIGN_IN: &str = "SELECT p.id, p.login, p.name, p.opens, p.phone, p.closed, s.began, s.seen
    FROM sign_in s JOIN person p ON p.id = s.person WHERE s.key = $1 AND p.closed IS NULL";
const BEGIN_SIGN_IN: &str =
    "INSERT INTO sign_in (key, person, began, seen) VALUES ($1, $2, $3, $3)";
const TOUCH_SIGN_IN: &str = "UPDATE sign_in SET seen = $2 WHERE key = $1";
const END_SIGN_IN: &str = "DELETE FROM sign_in WHERE key = $1";
const END_SIGN_INS: &str = "DELETE FROM sign_in WHERE person = $1 AND key <> $2";
const LAST_SEEN: &str = "SELECT MAX(seen) FROM sign_in WHERE person = $1";
const DROP_RECOVERY_CODES: &str = "DELETE FROM recovery_code WHERE person = $1";
const ADD_RECOVERY_CODE: &str = "INSERT INTO recovery_code (person, key) VALUES ($1, $2)";
const USE_RECOVERY_CODE: &str = "DELETE FROM recovery_code WHERE person = $1 AND key = $2";
const HAS_RECOVERY_CODE: &str = "SELECT COUNT(*) FROM recovery_code WHERE person = $1 AND key = $2";
const RECOVERY_CODES: &str = "SELECT COUNT(*) FROM recovery_code WHERE person = $1";
const KNOW_BROWSER: &str = "INSERT INTO known_browser (key, person, made) VALUES ($1, $2, $3)";
const DROP_OLD_BROWSERS: &str = "DELETE FROM known_browser WHERE person = $1 AND key NOT IN
    (SELECT key FROM known_browser WHERE person = $1 ORDER BY made DESC, key LIMIT $2)";
const DROP_BROWSERS: &str = "DELETE FROM known_browser WHERE person = $1";
const IS_KNOWN_BROWSER: &str =
    "SELECT COUNT(*) FROM known_browser b JOIN person p ON p.id = b.person
    WHERE b.key = $1 AND p.login = $2 AND b.made > $3";
const NOTE_FAILURE: &str = "INSERT INTO sign_in_try (bucket, at) VALUES ($1, $2)";
const FORGET_FAILURES: &str = "DELETE FROM sign_in_try WHERE bucket = $1";
const FORGET_FAILURES_BEFORE: &str = "DELETE FROM sign_in_try WHERE at < $1";
const FAILURES: &str = "SELECT COUNT(*), COALESCE(MAX(at), 0) FROM sign_in_try WHERE bucket = $1";

/// Adds a person and answers their number.
pub(crate) fn add_person(
    tx: &mut Tx<'_>,
    login: &str,
    name: &str,
    password: &str,
    now_us: i64,
) -> Result<i64, StoreError> {
    tx.insert(ADD_PERSON, &values![login, name, password, now_us])
}

/// Gives a role and answers whether that changed anything.
pub(crate) fn add_role(
    tx: &mut Tx<'_>,
    person: i64,
    commission: i64,
    role: Role,
) -> Result<bool, StoreError> {
    Ok(tx.run(ADD_ROLE, &values![person, commission, role.code()])? == 1)
}

/// Takes a role and answers whether that changed anything.
pub(crate) fn drop_role(
    tx: &mut Tx<'_>,
    person: i64,
    commission: i64,
    role: Role,
) -> Result<bool, StoreError> {
    Ok(tx.run(DROP_ROLE, &values![person, commission, role.code()])? == 1)
}

/// The person of a sign-in name, with the form in which their password is kept.
pub(crate) fn person_by_login(
    r: &Reader<'_>,
    login: &str,
) -> Result<Option<(Person, String)>, StoreError> {
    let Some(row) = r.row(PERSON_BY_LOGIN, &values![login])? else {
        return Ok(None);
    };
    Ok(Some((person_of(r, &row)?, row.text(6)?)))
}

/// The person of that number.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn person(r: &Reader<'_>, id: i64) -> Result<Option<Person>, StoreError> {
    r.row(PERSON, &values![id])?
        .map(|row| person_of(r, &row))
        .transpose()
}

/// Everybody who has a role in a commission, by name.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn people_of(r: &Reader<'_>, commission: i64) -> Result<Vec<Person>, StoreError> {
    r.rows(PEOPLE_OF, &values![commission])?
        .iter()
        .map(|row| person_of(r, row))
        .collect()
}

/// When somebody who is signed in was last seen; nothing where they are not.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn last_seen(r: &Reader<'_>, person: i64) -> Result<Option<i64>, StoreError> {
    r.row(LAST_SEEN, &values![person])?
        .map_or(Ok(None), |row| row.opt_int(0))
}

/// How many recovery codes somebody has left.
///
/// # Errors
/// [`StoreError`] where they cannot be counted.
pub fn recovery_codes_left(r: &Reader<'_>, person: i64) -> Result<i64, StoreError> {
    number(r, RECOVERY_CODES, &values![person])
}

/// How many accounts there are, closed ones among them.
///
/// # Errors
/// [`StoreError`] where they cannot be counted.
pub fn people_count(r: &Reader<'_>) -> Result<i64, StoreError> {
    number(r, PEOPLE_COUNT, &[])
}

pub(crate) fn has_name(r: &Reader<'_>, name: &str) -> Result<bool, StoreError> {
    Ok(number(r, HAS_NAME, &values![name])? > 0)
}

pub(crate) fn others_who_open(r: &Reader<'_>, person: i64) -> Result<i64, StoreError> {
    number(r, OTHERS_WHO_OPEN, &values![person])
}

fn number(r: &Reader<'_>, sql: &'static str, values: &[::store::Value]) -> Result<i64, StoreError> {
    r.row(sql, values)?.map_or(Ok(0), |row| row.int(0))
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
        opens: row.yes(3)?,
        phone: row.opt_text(4)?.is_some(),
        closed_us: row.opt_int(5)?,
    })
}

pub(crate) fn set_password(tx: &mut Tx<'_>, person: i64, hash: &str) -> Result<(), StoreError> {
    tx.run_one(SET_PASSWORD, &values![person, hash])
}

pub(crate) fn set_opens(tx: &mut Tx<'_>, person: i64, opens: bool) -> Result<(), StoreError> {
    tx.run_one(SET_OPENS, &values![person, opens])
}

/// Sets the phone's secret, or none; `step` counts as used.
pub(crate) fn set_phone(
    tx: &mut Tx<'_>,
    person: i64,
    secret: Option<&str>,
    step: i64,
) -> Result<(), StoreError> {
    tx.run_one(SET_PHONE, &values![person, secret, step])
}

pub(crate) fn phone(r: &Reader<'_>, person: i64) -> Result<Option<String>, StoreError> {
    r.row(PHONE, &values![person])?
        .map_or(Ok(None), |row| row.opt_text(0))
}

/// Whether a step is later than every one used; it is used then.
pub(crate) fn use_phone_step(tx: &mut Tx<'_>, person: i64, step: i64) -> Result<bool, StoreError> {
    Ok(tx.run(USE_PHONE_STEP, &values![person, step])? == 1)
}

/// Closes an account and drops everything by which somebody could come in.
pub(crate) fn close(tx: &mut Tx<'_>, person: i64, now_us: i64) -> Result<(), StoreError> {
    tx.run_one(CLOSE, &values![person, now_us])?;
    tx.run(DROP_RECOVERY_CODES, &values![person])?;
    forget_browsers(tx, person)?;
    super::invitations::withdraw_of_person(tx, person)?;
    end_sign_ins(tx, person, None)
}

/// The person of a sign-in, when it began and when it was last used.
pub(crate) fn sign_in(r: &Reader<'_>, key: &str) -> Result<Option<(Person, i64, i64)>, StoreError> {
    let Some(row) = r.row(SIGN_IN, &values![key])? else {
        return Ok(None);
    };
    Ok(Some((person_of(r, &row)?, row.int(6)?, row.int(7)?)))
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

/// Ends every sign-in of a person but the one of `keep`.
pub(crate) fn end_sign_ins(
    tx: &mut Tx<'_>,
    person: i64,
    keep: Option<&str>,
) -> Result<(), StoreError> {
    tx.run(END_SIGN_INS, &values![person, keep.unwrap_or_default()])
        .map(drop)
}

pub(crate) fn set_recovery_codes(
    tx: &mut Tx<'_>,
    person: i64,
    keys: &[String],
) -> Result<(), StoreError> {
    tx.run(DROP_RECOVERY_CODES, &values![person])?;
    for key in keys {
        tx.run_one(ADD_RECOVERY_CODE, &values![person, key])?;
    }
    Ok(())
}

pub(crate) fn has_recovery_code(
    r: &Reader<'_>,
    person: i64,
    key: &str,
) -> Result<bool, StoreError> {
    Ok(number(r, HAS_RECOVERY_CODE, &values![person, key])? == 1)
}

/// Whether there was such a code; it counts no more.
pub(crate) fn use_recovery_code(
    tx: &mut Tx<'_>,
    person: i64,
    key: &str,
) -> Result<bool, StoreError> {
    Ok(tx.run(USE_RECOVERY_CODE, &values![person, key])? == 1)
}

pub(crate) fn know_browser(
    tx: &mut Tx<'_>,
    key: &str,
    person: i64,
    now_us: i64,
    at_most: i64,
) -> Result<(), StoreError> {
    tx.run_one(KNOW_BROWSER, &values![key, person, now_us])?;
    tx.run(DROP_OLD_BROWSERS, &values![person, at_most])
        .map(drop)
}

pub(crate) fn forget_browsers(tx: &mut Tx<'_>, person: i64) -> Result<(), StoreError> {
    tx.run(DROP_BROWSERS, &values![person]).map(drop)
}

pub(crate) fn is_known_browser(
    r: &Reader<'_>,
    key: &str,
    login: &str,
    since_us: i64,
) -> Result<bool, StoreError> {
    Ok(number(r, IS_KNOWN_BROWSER, &values![key, login, since_us])? > 0)
}

pub(crate) fn note_failure(tx: &mut Tx<'_>, bucket: &str, now_us: i64) -> Result<(), StoreError> {
    tx.run_one(NOTE_FAILURE, &values![bucket, now_us])
}

pub(crate) fn forget_failures(tx: &mut Tx<'_>, bucket: &str) -> Result<(), StoreError> {
    tx.run(FORGET_FAILURES, &values![bucket]).map(drop)
}

pub(crate) fn forget_failures_before(tx: &mut Tx<'_>, before_us: i64) -> Result<(), StoreError> {
    tx.run(FORGET_FAILURES_BEFORE, &values![before_us])
        .map(drop)
}

/// How many tries stand in a bucket, and when the last was.
pub(crate) fn failures(r: &Reader<'_>, bucket: &str) -> Result<(i64, i64), StoreError> {
    match r.row(FAILURES, &values![bucket])? {
        Some(row) => Ok((row.int(0)?, row.int(1)?)),
        None => Ok((0, 0)),
    }
}
