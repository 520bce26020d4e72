//! A document to the bytes of a DOCX file (ECMA-376, WordprocessingML, transitional).
//!
//! Guarantees: real headings, lists, tables with their heading rows, references as footnotes; the language of the
//! document, and of every run that is in another; each paragraph a bookmark by which it is known again
//! ([`crate::Mark`]); the same content makes the same bytes; nobody's words are markup.
//!
//! Deliberately without pictures: a drawing is here what its alternative says, with its table beside it; the page of the
//! site and the PDF have the drawing.
//!
//! Our own writer and not a library: what must come back, marks and ids and tracked changes, is what libraries leave to
//! chance (`decisions/0040-word.md`).

use crate::names::Mark;
use crate::parts;
use crate::xml::{
    XML, anchor, contents_place, end_of, footer, header, region, said, start_of, words,
};
use paper::{Block, Document, Run, Target};
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// The media type of a document.
pub const MEDIA_TYPE: &str =
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const SPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
     xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" \
     xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" \
     xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" mc:Ignorable=\"w14\"";

/// The document as DOCX.
///
/// # Errors
/// What `zip` answers where it cannot write.
pub fn docx(document: &Document) -> io::Result<Vec<u8>> {
    let mut writer = Writer::new(document);
    let body = writer.body();
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let notes = writer.notes_part();
    for (name, text) in [
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::ROOT_RELATIONS.to_owned()),
        ("docProps/core.xml", parts::core(document)),
        ("docProps/custom.xml", parts::custom(document)),
        ("word/document.xml", body),
        (
            "word/_rels/document.xml.rels",
            parts::relations(&writer.body_links.list, true),
        ),
        ("word/styles.xml", parts::styles(document)),
        ("word/numbering.xml", parts::NUMBERING.to_owned()),
        ("word/settings.xml", parts::settings(document)),
        ("word/footnotes.xml", notes),
        (
            "word/_rels/footnotes.xml.rels",
            parts::relations(&writer.note_links.list, false),
        ),
        ("word/header1.xml", header(document)),
        ("word/footer1.xml", footer(document)),
    ] {
        zip.start_file(name, options)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

/// Addresses that links of a part lead to, each once.
#[derive(Default)]
struct Links {
    list: Vec<String>,
    known: BTreeMap<String, usize>,
}

impl Links {
    fn number(&mut self, address: &str) -> usize {
        if let Some(number) = self.known.get(address) {
            return *number;
        }
        self.list.push(address.to_owned());
        self.known.insert(address.to_owned(), self.list.len());
        self.list.len()
    }
}

/// How a paragraph looks.
#[derive(Clone, Copy)]
pub(crate) struct Shape<'a> {
    pub(crate) style: &'a str,
    /// Language of its words where they do not say otherwise.
    pub(crate) language: &'a str,
    pub(crate) right: bool,
}

impl<'a> Shape<'a> {
    pub(crate) fn of(style: &'a str) -> Self {
        Self {
            style,
            language: "",
            right: false,
        }
    }
}

pub(crate) struct Writer<'d> {
    pub(crate) document: &'d Document,
    body_links: Links,
    note_links: Links,
    notes: String,
    note_count: usize,
    bookmarks: usize,
    /// Paragraphs that Tystio writes itself.
    others: usize,
    headings: usize,
    ids: BTreeSet<u32>,
    in_note: bool,
}

impl<'d> Writer<'d> {
    fn new(document: &'d Document) -> Self {
        Self {
            document,
            body_links: Links::default(),
            note_links: Links::default(),
            notes: String::new(),
            note_count: 0,
            bookmarks: 0,
            others: 0,
            headings: 0,
            ids: BTreeSet::new(),
            in_note: false,
        }
    }

    fn body(&mut self) -> String {
        let document = self.document;
        let mut out = format!("{XML}<w:document {SPACES}><w:body>");
        self.paragraph(
            &mut out,
            Shape::of("Title"),
            &[Run::new(&document.title)],
            "",
        );
        self.paragraph(
            &mut out,
            Shape::of("Subtitle"),
            &[Run::new(&document.commission)],
            "",
        );
        let mut at = 0;
        while let Some(block) = document.blocks.get(at) {
            let rest = document.blocks.get(at..).unwrap_or_default();
            at += match self.text_of_paragraphs(&mut out, rest) {
                0 => {
                    self.block(&mut out, block);
                    1
                }
                several => several,
            };
        }
        out.push_str(
            "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"part5\"/><w:footerReference w:type=\"default\" r:id=\"part6\"/>\
             <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr>",
        );
        out + "</w:body></w:document>"
    }

