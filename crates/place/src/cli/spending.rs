//! The verb `place spending`: a register of contracts by the area and the ownership of those who hold them.

use crate::sheet::{Sheet, Wanted, number, text};
use crate::spending::{
    Contract, Nested, Part, Spending as Found, Supplier, Unmatched, key, spending,
};
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Language, Outcome, Refusal};
use ingest::TableRow;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Spending by area and ownership.
#[derive(Debug, Clone, Args)]
pub struct Spending {
    /// A contracts register: name, estimated value, and the address of the contractor's principal place of business.
    #[arg(value_name = "CONTRACTS")]
    pub file: PathBuf,
    /// A table of suppliers: name, ownership and place.
    #[arg(long, value_name = "FILE")]
    pub suppliers: Option<PathBuf>,
    /// A table of places: place, area and region.
    #[arg(long, value_name = "FILE")]
    pub areas: Option<PathBuf>,
    /// The area or region that is local; without it, all areas of the table.
    #[arg(long, value_name = "AREA")]
    pub local: Option<String>,
}

const METHOD: &str = "spending (version 1): contracts are matched to suppliers by name (letters and digits, without the form of the company), suppliers to areas by their place, and where a supplier is not known by the last place of the table that its address names. The local share is what is spent in the areas of the table, or in the one that is named, over the total, in which unmatched contracts count. Concentration is the Herfindahl-Hirschman index over suppliers: the sum of squared shares times 10,000. A principal place of business is not where the value stays";

const NAME: [&str; 9] = [
    "name",
    "supplier",
    "suppliername",
    "contractor",
    "contractorname",
    "nameofcontractor",
    "contractorsname",
    "contractor*name",
    "supplier*",
];
const VALUE: [&str; 7] = [
    "estimatedvalue",
    "value",
    "contractvalue",
    "estimatedvalue*",
    "amount",
    "total",
    "*value*",
];
const ADDRESS: [&str; 5] = [
    "address",
    "address*",
    "principalplaceofbusiness",
    "*principalplaceofbusiness",
    "contractoraddress",
];

/// Runs the verb.
///
/// # Errors
/// A refusal where a table cannot be read or holds what cannot be right.
pub fn run(asked: &Spending, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let mut warnings = Vec::new();
    let (contracts, blank) = contracts(&asked.file, desk.language, &mut warnings)?;
    let suppliers = match &asked.suppliers {
        Some(path) => suppliers(path, &mut warnings)?,
        None => BTreeMap::new(),
    };
    let areas = match &asked.areas {
        Some(path) => Some(areas(path, &mut warnings)?),
        None => None,
    };
    if let (Some(local), Some(areas)) = (&asked.local, &areas) {
        let is = |nested: &Nested| nested.area == *local || nested.region == *local;
        if !areas.values().any(is) {
            return Err(Refusal::new("no-area", |l| words(l).msg_spending_no_area(local)).into());
        }
    }
    let found = spending(&contracts, &suppliers, areas.as_ref());
    let local = local(&found, asked, areas.is_some());
    let json = json(&found, &contracts, &blank, local, warnings);
    Ok(Outcome::done(
        "place spending",
        json,
        lines(&found, local, desk.language),
    ))
}

/// What is spent locally; nothing where nobody said what is local.
fn local(found: &Found, asked: &Spending, with_areas: bool) -> Option<f64> {
    let is = |nested: &Nested| match &asked.local {
        Some(local) => nested.area == *local || nested.region == *local,
        None => true,
    };
    if asked.local.is_none() && !with_areas {
        return None;
    }
    let parts = found
        .by_area
        .iter()
        .filter(|(nested, _)| nested.as_ref().is_some_and(is));
    Some(parts.map(|(_, part)| part.value).sum())
}

/// A row of the register without a value.
struct Blank {
    line: u64,
    name: String,
}

