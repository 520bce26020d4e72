//! Workbooks (ECMA-376 part 1, 18): each sheet with anything in it as a table.
//!
//! Dates come as ISO 8601, numbers in their shortest form, formulas as the values last computed; formulas and macros are not run.
//! Cells are read one by one and counted as they are placed (`sheet`).

use crate::allowance::Allowance;
use crate::archive::{open, unpack};
use crate::broken::{Broken, What};
use crate::notice::Note;
use crate::reading::Table;
use crate::sheet::{Cells, kept, shortest};
use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};
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
        let cells = cells(allowance, &mut book, trail, &sheet.name)?;
        let is_hidden = sheet.visible != SheetVisible::Visible;
        tables.extend(cells.into_table(allowance, trail, &sheet.name, is_hidden)?);
    }
    if tables.is_empty() {
        return Err(Broken::whole(trail, What::Nothing));
    }
    Ok(tables)
}

/// Unpacks every part once under our own bounds, for the parser has none, and refuses a declared document type.
fn weigh_parts(allowance: &mut Allowance, trail: &str, bytes: &[u8]) -> Result<(), Broken> {
    let mut archive = open(allowance.limits, trail, bytes)?;
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

fn cells(
    allowance: &mut Allowance,
    book: &mut Book,
    trail: &str,
    sheet: &str,
) -> Result<Cells, Broken> {
    let mut cells = Cells::default();
    let mut reader = book
        .worksheet_cells_reader(sheet)
        .map_err(|e| broken(trail, sheet, &e))?;
    while let Some(cell) = reader.next_cell().map_err(|e| broken(trail, sheet, &e))? {
        let (row, column) = cell.get_position();
        cells.place(allowance, trail, row, column, text_of(cell.get_value()))?;
    }
    Ok(cells)
}

fn text_of(value: &DataRef) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => shortest(*number),
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
