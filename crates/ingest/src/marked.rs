//! What somebody marked in a document: its paragraphs with bookmarks, tracked changes and comments.

use serde::{Deserialize, Serialize};

/// A document (DOCX) with everything that says who changed what.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Marked {
    /// The paragraphs in reading order, those of footnotes behind all others.
    pub paragraphs: Vec<MarkedParagraph>,
    /// The comments in the order in which they stand beside the text.
    pub comments: Vec<Remark>,
    /// The document's own properties by name, as text (`docProps/custom.xml`).
    pub properties: Vec<(String, String)>,
    /// Who saved it last, as the document says.
    pub saved_by: Option<String>,
    /// When, as the document says (ISO 8601).
    pub saved_at: Option<String>,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct MarkedParagraph {
    /// Its words in order; two pieces beside each other differ in their change.
    pub pieces: Vec<Piece>,
    /// Bookmarks that begin or end in it.
    pub bookmarks: Vec<Bookmark>,
    /// Its own id (`w14:paraId`).
    pub id: Option<u32>,
    /// The id of its style.
    pub style: String,
    /// Where its end was added or removed: it was one paragraph with the next, or is to be.
    pub end: Option<Change>,
    /// The cell it stands in: table, row and column, each from 0; of a table in a table that of the outer one.
    pub cell: Option<(usize, usize, usize)>,
    /// Whether it belongs to a footnote.
    pub in_note: bool,
    /// Whether it stands in a list of contents, which Word makes by itself.
    pub in_contents: bool,
}

/// Words with one fate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Piece {
    /// The words; a line end is `\n`.
    pub text: String,
    /// Who added or removed them, where that is tracked.
    pub change: Option<Change>,
}

/// A tracked change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Whether it added; else it removed.
    pub adds: bool,
    /// Whose it is, as the document says; empty where it does not.
    pub author: String,
    /// When, as the document says (ISO 8601); empty where it does not.
    pub at: String,
}

/// Where a bookmark begins or ends.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bookmark {
    /// Its name.
    pub name: String,
    /// Whether it begins here; else it ends.
    pub begins: bool,
    /// Code points of the paragraph before it, removed words among them.
    pub at: usize,
}

/// A comment in the margin.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Remark {
    /// Whose it is, as the document says.
    pub author: String,
    /// When, as the document says (ISO 8601).
    pub at: String,
    /// What it says.
    pub text: String,
    /// Where it begins: the number of the paragraph from 0, and code points of it, removed words among them.
    pub first: Option<(usize, usize)>,
    /// Where it ends.
    pub past: Option<(usize, usize)>,
}

impl MarkedParagraph {
    /// What it says with every tracked change taken back (`false`) or taken (`true`).
    pub fn text(&self, taken: bool) -> String {
        let stands = |piece: &&Piece| {
            piece
                .change
                .as_ref()
                .is_none_or(|change| change.adds == taken)
        };
        self.pieces
            .iter()
            .filter(stands)
            .map(|piece| piece.text.as_str())
            .collect()
    }
}
