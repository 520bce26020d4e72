//! The rows of sources, documents, passages, redactions and the search.
//!
//! Later slices may join these tables in questions of their own; only this file changes them.

use crate::learn::Learned;
use crate::words::words;
use crate::{
    Document, NewDocument, NewSource, Passage, Redaction, RedactionReason, SealedWords, Source,
    reference_text,
};
use ::store::{Migration, Reader, Room, Row, StoreError, Tx, values};
use commission::{Commission, Error, Publication, Refusal, record};
use ledger::{Leaf, PublicationState, Salt};
use text::Language;

/// The tables of this room.
pub const MIGRATIONS: Room = Room {
    name: "evidence",
    migrations: &[FIRST, LISTS],
};

const FIRST: Migration = Migration {
        number: 1,
        sql: "CREATE TABLE source (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            number BIGINT NOT NULL, reference TEXT NOT NULL, channel TEXT NOT NULL,
            respondent_type TEXT, place TEXT, language TEXT, language_declared BIGINT NOT NULL,
            state TEXT NOT NULL, name TEXT, received BIGINT NOT NULL, late BIGINT NOT NULL,
            origin TEXT NOT NULL, text_key TEXT NOT NULL, salt BYTEA NOT NULL, leaf BIGINT NOT NULL,
            UNIQUE (commission, number), UNIQUE (commission, reference));
        CREATE TABLE document (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL, source BIGINT NOT NULL REFERENCES source (id),
            part TEXT NOT NULL, strand TEXT, title TEXT, language TEXT, language_by TEXT,
            version BIGINT NOT NULL, text TEXT NOT NULL, salt BYTEA NOT NULL, leaf BIGINT NOT NULL,
            blob TEXT, media_type TEXT, learned BIGINT NOT NULL,
            UNIQUE (source, part));
        CREATE INDEX document_unlearned ON document (commission, id) WHERE learned = 0;
        CREATE TABLE sealed_version (
            document BIGINT NOT NULL REFERENCES document (id), version BIGINT NOT NULL,
            text TEXT NOT NULL, salt BYTEA NOT NULL, leaf BIGINT NOT NULL,
            PRIMARY KEY (document, version));
        CREATE TABLE redaction (
            id INTEGER PRIMARY KEY, document BIGINT NOT NULL REFERENCES document (id),
            version BIGINT NOT NULL, reason TEXT NOT NULL, person TEXT NOT NULL, at BIGINT NOT NULL,
            before TEXT NOT NULL, words TEXT NOT NULL, after TEXT NOT NULL);
        CREATE INDEX redaction_by_document ON redaction (document);
        CREATE TABLE passage (
            id INTEGER PRIMARY KEY, document BIGINT NOT NULL REFERENCES document (id),
            version BIGINT NOT NULL, first BIGINT NOT NULL, past BIGINT NOT NULL, quote TEXT NOT NULL,
            UNIQUE (document, version, first, past));
        CREATE VIRTUAL TABLE search USING fts5 (
            plain, welsh, content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 0');",
    };

/// A list is counted, in submissions and distinct texts, from an index alone: in the order of the
/// texts, with every field that a filter may ask for.
const LISTS: Migration = Migration {
    number: 2,
    sql: "CREATE INDEX source_by_text ON source (
            commission, text_key, state, language, respondent_type, place, late, number);
        CREATE INDEX document_by_strand ON document (commission, strand, source);",
};

const NEXT_NUMBER: &str = "SELECT COALESCE(MAX(number), 0) + 1 FROM source WHERE commission = $1";
const ADD_SOURCE: &str = "INSERT INTO source (commission, number, reference, channel,
    respondent_type, place, language, language_declared, state, name, received, late, origin,
    text_key, salt, leaf)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) RETURNING id";
const ADD_DOCUMENT: &str =
    "INSERT INTO document (commission, source, part, strand, title, language,
    language_by, version, text, salt, leaf, blob, media_type, learned)
    VALUES ($1, $2, $3, $4, $5, $6, $7, 1, $8, $9, $10, $11, $12, 0) RETURNING id";
const SOURCE_BY_REFERENCE: &str = "SELECT id, commission, reference, channel, respondent_type,
    place, language, state, name, received, late, origin, leaf
    FROM source WHERE commission = $1 AND reference = $2";
const SOURCE: &str = "SELECT id, commission, reference, channel, respondent_type, place, language,
    state, name, received, late, origin, leaf FROM source WHERE id = $1";
const SOURCES: &str = "SELECT id, commission, reference, channel, respondent_type, place, language,
    state, name, received, late, origin, leaf FROM source WHERE commission = $1 ORDER BY number";
