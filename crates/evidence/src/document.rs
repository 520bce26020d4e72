//! A document, a passage of it, and words that were sealed.

use ledger::Salt;
use text::Language;

/// Any text the commission holds: an answer, a letter, the text of an attachment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its number in the database.
    pub id: i64,
    /// The source it belongs to.
    pub source: i64,
    /// Reference of the source.
    pub reference: String,
    /// Which part of the source: a question's key, `body`, `attachment-1`.
    pub part: String,
    /// Key of the strand it answers, if it answers one.
    pub strand: Option<String>,
    /// What it is called where it is no answer: a subject, a file's name.
    pub title: Option<String>,
    /// Its language, as far as it is known.
    pub language: Option<Language>,
    /// Who said so: `declared`, `detected`, or nothing yet.
    pub language_by: Option<String>,
    /// 1 as received, one more with each redaction and each transcript.
    pub version: i64,
    /// The text of this version.
    pub text: String,
    /// Salt of this version's commitment.
    pub salt: Salt,
    /// Index of the leaf that commits to this version.
    pub leaf: i64,
    /// For an attachment: SHA-256 of its bytes, and their media type.
    pub blob: Option<(String, String)>,
    /// Whether it is a scan, whose words a person types.
    pub is_scan: bool,
    /// How often its words were typed: once, and once more with each correction.
    pub transcripts: i64,
}

impl Document {
    /// Its name, as citations write it: `WHC0012/a1`.
    pub fn name(&self) -> String {
        format!("{}/{}", self.reference, self.part)
    }

    /// Whether something in it was redacted.
    pub fn redacted(&self) -> bool {
        self.version > 1 + self.transcripts
    }

    /// Whether its words were typed from a scan.
    pub fn transcribed(&self) -> bool {
        self.transcripts > 0
    }

    /// Whether it is a scan whose words nobody has typed yet.
    pub fn awaits_transcript(&self) -> bool {
        self.is_scan && self.transcripts == 0
    }
}

/// A document about to be kept.
#[derive(Debug, Clone)]
pub struct NewDocument {
    /// Which part of the source.
    pub part: String,
    /// Key of the strand it answers.
    pub strand: Option<String>,
    /// What it is called where it is no answer.
    pub title: Option<String>,
    /// Its declared language.
    pub language: Option<Language>,
    /// Its text.
    pub text: String,
    /// Salt of its commitment.
    pub salt: Salt,
    /// For an attachment: SHA-256 of its bytes, and their media type.
    pub blob: Option<(String, String)>,
    /// Whether it is a scan, whose words a person types.
    pub is_scan: bool,
}

/// An exact span of a document. Offsets are Unicode code points, the end is exclusive.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// Its number, printed as `P12`.
    pub id: i64,
    /// The document.
    pub document: i64,
    /// The version it is anchored in.
    pub version: i64,
    /// First code point.
    pub start: usize,
    /// Code point after the last.
    pub end: usize,
    /// The words themselves.
    pub quote: String,
}

impl Passage {
    /// Whether the quote still stands where the passage says.
    pub fn holds_in(&self, document: &Document) -> bool {
        self.version == document.version
            && text::slice(&document.text, self.start, self.end) == Some(self.quote.as_str())
    }
}

/// Words that must not be published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SealedWords {
    /// The document they were taken out of, such as `WHC0012/a1`.
    pub document: String,
    /// The words before them.
    pub before: String,
    /// The words.
    pub words: String,
    /// The words after them.
    pub after: String,
}
