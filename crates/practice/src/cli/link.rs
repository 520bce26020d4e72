//! The verb `practice link`: records of the same person, within a table or across two.

use crate::limits::DOUBTFUL_TOLD_MAX;
use crate::spec::Spec;
use crate::table;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Language, Outcome, Refusal};
use ingest::Table;
use linkage::{Field, Kind, Linked, Pair, Settings, ThresholdTold, limits};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::thread;

/// Records of the same person.
#[derive(Debug, Clone, Args)]
pub struct Link {
    /// A table with records of persons.
    #[arg(value_name = "A")]
    pub a: PathBuf,
    /// A second table; without it, records are linked within the first.
    #[arg(value_name = "B")]
    pub b: Option<PathBuf>,
    /// The column with each record's id; without it the row's number from 1.
    #[arg(long, value_name = "COL")]
    pub id: Option<String>,
    /// Which columns are compared and how; without it, that is told from the columns.
    #[arg(long, value_name = "SPEC.toml")]
    pub spec: Option<PathBuf>,
    /// The probability from which a pair is a link.
    #[arg(long, value_name = "P")]
    pub threshold: Option<f64>,
    /// What the random pairs come from, by which chance agreement is measured.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
}

const METHOD: &str = "linkage (version 1): Fellegi and Sunter (1969), weights by expectation and maximisation over all pairs (Winkler 1988), names by Jaro and Winkler (1990), codes and days by edits (optimal string alignment), addresses by shared words; agreement on a rare value counts for more (Winkler 1989); pairs that share one rare thing or two common ones are looked at; no training data. Groups of records become one person where their pairs are on average likelier one person than the threshold (average linkage)";

/// Runs the verb.
///
/// # Errors
/// A refusal where a file cannot be read, or nothing in it can be compared.
pub fn run(asked: &Link, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let spec = read_spec(asked)?;
    let threshold = asked.threshold.or(spec.threshold);
    let threshold = threshold.unwrap_or(limits::THRESHOLD_DEFAULT);
    if !(limits::DOUBTFUL_MIN..1.0).contains(&threshold) {
        let least = limits::DOUBTFUL_MIN.to_string();
        return Err(Refusal::new("threshold", |l| words(l).msg_link_threshold(&least)).into());
    }
    let (a, notices) = table::read(&asked.a)?;
    let mut told = table::warnings(&notices);
    let mut ids = table::ids(&a, asked.id.as_deref())?;
    told.extend(table::repeated(&ids, desk.language));
    let b = asked.b.as_ref().map(|path| table::read(path)).transpose()?;
    let b = match b {
        None => None,
        Some((b, notices)) => {
            told.extend(table::warnings(&notices));
            let of_b = table::ids(&b, asked.id.as_deref())?;
            told.extend(table::repeated(&of_b, desk.language));
            ids.extend(of_b);
            Some(b)
        }
    };
    if ids.len() > limits::RECORDS_MAX {
        let most = pages::say::count(limits::RECORDS_MAX as u64);
        return Err(Refusal::new("too-many-records", |l| words(l).msg_link_too_many(&most)).into());
    }
    let fields = fields(&a, b.as_ref(), asked, &spec, desk.language, &mut told)?;
    let settings = Settings {
        first: b.as_ref().map(|_| a.rows.len()),
        threshold,
        threads: thread::available_parallelism().map_or(1, usize::from),
        seed: asked.seed,
    };
    desk.progress.begin("linkage", None);
    let linked = linkage::link(&fields, &settings);
    desk.progress.end();
    if linked.model.matches < limits::MATCHES_TOLD_MIN {
        let few = format!("{:.1}", linked.model.matches);
        told.push(words(desk.language).msg_link_few(&few));
    }
    Ok(outcome(&linked, &ids, &settings, &told, desk))
}

fn read_spec(asked: &Link) -> Result<Spec, Refusal> {
    let Some(path) = &asked.spec else {
        return Ok(Spec::default());
    };
    let name = path.file_name().unwrap_or(path.as_os_str());
    let name = name.to_string_lossy();
    let text = std::fs::read_to_string(path).map_err(|why| {
        let why = why.to_string();
        Refusal::new("no-file", |l| words(l).msg_no_file(&why)).in_file(&name)
    })?;
    Spec::parse(&name, &text)
}

