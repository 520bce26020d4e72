//! The letters of the paper: four fonts inside the program, and what stands for a character that none of them has.
//!
//! Guarantees: nothing is dropped silently. A character without a letter is printed as its number, `[U+4E2D]`, so that
//! it can be found again; a run of them shares the brackets. Characters that steer the direction of the line are printed
//! by their number too, since they can make a page say what the text does not.
//!
//! It deliberately does not carry every script: Source Sans 3 has Latin (all of Welsh), Greek and Cyrillic, DejaVu Sans
//! adds Arabic, Hebrew, Armenian, Georgian and symbols, Noto Emoji the emoji in black. Nothing is loaded from a machine.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::sync::LazyLock;
use typst::foundations::Bytes;
use typst::layout::Abs;
use typst::text::{Font, FontBook, FontInstance, FontVariant, FontVariations};
use typst::utils::LazyHash;

/// The fonts, the most wanted first.
pub(crate) const FAMILIES: [&str; 3] = ["Source Sans 3", "DejaVu Sans", "Noto Emoji"];

static FILES: [&[u8]; 4] = [
    include_bytes!("../fonts/SourceSans3-Regular.ttf"),
    include_bytes!("../fonts/SourceSans3-Bold.ttf"),
    include_bytes!("../fonts/DejaVuSans.ttf"),
    include_bytes!("../fonts/NotoEmoji-Regular.ttf"),
];

/// The fonts as Typst wants them.
pub(crate) struct Fonts {
    pub(crate) fonts: Vec<Font>,
    /// The same, ready to be asked for a glyph.
    drawn: Vec<FontInstance>,
    pub(crate) book: LazyHash<FontBook>,
}

/// The fonts, read once.
pub(crate) static FONTS: LazyLock<Fonts> = LazyLock::new(|| {
    let fonts: Vec<Font> = FILES
        .iter()
        .flat_map(|file| Font::iter(Bytes::new(*file)))
        .collect();
    let plain = FontVariations::default();
    Fonts {
        drawn: fonts
            .iter()
            .map(|font| {
                font.clone()
                    .instantiate(FontVariant::default(), Abs::zero(), &plain)
            })
            .collect(),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
    }
});

/// Which characters may be printed as they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Letters {
    /// All that the fonts have.
    All,
    /// Only those whose letters stand one for one, so that no script is too complex for a validator.
    Plain,
}

/// Prints texts with the characters there are, and keeps which there are not.
pub(crate) struct Printer {
    letters: Letters,
    pub(crate) numbered: BTreeSet<char>,
}

impl Printer {
    pub(crate) fn new(letters: Letters) -> Self {
        Self {
            letters,
            numbered: BTreeSet::new(),
        }
    }

    /// The text as it can be printed.
    pub(crate) fn text(&mut self, text: &str) -> String {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        if text.chars().all(|c| self.can(c)) {
            return text;
        }
        let mut out = String::with_capacity(text.len() + 16);
        let mut within = false;
        for c in text.chars() {
            if self.can(c) {
                if within {
                    out.push(']');
                }
                within = false;
                out.push(c);
            } else {
                let before = if within { " " } else { "[" };
                // Writing to a String cannot fail.
                let _ = write!(out, "{before}U+{:04X}", u32::from(c));
                within = true;
                self.numbered.insert(c);
            }
        }
        if within {
            out.push(']');
        }
        out
    }

    fn can(&self, c: char) -> bool {
        match c {
            ' '..='~' | '\n' | '\t' => true,
            // Line and paragraph separators would end a line that a person did not end; the others steer its direction.
            '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => false,
            // A byte order mark, and places for private use, which a validator refuses.
            '\u{feff}' | '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => false,
            _ if c.is_control() => false,
            _ if self.letters == Letters::Plain && !plain(c) => false,
            _ => unseen(c) || c.is_whitespace() || has_letter(c),
        }
    }
}

/// Latin, Greek, Cyrillic and the punctuation they use.
fn plain(c: char) -> bool {
    matches!(u32::from(c), 0x20..=0x2ff | 0x370..=0x52f | 0x1e00..=0x1fff | 0x2010..=0x2027 | 0x2030..=0x205e | 0x20a0..=0x20bf)
}

/// Characters that only join, part or vary their neighbours.
fn unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}')
}

/// A font may name a character and still have no drawing for it; then its glyph is the first, which a validator refuses.
fn has_letter(c: char) -> bool {
    FONTS.drawn.iter().any(|font| {
        let glyph = font.ttf().glyph_index(c);
        glyph.is_some_and(|glyph| glyph.0 != 0)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_font_is_read_and_has_the_name_it_is_called_by() {
        assert_eq!(FONTS.fonts.len(), FILES.len());
        for family in FAMILIES {
            assert!(
                FONTS.book.contains_family(&family.to_lowercase()),
                "{family}"
            );
        }
    }

    #[test]
    fn every_letter_of_welsh_is_printed_as_it_is() {
        let mut printer = Printer::new(Letters::All);
        let welsh = "Tŷ bach twt, ŵyr, dŵr, Ŷ Ŵ â ê î ô û ŵ ŷ á é í ó ú ẃ ý à è ì ò ù ẁ ỳ ä ë ï ö ü ẅ ÿ – ‘’ “”";
        assert_eq!(printer.text(welsh), welsh);
        assert!(printer.numbered.is_empty());
    }

    #[test]
    fn a_character_without_a_letter_is_printed_as_its_number() {
        let mut printer = Printer::new(Letters::All);
        assert_eq!(printer.text("中文 ok"), "[U+4E2D U+6587] ok");
        assert_eq!(printer.text("a\u{7}b\r\nc"), "a[U+0007]b\nc");
        assert_eq!(printer.text("x\u{202e}y"), "x[U+202E]y");
        assert_eq!(printer.numbered.len(), 4);
    }

    #[test]
    fn plain_letters_leave_out_scripts_that_join() {
        let mut printer = Printer::new(Letters::Plain);
        assert_eq!(printer.text("dŵr Ж Ω"), "dŵr Ж Ω");
        assert_eq!(printer.text("ع"), "[U+0639]");
    }
}
