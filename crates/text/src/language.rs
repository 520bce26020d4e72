//! Welsh or English: the language of a text, and the runs of one language inside it.
//!
//! Guarantees: a language always comes with a confidence between 0.5 and 1; a text with no word to tell by (numbers, links,
//! marks, another script) has none; passages are in order, do not overlap and start and end at words of the text.
//!
//! Method: the n-gram model `lingua` (English and Welsh only), read without the names a text mentions (capitalised words that do not
//! begin a sentence, since an English sentence about Llanfairfechan is English), and moved in log-odds by each telling word
//! (*the*, *mae*). Short answers (*nac oes*, *none*) are looked up first.
//!
//! It deliberately does not know a third language: a Polish text comes out as one of the two. A person can correct every result.

use crate::limits::LANGUAGE_SAMPLE_BYTES_MAX;
use crate::short_answers::short_answer;
use crate::spans::Walk;
use crate::{fold, sentences, telling_words};
use lingua::{LanguageDetector, LanguageDetectorBuilder};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::Range;
use std::str::FromStr;
use std::sync::LazyLock;

/// A language of the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// English.
    En,
    /// Welsh.
    Cy,
}

impl Language {
    /// Both, English first.
    pub const ALL: [Self; 2] = [Self::En, Self::Cy];

    /// The BCP 47 code: `en` or `cy`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Cy => "cy",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.code())
    }
}

/// A language code that is neither `en` nor `cy`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLanguage(
    /// What was given.
    pub String,
);

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "“{}” is not a language of this program: write en for English or cy for Welsh",
            self.0
        )
    }
}

impl std::error::Error for UnknownLanguage {}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Reads `en`, `cy`, with or without a region (`cy-GB`), in any case.
    fn from_str(code: &str) -> Result<Self, Self::Err> {
        match code
            .trim()
            .split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_ascii_lowercase()
            .as_str()
        {
            "en" => Ok(Self::En),
            "cy" => Ok(Self::Cy),
            _ => Err(UnknownLanguage(code.to_owned())),
        }
    }
}

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