const ENVELOPE_SALT: &str = "SELECT salt FROM source WHERE id = $1";
const DOCUMENT: &str = "SELECT d.id, d.source, s.reference, d.part, d.strand, d.title, d.language,
    d.language_by, d.version, d.text, d.salt, d.leaf, d.blob, d.media_type
    FROM document d JOIN source s ON s.id = d.source WHERE d.id = $1";
const DOCUMENT_BY_NAME: &str = "SELECT d.id, d.source, s.reference, d.part, d.strand, d.title,
    d.language, d.language_by, d.version, d.text, d.salt, d.leaf, d.blob, d.media_type
    FROM document d JOIN source s ON s.id = d.source
    WHERE s.commission = $1 AND s.reference = $2 AND d.part = $3";
const DOCUMENTS_OF: &str = "SELECT d.id, d.source, s.reference, d.part, d.strand, d.title,
    d.language, d.language_by, d.version, d.text, d.salt, d.leaf, d.blob, d.media_type
    FROM document d JOIN source s ON s.id = d.source WHERE d.source = $1 ORDER BY d.id";
const DOCUMENTS: &str = "SELECT d.id, d.source, s.reference, d.part, d.strand, d.title,
    d.language, d.language_by, d.version, d.text, d.salt, d.leaf, d.blob, d.media_type
    FROM document d JOIN source s ON s.id = d.source WHERE s.commission = $1
    ORDER BY s.number, d.part";
const SET_STATE: &str = "UPDATE source SET state = $2 WHERE id = $1 AND state <> $2";
const DESCRIBE: &str = "UPDATE source SET respondent_type = COALESCE($2, respondent_type),
    place = COALESCE($3, place), language = COALESCE($4, language),
    language_declared = CASE WHEN $4 IS NULL THEN language_declared ELSE 1 END,
    name = COALESCE($5, name) WHERE id = $1";
const SEAL: &str = "INSERT INTO sealed_version (document, version, text, salt, leaf)
    VALUES ($1, $2, $3, $4, $5)";
const RENEW: &str = "UPDATE document SET version = $2, text = $3, salt = $4, leaf = $5, learned = 0
    WHERE id = $1 AND version = $2 - 1";
const ADD_REDACTION: &str = "INSERT INTO redaction (document, version, reason, person, at, before,
    words, after) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
const REDACTIONS_OF: &str = "SELECT version, reason, person, at FROM redaction
    WHERE document = $1 ORDER BY id";
const SEALED_WORDS: &str = "SELECT s.reference, d.part, r.before, r.words, r.after
    FROM redaction r JOIN document d ON d.id = r.document JOIN source s ON s.id = d.source
    WHERE s.commission = $1 ORDER BY r.id";
const PASSAGES_OF: &str = "SELECT id, document, version, first, past, quote FROM passage
    WHERE document = $1 ORDER BY first, past, id";
const PASSAGE: &str = "SELECT id, document, version, first, past, quote FROM passage WHERE id = $1";
const PASSAGE_AT: &str = "SELECT id, document, version, first, past, quote FROM passage
    WHERE document = $1 AND version = $2 AND first = $3 AND past = $4";
const ADD_PASSAGE: &str = "INSERT INTO passage (document, version, first, past, quote)
    VALUES ($1, $2, $3, $4, $5) RETURNING id";
const MOVE_PASSAGE: &str = "UPDATE passage SET version = $2, first = $3, past = $4 WHERE id = $1";
const BROKEN: &str = "SELECT p.id, p.document, p.version, p.first, p.past, p.quote
    FROM passage p JOIN document d ON d.id = p.document JOIN source s ON s.id = d.source
    WHERE s.commission = $1 AND p.version <> d.version ORDER BY p.id";
const UNLEARNED: &str = "SELECT d.id, d.source, d.version, s.language_declared, s.language,
    d.language, d.language_by, d.text
    FROM document d JOIN source s ON s.id = d.source
    WHERE d.commission = $1 AND d.learned = 0 ORDER BY d.id LIMIT $2";
const KEEP_LEARNED: &str = "UPDATE document SET language = $3, language_by = $4, learned = 1
    WHERE id = $1 AND version = $2";
const SOURCE_LANGUAGE: &str = "UPDATE source SET language = (
        SELECT language FROM document WHERE source = $1 AND language IS NOT NULL
        GROUP BY language ORDER BY SUM(LENGTH(text)) DESC, language LIMIT 1)
    WHERE id = $1 AND language_declared = 0";
