//! E-mail addresses, telephone numbers and postcodes.
//!
//! Sources: RFC 5321 for addresses; Ofcom's National Telephone Numbering Plan and ITU-T E.164 for numbers; Royal Mail's Programmers'
//! Guide (PAF) for the shapes of postcodes and their areas. An area that does not exist is kept, with less confidence.

use crate::Kind;
use crate::limits::{EMAIL_DOMAIN_CHARS_MAX, EMAIL_LOCAL_CHARS_MAX, LABEL_CHARS_MAX};
use crate::plain::Plain;
use crate::shapes::{
    Seen, as_digits, bare, digits, each, groups, labelled, labelled_before, shape,
};
use regex::Regex;
use std::ops::Range;

/// The shapes of this file.
pub(crate) struct Contact {
    spelt_email: Regex,
    spaced_email: Regex,
    phone_44: Regex,
    phone_0: Regex,
    phone_abroad: Regex,
    phone_america: Regex,
    phone_any: Regex,
    phone_label: Regex,
    number_label: Regex,
    other_label: Regex,
    day: Regex,
    postcode: Regex,
    postcode_misread: Regex,
    postcode_label: Regex,
}

impl Contact {
    pub(crate) fn new() -> Self {
        Self {
            spelt_email: shape(
                r"(?i)[a-z0-9._+\-]{1,64} ?(?:@|\(at\)|\[at\]|\bat\b) ?[a-z0-9\-]{2,63}(?:(?:\.| ?\(dot\) ?| ?\[dot\] ?| dot )[a-z0-9\-]{2,24}){1,4}",
            ),
            spaced_email: shape(
                r"(?i)[a-z0-9._+\-]{1,64} ?@ ?[a-z0-9\-]{1,63}(?: ?\. ?[a-z0-9\-]{1,63}){0,3}?(?: ?\. ?(?:co|com|org|net|uk|wales|cymru|gov|nhs|ac|info|email)\b){1,3}",
            ),
            phone_44: shape(
                r"(?:(?:\( ?)?\+ ?\(?|\(?\b00[ .\-]?)4 ?4\)?[ .\-]{0,2}(?:[(\[] ?0 ?[)\]][ .\-]{0,2}|0)?\(?[1-9]\)?(?:[ .\-()/]{0,3}[0-9]){8,9}|\b44[ .\-]?[1-9](?:[ .\-]{0,2}[0-9]){9}",
            ),
            phone_0: shape(r"(?:\( ?)?0[ .\-]?[1-9]\)?(?:[ .\-()/]{0,3}[0-9]){8,9}"),
            phone_abroad: shape(r"\+ ?\(?[1-9]\)?(?:[ .\-()/]{0,2}[0-9]){6,14}"),
            phone_america: shape(
                r"(?:[0-9]{1,3}[ .\-])?(?:\([2-9][0-9]{2}\) ?[2-9][0-9]{2}[ .\-]?[0-9]{4}|[2-9][0-9]{2}[.\-][2-9][0-9]{2}[.\-][0-9]{4})",
            ),
            phone_any: shape(r"\+?\(?[0-9](?:[ .\-()/]{0,2}[0-9]){4,14}"),
            phone_label: shape(
                r"(?i)\btel\b|\bt:|\bm:|phone|\bmob(?:ile)?\b|\bcell\b|\bfax\b|whats ?app|\btext(?:ing|ed)? (?:me|us|her|him|on)\b|\bcall(?:ing|ed)?\b|\bring(?:ing)?\b|\brang\b|contact (?:no|num|me|us|her|him)|reach(?:ed)? (?:me|us|her|him|on|at)|ff[oô]n|symudol|\bgalwch\b|\bgalw\b|cyswllt|cysyllt|gysyllt|chysyllt|\bteclyn",
            ),
            number_label: shape(r"(?i)\b(?:number|num|no|rhif)\b"),
            other_label: shape(
                r"(?i)\bN\.? ?H\.? ?S\b|\bG\.? ?I\.? ?G\b|insurance|yswiriant|passport|asbor[td]|account|cyfrif|gyfrif|sort|didoli|card\b|cerdyn|gerdyn|licen[cs]e|rwydded|case|achos|patient|claf|hospital|ysbyty|\bref|cyfeirnod|iban|reg\b|plate|order|invoice|charity|elusen|company|cwmni",
            ),
            day: shape(r"^\(?[0-9]{1,2} ?[./\-] ?[0-9]{1,2} ?[./\-] ?(?:[0-9]{4}|[0-9]{2})\b"),
            postcode: shape(
                r"(?i)gir[ \-.]{0,2}0aa|[a-z]{1,2}[0-9][a-z0-9]?[ \-.]{0,3}[0-9][a-z]{2}",
            ),
            postcode_misread: shape(
                r"(?i)[a-z]{2} ?[0-9oil][a-z0-9]?[ \-.]{0,3}[0-9oil] ?[a-z] ?[a-z]",
            ),
            postcode_label: shape(
                r"(?i)post ?code|(?:c|g|ngh|ch)[oô]d ?post|address|cyfeiriad|gyfeiriad|nghyfeiriad|\blive|\bbyw\b",
            ),
        }
    }

