//! Writes REFI-QDA: a codebook (`.qdc`) and a project (`.qdpx`: an archive with `project.qde` and the texts in `sources/`).
//!
//! Guarantees files that are valid against the schemas of REFI-QDA 1.0 (18 March 2019), byte-equal for equal values: no date
//! but those of codings and memos, entries in the order of their names. Texts are files of UTF-8 and not part of the XML, which
//! cannot hold every letter. Positions are code points, ends exclusive, and each selection repeats its words as its name.

use crate::guid;
use crate::limits::SELECTION_NAME_CHARS_MAX;
use crate::project::{About, Code, Coding, Document, Memo, Project};
use crate::xml::{attribute, text};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::io::{self, Cursor, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

const XML: &str = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";

/// The codebook as a file. A codebook without a code is not valid, and is nothing.
#[must_use]
pub fn codebook_file(project: &Project) -> Option<String> {
    if project.codes.is_empty() {
        return None;
    }
    let mut out = format!(
        "{XML}<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"{}\">\n",
        attribute(&project.origin)
    );
    codes(&mut out, project, &BTreeMap::new());
    out.push_str("</CodeBook>\n");
    Some(out)
}

/// The project as a file.
///
/// # Errors
/// What the archive answers where it cannot be written.
pub fn project_file(project: &Project) -> io::Result<Vec<u8>> {
    let mut files = BTreeMap::new();
    for document in &project.documents {
        files.insert(source_name(&document.guid), document.text.as_bytes());
    }
    let project = project_xml(project);
    files.insert("project.qde".to_owned(), project.as_bytes());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    for (name, bytes) in files {
        zip.start_file(name, options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

fn source_name(guid: &str) -> String {
    format!("sources/{guid}.txt")
}

fn project_xml(project: &Project) -> String {
    let notes = Notes::of(project);
    let mut out = format!(
        "{XML}<Project xmlns=\"urn:QDA-XML:project:1.0\" name=\"{}\" origin=\"{}\">\n",
        attribute(&project.name),
        attribute(&project.origin)
    );
    users(&mut out, project);
    if !project.codes.is_empty() {
        out.push_str("<CodeBook>\n");
        codes(&mut out, project, &notes.of_codes);
        out.push_str("</CodeBook>\n");
    }
    let variables = variables(&mut out, project);
    if !project.documents.is_empty() {
        out.push_str("<Sources>\n");
        for (place, document) in project.documents.iter().enumerate() {
            source(&mut out, project, place, document, &notes, &variables);
        }
        out.push_str("</Sources>\n");
    }
    if !project.memos.is_empty() {
        out.push_str("<Notes>\n");
        for memo in &project.memos {
            note(&mut out, project, memo);
        }
        out.push_str("</Notes>\n");
    }
    for guid in &notes.of_project {
        note_ref(&mut out, guid);
    }
    out.push_str("</Project>\n");
    out
}

/// Which notes belong to what.
#[derive(Default)]
struct Notes<'p> {
    of_project: Vec<&'p str>,
    of_codes: BTreeMap<usize, Vec<&'p str>>,
    of_documents: BTreeMap<usize, Vec<&'p str>>,
    of_selections: BTreeMap<(usize, usize), Vec<&'p str>>,
}

impl<'p> Notes<'p> {
    fn of(project: &'p Project) -> Self {
        let mut notes = Self::default();
        for memo in &project.memos {
            let list = match memo.about {
                About::Project => &mut notes.of_project,
                About::Code(at) => notes.of_codes.entry(at).or_default(),
                About::Document(at) => notes.of_documents.entry(at).or_default(),
                About::Selection(document, at) => {
                    notes.of_selections.entry((document, at)).or_default()
                }
            };
            list.push(memo.guid.as_str());
        }
        notes
    }
}

fn users(out: &mut String, project: &Project) {
    if project.coders.is_empty() {
        return;
    }
    out.push_str("<Users>\n");
    for coder in &project.coders {
        let _ = writeln!(
            out,
            "<User guid=\"{}\" name=\"{}\"/>",
            coder.guid,
            attribute(&coder.name)
        );
    }
    out.push_str("</Users>\n");
}

fn codes(out: &mut String, project: &Project, notes: &BTreeMap<usize, Vec<&str>>) {
    let mut below: BTreeMap<Option<usize>, Vec<usize>> = BTreeMap::new();
    for (place, code) in project.codes.iter().enumerate() {
        // One that is said to stand below a later one stands at the top: the tree has no circles.
        let above = code.above.filter(|above| *above < place);
        below.entry(above).or_default().push(place);
    }
    out.push_str("<Codes>\n");
    codes_below(out, &project.codes, &below, None, notes);
    out.push_str("</Codes>\n");
}

fn codes_below(
    out: &mut String,
    codes: &[Code],
    below: &BTreeMap<Option<usize>, Vec<usize>>,
    above: Option<usize>,
    notes: &BTreeMap<usize, Vec<&str>>,
) {
    for place in below.get(&above).into_iter().flatten() {
        let Some(code) = codes.get(*place) else {
            continue;
        };
        let _ = writeln!(
            out,
            "<Code guid=\"{}\" name=\"{}\" isCodable=\"{}\">",
            code.guid,
            attribute(&code.name),
            code.codable
        );
        if !code.description.is_empty() {
            let description = text(&code.description);
            let _ = writeln!(out, "<Description>{description}</Description>");
        }
        for guid in notes.get(place).into_iter().flatten() {
            note_ref(out, guid);
        }
        codes_below(out, codes, below, Some(*place), notes);
        out.push_str("</Code>\n");
    }
}

fn note_ref(out: &mut String, guid: &str) {
    let _ = writeln!(out, "<NoteRef targetGUID=\"{guid}\"/>");
}

/// The variables that documents have values of, each with its id.
fn variables<'p>(out: &mut String, project: &'p Project) -> BTreeMap<&'p str, String> {
    let facts = project
        .documents
        .iter()
        .flat_map(|document| &document.facts);
    let names: BTreeSet<&str> = facts.map(|(name, _)| name.as_str()).collect();
    if names.is_empty() {
        return BTreeMap::new();
    }
    let ids = names.iter().map(|name| (*name, guid(&["variable", name])));
    let ids: BTreeMap<&str, String> = ids.collect();
    out.push_str("<Variables>\n");
    for (name, id) in &ids {
        let name = attribute(name);
        let _ = writeln!(
            out,
            "<Variable guid=\"{id}\" name=\"{name}\" typeOfVariable=\"Text\"/>"
        );
    }
    out.push_str("</Variables>\n");
    ids
}

fn source(
    out: &mut String,
    project: &Project,
    place: usize,
    document: &Document,
    notes: &Notes<'_>,
    variables: &BTreeMap<&str, String>,
) {
    let _ = writeln!(
        out,
        "<TextSource guid=\"{0}\" name=\"{1}\" plainTextPath=\"internal://{0}.txt\">",
        document.guid,
        attribute(&document.name)
    );
    for (at, selection) in document.selections.iter().enumerate() {
        let name: String = (selection.quote.chars().take(SELECTION_NAME_CHARS_MAX)).collect();
        let _ = writeln!(
            out,
            "<PlainTextSelection guid=\"{}\" name=\"{}\" startPosition=\"{}\" endPosition=\"{}\">",
            selection.guid,
            attribute(&name),
            selection.start,
            selection.end
        );
        for one in &selection.codings {
            coding(out, project, one);
        }
        let of_selection = notes.of_selections.get(&(place, at));
        for guid in of_selection.into_iter().flatten() {
            note_ref(out, guid);
        }
        out.push_str("</PlainTextSelection>\n");
    }
    for one in &document.whole {
        coding(out, project, one);
    }
    for guid in notes.of_documents.get(&place).into_iter().flatten() {
        note_ref(out, guid);
    }
    for (name, value) in &document.facts {
        if let Some(id) = variables.get(name.as_str()) {
            let value = text(value);
            let _ = writeln!(
                out,
                "<VariableValue><VariableRef targetGUID=\"{id}\"/><TextValue>{value}</TextValue></VariableValue>"
            );
        }
    }
    out.push_str("</TextSource>\n");
}

/// The attributes that say who and when.
fn by(project: &Project, coder: Option<usize>, at: Option<&str>) -> String {
    let mut out = String::new();
    if let Some(coder) = coder.and_then(|place| project.coders.get(place)) {
        let _ = write!(out, " creatingUser=\"{}\"", coder.guid);
    }
    if let Some(at) = at {
        let _ = write!(out, " creationDateTime=\"{}\"", attribute(at));
    }
    out
}

fn coding(out: &mut String, project: &Project, coding: &Coding) {
    let Some(code) = project.codes.get(coding.code) else {
        return;
    };
    let _ = writeln!(
        out,
        "<Coding guid=\"{}\"{}><CodeRef targetGUID=\"{}\"/></Coding>",
        coding.guid,
        by(project, coding.coder, coding.at.as_deref()),
        code.guid
    );
}

fn note(out: &mut String, project: &Project, memo: &Memo) {
    let _ = writeln!(
        out,
        "<Note guid=\"{}\" name=\"{}\"{}><PlainTextContent>{}</PlainTextContent></Note>",
        memo.guid,
        attribute(&memo.name),
        by(project, memo.coder, memo.at.as_deref()),
        text(&memo.text)
    );
}
