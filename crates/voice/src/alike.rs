//! Statements that say nearly the same, pointed out before one is accepted.
//!
//! Measure: the share of letter trigrams that two folded texts have in common (Dice 1945), from 0 to 1. It knows no meaning: "not"
//! makes little difference to it, so a person decides. Folding takes case, accents and punctuation away; mutations of Welsh change one
//! trigram or two.

use crate::limits::{ALIKE_MIN, ALIKE_SHOWN_MAX};
use std::collections::BTreeMap;

/// How much two texts are alike, from 0 to 1.
#[must_use]
pub fn likeness(a: &str, b: &str) -> f64 {
    let (a, b) = (trigrams(a), trigrams(b));
    let size = |of: &BTreeMap<[char; 3], usize>| of.values().sum::<usize>();
    let both: usize = a
        .iter()
        .map(|(key, n)| b.get(key).copied().unwrap_or(0).min(*n))
        .sum();
    2.0 * both as f64 / (size(&a) + size(&b)).max(1) as f64
}

/// Those of `others` that say nearly what `text` says, the most alike first, each with how much.
#[must_use]
pub fn alike<'a, T: Copy + Ord>(
    text: &str,
    others: impl Iterator<Item = (T, &'a str)>,
) -> Vec<(T, f64)> {
    let mut found: Vec<(T, f64)> = others
        .map(|(number, other)| (number, likeness(text, other)))
        .filter(|(_, likeness)| *likeness >= ALIKE_MIN)
        .collect();
    found.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    found.truncate(ALIKE_SHOWN_MAX);
    found
}

fn trigrams(text: &str) -> BTreeMap<[char; 3], usize> {
    let folded = text::fold(text);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    let letters: Vec<char> = format!("  {} ", words.join(" ")).chars().collect();
    let mut found = BTreeMap::new();
    for three in letters.windows(3) {
        if let [a, b, c] = three {
            *found.entry([*a, *b, *c]).or_default() += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_words_written_otherwise_are_alike_and_other_words_are_not() {
        let text = "Buses should run until the clinic closes.";
        let others = [
            (1, "BUSES should run until the clinics close!"),
            (2, "Every town needs a dentist who takes new patients."),
            (3, "Buses should run until the clinic closes"),
            (4, ""),
        ];
        let found: Vec<i32> = alike(text, others.into_iter())
            .into_iter()
            .map(|(n, _)| n)
            .collect();
        assert_eq!(found, [3, 1]);
        assert!(likeness("Mae bws i Fangor", "Mae bws i Bangor") > 0.6);
    }
}
