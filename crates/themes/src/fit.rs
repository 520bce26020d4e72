//! From texts as terms to groups of texts.
//!
//! Guarantees: a distinct text weighs once; groups depend on texts, seed and count alone.
//!
//! Method: terms weighted by how often a text has them and how few texts do (tf-idf, Salton and Buckley 1988); the texts seen in several ways
//! (`views.rs`); grouped anew several times in each (`groups.rs`), every go made to fit the words (`refine.rs`); the groups on which
//! the goes agree (`agree.rs`), made to fit the words once more.

use crate::Settings;
use crate::agree::agreed;
use crate::chance::both;
use crate::corpus::{Corpus, Distinct, Term};
use crate::count;
use crate::groups::{grouped, nearest};
use crate::limits::{
    FIT_TEXTS_MAX, GOES_A_VIEW_MAX, GOES_A_VIEW_MIN, READING_DIMENSIONS, TEXTS_TIMES_GOES,
};
use crate::matrix::{Dense, Sparse, dot};
use crate::refine::refined;
use crate::views::{Seen, middles};
use std::collections::{BTreeMap, BTreeSet};

/// Groups of the distinct texts of a corpus.
pub(crate) struct Fitted {
    /// The group of each distinct text, if it lies in one.
    pub(crate) of: Vec<Option<u32>>,
    /// How near it is to the middle of its group.
    pub(crate) near: Vec<f32>,
    /// The middle of each group, a row each, of length one.
    pub(crate) centres: Dense,
    /// A row for each term of the corpus, in the same space.
    pub(crate) terms: Dense,
    /// How much each term weighs.
    pub(crate) weights: Vec<f32>,
}

/// Finds the groups.
pub(crate) fn fit(corpus: &Corpus, hashes: &[u64], settings: &Settings) -> Fitted {
    let threads = settings.threads;
    let weights = weights(corpus);
    let counts: Vec<Vec<(u32, f32)>> = corpus
        .distinct
        .iter()
        .map(|d| counted(d, &weights))
        .collect();
    let counts = Sparse {
        rows: counts,
        columns: corpus.terms.len(),
    };
    let whole = weighted(&counts, &weights);
    let chosen = chosen(&whole, hashes);
    let (sample, sample_counts) = (whole.picked(&chosen), counts.picked(&chosen));
    let own: Vec<u64> = chosen
        .iter()
        .filter_map(|at| hashes.get(*at))
        .copied()
        .collect();
    let seen = Seen {
        corpus,
        chosen: &chosen,
        weighted: &sample,
        counts: &sample_counts,
        threads,
    };
    let (views, latent) = seen.views();
    let reading = latent.terms.first_columns(READING_DIMENSIONS);
    let asked = settings.count.unwrap_or_else(|| {
        let first = count::looked_for(chosen.len());
        let goes = goes(&views, &own, &sample_counts, first, settings);
        count::borne(&goes, &own, first, settings.seed, threads)
    });
    let count = asked.clamp(1, chosen.len().max(1));
    let goes = goes(&views, &own, &sample_counts, count, settings);
    let agreed = agreed(&goes, &own, count, settings.seed, threads);
    let groups = filled(&refined(&sample_counts, &agreed, count, threads), &agreed);
    let places = whole.times(&reading, threads).normalised();
    let most = groups.iter().max().map_or(0, |most| *most as usize + 1);
    let centres = middles(&places, &chosen, &groups, most);
    let of = placed(
        corpus,
        &whole,
        &places,
        &centres,
        (&chosen, &groups),
        threads,
    );
    let near = |(at, group): (usize, &Option<u32>)| {
        group.map_or(0.0, |group| {
            dot(places.row(at), centres.row(group as usize))
        })
    };
    Fitted {
        near: of.iter().enumerate().map(near).collect(),
        of,
        centres,
        terms: reading,
        weights,
    }
}

/// How much each term weighs: the fewer texts have it, the more; one that stands in a single text, or judges, nothing.
fn weights(corpus: &Corpus) -> Vec<f32> {
    let texts = corpus.distinct.len() as f64;
    let weight = |(number, known): (u32, &crate::corpus::Known)| {
        let rare = libm::log((1.0 + texts) / (1.0 + f64::from(known.texts))) + 1.0;
        if corpus.is_shared(number) {
            rare as f32
        } else {
            0.0
        }
    };
    (0..).zip(&corpus.terms).map(weight).collect()
}

