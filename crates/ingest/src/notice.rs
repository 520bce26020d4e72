//! What was done to a file that a person should know of, although it was taken.
//!
//! One notice a kind and file: it says how often and where first, so that a file of ten thousand rows gives one sentence.

use crate::broken::{counted, shown};
use crate::kind::Kind;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Something a person should know of a file that was taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// The file, as a trail from the one that was handed in.
    pub file: String,
    /// The first line it concerns.
    pub line: Option<u64>,
    /// What was done.
    pub what: Note,
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Note {
    /// Not UTF-8, read as Windows-1252.
    ReadAsWindows1252,
    /// UTF-16 with its mark, read as such.
    ReadAsUtf16,
    /// The letters of a page or letter were read as the character set it names.
    ReadAs {
        /// The set's name in the Encoding Standard.
        charset: String,
    },
    /// Some letters of a letter could not be told and stand as U+FFFD.
    LettersLost,
    /// A byte-order mark was dropped.
    MarkDropped,
    /// U+0000 was removed.
    NulRemoved {
        /// How many.
        count: u64,
    },
    /// Rows without any text were left out.
    BlankRows {
        /// How many.
        count: u64,
    },
    /// Lines beginning with `#` before or among the rows were left out.
    CommentLines {
        /// How many.
        count: u64,
    },
    /// Columns without a name were given one.
    ColumnsNamed {
        /// How many.
        count: u64,
    },
    /// Columns with the same name were given a number.
    ColumnsNumbered {
        /// How many.
        count: u64,
    },
    /// The contents are of another kind than the name says.
    OtherThanNamed {
        /// What it was read as.
        kind: Kind,
    },
    /// Words that a reader of the original would not see were left out.
    HiddenText,
    /// Words deleted with tracked changes were left out.
    DeletedText,
    /// Comments in the margin were left out.
    MarginComments,
    /// Headers and footers of the pages were left out.
    PageHeaders,
    /// The file carries macros; none was run.
    Macros,
    /// A sheet that its author had hidden was read.
    HiddenSheet {
        /// The sheet.
        sheet: String,
    },
    /// A sheet has nothing in it.
    EmptySheet {
        /// The sheet.
        sheet: String,
    },
    /// Entries that a computer adds by itself were left out.
    SystemEntries {
        /// How many.
        count: u64,
    },
    /// A file is kept, but its text could not be read.
    KeptWithoutText,
    /// A letter of several parts does not end as it should.
    LetterCutShort,
    /// Pages that are pictures: their words are not read.
    PicturePages {
        /// How many.
        count: u64,
    },
    /// A scan within an archive that came with a letter.
    ScanWithin,
    /// The file carries scripts or actions; none was run.
    Scripts,
    /// Files within the file were not read.
    FilesWithin,
    /// The title and the author that the file says it has.
    SaysOfItself {
        /// The title, or nothing.
        title: String,
        /// The author, or nothing.
        author: String,
    },
}

