//! The spellings that references, parts, kinds, slugs and paths may have (`book/formats.md` section 2.1).
//!
//! All are ASCII, so that byte order, UTF-16 order and code-point order are the same order.

use crate::limits::{NAME_CHARS_MAX, PATH_CHARS_MAX, REFERENCE_CHARS_MAX};

/// `WHC0012`: a capital first, then capitals, digits, hyphens.
pub(crate) fn is_reference(text: &str) -> bool {
    text.len() <= REFERENCE_CHARS_MAX
        && text.starts_with(|first: char| first.is_ascii_uppercase())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
}

/// `envelope`, `a1`, `attachment-1`: a small letter or digit first, then those, hyphens, underscores.
pub(crate) fn is_part(text: &str) -> bool {
    let letter_or_digit = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    text.len() <= NAME_CHARS_MAX
        && text.bytes().next().is_some_and(letter_or_digit)
        && text
            .bytes()
            .all(|byte| letter_or_digit(byte) || byte == b'-' || byte == b'_')
}

/// A kind of leaf or a commission's slug: small letters, digits, hyphens.
pub(crate) fn is_kind_or_slug(text: &str) -> bool {
    (1..=NAME_CHARS_MAX).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// A path within the pack that cannot leave it.
pub(crate) fn is_path(text: &str) -> bool {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-');
    text.len() <= PATH_CHARS_MAX
        && text.split('/').all(|segment| {
            !segment.is_empty() && !segment.starts_with('.') && segment.bytes().all(allowed)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_cannot_leave_the_pack() {
        for good in [
            "documents.csv",
            "ledger/openings.jsonl",
            "method.cy.md",
            "a/b/c_d-e.0",
        ] {
            assert!(is_path(good), "{good}");
        }
        for bad in [
            "", "/etc", "../a", "a/../b", "a//b", "a/", ".hidden", "a/.b", "a\\b", "a b", "tŷ",
            "a\0",
        ] {
            assert!(!is_path(bad), "{bad}");
        }
        assert!(!is_path(&"a".repeat(256)));
    }

    #[test]
    fn references_and_parts_have_one_alphabet_each() {
        assert!(is_reference("WHC0012") && is_reference("W"));
        for bad in ["", "whc0012", "0012", "WHC 12", "ŴHC1", &"W".repeat(33)] {
            assert!(!is_reference(bad), "{bad}");
        }
        assert!(
            is_part("a1")
                && is_part("attachment-1")
                && is_part("2_b")
                && is_kind_or_slug("iechyd-2022")
        );
        for bad in ["", "A1", "-a", "_a", "a/b", "a b", &"a".repeat(65)] {
            assert!(!is_part(bad), "{bad}");
        }
    }
}
