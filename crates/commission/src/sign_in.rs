//! Signing in: name, password and, where one was set, what the phone shows.
//!
//! A sign-in is 32 random bytes of which the database keeps only a digest; it ends after half an
//! hour without use, after twelve hours in any case, and at sign-out.
//!
//! Tries are counted by account, never by address: two hundred people behind one address do not
//! hinder each other, and somebody who guesses from a thousand addresses gains nothing. After a few
//! failed tries the next one has to wait, twice as long each time up to a minute. A browser in which
//! somebody signed in before is counted by itself, so that a stranger who guesses cannot keep them out.
//! A try is written down before the password is looked at: tries sent at once count as well.

use crate::limits::{
    BROWSER_US_MAX, BROWSERS_PER_PERSON_MAX, SIGN_IN_FAILURES_FREE, SIGN_IN_FAILURES_US,
    SIGN_IN_WAIT_SECONDS_MAX,
};
use crate::people::folded;
use crate::recovery::recovery_key;
use crate::secret::{NOBODY, hash_password, is_password, key_of, token_of};
use crate::store::{accounts as rows, record_of_house};
use crate::totp::Secret;
use crate::words::words;
use crate::{Error, Person, Refusal};
use ::store::{Store, Tx};

/// A fresh sign-in: its token goes into a cookie and is kept nowhere else.
#[derive(Debug, Clone)]
pub struct SignIn {
    /// Sixty-four hexadecimal digits.
    pub token: String,
    /// Who signed in.
    pub person: Person,
}

/// What somebody typed to come in.
#[derive(Debug, Clone, Copy, Default)]
pub struct Try<'a> {
    /// The sign-in name.
    pub login: &'a str,
    /// The password.
    pub password: &'a str,
    /// What the phone shows, or a recovery code in its place; empty where there is no phone.
    pub code: &'a str,
    /// The token of a browser that is known, if it has one.
    pub browser: Option<&'a str>,
}

/// How a try ended.
#[derive(Debug, Clone)]
pub enum Tried {
    /// They are in.
    In(SignIn),
    /// Something of it is wrong; what, is not said.
    Wrong,
    /// There were too many; the next counts after so many seconds.
    Wait(i64),
}

impl SignIn {
    /// Tries to sign in. `fresh` becomes the token.
    ///
    /// # Errors
    /// [`Error::Fault`] where the store cannot be used.
    pub fn begin(
        store: &Store,
        given: &Try<'_>,
        fresh: &[u8; 32],
        now_us: i64,
    ) -> Result<Tried, Error> {
        let counted = match count_try(store, given, now_us)? {
            Counted::Wait(seconds) => return Ok(Tried::Wait(seconds)),
            Counted::In(bucket) => bucket,
        };
        let login = folded(given.login);
        let found = store.read(|r| rows::person_by_login(r, &login))?;
        let kept = found.as_ref().map_or(NOBODY, |(_, hash)| hash.as_str());
        let right = is_password(given.password, kept);
        let Some((person, _)) = found.filter(|(p, _)| right && p.closed_us.is_none()) else {
            return Ok(Tried::Wrong);
        };
        let (token, code) = (token_of(fresh), given.code.to_owned());
        let key = key_of(&token);
        store.write(move |tx| -> Result<Tried, Error> {
            if !is_second(tx, &person, &code, now_us)? {
                return Ok(Tried::Wrong);
            }
            rows::forget_failures(tx, &counted)?;
            rows::begin_sign_in(tx, &key, person.id, now_us)?;
            record_of_house(tx, &person.name, now_us, "signed-in", &person.login)?;
            Ok(Tried::In(Self { token, person }))
        })
    }

    /// Begins a sign-in for somebody who has just proved who they are by another way.
    ///
    /// # Errors
    /// [`Error::Fault`] where it cannot be kept.
    pub fn of_person(
        store: &Store,
        person: Person,
        fresh: &[u8; 32],
        now_us: i64,
    ) -> Result<Self, Error> {
        let token = token_of(fresh);
        let (key, id) = (key_of(&token), person.id);
        store.write(move |tx| rows::begin_sign_in(tx, &key, id, now_us))?;
        Ok(Self { token, person })
    }

    /// Remembers the browser of this sign-in and answers the token that its cookie holds.
    ///
    /// # Errors
    /// [`Error::Fault`] where it cannot be kept.
    pub fn know_browser(
        &self,
        store: &Store,
        fresh: &[u8; 32],
        now_us: i64,
    ) -> Result<String, Error> {
        let token = token_of(fresh);
        let (key, person) = (key_of(&token), self.person.id);
        store.write(move |tx| -> Result<(), Error> {
            Ok(rows::know_browser(
                tx,
                &key,
                person,
                now_us,
                BROWSERS_PER_PERSON_MAX,
            )?)
        })?;
        Ok(token)
    }

