//! Cost avoidance: what events that did not happen would have cost, as a range and never as one number.
//!
//! Each line: events avoided x unit cost x attribution x (1 - deadweight) x (1 - optimism correction), after HM Treasury's and Greater
//! Manchester's guidance on cost benefit analysis. Nothing has a default: a line without its unit cost, year, source, attribution or
//! deadweight is not computed and told. Amounts of different price years are not added. What is not cashable is never called a saving, and
//! what it is set against is the programme's own cost where that was given.

use super::answer::{Answer, Figure, Said, Section};
use super::checks::{Checks, number, short};
use super::sheets::{Given, Line, Sheet, may, must};
use super::{Settings, lines};
use crate::words::Words;
use commission::Error;
use std::collections::BTreeMap;

pub(super) static SHEETS: [Sheet; 1] = [Sheet {
    key: "items",
    must: true,
    label: Words::msg_sheet_items,
    columns: &[
        must("item", Words::msg_col_item, &["event", "what", "eitem"]),
        must(
            "avoided",
            Words::msg_col_events_avoided,
            &["events avoided", "number avoided", "osgowyd"],
        ),
        must(
            "unit_cost",
            Words::msg_col_unit_cost,
            &["cost", "unit cost £", "cost yr uned"],
        ),
        must(
            "year",
            Words::msg_col_year,
            &["price year", "price base", "blwyddyn"],
        ),
        must(
            "source",
            Words::msg_col_cost_source,
            &["source of unit cost", "citation", "ffynhonnell"],
        ),
        must(
            "attribution",
            Words::msg_col_attribution,
            &["attributable", "priodoli"],
        ),
        must(
            "deadweight",
            Words::msg_col_deadweight,
            &["dead weight", "pwysau marw"],
        ),
        may(
            "optimism",
            Words::msg_col_optimism,
            &["optimism bias", "optimism correction", "optimistiaeth"],
        ),
        must(
            "cashable",
            Words::msg_col_cashable,
            &["is cashable", "arian parod"],
        ),
        may(
            "budget",
            Words::msg_col_budget,
            &["whose budget", "cyllideb"],
        ),
        may(
            "programme_cost",
            Words::msg_col_programme_cost,
            &["cost of the programme", "cost y rhaglen"],
        ),
    ],
}];

const METHOD: &str = "cost avoidance (version 1): events avoided x unit cost x attribution x (1 - deadweight) x (1 - optimism correction), each a number or a range (low to high, or central with its range), combined by their extremes; amounts of one price year are added, of different ones they are not; nothing without unit cost, year, source, attribution and deadweight is computed. No inflation, no discounting";

/// A number with how low and how high it may be.
#[derive(Debug, Clone, Copy, PartialEq)]
struct Ranged {
    low: f64,
    central: Option<f64>,
    high: f64,
}

impl Ranged {
    /// `12`, `8 to 15`, `12 (8 to 15)`, and the same in percent or pounds.
    fn of(cell: &str) -> Option<Self> {
        let cell = cell.replace(['\u{2013}', '\u{2014}'], " to ");
        let (central, range) = match cell.split_once('(') {
            Some((central, range)) => (
                Some(number(central)?),
                range.trim_end().strip_suffix(')')?.to_owned(),
            ),
            None => (None, cell),
        };
        let ends = range.split_once(" to ").or_else(|| range.split_once(" i "));
        let found = match ends {
            None if central.is_some() => return None,
            None => {
                let only = number(&range)?;
                Self {
                    low: only,
                    central: Some(only),
                    high: only,
                }
            }
            Some((low, high)) => Self {
                low: number(low)?,
                central,
                high: number(high)?,
            },
        };
        let inside = found
            .central
            .is_none_or(|central| (found.low..=found.high).contains(&central));
        (found.low >= 0.0 && found.low <= found.high && inside).then_some(found)
    }

    fn times(self, other: Self) -> Self {
        Self {
            low: self.low * other.low,
            central: self.central.zip(other.central).map(|(one, two)| one * two),
            high: self.high * other.high,
        }
    }

