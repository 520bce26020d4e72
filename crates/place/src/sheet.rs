//! A table with numbers in it, read by the names of its columns.
//!
//! Guarantees: a cell that is no number, a column that is missing and a file that breaks are sentences with file and line.
//! A column is found under the names that public files use for it; a person can always say which column is meant.
//! It takes a number as it is written in English (1,234.5) and nothing else: a decimal comma is refused, not guessed.

use crate::words::words;
use commission::{Error, Language, Refusal};
use ingest::{Broken, Item, Kind, Limits, TableRow, check_csv, csv_rows};
use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};

/// The rows of a table.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The name of the file.
    pub file: String,
    /// The names of its columns.
    pub columns: Vec<String>,
    /// Its rows.
    pub rows: Vec<TableRow>,
    /// What a person should know of it.
    pub notices: Vec<String>,
}

/// A file: on the disk, or held already.
#[derive(Debug, Clone)]
pub enum Given {
    /// A file on the disk.
    Path(PathBuf),
    /// Its name and what it holds.
    Held(String, Vec<u8>),
}

impl Given {
    /// The name under which it is spoken of.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Path(path) => file_name(path),
            Self::Held(name, _) => name.clone(),
        }
    }
}

/// The rows of a table, one by one.
pub type Rows = Box<dyn Iterator<Item = Result<TableRow, Broken>>>;

/// A column that is looked for.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// What it is, as it is called in the documentation.
    pub role: &'a str,
    /// The column that a person named.
    pub named: Option<&'a str>,
    /// Names under which it is found otherwise: in lower case, without spaces and signs; `*` stands for anything.
    pub names: &'a [&'a str],
}

/// The name under which a file is spoken of.
#[must_use]
pub fn file_name(path: &Path) -> String {
    let name = path.file_name().unwrap_or(path.as_os_str());
    name.to_string_lossy().into_owned()
}

fn unreadable(name: &str, why: &std::io::Error) -> Refusal {
    let why = why.to_string();
    Refusal::new("no-file", |l| words(l).msg_file_unreadable(&why)).in_file(name)
}

impl Sheet {
    /// Reads a table: CSV, JSON lines or a workbook.
    ///
    /// # Errors
    /// A refusal that names the file and, where there is one, the line.
    pub fn read(path: &Path) -> Result<Self, Error> {
        Self::read_given(&Given::Path(path.to_owned()))
    }

    /// The same of a file that may be held already.
    ///
    /// # Errors
    /// As [`Sheet::read`].
    pub fn read_given(given: &Given) -> Result<Self, Error> {
        let (sheet, rows) = Self::open_given(given)?;
        let sheet = sheet.with(rows)?;
        sheet.not_empty()?;
        Ok(sheet)
    }

    /// Every table of a file, with its rows: a workbook may have several.
    ///
    /// # Errors
    /// A refusal that names the file and, where there is one, the line.
    pub fn all_given(given: &Given) -> Result<Vec<Self>, Error> {
        Self::tables(given)?
            .into_iter()
            .map(|(sheet, rows)| sheet.with(rows))
            .collect()
    }

    fn with(mut self, rows: Rows) -> Result<Self, Error> {
        let rows = rows.collect::<Result<Vec<_>, _>>();
        self.rows = rows.map_err(|broken| intake::refusal_of(&broken))?;
        Ok(self)
    }

    /// The same table without rows, were its columns named in this row.
    #[must_use]
    pub fn headed_by(&self, row: &TableRow) -> Self {
        Self {
            file: self.file.clone(),
            columns: row
                .cells
                .iter()
                .map(|cell| cell.trim().to_owned())
                .collect(),
            rows: Vec::new(),
            notices: self.notices.clone(),
        }
    }

    /// The table that begins with its row at this place, in which its columns are named.
    #[must_use]
    pub fn beneath(mut self, at: usize) -> Self {
        let below = self.rows.split_off((at + 1).min(self.rows.len()));
        let head = self.rows.get(at).map(|row| self.headed_by(row));
        Self {
            rows: below,
            ..head.unwrap_or(self)
        }
    }

    /// The head of a table, without rows, and its rows one by one, so that a table of millions of costs is never held as text.
    ///
    /// # Errors
    /// As [`Sheet::read`].
    pub fn open_given(given: &Given) -> Result<(Self, Rows), Error> {
        let mut tables = Self::tables(given)?.into_iter();
        if let (Some(table), None) = (tables.next(), tables.next()) {
            return Ok(table);
        }
        let refusal = Refusal::new("no-table", |l| words(l).msg_no_table());
        Err(refusal.in_file(&given.name()).into())
    }

