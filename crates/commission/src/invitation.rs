//! Links that let somebody in once: the first administrator of a server, a new colleague, a person
//! who has lost what they sign in with.
//!
//! A link is shown to whoever made it and is sent by no machine. It counts once, until its time is
//! over; looking at it uses nothing up and gains no time. Of the link itself only a digest is kept.

use crate::limits::{FIRST_LINK_US, INVITATION_US, INVITATIONS_SHOWN_MAX, RECOVERY_LINK_US};
use crate::people::{checked_name, folded};
use crate::secret::{hash_password, key_of, token_of};
use crate::store::{accounts, invitations as rows, record, record_of_house};
use crate::words::words;
use crate::{Commission, Error, Person, Refusal, Role};
use ::store::{Reader, Store, StoreError, Tx};

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinkKind {
    /// To make the first account of a server, which may open commissions.
    First,
    /// To take a role in a commission.
    Invite,
    /// To set a new password.
    Recover,
    /// To set a new password, and the phone is lost too.
    RecoverPhone,
}

impl LinkKind {
    /// The word it has in the database.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Invite => "invite",
            Self::Recover => "recover",
            Self::RecoverPhone => "recover-phone",
        }
    }

    pub(crate) fn of_code(code: &str) -> Option<Self> {
        [Self::First, Self::Invite, Self::Recover, Self::RecoverPhone]
            .into_iter()
            .find(|kind| kind.code() == code)
    }
}

/// A link that has not been used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Its number.
    pub id: i64,
    /// What it is for.
    pub kind: LinkKind,
    /// The commission and the role it gives.
    pub role: Option<(i64, Role)>,
    /// The account it sets right.
    pub person: Option<i64>,
    /// For whom it was made.
    pub name: String,
    /// Who made it.
    pub by: String,
    /// Until when it counts.
    pub until_us: i64,
}

/// What somebody who follows a link says of themselves.
#[derive(Debug, Clone, Copy, Default)]
pub struct Newcomer<'a> {
    /// What others see.
    pub name: &'a str,
    /// What they will type to sign in.
    pub login: &'a str,
    /// Their password.
    pub password: &'a str,
}

/// Makes the link that creates the first administrator, if nobody has an account yet. The one made
/// before it counts no more.
///
/// # Errors
/// [`Error::Fault`] where it cannot be kept.
pub fn first_link(store: &Store, fresh: &[u8; 32], now_us: i64) -> Result<Option<String>, Error> {
    let token = token_of(fresh);
    let key = key_of(&token);
    let made = store.write(move |tx| -> Result<bool, Error> {
        if accounts::people_count(tx)? > 0 {
            return Ok(false);
        }
        rows::withdraw_kind(tx, LinkKind::First)?;
        let new = Invitation {
            id: 0,
            kind: LinkKind::First,
            role: None,
            person: None,
            name: String::new(),
            by: "tystio".to_owned(),
            until_us: now_us + FIRST_LINK_US,
        };
        rows::add(tx, &key, &new, now_us)?;
        Ok(true)
    })?;
    Ok(made.then_some(token))
}

/// Invites somebody to a role in a commission and answers the token of the link.
///
/// # Errors
/// [`Error::Refused`] where no name is given.
pub fn invite(
    store: &Store,
    commission: &Commission,
    name: &str,
    role: Role,
    by: (&str, i64),
    fresh: &[u8; 32],
) -> Result<String, Error> {
    checked_name(name, "somebody")?;
    let token = token_of(fresh);
    let (key, about) = (key_of(&token), format!("{} ({})", name.trim(), role.code()));
    let new = Invitation {
        id: 0,
        kind: LinkKind::Invite,
        role: Some((commission.id, role)),
        person: None,
        name: name.trim().to_owned(),
        by: by.0.to_owned(),
        until_us: by.1 + INVITATION_US,
    };
    let (commission, now_us) = (commission.id, by.1);
    store.write(move |tx| -> Result<(), Error> {
        rows::add(tx, &key, &new, now_us)?;
        record(tx, commission, &new.by, now_us, "invited", &about)
    })?;
    Ok(token)
}

/// Makes a link by which somebody sets a new password; with `phone`, the lost phone is taken away
/// too. Links made for them before count no more.
///
/// # Errors
/// [`Error::NotFound`] where `caller` may not look after that account.
pub fn recovery_link(
    store: &Store,
    caller: &Person,
    person: &Person,
    phone: bool,
    now_us: i64,
    fresh: &[u8; 32],
) -> Result<String, Error> {
    if !caller.may_look_after(person) || person.closed_us.is_some() {
        return Err(Error::NotFound);
    }
    let token = token_of(fresh);
    let (key, login) = (key_of(&token), person.login.clone());
    let kind = if phone {
        LinkKind::RecoverPhone
    } else {
        LinkKind::Recover
    };
    let new = Invitation {
        id: 0,
        kind,
        role: None,
        person: Some(person.id),
        name: person.name.clone(),
        by: caller.name.clone(),
        until_us: now_us + RECOVERY_LINK_US,
    };
    store.write(move |tx| -> Result<(), Error> {
        rows::withdraw_of_person(tx, new.person.unwrap_or_default())?;
        rows::add(tx, &key, &new, now_us)?;
        Ok(record_of_house(
            tx,
            &new.by,
            now_us,
            "recovery-link-made",
            &login,
        )?)
    })?;
    Ok(token)
}

