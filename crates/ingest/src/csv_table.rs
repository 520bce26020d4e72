//! CSV and its relatives as a table, in two passes with flat memory: [`check_csv`] reads the whole file and refuses it or tells its
//! shape; [`csv_rows`] then gives the rows, so that half a file is never taken.
//!
//! The delimiter is told from the first rows: comma, semicolon, tab or bar, whichever gives them all the same number of cells. The
//! first row with any text is the header. Rows without any text are left out with a notice.

use crate::broken::{Bound, Broken, What};
use crate::columns::names_of;
use crate::csv_cells::{Cells, RawRow};
use crate::csv_sniff::{Sniffed, sniff};
use crate::encoding::{Encoding, Mark, Opened, Tally, how_many, letters, letters_into};
use crate::kind::is_text;
use crate::limits::Limits;
use crate::notice::{Note, Notice};
use crate::reading::TableRow;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;
use std::io::Read;

/// What the first pass tells of a table, and the second needs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct TableShape {
    /// The name of the file.
    pub file: String,
    /// The names of the columns, each once, none empty.
    pub columns: Vec<String>,
    /// Rows under the header.
    pub rows: u64,
    /// How its letters are written.
    pub encoding: Encoding,
    /// How its rows are written.
    pub form: Form,
    /// What a person should know of it.
    pub notices: Vec<Notice>,
}

/// How the rows of a table are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// Cells between delimiters.
    Csv {
        /// What stands between cells.
        delimiter: char,
        /// Whether lines that begin with `#` are no rows.
        comments: bool,
    },
    /// One JSON object a line.
    JsonLines,
}

/// Reads a whole CSV file and tells its shape, or why it is refused.
///
/// # Errors
/// A [`Broken`] that names the line: an encoding that is none, an unclosed quotation mark, a row with more or fewer cells than the
/// header, a bound passed, or a reader that failed.
pub fn check_csv(name: &str, reader: impl Read, limits: &Limits) -> Result<TableShape, Broken> {
    let (source, mark, opening) = Opened::new(name, reader)?;
    if !is_text(&opening) {
        return Err(Broken::whole(name, What::NotText));
    }
    let sniffed = sniff(&opening);
    let mut cells = Cells::new(name, source, sniffed.delimiter, sniffed.comments, limits);
    let mut row = RawRow::default();
    let mut survey = Survey::default();
    while cells.next_row(&mut row)? {
        survey.add(name, &row, limits)?;
    }
    survey.shape(name, mark, &sniffed, cells.comments_seen)
}

/// The rows of a file that [`check_csv`] has accepted, from a reader opened again at its beginning.
///
/// # Errors
/// Where the opening cannot be read again, or the shape is that of another form.
pub fn csv_rows<R: Read>(
    reader: R,
    shape: &TableShape,
    limits: &Limits,
) -> Result<CsvRows<R>, Broken> {
    let Form::Csv {
        delimiter,
        comments,
    } = shape.form
    else {
        return Err(Broken::whole(&shape.file, What::ReaderFailed));
    };
    let (source, _, _) = Opened::new(&shape.file, reader)?;
    let delimiter = u8::try_from(delimiter).unwrap_or(b',');
    let cells = Cells::new(&shape.file, source, delimiter, comments, limits);
    Ok(CsvRows {
        cells,
        row: RawRow::default(),
        shape: shape.clone(),
        headed: false,
    })
}

/// What was seen of a table so far.
#[derive(Default)]
struct Survey {
    header: Option<Vec<Vec<u8>>>,
    rows: u64,
    blank: Option<(u64, u64)>,
    nuls: Option<(u64, u64)>,
    tally: Tally,
}

impl Survey {
    fn add(&mut self, name: &str, row: &RawRow, limits: &Limits) -> Result<(), Broken> {
        if row.is_blank() {
            counting(&mut self.blank, row.line, 1);
            return Ok(());
        }
        counting(&mut self.nuls, row.line, row.nuls());
        if !row.is_ascii() {
            let mut line = row.line;
            for cell in row.cells() {
                self.tally.add(line, cell);
                line += how_many(cell, |byte| byte == b'\n');
            }
        }
        let Some(header) = &self.header else {
            self.header = Some(row.cells().map(<[u8]>::to_vec).collect());
            return Ok(());
        };
        fits_header(name, row, header.len())?;
        self.rows += 1;
        if self.rows > limits.rows_max {
            return Err(Broken::at(
                name,
                row.line,
                What::TooMuch {
                    bound: Bound::Rows,
                    max: limits.rows_max,
                },
            ));
        }
        Ok(())
    }

