//! The verb `report disclose`: tables of counts from files, made fit to be published by a named profile.
//!
//! Guarantees: nothing is stored; what is answered and written holds no count that the profile withholds, unless `--explain` asks for the
//! reasons, which are for whoever may see the counts. A margin that does not add up is refused: it could tell what is withheld.

mod grid;
mod written;

use self::grid::{Grid, Reading};
use crate::published::statement;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Language, Outcome, Refusal};
use disclosure::{Profile, Tables, Trouble, Why, protect};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// What the verb is told.
#[derive(Debug, Args)]
pub struct DiscloseArgs {
    /// Tables of counts: labels in the first column, a column a group, totals where the table has them. Tables that share a
    /// dimension are protected together
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// under-5, nearest-5 or 10
    #[arg(long, value_name = "PROFILE")]
    pub profile: String,
    /// The table is long: this column holds the counts, every other one is a dimension
    #[arg(long, value_name = "COL")]
    pub count: Option<String>,
    /// What a total is called in labels, beside total, all, *, cyfanswm and pawb
    #[arg(long, value_name = "LABEL")]
    pub total: Vec<String>,
    /// The second file counts a part of what the first counts: what is left by subtracting is protected too
    #[arg(long)]
    pub within: bool,
    /// A column that is no count of people here and stays as it is, such as a population
    #[arg(long, value_name = "COL", conflicts_with = "count")]
    pub keep: Vec<String>,
    /// A column that is computed from two others, as NAME=COUNT/BASE: withheld where it would give the count back
    #[arg(long, value_name = "RATE", conflicts_with = "count")]
    pub rate: Vec<String>,
    /// Where each protected table is written, in the order of the files
    #[arg(long, value_name = "FILE")]
    pub out: Vec<PathBuf>,
    /// Say of every count that is not shown why: not to be published
    #[arg(long)]
    pub explain: bool,
}

pub(super) fn run(args: &DiscloseArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let Some(profile) = Profile::named(&args.profile) else {
        let name = args.profile.clone();
        return Err(Refusal::new("profile", |l| words(l).msg_disclose_profile(&name)).into());
    };
    if !args.out.is_empty() && args.out.len() != args.files.len() {
        let (files, outs) = (args.files.len().to_string(), args.out.len().to_string());
        let refusal = Refusal::new("outputs", |l| words(l).msg_disclose_outputs(&files, &outs));
        return Err(refusal.into());
    }
    let mut reading = Reading::new(args)?;
    for file in &args.files {
        reading.read(file)?;
    }
    let grids = reading.finish();
    let tables = match args.within {
        true => part_and_whole(&reading.dimensions, &grids)?,
        false => side_by_side(&reading.dimensions, &grids)?,
    };
    let protected = protect(&tables, profile);
    // Where one table is a part of another, the last dimension says which: 0 is the whole, 1 the part.
    let place_in = |table: usize, place: &[u32]| {
        let mut place = place.to_vec();
        if args.within {
            place.push(u32::from(table == 1));
        }
        place
    };
    let (mut list, mut text, mut reasons) = (Vec::new(), String::new(), Vec::new());
    let (mut cells, mut not_shown) = (0, 0);
    for (number, grid) in grids.iter().enumerate() {
        let at = |place: &[u32]| protected.at(&place_in(number, place));
        let rows = grid.written(profile, at);
        for (place, label) in grid.labelled() {
            cells += 1;
            let Some(why) = protected.why(&place_in(number, place)) else {
                continue;
            };
            not_shown += 1;
            reasons.push(json!({
                "file": grid.name, "cell": label, "why": match why {
                    Why::Small => "small",
                    Why::Protects => "protects",
                },
            }));
        }
        if let Some(out) = args.out.get(number) {
            written::keep(out, &grid.columns, &rows)?;
        }
        text.push_str(&written::shown(&grid.name, &grid.columns, &rows));
        list.push(json!({"file": grid.name, "columns": grid.columns, "rows": rows}));
    }
    let mut warnings = reading.warnings;
    if protected.is_everything_withheld() {
        warnings.push(words(desk.language).msg_disclose_everything());
    }
    let both = |say: &dyn Fn(Language) -> String| json!({"en": say(Language::En), "cy": say(Language::Cy)});
    let say = |language| statement(profile, language);
    let mut json = json!({
        "method": "disclosure-control-1", "warnings": warnings, "profile": profile.name(),
        "threshold": profile.threshold(), "tables": list, "cells": cells, "not_shown": not_shown,
        "everything_withheld": protected.is_everything_withheld(), "method_statement": both(&say),
        "outputs": args.out.iter().map(|out| out.display().to_string()).collect::<Vec<_>>(),
    });
    if args.explain {
        json["withheld"] = Value::Array(reasons);
        json["not_for_publication"] = json!(true);
    }
    text.push_str(&say(desk.language));
    text.push('\n');
    for warning in &warnings {
        text.push_str(warning);
        text.push('\n');
    }
    Ok(Outcome::done("report disclose", json, text))
}

