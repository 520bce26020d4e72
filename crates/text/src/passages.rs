//! The runs of one language inside a text: sentence by sentence, and inside a sentence where its writer turned from one language to the
//! other.
//!
//! Guarantees: passages are in order, do not overlap and start and end at words of the text; a text with no word to tell by has none.
//!
//! Method: each line of each sentence is told by [`language_of`]; one that cannot be told goes with its neighbours. A sentence with words that only
//! English has and words that only Welsh has is cut where that explains its words best: the most likely sequence of two states over its
//! words (Viterbi 1967), each word with what it tells and each turn at a cost, so that a borrowed word or a title in the other language turns nothing.

use crate::language::{
    Language, TELLING_WORD_LOG_ODDS, language_of, log_odds, tells, welsh_by_model,
};
use crate::spans::Walk;
use crate::{sentences, words};
use serde::Serialize;
use std::ops::Range;

/// A run of one language inside a text.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Passage {
    /// Where it starts, in code points.
    pub start: usize,
    /// Where it ends, in code points, exclusive.
    pub end: usize,
    /// Its language.
    pub language: Language,
    /// How sure, from 0.5 to 1: the mean over its sentences, weighted by their words.
    pub confidence: f64,
}

/// The runs of one language in a text, sentence by sentence. A sentence too short or too uncertain to tell goes with
/// its neighbours. Empty where no sentence tells.
#[must_use]
pub fn passages(text: &str) -> Vec<Passage> {
    let mut walk = Walk::new(text);
    let mut units = Vec::new();
    for sentence in sentences(text) {
        let inside = walk.slice(&sentence);
        units.extend(
            versions(inside)
                .into_iter()
                .flat_map(|(at, version)| lines(sentence.start + at, version))
                .flat_map(|(at, line)| turns(at, line))
                .map(|(at, part)| judged(at, part)),
        );
    }
    let mut out: Vec<Passage> = Vec::new();
    let mut weights: Vec<f64> = Vec::new();
    for (at, unit) in units.iter().enumerate() {
        let Some((language, confidence)) = settled(&units, at) else {
            continue;
        };
        if let (Some(last), Some(weight)) = (out.last_mut(), weights.last_mut())
            && last.language == language
        {
            last.confidence =
                (last.confidence * *weight + confidence * unit.words) / (*weight + unit.words);
            *weight += unit.words;
            last.end = unit.range.end;
        } else {
            out.push(Passage {
                start: unit.range.start,
                end: unit.range.end,
                language,
                confidence,
            });
            weights.push(unit.words);
        }
    }
    out
}

/// The runs of one language in each text, on so many threads; the answer is the same on any number.
#[must_use]
pub fn passages_of_all(texts: &[&str], threads: usize) -> Vec<Vec<Passage>> {
    parallel::each(texts, threads, |text| passages(text))
}

/// Below this confidence a sentence listens to its neighbours.
const WEAK_CONFIDENCE: f64 = 0.8;
/// Telling words that each language must have in a sentence for it to be cut.
const TURN_TELLING_WORDS_MIN: usize = 1;
/// What a turn costs, in log-odds: more than three words that tell as much as one can.
const TURN_LOG_ODDS: f64 = 6.0;
/// The most that a word which is in no list may tell, in log-odds.
const WORD_LOG_ODDS_MAX: f64 = 1.0;
/// Words of a sentence that are looked at for turns; a longer one is no sentence.
const TURN_WORDS_MAX: usize = 400;

struct Unit {
    range: Range<usize>,
    words: f64,
    told: Option<(Language, f64)>,
}

/// `version` stands at code point `start` of the text.
fn judged(start: usize, version: &str) -> Unit {
    let words = u32::try_from(version.split_whitespace().count()).unwrap_or(u32::MAX);
    let range = start..start + version.chars().count();
    Unit {
        told: language_of(version),
        words: f64::from(words),
        range,
    }
}

