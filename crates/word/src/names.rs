//! How a paragraph is known again: a bookmark that says which text it is, in which language, and what it said.
//!
//! A name such as `F1/text` in Welsh becomes `F1_text_cy_0a1b2c3d4e`: the last part is the beginning of the SHA-256 of the
//! words that were written there. So a returned document tells by itself whether somebody changed the paragraph, without
//! anything being kept of it. Bookmarks are what both Word and LibreOffice bring back; the paragraph's own id
//! (`w14:paraId`, made of the same name) is written too, and LibreOffice and Word may give it another.
//!
//! Paragraphs that Tystio writes itself have names too, `other` with a number: what is changed in them is seen and told.

use crate::limits::{BOOKMARK_CHARS_MAX, DIGEST_CHARS};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// What a bookmark says.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// The name of the text, `F1/text`; `other12` where Tystio wrote the paragraph itself.
    pub name: String,
    /// Its language, `cy`.
    pub language: String,
    /// The beginning of the digest of what was written there.
    pub digest: String,
}

/// What the names of Tystio's own paragraphs begin with.
const OTHER: &str = "other";

impl Mark {
    /// The mark of a text.
    pub fn new(name: &str, language: &str, text: &str) -> Self {
        Self {
            name: name.to_owned(),
            language: language.to_owned(),
            digest: digest(text),
        }
    }

    /// The mark of the paragraph of that number that Tystio writes itself.
    pub(crate) fn other(number: usize, language: &str, text: &str) -> Self {
        Self::new(&format!("{OTHER}{number}"), language, text)
    }

    /// Whether Tystio writes the paragraph itself.
    pub fn is_other(&self) -> bool {
        is_other(&self.name)
    }

    /// The name of the bookmark; nothing where it would be too long to come back.
    pub fn bookmark(&self) -> Option<String> {
        let name = self.name.replace('/', "_");
        let mark = format!("{name}_{}_{}", self.language, self.digest);
        let fits = mark.len() <= BOOKMARK_CHARS_MAX
            && mark.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
        fits.then_some(mark)
    }

    /// What a bookmark says, where it is one of ours.
    pub fn of(bookmark: &str) -> Option<Self> {
        let (rest, digest) = bookmark.rsplit_once('_')?;
        let (name, language) = rest.rsplit_once('_')?;
        let is_digest =
            digest.len() == DIGEST_CHARS && digest.chars().all(|c| c.is_ascii_hexdigit());
        let is_language = language.len() == 2 && language.chars().all(|c| c.is_ascii_lowercase());
        (is_digest && is_language && !name.is_empty()).then(|| Self {
            name: name.replacen('_', "/", 1),
            language: language.to_owned(),
            digest: digest.to_owned(),
        })
    }

    /// The paragraph's own id: eight digits, below 8000 0000 as Word asks, and not nothing.
    pub fn paragraph_id(&self) -> u32 {
        let hash = Sha256::digest(format!("{} {}", self.name, self.language));
        let number = hash
            .iter()
            .take(4)
            .fold(0_u32, |number, byte| (number << 8) | u32::from(*byte));
        (number & 0x7fff_ffff).max(1)
    }
}

fn is_other(name: &str) -> bool {
    name.strip_prefix(OTHER)
        .is_some_and(|number| !number.is_empty() && number.chars().all(|c| c.is_ascii_digit()))
}

/// The beginning of the digest of a text as it stands in a document: blanks are one, so that no editor's own spacing
/// counts as a change.
pub fn digest(text: &str) -> String {
    let mut hex = String::new();
    for byte in Sha256::digest(plain(text)) {
        let _ = write!(hex, "{byte:02x}");
    }
    hex.truncate(DIGEST_CHARS);
    hex
}

/// A text without what editors change by themselves: every run of blanks is one.
pub fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

/// A text of paragraphs as a document says it: blank lines part paragraphs, and none is empty.
pub fn paragraphs(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let all: Vec<&str> = text
        .split("\n\n")
        .map(str::trim)
        .filter(|paragraph| !paragraph.is_empty())
        .collect();
    all.join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_comes_back_from_its_bookmark() {
        for (name, language) in [
            ("F1/text", "cy"),
            ("summary", "en"),
            ("F123456/limits", "cy"),
            ("other12", "en"),
        ] {
            let mark = Mark::new(name, language, "Mae'r bws yn hwyr");
            let bookmark = mark.bookmark().unwrap();
            assert_eq!(Mark::of(&bookmark), Some(mark), "{bookmark}");
        }
    }

    #[test]
    fn a_bookmark_of_somebody_else_is_not_ours() {
        for bookmark in [
            "_GoBack",
            "_Toc123",
            "F1_text",
            "F1_text_cy_zz",
            "",
            "_cy_0123456789",
        ] {
            assert_eq!(Mark::of(bookmark), None, "{bookmark}");
        }
    }

    #[test]
    fn spacing_is_no_change_and_a_letter_is() {
        assert_eq!(digest("a  b\n"), digest("a b"));
        assert_ne!(digest("a b"), digest("a c"));
    }

    #[test]
    fn the_id_of_a_paragraph_hangs_on_its_name_and_not_on_what_it_says() {
        let id = |text| Mark::new("F1/text", "cy", text).paragraph_id();
        assert_eq!(id("one"), id("two"));
        assert_ne!(id("one"), Mark::new("F2/text", "cy", "one").paragraph_id());
    }
}
