//! What a theme is called: its terms and its label.
//!
//! Guarantees: terms are words as people wrote them in the theme's own texts, the most telling first; inflections of one word
//! stand once; two words that mostly stand together (*car park*) are shown together.
//!
//! Method: a term tells by `p ln (p / q)`, its part in the divergence (Kullback and Leibler 1951) of the theme's distinct texts, a
//! share `p` of which have it, from all texts, with their share `q`; that is c-TF-IDF (Grootendorst 2022) counted over texts, so
//! that one long answer cannot name a theme.

use crate::chance::{share, spelling};
use crate::corpus::{Corpus, Distinct, Term};
use crate::limits::{
    LABEL_PHRASES_MAX, LABEL_TELLS_MIN_SHARE, NAMING_TEXTS_MAX, PAIR_SHARE, TERMS_SHOWN_MAX,
};
use std::collections::{BTreeMap, BTreeSet};

/// What a theme is called.
#[derive(Debug, Clone, Default)]
pub(crate) struct Name {
    /// Up to [`LABEL_PHRASES_MAX`] phrases, the first with a capital.
    pub(crate) label: String,
    /// Its terms as they were written.
    pub(crate) terms: Vec<String>,
    /// The inner names of its terms, in the order in which its id takes them.
    pub(crate) bases: Vec<String>,
}

/// A term or two that stand together.
type Phrase = (Term, Option<Term>);

/// Names a theme by its distinct texts.
pub(crate) fn name(corpus: &Corpus, members: &[&Distinct], texts: &[&str]) -> Name {
    let mut singles: BTreeMap<Term, u32> = BTreeMap::new();
    let mut pairs: BTreeMap<(Term, Term), u32> = BTreeMap::new();
    for member in members {
        let own: BTreeSet<Term> = member.terms.iter().flatten().copied().collect();
        own.into_iter()
            .for_each(|term| *singles.entry(term).or_default() += 1);
        let beside = member.terms.windows(2).filter_map(|two| match two {
            [Some(a), Some(b)] if a != b => Some((*a, *b)),
            _ => None,
        });
        let own: BTreeSet<(Term, Term)> = beside.collect();
        own.into_iter()
            .for_each(|pair| *pairs.entry(pair).or_default() += 1);
    }
    let ranked = ranked(corpus, members.len(), &singles);
    let phrases = phrases(&ranked, &singles, &pairs);
    let spelt = spelt(corpus, members, texts, &phrases);
    let terms: Vec<String> = phrases.iter().map(|phrase| shown(phrase, &spelt)).collect();
    let first = ranked.first().map_or(0.0, |(_, tells)| *tells);
    let tells = |phrase: &Phrase| {
        ranked
            .iter()
            .find(|(term, _)| *term == phrase.0 || Some(*term) == phrase.1)
    };
    let worth = |phrase: &Phrase| {
        tells(phrase).is_some_and(|(_, tells)| *tells >= first * LABEL_TELLS_MIN_SHARE)
    };
    let chosen = phrases
        .iter()
        .zip(&terms)
        .filter(|(phrase, _)| worth(phrase));
    let chosen: Vec<&str> = chosen
        .map(|(_, term)| term.as_str())
        .take(LABEL_PHRASES_MAX)
        .collect();
    Name {
        label: capital(&chosen.join(", ")),
        terms,
        bases: for_id(corpus, &ranked),
    }
}

/// The inner names of the terms in an order that hardly changes when texts come: a race in which each waits the less the more it tells
/// (Efraimidis and Spirakis 2006). Whoever tells most would change with every text where two terms, such as *Italy* and *Australia*, always
/// stand together.
fn for_id(corpus: &Corpus, ranked: &[(Term, f64)]) -> Vec<String> {
    let telling = ranked.iter().filter(|(_, tells)| *tells > 0.0);
    let mut waits: Vec<(f64, &str)> = telling
        .map(|(term, tells)| {
            let base = inner(corpus, *term);
            (
                -libm::log(share(spelling(base))) / libm::pow(*tells, ID_TELLS_POWER),
                base,
            )
        })
        .collect();
    waits.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(b.1)));
    waits.into_iter().map(|(_, base)| base.to_owned()).collect()
}

