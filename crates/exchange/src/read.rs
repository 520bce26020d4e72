//! Reads REFI-QDA: a codebook (`.qdc`), a project (`.qdpx`), or the XML of a project by itself (`.qde`).
//!
//! Guarantees that nothing of a file is dropped unsaid: what is no text, has no place or refers to what is not there stands in
//! [`Project::left_out`]. It is lenient where programs differ (braces around ids, a missing namespace, `Sources` or `sources`)
//! and strict where a file could do harm: bounds, no document types, no entry that leads out of the archive.

use crate::limits::CODE_LEVELS_MAX;
use crate::positions::{Counted, Raw, Ruled, counted, spans};
use crate::project::{About, Code, Coder, Coding, Document, Memo, Missing, Project, Selection};
use crate::xml::{Element, parse};
use crate::{guid, guid::tidy};
use ingest::{Broken, Limits, What, unpacked};
use std::collections::BTreeMap;

/// Why a file is not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// It is broken, or passes a bound.
    Broken(Broken),
    /// An archive without `project.qde`.
    NoProject,
    /// XML whose root is neither a project nor a codebook; its name.
    OtherRoot(String),
    /// Codes that lie deeper than [`CODE_LEVELS_MAX`].
    TooDeep,
    /// A file of the wrong shape, for the readers of other programs: what was looked for.
    Lacks(&'static str),
}

impl From<Broken> for Trouble {
    fn from(broken: Broken) -> Self {
        Self::Broken(broken)
    }
}

/// Whether a name is that of a REFI-QDA file.
#[must_use]
pub fn is_refi(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    [".qdpx", ".qdc", ".qde"]
        .iter()
        .any(|end| name.ends_with(end))
}

/// Reads a file.
///
/// # Errors
/// [`Trouble`] where it is no such file or not whole.
pub fn read(name: &str, bytes: &[u8], limits: &Limits) -> Result<Project, Trouble> {
    if !bytes.starts_with(b"PK\x03\x04") {
        let source = letters(name, bytes)?;
        return of_xml(name, name, &source, BTreeMap::new());
    }
    let mut project = None;
    let mut texts = BTreeMap::new();
    for (path, bytes) in unpacked(name, bytes, limits)? {
        if path.eq_ignore_ascii_case("project.qde") {
            project = Some((path, bytes));
        } else {
            texts.insert(last_step(&path).to_lowercase(), bytes);
        }
    }
    let (part, bytes) = project.ok_or(Trouble::NoProject)?;
    let source = letters(name, &bytes)?;
    of_xml(name, &part, &source, texts)
}