/// The columns that are compared, records of the first table first.
fn fields<'t>(
    a: &'t Table,
    b: Option<&'t Table>,
    asked: &Link,
    spec: &Spec,
    language: Language,
    told: &mut Vec<String>,
) -> Result<Vec<Field<'t>>, Refusal> {
    for name in spec.fields.keys().chain(&spec.leave_out) {
        table::column(a, name)?;
    }
    let say = words(language);
    let id = asked.id.as_deref().and_then(|id| table::place(a, id));
    let mut found: Vec<(usize, Field<'t>)> = Vec::new();
    for (at, name) in a.columns.iter().enumerate() {
        let name = name.trim();
        let named = |other: &String| other.trim().eq_ignore_ascii_case(name);
        let asked_for = spec.fields.iter().find(|(column, _)| named(column));
        let unwanted =
            spec.leave_out.iter().any(named) || (!spec.fields.is_empty() && asked_for.is_none());
        if Some(at) == id || unwanted {
            continue;
        }
        if asked_for.is_none() && linkage::is_answer(name) {
            told.push(say.msg_link_answer(name));
            continue;
        }
        let in_b = spec.second.iter().find(|(column, _)| named(column));
        let in_b = in_b.map_or(name, |(_, other)| other.as_str());
        let place_b = match b {
            None => None,
            Some(b) => match (table::place(b, in_b), asked_for) {
                (Some(place), _) => Some(place),
                (None, Some(_)) => {
                    return Err(table::column(b, in_b).err().unwrap_or_else(|| nothing(a)));
                }
                (None, None) => {
                    told.push(say.msg_link_one_table_only(name));
                    continue;
                }
            },
        };
        let mut values = cells(a, at);
        if let (Some(b), Some(place)) = (b, place_b) {
            values.extend(cells(b, place));
        }
        let distinct = values
            .iter()
            .map(|v| v.trim())
            .filter(|v| !v.is_empty())
            .collect::<BTreeSet<_>>()
            .len();
        if distinct < 2 {
            continue;
        }
        let kind = asked_for.and_then(|(_, kind)| Kind::of_word(kind));
        let field = Field {
            name: name.to_owned(),
            kind: kind.unwrap_or_else(|| linkage::kind_of(name, &values)),
            values,
        };
        found.push((distinct, field));
    }
    if found.is_empty() {
        return Err(nothing(a));
    }
    if found.len() > limits::FIELDS_MAX {
        // Those that tell records apart best, in the order of the table.
        let mut sizes: Vec<usize> = found.iter().map(|(distinct, _)| *distinct).collect();
        sizes.sort_unstable_by(|x, y| y.cmp(x));
        let least = sizes.get(limits::FIELDS_MAX - 1).copied().unwrap_or(0);
        let (kept, left): (Vec<_>, Vec<_>) = found
            .into_iter()
            .partition(|(distinct, _)| *distinct >= least);
        let mut left: Vec<String> = left.into_iter().map(|(_, field)| field.name).collect();
        let mut kept = kept;
        left.extend(
            kept.split_off(limits::FIELDS_MAX.min(kept.len()))
                .into_iter()
                .map(|(_, field)| field.name),
        );
        told.push(say.msg_link_too_many_fields(limits::FIELDS_MAX.to_string(), left.join(", ")));
        found = kept;
    }
    Ok(found.into_iter().map(|(_, field)| field).collect())
}

fn nothing(table: &Table) -> Refusal {
    Refusal::new("nothing-to-compare", |l| words(l).msg_link_nothing()).in_file(&table.source)
}

fn cells(table: &Table, place: usize) -> Vec<&str> {
    table
        .rows
        .iter()
        .map(|row| row.cells.get(place).map_or("", String::as_str))
        .collect()
}

