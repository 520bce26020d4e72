//! The cells of one sheet of a workbook, placed one by one and made into a table.
//!
//! The first row with any text is the header; a column with text but no header is named after its place. Cells are placed sparsely and
//! counted before they are kept, so that neither a declared nor a real far corner, nor one text in a million cells, makes
//! anything be allocated before it is counted.

use crate::allowance::Allowance;
use crate::broken::{Bound, Broken, What};
use crate::columns::names_of;
use crate::notice::{Note, Notice};
use crate::read::fits_memory;
use crate::reading::{Table, TableRow};
use std::collections::BTreeMap;

/// Cells with text, by row and column (both from 0).
#[derive(Default)]
pub(crate) struct Cells {
    rows: BTreeMap<u32, BTreeMap<u32, String>>,
    count: u64,
}

impl Cells {
    /// Places a cell; one without text is nothing.
    pub(crate) fn place(
        &mut self,
        allowance: &mut Allowance,
        trail: &str,
        row: u32,
        column: u32,
        text: String,
    ) -> Result<(), Broken> {
        if text.trim().is_empty() {
            return Ok(());
        }
        let limits = allowance.limits;
        let too_much = |bound, max| {
            Err(Broken::at(
                trail,
                u64::from(row) + 1,
                What::TooMuch { bound, max },
            ))
        };
        if text.len() > limits.cell_bytes_max {
            return too_much(Bound::CellBytes, limits.cell_bytes_max as u64);
        }
        // One shared string may be used by a million cells.
        allowance.charge(trail, text.len())?;
        self.count += 1;
        if self.count > limits.cells_max {
            return too_much(Bound::Cells, limits.cells_max);
        }
        self.rows.entry(row).or_default().insert(column, text);
        if self.rows.len() as u64 > limits.rows_max {
            return too_much(Bound::Rows, limits.rows_max);
        }
        Ok(())
    }

    /// The table, with what was done to get it noted; `None`, noted too, for a sheet without any text.
    pub(crate) fn into_table(
        self,
        allowance: &mut Allowance,
        trail: &str,
        sheet: &str,
        is_hidden: bool,
    ) -> Result<Option<Table>, Broken> {
        let rows = self.rows;
        let name = || sheet.to_owned();
        let Some((&header_row, header)) = rows.first_key_value() else {
            allowance.note(trail, Note::EmptySheet { sheet: name() });
            return Ok(None);
        };
        let last_columns = rows.values().filter_map(|row| row.last_key_value());
        let width = last_columns.map(|(&column, _)| column as usize + 1).max();
        let width = width.unwrap_or(0);
        if width > allowance.limits.columns_max {
            let what = What::TooMuch {
                bound: Bound::Columns,
                max: allowance.limits.columns_max as u64,
            };
            return Err(Broken::whole(trail, what));
        }
        fits_memory(trail, rows.len() as u64, width, allowance.limits)?;
        let (columns, notes) = names_of(&dense(header, width));
        let notes = notes.into_iter().map(|what| Notice {
            file: trail.to_owned(),
            line: None,
            what,
        });
        allowance.notices.extend(notes);
        let taken = rows.iter().skip(1).map(|(&row, cells)| TableRow {
            line: u64::from(row) + 1,
            cells: dense(cells, width),
        });
        let taken = taken.collect();
        // Blank rows between the header and the last row with text; the thousands that programs write below are not worth a word.
        let last = rows.last_key_value().map_or(0, |(&row, _)| row);
        let blank = u64::from(last - header_row + 1) - rows.len() as u64;
        if blank > 0 {
            allowance.note(trail, Note::BlankRows { count: blank });
        }
        if is_hidden {
            allowance.note(trail, Note::HiddenSheet { sheet: name() });
        }
        Ok(Some(Table {
            source: trail.to_owned(),
            name: Some(name()),
            columns,
            rows: taken,
        }))
    }
}

fn dense(row: &BTreeMap<u32, String>, width: usize) -> Vec<String> {
    let mut cells = vec![String::new(); width];
    for (&column, text) in row {
        cells[column as usize].clone_from(text);
    }
    cells
}

/// A text as it is kept: line ends as `\n`, no U+0000.
pub(crate) fn kept(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\0', "")
}

/// A number in the shortest form that means the same.
pub(crate) fn shortest(number: f64) -> String {
    // Zero has a sign of its own.
    if number == 0.0 {
        "0".to_owned()
    } else {
        number.to_string()
    }
}
