//! The rows of links that let somebody in once.

use crate::{Invitation, LinkKind, Role};
use ::store::{Reader, Row, StoreError, Tx, values};

const ADD: &str =
    "INSERT INTO invitation (key, kind, commission, role, person, name, maker, made, until)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
const OPEN_BY_KEY: &str = "SELECT id, kind, commission, role, person, name, maker, until
    FROM invitation WHERE key = $1 AND used IS NULL AND until > $2";
const OPEN_OF: &str = "SELECT id, kind, commission, role, person, name, maker, until
    FROM invitation WHERE commission = $1 AND used IS NULL AND until > $2 ORDER BY id DESC LIMIT $3";
const USE_UP: &str =
    "UPDATE invitation SET used = $2 WHERE key = $1 AND used IS NULL AND until > $2";
const WITHDRAW: &str = "DELETE FROM invitation
    WHERE commission = $1 AND id = $2 AND used IS NULL RETURNING name";
const WITHDRAW_KIND: &str = "DELETE FROM invitation WHERE kind = $1 AND used IS NULL";
const WITHDRAW_OF_PERSON: &str = "DELETE FROM invitation WHERE person = $1 AND used IS NULL";

/// Keeps a link under the digest of its token.
pub(crate) fn add(
    tx: &mut Tx<'_>,
    key: &str,
    new: &Invitation,
    now_us: i64,
) -> Result<(), StoreError> {
    tx.run_one(
        ADD,
        &values![
            key,
            new.kind.code(),
            new.role.map(|(commission, _)| commission),
            new.role.map(|(_, role)| role.code()),
            new.person,
            &new.name,
            &new.by,
            now_us,
            new.until_us
        ],
    )
}

pub(crate) fn open_by_key(
    r: &Reader<'_>,
    key: &str,
    now_us: i64,
) -> Result<Option<Invitation>, StoreError> {
    match r.row(OPEN_BY_KEY, &values![key, now_us])? {
        Some(row) => invitation_of(&row).map(Some),
        None => Ok(None),
    }
}

pub(crate) fn open_of(
    r: &Reader<'_>,
    commission: i64,
    now_us: i64,
    at_most: i64,
) -> Result<Vec<Invitation>, StoreError> {
    r.rows(OPEN_OF, &values![commission, now_us, at_most])?
        .iter()
        .map(invitation_of)
        .collect()
}

/// Whether the link still counted; it counts no more.
pub(crate) fn use_up(tx: &mut Tx<'_>, key: &str, now_us: i64) -> Result<bool, StoreError> {
    Ok(tx.run(USE_UP, &values![key, now_us])? == 1)
}

/// Withdraws one invitation and answers for whom it was.
pub(crate) fn withdraw(
    tx: &mut Tx<'_>,
    commission: i64,
    id: i64,
) -> Result<Option<String>, StoreError> {
    tx.row(WITHDRAW, &values![commission, id])?
        .map(|row| row.text(0))
        .transpose()
}

pub(crate) fn withdraw_kind(tx: &mut Tx<'_>, kind: LinkKind) -> Result<(), StoreError> {
    tx.run(WITHDRAW_KIND, &values![kind.code()]).map(drop)
}

pub(crate) fn withdraw_of_person(tx: &mut Tx<'_>, person: i64) -> Result<(), StoreError> {
    tx.run(WITHDRAW_OF_PERSON, &values![person]).map(drop)
}

fn invitation_of(row: &Row) -> Result<Invitation, StoreError> {
    let kind = LinkKind::of_code(&row.text(1)?).ok_or(StoreError::Shape {
        column: 1,
        expected: "a kind of link",
    })?;
    let role = row.opt_text(3)?.and_then(|code| Role::of_code(&code));
    Ok(Invitation {
        id: row.int(0)?,
        kind,
        role: row.opt_int(2)?.zip(role),
        person: row.opt_int(4)?,
        name: row.text(5)?,
        by: row.text(6)?,
        until_us: row.int(7)?,
    })
}