/// The language of a text and the confidence in it (0.5 to 1), or `None` where there is no word to tell by.
#[must_use]
pub fn language_of(text: &str) -> Option<(Language, f64)> {
    let sample = sample(text);
    let folded = fold(sample);
    if let Some(language) = short_answer(&folded) {
        return Some((language, 1.0));
    }
    let letters = sample.chars().filter(|c| c.is_alphabetic()).count();
    let latin = sample
        .chars()
        .filter(|c| c.is_alphabetic() && u32::from(*c) < 0x250)
        .count();
    if letters < 2 || latin * 2 < letters {
        return None;
    }
    let plain = without_links(sample);
    let telling = without_names(&plain);
    let model = welsh_by_model(&telling).or_else(|| welsh_by_model(&plain))?;
    let odds = log_odds(model) + TELLING_WORD_LOG_ODDS * telling_balance(&fold(&telling));
    let welsh = 1.0 / (1.0 + (-odds).exp());
    let (language, confidence) = if welsh > 0.5 {
        (Language::Cy, welsh)
    } else {
        (Language::En, 1.0 - welsh)
    };
    ((confidence - 0.5).abs() > UNDECIDED_MARGIN).then_some((language, confidence))
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
                .map(|(at, version)| judged(sentence.start + at, version)),
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

/// Whether a single folded word is English rather than Welsh, as far as the model can tell.
pub(crate) fn reads_as_english(folded: &str) -> bool {
    if telling_words::WELSH.binary_search(&folded).is_ok() {
        return false;
    }
    telling_words::ENGLISH.binary_search(&folded).is_ok()
        || welsh_by_model(folded).is_some_and(|welsh| welsh < 0.5)
}

/// How far one telling word moves the log-odds: a round number that was not tuned.
const TELLING_WORD_LOG_ODDS: f64 = 1.5;
/// The most telling words of one language over the other that count.
const TELLING_WORDS_MAX: f64 = 4.0;
/// Closer than this to one half nothing is said.
const UNDECIDED_MARGIN: f64 = 0.02;
/// Below this confidence a sentence listens to its neighbours.
const WEAK_CONFIDENCE: f64 = 0.8;

static DETECTOR: LazyLock<LanguageDetector> = LazyLock::new(|| {
    LanguageDetectorBuilder::from_languages(&[lingua::Language::English, lingua::Language::Welsh])
        .build()
});

/// The model's probability that a text is Welsh, or `None` where it knows nothing.
fn welsh_by_model(text: &str) -> Option<f64> {
    let values = DETECTOR.compute_language_confidence_values(text);
    let of = |wanted| {
        values
            .iter()
            .find(|(language, _)| *language == wanted)
            .map_or(0.0, |(_, value)| *value)
    };
    let (english, welsh) = (of(lingua::Language::English), of(lingua::Language::Welsh));
    (english + welsh > 0.0).then(|| welsh / (english + welsh))
}

fn log_odds(probability: f64) -> f64 {
    let bounded = probability.clamp(0.002, 0.998);
    (bounded / (1.0 - bounded)).ln()
}

/// Welsh telling words less English ones, within bounds.
fn telling_balance(folded: &str) -> f64 {
    let balance: f64 = folded
        .split(' ')
        .map(|word| {
            if telling_words::WELSH.binary_search(&word).is_ok() {
                1.0
            } else if telling_words::ENGLISH.binary_search(&word).is_ok() {
                -1.0
            } else {
                0.0
            }
        })
        .sum();
    balance.clamp(-TELLING_WORDS_MAX, TELLING_WORDS_MAX)
}

fn sample(text: &str) -> &str {
    let mut end = text.len().min(LANGUAGE_SAMPLE_BYTES_MAX);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

fn without_links(text: &str) -> String {
    let kept = text
        .split_whitespace()
        .filter(|word| !word.contains("://") && !word.contains('@') && !word.starts_with("www."));
    kept.collect::<Vec<_>>().join(" ")
}

/// The text without capitalised words that do not begin a sentence; the whole text where nothing else would be left, or
/// where the writer put every word in capitals.
fn without_names(text: &str) -> String {
    let capital = |word: &str| {
        word.trim_start_matches(|c: char| !c.is_alphanumeric())
            .starts_with(char::is_uppercase)
    };
    let mut kept: Vec<&str> = Vec::new();
    let mut begins = true;
    let mut name_before = false;
    for word in text.split_whitespace() {
        let named = capital(word) && !is_english_i(word);
        if !named || begins {
            kept.push(word);
        }
        if named && name_before && kept.len() == 1 {
            // "Llanelli Hospital was": the first word belongs to the name.
            kept.pop();
        }
        name_before = named;
        begins = word.ends_with(['.', '!', '?', ':']);
    }
    let tells =
        |word: &str| !capital(word) && word.chars().filter(|c| c.is_alphabetic()).count() > 1;
    if kept.iter().any(|word| tells(word)) {
        kept.join(" ")
    } else {
        text.to_owned()
    }
}

fn is_english_i(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    bare == "I" || bare.starts_with("I'") || bare.starts_with("I’")
}

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::slice;
    use proptest::prelude::*;

    fn told(text: &str) -> Option<Language> {
        language_of(text).map(|(language, _)| language)
    }

    #[test]
    fn a_language_is_its_code() {
        assert_eq!("cy-GB".parse(), Ok(Language::Cy));
        assert_eq!(Language::En.to_string(), "en");
        assert!(
            "fr".parse::<Language>()
                .is_err_and(|e| e.to_string().contains("fr"))
        );
        assert_eq!(serde_json::to_string(&Language::Cy).unwrap(), "\"cy\"");
    }

    #[test]
    fn short_answers_are_told() {
        for text in [
            "Na", "Nac oes.", "dim", "Ydw!", "Cytuno", "Diolch", "Oes", "Dim byd",
        ] {
            assert_eq!(told(text), Some(Language::Cy), "{text}");
        }
        for text in [
            "No",
            "none",
            "Yes.",
            "N/A not applicable",
            "Nothing",
            "I agree",
        ] {
            assert_eq!(told(text), Some(Language::En), "{text}");
        }
    }

    #[test]
    fn an_english_sentence_with_a_welsh_place_name_is_english() {
        for text in [
            "The hub in Llanfairfechan is closed.",
            "My mother lives near Ysbyty Gwynedd in Bangor.",
            "We drive from Pontrhydfendigaid to Aberystwyth.",
            "Llwynhendy Surgery has no parking",
            "Buses to Machynlleth stopped",
        ] {
            assert_eq!(told(text), Some(Language::En), "{text}");
        }
    }

    #[test]
    fn a_welsh_sentence_with_an_english_name_is_welsh() {
        for text in [
            "Mae’r Royal Gwent Hospital yn rhy bell.",
            "Cafodd John Williams ofal da",
            "Rhaid aros am Primary Care Support",
        ] {
            assert_eq!(told(text), Some(Language::Cy), "{text}");
        }
    }

    #[test]
    fn a_text_with_no_word_to_tell_by_has_no_language() {
        for text in [
            "",
            "12/3",
            "?",
            "👍",
            "https://example.org/x",
            "مرحبا بالعالم",
            "a",
        ] {
            assert_eq!(told(text), None, "{text}");
        }
    }

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
}
