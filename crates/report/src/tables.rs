//! The tables of a pack: RFC 4180 with the rule for cells that a spreadsheet would run (`book/formats.md`, 6.4).
//!
//! What is written here comes back exactly. The reader is strict: a stray quote, a row with another number of cells,
//! bytes that are not UTF-8 and a cell that should have had its apostrophe are refused, with the line.

use crate::snapshot::Submission;
use commission::{Language, instant_text};

/// The header of `submissions.csv`.
pub const SUBMISSIONS: &[&str] = &[
    "reference",
    "received",
    "late",
    "channel",
    "respondent_type",
    "place",
    "language",
    "publication",
    "name",
    "leaf",
    "text_group",
    "campaign",
    "texts",
];
/// The header of `documents.csv`.
pub const DOCUMENTS: &[&str] = &[
    "document",
    "reference",
    "part",
    "language",
    "version",
    "redacted",
    "text",
    "transcribed",
];
/// The header of `passages.csv`.
pub const PASSAGES: &[&str] = &["passage", "document", "version", "start", "end", "quote"];
/// The header of `codebook.csv`.
pub const CODEBOOK: &[&str] = &[
    "code",
    "parent",
    "name",
    "definition",
    "include",
    "exclude",
    "example",
];
/// The header of `codings.csv`.
pub const CODINGS: &[&str] = &["passage", "code", "coder", "at"];

/// Every table with its file and header, in the order of `datapackage.json`.
pub const TABLES: [(&str, &[&str]); 5] = [
    ("submissions.csv", SUBMISSIONS),
    ("documents.csv", DOCUMENTS),
    ("passages.csv", PASSAGES),
    ("codebook.csv", CODEBOOK),
    ("codings.csv", CODINGS),
];

/// The names in a cell that lists some, with a blank between them.
#[must_use]
pub fn names(cell: &str) -> Vec<String> {
    let names = cell.split(' ').filter(|name| !name.is_empty());
    names.map(str::to_owned).collect()
}

/// Whether a spreadsheet might run a cell that begins with this letter.
fn runs(letter: char) -> bool {
    matches!(
        letter,
        '=' | '+' | '-' | '@' | '\t' | '\n' | '\r' | '＝' | '＋' | '－' | '＠'
    )
}

/// Writes the row of a submission that is told whole: its name and text group are for the pack to say.
pub(crate) fn write_submission(
    out: &mut Vec<u8>,
    submission: &Submission,
    name: &str,
    group: &str,
) {
    let source = &submission.source;
    let cells: [&str; 13] = [
        &source.reference,
        &instant_text(source.received_us),
        if source.late { "true" } else { "false" },
        &source.channel,
        source.respondent_type.as_deref().unwrap_or_default(),
        source.place.as_deref().unwrap_or_default(),
        source.language.map(Language::code).unwrap_or_default(),
        source.state.code(),
        name,
        &source.leaf.to_string(),
        group,
        submission.campaign.as_deref().unwrap_or_default(),
        &submission.texts.join(" "),
    ];
    write_row(out, &cells);
}

/// Writes the row of a submission of which nothing is said but that it is there, and its state.
pub(crate) fn write_silent(out: &mut Vec<u8>, source: &evidence::Source) {
    let (state, leaf) = (source.state.code(), source.leaf.to_string());
    let mut cells = [""; 13];
    (cells[0], cells[7], cells[9]) = (&source.reference, state, &leaf);
    write_row(out, &cells);
}

/// Writes one row, ended by a line feed.
pub fn write_row(out: &mut Vec<u8>, cells: &[&str]) {
    for (index, cell) in cells.iter().enumerate() {
        if index > 0 {
            out.push(b',');
        }
        let apostrophe = cell.starts_with(|c: char| runs(c) || c == '\'');
        let quoted = cell.contains([',', '"', '\n', '\r']);
        if quoted {
            out.push(b'"');
        }
        if apostrophe {
            out.push(b'\'');
        }
        if quoted {
            out.extend_from_slice(cell.replace('"', "\"\"").as_bytes());
            out.push(b'"');
        } else {
            out.extend_from_slice(cell.as_bytes());
        }
    }
    out.push(b'\n');
}

/// A table that was read: its rows behind the header, each with the line it begins on.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Table {
    /// Line (from 1) and cells.
    pub rows: Vec<(u64, Vec<String>)>,
}

impl Table {
    /// Column `column` of a row, or nothing where there is none.
    pub fn cell(row: &[String], column: usize) -> &str {
        row.get(column).map_or("", String::as_str)
    }
}

