//! A claim: a figure somebody stated, with what it counts, of whom, when, and where it can be read.
//!
//! Guarantees: a number is an exact decimal, kept as it was written; a day is a day of the calendar; an address begins
//! with `http`; what a claim's status is follows from its source, its check and its conflicts, and nobody can set it.
//! It computes nothing from claims: what Tystio computes is an [`crate::Exhibit`], beside which a claim may stand ([`crate::beside()`]).

use crate::beside::Measure;
use crate::limits::CLAIM_NUMBER_CHARS_MAX;
use commission::{Language, Texts};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// An exact decimal such as `3.70`, in the digits in which it was stated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Decimal(String);

impl Decimal {
    /// The decimal of a text: digits without leading zeros, a minus before and a point within where there is one.
    pub fn of(text: &str) -> Option<Self> {
        let digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let (whole, part) = match unsigned.split_once('.') {
            Some((whole, part)) => (whole, Some(part)),
            None => (unsigned, None),
        };
        let good = text.len() <= CLAIM_NUMBER_CHARS_MAX
            && digits(whole)
            && (whole == "0" || !whole.starts_with('0'))
            && part.is_none_or(digits);
        good.then(|| Self(text.to_owned()))
    }

    /// The decimal of a text that is above nought.
    pub fn above_nought(text: &str) -> Option<Self> {
        let some = text.bytes().any(|digit| (b'1'..=b'9').contains(&digit));
        Self::of(text).filter(|_| some && !text.starts_with('-'))
    }

    /// Its digits, as they were stated.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Decimal {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::of(&text).ok_or_else(|| format!("{text} is not an exact decimal"))
    }
}

impl From<Decimal> for String {
    fn from(decimal: Decimal) -> Self {
        decimal.0
    }
}

/// A day of the calendar, as `2022-02-28`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Day(String);

impl Day {
    /// The day of a text.
    pub fn of(text: &str) -> Option<Self> {
        let whole = text.len() == 10 && commission::micros_of(text, "UTC").is_some();
        whole.then(|| Self(text.to_owned()))
    }

    /// The day as `2022-02-28`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Day {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::of(&text).ok_or_else(|| format!("{text} is not a day"))
    }
}

impl From<Day> for String {
    fn from(day: Day) -> Self {
        day.0
    }
}

/// What was stated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A number.
    Number(Decimal),
    /// Anything else, such as a name or a month.
    Words(Texts),
}

/// Where a claim comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// Its title, in its own language.
    pub title: String,
    /// Its address on the web, which begins with `http`, where it has one.
    pub address: Option<String>,
    /// Where in it the claim stands.
    pub place: Texts,
    /// When it was read, where that is known.
    pub read: Option<Day>,
}

/// Who compared a claim with its source, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Check {
    /// The name.
    pub by: String,
    /// The day.
    pub on: Day,
}

/// How a claim stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// It has a source, somebody compared it with that, and no other claim says otherwise.
    Confirmed,
    /// Another claim says otherwise.
    Conflicting,
    /// It has no source, or nobody compared it with the source.
    Unsourced,
}

impl Status {
    /// Every status.
    pub const ALL: [Self; 3] = [Self::Confirmed, Self::Conflicting, Self::Unsourced];

    /// The word it has in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Conflicting => "conflicting",
            Self::Unsourced => "unsourced",
        }
    }
}

/// A figure somebody stated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim {
    /// Such as `C3`.
    pub claim: String,
    /// What was stated.
    pub value: Value,
    /// In which unit; empty where it has none.
    pub unit: Texts,
    /// Of whom or what; empty where it is not known.
    pub group: Texts,
    /// Of which time; empty where it is not known.
    pub period: Texts,
    /// What it counts or says.
    pub definition: Texts,
    /// Where it comes from; nothing where that is not known.
    pub source: Option<Citation>,
    /// Who compared it with its source.
    pub checked: Option<Check>,
    /// Keys of the claims that say otherwise; they name this one too.
    pub conflicts: BTreeSet<String>,
    /// What a reader must know before using it.
    pub note: Texts,
    /// Which figures of exhibits measure what it states, as a clerk says.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub measured: Vec<Measure>,
}

impl Claim {
    /// How it stands. Of a claim without a source that others contradict, the want of a source is told.
    pub fn status(&self) -> Status {
        match (&self.source, &self.checked, self.conflicts.is_empty()) {
            (None, _, _) | (_, None, _) => Status::Unsourced,
            (Some(_), Some(_), false) => Status::Conflicting,
            (Some(_), Some(_), true) => Status::Confirmed,
        }
    }

    /// Value and unit for a reader; numbers without a point have their thousands parted.
    pub fn stated(&self, language: Language) -> String {
        let value = match &self.value {
            Value::Words(texts) => texts.get(language).to_owned(),
            Value::Number(number) => number
                .as_str()
                .parse()
                .map_or_else(|_| number.as_str().to_owned(), pages::say::integer),
        };
        match self.unit.get(language) {
            "" => value,
            unit => format!("{value} {unit}"),
        }
    }

    /// The number in its key, by which claims are sorted for a reader.
    pub(crate) fn number(&self) -> u32 {
        self.claim
            .strip_prefix('C')
            .and_then(|number| number.parse().ok())
            .unwrap_or(u32::MAX)
    }
}

/// The claims in bundles, in order: those that conflict, directly or through others, together, every other one alone.
pub fn side_by_side(claims: &[Claim]) -> Vec<Vec<&Claim>> {
    let by_key: BTreeMap<&str, &Claim> = claims.iter().map(|one| (&*one.claim, one)).collect();
    let mut seen = BTreeSet::new();
    let mut bundles = Vec::new();
    for first in claims {
        let (mut bundle, mut waiting) = (Vec::new(), vec![first.claim.as_str()]);
        while let Some(key) = waiting.pop() {
            if let Some(claim) = by_key.get(key)
                && seen.insert(key)
            {
                bundle.push(*claim);
                waiting.extend(claim.conflicts.iter().map(String::as_str));
            }
        }
        if !bundle.is_empty() {
            bundle.sort_by_key(|claim| claim.number());
            bundles.push(bundle);
        }
    }
    bundles
}
