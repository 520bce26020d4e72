//! The verb `practice score`: answers to an instrument, scored.

use crate::instruments::{Instrument, Score as Scored, VALUE_SETS, ValueSet, score};
use crate::limits::PROBLEMS_TOLD_MAX;
use crate::say::figure;
use crate::table;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Outcome, Refusal};
use ingest::TableRow;
use serde_json::{Map, Value, json};
use std::path::PathBuf;

/// Scores of an instrument.
#[derive(Debug, Clone, Args)]
pub struct Score {
    /// The instrument: ucla3, djg6, swemwbs, wemwbs, ascot, eq5d, lsns6 or contacts.
    #[arg(value_name = "INSTRUMENT")]
    pub instrument: String,
    /// A table with a column for each item, in the order of the instrument.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The column with each row's id; without it the column `id`, or else the row's number from 1.
    #[arg(long, value_name = "COL")]
    pub id: Option<String>,
    /// For EQ-5D, whose values: england-5l-2018, uk-5l-2026 or uk-3l-1997.
    #[arg(long, value_name = "SET")]
    pub value_set: Option<String>,
}

/// Runs the verb.
///
/// # Errors
/// A refusal with each line that must be put right.
pub fn run(asked: &Score, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let instrument = Instrument::of_word(&asked.instrument).ok_or_else(|| {
        let known = Instrument::ALL.map(|(_, word)| word).join(", ");
        Refusal::new("instrument", |l| {
            words(l).msg_score_instrument(&asked.instrument, &known)
        })
    })?;
    let value_set = value_set(asked, instrument)?;
    let (table, notices) = table::read(&asked.file)?;
    let own = table::place(&table, "id").map(|_| "id");
    let ids = table::ids(&table, asked.id.as_deref().or(own))?;
    let id = asked
        .id
        .as_deref()
        .or(own)
        .and_then(|name| table::place(&table, name));
    let items: Vec<usize> = (0..table.columns.len())
        .filter(|at| Some(*at) != id)
        .collect();
    let is_profile = instrument == Instrument::Eq5d && items.len() == 1;
    let is_direct = instrument == Instrument::Ucla3 && items.len() == 4;
    if items.len() != instrument.items() && !is_profile && !is_direct {
        let (expected, found) = (instrument.items().to_string(), items.len().to_string());
        let refusal = Refusal::new("items", |l| words(l).msg_score_items(&expected, &found));
        return Err(refusal.in_file(&table.source).at_line(1).into());
    }
    let highest = instrument.highest(value_set);
    let mut scores = Vec::with_capacity(ids.len());
    let mut direct = Direct::default();
    let mut refused = Vec::new();
    for row in &table.rows {
        let told = answers(row, &items, instrument, highest, is_profile);
        match told {
            Ok(mut answers) => {
                if is_direct {
                    answers.truncate(3);
                    direct.add(
                        row.cells
                            .get(items.get(3).copied().unwrap_or(0))
                            .map_or("", String::as_str),
                    );
                }
                scores.push(score(instrument, &answers, value_set));
            }
            Err(refusal) => refused.push(refusal.in_file(&table.source).at_line(row.line)),
        }
        if refused.len() == PROBLEMS_TOLD_MAX {
            break;
        }
    }
    if !refused.is_empty() {
        return Err(Error::Refused(refused));
    }
    let mut told = table::warnings(&notices);
    told.extend(table::repeated(&ids, desk.language));
    told.extend(caution(instrument, value_set, desk));
    Ok(outcome(
        instrument,
        value_set,
        &ids,
        &scores,
        is_direct.then_some(&direct),
        &told,
        desk,
    ))
}

fn value_set(asked: &Score, instrument: Instrument) -> Result<Option<ValueSet>, Refusal> {
    let known = || VALUE_SETS.map(|(_, word)| word).join(", ");
    match (&asked.value_set, instrument) {
        (Some(word), _) => match ValueSet::of_word(word) {
            Some(set) => Ok(Some(set)),
            None => Err(Refusal::new("value-set", |l| {
                words(l).msg_score_value_set(word, known())
            })),
        },
        (None, Instrument::Eq5d) => Err(Refusal::new("no-value-set", |l| {
            words(l).msg_score_no_value_set(known())
        })),
        (None, _) => Ok(None),
    }
}

/// The answers of a row in the order of the instrument.
fn answers(
    row: &TableRow,
    items: &[usize],
    instrument: Instrument,
    highest: u8,
    is_profile: bool,
) -> Result<Vec<Option<u8>>, Refusal> {
    let cell = |at: &usize| row.cells.get(*at).map_or("", |cell| cell.trim());
    if is_profile {
        let profile = items.first().map_or("", cell);
        let digits: Vec<String> = profile
            .chars()
            .filter(|c| !matches!(c, ' ' | '-'))
            .map(String::from)
            .collect();
        if is_missing(profile) {
            return Ok(vec![None; instrument.items()]);
        }
        if digits.len() != instrument.items() {
            return Err(no_answer(profile, instrument, highest));
        }
        return digits
            .iter()
            .map(|digit| answer(digit, instrument, highest))
            .collect();
    }
    let items = items.iter().take(instrument.items());
    items
        .map(|at| answer(cell(at), instrument, highest))
        .collect()
}

fn is_missing(cell: &str) -> bool {
    matches!(
        cell.to_lowercase().as_str(),
        "" | "na" | "n/a" | "nan" | "null" | "none" | "missing" | "-" | "9999" | "-9"
    )
}

