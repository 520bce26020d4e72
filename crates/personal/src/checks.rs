//! The arithmetic of identifiers, over their bare digits and letters.
//!
//! Sources: NHS number: NHS Data Model and Dictionary, modulus 11 with weights 10 to 2. Payment cards: ISO/IEC 7812-1 annex B
//! (H. P. Luhn 1960). IBAN: ISO 13616 with modulus 97 of ISO 7064. National Insurance number: HMRC manual NIM39110. Driving
//! licence: DVLA, driver number. Registration marks: DVLA INF104.

/// Whether ten digits are an NHS number. Ten equal digits satisfy the sum and are nobody's.
pub(crate) fn nhs(digits: &[u8]) -> bool {
    let [nine @ .., check] = digits else {
        return false;
    };
    if nine.len() != 9 || nine.iter().all(|digit| digit == check) {
        return false;
    }
    let weights = (2..=10_u32).rev();
    let sum: u32 = nine
        .iter()
        .zip(weights)
        .map(|(digit, weight)| u32::from(*digit) * weight)
        .sum();
    // 10 fits no digit: such numbers are not given out.
    (11 - sum % 11) % 11 == u32::from(*check)
}

/// Whether the digits of a payment card agree with their last.
pub(crate) fn card(digits: &[u8]) -> bool {
    let doubled = |digit: u8| if digit > 4 { digit * 2 - 9 } else { digit * 2 };
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(at, digit)| u32::from(if at % 2 == 1 { doubled(*digit) } else { *digit }))
        .sum();
    let first = digits.first().copied().unwrap_or_default();
    sum.is_multiple_of(10) && (2..=6).contains(&first) && digits.iter().any(|d| *d != first)
}

/// Whether letters and digits are an IBAN: the remainder of its number by 97 is 1.
pub(crate) fn iban(written: &str) -> bool {
    let (Some(head), Some(tail)) = (written.get(..4), written.get(4..)) else {
        return false;
    };
    if !(15..=34).contains(&written.len()) {
        return false;
    }
    let remainder = tail.chars().chain(head.chars()).try_fold(0_u32, |rest, c| {
        let value = c.to_digit(36)?;
        Some(if value > 9 {
            (rest * 100 + value) % 97
        } else {
            (rest * 10 + value) % 97
        })
    });
    remainder == Some(1)
}

/// How long an IBAN of a country is, in characters.
pub(crate) fn iban_chars(country: &str) -> Option<usize> {
    let chars = IBAN_CHARS.iter().find(|(code, _)| *code == country);
    chars.map(|(_, chars)| *chars)
}

#[rustfmt::skip] // a list to be read as one
const IBAN_CHARS: [(&str, usize); 76] = [
    ("AD", 24), ("AE", 23), ("AL", 28), ("AT", 20), ("AZ", 28), ("BA", 20), ("BE", 16), ("BG", 22), ("BH", 22), ("BR", 29), ("BY", 28),
    ("CH", 21), ("CR", 22), ("CY", 28), ("CZ", 24), ("DE", 22), ("DK", 18), ("DO", 28), ("EE", 20), ("EG", 29), ("ES", 24), ("FI", 18),
    ("FO", 18), ("FR", 27), ("GB", 22), ("GE", 22), ("GI", 23), ("GL", 18), ("GR", 27), ("GT", 28), ("HR", 21), ("HU", 28), ("IE", 22),
    ("IL", 23), ("IQ", 23), ("IS", 26), ("IT", 27), ("JO", 30), ("KW", 30), ("KZ", 20), ("LB", 28), ("LI", 21), ("LT", 20), ("LU", 20),
    ("LV", 21), ("LY", 25), ("MC", 27), ("MD", 24), ("ME", 22), ("MK", 19), ("MR", 27), ("MT", 31), ("MU", 30), ("NL", 18), ("NO", 15),
    ("PK", 24), ("PL", 28), ("PS", 29), ("PT", 25), ("QA", 29), ("RO", 24), ("RS", 22), ("SA", 24), ("SC", 31), ("SE", 24), ("SI", 19),
    ("SK", 24), ("SM", 27), ("SO", 23), ("ST", 25), ("SV", 28), ("TN", 24), ("TR", 26), ("UA", 29), ("VA", 22), ("XK", 20),
];

/// Whether two letters may begin a National Insurance number.
pub(crate) fn ni_prefix(first: char, second: char) -> bool {
    !matches!(first, 'D' | 'F' | 'I' | 'Q' | 'U' | 'V')
        && !matches!(second, 'D' | 'F' | 'I' | 'O' | 'Q' | 'U' | 'V')
        && !matches!(
            (first, second),
            ('B', 'G')
                | ('G', 'B')
                | ('K', 'N')
                | ('N', 'K')
                | ('N', 'T')
                | ('T', 'N')
                | ('Z', 'Z')
        )
}