    /// What is left of one: the more of it there is, the less is left.
    fn left(self) -> Self {
        Self {
            low: 1.0 - self.high,
            central: self.central.map(|central| 1.0 - central),
            high: 1.0 - self.low,
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            low: self.low + other.low,
            central: self.central.zip(other.central).map(|(one, two)| one + two),
            high: self.high + other.high,
        }
    }

    fn figure(self) -> Figure {
        Figure::Range(self.low, self.central, self.high)
    }
}

/// A line that could be computed.
struct Item {
    name: String,
    amount: Ranged,
    year: String,
    source: String,
    budget: String,
    cashable: bool,
    is_range: bool,
}

pub(super) fn measured(given: &[Given], _: &Settings) -> Result<Answer, Error> {
    let mut checks = Checks::default();
    let mut all = 0_u64;
    let mut items = Vec::new();
    let mut programme: Option<Ranged> = None;
    for line in lines(given, "items") {
        all += 1;
        items.extend(item(line, &mut checks));
        let cost = ranged(line, "programme_cost", &mut checks);
        programme = match (programme, cost) {
            (Some(one), Some(two)) => Some(one.plus(two)),
            (one, two) => one.or(two),
        };
    }
    let mut answer = Answer {
        method: METHOD,
        settings: Vec::new(),
        checks: checks.done()?,
        sections: Vec::new(),
        sentences: Vec::new(),
        warnings: vec![Said::new(Words::msg_cost_judgement)],
    };
    let computed = items.len() as u64;
    let mut section = Section::new("lines", Words::msg_cost_lines);
    section.put(
        "computed",
        Words::msg_cost_computed,
        Figure::Part(computed, all),
    );
    answer.sections.push(section);
    if items.iter().any(|item| !item.is_range) {
        answer.warnings.push(Said::new(Words::msg_cost_no_range));
    }
    each(&items, &mut answer);
    totals(&items, programme, &mut answer);
    Ok(answer)
}

fn ranged(line: Line<'_>, key: &'static str, checks: &mut Checks) -> Option<Ranged> {
    let cell = line.cell(key);
    if cell.is_empty() {
        return None;
    }
    let found = Ranged::of(cell);
    if found.is_none() {
        let shown = short(cell);
        checks.tell(line, "range", |t| t.msg_check_range(&shown));
    }
    found
}

/// A share from nought to one.
fn share(line: Line<'_>, key: &'static str, checks: &mut Checks) -> Option<Ranged> {
    let found = ranged(line, key, checks)?;
    if found.high > 1.0 {
        let shown = short(line.cell(key));
        checks.tell(line, "share", |t| t.msg_check_share(&shown));
        return None;
    }
    Some(found)
}

fn item(line: Line<'_>, checks: &mut Checks) -> Option<Item> {
    for key in [
        "item",
        "avoided",
        "unit_cost",
        "year",
        "source",
        "attribution",
        "deadweight",
        "cashable",
    ] {
        if line.cell(key).is_empty() {
            checks.missing(line, key);
        }
    }
    let (avoided, unit_cost) = (
        ranged(line, "avoided", checks),
        ranged(line, "unit_cost", checks),
    );
    let (attribution, deadweight) = (
        share(line, "attribution", checks),
        share(line, "deadweight", checks),
    );
    let optimism = share(line, "optimism", checks);
    let cashable = checks.yes(line, "cashable");
    let said = |key: &str| line.cell(key).to_owned();
    let (name, year, source) = (said("item"), said("year"), said("source"));
    let whole = !year.is_empty()
        && !source.is_empty()
        && (optimism.is_some() || said("optimism").is_empty());
    if !whole {
        return None;
    }
    let amount = avoided?
        .times(unit_cost?)
        .times(attribution?)
        .times(deadweight?.left());
    let amount = amount.times(optimism.map_or(
        Ranged {
            low: 1.0,
            central: Some(1.0),
            high: 1.0,
        },
        Ranged::left,
    ));
    Some(Item {
        name,
        is_range: amount.low < amount.high,
        amount,
        year,
        source,
        budget: said("budget"),
        cashable: cashable?,
    })
}

