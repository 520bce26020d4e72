//! A document (DOCX) with its tracked changes, comments and bookmarks, as [`Marked`].
//!
//! The same rules as for a letter hold: no macro is run, no link followed, no entity resolved, every bound of a reading is
//! kept. What was added and removed again by the next person is nobody's words and left out. Page headers are not read.

use crate::allowance::Allowance;
use crate::archive::{Archive, open};
use crate::broken::{Bound, Broken, What};
use crate::docx::{attribute, for_each_event, main_part, part, xml_reference};
use crate::kind::{Kind, kind_of};
use crate::limits::Limits;
use crate::marked::{Bookmark, Change, Marked, MarkedParagraph, Piece, Remark};
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Letters of a name that a document gives.
const NAME_CHARS_MAX: usize = 200;

/// Reads a document with its marks.
///
/// # Errors
/// A [`Broken`] that names the part; nothing of a refused file is given.
pub fn marked(name: &str, bytes: &[u8], limits: &Limits) -> Result<Marked, Broken> {
    let read = || {
        if bytes.len() as u64 > limits.file_bytes_max {
            let (bound, max) = (Bound::FileBytes, limits.file_bytes_max);
            return Err(Broken::whole(name, What::TooMuch { bound, max }));
        }
        let named = Kind::of_name(name);
        if kind_of(name, bytes) != Some(Kind::Docx) || named.is_some_and(|kind| kind != Kind::Docx)
        {
            return Err(Broken::whole(name, What::NotAsNamed { kind: Kind::Docx }));
        }
        let mut allowance = Allowance::new(limits);
        let mut archive = open(limits, name, bytes)?;
        document(&mut allowance, &mut archive, name)
    };
    catch_unwind(AssertUnwindSafe(read))
        .unwrap_or_else(|_| Err(Broken::whole(name, What::ReaderFailed)))
}

fn document(
    allowance: &mut Allowance,
    archive: &mut Archive,
    trail: &str,
) -> Result<Marked, Broken> {
    let main = main_part(allowance, archive, trail)?;
    let folder = main
        .rsplit_once('/')
        .map_or("", |(folder, _)| folder)
        .to_owned();
    let mut scribe = Scribe::default();
    let Some(source) = part(allowance, archive, trail, &main)? else {
        return Err(Broken::whole(trail, What::BrokenPart { part: main }));
    };
    scribe.read(allowance, trail, &main, &source)?;
    let notes = format!("{folder}/footnotes.xml");
    if let Some(source) = part(allowance, archive, trail, &notes)? {
        scribe.in_note = true;
        scribe.read(allowance, trail, &notes, &source)?;
    }
    let comments = format!("{folder}/comments.xml");
    let mut remarks = BTreeMap::new();
    if let Some(source) = part(allowance, archive, trail, &comments)? {
        remarks = self::comments(allowance, trail, &comments, &source)?;
    }
    let mut marked = Marked {
        paragraphs: scribe.paragraphs,
        comments: Vec::new(),
        properties: Vec::new(),
        saved_by: None,
        saved_at: None,
    };
    for (id, first, past) in scribe.ranges {
        if let Some(remark) = remarks.remove(&id) {
            marked.comments.push(Remark {
                first: Some(first),
                past: Some(past.unwrap_or(first)),
                ..remark
            });
        }
    }
    marked.comments.extend(remarks.into_values());
    properties(allowance, archive, trail, &mut marked)?;
    Ok(marked)
}

/// Where a comment stands: its id, where it begins, where it ends.
type Range = (String, (usize, usize), Option<(usize, usize)>);

#[derive(Default)]
struct Scribe {
    paragraphs: Vec<MarkedParagraph>,
    /// Paragraphs that are open, with the number each will have: a text box stands within a paragraph.
    open: Vec<Open>,
    ranges: Vec<Range>,
    names: BTreeMap<String, String>,
    /// Bookmarks that begin between two paragraphs.
    waiting: Vec<String>,
    changes: Vec<Change>,
    skipped: usize,
    in_text: bool,
    in_properties: bool,
    in_note: bool,
    contents: usize,
    blocks: Vec<bool>,
    tables: Tables,
}

#[derive(Default)]
struct Open {
    paragraph: MarkedParagraph,
    chars: usize,
}

#[derive(Default)]
struct Tables {
    open: usize,
    count: usize,
    row: usize,
    column: usize,
}

/// Elements without words of the text.
const NO_WORDS: [&str; 10] = [
    "sectPr",
    "tblPr",
    "tcPr",
    "trPr",
    "instrText",
    "Fallback",
    "rPrChange",
    "pPrChange",
    "numberingChange",
    "tblGrid",
];

impl Scribe {
    fn read(
        &mut self,
        allowance: &Allowance,
        trail: &str,
        name: &str,
        source: &str,
    ) -> Result<(), Broken> {
        for_each_event(
            trail,
            name,
            source,
            allowance.limits.open_elements_max,
            |event| {
                self.hear(event);
                Ok(())
            },
        )
    }

