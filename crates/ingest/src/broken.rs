//! Why a file is refused: what is wrong, in which file, at which line, and what to do about it.
//!
//! A [`Broken`] is a sentence for the person who sent the file or took it in. [`What`] is a value, so that a caller can say it in
//! another language; [`Broken::code`] is stable and never shown. A refusal is always of a whole file: nothing of it was taken.

use crate::kind::Kind;
use crate::limits::NAME_SHOWN_CHARS;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A file that is refused whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Broken {
    /// The file, as a trail from the one that was handed in: `evidence.zip/letters/a.eml`.
    pub file: String,
    /// The line of the file (from 1), or the row of a sheet, where there is one to point at.
    pub line: Option<u64>,
    /// What is wrong with it.
    pub what: What,
}

/// What is wrong with a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum What {
    /// None of the formats taken.
    UnknownFormat,
    /// The name promises a kind that the contents are not.
    NotAsNamed {
        /// What the name promises.
        kind: Kind,
    },
    /// There is nothing in it, or nothing but blanks.
    Nothing,
    /// Reading it took more time or memory than a file may take, or brought the reader down.
    TooHard,
    /// A bound was passed.
    TooMuch {
        /// Which one.
        bound: Bound,
        /// The most that is read.
        max: u64,
    },
    /// The reader that was handed in failed.
    Unreadable {
        /// The system's own words.
        why: String,
    },
    /// Bytes that are no text.
    NotText,
    /// Bytes that are neither UTF-8 nor Windows-1252.
    WrongEncoding,
    /// A line of JSON that is not UTF-8, which JSON must be.
    NotUtf8,
    /// Most of the file is UTF-8, this line is not.
    MixedEncoding,
    /// UTF-16 cut short, or without its mark.
    BrokenUtf16,
    /// A quotation mark that opens a cell and never closes.
    UnclosedQuote,
    /// The times of a subtitle are none.
    NoTimes,
    /// Text after the quotation mark that closes a cell.
    TextAfterQuote,
    /// More cells than the header has columns.
    MoreCells {
        /// Cells in the row.
        found: usize,
        /// Columns in the header.
        columns: usize,
    },
    /// Fewer cells than the header has columns.
    FewerCells {
        /// Cells in the row.
        found: usize,
        /// Columns in the header.
        columns: usize,
    },
    /// Not JSON.
    BrokenJson {
        /// The parser's own words.
        why: String,
    },
    /// JSON, but not an object with named values.
    NotAnObject,
    /// JSON, but not a list of objects.
    NotAList,
    /// The same name stands twice in one object.
    KeyTwice {
        /// The name.
        key: String,
    },
    /// An archive or office file that cannot be unpacked.
    BrokenArchive {
        /// The entry, where one is known.
        entry: Option<String>,
    },
    /// An entry, or the whole file, is locked with a password.
    Locked {
        /// The entry, where one is known.
        entry: Option<String>,
    },
    /// An entry's path leads out of the archive.
    StrayPath {
        /// The entry.
        entry: String,
    },
    /// Two entries have one name.
    EntryTwice {
        /// The entry.
        entry: String,
    },
    /// An entry is a link or a device.
    NotAFile {
        /// The entry.
        entry: String,
    },
    /// An entry is built to fill the machine.
    Bomb {
        /// The entry.
        entry: String,
        /// The bound it passes.
        bound: Bound,
        /// The most that is read.
        max: u64,
    },
    /// A part of an office document is missing or broken.
    BrokenPart {
        /// The part's name within the file.
        part: String,
    },
    /// A part declares a document type or entities, which no office program writes.
    DeclaresEntities {
        /// The part's name within the file.
        part: String,
    },
    /// It ends before what it opens is closed.
    CutShort,
    /// No letter: no header lines.
    NotALetter,
    /// No mailbox: no line that begins a message.
    NotAMailbox,
    /// A reader of ours gave up on it.
    ReaderFailed,
}

/// The bounds of [`crate::Limits`], by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// Bytes of a file.
    FileBytes,
    /// Bytes of everything unpacked.
    UnpackedBytes,
    /// Times that an entry is longer than its packed form.
    RatioTimes,
    /// Entries of archives and messages of mailboxes.
    Entries,
    /// Levels of nesting.
    NestingLevels,
    /// Open elements of a page.
    OpenElements,
    /// Attributes of a tag.
    Attributes,
    /// Rows of a table.
    Rows,
    /// Columns of a table.
    Columns,
    /// Cells of a table.
    Cells,
    /// Bytes of a cell.
    CellBytes,
    /// Bytes of a row.
    RowBytes,
    /// Parts of a letter.
    Parts,
    /// Pages of a PDF.
    Pages,
    /// Steps of drawing.
    DrawingSteps,
    /// Pixels of a scan.
    ScanPixels,
}