    pub(crate) fn see(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        self.emails(plain, seen);
        self.phones(plain, seen);
        self.postcodes(plain, seen);
    }

    fn emails(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        for (at, _) in plain.text().match_indices('@') {
            seen.extend(email_around(plain, at));
        }
        each(&self.spaced_email, plain, seen, |range| {
            plain
                .alone(&range)
                .then(|| Seen::new(range, Kind::Email, 80))
        });
        // "sian at example dot com": only where both are spelt out, or a mark was put in brackets.
        each(&self.spelt_email, plain, seen, |range| {
            let written = plain.slice(range.clone()).to_lowercase();
            let bracket = written.contains("(at)") || written.contains("[at]");
            let dot =
                written.contains(" dot ") || written.contains("dot)") || written.contains("dot]");
            (plain.alone(&range) && (bracket || dot))
                .then(|| Seen::new(range, Kind::Email, if bracket && dot { 90 } else { 75 }))
        });
    }

    fn phones(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        let named = |range: &Range<usize>| labelled(plain, range, &self.phone_label);
        let other = |range: &Range<usize>| {
            let other = nearest(plain, range, &self.other_label);
            other.is_some() && other >= nearest(plain, range, &self.phone_label)
        };
        each(&self.phone_44, plain, seen, |range| {
            let written = plain.slice(range.clone());
            let plus = written.contains('+') || written.trim_start_matches('(').starts_with("00");
            ends_well(plain, &range).then(|| {
                Seen::new(
                    range.clone(),
                    Kind::Phone,
                    if plus || named(&range) { 97 } else { 60 },
                )
            })
        });
        each(&self.phone_0, plain, seen, |range| {
            let range = within_brackets(plain, range);
            let written = plain.slice(range.clone());
            let many = digits(written).len();
            let before = plain.char_before(range.start);
            let inside = before.is_some_and(|c| c.is_ascii_digit() || c == '+')
                || plain.goes_on(&(range.start..range.start), &['.', '-', '/', ' '])
                    && !named(&range);
            if inside || !ends_well(plain, &range) || self.day.is_match(written) {
                return None;
            }
            let groups = groups(written);
            // The area code stands by itself, or nothing does, or (read by a machine) every digit does.
            let first = groups.first().copied().unwrap_or_default();
            let usual = first >= 3
                || first == 1
                    && groups
                        .get(1)
                        .is_some_and(|n| *n >= 3 || groups.len() == many);
            let touched = before.is_some_and(char::is_alphabetic);
            let percent = match (many, usual, named(&range), other(&range)) {
                (_, _, _, true) => 30,
                (_, true, true, _) => 98,
                (11, true, false, _) => 93,
                (10, true, false, _) => 65,
                (11, false, true, _) => 85,
                (11, false, false, _) => 60,
                (_, false, true, _) => 55,
                _ => return None,
            };
            Some(Seen::new(
                range,
                Kind::Phone,
                if touched { percent.min(60) } else { percent },
            ))
        });
        each(&self.phone_abroad, plain, seen, |range| {
            (ends_well(plain, &range)).then(|| Seen::new(range, Kind::Phone, 90))
        });
        each(&self.phone_america, plain, seen, |range| {
            let digit_before = plain
                .char_before(range.start)
                .is_some_and(|c| c.is_ascii_digit());
            (!digit_before && ends_well(plain, &range) && !other(&range)).then(|| {
                Seen::new(
                    range.clone(),
                    Kind::Phone,
                    if named(&range) { 85 } else { 50 },
                )
            })
        });
        each(&self.phone_any, plain, seen, |range| {
            let written = plain.slice(range.clone());
            let many = digits(written).len();
            if !plain.alone(&range)
                || plain.goes_on(&range, &['.', '-', '/'])
                || self.day.is_match(written)
                || other(&range)
                || written.starts_with("20") && many <= 8 && groups(written).len() > 1
            {
                return None;
            }
            let zero = written.starts_with('0');
            let called = labelled_before(plain, &range, &self.phone_label);
            let numbered = labelled_before(plain, &range, &self.number_label);
            match (called, numbered) {
                (true, _) if many >= 6 || numbered => Some(Seen::new(range, Kind::Phone, 70)),
                (_, true) if many >= 9 => Some(Seen::new(range, Kind::Phone, 55)),
                _ if zero && (9..=11).contains(&many) && groups(written).len() > 1 => {
                    Some(Seen::new(range, Kind::Phone, 50))
                }
                _ => None,
            }
        });
    }