fn answer(cell: &str, instrument: Instrument, highest: u8) -> Result<Option<u8>, Refusal> {
    if is_missing(cell) {
        return Ok(None);
    }
    let typed = cell.to_lowercase();
    let word = match instrument {
        Instrument::Djg6 => match typed.as_str() {
            "yes" | "ie" | "ydw" | "oes" => Some(1),
            "more or less" | "fwy neu lai" => Some(2),
            "no" | "nac ydw" | "nage" | "nac oes" => Some(3),
            _ => None,
        },
        Instrument::Ucla3 => match typed.as_str() {
            "hardly ever or never" | "hardly ever" | "never" => Some(1),
            "some of the time" => Some(2),
            "often" => Some(3),
            _ => None,
        },
        _ => None,
    };
    let number = || {
        let number: f64 = typed.parse().ok()?;
        (number.fract() == 0.0
            && (f64::from(instrument.lowest())..=f64::from(highest)).contains(&number))
        .then_some(number as u8)
    };
    match word.or_else(number) {
        Some(answer) => Ok(Some(answer)),
        None => Err(no_answer(cell, instrument, highest)),
    }
}

fn no_answer(cell: &str, instrument: Instrument, highest: u8) -> Refusal {
    let shown: String = cell.chars().take(40).collect();
    let (lowest, highest) = (instrument.lowest().to_string(), highest.to_string());
    Refusal::new("answer", |l| {
        words(l).msg_score_answer(&shown, &highest, &lowest)
    })
}

/// The direct question of the Office for National Statistics: how often one feels lonely.
#[derive(Debug, Default)]
struct Direct {
    counts: [u64; 5],
    missing: u64,
}

const DIRECT: [&str; 5] = [
    "often or always",
    "some of the time",
    "occasionally",
    "hardly ever",
    "never",
];

impl Direct {
    fn add(&mut self, cell: &str) {
        let typed = cell.trim().to_lowercase().replace('/', " or ");
        let named = DIRECT
            .iter()
            .position(|answer| typed == *answer || answer.starts_with(&format!("{typed} or")));
        let numbered = || typed.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
        let count = named
            .filter(|_| !typed.is_empty())
            .or_else(numbered)
            .and_then(|at| self.counts.get_mut(at));
        match count {
            Some(count) => *count += 1,
            None => self.missing += 1,
        }
    }

    fn json(&self) -> Value {
        let all: u64 = self.counts.iter().sum();
        let often = self.counts.first().copied().unwrap_or(0);
        let answers: Map<String, Value> = DIRECT
            .iter()
            .zip(self.counts)
            .map(|(a, n)| ((*a).to_owned(), json!(n)))
            .collect();
        let ci = stats::intervals::wilson(often, all, 0.95);
        json!({
            "answers": answers, "missing": self.missing, "often_or_always": (all > 0).then(|| often as f64 / all as f64),
            "ci": ci.map(|(lower, upper)| [lower, upper]),
        })
    }
}

fn caution(instrument: Instrument, value_set: Option<ValueSet>, desk: &Desk<'_>) -> Option<String> {
    let say = words(desk.language);
    match (instrument, value_set) {
        (Instrument::Ucla3 | Instrument::Djg6, _) => Some(say.msg_score_not_isolation()),
        (Instrument::Lsns6 | Instrument::Contacts, _) => Some(say.msg_score_not_loneliness()),
        (_, Some(ValueSet::England5L2018)) => Some(say.msg_score_not_endorsed()),
        _ => None,
    }
}

fn outcome(
    instrument: Instrument,
    value_set: Option<ValueSet>,
    ids: &[String],
    scores: &[Scored],
    direct: Option<&Direct>,
    told: &[String],
    desk: &Desk<'_>,
) -> Outcome {
    let list: Vec<Value> = ids
        .iter()
        .zip(scores)
        .map(|(id, score)| score_json(id, score))
        .collect();
    let whole: Vec<f64> = scores.iter().filter_map(|score| score.score).collect();
    let missing = scores.len() - whole.len();
    let mean = stats::intervals::mean(&whole);
    let ci = stats::intervals::of_mean(&whole)
        .filter(|own| own.error > 0.0)
        .map(|own| own.interval(0.95));
    let shown = |n: usize| pages::say::count(n as u64);
    let say = words(desk.language);
    let text = match mean {
        Some(mean) => say.msg_score_line(shown(whole.len()), figure(mean), shown(missing)),
        None => say.msg_score_none(shown(missing)),
    };
    let mut json = json!({
        "method": format!("{}; a score needs every answer", instrument.measures()), "warnings": told, "instrument": asked_word(instrument),
        "value_set": value_set.map(ValueSet::word), "scores": list, "n": whole.len(), "missing": missing, "mean": mean,
        "mean_ci": ci.map(|(lower, upper)| [lower, upper]),
    });
    if let (Some(direct), Value::Object(members)) = (direct, &mut json) {
        members.insert("direct_question".to_owned(), direct.json());
    }
    Outcome::done("practice score", json, text + "\n")
}

fn asked_word(instrument: Instrument) -> &'static str {
    let found = Instrument::ALL
        .iter()
        .find(|(known, _)| *known == instrument);
    found.map_or("", |(_, word)| word)
}

fn score_json(id: &str, score: &Scored) -> Value {
    let parts = score
        .parts
        .iter()
        .map(|(name, value)| ((*name).to_owned(), json!(value)));
    let bands = score
        .bands
        .iter()
        .map(|(name, band)| ((*name).to_owned(), json!(band)));
    json!({
        "id": id, "score": score.score, "subscores": Value::Object(parts.collect()), "bands": Value::Object(bands.collect()),
    })
}
