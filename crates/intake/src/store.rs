//! The rows of imports: what was taken, what was refused, by which mapping, and the labels that a
//! source had already given.

pub(crate) mod forget;
pub(crate) mod form;
pub(crate) mod gaps;
pub(crate) mod inbox;
pub(crate) mod kept;
pub(crate) mod receipt;
pub(crate) mod typing;

use crate::mapping::Mapping;
use crate::said::Said;
use crate::submission::{KnownBy, Spot, Submission};
use crate::words::words;
use ::store::{Migration, Reader, Room, Row, StoreError, Tx, values};
use commission::{Commission, Error, Publication, Refusal};
use std::collections::BTreeMap;

/// The tables of this room.
pub const MIGRATIONS: Room = Room {
    name: "intake",
    migrations: &[
        FIRST,
        form::FORM,
        COLUMNS,
        inbox::MIGRATION,
        receipt::AFTERWARDS,
        typing::MIGRATION,
        forget::MIGRATION,
        CAME,
    ],
};

const FIRST: Migration = Migration {
    number: 1,
    sql: "CREATE TABLE import (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            file TEXT NOT NULL, blob TEXT NOT NULL, size BIGINT NOT NULL, channel TEXT,
            person TEXT NOT NULL, at BIGINT NOT NULL, state TEXT NOT NULL,
            received BIGINT NOT NULL, already BIGINT NOT NULL, refused BIGINT NOT NULL);
        CREATE INDEX import_by_commission ON import (commission, id);
        CREATE TABLE import_table (
            import BIGINT NOT NULL REFERENCES import (id), commission BIGINT NOT NULL,
            number BIGINT NOT NULL, columns TEXT NOT NULL, mapping TEXT NOT NULL,
            PRIMARY KEY (import, number));
        CREATE INDEX import_table_by_columns ON import_table (commission, columns);
        CREATE TABLE import_row (
            id INTEGER PRIMARY KEY, import BIGINT NOT NULL REFERENCES import (id),
            kind TEXT NOT NULL, file TEXT NOT NULL, row BIGINT, line BIGINT,
            en TEXT NOT NULL, cy TEXT NOT NULL);
        CREATE INDEX import_row_by_import ON import_row (import, kind, id);
        CREATE TABLE taken (
            commission BIGINT NOT NULL REFERENCES commission (id), key TEXT NOT NULL,
            digest TEXT NOT NULL, state TEXT NOT NULL, particulars TEXT NOT NULL,
            source BIGINT NOT NULL REFERENCES source (id), PRIMARY KEY (commission, key));
        CREATE TABLE given_code (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            document BIGINT NOT NULL REFERENCES document (id),
            column_name TEXT NOT NULL, label TEXT NOT NULL);
        CREATE INDEX given_code_by_commission ON given_code (commission, id);",
};

/// The names of all columns of a table may be longer than an index of PostgreSQL holds.
const COLUMNS: Migration = Migration {
    number: 3,
    sql: "DROP INDEX import_table_by_columns;
        CREATE INDEX import_table_by_commission ON import_table (commission, import);",
};

/// When a file came, as somebody said, is kept while it waits for its mapping.
const CAME: Migration = Migration {
    number: 8,
    sql: "ALTER TABLE import ADD COLUMN came BIGINT;",
};

const BEGIN_IMPORT: &str = "INSERT INTO import (commission, file, blob, size, channel, person, at,
    state, received, already, refused) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, 0) RETURNING id";
const ADD_TABLE: &str = "INSERT INTO import_table (import, commission, number, columns, mapping)
    VALUES ($1, $2, $3, $4, $5)";
const SAVED_MAPPING: &str = "SELECT t.mapping FROM import_table t JOIN import i ON i.id = t.import
    WHERE t.commission = $1 AND t.columns = $2 AND i.state = 'done'
    ORDER BY t.import DESC LIMIT 1";
const BEGIN_TAKING: &str = "UPDATE import SET state = 'taking', channel = $2 WHERE id = $1
    AND state IN ('proposed', 'taking')";
const KEEP_CAME: &str = "UPDATE import SET came = $2 WHERE id = $1";
const COUNT: &str = "UPDATE import SET received = received + $2, already = already + $3,
    refused = refused + $4 WHERE id = $1";
