//! Texts as rows of terms.
//!
//! Guarantees: texts that repeat each other exactly are one *distinct text*, read once; a term stands for all inflections of a word
//! and for its listed Welsh counterpart; a text that says nothing (*Nothing.*, *dim sylwadau*, `n/a`) is told from one that says
//! something rare. Numbers of terms follow the order of the texts and mean nothing.
//!
//! It deliberately keeps no text.

use crate::glossary;
use crate::inflection::{english_bases, welsh_bases};
use crate::limits::{BASE_CHARS_MIN, TERM_CHARS_MAX, TERM_TEXTS_MIN, TEXT_WORDS_MAX};
use crate::stance::{judges, takes_a_side};
use crate::stop_words::{ENGLISH, NO_ANSWER, QUIET, WELSH};
use std::collections::BTreeMap;

/// A term's number.
pub(crate) type Term = u32;

/// A distinct text.
#[derive(Debug, Clone, Default)]
pub(crate) struct Distinct {
    /// Its places among the texts that were given, in order.
    pub(crate) places: Vec<usize>,
    /// Its terms in the order of its words; nothing where a word says nothing of what it is about.
    pub(crate) terms: Vec<Option<Term>>,
    /// Whether it is in Welsh, as far as its commonest words tell.
    pub(crate) welsh: bool,
    /// Whether it says nothing.
    pub(crate) empty: bool,
}

/// What is known of a term.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    /// One spelling for all its words: an inner name.
    pub(crate) base: String,
    /// Distinct texts that have it.
    pub(crate) texts: u32,
    /// Whether it only takes a side, which makes no theme.
    pub(crate) of_stance: bool,
    /// Whether it names no theme: it judges, or says little.
    pub(crate) quiet: bool,
}

/// Distinct texts and their terms.
#[derive(Debug, Clone, Default)]
pub(crate) struct Corpus {
    pub(crate) distinct: Vec<Distinct>,
    pub(crate) terms: Vec<Known>,
    /// Places of blank texts.
    pub(crate) blank: Vec<usize>,
    words: BTreeMap<String, Option<Term>>,
}

/// A word of the texts, before it is known what it is a form of.
#[derive(Debug, Clone, Default)]
struct Form {
    texts: u32,
    welsh_texts: u32,
}

impl Corpus {
    /// Reads the texts.
    pub(crate) fn of(texts: &[&str]) -> Self {
        let (distinct, blank) = distinct_texts(texts);
        let read: Vec<(Vec<usize>, Vec<String>)> = distinct
            .into_iter()
            .map(|places| {
                let first = places.first().and_then(|at| texts.get(*at)).copied();
                (places, words_of(first.unwrap_or_default()))
            })
            .collect();
        let mut forms: BTreeMap<String, Form> = BTreeMap::new();
        for (_, words) in &read {
            let welsh = is_welsh(words);
            let mut own: Vec<&String> = words.iter().collect();
            own.sort_unstable();
            own.dedup();
            for word in own {
                let form = forms.entry(word.clone()).or_default();
                form.texts += 1;
                form.welsh_texts += u32::from(welsh);
            }
        }
        let mut corpus = Self {
            blank,
            ..Self::default()
        };
        let mut numbers: BTreeMap<String, Term> = BTreeMap::new();
        for (word, form) in &forms {
            let term = is_term(word).then(|| {
                let base = base_of(word, form, &forms);
                let next = Term::try_from(numbers.len()).unwrap_or(Term::MAX);
                *numbers.entry(base).or_insert(next)
            });
            corpus.words.insert(word.clone(), term);
        }
        corpus.terms = vec![Known::default(); numbers.len()];
        for (base, number) in numbers {
            if let Some(known) = corpus.terms.get_mut(number as usize) {
                known.of_stance = takes_a_side(&base);
                known.quiet = known.of_stance || judges(&base) || is_listed(QUIET, &base);
                known.base = base;
            }
        }
        for (places, words) in read {
            corpus.take(places, &words);
        }
        corpus
    }

    fn take(&mut self, places: Vec<usize>, words: &[String]) {
        let terms: Vec<Option<Term>> = words.iter().map(|word| self.term(word)).collect();
        let mut own: Vec<Term> = terms.iter().flatten().copied().collect();
        own.sort_unstable();
        own.dedup();
        for term in &own {
            if let Some(known) = self.terms.get_mut(*term as usize) {
                known.texts += 1;
            }
        }
        let says = |word: &String| {
            !is_listed(NO_ANSWER, word) && !is_listed(QUIET, word) && self.term(word).is_some()
        };
        self.distinct.push(Distinct {
            places,
            welsh: is_welsh(words),
            empty: !words.iter().any(says),
            terms,
        });
    }

    /// The inner name of a term.
    pub(crate) fn base(&self, term: Term) -> &str {
        self.terms
            .get(term as usize)
            .map_or("", |known| known.base.as_str())
    }

    /// Whether a term compares texts: several have it, and it does not judge.
    pub(crate) fn is_shared(&self, term: Term) -> bool {
        let known = self.terms.get(term as usize);
        known.is_some_and(|known| known.texts >= TERM_TEXTS_MIN && !known.of_stance)
    }

    /// The term of a folded word; none for one that says nothing or was never read.
    pub(crate) fn term(&self, word: &str) -> Option<Term> {
        self.words.get(word).copied().flatten()
    }
}

