//! The company that words keep: texts lie near each other whose words stand in the same company in all texts, coded or not, even where
//! they share no word.
//!
//! Method: how often two words stand within a few words of each other, less the farther apart, as positive pointwise mutual
//! information with smoothed contexts; its singular vectors, each direction counting by the root of its strength, are word
//! vectors (Levy, Goldberg and Dagan 2015); a text lies at the sum of its words' vectors, brought to distance one. Words that stand in a large
//! share of the texts keep company with all and are left out. Nothing is learnt elsewhere.
//!
//! Guarantees: the same texts and seed give the same digits on any number of threads. A text without such a word lies at the origin.

use crate::limits::{
    COMMON_SHARE_MAX, COMPANY_DIMENSIONS, COMPANY_REACH, COMPANY_WORDS_MAX, CONTEXT_POWER,
};
use crate::rows::{Full, Rows as _, Thin, dot};
use crate::space::Space;
use crate::terms::Terms;
use crate::threads::{blocks, each};
use std::collections::BTreeMap;

/// Where texts lie by the company of their words.
pub(crate) struct Company {
    /// Each text's place, at distance one from the origin.
    pub(crate) places: Full,
    /// How far each text was from the origin.
    lengths: Vec<f64>,
    /// The vector of each word that has one.
    vectors: Full,
    /// The number of such a word by its column.
    numbers: BTreeMap<u32, usize>,
}

impl Company {
    /// Learns the company of words from these texts, whose terms are these.
    pub(crate) fn of(texts: &[&str], terms: &Terms, seed: u64, threads: usize) -> Self {
        let said: Vec<Vec<u32>> = in_order(texts, terms, threads);
        let numbers = numbered(&said, texts.len());
        let rows: Vec<Vec<usize>> = said
            .iter()
            .map(|row| row.iter().filter_map(|c| numbers.get(c).copied()).collect())
            .collect();
        let vectors = vectors(&mutual(&near(&rows, numbers.len())), seed, threads);
        let mut places = Full::zeros(rows.len(), vectors.width());
        let mut lengths = Vec::with_capacity(rows.len());
        for (at, row) in rows.into_iter().enumerate() {
            let place = places.row_mut(at);
            for (number, times) in times(row) {
                add(place, said_often(times), vectors.row(number));
            }
            let length = dot(place, place).sqrt();
            if length > 0.0 {
                place.iter_mut().for_each(|value| *value /= length);
            }
            lengths.push(length);
        }
        Self {
            places,
            lengths,
            vectors,
            numbers,
        }
    }

    /// What one of `times` occurrences of a word, known by its column, adds to what a line says of a text.
    pub(crate) fn part(&self, text: usize, column: u32, times: usize, line: &[f64]) -> f64 {
        let length = self.lengths.get(text).copied().unwrap_or_default();
        match self.numbers.get(&column) {
            Some(number) if length > 0.0 => {
                let all = said_often(times) * dot(self.vectors.row(*number), line);
                all / (length * times.max(1) as f64)
            }
            _ => 0.0,
        }
    }
}

/// The columns of each text's words, as they follow each other.
fn in_order(texts: &[&str], terms: &Terms, threads: usize) -> Vec<Vec<u32>> {
    let blocks = blocks(texts.len());
    let parts = each(blocks.len(), threads, |block| {
        let range = blocks.get(block).cloned().unwrap_or_default();
        let own = texts.get(range).unwrap_or_default().iter();
        own.map(|text| terms.word_columns_of(text))
            .collect::<Vec<_>>()
    });
    parts.into_iter().flatten().collect()
}

/// Numbers for the words that keep company: those that most texts hold first, where there are too many, and none that nearly every
/// text holds.
fn numbered(said: &[Vec<u32>], texts: usize) -> BTreeMap<u32, usize> {
    let mut holders: BTreeMap<u32, usize> = BTreeMap::new();
    for row in said {
        let mut own = row.clone();
        own.sort_unstable();
        own.dedup();
        for column in own {
            *holders.entry(column).or_default() += 1;
        }
    }
    let is_common = |count: usize| count as f64 > COMMON_SHARE_MAX * texts as f64;
    let mut kept: Vec<(usize, u32)> = holders
        .into_iter()
        .filter(|(_, count)| !is_common(*count))
        .map(|(column, count)| (count, column))
        .collect();
    kept.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
    kept.truncate(COMPANY_WORDS_MAX);
    let mut columns: Vec<u32> = kept.into_iter().map(|(_, column)| column).collect();
    columns.sort_unstable();
    columns.into_iter().zip(0..).collect()
}

/// How often each two words stand near each other, less the farther apart: for each word the others and how often, in their order.
fn near(rows: &[Vec<usize>], words: usize) -> Vec<Vec<(usize, f64)>> {
    let mut pairs: Vec<((u32, u32), f32)> = Vec::new();
    let mut merged = 0;
    for row in rows {
        for (at, word) in row.iter().enumerate() {
            for (apart, other) in (1_u8..).zip(row.iter().skip(at + 1).take(COMPANY_REACH)) {
                let both = (*word.min(other) as u32, *word.max(other) as u32);
                pairs.push((both, 1.0 / f32::from(apart).sqrt()));
            }
        }
        if pairs.len() > 2 * merged + (1 << 22) {
            pairs = together(pairs);
            merged = pairs.len();
        }
    }
    let mut out = vec![Vec::new(); words];
    for ((one, other), weight) in together(pairs) {
        let mut add = |from: u32, to: u32| {
            if let Some(row) = out.get_mut(from as usize) {
                row.push((to as usize, f64::from(weight)));
            }
        };
        add(one, other);
        add(other, one);
    }
    for row in &mut out {
        row.sort_by_key(|(other, _)| *other);
    }
    out
}

