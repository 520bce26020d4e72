//! The most telling passages of a theme: sentences, word for word, where they stand.
//!
//! Guarantees: a passage is a span of the text it names and its quote is that span exactly; no two are the same words; long
//! sentences are cut at words and never changed. Offsets are code points, ends exclusive.
//!
//! Method: a sentence tells by the cosine of its terms with the theme's centre, less where it is very short; each next one also by how little
//! it repeats those before (maximal marginal relevance, Carbonell and Goldstein 1998).

use crate::corpus::Corpus;
use crate::limits::{
    PASSAGE_ENOUGH_WORDS, PASSAGE_TEXTS_MAX, PASSAGE_WORDS_MAX, PASSAGE_WORDS_MIN, PASSAGES_MAX,
    REPEATING, SENTENCES_A_TEXT_MAX,
};
use crate::matrix::{Dense, add, dot, normalise};
use std::collections::BTreeSet;
use std::ops::Range;

/// A span of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The text's place among those that were given.
    pub text: usize,
    /// Where it starts, in code points.
    pub start: usize,
    /// Where it ends, in code points, exclusive.
    pub end: usize,
    /// The words of that span.
    pub quote: String,
}

/// What a sentence is compared with.
pub(crate) struct Reading<'r> {
    pub(crate) corpus: &'r Corpus,
    /// A row for each term, and its weight.
    pub(crate) terms: &'r Dense,
    pub(crate) weights: &'r [f32],
}

struct Sentence {
    passage: Passage,
    place: Vec<f32>,
    tells: f32,
}

/// The most telling passages of texts, given with the nearest first.
pub(crate) fn telling(
    reading: &Reading<'_>,
    centre: &[f32],
    members: &[usize],
    texts: &[&str],
) -> Vec<Passage> {
    let mut sentences = Vec::new();
    let mut seen = BTreeSet::new();
    for member in members.iter().take(PASSAGE_TEXTS_MAX) {
        let text = texts.get(*member).copied().unwrap_or_default();
        for span in text::sentences(text).into_iter().take(SENTENCES_A_TEXT_MAX) {
            let Some(sentence) = sentence(reading, centre, *member, text, span) else {
                continue;
            };
            if seen.insert(text::repeat_key(&sentence.passage.quote)) {
                sentences.push(sentence);
            }
        }
    }
    let mut chosen: Vec<Sentence> = Vec::new();
    while chosen.len() < PASSAGES_MAX {
        let worth = |sentence: &Sentence| {
            let repeats = chosen
                .iter()
                .map(|other| dot(&other.place, &sentence.place));
            sentence.tells - REPEATING * repeats.fold(0.0, f32::max)
        };
        let best = sentences
            .iter()
            .enumerate()
            .map(|(at, sentence)| (at, worth(sentence)));
        let best = best.reduce(|best, other| if other.1 > best.1 { other } else { best });
        let Some((at, _)) = best else { break };
        chosen.push(sentences.swap_remove(at));
        sentences.sort_by(|a, b| {
            (a.passage.text, a.passage.start).cmp(&(b.passage.text, b.passage.start))
        });
    }
    chosen
        .into_iter()
        .map(|sentence| sentence.passage)
        .collect()
}

fn sentence(
    reading: &Reading<'_>,
    centre: &[f32],
    text: usize,
    whole: &str,
    span: Range<usize>,
) -> Option<Sentence> {
    let inside = text::slice(whole, span.start, span.end)?;
    let words = text::words(inside);
    let words = words.get(..PASSAGE_WORDS_MAX).unwrap_or(&words);
    let end = match words.last() {
        Some(last) if words.len() == PASSAGE_WORDS_MAX => span.start + last.end,
        _ => span.end,
    };
    let mut place = vec![0.0_f32; centre.len()];
    for term in words
        .iter()
        .filter_map(|word| reading.corpus.term(&word.folded))
    {
        let weight = reading.weights.get(term as usize).copied().unwrap_or(0.0);
        add(&mut place, reading.terms.row(term as usize), weight);
    }
    normalise(&mut place);
    let near = dot(&place, centre);
    let short = (words.len().min(PASSAGE_ENOUGH_WORDS) as f32 / PASSAGE_ENOUGH_WORDS as f32).sqrt();
    let stump = if words.len() < PASSAGE_WORDS_MIN {
        0.5
    } else {
        1.0
    };
    let quote = text::slice(whole, span.start, end)?.to_owned();
    (near > 0.0).then_some(Sentence {
        tells: near * short * stump,
        passage: Passage {
            text,
            start: span.start,
            end,
            quote,
        },
        place,
    })
}
