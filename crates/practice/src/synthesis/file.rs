//! Claims and what was measured of them, from files: a table of claims, and beside it tables of measurements or exhibits of them.

use super::{Claimed, Direction, Measured};
use crate::adherence::short;
use crate::difference::{self, Asked, Start};
use crate::limits::{PROBLEMS_TOLD_MAX, SYNTHESIS_CLAIMS_MAX};
use crate::table;
use crate::words::words;
use commission::{Error, Refusal};
use evidence::Exhibit;
use ingest::{Notice, Table, TableRow};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// The verb whose exhibits are understood.
const VERB: &str = "practice difference";

/// The claims of a table with the columns prototype, outcome and direction, and claim, scale, file and start where there are such. `files` are what a
/// row may name in the column file, by its bare name.
///
/// # Errors
/// A refusal with each line that must be put right.
pub fn claims_of(
    table: &Table,
    files: &[PathBuf],
    seed: u64,
) -> Result<(Vec<Claimed>, Vec<Notice>), Error> {
    let must = |name: &str| table::column(table, name);
    let places = [must("prototype")?, must("outcome")?, must("direction")?];
    let mut known: BTreeMap<String, &Path> = BTreeMap::new();
    for path in files {
        let name = path.file_name().unwrap_or(path.as_os_str());
        known.insert(name.to_string_lossy().into_owned(), path);
    }
    let (mut claims, mut refused, mut notices) = (Vec::new(), Vec::new(), Vec::new());
    for row in &table.rows {
        match claim(table, row, places, (&known, seed), &mut notices) {
            Ok(one) => claims.push(one),
            Err(Error::Refused(told)) => refused.extend(told.into_iter().map(|one| {
                // What is wrong in a file of measurements keeps the place where it stands.
                match one.spot.file.is_some() {
                    true => one,
                    false => one.in_file(&table.source).at_line(row.line),
                }
            })),
            Err(other) => return Err(other),
        }
        if refused.len() >= PROBLEMS_TOLD_MAX {
            break;
        }
    }
    if claims.len() > SYNTHESIS_CLAIMS_MAX {
        let most = SYNTHESIS_CLAIMS_MAX.to_string();
        let many = Refusal::new("rows", |l| words(l).msg_adherence_many(&most));
        refused.push(many.in_file(&table.source));
    }
    match refused.is_empty() {
        true => Ok((claims, notices)),
        false => Err(Error::Refused(refused)),
    }
}

fn claim(
    table: &Table,
    row: &TableRow,
    [prototype, outcome, direction]: [usize; 3],
    (known, seed): (&BTreeMap<String, &Path>, u64),
    notices: &mut Vec<Notice>,
) -> Result<Claimed, Error> {
    let cell = |place: usize| row.cells.get(place).map_or("", |cell| cell.trim());
    let named = |name: &str| table::place(table, name).map_or("", cell);
    if cell(prototype).is_empty() {
        let none = Refusal::new("prototype", |l| words(l).msg_adherence_no_prototype());
        return Err(none.into());
    }
    let typed = cell(direction);
    let direction = Direction::of_code(typed).ok_or_else(|| {
        let shown = short(typed);
        Refusal::new("direction", |l| words(l).msg_synthesis_direction(&shown))
    })?;
    let from = named("file");
    let measured = match from {
        "" => None,
        name => {
            let path = known.get(name).ok_or_else(|| {
                let shown = short(name);
                Refusal::new("file", |l| words(l).msg_synthesis_file(&shown))
            })?;
            let start = Some(named("start")).filter(|start| !start.is_empty());
            let start = start.map(Start::typed).transpose()?;
            Some(read(path, cell(outcome), (start, seed), notices)?)
        }
    };
    Ok(Claimed {
        prototype: cell(prototype).to_owned(),
        claim: named("claim").to_owned(),
        outcome: cell(outcome).to_owned(),
        direction,
        scale: named("scale").to_owned(),
        from: from.to_owned(),
        measured,
    })
}

/// What a file says of an outcome: an exhibit as it says it, a table as it is measured now.
fn read(
    path: &Path,
    outcome: &str,
    (start, seed): (Option<Start>, u64),
    notices: &mut Vec<Notice>,
) -> Result<Measured, Error> {
    let name = path.file_name().unwrap_or(path.as_os_str());
    let name = name.to_string_lossy();
    if path
        .extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("json"))
    {
        let bytes = std::fs::read(path).map_err(|why| {
            let why = why.to_string();
            Refusal::new("no-file", |l| words(l).msg_no_file(&why)).in_file(&name)
        })?;
        let exhibit: Option<Exhibit> = serde_json::from_slice(&bytes).ok();
        let measured = exhibit.and_then(|one| measured_of(&one, outcome));
        return measured.ok_or_else(|| {
            let wrong = Refusal::new("file", |l| words(l).msg_synthesis_exhibit(outcome));
            wrong.in_file(&name).into()
        });
    }
    let (table, told) = table::read(path)?;
    notices.extend(told);
    let how = Asked {
        seed,
        resamples: stats::bootstrap::RESAMPLES,
        rates: difference::has_exposure(&table),
    };
    let found = difference::differences(&difference::read(&table, start)?, &how);
    let own = found.iter().find(|(of, _)| of == outcome);
    // A table of one outcome need not name it.
    let only = found.first().filter(|_| found.len() == 1);
    match own.or(only) {
        Some((_, found)) => Ok(Measured::of(found)),
        None => {
            let known: Vec<&str> = found.iter().map(|(of, _)| of.as_str()).collect();
            let known = known.join(", ");
            let wrong = Refusal::new("outcome", |l| {
                words(l).msg_difference_outcome(outcome, &known)
            });
            Err(wrong.in_file(&name).into())
        }
    }
}

/// What an exhibit of `practice difference` says of an outcome.
#[must_use]
pub fn measured_of(exhibit: &Exhibit, outcome: &str) -> Option<Measured> {
    let request = exhibit.request()?;
    if request.verb != VERB {
        return None;
    }
    let result = &exhibit.result;
    let all = result.get("outcomes").and_then(Value::as_array);
    let found = match all {
        None => result,
        Some(all) => all
            .iter()
            .find(|one| one.get("outcome").and_then(Value::as_str) == Some(outcome))?,
    };
    let number = |name: &str| found.get(name).and_then(Value::as_f64);
    let ci = found.get("ci").and_then(Value::as_array);
    let limit = |at: usize| ci.and_then(|ci| ci.get(at)).and_then(Value::as_f64);
    let grade = found.get("grade").and_then(|grade| grade.get("level"));
    let n = found.get("n").and_then(Value::as_u64)?;
    Some(Measured {
        design: found.get("design").and_then(Value::as_str)?.to_owned(),
        grade: u8::try_from(grade.and_then(Value::as_u64)?).ok()?,
        n: usize::try_from(n).ok()?,
        estimate: number("estimate"),
        ci: limit(0).zip(limit(1)),
        p: number("p"),
        is_ratio: found.get("measure").and_then(Value::as_str) == Some("ratio"),
        cannot_tell: found.get("cannot_tell").and_then(Value::as_bool)?,
    })
}