/// Tables over some of the same dimensions.
fn side_by_side(dimensions: &[Vec<String>], grids: &[Grid]) -> Result<Tables, Error> {
    let mut tables = Tables::new(&sizes(dimensions)).map_err(|why| trouble(&why, dimensions))?;
    for grid in grids {
        tables
            .add(&grid.dimensions, &grid.counts, |place| {
                grid.is_published(place)
            })
            .map_err(|why| trouble(&why, dimensions))?;
    }
    Ok(tables)
}

fn sizes(dimensions: &[Vec<String>]) -> Vec<u32> {
    let size = |labels: &Vec<String>| u32::try_from(labels.len()).unwrap_or(u32::MAX);
    dimensions.iter().map(size).collect()
}

/// A table and a part of it, with what is left as cells that nobody prints.
fn part_and_whole(dimensions: &[Vec<String>], grids: &[Grid]) -> Result<Tables, Error> {
    let [whole, part] = grids else {
        return Err(Refusal::new("within", |l| words(l).msg_disclose_within()).into());
    };
    if whole.dimensions != part.dimensions {
        return Err(Refusal::new("within", |l| words(l).msg_disclose_within()).into());
    }
    let mut counts: BTreeMap<Vec<u32>, u64> = BTreeMap::new();
    let places = whole.counts.keys().chain(part.counts.keys());
    for place in places {
        let of = |grid: &Grid| grid.counts.get(place).copied().unwrap_or(0);
        let (all, some) = (of(whole), of(part));
        let Some(rest) = all.checked_sub(some) else {
            let label = grid::label(dimensions, place);
            let (all, some) = (all.to_string(), some.to_string());
            let refusal = Refusal::new("part", |l| words(l).msg_disclose_part(&label, &some, &all));
            return Err(refusal.in_file(&part.name).into());
        };
        for (category, count) in [(1, some), (2, rest)] {
            let mut place = place.clone();
            place.push(category);
            counts.insert(place, count);
        }
    }
    let mut all = sizes(dimensions);
    all.push(2);
    let mut own = whole.dimensions.clone();
    own.push(dimensions.len());
    let mut tables = Tables::new(&all).map_err(|why| trouble(&why, dimensions))?;
    let published = |place: &[u32]| match place.split_last() {
        Some((0, place)) => whole.is_published(place),
        Some((1, place)) => part.is_published(place),
        _ => false,
    };
    tables
        .add(&own, &counts, published)
        .map_err(|why| trouble(&why, dimensions))?;
    Ok(tables)
}

/// What is wrong with tables, as a sentence.
fn trouble(why: &Trouble, dimensions: &[Vec<String>]) -> Error {
    let refusal = match why {
        Trouble::Disagree { place, one, other } => {
            let label = grid::label(dimensions, place);
            let (one, other) = (one.to_string(), other.to_string());
            Refusal::new("disagree", |l| {
                words(l).msg_disclose_disagree(&label, &one, &other)
            })
        }
        Trouble::Dimensions(_)
        | Trouble::Cells(_)
        | Trouble::Count(_)
        | Trouble::NoSuchPlace(_) => {
            let cells = disclosure::limits::CELLS_MAX.to_string();
            let dimensions = disclosure::limits::DIMENSIONS_MAX.to_string();
            Refusal::new("too-large", |l| {
                words(l).msg_disclose_large(&cells, &dimensions)
            })
        }
    };
    refusal.into()
}