    fn hear(&mut self, event: &Event) {
        match event {
            Event::Start(_) if self.skipped > 0 => self.skipped += 1,
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
        let name = name.local_name().into_inner();
        match name {
            "p" => self.begin_paragraph(element),
            "pPr" => self.in_properties = true,
            "pStyle" if self.in_properties => {
                let style = attribute(element, "val").unwrap_or_default();
                if let Some(open) = self.open.last_mut() {
                    open.paragraph.style = style;
                }
            }
            "ins" | "moveTo" => self.change(element, true),
            "del" | "moveFrom" => self.change(element, false),
            "t" | "delText" => self.in_text = true,
            "tab" | "ptab" if !self.in_properties => self.say("\t"),
            "br" | "cr" => self.say("\n"),
            "noBreakHyphen" => self.say("\u{2011}"),
            "bookmarkStart" => self.bookmark_begins(element),
            "bookmarkEnd" => self.bookmark_ends(element),
            "commentRangeStart" | "commentReference" | "commentRangeEnd" => {
                self.comment(name, element);
            }
            "sdt" => self.blocks.push(false),
            "docPartGallery" => {
                if attribute(element, "val").is_some_and(|kind| kind == "Table of Contents")
                    && let Some(block) = self.blocks.last_mut()
                    && !*block
                {
                    *block = true;
                    self.contents += 1;
                }
            }
            "tbl" => {
                self.tables.open += 1;
                if self.tables.open == 1 {
                    self.tables.count += 1;
                    (self.tables.row, self.tables.column) = (0, 0);
                }
            }
            name if NO_WORDS.contains(&name) => self.skipped = 1,
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "p" => self.end_paragraph(),
            "pPr" => self.in_properties = false,
            "t" | "delText" => self.in_text = false,
            "ins" | "moveTo" | "del" | "moveFrom" if !self.in_properties => {
                self.changes.pop();
            }
            "sdt" => self.contents -= usize::from(self.blocks.pop() == Some(true)),
            "tbl" => self.tables.open = self.tables.open.saturating_sub(1),
            "tr" if self.tables.open == 1 => {
                self.tables.row += 1;
                self.tables.column = 0;
            }
            "tc" if self.tables.open == 1 => self.tables.column += 1,
            _ => {}
        }
    }

    fn begin_paragraph(&mut self, element: &BytesStart) {
        let id = attribute(element, "paraId").and_then(|id| u32::from_str_radix(&id, 16).ok());
        let begins = |name: String| Bookmark {
            name,
            begins: true,
            at: 0,
        };
        let tables = &self.tables;
        self.open.push(Open {
            paragraph: MarkedParagraph {
                id,
                bookmarks: self.waiting.drain(..).map(begins).collect(),
                cell: (tables.open > 0)
                    .then(|| (tables.count.saturating_sub(1), tables.row, tables.column)),
                in_note: self.in_note,
                in_contents: self.contents > 0,
                ..MarkedParagraph::default()
            },
            chars: 0,
        });
    }

    fn end_paragraph(&mut self) {
        let Some(Open { mut paragraph, .. }) = self.open.pop() else {
            return;
        };
        let style = paragraph.style.to_ascii_lowercase();
        paragraph.in_contents |= style.starts_with("toc") || style.starts_with("contents");
        self.paragraphs.push(paragraph);
    }

    fn change(&mut self, element: &BytesStart, adds: bool) {
        let said = |name| {
            let text = attribute(element, name).unwrap_or_default();
            text.chars().take(NAME_CHARS_MAX).collect::<String>()
        };
        let change = Change {
            adds,
            author: said("author"),
            at: said("date"),
        };
        match (self.in_properties, self.open.last_mut()) {
            (true, Some(open)) => open.paragraph.end = Some(change),
            (true, None) => {}
            (false, _) => self.changes.push(change),
        }
    }

    fn say(&mut self, text: &str) {
        let Some(open) = self.open.last_mut() else {
            return;
        };
        let text = text.replace('\0', "");
        let adds = |adds| self.changes.iter().any(|change| change.adds == adds);
        if text.is_empty() || (adds(true) && adds(false)) {
            return;
        }
        open.chars += text.chars().count();
        let change = self.changes.last();
        match open.paragraph.pieces.last_mut() {
            Some(piece) if piece.change.as_ref() == change => piece.text.push_str(&text),
            _ => open.paragraph.pieces.push(Piece {
                text,
                change: change.cloned(),
            }),
        }
    }

    fn bookmark_begins(&mut self, element: &BytesStart) {
        let (Some(id), Some(name)) = (attribute(element, "id"), attribute(element, "name")) else {
            return;
        };
        self.names.insert(id, name.clone());
        match self.open.last_mut() {
            Some(open) => {
                let at = open.chars;
                open.paragraph.bookmarks.push(Bookmark {
                    name,
                    begins: true,
                    at,
                });
            }
            None => self.waiting.push(name),
        }
    }

    fn bookmark_ends(&mut self, element: &BytesStart) {
        let Some(name) = attribute(element, "id").and_then(|id| self.names.remove(&id)) else {
            return;
        };
        if let Some(open) = self.open.last_mut() {
            let at = open.chars;
            open.paragraph.bookmarks.push(Bookmark {
                name,
                begins: false,
                at,
            });
        } else if let Some(last) = self.paragraphs.last_mut() {
            let at = last
                .pieces
                .iter()
                .map(|piece| piece.text.chars().count())
                .sum();
            last.bookmarks.push(Bookmark {
                name,
                begins: false,
                at,
            });
        }
    }

    /// A comment that has no range stands where it is referred to.
    fn comment(&mut self, what: &str, element: &BytesStart) {
        let Some(id) = attribute(element, "id") else {
            return;
        };
        let chars = self.open.last().map_or(0, |open| open.chars);
        let here = (
            self.paragraphs.len() + self.open.len().saturating_sub(1),
            chars,
        );
        let known = self
            .ranges
            .iter_mut()
            .rev()
            .find(|(known, ..)| *known == id);
        match (what, known) {
            ("commentRangeEnd", Some((_, _, past))) => *past = Some(here),
            ("commentRangeStart" | "commentReference", None) => self.ranges.push((id, here, None)),
            _ => {}
        }
    }
}

fn comments(
    allowance: &Allowance,
    trail: &str,
    name: &str,
    source: &str,
) -> Result<BTreeMap<String, Remark>, Broken> {
    let mut found: BTreeMap<String, Remark> = BTreeMap::new();
    let mut current: Option<(String, Remark)> = None;
    let mut in_text = false;
    for_each_event(
        trail,
        name,
        source,
        allowance.limits.open_elements_max,
        |event| {
            match event {
                Event::Start(element) => match element.name().local_name().into_inner() {
                    "comment" => {
                        let said = |name| {
                            let text = attribute(element, name).unwrap_or_default();
                            text.chars().take(NAME_CHARS_MAX).collect::<String>()
                        };
                        let id = attribute(element, "id").unwrap_or_default();
                        let remark = Remark {
                            author: said("author"),
                            at: said("date"),
                            ..Remark::default()
                        };
                        current = Some((id, remark));
                    }
                    "t" => in_text = true,
                    _ => {}
                },
                Event::End(element) => match element.local_name().into_inner() {
                    "comment" => {
                        if let Some((id, mut remark)) = current.take() {
                            remark.text = remark.text.trim().to_owned();
                            found.insert(id, remark);
                        }
                    }
                    "t" => in_text = false,
                    "p" => current
                        .iter_mut()
                        .for_each(|(_, remark)| remark.text.push('\n')),
                    _ => {}
                },
                Event::Text(text) if in_text => {
                    current
                        .iter_mut()
                        .for_each(|(_, remark)| remark.text.push_str(&text.xml10_content()));
                }
                Event::GeneralRef(reference) if in_text => {
                    current
                        .iter_mut()
                        .for_each(|(_, remark)| remark.text.extend(xml_reference(reference)));
                }
                _ => {}
            }
            Ok(())
        },
    )?;
    Ok(found)
}

/// The document's own properties, and who saved it when.
fn properties(
    allowance: &mut Allowance,
    archive: &mut Archive,
    trail: &str,
    marked: &mut Marked,
) -> Result<(), Broken> {
    for name in ["docProps/core.xml", "docProps/custom.xml"] {
        let Some(source) = part(allowance, archive, trail, name)? else {
            continue;
        };
        let (mut element_name, mut property, mut said) =
            (String::new(), String::new(), String::new());
        for_each_event(
            trail,
            name,
            &source,
            allowance.limits.open_elements_max,
            |event| {
                match event {
                    Event::Start(element) => {
                        element_name = element.name().local_name().into_inner().to_owned();
                        said.clear();
                        if element_name == "property" {
                            property = attribute(element, "name").unwrap_or_default();
                        }
                    }
                    Event::Text(text) => said.push_str(&text.xml10_content()),
                    Event::GeneralRef(reference) => said.extend(xml_reference(reference)),
                    Event::End(element) => {
                        let text: String = said.trim().chars().take(NAME_CHARS_MAX).collect();
                        said.clear();
                        match element.local_name().into_inner() {
                            "lastModifiedBy" => marked.saved_by = Some(text),
                            "modified" => marked.saved_at = Some(text),
                            "lpwstr" => marked.properties.push((property.clone(), text)),
                            _ => {}
                        }
                    }
                    _ => {}
                }
                Ok(())
            },
        )?;
    }
    marked.saved_by.take_if(|name| name.is_empty());
    marked.saved_at.take_if(|at| at.is_empty());
    Ok(())
}
