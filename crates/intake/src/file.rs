//! A file that came in: kept byte for byte first, then read whole before anything of it is taken.
//!
//! Guarantees: what [`look`] answers was readable to its end. Tables in CSV and JSON Lines are gone
//! through row by row from the kept file, so that memory stays flat; every other format is read by the
//! reader that is handed in, which the program keeps in a child process of its own.

use crate::broken::refusal_of;
use crate::limits::ROWS_SAMPLED_MAX;
use crate::said::Said;
use commission::Error;
use ingest::{
    Broken, Form, Item, Kind, Letter, Limits, OPENING_BYTES, Reads, Scan, Table, TableRow,
    TableShape, Unread,
};
use std::fs::File;
use std::io::Read;
use std::ops::ControlFlow;
use store::Store;

/// A file as it was received.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptFile {
    /// The name it came under, without folders.
    pub name: String,
    /// SHA-256 of its bytes, by which the blob is found.
    pub sha256: String,
    /// Its length.
    pub bytes: u64,
}

/// What a file holds.
#[derive(Debug)]
pub struct Found {
    /// The file.
    pub file: KeptFile,
    /// In its order.
    pub parts: Vec<Part>,
    /// What was done to it, in English and Welsh.
    pub notices: Vec<Said>,
}

/// One part of a file.
#[derive(Debug)]
pub enum Part {
    /// A table gone through row by row.
    Rows(TableShape),
    /// A table in memory.
    Table(Table),
    /// A letter with what came with it.
    Letter(Letter),
    /// A scan, whose words a person types.
    Scan(Scan),
    /// A file within the file whose words cannot be read.
    Untaken(Broken),
}

/// Keeps a file, in small pieces. Nothing names it yet.
///
/// # Errors
/// [`Error::Fault`] where it could not be read or made durable.
pub fn keep(store: &Store, name: &str, from: impl Read) -> Result<KeptFile, Error> {
    let name = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let (sha256, bytes) = store.blobs().put_from(from)?;
    Ok(KeptFile {
        name: name.to_owned(),
        sha256,
        bytes,
    })
}

/// Reads a kept file to its end and tells what it holds.
///
/// # Errors
/// [`Error::Refused`] where it cannot be read whole: nothing of it may be taken then.
pub fn look(store: &Store, reader: &dyn Reads, file: &KeptFile) -> Result<Found, Error> {
    let limits = Limits::default();
    let mut opening = Vec::new();
    open(store, file)?
        .take(OPENING_BYTES as u64)
        .read_to_end(&mut opening)
        .map_err(|why| Error::fault("read a kept file", why))?;
    let name = &file.name;
    // What is packed can be told apart only as a whole.
    let streamed = match opening.starts_with(b"PK") {
        true => None,
        false => ingest::kind_of(name, &opening),
    };
    let whole = match streamed {
        Some(Kind::Csv) => ingest::check_csv(name, open(store, file)?, &limits),
        Some(Kind::JsonLines) => ingest::check_json_lines(name, open(store, file)?, &limits),
        _ => return read_whole(store, reader, file, &limits),
    };
    let shape = whole.map_err(|broken| Error::from(refusal_of(&broken)))?;
    Ok(Found {
        file: file.clone(),
        notices: shape.notices.iter().map(crate::broken::said_of).collect(),
        parts: vec![Part::Rows(shape)],
    })
}

fn read_whole(
    store: &Store,
    reader: &dyn Reads,
    file: &KeptFile,
    limits: &Limits,
) -> Result<Found, Error> {
    if file.bytes > limits.file_bytes_max {
        return Err(crate::broken::too_long(&file.name, limits.file_bytes_max).into());
    }
    let bytes = store.blobs().get(&file.sha256)?.ok_or(Error::NotFound)?;
    let reading = match reader.read(&file.name, &bytes, limits) {
        Ok(reading) => reading,
        Err(Unread::Broken(broken)) => return Err(refusal_of(&broken).into()),
        Err(Unread::Fault(why)) => return Err(Error::fault("read a file that was sent", why)),
    };
    let part = |item| match item {
        Item::Table(table) => Part::Table(table),
        Item::Letter(letter) => Part::Letter(letter),
        Item::Scan(scan) => Part::Scan(scan),
        Item::Kept(kept) => Part::Untaken(kept.why),
    };
    Ok(Found {
        file: file.clone(),
        parts: reading.items.into_iter().map(part).collect(),
        notices: reading.notices.iter().map(crate::broken::said_of).collect(),
    })
}

fn open(store: &Store, file: &KeptFile) -> Result<File, Error> {
    store
        .blobs()
        .open_blob(&file.sha256)?
        .ok_or(Error::NotFound)
}