impl Bound {
    /// What is counted, with its unit.
    fn unit(self) -> &'static str {
        match self {
            Self::FileBytes => "bytes in a file",
            Self::UnpackedBytes => "bytes once unpacked",
            Self::RatioTimes => "times its packed length",
            Self::Entries => "entries and messages",
            Self::NestingLevels => "levels of one thing within another",
            Self::OpenElements => "elements within one another",
            Self::Attributes => "attributes in a tag",
            Self::Rows => "rows in a table",
            Self::Columns => "columns in a table",
            Self::Cells => "cells in a table",
            Self::CellBytes => "bytes in a cell",
            Self::RowBytes => "bytes in a row",
            Self::Parts => "parts of a letter",
            Self::Pages => "pages",
            Self::DrawingSteps => "steps of drawing",
            Self::ScanPixels => "pixels",
        }
    }
}

impl Broken {
    /// A refusal of `file` that points at no line.
    pub(crate) fn whole(file: &str, what: What) -> Self {
        Self {
            file: file.to_owned(),
            line: None,
            what,
        }
    }

    /// A refusal of `file` at `line`.
    pub(crate) fn at(file: &str, line: u64, what: What) -> Self {
        Self {
            file: file.to_owned(),
            line: Some(line),
            what,
        }
    }

    /// The stable name of what is wrong.
    pub fn code(&self) -> &'static str {
        self.what.code()
    }
}

impl What {
    /// The stable name of what is wrong, for logs, JSON and the catalogue of translations.
    pub fn code(&self) -> &'static str {
        match self {
            Self::UnknownFormat => "unknown-format",
            Self::NotAsNamed { .. } => "not-as-named",
            Self::Nothing => "nothing",
            Self::TooHard => "too-hard",
            Self::TooMuch { .. } => "too-much",
            Self::Unreadable { .. } => "unreadable",
            Self::NotText => "not-text",
            Self::WrongEncoding => "wrong-encoding",
            Self::NotUtf8 => "not-utf8",
            Self::MixedEncoding => "mixed-encoding",
            Self::BrokenUtf16 => "broken-utf16",
            Self::UnclosedQuote => "unclosed-quote",
            Self::NoTimes => "no-times",
            Self::TextAfterQuote => "text-after-quote",
            Self::MoreCells { .. } => "more-cells",
            Self::FewerCells { .. } => "fewer-cells",
            Self::BrokenJson { .. } => "broken-json",
            Self::NotAnObject => "not-an-object",
            Self::NotAList => "not-a-list",
            Self::KeyTwice { .. } => "key-twice",
            Self::BrokenArchive { .. } => "broken-archive",
            Self::Locked { .. } => "locked",
            Self::StrayPath { .. } => "stray-path",
            Self::EntryTwice { .. } => "entry-twice",
            Self::NotAFile { .. } => "not-a-file",
            Self::Bomb { .. } => "bomb",
            Self::BrokenPart { .. } => "broken-part",
            Self::DeclaresEntities { .. } => "declares-entities",
            Self::CutShort => "cut-short",
            Self::NotALetter => "not-a-letter",
            Self::NotAMailbox => "not-a-mailbox",
            Self::ReaderFailed => "reader-failed",
        }
    }
}

impl fmt::Display for Broken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}, line {line}: {}", shown(&self.file), self.what),
            None => write!(f, "{}: {}", shown(&self.file), self.what),
        }
    }
}

impl std::error::Error for Broken {}

