//! Salted commitments: a leaf can bind what somebody wrote without saying anything about it.
//!
//! HMAC-SHA-256 under a 32-byte salt over canonical JSON. Whoever has salt and content can compute the commitment
//! again; once both are destroyed it says nothing. Making salts (one for every part and version, at random) is
//! deliberately the caller's business.

use std::fmt;
use std::str::FromStr;

use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::Sha256;
use subtle::ConstantTimeEq;

use crate::digest::{bytes_from_hex, hex};
use crate::json::write_string;
use crate::{Digest, Refused, write_canonical};

/// 32 secret bytes, compared in constant time and never printed by `Debug`.
#[derive(Clone)]
pub struct Salt(pub [u8; 32]);

impl Salt {
    /// The salt as 64 hexadecimal digits: for an opening in a pack, nowhere else.
    #[must_use]
    pub fn to_hex(&self) -> String {
        hex(&self.0)
    }
}

impl FromStr for Salt {
    type Err = Refused;

    fn from_str(text: &str) -> Result<Salt, Refused> {
        bytes_from_hex(text).map(Salt)
    }
}

impl PartialEq for Salt {
    fn eq(&self, other: &Salt) -> bool {
        self.0.ct_eq(&other.0).into()
    }
}

impl Eq for Salt {}

impl fmt::Debug for Salt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Salt(…)")
    }
}

/// The commitment to `content` under `salt` (HMAC, RFC 2104 with SHA-256).
///
/// # Errors
/// `content` has no canonical spelling, for example because it holds a fraction.
pub fn commitment(salt: &Salt, content: &Value) -> Result<Digest, Refused> {
    Ok(sealed(salt, &write_canonical(content)?))
}

/// The commitment to what [`crate::text_content`] says, written straight away: most of what is
/// received is answers, and each is committed to before anybody gets a receipt.
#[must_use]
pub fn text_commitment(
    salt: &Salt,
    reference: &str,
    part: &str,
    language: Option<&str>,
    text: &str,
) -> Digest {
    let mut message = Vec::with_capacity(text.len() + 128);
    message.extend_from_slice(b"{\"language\":");
    match language {
        Some(language) => write_string(language, &mut message),
        None => message.extend_from_slice(b"null"),
    }
    for (name, value) in [("part", part), ("reference", reference), ("text", text)] {
        message.extend_from_slice(b",\"");
        message.extend_from_slice(name.as_bytes());
        message.extend_from_slice(b"\":");
        write_string(value, &mut message);
    }
    message.push(b'}');
    sealed(salt, &message)
}

fn sealed(salt: &Salt, message: &[u8]) -> Digest {
    // RFC 2104 fills a short key with zeros to the block size; doing so here leaves no error to handle.
    let mut block = [0; 64];
    block[..32].copy_from_slice(&salt.0);
    let mut mac = Hmac::<Sha256>::new(&block.into());
    mac.update(message);
    Digest(mac.finalize().into_bytes().into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    proptest! {
        #[test]
        fn a_text_written_straight_away_has_the_commitment_of_its_content(
            text in any::<String>(), part in any::<String>(), language in any::<Option<String>>()
        ) {
            let content = crate::text_content("WHC0012", &part, language.as_deref(), &text);
            prop_assert_eq!(
                text_commitment(&salt(), "WHC0012", &part, language.as_deref(), &text),
                commitment(&salt(), &content).unwrap()
            );
        }
    }

    fn salt() -> Salt {
        Salt(std::array::from_fn(|position| {
            u8::try_from(position).unwrap()
        }))
    }

    #[test]
    fn the_example_of_the_format_page_comes_out() {
        let content = json!({"reference": "WHC0012", "part": "a1", "language": "cy", "text": "Mae Mam yn well gartref."});
        assert_eq!(
            commitment(&salt(), &content).unwrap().to_string(),
            "f2a959ceadea7f6c098d22aee28f12607911abb436c89ddba3a845e1819589ad"
        );
    }

    #[test]
    fn another_salt_gives_another_commitment() {
        let other = Salt([7; 32]);
        assert_ne!(
            commitment(&salt(), &json!({})).unwrap(),
            commitment(&other, &json!({})).unwrap()
        );
        assert_eq!(other.to_hex().parse(), Ok(other.clone()));
        assert_ne!(other, salt());
        assert_eq!(format!("{other:?}"), "Salt(…)");
    }
}
