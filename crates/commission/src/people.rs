//! People who sign in: staff of a commission. Respondents never need to.
//!
//! An account is one person's. It can be closed and is never deleted: what was done under its name
//! stays done under its name, and its sign-in name is not given to anybody else.

use crate::limits::{PERSON_CHARS_MAX, SIGN_IN_IDLE_US_MAX, SIGN_IN_US_MAX};
use crate::secret::{hash_password, is_password, key_of};
use crate::store::{accounts as rows, record, record_of_house};
use crate::totp::Secret;
use crate::words::words;
use crate::{Capability, Chance, Error, Refusal, Role, recovery};
use ::store::{Store, Tx};

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
    /// Whether they may open commissions, and so look after everybody on this server.
    pub opens: bool,
    /// Whether a phone stands beside the password.
    pub phone: bool,
    /// When the account was closed, if it was.
    pub closed_us: Option<i64>,
}

impl Person {
    /// Whether they may do this in that commission.
    pub fn may(&self, commission: i64, capability: Capability) -> bool {
        match capability {
            Capability::Anyone | Capability::SignedIn => true,
            Capability::Open => self.opens,
            _ if self.opens && Role::Administrator.may(capability) => true,
            _ => self
                .roles
                .iter()
                .any(|(of, role)| *of == commission && role.may(capability)),
        }
    }

    /// Whether they have any part in that commission.
    pub fn may_enter(&self, commission: i64) -> bool {
        self.opens || self.roles.iter().any(|(of, _)| *of == commission)
    }

    /// Whether they may set the account of `other` right or close it. Somebody who looks after one
    /// commission must not come into another by way of a person who works in both.
    pub fn may_look_after(&self, other: &Self) -> bool {
        self.opens
            || (!other.opens
                && !other.roles.is_empty()
                && other
                    .roles
                    .iter()
                    .all(|(of, _)| self.may(*of, Capability::Administer)))
    }

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
        let (login, name) = (folded(login), name.to_owned());
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

    /// Refuses unless this is their password: what is in an account is not changed by whoever finds
    /// a screen unlocked.
    ///
    /// # Errors
    /// [`Error::Refused`] where it is not.
    pub fn prove(&self, store: &Store, password: &str) -> Result<(), Error> {
        let kept = store.read(|r| rows::person_by_login(r, &self.login))?;
        match kept {
            Some((_, hash)) if is_password(password, &hash) => Ok(()),
            _ => Err(Refusal::new("password-wrong", |l| words(l).msg_password_wrong()).into()),
        }
    }

    /// Gives them a new password and ends every other sign-in.
    ///
    /// # Errors
    /// [`Error::Refused`] where the password may not be one.
    pub fn set_password(
        &self,
        store: &Store,
        password: &str,
        salt: &[u8; 32],
        keep: Option<&str>,
        now_us: i64,
    ) -> Result<(), Error> {
        let hash = hash_password(password, salt)?;
        let (person, keep) = (self.clone(), keep.map(key_of));
        store.write(move |tx| -> Result<(), Error> {
            rows::set_password(tx, person.id, &hash)?;
            rows::end_sign_ins(tx, person.id, keep.as_deref())?;
            Ok(record_of_house(
                tx,
                &person.name,
                now_us,
                "password-changed",
                &person.login,
            )?)
        })
    }

    /// Puts a phone beside the password, if `code` is what it shows now.
    ///
    /// # Errors
    /// [`Error::Refused`] where it is not.
    pub fn set_phone(
        &self,
        store: &Store,
        secret: &Secret,
        code: &str,
        now_us: i64,
    ) -> Result<(), Error> {
        let step = secret.step_of(code.trim(), now_us).ok_or_else(|| {
            Error::from(Refusal::new("phone-code", |l| {
                words(l).msg_phone_code_wrong()
            }))
        })?;
        let (person, secret) = (self.clone(), secret.text());
        store.write(move |tx| -> Result<(), Error> {
            rows::set_phone(tx, person.id, Some(&secret), step)?;
            Ok(record_of_house(
                tx,
                &person.name,
                now_us,
                "phone-set",
                &person.login,
            )?)
        })
    }

    /// Takes the phone away again.
    ///
    /// # Errors
    /// [`Error::Fault`] where that cannot be kept.
    pub fn drop_phone(&self, store: &Store, now_us: i64) -> Result<(), Error> {
        let person = self.clone();
        store.write(move |tx| -> Result<(), Error> {
            rows::set_phone(tx, person.id, None, 0)?;
            Ok(record_of_house(
                tx,
                &person.name,
                now_us,
                "phone-dropped",
                &person.login,
            )?)
        })
    }

