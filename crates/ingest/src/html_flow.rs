//! Laying out the words of a page: blanks collapse, and the breaks of several elements become one, the strongest of them.

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(crate) enum Break {
    #[default]
    None,
    Blank,
    Cell,
    Line,
    Paragraph,
}

/// Text as it is laid out: blanks collapse, breaks of several elements become one.
#[derive(Default)]
pub(crate) struct Flow {
    pub(crate) out: String,
    pending: Break,
}

impl Flow {
    pub(crate) fn break_at_least(&mut self, wanted: Break) {
        self.pending = self.pending.max(wanted);
    }

    /// Two `<br>` in a row end a paragraph.
    pub(crate) fn line_end(&mut self) {
        self.pending = if self.pending >= Break::Line {
            Break::Paragraph
        } else {
            Break::Line
        };
    }

    pub(crate) fn cell(&mut self) {
        self.break_at_least(Break::Cell);
    }

    pub(crate) fn text(&mut self, text: &str, pre: bool) {
        for letter in text.chars() {
            match letter {
                '\n' if pre => self.line_end(),
                ' ' | '\t' if pre && self.pending < Break::Cell => self.out.push(letter),
                ' ' | '\t' | '\n' | '\r' | '\u{C}' if !pre => self.break_at_least(Break::Blank),
                '\r' => {}
                letter => {
                    self.settle();
                    self.out.push(letter);
                }
            }
        }
    }

    fn settle(&mut self) {
        let pending = std::mem::take(&mut self.pending);
        if !self.out.is_empty() {
            self.out.push_str(match pending {
                Break::None => "",
                Break::Blank => " ",
                Break::Cell => "\t",
                Break::Line => "\n",
                Break::Paragraph => "\n\n",
            });
        }
    }
}