/// Reads a table with this header.
///
/// # Errors
/// A sentence without its full stop, with the line.
pub fn read(bytes: &[u8], header: &[&str]) -> Result<Table, String> {
    let text = std::str::from_utf8(bytes).map_err(|why| {
        let upto = bytes.get(..why.valid_up_to()).unwrap_or_default();
        let line = 1 + upto.iter().filter(|byte| **byte == b'\n').count();
        format!("line {line}: not UTF-8")
    })?;
    let mut table = Table::default();
    let mut rest = text;
    let mut line = 1;
    let mut seen_header = false;
    while !rest.is_empty() {
        let (cells, after) = read_row(rest).map_err(|why| format!("line {line}: {why}"))?;
        if !seen_header {
            if cells != header {
                return Err(format!("line 1: the header is not {}", header.join(",")));
            }
            seen_header = true;
        } else if cells.len() != header.len() {
            let (found, wanted) = (cells.len(), header.len());
            return Err(format!("line {line}: {found} cells instead of {wanted}"));
        } else {
            let cells = cells
                .into_iter()
                .map(plain)
                .collect::<Result<_, _>>()
                .map_err(|why| format!("line {line}: {why}"))?;
            table.rows.push((line, cells));
        }
        let taken = rest.len() - after.len();
        let row = rest.get(..taken).unwrap_or_default();
        line += row.bytes().filter(|byte| *byte == b'\n').count() as u64;
        rest = after;
    }
    if seen_header {
        Ok(table)
    } else {
        Err("line 1: there is no header".to_owned())
    }
}

/// A cell without its apostrophe.
fn plain(cell: String) -> Result<String, &'static str> {
    match cell.strip_prefix('\'') {
        Some(plain) => Ok(plain.to_owned()),
        None if cell.starts_with(runs) => {
            Err("a cell that a spreadsheet would run lacks its apostrophe")
        }
        None => Ok(cell),
    }
}

fn read_row(mut rest: &str) -> Result<(Vec<String>, &str), &'static str> {
    let mut cells = Vec::new();
    loop {
        let (cell, after) = read_cell(rest)?;
        cells.push(cell);
        match after.as_bytes().first() {
            Some(b',') => rest = after.get(1..).unwrap_or_default(),
            Some(b'\n') => return Ok((cells, after.get(1..).unwrap_or_default())),
            _ => return Err("the row does not end with a line feed"),
        }
    }
}

/// One cell, and what follows it: a comma, a line feed, or nothing.
fn read_cell(rest: &str) -> Result<(String, &str), &'static str> {
    let Some(mut inside) = rest.strip_prefix('"') else {
        let end = rest.find([',', '\n']).unwrap_or(rest.len());
        let (cell, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        if cell.contains(['"', '\r']) {
            return Err("a quote or a carriage return in a cell that is not quoted");
        }
        return Ok((cell.to_owned(), after));
    };
    let mut cell = String::new();
    loop {
        let Some((before, after)) = inside.split_once('"') else {
            return Err("a quoted cell does not end");
        };
        cell.push_str(before);
        match after.strip_prefix('"') {
            Some(more) => {
                cell.push('"');
                inside = more;
            }
            None => return Ok((cell, after)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn there_and_back(cells: &[&str]) -> String {
        let header: Vec<&str> = cells.iter().map(|_| "h").collect();
        let mut bytes = Vec::new();
        write_row(&mut bytes, &header);
        let start = bytes.len();
        write_row(&mut bytes, cells);
        let read = read(&bytes, &header).unwrap();
        assert_eq!(read.rows.len(), 1);
        assert_eq!(read.rows[0].1, cells);
        String::from_utf8(bytes[start..].to_vec()).unwrap()
    }

    #[test]
    fn every_cell_comes_back_as_it_was() {
        for cell in [
            "", "a", "a,b", "a\"b", "\"", "a\nb", "a\r\nb", "Tŷ", "'", "''x",
        ] {
            there_and_back(&[cell, "x"]);
            there_and_back(&["x", cell]);
        }
    }

    #[test]
    fn a_cell_that_a_spreadsheet_would_run_has_an_apostrophe() {
        assert_eq!(
            there_and_back(&["=1+1", "＝1", "'twas"]),
            "'=1+1,'＝1,''twas\n"
        );
        assert_eq!(there_and_back(&["\nx", "a"]), "\"'\nx\",a\n");
        let told = read(b"h\n=1\n", &["h"]).unwrap_err();
        assert!(told.starts_with("line 2: "), "{told}");
    }

    #[test]
    fn what_is_not_a_table_is_refused_with_its_line() {
        for (bytes, wanted) in [
            (&b""[..], "line 1: there is no header"),
            (b"x\n", "line 1: the header"),
            (b"h\na,b\n", "line 2: 2 cells"),
            (b"h\n\"a\n", "line 2: a quoted cell does not end"),
            (b"h\n\"a\nb\"\nc", "line 4: the row does not end"),
            (b"h\na\"b\n", "line 2: a quote"),
            (b"h\n\"a\"b\n", "line 2: the row does not end"),
            (b"h\n\xff\n", "line 2: not UTF-8"),
        ] {
            let told = read(bytes, &["h"]).unwrap_err();
            assert!(told.starts_with(wanted), "{told} / {wanted}");
        }
    }
}
