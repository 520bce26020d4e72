//! Keeping the codebook: adding, changing, moving and retiring codes.
//!
//! Guarantees that parents lead to the top, that a key is never used again, and that nothing a
//! passage was ever coded with is deleted: it is retired instead.

use crate::acts::no_code;
use crate::codebook::{Code, Entry, Misplaced, check_parents, free_key, key_from, tree};
use crate::limits::{CODE_LEVELS_MAX, CODE_NAME_CHARS_MAX, CODE_TEXT_CHARS_MAX, CODES_MAX};
use crate::store as rows;
use crate::words::words;
use ::store::Tx;
use commission::{Commission, Error, Refusal, record};
use std::collections::BTreeMap;

/// Which way a code moves among its neighbours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Before the one before it.
    Up,
    /// After the one after it.
    Down,
}

/// Checks what is to be said of a code, and answers it without blanks at the ends.
///
/// # Errors
/// A refusal that says which text to mend.
pub fn checked(entry: &Entry) -> Result<Entry, Refusal> {
    let tidy = |text: &str| text.replace("\r\n", "\n").trim().to_owned();
    let entry = Entry {
        name: tidy(&entry.name),
        definition: tidy(&entry.definition),
        include: tidy(&entry.include),
        exclude: tidy(&entry.exclude),
        example: tidy(&entry.example),
    };
    if entry.name.is_empty() {
        return Err(Refusal::new("code-nameless", |l| {
            words(l).msg_code_nameless()
        }));
    }
    if entry.name.chars().count() > CODE_NAME_CHARS_MAX {
        return Err(Refusal::new("code-name-long", |l| {
            words(l).msg_code_name_long(CODE_NAME_CHARS_MAX.to_string())
        }));
    }
    let texts = [
        &entry.definition,
        &entry.include,
        &entry.exclude,
        &entry.example,
    ];
    if texts
        .iter()
        .any(|text| text.chars().count() > CODE_TEXT_CHARS_MAX)
    {
        return Err(Refusal::new("code-text-long", |l| {
            words(l).msg_code_text_long(CODE_TEXT_CHARS_MAX.to_string())
        }));
    }
    Ok(entry)
}

/// Adds a code; its key is made from its name. Answers the key.
///
/// # Errors
/// [`Error::Refused`] where the entry cannot be kept or the parent is not there.
pub fn add(
    tx: &mut Tx<'_>,
    commission: &Commission,
    parent: Option<&str>,
    entry: &Entry,
    by: (&str, i64),
) -> Result<String, Error> {
    let entry = checked(entry)?;
    let codes = rows::codes(tx, commission.id)?;
    if codes.len() >= CODES_MAX {
        return Err(Refusal::new("codes-many", |l| {
            words(l).msg_codes_many(CODES_MAX.to_string())
        })
        .into());
    }
    let key = free_key(&key_from(&entry.name), |key| {
        codes.iter().any(|code| code.key == key)
    });
    let parent_id = parent.map(|parent| id_of(&codes, parent)).transpose()?;
    check_tree(&codes, &key, parent)?;
    rows::add_code(tx, commission.id, &key, parent_id, &entry)?;
    record(tx, commission.id, by.0, by.1, "code-made", &key)?;
    Ok(key)
}

/// Changes what is said of a code, and where it stands.
///
/// # Errors
/// [`Error::Refused`] where the entry cannot be kept, or the code would stand below itself.
pub fn change(
    tx: &mut Tx<'_>,
    commission: &Commission,
    key: &str,
    parent: Option<&str>,
    entry: &Entry,
    by: (&str, i64),
) -> Result<(), Error> {
    let entry = checked(entry)?;
    let codes = rows::codes(tx, commission.id)?;
    let code = by_key(&codes, key)?;
    let parent_id = parent.map(|parent| id_of(&codes, parent)).transpose()?;
    check_tree(&codes, key, parent)?;
    if code.entry == entry && code.parent.as_deref() == parent {
        return Ok(());
    }
    rows::change_code(tx, code.id, &entry)?;
    if code.parent.as_deref() != parent {
        let after = codes.iter().map(|c| c.position).max().unwrap_or(0) + 1;
        rows::move_code(tx, code.id, parent_id, after)?;
    }
    record(tx, commission.id, by.0, by.1, "code-changed", key)?;
    Ok(())
}

/// Moves a code past its neighbour. At the end of the row it stays.
///
/// # Errors
/// [`Error::Refused`] where there is no such code.
pub fn shift(
    tx: &mut Tx<'_>,
    commission: &Commission,
    key: &str,
    way: Way,
    by: (&str, i64),
) -> Result<(), Error> {
    let codes = rows::codes(tx, commission.id)?;
    let parent = by_key(&codes, key)?.parent.clone();
    let parent_id = parent.as_deref().map(|p| id_of(&codes, p)).transpose()?;
    let mut row: Vec<Code> = tree(codes)
        .into_iter()
        .map(|placed| placed.code)
        .filter(|code| code.parent == parent)
        .collect();
    let Some(at) = row.iter().position(|code| code.key == key) else {
        return Ok(());
    };
    let other = match way {
        Way::Up => at.checked_sub(1),
        Way::Down => Some(at + 1).filter(|next| *next < row.len()),
    };
    let Some(other) = other else { return Ok(()) };
    row.swap(at, other);
    for (position, code) in (0_i64..).zip(&row) {
        rows::move_code(tx, code.id, parent_id, position)?;
    }
    record(tx, commission.id, by.0, by.1, "code-changed", key)?;
    Ok(())
}

/// Takes a code out of use, or brings it back. One that was never used for anything is deleted
/// instead; the answer says whether it was.
///
/// # Errors
/// [`Error::Refused`] where there is no such code.
pub fn retire(
    tx: &mut Tx<'_>,
    commission: &Commission,
    key: &str,
    retired: bool,
    by: (&str, i64),
) -> Result<bool, Error> {
    let Some(code) = rows::code(tx, commission.id, key)? else {
        return Err(no_code(key).into());
    };
    let dropped = retired && rows::drop_code(tx, code.id)?;
    if dropped || rows::retire_code(tx, code.id, retired)? {
        record(tx, commission.id, by.0, by.1, "code-changed", key)?;
    }
    Ok(dropped)
}

fn by_key<'c>(codes: &'c [Code], key: &str) -> Result<&'c Code, Refusal> {
    codes
        .iter()
        .find(|code| code.key == key)
        .ok_or_else(|| no_code(key))
}

fn id_of(codes: &[Code], key: &str) -> Result<i64, Refusal> {
    by_key(codes, key).map(|code| code.id)
}

/// Whether the tree stays one when `key` stands below `parent`.
fn check_tree(codes: &[Code], key: &str, parent: Option<&str>) -> Result<(), Refusal> {
    let mut parents: BTreeMap<String, Option<String>> = codes
        .iter()
        .map(|code| (code.key.clone(), code.parent.clone()))
        .collect();
    parents.insert(key.to_owned(), parent.map(str::to_owned));
    check_parents(&parents).map_err(|(at, why)| misplaced(&at, why))
}

/// The refusal of a code that stands where it cannot.
pub(crate) fn misplaced(key: &str, why: Misplaced) -> Refusal {
    match why {
        Misplaced::Circle => Refusal::new("code-circle", |l| words(l).msg_code_circle(key)),
        Misplaced::TooDeep => Refusal::new("code-deep", |l| {
            words(l).msg_code_deep(key, CODE_LEVELS_MAX.to_string())
        }),
    }
}
