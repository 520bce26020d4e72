//! The rows of the records of the market: providers, anchor institutions, section 16.

use crate::record::{Fields, Kind, Record};
use ::store::{Reader, Row, StoreError, Tx, values};

const ALL: &str = "SELECT number, fields, version, person, changed FROM market_record
    WHERE commission = $1 AND kind = $2 ORDER BY number";
const ONE: &str = "SELECT number, fields, version, person, changed FROM market_record
    WHERE commission = $1 AND kind = $2 AND number = $3";
const ADD: &str = "INSERT INTO market_record (commission, kind, number, fields, version, person, made, changed)
    VALUES ($1, $2, (SELECT COALESCE(MAX(number), 0) + 1 FROM market_record WHERE commission = $1 AND kind = $2),
    $3, 1, $4, $5, $5) RETURNING number";
const CHANGE: &str =
    "UPDATE market_record SET fields = $5, version = version + 1, person = $6, changed = $7
    WHERE commission = $1 AND kind = $2 AND number = $3 AND version = $4";

/// Every record of a kind, by number.
pub(crate) fn all(r: &Reader<'_>, commission: i64, kind: Kind) -> Result<Vec<Record>, StoreError> {
    let rows = r.rows(ALL, &values![commission, kind.code()])?;
    rows.iter().map(|row| record_of(row, kind)).collect()
}

/// One record.
pub(crate) fn one(
    r: &Reader<'_>,
    commission: i64,
    kind: Kind,
    number: i64,
) -> Result<Option<Record>, StoreError> {
    let row = r.row(ONE, &values![commission, kind.code(), number])?;
    row.as_ref().map(|row| record_of(row, kind)).transpose()
}

/// Adds a record; answers its number.
pub(crate) fn add(
    tx: &mut Tx<'_>,
    commission: i64,
    kind: Kind,
    fields: &Fields,
    (person, now_us): (&str, i64),
) -> Result<i64, StoreError> {
    let fields = text_of(fields);
    tx.insert(
        ADD,
        &values![commission, kind.code(), &fields, person, now_us],
    )
}

/// Changes a record that is still the version somebody saw; answers whether it was.
pub(crate) fn change(
    tx: &mut Tx<'_>,
    (commission, kind, number, version): (i64, Kind, i64, i64),
    fields: &Fields,
    (person, now_us): (&str, i64),
) -> Result<bool, StoreError> {
    let fields = text_of(fields);
    let values = values![
        commission,
        kind.code(),
        number,
        version,
        &fields,
        person,
        now_us
    ];
    Ok(tx.run(CHANGE, &values)? > 0)
}

/// The fields as they are kept: an object of JSON, by name.
fn text_of(fields: &Fields) -> String {
    serde_json::to_value(fields).unwrap_or_default().to_string()
}

fn record_of(row: &Row, kind: Kind) -> Result<Record, StoreError> {
    Ok(Record {
        kind,
        number: row.int(0)?,
        fields: serde_json::from_str(&row.text(1)?).unwrap_or_default(),
        version: row.int(2)?,
        person: row.text(3)?,
        changed_us: row.int(4)?,
    })
}