impl fmt::Display for What {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UnknownFormat => write!(f, "this is not one of the formats taken, which are {}.", Kind::TAKEN),
            Self::NotAsNamed { kind } => {
                write!(f, "the name says {kind} but the contents are something else; rename it or save it again.")
            }
            Self::Nothing => f.write_str("there is nothing in it; check that the right file was sent."),
            Self::TooHard => f.write_str("reading it took more time or memory than a file may take; save its words in a simpler format and send that."),
            Self::TooMuch { bound, max } => {
                write!(f, "it has more than {max} {}, the most that is read; split it.", bound.unit())
            }
            Self::Unreadable { why } => write!(f, "it could not be read to its end ({why}); send it again."),
            Self::NotText => f.write_str("it holds bytes that are no text; send the file that it was made from."),
            Self::WrongEncoding => {
                f.write_str("the text is neither UTF-8 nor Windows-1252; save the file as UTF-8 and send it again.")
            }
            Self::NotUtf8 => f.write_str("the line is not UTF-8, which JSON must be; save the file as UTF-8 and send it again."),
            Self::MixedEncoding => f.write_str(
                "this line is not UTF-8 although other lines are; correct its letters, save the file as UTF-8 and send it again.",
            ),
            Self::BrokenUtf16 => {
                f.write_str("it looks like UTF-16 that is cut short or has no mark; save it as UTF-8 and send it again.")
            }
            Self::NoTimes => f.write_str("the times of this subtitle cannot be read; write them as 00:01:02.000 --> 00:01:05.000."),
            Self::UnclosedQuote => f.write_str("the quotation mark that opens here is never closed; close it or double it."),
            Self::TextAfterQuote => f.write_str(
                "text follows the quotation mark that closes a cell; write a quotation mark within a cell twice.",
            ),
            Self::MoreCells { found, columns } | Self::FewerCells { found, columns } => write!(
                f,
                "the row has {} but the header has {}; correct the row and send the file again.",
                counted(*found, "cell"),
                counted(*columns, "column")
            ),
            Self::BrokenJson { why } => write!(f, "this is not valid JSON ({why}); correct it and send the file again."),
            Self::NotAnObject => f.write_str("each line must be a JSON object, such as {\"answer\": \"...\"}."),
            Self::NotAList => {
                f.write_str("the file must be a list of JSON objects, such as [{\"answer\": \"...\"}]; export it so.")
            }
            Self::KeyTwice { key } => write!(f, "the name \"{}\" stands twice in one object; keep one.", shown(key)),
            other => other.sentence_of_a_container(f),
        }
    }
}

impl What {
    fn sentence_of_a_container(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BrokenArchive { entry: Some(entry) } => {
                write!(f, "the entry \"{}\" cannot be unpacked; pack the files again.", shown(entry))
            }
            Self::BrokenArchive { entry: None } => {
                f.write_str("it is cut short or damaged and cannot be unpacked; send it again.")
            }
            Self::Locked { entry: Some(entry) } => {
                write!(f, "the entry \"{}\" is locked with a password; send it unlocked.", shown(entry))
            }
            Self::Locked { entry: None } => f.write_str("it is locked with a password; send it unlocked."),
            Self::StrayPath { entry } => write!(
                f,
                "the path of the entry \"{}\" leads out of the archive; pack the files again from one folder.",
                shown(entry)
            ),
            Self::EntryTwice { entry } => {
                write!(f, "two entries are called \"{}\"; rename one and pack the files again.", shown(entry))
            }
            Self::NotAFile { entry } => {
                write!(f, "the entry \"{}\" is a link, not a file; pack the file itself.", shown(entry))
            }
            Self::Bomb { entry, bound, max } => write!(
                f,
                "the entry \"{}\" takes it past {max} {}, the most that is unpacked; send the files in smaller parts.",
                shown(entry),
                bound.unit()
            ),
            Self::BrokenPart { part } => write!(
                f,
                "its part \"{}\" is missing or damaged; open it in the program that wrote it, save it and send it again.",
                shown(part)
            ),
            Self::DeclaresEntities { part } => write!(
                f,
                "its part \"{}\" declares a document type, which is not read for safety; save it again from an office program.",
                shown(part)
            ),
            Self::CutShort => f.write_str("it ends before it is complete; save it again in the program that wrote it and send it again."),
            Self::NotALetter => f.write_str("it has no header lines such as From and Date; save the e-mail as a file again."),
            Self::NotAMailbox => f.write_str("no line in it begins a message (\"From ...\"); export the mailbox again."),
            _ => f.write_str("its contents could not be made sense of; save it again in another of the formats taken."),
        }
    }
}

/// "1 cell", "2 cells".
pub(crate) fn counted(n: usize, noun: &str) -> String {
    if n == 1 {
        format!("1 {noun}")
    } else {
        format!("{n} {noun}s")
    }
}

/// A name that came from a file, safe to stand in a sentence: no control characters, not endless.
pub(crate) fn shown(name: &str) -> String {
    let mut out: String = name
        .chars()
        .map(|c| if c.is_control() { '\u{FFFD}' } else { c })
        .take(NAME_SHOWN_CHARS)
        .collect();
    if name.chars().nth(NAME_SHOWN_CHARS).is_some() {
        out.push('…');
    }
    out
}
