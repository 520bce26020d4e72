//! Sums of money, numbers in words and lengths of time, in English and Welsh, in the plain form of a clause.

use super::rules::shape;
use regex::Regex;
use std::ops::Range;

/// The shapes of quantities.
pub(super) struct Amounts {
    pounds: Regex,
    times: Regex,
    lengths: Regex,
    hours: Regex,
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unit {
    Days,
    Weeks,
    Months,
    Years,
}

/// A length of time and where it stands.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Length {
    pub number: f64,
    pub unit: Unit,
    pub at: Range<usize>,
}

impl Length {
    /// In days; a month has thirty.
    pub(super) fn days(&self) -> f64 {
        self.number
            * match self.unit {
                Unit::Days => 1.0,
                Unit::Weeks => 7.0,
                Unit::Months => 30.0,
                Unit::Years => 365.0,
            }
    }

    /// In years.
    pub(super) fn years(&self) -> f64 {
        match self.unit {
            Unit::Years => self.number,
            Unit::Months => self.number / 12.0,
            _ => self.days() / 365.0,
        }
    }
}

const WORDS: [(&str, f64); 38] = [
    ("one", 1.0),
    ("two", 2.0),
    ("three", 3.0),
    ("four", 4.0),
    ("five", 5.0),
    ("six", 6.0),
    ("seven", 7.0),
    ("eight", 8.0),
    ("nine", 9.0),
    ("ten", 10.0),
    ("twelve", 12.0),
    ("fourteen", 14.0),
    ("fifteen", 15.0),
    ("twenty", 20.0),
    ("thirty", 30.0),
    ("forty", 40.0),
    ("forty-five", 45.0),
    ("fifty", 50.0),
    ("sixty", 60.0),
    ("ninety", 90.0),
    ("un", 1.0),
    ("dau", 2.0),
    ("dwy", 2.0),
    ("ddwy", 2.0),
    ("tri", 3.0),
    ("tair", 3.0),
    ("dair", 3.0),
    ("pedwar", 4.0),
    ("pedair", 4.0),
    ("pum", 5.0),
    ("bum", 5.0),
    ("phum", 5.0),
    ("chwe", 6.0),
    ("saith", 7.0),
    ("wyth", 8.0),
    ("naw", 9.0),
    ("deg", 10.0),
    ("ddeg", 10.0),
];

/// The number that digits or a word say.
pub(super) fn number(word: &str) -> Option<f64> {
    let bare = word.trim_matches(['(', ')']);
    let known = WORDS.iter().find(|(name, _)| *name == bare);
    known
        .map(|(_, number)| *number)
        .or_else(|| bare.replace(',', "").parse().ok())
        .filter(|number: &f64| number.is_finite())
}

impl Amounts {
    pub(super) fn new() -> Self {
        Self {
            pounds: shape(
                r"(?:£|gbp) ?([0-9][0-9,]*(?:\.[0-9]+)?) ?(million|miliwn|filiwn|billion|thousand|bn|m|k)?\b|\b([0-9]+(?:\.[0-9]+)?|[a-z]+) ?(million|miliwn|filiwn|thousand) (?:pounds|o bunnoedd)",
            ),
            times: shape(
                r"\b(twice|double|dwywaith|([0-9]+(?:\.[0-9]+)?|[a-z]+) ?(?:times|x|gwaith))\b[^.;]{0,40}?\b(?:value|worth|gwerth|werth)",
            ),
            lengths: shape(
                r"\b([0-9][0-9,]*(?:\.[0-9]+)?|[a-z]+(?:-five)?)(?: \([0-9a-z]+\))?[ \-](?:(?:calendar|(working|business)|consecutive|full|clear) )?(days?|weeks?|months?|years?|diwrnod|niwrnod|ddiwrnod|wythnos|mis|fis|blynedd|mlynedd|flynedd|blwyddyn|flwyddyn)\b",
            ),
            hours: shape(
                r"\b([0-9][0-9,]*(?:\.[0-9]+)?) ?(?:contact |care |direct )?(?:hours|hrs|awr|o oriau) ?(?:of [a-z ]{1,30} )?(?:per|a|each|every|/|yr|bob) ?(?:week|wythnos)",
            ),
        }
    }

