//! Workbooks (ECMA-376 part 1, 18): each sheet with anything in it as a table.
//!
//! The first row with any text is the header; a column with text but no header is named after its place. Dates come as ISO 8601,
//! numbers in their shortest form, formulas as the values last computed; formulas and macros are not run. Cells are read one by one and
//! placed sparsely, so that neither a declared nor a real far corner makes anything be allocated before it is counted.

use crate::allowance::Allowance;
use crate::archive::{open, unpack};
use crate::broken::{Bound, Broken, What};
use crate::columns::names_of;
use crate::notice::{Note, Notice};
use crate::read::fits_memory;
use crate::reading::{Table, TableRow};
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
use std::collections::BTreeMap;
use std::io::Cursor;

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// The tables of a workbook, in the order of its sheets.
pub(crate) fn tables(
    allowance: &mut Allowance,
    trail: &str,
    bytes: &[u8],
) -> Result<Vec<Table>, Broken> {
    weigh_parts(allowance, trail, bytes)?;
    let mut book: Book =
        Xlsx::new(Cursor::new(bytes)).map_err(|e| broken(trail, "xl/workbook.xml", &e))?;
    let mut tables = Vec::new();
    for sheet in book.sheets_metadata().to_vec() {
        if sheet.typ != SheetType::WorkSheet {
            continue;
        }
        let Some(table) = table(allowance, &mut book, trail, &sheet.name)? else {
            allowance.note(trail, Note::EmptySheet { sheet: sheet.name });
            continue;
        };
        if sheet.visible != SheetVisible::Visible {
            allowance.note(trail, Note::HiddenSheet { sheet: sheet.name });
        }
        tables.push(table);
    }
    if tables.is_empty() {
        return Err(Broken::whole(trail, What::Nothing));
    }
    Ok(tables)
}