impl Note {
    /// The stable name of the notice.
    pub fn code(&self) -> &'static str {
        match self {
            Self::ReadAsWindows1252 => "read-as-windows-1252",
            Self::ReadAsUtf16 => "read-as-utf16",
            Self::ReadAs { .. } => "read-as",
            Self::LettersLost => "letters-lost",
            Self::MarkDropped => "mark-dropped",
            Self::NulRemoved { .. } => "nul-removed",
            Self::BlankRows { .. } => "blank-rows",
            Self::CommentLines { .. } => "comment-lines",
            Self::ColumnsNamed { .. } => "columns-named",
            Self::ColumnsNumbered { .. } => "columns-numbered",
            Self::OtherThanNamed { .. } => "other-than-named",
            Self::HiddenText => "hidden-text",
            Self::DeletedText => "deleted-text",
            Self::MarginComments => "margin-comments",
            Self::PageHeaders => "page-headers",
            Self::Macros => "macros",
            Self::HiddenSheet { .. } => "hidden-sheet",
            Self::EmptySheet { .. } => "empty-sheet",
            Self::SystemEntries { .. } => "system-entries",
            Self::KeptWithoutText => "kept-without-text",
            Self::LetterCutShort => "letter-cut-short",
            Self::PicturePages { .. } => "picture-pages",
            Self::ScanWithin => "scan-within",
            Self::Scripts => "scripts",
            Self::FilesWithin => "files-within",
            Self::SaysOfItself { .. } => "says-of-itself",
        }
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}, line {line}: {}", shown(&self.file), self.what),
            None => write!(f, "{}: {}", shown(&self.file), self.what),
        }
    }
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let many =
            |count: &u64, noun: &str| counted(usize::try_from(*count).unwrap_or(usize::MAX), noun);
        match self {
            Self::ReadAsWindows1252 => f.write_str("not UTF-8; read as Windows-1252."),
            Self::ReadAsUtf16 => f.write_str("read as UTF-16."),
            Self::ReadAs { charset } => write!(f, "read as {charset}, which it names."),
            Self::LettersLost => {
                f.write_str("some letters could not be told and stand as \u{FFFD}.")
            }
            Self::MarkDropped => f.write_str("the byte-order mark was dropped."),
            Self::NulRemoved { count } => write!(f, "{} U+0000 removed.", many(count, "character")),
            Self::BlankRows { count } => write!(f, "{} left out.", many(count, "blank row")),
            Self::CommentLines { count } => {
                write!(f, "{} beginning with # left out.", many(count, "line"))
            }
            Self::ColumnsNamed { count } => {
                write!(f, "{} without a name given one.", many(count, "column"))
            }
            Self::ColumnsNumbered { count } => {
                write!(
                    f,
                    "{} with the name of an earlier one given a number.",
                    many(count, "column")
                )
            }
            Self::OtherThanNamed { kind } => write!(
                f,
                "the contents are not what the name says; read as {kind}."
            ),
            Self::HiddenText => f.write_str("hidden text was left out."),
            Self::DeletedText => f.write_str("text deleted with tracked changes was left out."),
            Self::MarginComments => f.write_str("comments in the margin were left out."),
            Self::PageHeaders => f.write_str("headers and footers of the pages were left out."),
            Self::Macros => f.write_str("it carries macros; none was run."),
            Self::HiddenSheet { sheet } => {
                write!(f, "the hidden sheet \"{}\" was read.", shown(sheet))
            }
            Self::EmptySheet { sheet } => write!(f, "the sheet \"{}\" is empty.", shown(sheet)),
            Self::SystemEntries { count } => {
                write!(
                    f,
                    "{} that a computer added left out.",
                    many(count, "hidden file")
                )
            }
            Self::KeptWithoutText => f.write_str("kept as it is; its text could not be read."),
            Self::LetterCutShort => {
                f.write_str("the letter may be cut short: its last part is not closed.")
            }
            Self::PicturePages { count } => {
                let pages = match count {
                    1 => "1 page is a picture".to_owned(),
                    more => format!("{more} pages are pictures"),
                };
                write!(f, "{pages}; the words in it were not read.")
            }
            Self::ScanWithin => f.write_str(
                "it holds a scan beside words; send the scan by itself, so that it can be typed.",
            ),
            Self::Scripts => f.write_str("it carries scripts or actions; none was run."),
            Self::FilesWithin => f.write_str("it carries files within itself; they were not read."),
            Self::SaysOfItself { title, author } => match (title.as_str(), author.as_str()) {
                (title, "") => write!(f, "it calls itself \"{}\".", shown(title)),
                ("", author) => write!(f, "it names as its author \"{}\".", shown(author)),
                (title, author) => write!(
                    f,
                    "it calls itself \"{}\" and names as its author \"{}\".",
                    shown(title),
                    shown(author)
                ),
            },
        }
    }
}