const SEARCH_DROP: &str = "DELETE FROM search WHERE rowid = $1";
const SEARCH_ADD: &str = "INSERT INTO search (rowid, plain, welsh) VALUES ($1, $2, $3)";
const STATES: &str = "SELECT state, COUNT(*), COUNT(DISTINCT text_key) FROM source
    WHERE commission = $1 GROUP BY state ORDER BY state";
const TYPES: &str = "SELECT DISTINCT respondent_type FROM source
    WHERE commission = $1 AND respondent_type IS NOT NULL ORDER BY respondent_type";
const PLACES: &str = "SELECT DISTINCT place FROM source
    WHERE commission = $1 AND place IS NOT NULL ORDER BY place";

/// Keeps a source with its documents and the leaf that commits to all of it, and answers its
/// number and its reference.
///
/// # Errors
/// [`Error::Fault`] where it cannot be kept; nothing of it is then.
pub fn add_source(
    tx: &mut Tx<'_>,
    log: &str,
    new: &NewSource,
    documents: &[NewDocument],
    salt: &Salt,
) -> Result<(i64, String), Error> {
    let number = tx
        .row(NEXT_NUMBER, &values![new.commission])?
        .map_or(Ok(1), |row| row.int(0))?;
    let reference = reference_text(&new.prefix, number);
    let leaf = receipt_leaf(&reference, new, documents, salt)?;
    let leaf = i64::try_from(tx.append_leaf(log, &leaf)?).unwrap_or(i64::MAX);
    let id = tx.insert(
        ADD_SOURCE,
        &values![
            new.commission,
            number,
            &reference,
            &new.channel,
            new.respondent_type.clone(),
            new.place.clone(),
            new.language.map(Language::code),
            new.language.is_some(),
            new.state.code(),
            new.name.clone(),
            new.received_us,
            new.late,
            &new.origin,
            &new.text_key,
            salt.0.as_slice(),
            leaf
        ],
    )?;
    for document in documents {
        add_document(tx, new.commission, id, document, leaf)?;
    }
    if new.state != Publication::NotDecided {
        append_decision(tx, log, &reference, new.state)?;
    }
    Ok((id, reference))
}

fn receipt_leaf(
    reference: &str,
    new: &NewSource,
    documents: &[NewDocument],
    salt: &Salt,
) -> Result<Vec<u8>, Error> {
    let bind = |salt: &Salt, content| {
        ledger::commitment(salt, &content).map_err(|why| Error::fault("commit to evidence", why))
    };
    let envelope = ledger::Envelope {
        reference,
        channel: &new.channel,
        received: new.received_us,
        respondent_type: new.respondent_type.as_deref(),
        place: new.place.as_deref(),
        language: new.language.map(Language::code),
        name: new.name.as_deref(),
        source: Some(&new.origin),
    };
    let mut parts = std::collections::BTreeMap::new();
    parts.insert("envelope".to_owned(), bind(salt, envelope.content())?);
    for document in documents {
        let content = content_of(reference, document)?;
        parts.insert(document.part.clone(), bind(&document.salt, content)?);
    }
    Leaf::SubmissionReceived {
        reference: reference.to_owned(),
        parts,
    }
    .to_bytes()
    .map_err(|why| Error::fault("write a leaf", why))
}

fn content_of(reference: &str, document: &NewDocument) -> Result<serde_json::Value, Error> {
    Ok(match &document.blob {
        None => ledger::text_content(
            reference,
            &document.part,
            document.language.map(Language::code),
            &document.text,
        ),
        Some((sha256, media_type)) => ledger::Attachment {
            reference,
            part: &document.part,
            name: document.title.as_deref(),
            media_type,
            sha256: Some(sha256.parse().map_err(|why| {
                Error::fault("read the digest of an attachment", format!("{why:?}"))
            })?),
            text: Some(&document.text),
        }
        .content(),
    })
}

/// Keeps one document of a source.
///
/// # Errors
/// [`StoreError`] where it cannot be kept.
pub fn add_document(
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
            media_type
        ],
    )
}

/// Decides how a source may be shown, and says so in the ledger. Deciding the same again does
/// nothing.
///
/// # Errors
/// [`Error::Fault`] where it cannot be kept.
pub fn decide_publication(
    tx: &mut Tx<'_>,
    commission: &Commission,
    source: &Source,
    state: Publication,
    by: (&str, i64),
) -> Result<(), Error> {
    if tx.run(SET_STATE, &values![source.id, state.code()])? == 1 {
        append_decision(tx, &commission.log(), &source.reference, state)?;
        record(
            tx,
            commission.id,
            by.0,
            by.1,
            "publication-decided",
            &source.reference,
        )?;
    }
    Ok(())
}