    fn postcodes(&self, plain: &Plain, seen: &mut Vec<Seen>) {
        each(&self.postcode, plain, seen, |range| {
            let written = plain.slice(range.clone());
            if !plain.alone(&range) || !postcode(&bare(written)) {
                return None;
            }
            let lower = !written.contains(|c: char| c.is_ascii_uppercase());
            let named = labelled(plain, &range, &self.postcode_label);
            let percent = match (known_area(&bare(written)), lower, named) {
                (true, _, true) => 98,
                (true, false, false) => 95,
                (true, true, false) if ordinal(written) => return None,
                (true, true, false) => 75,
                (false, _, true) => 75,
                (false, false, false) => 60,
                (false, true, false) if ordinal(written) => return None,
                (false, true, false) => 40,
            };
            Some(Seen::new(range, Kind::Postcode, percent))
        });
        each(&self.postcode_misread, plain, seen, |range| {
            let written = plain.slice(range.clone());
            let mended = mended(&bare(written));
            let shouted = !written.contains(|c: char| c.is_ascii_lowercase() && c != 'l');
            ((shouted || labelled_before(plain, &range, &self.postcode_label))
                && plain.alone(&range)
                && postcode(&mended)
                && known_area(&mended))
            .then(|| Seen::new(range, Kind::Postcode, 60))
        });
    }
}

/// How near before a range a word of a label stands, as bytes of the window before it; none where there is none.
fn nearest(plain: &Plain, range: &Range<usize>, label: &Regex) -> Option<usize> {
    let before = plain.before(range.start, LABEL_CHARS_MAX);
    label.find_iter(before).last().map(|found| found.end())
}

/// Whether a number ends where its last digit stands.
fn ends_well(plain: &Plain, range: &Range<usize>) -> bool {
    let next = plain.char_at(range.end);
    !next.is_some_and(|c| c.is_ascii_digit() || c.is_ascii_alphabetic() && c != 'x')
        && !plain.goes_on(&(range.end..range.end), &['-'])
}

/// Without a bracket that is never closed.
fn within_brackets(plain: &Plain, range: Range<usize>) -> Range<usize> {
    let written = plain.slice(range.clone());
    match written.strip_prefix('(') {
        Some(rest) if !rest.contains(')') => range.start + 1..range.end,
        _ => range,
    }
}

/// The address of which the `@` at this byte is part.
fn email_around(plain: &Plain, at: usize) -> Option<Seen> {
    let local = |c: char| c.is_alphanumeric() || ".!#$%&'*+/=?^_{|}~-".contains(c);
    let before = plain.before(at, EMAIL_LOCAL_CHARS_MAX);
    let from = before
        .char_indices()
        .rev()
        .take_while(|(_, c)| local(*c))
        .last();
    let name = before.get(from?.0..)?;
    let name = name.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '_' && c != '+');
    let after = plain.after(at + 1, EMAIL_DOMAIN_CHARS_MAX);
    let past = after.find(|c: char| !(c.is_alphanumeric() || c == '.' || c == '-'));
    let domain = after.get(..past.unwrap_or(after.len()))?;
    let domain = domain.trim_end_matches(['.', '-']);
    let (_, last) = domain.rsplit_once('.')?;
    let whole = last.chars().count() >= 2
        && last.chars().any(char::is_alphabetic)
        && !domain.starts_with(['.', '-'])
        && !domain.contains("..");
    (whole && !name.is_empty())
        .then(|| Seen::new(at - name.len()..at + 1 + domain.len(), Kind::Email, 99))
}