/// Unpacks every part once under our own bounds, for the parser has none, and refuses a declared document type.
fn weigh_parts(allowance: &mut Allowance, trail: &str, bytes: &[u8]) -> Result<(), Broken> {
    let mut archive = open(trail, bytes)?;
    for index in 0..archive.len() {
        let name = archive
            .name_for_index(index)
            .and_then(Result::ok)
            .map(std::borrow::Cow::into_owned)
            .unwrap_or_default();
        if name.ends_with("vbaProject.bin") {
            allowance.note(trail, Note::Macros);
        }
        let is_markup = name.ends_with(".xml") || name.ends_with(".rels");
        let read = unpack(allowance, &mut archive, trail, index)?;
        if is_markup && (holds(&read, b"<!DOCTYPE") || holds(&read, b"<!ENTITY")) {
            return Err(Broken::whole(trail, What::DeclaresEntities { part: name }));
        }
    }
    Ok(())
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// The cells of a sheet by row and column.
type Sparse = BTreeMap<u32, BTreeMap<u32, String>>;

fn table(
    allowance: &mut Allowance,
    book: &mut Book,
    trail: &str,
    sheet: &str,
) -> Result<Option<Table>, Broken> {
    let (rows, rows_seen) = cells(allowance, book, trail, sheet)?;
    let Some((&header_row, header)) = rows.first_key_value() else {
        return Ok(None);
    };
    let width = rows
        .values()
        .filter_map(|row| row.last_key_value())
        .map(|(&column, _)| column as usize + 1)
        .max();
    let width = width.unwrap_or(0);
    if width > allowance.limits.columns_max {
        let what = What::TooMuch {
            bound: Bound::Columns,
            max: allowance.limits.columns_max as u64,
        };
        return Err(Broken::whole(trail, what));
    }
    fits_memory(trail, rows.len() as u64, width, allowance.limits)?;
    let dense = |row: &BTreeMap<u32, String>| {
        let mut cells = vec![String::new(); width];
        for (&column, text) in row {
            cells[column as usize].clone_from(text);
        }
        cells
    };
    let (columns, notes) = names_of(&dense(header));
    allowance
        .notices
        .extend(notes.into_iter().map(|what| Notice {
            file: trail.to_owned(),
            line: None,
            what,
        }));
    let taken = rows.iter().skip(1);
    let taken: Vec<TableRow> = taken
        .map(|(&row, cells)| TableRow {
            line: u64::from(row) + 1,
            cells: dense(cells),
        })
        .collect();
    let last = rows.last_key_value().map_or(0, |(&row, _)| row);
    // Blank rows between the header and the last row with text; the thousands that programs write below are not worth a word.
    let blank = u64::from(last - header_row + 1) - rows.len() as u64;
    if blank > 0 && rows_seen {
        allowance.note(trail, Note::BlankRows { count: blank });
    }
    Ok(Some(Table {
        source: trail.to_owned(),
        name: Some(sheet.to_owned()),
        columns,
        rows: taken,
    }))
}

fn cells(
    allowance: &mut Allowance,
    book: &mut Book,
    trail: &str,
    sheet: &str,
) -> Result<(Sparse, bool), Broken> {
    let limits = allowance.limits;
    let mut rows = Sparse::new();
    let mut count = 0u64;
    let mut reader = book
        .worksheet_cells_reader(sheet)
        .map_err(|e| broken(trail, sheet, &e))?;
    while let Some(cell) = reader.next_cell().map_err(|e| broken(trail, sheet, &e))? {
        let (row, column) = cell.get_position();
        let text = text_of(cell.get_value());
        if text.trim().is_empty() {
            continue;
        }
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
        count += 1;
        if count > limits.cells_max {
            return too_much(Bound::Cells, limits.cells_max);
        }
        rows.entry(row).or_default().insert(column, text);
        if rows.len() as u64 > limits.rows_max {
            return too_much(Bound::Rows, limits.rows_max);
        }
    }
    let any = !rows.is_empty();
    Ok((rows, any))
}

fn text_of(value: &DataRef) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) if *number == 0.0 => "0".to_owned(),
        DataRef::Float(number) => number.to_string(),
        DataRef::String(text) => kept(text),
        DataRef::SharedString(text) => kept(text),
        DataRef::Bool(true) => "TRUE".to_owned(),
        DataRef::Bool(false) => "FALSE".to_owned(),
        DataRef::DateTime(moment) => iso(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::Error(error) => error.to_string(),
        DataRef::Empty => String::new(),
    }
}

fn kept(text: &str) -> String {
    text.replace("\r\n", "\n")
        .replace('\r', "\n")
        .replace('\0', "")
}

/// A date, a date with a time, a time of day, or hours, minutes and seconds for a duration.
fn iso(moment: &ExcelDateTime) -> String {
    if moment.is_duration() {
        let seconds = (moment.as_f64() * 86_400.0).round();
        let sign = if seconds < 0.0 { "-" } else { "" };
        // Saturates, and a sheet's durations are far below.
        let seconds = seconds.abs() as u64;
        return format!(
            "{sign}{}:{:02}:{:02}",
            seconds / 3600,
            seconds / 60 % 60,
            seconds % 60
        );
    }
    let (year, month, day, hour, minute, second, milli) = moment.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    let fraction = if milli > 0 {
        format!(".{milli:03}")
    } else {
        String::new()
    };
    let time = format!("{hour:02}:{minute:02}:{second:02}{fraction}");
    match (moment.as_f64() < 1.0, time.as_str()) {
        (true, _) => time,
        (false, "00:00:00") => date,
        (false, _) => format!("{date}T{time}"),
    }
}

fn broken(trail: &str, part: &str, error: &XlsxError) -> Broken {
    let what = match error {
        XlsxError::Password => What::Locked { entry: None },
        XlsxError::FileNotFound(name) => What::BrokenPart { part: name.clone() },
        _ => What::BrokenPart {
            part: part.to_owned(),
        },
    };
    Broken::whole(trail, what)
}
