//! A space in which texts lie near each other that use words which other texts use together, whether anybody coded them or not.
//!
//! Method: latent semantic analysis (Deerwester et al. 1990): the largest singular vectors of the texts' words, by a randomised
//! range finder with power rounds (Halko, Martinsson and Tropp 2011). It reads every text, the coded and the others, and no code.
//!
//! Guarantees: the same texts and seed give the same digits on any number of threads. A text without a word that another text
//! has lies at the origin.

use crate::algebra::{eigen, orthonormal, products};
use crate::limits::{DIMENSIONS_SPARE, POWER_ROUNDS};
use crate::rows::{Full, Rows, Thin, dot};
use crate::threads::{blocks, each};
use stats::random::mixed;

/// The space.
pub(crate) struct Space {
    /// Each text's place, at distance one from the origin.
    pub(crate) places: Full,
    /// What each column of the words adds to a place, before it is brought to distance one.
    pub(crate) words: Full,
    /// How far each text was from the origin.
    pub(crate) lengths: Vec<f64>,
    /// Dimensions.
    pub(crate) width: usize,
}

impl Space {
    /// The space of these texts' words.
    pub(crate) fn of(words: &Thin, dimensions: usize, seed: u64, threads: usize) -> Self {
        let wanted = dimensions.min(words.len()).min(words.width());
        let width = (wanted + DIMENSIONS_SPARE)
            .min(words.len())
            .min(words.width());
        let turned = words.turned();
        let mut guess = Full::of(
            (0..(words.width() * width) as u64)
                .map(|n| chance_sign(n ^ seed.rotate_left(32)))
                .collect(),
            width,
        );
        for _ in 0..POWER_ROUNDS {
            let texts = orthonormal(times(words, &guess, width, threads), width, threads);
            guess = times(&turned, &texts, width, threads);
            guess = orthonormal(guess, width, threads);
        }
        // Now the guess spans the words' side; what the texts make of it holds the singular values.
        let texts = times(words, &guess, width, threads);
        let (_, vectors) = eigen(products(&texts, width, threads), width);
        let kept = first_columns(&vectors, width, wanted);
        let words = full_times(&guess, &kept, wanted, threads);
        let mut places = full_times(&texts, &kept, wanted, threads);
        let mut lengths = Vec::with_capacity(places.len());
        for row in 0..places.len() {
            let length = places.squares(row).sqrt();
            lengths.push(length);
            scale(places.row_mut(row), length);
        }
        Self {
            places,
            words,
            lengths,
            width: wanted,
        }
    }

    /// The same places by their first few dimensions alone, at distance one, and how far they were from the origin.
    pub(crate) fn broad(&self, dimensions: usize) -> (Full, Vec<f64>) {
        let width = dimensions.min(self.width);
        let mut values = Vec::with_capacity(self.places.len() * width);
        let mut lengths = Vec::with_capacity(self.places.len());
        for (place, whole) in self.places.rows().zip(&self.lengths) {
            let first = place.get(..width).unwrap_or_default();
            let length = dot(first, first).sqrt();
            lengths.push(length * whole);
            let start = values.len();
            values.extend_from_slice(first);
            scale(values.get_mut(start..).unwrap_or_default(), length);
        }
        (Full::of(values, width), lengths)
    }

    /// The place of a text that is not among the texts, from its words.
    pub(crate) fn place(&self, words: &Thin) -> Vec<f64> {
        let mut place = vec![0.0; self.width];
        for (column, value) in words.row(0) {
            for (sum, own) in place.iter_mut().zip(self.words.row(column as usize)) {
                *sum += f64::from(value) * own;
            }
        }
        let length = dot(&place, &place).sqrt();
        scale(&mut place, length);
        place
    }
}

fn scale(place: &mut [f64], length: f64) {
    if length > 0.0 {
        for value in place {
            *value /= length;
        }
    }
}

fn chance_sign(number: u64) -> f64 {
    if mixed(number.wrapping_mul(0x9e37_79b9_7f4a_7c15)) >> 63 == 0 {
        1.0
    } else {
        -1.0
    }
}

/// Thin rows times a full table.
fn times(rows: &Thin, table: &Full, width: usize, threads: usize) -> Full {
    by_blocks(rows.len(), width, threads, |row, sums| {
        for (column, value) in rows.row(row) {
            let value = f64::from(value);
            for (sum, own) in sums.iter_mut().zip(table.row(column as usize)) {
                *sum += value * own;
            }
        }
    })
}

/// Full rows times a small table.
fn full_times(rows: &Full, table: &Full, width: usize, threads: usize) -> Full {
    by_blocks(rows.len(), width, threads, |row, sums| {
        for (value, own) in rows.row(row).iter().zip(table.rows()) {
            for (sum, own) in sums.iter_mut().zip(own) {
                *sum += value * own;
            }
        }
    })
}

fn by_blocks(
    rows: usize,
    width: usize,
    threads: usize,
    fill: impl Fn(usize, &mut [f64]) + Sync,
) -> Full {
    let blocks = blocks(rows);
    let parts = each(blocks.len(), threads, |block| {
        let range = blocks.get(block).cloned().unwrap_or_default();
        let mut part = vec![0.0; range.len() * width];
        for (row, sums) in range.zip(part.chunks_exact_mut(width.max(1))) {
            fill(row, sums);
        }
        part
    });
    Full::of(parts.concat(), width)
}

fn first_columns(table: &Full, rows: usize, columns: usize) -> Full {
    let mut kept = Full::zeros(rows, columns);
    for row in 0..rows {
        for (to, from) in kept.row_mut(row).iter_mut().zip(table.row(row)) {
            *to = *from;
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questions::Questions;
    use crate::terms::Terms;

    #[test]
    fn texts_that_share_company_lie_near_and_threads_do_not_matter() {
        let texts = [
            "the bus was late today",
            "late bus again today",
            "the nurse was kind",
            "a kind nurse was there",
            "bus timetable late",
            "the doctor and the nurse were kind",
        ];
        let terms = Terms::of(&texts, &Questions::default(), 1);
        let space = Space::of(&terms.words, 2, 1, 1);
        let near = |a, b| dot(space.places.row(a), space.places.row(b));
        assert!(near(0, 4) > near(0, 3) && near(2, 5) > near(2, 4));
        let again = Space::of(&terms.words, 2, 1, 2);
        for row in 0..texts.len() {
            assert_eq!(space.places.row(row), again.places.row(row));
        }
    }

    #[test]
    fn texts_without_words_are_no_trouble() {
        for texts in [vec![], vec!["", ""], vec!["same", "same", "same"]] {
            let terms = Terms::of(&texts, &Questions::default(), 1);
            let space = Space::of(&terms.words, 10, 1, 1);
            assert!(space.places.rows().flatten().all(|v| v.is_finite()));
        }
    }
}
