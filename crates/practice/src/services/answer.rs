//! What a service's records show: figures in sections, sentences, and what to know before using them, in both languages.
//!
//! Guarantees: no figure about records stands without its denominator; every share and rate has its interval or none where nothing was
//! counted. Nobody is named: a check names a file and a line. Shares have Wilson's interval (1927), rates the exact one (Garwood 1936).

use super::checks::Checks;
use super::sheets::Label;
use crate::difference::Found;
use crate::say;
use crate::words::{Words, words};
use commission::Language;
use serde_json::{Map, Value, json};
use stats::intervals::{poisson_exact, wilson};

/// Person-months for which a rate is told.
pub const RATE_PERSON_MONTHS: f64 = 100.0;

/// A text in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// In English.
    pub en: String,
    /// In Welsh.
    pub cy: String,
}

impl Said {
    pub(crate) fn new(say: impl Fn(&Words) -> String) -> Self {
        Self {
            en: say(words(Language::En)),
            cy: say(words(Language::Cy)),
        }
    }

    /// A name that the file gave.
    #[must_use]
    pub fn same(text: &str) -> Self {
        let shown = super::checks::short(text);
        Self {
            en: shown.clone(),
            cy: shown,
        }
    }

    /// In a language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::En => &self.en,
            Language::Cy => &self.cy,
        }
    }

    fn json(&self) -> Value {
        json!({ "en": self.en, "cy": self.cy })
    }
}

/// A figure.
#[derive(Debug, Clone)]
pub enum Figure {
    /// So many.
    Count(u64),
    /// So many of so many, from which one may conclude to others like them.
    Share(u64, u64),
    /// So many of so many, to account for everybody: it stands for nobody else and has no interval.
    Part(u64, u64),
    /// Events over person-months at risk.
    Rate(u64, f64),
    /// Values, each of one person, week or step.
    Spread(Vec<f64>),
    /// A quantity that was added up; nothing where it could not be.
    Sum(Option<f64>),
    /// From the lowest over the central, where there is one, to the highest.
    Range(f64, Option<f64>, f64),
    /// A difference, as `practice difference` makes it.
    Change(Box<Found>),
}

/// A figure with what it is.
#[derive(Debug, Clone)]
pub struct Measure {
    /// Its name in the answer.
    pub key: String,
    /// What it is.
    pub label: Said,
    /// The figure.
    pub figure: Figure,
}

/// Figures that belong together.
#[derive(Debug, Clone)]
pub struct Section {
    /// Its name in the answer.
    pub key: &'static str,
    /// What it is about.
    pub label: Said,
    /// Its figures.
    pub measures: Vec<Measure>,
}

impl Section {
    pub(crate) fn new(key: &'static str, label: Label) -> Self {
        Self {
            key,
            label: Said::new(label),
            measures: Vec::new(),
        }
    }

    pub(crate) fn put(&mut self, key: &str, label: Label, figure: Figure) {
        self.put_said(key, Said::new(label), figure);
    }

    pub(crate) fn put_said(&mut self, key: &str, label: Said, figure: Figure) {
        self.measures.push(Measure {
            key: key.to_owned(),
            label,
            figure,
        });
    }
}

