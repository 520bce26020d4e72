//! Welsh or English: the language of a text. Its runs of one language are in `passages.rs`.
//!
//! Guarantees: a language always comes with a confidence between 0.5 and 1; a text with no word to tell by (numbers, links,
//! marks, another script) has none.
//!
//! Method: the n-gram model `lingua` (English and Welsh only), read without the names a text mentions (capitalised words that do not
//! begin a sentence, since an English sentence about Llanfairfechan is English), without links, tags and placeholders, and moved in log-odds by each telling word
//! (*the*, *mae*). Short answers (*nac oes*, *none*) are looked up first.
//!
//! It deliberately does not know a third language: a Polish text comes out as one of the two. A person can correct every result.

use crate::limits::LANGUAGE_SAMPLE_BYTES_MAX;
use crate::short_answers::short_answer;
use crate::{fold, telling_words};
use lingua::{LanguageDetector, LanguageDetectorBuilder};
use serde::{Deserialize, Serialize};
use std::fmt;
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
    // The last bits of a logarithm are the platform's.
    let confidence = (confidence * CONFIDENCE_STEPS).round() / CONFIDENCE_STEPS;
    ((confidence - 0.5).abs() > UNDECIDED_MARGIN).then_some((language, confidence))
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
pub(crate) const TELLING_WORD_LOG_ODDS: f64 = 1.5;
/// The most telling words of one language over the other that count.
const TELLING_WORDS_MAX: f64 = 4.0;
/// Steps in which a confidence is given.
const CONFIDENCE_STEPS: f64 = 1e6;
/// Characters of a tag or a placeholder.
const MARK_CHARS_MAX: usize = 300;
/// Closer than this to one half nothing is said.
const UNDECIDED_MARGIN: f64 = 0.02;

static DETECTOR: LazyLock<LanguageDetector> = LazyLock::new(|| {
    LanguageDetectorBuilder::from_languages(&[lingua::Language::English, lingua::Language::Welsh])
        .build()
});

/// The model's probability that a text is Welsh, or `None` where it knows nothing.
pub(crate) fn welsh_by_model(text: &str) -> Option<f64> {
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

pub(crate) fn log_odds(probability: f64) -> f64 {
    let bounded = probability.clamp(0.002, 0.998);
    (bounded / (1.0 - bounded)).ln()
}

/// What one folded word tells: 1 for Welsh, -1 for English, 0 for nothing.
pub(crate) fn tells(word: &str) -> f64 {
    if telling_words::WELSH.binary_search(&word).is_ok() {
        1.0
    } else if telling_words::ENGLISH.binary_search(&word).is_ok() {
        -1.0
    } else {
        0.0
    }
}

/// Welsh telling words less English ones, within bounds.
fn telling_balance(folded: &str) -> f64 {
    let balance: f64 = folded.split(' ').map(tells).sum();
    balance.clamp(-TELLING_WORDS_MAX, TELLING_WORDS_MAX)
}

fn sample(text: &str) -> &str {
    let mut end = text.len().min(LANGUAGE_SAMPLE_BYTES_MAX);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or(text)
}

/// The words of a person: without links, and without the tags and placeholders that a computer would replace.
fn without_links(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '{']) {
        let (before, marked) = rest.split_at(at);
        plain.push_str(before);
        let close = if marked.starts_with('<') { '>' } else { '}' };
        // What never closes, or goes on for long, is somebody's sign for "less than".
        let past = marked
            .char_indices()
            .take(MARK_CHARS_MAX)
            .find(|(_, c)| *c == close)
            .map(|(end, _)| end + 1);
        plain.push(' ');
        if let Some(tag) = past.and_then(|past| marked.get(..past)) {
            push_shown(tag, &mut plain);
        }
        rest = marked.get(past.unwrap_or(1)..).unwrap_or_default();
    }
    plain.push_str(rest);
    let kept = plain.split_whitespace().filter(|word| is_of_a_person(word));
    kept.collect::<Vec<_>>().join(" ")
}

/// What a tag shows a reader: the words of a picture, a button, a field.
fn push_shown(tag: &str, plain: &mut String) {
    for name in [
        " alt=\"",
        " title=\"",
        " value=\"",
        " placeholder=\"",
        " aria-label=\"",
    ] {
        let value = tag.split_once(name).map(|(_, rest)| rest);
        if let Some((value, _)) = value.and_then(|rest| rest.split_once('"')) {
            plain.push_str(value);
            plain.push(' ');
        }
    }
}

/// Whether somebody wrote it for somebody to read: no link, no file, no key, no number.
fn is_of_a_person(word: &str) -> bool {
    let link = word.contains("://") || word.contains('@') || word.starts_with("www.");
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    !link
        && !word.contains('_')
        && !word.starts_with("&#")
        && (letters == 0 || digits < letters.max(2))
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

#[cfg(test)]
mod tests {
    use super::*;

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
}
