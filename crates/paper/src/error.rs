//! Why a document was not printed. Each is a fault of the room that made the content, not of the person who reads it.

use std::fmt;

/// Why a document was not printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PaperError {
    /// It has no title.
    NoTitle,
    /// A heading of these words skips a level, or is deeper than there are levels.
    HeadingSkips(String),
    /// A heading has no words.
    HeadingEmpty,
    /// The figure with this caption has no alternative.
    NoAlternative(String),
    /// The table with this caption has rows of another length than its columns.
    TableUneven(String),
    /// This place is named twice, or has no name.
    PlaceTwice(String),
    /// A link leads to this place, which is not in the document.
    NoPlace(String),
    /// A link leads to this address, which is empty or too long.
    BadAddress(String),
    /// This is not a language code of two or three letters.
    BadLanguage(String),
    /// There is no such day.
    BadDay((u16, u8, u8)),
    /// It is of so many bytes, more than [`crate::limits::DOCUMENT_BYTES_MAX`].
    TooLong(usize),
    /// The printer broke, and says why.
    Broke(String),
}

impl fmt::Display for PaperError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoTitle => write!(f, "the document has no title"),
            Self::HeadingSkips(text) => write!(f, "the heading “{text}” skips a level"),
            Self::HeadingEmpty => write!(f, "a heading has no words"),
            Self::NoAlternative(caption) => {
                write!(f, "the figure “{caption}” has no alternative in words")
            }
            Self::TableUneven(caption) => {
                write!(
                    f,
                    "the table “{caption}” has rows that do not fit its columns"
                )
            }
            Self::PlaceTwice(place) => {
                write!(f, "the place “{place}” has no name or is named twice")
            }
            Self::NoPlace(place) => write!(f, "a link leads to “{place}”, which is not there"),
            Self::BadAddress(address) => write!(f, "a link leads to “{address}”"),
            Self::BadLanguage(code) => write!(f, "“{code}” is not the code of a language"),
            Self::BadDay((year, month, day)) => write!(f, "{year}-{month}-{day} is not a day"),
            Self::TooLong(bytes) => write!(
                f,
                "the document has {bytes} bytes, more than {}",
                crate::limits::DOCUMENT_BYTES_MAX
            ),
            Self::Broke(why) => write!(f, "the printer broke: {why}"),
        }
    }
}

impl std::error::Error for PaperError {}
