//! A JSON list of objects as a table, whole. `json_cells.rs` says how an object becomes a row.

use crate::broken::{Bound, Broken, What};
use crate::encoding::{decode, nuls_in};
use crate::json_cells::{Columns, broken_json, flat, placed};
use crate::limits::Limits;
use crate::notice::{Note, Notice};
use crate::reading::Table;
use serde_json::value::RawValue;

/// A list of objects as a table.
pub(crate) fn read_json(
    file: &str,
    bytes: &[u8],
    limits: &Limits,
    notices: &mut Vec<Notice>,
) -> Result<Table, Broken> {
    let text = decode(file, bytes, notices)?;
    if text.trim().is_empty() {
        return Err(Broken::whole(file, What::Nothing));
    }
    if !text.trim_start().starts_with('[') {
        let valid: Result<&RawValue, _> = serde_json::from_str(&text);
        return Err(valid.map_or_else(
            |e| broken_json(file, 1, &e),
            |_| Broken::whole(file, What::NotAList),
        ));
    }
    let objects: Vec<&RawValue> =
        serde_json::from_str(&text).map_err(|e| broken_json(file, 1, &e))?;
    if objects.len() as u64 > limits.rows_max {
        return Err(Broken::whole(
            file,
            What::TooMuch {
                bound: Bound::Rows,
                max: limits.rows_max,
            },
        ));
    }
    let mut columns = Columns::default();
    let mut found = Vec::with_capacity(objects.len());
    let (mut line, mut counted_to) = (1, 0);
    for object in objects {
        // Where the object stands in the text: both are slices of one allocation.
        let at = object
            .get()
            .as_ptr()
            .addr()
            .saturating_sub(text.as_ptr().addr());
        line += text.as_bytes()[counted_to..at]
            .iter()
            .filter(|&&b| b == b'\n')
            .count() as u64;
        counted_to = at;
        if !object.get().starts_with('{') {
            return Err(Broken::at(file, line, What::NotAList));
        }
        let values = flat(file, line, object.get(), limits)?;
        columns.add(file, line, &values, limits)?;
        found.push((line, values));
    }
    if columns.names.is_empty() {
        return Err(Broken::whole(file, What::Nothing));
    }
    let cells = found.len() as u64 * columns.names.len() as u64;
    if cells > limits.cells_max {
        return Err(Broken::whole(
            file,
            What::TooMuch {
                bound: Bound::Cells,
                max: limits.cells_max,
            },
        ));
    }
    let Columns { names, places } = columns;
    let nuls = found
        .iter()
        .flat_map(|(_, values)| values)
        .map(|(_, value)| nuls_in(value.as_bytes()))
        .sum();
    if nuls > 0 {
        notices.push(Notice {
            file: file.to_owned(),
            line: None,
            what: Note::NulRemoved { count: nuls },
        });
    }
    let rows = found
        .into_iter()
        .map(|(line, values)| placed(line, values, &places))
        .collect();
    Ok(Table {
        source: file.to_owned(),
        name: None,
        columns: names,
        rows,
    })
}
