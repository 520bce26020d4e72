//! A claim beside an exhibit that measures it: what was stated and what was computed, each with its grouping, year and
//! definition, and whether they agree.
//!
//! Guarantees: nothing is called agreement unless grouping, year and definition are said of both sides and are the same words,
//! whatever the values; values are compared exactly, by the digits in which the claim was stated and by the interval of the
//! exhibit; a figure that is not there is told, never taken to be none.
//!
//! It deliberately does not judge whether two definitions mean the same: a person says so by writing the same words for both.

use crate::claim::{Decimal, Value};
use crate::exact::Exact;
use crate::{Claim, Exhibit};
use commission::{Language, Texts};
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

/// Which figure of which exhibit measures a claim.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// The exhibit's name.
    pub exhibit: String,
    /// Where in the exhibit the figure stands: a JSON pointer (RFC 6901), such as `/result/ratio/value`.
    pub figure: String,
    /// Where its lower and upper limit stand, as an array of two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub interval: Option<String>,
    /// What the stated number is times to be in the unit of the exhibit, such as `1000000` for millions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<Decimal>,
    /// To the nearest what the claim was stated; one of its last digit where that is not said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nearest: Option<Decimal>,
    /// By which groups of whom, such as fifths of areas.
    #[serde(default)]
    pub grouping: Aspect,
    /// Of which year.
    #[serde(default)]
    pub year: Aspect,
    /// What is counted.
    #[serde(default)]
    pub definition: Aspect,
    /// Whether it was said on a page, not in the file of claims.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub on_page: bool,
}

impl Measure {
    /// Whether it is this figure of this exhibit.
    pub(crate) fn is_by(&self, exhibit: &str, figure: &str) -> bool {
        self.exhibit == exhibit && self.figure == figure
    }

    /// Grouping, year and definition, each with the word it has in files.
    pub fn aspects(&self) -> [(&'static str, &Aspect); 3] {
        [
            ("grouping", &self.grouping),
            ("year", &self.year),
            ("definition", &self.definition),
        ]
    }
}

/// One thing that two figures must share to be compared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aspect {
    /// What it is in the claim; empty where nobody knows.
    #[serde(default)]
    pub stated: Texts,
    /// What it is in the exhibit.
    #[serde(default)]
    pub measured: Told,
}

/// What a text of an exhibit is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Told {
    /// What stands there in the exhibit: a JSON pointer.
    There(String),
    /// What a person says of it; empty where nobody did.
    Said(Texts),
}

impl Default for Told {
    fn default() -> Self {
        Self::Said(Texts::default())
    }
}

/// How the values stand to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ByValue {
    /// The figure is the claim, in the digits in which that was stated.
    Same,
    /// It is not, and the claim lies within the interval of the exhibit.
    WithinInterval,
    /// Neither.
    Otherwise,
    /// The claim is no number, or the exhibit has none there.
    CannotTell,
}

/// How a claim stands to a figure that measures it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The same is measured, and the values agree.
    Agrees,
    /// The same is measured, and the values do not agree.
    Otherwise,
    /// Not the same is measured, or nobody said whether it is, whatever the values.
    NotComparable,
    /// The same is measured, and there are not two numbers.
    CannotTell,
    /// There is no such exhibit, or nothing there in it.
    Missing,
}

impl Standing {
    /// The word it has in files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Agrees => "agrees",
            Self::Otherwise => "otherwise",
            Self::NotComparable => "not-comparable",
            Self::CannotTell => "cannot-tell",
            Self::Missing => "missing",
        }
    }
}

/// An aspect of both.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Side {
    /// `grouping`, `year` or `definition`.
    pub aspect: String,
    /// In the claim.
    pub stated: Texts,
    /// In the exhibit.
    pub measured: Texts,
    /// Whether both are said, in the same words.
    pub same: bool,
}

/// A claim and a figure, side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beside {
    /// The figure in the digits of the exhibit; nothing where there is none.
    pub figure: Option<String>,
    /// Its lower and upper limit; nothing for a limit that is open.
    pub interval: Option<[Option<String>; 2]>,
    /// How the values stand to each other.
    pub value: ByValue,
    /// Grouping, year and definition.
    pub sides: Vec<Side>,
    /// How the claim stands to the figure.
    pub standing: Standing,
}

