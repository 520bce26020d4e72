//! The fonts of a PDF: codes to letters and widths (ISO 32000-1, 9.5 to 9.10).
//!
//! The letters a file names for its codes (`ToUnicode`) come first, then its encoding and the names of its glyphs. A program for drawing
//! glyphs is never read, but for the names that one of Adobe's older kind gives its codes in plain text.

use crate::pdf_letters::{Base, of_glyph};
use hayro_cmap::{BfString, CMap};
use hayro_syntax::object::{Array, Dict, Name, Number, Object, Stream};
use std::collections::BTreeMap;

/// A font, as far as words need it.
pub(crate) struct Font {
    named: Option<CMap>,
    kind: Kind,
    /// Width of one unit of a glyph, in units of the text.
    unit: f64,
}

enum Kind {
    /// One byte a code.
    Simple {
        letters: BTreeMap<u8, String>,
        base: Base,
        widths: Vec<f64>,
        first: i64,
        missing: Option<f64>,
    },
    /// Codes of several bytes.
    Composite {
        codes: Codes,
        widths: Vec<(u32, u32, Vec<f64>)>,
        default: f64,
    },
}

enum Codes {
    /// Two bytes that are the number of the glyph.
    Numbers,
    /// Two bytes that are the letter itself.
    Letters,
    /// As this table says.
    Table(Box<CMap>),
}

/// A glyph that is shown.
pub(crate) struct Shown {
    /// Its letters; nothing where the file does not name them.
    pub(crate) letters: Option<String>,
    /// Its width, in units of the text.
    pub(crate) width: f64,
    /// Whether it is the one-byte code of a blank.
    pub(crate) is_blank: bool,
}

impl Font {
    /// Reads the dictionary of a font. `unpack` gives what a stream holds.
    pub(crate) fn read<'a>(
        font: &Dict<'a>,
        mut unpack: impl FnMut(&Stream<'a>) -> Option<Vec<u8>>,
    ) -> Self {
        let named = font
            .get::<Stream<'a>>("ToUnicode")
            .and_then(|stream| CMap::parse(&unpack(&stream)?, |_| None));
        let kind = font.get::<Name<'a>>("Subtype");
        let kind = kind.as_deref().unwrap_or_default();
        let unit = match (kind, font.get::<Array<'a>>("FontMatrix")) {
            (b"Type3", Some(matrix)) => numbers(&matrix).first().map_or(0.001, |unit| unit.abs()),
            _ => 0.001,
        };
        let kind = match kind {
            b"Type0" => composite(font, unpack),
            _ => simple(font, kind, unpack),
        };
        Self { named, kind, unit }
    }

    /// The glyphs of a string.
    pub(crate) fn show(&self, mut bytes: &[u8]) -> Vec<Shown> {
        let mut shown = Vec::new();
        while !bytes.is_empty() {
            let (code, number, length) = self.code(bytes);
            bytes = bytes.get(length..).unwrap_or_default();
            shown.push(Shown {
                letters: self.letters(code),
                width: self.width(code, number) * self.unit,
                is_blank: length == 1 && code == 32,
            });
        }
        shown
    }

    /// The next code, the number of its glyph, and how many bytes it has.
    fn code(&self, bytes: &[u8]) -> (u32, u32, usize) {
        let of = |length: usize| {
            let bytes = bytes.get(..length)?;
            Some(
                bytes
                    .iter()
                    .fold(0_u32, |code, byte| code << 8 | u32::from(*byte)),
            )
        };
        let Kind::Composite { codes, .. } = &self.kind else {
            let code = of(1).unwrap_or_default();
            return (code, code, 1);
        };
        if let Codes::Table(table) = codes {
            for length in 1..=4_u8 {
                let code = of(usize::from(length));
                if let Some((code, number)) = code.and_then(|code| {
                    let number = table.lookup_cid_code(code, length)?;
                    Some((code, number))
                }) {
                    return (code, number, usize::from(length));
                }
            }
        }
        let code = of(2).or_else(|| of(1)).unwrap_or_default();
        (code, code, 2)
    }

