//! The bounds of this room, each with the reason for its value.

/// Code points before or after an identifier in which a word may say what it is ("my NHS number is", "yw fy rhif GIG").
pub(crate) const LABEL_CHARS_MAX: usize = 48;

/// Code points before or after a date in which a word may say that it is of a birth.
pub(crate) const BIRTH_CHARS_MAX: usize = 60;

/// Code points between a sort code and the account number that goes with it.
pub(crate) const ACCOUNT_AFTER_SORT_CODE_CHARS_MAX: usize = 40;

/// Code points of the part of an e-mail address before its `@` (RFC 5321).
pub(crate) const EMAIL_LOCAL_CHARS_MAX: usize = 64;

/// Code points of the part after it (RFC 1035).
pub(crate) const EMAIL_DOMAIN_CHARS_MAX: usize = 253;

/// Words of a person's name: title and kinship are not counted.
pub(crate) const NAME_WORDS_MAX: usize = 4;

/// Digits and letters of a number that somebody keeps a person under, at least: fewer are a ward or a year.
pub(crate) const REFERENCE_CHARS_MIN: usize = 5;

/// Confidence, in percent, from which a page proposes to take the words out. Below it they are shown all the same.
pub const PROPOSED_PERCENT_MIN: u8 = 50;