/// A claim beside a figure; `exhibit` is that which `measure` names, where it is there.
pub fn beside(claim: &Claim, measure: &Measure, exhibit: Option<&Exhibit>) -> Beside {
    let whole = exhibit.and_then(|one| serde_json::to_value(one).ok());
    let at = |pointer: &str| whole.as_ref().and_then(|whole| whole.pointer(pointer));
    let sides: Vec<Side> = measure
        .aspects()
        .into_iter()
        .map(|(name, aspect)| {
            let measured = match &aspect.measured {
                Told::Said(texts) => texts.clone(),
                Told::There(pointer) => at(pointer).map(texts_of).unwrap_or_default(),
            };
            Side {
                aspect: name.to_owned(),
                same: same_words(&aspect.stated, &measured),
                stated: aspect.stated.clone(),
                measured,
            }
        })
        .collect();
    let figure = at(&measure.figure);
    let limits = measure.interval.as_deref().map(&at);
    let number = figure.and_then(number);
    let interval = limits
        .flatten()
        .and_then(|limits| match limits.as_array()?.as_slice() {
            [lower, upper] => Some([self::number(lower), self::number(upper)]),
            _ => None,
        });
    let value = number.as_deref().and_then(|figure| {
        let Value::Number(stated) = &claim.value else {
            return None;
        };
        by_value(stated, measure, figure, interval.as_ref())
    });
    let value = value.unwrap_or(ByValue::CannotTell);
    let absent = |pointer: &str| at(pointer).is_none();
    let missing = figure.is_none()
        || measure.interval.as_deref().is_some_and(absent)
        || measure
            .aspects()
            .iter()
            .any(|(_, one)| matches!(&one.measured, Told::There(pointer) if absent(pointer)));
    let standing = if missing {
        Standing::Missing
    } else if sides.iter().any(|side| !side.same) {
        Standing::NotComparable
    } else {
        match value {
            ByValue::Same | ByValue::WithinInterval => Standing::Agrees,
            ByValue::Otherwise => Standing::Otherwise,
            ByValue::CannotTell => Standing::CannotTell,
        }
    };
    Beside {
        figure: number,
        interval,
        value,
        sides,
        standing,
    }
}

/// Where the stated number and the figure stand to each other; nothing where there are more digits than can be compared.
fn by_value(
    stated: &Decimal,
    measure: &Measure,
    figure: &str,
    interval: Option<&[Option<String>; 2]>,
) -> Option<ByValue> {
    let stated = Exact::of(stated.as_str())?;
    let nearest = match &measure.nearest {
        Some(nearest) => Exact::of(nearest.as_str())?,
        None => stated.last_place(),
    };
    let times = match &measure.times {
        Some(times) => Exact::of(times.as_str())?,
        None => Exact::of("1")?,
    };
    let half = nearest.half()?;
    let (one, other) = (
        stated.less(half)?.times(times)?,
        stated.plus(half)?.times(times)?,
    );
    let (low, high) = match one.compare(other)? {
        Ordering::Greater => (other, one),
        _ => (one, other),
    };
    let figure = Exact::of(figure)?;
    if low.compare(figure)? != Ordering::Greater && figure.compare(high)? != Ordering::Greater {
        return Some(ByValue::Same);
    }
    let Some([lower, upper]) = interval else {
        return Some(ByValue::Otherwise);
    };
    if lower.is_none() && upper.is_none() {
        return Some(ByValue::Otherwise);
    }
    let reaches_down = match lower {
        Some(lower) => Exact::of(lower)?.compare(high)? != Ordering::Greater,
        None => true,
    };
    let reaches_up = match upper {
        Some(upper) => low.compare(Exact::of(upper)?)? != Ordering::Greater,
        None => true,
    };
    Some(match reaches_down && reaches_up {
        true => ByValue::WithinInterval,
        false => ByValue::Otherwise,
    })
}

fn number(value: &serde_json::Value) -> Option<String> {
    value.as_number().map(ToString::to_string)
}

/// A plain value of an exhibit as a text of both languages.
fn texts_of(value: &serde_json::Value) -> Texts {
    let plain = match value {
        serde_json::Value::String(text) => text.clone(),
        serde_json::Value::Number(number) => {
            let text = number.to_string();
            text.strip_suffix(".0").unwrap_or(&text).to_owned()
        }
        serde_json::Value::Object(_) => {
            return serde_json::from_value(value.clone()).unwrap_or_default();
        }
        _ => return Texts::default(),
    };
    in_every_language(&plain)
}

/// A text that is the same in every language.
pub(crate) fn in_every_language(text: &str) -> Texts {
    let mut texts = Texts::default();
    for language in Language::ALL {
        texts.set(language, text);
    }
    texts
}

/// Whether both are said, in the same words in every language of the first, however they are spaced and whichever letters are capital.
fn same_words(stated: &Texts, measured: &Texts) -> bool {
    let folded = |text: &str| {
        let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
        words.join(" ")
    };
    !stated.is_empty()
        && stated.iter().all(|(language, stated)| {
            let measured = measured.only(language).map(folded);
            measured.as_deref() == Some(&*folded(stated))
        })
}
