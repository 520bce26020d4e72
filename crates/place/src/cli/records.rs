//! The verb `place records`: a table of providers, anchor institutions or section 16 records into a stored commission.
//!
//! Guarantees: all of the table is taken or nothing; which column is taken for which field is proposed with `--accept` still to be
//! said, and then taken as proposed; nothing that somebody wrote is overwritten, and what differs is listed.

use crate::record::table::{Said, Table};
use crate::record::{Kind, Taken, take};
use crate::sheet::Given;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Outcome, Refusal, commission_by_slug};
use serde_json::{Value, json};
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
    let table = Table::found(&Given::Path(asked.file.clone()), kind, &read)?;
    let say = words(desk.language);
    let columns = table.columns();
    if !asked.accept {
        let proposed: Vec<String> = columns
            .iter()
            .map(|(field, column)| format!("{field} = {column}"))
            .collect();
        let proposed = proposed.join("; ");
        let propose = Refusal::new("mapping", |l| words(l).msg_records_proposed(&proposed));
        return Err(propose.in_file(table.file()).into());
    }
    let said = table.records(&set)?;
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
    let json = document(kind, &taken, &columns, &table.notices(desk.language));
    Ok(Outcome::done(
        "place records",
        json,
        lines.join("\n") + "\n",
    ))
}

fn document(kind: Kind, taken: &Taken, columns: &[(&str, String)], notices: &[String]) -> Value {
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
fn pairs(said: &[String], kind: Kind) -> Result<Said, Refusal> {
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