impl Found {
    /// Its tables, by their place among the parts.
    pub fn tables(&self) -> impl Iterator<Item = (usize, &Part)> {
        self.parts
            .iter()
            .enumerate()
            .filter(|(_, part)| part.columns().is_some())
    }

    /// Submissions it may hold: rows, letters and scans.
    pub fn size(&self) -> u64 {
        self.parts.iter().map(Part::size).sum()
    }

    /// Bytes of it that stand in memory: none of a table that is gone through row by row.
    pub fn held_bytes(&self) -> usize {
        self.parts.iter().map(Part::held_bytes).sum()
    }
}

impl Part {
    /// The columns, for a table.
    pub fn columns(&self) -> Option<&[String]> {
        match self {
            Self::Rows(shape) => Some(&shape.columns),
            Self::Table(table) => Some(&table.columns),
            _ => None,
        }
    }

    /// The name of the file or sheet, for a table: what its rows are numbered in.
    pub fn name(&self) -> String {
        match self {
            Self::Rows(shape) => shape.file.clone(),
            Self::Table(table) => match &table.name {
                Some(sheet) => format!("{}/{sheet}", table.source),
                None => table.source.clone(),
            },
            Self::Letter(letter) => letter_name(letter),
            Self::Scan(scan) => scan.source.clone(),
            Self::Untaken(broken) => broken.file.clone(),
        }
    }

    fn held_bytes(&self) -> usize {
        match self {
            Self::Rows(_) | Self::Untaken(_) => 0,
            Self::Table(table) => {
                let cells = table.rows.iter().flat_map(|row| &row.cells);
                cells.map(|cell| cell.len() + size_of::<String>()).sum()
            }
            Self::Letter(letter) => {
                let attached = letter.attachments.iter().map(|attachment| {
                    attachment.bytes.len() + attachment.text.as_ref().map_or(0, String::len)
                });
                letter.bytes.len() + letter.text.len() + attached.sum::<usize>()
            }
            Self::Scan(scan) => scan.bytes.len(),
        }
    }

    fn size(&self) -> u64 {
        match self {
            Self::Rows(shape) => shape.rows,
            Self::Table(table) => table.rows.len() as u64,
            Self::Letter(_) | Self::Scan(_) => 1,
            Self::Untaken(_) => 0,
        }
    }

    /// Hands each row of a table to `take`, numbered from 1, until it answers that it has enough.
    ///
    /// # Errors
    /// What `take` answers.
    pub fn each_row(
        &self,
        store: &Store,
        file: &KeptFile,
        mut take: impl FnMut(u64, &TableRow) -> Result<ControlFlow<()>, Error>,
    ) -> Result<(), Error> {
        let broken = |broken: Broken| Error::from(refusal_of(&broken));
        let limits = Limits::default();
        let rows: Box<dyn Iterator<Item = Result<TableRow, Broken>>> = match self {
            Self::Table(table) => {
                for (number, row) in (1..).zip(&table.rows) {
                    if take(number, row)?.is_break() {
                        break;
                    }
                }
                return Ok(());
            }
            Self::Rows(shape) if shape.form == Form::JsonLines => Box::new(
                ingest::json_lines_rows(open(store, file)?, shape, &limits).map_err(broken)?,
            ),
            Self::Rows(shape) => {
                Box::new(ingest::csv_rows(open(store, file)?, shape, &limits).map_err(broken)?)
            }
            Self::Letter(_) | Self::Scan(_) | Self::Untaken(_) => return Ok(()),
        };
        for (number, row) in (1..).zip(rows) {
            if take(number, &row.map_err(broken)?)?.is_break() {
                break;
            }
        }
        Ok(())
    }

    /// The cells of the first rows of a table.
    ///
    /// # Errors
    /// [`Error::Fault`] where the kept file cannot be read.
    pub fn sample(&self, store: &Store, file: &KeptFile) -> Result<Vec<Vec<String>>, Error> {
        let mut rows = Vec::new();
        self.each_row(store, file, |_, row| {
            rows.push(row.cells.clone());
            Ok(match rows.len() < ROWS_SAMPLED_MAX {
                true => ControlFlow::Continue(()),
                false => ControlFlow::Break(()),
            })
        })?;
        Ok(rows)
    }
}

/// Where a letter stands: file, message of a mailbox (`inbox.mbox#3`), entry of an archive
/// (`letters.zip/one.txt`).
pub fn letter_name(letter: &Letter) -> String {
    match letter.source.rsplit_once('/') {
        Some((mailbox, number))
            if letter.media_type == Kind::Eml.media_type()
                && number.bytes().all(|b| b.is_ascii_digit()) =>
        {
            format!("{mailbox}#{number}")
        }
        _ => letter.source.clone(),
    }
}
