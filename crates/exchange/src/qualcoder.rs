//! What a QualCoder project keeps in its database (`data.qda`), from version 2 on: positions are code points, ends exclusive;
//! categories are codes that are put on nothing.

use crate::guid;
use crate::project::{About, Code, Coding, Document, Memo, Missing, Project, Selection};
use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;

/// A category, or a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its number among categories or codes.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Its memo.
    pub memo: String,
    /// The number of the category above it.
    pub above: Option<i64>,
}

/// A file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Its text; nothing for a picture or a recording.
    pub text: Option<String>,
    /// Its memo.
    pub memo: String,
}

/// A coded span, or one with a note only (`code` is nothing then).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coded {
    /// Its number.
    pub id: i64,
    /// The number of the code.
    pub code: Option<i64>,
    /// The number of the file.
    pub file: i64,
    /// First code point.
    pub start: i64,
    /// Code point after the last.
    pub end: i64,
    /// Who.
    pub owner: String,
    /// When, local time of the machine.
    pub at: String,
    /// Its memo.
    pub memo: String,
}

/// A project from the rows of its tables.
#[must_use]
pub fn project(categories: &[Entry], codes: &[Entry], files: &[File], coded: &[Coded]) -> Project {
    let mut project = Project {
        origin: "QualCoder".to_owned(),
        ..Project::default()
    };
    let places = entries(&mut project, categories, codes);
    for file in files {
        let Some(text) = &file.text else {
            project.leave_out(Missing::NotText, &file.name);
            continue;
        };
        let place = project.documents.len();
        project.documents.push(Document {
            guid: guid(&["qualcoder", "file", &file.id.to_string()]),
            name: file.name.clone(),
            text: text.clone(),
            ..Document::default()
        });
        note(
            &mut project,
            ("file", file.id),
            &file.memo,
            About::Document(place),
            None,
        );
        let letters: Vec<char> = text.chars().collect();
        for one in coded.iter().filter(|one| one.file == file.id) {
            span(&mut project, place, &letters, one, &places);
        }
    }
    project
}

/// Categories, each with what is below it, then the codes of each; answers the place of each code by its number.
fn entries(project: &mut Project, categories: &[Entry], codes: &[Entry]) -> BTreeMap<i64, usize> {
    let mut placed: BTreeMap<i64, usize> = BTreeMap::new();
    loop {
        let before = placed.len();
        for category in categories {
            let above = category.above.map(|id| placed.get(&id).copied());
            if placed.contains_key(&category.id) || above == Some(None) {
                continue;
            }
            placed.insert(category.id, project.codes.len());
            push(project, "category", category, above.flatten(), false);
        }
        // What is left stands in a circle, or below nothing.
        if placed.len() == before {
            break;
        }
    }
    for category in categories {
        if let Slot::Vacant(free) = placed.entry(category.id) {
            free.insert(project.codes.len());
            push(project, "category", category, None, false);
        }
    }
    let mut places = BTreeMap::new();
    for code in codes {
        let above = code.above.and_then(|id| placed.get(&id).copied());
        places.insert(code.id, project.codes.len());
        push(project, "code", code, above, true);
    }
    places
}

fn push(project: &mut Project, kind: &str, entry: &Entry, above: Option<usize>, codable: bool) {
    project.codes.push(Code {
        guid: guid(&["qualcoder", kind, &entry.name]),
        name: entry.name.trim().to_owned(),
        above,
        description: entry.memo.trim().to_owned(),
        codable,
    });
}

fn span(
    project: &mut Project,
    place: usize,
    letters: &[char],
    one: &Coded,
    codes: &BTreeMap<i64, usize>,
) {
    let name = project.documents.get(place).map(|d| d.name.clone());
    let name = name.unwrap_or_default();
    let range = usize::try_from(one.start)
        .ok()
        .zip(usize::try_from(one.end).ok());
    let words = range.and_then(|(start, end)| letters.get(start..end));
    let (Some((start, end)), Some(words)) = (range, words.filter(|words| !words.is_empty())) else {
        project.leave_out(Missing::NoPlace, &name);
        return;
    };
    let coder = Some(project.coder_named(one.owner.trim()));
    let id = one.id.to_string();
    let kind = if one.code.is_some() { "coded" } else { "noted" };
    let mut codings = Vec::new();
    if let Some(code) = one.code {
        let Some(code) = codes.get(&code) else {
            project.leave_out(Missing::NoTarget, &name);
            return;
        };
        codings.push(Coding {
            guid: guid(&["qualcoder", kind, &id]),
            code: *code,
            coder,
            at: Some(one.at.clone()).filter(|at| !at.is_empty()),
        });
    }
    let Some(document) = project.documents.get_mut(place) else {
        return;
    };
    let at = document.selections.len();
    document.selections.push(Selection {
        guid: guid(&["qualcoder", "selection", kind, &id]),
        start,
        end,
        quote: words.iter().collect(),
        codings,
    });
    note(
        project,
        (kind, one.id),
        &one.memo,
        About::Selection(place, at),
        coder,
    );
}

fn note(project: &mut Project, of: (&str, i64), memo: &str, about: About, coder: Option<usize>) {
    if !memo.trim().is_empty() {
        project.memos.push(Memo {
            guid: guid(&["qualcoder", "memo", of.0, &of.1.to_string()]),
            name: String::new(),
            about,
            coder,
            at: None,
            text: memo.to_owned(),
        });
    }
}
