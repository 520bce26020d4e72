//! JSON into tables: JSON Lines row by row, and a list of objects whole.
//!
//! An object within an object gives columns with dotted names (`address.town`), a list gives its JSON text as written, a number its
//! digits as written, `true` and `false` their names, and `null` an empty cell. Columns are the union of all names, in the order in
//! which they are first seen. The same name twice in one object is refused: one of the two values would be lost.

use crate::broken::{Bound, Broken, What};
use crate::columns::squeezed;
use crate::csv_table::{Form, TableShape, counting};
use crate::encoding::{Encoding, Mark, Opened, decode};
use crate::limits::Limits;
use crate::notice::{Note, Notice};
use crate::reading::{Table, TableRow};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::fmt;
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
            values.iter().map(|(_, value)| nuls_in(value)).sum(),
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
        .map(|(_, value)| nuls_in(value))
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

/// Names in the order in which they are first seen.
#[derive(Default)]
struct Columns {
    names: Vec<String>,
    places: BTreeMap<String, usize>,
}

impl Columns {
    fn add(
        &mut self,
        file: &str,
        line: u64,
        values: &[(String, String)],
        limits: &Limits,
    ) -> Result<(), Broken> {
        for (name, _) in values {
            if !self.places.contains_key(name) {
                self.places.insert(name.clone(), self.names.len());
                self.names.push(name.clone());
            }
        }
        if self.names.len() > limits.columns_max {
            let what = What::TooMuch {
                bound: Bound::Columns,
                max: limits.columns_max as u64,
            };
            return Err(Broken::at(file, line, what));
        }
        Ok(())
    }
}

fn placed(line: u64, values: Vec<(String, String)>, places: &BTreeMap<String, usize>) -> TableRow {
    let mut cells = vec![String::new(); places.len()];
    for (name, value) in values {
        if let Some(cell) = places.get(&name).and_then(|&at| cells.get_mut(at)) {
            *cell = value.replace('\0', "");
        }
    }
    TableRow { line, cells }
}

fn nuls_in(value: &str) -> u64 {
    value.bytes().filter(|&b| b == 0).count() as u64
}

/// The column of a value whose name is empty.
const NAMELESS: &str = "no name";

/// An object as names with cells.
fn flat(
    file: &str,
    line: u64,
    text: &str,
    limits: &Limits,
) -> Result<Vec<(String, String)>, Broken> {
    let text = text.trim();
    if !text.starts_with('{') {
        let valid: Result<&RawValue, _> = serde_json::from_str(text);
        return Err(valid.map_or_else(
            |e| broken_json(file, line, &e),
            |_| Broken::at(file, line, What::NotAnObject),
        ));
    }
    let mut out = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    // Depth first, in the order of the text: what is nested comes where its parent stood.
    let mut open = vec![members(file, line, text)?.into_iter()];
    let mut trail: Vec<String> = Vec::new();
    while let Some(object) = open.last_mut() {
        let Some((key, value)) = object.next() else {
            open.pop();
            trail.pop();
            continue;
        };
        let key = if key.trim().is_empty() {
            NAMELESS.to_owned()
        } else {
            squeezed(&key)
        };
        let name = trail
            .last()
            .map_or_else(|| key.clone(), |parent| format!("{parent}.{key}"));
        let raw = value.get();
        if raw.starts_with('{') {
            if open.len() >= limits.object_levels_max {
                let max = limits.object_levels_max as u64;
                return Err(Broken::at(
                    file,
                    line,
                    What::TooMuch {
                        bound: Bound::NestingLevels,
                        max,
                    },
                ));
            }
            let inner = members(file, line, raw)?;
            open.push(inner.into_iter());
            trail.push(name);
            continue;
        }
        if !seen.insert(name.clone()) {
            return Err(Broken::at(file, line, What::KeyTwice { key: name }));
        }
        let cell = cell(file, line, raw)?;
        if cell.len() > limits.cell_bytes_max {
            let max = limits.cell_bytes_max as u64;
            return Err(Broken::at(
                file,
                line,
                What::TooMuch {
                    bound: Bound::CellBytes,
                    max,
                },
            ));
        }
        out.push((name, cell));
    }
    Ok(out)
}

fn cell(file: &str, line: u64, raw: &str) -> Result<String, Broken> {
    if raw == "null" {
        return Ok(String::new());
    }
    if raw.starts_with('"') {
        let text: String = serde_json::from_str(raw).map_err(|e| broken_json(file, line, &e))?;
        return Ok(text.replace("\r\n", "\n").replace('\r', "\n"));
    }
    Ok(raw.to_owned())
}

fn members<'a>(
    file: &str,
    line: u64,
    text: &'a str,
) -> Result<Vec<(String, &'a RawValue)>, Broken> {
    let members: Members<'a> =
        serde_json::from_str(text).map_err(|e| broken_json(file, line, &e))?;
    Ok(members.0)
}

/// The parser's own words without its position, which is given as the line of the file.
fn broken_json(file: &str, first_line: u64, error: &serde_json::Error) -> Broken {
    let said = error.to_string();
    let why = said
        .split(" at line ")
        .next()
        .unwrap_or_default()
        .to_owned();
    Broken::at(
        file,
        first_line + (error.line() as u64).saturating_sub(1),
        What::BrokenJson { why },
    )
}

/// The members of an object as they stand: in order, values as written, a name as often as it occurs.
struct Members<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Members<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Vec<(String, &'de RawValue)>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(members)
            }
        }
        deserializer.deserialize_map(InOrder).map(Self)
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
