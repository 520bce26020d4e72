//! Letters that go out by e-mail. One is promised in the transaction of what it is about, so that neither is kept
//! without the other, and waits until the mail server has taken it.
//!
//! A letter is a plain text to one address. Nothing is sent from here: whoever has a mail server, or a folder, takes
//! what is due and says what became of it. A letter that was sent is forgotten a day later; until then it counts
//! against those who would have the same address written to again and again.

use crate::limits::{
    LETTER_KEPT_US, LETTER_TRIES_MAX, LETTER_WAIT_US_MAX, LETTER_WAIT_US_MIN,
    LETTERS_PER_ADDRESS_MAX, LETTERS_SHOWN_MAX,
};
use crate::store::letters as rows;
use ::store::{Reader, Store, StoreError, Tx};

/// A letter to one address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The address, as [`address_in`] found it.
    pub to: String,
    /// One line.
    pub subject: String,
    /// Plain text.
    pub body: String,
}

/// A letter that was not sent yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WaitingLetter {
    /// Its number.
    pub id: i64,
    /// What it says, and to whom.
    pub letter: Letter,
    /// Since when, microseconds since 1970 in UTC.
    pub made_us: i64,
    /// How often it was tried.
    pub tries: i64,
    /// Whether it is tried again of itself.
    pub is_tried_again: bool,
    /// Why it could not be sent the last time.
    pub problem: Option<String>,
}

/// The one e-mail address in what somebody wrote, or nothing where there is none or more than one.
pub fn address_in(text: &str) -> Option<&str> {
    let mut found = text
        .split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | ',' | ';' | '(' | ')' | '"'))
        .map(|word| word.trim_matches(['.', ':']))
        .filter(|word| is_address(word));
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// Whether this is an address that mail can be sent to: one `@`, a name before it and a host with a dot behind it.
fn is_address(word: &str) -> bool {
    let Some((name, host)) = word.split_once('@') else {
        return false;
    };
    let name_fits = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.".contains(c);
    let label_fits = |label: &str| {
        !label.is_empty()
            && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    (1..=64).contains(&name.len())
        && name.chars().all(name_fits)
        && !name.starts_with('.')
        && !name.ends_with('.')
        && !name.contains("..")
        && host.len() <= 253
        && host.contains('.')
        && host.split('.').all(label_fits)
}

/// Promises a letter; whether it will go: not, where the address was written to as often as it may be in a day.
///
/// # Errors
/// [`StoreError`] where it cannot be kept.
pub fn promise(
    tx: &mut Tx<'_>,
    commission: i64,
    letter: &Letter,
    now_us: i64,
) -> Result<bool, StoreError> {
    let since = now_us.saturating_sub(LETTER_KEPT_US);
    if rows::count_to(tx, &letter.to, since)? >= LETTERS_PER_ADDRESS_MAX {
        return Ok(false);
    }
    rows::add(tx, commission, letter, now_us)?;
    Ok(true)
}

/// The letter that is due the longest, if one is.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn due_letter(r: &Reader<'_>, now_us: i64) -> Result<Option<WaitingLetter>, StoreError> {
    rows::due(r, now_us)
}

/// Says that a letter was sent, or why not; one that was not is tried again later, each time after a longer wait.
///
/// # Errors
/// [`StoreError`] where that cannot be kept.
pub fn settle(
    store: &Store,
    waiting: &WaitingLetter,
    sent: Result<(), String>,
    now_us: i64,
) -> Result<(), StoreError> {
    let (id, tries) = (waiting.id, waiting.tries.saturating_add(1));
    store.write(move |tx| match sent {
        Ok(()) => rows::sent(tx, id, now_us),
        Err(problem) => rows::not_sent(tx, id, tries, next_try(tries, now_us), &problem),
    })
}

/// When a letter that could not be sent so many times is tried again, if it is.
fn next_try(tries: i64, now_us: i64) -> Option<i64> {
    let doubled = u32::try_from(tries.saturating_sub(1)).unwrap_or(u32::MAX);
    let wait = LETTER_WAIT_US_MIN
        .checked_mul(2_i64.saturating_pow(doubled))
        .map_or(LETTER_WAIT_US_MAX, |wait| wait.min(LETTER_WAIT_US_MAX));
    (tries < LETTER_TRIES_MAX).then(|| now_us.saturating_add(wait))
}

/// The letters of a commission that were not sent yet, the oldest first.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn waiting_letters(r: &Reader<'_>, commission: i64) -> Result<Vec<WaitingLetter>, StoreError> {
    rows::waiting(r, commission, LETTERS_SHOWN_MAX)
}

/// Has a letter tried again now; whether there is such a letter.
///
/// # Errors
/// [`StoreError`] where that cannot be kept.
pub fn try_again(
    tx: &mut Tx<'_>,
    commission: i64,
    letter: i64,
    now_us: i64,
) -> Result<bool, StoreError> {
    rows::due_now(tx, commission, letter, now_us)
}

/// Throws a letter that was not sent away; whether there was one.
///
/// # Errors
/// [`StoreError`] where it cannot be removed.
pub fn drop_letter(tx: &mut Tx<'_>, commission: i64, letter: i64) -> Result<bool, StoreError> {
    rows::discard(tx, commission, letter)
}

/// Forgets the letters that were sent more than a day ago.
///
/// # Errors
/// [`StoreError`] where they cannot be removed.
pub fn forget_letters(store: &Store, now_us: i64) -> Result<(), StoreError> {
    store.write(move |tx| rows::forget(tx, now_us.saturating_sub(LETTER_KEPT_US)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_one_address_in_what_somebody_wrote_is_found() {
        for (text, address) in [
            ("mair@example.org", Some("mair@example.org")),
            (
                " e-bost: mair.ap-ifan+wb@post.example.cymru. ",
                Some("mair.ap-ifan+wb@post.example.cymru"),
            ),
            ("<mair@example.org>", Some("mair@example.org")),
            ("029 2018 0000", None),
            ("mair@example.org neu ifan@example.org", None),
            ("mair@localhost", None),
            ("mair@@example.org", None),
            ("mair@example..org", None),
            ("mair.@example.org", None),
            ("mair@-example.org", None),
            ("mâir@example.org", None),
            ("", None),
        ] {
            assert_eq!(address_in(text), address, "{text}");
        }
    }

    #[test]
    fn the_waits_between_tries_grow_and_end() {
        let waits: Vec<_> = (1..=LETTER_TRIES_MAX)
            .map(|tries| next_try(tries, 0))
            .collect();
        assert_eq!(waits.first(), Some(&Some(LETTER_WAIT_US_MIN)));
        assert!(waits.is_sorted_by(|a, b| b.is_none() || a <= b));
        assert_eq!(waits.last(), Some(&None));
    }
}
