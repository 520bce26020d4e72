//! The order of a list of names.
//!
//! Guarantees: comparing two keys byte by byte orders the names; in Welsh the digraphs *ch dd ff ng ll ph rh th* are letters
//! (*Llan* after *Lw*), the alphabet being a b c ch d dd e f ff g ng h i j l ll m n o p ph r rh s t th u w y with k q v x z
//! in their Latin places; in English they are two letters. Case and diacritics decide only between names that are otherwise equal.
//!
//! It deliberately knows only a few names whose two letters are not a digraph (*Bangor*, *Llangefni*, *Aberhonddu*): the list
//! awaits a Welsh speaker's review.

use crate::Language;
use crate::fold::fold;

/// The key by which a name is sorted in a list in this language.
#[must_use]
pub fn sort_key(name: &str, language: Language) -> String {
    let folded = fold(name);
    let mut key = match language {
        Language::En => folded,
        Language::Cy => folded
            .split(' ')
            .map(welsh_key)
            .collect::<Vec<_>>()
            .join(" "),
    };
    key.push('\u{1}');
    key.push_str(&name.to_lowercase());
    key.push('\u{1}');
    key.push_str(name);
    key
}

/// Each letter followed by a mark that puts a digraph behind every word that begins with its single letter.
fn welsh_key(word: &str) -> String {
    let mut key = String::with_capacity(word.len() * 2);
    let mut rest = word;
    let mut at = 0;
    while let Some(first) = rest.chars().next() {
        let digraph = DIGRAPHS
            .iter()
            .find(|(letters, _)| rest.starts_with(letters) && !two_letters(word, at));
        let taken = if let Some((letters, place)) = digraph {
            key.push_str(place);
            letters.len()
        } else {
            key.push(first);
            key.push('!');
            first.len_utf8()
        };
        at += taken;
        rest = rest.get(taken..).unwrap_or_default();
    }
    key
}

/// `~` stands behind `!`, so `l~` (ll) is behind `l!` whatever follows.
const DIGRAPHS: [(&str, &str); 8] = [
    ("ch", "c~"),
    ("dd", "d~"),
    ("ff", "f~"),
    ("ng", "g~"),
    ("ll", "l~"),
    ("ph", "p~"),
    ("rh", "r~"),
    ("th", "t~"),
];

/// Beginnings of names in which two letters meet and are no digraph, and where they meet.
const MEETINGS: [(&str, usize); 6] = [
    ("bangor", 2),
    ("fangor", 2),
    ("mangor", 2),
    ("llang", 3),
    ("pengw", 2),
    ("aberh", 3),
];

fn two_letters(word: &str, at: usize) -> bool {
    word != "pengwin"
        && MEETINGS
            .iter()
            .any(|(beginning, meeting)| *meeting == at && word.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorted(language: Language, names: &[&str]) -> Vec<String> {
        let mut names: Vec<String> = names.iter().map(|n| (*n).to_owned()).collect();
        names.sort_by_key(|name| sort_key(name, language));
        names
    }

    #[test]
    fn welsh_digraphs_are_letters() {
        let names = [
            "Llanelli", "Lwc", "Chwilog", "Cymer", "Ddôl", "Dwyran", "Ngala", "Gwynedd", "Thomas",
            "Tywyn", "Rhyl", "Rwsia",
        ];
        let expected = [
            "Cymer", "Chwilog", "Dwyran", "Ddôl", "Gwynedd", "Ngala", "Lwc", "Llanelli", "Rwsia",
            "Rhyl", "Tywyn", "Thomas",
        ];
        assert_eq!(sorted(Language::Cy, &names), expected);
    }

    #[test]
    fn in_english_they_are_two_letters() {
        assert_eq!(
            sorted(Language::En, &["Lwc", "Llanelli", "Cymer", "Chwilog"]),
            ["Chwilog", "Cymer", "Llanelli", "Lwc"]
        );
    }

    #[test]
    fn two_letters_that_meet_are_no_digraph() {
        assert_eq!(
            sorted(Language::Cy, &["Bangor", "Baner", "Bala", "Bag"]),
            ["Bag", "Bala", "Baner", "Bangor"]
        );
    }

    #[test]
    fn a_short_name_comes_before_a_longer_one_and_case_decides_last() {
        assert_eq!(
            sorted(Language::Cy, &["Tŷ Hafan", "Tyn", "tŷ", "Ty"]),
            ["Ty", "tŷ", "Tŷ Hafan", "Tyn"]
        );
    }
}
