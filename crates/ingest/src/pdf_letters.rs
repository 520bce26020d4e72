//! Which letter a code or the name of a glyph stands for (ISO 32000-1, annex D; Adobe Glyph List).
//!
//! Deliberately not the whole list of glyph names: letters with marks are put together from the names of their parts, which gives every
//! letter of Welsh; of the signs there are those that prose has.

use unicode_normalization::char::compose;

/// An encoding of single bytes by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Base {
    /// Adobe's own.
    Standard,
    /// Nearly Windows-1252.
    WinAnsi,
    /// That of the old Macintosh.
    MacRoman,
}

impl Base {
    pub(crate) fn of_name(name: &[u8]) -> Option<Self> {
        Some(match name {
            b"StandardEncoding" => Self::Standard,
            b"WinAnsiEncoding" => Self::WinAnsi,
            b"MacRomanEncoding" => Self::MacRoman,
            _ => return None,
        })
    }

    /// The letter of a code.
    pub(crate) fn letter(self, code: u8) -> Option<char> {
        let other = |encoding: &'static encoding_rs::Encoding| {
            encoding
                .decode_without_bom_handling(&[code])
                .0
                .chars()
                .next()
        };
        match (self, code) {
            (_, 0..=0x1F) => None,
            (Self::Standard, b'\'') => Some('\u{2019}'),
            (Self::Standard, b'`') => Some('\u{2018}'),
            (_, 0x20..=0x7E) => Some(char::from(code)),
            (Self::Standard, _) => STANDARD
                .iter()
                .find(|(of, _)| *of == code)
                .map(|(_, letter)| *letter),
            // Codes that the standard leaves open show a bullet (annex D.2, footnote).
            (Self::WinAnsi, 0x7F | 0x81 | 0x8D | 0x8F | 0x90 | 0x9D) => Some('\u{2022}'),
            (Self::WinAnsi, _) => other(encoding_rs::WINDOWS_1252),
            (Self::MacRoman, _) => other(encoding_rs::MACINTOSH),
        }
    }
}

/// Codes above ASCII in Adobe's own encoding.
const STANDARD: [(u8, char); 54] = [
    (0xA1, '¡'),
    (0xA2, '¢'),
    (0xA3, '£'),
    (0xA4, '⁄'),
    (0xA5, '¥'),
    (0xA6, 'ƒ'),
    (0xA7, '§'),
    (0xA8, '¤'),
    (0xA9, '\''),
    (0xAA, '“'),
    (0xAB, '«'),
    (0xAC, '‹'),
    (0xAD, '›'),
    (0xAE, 'ﬁ'),
    (0xAF, 'ﬂ'),
    (0xB1, '–'),
    (0xB2, '†'),
    (0xB3, '‡'),
    (0xB4, '·'),
    (0xB6, '¶'),
    (0xB7, '•'),
    (0xB8, '‚'),
    (0xB9, '„'),
    (0xBA, '”'),
    (0xBB, '»'),
    (0xBC, '…'),
    (0xBD, '‰'),
    (0xBF, '¿'),
    (0xC1, '`'),
    (0xC2, '´'),
    (0xC3, 'ˆ'),
    (0xC4, '˜'),
    (0xC5, '¯'),
    (0xC6, '˘'),
    (0xC7, '˙'),
    (0xC8, '¨'),
    (0xCA, '˚'),
    (0xCB, '¸'),
    (0xCD, '˝'),
    (0xCE, '˛'),
    (0xCF, 'ˇ'),
    (0xD0, '—'),
    (0xE1, 'Æ'),
    (0xE3, 'ª'),
    (0xE8, 'Ł'),
    (0xE9, 'Ø'),
    (0xEA, 'Œ'),
    (0xEB, 'º'),
    (0xF1, 'æ'),
    (0xF5, 'ı'),
    (0xF8, 'ł'),
    (0xF9, 'ø'),
    (0xFA, 'œ'),
    (0xFB, 'ß'),
];

/// The letters that a glyph's name stands for.
pub(crate) fn of_glyph(name: &str) -> Option<String> {
    // What follows a full stop tells forms of one letter apart: `a.sc`.
    let name = name.split('.').next().filter(|name| !name.is_empty())?;
    let mut letters = String::new();
    for part in name.split('_') {
        letters.push_str(&one(part)?);
    }
    Some(letters)
}

