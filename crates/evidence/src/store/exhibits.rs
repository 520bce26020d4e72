//! The rows of exhibits that were taken in. An exhibit is kept as the bytes in which it came: what is computed again is
//! compared with those.

use crate::Exhibit;
use ::store::{Migration, Reader, Row, Tx, values};
use commission::Error;

/// Figures measured elsewhere, and the files they were measured from where those came with them.
pub(super) const MIGRATION: Migration = Migration {
    number: 9,
    sql: "CREATE TABLE exhibit (
            commission BIGINT NOT NULL REFERENCES commission (id), name TEXT NOT NULL,
            body TEXT NOT NULL, person TEXT NOT NULL, at BIGINT NOT NULL,
            PRIMARY KEY (commission, name));
        CREATE TABLE exhibit_input (
            commission BIGINT NOT NULL, exhibit TEXT NOT NULL, file TEXT NOT NULL,
            blob TEXT NOT NULL, size BIGINT NOT NULL,
            PRIMARY KEY (commission, exhibit, file),
            FOREIGN KEY (commission, exhibit) REFERENCES exhibit (commission, name));",
};

const EXHIBITS: &str =
    "SELECT name, body, person, at FROM exhibit WHERE commission = $1 ORDER BY name";
const EXHIBIT: &str =
    "SELECT name, body, person, at FROM exhibit WHERE commission = $1 AND name = $2";
const NAMES: &str = "SELECT name FROM exhibit WHERE commission = $1 ORDER BY name";
const INPUTS: &str = "SELECT file, blob, size FROM exhibit_input
    WHERE commission = $1 AND exhibit = $2 ORDER BY file";
const ADD_EXHIBIT: &str =
    "INSERT INTO exhibit (commission, name, body, person, at) VALUES ($1, $2, $3, $4, $5)";
const ADD_INPUT: &str = "INSERT INTO exhibit_input (commission, exhibit, file, blob, size)
    VALUES ($1, $2, $3, $4, $5)";
const DROP_INPUTS: &str = "DELETE FROM exhibit_input WHERE commission = $1 AND exhibit = $2";
const DROP_EXHIBIT: &str = "DELETE FROM exhibit WHERE commission = $1 AND name = $2 RETURNING name";

/// An exhibit that was taken in.
#[derive(Debug, Clone, PartialEq)]
pub struct TakenExhibit {
    /// What it says.
    pub exhibit: Exhibit,
    /// The bytes in which it came.
    pub body: String,
    /// Its inputs, where they came with it.
    pub inputs: Vec<TakenInput>,
    /// Who took it in, and when.
    pub by: (String, i64),
}

/// A file that an exhibit was measured from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenInput {
    /// Its bare name.
    pub file: String,
    /// The digest under which its bytes are kept.
    pub blob: String,
    /// How many bytes it has.
    pub size: i64,
}

/// The exhibits that a commission took in, by name.
///
/// # Errors
/// [`Error::Fault`] where they cannot be read.
pub fn taken_exhibits(r: &Reader<'_>, commission: i64) -> Result<Vec<TakenExhibit>, Error> {
    let rows = r.rows(EXHIBITS, &values![commission])?;
    rows.iter().map(|row| whole(r, commission, row)).collect()
}

/// The exhibit of that name, where the commission took it in.
///
/// # Errors
/// [`Error::Fault`] where it cannot be read.
pub fn taken_exhibit(
    r: &Reader<'_>,
    commission: i64,
    name: &str,
) -> Result<Option<TakenExhibit>, Error> {
    let row = r.row(EXHIBIT, &values![commission, name])?;
    row.map(|row| whole(r, commission, &row)).transpose()
}

/// The names of the exhibits that a commission took in, in order.
///
/// # Errors
/// [`Error::Fault`] where they cannot be read.
pub fn exhibit_names(r: &Reader<'_>, commission: i64) -> Result<Vec<String>, Error> {
    let rows = r.rows(NAMES, &values![commission])?;
    rows.iter().map(|row| Ok(row.text(0)?)).collect()
}

fn whole(r: &Reader<'_>, commission: i64, row: &Row) -> Result<TakenExhibit, Error> {
    let body = row.text(1)?;
    let exhibit =
        serde_json::from_str(&body).map_err(|why| Error::fault("read an exhibit", why))?;
    let inputs = r.rows(INPUTS, &values![commission, row.text(0)?])?;
    let inputs = inputs.iter().map(|row| {
        Ok(TakenInput {
            file: row.text(0)?,
            blob: row.text(1)?,
            size: row.int(2)?,
        })
    });
    Ok(TakenExhibit {
        exhibit,
        body,
        inputs: inputs.collect::<Result<_, Error>>()?,
        by: (row.text(2)?, row.int(3)?),
    })
}

pub(crate) fn keep_exhibit(
    tx: &mut Tx<'_>,
    commission: i64,
    taken: &TakenExhibit,
) -> Result<(), Error> {
    let name = &taken.exhibit.exhibit;
    let (person, at) = &taken.by;
    tx.run_one(
        ADD_EXHIBIT,
        &values![commission, name, &taken.body, person, *at],
    )?;
    for input in &taken.inputs {
        tx.run_one(
            ADD_INPUT,
            &values![commission, name, &input.file, &input.blob, input.size],
        )?;
    }
    Ok(())
}

/// Whether there was one of this name.
pub(crate) fn drop_exhibit(tx: &mut Tx<'_>, commission: i64, name: &str) -> Result<bool, Error> {
    tx.run(DROP_INPUTS, &values![commission, name])?;
    Ok(tx.row(DROP_EXHIBIT, &values![commission, name])?.is_some())
}
