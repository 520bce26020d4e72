//! What comes out of a file: tables and letters, scans, and files kept without their text.
//!
//! Texts are the author's own words. Only line ends (to `\n`), U+0000 (removed, with a notice), blanks at the end of a line, and the
//! blank lines between paragraphs (to one) are changed; letters are not normalised.

use crate::broken::Broken;
use crate::notice::Notice;
use serde::{Deserialize, Serialize};

/// Everything in one file.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Reading {
    /// In the order of the file; entries of an archive in the order of their names.
    pub items: Vec<Item>,
    /// What was done to it.
    pub notices: Vec<Notice>,
}

/// One thing in a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Item {
    /// Rows under a header.
    Table(Table),
    /// A text that somebody wrote: an e-mail, a document, a page.
    Letter(Letter),
    /// A picture of pages, whose words a person types.
    Scan(Scan),
    /// A file of an archive whose format is not taken: kept byte for byte, so that nothing is lost unsaid.
    Kept(Kept),
}

/// Rows under a header.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// The trail of the file: `evidence.zip/answers.xlsx`.
    pub source: String,
    /// The sheet, for a workbook.
    pub name: Option<String>,
    /// The names of the columns, each once, none empty.
    pub columns: Vec<String>,
    /// Every row has as many cells as there are columns.
    pub rows: Vec<TableRow>,
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableRow {
    /// The line of the file where it begins, or the row's number in its sheet (both from 1).
    pub line: u64,
    /// The cells, as written.
    pub cells: Vec<String>,
}

/// A text that somebody wrote.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    /// The trail of the file: `evidence.zip/a.eml`; the messages of a mailbox are numbered from 1: `inbox.mbox/3`.
    pub source: String,
    /// The original, byte for byte.
    pub bytes: Vec<u8>,
    /// What the bytes are: `message/rfc822`.
    pub media_type: String,
    /// The subject, or the title that the file itself carries.
    pub title: Option<String>,
    /// Who sent it, as the letter claims.
    pub from: Option<Sender>,
    /// When it was sent, as the letter claims: microseconds since 1970 in UTC.
    pub sent_us: Option<i64>,
    /// The letter's own id, without angle brackets.
    pub message_id: Option<String>,
    /// The words. Paragraphs are separated by one blank line. May be empty where only an attachment was sent.
    pub text: String,
    /// What came with it.
    pub attachments: Vec<Attachment>,
}

/// Who sent a letter, as the letter claims.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sender {
    /// The name beside the address.
    pub name: Option<String>,
    /// The address.
    pub address: Option<String>,
}

/// What came with a letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attachment {
    /// The name it came under, or `attachment 2`.
    pub name: String,
    /// What it says it is.
    pub media_type: String,
    /// The file, byte for byte. A message within an Outlook message is no file: here its words stand, and its own attachments follow.
    pub bytes: Vec<u8>,
    /// Its words, read like those of a file sent by itself; a table gives lines of cells with tabs between.
    pub text: Option<String>,
    /// Why there is no text.
    pub untaken: Option<Broken>,
    /// Whether it is a scan, whose words a person types.
    pub is_scan: bool,
}

/// A picture of pages: nothing in it is read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Scan {
    /// The trail of the file.
    pub source: String,
    /// The file, byte for byte.
    pub bytes: Vec<u8>,
    /// What the bytes are: `image/jpeg`.
    pub media_type: String,
}

/// A file kept without its text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// The trail of the file.
    pub source: String,
    /// The file, byte for byte.
    pub bytes: Vec<u8>,
    /// Why there is no text.
    pub why: Broken,
}

impl Item {
    /// The words of the item, as one text; `None` for a scan and for a file kept without them.
    pub fn text(&self) -> Option<String> {
        match self {
            Self::Table(table) => Some(table.text()),
            Self::Letter(letter) => Some(letter.text.clone()),
            Self::Scan(_) | Self::Kept(_) => None,
        }
    }
}

impl Table {
    /// The table as lines of cells with tabs between, the header first. Line ends within a cell become blanks.
    pub fn text(&self) -> String {
        let header = std::iter::once(&self.columns);
        let lines = header
            .chain(self.rows.iter().map(|row| &row.cells))
            .map(|cells| {
                let cells: Vec<String> = cells
                    .iter()
                    .map(|cell| cell.replace(['\n', '\t'], " "))
                    .collect();
                cells.join("\t").trim_end().to_owned()
            });
        lines.collect::<Vec<_>>().join("\n")
    }
}