/// The link of that token, if it still counts.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn open_link(
    r: &Reader<'_>,
    token: &str,
    now_us: i64,
) -> Result<Option<Invitation>, StoreError> {
    rows::open_by_key(r, &key_of(token), now_us)
}

/// The invitations to a commission that still count.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn open_invitations(
    r: &Reader<'_>,
    commission: i64,
    now_us: i64,
) -> Result<Vec<Invitation>, StoreError> {
    rows::open_of(r, commission, now_us, INVITATIONS_SHOWN_MAX)
}

/// Withdraws an invitation to a commission.
///
/// # Errors
/// [`Error::NotFound`] where there is none of that number.
pub fn withdraw_invitation(
    tx: &mut Tx<'_>,
    commission: i64,
    id: i64,
    by: (&str, i64),
) -> Result<(), Error> {
    let name = rows::withdraw(tx, commission, id)?.ok_or(Error::NotFound)?;
    record(tx, commission, by.0, by.1, "invitation-withdrawn", &name)
}

/// Follows a link: makes the account, or sets it right. The link is used up in the same transaction.
///
/// # Errors
/// [`Error::NotFound`] where the link does not count; [`Error::Refused`] where a name or password
/// cannot be one, or the sign-in name is taken. The link is not used up then.
pub fn follow(
    store: &Store,
    token: &str,
    newcomer: &Newcomer<'_>,
    salt: &[u8; 32],
    now_us: i64,
) -> Result<Person, Error> {
    let link = store
        .read(|r| open_link(r, token, now_us))?
        .ok_or(Error::NotFound)?;
    if link.person.is_none() {
        checked_name(newcomer.name, newcomer.login)?;
    }
    let hash = hash_password(newcomer.password, salt)?;
    let (key, login) = (key_of(token), folded(newcomer.login));
    let name = newcomer.name.trim().to_owned();
    store.write(move |tx| -> Result<Person, Error> {
        if !rows::use_up(tx, &key, now_us)? {
            return Err(Error::NotFound);
        }
        let id = match link.person {
            Some(person) => {
                set_right(tx, person, &link, &hash, now_us)?;
                person
            }
            None => make(tx, &link, (&login, &name), &hash, now_us)?,
        };
        accounts::person(tx, id)?.ok_or(Error::NotFound)
    })
}

/// Takes the role of an invitation into an account that is there.
///
/// # Errors
/// [`Error::NotFound`] where the link does not count or is no invitation.
pub fn accept(store: &Store, token: &str, person: &Person, now_us: i64) -> Result<(), Error> {
    let (key, person) = (key_of(token), person.clone());
    store.write(move |tx| -> Result<(), Error> {
        let link = rows::open_by_key(tx, &key, now_us)?.ok_or(Error::NotFound)?;
        let role = link.role.ok_or(Error::NotFound)?;
        if !rows::use_up(tx, &key, now_us)? {
            return Err(Error::NotFound);
        }
        Person::set_role(tx, &person, role, true, (&person.name, now_us))
    })
}

fn set_right(
    tx: &mut Tx<'_>,
    person: i64,
    link: &Invitation,
    hash: &str,
    now_us: i64,
) -> Result<(), Error> {
    accounts::set_password(tx, person, hash)?;
    accounts::end_sign_ins(tx, person, None)?;
    accounts::forget_browsers(tx, person)?;
    if link.kind == LinkKind::RecoverPhone {
        accounts::set_phone(tx, person, None, 0)?;
        accounts::set_recovery_codes(tx, person, &[])?;
    }
    let login = accounts::person(tx, person)?.ok_or(Error::NotFound)?.login;
    Ok(record_of_house(
        tx,
        &link.name,
        now_us,
        "recovered",
        &login,
    )?)
}

fn make(
    tx: &mut Tx<'_>,
    link: &Invitation,
    (login, name): (&str, &str),
    hash: &str,
    now_us: i64,
) -> Result<i64, Error> {
    if accounts::person_by_login(tx, login)?.is_some() {
        return Err(Refusal::new("login", |l| words(l).msg_login_taken(login)).into());
    }
    // What somebody does is recorded under the name that others see.
    if accounts::has_name(tx, name)? {
        return Err(Refusal::new("name", |l| words(l).msg_person_name_taken(name)).into());
    }
    if link.kind == LinkKind::First && accounts::people_count(tx)? > 0 {
        return Err(Error::NotFound);
    }
    let id = accounts::add_person(tx, login, name, hash, now_us)?;
    let person = accounts::person(tx, id)?.ok_or(Error::NotFound)?;
    match link.role {
        Some(role) => Person::set_role(tx, &person, role, true, (name, now_us))?,
        None => Person::set_opens(tx, &person, true, (name, now_us))?,
    }
    Ok(id)
}
