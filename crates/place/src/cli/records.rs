//! The verb `place records`: a table of providers, anchor institutions or section 16 records into a stored commission.
//!
//! Guarantees: all of the table is taken or nothing; which column is taken for which field is proposed with `--accept` still to be
//! said, and then taken as proposed; nothing that somebody wrote is overwritten, and what differs is listed.

use crate::record::{Fields, Kind, Taken, checked, take};
use crate::sheet::{Sheet, Wanted, text};
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Outcome, Refusal, commission_by_slug};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// A table of records.
#[derive(Debug, Clone, Args)]
pub struct Records {
    /// What the table has: providers, anchors or section-16.
    #[arg(value_name = "KIND")]
    pub kind: String,
    /// The table: one of our own, or a regulator's list.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The data folder.
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// The commission's slug.
    #[arg(long, value_name = "SLUG")]
    pub commission: String,
    /// Which column has a field: FIELD=COLUMN.
    #[arg(long, value_name = "FIELD=COLUMN")]
    pub read: Vec<String>,
    /// What a field says in every row: FIELD=VALUE, such as registration=registered for a regulator's list.
    #[arg(long, value_name = "FIELD=VALUE")]
    pub set: Vec<String>,
    /// Takes the table with the columns as they are proposed.
    #[arg(long)]
    pub accept: bool,
}

/// Takes the table.
///
/// # Errors
/// A refusal with file and line where a row cannot be taken; nothing is taken then.
pub fn run(asked: &Records, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let kind = Kind::of_code(&asked.kind).ok_or_else(|| {
        let known = Kind::ALL.map(Kind::code).join(", ");
        Refusal::new("no-kind", |l| {
            words(l).msg_records_no_kind(&asked.kind, &known)
        })
    })?;
    let (read, set) = (pairs(&asked.read, kind)?, pairs(&asked.set, kind)?);
    let sheet = Sheet::read(&asked.file)?;
    let (said, places) = table(&sheet, kind, &read, &set)?;
    let say = words(desk.language);
    let columns = columns(&sheet, &places);
    if !asked.accept {
        let proposed: Vec<String> = columns
            .iter()
            .map(|(field, column)| format!("{field} = {column}"))
            .collect();
        let proposed = proposed.join("; ");
        let propose = Refusal::new("mapping", |l| words(l).msg_records_proposed(&proposed));
        return Err(propose.in_file(&sheet.file).into());
    }
    let said = checked_rows(&sheet, kind, said)?;
    let store = (desk.open)(&asked.data)?;
    let of = store.read(|r| commission_by_slug(r, &asked.commission))?.id;
    let now = desk.clock.now_us();
    let taken = store.write(move |tx| take(tx, of, kind, said, ("tystio", now)))?;
    let shown = |number: usize| pages::say::count(number as u64);
    let mut lines = vec![say.msg_records_taken(
        shown(taken.received),
        shown(taken.already),
        shown(taken.filled),
        shown(taken.differs.len()),
    )];
    for (number, field, ours, theirs) in &taken.differs {
        lines.push(say.msg_records_differs(number.to_string(), *field, ours, theirs));
    }
    let json = document(kind, &taken, &columns, &sheet.notices);
    Ok(Outcome::done(
        "place records",
        json,
        lines.join("\n") + "\n",
    ))
}

fn document(kind: Kind, taken: &Taken, columns: &[(&str, &str)], notices: &[String]) -> Value {
    let differs = taken.differs.iter().map(|(number, field, ours, theirs)| {
        json!({ "number": number, "field": field, "record": ours, "file": theirs })
    });
    let columns = columns
        .iter()
        .map(|(field, column)| json!({ "field": field, "column": column }));
    json!({
        "warnings": notices, "kind": kind.code(), "received": taken.received, "already": taken.already,
        "filled": taken.filled, "differs": differs.collect::<Vec<_>>(), "columns": columns.collect::<Vec<_>>(),
    })
}

/// `FIELD=VALUE` pairs of a kind's fields.
fn pairs(said: &[String], kind: Kind) -> Result<BTreeMap<&'static str, String>, Refusal> {
    let pair = |one: &String| {
        let (name, value) = one.split_once('=').unwrap_or((one, ""));
        let field = kind.fields().iter().find(|field| field.name == name);
        field
            .map(|field| (field.name, value.to_owned()))
            .ok_or_else(|| {
                let known: Vec<&str> = kind.fields().iter().map(|field| field.name).collect();
                let known = known.join(", ");
                Refusal::new("no-field", |l| words(l).msg_records_no_field(one, &known))
            })
    };
    said.iter().map(pair).collect()
}

/// The rows of a table as fields with their lines, and the place of the column of each field that has one.
type Table = (Vec<(u64, Fields)>, BTreeMap<&'static str, usize>);

/// Reads a table by the names of its columns.
///
/// # Errors
/// A refusal where a column that somebody named is not there, or none has the name.
pub(crate) fn table(
    sheet: &Sheet,
    kind: Kind,
    read: &BTreeMap<&'static str, String>,
    set: &BTreeMap<&'static str, String>,
) -> Result<Table, Error> {
    let mut places: BTreeMap<&'static str, usize> = BTreeMap::new();
    for field in kind.fields() {
        let wanted = Wanted {
            role: field.name,
            named: read.get(field.name).map(String::as_str),
            names: field.columns,
        };
        let found = match field.name {
            "name" => Some(sheet.need(wanted)?),
            _ => sheet.find(wanted)?,
        };
        // A column tells one thing: the first field that has it keeps it, unless somebody said otherwise.
        let is_free = found.is_some_and(|at| !places.values().any(|other| *other == at));
        if let Some(at) = found.filter(|_| is_free || read.contains_key(field.name)) {
            places.insert(field.name, at);
        }
    }
    let row = |row: &ingest::TableRow| {
        let said = places
            .iter()
            .map(|(name, at)| ((*name).to_owned(), text(row, *at).to_owned()));
        let mut fields: Fields = said.collect();
        for (name, value) in set {
            let is_empty = fields.get(*name).is_none_or(String::is_empty);
            if is_empty {
                fields.insert((*name).to_owned(), value.clone());
            }
        }
        (row.line, fields)
    };
    let rows = sheet.rows.iter().map(row).collect();
    Ok((rows, places))
}

/// The rows, each field found good.
///
/// # Errors
/// A refusal with file and line.
pub(crate) fn checked_rows(
    sheet: &Sheet,
    kind: Kind,
    said: Vec<(u64, Fields)>,
) -> Result<Vec<Fields>, Refusal> {
    let good = |(line, fields): (u64, Fields)| {
        checked(kind, &fields).map_err(|one| one.in_file(&sheet.file).at_line(line))
    };
    said.into_iter().map(good).collect()
}

/// Each field with the column that was taken for it.
pub(crate) fn columns<'a>(
    sheet: &'a Sheet,
    places: &BTreeMap<&'static str, usize>,
) -> Vec<(&'static str, &'a str)> {
    let named = |(field, at): (&&'static str, &usize)| {
        (*field, sheet.columns.get(*at).map_or("", String::as_str))
    };
    places.iter().map(named).collect()
}
