//! Themes: groups of texts that speak of the same thing, suggested for a person to accept, merge, split, rename or drop.
//!
//! Guarantees: the same texts, seed and count give the same themes on any machine and any number of threads; one more text leaves
//! nearly all of the others where they were (every draw depends on the words of a text, not on its place); a text that many sent
//! weighs once; every passage is a span of a text, word for word; one fixed setting serves all texts.
//!
//! It deliberately loads no model and asks nobody: what it knows of words it learns from the texts at hand, with two lists of function words
//! and one of Welsh words with their English counterparts. Stance is told beside a theme: words that only take a side
//! make none, and words of praise and blame name none. A text lies in one theme, with how strongly.
//!
//! In reading order: [`corpus`] texts as terms, [`latent`] directions, [`groups`] groups, [`telling`] names, [`passages`].

mod agree;
mod chance;
mod corpus;
mod count;
mod fit;
mod glossary;
mod groups;
mod inflection;
mod latent;
pub mod limits;
mod matrix;
mod passages;
mod refine;
mod stance;
mod stop_words;
mod telling;
mod views;

pub use passages::Passage;
pub use stance::Stance;

use chance::spelling;
use corpus::{Corpus, Distinct};
use fit::Fitted;
use passages::Reading;
use std::collections::{BTreeMap, BTreeSet};

/// How themes are found, in a sentence for a method statement.
pub const METHOD: &str = "themes (version 2): each distinct text once, as terms (inflections and listed Welsh counterparts as one; function words and words that only take a side left out), seen in four ways: latent directions of tf-idf weights (Deerwester and others 1990), means of word vectors learnt from what stands within four terms in these texts and from what stands within eight (positive pointwise mutual information, Levy, Goldberg and Dagan 2015; no term weighted down) and runs of letters; where two languages are present, the direction between them is taken out. In each way the texts are grouped 6 to 24 times by spherical k-means (Dhillon and Modha 2001) and the groups fitted to their words (classification EM of multinomials, Celeux and Govaert 1992); the themes are the groups on which these goes agree, by average linkage (evidence accumulation, Fred and Jain 2005), fitted once more. Without a count: 24 groups are looked for and joined until texts of the nearest two lie together in less than a tenth of the goes. Strength is the cosine with the middle of the theme in 65 latent directions; stance counts listed words and makes no theme";

/// Calls `work` with each item and answers in their order; a short list is not worth another thread.
pub(crate) fn each<T: Sync, R: Send>(
    items: &[T],
    threads: usize,
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let most = items.len() / limits::ITEMS_A_THREAD_MIN;
    parallel::each(items, threads.min(most.max(1)), work)
}

/// How themes are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Settings {
    /// How many themes; without it as many as the texts bear (see `count.rs`).
    pub count: Option<usize>,
    /// The seed of every draw.
    pub seed: u64,
    /// Threads to work on; the answer is the same on any number.
    pub threads: usize,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            count: None,
            seed: limits::SEED_DEFAULT,
            threads: 1,
        }
    }
}

/// Texts that speak of the same thing.
#[derive(Debug, Clone, PartialEq)]
pub struct Theme {
    /// Made of its most telling terms, so that it stays when other texts come.
    pub id: String,
    /// What it is called: up to three phrases.
    pub label: String,
    /// Its most telling terms, as they were written.
    pub terms: Vec<String>,
    /// Places of its texts among those that were given.
    pub texts: Vec<usize>,
    /// Distinct texts among them.
    pub distinct: usize,
    /// Its most telling passages, the first the most.
    pub passages: Vec<Passage>,
    /// How many of its texts speak for, against, for and against, neither.
    pub stances: BTreeMap<Stance, usize>,
}

/// A text in a theme.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Assigned {
    /// The text's place among those that were given.
    pub text: usize,
    /// The theme's place in [`Found::themes`].
    pub theme: usize,
    /// How near it lies to the middle of the theme: the cosine, from 0 to 1.
    pub strength: f64,
    /// What its words of judgement say.
    pub stance: Stance,
}

/// Why a text lies in no theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// There is nothing in it.
    Blank,
    /// It says nothing: *Nothing.*, *no comment*.
    SaysNothing,
    /// No other text has a word that it has.
    Alone,
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The texts that were given.
    pub submissions: usize,
    /// Distinct texts among them; blank ones are none.
    pub distinct: usize,
    /// The themes, the largest first.
    pub themes: Vec<Theme>,
    /// Each text that lies in a theme, in the order of the texts.
    pub assigned: Vec<Assigned>,
    /// Each that does not, in the order of the texts.
    pub unassigned: Vec<(usize, Why)>,
}

