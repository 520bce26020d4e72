//! The verb `reading saturation`: how much that is new each further response brings, over all and for each group; on a
//! stored commission also what was not read, coded or used.

use super::on_table::InStore;
use super::{opened, read_table, warnings};
use crate::coverage::{self, Coverage};
use crate::files;
use crate::saturation::{Curve, Measured, RULE, measured, units_of};
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Language, Outcome, Refusal};
use serde_json::{Value, json};
use stats::saturation::Rule;
use std::path::PathBuf;

/// Saturation of codes.
#[derive(Debug, Clone, Args)]
pub struct Saturation {
    /// A table with the columns id and code: a row a code, an empty code where none fits. Without it, a stored commission.
    #[arg(
        value_name = "CODINGS",
        required_unless_present = "data",
        conflicts_with = "data"
    )]
    pub file: Option<PathBuf>,
    /// The column with the group of whoever wrote it.
    #[arg(long, value_name = "COL", requires = "file")]
    pub group: Option<String>,
    /// The column that says when it came; without it the rows are in order.
    #[arg(long, value_name = "COL", requires = "file")]
    pub order: Option<String>,
    /// How many responses are the base.
    #[arg(long, value_name = "N", default_value_t = RULE.base as u64, value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    pub base: u64,
    /// How many responses are a run.
    #[arg(long, value_name = "N", default_value_t = RULE.run as u64, value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    pub run: u64,
    /// The share of new codes in a run that is no longer much, from 0 to 1.
    #[arg(long, value_name = "SHARE", default_value_t = RULE.threshold)]
    pub threshold: f64,
    /// The seed of the orders that are drawn.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
    /// The commission.
    #[command(flatten)]
    pub store: InStore,
}

const METHOD: &str = "saturation (version 1): Guest, Namey and Chen (2020), base size, run length and new information threshold over responses in the order in which they came, runs overlapping; reached at the response before the first run that brings at most the threshold of new codes, as a share of the codes of the base. The same over 1,000 shuffled orders (seeded): how many reach it, and after how many responses (5th, 50th, 95th of a hundred). Codes not seen yet: at least Chao2, bias-corrected (Chao 1987)";
const STORED: &str = "; each distinct text of a submission counts once, so that a letter sent many times saturates nothing";

/// Runs the verb.
///
/// # Errors
/// A refusal where the table cannot be read or the threshold is no share.
pub fn run(asked: &Saturation, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let size = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
    if !(0.0..=1.0).contains(&asked.threshold) {
        return Err(Refusal::new("threshold", |l| words(l).msg_saturation_threshold()).into());
    }
    let rule = Rule {
        base: size(asked.base),
        run: size(asked.run),
        threshold: asked.threshold,
    };
    let (units, told, coverage) = match (&asked.file, asked.store.stored()) {
        (Some(file), _) => {
            let (table, notices) = read_table(file)?;
            let rows =
                files::saturation_rows(&table, asked.group.as_deref(), asked.order.as_deref())?;
            (units_of(&rows), warnings(&notices), None)
        }
        (None, Some(stored)) => {
            let (store, commission) = opened(&stored, desk)?;
            let (units, coverage) = store.read(|r| -> Result<_, Error> {
                Ok((
                    coverage::units(r, commission.id, None)?,
                    coverage::coverage(r, commission.id, None)?,
                ))
            })?;
            (units, Vec::new(), Some(coverage))
        }
        (None, None) => {
            return Err(Refusal::new("nowhere", |l| words(l).msg_search_nowhere()).into());
        }
    };
    let found = measured(&units, rule, asked.seed);
    let text = lines(&found, coverage.as_ref(), desk.language);
    let groups: Vec<Value> = (found.groups.iter())
        .map(|(group, curve)| {
            let mut json = curve_json(curve, rule);
            if let Value::Object(members) = &mut json {
                members.shift_insert(0, "group".to_owned(), json!(group));
            }
            json
        })
        .collect();
    let method = format!("{METHOD}{}", if coverage.is_some() { STORED } else { "" });
    let mut json = json!({
        "method": method, "warnings": told,
        "rule": { "base": rule.base, "run": rule.run, "threshold": rule.threshold },
        "seed": asked.seed, "overall": curve_json(&found.overall, rule), "groups": groups,
        "seek": found.seek(),
    });
    if let (Some(coverage), Value::Object(members)) = (coverage, &mut json) {
        members.insert("coverage".to_owned(), coverage_json(&coverage));
    }
    Ok(Outcome::done("reading saturation", json, text))
}

fn curve_json(curve: &Curve, rule: Rule) -> Value {
    let found = &curve.saturation;
    let mut codes = 0;
    let points = curve.ids.iter().zip(&found.new).map(|(id, new)| {
        codes += new;
        json!({ "id": id, "new": new, "codes": codes })
    });
    let points: Vec<Value> = points.collect();
    let runs = found
        .runs
        .iter()
        .map(|run| json!({ "from": run.from, "to": run.to, "new": run.new, "share": run.share }));
    let orders = curve.orders;
    json!({
        "units": curve.ids.len(), "codes": found.codes(), "base_codes": found.base_codes,
        "reached": found.at().map(|at| json!({ "at": at, "run": rule.run, "holds": found.holds })),
        "runs": runs.collect::<Vec<_>>(), "curve": points,
        "orders": {
            "drawn": orders.drawn, "reached": orders.reached,
            "at": orders.at.map(|(low, middle, high)| json!({ "p5": low, "p50": middle, "p95": high })),
        },
        "unseen_at_least": found.unseen,
    })
}

fn coverage_json(coverage: &Coverage) -> Value {
    json!({
        "submissions": coverage.submissions, "distinct_texts": coverage.distinct_texts,
        "unread": coverage.unread, "unread_distinct_texts": coverage.unread_distinct_texts,
        "first_unread": coverage.first_unread, "uncoded": coverage.uncoded,
        "codes_never_used": coverage.codes_never_used, "groups_never_coded": coverage.groups_never_coded,
    })
}

fn lines(found: &Measured, coverage: Option<&Coverage>, language: Language) -> String {
    let say = words(language);
    let line = |name: String, curve: &Curve| {
        let (units, codes) = (curve.ids.len() as u64, curve.saturation.codes() as u64);
        let reached = coverage::reached(curve, language);
        say.msg_saturation_line(
            name,
            pages::say::count(units),
            pages::say::count(codes),
            reached,
        ) + "\n"
    };
    let mut text = line(say.msg_saturation_all(), &found.overall);
    for (group, curve) in &found.groups {
        text.push_str(&line(group.clone(), curve));
    }
    if let Some(coverage) = coverage {
        text.push_str(&say.msg_coverage_line(
            pages::say::integer(coverage.submissions),
            pages::say::integer(coverage.unread),
            coverage.codes_never_used.len().to_string(),
        ));
        text.push('\n');
    }
    text
}
