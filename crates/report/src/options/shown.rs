//! An option sheet as a page shows it: the answer first, then totals, who scored what, weights with where each leads, and what
//! speaks for and against.
//!
//! It decides nothing: every number is one of [`super::appraise`].

use super::{Appraisal, Appraised, Ground, appraise};
use crate::graph::Weight;
use crate::site::{Said, said};
use crate::words::{Words, words};
use commission::Language;
use pages::{Column, Link, Table};

/// A sheet on a page.
pub(crate) struct Shown {
    pub(crate) key: String,
    pub(crate) title: Said,
    pub(crate) note: Said,
    /// What nobody, or somebody, can tell.
    pub(crate) answer: String,
    /// Why nobody can tell, a sentence each.
    pub(crate) why: Vec<String>,
    pub(crate) tables: Vec<Table>,
    pub(crate) pieces: Vec<ShownPiece>,
}

/// What speaks for or against an option.
pub(crate) struct ShownPiece {
    /// Of which option, by which criterion, how it stands.
    pub(crate) about: String,
    pub(crate) to: Link,
}

/// A sheet in a language; `link` leads to what a piece of evidence rests on.
pub(crate) fn shown(one: &Appraised, language: Language, link: impl Fn(&Ground) -> Link) -> Shown {
    let w = words(language);
    let sheet = &one.sheet;
    let appraisal = appraise(one);
    let mut tables = vec![options(one, language)];
    if appraisal.waiting_for.is_empty() && !appraisal.options.is_empty() {
        tables.push(totals(one, &appraisal, language));
        tables.push(scores(one, &appraisal, language));
    }
    tables.push(weights(one, &appraisal, language));
    if !appraisal.weights.is_empty() {
        tables.push(ranges(one, &appraisal, language));
    }
    let pieces = one.evidence.iter().map(|piece| {
        let stands = match piece.weight {
            Weight::Supports => w.msg_weight_supports(),
            Weight::Qualifies => w.msg_weight_qualifies(),
            Weight::Contradicts => w.msg_weight_contradicts(),
        };
        let (option, criterion) = (
            option_name(one, &piece.option, language),
            criterion_name(one, &piece.criterion, language),
        );
        ShownPiece {
            about: format!("{option} · {criterion} · {stands}"),
            to: link(&piece.ground),
        }
    });
    Shown {
        key: sheet.sheet.clone(),
        title: said(&sheet.title, language),
        note: said(&sheet.note, language),
        answer: answer(one, &appraisal, language),
        why: why(&appraisal, w),
        pieces: pieces.collect(),
        tables,
    }
}

fn option_name(one: &Appraised, key: &str, language: Language) -> String {
    let found = one.sheet.options.iter().find(|option| option.option == key);
    found.map_or_else(
        || key.to_owned(),
        |option| option.name.get(language).to_owned(),
    )
}

fn criterion_name(one: &Appraised, key: &str, language: Language) -> String {
    let mut all = one.sheet.criteria.iter();
    let found = all.find(|criterion| criterion.criterion == key);
    found.map_or_else(|| key.to_owned(), |one| one.text.get(language).to_owned())
}

fn names(one: &Appraised, keys: &[String], language: Language) -> String {
    let names: Vec<String> = keys
        .iter()
        .map(|key| option_name(one, key, language))
        .collect();
    names.join(", ")
}

fn answer(one: &Appraised, appraisal: &Appraisal, language: Language) -> String {
    let w = words(language);
    let first = names(one, &appraisal.first, language);
    match appraisal.answer {
        "leads" => w.msg_options_leads(&first, percent(appraisal.stays_first.unwrap_or(0.0))),
        "waiting" => w.msg_options_waiting(appraisal.waiting_for.join(", ")),
        _ => w.msg_options_cannot_tell(&first),
    }
}

fn why(appraisal: &Appraisal, w: &Words) -> Vec<String> {
    let told = appraisal.reasons.iter().map(|reason| match *reason {
        "one-appraiser" => w.msg_options_why_one(),
        "tie" => w.msg_options_why_tie(),
        "weights" => w.msg_options_why_weights(),
        _ => w.msg_options_why_scores(percent(appraisal.stays_first.unwrap_or(0.0))),
    });
    told.collect()
}

