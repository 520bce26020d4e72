//! The register as a table (CSV): one row a value, and back; and a table with one row a record, as a council keeps it.
//!
//! Guarantee: the table that is written, read back, is the same register. Every record has a row of its own that says whether it is
//! sample data, so that one of which nothing is known is not lost.

use super::check::{Written, is_key, short, value, wrong_key};
use super::kinds::{KINDS, Kind};
use super::{Read, Record, Register};
use crate::limits::{PROBLEMS_TOLD_MAX, REGISTER_KEY_CHARS_MAX};
use crate::words::words;
use commission::{Error, Refusal};
use ingest::{Table, TableRow};
use std::collections::BTreeMap;

const COLUMNS: [&str; 8] = [
    "kind", "key", "field", "about", "value", "language", "source", "note",
];
/// The row that every record has.
const SAMPLE: &str = "sample";

/// The register as a table.
///
/// # Errors
/// [`Error::Fault`] where it cannot be written.
pub fn as_csv(register: &Register) -> Result<String, Error> {
    let broken = |why: &dyn std::fmt::Display| Error::fault("write the register", why);
    let mut out = csv::Writer::from_writer(Vec::new());
    let mut put = |row: [&str; 8]| out.write_record(row).map_err(|why| broken(&why));
    put(COLUMNS)?;
    for record in register.records() {
        let (kind, key) = (record.kind.code(), record.key.as_str());
        let is_sample = if record.sample { "yes" } else { "no" };
        put([kind, key, SAMPLE, "", is_sample, "", "", ""])?;
        for one in &record.values {
            let language = one.language.map_or("", |language| language.code());
            put([
                kind,
                key,
                one.field,
                &one.about,
                &one.text,
                language,
                &one.source,
                &one.note,
            ])?;
        }
    }
    let bytes = out.into_inner().map_err(|why| broken(&why))?;
    String::from_utf8(bytes).map_err(|why| broken(&why))
}

/// The register of a table: one row a value where it has the columns `field` and `value`, else one row a record.
#[must_use]
pub fn of_table(table: &Table) -> Read {
    let mut building = Building::new(&table.source);
    let has = |name: &str| crate::table::place(table, name);
    match (has("field"), has("value")) {
        (Some(_), Some(_)) => rows_of_values(&mut building, table),
        _ => rows_of_records(&mut building, table),
    }
    building.done()
}

/// Records as they come together.
pub(super) struct Building {
    read: Read,
    places: BTreeMap<(Kind, String), usize>,
}

impl Building {
    pub(super) fn new(file: &str) -> Self {
        Self {
            read: Read {
                file: file.to_owned(),
                ..Read::default()
            },
            places: BTreeMap::new(),
        }
    }

    pub(super) fn refuse(&mut self, line: u64, refusal: Refusal) {
        if self.read.refused.len() < PROBLEMS_TOLD_MAX {
            let refusal = refusal.in_file(&self.read.file).at_line(line);
            self.read.refused.push(refusal);
        }
    }

    /// The place of a record of that kind and key, begun where it is not there.
    pub(super) fn record(&mut self, kind: Kind, key: &str, line: u64) -> usize {
        let next = self.read.records.len();
        let place = *self.places.entry((kind, key.to_owned())).or_insert(next);
        if place == next {
            let record = Record {
                kind,
                key: key.to_owned(),
                sample: false,
                values: Vec::new(),
            };
            self.read.records.push((line, record, Vec::new()));
        }
        place
    }

    pub(super) fn is_new(&self, kind: Kind, key: &str) -> bool {
        !self.places.contains_key(&(kind, key.to_owned()))
    }

    /// What is said where a record stands twice in this file.
    pub(super) fn twice(&self, own: &str) -> Refusal {
        Refusal::new("key", |l| words(l).msg_register_twice(own, &self.read.file))
    }

    pub(super) fn sample(&mut self, place: usize, is_sample: bool) {
        if let Some((_, record, _)) = self.read.records.get_mut(place) {
            record.sample = is_sample;
        }
    }

    pub(super) fn add(&mut self, place: usize, kind: Kind, line: u64, written: &Written<'_>) {
        match value(kind, written) {
            Ok(value) => {
                if let Some((_, record, lines)) = self.read.records.get_mut(place) {
                    record.values.push(value);
                    lines.push(line);
                }
            }
            Err(refusal) => self.refuse(line, refusal),
        }
    }

    pub(super) fn done(self) -> Read {
        self.read
    }
}

