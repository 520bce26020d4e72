//! Where a verb finds its texts: in the rows of a table, without any database, or in a stored commission.

use super::{Stored, read_table};
use crate::files;
use crate::words::words;
use clap::Args;
use commission::{Error, Language};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// A table with texts.
#[derive(Debug, Clone, Args)]
pub struct OnTable {
    /// A table: CSV, JSON lines or a workbook.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// A column with texts; may be repeated.
    #[arg(long, value_name = "COL", required = true)]
    pub text: Vec<String>,
    /// The column with each row's id; without it the row's number from 1.
    #[arg(long, value_name = "COL")]
    pub id: Option<String>,
}

/// A table with texts, or a stored commission.
#[derive(Debug, Clone, Args)]
pub struct Texts {
    /// A table: CSV, JSON lines or a workbook; without it, a stored commission
    #[arg(
        value_name = "FILE",
        required_unless_present = "data",
        requires = "text",
        conflicts_with = "data"
    )]
    pub file: Option<PathBuf>,
    /// A column with texts; may be repeated.
    #[arg(long, value_name = "COL")]
    pub text: Vec<String>,
    /// The column with each row's id; without it the row's number from 1.
    #[arg(long, value_name = "COL")]
    pub id: Option<String>,
    /// The commission.
    #[command(flatten)]
    pub store: InStore,
}

impl Texts {
    /// The table, where one was given.
    pub fn on_table(&self) -> Option<OnTable> {
        Some(OnTable {
            file: self.file.clone()?,
            text: self.text.clone(),
            id: self.id.clone(),
        })
    }
}

/// A stored commission, where no file is given.
#[derive(Debug, Clone, Args)]
pub struct InStore {
    /// The data folder.
    #[arg(long, value_name = "DIR", requires = "commission")]
    pub data: Option<PathBuf>,
    /// The commission's slug.
    #[arg(long, value_name = "SLUG", requires = "data")]
    pub commission: Option<String>,
}

impl InStore {
    /// The commission, where one was given.
    pub fn stored(&self) -> Option<Stored> {
        Some(Stored {
            data: self.data.clone()?,
            commission: self.commission.clone()?,
        })
    }
}

/// Where a table names the question that each row's text answers.
#[derive(Debug, Clone, Copy)]
pub enum Question<'a> {
    /// Nobody asks.
    Unasked,
    /// In this column.
    In(&'a str),
    /// In a column that is called so, where there is one beside the texts and ids.
    ByTitle,
}

/// What a column is called that names the question.
const QUESTION_TITLES: [&str; 2] = ["question", "cwestiwn"];

/// The rows of a table: one id and one text a row.
pub struct Rows {
    /// The id of each row.
    pub ids: Vec<String>,
    /// Its texts, those of several columns with an empty line between them.
    pub texts: Vec<String>,
    /// The question that each answers, where a column that names it was asked for.
    pub questions: Vec<String>,
    /// What a person should know of the file.
    pub warnings: Vec<String>,
    /// Where each column's part of each text begins, in code points; kept where several columns were asked for.
    parts: Vec<Vec<(usize, usize)>>,
    columns: Vec<String>,
}

/// The texts of a table, each cell by itself: what is found in one is told by its column.
pub struct Cells {
    /// Row by row: the id, the column, the text. Cells without a word or a sign are left out.
    pub texts: Vec<Cell>,
    /// What a person should know of the file.
    pub warnings: Vec<String>,
}

/// One text of a table.
pub struct Cell {
    /// The id of its row.
    pub id: String,
    /// The name of its column, as the table has it.
    pub column: String,
    /// The text.
    pub text: String,
}

impl OnTable {
    /// Reads the table cell by cell, in the order of the ids: as numbers where every id is one.
    ///
    /// # Errors
    /// A refusal that names the file and, where there is one, the line.
    pub fn cells(&self, language: Language) -> Result<Cells, Error> {
        let (table, notices) = read_table(&self.file)?;
        let id = self.id.as_deref().map(|id| files::column(&table, id));
        let id = id.transpose()?;
        let columns = self.text.iter().map(|name| files::column(&table, name));
        let columns = columns.collect::<Result<Vec<_>, _>>()?;
        let mut rows: Vec<(String, Vec<String>)> = (1_u64..)
            .zip(table.rows)
            .map(|(number, row)| {
                let own = id.and_then(|id| row.cells.get(id)).cloned();
                (own.unwrap_or_else(|| number.to_string()), row.cells)
            })
            .collect();
        let mut warnings = super::warnings(&notices);
        warnings.extend(repeated_id(
            rows.iter().map(|(id, _)| id.as_str()),
            language,
        ));
        let numbers: Option<Vec<u64>> = rows.iter().map(|(id, _)| id.parse().ok()).collect();
        match numbers {
            Some(_) => rows.sort_by_cached_key(|(id, _)| id.parse::<u64>().unwrap_or_default()),
            None => rows.sort_by(|(one, _), (other, _)| one.cmp(other)),
        }
        let mut texts = Vec::new();
        for (id, mut cells) in rows {
            for column in &columns {
                let text = cells.get_mut(*column).map(std::mem::take);
                let text = text.filter(|text| !text.trim().is_empty());
                texts.extend(text.map(|text| Cell {
                    id: id.clone(),
                    column: table.columns.get(*column).cloned().unwrap_or_default(),
                    text,
                }));
            }
        }
        Ok(Cells { texts, warnings })
    }

