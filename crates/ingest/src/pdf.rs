//! PDF (ISO 32000-1): the words that a reader sees, page by page; or, where its pages are pictures, a scan.
//!
//! A page begins with U+000C, so that page breaks are known. Lines that the page's width ended are joined by a blank; one that ends
//! with a hyphen keeps its hyphen and its end, as it is not known which were the author's. Words that are not drawn, headers and footers
//! of the pages that the file itself marks as such, and comments are left out, each with a notice; what was written into the fields of a form
//! stands where it was written. Nothing is run, opened or followed; files within the file are not read. No letter is guessed: one that
//! the file does not name stands as U+FFFD. The reader of objects is a crate's, the layer of text our own: decision 21.

use crate::allowance::Allowance;
use crate::broken::{Bound, Broken, What};
use crate::encoding::tidy;
use crate::kind::Kind;
use crate::notice::Note;
use crate::pdf_draw::{Drawn, Glyph, Hand};
use crate::pdf_guard;
use crate::pdf_lines::paragraphs;
use crate::read::written;
use crate::reading::{Item, Scan};
use hayro_syntax::object::{Array, Dict, Name, Rect, Stream};
use hayro_syntax::page::Page;
use hayro_syntax::{DecryptionError, LoadPdfError, Pdf};

/// A page with a picture over half of it or more, and fewer letters than this, is a picture with a stamp on it.
const LETTERS_OF_A_STAMP_MAX: usize = 100;

/// A document as a letter, or as a scan.
pub(crate) fn item(allowance: &mut Allowance, trail: &str, bytes: &[u8]) -> Result<Item, Broken> {
    let refuse = |what| Err(Broken::whole(trail, what));
    if pdf_guard::is_cut_short(bytes) {
        return refuse(What::CutShort);
    }
    pdf_guard::object_streams(allowance, trail, bytes)?;
    let pdf = match Pdf::new(bytes.to_vec()) {
        Ok(pdf) => pdf,
        Err(LoadPdfError::Decryption(DecryptionError::MissingIDEntry)) => {
            return refuse(damaged("encryption"));
        }
        Err(LoadPdfError::Decryption(_)) => return refuse(What::Locked { entry: None }),
        Err(LoadPdfError::Invalid) => return refuse(damaged("list of pages")),
    };
    let pages = pdf.pages();
    let max = allowance.limits.pages_max;
    if pages.is_empty() {
        return refuse(damaged("list of pages"));
    }
    if pages.len() as u64 > max {
        let bound = Bound::Pages;
        return refuse(What::TooMuch { bound, max });
    }
    let root: Dict = pdf.xref().get(pdf.xref().root_id()).unwrap_or_default();
    let mut hand = Hand::new(pdf_guard::hidden_layers(&root));
    let mut seen = pdf_guard::marks(&root);
    let mut text = String::new();
    let (mut letters, mut pictures) = (0, 0);
    for (number, page) in (1..).zip(pages.iter()) {
        let drawn = draw(allowance, trail, &mut hand, page, number)?;
        seen.page(page.raw());
        let area = f64::from(page.base_dimensions().0) * f64::from(page.base_dimensions().1);
        let on_it = drawn.glyphs.iter().map(Glyph::letters).sum::<usize>();
        let is_picture = on_it == 0 && drawn.marks > 0
            || on_it < LETTERS_OF_A_STAMP_MAX && drawn.pictured * 2.0 >= area;
        pictures += u64::from(is_picture);
        letters += on_it;
        let words = paragraphs(drawn);
        allowance.charge(trail, words.len())?;
        if !words.is_empty() {
            text.push_str("\n\n");
            if number > 1 {
                text.push('\u{C}');
            }
            text.push_str(&words);
        }
    }
    let (scripts, files, comments) = (seen.scripts, seen.files, seen.comments);
    for (_, note) in [
        (hand.hidden, Note::HiddenText),
        (hand.page_headers, Note::PageHeaders),
        (comments, Note::MarginComments),
        (scripts, Note::Scripts),
        (files, Note::FilesWithin),
    ]
    .into_iter()
    .filter(|(seen, _)| *seen)
    {
        allowance.note(trail, note);
    }
    says_of_itself(allowance, trail, &pdf);
    // Pictures throughout: with nothing but a stamp on each, its words are those that nobody has typed yet.
    if pictures == pages.len() as u64 || letters == 0 && pictures > 0 {
        return Ok(Item::Scan(Scan {
            source: trail.to_owned(),
            bytes: bytes.to_vec(),
            media_type: Kind::Pdf.media_type().to_owned(),
        }));
    }
    if hand.lost {
        allowance.note(trail, Note::LettersLost);
    }
    if pictures > 0 {
        allowance.note(trail, Note::PicturePages { count: pictures });
    }
    let text = tidy(trail, &text, &mut allowance.notices);
    Ok(Item::Letter(written(trail, bytes, Kind::Pdf, None, text)?))
}

