//! A protected table as a file and on a screen.

use crate::words::words;
use commission::{Error, Refusal};
use serde_json::Value;
use std::io::Write;
use std::path::Path;

/// Writes a CSV file that was not there.
pub(super) fn keep(path: &Path, columns: &[String], rows: &[Vec<Value>]) -> Result<(), Error> {
    let name = path.display().to_string();
    let cannot = |why: &dyn std::fmt::Display| {
        let why = why.to_string();
        Error::from(Refusal::new("file", |l| {
            words(l).msg_file_unwritable(&name, &why)
        }))
    };
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(columns).map_err(|why| cannot(&why))?;
    for row in rows {
        writer
            .write_record(row.iter().map(text))
            .map_err(|why| cannot(&why))?;
    }
    let bytes = writer.into_inner().map_err(|why| cannot(&why))?;
    let mut file = std::fs::File::create_new(path).map_err(|why| cannot(&why))?;
    file.write_all(&bytes).map_err(|why| cannot(&why))?;
    file.sync_all().map_err(|why| cannot(&why))
}

/// The table with its columns under each other.
pub(super) fn shown(name: &str, columns: &[String], rows: &[Vec<Value>]) -> String {
    let mut lines: Vec<Vec<String>> = vec![columns.to_vec()];
    lines.extend(rows.iter().map(|row| row.iter().map(text).collect()));
    let wide = |at: usize| {
        let cells = lines.iter().filter_map(|line| line.get(at));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    let widths: Vec<usize> = (0..columns.len()).map(wide).collect();
    let mut out = format!("{name}\n");
    for line in &lines {
        let cells: Vec<String> = line
            .iter()
            .zip(&widths)
            .map(|(cell, wide)| format!("{cell:<wide$}"))
            .collect();
        out.push_str(cells.join("  ").trim_end());
        out.push('\n');
    }
    out.push('\n');
    out
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}