    /// Makes new recovery codes, after which the old ones count no more. They are shown only now.
    ///
    /// # Errors
    /// [`Error::Fault`] where they cannot be kept.
    pub fn new_recovery_codes(
        &self,
        store: &Store,
        chance: &dyn Chance,
        now_us: i64,
    ) -> Result<Vec<String>, Error> {
        let codes = recovery::fresh_codes(|| chance.bytes());
        let keys: Vec<_> = codes
            .iter()
            .filter_map(|code| recovery::recovery_key(code))
            .collect();
        let person = self.clone();
        store.write(move |tx| -> Result<(), Error> {
            rows::set_recovery_codes(tx, person.id, &keys)?;
            Ok(record_of_house(
                tx,
                &person.name,
                now_us,
                "recovery-codes-made",
                &person.login,
            )?)
        })?;
        Ok(codes)
    }

    /// Ends every sign-in of theirs, on every machine, and forgets the browsers that were known.
    ///
    /// # Errors
    /// [`Error::Fault`] where that cannot be kept.
    pub fn end_everywhere(&self, store: &Store, now_us: i64) -> Result<(), Error> {
        let person = self.clone();
        store.write(move |tx| -> Result<(), Error> {
            rows::end_sign_ins(tx, person.id, None)?;
            rows::forget_browsers(tx, person.id)?;
            Ok(record_of_house(
                tx,
                &person.name,
                now_us,
                "signed-out-everywhere",
                &person.login,
            )?)
        })
    }

    /// Gives or takes a role in a commission; `by` did it. What is so already stays so.
    ///
    /// # Errors
    /// [`Error::Fault`] where that cannot be kept.
    pub fn set_role(
        tx: &mut Tx<'_>,
        person: &Self,
        role: (i64, Role),
        given: bool,
        by: (&str, i64),
    ) -> Result<(), Error> {
        let (commission, role) = role;
        let about = format!("{} ({})", person.name, role.code());
        if given && person.closed_us.is_none() {
            if rows::add_role(tx, person.id, commission, role)? {
                record(tx, commission, by.0, by.1, "role-given", &about)?;
            }
        } else if rows::drop_role(tx, person.id, commission, role)? {
            record(tx, commission, by.0, by.1, "role-taken", &about)?;
        }
        Ok(())
    }

    /// Lets them open commissions, or no longer. Somebody always may.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody would be left who may.
    pub fn set_opens(
        tx: &mut Tx<'_>,
        person: &Self,
        opens: bool,
        by: (&str, i64),
    ) -> Result<(), Error> {
        if person.opens == opens || (opens && person.closed_us.is_some()) {
            return Ok(());
        }
        if !opens {
            refuse_the_last(tx, person)?;
        }
        rows::set_opens(tx, person.id, opens)?;
        let what = if opens {
            "server-given"
        } else {
            "server-taken"
        };
        Ok(record_of_house(tx, by.0, by.1, what, &person.login)?)
    }

    /// Closes an account: it signs in no more and has no role. What was done under its name stays.
    ///
    /// # Errors
    /// [`Error::Refused`] where nobody would be left who may open a commission.
    pub fn close(tx: &mut Tx<'_>, person: &Self, by: (&str, i64)) -> Result<(), Error> {
        if person.closed_us.is_some() {
            return Ok(());
        }
        if person.opens {
            refuse_the_last(tx, person)?;
        }
        for role in &person.roles {
            Self::set_role(tx, person, *role, false, by)?;
        }
        rows::close(tx, person.id, by.1)?;
        Ok(record_of_house(
            tx,
            by.0,
            by.1,
            "account-closed",
            &person.login,
        )?)
    }
}

fn refuse_the_last(tx: &Tx<'_>, person: &Person) -> Result<(), Error> {
    if rows::others_who_open(tx, person.id)? == 0 {
        return Err(
            Refusal::new("last-administrator", |l| words(l).msg_last_administrator()).into(),
        );
    }
    Ok(())
}

/// A sign-in name as it is kept.
pub(crate) fn folded(login: &str) -> String {
    login.trim().to_lowercase()
}

/// Refuses a name or a sign-in name that cannot be one.
pub(crate) fn checked_name(name: &str, login: &str) -> Result<(), Error> {
    let length = |text: &str| text.trim().chars().count();
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '@');
    let mut refused = Vec::new();
    if !(1..=PERSON_CHARS_MAX).contains(&length(name)) {
        refused.push(Refusal::new("name", |l| {
            words(l).msg_person_name_wrong(PERSON_CHARS_MAX.to_string())
        }));
    }
    if !(2..=PERSON_CHARS_MAX).contains(&length(login)) || !login.trim().chars().all(plain) {
        refused.push(Refusal::new("login", |l| {
            words(l).msg_login_wrong(PERSON_CHARS_MAX.to_string())
        }));
    }
    if refused.is_empty() {
        Ok(())
    } else {
        Err(Error::Refused(refused))
    }
}
