//! The rows of passages: exact spans of documents, with their quotes.

use crate::words::words;
use crate::{Document, Passage};
use ::store::{Reader, Row, StoreError, Tx, values};
use commission::{Error, Refusal};

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

fn number_of(offset: usize) -> i64 {
    i64::try_from(offset).unwrap_or(i64::MAX)
}
