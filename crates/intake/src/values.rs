//! What the cells of other people's tables mean: languages, publication states, labels, times.
//!
//! Nothing is guessed: a word that is not known here answers `None`, and the caller says so. Yes and
//! no are deliberately not read as a publication state, because the question is not known.

use commission::{Call, Language, Publication, micros_of};
use std::collections::BTreeMap;

/// The language a word names, in either language or as a code such as `cy-GB`.
pub fn language_of(text: &str) -> Option<Language> {
    let word = text.trim().to_lowercase();
    match word.split(['-', '_']).next().unwrap_or_default() {
        "en" | "eng" | "english" | "saesneg" => Some(Language::En),
        "cy" | "cym" | "wel" | "welsh" | "cymraeg" | "gymraeg" => Some(Language::Cy),
        _ => None,
    }
}

/// The publication state a word names, in either language.
pub fn publication_of(text: &str) -> Option<Publication> {
    if let Some(state) = Publication::of_code(text) {
        return Some(state);
    }
    let word = text.trim().to_lowercase().replace(['_', '-'], " ");
    match word.as_str() {
        "with my name" | "with name" | "gydag enw" | "gyda fy enw" => Some(Publication::Named),
        "withhold name" | "withhold my name" | "without name" | "without my name" | "heb enw"
        | "heb fy enw" => Some(Publication::NameWithheld),
        "anon" | "anonymously" | "dienw" | "yn ddienw" => Some(Publication::Anonymous),
        "in confidence"
        | "do not publish"
        | "not for publication"
        | "cyfrinachol"
        | "yn gyfrinachol" => Some(Publication::Confidential),
        "rejected" | "nis derbyniwyd" | "heb ei dderbyn" => Some(Publication::NotAccepted),
        "undecided" | "heb benderfynu" | "heb ei benderfynu" => Some(Publication::NotDecided),
        _ => None,
    }
}

/// An instant, and whether its day was read as standing before its month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instant {
    /// Microseconds since 1970 in UTC.
    pub us: i64,
    /// Whether it was written as `6/4/2026`, which is read as the sixth of April.
    pub day_first: bool,
}

/// The instant a cell means, in the call's time zone: ISO 8601, seconds or milliseconds since 1970,
/// or day/month/year with or without a time.
pub fn instant_of(text: &str, zone: &str) -> Option<Instant> {
    let text = text.trim();
    let as_written = |us| Instant {
        us,
        day_first: false,
    };
    if text.bytes().all(|b| b.is_ascii_digit()) {
        let number: i64 = text.parse().ok()?;
        return match text.len() {
            10 => number.checked_mul(1_000_000).map(as_written),
            13 => number.checked_mul(1_000).map(as_written),
            _ => None,
        };
    }
    if let Some(us) = micros_of(text, zone) {
        return Some(as_written(us));
    }
    let (date, time) = text.split_once([' ', 'T']).unwrap_or((text, ""));
    let mut fields = date.trim_end_matches(',').split('/');
    let (day, month, year) = (fields.next()?, fields.next()?, fields.next()?);
    if fields.next().is_some() || year.len() != 4 {
        return None;
    }
    let (day, month): (u8, u8) = (day.parse().ok()?, month.parse().ok()?);
    let time = time.trim();
    let local = if time.is_empty() {
        format!("{year}-{month:02}-{day:02}")
    } else {
        let padded = if time.find(':') == Some(1) { "0" } else { "" };
        format!("{year}-{month:02}-{day:02}T{padded}{time}")
    };
    micros_of(&local, zone).map(|us| Instant {
        us,
        day_first: true,
    })
}

/// The labels of a call with the keys they stand for, in every language.
#[derive(Debug, Clone, Default)]
pub struct Labels(BTreeMap<String, String>);

impl Labels {
    /// The respondent types.
    pub fn respondent_types(call: Option<&Call>) -> Self {
        let choices = call.map_or(&[][..], |call| &call.respondent_types);
        Self::of(choices.iter().map(|choice| (&choice.key, &choice.label)))
    }

    /// The places.
    pub fn places(call: Option<&Call>) -> Self {
        let places = call.map_or(&[][..], |call| &call.places);
        Self::of(places.iter().map(|place| (&place.key, &place.label)))
    }

    fn of<'a>(labelled: impl Iterator<Item = (&'a String, &'a commission::Texts)>) -> Self {
        let mut keys = BTreeMap::new();
        let mut own = Vec::new();
        for (key, label) in labelled {
            own.push((text::fold(key), key.clone()));
            for (_, text) in label.iter() {
                keys.insert(text::fold(text), key.clone());
            }
        }
        // A key is what it says even where it is the label of another.
        keys.extend(own);
        Self(keys)
    }

    /// The key of a key or label, whatever its capitals and accents.
    pub fn key_of(&self, text: &str) -> Option<&str> {
        self.0.get(&text::fold(text)).map(String::as_str)
    }
}

/// The labels in a cell: one, or those of a JSON list of texts.
pub fn labels_of(cell: &str) -> Vec<String> {
    let cell = cell.trim();
    let listed: Vec<String> = match serde_json::from_str(cell) {
        Ok(listed) if cell.starts_with('[') => listed,
        _ => vec![cell.to_owned()],
    };
    let mut labels: Vec<String> = Vec::new();
    for label in listed {
        let label: String = label
            .trim()
            .chars()
            .take(crate::limits::FIELD_CHARS_MAX)
            .collect();
        if !label.is_empty() && !labels.contains(&label) {
            labels.push(label);
        }
    }
    labels.truncate(crate::limits::LABELS_PER_CELL_MAX);
    labels
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_known_by_its_name_in_either_language() {
        for welsh in ["cy", "Cymraeg", "WELSH", " cy-GB ", "Gymraeg"] {
            assert_eq!(language_of(welsh), Some(Language::Cy), "{welsh}");
        }
        assert_eq!(language_of("Saesneg"), Some(Language::En));
        assert_eq!(language_of("French"), None);
    }

    #[test]
    fn yes_is_no_publication_state() {
        assert_eq!(publication_of("Yes"), None);
        assert_eq!(
            publication_of("Name withheld"),
            Some(Publication::NameWithheld)
        );
        assert_eq!(publication_of("Dienw"), Some(Publication::Anonymous));
    }

    #[test]
    fn a_british_date_is_read_day_first_and_says_so() {
        let read = instant_of("06/04/2026 9:05", "Europe/London").unwrap();
        assert!(read.day_first);
        assert_eq!(
            commission::instant_text(read.us),
            "2026-04-06T08:05:00.000000Z"
        );
        assert_eq!(instant_of("04/13/2026", "Europe/London"), None);
        let exported = instant_of("1730148202000", "Europe/London").unwrap();
        assert_eq!(
            (exported.us, exported.day_first),
            (1_730_148_202_000_000, false)
        );
    }

    #[test]
    fn a_cell_with_a_list_holds_several_labels() {
        assert_eq!(labels_of(r#"["A", " B ", "A", ""]"#), ["A", "B"]);
        assert_eq!(labels_of("Staff; attitude"), ["Staff; attitude"]);
        assert!(labels_of("  ").is_empty());
    }
}