    fn letters(&self, code: u32) -> Option<String> {
        let named = self
            .named
            .as_ref()
            .and_then(|named| named.lookup_bf_string(code));
        let named = named.map(|named| match named {
            BfString::Char(letter) => letter.to_string(),
            BfString::String(letters) => letters,
        });
        // Letters for private use say nothing, and neither does U+0000.
        let says = |letters: &String| {
            !letters.is_empty()
                && letters
                    .chars()
                    .all(|c| c != '\0' && !('\u{E000}'..='\u{F8FF}').contains(&c))
        };
        named.filter(says).or_else(|| match &self.kind {
            Kind::Simple { letters, base, .. } => {
                let code = u8::try_from(code).ok()?;
                let letters = letters.get(&code).cloned();
                letters.or_else(|| base.letter(code).map(|letter| letter.to_string()))
            }
            Kind::Composite { codes, .. } => match codes {
                Codes::Letters => char::from_u32(code).map(|letter| letter.to_string()),
                _ => None,
            },
        })
    }

    fn width(&self, code: u32, number: u32) -> f64 {
        match &self.kind {
            Kind::Simple {
                widths,
                first,
                missing,
                ..
            } => {
                let at = usize::try_from(i64::from(code) - first).ok();
                let given = at.and_then(|at| widths.get(at)).copied();
                given.or(*missing).unwrap_or_else(|| usual_width(code))
            }
            Kind::Composite {
                widths, default, ..
            } => widths
                .iter()
                .find(|(first, last, _)| (*first..=*last).contains(&number))
                .and_then(|(first, _, list)| {
                    let at = usize::try_from(number - first).ok()?;
                    // One width for the whole range, or one each.
                    list.get(at)
                        .or_else(|| list.first().filter(|_| list.len() == 1))
                })
                .copied()
                .unwrap_or(*default),
        }
    }
}

fn simple<'a>(
    font: &Dict<'a>,
    kind: &[u8],
    mut unpack: impl FnMut(&Stream<'a>) -> Option<Vec<u8>>,
) -> Kind {
    let own = match kind {
        b"TrueType" => Base::WinAnsi,
        _ => Base::Standard,
    };
    let mut base = font
        .get::<Name<'_>>("Encoding")
        .and_then(|name| Base::of_name(&name));
    let descriptor = font.get::<Dict<'a>>("FontDescriptor").unwrap_or_default();
    let program = descriptor
        .get::<Stream<'a>>("FontFile")
        .filter(|_| base.is_none());
    let program = program.and_then(|program| unpack(&program));
    let mut letters = program
        .map(|program| own_letters(&program))
        .unwrap_or_default();
    if let Some(encoding) = font.get::<Dict<'_>>("Encoding") {
        base = encoding
            .get::<Name<'_>>("BaseEncoding")
            .and_then(|name| Base::of_name(&name));
        let mut code = 0_i64;
        let differences = encoding.get::<Array<'_>>("Differences");
        for one in differences.iter().flat_map(Array::iter::<Object<'_>>) {
            match one {
                Object::Number(number) => code = number.as_i64(),
                Object::Name(name) => {
                    if let Ok(code) = u8::try_from(code) {
                        // A name that says nothing hides the letter that the code had.
                        letters.insert(code, of_glyph(name.as_str()).unwrap_or_else(lost));
                    }
                    code = code.saturating_add(1);
                }
                _ => {}
            }
        }
    }
    let name = font.get::<Name<'_>>("BaseFont");
    if base.is_none() && name.is_some_and(|name| name.as_str().ends_with("Symbol")) {
        letters.entry(0xB7).or_insert_with(|| "•".to_owned());
    }
    Kind::Simple {
        letters,
        base: base.unwrap_or(own),
        widths: font
            .get::<Array<'_>>("Widths")
            .map(|all| numbers(&all))
            .unwrap_or_default(),
        first: font
            .get::<Number>("FirstChar")
            .map_or(0, |first| first.as_i64()),
        missing: descriptor
            .get::<Number>("MissingWidth")
            .map(|width| width.as_f64()),
    }
}

