//! What goes when a source is erased. Of the source stays a number, a reference, a channel, the day, and the number of
//! its leaf; of its documents and passages the last number given, so that no number ever means something else.

use ::store::{Migration, Reader, StoreError, Tx, values};
use commission::{Erased, ErasedBy};

/// Who was erased, when, by whom and by what right; and no words.
pub(crate) const MIGRATION: Migration = Migration {
    number: 8,
    sql: "CREATE TABLE erased (
            source BIGINT PRIMARY KEY REFERENCES source (id),
            commission BIGINT NOT NULL REFERENCES commission (id), reference TEXT NOT NULL,
            at BIGINT NOT NULL, person TEXT NOT NULL, reason TEXT NOT NULL);
        CREATE INDEX erased_by_commission ON erased (commission, at);",
};

const BLOBS_OF: &str = "SELECT blob FROM document WHERE source = $1 AND blob IS NOT NULL";
const NAMES_OF: &str = "SELECT name FROM source WHERE id = $1 AND name IS NOT NULL
    UNION SELECT name FROM received_envelope WHERE source = $1 AND name IS NOT NULL
    UNION SELECT title FROM document WHERE source = $1 AND title IS NOT NULL";
const LATER: &str = "SELECT COALESCE(MAX(id), 0) FROM passage";
const LAST: &str = "SELECT COALESCE(MAX(id), 0) FROM document";
const DROP_SEARCH: &str =
    "DELETE FROM search WHERE rowid IN (SELECT id FROM document WHERE source = $1)";
const DROP_SEALED: &str =
    "DELETE FROM sealed_version WHERE document IN (SELECT id FROM document WHERE source = $1)";
const DROP_REDACTIONS: &str =
    "DELETE FROM redaction WHERE document IN (SELECT id FROM document WHERE source = $1)";
const DROP_TRANSCRIPTS: &str =
    "DELETE FROM transcript WHERE document IN (SELECT id FROM document WHERE source = $1)";
const DROP_PASSAGES: &str = "DELETE FROM passage
    WHERE document IN (SELECT id FROM document WHERE source = $1) AND id <> $2";
const BLANK_PASSAGE: &str = "UPDATE passage SET quote = '', first = 0, past = 0
    WHERE document IN (SELECT id FROM document WHERE source = $1)";
const DROP_DOCUMENTS: &str = "DELETE FROM document WHERE source = $1 AND id <> $2
    AND id NOT IN (SELECT document FROM passage WHERE id = $3)";
const BLANK_DOCUMENTS: &str = "UPDATE document SET commission = 0, part = 'erased-' || id,
    strand = NULL, title = NULL, language = NULL, language_by = NULL, text = '', salt = $2,
    blob = NULL, media_type = NULL, scan = 0, transcripts = 0, learned = 1 WHERE source = $1";
const DROP_ENVELOPE: &str = "DELETE FROM received_envelope WHERE source = $1";
const DROP_COUNTED: &str = "DELETE FROM counted_text WHERE source = $1";
const BLANK_SOURCE: &str = "UPDATE source SET respondent_type = NULL, place = NULL,
    language = NULL, language_declared = 0, state = 'erased', name = NULL,
    received = received - received % $3, origin = '', text_key = '', salt = $2, changed = (
        SELECT MAX(o.changed) + 1 FROM source o WHERE o.commission = source.commission)
    WHERE id = $1";
const NOTE: &str = "INSERT INTO erased (source, commission, reference, at, person, reason)
    VALUES ($1, $2, $3, $4, $5, $6)";
const ERASURES: &str = "SELECT reference, at, person, reason FROM erased
    WHERE commission = $1 ORDER BY at DESC, reference LIMIT $2";
const UNPUBLISHED: &str = "SELECT id, reference FROM source WHERE commission = $1
    AND state IN ('confidential', 'not-accepted', 'not-decided') ORDER BY number";