/// Finds the themes of texts.
#[must_use]
pub fn find(texts: &[&str], settings: &Settings) -> Found {
    let corpus = Corpus::of(texts);
    let fitted = fit::fit(&corpus, &hashes(&corpus, texts), settings);
    let mut found = Found {
        submissions: texts.len(),
        distinct: corpus.distinct.len(),
        themes: Vec::new(),
        assigned: Vec::new(),
        unassigned: corpus.blank.iter().map(|at| (*at, Why::Blank)).collect(),
    };
    let members = members(&corpus, &fitted);
    let reading = Reading {
        corpus: &corpus,
        terms: &fitted.terms,
        weights: &fitted.weights,
    };
    let mut names = Vec::new();
    for (group, members) in members.iter().enumerate() {
        let own: Vec<&Distinct> = members
            .iter()
            .filter_map(|at| corpus.distinct.get(*at))
            .collect();
        let name = telling::name(&corpus, &own, texts);
        let first = |distinct: &&Distinct| distinct.places.first().copied();
        let places: Vec<usize> = own.iter().filter_map(first).collect();
        let passages = passages::telling(&reading, fitted.centres.row(group), &places, texts);
        let mut all: Vec<usize> = own.iter().flat_map(|d| d.places.iter().copied()).collect();
        all.sort_unstable();
        names.push((group, name.bases));
        found.themes.push(Theme {
            id: String::new(),
            label: name.label,
            terms: name.terms,
            texts: all,
            distinct: own.len(),
            passages,
            stances: BTreeMap::new(),
        });
    }
    for (theme, id) in found.themes.iter_mut().zip(ids(&names)) {
        theme.id = id;
    }
    place(&mut found, &corpus, &fitted, texts);
    found
}

/// A hash of each distinct text.
fn hashes(corpus: &Corpus, texts: &[&str]) -> Vec<u64> {
    let first = |distinct: &Distinct| {
        distinct
            .places
            .first()
            .and_then(|at| texts.get(*at))
            .copied()
    };
    let hash = |distinct| spelling(&text::repeat_key(first(distinct).unwrap_or_default()));
    corpus.distinct.iter().map(hash).collect()
}

/// The distinct texts of each group, the nearest first.
fn members(corpus: &Corpus, fitted: &Fitted) -> Vec<Vec<usize>> {
    let mut members = vec![Vec::new(); fitted.centres.len()];
    for (at, group) in fitted.of.iter().enumerate().take(corpus.distinct.len()) {
        if let Some(members) = group.and_then(|group| members.get_mut(group as usize)) {
            members.push(at);
        }
    }
    let near = |at: &usize| fitted.near.get(*at).copied().unwrap_or(0.0);
    for members in &mut members {
        members.sort_by(|a, b| near(b).total_cmp(&near(a)).then(a.cmp(b)));
    }
    members
}

/// Ids made of the first term of each theme; where two themes share it, of their next terms too.
fn ids(names: &[(usize, Vec<String>)]) -> Vec<String> {
    let joined = |bases: &[String], parts: usize| {
        bases
            .get(..parts.min(bases.len()))
            .unwrap_or_default()
            .join("-")
    };
    let mut ids: Vec<String> = names.iter().map(|(_, bases)| joined(bases, 1)).collect();
    for parts in 2..=limits::ID_TERMS_MAX {
        let mut times: BTreeMap<String, usize> = BTreeMap::new();
        ids.iter()
            .for_each(|id| *times.entry(id.clone()).or_default() += 1);
        for (id, (_, bases)) in ids.iter_mut().zip(names) {
            if times.get(id).is_some_and(|times| *times > 1) {
                *id = joined(bases, parts);
            }
        }
    }
    let mut taken = BTreeSet::new();
    for id in &mut ids {
        let base = if id.is_empty() {
            "theme".to_owned()
        } else {
            id.clone()
        };
        let numbered = (2_u32..).map(|n| format!("{base}-{n}"));
        let free = std::iter::once(base.clone())
            .chain(numbered)
            .find(|id| !taken.contains(id));
        *id = free.unwrap_or(base);
        taken.insert(id.clone());
    }
    ids
}

/// Puts the themes in order and every text in its place.
fn place(found: &mut Found, corpus: &Corpus, fitted: &Fitted, texts: &[&str]) {
    let mut order: Vec<usize> = (0..found.themes.len()).collect();
    let key = |at: &usize| {
        found
            .themes
            .get(*at)
            .map(|t| (std::cmp::Reverse(t.texts.len()), t.id.clone()))
    };
    order.sort_by_key(key);
    let mut ranks = vec![0; order.len()];
    for (rank, group) in order.iter().enumerate() {
        if let Some(slot) = ranks.get_mut(*group) {
            *slot = rank;
        }
    }
    let mut themes: Vec<Option<Theme>> = found.themes.drain(..).map(Some).collect();
    let in_order = order
        .iter()
        .filter_map(|at| themes.get_mut(*at).and_then(Option::take));
    found.themes = in_order.collect();
    for (at, distinct) in corpus.distinct.iter().enumerate() {
        let group = fitted.of.get(at).copied().flatten();
        let rank = group.and_then(|group| ranks.get(group as usize)).copied();
        let first = distinct
            .places
            .first()
            .and_then(|at| texts.get(*at))
            .copied();
        let stance = stance::of(text::fold(first.unwrap_or_default()).split(' '));
        for text in distinct.places.iter().copied() {
            let Some(theme) = rank else {
                let why = if distinct.empty {
                    Why::SaysNothing
                } else {
                    Why::Alone
                };
                found.unassigned.push((text, why));
                continue;
            };
            let strength = f64::from(fitted.near.get(at).copied().unwrap_or(0.0).clamp(0.0, 1.0));
            found.assigned.push(Assigned {
                text,
                theme,
                strength,
                stance,
            });
            if let Some(theme) = found.themes.get_mut(theme) {
                *theme.stances.entry(stance).or_default() += 1;
            }
        }
    }
    found.assigned.sort_by_key(|assigned| assigned.text);
    found.unassigned.sort_unstable();
}

#[cfg(test)]
mod tests;
