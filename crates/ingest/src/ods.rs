//! OpenDocument workbooks (OpenDocument 1.3, part 3, 9): each sheet with anything in it as a table, under the rules of XLSX.
//!
//! Dates, numbers and truths come from the values that the file states beside the words shown; formulas as last computed. A cell or a row
//! may be written once and stand a thousand million times: blank ones only move the place, others are charged for each time.
//! Comments and tracked changes are left out with a notice, drawings unsaid. The reader is our own: see decision 15.

use crate::allowance::Allowance;
use crate::broken::{Bound, Broken, What};
use crate::docx::{attribute, for_each_event};
use crate::notice::Note;
use crate::odf::{CONTENT, broken_content, package};
use crate::odf_words::Words;
use crate::reading::Table;
use crate::sheet::{Cells, kept, shortest};
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeSet;

/// The tables of a workbook, in the order of its sheets.
pub(crate) fn tables(
    allowance: &mut Allowance,
    trail: &str,
    bytes: &[u8],
) -> Result<Vec<Table>, Broken> {
    let (_, content) = package(allowance, trail, bytes)?;
    let open_max = allowance.limits.open_elements_max;
    let mut clerk = Clerk {
        allowance,
        trail,
        tables: Vec::new(),
        style: String::new(),
        hidden_styles: BTreeSet::new(),
        skipped: 0,
        comments: false,
        changes: false,
        sheet: None,
    };
    for_each_event(trail, CONTENT, &content, open_max, |event| {
        clerk.hear(event)
    })?;
    let (tables, comments, changes) = (clerk.tables, clerk.comments, clerk.changes);
    if changes {
        allowance.note(trail, Note::DeletedText);
    }
    if comments {
        allowance.note(trail, Note::MarginComments);
    }
    if tables.is_empty() {
        return Err(Broken::whole(trail, What::Nothing));
    }
    Ok(tables)
}

struct Clerk<'a, 'b> {
    allowance: &'a mut Allowance<'b>,
    trail: &'a str,
    tables: Vec<Table>,
    /// The style whose properties are being read.
    style: String,
    hidden_styles: BTreeSet<String>,
    /// Elements open within one that is left out.
    skipped: usize,
    comments: bool,
    changes: bool,
    sheet: Option<Sheet>,
}

struct Sheet {
    name: String,
    is_hidden: bool,
    cells: Cells,
    /// The row that is being read, from 0.
    row: u64,
    row_times: u64,
    /// Its cells: the first column, how many times, the text.
    in_row: Vec<(u64, u64, String)>,
    column: u64,
    cell: Option<Cell>,
}

struct Cell {
    times: u64,
    value: Option<String>,
    paragraphs: Vec<String>,
    words: Option<Words>,
}

/// What a cell that is written once and stands in many places counts for, besides its letters.
const COPIED_CELL_BYTES: usize = 512;

/// Elements whose words are no part of a cell.
const NO_CELL: [&str; 5] = [
    "annotation",
    "shapes",
    "forms",
    "content-validations",
    "tracked-changes",
];

impl Clerk<'_, '_> {
    fn hear(&mut self, event: &Event) -> Result<(), Broken> {
        match event {
            Event::Start(element) if self.skipped > 0 => {
                self.skipped += 1;
                self.changes |= element.local_name().into_inner() == "deletion";
            }
            Event::End(_) if self.skipped > 0 => self.skipped -= 1,
            _ if self.skipped > 0 => {}
            Event::Start(element) => return self.start(element),
            Event::End(element) => return self.end(element.local_name().into_inner()),
            other => {
                if let Some(words) = self.cell().and_then(|cell| cell.words.as_mut()) {
                    words.hear(other);
                }
            }
        }
        Ok(())
    }

    fn cell(&mut self) -> Option<&mut Cell> {
        self.sheet.as_mut()?.cell.as_mut()
    }

    fn start(&mut self, element: &BytesStart) -> Result<(), Broken> {
        let name = element.name();
        let name = name.local_name().into_inner();
        match name {
            "style" => self.style = attribute(element, "name").unwrap_or_default(),
            "table-properties" if attribute(element, "display").is_some_and(|d| d == "false") => {
                self.hidden_styles.insert(std::mem::take(&mut self.style));
            }
            "table" if self.sheet.is_none() => self.sheet = Some(self.sheet_of(element)),
            // A table within a cell, which no office program writes.
            "table" => self.skipped = 1,
            "table-row" => {
                let times = self.times(element, "number-rows-repeated")?;
                if let Some(sheet) = &mut self.sheet {
                    (sheet.row_times, sheet.column) = (times, 0);
                }
            }
            "table-cell" | "covered-table-cell" => {
                let times = self.times(element, "number-columns-repeated")?;
                if let Some(sheet) = &mut self.sheet {
                    sheet.cell = Some(Cell {
                        times,
                        value: value_of(element),
                        paragraphs: Vec::new(),
                        words: None,
                    });
                }
            }
            name if NO_CELL.contains(&name) || element.name().into_inner().starts_with("draw:") => {
                self.skipped = 1;
                self.comments |= name == "annotation";
            }
            "p" => {
                if let Some(cell) = self.cell() {
                    cell.words = Some(Words::new());
                }
            }
            name => {
                let cell = self.sheet.as_mut().and_then(|sheet| sheet.cell.as_mut());
                if let Some(words) = cell.and_then(|cell| cell.words.as_mut()) {
                    words.mark(self.allowance, self.trail, name, element)?;
                }
            }
        }
        Ok(())
    }

