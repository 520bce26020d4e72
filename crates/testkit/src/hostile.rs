//! Hostile files, built by code: fourteen families of what an attacker, or bad luck, sends to a commission.
//!
//! Guarantees: the same bytes in every run; each file says what is expected of whoever reads it. Nothing here is
//! harmful by itself: addresses end in `.invalid`, programs are names, the one virus is the test file that every
//! scanner knows (EICAR).
//!
//! Deliberately not here: the family of requests, which are made on a socket (`tystio/tests/hostile/requests.rs`).

mod archives;
mod encodings;
mod entities;
mod entry_names;
mod images;
mod letters;
mod names;
mod odd_archives;
mod office;
mod pdf;
mod pdf_bombs;
mod polyglots;
mod programs;
mod raw_zip;
mod scripts;
mod tables;
mod wolves;
mod workbooks;

pub use archives::overlapping;
pub use office::{docx, ods, odt, xlsx};
pub use raw_zip::{Entry, zip};

/// The families of anchor T14 that are files, with the number of files asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// Bombs, archives in archives, hostile names of entries.
    Archives,
    /// Entities, document types, nesting without end.
    Entities,
    /// Sheets that are small as files and large in memory.
    Workbooks,
    /// Loops, bombs and actions in PDF.
    Pdf,
    /// Files that are two things at once.
    Polyglots,
    /// Names that say something else than the contents.
    Mismatches,
    /// Pages and drawings with scripts.
    Scripts,
    /// Pictures with a sky of pixels.
    Images,
    /// Letters that are none.
    Encodings,
    /// E-mails.
    Mail,
    /// Tables of text.
    Tables,
    /// The scanners' test file, macros.
    Programs,
    /// Names of files that would be markup, headers or paths.
    Names,
}

impl Family {
    /// All, in the order of the anchor.
    pub const ALL: [Self; 13] = [
        Self::Archives,
        Self::Entities,
        Self::Workbooks,
        Self::Pdf,
        Self::Polyglots,
        Self::Mismatches,
        Self::Scripts,
        Self::Images,
        Self::Encodings,
        Self::Mail,
        Self::Tables,
        Self::Programs,
        Self::Names,
    ];

    /// How many files are asked for.
    pub fn asked(self) -> usize {
        match self {
            Self::Archives => 60,
            Self::Entities => 50,
            Self::Workbooks | Self::Tables => 25,
            Self::Pdf | Self::Encodings | Self::Mail => 40,
            Self::Polyglots | Self::Mismatches | Self::Images => 30,
            Self::Scripts | Self::Names => 20,
            Self::Programs => 10,
        }
    }

    /// Its files. A family at a time: some are long.
    pub fn files(self) -> Vec<HostileFile> {
        let mut shelf = Shelf::default();
        match self {
            Self::Archives => {
                archives::fill(&mut shelf);
                odd_archives::fill(&mut shelf);
                entry_names::fill(&mut shelf);
            }
            Self::Entities => entities::fill(&mut shelf),
            Self::Workbooks => workbooks::fill(&mut shelf),
            Self::Pdf => {
                pdf::fill(&mut shelf);
                pdf_bombs::fill(&mut shelf);
            }
            Self::Polyglots => polyglots::fill(&mut shelf),
            Self::Mismatches => wolves::fill(&mut shelf),
            Self::Scripts => scripts::fill(&mut shelf),
            Self::Images => images::fill(&mut shelf),
            Self::Encodings => encodings::fill(&mut shelf),
            Self::Mail => letters::fill(&mut shelf),
            Self::Tables => tables::fill(&mut shelf),
            Self::Programs => programs::fill(&mut shelf),
            Self::Names => names::fill(&mut shelf),
        }
        shelf.files
    }
}

/// A hostile file.
#[derive(Debug, Clone)]
pub struct HostileFile {
    /// What is hostile about it.
    pub case: String,
    /// The name it comes under.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What is expected of whoever reads it.
    pub expected: Expected,
}

/// What is expected of whoever reads a hostile file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// A sentence, and nothing of it taken: the codes that are right, with bars between.
    Refused(&'static str),
    /// Its words, without harm.
    Taken,
    /// Something in it is kept as it is, without its words.
    Kept,
    /// A sentence, or its words without harm: how far a reader of this format goes is its own affair.
    Answered,
}

/// Where a family puts its files.
#[derive(Debug, Default)]
pub(crate) struct Shelf {
    files: Vec<HostileFile>,
}

impl Shelf {
    fn put(
        &mut self,
        expected: Expected,
        name: &str,
        case: impl Into<String>,
        bytes: impl Into<Vec<u8>>,
    ) {
        self.files.push(HostileFile {
            case: case.into(),
            name: name.to_owned(),
            bytes: bytes.into(),
            expected,
        });
    }
}

/// So many times the same.
fn times(bytes: &[u8], count: usize) -> Vec<u8> {
    bytes.repeat(count)
}
