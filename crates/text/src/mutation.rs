//! The Welsh initial mutations, both ways, over folded words.
//!
//! Guarantees: [`mutations`] gives every form that the soft, nasal and aspirate mutations and the h before vowels can give
//! a word; for each of them [`radicals`] leads back to the word. Source of the table: P. W. Thomas, *Gramadeg y Gymraeg*
//! (1996), the chapter on mutations; the same table stands in any grammar.
//!
//! | radical | soft | nasal | aspirate | | radical | soft | nasal |
//! |---|---|---|---|---|---|---|---|
//! | c | g | ngh | ch | | b | f | m |
//! | p | b | mh | ph | | d | dd | n |
//! | t | d | nh | th | | ll | l | |
//! | g | (falls away) | ng | | | rh | r | |
//! | m | f | | | | vowel | | h before it |
//!
//! It deliberately does not decide whether a word is Welsh, or whether a form stands where the grammar asks for it: most
//! results of [`radicals`] are words that do not exist, which costs a search nothing.

/// A word (folded) and, after it, each radical that it may be a mutation of, in the order soft, nasal, aspirate, h.
#[must_use]
pub fn radicals(word: &str) -> Vec<String> {
    let mut found = vec![word.to_owned()];
    for (form, radical) in REVERSED {
        if let Some(rest) = word.strip_prefix(form)
            && !rest.is_empty()
            && !reads_as_another_letter(form, rest)
        {
            add(&mut found, format!("{radical}{rest}"));
        }
    }
    if may_have_lost_g(word) {
        add(&mut found, format!("g{word}"));
    }
    if let Some(rest) = word.strip_prefix('h')
        && rest.len() > 1
        && rest.starts_with(is_vowel)
    {
        add(&mut found, rest.to_owned());
    }
    found
}

/// The mutated forms of a radical (folded), in the order soft, nasal, aspirate, h; empty where its first letter does not mutate.
#[must_use]
pub fn mutations(radical: &str) -> Vec<String> {
    let mut found = Vec::new();
    if radical.len() > 1 && radical.starts_with(is_vowel) {
        found.push(format!("h{radical}"));
    }
    for (letter, forms) in FORMS {
        if let Some(rest) = radical.strip_prefix(letter)
            && !rest.is_empty()
            && !reads_as_another_letter(letter, rest)
        {
            for form in forms
                .iter()
                .filter(|form| !reads_as_another_letter(form, rest))
            {
                if !form.is_empty() || may_have_lost_g(rest) {
                    found.push(format!("{form}{rest}"));
                }
            }
            break;
        }
    }
    found
}

/// Two letters first, so that `ll` is not read as `l`.
const FORMS: [(&str, &[&str]); 9] = [
    ("ll", &["l"]),
    ("rh", &["r"]),
    ("c", &["g", "ngh", "ch"]),
    ("p", &["b", "mh", "ph"]),
    ("t", &["d", "nh", "th"]),
    ("g", &["", "ng"]),
    ("b", &["f", "m"]),
    ("d", &["dd", "n"]),
    ("m", &["f"]),
];

/// A mutated beginning and its radical. The fallen g and the h before a vowel have rules of their own.
const REVERSED: [(&str, &str); 17] = [
    ("g", "c"),
    ("b", "p"),
    ("d", "t"),
    ("f", "b"),
    ("f", "m"),
    ("dd", "d"),
    ("l", "ll"),
    ("r", "rh"),
    ("ngh", "c"),
    ("mh", "p"),
    ("nh", "t"),
    ("ng", "g"),
    ("m", "b"),
    ("n", "d"),
    ("ch", "c"),
    ("ph", "p"),
    ("th", "t"),
];

/// Whether `letter` followed by `rest` is really one of the two-letter letters of the Welsh alphabet (or `ngh`).
fn reads_as_another_letter(letter: &str, rest: &str) -> bool {
    let Some(next) = rest.chars().next() else {
        return false;
    };
    match letter {
        "c" | "p" | "t" | "r" | "m" | "ng" => next == 'h',
        "d" => next == 'd',
        "f" => next == 'f',
        "l" => next == 'l',
        "n" => matches!(next, 'g' | 'h'),
        _ => false,
    }
}

/// The soft mutation takes the g away before a vowel, l, r and n (*gardd, gwlad, glo, graddfa, gneud*).
fn may_have_lost_g(word: &str) -> bool {
    let digraph = ["ll", "rh", "ng", "nh"]
        .iter()
        .any(|digraph| word.starts_with(digraph));
    word.len() > 1 && !digraph && word.starts_with(|c| is_vowel(c) || matches!(c, 'l' | 'r' | 'n'))
}

const fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'w' | 'y')
}

fn add(found: &mut Vec<String>, word: String) {
    if !found.contains(&word) {
        found.push(word);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_row_of_the_table_is_known() {
        let rows: [(&str, &[&str]); 11] = [
            ("cymru", &["gymru", "nghymru", "chymru"]),
            ("plant", &["blant", "mhlant", "phlant"]),
            ("ty", &["dy", "nhy", "thy"]),
            ("gardd", &["ardd", "ngardd"]),
            ("gwlad", &["wlad", "ngwlad"]),
            ("bwrdd", &["fwrdd", "mwrdd"]),
            ("dinas", &["ddinas", "ninas"]),
            ("llais", &["lais"]),
            ("rhaglen", &["raglen"]),
            ("meddyg", &["feddyg"]),
            ("ysgol", &["hysgol"]),
        ];
        for (radical, forms) in rows {
            assert_eq!(mutations(radical), forms, "{radical}");
        }
    }

    #[test]
    fn letters_that_do_not_mutate_stay() {
        for word in [
            "ffordd", "siop", "neuadd", "haul", "chwaer", "theatr", "ddoe", "jam",
        ] {
            assert!(mutations(word).is_empty(), "{word}: {:?}", mutations(word));
        }
    }

    #[test]
    fn a_mutated_word_leads_to_its_radical_and_keeps_itself_first() {
        for (form, radical) in [
            ("gymru", "cymru"),
            ("nghaerdydd", "caerdydd"),
            ("ofal", "gofal"),
            ("fam", "mam"),
            ("harian", "arian"),
        ] {
            let found = radicals(form);
            assert_eq!(found[0], form);
            assert!(found.iter().any(|r| r == radical), "{form}: {found:?}");
        }
        assert_eq!(radicals("ffordd"), ["ffordd"]);
        assert_eq!(radicals("a"), ["a"]);
    }

    proptest! {
        #[test]
        fn every_mutation_leads_back(word in "[a-z]{2,8}") {
            for form in mutations(&word) {
                prop_assert!(radicals(&form).contains(&word), "{} of {}", form, word);
            }
        }
    }
}
