//! The rows of transcripts: who typed which version of a scan's words, and the scans that await theirs.

use super::documents::document_of;
use crate::{Document, Transcript};
use ::store::{Reader, StoreError, Tx, values};

const ADD: &str = "INSERT INTO transcript (document, version, person, at) VALUES ($1, $2, $3, $4)";
const OF: &str = "SELECT version, person, at FROM transcript WHERE document = $1 ORDER BY version";
const AWAITING: &str = "SELECT d.id, d.source, s.reference, d.part, d.strand, d.title, d.language,
    d.language_by, d.version, d.text, d.salt, d.leaf, d.blob, d.media_type, d.scan, d.transcripts
    FROM document d JOIN source s ON s.id = d.source
    WHERE d.commission = $1 AND d.scan = 1 AND d.transcripts = 0 ORDER BY d.id LIMIT $2";
const COUNT_AWAITING: &str = "SELECT COUNT(*) FROM document
    WHERE commission = $1 AND scan = 1 AND transcripts = 0";

pub(crate) fn add_transcript(
    tx: &mut Tx<'_>,
    document: &Document,
    by: (&str, i64),
) -> Result<(), StoreError> {
    tx.run_one(ADD, &values![document.id, document.version, by.0, by.1])
}

/// The transcripts of a document, oldest first.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn transcripts_of(r: &Reader<'_>, document: i64) -> Result<Vec<Transcript>, StoreError> {
    let mut transcripts = Vec::new();
    for row in r.rows(OF, &values![document])? {
        transcripts.push(Transcript {
            version: row.int(0)?,
            person: row.text(1)?,
            at_us: row.int(2)?,
        });
    }
    Ok(transcripts)
}

/// The scans of a commission that await their transcript, at most so many, the oldest first; and how many there are.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn scans_awaiting(
    r: &Reader<'_>,
    commission: i64,
    at_most: i64,
) -> Result<(Vec<Document>, i64), StoreError> {
    let rows = r.rows(AWAITING, &values![commission, at_most])?;
    let scans = rows.iter().map(document_of).collect::<Result<_, _>>()?;
    let count = r.row(COUNT_AWAITING, &values![commission])?;
    Ok((scans, count.map_or(Ok(0), |row| row.int(0))?))
}
