//! The rows of translations: of which source a text is the translation, who made it, who reviewed it; and what cited passages say
//! in another language, which stands nowhere else.

use crate::translations::Recorded;
use ::store::{Migration, Reader, StoreError, Tx, values};
use std::collections::BTreeMap;

/// What is known of translations.
pub(crate) const MIGRATION: Migration = Migration {
    number: 6,
    sql: "CREATE TABLE translation (
            commission BIGINT NOT NULL REFERENCES commission (id), name TEXT NOT NULL,
            language TEXT NOT NULL, source TEXT NOT NULL, text TEXT NOT NULL,
            translator TEXT NOT NULL, at BIGINT NOT NULL, reviewer TEXT, reviewed BIGINT,
            PRIMARY KEY (commission, name, language))",
};

/// Cited passages have translations.
pub(crate) const QUOTES: Migration = Migration {
    number: 8,
    sql: "CREATE TABLE quote_translation (
            commission BIGINT NOT NULL REFERENCES commission (id),
            passage BIGINT NOT NULL REFERENCES passage (id), language TEXT NOT NULL,
            text TEXT NOT NULL, PRIMARY KEY (passage, language))",
};

const ALL_QUOTES: &str =
    "SELECT passage, language, text FROM quote_translation WHERE commission = $1";
const KEEP_QUOTE: &str = "INSERT INTO quote_translation (commission, passage, language, text)
    VALUES ($1, $2, $3, $4) ON CONFLICT (passage, language) DO UPDATE SET text = $4";
const FORGET_KNOWN: &str = "DELETE FROM translation WHERE commission = $1 AND name IN (
    SELECT 'P' || CAST(p.id AS TEXT) || '/quote' FROM passage p
    JOIN document d ON d.id = p.document WHERE d.source = $2)";
const FORGET_QUOTES: &str = "DELETE FROM quote_translation WHERE commission = $1
    AND passage IN (SELECT p.id FROM passage p JOIN document d ON d.id = p.document
        WHERE d.source = $2)";

const TRANSLATIONS: &str = "SELECT name, language, source, text, translator, at, reviewer, reviewed
    FROM translation WHERE commission = $1 ORDER BY name, language";
const KEEP: &str = "INSERT INTO translation (commission, name, language, source, text, translator,
    at, reviewer, reviewed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    ON CONFLICT (commission, name, language) DO UPDATE SET source = $4, text = $5,
        translator = $6, at = $7, reviewer = $8, reviewed = $9";

/// Everything that is known, by name and language.
pub(crate) fn translations(r: &Reader<'_>, commission: i64) -> Result<Vec<Recorded>, StoreError> {
    let rows = r.rows(TRANSLATIONS, &values![commission])?;
    rows.iter()
        .map(|row| {
            Ok(Recorded {
                name: row.text(0)?,
                language: row.text(1)?,
                source: row.text(2)?,
                text: row.text(3)?,
                translator: row.text(4)?,
                at_us: row.int(5)?,
                reviewed: row.opt_text(6)?.zip(row.opt_int(7)?),
            })
        })
        .collect()
}

/// Keeps what is known of a translation; what was known before gives way.
pub(crate) fn keep(tx: &mut Tx<'_>, commission: i64, one: &Recorded) -> Result<(), StoreError> {
    let (reviewer, reviewed) = match &one.reviewed {
        Some((name, at_us)) => (Some(name.as_str()), Some(*at_us)),
        None => (None, None),
    };
    tx.run_one(
        KEEP,
        &values![
            commission,
            &one.name,
            &one.language,
            &one.source,
            &one.text,
            &one.translator,
            one.at_us,
            reviewer,
            reviewed
        ],
    )
}

/// What passages say in other languages, by passage and code of the language.
pub(crate) fn quotes(
    r: &Reader<'_>,
    commission: i64,
) -> Result<BTreeMap<(i64, String), String>, StoreError> {
    let rows = r.rows(ALL_QUOTES, &values![commission])?;
    rows.iter()
        .map(|row| Ok(((row.int(0)?, row.text(1)?), row.text(2)?)))
        .collect()
}

/// Keeps what a passage says in another language; what was kept before gives way.
pub(crate) fn keep_quote(
    tx: &mut Tx<'_>,
    commission: i64,
    (passage, language): (i64, &str),
    text: &str,
) -> Result<(), StoreError> {
    tx.run_one(KEEP_QUOTE, &values![commission, passage, language, text])
}

/// Forgets the translations of a source's passages, and what is known of them.
pub(crate) fn forget_quotes(
    tx: &mut Tx<'_>,
    commission: i64,
    source: i64,
) -> Result<(), StoreError> {
    tx.run(FORGET_KNOWN, &values![commission, source])?;
    tx.run(FORGET_QUOTES, &values![commission, source])?;
    Ok(())
}