    fn sheet_of(&self, element: &BytesStart) -> Sheet {
        let style = attribute(element, "style-name");
        Sheet {
            name: attribute(element, "name").unwrap_or_default(),
            is_hidden: style.is_some_and(|style| self.hidden_styles.contains(&style)),
            cells: Cells::default(),
            row: 0,
            row_times: 1,
            in_row: Vec::new(),
            column: 0,
            cell: None,
        }
    }

    /// How many times a row or cell stands.
    fn times(&self, element: &BytesStart, name: &str) -> Result<u64, Broken> {
        let stated = attribute(element, name);
        let times = stated.map_or(Some(1), |times| times.parse().ok().filter(|&n: &u64| n > 0));
        times.ok_or_else(|| Broken::whole(self.trail, broken_content()))
    }

    fn end(&mut self, name: &str) -> Result<(), Broken> {
        match name {
            "p" => {
                if let Some(cell) = self.cell()
                    && let Some(words) = cell.words.take()
                {
                    cell.paragraphs.push(words.into_text());
                }
            }
            "table-cell" | "covered-table-cell" => {
                if let Some(sheet) = &mut self.sheet
                    && let Some(cell) = sheet.cell.take()
                {
                    let text = cell.value.unwrap_or_else(|| cell.paragraphs.join("\n"));
                    if !text.trim().is_empty() {
                        sheet.in_row.push((sheet.column, cell.times, kept(&text)));
                    }
                    sheet.column = sheet.column.saturating_add(cell.times);
                }
            }
            "table-row" => return self.end_row(),
            "table" => {
                if let Some(sheet) = self.sheet.take() {
                    let Sheet {
                        name, is_hidden, ..
                    } = sheet;
                    let table =
                        sheet
                            .cells
                            .into_table(self.allowance, self.trail, &name, is_hidden)?;
                    self.tables.extend(table);
                }
            }
            _ => {}
        }
        Ok(())
    }

    /// Places the cells of a row, each as often as it stands.
    fn end_row(&mut self) -> Result<(), Broken> {
        let Some(sheet) = &mut self.sheet else {
            return Ok(());
        };
        let in_row = std::mem::take(&mut sheet.in_row);
        let (row, times) = (sheet.row, sheet.row_times);
        sheet.row = row.saturating_add(times);
        let columns_max = self.allowance.limits.columns_max as u64;
        let too_much = |bound, max| Broken::at(self.trail, row + 1, What::TooMuch { bound, max });
        for (column, across, text) in in_row {
            if column.saturating_add(across) > columns_max {
                return Err(too_much(Bound::Columns, columns_max));
            }
            let copies = across.saturating_mul(times).saturating_sub(1);
            let bytes = usize::try_from(copies).unwrap_or(usize::MAX);
            let bytes = bytes.saturating_mul(COPIED_CELL_BYTES);
            self.allowance.charge(self.trail, bytes)?;
            for row in row..row.saturating_add(times) {
                let rows_max = self.allowance.limits.rows_max;
                let row = u32::try_from(row).map_err(|_| too_much(Bound::Rows, rows_max))?;
                for column in column..column + across {
                    // Below the most columns there may be.
                    let column = u32::try_from(column).unwrap_or(u32::MAX);
                    let text = text.clone();
                    sheet
                        .cells
                        .place(self.allowance, self.trail, row, column, text)?;
                }
            }
        }
        Ok(())
    }
}

/// The value a cell states, where it is more than the words it shows.
fn value_of(element: &BytesStart) -> Option<String> {
    let stated = |name: &str| {
        let mut attributes = element.attributes().filter_map(Result::ok);
        let found = attributes.find(|a| {
            a.key.local_name().into_inner() == name && !a.key.into_inner().starts_with("calcext:")
        })?;
        let value = found.normalized_value(quick_xml::XmlVersion::Implicit1_0);
        value.ok().map(std::borrow::Cow::into_owned)
    };
    // An error states the value 0, and shows what it is.
    let is_error = element
        .attributes()
        .filter_map(Result::ok)
        .any(|a| a.key.into_inner() == "calcext:value-type" && a.value.as_ref() == "error");
    if is_error {
        return None;
    }
    match stated("value-type")?.as_str() {
        "float" | "percentage" | "currency" => {
            let value = stated("value")?;
            Some(value.parse().map_or(value, shortest))
        }
        "date" => {
            let date = stated("date-value")?;
            Some(date.strip_suffix("T00:00:00").unwrap_or(&date).to_owned())
        }
        "time" => stated("time-value").map(|time| clock_of(&time).unwrap_or(time)),
        "boolean" => stated("boolean-value").map(|truth| truth.to_uppercase()),
        _ => stated("string-value"),
    }
}

/// `10:30:00` for `PT10H30M00S`.
fn clock_of(duration: &str) -> Option<String> {
    let (hours, rest) = duration.strip_prefix("PT")?.split_once('H')?;
    let (minutes, rest) = rest.split_once('M')?;
    let seconds = rest.strip_suffix('S')?;
    let is_number = |text: &str| text.parse::<f64>().is_ok();
    [hours, minutes, seconds]
        .iter()
        .all(|text| is_number(text))
        .then(|| format!("{hours}:{minutes}:{seconds}"))
}
