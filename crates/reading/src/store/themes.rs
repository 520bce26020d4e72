//! The rows of themes: suggested groups of answers to one question, kept so that a person can work on them.
//!
//! Guarantees: no words of a document are kept here, only spans, so that what is redacted or erased is not in these rows; an answer
//! lies in one theme at most. A theme that a person dropped or merged is deleted; what was coded from it stays.

use crate::themes::{Kept, KeptTheme, Span};
use ::store::{Migration, Reader, Row, StoreError, Tx, values};

/// The tables of themes.
pub(super) const THEMES: Migration = Migration {
    number: 5,
    sql: "CREATE TABLE theme (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            question TEXT NOT NULL, key TEXT NOT NULL, label TEXT NOT NULL, terms TEXT NOT NULL,
            named_by TEXT, code TEXT, UNIQUE (commission, question, key));
        CREATE TABLE theme_document (
            document BIGINT PRIMARY KEY REFERENCES document (id),
            theme BIGINT NOT NULL REFERENCES theme (id), strength BIGINT NOT NULL, placed_by TEXT);
        CREATE INDEX theme_document_by_theme ON theme_document (theme);
        CREATE TABLE theme_passage (
            theme BIGINT NOT NULL REFERENCES theme (id), position BIGINT NOT NULL,
            document BIGINT NOT NULL REFERENCES document (id), version BIGINT NOT NULL,
            first BIGINT NOT NULL, past BIGINT NOT NULL, PRIMARY KEY (theme, position));",
};

const ANSWERS: &str = "SELECT d.id, s.reference, d.version, d.text
    FROM document d JOIN source s ON s.id = d.source
    WHERE s.commission = $1 AND d.part = $2 ORDER BY s.number";
const THEMES_OF: &str = "SELECT t.id, t.key, t.label, t.terms, t.named_by, t.code,
        COUNT(DISTINCT d.id), COUNT(DISTINCT NULLIF(COALESCE(c.key, s.text_key), ''))
    FROM theme t LEFT JOIN theme_document m ON m.theme = t.id
    LEFT JOIN document d ON d.id = m.document LEFT JOIN source s ON s.id = d.source
    LEFT JOIN counted_text c ON c.source = s.id
    WHERE t.commission = $1 AND t.question = $2
    GROUP BY t.id, t.key, t.label, t.terms, t.named_by, t.code
    ORDER BY COUNT(DISTINCT d.id) DESC, t.key";
const COUNT_BY_QUESTION: &str = "SELECT question, COUNT(*) FROM theme WHERE commission = $1
    GROUP BY question ORDER BY question";
const MEMBERS: &str = "SELECT m.document, m.theme, m.strength, m.placed_by
    FROM theme_document m JOIN theme t ON t.id = m.theme
    WHERE t.commission = $1 AND t.question = $2 ORDER BY m.document";
const PASSAGES: &str = "SELECT document, version, first, past FROM theme_passage
    WHERE theme = $1 ORDER BY position";
const ADD_THEME: &str =
    "INSERT INTO theme (commission, question, key, label, terms, named_by, code)
    VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id";
const CHANGE_THEME: &str = "UPDATE theme SET label = $2, terms = $3, named_by = $4 WHERE id = $1";
const PROMOTED: &str = "UPDATE theme SET code = $2 WHERE id = $1";
const DROP_PASSAGES: &str = "DELETE FROM theme_passage WHERE theme = $1";
const DROP_MEMBERS: &str = "DELETE FROM theme_document WHERE theme = $1";
const DROP_THEME: &str = "DELETE FROM theme WHERE id = $1";
const PLACE: &str = "INSERT INTO theme_document (document, theme, strength, placed_by)
    VALUES ($1, $2, $3, $4) ON CONFLICT (document) DO UPDATE SET theme = excluded.theme,
        strength = excluded.strength, placed_by = excluded.placed_by";
const TAKE_OUT: &str = "DELETE FROM theme_document WHERE document = $1";
const ADD_PASSAGE: &str =
    "INSERT INTO theme_passage (theme, position, document, version, first, past)
    VALUES ($1, $2, $3, $4, $5, $6)";

/// An answer to a question: document, reference of its source, version, text.
pub(crate) type Answer = (i64, String, i64, String);

/// The answers to a question, by number of their source.
pub(crate) fn answers(
    r: &Reader<'_>,
    commission: i64,
    question: &str,
) -> Result<Vec<Answer>, StoreError> {
    let rows = r.rows(ANSWERS, &values![commission, question])?;
    let answer = |row: &Row| Ok((row.int(0)?, row.text(1)?, row.int(2)?, row.text(3)?));
    rows.iter().map(answer).collect()
}

