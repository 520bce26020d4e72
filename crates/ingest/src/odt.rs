//! OpenDocument documents (OpenDocument 1.3, part 3, 5 to 9): the words in reading order, under the rules of DOCX.
//!
//! Paragraphs, headings, lists, tables and text boxes; then footnotes and endnotes in the order in which they are referred to. Tracked
//! insertions are kept; deletions, hidden text, comments in the margin, and page headers are left out, each with a notice.

use crate::allowance::Allowance;
use crate::broken::Broken;
use crate::docx::{part, title};
use crate::encoding::tidy;
use crate::kind::Kind;
use crate::notice::Note;
use crate::odf::{CONTENT, package};
use crate::odt_text::{Styles, read_story};
use crate::read::written;
use crate::reading::Letter;

/// A document as a letter.
pub(crate) fn letter(
    allowance: &mut Allowance,
    trail: &str,
    bytes: &[u8],
) -> Result<Letter, Broken> {
    let (mut archive, content) = package(allowance, trail, bytes)?;
    let mut styles = Styles::default();
    let name = "styles.xml";
    let mut page_headers = false;
    if let Some(source) = part(allowance, &mut archive, trail, name)? {
        let of_pages = read_story(allowance, trail, name, &source, &mut styles)?;
        // A page number alone is not missed.
        page_headers = of_pages.paragraphs.iter().any(|said| has_words(said));
    }
    let story = read_story(allowance, trail, CONTENT, &content, &mut styles)?;
    let marks = [
        (story.deleted, Note::DeletedText),
        (story.hidden, Note::HiddenText),
        (story.comments, Note::MarginComments),
        (page_headers, Note::PageHeaders),
    ];
    for (_, note) in marks.into_iter().filter(|(seen, _)| *seen) {
        allowance.note(trail, note);
    }
    let title = title(allowance, &mut archive, trail, "meta.xml")?;
    let paragraphs = [story.paragraphs, story.footnotes, story.endnotes].concat();
    let text = tidy(trail, &paragraphs.join("\n\n"), &mut allowance.notices);
    written(trail, bytes, Kind::Odt, title, text)
}

fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}
