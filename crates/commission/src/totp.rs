//! The six digits that a phone shows: RFC 6238 (M'Raihi and others, 2011) over RFC 4226, with
//! HMAC-SHA-1, thirty seconds and six digits, which every authenticator understands.
//!
//! Pure: the time is an argument. A code counts in its own half minute and the one before and after,
//! because the clocks of phones differ; that it counts only once is the business of whoever keeps the
//! step that this answers.

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use std::fmt::Write as _;
use subtle::ConstantTimeEq;

/// Bytes of a secret: as many as the hash is long, as RFC 4226 recommends.
pub const SECRET_BYTES: usize = 20;
/// Seconds of a step.
const STEP_SECONDS: i64 = 30;
/// Steps that a phone's clock may differ, either way.
const DRIFT_STEPS: i64 = 1;

const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// The secret of a phone.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret([u8; SECRET_BYTES]);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

impl Secret {
    /// A secret made of bytes that nobody can guess.
    pub fn of(fresh: &[u8; 32]) -> Self {
        let mut bytes = [0; SECRET_BYTES];
        for (byte, from) in bytes.iter_mut().zip(fresh) {
            *byte = *from;
        }
        Self(bytes)
    }

    /// The secret as a person types it: base32 (RFC 4648) without padding.
    pub fn text(&self) -> String {
        base32(&self.0)
    }

    /// The secret of that text, forgiving spaces and small letters.
    pub fn of_text(text: &str) -> Option<Self> {
        let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0_u32);
        for letter in text.bytes().filter(|byte| !byte.is_ascii_whitespace()) {
            let letter = letter.to_ascii_uppercase();
            let value = BASE32.iter().position(|known| *known == letter)?;
            bits = (bits << 5) | u32::try_from(value).ok()?;
            held += 5;
            if held >= 8 {
                held -= 8;
                bytes.push(u8::try_from((bits >> held) & 0xff).ok()?);
                bits &= (1 << held) - 1;
            }
        }
        Some(Self(bytes.try_into().ok()?))
    }

    /// What the square holds: an address that authenticators know.
    pub fn address(&self, login: &str) -> String {
        let mut name = String::new();
        for byte in login.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => {
                    name.push(char::from(byte));
                }
                other => {
                    let _ = write!(name, "%{other:02X}");
                }
            }
        }
        let secret = self.text();
        format!("otpauth://totp/Tystio:{name}?secret={secret}&issuer=Tystio")
    }

    /// The step at which this code counts, if it does at that instant.
    pub fn step_of(&self, code: &str, now_us: i64) -> Option<i64> {
        let now = now_us.div_euclid(1_000_000 * STEP_SECONDS);
        let mut found = None;
        for step in now - DRIFT_STEPS..=now + DRIFT_STEPS {
            if bool::from(self.code(step).as_bytes().ct_eq(code.as_bytes())) {
                found = Some(step);
            }
        }
        found
    }

    /// The code of a step.
    pub fn code(&self, step: i64) -> String {
        let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(&self.0) else {
            // HMAC takes keys of every length.
            return String::new();
        };
        mac.update(&step.to_be_bytes());
        let hash = mac.finalize().into_bytes();
        let start = usize::from(hash.last().copied().unwrap_or_default() & 0x0f);
        let number = hash
            .iter()
            .skip(start)
            .take(4)
            .fold(0_u32, |number, byte| (number << 8) | u32::from(*byte));
        format!("{:06}", (number & 0x7fff_ffff) % 1_000_000)
    }
}

/// Bytes as base32 without padding.
pub(crate) fn base32(bytes: &[u8]) -> String {
    let (mut text, mut bits, mut held) = (String::new(), 0_u32, 0_u32);
    for byte in bytes {
        bits = (bits << 8) | u32::from(*byte);
        held += 8;
        while held >= 5 {
            held -= 5;
            push_letter(&mut text, bits >> held);
            bits &= (1 << held) - 1;
        }
    }
    if held > 0 {
        push_letter(&mut text, bits << (5 - held));
    }
    text
}

fn push_letter(text: &mut String, value: u32) {
    let index = usize::try_from(value & 31).unwrap_or_default();
    text.extend(BASE32.get(index).copied().map(char::from));
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The secret of the test vectors in RFC 6238, appendix B.
    fn published() -> Secret {
        let mut fresh = [0; 32];
        fresh[..20].copy_from_slice(b"12345678901234567890");
        Secret::of(&fresh)
    }

    #[test]
    fn the_codes_are_those_of_rfc_6238() {
        for (second, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(published().code(second / 30), code, "at {second}");
        }
    }

    #[test]
    fn a_phone_may_be_half_a_minute_wrong_and_no_more() {
        let (secret, now) = (published(), 1_234_567_890);
        for (seconds, counts) in [
            (-60, false),
            (-30, true),
            (0, true),
            (30, true),
            (60, false),
        ] {
            let code = secret.code((now + seconds) / 30);
            let step = secret.step_of(&code, now * 1_000_000);
            assert_eq!(step.is_some(), counts, "{seconds} seconds away");
        }
        assert_eq!(secret.step_of("", now * 1_000_000), None);
    }

    #[test]
    fn a_secret_survives_being_typed() {
        let secret = published();
        assert_eq!(secret.text(), "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        let typed = "gezd gnbv gy3t qojq gezd gnbv gy3t qojq";
        assert_eq!(Secret::of_text(typed), Some(secret.clone()));
        for wrong in ["", "GEZD", "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJ1"] {
            assert_eq!(Secret::of_text(wrong), None, "{wrong}");
        }
        assert_eq!(
            secret.address("mair o'r de"),
            "otpauth://totp/Tystio:mair%20o%27r%20de?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Tystio"
        );
    }
}
