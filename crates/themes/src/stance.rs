//! Whether a text speaks for or against, as far as a few plain words tell.
//!
//! Guarantees: words that only take a side (*agree*, *anghytuno*) are left out before texts are compared, so that those for and those
//! against the same thing lie in one theme; no theme is named by a word of praise or blame where it has another. A text without such words is *unclear*, one with both kinds is *mixed*.
//!
//! It deliberately is a count of listed words with negation before them, no judgement: irony and comparison are not understood,
//! and nothing may be concluded from a single text.

use crate::corpus::is_listed;

/// What a text's words of judgement say together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stance {
    /// Words of praise or agreement alone.
    For,
    /// Words of blame or disagreement alone.
    Against,
    /// Both.
    Mixed,
    /// Neither.
    Unclear,
}

/// Words of agreement and praise, folded; Welsh with its mutations.
#[rustfmt::skip] // a list to be read as one
pub(crate) const FOR: &[&str] = &[
    "admirable", "agree", "agreed", "agrees", "amazing", "approve", "approved", "ardderchog", "awesome", "best",
    "bodlon", "brilliant", "campus", "cefnogaf", "cefnogi", "cefnogwn", "commendable", "cytunaf", "cytuno", "cytunwn",
    "da", "dda", "delighted", "diolch", "diolchgar", "enjoyed", "essential", "excellent", "exceptional", "exemplary",
    "fabulous", "fantastic", "faultless", "favour", "ffantastig", "fine", "flawless", "gefnogi", "good", "gorau",
    "grateful", "great", "gwych", "gytuno", "happy", "hapus", "helpful", "impeccable", "impressed", "impressive",
    "love", "loved", "lovely", "marvellous", "nice", "orau", "outstanding", "perfect", "pleasant", "pleased",
    "positive", "rhagorol", "satisfied", "splendid", "superb", "terrific", "thank", "thanks", "valuable", "vital",
    "wonderful", "worthwhile", "wych",
];

/// Words of disagreement and blame, folded; Welsh with its mutations.
#[rustfmt::skip] // a list to be read as one
pub(crate) const AGAINST: &[&str] = &[
    "abysmal", "anfodlon", "anghytunaf", "anghytuno", "annoying", "anobeithiol", "appalling", "awful", "bad", "badly",
    "criticism", "detrimental", "difficult", "difficulties", "difficulty", "disagree", "disagreed", "disagrees",
    "disappointed", "disappointing", "disgraceful", "disgusting", "dissatisfied", "dreadful", "drwg", "excessive",
    "fail", "failed", "failing", "fails", "failure", "frustrated", "frustrating", "gwael", "horrible", "inadequate",
    "methiant", "negative", "oppose", "opposed", "pointless", "poor", "poorly", "problem", "problems", "reject", "rude",
    "shocking", "siomedig", "terrible", "unacceptable", "unfair", "unhappy", "unhelpful", "unnecessary",
    "unsatisfactory", "upset", "upsetting", "useless", "wael", "waethaf", "wasteful", "worried", "worry", "worse",
    "worst", "wrong", "wrthwynebu",
];

/// Words that turn the next few around, folded.
#[rustfmt::skip] // a list to be read as one
const NOT: &[&str] = &[
    "cannot", "cant", "couldnt", "ddim", "didnt", "doesnt", "dont", "dydw", "hardly", "heb", "isnt", "less", "nad",
    "neither", "never", "nid", "no", "nor", "not", "rarely", "wasnt", "werent", "without", "wont", "wouldnt",
];

/// Words after a negation that it reaches.
const REACH_WORDS: usize = 3;

/// Words that only say on which side somebody is.
#[rustfmt::skip] // a list to be read as one
const SIDES: &[&str] = &[
    "agree", "agreed", "agrees", "anghytunaf", "anghytuno", "approve", "approved", "cefnogaf", "cefnogwn", "cytunaf", "cytuno",
    "cytunwn", "disagree", "disagreed", "disagrees", "favour", "gytuno", "oppose", "opposed", "reject", "wrthwynebu",
];

/// Whether a word only says on which side somebody is, and nothing of what about.
pub(crate) fn takes_a_side(word: &str) -> bool {
    is_listed(SIDES, word)
}

/// Whether a word judges: it may tell what is praised (*friendly*), but names no theme.
pub(crate) fn judges(word: &str) -> bool {
    is_listed(FOR, word) || is_listed(AGAINST, word)
}

/// The stance of a text, given its folded words.
pub(crate) fn of<'w>(words: impl Iterator<Item = &'w str>) -> Stance {
    let (mut for_it, mut against) = (false, false);
    let mut turned = 0;
    for word in words {
        if is_listed(NOT, word) {
            turned = REACH_WORDS;
            continue;
        }
        let kind = match (is_listed(FOR, word), is_listed(AGAINST, word)) {
            (true, _) => Some(true),
            (_, true) => Some(false),
            _ => None,
        };
        if let Some(praise) = kind {
            // Nothing bad is little praise, nothing good is blame.
            match (praise, turned > 0) {
                (true, false) => for_it = true,
                (true, true) | (false, false) => against = true,
                (false, true) => {}
            }
        }
        turned = turned.saturating_sub(1);
    }
    match (for_it, against) {
        (true, true) => Stance::Mixed,
        (true, false) => Stance::For,
        (false, true) => Stance::Against,
        (false, false) => Stance::Unclear,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stance(text: &str) -> Stance {
        of(text::fold(text).split(' '))
    }

    #[test]
    fn listed_words_and_negation_before_them_tell() {
        assert_eq!(stance("I agree, a brilliant idea"), Stance::For);
        assert_eq!(stance("Rwy’n anghytuno’n gryf"), Stance::Against);
        assert_eq!(stance("The food was not good"), Stance::Against);
        assert_eq!(stance("No problem at all"), Stance::Unclear);
        assert_eq!(stance("Good nurses but terrible parking"), Stance::Mixed);
        assert_eq!(stance("The bus goes at nine"), Stance::Unclear);
    }

    #[test]
    fn the_lists_are_folded_in_order_and_apart() {
        for list in [FOR, AGAINST, NOT, SIDES] {
            assert!(list.is_sorted_by(|a, b| a < b));
            assert!(list.iter().all(|word| text::fold(word) == **word));
        }
        assert!(FOR.iter().all(|word| !is_listed(AGAINST, word)));
    }
}
