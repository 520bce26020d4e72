//! One part of a document read from its beginning to its end: which elements are words, which are not.
//!
//! A single pass over the events with a stack of open paragraphs (a text box stands within a paragraph) and of open tables.

use crate::broken::Broken;
use crate::docx::{Notes, attribute, for_each_event, resolved};
use quick_xml::events::{BytesStart, Event};

/// What a part says.
#[derive(Default)]
pub(crate) struct Story {
    pub(crate) paragraphs: Vec<String>,
    /// Ids of footnotes, in the order in which they are referred to.
    pub(crate) footnotes: Vec<String>,
    pub(crate) endnotes: Vec<String>,
    /// The notes themselves, where the part holds them.
    pub(crate) notes: Notes,
    pub(crate) deleted: bool,
    pub(crate) hidden: bool,
    pub(crate) comments: bool,
}

/// Reads a part.
pub(crate) fn read_story(
    trail: &str,
    name: &str,
    source: &str,
    open_max: usize,
) -> Result<Story, Broken> {
    let mut scribe = Scribe::default();
    for_each_event(trail, name, source, open_max, |event| {
        scribe.hear(event);
        Ok(())
    })?;
    Ok(scribe.story)
}

#[derive(Default)]
struct Scribe {
    story: Story,
    open: Vec<String>,
    tables: Vec<OpenTable>,
    /// Elements open within one that is left out.
    skipped: usize,
    /// Whether what is left out was deleted with tracked changes.
    in_deletion: bool,
    in_text: bool,
    run_is_hidden: bool,
    in_run_style: bool,
    note: Option<(String, usize)>,
}

#[derive(Default)]
struct OpenTable {
    lines: Vec<String>,
    row: Vec<Vec<String>>,
    cell: Vec<String>,
}

/// Elements without words of the text: styles, field codes, the copy for old programs of what stands beside it.
const NO_WORDS: [&str; 9] = [
    "pPr",
    "sectPr",
    "tblPr",
    "tcPr",
    "trPr",
    "sdtPr",
    "instrText",
    "Fallback",
    "rPrChange",
];

impl Scribe {
    fn hear(&mut self, event: &Event) {
        match event {
            Event::Start(element) if self.skipped > 0 => {
                self.skipped += 1;
                let name = element.name();
                self.story.deleted |=
                    self.in_deletion && matches!(name.local_name().into_inner(), "delText" | "t");
            }
            Event::End(_) if self.skipped > 0 => self.skipped -= 1,
            _ if self.skipped > 0 => {}
            Event::Start(element) => self.start(element),
            Event::End(element) => self.end(element.local_name().into_inner()),
            Event::Text(text) if self.in_text => self.say(&text.xml10_content()),
            Event::CData(text) if self.in_text => self.say(&text.xml10_content()),
            Event::GeneralRef(reference) if self.in_text => {
                let letter = resolved(reference);
                self.say(letter.map(String::from).as_deref().unwrap_or_default());
            }
            _ => {}
        }
    }

    fn start(&mut self, element: &BytesStart) {
        let name = element.name();
        match name.local_name().into_inner() {
            "p" => self.open.push(String::new()),
            "t" => self.in_text = true,
            "r" => self.run_is_hidden = false,
            "rPr" => self.in_run_style = true,
            "vanish" if self.in_run_style => self.run_is_hidden = is_on(element),
            "tab" | "ptab" => self.say("\t"),
            "br" | "cr" => self.say("\n"),
            "noBreakHyphen" => self.say("\u{2011}"),
            "tbl" => self.tables.push(OpenTable::default()),
            "footnoteReference" => self.story.footnotes.extend(attribute(element, "id")),
            "endnoteReference" => self.story.endnotes.extend(attribute(element, "id")),
            "commentReference" => self.story.comments = true,
            "footnote" | "endnote" => {
                let id = attribute(element, "id").unwrap_or_default();
                self.note = Some((id, self.story.paragraphs.len()));
            }
            "del" | "moveFrom" => {
                self.skipped = 1;
                self.in_deletion = true;
            }
            name if NO_WORDS.contains(&name) => {
                self.skipped = 1;
                self.in_deletion = false;
            }
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "t" => self.in_text = false,
            "rPr" => self.in_run_style = false,
            "p" => {
                let paragraph = self.open.pop().unwrap_or_default();
                self.keep(paragraph);
            }
            "tc" => {
                if let Some(table) = self.tables.last_mut() {
                    let cell = std::mem::take(&mut table.cell);
                    table.row.push(cell);
                }
            }
            "tr" => self.end_row(),
            "tbl" => {
                self.flush_lines();
                self.tables.pop();
            }
            "footnote" | "endnote" => {
                if let Some((id, from)) = self.note.take() {
                    let said = self
                        .story
                        .paragraphs
                        .split_off(from.min(self.story.paragraphs.len()));
                    self.story.notes.insert(id, said);
                }
            }
            _ => {}
        }
    }

    fn say(&mut self, text: &str) {
        if self.run_is_hidden {
            self.story.hidden |= text.chars().any(char::is_alphanumeric);
        } else if let Some(paragraph) = self.open.last_mut() {
            paragraph.push_str(text);
        }
    }

    fn keep(&mut self, paragraph: String) {
        if paragraph.trim().is_empty() {
            return;
        }
        match self.tables.last_mut() {
            Some(table) => table.cell.push(paragraph),
            None => self.story.paragraphs.push(paragraph),
        }
    }

    fn end_row(&mut self) {
        let Some(table) = self.tables.last_mut() else {
            return;
        };
        let row = std::mem::take(&mut table.row);
        if row.len() > 1 {
            let line = row
                .iter()
                .map(|cell| cell.join(" ").replace(['\n', '\t'], " "))
                .collect::<Vec<_>>()
                .join("\t");
            if !line.trim().is_empty() {
                table.lines.push(line);
            }
            return;
        }
        self.flush_lines();
        for paragraph in row.into_iter().flatten() {
            self.keep_outside(paragraph);
        }
    }

    /// The lines of the innermost table so far, as one paragraph of what is around it.
    fn flush_lines(&mut self) {
        let lines = self
            .tables
            .last_mut()
            .map(|table| std::mem::take(&mut table.lines))
            .unwrap_or_default();
        if !lines.is_empty() {
            self.keep_outside(lines.join("\n"));
        }
    }

    fn keep_outside(&mut self, paragraph: String) {
        let around = self
            .tables
            .len()
            .checked_sub(2)
            .and_then(|at| self.tables.get_mut(at));
        match around {
            Some(table) => table.cell.push(paragraph),
            None => self.story.paragraphs.push(paragraph),
        }
    }
}

/// A property that is on unless it says otherwise (17.17.4).
fn is_on(element: &BytesStart) -> bool {
    !matches!(
        attribute(element, "val").as_deref(),
        Some("0" | "false" | "off")
    )
}