/// The letters that a Type 1 program gives its codes, in the part of it that is plain text (Adobe Type 1 Font Format, 2.2):
/// `dup 14 /ffi put`.
fn own_letters(program: &[u8]) -> BTreeMap<u8, String> {
    let plain = program
        .windows(b"eexec".len())
        .position(|window| window == b"eexec")
        .and_then(|end| program.get(..end));
    let plain = String::from_utf8_lossy(plain.unwrap_or_default());
    let mut words = plain.split_ascii_whitespace();
    let mut letters = BTreeMap::new();
    while let Some(word) = words.next() {
        if word != "dup" {
            continue;
        }
        let mut rest = words.clone();
        let code = rest.next().and_then(|code| code.parse().ok());
        let name = rest.next().and_then(|name| name.strip_prefix('/'));
        let name = name.filter(|name| *name != ".notdef");
        if let (Some(code), Some(name), Some("put")) = (code, name, rest.next()) {
            letters.insert(code, of_glyph(name).unwrap_or_else(lost));
        }
    }
    letters
}

fn lost() -> String {
    char::REPLACEMENT_CHARACTER.to_string()
}

fn composite<'a>(font: &Dict<'a>, mut unpack: impl FnMut(&Stream<'a>) -> Option<Vec<u8>>) -> Kind {
    let codes = match font.get::<Object<'a>>("Encoding") {
        Some(Object::Stream(stream)) => unpack(&stream)
            .and_then(|table| CMap::parse(&table, |_| None))
            .map_or(Codes::Numbers, |table| Codes::Table(Box::new(table))),
        Some(Object::Name(name))
            if ["UCS2", "UTF16"]
                .iter()
                .any(|mark| name.as_str().contains(mark)) =>
        {
            Codes::Letters
        }
        _ => Codes::Numbers,
    };
    let below = font.get::<Array<'a>>("DescendantFonts");
    let below = below
        .and_then(|fonts| fonts.iter::<Dict<'a>>().next())
        .unwrap_or_default();
    let mut widths = Vec::new();
    let list = below.get::<Array<'a>>("W");
    let mut list = list.iter().flat_map(Array::iter::<Object<'a>>);
    while let (Some(Object::Number(first)), Some(next)) = (list.next(), list.next()) {
        let first = u32::try_from(first.as_i64()).unwrap_or(u32::MAX);
        match next {
            Object::Array(each) => {
                let each = numbers(&each);
                let last = first.saturating_add(u32::try_from(each.len()).unwrap_or(u32::MAX));
                widths.push((first, last.saturating_sub(1), each));
            }
            Object::Number(last) => {
                let last = u32::try_from(last.as_i64()).unwrap_or(u32::MAX);
                let Some(Object::Number(width)) = list.next() else {
                    break;
                };
                widths.push((first, last, vec![width.as_f64()]));
            }
            _ => break,
        }
    }
    Kind::Composite {
        codes,
        widths,
        default: below
            .get::<Number>("DW")
            .map_or(1000.0, |width| width.as_f64()),
    }
}

fn numbers(array: &Array<'_>) -> Vec<f64> {
    let each = array.iter::<Number>();
    each.map(|number| number.as_f64()).collect()
}

/// About the width of a letter in the fonts that every reader has: they need not give theirs.
fn usual_width(code: u32) -> f64 {
    match u8::try_from(code).unwrap_or(b'x') {
        b' ' | b'.' | b',' | b':' | b';' | b'!' | b'/' | b'f' | b't' | b'\'' | b'I' => 278.0,
        b'i' | b'j' | b'l' | b'|' => 230.0,
        b'r' | b'(' | b')' | b'-' | b's' => 340.0,
        b'm' | b'M' | b'W' | b'@' | b'%' => 850.0,
        b'w' | b'A'..=b'Z' => 690.0,
        _ => 530.0,
    }
}