fn damaged(part: &str) -> What {
    What::BrokenPart {
        part: part.to_owned(),
    }
}

/// Everything that is drawn on a page: its content, then the fields of a form that were filled in on it.
fn draw<'a>(
    allowance: &mut Allowance,
    trail: &str,
    hand: &mut Hand,
    page: &Page<'a>,
    number: u64,
) -> Result<Drawn, Broken> {
    let mut content = Vec::new();
    for stream in contents(page.raw()) {
        pdf_guard::stream(allowance, trail, &stream)?;
        let Ok(decoded) = stream.decoded_data() else {
            return Err(Broken::whole(trail, damaged(&format!("page {number}"))));
        };
        content.extend_from_slice(&decoded);
        // A word of the language may end with its stream.
        content.push(b'\n');
    }
    hand.page(allowance, trail, &content, page.resources())?;
    for field in fields(page.raw()) {
        hand.field(allowance, trail, &field, page.resources())?;
    }
    Ok(hand.finish())
}

fn contents<'a>(page: &Dict<'a>) -> Vec<Stream<'a>> {
    if let Some(stream) = page.get::<Stream<'a>>("Contents") {
        return vec![stream];
    }
    page.get::<Array<'a>>("Contents")
        .map(|streams| streams.iter::<Stream<'a>>().collect())
        .unwrap_or_default()
}

/// What the fields and text boxes on a page look like, each with its place.
fn fields<'a>(page: &Dict<'a>) -> Vec<(Rect, Stream<'a>)> {
    let mut found = Vec::new();
    let Some(all) = page.get::<Array<'a>>("Annots") else {
        return found;
    };
    for annotation in all.iter::<Dict<'a>>() {
        let kind = annotation.get::<Name<'a>>("Subtype");
        let is_shown = annotation.get::<i32>("F").unwrap_or(0) & HIDDEN_OR_NO_VIEW == 0;
        if !is_shown || !kind.is_some_and(|kind| matches!(&*kind, b"Widget" | b"FreeText")) {
            continue;
        }
        let look = annotation.get::<Dict<'a>>("AP").and_then(|looks| {
            looks.get::<Stream<'a>>("N").or_else(|| {
                // A box with several states shows the one it is in.
                let state = annotation.get::<Name<'a>>("AS")?;
                looks.get::<Dict<'a>>("N")?.get::<Stream<'a>>(&*state)
            })
        });
        found.extend(annotation.get::<Rect>("Rect").zip(look));
    }
    found
}

/// Bits 2 and 6 of an annotation's flags (ISO 32000-1, 12.5.3).
const HIDDEN_OR_NO_VIEW: i32 = 0b10_0010;

fn says_of_itself(allowance: &mut Allowance, trail: &str, pdf: &Pdf) {
    let said = |bytes: &Option<Box<[u8]>>| {
        let text = bytes.as_deref().map(text_string).unwrap_or_default();
        crate::letter::one_line(&text)
    };
    let (title, author) = (said(&pdf.metadata().title), said(&pdf.metadata().author));
    if !title.is_empty() || !author.is_empty() {
        allowance.note(trail, Note::SaysOfItself { title, author });
    }
}

/// A string for people (ISO 32000-1, 7.9.2.2): UTF-16 or UTF-8 with its mark, else nearly Windows-1252.
pub(crate) fn text_string(bytes: &[u8]) -> String {
    match encoding_rs::Encoding::for_bom(bytes) {
        Some((encoding, mark)) => encoding.decode_without_bom_handling(&bytes[mark..]).0,
        None => {
            encoding_rs::WINDOWS_1252
                .decode_without_bom_handling(bytes)
                .0
        }
    }
    .into_owned()
}