/// The places of each distinct text, in the order of the first, and those of blank texts.
fn distinct_texts(texts: &[&str]) -> (Vec<Vec<usize>>, Vec<usize>) {
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut places: Vec<Vec<usize>> = Vec::new();
    let mut blank = Vec::new();
    for (place, text) in texts.iter().enumerate() {
        let key = text::repeat_key(text);
        if key.is_empty() {
            blank.push(place);
            continue;
        }
        let number = *numbers.entry(key).or_insert(places.len());
        match places.get_mut(number) {
            Some(known) => known.push(place),
            None => places.push(vec![place]),
        }
    }
    (places, blank)
}

/// The folded words of a text, as many of them as are read.
fn words_of(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    text::each_word(text, |word, _, _| {
        if words.len() < TEXT_WORDS_MAX {
            words.push(word.chars().take(TERM_CHARS_MAX).collect());
        }
    });
    words
}

/// Whether a text is in Welsh rather than English, by the function words of each.
fn is_welsh(words: &[String]) -> bool {
    let of = |list: &[&str]| words.iter().filter(|word| is_listed(list, word)).count();
    of(WELSH) > of(ENGLISH) + of(QUIET)
}

pub(crate) fn is_listed(list: &[&str], word: &str) -> bool {
    list.binary_search(&word).is_ok()
}

/// Whether a word can say what a text is about: no function word, no number, not a single letter.
fn is_term(word: &str) -> bool {
    let mut letters = word.chars();
    let several = letters.next().is_some() && letters.next().is_some();
    several
        && !word.bytes().all(|b| b.is_ascii_digit())
        && !is_listed(ENGLISH, word)
        && !is_listed(WELSH, word)
}

/// The form that stands for a word.
fn base_of(word: &str, form: &Form, forms: &BTreeMap<String, Form>) -> String {
    if form.welsh_texts * 2 > form.texts {
        let radical = welsh_radical(word, forms);
        if let Some(english) = glossary::english(&radical) {
            return english_base(english, forms);
        }
        let mut plural_of = welsh_bases(&radical).into_iter();
        let known = plural_of.find(|base| occurs(base, forms));
        let base = known.unwrap_or(radical);
        return glossary::english(&base).map_or(base, |english| english_base(english, forms));
    }
    english_base(word, forms)
}

/// The commonest form among the texts that the word may be a mutation of, or the word; a listed word stays what it is.
fn welsh_radical(word: &str, forms: &BTreeMap<String, Form>) -> String {
    let known = |form: &String| forms.get(form).map_or(0, |known| known.welsh_texts);
    if glossary::english(word).is_some() || word.chars().count() < BASE_CHARS_MIN {
        return word.to_owned();
    }
    let radicals = text::radicals(word);
    let listed = radicals
        .iter()
        .find(|form| glossary::english(form).is_some());
    if let Some(listed) = listed {
        return listed.clone();
    }
    let likeliest = radicals.iter().skip(1).max_by_key(|form| known(form));
    likeliest
        .filter(|form| known(form) > 0 && is_term(form))
        .map_or_else(|| word.to_owned(), String::clone)
}

fn english_base(word: &str, forms: &BTreeMap<String, Form>) -> String {
    let mut base = word.to_owned();
    for _ in 0..2 {
        let mut shorter = english_bases(&base).into_iter();
        match shorter.find(|base| occurs(base, forms)) {
            Some(found) => base = found,
            None => break,
        }
    }
    base
}

fn occurs(base: &str, forms: &BTreeMap<String, Form>) -> bool {
    forms.contains_key(base) && is_term(base)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bases(corpus: &Corpus, text: usize) -> Vec<&str> {
        let terms = corpus.distinct[text].terms.iter().flatten();
        terms
            .map(|t| corpus.terms[*t as usize].base.as_str())
            .collect()
    }

    #[test]
    fn inflections_and_welsh_counterparts_are_one_term() {
        let corpus = Corpus::of(&[
            "The parking was bad and we park far away",
            "Roedd y parcio yn wael",
            "Mae angen gwella’r maes barcio",
        ]);
        assert_eq!(bases(&corpus, 0)[0], "park");
        assert_eq!(bases(&corpus, 1)[0], "park");
        assert!(bases(&corpus, 2).contains(&"park"));
        let park = corpus.term("parking").unwrap();
        assert_eq!(corpus.terms[park as usize].texts, 3);
    }

    #[test]
    fn exact_repeats_are_read_once_and_blank_texts_never() {
        let corpus = Corpus::of(&["More buses!", "", " more  buses", "…", "\u{202e}"]);
        assert_eq!(corpus.distinct[0].places, [0, 2]);
        assert!(corpus.blank.contains(&1));
        assert_eq!(corpus.terms.len(), 1);
    }

    #[test]
    fn an_answer_that_says_nothing_is_told_from_one_that_does() {
        let corpus = Corpus::of(&[
            "Nothing.",
            "n/a",
            "Nothing to add",
            "No comments at all",
            "Dim sylwadau",
            "Nothing, the parking was fine",
            "12",
        ]);
        let empty: Vec<bool> = corpus.distinct.iter().map(|d| d.empty).collect();
        assert_eq!(empty, [true, true, true, true, true, false, true]);
    }

    #[test]
    fn a_word_of_five_million_letters_is_cut() {
        let corpus = Corpus::of(&[&"x".repeat(5_000_000)]);
        assert_eq!(corpus.terms[0].base.len(), TERM_CHARS_MAX);
    }
}
