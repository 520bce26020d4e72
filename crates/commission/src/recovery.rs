//! Recovery codes: kept on paper for the day when the phone or the password is lost.
//!
//! Ten of them, eighty bits each, shown once and kept as digests; each counts once. A code stands in
//! for the one thing that was lost, never for both: at sign-in for the phone, on the recovery page
//! for the password.

use crate::limits::RECOVERY_CODES;
use crate::secret::key_of;
use crate::totp::base32;

/// Letters of a code without its hyphens.
const LETTERS: usize = 16;

/// Fresh codes, as they are shown: `abcd-efgh-ijkl-mnop`.
pub(crate) fn fresh_codes(mut fresh: impl FnMut() -> [u8; 32]) -> Vec<String> {
    (0..RECOVERY_CODES)
        .map(|_| {
            let bytes = fresh();
            let letters = base32(bytes.get(..10).unwrap_or_default()).to_lowercase();
            let groups: Vec<_> = letters.as_bytes().chunks(4).collect();
            groups
                .iter()
                .map(|group| String::from_utf8_lossy(group).into_owned())
                .collect::<Vec<_>>()
                .join("-")
        })
        .collect()
}

/// What is kept of a code as a person typed it, if it can be one.
pub(crate) fn recovery_key(typed: &str) -> Option<String> {
    let letters: String = typed
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| match c.to_ascii_lowercase() {
            // Digits that are no letters of base32 are misread ones.
            '0' => 'o',
            '1' => 'l',
            '8' => 'b',
            other => other,
        })
        .collect();
    (letters.len() == LETTERS).then(|| key_of(&letters))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn a_code_is_known_however_it_is_typed() {
        let mut count = 0;
        let codes = fresh_codes(|| {
            count += 1;
            [count; 32]
        });
        let keys: BTreeSet<_> = codes
            .iter()
            .map(|code| recovery_key(code).unwrap())
            .collect();
        assert_eq!(keys.len(), RECOVERY_CODES);
        let first = &codes[0];
        assert_eq!(first.len(), 19);
        for typed in [
            first.to_uppercase(),
            first.replace('-', " "),
            format!(" {first} "),
        ] {
            assert_eq!(recovery_key(&typed), recovery_key(first), "{typed}");
        }
        assert_eq!(recovery_key("123456"), None);
    }
}
