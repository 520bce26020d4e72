//! The press: content to a PDF, by Typst inside this process.
//!
//! Guarantees: the same document gives the same bytes; the template can reach no file, no package, no network and no
//! clock; what Typst remembers of a document is forgotten when it is done, also where it failed.

use crate::PaperError;
use crate::content::Document;
use crate::fonts::{FONTS, Letters, Printer};
use crate::sheet;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

const TEMPLATE: &str = include_str!("paper.typ");

/// A printed document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub pages: usize,
    /// Characters that are printed as their numbers.
    pub numbered: Vec<char>,
}

/// Prints a document as PDF/UA-1 that is PDF/A-2a too.
///
/// # Errors
/// [`PaperError`]: what is wrong with the content, or [`PaperError::Broke`] where it is not the content's fault.
pub fn print(document: &Document) -> Result<Printed, PaperError> {
    print_in(document, Size::Usual)
}

/// Prints it in large letters, for those who read Easy Read.
///
/// # Errors
/// As [`print`].
pub fn print_large(document: &Document) -> Result<Printed, PaperError> {
    print_in(document, Size::Large)
}

/// How large the letters of a paragraph are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    /// 11 points.
    Usual,
    /// 16 points: the least that is asked of Easy Read is 14.
    Large,
}

fn print_in(document: &Document, size: Size) -> Result<Printed, PaperError> {
    // Letters of a script that joins them can be more than a validator takes. Then their numbers are printed.
    match print_with(document, size, Letters::All) {
        Err(PaperError::Broke(_)) => print_with(document, size, Letters::Plain),
        printed => printed,
    }
}

fn print_with(document: &Document, size: Size, letters: Letters) -> Result<Printed, PaperError> {
    let mut printer = Printer::new(letters);
    let data = sheet::data(document, size, &mut printer)?;
    let printed = press(document, data);
    typst::comemo::evict(0);
    let (bytes, pages) = printed?;
    Ok(Printed {
        bytes,
        pages,
        numbered: printer.numbered.into_iter().collect(),
    })
}

fn press(document: &Document, data: Vec<u8>) -> Result<(Vec<u8>, usize), PaperError> {
    let (year, month, day) = document.day;
    let day =
        Datetime::from_ymd(i32::from(year), month, day).ok_or(PaperError::BadDay(document.day))?;
    let room = Room {
        data: Bytes::new(data),
        source: Source::new(place("main.typ")?, TEMPLATE.to_owned()),
        data_id: place("content.json")?,
    };
    let pages: PagedDocument = typst::compile(&room).output.map_err(|why| broke(&why))?;
    let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
        .map_err(|why| PaperError::Broke(why.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(document.ident.clone()),
        creator: Smart::Custom(Some("Tystio".to_owned())),
        timestamp: Some(Timestamp::new_utc(day)),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&pages, &options).map_err(|why| broke(&why))?;
    Ok((bytes, pages.pages().len()))
}

fn broke(why: &[SourceDiagnostic]) -> PaperError {
    let said: Vec<&str> = why.iter().map(|one| one.message.as_str()).collect();
    PaperError::Broke(said.join("; "))
}

fn place(name: &str) -> Result<FileId, PaperError> {
    let path = VirtualPath::new(name).map_err(|why| PaperError::Broke(format!("{why:?}")))?;
    Ok(RootedPath::new(VirtualRoot::Project, path).intern())
}

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

/// All that the template can see: itself, the data, the fonts.
struct Room {
    source: Source,
    data: Bytes,
    data_id: FileId,
}

impl World for Room {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() {
            Ok(self.source.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data_id {
            Ok(self.data.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