/// Each pair once, with the sum of its weights, in the order of the texts.
fn together(mut pairs: Vec<((u32, u32), f32)>) -> Vec<((u32, u32), f32)> {
    pairs.sort_by_key(|(pair, _)| *pair);
    pairs.dedup_by(|next, before| {
        let same = next.0 == before.0;
        if same {
            before.1 += next.1;
        }
        same
    });
    pairs
}

/// Positive pointwise mutual information, contexts smoothed.
fn mutual(near: &[Vec<(usize, f64)>]) -> Thin {
    let sums = near
        .iter()
        .map(|row| row.iter().map(|(_, weight)| weight).sum());
    let sums: Vec<f64> = sums.collect();
    let smooth: Vec<f64> = sums
        .iter()
        .map(|sum| libm::pow(*sum, CONTEXT_POWER))
        .collect();
    let all: f64 = smooth.iter().sum();
    let mut out = Thin::of_width(near.len());
    for (row, own) in near.iter().zip(&sums) {
        let informed = row.iter().filter_map(|(other, weight)| {
            let context = smooth.get(*other)? / all;
            let information = libm::log(weight / (own * context));
            (information > 0.0).then_some((u32::try_from(*other).ok()?, information as f32))
        });
        out.push(informed);
    }
    out
}

/// The vector of each word: along each direction, where it lies by the root of the direction's strength.
fn vectors(mutual: &Thin, seed: u64, threads: usize) -> Full {
    let space = Space::of(mutual, COMPANY_DIMENSIONS, seed, threads);
    let mut vectors = space.places;
    let mut strengths = vec![0.0; space.width];
    for (row, length) in space.lengths.iter().enumerate() {
        for (value, strength) in vectors.row_mut(row).iter_mut().zip(&mut strengths) {
            *value *= length;
            *strength += *value * *value;
        }
    }
    for row in 0..vectors.len() {
        for (value, strength) in vectors.row_mut(row).iter_mut().zip(&strengths) {
            // The strength is a square; its fourth root is the root of the direction's own.
            if *strength > 0.0 {
                *value /= strength.sqrt().sqrt();
            }
        }
    }
    vectors
}

/// Each of these once, in their order, and how often.
fn times(mut row: Vec<usize>) -> Vec<(usize, usize)> {
    row.sort_unstable();
    let runs = row.chunk_by(|a, b| a == b);
    runs.filter_map(|run| Some((*run.first()?, run.len())))
        .collect()
}

fn said_often(times: usize) -> f64 {
    1.0 + libm::log(times.max(1) as f64)
}

fn add(place: &mut [f64], times: f64, vector: &[f64]) {
    for (sum, own) in place.iter_mut().zip(vector) {
        *sum += times * own;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::questions::Questions;

    /// Two subjects, each spoken of in words that stand in the same company; the last two texts share no word.
    const TEXTS: [&str; 14] = [
        "the bus was late this morning",
        "the coach was late this morning",
        "the bus was full on the way home",
        "the coach was full on the way home",
        "a nurse spoke kindly with my mother",
        "a doctor spoke kindly with my mother",
        "a porter waited with my mother",
        "a doctor waited with my mother",
        "parking costs too much at weekends",
        "parking costs more at weekends",
        "nobody answered calls at weekends",
        "parking costs nobody answered for",
        "bus",
        "coach",
    ];

    fn company(texts: &[&str], threads: usize) -> Company {
        let terms = Terms::of(texts, &Questions::default(), 1);
        Company::of(texts, &terms, 1, threads)
    }

    #[test]
    fn texts_without_a_common_word_lie_near_where_their_words_keep_the_same_company() {
        let company = company(&TEXTS, 1);
        let near = |a, b| dot(company.places.row(a), company.places.row(b));
        assert!(near(12, 13) > 0.5, "{}", near(12, 13));
        assert!(near(12, 13) > near(12, 4) + 0.3);
    }

    #[test]
    fn what_a_line_says_of_a_text_is_the_sum_of_its_words() {
        let terms = Terms::of(&TEXTS, &Questions::default(), 1);
        let company = Company::of(&TEXTS, &terms, 1, 1);
        let line: Vec<f64> = (0..company.places.width())
            .map(|n| n as f64 - 2.0)
            .collect();
        for (row, text) in TEXTS.iter().enumerate() {
            let columns = terms.word_columns_of(text);
            let often = |column: &u32| columns.iter().filter(|c| *c == column).count();
            let parts = columns
                .iter()
                .map(|c| company.part(row, *c, often(c), &line));
            let whole = dot(company.places.row(row), &line);
            assert!((parts.sum::<f64>() - whole).abs() < 1e-9, "{text}");
        }
    }

    #[test]
    fn threads_do_not_matter_and_texts_without_words_are_no_trouble() {
        let (one, two) = (company(&TEXTS, 1), company(&TEXTS, 2));
        assert!(one.places.rows().eq(two.places.rows()));
        for texts in [
            vec![],
            vec!["", ""],
            vec!["same", "same", "same"],
            vec!["a b", "b a"],
        ] {
            let company = company(&texts, 1);
            assert!(
                company
                    .places
                    .rows()
                    .flatten()
                    .all(|value| value.is_finite())
            );
        }
    }
}