    /// Each sum of money, in pounds, with where it begins.
    pub(super) fn pounds(&self, plain: &str) -> Vec<(f64, usize)> {
        let mut found = Vec::new();
        for groups in self.pounds.captures_iter(plain) {
            let (digits, scale) = match (groups.get(1), groups.get(3)) {
                (Some(digits), _) => (digits, groups.get(2)),
                (None, Some(digits)) => (digits, groups.get(4)),
                (None, None) => continue,
            };
            let scale = match scale.map_or("", |scale| scale.as_str()) {
                "million" | "miliwn" | "filiwn" | "m" => 1e6,
                "billion" | "bn" => 1e9,
                "thousand" | "k" => 1e3,
                _ => 1.0,
            };
            if let Some(number) = number(digits.as_str()) {
                found.push((number * scale, digits.start()));
            }
        }
        found
    }

    /// How many times the value of the contract, where that is said.
    pub(super) fn times(&self, plain: &str) -> Option<f64> {
        let groups = self.times.captures(plain)?;
        match groups.get(2) {
            Some(word) => number(word.as_str()),
            None => Some(2.0),
        }
    }

    /// Each length of time.
    pub(super) fn lengths(&self, plain: &str) -> Vec<Length> {
        let one = |groups: regex::Captures<'_>| {
            let (word, unit) = (groups.get(1)?, groups.get(3)?);
            // Five working days are a week.
            let scale = groups.get(2).map_or(1.0, |_| 7.0 / 5.0);
            let unit = match unit.as_str() {
                "day" | "days" | "diwrnod" | "niwrnod" | "ddiwrnod" => Unit::Days,
                "week" | "weeks" | "wythnos" => Unit::Weeks,
                "month" | "months" | "mis" | "fis" => Unit::Months,
                _ => Unit::Years,
            };
            Some(Length {
                number: number(word.as_str())? * scale,
                unit,
                at: word.start()..groups.get(0)?.end(),
            })
        };
        self.lengths.captures_iter(plain).filter_map(one).collect()
    }

    /// Hours a week, where they are said.
    pub(super) fn hours_a_week(&self, plain: &str) -> Option<f64> {
        number(self.hours.captures(plain)?.get(1)?.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_read_as_tenders_write_it() {
        let amounts = Amounts::new();
        let pounds = |text: &str| -> Vec<f64> {
            amounts.pounds(text).into_iter().map(|one| one.0).collect()
        };
        for (text, value) in [
            ("£500,000", 5e5),
            ("£5m", 5e6),
            ("£5 million", 5e6),
            ("£10,000,000.00", 1e7),
            ("£250k", 2.5e5),
            ("gbp 2.5 million", 2.5e6),
            ("five million pounds", 5e6),
            ("£5 miliwn", 5e6),
        ] {
            assert_eq!(pounds(text), [value], "{text}");
        }
        assert_eq!(pounds("£10 per hour and £5m"), [10.0, 5e6]);
        assert!(pounds("500,000 people").is_empty());
    }

    #[test]
    fn a_length_is_read_in_figures_and_words() {
        let amounts = Amounts::new();
        let days =
            |text: &str| -> Vec<f64> { amounts.lengths(text).iter().map(Length::days).collect() };
        assert_eq!(days("within 60 days"), [60.0]);
        assert_eq!(days("within sixty (60) calendar days"), [60.0]);
        assert_eq!(days("a 90-day term"), [90.0]);
        assert_eq!(days("within 30 working days"), [42.0]);
        assert_eq!(days("o fewn 45 diwrnod"), [45.0]);
        assert_eq!(days("three years"), [1_095.0]);
        assert!(days("some days").is_empty());
        assert_eq!(amounts.times("twice the annual contract value"), Some(2.0));
        assert_eq!(amounts.times("1.5 times the value"), Some(1.5));
        assert_eq!(
            amounts.hours_a_week("at least 500 hours per week"),
            Some(500.0)
        );
    }
}