fn one(name: &str) -> Option<String> {
    let mut all = name.chars();
    if let (Some(letter), None) = (all.next(), all.next()) {
        return letter.is_ascii_alphabetic().then(|| letter.to_string());
    }
    if let Some((_, sign)) = SIGNS.iter().find(|(of, _)| *of == name) {
        return Some((*sign).to_owned());
    }
    if let Some(letter) = with_mark(name) {
        return Some(letter.to_string());
    }
    let number = |digits: &str| {
        let hex = digits.len() >= 4 && digits.bytes().all(|b| b.is_ascii_hexdigit());
        hex.then(|| {
            u32::from_str_radix(digits, 16)
                .ok()
                .and_then(char::from_u32)
        })?
    };
    if let Some(digits) = name.strip_prefix("uni") {
        let letters: Option<String> = digits
            .as_bytes()
            .chunks(4)
            .map(|four| number(std::str::from_utf8(four).ok()?))
            .collect();
        return letters.filter(|letters| !letters.is_empty());
    }
    name.strip_prefix('u')
        .and_then(number)
        .map(|letter| letter.to_string())
}

fn with_mark(name: &str) -> Option<char> {
    let letter = name.chars().next().filter(char::is_ascii_alphabetic)?;
    let (_, mark) = MARKS.iter().find(|(of, _)| *of == &name[1..])?;
    compose(letter, *mark)
}

const MARKS: [(&str, char); 13] = [
    ("grave", '\u{300}'),
    ("acute", '\u{301}'),
    ("circumflex", '\u{302}'),
    ("tilde", '\u{303}'),
    ("macron", '\u{304}'),
    ("breve", '\u{306}'),
    ("dotaccent", '\u{307}'),
    ("dieresis", '\u{308}'),
    ("ring", '\u{30A}'),
    ("hungarumlaut", '\u{30B}'),
    ("caron", '\u{30C}'),
    ("cedilla", '\u{327}'),
    ("ogonek", '\u{328}'),
];

const SIGNS: [(&str, &str); 112] = [
    ("space", " "),
    ("nbspace", "\u{A0}"),
    ("exclam", "!"),
    ("quotedbl", "\""),
    ("numbersign", "#"),
    ("dollar", "$"),
    ("percent", "%"),
    ("ampersand", "&"),
    ("quotesingle", "'"),
    ("parenleft", "("),
    ("parenright", ")"),
    ("asterisk", "*"),
    ("plus", "+"),
    ("comma", ","),
    ("hyphen", "-"),
    ("minus", "\u{2212}"),
    ("period", "."),
    ("slash", "/"),
    ("zero", "0"),
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("colon", ":"),
    ("semicolon", ";"),
    ("less", "<"),
    ("equal", "="),
    ("greater", ">"),
    ("question", "?"),
    ("at", "@"),
    ("bracketleft", "["),
    ("backslash", "\\"),
    ("bracketright", "]"),
    ("asciicircum", "^"),
    ("underscore", "_"),
    ("grave", "`"),
    ("braceleft", "{"),
    ("bar", "|"),
    ("braceright", "}"),
    ("asciitilde", "~"),
    ("quoteleft", "‘"),
    ("quoteright", "’"),
    ("quotedblleft", "“"),
    ("quotedblright", "”"),
    ("quotesinglbase", "‚"),
    ("quotedblbase", "„"),
    ("guillemotleft", "«"),
    ("guillemotright", "»"),
    ("guilsinglleft", "‹"),
    ("guilsinglright", "›"),
    ("endash", "–"),
    ("emdash", "—"),
    ("bullet", "•"),
    ("periodcentered", "·"),
    ("ellipsis", "…"),
    ("dagger", "†"),
    ("daggerdbl", "‡"),
    ("paragraph", "¶"),
    ("section", "§"),
    ("copyright", "©"),
    ("registered", "®"),
    ("trademark", "™"),
    ("degree", "°"),
    ("plusminus", "±"),
    ("multiply", "×"),
    ("divide", "÷"),
    ("fraction", "⁄"),
    ("onehalf", "½"),
    ("onequarter", "¼"),
    ("threequarters", "¾"),
    ("onesuperior", "¹"),
    ("twosuperior", "²"),
    ("threesuperior", "³"),
    ("sterling", "£"),
    ("Euro", "€"),
    ("cent", "¢"),
    ("yen", "¥"),
    ("currency", "¤"),
    ("florin", "ƒ"),
    ("perthousand", "‰"),
    ("exclamdown", "¡"),
    ("questiondown", "¿"),
    ("ordfeminine", "ª"),
    ("ordmasculine", "º"),
    ("mu", "µ"),
    ("logicalnot", "¬"),
    ("brokenbar", "¦"),
    ("germandbls", "ß"),
    ("AE", "Æ"),
    ("ae", "æ"),
    ("OE", "Œ"),
    ("oe", "œ"),
    ("Oslash", "Ø"),
    ("oslash", "ø"),
    ("Lslash", "Ł"),
    ("lslash", "ł"),
    ("Eth", "Ð"),
    ("eth", "ð"),
    ("Thorn", "Þ"),
    ("thorn", "þ"),
    ("dotlessi", "ı"),
    ("ff", "ff"),
    ("fi", "fi"),
    ("fl", "fl"),
    ("ffi", "ffi"),
    ("ffl", "ffl"),
    ("softhyphen", "\u{AD}"),
];