const END_IMPORT: &str = "UPDATE import SET state = $2 WHERE id = $1";
const ADD_ROW: &str = "INSERT INTO import_row (import, kind, file, row, line, en, cy)
    VALUES ($1, $2, $3, $4, $5, $6, $7)";
const ROWS_OF: &str = "SELECT file, row, line, en, cy FROM import_row
    WHERE import = $1 AND kind = $2 ORDER BY id LIMIT $3";
const IMPORT: &str =
    "SELECT id, commission, file, blob, size, channel, person, at, state, received,
    already, refused, came FROM import WHERE commission = $1 AND id = $2";
const IMPORTS: &str = "SELECT id, commission, file, blob, size, channel, person, at, state,
    received, already, refused, came FROM import WHERE commission = $1
    ORDER BY id DESC LIMIT $2 OFFSET $3";
const COUNT_IMPORTS: &str = "SELECT COUNT(*) FROM import WHERE commission = $1";
const TAKEN: &str = "SELECT t.digest, t.state, t.particulars, s.reference, s.origin
    FROM taken t JOIN source s ON s.id = t.source WHERE t.commission = $1 AND t.key = $2";
const ADD_TAKEN: &str = "INSERT INTO taken (commission, key, digest, state, particulars, source)
    VALUES ($1, $2, $3, $4, $5, $6)";
const GIVE_CODE: &str = "INSERT INTO given_code (commission, document, column_name, label)
    SELECT $1, id, $3, $4 FROM document WHERE source = $2";
const GIVEN_CODES: &str = "SELECT id, document, column_name, label FROM given_code
    WHERE commission = $1 AND id > $2 ORDER BY id LIMIT $3";
const ORIGINS: &str = "SELECT origin, reference FROM source WHERE commission = $1 ORDER BY number";
const UNDECIDED: &str = "SELECT reference FROM source WHERE commission = $1 AND state = $2
    ORDER BY number";

/// A file that was taken in, or waits for its mapping.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Import {
    /// Its number.
    pub id: i64,
    /// The file's name.
    pub file: String,
    /// SHA-256 of its bytes, by which the blob is found.
    pub sha256: String,
    /// Its length in bytes.
    pub bytes: i64,
    /// The channel that was said for it.
    pub channel: Option<String>,
    /// Who took it in, by name.
    pub person: String,
    /// When, microseconds since 1970 in UTC.
    pub at_us: i64,
    /// Where it stands.
    pub state: ImportState,
    /// Submissions taken.
    pub received: i64,
    /// Submissions that were there already.
    pub already: i64,
    /// Rows, letters or the whole file refused.
    pub refused: i64,
    /// When it came, as was said for the whole file: microseconds since 1970 in UTC.
    pub came_us: Option<i64>,
}

/// Where an import stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ImportState {
    /// A mapping is proposed and waits to be confirmed; nothing was taken.
    Proposed,
    /// It is being taken, or was interrupted: taking it again takes the rest.
    Taking,
    /// It was gone through to its end.
    Done,
    /// The file could not be read, so nothing of it was taken.
    Refused,
}

impl ImportState {
    /// The word it has in the database.
    pub fn code(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Taking => "taking",
            Self::Done => "done",
            Self::Refused => "refused",
        }
    }

    fn of_code(code: &str) -> Self {
        match code {
            "proposed" => Self::Proposed,
            "done" => Self::Done,
            "refused" => Self::Refused,
            _ => Self::Taking,
        }
    }
}

/// A label that a source gave to a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenCode {
    /// Its number; the next ones are asked for after it.
    pub id: i64,
    /// The document.
    pub document: i64,
    /// The column in which it stood.
    pub column: String,
    /// The label.
    pub label: String,
}

/// A refused row, or a notice, of an import.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ImportRow {
    /// Where.
    pub spot: Spot,
    /// The sentence.
    pub said: Said,
}

/// The labels that sources gave, from the one after number `after` on, at most so many, in order.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn given_codes(
    r: &Reader<'_>,
    commission: i64,
    after: i64,
    at_most: i64,
) -> Result<Vec<GivenCode>, StoreError> {
    let mut codes = Vec::new();
    for row in r.rows(GIVEN_CODES, &values![commission, after, at_most])? {
        codes.push(GivenCode {
            id: row.int(0)?,
            document: row.int(1)?,
            column: row.text(2)?,
            label: row.text(3)?,
        });
    }
    Ok(codes)
}

