//! Rich Text Format (1.9.1): the words in reading order, under the rules of DOCX.
//!
//! Paragraphs, tables, text boxes; then footnotes and endnotes. Text deleted with tracked changes, hidden text, comments in the margin and
//! page headers are left out, each with a notice; pictures, objects and fields' codes unsaid. Nothing is run or followed. The reader
//! is our own: see decision 15.

use crate::allowance::Allowance;
use crate::broken::Broken;
use crate::encoding::tidy;
use crate::kind::Kind;
use crate::notice::Note;
use crate::read::written;
use crate::reading::Letter;
use crate::rtf_text::read_story;

/// A document as a letter.
pub(crate) fn letter(
    allowance: &mut Allowance,
    trail: &str,
    bytes: &[u8],
) -> Result<Letter, Broken> {
    let (title, text) = words(allowance, trail, bytes)?;
    written(trail, bytes, Kind::Rtf, title, text)
}

/// The title of a document, and its words.
pub(crate) fn words(
    allowance: &mut Allowance,
    trail: &str,
    bytes: &[u8],
) -> Result<(Option<String>, String), Broken> {
    let story = read_story(bytes, allowance.limits.open_elements_max)
        .map_err(|what| Broken::whole(trail, what))?;
    let marks = [
        (story.deleted, Note::DeletedText),
        (story.hidden, Note::HiddenText),
        (story.comments, Note::MarginComments),
        (story.page_headers, Note::PageHeaders),
        (story.lost, Note::LettersLost),
    ];
    for (_, note) in marks.into_iter().filter(|(seen, _)| *seen) {
        allowance.note(trail, note);
    }
    let title = story.title.replace('\0', "").trim().to_owned();
    let paragraphs = [story.paragraphs, story.footnotes, story.endnotes].concat();
    let text = tidy(trail, &paragraphs.join("\n\n"), &mut allowance.notices);
    Ok((Some(title).filter(|title| !title.is_empty()), text))
}