fn append_decision(
    tx: &mut Tx<'_>,
    log: &str,
    reference: &str,
    state: Publication,
) -> Result<(), Error> {
    let state = match state {
        Publication::Named => PublicationState::Named,
        Publication::NameWithheld => PublicationState::NameWithheld,
        Publication::Anonymous => PublicationState::Anonymous,
        Publication::Confidential => PublicationState::Confidential,
        Publication::NotAccepted => PublicationState::NotAccepted,
        Publication::NotDecided => PublicationState::NotDecided,
    };
    let leaf = Leaf::PublicationDecided {
        reference: reference.to_owned(),
        state,
    }
    .to_bytes()
    .map_err(|why| Error::fault("write a leaf", why))?;
    tx.append_leaf(log, &leaf)?;
    Ok(())
}

/// Says what a source did not say of itself; what is `None` stays as it is.
///
/// # Errors
/// [`StoreError`] where it cannot be kept.
pub fn describe_source(
    tx: &mut Tx<'_>,
    source: i64,
    respondent_type: Option<&str>,
    place: Option<&str>,
    language: Option<Language>,
    name: Option<&str>,
) -> Result<(), StoreError> {
    tx.run_one(
        DESCRIBE,
        &values![
            source,
            respondent_type,
            place,
            language.map(Language::code),
            name
        ],
    )
}

/// The source of that number.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn source(r: &Reader<'_>, id: i64) -> Result<Option<Source>, StoreError> {
    r.row(SOURCE, &values![id])?
        .as_ref()
        .map(source_of)
        .transpose()
}

/// The source of that reference.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn source_by_reference(
    r: &Reader<'_>,
    commission: i64,
    reference: &str,
) -> Result<Option<Source>, StoreError> {
    r.row(SOURCE_BY_REFERENCE, &values![commission, reference])?
        .as_ref()
        .map(source_of)
        .transpose()
}

/// Hands every source of a commission to `take`, in the order of their numbers, each with the salt
/// of its envelope.
///
/// # Errors
/// [`StoreError`] where they cannot be read, and what `take` answers.
pub fn each_source<E: From<StoreError>>(
    r: &Reader<'_>,
    commission: i64,
    mut take: impl FnMut(Source, Salt) -> Result<(), E>,
) -> Result<(), E> {
    r.each(SOURCES, &values![commission], |row| {
        let source = source_of(&row)?;
        let salt = r
            .row(ENVELOPE_SALT, &values![source.id])?
            .map_or(Err(StoreError::Broken), |row| salt_of(&row, 0))?;
        take(source, salt)
    })
}

fn source_of(row: &Row) -> Result<Source, StoreError> {
    Ok(Source {
        id: row.int(0)?,
        commission: row.int(1)?,
        reference: row.text(2)?,
        channel: row.text(3)?,
        respondent_type: row.opt_text(4)?,
        place: row.opt_text(5)?,
        language: language_of(row, 6)?,
        state: Publication::of_code(&row.text(7)?).ok_or(StoreError::Shape {
            column: 7,
            expected: "a publication state",
        })?,
        name: row.opt_text(8)?,
        received_us: row.int(9)?,
        late: row.yes(10)?,
        origin: row.text(11)?,
        leaf: row.int(12)?,
    })
}

fn language_of(row: &Row, column: usize) -> Result<Option<Language>, StoreError> {
    Ok(row.opt_text(column)?.and_then(|code| code.parse().ok()))
}

fn salt_of(row: &Row, column: usize) -> Result<Salt, StoreError> {
    row.bytes(column)?
        .try_into()
        .map(Salt)
        .map_err(|_| StoreError::Shape {
            column,
            expected: "a salt of 32 bytes",
        })
}

fn document_of(row: &Row) -> Result<Document, StoreError> {
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
    })
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
            document.leaf
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

/// Anchors a passage in the current version of a document; the same span again answers the passage
/// that is there.
///
/// # Errors
/// [`Error::Refused`] where the span holds no letter or lies outside the text.
pub fn add_passage(
    tx: &mut Tx<'_>,
    document: &Document,
    start: usize,
    end: usize,
) -> Result<Passage, Error> {
    let quote = text::slice(&document.text, start, end)
        .filter(|quote| quote.chars().any(char::is_alphanumeric));
    let Some(quote) = quote else {
        return Err(Refusal::new("passage", |l| words(l).msg_quote_empty()).into());
    };
    let (first, past) = (number_of(start), number_of(end));
    let at = values![document.id, document.version, first, past];
    if let Some(row) = tx.row(PASSAGE_AT, &at)? {
        return Ok(passage_of(&row)?);
    }
    let values = values![document.id, document.version, first, past, quote];
    let id = tx.insert(ADD_PASSAGE, &values)?;
    Ok(Passage {
        id,
        document: document.id,
        version: document.version,
        start,
        end,
        quote: quote.to_owned(),
    })
}

