//! The same texts seen in several ways, each a place for every text.
//!
//! Guarantees: a text's place depends on its words and the others' alone; a text without a word that another has lies nowhere.
//!
//! Views: latent directions of the terms, at several widths (Deerwester and others 1990); the mean of word vectors learnt from which terms
//! stand near each other in these texts, once narrowly and once widely (positive pointwise mutual information with smoothed contexts,
//! Levy, Goldberg and Dagan 2015); latent directions of runs of letters inside terms, which see through spelling and endings. Groups
//! found in one view rest on its accidents; what several views agree on does not (`agree.rs`).

use crate::chance::spelling;
use crate::corpus::{Corpus, Distinct};
use crate::latent::{Space, space};
use crate::limits::{
    GRAM_CHARS, GRAM_DIMENSIONS, GRAM_TEXTS_MIN, GRAM_WORDS_MAX, LANGUAGE_TEXTS_MIN,
    LATENT_DIMENSIONS, NEAR_WORDS, VECTOR_DIMENSIONS,
};
use crate::matrix::{Dense, Sparse, add, dot, normalise};
use std::collections::BTreeMap;

/// What the views are made from: texts that share a word, their weighted terms and how often they have each.
pub(crate) struct Seen<'s> {
    pub(crate) corpus: &'s Corpus,
    /// The texts, as places in the corpus.
    pub(crate) chosen: &'s [usize],
    pub(crate) weighted: &'s Sparse,
    pub(crate) counts: &'s Sparse,
    pub(crate) threads: usize,
}