/// A sentence given in both languages side by side ("Diolch / Thank you") is two. Each comes with its offset in code points.
fn versions(sentence: &str) -> Vec<(usize, &str)> {
    let mut out = Vec::new();
    let mut at = 0;
    for part in sentence.split_inclusive(['/', '|']) {
        out.push((at, part));
        at += part.chars().count();
    }
    // Only a bar between spaces parts: "and/or" does not.
    let apart = out
        .iter()
        .zip(out.iter().skip(1))
        .all(|((_, one), (_, next))| {
            one.trim_end_matches(['/', '|']).ends_with(' ') && next.starts_with(' ')
        });
    if !apart || out.len() < 2 {
        return vec![(0, sentence)];
    }
    let trimmed = out.into_iter().map(|(at, part)| {
        let body = part.trim_end_matches(['/', '|']).trim_end();
        let inked = body.trim_start();
        (at + body.chars().count() - inked.chars().count(), inked)
    });
    trimmed.filter(|(_, part)| !part.is_empty()).collect()
}

/// The language of a unit once its neighbours have been heard.
fn settled(units: &[Unit], at: usize) -> Option<(Language, f64)> {
    let own = units.get(at)?.told;
    if own.is_some_and(|(_, confidence)| confidence >= WEAK_CONFIDENCE) {
        return own;
    }
    let strong = |unit: &Unit| {
        unit.told
            .filter(|(_, confidence)| *confidence >= WEAK_CONFIDENCE)
    };
    let before = units.get(..at)?.iter().rev().find_map(strong);
    let after = units.get(at + 1..)?.iter().find_map(strong);
    match (before, after) {
        (Some((one, _)), Some((other, _))) if one != other => own.or(before),
        (Some((language, _)), _) | (None, Some((language, _))) => Some((
            language,
            own.filter(|(told, _)| *told == language)
                .map_or(0.5, |(_, confidence)| confidence),
        )),
        (None, None) => own,
    }
}

/// The lines of a part of a sentence, with their places in code points: who writes in both languages often begins a line with
/// the other, without a point before it. A line that was only wrapped goes with its neighbours.
fn lines(start: usize, part: &str) -> Vec<(usize, &str)> {
    let mut at = start;
    let mut lines = Vec::new();
    for line in part.split_inclusive(['\n', '\r', '\u{2028}']) {
        let inked = line.trim_start();
        let skipped = line.chars().count() - inked.chars().count();
        if !inked.trim_end().is_empty() {
            lines.push((at + skipped, inked.trim_end()));
        }
        at += line.chars().count();
    }
    lines
}

/// The parts of a sentence that are of one language each, with their places in code points; mostly it is one.
fn turns(start: usize, sentence: &str) -> Vec<(usize, &str)> {
    let words = words(sentence);
    let of = |language: f64| {
        words
            .iter()
            .filter(|word| tells(&word.folded) == language)
            .count()
    };
    if words.len() > TURN_WORDS_MAX
        || of(1.0) < TURN_TELLING_WORDS_MIN
        || of(-1.0) < TURN_TELLING_WORDS_MIN
    {
        return vec![(start, sentence)];
    }
    let welsh: Vec<bool> = most_likely(words.iter().map(|word| word_log_odds(&word.folded)));
    let mut cuts = Vec::new();
    for (at, (word, pair)) in words.iter().skip(1).zip(welsh.windows(2)).enumerate() {
        if let ([one, other], Some(before)) = (pair, words.get(at))
            && one != other
        {
            cuts.push(begins_at(sentence, before.end, word.start));
        }
    }
    let mut parts = Vec::new();
    let mut walk = Walk::new(sentence);
    let length = sentence.chars().count();
    let mut from = 0;
    for cut in cuts.into_iter().chain([length]) {
        let part = walk.slice(&(from..cut));
        let inked = part.trim_start();
        let skipped = part.chars().count() - inked.chars().count();
        if !inked.trim_end().is_empty() {
            parts.push((start + from + skipped, inked.trim_end()));
        }
        from = cut;
    }
    parts
}

/// Where the next part begins between two words: after the white space, so that an opening quote goes with the words it opens.
fn begins_at(sentence: &str, past: usize, next: usize) -> usize {
    let between = sentence.chars().skip(past).take(next.saturating_sub(past));
    let space = between
        .enumerate()
        .filter(|(_, c)| c.is_whitespace())
        .last();
    space.map_or(next, |(at, _)| past + at + 1)
}

/// How far one word speaks for Welsh.
fn word_log_odds(folded: &str) -> f64 {
    let told = tells(folded);
    if told != 0.0 {
        return told * TELLING_WORD_LOG_ODDS;
    }
    if folded.len() < 4 || !folded.chars().all(char::is_alphabetic) {
        return 0.0;
    }
    let model = welsh_by_model(folded).map_or(0.0, log_odds);
    model.clamp(-WORD_LOG_ODDS_MAX, WORD_LOG_ODDS_MAX)
}

