//! The rows of documents, of the versions that were sealed, and of what was taken out of them.

use super::{language_of, salt_of};
use crate::words::words;
use crate::{Document, NewDocument, Redaction, RedactionReason, SealedWords};
use ::store::{Reader, Row, StoreError, Tx, values};
use commission::{Error, Refusal};
use text::Language;

const ADD_DOCUMENT: &str =
    "INSERT INTO document (commission, source, part, strand, title, language,
    language_by, version, text, salt, leaf, blob, media_type, scan, learned)
    VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $10, $11, $12, $13, 0) RETURNING id";
const DOCUMENT: &str = "SELECT d.id, d.source, s.reference, d.part, d.strand, d.title, d.language,
    d.language_by, d.version, d.text, d.salt, d.leaf, d.blob, d.media_type, d.scan,
    d.transcripts
    FROM document d JOIN source s ON s.id = d.source WHERE d.id = $1";
const DOCUMENT_BY_NAME: &str = "SELECT d.id, d.source, s.reference, d.part, d.strand, d.title,
    d.language, d.language_by, d.version, d.text, d.salt, d.leaf, d.blob, d.media_type, d.scan,
    d.transcripts
    FROM document d JOIN source s ON s.id = d.source
    WHERE s.commission = $1 AND s.reference = $2 AND d.part = $3";
const DOCUMENTS_OF: &str = "SELECT d.id, d.source, s.reference, d.part, d.strand, d.title,
    d.language, d.language_by, d.version, d.text, d.salt, d.leaf, d.blob, d.media_type, d.scan,
    d.transcripts
    FROM document d JOIN source s ON s.id = d.source
    WHERE d.source = $1 AND s.state <> 'erased' ORDER BY d.id";
const RECEIVED_OF: &str =
    "SELECT d.id, d.source, s.reference, d.part, d.strand, d.title, d.language,
    d.language_by, 1, COALESCE(v.text, d.text), COALESCE(v.salt, d.salt), s.leaf, d.blob,
    d.media_type, d.scan, d.transcripts
    FROM document d JOIN source s ON s.id = d.source
    LEFT JOIN sealed_version v ON v.document = d.id AND v.version = 1
    WHERE d.source = $1 AND s.state <> 'erased' ORDER BY d.id";
const DOCUMENTS: &str = "SELECT d.id, d.source, s.reference, d.part, d.strand, d.title,
    d.language, d.language_by, d.version, d.text, d.salt, d.leaf, d.blob, d.media_type, d.scan,
    d.transcripts
    FROM document d JOIN source s ON s.id = d.source
    WHERE s.commission = $1 AND s.state <> 'erased' ORDER BY s.number, d.part";
const SEAL: &str = "INSERT INTO sealed_version (document, version, text, salt, leaf)
    VALUES ($1, $2, $3, $4, $5)";
const RENEW: &str =
    "UPDATE document SET version = $2, text = $3, salt = $4, leaf = $5, transcripts = $6,
    learned = 0 WHERE id = $1 AND version = $2 - 1";
const ADD_REDACTION: &str = "INSERT INTO redaction (document, version, reason, person, at, before,
    words, after) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const REDACTIONS_OF: &str = "SELECT version, reason, person, at FROM redaction
    WHERE document = $1 ORDER BY id";
const SEALED_WORDS: &str = "SELECT s.reference, d.part, r.before, r.words, r.after
    FROM redaction r JOIN document d ON d.id = r.document JOIN source s ON s.id = d.source
    WHERE s.commission = $1 ORDER BY r.id";

/// Keeps one document of a source.
///
/// # Errors
/// [`StoreError`] where it cannot be kept.
pub(crate) fn add_document(
    tx: &mut Tx<'_>,
    commission: i64,
    source: i64,
    new: &NewDocument,
    leaf: i64,
) -> Result<i64, StoreError> {
    let (blob, media_type) = new.blob.clone().unzip();
    tx.insert(
        ADD_DOCUMENT,
        &values![
            commission,
            source,
            &new.part,
            new.strand.clone(),
            new.title.clone(),
            new.language.map(Language::code),
            new.language.map(|_| "declared"),
            &new.text,
            new.salt.0.as_slice(),
            leaf,
            blob,
            media_type,
            new.is_scan
        ],
    )
}

/// The document of that number.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn document(r: &Reader<'_>, id: i64) -> Result<Option<Document>, StoreError> {
    r.row(DOCUMENT, &values![id])?
        .as_ref()
        .map(document_of)
        .transpose()
}