/// Whether sixteen letters and digits (upper case) are the number of a driving licence of Great Britain.
pub(crate) fn driver(number: &str) -> bool {
    let chars: Vec<char> = number.chars().collect();
    let [s1, s2, s3, s4, s5, _, m1, m2, d1, d2, _, i1, i2, _, _, _] = chars.as_slice() else {
        return false;
    };
    // A short surname is filled with nines.
    let surname = [s1, s2, s3, s4, s5];
    let letters = surname
        .iter()
        .take_while(|c| c.is_ascii_uppercase())
        .count();
    let filled = surname.iter().skip(letters).all(|c| **c == '9');
    let number = |tens: &char, units: &char| Some(tens.to_digit(10)? * 10 + units.to_digit(10)?);
    // Fifty is added to the month for a woman.
    let month = number(m1, m2).is_some_and(|m| (1..=12).contains(&m) || (51..=62).contains(&m));
    let day = number(d1, d2).is_some_and(|d| (1..=31).contains(&d));
    let initials = i1.is_ascii_uppercase() || (*i1 == '9' && *i2 == '9');
    letters > 0 && filled && month && day && initials
}

/// Whether a registration mark (upper case, no spaces) follows the pattern of 2001, of 1983 or of 1963.
pub(crate) fn mark(mark: &str) -> bool {
    let chars: Vec<char> = mark.chars().collect();
    let letters = |part: &[char]| {
        part.iter()
            .all(|c| c.is_ascii_uppercase() && !matches!(c, 'I' | 'Q'))
    };
    let year_letter = |c: char| c.is_ascii_uppercase() && !matches!(c, 'I' | 'O' | 'Q' | 'U' | 'Z');
    let digits = |part: &[char]| {
        !part.is_empty() && part.iter().all(char::is_ascii_digit) && part.first() != Some(&'0')
    };
    match chars.as_slice() {
        [a, b, tens, units, rear @ ..]
            if rear.len() == 3
                && tens.is_ascii_digit()
                && units.is_ascii_digit()
                && b.is_ascii_uppercase() =>
        {
            let age: String = [*tens, *units].iter().collect();
            let age = age.parse::<u8>().unwrap_or_default();
            letters(&[*a, *b])
                && *a != 'Z'
                && *b != 'Z'
                && ((2..=29).contains(&age) || (51..=79).contains(&age))
                && letters(rear)
        }
        [year, middle @ .., x, y, z] if (1..=3).contains(&middle.len()) && digits(middle) => {
            year_letter(*year) && letters(&[*x, *y, *z])
        }
        [x, y, z, middle @ .., year] if (1..=3).contains(&middle.len()) && digits(middle) => {
            year_letter(*year) && letters(&[*x, *y, *z])
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(text: &str) -> Vec<u8> {
        text.bytes()
            .filter(u8::is_ascii_digit)
            .map(|b| b - b'0')
            .collect()
    }

    #[test]
    fn a_number_of_the_health_service_agrees_with_its_check() {
        for good in ["943 476 5919", "999 123 4519", "0032698674"] {
            assert!(nhs(&digits(good)), "{good}");
        }
        for bad in [
            "943 476 5918",
            "401 023 2138",
            "1111111111",
            "000 000 0000",
            "94347659190",
        ] {
            assert!(!nhs(&digits(bad)), "{bad}");
        }
    }

    #[test]
    fn cards_and_accounts_agree_with_their_checks() {
        assert!(card(&digits("4000 0000 0000 0002")) && card(&digits("3700 000000 00002")));
        assert!(!card(&digits("4000 0000 0000 0003")) && !card(&digits("0000000000000000")));
        assert!(iban("GB33BUKB20201555555555") && !iban("GB34BUKB20201555555555"));
        assert_eq!(iban_chars("GB"), Some(22));
    }

    #[test]
    fn the_parts_of_a_licence_must_be_a_date() {
        for good in ["MORGA657054SM9IJ", "FO999512018AA1AB", "JONES710153J99EF"] {
            assert!(driver(good), "{good}");
        }
        for bad in [
            "MORGA600054SM9IJ",
            "MORGA663054SM9IJ",
            "MORGA601324SM9IJ",
            "99999657054SM9IJ",
            "MO9G9657054SM9IJ",
        ] {
            assert!(!driver(bad), "{bad}");
        }
    }

    #[test]
    fn a_registration_mark_has_a_year() {
        for good in ["AB51ABC", "AA02AAA", "A123BCD", "K1ABC", "ABC123D", "ABC1D"] {
            assert!(mark(good), "{good}");
        }
        for bad in [
            "IB51ABC", "AQ51ABC", "AB00ABC", "AB35ABC", "AB80ABC", "AB51AIB", "O123BCD", "ABC123Z",
            "ABC0D",
        ] {
            assert!(!mark(bad), "{bad}");
        }
    }
}