/// The mapping by which a table with these columns was last taken in.
///
/// # Errors
/// [`Error::Fault`] where it cannot be read.
pub fn saved_mapping(
    r: &Reader<'_>,
    commission: i64,
    columns: &[String],
) -> Result<Option<Mapping>, Error> {
    let Some(row) = r.row(SAVED_MAPPING, &values![commission, columns_text(columns)])? else {
        return Ok(None);
    };
    Mapping::parse("", &row.text(0)?).map(Some)
}

fn columns_text(columns: &[String]) -> String {
    serde_json::Value::from(columns).to_string()
}

/// Notes a file that came in.
pub(crate) fn begin_import(
    tx: &mut Tx<'_>,
    commission: i64,
    file: &crate::file::KeptFile,
    channel: Option<&str>,
    by: (&str, i64),
    state: ImportState,
) -> Result<i64, StoreError> {
    tx.insert(
        BEGIN_IMPORT,
        &values![
            commission,
            &file.name,
            &file.sha256,
            i64::try_from(file.bytes).unwrap_or(i64::MAX),
            channel,
            by.0,
            by.1,
            state.code()
        ],
    )
}

/// Keeps when a file came, as was said for the whole of it.
pub(crate) fn keep_came(
    tx: &mut Tx<'_>,
    import: i64,
    came_us: Option<i64>,
) -> Result<(), StoreError> {
    tx.run_one(KEEP_CAME, &values![import, came_us])
}

/// Says that a file is being taken from now on. One that is done stays so.
pub(crate) fn begin_taking(
    tx: &mut Tx<'_>,
    import: i64,
    channel: Option<&str>,
) -> Result<bool, StoreError> {
    Ok(tx.run(BEGIN_TAKING, &values![import, channel])? == 1)
}

/// Saves the mapping by which a table of an import is taken.
pub(crate) fn add_table(
    tx: &mut Tx<'_>,
    import: i64,
    commission: i64,
    number: usize,
    columns: &[String],
    mapping: &str,
) -> Result<(), StoreError> {
    let number = i64::try_from(number).unwrap_or(i64::MAX);
    tx.run_one(
        ADD_TABLE,
        &values![import, commission, number, columns_text(columns), mapping],
    )
}

/// Adds to the counts of an import.
pub(crate) fn count(
    tx: &mut Tx<'_>,
    import: i64,
    received: i64,
    already: i64,
    refused: i64,
) -> Result<(), StoreError> {
    tx.run_one(COUNT, &values![import, received, already, refused])
}

/// Ends an import.
pub(crate) fn end_import(
    tx: &mut Tx<'_>,
    import: i64,
    state: ImportState,
) -> Result<(), StoreError> {
    tx.run_one(END_IMPORT, &values![import, state.code()])
}

/// Keeps a refused row (`refused`) or a notice (`notice`).
pub(crate) fn add_row(
    tx: &mut Tx<'_>,
    import: i64,
    kind: &str,
    spot: &Spot,
    said: &Said,
) -> Result<(), StoreError> {
    let number = |n: Option<u64>| n.and_then(|n| i64::try_from(n).ok());
    tx.run_one(
        ADD_ROW,
        &values![
            import,
            kind,
            &spot.file,
            number(spot.row),
            number(spot.line),
            &said.en,
            &said.cy
        ],
    )
}

/// The refused rows (`refused`) or the notices (`notice`) of an import.
pub(crate) fn rows_of(
    r: &Reader<'_>,
    import: i64,
    kind: &str,
    at_most: i64,
) -> Result<Vec<ImportRow>, StoreError> {
    let mut rows = Vec::new();
    for row in r.rows(ROWS_OF, &values![import, kind, at_most])? {
        let number =
            |column| -> Result<_, StoreError> { Ok(row.opt_int(column)?.map(i64::unsigned_abs)) };
        rows.push(ImportRow {
            spot: Spot {
                file: row.text(0)?,
                row: number(1)?,
                line: number(2)?,
            },
            said: Said {
                en: row.text(3)?,
                cy: row.text(4)?,
            },
        });
    }
    Ok(rows)
}

/// An import of a commission.
pub(crate) fn import(
    r: &Reader<'_>,
    commission: i64,
    id: i64,
) -> Result<Option<Import>, StoreError> {
    r.row(IMPORT, &values![commission, id])?
        .as_ref()
        .map(import_of)
        .transpose()
}

