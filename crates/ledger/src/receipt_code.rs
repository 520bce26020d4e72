//! The receipt code that a respondent keeps (`book/formats.md` section 5): 19 characters of secret and one that
//! finds a slip of the pen.
//!
//! Any one wrong character and any exchange of two different ones is found before anybody is asked. The code itself is
//! kept nowhere: [`ReceiptCode::digest`] is what a server may hold. Where the secret comes from is the caller's
//! business, and it must be one that nobody can guess.

use std::fmt;

use crate::{Digest, sha256};

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CHARS: usize = 20;
const GROUP_CHARS: usize = 5;

/// A receipt code, never printed by `Debug`.
#[derive(Clone, PartialEq, Eq)]
pub struct ReceiptCode([u8; CHARS]);

impl ReceiptCode {
    /// The code whose secret is the first 95 bits of `secret`.
    #[must_use]
    pub fn from_secret(secret: &[u8; 32]) -> Self {
        let mut values = [0; CHARS];
        let mut sum = 0;
        for (position, value) in values.iter_mut().take(CHARS - 1).enumerate() {
            *value = five_bits(secret, position);
            sum = times(sum) ^ *value;
        }
        if let Some(last) = values.last_mut() {
            *last = times(sum);
        }
        Self(values)
    }

    /// The code that somebody typed, forgiving case, spaces, hyphens, dashes and the letters that look like digits.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let mut values = [0; CHARS];
        let mut count = 0;
        for letter in typed.chars() {
            if letter.is_whitespace()
                || letter == '-'
                || ('\u{2010}'..='\u{2015}').contains(&letter)
            {
                continue;
            }
            *values.get_mut(count)? = value_of(letter)?;
            count += 1;
        }
        let sum = values.iter().fold(0, |sum, value| times(sum) ^ value);
        (count == CHARS && sum == 0).then_some(Self(values))
    }

    /// SHA-256 of the 20 characters: all that a server keeps.
    #[must_use]
    pub fn digest(&self) -> Digest {
        sha256(self.letters().as_bytes())
    }

    fn letters(&self) -> String {
        self.0
            .iter()
            .filter_map(|value| ALPHABET.get(usize::from(*value)))
            .map(|letter| char::from(*letter))
            .collect()
    }
}

impl fmt::Display for ReceiptCode {
    /// Four groups of five, joined by hyphens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (position, letter) in self.letters().chars().enumerate() {
            if position > 0 && position % GROUP_CHARS == 0 {
                f.write_str("-")?;
            }
            write!(f, "{letter}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for ReceiptCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ReceiptCode(…)")
    }
}

/// The bits from 5 times `position` on, the most significant first.
fn five_bits(secret: &[u8; 32], position: usize) -> u8 {
    (position * 5..position * 5 + 5).fold(0, |value, bit| {
        let byte = secret.get(bit / 8).copied().unwrap_or_default();
        value << 1 | byte >> (7 - bit % 8) & 1
    })
}

/// Multiplication by x in GF(32) modulo x^5 + x^2 + 1.
fn times(value: u8) -> u8 {
    value << 1 ^ if value & 16 == 16 { 37 } else { 0 }
}

fn value_of(letter: char) -> Option<u8> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => b'0',
        'I' | 'L' => b'1',
        other => u8::try_from(other).ok()?,
    };
    let position = ALPHABET.iter().position(|known| *known == letter)?;
    u8::try_from(position).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: &str = "70ZC3-P9JV1-YE5MB-2SG8X";

    #[test]
    fn the_example_of_the_book_is_read_and_kept_as_the_book_says() {
        let code = ReceiptCode::read(EXAMPLE).unwrap();
        assert_eq!(code.to_string(), EXAMPLE);
        assert_eq!(
            code.digest().to_string(),
            "d06dc1c39ac382e88a917706198efa26743774b1924ef49a1a68d01121fc48f1"
        );
    }

    #[test]
    fn what_hands_do_to_a_code_is_forgiven() {
        let code = ReceiptCode::read(EXAMPLE).unwrap();
        for typed in [
            "7ozc3 p9jvi ye5mb 2sg8x",
            "70ZC3\u{2013}P9JVL\u{2013}YE5MB\u{2013}2SG8X",
            "70zc3p9jv1ye5mb2sg8x\n",
        ] {
            assert_eq!(ReceiptCode::read(typed), Some(code.clone()), "{typed}");
        }
    }

    #[test]
    fn a_wrong_letter_and_two_exchanged_ones_are_found() {
        let secret = std::array::from_fn(|at| (at as u8).wrapping_mul(37));
        let code = ReceiptCode::from_secret(&secret);
        assert_eq!(ReceiptCode::read(&code.to_string()), Some(code.clone()));
        for at in 0..CHARS {
            for value in (0..32).filter(|value| *value != code.0[at]) {
                let mut wrong = code.clone();
                wrong.0[at] = value;
                assert_eq!(ReceiptCode::read(&wrong.to_string()), None);
            }
            for other in (0..CHARS).filter(|other| code.0[*other] != code.0[at]) {
                let mut wrong = code.clone();
                wrong.0.swap(at, other);
                assert_eq!(ReceiptCode::read(&wrong.to_string()), None);
            }
        }
        for bad in [
            "",
            "70ZC3-P9JV1-YE5MB-2SG8",
            "70ZC3-P9JV1-YE5MB-2SG8XX",
            "U0ZC3-P9JV1-YE5MB-2SG8X",
            "ŵ",
        ] {
            assert_eq!(ReceiptCode::read(bad), None, "{bad}");
        }
    }
}
