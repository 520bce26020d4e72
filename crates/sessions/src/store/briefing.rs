//! The written evidence that concerns a session: what answers the questions of its strands, and what came from the bodies for
//! which its witnesses speak.

use ::store::{Reader, Row, StoreError, values};

const OF_STRAND: &str = "SELECT s.reference, s.respondent_type, s.place, s.name, s.state, d.part, d.language, SUBSTR(d.text, 1, $3)
    FROM document d JOIN source s ON s.id = d.source
    WHERE d.commission = $1 AND d.strand = $2 AND s.channel <> 'session' ORDER BY s.number, d.id LIMIT $4";
const COUNT_OF_STRAND: &str =
    "SELECT COUNT(DISTINCT d.source) FROM document d JOIN source s ON s.id = d.source
    WHERE d.commission = $1 AND d.strand = $2 AND s.channel <> 'session'";
const OF_BODY: &str = "SELECT s.reference, s.respondent_type, s.place, s.name, s.state, d.part, d.language, SUBSTR(d.text, 1, $3)
    FROM source s JOIN document d ON d.source = s.id
    WHERE s.commission = $1 AND LOWER(s.name) = LOWER($2) AND s.channel <> 'session' ORDER BY s.number, d.id LIMIT $4";
const QUOTES: &str = "SELECT p.quote FROM passage p JOIN document d ON d.id = p.document
    JOIN source s ON s.id = d.source WHERE s.commission = $1 AND s.reference = $2 AND d.part = $3
    ORDER BY p.first, p.past";

/// A piece of written evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Written {
    pub(crate) reference: String,
    pub(crate) respondent_type: String,
    pub(crate) place: String,
    pub(crate) name: String,
    pub(crate) state: String,
    pub(crate) part: String,
    /// The code of its language; empty where it is not known.
    pub(crate) language: String,
    /// Its first words.
    pub(crate) begins: String,
}

/// What answers the questions of a strand, at most so many pieces with so many characters each; and how many submissions do.
pub(crate) fn of_strand(
    r: &Reader<'_>,
    (commission, strand): (i64, &str),
    (chars, at_most): (i64, i64),
) -> Result<(Vec<Written>, i64), StoreError> {
    let rows = r.rows(OF_STRAND, &values![commission, strand, chars, at_most])?;
    let count = r.row(COUNT_OF_STRAND, &values![commission, strand])?;
    let written = rows
        .iter()
        .map(written)
        .collect::<Result<_, StoreError>>()?;
    Ok((written, count.map_or(Ok(0), |row| row.int(0))?))
}

/// What a body sent, by the name it gave.
pub(crate) fn of_body(
    r: &Reader<'_>,
    (commission, name): (i64, &str),
    (chars, at_most): (i64, i64),
) -> Result<Vec<Written>, StoreError> {
    let rows = r.rows(OF_BODY, &values![commission, name, chars, at_most])?;
    rows.iter().map(written).collect()
}

/// The passages of a document that somebody marked.
pub(crate) fn quotes(
    r: &Reader<'_>,
    commission: i64,
    (reference, part): (&str, &str),
) -> Result<Vec<String>, StoreError> {
    let rows = r.rows(QUOTES, &values![commission, reference, part])?;
    rows.iter().map(|row| row.text(0)).collect()
}

fn written(row: &Row) -> Result<Written, StoreError> {
    let or_empty = |column| Ok::<_, StoreError>(row.opt_text(column)?.unwrap_or_default());
    Ok(Written {
        reference: row.text(0)?,
        respondent_type: or_empty(1)?,
        place: or_empty(2)?,
        name: or_empty(3)?,
        state: row.text(4)?,
        part: row.text(5)?,
        language: or_empty(6)?,
        begins: row.text(7)?,
    })
}
