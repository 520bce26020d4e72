//! The rows of a table of measurements, read strictly.
//!
//! Guarantees: a cell is a number, or says that nothing is known, or is refused with its line; so is a time that cannot be told. A
//! table without the column `arm` has one arm; one without `time` was measured after only.

use crate::day::{day, days_between};
use crate::limits::PROBLEMS_TOLD_MAX;
use crate::table;
use crate::words::words;
use commission::{Error, Refusal};
use ingest::Table;
use jiff::civil::Date;

/// When a value was measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    /// Whether that is after the start.
    pub after: bool,
    /// Days from the start, or the number of the period; `None` where only before or after is known.
    pub at: Option<i64>,
}

/// One measurement.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Who or what was measured.
    pub unit: String,
    /// Whether it took part in what was tried; else it stands for comparison.
    pub treated: bool,
    /// When.
    pub time: Time,
    /// The value; `None` where it is missing.
    pub value: Option<f64>,
    /// For a count, the time or the number of people at risk.
    pub exposure: Option<f64>,
    /// Which outcome, where there are several.
    pub outcome: String,
}

/// When what was tried began.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// On a day.
    Day(Date),
    /// With a numbered period.
    Period(i64),
}

impl Start {
    /// A start as it is typed: a day, or the number of a period.
    #[must_use]
    pub fn of(typed: &str) -> Option<Self> {
        day(typed)
            .map(Self::Day)
            .or_else(|| typed.trim().parse().ok().map(Self::Period))
    }

    /// The same.
    ///
    /// # Errors
    /// A refusal that says how a start is typed.
    pub fn typed(typed: &str) -> Result<Self, Refusal> {
        Self::of(typed)
            .ok_or_else(|| Refusal::new("start", |l| words(l).msg_difference_start(typed)))
    }
}

/// What the columns of a table are.
struct Columns {
    unit: Option<usize>,
    arm: Option<usize>,
    time: Option<usize>,
    value: usize,
    exposure: Option<usize>,
    outcome: Option<usize>,
}

/// Whether the table says a time at risk.
#[must_use]
pub fn has_exposure(table: &Table) -> bool {
    table::place(table, "exposure").is_some()
}

/// Reads the rows.
///
/// # Errors
/// A refusal for each line that must be put right, up to a bound.
pub fn read(table: &Table, start: Option<Start>) -> Result<Vec<Row>, Error> {
    let columns = Columns {
        unit: table::place(table, "unit"),
        arm: table::place(table, "arm"),
        time: table::place(table, "time"),
        value: table::column(table, "value")?,
        exposure: table::place(table, "exposure"),
        outcome: table::place(table, "outcome"),
    };
    let mut rows = Vec::with_capacity(table.rows.len());
    let mut refused = Vec::new();
    for (number, line) in (1_u64..).zip(&table.rows) {
        match row(&line.cells, number, &columns, start) {
            Ok(row) => rows.push(row),
            Err(refusal) => refused.push(refusal.in_file(&table.source).at_line(line.line)),
        }
        if refused.len() == PROBLEMS_TOLD_MAX {
            break;
        }
    }
    if refused.is_empty() {
        Ok(rows)
    } else {
        Err(Error::Refused(refused))
    }
}

fn row(
    cells: &[String],
    number: u64,
    columns: &Columns,
    start: Option<Start>,
) -> Result<Row, Refusal> {
    let cell = |place: Option<usize>| {
        place
            .and_then(|place| cells.get(place))
            .map_or("", |cell| cell.trim())
    };
    let exposure = number_of(cell(columns.exposure))?;
    if exposure.is_some_and(|exposure| exposure <= 0.0) {
        return Err(Refusal::new("exposure", |l| {
            words(l).msg_difference_exposure()
        }));
    }
    Ok(Row {
        unit: match cell(columns.unit) {
            "" => format!("row {number}"),
            unit => unit.to_owned(),
        },
        treated: arm_of(cell(columns.arm))?,
        time: match columns.time {
            Some(_) => time_of(cell(columns.time), start)?,
            None => Time {
                after: true,
                at: None,
            },
        },
        value: number_of(cell(Some(columns.value)))?,
        exposure,
        outcome: cell(columns.outcome).to_owned(),
    })
}

fn arm_of(cell: &str) -> Result<bool, Refusal> {
    match cell.to_lowercase().as_str() {
        "" | "treated" | "treatment" | "intervention" => Ok(true),
        "comparator" | "comparison" | "control" | "cymharydd" => Ok(false),
        other => {
            let shown: String = other.chars().take(40).collect();
            Err(Refusal::new("arm", |l| words(l).msg_difference_arm(&shown)))
        }
    }
}

fn time_of(cell: &str, start: Option<Start>) -> Result<Time, Refusal> {
    match cell.to_lowercase().as_str() {
        "before" | "cyn" => {
            return Ok(Time {
                after: false,
                at: None,
            });
        }
        "after" | "wedi" | "ar ôl" => {
            return Ok(Time {
                after: true,
                at: None,
            });
        }
        _ => {}
    }
    let at = match start {
        Some(Start::Day(start)) => day(cell).map(|day| days_between(start, day)),
        Some(Start::Period(start)) => cell
            .parse::<i64>()
            .ok()
            .and_then(|period| period.checked_sub(start)),
        None if day(cell).is_some() => {
            return Err(Refusal::new("no-start", |l| {
                words(l).msg_difference_no_start()
            }));
        }
        None => None,
    };
    match at {
        Some(at) => Ok(Time {
            after: at >= 0,
            at: Some(at),
        }),
        None => {
            let shown: String = cell.chars().take(40).collect();
            Err(Refusal::new("time", |l| {
                words(l).msg_difference_time(&shown)
            }))
        }
    }
}

/// A number, or nothing where a cell says that nothing is known.
fn number_of(cell: &str) -> Result<Option<f64>, Refusal> {
    match cell.to_lowercase().as_str() {
        "" | "na" | "n/a" | "nan" | "null" | "none" | "missing" | "-" => return Ok(None),
        "yes" | "true" | "ie" | "oes" => return Ok(Some(1.0)),
        "no" | "false" | "nage" | "nac oes" => return Ok(Some(0.0)),
        _ => {}
    }
    match cell.parse::<f64>() {
        Ok(number) if number.is_finite() && number.abs() < 1e100 => Ok(Some(number)),
        _ => {
            let shown: String = cell.chars().take(40).collect();
            Err(Refusal::new("value", |l| {
                words(l).msg_difference_value(&shown)
            }))
        }
    }
}