/// The document of a name such as `WHC0012/a1`.
///
/// # Errors
/// [`Error::Refused`] where there is none.
pub fn document_by_name(r: &Reader<'_>, commission: i64, name: &str) -> Result<Document, Error> {
    let (reference, part) = name.split_once('/').unwrap_or((name, ""));
    match r.row(DOCUMENT_BY_NAME, &values![commission, reference, part])? {
        Some(row) => Ok(document_of(&row)?),
        None => Err(Refusal::new("no-document", |l| words(l).msg_no_document(name)).into()),
    }
}

/// The documents of a source, in the order in which they were received.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn documents_of(r: &Reader<'_>, source: i64) -> Result<Vec<Document>, StoreError> {
    r.rows(DOCUMENTS_OF, &values![source])?
        .iter()
        .map(document_of)
        .collect()
}

/// The documents of a source as they were received, whatever was taken out of them since: for their writer, and for
/// nobody else.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn received_documents_of(r: &Reader<'_>, source: i64) -> Result<Vec<Document>, StoreError> {
    r.rows(RECEIVED_OF, &values![source])?
        .iter()
        .map(document_of)
        .collect()
}

/// Hands every document of a commission to `take`, by reference, then part.
///
/// # Errors
/// [`StoreError`] where they cannot be read, and what `take` answers.
pub fn each_document<E: From<StoreError>>(
    r: &Reader<'_>,
    commission: i64,
    mut take: impl FnMut(Document) -> Result<(), E>,
) -> Result<(), E> {
    r.each(DOCUMENTS, &values![commission], |row| {
        take(document_of(&row)?)
    })
}

pub(crate) fn seal_version(tx: &mut Tx<'_>, document: &Document) -> Result<(), StoreError> {
    tx.run_one(
        SEAL,
        &values![
            document.id,
            document.version,
            &document.text,
            document.salt.0.as_slice(),
            document.leaf
        ],
    )
}

pub(crate) fn renew(tx: &mut Tx<'_>, document: &Document) -> Result<(), StoreError> {
    tx.run_one(
        RENEW,
        &values![
            document.id,
            document.version,
            &document.text,
            document.salt.0.as_slice(),
            document.leaf,
            document.transcripts
        ],
    )
}

pub(crate) fn add_redaction(
    tx: &mut Tx<'_>,
    document: &Document,
    reason: RedactionReason,
    by: (&str, i64),
    sealed: &SealedWords,
) -> Result<(), StoreError> {
    tx.run_one(
        ADD_REDACTION,
        &values![
            document.id,
            document.version,
            reason.code(),
            by.0,
            by.1,
            &sealed.before,
            &sealed.words,
            &sealed.after
        ],
    )
}

/// The redactions of a document, oldest first.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn redactions_of(r: &Reader<'_>, document: i64) -> Result<Vec<Redaction>, StoreError> {
    let mut redactions = Vec::new();
    for row in r.rows(REDACTIONS_OF, &values![document])? {
        redactions.push(Redaction {
            version: row.int(0)?,
            reason: RedactionReason::of_code(&row.text(1)?).ok_or(StoreError::Shape {
                column: 1,
                expected: "a reason",
            })?,
            person: row.text(2)?,
            at_us: row.int(3)?,
        });
    }
    Ok(redactions)
}

/// Every span of words that was taken out of a document of the commission.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn sealed_words(r: &Reader<'_>, commission: i64) -> Result<Vec<SealedWords>, StoreError> {
    let mut sealed = Vec::new();
    for row in r.rows(SEALED_WORDS, &values![commission])? {
        sealed.push(SealedWords {
            document: format!("{}/{}", row.text(0)?, row.text(1)?),
            before: row.text(2)?,
            words: row.text(3)?,
            after: row.text(4)?,
        });
    }
    Ok(sealed)
}

pub(super) fn document_of(row: &Row) -> Result<Document, StoreError> {
    Ok(Document {
        id: row.int(0)?,
        source: row.int(1)?,
        reference: row.text(2)?,
        part: row.text(3)?,
        strand: row.opt_text(4)?,
        title: row.opt_text(5)?,
        language: language_of(row, 6)?,
        language_by: row.opt_text(7)?,
        version: row.int(8)?,
        text: row.text(9)?,
        salt: salt_of(row, 10)?,
        leaf: row.int(11)?,
        blob: row.opt_text(12)?.zip(row.opt_text(13)?),
        is_scan: row.yes(14)?,
        transcripts: row.int(15)?,
    })
}