impl Seen<'_> {
    /// All views, and the space of the widest latent one.
    pub(crate) fn views(&self) -> (Vec<Dense>, Space) {
        let starts: Vec<u64> = self
            .corpus
            .terms
            .iter()
            .map(|term| spelling(&term.base))
            .collect();
        let widest = LATENT_DIMENSIONS.iter().copied().max().unwrap_or(1);
        let latent = space(self.weighted, &starts, widest, self.threads);
        let widths = LATENT_DIMENSIONS.iter();
        let mut views: Vec<Dense> = widths
            .map(|wide| latent.texts.first_columns(*wide).normalised())
            .collect();
        views.extend(
            NEAR_WORDS
                .iter()
                .map(|words| self.by_neighbours(&starts, *words)),
        );
        views.push(self.by_letters());
        let welsh: Vec<bool> = self.distinct().map(|distinct| distinct.welsh).collect();
        let views = views.iter().map(|view| without_language(view, &welsh));
        (views.collect(), latent)
    }

    fn distinct(&self) -> impl Iterator<Item = &Distinct> {
        self.chosen
            .iter()
            .filter_map(|at| self.corpus.distinct.get(*at))
    }

    /// Texts as means of word vectors. A vector is the term's own side of the table, not that of what stands near it, which is smoothed; along
    /// each direction it counts by the root of its strength (Levy, Goldberg and Dagan 2015). No term is weighted down: the vector of one that
    /// stands near everything is short already, and so is that of a rare one (Schakel and Wilson 2015).
    fn by_neighbours(&self, starts: &[u64], reach: usize) -> Dense {
        let near = mutual(&self.neighbours(reach)).turned();
        let Space {
            terms: mut words,
            strengths,
            ..
        } = space(&near, starts, VECTOR_DIMENSIONS, self.threads);
        for word in 0..words.len() {
            for (value, strength) in words.row_mut(word).iter_mut().zip(&strengths) {
                *value *= strength.sqrt() as f32;
            }
        }
        let often = |(term, times): &(u32, f32)| (*term, 1.0 + libm::logf(*times));
        let rows = self.counts.rows.iter();
        let said = Sparse {
            rows: rows.map(|row| row.iter().map(often).collect()).collect(),
            columns: self.counts.columns,
        };
        said.times(&words, self.threads).normalised()
    }

    /// How often each two terms stand near each other, less the farther apart.
    fn neighbours(&self, reach: usize) -> Sparse {
        let mut pairs: Vec<((u32, u32), f32)> = Vec::new();
        for distinct in self.distinct() {
            let shared = |term: &u32| self.corpus.is_shared(*term);
            let terms: Vec<u32> = distinct
                .terms
                .iter()
                .flatten()
                .copied()
                .filter(shared)
                .collect();
            for (at, term) in terms.iter().enumerate() {
                for (apart, other) in (1_u8..).zip(terms.iter().skip(at + 1).take(reach)) {
                    let weight = 1.0 / f32::from(apart).sqrt();
                    pairs.push(((*term, *other), weight));
                    pairs.push(((*other, *term), weight));
                }
            }
        }
        pairs.sort_by_key(|(pair, _)| *pair);
        let columns = self.counts.columns;
        let mut rows: Vec<Vec<(u32, f32)>> = vec![Vec::new(); columns];
        for ((term, other), weight) in pairs {
            let Some(row) = rows.get_mut(term as usize) else {
                continue;
            };
            match row.last_mut() {
                Some((last, sum)) if *last == other => *sum += weight,
                _ => row.push((other, weight)),
            }
        }
        Sparse { rows, columns }
    }

    /// Texts by the runs of letters inside their words.
    fn by_letters(&self) -> Dense {
        let mut numbers: BTreeMap<u64, u32> = BTreeMap::new();
        let mut hashes: Vec<u64> = Vec::new();
        let mut texts_with: Vec<u32> = Vec::new();
        let mut rows: Vec<Vec<(u32, f32)>> = Vec::with_capacity(self.chosen.len());
        for distinct in self.distinct() {
            let mut times: BTreeMap<u32, f32> = BTreeMap::new();
            for term in distinct.terms.iter().flatten().take(GRAM_WORDS_MAX) {
                each_gram(self.corpus.base(*term), |gram| {
                    let hash = spelling(gram);
                    let number = *numbers.entry(hash).or_insert_with(|| {
                        hashes.push(hash);
                        texts_with.push(0);
                        u32::try_from(hashes.len() - 1).unwrap_or(u32::MAX)
                    });
                    *times.entry(number).or_default() += 1.0;
                });
            }
            for number in times.keys() {
                if let Some(texts) = texts_with.get_mut(*number as usize) {
                    *texts += 1;
                }
            }
            rows.push(times.into_iter().collect());
        }
        let texts = rows.len() as f64;
        let weigh = |(number, times): (u32, f32)| {
            let with = texts_with
                .get(number as usize)
                .copied()
                .filter(|with| *with >= GRAM_TEXTS_MIN)?;
            let rare = libm::log((1.0 + texts) / (1.0 + f64::from(with))) + 1.0;
            Some((number, (1.0 + libm::logf(times)) * rare as f32))
        };
        for row in &mut rows {
            *row = std::mem::take(row).into_iter().filter_map(weigh).collect();
        }
        let weighted = Sparse {
            rows,
            columns: hashes.len(),
        }
        .normalised();
        space(&weighted, &hashes, GRAM_DIMENSIONS, self.threads)
            .texts
            .normalised()
    }
}

/// The power to which contexts are smoothed (Levy, Goldberg and Dagan 2015).
const CONTEXT_POWER: f64 = 0.75;

/// Positive pointwise mutual information.
fn mutual(near: &Sparse) -> Sparse {
    let sums: Vec<f64> = near
        .rows
        .iter()
        .map(|row| row.iter().map(|(_, w)| f64::from(*w)).sum())
        .collect();
    let smooth: Vec<f64> = sums
        .iter()
        .map(|sum| libm::pow(*sum, CONTEXT_POWER))
        .collect();
    let all: f64 = smooth.iter().sum::<f64>();
    let row = |(row, own): (&Vec<(u32, f32)>, &f64)| {
        let informed = row.iter().filter_map(|(other, weight)| {
            let context = smooth.get(*other as usize)? / all;
            let information = libm::log(f64::from(*weight) / (own * context));
            (information > 0.0).then_some((*other, information as f32))
        });
        informed.collect()
    };
    Sparse {
        rows: near.rows.iter().zip(&sums).map(row).collect(),
        columns: near.columns,
    }
}

