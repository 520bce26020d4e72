//! The third step: sentences, rows to look at, figures with their intervals, charts, and what to know before using them.

use super::taken::TABLE;
use super::{FORM, Shown, address, carried, chrome_of_form, field};
use crate::limits::CHECKS_SHOWN_MAX;
use crate::services::{Answer, Figure, Said, Section, percent, shown as cells};
use crate::web::taken::Typed;
use crate::words::{Words, words};
use askama::Template;
use axum::response::Response;
use commission::web::{Asked, rendered};
use commission::{Error, Language, Refusal};
use pages::chart::{self, Interval, intervals};
use pages::{Chrome, Column, FieldError, Row, Table};

/// The page.
#[derive(Template)]
#[template(path = "service-result.html")]
struct ResultPage {
    chrome: Chrome,
    t: &'static Words,
    form: &'static str,
    action: String,
    /// The form's own fields: what was sent, so that the page can be shown in the other language and left backwards.
    carried: Vec<(String, String)>,
    sentences: Vec<String>,
    others: Vec<String>,
    other_lang: &'static str,
    other_name: String,
    checks: Option<Table>,
    checks_told: String,
    sections: Vec<Shelf>,
    warnings: Vec<String>,
    settings: Vec<Row>,
    typed: Typed,
    /// The buttons of the tables that were measured: value and text.
    tables: Vec<(String, String)>,
    by_hand: String,
    again: String,
}

/// A section with its figures and its drawing.
struct Shelf {
    table: Table,
    figure: Option<chart::Figure>,
}

/// Shows what the records say.
pub(super) fn show(
    asked: &Asked,
    shown: &Shown,
    answer: &Answer,
    (typed, wrong): (Typed, &[Refusal]),
) -> Result<Response, Error> {
    let language = asked.language;
    let t = words(language);
    let other = match language {
        Language::En => Language::Cy,
        Language::Cy => Language::En,
    };
    let in_language = |language: Language| {
        let said = |one: &Said| one.in_language(language).to_owned();
        answer.sentences.iter().map(said).collect()
    };
    let title = t.msg_service_result(shown.service.title(t));
    let all: u64 = answer.checks.counts.values().sum();
    let numbered = answer.sections.iter().enumerate();
    let mut chrome = chrome_of_form(asked, title, shown);
    chrome.error_summary = wrong
        .iter()
        .map(|refusal| FieldError {
            field: refusal.code.to_owned(),
            text: refusal.sentence(language).to_owned(),
        })
        .collect();
    let table = |one: &crate::services::Given| {
        let label = t.msg_service_take_table((one.sheet.label)(t));
        (format!("{TABLE}{}", one.sheet.key), label)
    };
    let page = ResultPage {
        typed,
        tables: shown.given.iter().map(table).collect(),
        t,
        form: FORM,
        action: asked.href(&address(shown.service)),
        carried: fields(shown)?,
        sentences: in_language(language),
        others: in_language(other),
        other_lang: other.code(),
        other_name: match other {
            Language::En => t.msg_service_same_other_en(),
            Language::Cy => t.msg_service_same_other_cy(),
        },
        checks: (all > 0).then(|| checks(t, language, &answer.checks.list)),
        checks_told: match all {
            0 => t.msg_service_no_checks(),
            all => {
                let shown = answer.checks.list.len().min(CHECKS_SHOWN_MAX) as u64;
                t.msg_service_checks_told(pages::say::count(all), pages::say::count(shown))
            }
        },
        sections: numbered.map(|(at, one)| shelf(language, at, one)).collect(),
        warnings: answer
            .warnings
            .iter()
            .map(|one| one.in_language(language).to_owned())
            .collect(),
        settings: settings(t, shown, answer),
        by_hand: t.msg_service_by_hand(shown.service.word()),
        again: asked.href(&address(shown.service)),
        chrome,
    };
    rendered(&page, !wrong.is_empty())
}

