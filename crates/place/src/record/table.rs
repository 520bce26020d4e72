//! A table of records as somebody else made it: which table of a workbook is meant, in which row its columns are named, and which
//! column says what.
//!
//! Guarantees: a column tells one thing; what stands above the row of names is a notice and is never taken for a record; a table whose
//! rows cannot all be taken is not taken at all.
//!
//! Regulators' lists as they are published: the weekly directory of the Care Quality Commission has four lines above its columns;
//! its directory with filters is a workbook of several sheets, and says what a place does by a `Y` in a column for each service.

use super::{Field, Fields, Kind, checked};
use crate::limits::{ABOVE_CHARS_MAX, ABOVE_ROWS_MAX};
use crate::sheet::{Given, Sheet, Wanted, text};
use crate::words::words;
use commission::{Error, Language, Refusal};
use ingest::TableRow;
use std::collections::BTreeMap;

/// How the columns begin that say by a `Y` which services a provider gives.
const SERVICE_MARKS: &str = "Service type - ";

/// What a person said of fields: the column of one, or what it says in every row.
pub(crate) type Said = BTreeMap<&'static str, String>;

/// A table of records.
#[derive(Debug)]
pub(crate) struct Table {
    kind: Kind,
    sheet: Sheet,
    above: Option<Above>,
    places: BTreeMap<&'static str, usize>,
    services: Vec<usize>,
}

/// What stands above the row in which columns are named.
#[derive(Debug)]
struct Above {
    line: u64,
    words: String,
}

impl Table {
    /// Finds the table and its columns; `read` has the columns that a person named.
    ///
    /// # Errors
    /// A refusal where a column that somebody named is not there, or none has the name of a record.
    pub(crate) fn found(given: &Given, kind: Kind, read: &Said) -> Result<Self, Error> {
        let mut best: Option<(usize, Sheet, Option<Above>)> = None;
        for sheet in Sheet::all_given(given)? {
            let (fit, sheet, above) = headed(sheet, kind, read);
            if best.as_ref().is_none_or(|(most, ..)| fit > *most) {
                best = Some((fit, sheet, above));
            }
        }
        let no_table = || Refusal::new("no-table", |l| words(l).msg_no_table());
        let (_, sheet, above) = best.ok_or_else(no_table)?;
        let places = places(&sheet, kind, read)?;
        sheet.not_empty()?;
        let is_mark = |name: &String| name.starts_with(SERVICE_MARKS);
        let services = match kind {
            Kind::Provider if !read.contains_key("service") => sheet.places_of(is_mark),
            _ => Vec::new(),
        };
        Ok(Self {
            kind,
            sheet,
            above,
            places,
            services,
        })
    }

    /// The name of its file.
    pub(crate) fn file(&self) -> &str {
        &self.sheet.file
    }

    /// What a person should know of it.
    pub(crate) fn notices(&self, language: Language) -> Vec<String> {
        let mut notices = self.sheet.notices.clone();
        if let Some(Above { line, words: said }) = &self.above {
            notices.push(words(language).msg_records_above(line.to_string(), said));
        }
        notices
    }

    /// Each field with the column that was taken for it.
    pub(crate) fn columns(&self) -> Vec<(&'static str, String)> {
        let mut columns: BTreeMap<&'static str, String> = BTreeMap::new();
        for (field, at) in &self.places {
            let column = self.sheet.columns.get(*at).cloned().unwrap_or_default();
            columns.insert(field, column);
        }
        if !self.services.is_empty() {
            columns.insert("service", format!("{SERVICE_MARKS}*"));
        }
        columns.into_iter().collect()
    }

    /// Every row as a record, its fields found good; `set` says what a field says where the row says nothing.
    ///
    /// # Errors
    /// A refusal with file and line.
    pub(crate) fn records(&self, set: &Said) -> Result<Vec<Fields>, Refusal> {
        let record = |row: &TableRow| {
            checked(self.kind, &self.fields(row, set))
                .map_err(|one| one.in_file(&self.sheet.file).at_line(row.line))
        };
        self.sheet.rows.iter().map(record).collect()
    }

    fn fields(&self, row: &TableRow, set: &Said) -> Fields {
        let said = self
            .places
            .iter()
            .map(|(name, at)| ((*name).to_owned(), text(row, *at).to_owned()));
        let mut fields: Fields = said.collect();
        let marked = |at: &&usize| matches!(text(row, **at), "Y" | "y" | "Yes" | "yes");
        let service = |at: &usize| {
            let column = self.sheet.columns.get(*at)?;
            column.strip_prefix(SERVICE_MARKS)
        };
        let given = self.services.iter().filter(marked).filter_map(service);
        let given: Vec<&str> = given.collect();
        if !given.is_empty() {
            fields.insert("service".to_owned(), given.join("; "));
        }
        for (name, value) in set {
            let is_empty = fields.get(*name).is_none_or(String::is_empty);
            if is_empty {
                fields.insert((*name).to_owned(), value.clone());
            }
        }
        fields
    }
}

/// How many fields have a column, the table as it begins where its columns are named, and what stands above that. The first row names
/// them, unless nothing there is called as a record's name is and a row further down names several fields.
fn headed(sheet: Sheet, kind: Kind, read: &Said) -> (usize, Sheet, Option<Above>) {
    let fit = |sheet: &Sheet| places(sheet, kind, read).map_or(0, |places| places.len());
    let as_it_is = fit(&sheet);
    if as_it_is > 0 {
        return (as_it_is, sheet, None);
    }
    let heads = sheet.rows.iter().take(ABOVE_ROWS_MAX).enumerate();
    let fits = heads.map(|(at, row)| (fit(&sheet.headed_by(row)), at, row.line));
    let Some((fit, at, line)) = fits
        .filter(|(fit, ..)| *fit > 1)
        .max_by_key(|(fit, ..)| *fit)
    else {
        return (0, sheet, None);
    };
    let above = sheet.rows.iter().take(at).flat_map(|row| &row.cells);
    let said = sheet.columns.iter().take(1).chain(above);
    let said: Vec<&str> = said
        .map(|cell| cell.trim())
        .filter(|cell| !cell.is_empty())
        .collect();
    let above = Above {
        line,
        words: said.join("; ").chars().take(ABOVE_CHARS_MAX).collect(),
    };
    (fit, sheet.beneath(at), Some(above))
}

/// The place of the column of each field that has one.
fn places(
    sheet: &Sheet,
    kind: Kind,
    read: &Said,
) -> Result<BTreeMap<&'static str, usize>, Refusal> {
    let mut places: BTreeMap<&'static str, usize> = BTreeMap::new();
    for field in kind.fields() {
        let Field { name, columns, .. } = *field;
        let wanted = Wanted {
            role: name,
            named: read.get(name).map(String::as_str),
            names: columns,
        };
        let found = match name {
            "name" => Some(sheet.need(wanted)?),
            _ => sheet.find(wanted)?,
        };
        // A column tells one thing: the first field that has it keeps it, unless somebody said otherwise.
        let is_free = found.is_some_and(|at| !places.values().any(|other| *other == at));
        if let Some(at) = found.filter(|_| is_free || read.contains_key(name)) {
            places.insert(name, at);
        }
    }
    Ok(places)
}
