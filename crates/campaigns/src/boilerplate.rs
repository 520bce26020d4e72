//! Lines that a mail program or an office adds under what somebody wrote: who may read it, viruses, how to stop further mail.
//!
//! Guarantees only that a text made of such words is told; a letter that mentions one or two of them is not. Many unrelated
//! letters from one office share these lines, and are no campaign for it.

use crate::limits::{BOILERPLATE_KINDS_MIN, BOILERPLATE_PERMILLE_MIN, TEMPLATE_WORDS_MIN};
use std::collections::BTreeSet;

/// Folded words of such lines, in English and Welsh.
const MARKS: &[&str] = &[
    "addressee",
    "attachments",
    "confidential",
    "copying",
    "delete",
    "disclaimer",
    "disclosure",
    "distribution",
    "email",
    "emails",
    "intended",
    "mail",
    "message",
    "notify",
    "privileged",
    "prohibited",
    "recipient",
    "sender",
    "solely",
    "transmission",
    "unauthorised",
    "unauthorized",
    "unsubscribe",
    "virus",
    "viruses",
    "anfonwr",
    "anfonwch",
    "atodiadau",
    "cyfrinachol",
    "datgelu",
    "derbynnydd",
    "dileu",
    "dilewch",
    "ebost",
    "firws",
    "firysau",
    "gyfrinachol",
    "neges",
];

/// Whether a template is made of such lines: sentences that hold too few of their words to be one make less than a letter.
pub(crate) fn is_boilerplate(template: &str) -> bool {
    let (mut own, mut kinds) = (0_usize, BTreeSet::new());
    for place in text::sentences(template) {
        let sentence = text::slice(template, place.start, place.end).unwrap_or_default();
        let (mut words, mut marked) = (0_usize, 0_usize);
        text::each_word(sentence, |word, _, _| {
            words += 1;
            if let Some(mark) = MARKS.iter().find(|mark| **mark == word) {
                marked += 1;
                kinds.insert(*mark);
            }
        });
        if marked * 1000 < words * BOILERPLATE_PERMILLE_MIN {
            own += words;
        }
    }
    kinds.len() >= BOILERPLATE_KINDS_MIN && own < TEMPLATE_WORDS_MIN
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lines_under_a_mail_are_told_from_a_letter() {
        for lines in [
            "This email and any attachments are confidential and intended solely for the addressee. If you are not the \
             intended recipient, please notify the sender and delete it. We have checked it for viruses.",
            "Mae'r neges hon ac unrhyw atodiadau yn gyfrinachol. Os nad chi yw'r derbynnydd, rhowch wybod i'r anfonwr a'i dileu.",
        ] {
            assert!(is_boilerplate(lines), "{lines}");
        }
        for letter in [
            "Please keep the unit open. Our records must stay confidential, and every message that a patient sends must be answered.",
            "The surgery lost my email twice. I ask that each message be read by a nurse, that nobody deletes it, and that whoever \
             sent it hears within a day what will be done about the pain that they wrote of.",
        ] {
            assert!(!is_boilerplate(letter), "{letter}");
        }
    }
}
