//! Bytes into rows of cells, as RFC 4180 has it, with the delimiter that it is told.
//!
//! Written here rather than taken from the `csv` crate because a refusal must name the line where an unclosed quotation mark
//! opened, which that crate accepts in silence, and because a hostile cell must be refused before it is held. The tests compare
//! the two. Works on bytes, so that the encoding can be told in the same pass: all delimiters are ASCII.
//!
//! Guarantees: memory is bounded by one row; every line end (`\n`, `\r\n`, `\r`) counts as a line, and within quotation marks it
//! becomes `\n`. A quotation mark within a cell that does not begin with one is a letter like any other.

use crate::broken::{Bound, Broken, What};
use crate::encoding::nuls_in;
use crate::limits::{CHUNK_BYTES, FIRST_CHUNK_BYTES, Limits};
use memchr::memchr3;
use std::io::{ErrorKind, Read};

/// One row as found. Reused from row to row.
#[derive(Debug, Default)]
pub(crate) struct RawRow {
    /// The line where it begins.
    pub(crate) line: u64,
    bytes: Vec<u8>,
    ends: Vec<usize>,
}

impl RawRow {
    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn cells(&self) -> impl Iterator<Item = &[u8]> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts
            .zip(self.ends.iter().copied())
            .map(|(start, end)| &self.bytes[start..end])
    }

    pub(crate) fn is_blank(&self) -> bool {
        self.bytes
            .iter()
            .all(|b| b.is_ascii_whitespace() || *b == 0)
    }

    pub(crate) fn is_ascii(&self) -> bool {
        self.bytes.is_ascii()
    }

    pub(crate) fn nuls(&self) -> u64 {
        nuls_in(&self.bytes)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    RowStart,
    Comment,
    CellStart,
    Bare,
    Quoted,
    /// A quotation mark within quotation marks: the end of the cell, or the first of two.
    QuoteSeen,
    /// Blanks between a closing quotation mark and the delimiter.
    Closed,
}

/// Reads rows. After an error or the end it gives nothing more.
pub(crate) struct Cells<R> {
    file: String,
    source: R,
    buffer: Vec<u8>,
    at: usize,
    filled: usize,
    line: u64,
    quote_line: u64,
    after_cr: bool,
    state: State,
    delimiter: u8,
    /// Whether lines beginning with `#` are comments.
    comments: bool,
    /// How many of them there were.
    pub(crate) comments_seen: u64,
    cell_bytes_max: usize,
    row_bytes_max: usize,
    columns_max: usize,
    done: bool,
}

impl<R: Read> Cells<R> {
    pub(crate) fn new(
        file: &str,
        source: R,
        delimiter: u8,
        comments: bool,
        limits: &Limits,
    ) -> Self {
        Self {
            file: file.to_owned(),
            source,
            buffer: vec![0; FIRST_CHUNK_BYTES],
            at: 0,
            filled: 0,
            line: 1,
            quote_line: 1,
            after_cr: false,
            state: State::RowStart,
            delimiter,
            comments,
            comments_seen: 0,
            cell_bytes_max: limits.cell_bytes_max,
            row_bytes_max: limits.row_bytes_max,
            columns_max: limits.columns_max,
            done: false,
        }
    }

    /// The next row into `row`; `false` at the end.
    pub(crate) fn next_row(&mut self, row: &mut RawRow) -> Result<bool, Broken> {
        if self.done {
            return Ok(false);
        }
        let result = self.read_row(row);
        self.done = !matches!(result, Ok(true));
        result
    }

    /// Gives no more rows.
    pub(crate) fn stop(&mut self) {
        self.done = true;
    }

    fn read_row(&mut self, row: &mut RawRow) -> Result<bool, Broken> {
        row.bytes.clear();
        row.ends.clear();
        loop {
            if self.at == self.filled && !self.fill()? {
                return self.end(row);
            }
            let next = self.buffer[self.at];
            if std::mem::take(&mut self.after_cr) && next == b'\n' {
                self.at += 1;
                continue;
            }
            if self.step(next, row)? {
                return Ok(true);
            }
        }
    }

