//! The verb `place cost`: cost associated with inequality, by group, age, sex and service.

use crate::cost::{Associated, Cost as Row, associated};
use crate::sheet::{Sheet, Wanted, text};
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Outcome, Refusal};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Cost associated with inequality.
#[derive(Debug, Clone, Args)]
pub struct Cost {
    /// A table of group, rank (1 is the most deprived), cost and population and, where it has them, age, sex and service.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
}

const METHOD: &str = "cost associated with inequality (version 1): the sum, over groups and over the ages, sexes and services of the table, of (cost per head in the group - cost per head in the least deprived group) x people in the group (as in Kadel and others 2022); parts below nought are kept. An association, if every group used services like the least deprived; not what could be saved. Deprivation is of areas, not of people";

/// What people have in common besides their group, where the table has it.
const KINDS: [(&str, &[&str]); 3] = [
    ("age", &["age", "ageband", "agegroup"]),
    ("sex", &["sex"]),
    ("service", &["service", "servicetype"]),
];

/// Runs the verb.
///
/// # Errors
/// A refusal where the table cannot be read or holds what cannot be right.
pub fn run(asked: &Cost, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let sheet = Sheet::read(&asked.file)?;
    let find = |role, names| {
        sheet.find(Wanted {
            role,
            named: None,
            names,
        })
    };
    let need = |role, names| {
        sheet.need(Wanted {
            role,
            named: None,
            names,
        })
    };
    let group = need(
        "group",
        &[
            "group", "quintile", "decile", "fifth", "tenth", "imd", "wimd",
        ],
    )?;
    let rank = find("rank", &["rank"])?.unwrap_or(group);
    let (cost, population) = (
        need("cost", &["cost", "costs"])?,
        need("population", &["population", "pop", "people"])?,
    );
    let mut kinds = Vec::new();
    for (role, names) in KINDS {
        kinds.extend(find(role, names)?.map(|column| (role, column)));
    }
    let mut ranks: BTreeMap<&str, f64> = BTreeMap::new();
    let mut seen: BTreeMap<(&str, Vec<String>), u64> = BTreeMap::new();
    for row in &sheet.rows {
        let name = sheet.name(row, group)?;
        let (rank, line) = (sheet.number(row, rank)?, row.line);
        let first = *ranks.entry(name).or_insert(rank);
        if first != rank {
            let (rank, first) = (rank.to_string(), first.to_string());
            return Err(sheet
                .refused(row, "two-ranks", |l| {
                    words(l).msg_cost_two_ranks(name, &rank, &first)
                })
                .into());
        }
        let own: Vec<String> = kinds
            .iter()
            .map(|(_, column)| text(row, *column).to_owned())
            .collect();
        if let Some(line) = seen.insert((name, own), line) {
            let line = line.to_string();
            return Err(sheet
                .refused(row, "two-rows", |l| words(l).msg_cost_two_rows(&line))
                .into());
        }
    }
    let mut order: Vec<(&str, f64)> = ranks.into_iter().collect();
    order.sort_by(|(a, x), (b, y)| x.total_cmp(y).then(a.cmp(b)));
    if order.len() < 2 {
        return Err(Refusal::new("one-group", |l| words(l).msg_cost_one_group())
            .in_file(&sheet.file)
            .into());
    }
    let places: BTreeMap<&str, usize> = order.iter().map(|(name, _)| *name).zip(0..).collect();
    let mut rows = Vec::with_capacity(sheet.rows.len());
    for row in &sheet.rows {
        let people = sheet.amount(row, population)?;
        if people <= 0.0 {
            return Err(sheet
                .refused(row, "nobody", |l| words(l).msg_cost_nobody())
                .into());
        }
        rows.push(Row {
            group: places.get(text(row, group)).copied().unwrap_or_default(),
            kinds: kinds
                .iter()
                .map(|(_, column)| text(row, *column).to_owned())
                .collect(),
            cost: sheet.number(row, cost)?,
            population: people,
        });
    }
    let found = associated(&rows, order.len(), kinds.len()).map_err(|at| {
        let least = order.last().map_or("", |(name, _)| name);
        let line = sheet.rows.get(at).map_or(1, |row| row.line);
        Refusal::new("none-least", |l| words(l).msg_cost_none_in_least(least))
            .in_file(&sheet.file)
            .at_line(line)
    })?;
    let say = words(desk.language);
    let part = |own: &Associated| json!({ "cost": own.cost, "associated": own.associated });
    let named = |role: &str, name: &str, own: &Associated| {
        let mut json = part(own);
        if let Some(members) = json.as_object_mut() {
            members.insert(role.to_owned(), json!(name));
        }
        json
    };
    let mut lines = vec![
        say.msg_cost_total(
            money(found.total.associated),
            money(found.total.cost),
            share(found.total),
        ),
        say.msg_cost_no_saving(),
    ];
    let mut by = serde_json::Map::new();
    let groups = order.iter().zip(&found.by_group);
    lines.extend(
        groups
            .clone()
            .map(|((name, _), own)| say.msg_cost_line(*name, money(own.associated))),
    );
    by.insert(
        "by_group".to_owned(),
        groups
            .map(|((name, _), own)| named("group", name, own))
            .collect(),
    );
    for ((role, _), parts) in kinds.iter().zip(&found.by_kind) {
        lines.extend(
            parts
                .iter()
                .map(|(name, own)| say.msg_cost_line(name, money(own.associated))),
        );
        let parts: Vec<Value> = parts
            .iter()
            .map(|(name, own)| named(role, name, own))
            .collect();
        by.insert(format!("by_{role}"), json!(parts));
    }
    let mut warnings = sheet.notices.clone();
    warnings.push(say.msg_cost_no_saving());
    let mut json = json!({
        "method": METHOD, "warnings": warnings,
        "cost": found.total.cost, "associated": found.total.associated,
        "share": (found.total.cost != 0.0).then(|| found.total.associated / found.total.cost),
        "least_deprived": order.last().map(|(name, _)| name),
    });
    if let Some(members) = json.as_object_mut() {
        members.extend(by);
    }
    Ok(Outcome::done("place cost", json, lines.join("\n") + "\n"))
}

fn money(pounds: f64) -> String {
    pages::say::money(pounds.round() as i64)
}

fn share(part: Associated) -> String {
    if part.cost == 0.0 {
        return "-".to_owned();
    }
    format!("{:.1}", part.associated / part.cost * 100.0)
}