const TEXTS_OF: &str = "SELECT text FROM document WHERE source = $1
    UNION ALL SELECT v.text FROM sealed_version v JOIN document d ON d.id = v.document
    WHERE d.source = $1";

/// Microseconds of a day.
const DAY_US: i64 = 86_400_000_000;
/// What stands where a salt was: nothing was ever committed to with it.
const NO_SALT: [u8; 32] = [0; 32];

/// An erasure that was carried out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erasing {
    /// The reference.
    pub reference: String,
    /// When, microseconds since 1970 in UTC.
    pub at_us: i64,
    /// Who carried it out, by name.
    pub person: String,
    /// By what right.
    pub reason: String,
}

pub(crate) fn blobs_of(r: &Reader<'_>, source: i64) -> Result<Vec<String>, StoreError> {
    let rows = r.rows(BLOBS_OF, &values![source])?;
    rows.iter().map(|row| row.text(0)).collect()
}

/// The names of the respondent, and of what was attached.
pub(crate) fn names_of(r: &Reader<'_>, source: i64) -> Result<Vec<String>, StoreError> {
    let rows = r.rows(NAMES_OF, &values![source])?;
    rows.iter().map(|row| row.text(0)).collect()
}

/// Every text of a source, in every version: for whoever looks for what repeats it.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn texts_of(r: &Reader<'_>, source: i64) -> Result<Vec<String>, StoreError> {
    let rows = r.rows(TEXTS_OF, &values![source])?;
    rows.iter().map(|row| row.text(0)).collect()
}

/// Takes everything of a source out of the tables of this room.
pub(crate) fn forget(tx: &mut Tx<'_>, source: i64) -> Result<(), StoreError> {
    let last = |tx: &Tx<'_>, sql| tx.row(sql, &[])?.map_or(Ok(0), |row| row.int(0));
    let (passage, document) = (last(tx, LATER)?, last(tx, LAST)?);
    for sql in [
        DROP_SEARCH,
        DROP_SEALED,
        DROP_REDACTIONS,
        DROP_TRANSCRIPTS,
        DROP_ENVELOPE,
        DROP_COUNTED,
    ] {
        tx.run(sql, &values![source])?;
    }
    tx.run(DROP_PASSAGES, &values![source, passage])?;
    tx.run(BLANK_PASSAGE, &values![source])?;
    tx.run(DROP_DOCUMENTS, &values![source, document, passage])?;
    tx.run(BLANK_DOCUMENTS, &values![source, NO_SALT.as_slice()])?;
    tx.run_one(BLANK_SOURCE, &values![source, NO_SALT.as_slice(), DAY_US])
}

pub(crate) fn note(
    tx: &mut Tx<'_>,
    commission: i64,
    one: &Erased,
    by: &ErasedBy,
) -> Result<(), StoreError> {
    tx.run_one(
        NOTE,
        &values![
            one.source,
            commission,
            &one.reference,
            by.at_us,
            &by.person,
            &by.reason
        ],
    )
}

/// The submissions that are not published and not erased, in the order of their references.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn unpublished(r: &Reader<'_>, commission: i64) -> Result<Vec<Erased>, StoreError> {
    let rows = r.rows(UNPUBLISHED, &values![commission])?;
    rows.iter()
        .map(|row| {
            Ok(Erased {
                source: row.int(0)?,
                reference: row.text(1)?,
            })
        })
        .collect()
}

/// The erasures of a commission, the latest first.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn erasures(r: &Reader<'_>, commission: i64, at_most: i64) -> Result<Vec<Erasing>, StoreError> {
    let rows = r.rows(ERASURES, &values![commission, at_most])?;
    rows.iter()
        .map(|row| {
            Ok(Erasing {
                reference: row.text(0)?,
                at_us: row.int(1)?,
                person: row.text(2)?,
                reason: row.text(3)?,
            })
        })
        .collect()
}