    /// Reads the table.
    ///
    /// # Errors
    /// A refusal that names the file and, where there is one, the line.
    pub fn rows(&self, language: Language) -> Result<Rows, Error> {
        self.answers(Question::Unasked, language)
    }

    /// Reads the table, and the question that each row's text answers.
    ///
    /// # Errors
    /// A refusal that names the file and, where there is one, the line.
    pub fn answers(&self, question: Question<'_>, language: Language) -> Result<Rows, Error> {
        let (table, notices) = read_table(&self.file)?;
        let by_title = matches!(question, Question::ByTitle);
        let question = match question {
            Question::Unasked => None,
            Question::In(name) => Some(files::column(&table, name)?),
            Question::ByTitle => self.titled(&table),
        };
        let id = self.id.as_deref().map(|id| files::column(&table, id));
        let id = id.transpose()?;
        let columns = self.text.iter().map(|name| files::column(&table, name));
        let columns = columns.collect::<Result<Vec<_>, _>>()?;
        let mut rows = Rows {
            ids: Vec::with_capacity(table.rows.len()),
            texts: Vec::with_capacity(table.rows.len()),
            questions: Vec::new(),
            warnings: super::warnings(&notices),
            parts: Vec::new(),
            columns: self.text.clone(),
        };
        for (number, mut row) in (1_u64..).zip(table.rows) {
            let own = id.and_then(|id| row.cells.get(id)).cloned();
            rows.ids.push(own.unwrap_or_else(|| number.to_string()));
            let asked = question.map(|column| row.cells.get(column).cloned());
            rows.questions.extend(asked.map(Option::unwrap_or_default));
            rows.texts.push(match columns.as_slice() {
                [one] => row
                    .cells
                    .get_mut(*one)
                    .map(std::mem::take)
                    .unwrap_or_default(),
                several => {
                    let (text, parts) = joined(&row.cells, several);
                    rows.parts.push(parts);
                    text
                }
            });
        }
        let repeated = repeated_id(rows.ids.iter().map(String::as_str), language);
        rows.warnings.extend(repeated);
        let first = rows.questions.first();
        let several = rows.questions.iter().any(|name| Some(name) != first);
        let titled = question.filter(|_| by_title && several);
        let titled = titled.and_then(|column| table.columns.get(column));
        let told = titled.map(|name| words(language).msg_rows_question_by_title(name));
        rows.warnings.extend(told);
        Ok(rows)
    }

    /// The column that is called a question.
    fn titled(&self, table: &ingest::Table) -> Option<usize> {
        table.columns.iter().position(|name| {
            let called = name.trim().to_lowercase();
            QUESTION_TITLES.contains(&called.as_str())
                && !self.text.contains(name)
                && self.id.as_ref() != Some(name)
        })
    }
}

/// The texts of several columns, and where each begins: the place of the column, the code point.
fn joined(cells: &[String], columns: &[usize]) -> (String, Vec<(usize, usize)>) {
    let (mut whole, mut parts) = (String::new(), Vec::new());
    for (number, column) in columns.iter().enumerate() {
        let text = cells.get(*column).map_or("", String::as_str);
        if text.trim().is_empty() {
            continue;
        }
        if !whole.is_empty() {
            whole.push_str("\n\n");
        }
        parts.push((number, whole.chars().count()));
        whole.push_str(text);
    }
    (whole, parts)
}

impl Rows {
    /// Rows that come from elsewhere than a table.
    pub fn new(ids: Vec<String>, texts: Vec<String>) -> Self {
        Self {
            ids,
            texts,
            questions: Vec::new(),
            warnings: Vec::new(),
            parts: Vec::new(),
            columns: Vec::new(),
        }
    }

    /// Of several columns, the one in which a code point of a text lies, and the code point at which it begins; of one
    /// column nothing and 0.
    pub fn column_at(&self, text: usize, point: usize) -> (Option<&str>, usize) {
        let parts = self.parts.get(text).into_iter().flatten();
        match parts.rev().find(|(_, start)| *start <= point) {
            Some((column, start)) => (self.columns.get(*column).map(String::as_str), *start),
            None => (None, 0),
        }
    }
}

/// The sentence about an id that stands in more rows than one.
fn repeated_id<'a>(mut ids: impl Iterator<Item = &'a str>, language: Language) -> Option<String> {
    let mut seen = BTreeSet::new();
    let repeated = ids.find(|id| !seen.insert(*id));
    repeated.map(|id| words(language).msg_rows_repeated_id(id))
}