    /// Takes in at least one byte or changes the state; `true` where the row is complete.
    fn step(&mut self, next: u8, row: &mut RawRow) -> Result<bool, Broken> {
        let is_line_end = matches!(next, b'\n' | b'\r');
        match self.state {
            State::RowStart => {
                row.line = self.line;
                self.state = if self.comments && next == b'#' {
                    State::Comment
                } else {
                    State::CellStart
                };
            }
            State::Comment => {
                self.at += 1;
                if is_line_end {
                    self.line_end(next);
                    self.comments_seen += 1;
                    self.state = State::RowStart;
                }
            }
            State::CellStart if next == b'"' => {
                self.at += 1;
                self.quote_line = self.line;
                self.state = State::Quoted;
            }
            State::CellStart => self.state = State::Bare,
            State::Bare if next == self.delimiter || is_line_end => {
                return self.close_cell(next, row);
            }
            State::Bare => {
                let delimiter = self.delimiter;
                self.take_run(row, |rest| memchr3(delimiter, b'\n', b'\r', rest))?;
            }
            State::Quoted if next == b'"' => {
                self.at += 1;
                self.state = State::QuoteSeen;
            }
            State::Quoted if is_line_end => {
                self.at += 1;
                self.line_end(next);
                row.bytes.push(b'\n');
                self.bounded(row)?;
            }
            State::Quoted => self.take_run(row, |rest| memchr3(b'"', b'\n', b'\r', rest))?,
            State::QuoteSeen if next == b'"' => {
                self.at += 1;
                row.bytes.push(b'"');
                self.state = State::Quoted;
            }
            State::QuoteSeen | State::Closed if next == self.delimiter || is_line_end => {
                return self.close_cell(next, row);
            }
            State::QuoteSeen | State::Closed if next == b' ' || next == b'\t' => {
                self.at += 1;
                self.state = State::Closed;
            }
            State::QuoteSeen | State::Closed => {
                return Err(Broken::at(&self.file, self.line, What::TextAfterQuote));
            }
        }
        Ok(false)
    }

    fn take_run(
        &mut self,
        row: &mut RawRow,
        stop: impl Fn(&[u8]) -> Option<usize>,
    ) -> Result<(), Broken> {
        let rest = &self.buffer[self.at..self.filled];
        let run = stop(rest).unwrap_or(rest.len());
        row.bytes.extend_from_slice(&rest[..run]);
        self.at += run;
        self.bounded(row)
    }

    fn close_cell(&mut self, next: u8, row: &mut RawRow) -> Result<bool, Broken> {
        self.at += 1;
        row.ends.push(row.bytes.len());
        if next == self.delimiter {
            self.state = State::CellStart;
            if row.ends.len() >= self.columns_max {
                return Err(self.too_much(Bound::Columns, self.columns_max));
            }
            return Ok(false);
        }
        self.line_end(next);
        self.state = State::RowStart;
        Ok(true)
    }

    fn line_end(&mut self, next: u8) {
        self.line += 1;
        self.after_cr = next == b'\r';
    }

    fn bounded(&self, row: &RawRow) -> Result<(), Broken> {
        let cell = row.bytes.len() - row.ends.last().copied().unwrap_or(0);
        if cell > self.cell_bytes_max {
            return Err(self.too_much(Bound::CellBytes, self.cell_bytes_max));
        }
        if row.bytes.len() > self.row_bytes_max {
            return Err(self.too_much(Bound::RowBytes, self.row_bytes_max));
        }
        Ok(())
    }

    fn too_much(&self, bound: Bound, max: usize) -> Broken {
        Broken::at(
            &self.file,
            self.line,
            What::TooMuch {
                bound,
                max: max as u64,
            },
        )
    }

    fn fill(&mut self) -> Result<bool, Broken> {
        if self.filled == self.buffer.len() {
            self.buffer.resize(CHUNK_BYTES, 0);
        }
        loop {
            match self.source.read(&mut self.buffer) {
                Ok(filled) => {
                    self.at = 0;
                    self.filled = filled;
                    return Ok(filled > 0);
                }
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) if e.kind() == ErrorKind::InvalidData => {
                    return Err(Broken::at(&self.file, self.line, What::BrokenUtf16));
                }
                Err(e) => {
                    return Err(Broken::at(
                        &self.file,
                        self.line,
                        What::Unreadable { why: e.to_string() },
                    ));
                }
            }
        }
    }

    fn end(&mut self, row: &mut RawRow) -> Result<bool, Broken> {
        match self.state {
            State::RowStart => Ok(false),
            State::Comment => {
                self.comments_seen += 1;
                Ok(false)
            }
            State::Quoted => Err(Broken::at(&self.file, self.quote_line, What::UnclosedQuote)),
            State::CellStart | State::Bare | State::QuoteSeen | State::Closed => {
                row.ends.push(row.bytes.len());
                self.state = State::RowStart;
                Ok(true)
            }
        }
    }
}