/// What the records of a service show.
#[derive(Debug)]
pub struct Answer {
    /// How it was computed.
    pub method: &'static str,
    /// What was set, by its name: the end of the records, the zone, the length of windows.
    pub settings: Vec<(&'static str, Value)>,
    /// Rows to look at.
    pub checks: Checks,
    /// Figures.
    pub sections: Vec<Section>,
    /// What may be said of them.
    pub sentences: Vec<Said>,
    /// What to know before using them.
    pub warnings: Vec<Said>,
}

impl Answer {
    /// The members of the answer, after the method and the warnings.
    #[must_use]
    pub fn json(&self) -> Map<String, Value> {
        let mut json = Map::new();
        for (name, value) in &self.settings {
            json.insert((*name).to_owned(), value.clone());
        }
        json.insert(
            "sentences".to_owned(),
            self.sentences.iter().map(Said::json).collect(),
        );
        for section in &self.sections {
            let measure = |one: &Measure| {
                let mut members = Map::from_iter([("label".to_owned(), one.label.json())]);
                members.extend(figure_json(&one.figure));
                (one.key.clone(), Value::Object(members))
            };
            let members: Map<String, Value> = section.measures.iter().map(measure).collect();
            json.insert(section.key.to_owned(), Value::Object(members));
        }
        json.insert(
            "cautions".to_owned(),
            self.warnings.iter().map(Said::json).collect(),
        );
        let counts = self.checks.counts.iter();
        let counts: Map<String, Value> = counts
            .map(|(code, n)| ((*code).to_owned(), json!(n)))
            .collect();
        json.insert("checks_by_kind".to_owned(), Value::Object(counts));
        let checks: Vec<Value> = self
            .checks
            .list
            .iter()
            .map(commission::Refusal::to_json)
            .collect();
        json.insert("checks".to_owned(), Value::Array(checks));
        json
    }
}

fn figure_json(figure: &Figure) -> Map<String, Value> {
    let pair = |(lower, upper): (f64, f64)| json!([lower, upper]);
    let json = match figure {
        Figure::Count(count) => json!({ "count": count }),
        Figure::Share(count, of) => json!({
            "count": count, "of": of, "share": (*of > 0).then(|| *count as f64 / *of as f64),
            "ci": wilson(*count, *of, 0.95).map(pair), "ci_method": "Wilson",
        }),
        Figure::Part(count, of) => json!({
            "count": count, "of": of, "share": (*of > 0).then(|| *count as f64 / *of as f64),
        }),
        Figure::Rate(events, months) => json!({
            "events": events, "person_months": months, "per": RATE_PERSON_MONTHS, "rate": rate(*events, *months),
            "ci": rate_limits(*events, *months).map(pair), "ci_method": "exact (Garwood)",
        }),
        Figure::Spread(values) => json!({
            "n": values.len(), "mean": stats::intervals::mean(values), "median": stats::ranks::median(values.clone()),
            "lowest": values.iter().copied().reduce(f64::min), "highest": values.iter().copied().reduce(f64::max),
        }),
        Figure::Sum(value) => json!({ "value": value }),
        Figure::Range(low, central, high) => {
            json!({ "low": low, "central": central, "high": high })
        }
        Figure::Change(found) => Value::Object(crate::difference::found_json(found)),
    };
    match json {
        Value::Object(members) => members,
        _ => Map::new(),
    }
}

/// Events for each hundred person-months.
#[must_use]
pub fn rate(events: u64, months: f64) -> Option<f64> {
    (months > 0.0).then(|| RATE_PERSON_MONTHS * events as f64 / months)
}

/// The exact limits of the same.
#[must_use]
pub fn rate_limits(events: u64, months: f64) -> Option<(f64, f64)> {
    let (lower, upper) = poisson_exact(events, 0.95);
    let per = |count: f64| RATE_PERSON_MONTHS * count / months;
    (months > 0.0).then(|| (per(lower), per(upper)))
}

/// A share in percent with one place.
#[must_use]
pub fn percent(share: f64) -> String {
    format!("{:.1}", 100.0 * share)
}

/// What a figure says, with its interval, in cells of a table: the figure, its interval or what stands for it, and of how many.
#[must_use]
pub fn shown(figure: &Figure, language: Language) -> [String; 3] {
    let t = words(language);
    let count = pages::say::count;
    let none = || t.msg_figure_none();
    let limits =
        |(lower, upper): (f64, f64)| t.msg_figure_limits(say::figure(lower), say::figure(upper));
    match figure {
        Figure::Count(n) => [count(*n), String::new(), String::new()],
        Figure::Share(n, of) if *of > 0 => {
            let interval = wilson(*n, *of, 0.95);
            let interval = interval
                .map(|(lower, upper)| t.msg_figure_percents(percent(lower), percent(upper)));
            let share = t.msg_figure_share(count(*n), percent(*n as f64 / *of as f64));
            [share, interval.unwrap_or_default(), count(*of)]
        }
        Figure::Part(n, of) if *of > 0 => {
            let share = t.msg_figure_share(count(*n), percent(*n as f64 / *of as f64));
            [share, String::new(), count(*of)]
        }
        Figure::Share(..) | Figure::Part(..) => [none(), String::new(), count(0)],
        Figure::Rate(n, months) => {
            let value = rate(*n, *months);
            let value =
                value.map_or_else(none, |rate| t.msg_figure_rate(count(*n), say::figure(rate)));
            let at_risk = t.msg_figure_months(say::figure(*months));
            [
                value,
                rate_limits(*n, *months).map_or_else(String::new, limits),
                at_risk,
            ]
        }
        Figure::Spread(values) => {
            let (median, mean) = (
                stats::ranks::median(values.clone()),
                stats::intervals::mean(values),
            );
            let ends = values
                .iter()
                .copied()
                .reduce(f64::min)
                .zip(values.iter().copied().reduce(f64::max));
            let said = median
                .zip(mean)
                .map(|(median, mean)| t.msg_figure_spread(say::figure(median), say::figure(mean)));
            let ends =
                ends.map(|(low, high)| t.msg_figure_ends(say::figure(low), say::figure(high)));
            [
                said.unwrap_or_else(none),
                ends.unwrap_or_default(),
                count(values.len() as u64),
            ]
        }
        Figure::Sum(value) => [
            value.map_or_else(none, say::figure),
            String::new(),
            String::new(),
        ],
        Figure::Range(low, central, high) => {
            let ends = t.msg_figure_limits(pounds(*low), pounds(*high));
            [central.map_or_else(none, pounds), ends, String::new()]
        }
        Figure::Change(found) => {
            let value = found.estimate.map_or_else(none, say::figure);
            [
                value,
                found.ci.map_or_else(String::new, limits),
                count(found.n as u64),
            ]
        }
    }
}

/// Whole pounds.
pub(super) fn pounds(value: f64) -> String {
    // A sum of money of any length stays within what an integer holds.
    pages::say::money(value.round().clamp(-1e15, 1e15) as i64)
}