fn fields(shown: &Shown) -> Result<Vec<(String, String)>, Error> {
    let mut fields = carried(shown)?;
    fields.push(("step".to_owned(), "result".to_owned()));
    for (setting, typed) in &shown.settings {
        fields.push((setting.key().to_owned(), typed.clone()));
    }
    for one in &shown.given {
        let columns = one.sheet.columns.iter().zip(&one.chosen);
        fields.extend(columns.filter_map(|(column, place)| {
            Some((field(one.sheet, column.key), place.as_ref()?.to_string()))
        }));
    }
    Ok(fields)
}

/// What was set, typed or taken from the records.
fn settings(t: &Words, shown: &Shown, answer: &Answer) -> Vec<Row> {
    let said = |(setting, _): &(crate::services::Setting, String)| {
        let (_, value) = answer
            .settings
            .iter()
            .find(|(name, _)| *name == setting.key())?;
        let value = match value {
            serde_json::Value::String(text) => text.clone(),
            serde_json::Value::Null => return None,
            other => other.to_string(),
        };
        let [label, _] = setting.label(t);
        Some(Row::new(label, value))
    };
    shown.settings.iter().filter_map(said).collect()
}

fn column(text: String, numbers: bool) -> Column {
    Column { text, numbers }
}

fn checks(t: &Words, language: Language, list: &[Refusal]) -> Table {
    let place = |one: &Refusal| match (&one.spot.file, one.spot.line) {
        (Some(file), Some(line)) => t.msg_service_row(file, line.to_string()),
        (file, _) => file.clone().unwrap_or_default(),
    };
    Table {
        caption: t.msg_service_checks(),
        columns: vec![
            column(t.msg_service_check_where(), false),
            column(t.msg_service_check_what(), false),
        ],
        rows: list
            .iter()
            .take(CHECKS_SHOWN_MAX)
            .map(|one| vec![place(one), one.sentence(language).to_owned()])
            .collect(),
    }
}

fn shelf(language: Language, at: usize, section: &Section) -> Shelf {
    let t = words(language);
    let row = |one: &crate::services::Measure| {
        let [figure, interval, of] = cells(&one.figure, language);
        vec![
            one.label.in_language(language).to_owned(),
            figure,
            interval,
            of,
        ]
    };
    Shelf {
        table: Table {
            caption: section.label.in_language(language).to_owned(),
            columns: vec![
                column(t.msg_service_measure(), false),
                column(t.msg_service_figure(), true),
                column(t.msg_service_interval(), true),
                column(t.msg_service_of(), true),
            ],
            rows: section.measures.iter().map(row).collect(),
        },
        figure: drawn(language, at, section),
    }
}

/// The shares of a section beneath each other, each with its interval, up to the line of all.
fn drawn(language: Language, at: usize, section: &Section) -> Option<chart::Figure> {
    let t = words(language);
    let mut marks = Vec::new();
    let mut rows = Vec::new();
    for one in &section.measures {
        let Figure::Share(count, of) = one.figure else {
            continue;
        };
        let Some((lower, upper)) = stats::intervals::wilson(count, of, 0.95) else {
            continue;
        };
        let share = count as f64 / of as f64;
        let label = one.label.in_language(language).to_owned();
        let limits = t.msg_figure_percents(percent(lower), percent(upper));
        let said = format!(
            "{} [{limits}]",
            t.msg_figure_share(pages::say::count(count), percent(share))
        );
        rows.push(vec![
            label.clone(),
            percent(share),
            percent(lower),
            percent(upper),
        ]);
        marks.push(Interval {
            label,
            said,
            at: [lower, share, upper].map(|value| 100.0 * value),
        });
    }
    if marks.len() < 2 {
        return None;
    }
    let table = Table {
        caption: t.msg_service_chart(section.label.in_language(language)),
        columns: vec![
            column(t.msg_service_measure(), false),
            column("%".to_owned(), true),
            column(t.msg_measure_lower(), true),
            column(t.msg_measure_upper(), true),
        ],
        rows,
    };
    let all = t.msg_service_all();
    Some(intervals(
        language,
        &format!("section-{at}"),
        table,
        &marks,
        (100.0, &all),
    ))
}
