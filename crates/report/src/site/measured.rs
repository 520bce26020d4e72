//! The page of an exhibit that a verb measured: what it says, its interval, its table, what was asked, and where its inputs are.
//!
//! It decides nothing of what the numbers mean: the words are those of the verb that measured, the columns are named as it names them.

use super::frame::{CLAIMS_PAGE, Frame};
use super::more::ExhibitPage;
use crate::beside;
use crate::words::{Words, words};
use commission::Language;
use evidence::{Claim, Exhibit, Needs};
use pages::chart::{Figure, Interval, intervals};
use pages::{Column, Link, Row, Table, say};
use serde_json::Value;

/// What such a page says of an exhibit, where staff look at it too.
pub(crate) struct Shown {
    pub(crate) says: Vec<String>,
    pub(crate) warnings: Vec<String>,
    pub(crate) figure: Option<Figure>,
    pub(crate) table: Table,
    pub(crate) method: String,
    pub(crate) facts: Vec<Row>,
}

/// The page of the site.
pub(super) fn measured_page(
    frame: &Frame<'_>,
    exhibit: &Exhibit,
    claims: &[Claim],
    path: &str,
) -> ExhibitPage {
    let w = frame.words();
    let mut chrome = frame.chrome(path, exhibit.title.get(frame.language));
    chrome.trail = vec![Link::new(chrome.href("/index.html"), w.msg_report_title())];
    let shown = shown(frame.language, exhibit);
    let claims = beside::of_exhibit(exhibit, claims, frame.language, |key| {
        Link::new(format!("{}#{key}", chrome.href(CLAIMS_PAGE)), key)
    });
    ExhibitPage {
        claims,
        figure: shown.figure,
        says: shown.says,
        table: Some(shown.table),
        method: shown.method,
        warnings: shown.warnings,
        facts: shown.facts,
        json: format!("{}/pack/exhibits/{}.json", chrome.root, exhibit.exhibit),
        t: w,
        chrome,
    }
}

/// What there is to show.
pub(crate) fn shown(language: Language, exhibit: &Exhibit) -> Shown {
    let w = words(language);
    let lines = exhibit.says.get(language).lines();
    // Warnings are repeated beneath what a verb says; they have a place of their own.
    let warnings: Vec<String> = exhibit
        .warnings
        .iter()
        .map(|warning| warning.get(language).to_owned())
        .collect();
    let says = lines
        .map(|line| line.trim().trim_start_matches("- ").to_owned())
        .filter(|line| !line.is_empty() && !warnings.contains(line))
        .collect();
    let method = exhibit.result.get("method");
    Shown {
        says,
        figure: drawn(language, exhibit),
        table: table(language, exhibit),
        method: in_language(method.unwrap_or(&Value::Null), language),
        facts: facts(w, exhibit),
        warnings,
    }
}

fn facts(w: &Words, exhibit: &Exhibit) -> Vec<Row> {
    let asked = exhibit.request().map_or_else(String::new, |request| {
        format!("tystio {} {}", request.verb, request.arguments.join(" "))
    });
    let needs = match exhibit.inputs.needs {
        Needs::Public => w.msg_needs_public(),
        Needs::Sealed => w.msg_needs_sealed(),
        Needs::Elsewhere => w.msg_needs_elsewhere(),
    };
    vec![
        Row::new(w.msg_fact_asked(), asked),
        Row::new(w.msg_fact_inputs(), exhibit.inputs.files.join(", ")),
        Row::new(w.msg_fact_needs(), needs),
        Row::new(w.msg_fact_digest(), exhibit.inputs.digest.to_string()),
    ]
}