fn number_of(offset: usize) -> i64 {
    i64::try_from(offset).unwrap_or(i64::MAX)
}

pub(crate) fn move_passage(tx: &mut Tx<'_>, passage: &Passage) -> Result<(), StoreError> {
    tx.run_one(
        MOVE_PASSAGE,
        &values![
            passage.id,
            passage.version,
            number_of(passage.start),
            number_of(passage.end)
        ],
    )
}

/// The passage of that number.
///
/// # Errors
/// [`StoreError`] where it cannot be read.
pub fn passage(r: &Reader<'_>, id: i64) -> Result<Option<Passage>, StoreError> {
    r.row(PASSAGE, &values![id])?
        .as_ref()
        .map(passage_of)
        .transpose()
}

/// The passages of a document in the order of their words, those of earlier versions among them.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn passages_of(r: &Reader<'_>, document: i64) -> Result<Vec<Passage>, StoreError> {
    r.rows(PASSAGES_OF, &values![document])?
        .iter()
        .map(passage_of)
        .collect()
}

/// The passages whose words were taken out after they had been anchored.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn broken_passages(r: &Reader<'_>, commission: i64) -> Result<Vec<Passage>, StoreError> {
    r.rows(BROKEN, &values![commission])?
        .iter()
        .map(passage_of)
        .collect()
}

fn passage_of(row: &Row) -> Result<Passage, StoreError> {
    let offset = |column| {
        usize::try_from(row.int(column)?).map_err(|_| StoreError::Shape {
            column,
            expected: "an offset",
        })
    };
    Ok(Passage {
        id: row.int(0)?,
        document: row.int(1)?,
        version: row.int(2)?,
        start: offset(3)?,
        end: offset(4)?,
        quote: row.text(5)?,
    })
}

/// Documents the learning job has not seen: number, source, version, declared language, text.
pub(crate) type Unlearned = (i64, i64, i64, Option<Language>, String);

pub(crate) fn unlearned(
    r: &Reader<'_>,
    commission: i64,
    at_most: i64,
) -> Result<Vec<Unlearned>, StoreError> {
    let mut documents = Vec::new();
    for row in r.rows(UNLEARNED, &values![commission, at_most])? {
        let own = match row.opt_text(6)?.as_deref() {
            Some("declared") => language_of(&row, 5)?,
            _ => None,
        };
        let declared = match (own, row.yes(3)?) {
            (Some(own), _) => Some(own),
            (None, true) => language_of(&row, 4)?,
            (None, false) => None,
        };
        documents.push((
            row.int(0)?,
            row.int(1)?,
            row.int(2)?,
            declared,
            row.text(7)?,
        ));
    }
    Ok(documents)
}

pub(crate) fn keep_learned(tx: &mut Tx<'_>, learned: &Learned) -> Result<(), StoreError> {
    let language = learned.language.map(Language::code);
    let values = values![learned.document, learned.version, language, learned.by];
    if tx.run(KEEP_LEARNED, &values)? == 0 {
        // A newer version came in between; the next step learns about that one.
        return Ok(());
    }
    tx.run(SOURCE_LANGUAGE, &values![learned.source])?;
    tx.run(SEARCH_DROP, &values![learned.document])?;
    let welsh = match learned.language {
        Some(Language::Cy) => learned.folded.as_str(),
        _ => "",
    };
    tx.run_one(
        SEARCH_ADD,
        &values![learned.document, &learned.folded, welsh],
    )
}

/// How many sources are in each publication state, and how many distinct texts they have.
///
/// # Errors
/// [`StoreError`] where they cannot be counted.
pub fn states(r: &Reader<'_>, commission: i64) -> Result<Vec<(Publication, i64, i64)>, StoreError> {
    let mut states = Vec::new();
    for row in r.rows(STATES, &values![commission])? {
        if let Some(state) = Publication::of_code(&row.text(0)?) {
            states.push((state, row.int(1)?, row.int(2)?));
        }
    }
    Ok(states)
}

/// The respondent types and the places that occur in a commission.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn facets(r: &Reader<'_>, commission: i64) -> Result<(Vec<String>, Vec<String>), StoreError> {
    let read = |sql| -> Result<Vec<String>, StoreError> {
        r.rows(sql, &values![commission])?
            .iter()
            .map(|row| row.text(0))
            .collect()
    };
    Ok((read(TYPES)?, read(PLACES)?))
}
