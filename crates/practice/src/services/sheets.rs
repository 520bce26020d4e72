//! The tables of a service and their columns: which table is which, and which column is what, proposed from the columns' names.
//!
//! Guarantees: no column is two things; a proposal is told and can be overruled, by a person on a page or by `--column`; a cell that
//! says that nothing is known is an empty one. It deliberately changes no cell.

use crate::words::Words;
use ingest::{Table, TableRow};

/// What something is called, in the language of the texts.
pub(crate) type Label = fn(&Words) -> String;

/// A column that a table may have.
#[derive(Debug)]
pub struct Column {
    /// What it is called in forms, answers and the book.
    pub key: &'static str,
    /// Whether nothing can be measured without it.
    pub must: bool,
    pub(crate) label: Label,
    /// Other names it has, in English and Welsh, in small letters.
    names: &'static [&'static str],
}

/// A table that a service may export.
#[derive(Debug)]
pub struct Sheet {
    /// What it is called in forms, answers and the book.
    pub key: &'static str,
    /// Whether nothing can be measured without it.
    pub must: bool,
    pub(crate) label: Label,
    /// Its columns.
    pub columns: &'static [Column],
}

/// A column that must be there.
pub(crate) const fn must(
    key: &'static str,
    label: Label,
    names: &'static [&'static str],
) -> Column {
    Column {
        key,
        must: true,
        label,
        names,
    }
}

/// A column that may be there.
pub(crate) const fn may(key: &'static str, label: Label, names: &'static [&'static str]) -> Column {
    Column {
        key,
        must: false,
        label,
        names,
    }
}

impl Column {
    /// Whether that is a name of this column, or has a word in it that is one.
    fn is_called(&self, name: &str, by_words: bool) -> bool {
        let is_it = |name: &str| name == plain(self.key) || self.names.contains(&name);
        if by_words {
            name.split(' ').any(is_it)
        } else {
            is_it(name)
        }
    }
}

impl Sheet {
    /// The place of each column, by the names of the table's columns: first by the whole name, then by a word of it.
    #[must_use]
    pub fn proposed(&self, table: &Table) -> Vec<Option<usize>> {
        let names: Vec<String> = table.columns.iter().map(|name| plain(name)).collect();
        let mut taken = vec![false; names.len()];
        let mut chosen = vec![None; self.columns.len()];
        for by_words in [false, true] {
            for (column, place) in self.columns.iter().zip(&mut chosen) {
                if place.is_some() {
                    continue;
                }
                let found = names
                    .iter()
                    .zip(&taken)
                    .position(|(name, taken)| !taken && column.is_called(name, by_words));
                if let Some(at) = found {
                    *place = Some(at);
                    taken.iter_mut().skip(at).take(1).for_each(|t| *t = true);
                }
            }
        }
        chosen
    }

    /// The columns that must be there and were not found.
    #[must_use]
    pub fn missing(&'static self, chosen: &[Option<usize>]) -> Vec<&'static Column> {
        let places = chosen.iter().copied().chain(std::iter::repeat(None));
        let columns = self.columns.iter().zip(places);
        let missing = columns.filter(|(column, place)| column.must && place.is_none());
        missing.map(|(column, _)| column).collect()
    }
}

/// What a person said a column is: the keys of table and column, and the name in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The table.
    pub sheet: &'static str,
    /// The column.
    pub column: &'static str,
    /// What the file calls it.
    pub name: String,
}

/// The table that a file holds: of those whose every needed column is there, the one that knows most of its columns.
#[must_use]
pub fn recognised(sheets: &'static [Sheet], table: &Table, named: &[Named]) -> Option<Given> {
    let mut best: Option<(usize, &'static Sheet, Vec<Option<usize>>)> = None;
    for sheet in sheets {
        let mut chosen = sheet.proposed(table);
        for one in named.iter().filter(|one| one.sheet == sheet.key) {
            let columns = sheet.columns.iter().zip(&mut chosen);
            let place = crate::table::place(table, &one.name);
            for (_, chosen) in columns.filter(|(column, _)| column.key == one.column) {
                *chosen = place.or(*chosen);
            }
        }
        let known = chosen.iter().flatten().count();
        let whole = sheet.missing(&chosen).is_empty();
        if whole && best.as_ref().is_none_or(|(most, ..)| known > *most) {
            best = Some((known, sheet, chosen));
        }
    }
    best.map(|(_, sheet, chosen)| Given {
        sheet,
        table: table.clone(),
        chosen,
    })
}

/// A name without case, and with one blank for whatever is neither letter nor digit.
fn plain(name: &str) -> String {
    let lower = name.to_lowercase();
    let words = lower
        .split(|letter: char| !letter.is_alphanumeric() && letter != '&')
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// A table with what its columns are said to be.
#[derive(Debug, Clone)]
pub struct Given {
    /// Which table of the service it is.
    pub sheet: &'static Sheet,
    /// As it was read.
    pub table: Table,
    /// The place of each column of the sheet.
    pub chosen: Vec<Option<usize>>,
}

impl Given {
    /// A table, its columns as proposed.
    #[must_use]
    pub fn proposed(sheet: &'static Sheet, table: Table) -> Self {
        Self {
            sheet,
            chosen: sheet.proposed(&table),
            table,
        }
    }

    /// Whether a column was found or chosen.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.place(key).is_some()
    }

    /// Its rows.
    pub fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        self.table.rows.iter().map(|row| Line { given: self, row })
    }

    fn place(&self, key: &str) -> Option<usize> {
        let at = self.sheet.columns.iter().position(|one| one.key == key)?;
        self.chosen.get(at).copied().flatten()
    }
}

/// A row of a given table.
#[derive(Debug, Clone, Copy)]
pub struct Line<'a> {
    /// The table.
    pub given: &'a Given,
    row: &'a TableRow,
}

impl<'a> Line<'a> {
    /// What a column says, without the blanks around it; nothing where it says that nothing is known.
    #[must_use]
    pub fn cell(self, key: &str) -> &'a str {
        let place = self.given.place(key);
        let cell = place.and_then(|place| self.row.cells.get(place));
        let cell = cell.map_or("", |cell| cell.trim());
        let says_nothing = [
            "na", "n/a", "nan", "null", "none", "-", "unknown", "anhysbys",
        ];
        if says_nothing
            .iter()
            .any(|word| cell.eq_ignore_ascii_case(word))
        {
            return "";
        }
        cell
    }

    /// The same without case and with single blanks: one person, body or word however it is typed.
    #[must_use]
    pub fn same(self, key: &str) -> String {
        let cell = self.cell(key);
        cell.split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .to_lowercase()
    }

    /// The line of the file.
    #[must_use]
    pub fn number(self) -> u64 {
        self.row.line
    }
}