/// The difference that was measured beside the line of none, where that is what was measured.
fn drawn(language: Language, exhibit: &Exhibit) -> Option<Figure> {
    let w = words(language);
    let result = &exhibit.result;
    let is_ratio = match result.get("measure")?.as_str()? {
        "difference" => false,
        "ratio" => true,
        _ => return None,
    };
    let number = |value: &Value| value.as_f64();
    let estimate = number(result.get("estimate")?)?;
    let [lower, upper] = result.get("ci")?.as_array()?.as_slice() else {
        return None;
    };
    let (lower, upper) = (number(lower)?, number(upper)?);
    let on_scale = |value: f64| match is_ratio {
        true => libm::log(value),
        false => value,
    };
    let title = exhibit.title.get(language);
    let told = |value: f64| cell(&Value::from(value), language);
    let column = |text: String, numbers: bool| Column { text, numbers };
    let table = Table {
        caption: title.to_owned(),
        columns: vec![
            column(w.msg_exhibit_measured(), false),
            column(w.msg_exhibit_estimate(), true),
            column(w.msg_exhibit_lower(), true),
            column(w.msg_exhibit_upper(), true),
        ],
        rows: vec![vec![
            title.to_owned(),
            told(estimate),
            told(lower),
            told(upper),
        ]],
    };
    let one = Interval {
        label: title.to_owned(),
        said: w.msg_exhibit_interval(told(estimate), told(lower), told(upper)),
        at: [lower, estimate, upper].map(on_scale),
    };
    let none = on_scale(if is_ratio { 1.0 } else { 0.0 });
    let name = w.msg_exhibit_no_difference();
    Some(intervals(
        language,
        "measured-figure",
        table,
        &[one],
        (none, &name),
    ))
}

fn table(language: Language, exhibit: &Exhibit) -> Table {
    let w = words(language);
    let rows = &exhibit.table.rows;
    let columns = exhibit.table.columns.iter().enumerate();
    let columns = columns.map(|(at, name)| Column {
        text: match name.as_str() {
            "member" => w.msg_exhibit_member(),
            "value" => w.msg_exhibit_value(),
            other => other.to_owned(),
        },
        numbers: rows.iter().all(|row| {
            let cell = row.get(at).unwrap_or(&Value::Null);
            cell.is_number() || cell.is_null()
        }),
    });
    let told = rows.iter().map(|row| {
        let cells = row.iter().map(|value| cell(value, language));
        cells.collect()
    });
    Table {
        caption: exhibit.title.get(language).to_owned(),
        columns: columns.collect(),
        rows: told.collect(),
    }
}

/// A text that may be an object of both languages.
fn in_language(value: &Value, language: Language) -> String {
    let own = value.get(language.code()).unwrap_or(value);
    own.as_str().unwrap_or_default().to_owned()
}

/// Digits that a cell shows behind the point, more where a value is smaller; the file has them all.
const DECIMALS: usize = 4;
const DECIMALS_MAX: usize = 12;
/// A value of one over this shows two of its digits in so many.
const FIRST_SEEN: f64 = 1_000.0;

/// A number in the digits of an exhibit, as a page tells it.
pub(crate) fn number_text(digits: &str, language: Language) -> String {
    let number = serde_json::from_str(digits).unwrap_or(Value::Null);
    cell(&number, language)
}

fn cell(value: &Value, language: Language) -> String {
    let w = words(language);
    match value {
        Value::Null => "–".to_owned(),
        Value::Bool(true) => w.msg_exhibit_yes(),
        Value::Bool(false) => w.msg_exhibit_no(),
        Value::String(text) => text.clone(),
        Value::Object(_) => in_language(value, language),
        Value::Array(_) => String::new(),
        Value::Number(number) => number.as_i64().map_or_else(
            || {
                let value = number.as_f64().unwrap_or_default();
                let (mut decimals, mut seen) = (DECIMALS, value.abs() * FIRST_SEEN);
                while seen > 0.0 && seen < 1.0 && decimals < DECIMALS_MAX {
                    (decimals, seen) = (decimals + 1, seen * 10.0);
                }
                let told = format!("{value:.decimals$}");
                let told = told.trim_end_matches('0').trim_end_matches('.');
                told.replace('-', "−")
            },
            |whole| match u64::try_from(whole) {
                Ok(count) => say::count(count),
                Err(_) => say::integer(whole),
            },
        ),
    }
}
