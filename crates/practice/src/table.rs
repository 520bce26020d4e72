//! The one table of a file, and its columns by name.
//!
//! Guarantees: what cannot be read is refused with the file and, where there is one, the line. Names of columns are compared without
//! case and blanks around them.

use crate::limits::COLUMNS_TOLD_MAX;
use crate::words::words;
use commission::{Language, Refusal};
use ingest::{Item, Limits, Notice, Table};
use std::collections::BTreeSet;
use std::path::Path;

/// Reads a file that holds one table.
///
/// # Errors
/// A refusal that names the file.
pub fn read(path: &Path) -> Result<(Table, Vec<Notice>), Refusal> {
    let (tables, notices) = read_all(path)?;
    let mut tables = tables.into_iter();
    match (tables.next(), tables.next()) {
        (Some(table), None) => Ok((table, notices)),
        _ => Err(no_table(path)),
    }
}

/// Reads every table of a file: one of a CSV, each sheet of a workbook. Where there are several, each is called by its sheet too.
///
/// # Errors
/// A refusal that names the file.
pub fn read_all(path: &Path) -> Result<(Vec<Table>, Vec<Notice>), Refusal> {
    let name = name_of(path);
    let bytes = std::fs::read(path).map_err(|why| {
        let why = why.to_string();
        Refusal::new("no-file", |l| words(l).msg_no_file(&why)).in_file(&name)
    })?;
    let reading =
        ingest::read(&name, &bytes, &Limits::default()).map_err(|why| intake::refusal_of(&why))?;
    let mut tables = Vec::new();
    for item in reading.items {
        match item {
            Item::Table(table) => tables.push(table),
            _ => return Err(no_table(path)),
        }
    }
    if tables.is_empty() {
        return Err(no_table(path));
    }
    if tables.len() > 1 {
        for table in &mut tables {
            if let Some(sheet) = &table.name {
                table.source = format!("{} ({sheet})", table.source);
            }
        }
    }
    Ok((tables, reading.notices))
}

fn name_of(path: &Path) -> std::borrow::Cow<'_, str> {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
}

fn no_table(path: &Path) -> Refusal {
    Refusal::new("no-table", |l| words(l).msg_no_table()).in_file(&name_of(path))
}

/// The place of a column, where there is one of that name.
#[must_use]
pub fn place(table: &Table, name: &str) -> Option<usize> {
    let same = |column: &String| column.trim().eq_ignore_ascii_case(name.trim());
    let exact = table.columns.iter().position(|column| column == name);
    exact.or_else(|| table.columns.iter().position(same))
}

/// The place of a column that must be there.
///
/// # Errors
/// A refusal that lists the columns there are.
pub fn column(table: &Table, name: &str) -> Result<usize, Refusal> {
    place(table, name).ok_or_else(|| {
        let mut list: Vec<&str> = table.columns.iter().map(|c| c.trim()).collect();
        if list.len() > COLUMNS_TOLD_MAX {
            list.truncate(COLUMNS_TOLD_MAX);
            list.push("...");
        }
        let list = list.join(", ");
        Refusal::new("no-column", |l| words(l).msg_no_column(name, &list))
            .in_file(&table.source)
            .at_line(1)
    })
}

/// The id of every row: that of its column, else its number from 1.
///
/// # Errors
/// A refusal where there is no such column.
pub fn ids(table: &Table, name: Option<&str>) -> Result<Vec<String>, Refusal> {
    let place = name.map(|name| column(table, name)).transpose()?;
    let numbered = (1_u64..).zip(&table.rows).map(|(number, row)| {
        let own = place.and_then(|place| row.cells.get(place));
        own.map_or_else(|| number.to_string(), |id| id.trim().to_owned())
    });
    Ok(numbered.collect())
}

/// A warning where two rows have one id.
#[must_use]
pub fn repeated(ids: &[String], language: Language) -> Option<String> {
    let mut seen = BTreeSet::new();
    let again = ids.iter().find(|id| !seen.insert(id.as_str()));
    again.map(|id| words(language).msg_repeated_id(id))
}

/// What a person should know of a file.
#[must_use]
pub fn warnings(notices: &[Notice]) -> Vec<String> {
    notices.iter().map(ToString::to_string).collect()
}
