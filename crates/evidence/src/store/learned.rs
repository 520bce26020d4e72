//! What the learning job reads and keeps: languages, and the words of the search.

use super::language_of;
use crate::learn::Learned;
use ::store::{Reader, StoreError, Tx, values};
use text::Language;

const UNLEARNED: &str = "SELECT d.id, d.source, d.version, s.language_declared, s.language,
    d.language, d.language_by, d.text
    FROM document d JOIN source s ON s.id = d.source
    WHERE d.commission = $1 AND d.learned = 0 ORDER BY d.id LIMIT $2";
const KEEP_LEARNED: &str = "UPDATE document SET language = $3, language_by = $4, learned = 1
    WHERE id = $1 AND version = $2";
const SOURCE_LANGUAGE: &str = "UPDATE source SET language = (
        SELECT language FROM document WHERE source = $1 AND language IS NOT NULL
        GROUP BY language ORDER BY SUM(LENGTH(text)) DESC, language LIMIT 1), changed = (
        SELECT MAX(o.changed) + 1 FROM source o WHERE o.commission = source.commission)
    WHERE id = $1 AND language_declared = 0";
const SEARCH_DROP: &str = "DELETE FROM search WHERE rowid = $1";
const SEARCH_ADD: &str = "INSERT INTO search (rowid, plain, welsh) VALUES ($1, $2, $3)";
const LEARNED: &str = "SELECT id, language, text FROM document
    WHERE learned = 1 AND id > $1 ORDER BY id LIMIT $2";

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
    make_searchable(tx, learned.document, learned.language, &learned.folded)
}

/// The documents after number `after` that are learned: number, language, text.
pub(crate) fn learned(
    r: &Reader<'_>,
    after: i64,
    at_most: i64,
) -> Result<Vec<(i64, Option<Language>, String)>, StoreError> {
    r.rows(LEARNED, &values![after, at_most])?
        .iter()
        .map(|row| Ok((row.int(0)?, language_of(row, 1)?, row.text(2)?)))
        .collect()
}

/// Enters a document's folded words into the search, in place of those it had.
pub(crate) fn make_searchable(
    tx: &mut Tx<'_>,
    document: i64,
    language: Option<Language>,
    folded: &str,
) -> Result<(), StoreError> {
    tx.run(SEARCH_DROP, &values![document])?;
    let welsh = match language {
        Some(Language::Cy) => folded,
        _ => "",
    };
    tx.run_one(SEARCH_ADD, &values![document, folded, welsh])
}
