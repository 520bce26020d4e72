//! One part of a document read from its beginning to its end: which elements are words, which are not.
//!
//! A single pass over the events with a stack of open paragraphs (a text box stands within a paragraph) and of open tables.

use crate::broken::Broken;
use crate::docx::{Notes, attribute, for_each_event, xml_reference};
use crate::layout::Layout;
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
    scribe.story.paragraphs = scribe.layout.paragraphs;
    Ok(scribe.story)
}

#[derive(Default)]
struct Scribe {
    story: Story,
    open: Vec<String>,
    layout: Layout,
    /// Elements open within one that is left out.
    skipped: usize,
    /// Whether what is left out was deleted with tracked changes.
    in_deletion: bool,
    in_text: bool,
    run_is_hidden: bool,
    in_run_style: bool,
    note: Option<(String, usize)>,
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
                let letter = xml_reference(reference);
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
            "tbl" => self.layout.begin_table(),
            "footnoteReference" => self.story.footnotes.extend(attribute(element, "id")),
            "endnoteReference" => self.story.endnotes.extend(attribute(element, "id")),
            "commentReference" => self.story.comments = true,
            "footnote" | "endnote" => {
                let id = attribute(element, "id").unwrap_or_default();
                self.note = Some((id, self.layout.paragraphs.len()));
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
                self.layout.keep(paragraph);
            }
            "tc" => self.layout.end_cell(),
            "tr" => self.layout.end_row(),
            "tbl" => self.layout.end_table(),
            "footnote" | "endnote" => {
                if let Some((id, from)) = self.note.take() {
                    let paragraphs = &mut self.layout.paragraphs;
                    let said = paragraphs.split_off(from.min(paragraphs.len()));
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
}

/// A property that is on unless it says otherwise (17.17.4).
fn is_on(element: &BytesStart) -> bool {
    !matches!(
        attribute(element, "val").as_deref(),
        Some("0" | "false" | "off")
    )
}