fn contracts(
    path: &Path,
    language: Language,
    warnings: &mut Vec<String>,
) -> Result<(Vec<Contract>, Vec<Blank>), Error> {
    let sheet = Sheet::read(path)?;
    let name = need(&sheet, "name", &NAME)?;
    let value = need(&sheet, "estimated value", &VALUE)?;
    let address = sheet.find(wanted("address", &ADDRESS))?;
    warnings.extend(sheet.notices.iter().cloned());
    for (column, role) in [(name, "name"), (value, "estimated value")] {
        warnings.extend(sheet.taken(role, column, language));
    }
    let (mut list, mut blank, mut below) = (Vec::new(), Vec::new(), 0_u64);
    for row in &sheet.rows {
        let who = sheet.name(row, name)?.to_owned();
        let Some(value) = pounds(&sheet, row, value)? else {
            blank.push(Blank {
                line: row.line,
                name: who,
            });
            continue;
        };
        below += u64::from(value < 0.0);
        list.push(Contract {
            line: row.line,
            name: who,
            value,
            address: address.map_or("", |column| text(row, column)).to_owned(),
        });
    }
    let say = words(language);
    if !blank.is_empty() {
        warnings.push(say.msg_spending_blank(&sheet.file, pages::say::count(blank.len() as u64)));
    }
    if below > 0 {
        warnings.push(say.msg_spending_below(&sheet.file, pages::say::count(below)));
    }
    Ok((list, blank))
}

/// A sum of money, with or without its sign; nothing where the cell is empty.
fn pounds(sheet: &Sheet, row: &TableRow, column: usize) -> Result<Option<f64>, Refusal> {
    let cell = text(row, column);
    if cell.is_empty() {
        return Ok(None);
    }
    let bare = match cell.strip_prefix("-£").or_else(|| cell.strip_prefix("£-")) {
        Some(rest) => format!("-{}", rest.trim()),
        None => cell.trim_start_matches('£').trim().to_owned(),
    };
    match number(&bare) {
        Some(value) => Ok(Some(value)),
        None => sheet.number(row, column).map(Some),
    }
}

fn suppliers(path: &Path, warnings: &mut Vec<String>) -> Result<BTreeMap<String, Supplier>, Error> {
    let sheet = Sheet::read(path)?;
    let columns = [
        need(&sheet, "name", &["name", "supplier", "suppliername"])?,
        need(&sheet, "ownership", &["ownership", "type", "ownershiptype"])?,
        need(
            &sheet,
            "place",
            &["place", "town", "principalplaceofbusiness"],
        )?,
    ];
    warnings.extend(sheet.notices.iter().cloned());
    let [name, ownership, place] = columns;
    let mut list: BTreeMap<String, (Supplier, u64)> = BTreeMap::new();
    for row in &sheet.rows {
        let who = sheet.name(row, name)?;
        let supplier = Supplier {
            ownership: owned(text(row, ownership)),
            place: text(row, place).to_owned(),
        };
        let (first, line) = list.entry(key(who)).or_insert((supplier.clone(), row.line));
        if *first != supplier {
            let line = line.to_string();
            return Err(sheet
                .refused(row, "two-suppliers", |l| {
                    words(l).msg_spending_two(who, &line)
                })
                .into());
        }
    }
    Ok(list
        .into_iter()
        .map(|(key, (supplier, _))| (key, supplier))
        .collect())
}

fn areas(path: &Path, warnings: &mut Vec<String>) -> Result<BTreeMap<String, Nested>, Error> {
    let sheet = Sheet::read(path)?;
    let place = need(&sheet, "place", &["place", "town"])?;
    let area = need(&sheet, "area", &["area", "council"])?;
    let region = sheet.find(wanted("region", &["region", "country"]))?;
    warnings.extend(sheet.notices.iter().cloned());
    let mut list: BTreeMap<String, (Nested, u64)> = BTreeMap::new();
    for row in &sheet.rows {
        let name = sheet.name(row, place)?;
        let nested = Nested {
            area: sheet.name(row, area)?.to_owned(),
            region: region.map_or("", |column| text(row, column)).to_owned(),
        };
        let (first, line) = list.entry(key(name)).or_insert((nested.clone(), row.line));
        if *first != nested {
            let line = line.to_string();
            return Err(sheet
                .refused(row, "two-areas", |l| words(l).msg_spending_two(name, &line))
                .into());
        }
    }
    Ok(list
        .into_iter()
        .map(|(key, (nested, _))| (key, nested))
        .collect())
}

fn wanted<'a>(role: &'a str, names: &'a [&'a str]) -> Wanted<'a> {
    Wanted {
        role,
        named: None,
        names,
    }
}

fn need(sheet: &Sheet, role: &str, names: &[&str]) -> Result<usize, Refusal> {
    sheet.need(wanted(role, names))
}

