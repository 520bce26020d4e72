//! JSON Lines as a table, in two passes with flat memory: [`check_json_lines`] reads the whole file and refuses it or tells its shape;
//! [`json_lines_rows`] then gives the rows, so that half a file is never taken. `json_cells.rs` says how an object becomes a row.

use crate::broken::{Bound, Broken, What};
use crate::csv_table::{Form, TableShape, counting};
use crate::encoding::nuls_in;
use crate::encoding::{Encoding, Mark, Opened};
use crate::json_cells::{Columns, flat, placed};
use crate::limits::Limits;
use crate::notice::{Note, Notice};
use crate::reading::TableRow;
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, ErrorKind, Read};

/// Reads a whole JSON Lines file and tells its shape, or why it is refused.
///
/// # Errors
/// A [`Broken`] that names the line: no UTF-8, no JSON, no object, a name twice, a bound passed, or a reader that failed.
pub fn check_json_lines(
    name: &str,
    reader: impl Read,
    limits: &Limits,
) -> Result<TableShape, Broken> {
    let (mut lines, mark) = Lines::new(name, reader, limits)?;
    let mut columns = Columns::default();
    let (mut rows, mut blank, mut nuls) = (0, None, None);
    while let Some((at, line)) = lines.next_line()? {
        if line.trim().is_empty() {
            counting(&mut blank, at, 1);
            continue;
        }
        rows += 1;
        if rows > limits.rows_max {
            return Err(Broken::at(
                name,
                at,
                What::TooMuch {
                    bound: Bound::Rows,
                    max: limits.rows_max,
                },
            ));
        }
        let values = flat(name, at, line, limits)?;
        counting(
            &mut nuls,
            at,
            values
                .iter()
                .map(|(_, value)| nuls_in(value.as_bytes()))
                .sum(),
        );
        columns.add(name, at, &values, limits)?;
    }
    if columns.names.is_empty() {
        return Err(Broken::whole(name, What::Nothing));
    }
    let mut notices = Vec::new();
    let mut note = |line, what| {
        notices.push(Notice {
            file: name.to_owned(),
            line,
            what,
        });
    };
    let encoding = if mark == Mark::Utf16 {
        Encoding::Utf16
    } else {
        Encoding::Utf8
    };
    match mark {
        Mark::None => {}
        Mark::Utf8 => note(None, Note::MarkDropped),
        Mark::Utf16 => note(None, Note::ReadAsUtf16),
    }
    if let Some((line, count)) = blank {
        note(Some(line), Note::BlankRows { count });
    }
    if let Some((line, count)) = nuls {
        note(Some(line), Note::NulRemoved { count });
    }
    let columns = columns.names;
    Ok(TableShape {
        file: name.to_owned(),
        columns,
        rows,
        encoding,
        form: Form::JsonLines,
        notices,
    })
}

/// The rows of a file that [`check_json_lines`] has accepted, from a reader opened again at its beginning.
///
/// # Errors
/// Where the opening cannot be read again.
pub fn json_lines_rows<R: Read>(
    reader: R,
    shape: &TableShape,
    limits: &Limits,
) -> Result<JsonLinesRows<R>, Broken> {
    let (lines, _) = Lines::new(&shape.file, reader, limits)?;
    let places = shape
        .columns
        .iter()
        .enumerate()
        .map(|(at, name)| (name.clone(), at))
        .collect();
    Ok(JsonLinesRows {
        lines,
        places,
        file: shape.file.clone(),
        limits: limits.clone(),
        done: false,
    })
}

/// The rows of a JSON Lines file. After an error it gives nothing more.
pub struct JsonLinesRows<R> {
    lines: Lines<R>,
    places: BTreeMap<String, usize>,
    file: String,
    limits: Limits,
    done: bool,
}

impl<R: Read> JsonLinesRows<R> {
    fn next_row(&mut self) -> Result<Option<TableRow>, Broken> {
        while let Some((at, line)) = self.lines.next_line()? {
            if line.trim().is_empty() {
                continue;
            }
            let values = flat(&self.file, at, line, &self.limits)?;
            return Ok(Some(placed(at, values, &self.places)));
        }
        Ok(None)
    }
}

impl<R: Read> Iterator for JsonLinesRows<R> {
    type Item = Result<TableRow, Broken>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done {
            return None;
        }
        let row = self.next_row();
        self.done = !matches!(row, Ok(Some(_)));
        row.transpose()
    }
}

/// Lines of a file, bounded, as UTF-8.
struct Lines<R> {
    file: String,
    source: BufReader<Opened<R>>,
    bytes: Vec<u8>,
    line: u64,
    row_bytes_max: usize,
}

impl<R: Read> Lines<R> {
    fn new(file: &str, reader: R, limits: &Limits) -> Result<(Self, Mark), Broken> {
        let (source, mark, _) = Opened::new(file, reader)?;
        let source = BufReader::new(source);
        let row_bytes_max = limits.row_bytes_max;
        Ok((
            Self {
                file: file.to_owned(),
                source,
                bytes: Vec::new(),
                line: 0,
                row_bytes_max,
            },
            mark,
        ))
    }

    fn next_line(&mut self) -> Result<Option<(u64, &str)>, Broken> {
        self.bytes.clear();
        self.line += 1;
        let read = self
            .source
            .by_ref()
            .take(self.row_bytes_max as u64 + 1)
            .read_until(b'\n', &mut self.bytes);
        let read = read.map_err(|e| {
            let what = match e.kind() {
                ErrorKind::InvalidData => What::BrokenUtf16,
                _ => What::Unreadable { why: e.to_string() },
            };
            Broken::at(&self.file, self.line, what)
        })?;
        if read == 0 {
            return Ok(None);
        }
        if read > self.row_bytes_max {
            let what = What::TooMuch {
                bound: Bound::RowBytes,
                max: self.row_bytes_max as u64,
            };
            return Err(Broken::at(&self.file, self.line, what));
        }
        let text = std::str::from_utf8(&self.bytes);
        text.map(|text| Some((self.line, text)))
            .map_err(|_| Broken::at(&self.file, self.line, What::NotUtf8))
    }
}
