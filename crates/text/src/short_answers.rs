//! Answers of one to three words that a language model cannot judge: *na*, *dim byd*, *no*, *none*.
//!
//! Guarantees: folded and sorted; no answer stands in both lists. A word that both languages use (*do*, *am*) is in neither.
//! It deliberately holds answers, not vocabulary. The Welsh list awaits a Welsh speaker's review.

use crate::Language;

#[rustfmt::skip] // a list to be read as one
const WELSH: &[&str] = &[
    "amherthnasol", "anghytuno", "anghytuno n gryf", "bob amser", "bore da", "braidd", "byddaf",
    "byddwn", "byth", "campus", "croeso", "cytunaf", "cytuno", "cytuno n gryf", "da iawn", "ddim",
    "ddim o gwbl", "ddim yn gwybod", "ddim yn siwr", "dibynnu", "dim", "dim ateb", "dim barn",
    "dim byd", "dim o gwbl", "dim sylw", "dim sylwadau", "dim syniad", "dim un", "dim yn siwr",
    "diolch", "diolch yn fawr", "drwg", "dw i ddim yn gwybod", "dwi ddim yn gwybod", "dydw i ddim",
    "efallai", "erioed", "ffantastig", "gallaf", "gallwn", "gobeithio", "gwael", "gweddol",
    "gwell", "gwych", "hapus", "i raddau", "iawn", "ie", "mae n iawn", "na", "na does", "na fydd",
    "nac oes", "nac ydi", "nac ydw", "nac ydy", "nac ydym", "nac ydyn", "naddo", "nage", "neb",
    "ni chredaf", "oedd", "oeddwn", "oes", "popeth", "prynhawn da", "rhagorol", "rhywfaint",
    "siwr", "weithiau", "wrth gwrs", "ydi", "ydw", "ydwyf", "ydy", "ydym", "ydyn", "yn aml",
    "yn anffodus", "yn bendant",
];

#[rustfmt::skip] // a list to be read as one
const ENGLISH: &[&str] = &[
    "agree", "agreed", "all", "all good", "always", "as above", "bad", "better", "disagree",
    "don t know", "dont know", "everything", "excellent", "fine", "good", "great", "i agree",
    "i dont know", "in part", "it depends", "maybe", "n a", "never", "no", "no answer",
    "no comment", "no comments", "no idea", "no opinion", "no thank you", "no thanks", "nobody",
    "none", "not applicable", "not at all", "not really", "not sure", "nothing", "nothing at all",
    "of course", "often", "ok", "okay", "partly", "perhaps", "please", "poor", "sometimes",
    "strongly agree", "strongly disagree", "sure", "thank you", "thanks", "unsure", "very good",
    "very poor", "yes", "yes please",
];

/// The language of an answer that is one of the listed ones, given folded.
pub(crate) fn short_answer(folded: &str) -> Option<Language> {
    if WELSH.contains(&folded) {
        Some(Language::Cy)
    } else if ENGLISH.contains(&folded) {
        Some(Language::En)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answers_are_folded_and_no_answer_is_in_both_languages() {
        for answer in WELSH.iter().chain(ENGLISH) {
            assert_eq!(crate::fold(answer), *answer);
        }
        assert!(WELSH.is_sorted() && ENGLISH.is_sorted());
        for answer in WELSH {
            assert!(!ENGLISH.contains(answer), "{answer}");
        }
    }
}
