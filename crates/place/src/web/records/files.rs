//! Records as files: out as a workbook and as CSV, and a table taken in.

use super::said::{about, label, value_words};
use super::{Wanted, all, href, kind_of, list_page};
use crate::record::table::{Said, Table};
use crate::record::{self, Field, Holds, Kind, Record};
use crate::sheet::Given;
use crate::words::words;
use axum::extract::{Multipart, Path};
use axum::response::Response;
use commission::web::{Answer, Asked, List, blocking, rendered, see, taken_away, workbook};
use commission::{Error, Refusal};
use pages::sheet::Cell;
use pages::{Column, FieldError};
use std::collections::BTreeMap;

/// `GET /market/{kind}/list.xlsx`.
pub(super) async fn sheet(
    asked: Asked,
    Path((_, _, kind)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let kind = kind_of(&kind)?;
        workbook_of(&asked, kind, &all(&asked, kind)?)
    })
    .await
}

/// Records as a workbook.
pub(super) fn workbook_of(
    asked: &Asked,
    kind: Kind,
    records: &[Record],
) -> Result<Response, Error> {
    let w = words(asked.language);
    let mut list = List::of_words(kind.code(), about(w, kind).0, [w.msg_idea_number()]);
    list.columns
        .extend(kind.fields().iter().map(|field| Column {
            text: label(w, field.name),
            numbers: field.holds == Holds::Number,
        }));
    let row = |one: &Record| {
        let cell = |field: &Field| match (field.holds, one.number_of(field.name)) {
            (Holds::Number, Some(number)) if number.fract() == 0.0 => Cell::Number(number as i64),
            _ => Cell::Text(value_words(w, field, one)),
        };
        let key = std::iter::once(Cell::Text(one.key()));
        key.chain(kind.fields().iter().map(cell)).collect()
    };
    workbook(asked, list, records.iter().map(row).collect())
}

/// `GET /market/{kind}/list.csv`: all of it, which the import takes back.
pub(super) async fn file(
    asked: Asked,
    Path((_, _, kind)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let kind = kind_of(&kind)?;
        let text = as_csv(kind, &all(&asked, kind)?);
        let name = format!("{}.csv", kind.code());
        taken_away(&asked, "text/csv; charset=utf-8", &name, text)
    })
    .await
}

/// Records as CSV, by the names of their fields; a cell that a spreadsheet would compute keeps a sign before it.
fn as_csv(kind: Kind, records: &[Record]) -> String {
    let quoted = |cell: &str| {
        let guarded = match cell.starts_with(['=', '+', '-', '@', '\t'])
            && crate::sheet::number(cell).is_none()
        {
            true => format!("'{cell}"),
            false => cell.to_owned(),
        };
        format!("\"{}\"", guarded.replace('"', "\"\""))
    };
    let names: Vec<&str> = kind.fields().iter().map(|field| field.name).collect();
    let mut text = names.join(",") + "\n";
    for one in records {
        let cells: Vec<String> = names.iter().map(|name| quoted(one.field(name))).collect();
        text.push_str(&(cells.join(",") + "\n"));
    }
    text
}

/// `POST /market/{kind}/import`: a table of our own or a regulator's list.
pub(super) async fn import_table(
    asked: Asked,
    Path((_, _, kind)): Path<(String, String, String)>,
    form: Multipart,
) -> Result<Response, Answer> {
    let (file, fields) = crate::web::tender::sent(form).await?;
    blocking(move || {
        let kind = kind_of(&kind)?;
        match taken(&asked, kind, file, &fields) {
            Ok(many) => Ok(see(&href(&asked, kind, &format!("?done={many}")))),
            Err(Error::Refused(refusals)) => {
                let mut page = list_page(&asked, kind, &Wanted::default())?;
                let wrong = |one: &Refusal| FieldError {
                    field: "file".to_owned(),
                    text: one.line(asked.language),
                };
                page.chrome.error_summary = refusals.iter().map(wrong).collect();
                rendered(&page, true)
            }
            Err(other) => Err(other),
        }
    })
    .await
}

fn taken(
    asked: &Asked,
    kind: Kind,
    file: Option<(String, Vec<u8>)>,
    fields: &BTreeMap<String, String>,
) -> Result<usize, Error> {
    let (name, bytes) =
        file.ok_or_else(|| Refusal::new("file", |l| words(l).msg_input_no_file()))?;
    let mut set = Said::new();
    if fields.contains_key("regulators") && kind == Kind::Provider {
        set.insert("registration", "registered".to_owned());
    }
    let table = Table::found(&Given::Held(name, bytes), kind, &Said::new())?;
    let said = table.records(&set)?;
    let (of, by, now) = (
        asked.commission()?.id,
        asked.name(),
        asked.app.clock.now_us(),
    );
    let taken = asked
        .app
        .store
        .write(move |tx| record::take(tx, of, kind, said, (&by, now)))?;
    Ok(taken.received + taken.filled)
}
