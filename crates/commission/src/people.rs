//! People who sign in: staff of a commission. Respondents never need to.
//!
//! A sign-in is 32 random bytes of which the database keeps only a digest; it ends after half an
//! hour without use, after twelve hours in any case, and at sign-out. Wrong passwords make the next
//! try slower and never lock anybody out.

use crate::limits::{
    PASSWORD_CHARS_MAX, PASSWORD_CHARS_MIN, SIGN_IN_DELAY_MS_MAX, SIGN_IN_FAILURES_US,
    SIGN_IN_IDLE_US_MAX, SIGN_IN_US_MAX,
};
use crate::store as rows;
use crate::words::words;
use crate::{Capability, Error, Refusal, Role};
use ::store::{Store, StoreError, hex};
use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use sha2::{Digest, Sha256};
use std::time::Duration;

/// Somebody who may sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Their number.
    pub id: i64,
    /// What they type to sign in.
    pub login: String,
    /// What others see.
    pub name: String,
    /// Their roles, with the commission each is for.
    pub roles: Vec<(i64, Role)>,
}

impl Person {
    /// Whether they may do this in that commission.
    pub fn may(&self, commission: i64, capability: Capability) -> bool {
        match capability {
            Capability::Anyone | Capability::SignedIn => true,
            _ => self
                .roles
                .iter()
                .any(|(of, role)| *of == commission && role.may(capability)),
        }
    }
}

/// A fresh sign-in: its token goes into a cookie and is kept nowhere else.
#[derive(Debug, Clone)]
pub struct SignIn {
    /// Sixty-four hexadecimal digits.
    pub token: String,
    /// Who signed in.
    pub person: Person,
}

/// The form in which a password is kept: argon2id with the parameters that OWASP recommends
/// (19 MiB, two passes, one lane).
///
/// # Errors
/// [`Error::Refused`] where the password is too short or too long.
pub fn hash_password(password: &str, salt: &[u8; 32]) -> Result<String, Error> {
    let length = password.chars().count();
    if !(PASSWORD_CHARS_MIN..=PASSWORD_CHARS_MAX).contains(&length) {
        return Err(Refusal::new("password-short", |language| {
            words(language).msg_password_short(PASSWORD_CHARS_MIN.to_string())
        })
        .into());
    }
    Argon2::default()
        .hash_password_with_salt(password.as_bytes(), salt)
        .map(|hash| hash.to_string())
        .map_err(|why| Error::fault("hash a password", why))
}

impl Person {
    /// Adds a person with a role in a commission, or gives the role to the person who is there.
    ///
    /// # Errors
    /// [`Error::Fault`] where the store cannot keep it.
    pub fn add(
        store: &Store,
        login: &str,
        name: &str,
        password_hash: &str,
        role: (i64, Role),
        now_us: i64,
    ) -> Result<i64, Error> {
        let (login, name) = (login.to_lowercase(), name.to_owned());
        let hash = password_hash.to_owned();
        store.write(move |tx| -> Result<i64, Error> {
            let person = match rows::person_by_login(tx, &login)? {
                Some((person, _)) => person.id,
                None => rows::add_person(tx, &login, &name, &hash, now_us)?,
            };
            rows::add_role(tx, person, role.0, role.1)?;
            Ok(person)
        })
    }

    /// Whose sign-in this is, if it has not ended; says that it was used.
    ///
    /// # Errors
    /// [`Error::Fault`] where the store cannot be read.
    pub fn of_token(store: &Store, token: &str, now_us: i64) -> Result<Option<Self>, Error> {
        let key = key_of(token);
        let Some((person, began, seen)) = store.read(|r| rows::sign_in(r, &key))? else {
            return Ok(None);
        };
        if now_us - began > SIGN_IN_US_MAX || now_us - seen > SIGN_IN_IDLE_US_MAX {
            store.write(move |tx| rows::end_sign_in(tx, &key))?;
            return Ok(None);
        }
        // Once a minute is often enough to know that somebody is still there.
        if now_us - seen > 60_000_000 {
            store.write(move |tx| rows::touch_sign_in(tx, &key, now_us))?;
        }
        Ok(Some(person))
    }
}

impl SignIn {
    /// Signs in with name and password. `fresh` becomes the token.
    ///
    /// # Errors
    /// [`Error::Refused`] where name and password do not go together, whichever is wrong.
    pub fn with_password(
        store: &Store,
        login: &str,
        password: &str,
        fresh: &[u8; 32],
        now_us: i64,
    ) -> Result<Self, Error> {
        let login = login.trim().to_lowercase();
        let (found, failures) = store.read(|r| -> Result<_, StoreError> {
            Ok((
                rows::person_by_login(r, &login)?,
                rows::failures_since(r, &login, now_us - SIGN_IN_FAILURES_US)?,
            ))
        })?;
        std::thread::sleep(delay_after(failures));
        let kept = found.as_ref().map_or(NOBODY, |(_, hash)| hash.as_str());
        let right = PasswordHash::new(kept).is_ok_and(|hash| {
            Argon2::default()
                .verify_password(password.as_bytes(), &hash)
                .is_ok()
        });
        match found {
            Some((person, _)) if right => {
                let token = hex(fresh);
                let key = key_of(&token);
                let id = person.id;
                store.write(move |tx| -> Result<(), Error> {
                    rows::forget_failures(tx, &login)?;
                    Ok(rows::begin_sign_in(tx, &key, id, now_us)?)
                })?;
                Ok(Self { token, person })
            }
            _ => {
                store.write(move |tx| rows::note_failure(tx, &login, now_us))?;
                Err(Refusal::new("sign-in", |l| words(l).msg_sign_in_wrong()).into())
            }
        }
    }

    /// Ends a sign-in.
    ///
    /// # Errors
    /// [`Error::Fault`] where the store cannot keep that.
    pub fn end(store: &Store, token: &str) -> Result<(), Error> {
        let key = key_of(token);
        Ok(store.write(move |tx| rows::end_sign_in(tx, &key))?)
    }
}

/// The hash of a password nobody knows: a name that does not exist takes as long to refuse.
const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$dGhlcmUgaXMgbm9ib2R5IGhlcmU$\
    Zk1rQyPpmS2ukFRNyHfcQ9AdtO1s1vq9bhgD3o0S1pQ";

fn delay_after(failures: i64) -> Duration {
    let doubled = u32::try_from(failures.clamp(0, 16)).unwrap_or(16);
    match doubled {
        0..=2 => Duration::ZERO,
        n => Duration::from_millis((125_u64 << (n - 3)).min(SIGN_IN_DELAY_MS_MAX)),
    }
}

fn key_of(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}
