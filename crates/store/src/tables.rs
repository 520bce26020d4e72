//! The tables of a store as such: counted, told apart by their digests, dumped, and carried over into an
//! empty store of either engine.
//!
//! A dump is canonical: tables in the order in which they were made, rows in the order of their primary
//! key (of all columns where there is none), each as a line of JSON. The same history gives the same bytes
//! on either engine. It leaves out what belongs to an engine or a machine and not to the commission: which
//! migrations were applied, tokens and beats, and the search, which follows from the documents.
//!
//! Names of tables come from the database itself; these are the only statements made of pieces.

use crate::value::Kind;
use crate::{Row, Store, StoreError, Tx, Value};
use ledger::hex;
use sha2::{Digest as _, Sha256};
use std::io::Write;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

/// A table of rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) name: String,
    pub(crate) columns: Vec<(String, Kind)>,
    /// The columns of its primary key.
    pub(crate) key: Vec<String>,
}

/// What belongs to an engine or a machine.
const LEFT_OUT: [&str; 4] = ["migration", "pulse", "settled", "folder"];
/// Rows on their way from one store to another.
const ROWS_UNDERWAY_MAX: usize = 1_000;

/// How many rows a table has, and what tells them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableDigest {
    /// Its name.
    pub table: String,
    /// Its rows.
    pub rows: u64,
    /// SHA-256 of its part of the dump, in hexadecimal.
    pub sha256: String,
}

impl Table {
    /// The columns by which its rows are ordered.
    pub(crate) fn order(&self, each: impl Fn(&str) -> String) -> String {
        let all = self.columns.iter().map(|(name, _)| name);
        let names: Vec<_> = if self.key.is_empty() {
            all.map(|name| each(name)).collect()
        } else {
            self.key.iter().map(|name| each(name)).collect()
        };
        names.join(", ")
    }

    /// The columns, each quoted.
    pub(crate) fn list(&self) -> String {
        let names: Vec<_> = self.columns.iter().map(|(name, _)| quoted(name)).collect();
        names.join(", ")
    }

    pub(crate) fn is_left_out(&self) -> bool {
        LEFT_OUT.contains(&self.name.as_str())
    }
}

/// A name as both engines read it.
pub(crate) fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

impl Store {
    /// Writes the dump and answers the digest of each table.
    ///
    /// # Errors
    /// [`StoreError`] where a table cannot be read or `out` cannot be written.
    pub fn dump(&self, out: &mut dyn Write) -> Result<Vec<TableDigest>, StoreError> {
        self.read(|r| {
            let mut digests = Vec::new();
            for table in r.tables()? {
                digests.push(dump_table(r, &table, out)?);
            }
            Ok(digests)
        })
    }

    /// The digest of each table.
    ///
    /// # Errors
    /// [`StoreError`] where a table cannot be read.
    pub fn digests(&self) -> Result<Vec<TableDigest>, StoreError> {
        self.dump(&mut std::io::sink())
    }

    /// Whether no row and no blob was kept in it.
    ///
    /// # Errors
    /// [`StoreError`] where it cannot be read.
    pub fn is_empty(&self) -> Result<bool, StoreError> {
        let no_rows = self.digests()?.iter().all(|table| table.rows == 0);
        Ok(no_rows && self.blobs().digests()?.is_empty())
    }

    /// Carries every row over into `to`, which must be empty and have the same tables, in one
    /// transaction. The search is left to be filled anew. `told` hears how many rows went over.
    ///
    /// # Errors
    /// [`StoreError`] where a row cannot be read or kept; `to` is empty then.
    pub fn copy_rows(&self, to: &Store, mut told: impl FnMut(u64)) -> Result<(), StoreError> {
        let (send, receive) = sync_channel(ROWS_UNDERWAY_MAX);
        std::thread::scope(|scope| {
            let filled = scope.spawn(|| to.write(move |tx| fill(tx, &receive)));
            let read = self.read(|r| send_all(r, &send, &mut told));
            drop(send);
            let filled = filled.join().unwrap_or(Err(StoreError::Broken));
            // Where the other side fails, sending fails too and says less.
            filled.and(read)
        })
    }
}