/// A form of ownership under one name.
fn owned(cell: &str) -> String {
    let plain: String = cell
        .to_lowercase()
        .chars()
        .filter(|c| c.is_alphanumeric())
        .collect();
    let name = match plain.as_str() {
        "coop" | "cooperative" | "cooperatives" | "coops" | "cydweithredol" => "co-operative",
        "mutual" | "mutuals" => "mutual",
        "socialenterprise" | "socialenterprises" | "cic" => "social enterprise",
        "micro" | "microprovider" | "microenterprise" => "micro",
        "small" | "sme" => "small",
        "large" => "large",
        "unknown" | "na" | "notknown" => "",
        _ => return cell.to_lowercase(),
    };
    name.to_owned()
}

fn json(
    found: &Found,
    contracts: &[Contract],
    blank: &[Blank],
    local: Option<f64>,
    warnings: Vec<String>,
) -> Value {
    let total = found.total.value;
    let share = |value: f64| (total != 0.0).then(|| value / total);
    let part = |part: &Part| {
        json!({
            "value": part.value, "share": share(part.value), "contracts": part.contracts,
            "suppliers": part.suppliers,
        })
    };
    let with = |names: Value, own: &Part| match (names, part(own)) {
        (Value::Object(mut names), Value::Object(part)) => {
            names.extend(part);
            Value::Object(names)
        }
        (_, part) => part,
    };
    let by_area = found.by_area.iter().map(|(nested, own)| {
        let names = nested.as_ref().map(|nested| (&nested.area, &nested.region));
        with(
            json!({ "area": names.map(|n| n.0), "region": names.map(|n| n.1) }),
            own,
        )
    });
    let by_region = found
        .by_region
        .iter()
        .map(|(region, own)| with(json!({ "region": region }), own));
    let by_ownership = found
        .by_ownership
        .iter()
        .map(|(ownership, own)| with(json!({ "ownership": ownership }), own));
    let unmatched = found.unmatched.iter().filter_map(|(at, why)| {
        let contract = contracts.get(*at)?;
        let why = match why {
            Unmatched::NoPlace => {
                "its supplier is not in the list and its address names no place of the table"
            }
            Unmatched::NoArea => "the place of its supplier is in no area of the table",
        };
        Some((contract, why))
    });
    let unmatched_value: f64 = unmatched.clone().map(|(contract, _)| contract.value).sum();
    let unmatched = unmatched.map(|(contract, why)| {
        json!({ "line": contract.line, "name": contract.name, "value": contract.value, "why": why })
    });
    let blank = blank
        .iter()
        .map(|row| json!({ "line": row.line, "name": row.name }));
    json!({
        "method": METHOD, "warnings": warnings, "total": total, "contracts": found.total.contracts,
        "suppliers": found.total.suppliers, "by_area": by_area.collect::<Vec<_>>(),
        "by_region": by_region.collect::<Vec<_>>(), "by_ownership": by_ownership.collect::<Vec<_>>(),
        "local_value": local, "local_share": local.and_then(share), "concentration_hhi": found.hhi,
        "unmatched": unmatched.collect::<Vec<_>>(), "unmatched_value": unmatched_value,
        "unmatched_share": share(unmatched_value), "without_value": blank.collect::<Vec<_>>(),
    })
}

fn lines(found: &Found, local: Option<f64>, language: Language) -> String {
    let say = words(language);
    let money = |value: f64| pages::say::money(value.round() as i64);
    let percent = |value: f64| {
        let total = found.total.value;
        if total == 0.0 {
            "-".to_owned()
        } else {
            format!("{:.1} %", value / total * 100.0)
        }
    };
    let contracts = pages::say::count(found.total.contracts as u64);
    let mut text = say.msg_spending_total(&contracts, money(found.total.value));
    text.push('\n');
    match local {
        Some(local) => text.push_str(&say.msg_spending_local(percent(local))),
        None => text.push_str(&say.msg_spending_local_unknown()),
    }
    text.push('\n');
    let areas = found.by_area.iter().map(|(nested, part)| {
        let name = nested.as_ref().map(|nested| nested.area.clone());
        (name.unwrap_or_else(|| say.msg_spending_unmatched()), part)
    });
    let own = found
        .by_ownership
        .iter()
        .map(|(own, part)| (own.clone(), part));
    for (name, part) in areas.chain(own) {
        text.push_str(&say.msg_spending_line(&name, money(part.value), percent(part.value)));
        text.push('\n');
    }
    if let Some(hhi) = found.hhi {
        text.push_str(&say.msg_spending_hhi(pages::say::integer(hhi.round() as i64)));
        text.push('\n');
    }
    text
}
