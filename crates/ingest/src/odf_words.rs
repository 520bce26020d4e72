//! The letters of one OpenDocument paragraph (OpenDocument 1.3, part 3, 6.1): blanks in the markup collapse to one, and those meant as
//! blanks are elements of their own, which a hostile file counts in thousands of millions.

use crate::allowance::Allowance;
use crate::broken::{Bound, Broken, What};
use crate::docx::{attribute, xml_reference};
use quick_xml::events::{BytesStart, Event};

/// A paragraph that is being read.
pub(crate) struct Words {
    text: String,
    /// Whether a further blank in the markup means nothing.
    after_blank: bool,
}

impl Words {
    pub(crate) fn new() -> Self {
        Self {
            text: String::new(),
            after_blank: true,
        }
    }

    /// Letters of the markup; other events are nothing.
    pub(crate) fn hear(&mut self, event: &Event) {
        match event {
            Event::Text(text) => self.markup(&text.xml10_content()),
            Event::CData(text) => self.markup(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                if let Some(letter) = xml_reference(reference) {
                    self.markup(letter.encode_utf8(&mut [0; 4]));
                }
            }
            _ => {}
        }
    }

    fn markup(&mut self, text: &str) {
        for letter in text.chars() {
            let is_blank = matches!(letter, ' ' | '\t' | '\n' | '\r');
            match (is_blank, self.after_blank) {
                (true, true) => {}
                (true, false) => self.text.push(' '),
                (false, _) => self.text.push(letter),
            }
            self.after_blank = is_blank;
        }
    }

    /// What an element within a paragraph stands for. Blanks made out of a number are charged before they are made.
    pub(crate) fn mark(
        &mut self,
        allowance: &mut Allowance,
        trail: &str,
        name: &str,
        element: &BytesStart,
    ) -> Result<(), Broken> {
        match name {
            "s" => {
                let count = attribute(element, "c").map_or(Some(1), |c| c.parse().ok());
                let count = count.unwrap_or(usize::MAX);
                let max = allowance.limits.cell_bytes_max;
                if count > max {
                    let bound = Bound::CellBytes;
                    let max = max as u64;
                    return Err(Broken::whole(trail, What::TooMuch { bound, max }));
                }
                allowance.charge(trail, count)?;
                self.text.extend(std::iter::repeat_n(' ', count));
            }
            "tab" => self.text.push('\t'),
            "line-break" => self.text.push('\n'),
            _ => return Ok(()),
        }
        self.after_blank = false;
        Ok(())
    }

    pub(crate) fn into_text(self) -> String {
        self.text
    }
}