/// Each run of three to five letters of a word with a blank before and behind it; a shorter word whole.
fn each_gram(word: &str, mut take: impl FnMut(&str)) {
    let padded = format!(" {word} ");
    let ends: Vec<usize> = padded
        .char_indices()
        .map(|(at, _)| at)
        .chain([padded.len()])
        .collect();
    for length in GRAM_CHARS {
        for span in ends.windows(length + 1) {
            if let (Some(start), Some(end)) = (span.first(), span.last())
                && let Some(gram) = padded.get(*start..*end)
            {
                take(gram);
            }
        }
        if ends.len() <= length + 1 {
            break;
        }
    }
}

/// The places without the direction that leads from texts in one language to those in the other, where there are several of each.
fn without_language(view: &Dense, welsh: &[bool]) -> Dense {
    let count = |of: bool| welsh.iter().filter(|welsh| **welsh == of).count();
    if count(true).min(count(false)) < LANGUAGE_TEXTS_MIN {
        return view.clone();
    }
    let mut apart = vec![0.0_f32; view.columns];
    for (row, welsh) in view.rows().zip(welsh) {
        let share = 1.0 / count(*welsh) as f32;
        add(&mut apart, row, if *welsh { share } else { -share });
    }
    normalise(&mut apart);
    let mut out = view.clone();
    for row in 0..out.len() {
        let row = out.row_mut(row);
        let along = dot(row, &apart);
        add(row, &apart, -along);
    }
    out.normalised()
}

/// The middle of each group, of length one.
pub(crate) fn middles(places: &Dense, chosen: &[usize], groups: &[u32], count: usize) -> Dense {
    let mut middles = Dense::noughts(count, places.columns);
    for (at, group) in chosen.iter().zip(groups) {
        add(middles.row_mut(*group as usize), places.row(*at), 1.0);
    }
    middles.normalised()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_of_letters_know_where_a_word_begins_and_ends() {
        let mut grams = Vec::new();
        each_gram("tŷx", |gram| grams.push(gram.to_owned()));
        assert_eq!(grams, [" tŷ", "tŷx", "ŷx ", " tŷx", "tŷx ", " tŷx "]);
        grams.clear();
        each_gram("a", |gram| grams.push(gram.to_owned()));
        assert_eq!(grams, [" a "]);
    }

    #[test]
    fn what_only_tells_the_languages_apart_tells_nothing() {
        let texts = [
            [0.8, 0.0, 0.6],
            [0.0, 0.8, 0.6],
            [0.8, 0.0, -0.6],
            [0.0, 0.8, -0.6],
        ];
        let values: Vec<f32> = (0..5).flat_map(|_| texts).flatten().collect();
        let view = Dense { columns: 3, values };
        let welsh: Vec<bool> = (0..20).map(|text| text % 4 > 1).collect();
        let out = without_language(&view, &welsh);
        assert!(dot(out.row(0), out.row(2)) > 0.999);
        assert!(dot(out.row(0), out.row(1)).abs() < 1e-3);
        assert_eq!(without_language(&view, &[false; 20]), view);
    }

    #[test]
    fn terms_that_stand_together_more_than_by_chance_inform() {
        let near = Sparse {
            rows: vec![
                vec![(1, 9.0), (2, 1.0)],
                vec![(0, 9.0)],
                vec![(0, 1.0), (3, 9.0)],
                vec![(2, 9.0)],
            ],
            columns: 4,
        };
        let mutual = mutual(&near);
        let of = |row: usize, column: u32| mutual.rows[row].iter().find(|(c, _)| *c == column);
        assert!(of(0, 1).is_some_and(|(_, information)| *information > 0.5));
        assert!(of(0, 2).is_none(), "less than by chance");
    }
}
