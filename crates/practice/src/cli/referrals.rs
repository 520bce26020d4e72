//! The verb `practice referrals`: duplicate referrals within 7, 28 and 90 days.

use crate::day::day;
use crate::limits::{PROBLEMS_TOLD_MAX, REFERRAL_WINDOWS_DAYS};
use crate::referrals::{Referral, Window, window};
use crate::table;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Language, Outcome, Refusal};
use ingest::Table;
use jiff::civil::Date;
use serde_json::{Value, json};
use std::path::PathBuf;

/// Duplicate referrals.
#[derive(Debug, Clone, Args)]
pub struct Referrals {
    /// A table with the columns id, person, need, received, closed, outcome and new_risk.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The last day on which referrals were taken down; without it, the day of the latest.
    #[arg(long, value_name = "DATE")]
    pub end: Option<String>,
}

const METHOD: &str = "duplicate referrals (version 1): a referral with the same person and need as an earlier one received at most so many days before, which had not been closed with an outcome before the day of the later, and not marked as a new risk; a chain of n counts n - 1; referrals received less than so many days before the end are censored, left out of both numbers; share of all others with Wilson's 95 % interval. There is no national definition";

/// Runs the verb.
///
/// # Errors
/// A refusal with each line that must be put right.
pub fn run(asked: &Referrals, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let end = match asked.end.as_deref() {
        None => None,
        Some(typed) => Some(
            day(typed).ok_or_else(|| Refusal::new("end", |l| words(l).msg_referrals_end(typed)))?,
        ),
    };
    let (table, notices) = table::read(&asked.file)?;
    let referrals = read(&table)?;
    let latest = referrals.iter().map(|referral| referral.received).max();
    let Some(end) = end.or(latest) else {
        return Err(
            Refusal::new("no-rows", |l| words(l).msg_referrals_no_rows())
                .in_file(&table.source)
                .into(),
        );
    };
    let mut told = table::warnings(&notices);
    let ids: Vec<String> = referrals
        .iter()
        .map(|referral| referral.id.clone())
        .collect();
    told.extend(table::repeated(&ids, desk.language));
    let say = words(desk.language);
    let unknown = referrals
        .iter()
        .filter(|referral| referral.person.is_empty())
        .count();
    if unknown > 0 {
        told.push(say.msg_referrals_no_person(pages::say::count(unknown as u64)));
    }
    let after = referrals
        .iter()
        .filter(|referral| referral.received > end)
        .count();
    if after > 0 {
        told.push(say.msg_referrals_after_end(pages::say::count(after as u64)));
    }
    let windows: Vec<Window> = REFERRAL_WINDOWS_DAYS
        .iter()
        .map(|days| window(&referrals, *days, end))
        .collect();
    let text = lines(&windows, desk.language);
    let windows: Vec<Value> = windows.iter().map(window_json).collect();
    let json = json!({
        "method": METHOD, "warnings": told, "windows": windows, "end": end.to_string(), "referrals": referrals.len(),
    });
    Ok(Outcome::done("practice referrals", json, text))
}

/// The rows of the table.
fn read(table: &Table) -> Result<Vec<Referral>, Error> {
    let must = |name: &str| table::column(table, name);
    let (person, need, received) = (must("person")?, must("need")?, must("received")?);
    let may = |name: &str| table::place(table, name);
    let (id, closed, outcome, new_risk) =
        (may("id"), may("closed"), may("outcome"), may("new_risk"));
    let mut referrals = Vec::with_capacity(table.rows.len());
    let mut refused: Vec<Refusal> = Vec::new();
    for (number, row) in (1_u64..).zip(&table.rows) {
        let cell = |place: Option<usize>| {
            place
                .and_then(|place| row.cells.get(place))
                .map_or("", |cell| cell.trim())
        };
        let known =
            |place| day_of(cell(place)).map_err(|why| why.in_file(&table.source).at_line(row.line));
        let both = known(Some(received)).and_then(|received| Ok((received, known(closed)?)));
        match both {
            Ok((Some(received), closed)) => referrals.push(Referral {
                id: if cell(id).is_empty() {
                    number.to_string()
                } else {
                    cell(id).to_owned()
                },
                person: cell(Some(person)).to_owned(),
                need: cell(Some(need)).to_owned(),
                received,
                closed,
                has_outcome: !cell(outcome).is_empty(),
                new_risk: is_yes(cell(new_risk)),
            }),
            Ok((None, _)) => {
                let refusal = Refusal::new("received", |l| words(l).msg_referrals_no_day());
                refused.push(refusal.in_file(&table.source).at_line(row.line));
            }
            Err(refusal) => refused.push(refusal),
        }
        if refused.len() == PROBLEMS_TOLD_MAX {
            break;
        }
    }
    if refused.is_empty() {
        Ok(referrals)
    } else {
        Err(Error::Refused(refused))
    }
}

fn day_of(cell: &str) -> Result<Option<Date>, Refusal> {
    if cell.is_empty() {
        return Ok(None);
    }
    let shown: String = cell.chars().take(40).collect();
    let read =
        day(cell).ok_or_else(|| Refusal::new("day", |l| words(l).msg_referrals_day(&shown)))?;
    Ok(Some(read))
}

fn is_yes(cell: &str) -> bool {
    !matches!(
        cell.to_lowercase().as_str(),
        "" | "no" | "n" | "false" | "0" | "na" | "nage" | "nac oes"
    )
}

fn window_json(window: &Window) -> Value {
    let found: Vec<Value> = window
        .found
        .iter()
        .map(|(id, of)| json!({ "id": id, "of": of }))
        .collect();
    json!({
        "days": window.days, "referrals": window.referrals, "duplicates": window.duplicates, "rate": window.rate,
        "ci": window.ci.map(|(lower, upper)| [lower, upper]), "censored": window.censored,
        "new_risks": window.new_risks, "found": found,
    })
}

fn lines(windows: &[Window], language: Language) -> String {
    let say = words(language);
    let count = pages::say::count;
    let mut text = String::new();
    for window in windows {
        let percent = |share: f64| format!("{:.1}", 100.0 * share);
        let line = match (window.rate, window.ci) {
            (Some(rate), Some((lower, upper))) => say.msg_referrals_line(
                window.days.to_string(),
                count(window.duplicates),
                count(window.referrals),
                percent(rate),
                percent(lower),
                percent(upper),
                count(window.censored),
            ),
            _ => say.msg_referrals_none(window.days.to_string(), count(window.censored)),
        };
        text.push_str(&line);
        text.push('\n');
    }
    text
}