/// What goes from one store to another.
enum Underway {
    Table(Table),
    Row(Row),
    End,
}

fn gone<T>(_: T) -> StoreError {
    StoreError::Broken
}

fn send_all(
    r: &crate::Reader<'_>,
    send: &SyncSender<Underway>,
    told: &mut dyn FnMut(u64),
) -> Result<(), StoreError> {
    let mut rows = 0;
    for table in r.tables()? {
        send.send(Underway::Table(table.clone())).map_err(gone)?;
        r.each_of(&table, |row| {
            rows += 1;
            told(rows);
            send.send(Underway::Row(row)).map_err(gone)
        })?;
    }
    send.send(Underway::End).map_err(gone)
}

fn fill(tx: &mut Tx<'_>, receive: &Receiver<Underway>) -> Result<(), StoreError> {
    let own = tx.tables()?;
    tx.begin_filling()?;
    let mut next = receive.recv().map_err(gone)?;
    loop {
        let table = match next {
            Underway::Table(table) => table,
            Underway::Row(_) => return Err(StoreError::Broken),
            Underway::End => return Ok(()),
        };
        if !own.contains(&table) {
            return Err(StoreError::Refused(format!(
                "the table {} is not the same on both sides; use the program version that made the \
                 source",
                table.name
            )));
        }
        let mut after = Err(StoreError::Broken);
        tx.fill(&table, &mut || match receive.recv().map_err(gone)? {
            Underway::Row(row) => Ok(Some(row)),
            other => {
                after = Ok(other);
                Ok(None)
            }
        })?;
        next = after?;
    }
}

fn dump_table(
    r: &crate::Reader<'_>,
    table: &Table,
    out: &mut dyn Write,
) -> Result<TableDigest, StoreError> {
    let mut hash = Sha256::new();
    let mut rows = 0;
    let names = table.columns.iter().map(|(name, _)| text(name));
    let names: Vec<_> = names.collect();
    let mut say = |line: String| {
        hash.update(line.as_bytes());
        out.write_all(line.as_bytes()).map_err(crate::blobs::disk(
            std::path::Path::new("the dump"),
            "write",
        ))
    };
    say(format!(
        "{{\"table\":{},\"columns\":[{}]}}\n",
        text(&table.name),
        names.join(",")
    ))?;
    r.each_of(table, |row| {
        rows += 1;
        let values: Vec<_> = row.0.iter().map(json).collect();
        say(format!("[{}]\n", values.join(",")))
    })?;
    Ok(TableDigest {
        table: table.name.clone(),
        rows,
        sha256: hex(&hash.finalize()),
    })
}

fn json(value: &Value) -> String {
    match value {
        Value::Null(_) | Value::Words(_) => "null".to_owned(),
        Value::Int(number) => number.to_string(),
        Value::Text(said) => text(said),
        Value::Bytes(bytes) => format!("{{\"hex\":\"{}\"}}", hex(bytes)),
    }
}

fn text(said: &str) -> String {
    use std::fmt::Write as _;
    let mut json = String::with_capacity(said.len() + 2);
    json.push('"');
    for c in said.chars() {
        match c {
            '"' | '\\' => json.extend(['\\', c]),
            c if c.is_control() => {
                let _ = write!(json, "\\u{:04x}", u32::from(c));
            }
            c => json.push(c),
        }
    }
    json.push('"');
    json
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_of_the_dump_is_json_whatever_a_text_holds() {
        assert_eq!(
            text("a \"b\" \\ c\nd\u{7f} ŵ"),
            "\"a \\\"b\\\" \\\\ c\\u000ad\\u007f ŵ\""
        );
        assert_eq!(json(&Value::Bytes(vec![0, 255])), "{\"hex\":\"00ff\"}");
        assert_eq!(json(&Value::Null(Kind::Int)), "null");
    }
}