/// The themes of a question, the largest first.
pub(crate) fn of_question(
    r: &Reader<'_>,
    commission: i64,
    question: &str,
) -> Result<Vec<KeptTheme>, StoreError> {
    let rows = r.rows(THEMES_OF, &values![commission, question])?;
    let theme = |row: &Row| {
        let terms = row.text(3)?;
        Ok(KeptTheme {
            id: row.int(0)?,
            key: row.text(1)?,
            label: row.text(2)?,
            terms: terms.lines().map(str::to_owned).collect(),
            named_by: row.opt_text(4)?,
            code: row.opt_text(5)?,
            submissions: row.int(6)?,
            distinct_texts: row.int(7)?,
        })
    };
    rows.iter().map(theme).collect()
}

/// How many themes each question has.
pub(crate) fn counts(r: &Reader<'_>, commission: i64) -> Result<Vec<(String, i64)>, StoreError> {
    let rows = r.rows(COUNT_BY_QUESTION, &values![commission])?;
    rows.iter()
        .map(|row| Ok((row.text(0)?, row.int(1)?)))
        .collect()
}

/// Which answer lies in which theme, by document.
pub(crate) fn members(
    r: &Reader<'_>,
    commission: i64,
    question: &str,
) -> Result<Vec<Kept>, StoreError> {
    let rows = r.rows(MEMBERS, &values![commission, question])?;
    let member = |row: &Row| {
        Ok(Kept {
            document: row.int(0)?,
            theme: row.int(1)?,
            strength_permille: row.int(2)?,
            placed_by: row.opt_text(3)?,
        })
    };
    rows.iter().map(member).collect()
}

/// The most telling passages of a theme, the first the most.
pub(crate) fn passages(r: &Reader<'_>, theme: i64) -> Result<Vec<Span>, StoreError> {
    let rows = r.rows(PASSAGES, &values![theme])?;
    let span = |row: &Row| {
        let point = |at| Ok::<_, StoreError>(usize::try_from(row.int(at)?).unwrap_or_default());
        Ok(Span {
            document: row.int(0)?,
            version: row.int(1)?,
            start: point(2)?,
            end: point(3)?,
        })
    };
    rows.iter().map(span).collect()
}

/// Keeps a theme; answers its number.
pub(crate) fn add(
    tx: &mut Tx<'_>,
    commission: i64,
    question: &str,
    theme: &KeptTheme,
) -> Result<i64, StoreError> {
    let terms = theme.terms.join("\n");
    let (named_by, code) = (theme.named_by.clone(), theme.code.clone());
    let values = values![
        commission,
        question,
        &theme.key,
        &theme.label,
        terms,
        named_by,
        code
    ];
    tx.insert(ADD_THEME, &values)
}

/// Changes what a theme is called.
pub(crate) fn change(tx: &mut Tx<'_>, theme: &KeptTheme) -> Result<(), StoreError> {
    let terms = theme.terms.join("\n");
    let values = values![theme.id, &theme.label, terms, theme.named_by.clone()];
    tx.run_one(CHANGE_THEME, &values)
}

/// Notes the code that a theme became.
pub(crate) fn promoted(tx: &mut Tx<'_>, theme: i64, code: &str) -> Result<(), StoreError> {
    tx.run_one(PROMOTED, &values![theme, code])
}

/// Puts an answer into a theme, out of the one it lay in.
pub(crate) fn place(tx: &mut Tx<'_>, kept: &Kept) -> Result<(), StoreError> {
    let by = kept.placed_by.clone();
    tx.run_one(
        PLACE,
        &values![kept.document, kept.theme, kept.strength_permille, by],
    )
}

/// Takes an answer out of its theme.
pub(crate) fn take_out(tx: &mut Tx<'_>, document: i64) -> Result<(), StoreError> {
    tx.run(TAKE_OUT, &values![document]).map(|_| ())
}

/// Puts these passages in place of a theme's.
pub(crate) fn set_passages(tx: &mut Tx<'_>, theme: i64, spans: &[Span]) -> Result<(), StoreError> {
    tx.run(DROP_PASSAGES, &values![theme])?;
    for (position, span) in (0_i64..).zip(spans) {
        let point = |at: usize| i64::try_from(at).unwrap_or(i64::MAX);
        let (first, past) = (point(span.start), point(span.end));
        let values = values![theme, position, span.document, span.version, first, past];
        tx.run_one(ADD_PASSAGE, &values)?;
    }
    Ok(())
}

/// Deletes a theme; its answers lie in none until they are put into another.
pub(crate) fn drop(tx: &mut Tx<'_>, theme: i64) -> Result<(), StoreError> {
    tx.run(DROP_PASSAGES, &values![theme])?;
    tx.run(DROP_MEMBERS, &values![theme])?;
    tx.run(DROP_THEME, &values![theme]).map(|_| ())
}