fn percent(share: f64) -> String {
    format!("{:.1}", share * 100.0)
}

fn two(value: f64) -> String {
    format!("{value:.2}").replace('-', "−")
}

fn word(text: String) -> Column {
    Column {
        text,
        numbers: false,
    }
}

fn number(text: String) -> Column {
    Column {
        text,
        numbers: true,
    }
}

fn options(one: &Appraised, language: Language) -> Table {
    let w = words(language);
    let rows = one.sheet.options.iter().map(|option| {
        [&option.name, &option.form, &option.note]
            .map(|texts| texts.get(language).to_owned())
            .to_vec()
    });
    Table {
        caption: w.msg_options_caption(),
        columns: vec![
            word(w.msg_options_option()),
            word(w.msg_options_form()),
            word(w.msg_options_note()),
        ],
        rows: rows.collect(),
    }
}

fn totals(one: &Appraised, appraisal: &Appraisal, language: Language) -> Table {
    let w = words(language);
    let mut columns = vec![word(w.msg_options_option()), number(w.msg_options_total())];
    columns.extend(one.sheet.appraisers.iter().cloned().map(number));
    let rows = appraisal.options.iter().map(|option| {
        let mut row = vec![
            option_name(one, &option.option, language),
            two(option.total),
        ];
        row.extend(option.by.iter().map(|own| two(own.total)));
        row
    });
    Table {
        caption: w.msg_options_totals(),
        columns,
        rows: rows.collect(),
    }
}

fn scores(one: &Appraised, appraisal: &Appraisal, language: Language) -> Table {
    let w = words(language);
    let mut rows = Vec::new();
    for option in &appraisal.options {
        for spread in &option.criteria {
            let each: Vec<String> = spread.scores.iter().map(i64::to_string).collect();
            rows.push(vec![
                option_name(one, &option.option, language),
                criterion_name(one, &spread.criterion, language),
                two(spread.mean),
                format!("{}–{}", spread.lowest, spread.highest),
                each.join(", "),
            ]);
        }
    }
    Table {
        caption: w.msg_options_scores(),
        columns: vec![
            word(w.msg_options_option()),
            word(w.msg_options_criterion()),
            number(w.msg_options_mean()),
            number(w.msg_options_spread()),
            number(w.msg_options_each()),
        ],
        rows,
    }
}

fn weights(one: &Appraised, appraisal: &Appraisal, language: Language) -> Table {
    let w = words(language);
    let rows = one.sheet.criteria.iter().map(|criterion| {
        let mut found = appraisal.weights.iter();
        let share = found.find(|one| one.criterion == criterion.criterion);
        let share = share.map_or_else(
            || "–".to_owned(),
            |one| {
                let [low, high] = one.share_range.map(percent);
                format!("{} % ({low}–{high})", percent(one.share))
            },
        );
        vec![
            criterion.text.get(language).to_owned(),
            criterion.weight.as_str().to_owned(),
            share,
            criterion.weight_from.get(language).to_owned(),
        ]
    });
    Table {
        caption: w.msg_options_weights(),
        columns: vec![
            word(w.msg_options_criterion()),
            number(w.msg_options_weight()),
            number(w.msg_options_share()),
            word(w.msg_options_from()),
        ],
        rows: rows.collect(),
    }
}

fn ranges(one: &Appraised, appraisal: &Appraisal, language: Language) -> Table {
    let w = words(language);
    let mut rows = Vec::new();
    for weight in &appraisal.weights {
        for range in &weight.ranges {
            rows.push(vec![
                criterion_name(one, &weight.criterion, language),
                format!("{}–{} %", percent(range.from), percent(range.to)),
                names(one, &range.first, language),
            ]);
        }
    }
    Table {
        caption: w.msg_options_ranges(),
        columns: vec![
            word(w.msg_options_criterion()),
            number(w.msg_options_share()),
            word(w.msg_options_first()),
        ],
        rows,
    }
}
