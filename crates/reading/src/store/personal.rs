//! The rows of decisions that words stay: what looked like personal data and, a person said, may be published.
//!
//! A decision is anchored to a passage, so that it moves with its words when others are taken out, and lapses where its
//! own words change.

use ::store::{Migration, Reader, StoreError, Tx, values};

/// The decisions that words stay.
pub(crate) const STAYS: Migration = Migration {
    number: 7,
    sql: "CREATE TABLE stays (
        passage BIGINT NOT NULL PRIMARY KEY REFERENCES passage (id), commission BIGINT NOT NULL,
        kind TEXT NOT NULL, person TEXT NOT NULL, at BIGINT NOT NULL);",
};

const ADD_STAYS: &str = "INSERT INTO stays (passage, commission, kind, person, at)
    VALUES ($1, $2, $3, $4, $5) ON CONFLICT (passage) DO NOTHING";
const STAYING: &str = "SELECT t.passage FROM stays t JOIN passage p ON p.id = t.passage
    WHERE p.document = $1 ORDER BY t.passage";
const AFTER: &str = "SELECT id, reference FROM source WHERE commission = $1 AND number > $2
    ORDER BY number LIMIT $3";
const NUMBER: &str = "SELECT number FROM source WHERE commission = $1 AND reference = $2";

/// Keeps that the words of a passage stay.
pub(crate) fn add_stays(
    tx: &mut Tx<'_>,
    commission: i64,
    passage: i64,
    kind: &str,
    by: (&str, i64),
) -> Result<(), StoreError> {
    tx.run(ADD_STAYS, &values![passage, commission, kind, by.0, by.1])?;
    Ok(())
}

/// The passages of a document whose words stay.
pub(crate) fn staying(r: &Reader<'_>, document: i64) -> Result<Vec<i64>, StoreError> {
    r.rows(STAYING, &values![document])?
        .iter()
        .map(|row| row.int(0))
        .collect()
}

/// The sources after one of that reference, or from the first: number and reference, in order.
pub(crate) fn sources_after(
    r: &Reader<'_>,
    commission: i64,
    reference: &str,
    at_most: i64,
) -> Result<Vec<(i64, String)>, StoreError> {
    let number = r.row(NUMBER, &values![commission, reference])?;
    let number = number.map_or(Ok(0), |row| row.int(0))?;
    r.rows(AFTER, &values![commission, number, at_most])?
        .iter()
        .map(|row| Ok((row.int(0)?, row.text(1)?)))
        .collect()
}