    fn tables(given: &Given) -> Result<Vec<(Self, Rows)>, Error> {
        let name = given.name();
        let bytes = match given {
            Given::Held(_, bytes) => bytes.clone(),
            Given::Path(path) => std::fs::read(path).map_err(|why| unreadable(&name, &why))?,
        };
        let limits = Limits::default();
        let broken = |broken| Error::from(intake::refusal_of(&broken));
        if ingest::kind_of(&name, &bytes) == Some(Kind::Csv) {
            let shape = check_csv(&name, bytes.as_slice(), &limits).map_err(broken)?;
            let rows = csv_rows(Cursor::new(bytes), &shape, &limits).map_err(broken)?;
            let head = Self {
                file: name,
                notices: shape.notices.iter().map(ToString::to_string).collect(),
                columns: shape.columns,
                rows: Vec::new(),
            };
            return Ok(vec![(head, Box::new(rows))]);
        }
        let reading = ingest::read(&name, &bytes, &limits).map_err(broken)?;
        let notices: Vec<String> = reading.notices.iter().map(ToString::to_string).collect();
        let table = |item| {
            let Item::Table(table) = item else {
                return None;
            };
            let head = Self {
                file: name.clone(),
                columns: table.columns,
                rows: Vec::new(),
                notices: notices.clone(),
            };
            let rows: Rows = Box::new(table.rows.into_iter().map(Ok));
            Some((head, rows))
        };
        // Words beside tables are another kind of file.
        let tables: Option<Vec<_>> = reading.items.into_iter().map(table).collect();
        Ok(tables.unwrap_or_default())
    }

    /// Whether it has rows.
    ///
    /// # Errors
    /// A refusal that names the file where it has none.
    pub(crate) fn not_empty(&self) -> Result<(), Refusal> {
        if self.rows.is_empty() {
            return Err(Refusal::new("no-rows", |l| words(l).msg_no_rows()).in_file(&self.file));
        }
        Ok(())
    }

    /// The place of a column, if it is there.
    ///
    /// # Errors
    /// A refusal where a person named a column that is not there.
    pub fn find(&self, wanted: Wanted<'_>) -> Result<Option<usize>, Refusal> {
        if let Some(named) = wanted.named {
            let there = self.columns.iter().position(|column| column == named);
            return there.map(Some).ok_or_else(|| self.no_column(named));
        }
        let plain: Vec<String> = self.columns.iter().map(|name| plain(name)).collect();
        let fits = |name: &&str| plain.iter().position(|column| is_like(column, name));
        Ok(wanted.names.iter().find_map(fits))
    }

    /// The places of the columns whose name is such.
    pub fn places_of(&self, is_such: impl Fn(&String) -> bool) -> Vec<usize> {
        let columns = self.columns.iter().enumerate();
        columns
            .filter(|(_, name)| is_such(name))
            .map(|(at, _)| at)
            .collect()
    }

    /// The place of a column that must be there.
    ///
    /// # Errors
    /// A refusal that lists the columns there are.
    pub fn need(&self, wanted: Wanted<'_>) -> Result<usize, Refusal> {
        self.find(wanted)?
            .ok_or_else(|| self.no_column(wanted.role))
    }

    fn no_column(&self, name: &str) -> Refusal {
        let list = self.columns.join(", ");
        Refusal::new("no-column", |l| words(l).msg_no_column(name, &list))
            .in_file(&self.file)
            .at_line(1)
    }

    /// A sentence about a column that was taken under another name than its own.
    #[must_use]
    pub fn taken(&self, role: &str, at: usize, language: Language) -> Option<String> {
        let name = self.columns.get(at)?;
        (plain(name) != plain(role))
            .then(|| words(language).msg_column_taken(&self.file, name, role))
    }

    /// A refusal about one row.
    #[must_use]
    pub fn refused(
        &self,
        row: &TableRow,
        code: &'static str,
        say: impl Fn(Language) -> String,
    ) -> Refusal {
        Refusal::new(code, say)
            .in_file(&self.file)
            .at_line(row.line)
    }

    /// The number in a cell.
    ///
    /// # Errors
    /// A refusal that names the line, the column and what stands there.
    pub fn number(&self, row: &TableRow, column: usize) -> Result<f64, Refusal> {
        let cell = text(row, column);
        number(cell).ok_or_else(|| {
            let name = self.columns.get(column).map_or("", String::as_str);
            let shown: String = cell.chars().take(40).collect();
            self.refused(row, "no-number", |l| words(l).msg_no_number(&shown, name))
        })
    }