    /// Ends a sign-in.
    ///
    /// # Errors
    /// [`Error::Fault`] where the store cannot keep that.
    pub fn end(store: &Store, token: &str) -> Result<(), Error> {
        let key = key_of(token);
        Ok(store.write(move |tx| rows::end_sign_in(tx, &key))?)
    }

    /// Sets a new password with a recovery code in place of the lost one. Where there is a phone,
    /// what it shows (or another recovery code) is asked for as well.
    ///
    /// # Errors
    /// [`Error::Refused`] where the new password may not be one.
    pub fn recover(
        store: &Store,
        given: &Try<'_>,
        recovery: &str,
        salt: &[u8; 32],
        now_us: i64,
    ) -> Result<Tried, Error> {
        let hash = hash_password(given.password, salt)?;
        let counted = match count_try(store, given, now_us)? {
            Counted::Wait(seconds) => return Ok(Tried::Wait(seconds)),
            Counted::In(bucket) => bucket,
        };
        let (login, code) = (folded(given.login), given.code.to_owned());
        let key = recovery_key(recovery);
        let fresh = token_of(salt);
        let done = store.write(move |tx| -> Result<Option<Person>, Error> {
            let found = rows::person_by_login(tx, &login)?;
            let (Some((person, _)), Some(key)) = (found, key) else {
                return Ok(None);
            };
            // Both or neither: a code that was right must not be used up by a phone that was not.
            if person.closed_us.is_some()
                || !rows::has_recovery_code(tx, person.id, &key)?
                || recovery_key(&code).as_ref() == Some(&key)
                || !is_second(tx, &person, &code, now_us)?
            {
                return Ok(None);
            }
            rows::use_recovery_code(tx, person.id, &key)?;
            rows::set_password(tx, person.id, &hash)?;
            rows::end_sign_ins(tx, person.id, None)?;
            rows::forget_failures(tx, &counted)?;
            rows::begin_sign_in(tx, &key_of(&fresh), person.id, now_us)?;
            record_of_house(tx, &person.name, now_us, "recovered", &person.login)?;
            Ok(Some(person))
        })?;
        let token = token_of(salt);
        Ok(done.map_or(Tried::Wrong, |person| Tried::In(Self { token, person })))
    }
}

/// Whether the phone says yes: there is none, it shows this code and the code was not used before,
/// or a recovery code stands in for it.
fn is_second(tx: &mut Tx<'_>, person: &Person, code: &str, now_us: i64) -> Result<bool, Error> {
    let Some(secret) = rows::phone(tx, person.id)? else {
        return Ok(true);
    };
    let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    if let Some(step) = Secret::of_text(&secret).and_then(|s| s.step_of(&digits, now_us)) {
        return Ok(rows::use_phone_step(tx, person.id, step)?);
    }
    let Some(key) = recovery_key(code) else {
        return Ok(false);
    };
    let used = rows::use_recovery_code(tx, person.id, &key)?;
    if used {
        record_of_house(
            tx,
            &person.name,
            now_us,
            "recovery-code-used",
            &person.login,
        )?;
    }
    Ok(used)
}

enum Counted {
    In(String),
    Wait(i64),
}

/// Writes a try down under the name (or under the name and a browser that is known for it), unless
/// the one before is too near.
fn count_try(store: &Store, given: &Try<'_>, now_us: i64) -> Result<Counted, Error> {
    let login = folded(given.login);
    let browser = given.browser.map(key_of);
    store.write(move |tx| -> Result<Counted, Error> {
        let known = match &browser {
            Some(key) => rows::is_known_browser(tx, key, &login, now_us - BROWSER_US_MAX)?,
            None => false,
        };
        let bucket = match (&browser, known) {
            (Some(key), true) => key_of(&format!("{login}\n{key}")),
            _ => key_of(&login),
        };
        rows::forget_failures_before(tx, now_us - SIGN_IN_FAILURES_US)?;
        let (failures, last_us) = rows::failures(tx, &bucket)?;
        let waited = (now_us - last_us).max(0) / 1_000_000;
        let wait = wait_seconds(failures) - waited;
        if wait > 0 {
            return Ok(Counted::Wait(wait));
        }
        rows::note_failure(tx, &bucket, now_us)?;
        Ok(Counted::In(bucket))
    })
}

/// Seconds after the last of so many failed tries until the next one counts.
fn wait_seconds(failures: i64) -> i64 {
    match failures - SIGN_IN_FAILURES_FREE {
        ..0 => 0,
        more => (1_i64 << more.min(10)).min(SIGN_IN_WAIT_SECONDS_MAX),
    }
}

/// What a person is told who has to wait.
pub fn wait_refusal(seconds: i64) -> Refusal {
    Refusal::new("sign-in-wait", |l| {
        words(l).msg_sign_in_wait(seconds.to_string())
    })
}

/// What a person is told when something of a try is wrong.
pub fn wrong_refusal() -> Refusal {
    Refusal::new("sign-in", |l| words(l).msg_sign_in_wrong())
}