/// Whether a cell says yes; nothing where it says neither.
pub(super) fn yes(cell: &str) -> Option<bool> {
    match cell.trim().to_lowercase().as_str() {
        "" | "no" | "false" | "nage" | "0" => Some(false),
        "yes" | "true" | "ie" | "1" => Some(true),
        _ => None,
    }
}

pub(super) fn kind_of(cell: &str) -> Result<Kind, Refusal> {
    Kind::of_code(&cell.trim().to_lowercase()).ok_or_else(|| {
        let (shown, known) = (short(cell), KINDS.map(Kind::code).join(", "));
        Refusal::new("kind", |l| words(l).msg_register_kind(&shown, &known))
    })
}

fn no_sample(cell: &str) -> Refusal {
    let shown = short(cell);
    Refusal::new("sample", |l| words(l).msg_register_sample(&shown))
}

fn cell(row: &TableRow, place: Option<usize>) -> &str {
    place
        .and_then(|place| row.cells.get(place))
        .map_or("", |cell| cell.trim())
}

fn rows_of_values(building: &mut Building, table: &Table) {
    let places = COLUMNS.map(|name| crate::table::place(table, name));
    for row in &table.rows {
        let [kind, key, field, about, text, language, source, note] =
            places.map(|place| cell(row, place));
        let kind = match kind_of(kind) {
            Ok(kind) => kind,
            Err(refusal) => {
                building.refuse(row.line, refusal);
                continue;
            }
        };
        if !is_key(key) {
            building.refuse(row.line, wrong_key(&short(key)));
            continue;
        }
        let place = building.record(kind, key, row.line);
        let written = Written {
            field,
            about,
            text,
            language,
            source,
            note,
        };
        match (field, yes(text)) {
            (SAMPLE, Some(is_sample)) => building.sample(place, is_sample),
            (SAMPLE, None) => building.refuse(row.line, no_sample(text)),
            _ => building.add(place, kind, row.line, &written),
        }
    }
}

/// One row a record: its fields are columns, a cell is one value, of fields that take several one value a line. An empty cell says
/// that nothing is known.
fn rows_of_records(building: &mut Building, table: &Table) {
    let has = |name: &str| crate::table::place(table, name);
    let (kind_at, key_at, sample_at, source_at) =
        (has("kind"), has("key"), has(SAMPLE), has("source"));
    for row in &table.rows {
        let kind = match kind_at.map(|_| kind_of(cell(row, kind_at))) {
            None => Kind::Prototype,
            Some(Ok(kind)) => kind,
            Some(Err(refusal)) => {
                building.refuse(row.line, refusal);
                continue;
            }
        };
        let named = cell(row, has(kind.name_field()));
        let key = match cell(row, key_at) {
            "" => key_of(named),
            key => key.to_owned(),
        };
        if !is_key(&key) {
            building.refuse(row.line, wrong_key(&short(&key)));
            continue;
        }
        if !building.is_new(kind, &key) {
            let own = format!("{}/{key}", kind.code());
            let twice = building.twice(&own);
            building.refuse(row.line, twice);
            continue;
        }
        let place = building.record(kind, &key, row.line);
        match yes(cell(row, sample_at)) {
            Some(is_sample) => building.sample(place, is_sample),
            None => building.refuse(row.line, no_sample(cell(row, sample_at))),
        }
        let source = match kind {
            Kind::Source | Kind::Evidence => "",
            _ => cell(row, source_at),
        };
        for (at, column) in table.columns.iter().enumerate() {
            let column = column.trim().to_lowercase().replace(' ', "_");
            let is_own = Some(at) == kind_at || Some(at) == key_at || Some(at) == sample_at;
            let is_source = Some(at) == source_at && kind != Kind::Evidence;
            let text = cell(row, Some(at));
            if is_own || is_source || text.is_empty() {
                continue;
            }
            let several = kind.field(&column).is_some_and(|field| field.many);
            let parts: Vec<&str> = match several {
                true => text.lines().map(str::trim).collect(),
                false => vec![text],
            };
            for text in parts.into_iter().filter(|text| !text.is_empty()) {
                let written = Written {
                    field: &column,
                    text,
                    source,
                    ..Written::default()
                };
                building.add(place, kind, row.line, &written);
            }
        }
    }
}

/// A key made of a name: `Living Well at Home` is `living-well-at-home`.
#[must_use]
pub fn key_of(name: &str) -> String {
    let mut key = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        match c {
            c if c.is_ascii_alphanumeric() => key.push(c),
            _ if key.ends_with('-') || key.is_empty() => {}
            _ => key.push('-'),
        }
    }
    key.truncate(REGISTER_KEY_CHARS_MAX);
    key.trim_end_matches('-').to_owned()
}
