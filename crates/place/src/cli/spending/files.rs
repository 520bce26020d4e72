//! The tables of `place spending` and of `place scenario`: contracts, suppliers, areas and payments, by the names of their columns.
//!
//! Guarantees: a row without a value is in no sum and is listed; two rows that contradict each other are a sentence with both lines.

use crate::payments::{Payments, Read, day};
use crate::sheet::{Sheet, Wanted, number, text};
use crate::spending::{Contract, Nested, Supplier, Suppliers, key, number_key};
use crate::words::words;
use commission::{Error, Language, Refusal};
use ingest::TableRow;
use std::collections::BTreeMap;
use std::path::Path;

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

const NUMBER: [&str; 6] = [
    "companynumber",
    "companyno",
    "registrationnumber",
    "registerednumber",
    "societynumber",
    "supplier*number",
];

/// A contracts register.
///
/// # Errors
/// A refusal with file and line.
pub(in crate::cli) fn contracts(
    path: &Path,
    language: Language,
    warnings: &mut Vec<String>,
) -> Result<Read, Error> {
    let sheet = Sheet::read(path)?;
    let (read, _) = rows(&sheet, language, warnings)?;
    Ok(read)
}

/// A table of payments.
///
/// # Errors
/// A refusal with file and line.
pub(in crate::cli) fn payments(
    path: &Path,
    language: Language,
    warnings: &mut Vec<String>,
) -> Result<Payments, Error> {
    let sheet = Sheet::read(path)?;
    let (payments, places) = rows(&sheet, language, warnings)?;
    let invoiced = sheet.find(wanted(
        "invoiced",
        &["invoiced", "invoicedate", "dateofinvoice"],
    ))?;
    let paid = sheet.find(wanted(
        "paid",
        &["paid", "paymentdate", "paiddate", "datepaid"],
    ))?;
    let mut days = Vec::new();
    for row in places.iter().filter_map(|at| sheet.rows.get(*at)) {
        let of = |column: Option<usize>| -> Result<_, Refusal> {
            let cell = column.map_or("", |column| text(row, column));
            match (cell.is_empty(), day(cell)) {
                (true, _) => Ok(None),
                (false, Some(day)) => Ok(Some(day)),
                (false, None) => {
                    let shown: String = cell.chars().take(40).collect();
                    let say = |l| words(l).msg_spending_no_day(&shown);
                    Err(sheet.refused(row, "no-day", say))
                }
            }
        };
        days.push(of(invoiced)?.zip(of(paid)?));
    }
    Ok(Payments { payments, days })
}

/// The rows of a table of contracts or payments, and which rows of the sheet those with a value are.
fn rows(
    sheet: &Sheet,
    language: Language,
    warnings: &mut Vec<String>,
) -> Result<(Read, Vec<usize>), Error> {
    let name = need(sheet, "name", &NAME)?;
    let value = need(sheet, "estimated value", &VALUE)?;
    let address = sheet.find(wanted("address", &ADDRESS))?;
    let number = sheet.find(wanted("company number", &NUMBER))?;
    warnings.extend(sheet.notices.iter().cloned());
    for (column, role) in [(name, "name"), (value, "estimated value")] {
        warnings.extend(sheet.taken(role, column, language));
    }
    let (mut read, mut places, mut below) = (Read::default(), Vec::new(), 0_u64);
    for (at, row) in sheet.rows.iter().enumerate() {
        let who = sheet.name(row, name)?.to_owned();
        let Some(value) = pounds(sheet, row, value)? else {
            read.blank.push((row.line, who));
            continue;
        };
        below += u64::from(value < 0.0);
        places.push(at);
        read.contracts.push(Contract {
            line: row.line,
            name: who,
            value,
            address: address.map_or("", |column| text(row, column)).to_owned(),
            number: number.map_or("", |column| text(row, column)).to_owned(),
        });
    }
    let say = words(language);
    if !read.blank.is_empty() {
        let many = pages::say::count(read.blank.len() as u64);
        warnings.push(say.msg_spending_blank(&sheet.file, many));
    }
    if below > 0 {
        warnings.push(say.msg_spending_below(&sheet.file, pages::say::count(below)));
    }
    Ok((read, places))
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

/// A table of suppliers.
///
/// # Errors
/// A refusal with file and line.
pub(in crate::cli) fn suppliers(
    path: &Path,
    warnings: &mut Vec<String>,
) -> Result<Suppliers, Error> {
    let sheet = Sheet::read(path)?;
    let name = need(&sheet, "name", &["name", "supplier", "suppliername"])?;
    let ownership = need(&sheet, "ownership", &["ownership", "type", "ownershiptype"])?;
    let places = ["place", "town", "principalplaceofbusiness"];
    let place = need(&sheet, "place", &places)?;
    let size = sheet.find(wanted("size", &["size", "sizeband", "maint"]))?;
    let number = sheet.find(wanted("company number", &NUMBER))?;
    warnings.extend(sheet.notices.iter().cloned());
    let mut by_name: BTreeMap<String, (Supplier, u64)> = BTreeMap::new();
    let mut by_number: BTreeMap<String, (Supplier, u64)> = BTreeMap::new();
    for row in &sheet.rows {
        let who = sheet.name(row, name)?;
        let of = |column: Option<usize>| column.map_or("", |column| text(row, column));
        let supplier = Supplier {
            ownership: owned(text(row, ownership)),
            place: text(row, place).to_owned(),
            size: of(size).to_lowercase(),
        };
        let mut lists = vec![(&mut by_name, key(who))];
        if !of(number).is_empty() {
            lists.push((&mut by_number, number_key(of(number))));
        }
        for (list, key) in lists {
            let (first, line) = list.entry(key).or_insert((supplier.clone(), row.line));
            if *first != supplier {
                let line = line.to_string();
                return Err(sheet
                    .refused(row, "two-suppliers", |l| {
                        words(l).msg_spending_two(who, &line)
                    })
                    .into());
            }
        }
    }
    let only = |list: BTreeMap<String, (Supplier, u64)>| {
        let known = list.into_iter().map(|(key, (supplier, _))| (key, supplier));
        known.collect()
    };
    Ok(Suppliers {
        by_name: only(by_name),
        by_number: only(by_number),
    })
}

/// A table of areas.
///
/// # Errors
/// A refusal with file and line.
pub(in crate::cli) fn areas(
    path: &Path,
    warnings: &mut Vec<String>,
) -> Result<BTreeMap<String, Nested>, Error> {
    let sheet = Sheet::read(path)?;
    let place = need(&sheet, "place", &["place", "town"])?;
    let area = need(&sheet, "area", &["area", "council"])?;
    let country = sheet.find(wanted("country", &["country", "nation", "gwlad"]))?;
    let region = sheet.find(wanted("region", &["region", "rhanbarth", "country"]))?;
    // A table of three columns may call the wider area a country.
    let country = country.filter(|country| Some(*country) != region);
    warnings.extend(sheet.notices.iter().cloned());
    let mut list: BTreeMap<String, (Nested, u64)> = BTreeMap::new();
    for row in &sheet.rows {
        let name = sheet.name(row, place)?;
        let of = |column: Option<usize>| column.map_or("", |column| text(row, column)).to_owned();
        let nested = Nested {
            area: sheet.name(row, area)?.to_owned(),
            region: of(region),
            country: of(country),
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
pub(in crate::cli) fn owned(cell: &str) -> String {
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