/// The power of what a term tells in the race for an id: the most telling terms nearly always win.
const ID_TELLS_POWER: f64 = 3.0;

/// The terms by how much they tell.
fn ranked(corpus: &Corpus, members: usize, singles: &BTreeMap<Term, u32>) -> Vec<(Term, f64)> {
    let all = corpus.distinct.len() as f64;
    let own = members as f64;
    let tells = |(term, texts): (&Term, &u32)| {
        let known = corpus.terms.get(*term as usize)?;
        let everywhere = f64::from(known.texts);
        let (p, q) = (f64::from(*texts) / own, everywhere / all);
        Some((known.quiet, (*term, p * libm::log(p / q))))
    };
    let told: Vec<(bool, (Term, f64))> = singles.iter().filter_map(tells).collect();
    let loud = told
        .iter()
        .any(|(quiet, (_, tells))| !quiet && *tells > 0.0);
    let named = told.into_iter().filter(|(quiet, _)| !(loud && *quiet));
    let mut ranked: Vec<(Term, f64)> = named.map(|(_, ranked)| ranked).collect();
    ranked.sort_by(|a, b| {
        b.1.total_cmp(&a.1)
            .then_with(|| inner(corpus, a.0).cmp(inner(corpus, b.0)))
    });
    ranked.truncate(TERMS_SHOWN_MAX * 2);
    ranked
}

fn inner(corpus: &Corpus, term: Term) -> &str {
    corpus
        .terms
        .get(term as usize)
        .map_or("", |known| known.base.as_str())
}

/// The terms to show: each once, with the word it mostly stands beside.
fn phrases(
    ranked: &[(Term, f64)],
    singles: &BTreeMap<Term, u32>,
    pairs: &BTreeMap<(Term, Term), u32>,
) -> Vec<Phrase> {
    let mut used: BTreeSet<Term> = BTreeSet::new();
    let mut phrases = Vec::new();
    for (term, _) in ranked {
        if used.contains(term) || phrases.len() == TERMS_SHOWN_MAX {
            continue;
        }
        let texts = singles.get(term).copied().unwrap_or(0);
        let enough =
            |together: u32| f64::from(together) >= f64::from(texts) * PAIR_SHARE && together > 1;
        let beside = pairs
            .iter()
            .filter(|((a, b), together)| (a == term || b == term) && enough(**together))
            .filter(|((a, b), _)| !used.contains(a) && !used.contains(b))
            .max_by_key(|(_, together)| **together);
        let phrase = beside.map_or((*term, None), |((a, b), _)| (*a, Some(*b)));
        used.insert(phrase.0);
        used.extend(phrase.1);
        phrases.push(phrase);
    }
    phrases
}

/// How the texts of the theme spell these phrases, each spelling with its count.
fn spelt(
    corpus: &Corpus,
    members: &[&Distinct],
    texts: &[&str],
    phrases: &[Phrase],
) -> BTreeMap<Phrase, BTreeMap<String, u32>> {
    let wanted: BTreeSet<Phrase> = phrases.iter().copied().collect();
    let mut spelt: BTreeMap<Phrase, BTreeMap<String, u32>> = BTreeMap::new();
    for member in members.iter().take(NAMING_TEXTS_MAX) {
        let text = member.places.first().and_then(|at| texts.get(*at)).copied();
        let text = text.unwrap_or_default();
        let points: Vec<char> = text.chars().collect();
        let words = text::words(text);
        for (at, word) in words.iter().enumerate() {
            let Some(term) = corpus.term(&word.folded) else {
                continue;
            };
            let next = words.get(at + 1);
            let beside = next.and_then(|next| corpus.term(&next.folded));
            for phrase in [(term, None), (term, beside)] {
                if !wanted.contains(&phrase) {
                    continue;
                }
                let spans = [Some(word), next.filter(|_| phrase.1.is_some())];
                let spans = spans.into_iter().flatten();
                let parts = spans.filter_map(|word| points.get(word.start..word.end));
                let mut parts: Vec<String> = parts.map(|part| part.iter().collect()).collect();
                if let Some(first) = parts
                    .first_mut()
                    .filter(|_| begins_sentence(&points, word.start))
                {
                    *first = without_capital(first);
                }
                *spelt
                    .entry(phrase)
                    .or_default()
                    .entry(parts.join(" "))
                    .or_default() += 1;
                if beside.is_none() {
                    break;
                }
            }
        }
    }
    spelt
}

