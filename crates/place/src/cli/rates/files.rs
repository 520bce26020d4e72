//! The table of `place rates`.
//!
//! Guarantees: every row is taken or refused with its line. A group that lacks an age band others have, two rows for one cell, a
//! population that is not above nought, a group with two ranks: each is a sentence with the row and what to do.

use super::{Measure, Rates};
use crate::rates::{Ages, Band, Cell, Group, Limits, NoBand, Rate, Settings, Told};
use crate::sheet::{Sheet, Wanted, named_roles, text};
use crate::words::words;
use commission::{Error, Language, Refusal};
use ingest::TableRow;
use std::collections::BTreeMap;

/// A part of the table: one sex, one cause, one year, or all of it.
pub(super) struct Stratum {
    /// What the columns of `--by` hold.
    pub by: Vec<String>,
    pub ages: Ages,
    /// From the most deprived to the least.
    pub groups: Vec<Group>,
    /// Values that the table itself gives for each group, with their standard errors.
    pub given: Option<Vec<(Limits, f64)>>,
}

impl Stratum {
    /// The rate of each group.
    pub fn rates(&self, settings: Settings) -> Vec<Rate> {
        let Some(given) = &self.given else {
            return self
                .groups
                .iter()
                .map(|group| group.rate(&self.ages, settings))
                .collect();
        };
        let rate = |(group, (value, error)): (&Group, &(Limits, f64))| Rate {
            events: f64::NAN,
            population: group.cells.iter().map(|cell| cell.population).sum(),
            rate: Some(*value),
            crude: *value,
            error: *error,
            told: Told::Given,
        };
        self.groups.iter().zip(given).map(rate).collect()
    }
}

struct Columns {
    group: usize,
    rank: usize,
    population: usize,
    age: Option<usize>,
    events: Option<usize>,
    value: Option<Value>,
    by: Vec<usize>,
}

/// Where a value and its spread stand.
struct Value {
    value: usize,
    error: Option<usize>,
    limits: Option<(usize, usize)>,
}

const ROLES: [&str; 9] = [
    "group",
    "rank",
    "age",
    "events",
    "population",
    "value",
    "lower",
    "upper",
    "se",
];

/// Rows of one part, before they are put in order.
#[derive(Default)]
struct Rows {
    ranks: BTreeMap<String, (f64, u64)>,
    cells: BTreeMap<(String, Band), (Cell, u64)>,
    given: BTreeMap<String, (Limits, f64)>,
}

/// The parts of the table, in the order of what the columns of `--by` hold.
pub(super) fn strata(
    asked: &Rates,
    language: Language,
) -> Result<(Vec<Stratum>, Vec<String>), Error> {
    let sheet = Sheet::read(&asked.file)?;
    let columns = columns(&sheet, asked)?;
    let mut warnings = sheet.notices.clone();
    let mut parts: BTreeMap<Vec<String>, Rows> = BTreeMap::new();
    for row in &sheet.rows {
        let by = columns
            .by
            .iter()
            .map(|column| text(row, *column).to_owned())
            .collect();
        take(&sheet, row, &columns, asked, parts.entry(by).or_default())?;
    }
    let mut strata = Vec::with_capacity(parts.len());
    for (by, rows) in parts {
        strata.push(stratum(&sheet, by, rows)?);
    }
    let group = (columns.group, "group");
    let population = (columns.population, "population");
    let events = columns.events.map(|column| (column, "events"));
    for (column, role) in [Some(group), Some(population), events]
        .into_iter()
        .flatten()
    {
        warnings.extend(sheet.taken(role, column, language));
    }
    if columns.rank == columns.group {
        warnings.push(words(language).msg_rates_rank_is_group(&sheet.file));
    }
    Ok((strata, warnings))
}

fn columns(sheet: &Sheet, asked: &Rates) -> Result<Columns, Refusal> {
    let named = named_roles(&asked.read, &ROLES)?;
    fn wanted<'a>(
        named: &BTreeMap<&'a str, &'a str>,
        role: &'a str,
        names: &'a [&'a str],
    ) -> Wanted<'a> {
        Wanted {
            role,
            named: named.get(role).copied(),
            names,
        }
    }
    let find = |role, names| sheet.find(wanted(&named, role, names));
    let need = |role, names| sheet.need(wanted(&named, role, names));
    let group = need(
        "group",
        &[
            "group", "quintile", "decile", "fifth", "tenth", "imd", "wimd",
        ],
    )?;
    let value = find("value", &["value", "rate"])?;
    let events = find(
        "events",
        &["events", "deaths", "count", "observed", "numerator"],
    )?;
    let (events, value) = match (events, value) {
        (Some(events), _) => (Some(events), None),
        (None, Some(value)) => {
            let error = find("se", &["se", "standarderror"])?;
            let lower = find("lower", &["lower", "lowercl", "lowerci"])?;
            let upper = find("upper", &["upper", "uppercl", "upperci"])?;
            let value = Value {
                value,
                error,
                limits: lower.zip(upper),
            };
            if value.error.is_none() && value.limits.is_none() {
                return Err(
                    Refusal::new("no-spread", |l| words(l).msg_rates_no_spread())
                        .in_file(&sheet.file)
                        .at_line(1),
                );
            }
            (None, Some(value))
        }
        (None, None) => (Some(need("events", &["events"])?), None),
    };
    let by = asked.by.iter().map(|column| {
        sheet.need(Wanted {
            role: column,
            named: Some(column),
            names: &[],
        })
    });
    Ok(Columns {
        group,
        rank: find("rank", &["rank"])?.unwrap_or(group),
        population: need(
            "population",
            &["population", "pop", "denominator", "people", "personyears"],
        )?,
        age: find("age", &["age", "ageband", "agegroup", "ages"])?,
        events,
        value,
        by: by.collect::<Result<_, _>>()?,
    })
}

