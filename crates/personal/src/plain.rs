//! A text as the rules read it: dashes, spaces, digits and apostrophes of one shape, without characters that nobody sees.
//!
//! Guarantees that every range of it leads back to the code points of the text as it was written, so that a zero-width space
//! or a right-to-left override in the middle of a number neither hides the number nor shifts what is taken out.

use std::ops::Range;

/// The text, and where each of its bytes came from.
pub(crate) struct Plain {
    flat: String,
    /// For each byte of `flat`, the code point of the text it stands for.
    at: Vec<u32>,
}

impl Plain {
    pub(crate) fn of(text: &str) -> Self {
        let mut flat = String::with_capacity(text.len());
        let mut at = Vec::with_capacity(text.len());
        for (point, c) in (0_u32..).zip(text.chars()) {
            if let Some(seen) = seen(c) {
                flat.push(seen);
                at.resize(flat.len(), point);
            }
        }
        Self { flat, at }
    }

    /// The text itself.
    pub(crate) fn text(&self) -> &str {
        &self.flat
    }

    /// A part of it; empty where the range is not one.
    pub(crate) fn slice(&self, range: Range<usize>) -> &str {
        self.flat.get(range).unwrap_or_default()
    }

    /// The code points of the original that a range of bytes stands for.
    pub(crate) fn points(&self, range: &Range<usize>) -> Range<usize> {
        let point = |byte: usize| self.at.get(byte).map_or(0, |point| *point as usize);
        point(range.start)..point(range.end.saturating_sub(1)) + 1
    }

    /// Up to so many code points before a byte.
    pub(crate) fn before(&self, byte: usize, points: usize) -> &str {
        let before = self.slice(0..byte);
        let from = before.char_indices().rev().take(points).last();
        before
            .get(from.map_or(byte, |(from, _)| from)..)
            .unwrap_or_default()
    }

    /// Up to so many code points from a byte on.
    pub(crate) fn after(&self, byte: usize, points: usize) -> &str {
        let after = self.slice(byte..self.flat.len());
        let past = after.char_indices().nth(points);
        after
            .get(..past.map_or(after.len(), |(past, _)| past))
            .unwrap_or_default()
    }

    /// The character before a byte.
    pub(crate) fn char_before(&self, byte: usize) -> Option<char> {
        self.slice(0..byte).chars().next_back()
    }

    /// The character at a byte.
    pub(crate) fn char_at(&self, byte: usize) -> Option<char> {
        self.slice(byte..self.flat.len()).chars().next()
    }

    /// Whether neither a letter nor a digit touches a range.
    pub(crate) fn alone(&self, range: &Range<usize>) -> bool {
        let touches = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        !touches(self.char_before(range.start)) && !touches(self.char_at(range.end))
    }

    /// Whether a digit goes before or after a range with a mark between them: then it is part of a longer number.
    pub(crate) fn goes_on(&self, range: &Range<usize>, marks: &[char]) -> bool {
        let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
        let mut before = self.slice(0..range.start).chars().rev();
        let mut after = self.slice(range.end..self.flat.len()).chars();
        (before.next().is_some_and(|c| marks.contains(&c)) && digit(before.next()))
            || (after.next().is_some_and(|c| marks.contains(&c)) && digit(after.next()))
    }
}

/// What a reader sees of a character, or nothing where they see none.
const fn seen(c: char) -> Option<char> {
    Some(match c {
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}'
        | '\u{fe00}'..='\u{fe0f}' => return None,
        '\t'
        | '\r'
        | '\u{a0}'
        | '\u{1680}'
        | '\u{2000}'..='\u{200a}'
        | '\u{202f}'
        | '\u{205f}'
        | '\u{3000}' => ' ',
        '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => '\n',
        '\u{2010}'..='\u{2015}'
        | '\u{2043}'
        | '\u{2212}'
        | '\u{fe58}'
        | '\u{fe63}'
        | '\u{ff0d}' => '-',
        '‘' | '’' | '‛' | 'ʼ' | '′' | '`' | '´' => '\'',
        // The digits and letters of full width stand in the order of ASCII.
        '\u{ff01}'..='\u{ff5e}' => match char::from_u32(c as u32 - 0xfee0) {
            Some(ascii) => ascii,
            None => c,
        },
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_leads_back_to_the_text_as_it_was_written() {
        let plain = Plain::of("x\u{200b}\u{ff11}\u{ff14}\u{ff13}\u{2011}\u{202e}7 ŷ");
        assert_eq!(plain.text(), "x143-7 ŷ");
        let start = plain.text().find("43").unwrap();
        assert_eq!(plain.points(&(start..start + 4)), 3..8);
        assert_eq!(plain.before(start, 1), "1");
        assert_eq!(plain.after(start, 3), "43-");
    }
}
