//! What to code next in order to learn most.
//!
//! Method: of the responses that nobody coded, those whose codes are least certain (the entropy of their probabilities; Lewis and
//! Gale 1994), weighed by how many others are like them (Settles and Craven 2008), one after another, each time passing over
//! what is like those already named. Where nothing was learnt yet, only likeness counts: the most usual responses, each unlike the others.

use crate::rows::{Full, dot};

/// The places in `open` to code next, best first, at most `wanted`. `uncertain` is how uncertain each of them is.
pub(crate) fn next(places: &Full, open: &[usize], uncertain: &[f64], wanted: usize) -> Vec<usize> {
    let mut middle = vec![0.0; places.row(0).len()];
    for text in open {
        for (sum, value) in middle.iter_mut().zip(places.row(*text)) {
            *sum += value / open.len() as f64;
        }
    }
    let mut worth: Vec<f64> = open
        .iter()
        .zip(uncertain)
        .map(|(text, uncertain)| {
            let usual = dot(places.row(*text), &middle).max(0.0).sqrt();
            uncertain * (0.2 + usual)
        })
        .collect();
    let mut named = Vec::new();
    while named.len() < wanted.min(open.len()) {
        let best = worth
            .iter()
            .enumerate()
            .filter(|(_, worth)| worth.is_finite())
            .max_by(|a, b| a.1.total_cmp(b.1).then(b.0.cmp(&a.0)));
        let Some((best, _)) = best else { break };
        named.push(best);
        let Some(own) = open.get(best).map(|text| places.row(*text)) else {
            break;
        };
        for (worth, text) in worth.iter_mut().zip(open) {
            let like = dot(own, places.row(*text)).clamp(0.0, 1.0);
            *worth *= 1.0 - like * like;
        }
        if let Some(worth) = worth.get_mut(best) {
            *worth = f64::NEG_INFINITY;
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_uncertain_come_first_and_no_two_alike_in_a_row() {
        let places = Full::of(vec![1.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 1.0], 2);
        let named = next(&places, &[0, 1, 2, 3], &[0.9, 0.9, 0.5, 0.1], 3);
        assert_eq!(named.first(), Some(&0));
        assert_eq!(named.get(1), Some(&2));
        assert_eq!(named.len(), 3);
        assert!(next(&places, &[], &[], 3).is_empty());
    }
}