fn outcome(
    linked: &Linked,
    ids: &[String],
    settings: &Settings,
    told: &[String],
    desk: &Desk<'_>,
) -> Outcome {
    let id = |record: usize| ids.get(record).map_or("", String::as_str);
    let listed = |pairs: &[Pair]| -> Vec<Value> {
        let mut pairs: Vec<(&str, &str, f64)> = pairs
            .iter()
            .map(|pair| (id(pair.a), id(pair.b), pair.p))
            .collect();
        pairs.sort_by(|x, y| (x.0, x.1).cmp(&(y.0, y.1)));
        pairs
            .into_iter()
            .map(|(a, b, p)| json!({ "a": a, "b": b, "p": p }))
            .collect()
    };
    let mut doubtful = linked.doubtful.clone();
    doubtful.sort_by(|x, y| {
        y.p.total_cmp(&x.p)
            .then_with(|| (x.a, x.b).cmp(&(y.a, y.b)))
    });
    doubtful.truncate(DOUBTFUL_TOLD_MAX);
    let mut clusters: Vec<Vec<&str>> = linked
        .clusters
        .iter()
        .map(|cluster| {
            let mut cluster: Vec<&str> = cluster.iter().map(|record| id(*record)).collect();
            cluster.sort_unstable();
            cluster
        })
        .collect();
    clusters.sort_unstable();
    let text = lines(linked, desk.language);
    let json = json!({
        "method": METHOD, "warnings": told, "records": linked.model.records, "threshold": settings.threshold,
        "pairs": listed(&linked.pairs), "doubtful": listed(&doubtful), "doubtful_total": linked.doubtful.len(),
        "clusters": clusters, "expected": threshold_json(&linked.expected), "model": model_json(linked),
    });
    Outcome::done("practice link", json, text)
}

/// The share of links that are right and of matches that are found, as the model expects them.
fn expected(at: &ThresholdTold) -> (Option<f64>, Option<f64>) {
    let right = at.links as f64 - at.false_links;
    let share = |of: f64| (of > 0.0).then(|| right / of);
    (share(at.links as f64), share(right + at.missed))
}

fn threshold_json(at: &ThresholdTold) -> Value {
    let (precision, recall) = expected(at);
    json!({
        "threshold": at.threshold, "links": at.links, "false_links": at.false_links, "missed": at.missed,
        "precision": precision, "recall": recall,
    })
}

fn model_json(linked: &Linked) -> Value {
    let model = &linked.model;
    let level = |level: &linkage::LevelTold| json!({ "level": level.says, "m": level.m, "u": level.u, "weight_bits": level.weight_bits });
    let field = |field: &linkage::FieldTold| {
        let levels: Vec<Value> = field.levels.iter().map(level).collect();
        json!({ "field": field.name, "kind": field.kind.word(), "levels": levels })
    };
    json!({
        "pairs_possible": model.pairs_possible, "pairs_looked_at": model.pairs_looked_at,
        "share_of_matches": model.share, "matches_expected": model.matches, "rounds": model.rounds,
        "fields": model.fields.iter().map(field).collect::<Vec<_>>(),
        "thresholds": model.thresholds.iter().map(threshold_json).collect::<Vec<_>>(),
    })
}

fn lines(linked: &Linked, language: Language) -> String {
    let say = words(language);
    let shown = |n: usize| pages::say::count(n as u64);
    let in_clusters: usize = linked.clusters.iter().map(Vec::len).sum();
    let persons = linked.model.records - in_clusters + linked.clusters.len();
    let percent =
        |share: Option<f64>| share.map_or("?".to_owned(), |share| format!("{:.1}", 100.0 * share));
    let (precision, recall) = expected(&linked.expected);
    let mut text = say.msg_link_statement(
        shown(linked.model.records),
        shown(linked.pairs.len()),
        shown(persons),
    );
    text.push('\n');
    text.push_str(&say.msg_link_expected(
        percent(precision),
        percent(recall),
        shown(linked.doubtful.len()),
    ));
    text.push('\n');
    for field in &linked.model.fields {
        let weight =
            |level: &linkage::LevelTold| format!("{} {:+.1}", level.says, level.weight_bits);
        let weights: Vec<String> = field.levels.iter().rev().map(weight).collect();
        text.push_str(&format!(
            "{} ({}): {}\n",
            field.name,
            field.kind.word(),
            weights.join(", ")
        ));
    }
    text
}