/// Whether letters and digits (upper case, no spaces) have the shape of a postcode.
fn postcode(bare: &str) -> bool {
    if bare == "GIR0AA" {
        return true;
    }
    let Some((outward, inward)) = bare.split_at_checked(bare.len().saturating_sub(3)) else {
        return false;
    };
    let mut inward = inward.chars();
    let digit = inward.next().is_some_and(|c| c.is_ascii_digit());
    let units =
        inward.all(|c| c.is_ascii_uppercase() && !matches!(c, 'C' | 'I' | 'K' | 'M' | 'O' | 'V'));
    let outward: Vec<char> = outward.chars().collect();
    let first = |c: &char| c.is_ascii_uppercase() && !matches!(c, 'Q' | 'V' | 'X');
    let second = |c: &char| c.is_ascii_uppercase() && !matches!(c, 'I' | 'J' | 'Z');
    let number = char::is_ascii_digit;
    let district = match outward.as_slice() {
        [a, n] => first(a) && number(n),
        [a, n, m] if number(n) => {
            first(a)
                && (number(m) || matches!(m, 'A'..='H' | 'J' | 'K' | 'P' | 'S' | 'T' | 'U' | 'W'))
        }
        [a, b, n] => first(a) && second(b) && number(n),
        [a, b, n, m] => {
            first(a)
                && second(b)
                && number(n)
                && (number(m)
                    || matches!(
                        m,
                        'A' | 'B' | 'E' | 'H' | 'M' | 'N' | 'P' | 'R' | 'V' | 'W' | 'X' | 'Y'
                    ))
        }
        _ => false,
    };
    digit && units && district
}

/// Whether its area is one of Royal Mail's.
fn known_area(bare: &str) -> bool {
    let area: String = bare.chars().take_while(char::is_ascii_uppercase).collect();
    AREAS.binary_search(&area.as_str()).is_ok()
}

/// "5th", "2nd": the end of something that is no postcode.
fn ordinal(written: &str) -> bool {
    ["1st", "2nd", "3rd"]
        .iter()
        .any(|end| written.ends_with(end))
        || written.ends_with("th")
}

/// A postcode with O and I read as digits where digits stand.
fn mended(read: &str) -> String {
    let inward_at = read.len().saturating_sub(3);
    let place = |(at, c): (usize, char)| {
        let digit = at == 2 || at == inward_at;
        let second_digit = at == 3 && inward_at == 4 && matches!(c, 'O' | 'I');
        if digit || second_digit {
            as_digits(&c.to_string())
        } else {
            c.to_string()
        }
    };
    read.char_indices().map(place).collect()
}

#[rustfmt::skip] // a list to be read as one
const AREAS: [&str; 127] = [
    "AB", "AL", "B", "BA", "BB", "BD", "BF", "BH", "BL", "BN", "BR", "BS", "BT", "BX", "CA", "CB", "CF", "CH", "CM", "CO", "CR", "CT", "CV",
    "CW", "DA", "DD", "DE", "DG", "DH", "DL", "DN", "DT", "DY", "E", "EC", "EH", "EN", "EX", "FK", "FY", "G", "GIR", "GL", "GU", "GY", "HA",
    "HD", "HG", "HP", "HR", "HS", "HU", "HX", "IG", "IM", "IP", "IV", "JE", "KA", "KT", "KW", "KY", "L", "LA", "LD", "LE", "LL", "LN", "LS",
    "LU", "M", "ME", "MK", "ML", "N", "NE", "NG", "NN", "NP", "NR", "NW", "OL", "OX", "PA", "PE", "PH", "PL", "PO", "PR", "RG", "RH", "RM",
    "S", "SA", "SE", "SG", "SK", "SL", "SM", "SN", "SO", "SP", "SR", "SS", "ST", "SW", "SY", "TA", "TD", "TF", "TN", "TQ", "TR", "TS", "TW",
    "UB", "W", "WA", "WC", "WD", "WF", "WN", "WR", "WS", "WV", "YO", "ZE",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_areas_are_in_order() {
        assert!(AREAS.is_sorted());
    }

    #[test]
    fn a_postcode_has_one_of_six_shapes() {
        for good in [
            "M11AA", "M601NW", "W1A1HQ", "CR26XH", "DN551PT", "EC1A1BB", "GIR0AA",
        ] {
            assert!(postcode(good), "{good}");
        }
        for bad in ["QA11AA", "VA11AA", "XA11AA", "M11CA", "M11AI", "1A11AA"] {
            assert!(!postcode(bad), "{bad}");
        }
    }
}