    /// Writes paragraphs that are one text together, under one mark; how many blocks they are.
    fn text_of_paragraphs(&mut self, out: &mut String, blocks: &[Block]) -> usize {
        let name = |block: &Block| match block {
            Block::Paragraph(runs) => runs
                .first()
                .map(|run| run.of.clone())
                .filter(|of| !of.is_empty()),
            _ => None,
        };
        let Some(of) = blocks.first().and_then(name) else {
            return 0;
        };
        let count = blocks
            .iter()
            .take_while(|block| name(block).as_ref() == Some(&of))
            .count();
        let paragraphs: Vec<&Vec<Run>> = blocks
            .iter()
            .take(count)
            .filter_map(|block| match block {
                Block::Paragraph(runs) => Some(runs),
                _ => None,
            })
            .collect();
        let text: Vec<String> = paragraphs.iter().map(|runs| said(runs)).collect();
        let first = paragraphs.first().and_then(|runs| runs.first());
        let language = first.map_or("", |run| run.lang.as_str());
        let mark = Mark::new(&of, self.language(language), &text.join("\n\n"));
        let number = self.bookmarks + 1;
        self.bookmarks = number;
        let last = paragraphs.len().saturating_sub(1);
        for (index, runs) in paragraphs.into_iter().enumerate() {
            let start = (index == 0)
                .then(|| start_of(number, &mark))
                .flatten()
                .unwrap_or_default();
            let end = if index == last {
                end_of(number, &mark)
            } else {
                String::new()
            };
            let id = self.id((index == 0).then_some(&mark));
            self.write(out, Shape::of("Normal"), id, &start, runs, &end);
        }
        count
    }

    fn block(&mut self, out: &mut String, block: &Block) {
        match block {
            Block::Heading {
                level,
                words,
                place,
            } => {
                self.headings += 1;
                let style = format!("Heading{}", (*level).clamp(1, 4));
                let mut places = vec![contents_place(self.headings)];
                places.extend(place.as_deref().map(anchor));
                let mut inside = String::new();
                for place in places {
                    self.bookmarks += 1;
                    let number = self.bookmarks;
                    inside.push_str(&format!(
                        "<w:bookmarkStart w:id=\"{number}\" w:name=\"{place}\"/><w:bookmarkEnd w:id=\"{number}\"/>"
                    ));
                }
                self.paragraph(out, Shape::of(&style), words, &inside);
            }
            Block::Contents { title, depth } => self.contents(out, title, *depth),
            Block::Paragraph(words) => self.paragraph(out, Shape::of("Normal"), words, ""),
            Block::Inset(words) => self.paragraph(out, Shape::of("Inset"), words, ""),
            Block::Quote {
                words,
                lang,
                source,
            } => {
                let reference = self.note(source);
                let shape = Shape {
                    language: lang,
                    ..Shape::of("Quote")
                };
                self.referring(out, shape, words, &reference);
            }
            Block::List(items) => {
                for item in items {
                    self.paragraph(out, Shape::of("ListBullet"), item, "");
                }
            }
            Block::Facts(rows) => self.facts(out, rows),
            Block::Table {
                caption,
                columns,
                rows,
            } => self.table(out, caption, columns, rows),
            Block::Figure {
                alternative,
                caption,
                ..
            } => {
                self.paragraph(out, Shape::of("Caption"), &[Run::new(caption)], "");
                self.paragraph(out, Shape::of("Normal"), &[Run::new(alternative)], "");
            }
            Block::Exact(text) => {
                let text = text.trim_end_matches('\n');
                self.paragraph(out, Shape::of("Exact"), &[Run::new(text)], "");
            }
            Block::NewPage => out.push_str("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"),
        }
    }

    pub(crate) fn paragraph(
        &mut self,
        out: &mut String,
        shape: Shape<'_>,
        words: &[Run],
        inside: &str,
    ) {
        let (id, start, end) = self.marked(shape, words);
        self.write(out, shape, id, &(start + inside), words, &end);
    }

    fn referring(&mut self, out: &mut String, shape: Shape<'_>, words: &[Run], reference: &str) {
        let (id, start, end) = self.marked(shape, words);
        self.write(out, shape, id, &start, words, &(end + reference));
    }

