//! The verb `place market`: demand against supply by area, of plain files.

use crate::market::{Area, Need, Provider, Sort, market};
use crate::record::table::{Said, Table};
use crate::record::{Fields, Kind};
use crate::sheet::{Given, Sheet, Wanted, text};
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Language, Outcome, Refusal};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Demand against supply.
#[derive(Debug, Clone, Args)]
pub struct Market {
    /// A table of demand: area and, as far as they are known, people, hours (a week) and unmet (hours a week that are not given).
    #[arg(long, value_name = "FILE")]
    pub demand: PathBuf,
    /// A table of providers: name, area and, as far as they are known, hours, places, ownership, size, registration.
    #[arg(long, value_name = "FILE")]
    pub providers: PathBuf,
}

const METHOD: &str = "market (version 1): providers are counted once, in the area that their row names (letters and digits), and listed under no area where it names none. Hours and places that nobody stated are unknown: a gap (hours needed less hours that can be given) is at most so large where some hours are. Concentration is the Herfindahl-Hirschman index over the known hours. What a provider can give is what it says it can. One that is on no register may be exempt, or need not be";

/// Runs the verb.
///
/// # Errors
/// A refusal where a table cannot be read or holds what cannot be right.
pub fn run(asked: &Market, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let demand = Sheet::read(&asked.demand)?;
    let needs = needs(&demand)?;
    let given = Given::Path(asked.providers.clone());
    let table = Table::found(&given, Kind::Provider, &Said::new())?;
    let mut warnings = demand.notices.clone();
    warnings.extend(table.notices(desk.language));
    let records = table.records(&Said::new())?;
    let providers: Vec<Provider> = records.iter().map(provider).collect();
    let areas = market(&needs, &providers);
    let json = json!({
        "method": METHOD, "warnings": warnings, "providers": providers.len(),
        "areas": areas.iter().map(area).collect::<Vec<_>>(),
    });
    Ok(Outcome::done(
        "place market",
        json,
        lines(&areas, desk.language),
    ))
}

/// A provider as its record has it.
pub(crate) fn provider(fields: &Fields) -> Provider {
    let of = |name: &str| fields.get(name).map_or("", String::as_str).to_owned();
    let number = |name: &str| crate::sheet::number(&of(name));
    let name = match of("provider") {
        provider if provider.is_empty() => of("name"),
        provider => provider,
    };
    Provider {
        name,
        area: of("area"),
        hours: number("hours"),
        places: number("places"),
        ownership: of("ownership"),
        size: of("size"),
        registration: of("registration"),
    }
}

/// A table of demand.
///
/// # Errors
/// A refusal with file and line.
pub(crate) fn needs(sheet: &Sheet) -> Result<Vec<Need>, Error> {
    let wanted = |role, names| Wanted {
        role,
        named: None,
        names,
    };
    let area = sheet.need(wanted("area", &["area", "council", "ardal"]))?;
    let people = sheet.find(wanted("people", &["people", "persons", "pobl"]))?;
    let hours = sheet.find(wanted(
        "hours",
        &["hours", "hoursneeded", "hoursaweek", "oriau"],
    ))?;
    let unmet = sheet.find(wanted("unmet", &["unmet", "unmethours"]))?;
    let mut needs: Vec<Need> = Vec::new();
    let mut lines: BTreeMap<String, u64> = BTreeMap::new();
    for row in &sheet.rows {
        let name = sheet.name(row, area)?;
        let key = crate::spending::key(name);
        if let Some(line) = lines.insert(key, row.line) {
            let line = line.to_string();
            let say = |l| words(l).msg_market_twice(name, &line);
            return Err(sheet.refused(row, "two-areas", say).into());
        }
        let of = |column: Option<usize>| -> Result<Option<f64>, Refusal> {
            match column.filter(|column| !text(row, *column).is_empty()) {
                Some(column) => sheet.amount(row, column).map(Some),
                None => Ok(None),
            }
        };
        needs.push(Need {
            area: name.to_owned(),
            people: of(people)?,
            hours: of(hours)?,
            unmet: of(unmet)?,
        });
    }
    Ok(needs)
}

fn area(one: &Area) -> Value {
    let need = one.need.as_ref();
    let sorts = |sorts: &BTreeMap<String, Sort>, what: &str| -> Vec<Value> {
        let sort = |(name, sort): (&String, &Sort)| {
            let mut told = json!({ "providers": sort.providers, "hours": sort.hours });
            told[what] = json!(name);
            told
        };
        sorts.iter().map(sort).collect()
    };
    let needed = need.and_then(|need| need.hours);
    json!({
        "area": one.area, "people": need.and_then(|need| need.people), "hours_needed": needed,
        "hours_unmet": need.and_then(|need| need.unmet), "providers": one.providers, "hours": one.hours,
        "providers_hours_unknown": one.hours_unknown, "places": one.places,
        "providers_places_unknown": one.places_unknown, "gap_hours": one.gap(),
        "gap_is_at_most": one.gap().map(|_| one.hours_unknown > 0),
        "concentration_hhi": one.hhi,
        "co_operative_share": one.share(&one.by_ownership, &["co-operative", "mutual"]),
        "micro_share": one.share(&one.by_size, &["micro"]),
        "by_ownership": sorts(&one.by_ownership, "ownership"), "by_size": sorts(&one.by_size, "size"),
        "by_registration": sorts(&one.by_registration, "registration"),
    })
}

fn lines(areas: &[Area], language: Language) -> String {
    let say = words(language);
    let shown = |number: f64| pages::say::integer(number.round() as i64);
    let nowhere = say.msg_market_nowhere();
    let line = |one: &Area| {
        let name = one.area.as_ref().unwrap_or(&nowhere);
        let providers = pages::say::count(one.providers as u64);
        let mut line = say.msg_market_line(name, &providers, shown(one.hours));
        let gap = one.gap().map(|gap| match (gap > 0.0, one.hours_unknown) {
            (false, _) => say.msg_market_enough(shown(-gap)),
            (true, 0) => say.msg_market_gap(shown(gap)),
            (true, _) => say.msg_market_gap_at_most(shown(gap)),
        });
        if let Some(gap) = gap {
            line.push(' ');
            line.push_str(&gap);
        }
        if one.hours_unknown > 0 {
            let unknown = pages::say::count(one.hours_unknown as u64);
            line.push(' ');
            line.push_str(&say.msg_market_unknown(unknown));
        }
        line + "\n"
    };
    areas.iter().map(line).collect()
}