fn take(
    sheet: &Sheet,
    row: &TableRow,
    columns: &Columns,
    asked: &Rates,
    rows: &mut Rows,
) -> Result<(), Refusal> {
    let group = sheet.name(row, columns.group)?.to_owned();
    let rank = sheet.number(row, columns.rank)?;
    let (first, line) = *rows.ranks.entry(group.clone()).or_insert((rank, row.line));
    if first != rank {
        let (line, first, rank) = (line.to_string(), first.to_string(), rank.to_string());
        return Err(sheet.refused(row, "two-ranks", |l| {
            words(l).msg_rates_two_ranks(&group, &rank, &line, &first)
        }));
    }
    let band = match columns.age {
        Some(column) => band(sheet, row, column)?,
        None => Band::ALL,
    };
    let population = sheet.amount(row, columns.population)?;
    if population <= 0.0 {
        return Err(sheet.refused(row, "nobody", |l| {
            words(l).msg_rates_nobody(&group, band.shown())
        }));
    }
    let events = match columns.events {
        Some(column) => sheet.amount(row, column)?,
        None => 0.0,
    };
    if asked.measure == Measure::Proportion && events > population {
        return Err(sheet.refused(row, "above-all", |l| words(l).msg_rates_above_all()));
    }
    let cell = Cell { events, population };
    if let Some((_, line)) = rows.cells.insert((group.clone(), band), (cell, row.line)) {
        let line = line.to_string();
        return Err(sheet.refused(row, "two-cells", |l| {
            words(l).msg_rates_two_cells(&group, band.shown(), &line)
        }));
    }
    if let Some(value) = &columns.value {
        rows.given.insert(group, given(sheet, row, value)?);
    }
    Ok(())
}

fn band(sheet: &Sheet, row: &TableRow, column: usize) -> Result<Band, Refusal> {
    let cell = text(row, column);
    let refused = |why| {
        sheet.refused(row, "no-age", |l| match why {
            NoBand::NotWritten => words(l).msg_rates_no_age(cell),
            NoBand::NotStandard => words(l).msg_rates_age_not_standard(cell),
        })
    };
    let band = Band::parse(cell).map_err(refused)?;
    if band != Band::ALL {
        band.weight().map_err(refused)?;
    }
    Ok(band)
}

fn given(sheet: &Sheet, row: &TableRow, columns: &Value) -> Result<(Limits, f64), Refusal> {
    let value = sheet.number(row, columns.value)?;
    let limits = match columns.limits {
        Some((lower, upper)) => Some((sheet.number(row, lower)?, sheet.number(row, upper)?)),
        None => None,
    };
    // Published limits are of 95 %.
    let z = crate::rates::normal_quantile(0.975);
    let error = match (columns.error, limits) {
        (Some(column), _) => sheet.amount(row, column)?,
        (None, Some((lower, upper))) => (upper - lower).abs() / (2.0 * z),
        (None, None) => 0.0,
    };
    let (lower, upper) = limits.unwrap_or((value - z * error, value + z * error));
    Ok((
        Limits {
            value,
            lower,
            upper,
        },
        error,
    ))
}

fn stratum(sheet: &Sheet, by: Vec<String>, rows: Rows) -> Result<Stratum, Refusal> {
    let mut order: Vec<(&String, f64, u64)> = rows
        .ranks
        .iter()
        .map(|(group, (rank, line))| (group, *rank, *line))
        .collect();
    order.sort_by(|(a, x, _), (b, y, _)| x.total_cmp(y).then(a.cmp(b)));
    for ((a, rank, _), (b, other, line)) in order.iter().zip(order.iter().skip(1)) {
        if rank == other {
            let rank = rank.to_string();
            return Err(
                Refusal::new("one-rank", |l| words(l).msg_rates_one_rank(a, b, &rank))
                    .in_file(&sheet.file)
                    .at_line(*line),
            );
        }
    }
    let mut lines: BTreeMap<Band, u64> = BTreeMap::new();
    for ((_, band), (_, line)) in &rows.cells {
        lines.entry(*band).or_insert(*line);
    }
    let ages = Ages::of(lines.keys().copied().collect()).map_err(|(band, missing)| {
        let refusal = Refusal::new("ages", |l| match missing {
            Some(missing) => words(l).msg_rates_band_missing(missing.shown(), band.shown()),
            None => words(l).msg_rates_bands_overlap(band.shown()),
        });
        refusal
            .in_file(&sheet.file)
            .at_line(lines.get(&band).copied().unwrap_or(1))
    })?;
    let mut groups = Vec::with_capacity(order.len());
    for (name, rank, line) in &order {
        let mut cells = Vec::with_capacity(ages.bands.len());
        for band in &ages.bands {
            let cell = rows.cells.get(&((*name).clone(), *band));
            let Some((cell, _)) = cell else {
                return Err(Refusal::new("age-missing", |l| {
                    words(l).msg_rates_age_missing(name, band.shown())
                })
                .in_file(&sheet.file)
                .at_line(*line));
            };
            cells.push(*cell);
        }
        groups.push(Group {
            name: (*name).clone(),
            rank: *rank,
            cells,
        });
    }
    let given: Vec<_> = order
        .iter()
        .filter_map(|(name, ..)| rows.given.get(*name).copied())
        .collect();
    Ok(Stratum {
        by,
        ages,
        groups,
        given: (!given.is_empty()).then_some(given),
    })
}