/// Each line with its unit cost's source and year.
fn each(items: &[Item], answer: &mut Answer) {
    let mut section = Section::new("items", Words::msg_cost_items);
    for (number, item) in (1_u64..).zip(items) {
        let cash = Said::new(if item.cashable {
            Words::msg_cost_is_cashable
        } else {
            Words::msg_cost_not_cashable
        });
        let of = |cash: &str| {
            let budget = if item.budget.is_empty() {
                String::new()
            } else {
                format!("; {}", short(&item.budget))
            };
            format!(
                "{} ({}, {}; {cash}{budget})",
                short(&item.name),
                short(&item.source),
                short(&item.year)
            )
        };
        let label = Said {
            en: of(&cash.en),
            cy: of(&cash.cy),
        };
        section.put_said(&format!("line_{number}"), label, item.amount.figure());
    }
    answer.sections.push(section);
}

/// Cashable and not, of one price year each, set against the programme's cost.
fn totals(items: &[Item], programme: Option<Ranged>, answer: &mut Answer) {
    let mut sums: BTreeMap<(bool, &str), Ranged> = BTreeMap::new();
    for item in items {
        let key = (!item.cashable, item.year.as_str());
        let sum = sums
            .get(&key)
            .map_or(item.amount, |sum| sum.plus(item.amount));
        sums.insert(key, sum);
    }
    let mut years: Vec<&str> = items.iter().map(|item| item.year.as_str()).collect();
    years.sort_unstable();
    years.dedup();
    if years.len() > 1 {
        let list = years.join(", ");
        answer.warnings.push(Said::new(|t| t.msg_cost_years(&list)));
    }
    let mut section = Section::new("totals", Words::msg_cost_totals);
    for ((not_cashable, year), sum) in &sums {
        let (word, label) = match not_cashable {
            false => (
                "cashable",
                Said::new(|t| t.msg_cost_total_cashable(short(year))),
            ),
            true => (
                "not_cashable",
                Said::new(|t| t.msg_cost_total_not_cashable(short(year))),
            ),
        };
        section.put_said(&format!("{word}_{year}"), label, sum.figure());
        let (low, high) = (
            super::answer::pounds(sum.low),
            super::answer::pounds(sum.high),
        );
        answer.sentences.push(match not_cashable {
            false => Said::new(|t| t.msg_cost_says_cashable(&low, &high, short(year))),
            true => Said::new(|t| t.msg_cost_says_avoided(&low, &high, short(year))),
        });
    }
    match programme {
        Some(cost) => section.put("programme_cost", Words::msg_cost_programme, cost.figure()),
        None => answer
            .warnings
            .push(Said::new(Words::msg_cost_no_programme)),
    }
    if let (Some(cost), [year]) = (programme, years.as_slice()) {
        let cashable = sums.get(&(false, *year));
        if let Some(sum) = cashable {
            let net = Ranged {
                low: sum.low - cost.high,
                central: sum.central.zip(cost.central).map(|(sum, cost)| sum - cost),
                high: sum.high - cost.low,
            };
            section.put(
                "cashable_net_of_programme",
                Words::msg_cost_net,
                net.figure(),
            );
        }
    }
    answer.sections.push(section);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_range_is_read_as_it_is_written() {
        let of = |cell| Ranged::of(cell).map(|found| (found.low, found.central, found.high));
        assert_eq!(of("12"), Some((12.0, Some(12.0), 12.0)));
        assert_eq!(of("£1,200 to £1,400"), Some((1200.0, None, 1400.0)));
        assert_eq!(of("12 (8\u{2013}15)"), Some((8.0, Some(12.0), 15.0)));
        assert_eq!(of("30% to 50 %"), Some((0.3, None, 0.5)));
        for cell in ["", "15 to 8", "20 (8 to 15)", "some", "-3", "12 ()", "NaN"] {
            assert_eq!(of(cell), None, "{cell}");
        }
    }
}
