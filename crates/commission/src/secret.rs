//! Passwords, and tokens of which only a digest is kept.
//!
//! A password is judged by its length and by a short list of what everybody tries first; nothing
//! else is asked of it. It is kept as argon2id. Tokens are random enough to be kept as a plain digest.

use crate::limits::{PASSWORD_CHARS_MAX, PASSWORD_CHARS_MIN};
use crate::words::words;
use crate::{Error, Refusal};
use ::store::hex;
use argon2::{Argon2, PasswordHasher, PasswordVerifier, password_hash::phc::PasswordHash};
use sha2::{Digest, Sha256};

/// What people choose who must choose twelve characters: the beginnings of lists of stolen
/// passwords, folded to letters and digits.
const DENIED: &[&str] = &[
    "password1234",
    "password12345",
    "password123456",
    "passwordpassword",
    "password2025",
    "password2026",
    "qwertyuiop12",
    "qwertyuiop123",
    "qwertyuiopasdf",
    "qwertyqwerty",
    "qwerty123456",
    "qwertyuiopasdfghjkl",
    "asdfghjkl123",
    "asdfghjklzxcvbnm",
    "zxcvbnm12345",
    "1q2w3e4r5t6y",
    "1qaz2wsx3edc",
    "q1w2e3r4t5y6",
    "iloveyou1234",
    "iloveyouforever",
    "letmein12345",
    "letmeinletmein",
    "welcome12345",
    "welcome123456",
    "changeme1234",
    "changemechangeme",
    "administrator",
    "administrator1",
    "admin1234567",
    "adminadminadmin",
    "trustno1trustno1",
    "correcthorsebatterystaple",
    "footballfootball",
    "liverpool123",
    "liverpoolfc1",
    "cymruambyth",
    "cymruambyth1",
    "cymruambyth12",
    "cyfrinair123",
    "cyfrinair1234",
    "cyfrinaircyfrinair",
    "llanfairpwll",
    "llanfairpwllgwyngyll",
    "thisismypassword",
    "mypassword123",
    "secret123456",
    "abcdefghijkl",
    "abcdefghijklm",
    "abcd12345678",
    "abc123abc123",
    "123456789abc",
    "123456789012",
    "1234567890123",
    "12345678901234",
    "098765432109",
    "987654321098",
    "commission123",
    "tystiotystio",
];

/// The hash of a password nobody knows: a name that does not exist takes as long to refuse.
pub(crate) const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$dGhlcmUgaXMgbm9ib2R5IGhlcmU$\
    Zk1rQyPpmS2ukFRNyHfcQ9AdtO1s1vq9bhgD3o0S1pQ";

/// The form in which a password is kept: argon2id with the parameters that OWASP recommends
/// (19 MiB, two passes, one lane).
///
/// # Errors
/// [`Error::Refused`] where the password is too short, too long or one that everybody tries.
pub fn hash_password(password: &str, salt: &[u8; 32]) -> Result<String, Error> {
    let length = password.chars().count();
    if !(PASSWORD_CHARS_MIN..=PASSWORD_CHARS_MAX).contains(&length) {
        return Err(Refusal::new("password-short", |language| {
            words(language).msg_password_short(
                PASSWORD_CHARS_MIN.to_string(),
                PASSWORD_CHARS_MAX.to_string(),
            )
        })
        .into());
    }
    if is_common(password) {
        return Err(Refusal::new("password-common", |l| words(l).msg_password_common()).into());
    }
    Argon2::default()
        .hash_password_with_salt(password.as_bytes(), salt)
        .map(|hash| hash.to_string())
        .map_err(|why| Error::fault("hash a password", why))
}

/// Whether the password stands in the list, is one letter, or counts up or down.
fn is_common(password: &str) -> bool {
    let folded: String = password
        .chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    let even = |by: i64| {
        let codes: Vec<_> = password.chars().map(|c| i64::from(u32::from(c))).collect();
        codes
            .windows(2)
            .all(|pair| matches!(pair, [a, b] if b - a == by))
    };
    DENIED.contains(&folded.as_str()) || [0, 1, -1].into_iter().any(even)
}

/// Whether this is the password kept in that form.
pub(crate) fn is_password(password: &str, kept: &str) -> bool {
    PasswordHash::new(kept).is_ok_and(|hash| {
        Argon2::default()
            .verify_password(password.as_bytes(), &hash)
            .is_ok()
    })
}

/// The token that these bytes are, as it stands in a cookie or a link.
pub(crate) fn token_of(fresh: &[u8; 32]) -> String {
    hex(fresh)
}

/// What is kept of a token.
pub(crate) fn key_of(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_counts_and_what_everybody_tries_does_not() {
        for good in [
            "tri chwech naw",
            "sample-password",
            "ŷŵûîâêôáéíóú",
            "xkvd-93kd-mw2p",
        ] {
            assert!(hash_password(good, &[1; 32]).is_ok(), "{good}");
        }
        for bad in [
            "eleven char",
            "aaaaaaaaaaaaaaaa",
            "Password-1234",
            "CYMRU am BYTH 12",
            "abcdefghijklmnop",
            "ponmlkjihgfedcba",
        ] {
            assert!(
                matches!(hash_password(bad, &[1; 32]), Err(Error::Refused(_))),
                "{bad}"
            );
        }
        let long = "a b".repeat(PASSWORD_CHARS_MAX);
        assert!(matches!(
            hash_password(&long, &[1; 32]),
            Err(Error::Refused(_))
        ));
    }

    #[test]
    fn a_password_fits_only_its_own_hash() {
        let kept = hash_password("tri chwech naw", &[1; 32]).unwrap();
        assert!(is_password("tri chwech naw", &kept));
        assert!(!is_password("tri chwech nawr", &kept));
        assert!(!is_password("tri chwech naw", NOBODY));
        assert!(kept.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    }
}