/// The most likely language of each word, `true` for Welsh, where each turn costs [`TURN_LOG_ODDS`].
fn most_likely(log_odds: impl Iterator<Item = f64>) -> Vec<bool> {
    // For each word and each state: whether the best way there turned.
    let mut turned: Vec<(bool, bool)> = Vec::new();
    let (mut english, mut welsh) = (0.0_f64, 0.0_f64);
    for odds in log_odds {
        let (to_english, to_welsh) = (welsh - TURN_LOG_ODDS, english - TURN_LOG_ODDS);
        turned.push((to_english > english, to_welsh > welsh));
        (english, welsh) = (
            english.max(to_english) - odds / 2.0,
            welsh.max(to_welsh) + odds / 2.0,
        );
    }
    let mut is_welsh = welsh > english;
    let mut path = Vec::with_capacity(turned.len());
    for (english_turned, welsh_turned) in turned.into_iter().rev() {
        path.push(is_welsh);
        is_welsh ^= if is_welsh {
            welsh_turned
        } else {
            english_turned
        };
    }
    path.reverse();
    path
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::slice;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn passages_are_in_order_and_inside_the_text(parts in prop::collection::vec("(Mae’r tŷ|the hub|[.!?/ \n]|\\| |😀|OK)", 0..30)) {
            let text = parts.join(" ");
            let mut last = 0;
            for passage in passages(&text) {
                prop_assert!(passage.start >= last && passage.start < passage.end);
                prop_assert!(slice(&text, passage.start, passage.end).is_some_and(|s| s.trim() == s));
                prop_assert!((0.5..=1.0).contains(&passage.confidence));
                last = passage.end;
            }
        }
    }

    #[test]
    fn passages_of_a_long_text_take_linear_time() {
        let text = "Diolch yn fawr.\r\n\r\nThank you.\r\n\r\n".repeat(1_000);
        let found = passages(&text);
        assert_eq!(found.len(), 2_000);
        assert_eq!(
            slice(&text, found[1_999].start, found[1_999].end),
            Some("Thank you.")
        );
    }

    #[test]
    fn a_text_in_two_languages_is_two_passages() {
        let text = "Mae’r gwasanaeth yn dda iawn yma. Diolch.\n\nThe service here is very good. OK. Thanks to all of them.";
        let found = passages(text);
        assert_eq!(found.len(), 2, "{found:?}");
        assert_eq!(
            (found[0].language, found[1].language),
            (Language::Cy, Language::En)
        );
        assert!(
            slice(text, found[1].start, found[1].end).is_some_and(|s| s.starts_with("The service"))
        );
        let pair = passages("Diolch yn fawr i chi / Thank you very much");
        assert_eq!(
            pair.iter().map(|p| p.language.code()).collect::<Vec<_>>(),
            ["cy", "en"]
        );
    }

    #[test]
    fn a_sentence_that_turns_is_cut_where_it_turns() {
        let text = "Dwi'n meddwl bod y gwasanaeth yn dda iawn but the whole system is broken and they should fix it";
        let found = passages(text);
        let parts: Vec<_> = found
            .iter()
            .map(|p| (p.language.code(), slice(text, p.start, p.end).unwrap()))
            .collect();
        assert_eq!(
            parts,
            [
                ("cy", "Dwi'n meddwl bod y gwasanaeth yn dda iawn"),
                (
                    "en",
                    "but the whole system is broken and they should fix it"
                )
            ]
        );
    }

    #[test]
    fn a_title_in_the_other_language_turns_nothing() {
        for text in [
            "Mae'r adroddiad “The Future of Care” yn sôn am hyn ac yn dweud y gwir.",
            "The report Gofal i Bawb yng Nghymru was read to us and it is good.",
        ] {
            assert_eq!(passages(text).len(), 1, "{text}: {:?}", passages(text));
        }
    }

    #[test]
    fn the_order_of_texts_is_kept_on_any_number_of_threads() {
        let texts = ["Diolch yn fawr i chi", "Thank you very much", "", "12"];
        let told = passages_of_all(&texts, 1);
        assert_eq!(told, passages_of_all(&texts, 3));
        assert_eq!(told.iter().map(Vec::len).collect::<Vec<_>>(), [1, 1, 0, 0]);
    }
}