/// The imports of a commission, the newest first, and how many there are.
pub(crate) fn imports(
    r: &Reader<'_>,
    commission: i64,
    at_most: i64,
    skipped: i64,
) -> Result<(Vec<Import>, i64), StoreError> {
    let rows = r.rows(IMPORTS, &values![commission, at_most, skipped])?;
    let imports = rows.iter().map(import_of).collect::<Result<_, _>>()?;
    let count = r.row(COUNT_IMPORTS, &values![commission])?;
    Ok((imports, count.map_or(Ok(0), |row| row.int(0))?))
}

fn import_of(row: &Row) -> Result<Import, StoreError> {
    Ok(Import {
        id: row.int(0)?,
        file: row.text(2)?,
        sha256: row.text(3)?,
        bytes: row.int(4)?,
        channel: row.opt_text(5)?,
        person: row.text(6)?,
        at_us: row.int(7)?,
        state: ImportState::of_code(&row.text(8)?),
        received: row.int(9)?,
        already: row.int(10)?,
        refused: row.int(11)?,
        came_us: row.opt_int(12)?,
    })
}

/// What became of a submission.
#[derive(Debug)]
pub(crate) enum Became {
    /// It was taken, under this reference.
    Received(String),
    /// It was there already.
    Already {
        /// Whether it now says something else beside its words.
        other_particulars: bool,
        /// Whether the same bytes came under another name.
        other_name: bool,
        /// The reference it has.
        reference: String,
    },
    /// It was refused.
    Refused(Refusal),
}

/// Keeps a submission, unless it is there already.
pub(crate) fn take(
    tx: &mut Tx<'_>,
    commission: &Commission,
    submission: &Submission,
) -> Result<Became, Error> {
    let new = &submission.new;
    if let Some(row) = tx.row(TAKEN, &values![commission.id, &submission.key])? {
        return known(submission, &row);
    }
    let (source, reference) = evidence::add_source(
        tx,
        &commission.log(),
        new,
        &submission.documents,
        &submission.salt,
    )?;
    tx.run_one(
        ADD_TAKEN,
        &values![
            commission.id,
            &submission.key,
            &new.text_key,
            new.state.code(),
            &submission.particulars,
            source
        ],
    )?;
    for (column, label) in &submission.labels {
        tx.run(GIVE_CODE, &values![commission.id, source, column, label])?;
    }
    Ok(Became::Received(reference))
}

fn known(submission: &Submission, row: &Row) -> Result<Became, Error> {
    let (digest, state, particulars) = (row.text(0)?, row.text(1)?, row.text(2)?);
    let (reference, origin) = (row.text(3)?, row.text(4)?);
    let new = &submission.new;
    if digest != new.text_key {
        return Ok(Became::Refused(match &submission.known_by {
            KnownBy::Message(_) => Refusal::new("other-words", |l| {
                words(l).msg_letter_other_words(reference.as_str())
            }),
            KnownBy::Id(id) => Refusal::new("other-words", |l| {
                words(l).msg_row_other_words(id.as_str(), reference.as_str())
            }),
            KnownBy::Place | KnownBy::Bytes => Refusal::new("other-words", |l| {
                words(l).msg_place_other_words(reference.as_str())
            }),
        }));
    }
    if state != new.state.code() {
        return Ok(Became::Refused(Refusal::new("other-state", |l| {
            words(l).msg_row_other_state(reference.as_str(), new.state.code())
        })));
    }
    Ok(Became::Already {
        other_particulars: particulars != submission.particulars,
        other_name: submission.known_by == KnownBy::Bytes && origin != new.origin,
        reference,
    })
}

/// The references of a commission by where each submission came from.
pub(crate) fn origins(
    r: &Reader<'_>,
    commission: i64,
) -> Result<BTreeMap<String, Vec<String>>, StoreError> {
    let mut origins: BTreeMap<String, Vec<String>> = BTreeMap::new();
    r.each(ORIGINS, &values![commission], |row| {
        origins.entry(row.text(0)?).or_default().push(row.text(1)?);
        Ok::<(), StoreError>(())
    })?;
    Ok(origins)
}

/// The references of submissions about which nothing was decided.
pub(crate) fn undecided(r: &Reader<'_>, commission: i64) -> Result<Vec<String>, StoreError> {
    r.rows(
        UNDECIDED,
        &values![commission, Publication::NotDecided.code()],
    )?
    .iter()
    .map(|row| row.text(0))
    .collect()
}