    /// A number that is not negative.
    ///
    /// # Errors
    /// As [`Sheet::number`], and where the number is below nought.
    pub fn amount(&self, row: &TableRow, column: usize) -> Result<f64, Refusal> {
        let number = self.number(row, column)?;
        if number >= 0.0 {
            return Ok(number);
        }
        let name = self.columns.get(column).map_or("", String::as_str);
        let shown = text(row, column);
        Err(self.refused(row, "negative", |l| words(l).msg_negative(shown, name)))
    }

    /// The text in a cell that may not be empty.
    ///
    /// # Errors
    /// A refusal that names the line and the column.
    pub fn name<'a>(&self, row: &'a TableRow, column: usize) -> Result<&'a str, Refusal> {
        let cell = text(row, column);
        if cell.is_empty() {
            let name = self.columns.get(column).map_or("", String::as_str);
            return Err(self.refused(row, "empty", |l| words(l).msg_cell_empty(name)));
        }
        Ok(cell)
    }
}

/// The text in a cell, without space around it.
#[must_use]
pub fn text(row: &TableRow, column: usize) -> &str {
    row.cells.get(column).map_or("", |cell| cell.trim())
}

/// A finite number as it is written in English.
#[must_use]
pub fn number(cell: &str) -> Option<f64> {
    let good = |c: char| c.is_ascii_digit() || matches!(c, '.' | '-' | '+' | 'e' | 'E');
    let parsed = if cell.contains(',') {
        grouped(cell)?.parse::<f64>()
    } else if cell.chars().all(good) {
        cell.parse::<f64>()
    } else {
        return None;
    };
    parsed.ok().filter(|number| number.is_finite())
}

/// 1,234,567.8 without its commas; nothing where they do not stand between thousands.
fn grouped(cell: &str) -> Option<String> {
    let whole = cell.split_once('.').map_or(cell, |(whole, _)| whole);
    let unsigned = whole.strip_prefix('-').unwrap_or(whole);
    let mut groups = unsigned.split(',');
    let first = groups.next()?;
    let digits = |group: &str| group.chars().all(|c| c.is_ascii_digit());
    let good = (1..=3).contains(&first.len())
        && digits(first)
        && groups.all(|group| group.len() == 3 && digits(group));
    good.then(|| cell.replace(',', ""))
}

/// The name of a column as it is compared: lower case, letters, digits, and the signs that mean something in ages.
fn plain(name: &str) -> String {
    let wordy = name.chars().filter(|c| c.is_alphanumeric());
    wordy.flat_map(char::to_lowercase).collect()
}

/// Whether a name is the one looked for, in which one `*` stands for anything.
fn is_like(name: &str, wanted: &str) -> bool {
    match wanted.split_once('*') {
        None => name == wanted,
        Some((before, after)) => {
            name.len() >= before.len() + after.len()
                && name.starts_with(before)
                && name.ends_with(after)
        }
    }
}

/// Which column has which role, as a person said: `role=COLUMN`.
pub(crate) fn named_roles<'a>(
    said: &'a [String],
    roles: &[&str],
) -> Result<BTreeMap<&'a str, &'a str>, Refusal> {
    let named = |one: &'a String| {
        let pair = one.split_once('=').filter(|(role, _)| roles.contains(role));
        pair.ok_or_else(|| {
            let list = roles.join(", ");
            Refusal::new("no-role", |l| words(l).msg_hubs_no_role(one, &list))
        })
    };
    said.iter().map(named).collect()
}

#[cfg(test)]
mod tests {
    use super::{is_like, number, plain};

    #[test]
    fn a_number_is_taken_as_it_is_written_in_english() {
        assert_eq!(number("1,234.5"), Some(1_234.5));
        assert_eq!(number("-3.2e2"), Some(-320.0));
        for bad in [
            "",
            "NaN",
            "inf",
            "1,5",
            "12,34,567",
            "1 234",
            "0x10",
            "£5",
            "1e999",
        ] {
            assert_eq!(number(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_column_is_found_under_the_names_public_files_use() {
        assert_eq!(plain("LSOA11_code"), "lsoa11code");
        assert!(is_like("lsoa11code", "lsoa*code"));
        assert!(!is_like("lsoacd", "lsoa*code"));
    }
}
