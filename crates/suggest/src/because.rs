//! The words that a suggestion rests on.
//!
//! Every opinion but that of the neighbours and the definitions is a sum over the terms of a text, so that each term's part in it is
//! known exactly; a term of two words or of some letters of a word stands for the words it lies in, and so does a word that tells
//! something as the answer to a question. What speaks most for the code is shown, where it stands. The question itself is in no
//! text and is not shown.

use crate::learn::{Lines, Seen};
use crate::limits::{BECAUSE_MAX, BECAUSE_SHARE_MIN};
use crate::rows::dot;
use std::collections::BTreeMap;
use std::ops::Range;

/// The places in a text that speak most for a code, in the order of the text; `weights` is what each opinion counts for.
/// Empty only where the text has no term that another text has.
pub(crate) fn because(
    seen: &Seen,
    (row, text): (usize, &str),
    lines: &Lines,
    weights: &[f64],
) -> Vec<Range<usize>> {
    let weight = |at: usize| weights.get(at).copied().unwrap_or_default();
    let length = seen.space.lengths.get(row).copied().unwrap_or_default();
    let broad = seen.broad_lengths.get(row).copied().unwrap_or_default();
    let mut of_words: BTreeMap<(usize, usize), f64> = BTreeMap::new();
    let placed = seen.terms.placed(text, seen.questions.at(row));
    let mut times: BTreeMap<u32, usize> = BTreeMap::new();
    for term in &placed {
        *times.entry(term.column).or_default() += 1;
    }
    for term in placed {
        let column = term.column as usize;
        let own = |line: &[f64]| line.get(column).copied().unwrap_or_default();
        // What puts a code before its rivals is its own line too.
        let mut part = (weight(0) + weight(8)) * own(&lines.terms.weights)
            + weight(1) * own(&lines.tilted.weights);
        if seen.terms.is_of_words(term.column) {
            // In the rows of words and pairs alone the same term weighs more.
            let scale = std::f64::consts::SQRT_2;
            part += weight(4) * scale * own(&lines.odds.weights);
            if length > 0.0 {
                let meaning = dot(seen.space.words.row(column), &lines.meaning.weights);
                part += weight(2) * scale * meaning / length;
            }
            if broad > 0.0 {
                let meaning = dot(seen.space.words.row(column), &lines.broad.weights);
                part += weight(3) * scale * meaning / broad;
            }
        }
        let often = times.get(&term.column).copied().unwrap_or(1);
        let company = &lines.company.weights;
        let company = seen.company.part(row, term.column, often, company);
        *of_words
            .entry((term.place.start, term.place.end))
            .or_default() += part * term.share + weight(5) * company;
    }
    chosen(of_words)
}

/// The strongest places that do not overlap, joined where they touch.
fn chosen(of_words: BTreeMap<(usize, usize), f64>) -> Vec<Range<usize>> {
    let mut ranked: Vec<((usize, usize), f64)> = of_words.into_iter().collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    let strongest = ranked.first().map_or(0.0, |first| first.1);
    let mut places: Vec<Range<usize>> = Vec::new();
    for ((start, end), part) in ranked {
        let weak = part <= 0.0 || part < strongest * BECAUSE_SHARE_MIN;
        if places.len() == BECAUSE_MAX || (weak && !places.is_empty()) {
            break;
        }
        if places.iter().all(|p| p.end <= start || end <= p.start) {
            places.push(start..end);
        }
    }
    places.sort_by_key(|place| place.start);
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strongest_words_are_shown_in_the_order_of_the_text() {
        let parts = BTreeMap::from([
            ((0, 3), 0.1),
            ((4, 8), 0.9),
            ((0, 8), 0.5),
            ((9, 12), 0.6),
            ((13, 14), -1.0),
        ]);
        assert_eq!(chosen(parts), [4..8, 9..12]);
    }

    #[test]
    fn one_place_is_shown_even_where_nothing_speaks_for_the_code() {
        let chosen_of_one = chosen(BTreeMap::from([((2, 5), -0.1)]));
        assert_eq!(chosen_of_one.first(), Some(&(2..5)));
        assert!(chosen(BTreeMap::new()).is_empty());
    }
}
