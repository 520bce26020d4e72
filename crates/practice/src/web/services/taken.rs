//! What a council takes away from the records of a service that it measured in the browser: each table as it was measured, which stays with it,
//! and the exhibit, which travels.
//!
//! Guarantees that the exhibit is the one that `exhibit make` would make of those tables: without what tells of few people, so that it can
//! leave the house; whoever keeps the tables computes it again. Nothing is kept here.

use super::Shown;
use crate::services::Given;
use crate::web::taken::{Typed, csv_file, exhibit_of, table_of};
use axum::response::Response;
use commission::Error;
use evidence::{InputFile, Measures, Request};

/// What the buttons of tables are called, before the key of the table.
pub(super) const TABLE: &str = "table-of-";

/// The name of an exhibit where nobody typed one.
pub(super) fn stem(shown: &Shown) -> String {
    shown.service.word().to_owned()
}

/// A table with the columns that were chosen, under the names that the verb knows them by.
fn input(shown: &Shown, given: &Given) -> Result<InputFile, Error> {
    let columns = given.sheet.columns.iter().zip(&given.chosen);
    let chosen: Vec<(&str, usize)> = columns
        .filter_map(|(column, place)| Some((column.key, (*place)?)))
        .collect();
    let head = chosen.iter().map(|(key, _)| *key);
    let rows = given.table.rows.iter().map(|row| {
        let cell = |(_, place): &(&str, usize)| row.cells.get(*place).map_or("", String::as_str);
        chosen.iter().map(cell).collect()
    });
    let name = format!("{}-{}.csv", shown.service.word(), given.sheet.key);
    csv_file(name, head.collect(), rows)
}

/// The table of a button, as a file.
///
/// # Errors
/// [`Error::NotFound`] where there is no such table.
pub(super) fn table(shown: &Shown, key: &str) -> Result<Response, Error> {
    let given = shown.given.iter().find(|one| one.sheet.key == key);
    table_of(input(shown, given.ok_or(Error::NotFound)?)?)
}

/// The exhibit, as a file.
///
/// # Errors
/// [`Error::Refused`] where it has no title or its name cannot be one; the codes name the fields.
pub(super) fn exhibit(
    shown: &Shown,
    typed: &Typed,
    measures: &dyn Measures,
) -> Result<Response, Error> {
    let mut files = Vec::new();
    for given in &shown.given {
        files.push(input(shown, given)?);
    }
    let mut arguments: Vec<String> = files.iter().map(|file| file.name.clone()).collect();
    for (setting, value) in &shown.settings {
        if !value.trim().is_empty() {
            arguments.push(format!("--{}={}", setting.key(), value.trim()));
        }
    }
    let request = Request {
        verb: format!("practice {}", shown.service.word()),
        arguments,
    };
    exhibit_of(typed, &request, &files, measures)
}