    /// The id of a paragraph, and what begins and ends its mark.
    fn marked(&mut self, shape: Shape<'_>, words: &[Run]) -> (u32, String, String) {
        let text = said(words);
        let named = words.iter().find(|run| !run.of.is_empty());
        let mark = match named {
            Some(run) if run.lang.is_empty() => {
                Mark::new(&run.of, self.language(shape.language), &text)
            }
            Some(run) => Mark::new(&run.of, &run.lang, &text),
            None => {
                self.others += 1;
                Mark::other(self.others, self.language(shape.language), &text)
            }
        };
        let id = self.id(Some(&mark));
        if text.trim().is_empty() {
            return (id, String::new(), String::new());
        }
        self.bookmarks += 1;
        let number = self.bookmarks;
        (
            id,
            start_of(number, &mark).unwrap_or_default(),
            end_of(number, &mark),
        )
    }

    /// This language, or else the document's.
    fn language<'l>(&'l self, language: &'l str) -> &'l str {
        match language {
            "" => &self.document.language,
            other => other,
        }
    }

    /// An id that no other paragraph has.
    fn id(&mut self, mark: Option<&Mark>) -> u32 {
        let mut id = mark.map_or(self.ids.len() as u32 | 1, Mark::paragraph_id);
        while !self.ids.insert(id) {
            id = (id + 1) & 0x7fff_ffff;
        }
        id
    }

    fn write(
        &mut self,
        out: &mut String,
        shape: Shape<'_>,
        id: u32,
        start: &str,
        words: &[Run],
        end: &str,
    ) {
        let Shape { style, right, .. } = shape;
        out.push_str(&format!("<w:p w14:paraId=\"{id:08X}\" w14:textId=\"77777777\"><w:pPr><w:pStyle w:val=\"{style}\"/>"));
        if right {
            out.push_str("<w:jc w:val=\"right\"/>");
        }
        out.push_str("</w:pPr>");
        out.push_str(start);
        for run in words.iter().filter(|run| !run.text.is_empty()) {
            self.run(out, run, shape.language);
        }
        out.push_str(end);
        out.push_str("</w:p>");
    }

    fn run(&mut self, out: &mut String, run: &Run, language: &str) {
        let style = if run.target.is_some() {
            "<w:rStyle w:val=\"Hyperlink\"/>"
        } else {
            ""
        };
        let language = if run.lang.is_empty() {
            language
        } else {
            &run.lang
        };
        let mut looks = style.to_owned();
        if run.strong {
            looks.push_str("<w:b/>");
        }
        if run.marked {
            looks.push_str("<w:color w:val=\"0B0C0C\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"FFF4C2\"/>");
        }
        if !language.is_empty() && language != self.document.language {
            looks.push_str(&format!("<w:lang w:val=\"{}\"/>", region(language)));
        }
        let words = words(&run.text);
        let run_xml =
            format!("<w:r><w:rPr>{looks}</w:rPr>{words}</w:r>").replace("<w:rPr></w:rPr>", "");
        match &run.target {
            None => out.push_str(&run_xml),
            Some(Target::Place(place)) => {
                let place = anchor(place);
                out.push_str(&format!(
                    "<w:hyperlink w:anchor=\"{place}\" w:history=\"1\">{run_xml}</w:hyperlink>"
                ));
            }
            Some(Target::Address(address)) => {
                let links = if self.in_note {
                    &mut self.note_links
                } else {
                    &mut self.body_links
                };
                let number = links.number(address.trim_start_matches("./"));
                out.push_str(&format!(
                    "<w:hyperlink r:id=\"link{number}\" w:history=\"1\">{run_xml}</w:hyperlink>"
                ));
            }
        }
    }

    /// A footnote with these words; what refers to it. An address stands there in letters too: a footnote is read on paper.
    fn note(&mut self, source: &[Run]) -> String {
        if source.is_empty() {
            return String::new();
        }
        self.note_count += 1;
        let number = self.note_count;
        let mut words = Vec::new();
        for run in source {
            words.push(run.clone());
            if let Some(Target::Address(address)) = &run.target {
                words.push(Run::new(format!(": {}", address.trim_start_matches("./"))));
            }
        }
        self.in_note = true;
        let mut text = String::new();
        let (id, start, end) = self.marked(Shape::of("FootnoteText"), &words);
        let sign = "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>";
        self.write(
            &mut text,
            Shape::of("FootnoteText"),
            id,
            &format!("{sign}{start}"),
            &words,
            &end,
        );
        self.in_note = false;
        self.notes.push_str(&format!(
            "<w:footnote w:id=\"{number}\">{text}</w:footnote>"
        ));
        format!(
            "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"{number}\"/></w:r>"
        )
    }

    fn notes_part(&self) -> String {
        format!(
            "{XML}<w:footnotes {SPACES}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\
             <w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>{}</w:footnotes>",
            self.notes
        )
    }
}
