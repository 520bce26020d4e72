//! The veil before somebody who codes blind: what they may not see, and the name under which they code.
//!
//! Guarantees one answer for every page, list and download that asks. It hides codings, not texts; who is in no open sample has
//! nothing hidden.

use crate::store::double as kept;
use ::store::{Reader, StoreError};
use std::collections::BTreeMap;

/// What stands behind the name of a coder who codes a text for the second time.
const AGAIN: &str = " (again)";

/// The name of somebody who codes again.
pub(crate) fn again_name(person: &str) -> String {
    format!("{person}{AGAIN}")
}

/// Whether a coding is by this person, the first time or again.
#[must_use]
pub fn is_by(coder: &str, person: &str) -> bool {
    coder_again(coder).unwrap_or(coder) == person
}

/// Who codes again under this name, if it is one.
#[must_use]
pub fn coder_again(coder: &str) -> Option<&str> {
    coder.strip_suffix(AGAIN)
}

/// What somebody does not see, because they code it blind.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Veil {
    /// The name under which they code each document that is veiled.
    own: BTreeMap<i64, String>,
}

impl Veil {
    /// The veil before somebody.
    ///
    /// # Errors
    /// [`StoreError`] where it cannot be read.
    pub fn of(r: &Reader<'_>, commission: i64, person: &str) -> Result<Self, StoreError> {
        Ok(Self {
            own: kept::veiled(r, commission, person)?,
        })
    }

    /// Whether a coding on this document by this coder is kept from them.
    #[must_use]
    pub fn hides(&self, document: i64, coder: &str) -> bool {
        self.own.get(&document).is_some_and(|own| own != coder)
    }

    /// The name under which they code this document: their own, or their own marked as coding again.
    #[must_use]
    pub fn name_on<'a>(&'a self, document: i64, person: &'a str) -> &'a str {
        self.own.get(&document).map_or(person, String::as_str)
    }

    /// Whether they code this document blind.
    #[must_use]
    pub fn covers(&self, document: i64) -> bool {
        self.own.contains_key(&document)
    }
}