/// Whether a word at this code point is the first of a sentence, where a capital says nothing.
fn begins_sentence(points: &[char], start: usize) -> bool {
    let before = points.get(..start).unwrap_or_default().iter().rev();
    let mut before = before.skip_while(|c| **c == ' ' || **c == '"' || **c == '“');
    before
        .next()
        .is_none_or(|c| matches!(c, '.' | '!' | '?' | ':' | '\n' | '-' | '•'))
}

/// A word with its first letter small, unless the next is a capital too, as in NHS.
fn without_capital(word: &str) -> String {
    let mut letters = word.chars();
    let (first, next) = (letters.next(), letters.clone().next());
    match first {
        Some(first) if next.is_none_or(|next| !next.is_uppercase()) => {
            first.to_lowercase().chain(letters).collect()
        }
        _ => word.to_owned(),
    }
}

/// The commonest spelling; in small letters where people write it so in the middle of a sentence.
fn shown(phrase: &Phrase, spelt: &BTreeMap<Phrase, BTreeMap<String, u32>>) -> String {
    let Some(spellings) = spelt.get(phrase) else {
        return String::new();
    };
    let mut small: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for (spelling, count) in spellings {
        let lower = spelling.to_lowercase();
        let as_it_is = if lower == *spelling { *count } else { 0 };
        let sums = small.entry(lower).or_default();
        *sums = (sums.0 + count, sums.1 + as_it_is);
    }
    let Some((lower, (all, as_it_is))) = small.iter().max_by_key(|(_, (all, _))| *all) else {
        return String::new();
    };
    if as_it_is * 3 >= *all {
        return lower.clone();
    }
    let written = spellings
        .iter()
        .filter(|(spelling, _)| spelling.to_lowercase() == *lower);
    written
        .max_by_key(|(_, count)| **count)
        .map_or_else(String::new, |(spelling, _)| spelling.clone())
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(texts: &[&str], of: &[usize]) -> Name {
        let corpus = Corpus::of(texts);
        let members: Vec<&Distinct> = of.iter().map(|at| &corpus.distinct[*at]).collect();
        name(&corpus, &members, texts)
    }

    #[test]
    fn words_that_stand_together_are_shown_together_as_they_were_written() {
        let texts = [
            "The car park is full",
            "Car parks cost too much",
            "No space in the car park",
            "The NHS nurses were kind",
            "A nurse of the NHS listened",
        ];
        let parking = named(&texts, &[0, 1, 2]);
        assert!(parking.label.starts_with("Car park"), "{parking:?}");
        let nurses = named(&texts, &[3, 4]).terms;
        assert!(nurses.contains(&"NHS".to_owned()), "{nurses:?}");
        assert!(
            !parking.terms.iter().any(|term| term.contains("Car")),
            "{parking:?}"
        );
    }

    #[test]
    fn a_term_that_all_texts_have_tells_nothing() {
        let texts = [
            "gambling adverts",
            "gambling debts",
            "gambling adverts on shirts",
        ];
        let name = named(&texts, &[0, 2]);
        assert!(name.bases.contains(&"adverts".to_owned()));
        assert!(!name.bases.contains(&"gambling".to_owned()));
    }
}
