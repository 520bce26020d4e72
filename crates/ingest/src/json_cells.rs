//! How a JSON object becomes the cells of a row.
//!
//! An object within an object gives columns with dotted names (`address.town`), a list gives its JSON text as written, a number its
//! digits as written, `true` and `false` their names, and `null` an empty cell. Columns are the union of all names, in the order in
//! which they are first seen. The same name twice in one object is refused: one of the two values would be lost.

use crate::broken::{Bound, Broken, What};
use crate::columns::squeezed;
use crate::limits::Limits;
use crate::reading::TableRow;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// Names in the order in which they are first seen.
#[derive(Default)]
pub(crate) struct Columns {
    pub(crate) names: Vec<String>,
    pub(crate) places: BTreeMap<String, usize>,
}

impl Columns {
    pub(crate) fn add(
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

pub(crate) fn placed(
    line: u64,
    values: Vec<(String, String)>,
    places: &BTreeMap<String, usize>,
) -> TableRow {
    let mut cells = vec![String::new(); places.len()];
    for (name, value) in values {
        if let Some(cell) = places.get(&name).and_then(|&at| cells.get_mut(at)) {
            *cell = value.replace('\0', "");
        }
    }
    TableRow { line, cells }
}

/// The column of a value whose name is empty.
const NAMELESS: &str = "no name";

/// An object as names with cells.
pub(crate) fn flat(
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
    let mut seen = BTreeSet::new();
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
pub(crate) fn broken_json(file: &str, first_line: u64, error: &serde_json::Error) -> Broken {
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
