//! A list as a workbook (XLSX, ECMA-376): one sheet with the rows, one that says what it is.
//!
//! Guarantees that nothing in it is ever a formula: every text is an inline string, and one that a
//! spreadsheet might take for a formula when somebody edits the cell is marked as text besides. A
//! commission of sample data says so in the name of the sheet. Texts longer than a cell can hold are
//! cut and say so. Deliberately has no colours, dates or sums: a list is a list.
//!
//! Our own writer and not `rust_xlsxwriter`: two sheets of strings and whole numbers are a page of
//! code over `zip`, which is here already, and the other takes half a minute to build.

use crate::limits::{CELL_CHARS_MAX, SHEET_NAME_CHARS_MAX, SHEET_ROWS_MAX};
use crate::{Column, Language, words};
use std::fmt::Write as _;
use std::io::{self, Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// What a workbook says of itself.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The language of its headings.
    pub language: Language,
    /// What the list is.
    pub title: String,
    /// The title of the commission.
    pub commission: String,
    /// Whether everything in it is sample data.
    pub sample: bool,
    /// Who made it and when, and what was filtered: key and value.
    pub about: Vec<(String, String)>,
    /// The headings.
    pub columns: Vec<Column>,
}

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Words, shown as they are.
    Text(String),
    /// A whole number.
    Number(i64),
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

/// The media type of a workbook.
pub const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

impl Sheet {
    /// The workbook with these rows. The same rows make the same bytes.
    ///
    /// # Errors
    /// What `zip` answers where it cannot write.
    pub fn xlsx(&self, rows: impl IntoIterator<Item = Vec<Cell>>) -> io::Result<Vec<u8>> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        for (name, text) in PARTS {
            zip.start_file(*name, options)?;
            zip.write_all(text.as_bytes())?;
        }
        zip.start_file("xl/workbook.xml", options)?;
        zip.write_all(self.workbook().as_bytes())?;
        zip.start_file("xl/worksheets/sheet1.xml", options)?;
        self.write_rows(&mut zip, rows)?;
        zip.start_file("xl/worksheets/sheet2.xml", options)?;
        zip.write_all(self.about_sheet().as_bytes())?;
        Ok(zip.finish()?.into_inner())
    }

    fn workbook(&self) -> String {
        let w = words(self.language);
        let list = if self.sample {
            w.msg_sheet_sample(&self.title)
        } else {
            self.title.clone()
        };
        let about = w.msg_sheet_about();
        format!(
            "{XML}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{RELATIONS}\"><sheets>\
             <sheet name=\"{}\" sheetId=\"1\" r:id=\"rId1\"/>\
             <sheet name=\"{}\" sheetId=\"2\" r:id=\"rId2\"/></sheets></workbook>",
            escaped(&sheet_name(&list)),
            escaped(&sheet_name(&about))
        )
    }

    fn write_rows(
        &self,
        out: &mut impl Write,
        rows: impl IntoIterator<Item = Vec<Cell>>,
    ) -> io::Result<()> {
        let mut text = format!(
            "{XML}<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView workbookViewId=\"0\">\
             <pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>\
             <sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" max=\"{}\" width=\"22\" customWidth=\"1\"/></cols><sheetData>",
            self.columns.len().max(1)
        );
        text.push_str("<row>");
        for column in &self.columns {
            push_text(&mut text, &column.text, STYLE_HEADING);
        }
        text.push_str("</row>");
        for row in rows.into_iter().take(SHEET_ROWS_MAX) {
            text.push_str("<row>");
            for cell in &row {
                push_cell(&mut text, cell);
            }
            text.push_str("</row>");
            out.write_all(text.as_bytes())?;
            text.clear();
        }
        text.push_str("</sheetData></worksheet>");
        out.write_all(text.as_bytes())
    }

    fn about_sheet(&self) -> String {
        let w = words(self.language);
        let mut text = format!(
            "{XML}<worksheet xmlns=\"{MAIN}\"><cols><col min=\"1\" max=\"2\" width=\"40\" customWidth=\"1\"/></cols><sheetData>"
        );
        let mut row = |key: &str, value: &str| {
            text.push_str("<row>");
            push_text(&mut text, key, STYLE_HEADING);
            push_text(&mut text, value, style_of(value));
            text.push_str("</row>");
        };
        row(&self.title, &self.commission);
        if self.sample {
            row(&w.msg_sample_banner(), "");
        }
        for (key, value) in &self.about {
            row(key, value);
        }
        text.push_str("</sheetData></worksheet>");
        text
    }
}

const STYLE_TEXT: u8 = 1;
const STYLE_QUOTED: u8 = 2;
const STYLE_HEADING: u8 = 3;

fn push_cell(text: &mut String, cell: &Cell) {
    match cell {
        Cell::Text(value) => push_text(text, value, style_of(value)),
        Cell::Number(number) => {
            let _ = write!(text, "<c><v>{number}</v></c>");
        }
    }
}

/// A text that a spreadsheet might take for a formula once somebody edits its cell is marked.
fn style_of(value: &str) -> u8 {
    let first = value.trim_start().chars().next();
    match first {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠' | '\u{2212}') => {
            STYLE_QUOTED
        }
        _ => STYLE_TEXT,
    }
}

fn push_text(text: &mut String, value: &str, style: u8) {
    let mut shown = value;
    let cut;
    if value.encode_utf16().count() > CELL_CHARS_MAX {
        let mut length = 0;
        cut = value
            .chars()
            .take_while(|c| {
                length += c.len_utf16();
                length < CELL_CHARS_MAX
            })
            .collect::<String>()
            + "…";
        shown = &cut;
    }
    let _ = write!(
        text,
        "<c s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
        escaped(shown)
    );
}

/// A text for XML. What XML cannot hold becomes the mark for a letter that is not known; what Excel
/// reads as an escape of its own (`_x0041_`) is escaped so that it stays what it is.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for (at, letter) in text.char_indices() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '_' if is_escape(text.get(at..).unwrap_or_default()) => out.push_str("_x005F_"),
            '\r' => out.push_str("_x000D_"),
            '\t' | '\n' => out.push(letter),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            other => out.push(other),
        }
    }
    out
}

fn is_escape(text: &str) -> bool {
    let bytes = text.as_bytes();
    bytes.get(1) == Some(&b'x')
        && bytes.get(6) == Some(&b'_')
        && bytes
            .get(2..6)
            .is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit))
}

/// A name that a sheet may have: no more than 31 letters, none that a reference to a cell uses.
fn sheet_name(name: &str) -> String {
    let kept: String = name
        .chars()
        .map(|c| match c {
            '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'' => ' ',
            other => other,
        })
        .take(SHEET_NAME_CHARS_MAX)
        .collect();
    kept.trim().to_owned()
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The parts of a workbook that are always the same.
const PARTS: &[(&str, &str)] = &[
    (
        "[Content_Types].xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/worksheets/sheet2.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>",
    ),
    (
        "_rels/.rels",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
    ),
    (
        "xl/_rels/workbook.xml.rels",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet2.xml\"/><Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/></Relationships>",
    ),
    (
        // Plain; text; text with a mark that keeps it text; a heading.
        "xl/styles.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"4\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/><xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/><xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" quotePrefix=\"1\"/><xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/></cellXfs></styleSheet>",
    ),
];
