//! A project of qualitative analysis as values: coders, codes, documents with coded passages, memos.

use crate::positions::Counted;

/// A project, or only its codebook.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Project {
    /// What it is called.
    pub name: String,
    /// The program that wrote it.
    pub origin: String,
    /// Who coded.
    pub coders: Vec<Coder>,
    /// The codes, each after the code above it.
    pub codes: Vec<Code>,
    /// The documents.
    pub documents: Vec<Document>,
    /// The memos.
    pub memos: Vec<Memo>,
    /// How the file counted positions; nothing where it has none.
    pub counted: Option<Counted>,
    /// What the file holds that is not here, in its order.
    pub left_out: Vec<LeftOut>,
    /// How many things that is, those beyond the bound of the list among them.
    pub left_out_count: u64,
}

/// Somebody who coded.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Coder {
    /// The id in the file.
    pub guid: String,
    /// The name.
    pub name: String,
}

/// A code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    /// The id in the file.
    pub guid: String,
    /// What it is called.
    pub name: String,
    /// The place of the code above it in [`Project::codes`].
    pub above: Option<usize>,
    /// What it means; see [`crate::Meaning`].
    pub description: String,
    /// Whether it may be put on passages.
    pub codable: bool,
}

/// A document.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    /// The id in the file.
    pub guid: String,
    /// What it is called.
    pub name: String,
    /// Its text; empty where the file carries none.
    pub text: String,
    /// What is known of it: the variables of the file and their values.
    pub facts: Vec<(String, String)>,
    /// Coded or noted passages.
    pub selections: Vec<Selection>,
    /// Codings of the document as a whole.
    pub whole: Vec<Coding>,
}

/// A passage. `start..end` are code points of [`Document::text`]; where that is empty, both are 0 and the quote alone is known. A
/// passage without a place in its text has no quote; [`Project::left_out`] tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selection {
    /// The id in the file.
    pub guid: String,
    /// The first code point.
    pub start: usize,
    /// The code point after the last.
    pub end: usize,
    /// The words.
    pub quote: String,
    /// The codings.
    pub codings: Vec<Coding>,
}

/// A code put on something by somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coding {
    /// The id in the file.
    pub guid: String,
    /// The place of the code in [`Project::codes`].
    pub code: usize,
    /// The place of the coder in [`Project::coders`].
    pub coder: Option<usize>,
    /// When, as the file says it.
    pub at: Option<String>,
}

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Memo {
    /// The id in the file.
    pub guid: String,
    /// What it is called.
    pub name: String,
    /// What it is about.
    pub about: About,
    /// The place of whoever wrote it in [`Project::coders`].
    pub coder: Option<usize>,
    /// When, as the file says it.
    pub at: Option<String>,
    /// What it says.
    pub text: String,
}

/// What a memo is about, by its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// The project.
    Project,
    /// A code.
    Code(usize),
    /// A document.
    Document(usize),
    /// A passage: document and selection.
    Selection(usize, usize),
}

/// Something of the file that is not in the project.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// Why not.
    pub what: Missing,
    /// The name of the thing, or of the document it belongs to.
    pub name: String,
}

/// Why something of a file is not in the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Missing {
    /// A picture, recording or page of a PDF, or a part of one.
    NotText,
    /// The text of a document is not in the file, or is no text.
    NoText,
    /// A passage lies outside its text or has no words.
    NoPlace,
    /// A code, coder or note that is referred to is not there.
    NoTarget,
    /// Cases, sets, links and graphs.
    Structure,
    /// The stance of a theme.
    Stance,
}

impl Missing {
    /// A stable word for programs.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotText => "not-text",
            Self::NoText => "no-text",
            Self::NoPlace => "no-place",
            Self::NoTarget => "no-target",
            Self::Structure => "structure",
            Self::Stance => "stance",
        }
    }
}

impl Project {
    /// Notes that something of the file is not here.
    pub(crate) fn leave_out(&mut self, what: Missing, name: &str) {
        self.left_out_count += 1;
        if self.left_out.len() < crate::limits::LEFT_OUT_TOLD_MAX {
            let name = name.chars().take(120).collect();
            self.left_out.push(LeftOut { what, name });
        }
    }

    /// The place of the coder of this name, who is added where they are not there.
    pub(crate) fn coder_named(&mut self, name: &str) -> usize {
        let there = self.coders.iter().position(|coder| coder.name == name);
        there.unwrap_or_else(|| {
            self.coders.push(Coder {
                guid: crate::guid(&["coder", name]),
                name: name.to_owned(),
            });
            self.coders.len() - 1
        })
    }
}
