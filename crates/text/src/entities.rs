//! The escapes of the formats Tystio writes, undone one at a time: HTML entities, JSON escapes, percent-encoding.
//!
//! Guarantees: each reader looks only at the beginning of what it is given and says how many bytes it took; what is not an
//! escape is left alone. A named entity that is only punctuation is read as a space, since words are all that is searched.
//!
//! It deliberately knows the common names of HTML, not all 2,231.

/// What an escape stands for, and its length in bytes.
pub(crate) struct Undone {
    pub(crate) text: Replacement,
    pub(crate) bytes: usize,
}

/// What stands in the place of an escape.
pub(crate) enum Replacement {
    One(char),
    Many(String),
}

const fn one(c: char, bytes: usize) -> Option<Undone> {
    Some(Undone {
        text: Replacement::One(c),
        bytes,
    })
}

/// An HTML or XML entity at the beginning of `rest` (which begins with `&`).
pub(crate) fn entity(rest: &str) -> Option<Undone> {
    let body = rest.get(1..)?;
    let end = body
        .bytes()
        .take(ENTITY_BYTES_MAX)
        .position(|b| b == b';')?;
    let name = body.get(..end)?;
    let bytes = end + 2;
    if let Some(number) = name.strip_prefix('#') {
        let point = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return one(char::from_u32(point).unwrap_or(' '), bytes);
    }
    one(named(name)?, bytes)
}

const ENTITY_BYTES_MAX: usize = 12;

fn named(name: &str) -> Option<char> {
    Some(match name {
        "amp" | "AMP" => '&',
        "lt" | "LT" => '<',
        "gt" | "GT" => '>',
        "quot" | "QUOT" => '"',
        "apos" | "lsquo" | "rsquo" | "prime" => '’',
        "shy" | "zwj" | "zwnj" | "lrm" | "rlm" => '\u{ad}',
        "percnt" => '%',
        "bsol" => '\\',
        "commat" => '@',
        "szlig" => 'ß',
        "aelig" => 'æ',
        "AElig" => 'Æ',
        "oelig" => 'œ',
        "OElig" => 'Œ',
        "oslash" => 'ø',
        "Oslash" => 'Ø',
        "eth" => 'ð',
        "thorn" => 'þ',
        "nbsp" | "ensp" | "emsp" | "thinsp" | "hellip" | "ndash" | "mdash" | "hyphen" | "minus"
        | "ldquo" | "rdquo" | "sbquo" | "bdquo" | "laquo" | "raquo" | "bull" | "middot"
        | "pound" | "euro" | "cent" | "yen" | "copy" | "reg" | "trade" | "deg" | "sect"
        | "para" | "times" | "divide" | "plusmn" | "dagger" | "larr" | "rarr" | "uarr" | "darr"
        | "sol" | "lpar" | "rpar" | "lsqb" | "rsqb" | "num" | "excl" | "quest" | "comma"
        | "period" | "colon" | "semi" | "ast" | "equals" | "plus" | "dollar" | "vert" | "Tab"
        | "NewLine" => ' ',
        "lowbar" => '_',
        "frac12" => '½',
        "frac14" => '¼',
        "frac34" => '¾',
        _ => return accented(name),
    })
}

/// `ycirc`, `eacute`: diacritics are folded away, so the letter is enough.
fn accented(name: &str) -> Option<char> {
    const MARKS: [&str; 12] = [
        "circ", "acute", "grave", "uml", "tilde", "ring", "cedil", "caron", "macr", "breve",
        "ogon", "dot",
    ];
    let letter = name.chars().next().filter(char::is_ascii_alphabetic)?;
    MARKS.contains(&name.get(1..)?).then_some(letter)
}

/// A JSON escape at the beginning of `rest` (which begins with a backslash).
pub(crate) fn json_escape(rest: &str) -> Option<Undone> {
    match rest.as_bytes().get(1)? {
        b'n' | b'r' | b't' | b'b' | b'f' => one('\n', 2),
        b'"' => one('"', 2),
        b'\\' => one('\\', 2),
        b'/' => one('/', 2),
        b'\'' => one('\'', 2),
        b'x' => one(char::from_u32(hex(rest.get(2..4)?)?)?, 4),
        b'u' => {
            let first = hex(rest.get(2..6)?)?;
            if let Some(c) = char::from_u32(first) {
                return one(c, 6);
            }
            let second = rest
                .get(6..12)
                .and_then(|pair| pair.strip_prefix("\\u"))
                .and_then(hex);
            let pair = second.and_then(|second| surrogates(first, second));
            pair.map_or_else(|| one(' ', 6), |c| one(c, 12))
        }
        _ => None,
    }
}

fn surrogates(high: u32, low: u32) -> Option<char> {
    let both = (0xd800..0xdc00).contains(&high) && (0xdc00..0xe000).contains(&low);
    both.then(|| 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00))
        .and_then(char::from_u32)
}

fn hex(digits: &str) -> Option<u32> {
    digits
        .bytes()
        .all(|b| b.is_ascii_hexdigit())
        .then(|| u32::from_str_radix(digits, 16).ok())
        .flatten()
}

/// A run of percent-encoded bytes at the beginning of `rest` (which begins with `%`), where it is UTF-8.
pub(crate) fn percent(rest: &str) -> Option<Undone> {
    let mut bytes = Vec::new();
    let mut at = 0;
    while rest.as_bytes().get(at) == Some(&b'%') && bytes.len() < PERCENT_BYTES_MAX {
        let Some(value) = rest.get(at + 1..at + 3).and_then(hex) else {
            break;
        };
        bytes.push(u8::try_from(value).ok()?);
        at += 3;
    }
    let text = String::from_utf8(bytes)
        .ok()
        .filter(|text| !text.is_empty())?;
    Some(Undone {
        text: Replacement::Many(text),
        bytes: at,
    })
}

/// Long enough for any letter, short enough to stay linear.
const PERCENT_BYTES_MAX: usize = 240;