fn last_step(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

/// The letters of a file: UTF-8, or UTF-16 with its mark.
fn letters(file: &str, bytes: &[u8]) -> Result<String, Broken> {
    let broken = |what| Broken {
        file: file.to_owned(),
        line: None,
        what,
    };
    let of_units = |order: fn([u8; 2]) -> u16, bytes: &[u8]| {
        let units = bytes.as_chunks::<2>().0.iter().map(|pair| order(*pair));
        let whole = bytes.len().is_multiple_of(2);
        let letters = char::decode_utf16(units).collect::<Result<String, _>>();
        letters.ok().filter(|_| whole)
    };
    let wide = match bytes {
        [0xff, 0xfe, rest @ ..] => Some(of_units(u16::from_le_bytes, rest)),
        [0xfe, 0xff, rest @ ..] => Some(of_units(u16::from_be_bytes, rest)),
        _ => None,
    };
    match wide {
        Some(letters) => letters.ok_or_else(|| broken(What::BrokenUtf16)),
        None => {
            let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
            let letters = std::str::from_utf8(bytes);
            letters.map(str::to_owned).map_err(|why| {
                let upto = bytes.get(..why.valid_up_to()).unwrap_or_default();
                let ends = upto.iter().filter(|byte| **byte == b'\n').count();
                Broken {
                    line: Some(ends as u64 + 1),
                    ..broken(What::WrongEncoding)
                }
            })
        }
    }
}

fn of_xml(
    file: &str,
    part: &str,
    source: &str,
    texts: BTreeMap<String, Vec<u8>>,
) -> Result<Project, Trouble> {
    let root = parse(file, part, source)?;
    let mut reading = Reading {
        texts,
        ..Reading::default()
    };
    reading.project.origin = root.attribute("origin").unwrap_or_default().to_owned();
    match root.name.as_str() {
        "CodeBook" => {
            reading.codebook(&root)?;
            if root
                .child("Sets")
                .is_some_and(|sets| !sets.children.is_empty())
            {
                reading.project.leave_out(Missing::Structure, "Sets");
            }
        }
        "Project" => reading.project(&root)?,
        other => {
            let name = other.chars().take(60).collect();
            return Err(Trouble::OtherRoot(name));
        }
    }
    Ok(reading.project)
}

/// A project while it is read.
#[derive(Default)]
struct Reading {
    texts: BTreeMap<String, Vec<u8>>,
    project: Project,
    /// Places by id.
    codes: BTreeMap<String, usize>,
    coders: BTreeMap<String, usize>,
    /// By id, each with whether something refers to it.
    notes: BTreeMap<String, (Element, bool)>,
    /// Positions and names of selections, document by document.
    raw: Vec<Vec<(i64, i64, String)>>,
}

impl Reading {
    fn project(&mut self, root: &Element) -> Result<(), Trouble> {
        self.project.name = root.attribute("name").unwrap_or_default().to_owned();
        for user in root
            .child("Users")
            .iter()
            .flat_map(|users| users.all("User"))
        {
            let guid = id_of(user);
            let name = user.attribute("name").or(user.attribute("id"));
            let name = name.unwrap_or_default().trim().to_owned();
            self.coders.insert(guid.clone(), self.project.coders.len());
            self.project.coders.push(Coder { guid, name });
        }
        for note in root
            .child("Notes")
            .iter()
            .flat_map(|notes| notes.all("Note"))
        {
            self.notes.insert(id_of(note), (note.clone(), false));
        }
        if let Some(codebook) = root.child("CodeBook") {
            self.codebook(codebook)?;
        }
        let variables: BTreeMap<String, String> = root
            .child("Variables")
            .iter()
            .flat_map(|variables| variables.all("Variable"))
            .map(|of| {
                (
                    id_of(of),
                    of.attribute("name").unwrap_or_default().to_owned(),
                )
            })
            .collect();
        for source in root.child("Sources").iter().flat_map(|all| &all.children) {
            self.source(source, &variables);
        }
        self.place_selections();
        self.note_refs(root, About::Project);
        for name in ["Cases", "Links", "Sets", "Graphs"] {
            let there = root.child(name);
            if there.is_some_and(|element| !element.children.is_empty()) {
                self.project.leave_out(Missing::Structure, name);
            }
        }
        for (note, referred_to) in std::mem::take(&mut self.notes).into_values() {
            // A note that nothing refers to is about the project.
            if !referred_to {
                self.memo(&note, About::Project);
            }
        }
        Ok(())
    }

    fn codebook(&mut self, codebook: &Element) -> Result<(), Trouble> {
        for code in codebook
            .child("Codes")
            .iter()
            .flat_map(|all| all.all("Code"))
        {
            self.code(code, None, 1)?;
        }
        Ok(())
    }

    fn code(&mut self, code: &Element, above: Option<usize>, level: usize) -> Result<(), Trouble> {
        if level > CODE_LEVELS_MAX {
            return Err(Trouble::TooDeep);
        }
        let place = self.project.codes.len();
        let name = code.attribute("name").unwrap_or_default().trim();
        let guid = match id_of(code) {
            none if none.is_empty() => guid(&["code", &place.to_string(), name]),
            guid => guid,
        };
        self.codes.insert(guid.clone(), place);
        self.project.codes.push(Code {
            guid,
            name: name.to_owned(),
            above,
            description: code.text_of("Description").replace("\r\n", "\n"),
            codable: code.attribute("isCodable") != Some("false"),
        });
        self.note_refs(code, About::Code(place));
        for below in code.all("Code") {
            self.code(below, Some(place), level + 1)?;
        }
        Ok(())
    }

    fn source(&mut self, source: &Element, variables: &BTreeMap<String, String>) {
        let name = source.attribute("name").unwrap_or_default();
        let text = match source.name.as_str() {
            "TextSource" => Some(source),
            "PDFSource" => {
                for _ in source.all("PDFSelection") {
                    self.project.leave_out(Missing::NotText, name);
                }
                source.child("Representation")
            }
            _ => None,
        };
        let Some(text) = text else {
            self.project.leave_out(Missing::NotText, name);
            return;
        };
        let content = match text.child("PlainTextContent") {
            Some(content) => Some(content.text.clone()),
            None => self.file(text),
        };
        let Some(content) = content else {
            self.project.leave_out(Missing::NoText, name);
            return;
        };
        let place = self.project.documents.len();
        let facts = source.all("VariableValue").filter_map(|value| {
            let id = value.child("VariableRef")?.attribute("targetGUID")?;
            let given = value.children.iter().find(|e| e.name != "VariableRef")?;
            Some((variables.get(&tidy(id))?.clone(), given.text.clone()))
        });
        let mut document = Document {
            guid: id_of(source),
            name: name.to_owned(),
            text: content,
            facts: facts.collect(),
            ..Document::default()
        };
        let mut raw = Vec::new();
        for selection in text.all("PlainTextSelection") {
            raw.push(self.selection(selection, &mut document));
        }
        let mut whole = Vec::new();
        for coding in source.all("Coding") {
            whole.extend(self.coding(coding, source, name));
        }
        document.whole = whole;
        self.project.documents.push(document);
        self.raw.push(raw);
        self.note_refs(source, About::Document(place));
        for (at, selection) in text.all("PlainTextSelection").enumerate() {
            self.note_refs(selection, About::Selection(place, at));
        }
    }

    /// The text of a source that is a file of the archive.
    fn file(&self, text: &Element) -> Option<String> {
        let path = text.attribute("plainTextPath")?;
        let bytes = self.texts.get(&last_step(path).to_lowercase())?;
        let letters = letters("", bytes).ok()?;
        (!letters.contains('\0')).then_some(letters)
    }

    fn selection(&mut self, element: &Element, document: &mut Document) -> (i64, i64, String) {
        let number = |name: &str| {
            let text = element.attribute(name).unwrap_or_default();
            text.trim().parse().unwrap_or(-1)
        };
        let name = element.attribute("name").unwrap_or_default().to_owned();
        let mut codings = Vec::new();
        for coding in element.all("Coding") {
            codings.extend(self.coding(coding, element, &document.name));
        }
        document.selections.push(Selection {
            guid: id_of(element),
            start: 0,
            end: 0,
            quote: String::new(),
            codings,
        });
        (number("startPosition"), number("endPosition"), name)
    }

    /// A coding; where it does not say who and when, what it is on does.
    fn coding(&mut self, coding: &Element, on: &Element, name: &str) -> Option<Coding> {
        let target = coding.child("CodeRef")?.attribute("targetGUID")?;
        let Some(code) = self.codes.get(&tidy(target)).copied() else {
            self.project.leave_out(Missing::NoTarget, name);
            return None;
        };
        let said = |attribute: &str| coding.attribute(attribute).or(on.attribute(attribute));
        Some(Coding {
            guid: id_of(coding),
            code,
            coder: said("creatingUser").and_then(|id| self.coders.get(&tidy(id)).copied()),
            at: said("creationDateTime").map(str::to_owned),
        })
    }

    fn note_refs(&mut self, element: &Element, about: About) {
        for reference in element.all("NoteRef") {
            let id = tidy(reference.attribute("targetGUID").unwrap_or_default());
            let found = self.notes.get_mut(&id).map(|(note, referred_to)| {
                *referred_to = true;
                note.clone()
            });
            match found {
                Some(note) => self.memo(&note, about),
                None => {
                    let name = element.attribute("name").unwrap_or_default();
                    self.project.leave_out(Missing::NoTarget, name);
                }
            }
        }
    }

    fn memo(&mut self, note: &Element, about: About) {
        let name = note.attribute("name").unwrap_or_default();
        let text = match note.child("PlainTextContent") {
            Some(content) => Some(content.text.clone()),
            None => self.file(note),
        };
        let Some(text) = text.filter(|text| !text.trim().is_empty()) else {
            self.project.leave_out(Missing::NoText, name);
            return;
        };
        let coder = note.attribute("creatingUser");
        self.project.memos.push(Memo {
            guid: id_of(note),
            name: name.to_owned(),
            about,
            coder: coder.and_then(|id| self.coders.get(&tidy(id)).copied()),
            at: note.attribute("creationDateTime").map(str::to_owned),
            text,
        });
    }

    /// Gives every selection its place, once it is known what the file counts.
    fn place_selections(&mut self) {
        let ruled: Vec<Ruled> = (self.project.documents.iter())
            .map(|document| Ruled::of(&document.text))
            .collect();
        let all: Vec<Raw<'_>> = (self.raw.iter().zip(&ruled))
            .flat_map(|(raw, text)| {
                raw.iter().map(move |(start, end, name)| Raw {
                    text,
                    start: *start,
                    end: *end,
                    name,
                })
            })
            .collect();
        if all.is_empty() {
            return;
        }
        let way = match self.project.origin.starts_with("Tystio ") {
            true => Counted::OURS,
            false => counted(&all),
        };
        self.project.counted = Some(way);
        let mut unplaced = Vec::new();
        let placed = self.project.documents.iter_mut().zip(&self.raw).zip(&ruled);
        for ((document, raw), text) in placed {
            let positions: Vec<(i64, i64)> = raw.iter().map(|(s, e, _)| (*s, *e)).collect();
            let found = spans(text, way, &positions);
            for (selection, span) in document.selections.iter_mut().zip(found) {
                match span {
                    Some(span) => {
                        (selection.start, selection.end) = span;
                        selection.quote = text.words(span);
                    }
                    None => unplaced.push(document.name.clone()),
                }
            }
        }
        for name in unplaced {
            self.project.leave_out(Missing::NoPlace, &name);
        }
    }
}

/// The id of an element, in one spelling.
fn id_of(element: &Element) -> String {
    tidy(element.attribute("guid").unwrap_or_default())
}