    fn shape(
        self,
        name: &str,
        mark: Mark,
        sniffed: &Sniffed,
        comments: u64,
    ) -> Result<TableShape, Broken> {
        let encoding = match mark {
            Mark::Utf16 => Encoding::Utf16,
            mark => self.tally.verdict(name, mark == Mark::Utf8)?,
        };
        // A row of delimiters alone is no header, whichever of them was taken for the delimiter.
        let header = self
            .header
            .filter(|cells| cells.iter().flatten().any(|b| is_wordy(*b)));
        let header = header.ok_or_else(|| Broken::whole(name, What::Nothing))?;
        let (columns, notes) = names_of(
            &header
                .iter()
                .map(|cell| letters(cell, encoding))
                .collect::<Vec<_>>(),
        );
        let mut notices = Vec::new();
        let mut note = |line, what| {
            notices.push(Notice {
                file: name.to_owned(),
                line,
                what,
            });
        };
        match encoding {
            Encoding::Utf8 if mark == Mark::Utf8 => note(None, Note::MarkDropped),
            Encoding::Utf8 => {}
            Encoding::Windows1252 => note(None, Note::ReadAsWindows1252),
            Encoding::Utf16 => note(None, Note::ReadAsUtf16),
        }
        if comments > 0 {
            note(None, Note::CommentLines { count: comments });
        }
        for what in notes {
            note(None, what);
        }
        if let Some((line, count)) = self.blank {
            note(Some(line), Note::BlankRows { count });
        }
        if let Some((line, count)) = self.nuls {
            note(Some(line), Note::NulRemoved { count });
        }
        let form = Form::Csv {
            delimiter: char::from(sniffed.delimiter),
            comments: sniffed.comments,
        };
        Ok(TableShape {
            file: name.to_owned(),
            columns,
            rows: self.rows,
            encoding,
            form,
            notices,
        })
    }
}

fn is_wordy(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || !byte.is_ascii()
}

/// Refuses a row that has more or fewer cells than the header.
fn fits_header(name: &str, row: &RawRow, columns: usize) -> Result<(), Broken> {
    let found = row.len();
    let what = match found.cmp(&columns) {
        Ordering::Equal => return Ok(()),
        Ordering::Greater => What::MoreCells { found, columns },
        Ordering::Less => What::FewerCells { found, columns },
    };
    Err(Broken::at(name, row.line, what))
}

/// Adds to a count that remembers the first line it concerned.
pub(crate) fn counting(count: &mut Option<(u64, u64)>, line: u64, more: u64) {
    if more > 0 {
        count.get_or_insert((line, 0)).1 += more;
    }
}

/// The rows of a CSV file. After an error it gives nothing more.
pub struct CsvRows<R> {
    cells: Cells<Opened<R>>,
    row: RawRow,
    shape: TableShape,
    headed: bool,
}

impl<R: Read> CsvRows<R> {
    /// The next row into `row`, whose memory serves again; `false` at the end. For tables of very many small cells; otherwise the
    /// same as [`Iterator::next`].
    ///
    /// # Errors
    /// As in [`check_csv`], where the file has changed since; nothing more is given then.
    pub fn read_into(&mut self, row: &mut TableRow) -> Result<bool, Broken> {
        let read = self.read_row(row);
        if read.is_err() {
            self.cells.stop();
        }
        read
    }

    fn read_row(&mut self, row: &mut TableRow) -> Result<bool, Broken> {
        while self.cells.next_row(&mut self.row)? {
            if self.row.is_blank() || !std::mem::replace(&mut self.headed, true) {
                continue;
            }
            // The first pass has seen to this; a file that has changed since is caught here.
            let columns = self.shape.columns.len();
            fits_header(&self.shape.file, &self.row, columns)?;
            row.line = self.row.line;
            row.cells.resize_with(columns, String::new);
            for (to, cell) in row.cells.iter_mut().zip(self.row.cells()) {
                letters_into(cell, self.shape.encoding, to);
            }
            return Ok(true);
        }
        Ok(false)
    }
}

impl<R: Read> Iterator for CsvRows<R> {
    type Item = Result<TableRow, Broken>;

    fn next(&mut self) -> Option<Self::Item> {
        let mut row = TableRow {
            line: 0,
            cells: Vec::new(),
        };
        match self.read_into(&mut row) {
            Ok(true) => Some(Ok(row)),
            Ok(false) => None,
            Err(broken) => Some(Err(broken)),
        }
    }
}