/// How often a text has each term that weighs anything, by number.
fn counted(distinct: &Distinct, weights: &[f32]) -> Vec<(u32, f32)> {
    let mut times: BTreeMap<Term, f32> = BTreeMap::new();
    if !distinct.empty {
        for term in distinct.terms.iter().flatten() {
            if weights
                .get(*term as usize)
                .is_some_and(|weight| *weight > 0.0)
            {
                *times.entry(*term).or_default() += 1.0;
            }
        }
    }
    times.into_iter().collect()
}

fn weighted(counts: &Sparse, weights: &[f32]) -> Sparse {
    let weigh = |(term, times): &(u32, f32)| {
        let weight = weights.get(*term as usize).copied().unwrap_or(0.0);
        (*term, (1.0 + libm::logf(*times)) * weight)
    };
    let rows = counts
        .rows
        .iter()
        .map(|row| row.iter().map(weigh).collect());
    Sparse {
        rows: rows.collect(),
        columns: counts.columns,
    }
    .normalised()
}

/// The texts that the groups are found with: all that have a term, or of very many those with the smallest hashes.
fn chosen(whole: &Sparse, hashes: &[u64]) -> Vec<usize> {
    let rows = whole.rows.iter().enumerate();
    let mut chosen: Vec<usize> = rows
        .filter(|(_, row)| !row.is_empty())
        .map(|(at, _)| at)
        .collect();
    if chosen.len() > FIT_TEXTS_MAX {
        chosen.sort_by_key(|at| (hashes.get(*at).copied(), *at));
        chosen.truncate(FIT_TEXTS_MAX);
        chosen.sort_unstable();
    }
    chosen
}

/// The groups of every go: in each view some.
fn goes(
    views: &[Dense],
    hashes: &[u64],
    counts: &Sparse,
    count: usize,
    settings: &Settings,
) -> Vec<Vec<u32>> {
    let goes = TEXTS_TIMES_GOES / (hashes.len() as u64).max(1);
    let goes = goes.clamp(GOES_A_VIEW_MIN, GOES_A_VIEW_MAX);
    let mut all = Vec::new();
    for (number, view) in (0_u64..).zip(views) {
        for go in 0..goes {
            let draw = both(both(settings.seed, number), go);
            let groups = grouped(view, hashes, count, draw, settings.threads);
            all.push(refined(counts, &groups.of, count, settings.threads));
        }
    }
    all
}

/// The groups numbered without gaps; where refining emptied one, the texts it had before have it again.
fn filled(refined: &[u32], before: &[u32]) -> Vec<u32> {
    let most = before.iter().max().map_or(0, |most| *most as usize + 1);
    let mut sizes = vec![0_usize; most];
    for group in refined {
        if let Some(size) = sizes.get_mut(*group as usize) {
            *size += 1;
        }
    }
    let empty = |group: u32| sizes.get(group as usize).is_some_and(|size| *size == 0);
    let pick = |(now, before): (&u32, &u32)| if empty(*before) { *before } else { *now };
    let groups: Vec<u32> = refined.iter().zip(before).map(pick).collect();
    let used: BTreeSet<u32> = groups.iter().copied().collect();
    let numbers: BTreeMap<u32, u32> = used.into_iter().zip(0..).collect();
    let number = |group: &u32| numbers.get(group).copied().unwrap_or(0);
    groups.iter().map(number).collect()
}

/// The group of each distinct text: its own where the groups were found with it, else the nearest.
fn placed(
    corpus: &Corpus,
    whole: &Sparse,
    places: &Dense,
    centres: &Dense,
    (chosen, groups): (&[usize], &[u32]),
    threads: usize,
) -> Vec<Option<u32>> {
    let mut of = vec![None; corpus.distinct.len()];
    if centres.len() > 0 && chosen.len() < whole.rows.len() {
        let (nearest, _) = nearest(places, centres, threads);
        for ((of, group), row) in of.iter_mut().zip(nearest).zip(&whole.rows) {
            *of = (!row.is_empty()).then_some(group);
        }
    }
    for (at, group) in chosen.iter().zip(groups) {
        if let Some(of) = of.get_mut(*at) {
            *of = Some(*group);
        }
    }
    of
}
