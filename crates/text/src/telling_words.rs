//! The commonest words of each language that the other does not have.
//!
//! Guarantees: folded; no word is in two lists; a word that both languages write (*a*, *am*, *at*, *he*, *hi*, *i*, *in*, *no*, *o*, *on*,
//! *pan*, *plant*) tells nothing and is only in [`SHARED`], which search keeps from being expanded.
//! It deliberately is a short list: with more words the language model does better.

use crate::Language;

/// Words that tell Welsh.
#[rustfmt::skip] // a list to be read as one
pub(crate) const WELSH: &[&str] = &[
    "ac", "achos", "aeth", "ar", "arall", "arnom", "bod", "bydd", "byddai", "byddwn", "cael",
    "caiff", "chi", "cyn", "cynnwys", "ddim", "dim", "dros", "drwy", "dw", "dwi", "dydy", "dylai",
    "dylid", "ei", "eich", "ein", "er", "eu", "fel", "fod", "fy", "fydd", "gael", "gall", "gan",
    "gellir", "gwneud", "gyda", "gyfer", "hefyd", "hoffwn", "hon", "honno", "hwn", "hwnnw", "hyn",
    "hynny", "iawn", "lle", "mae", "maen", "mai", "mewn", "mwy", "na", "nac", "nad", "neu", "nhw",
    "nid", "oedd", "oes", "ond", "pobl", "rhai", "rhaid", "roedd", "rwy", "rwyf", "rydw", "rydym",
    "rydyn", "sy", "sydd", "trwy", "unrhyw", "wedi", "wnaeth", "wrth", "wyf", "ydw", "ydy", "ydym",
    "ym", "yma", "yn", "yr", "ysbyty", "yw",
];

/// Words that tell English.
#[rustfmt::skip] // a list to be read as one
pub(crate) const ENGLISH: &[&str] = &[
    "about", "after", "and", "any", "are", "as", "be", "because", "been", "before", "being",
    "board", "brilliant", "but", "by", "could", "did", "didnt", "doesnt", "dont", "each", "for",
    "from", "get", "good", "has", "have", "health", "here", "his", "how", "if", "into", "is", "it",
    "its", "just", "like", "means", "my", "need", "needs", "not", "nothing", "of", "only", "our",
    "out", "over", "people", "please", "public", "shall", "she", "should", "some", "staff", "than",
    "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "to", "too",
    "up", "us", "very", "wales", "was", "we", "welsh", "were", "what", "when", "where", "which",
    "while", "who", "will", "with", "would", "you",
];

/// Words of both languages, and particles, that neither tell a language nor gain from another form in a search.
#[rustfmt::skip] // a list to be read as one
pub(crate) const SHARED: &[&str] = &[
    "a", "ai", "all", "am", "an", "at", "bob", "can", "d", "do", "does", "had", "he", "her", "hi",
    "him", "i", "in", "ll", "m", "me", "n", "ni", "no", "nos", "o", "oh", "on", "or", "pa", "pam",
    "pan", "r", "re", "s", "so", "th", "u", "un", "w", "y",
];

/// The language that a folded word tells, if it is one of the commonest of one language alone. A text is told by
/// [`crate::language_of`]; this is for a quick look at very many.
#[must_use]
pub fn tells(folded: &str) -> Option<Language> {
    if WELSH.binary_search(&folded).is_ok() {
        Some(Language::Cy)
    } else if ENGLISH.binary_search(&folded).is_ok() {
        Some(Language::En)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_are_in_order() {
        for list in [WELSH, ENGLISH, SHARED] {
            assert!(list.is_sorted());
        }
    }

    #[test]
    fn no_word_tells_both_languages() {
        for word in WELSH {
            assert!(!ENGLISH.contains(word) && !SHARED.contains(word), "{word}");
        }
        for word in ENGLISH {
            assert!(!SHARED.contains(word), "{word}");
        }
    }
}
