//! Who opened which submission, and what is asked of all of them for coverage and saturation.

use ::store::{Reader, StoreError, Tx, values};

const SEEN: &str = "SELECT at FROM seen WHERE source = $1 AND person = $2";
const SEE: &str = "INSERT INTO seen (source, person, at) VALUES ($1, $2, $3)
    ON CONFLICT (source, person) DO NOTHING";
/// Codings that somebody must not see, because they code the document blind, are not counted before them.
const ANSWERED: &str = "SELECT s.id, s.reference, s.respondent_type,
        (SELECT COUNT(*) FROM seen w WHERE w.source = s.id),
        (SELECT COUNT(*) FROM coding c WHERE c.source = s.id AND c.person <> 'source'
            AND c.person NOT LIKE '% (imported)'),
        (SELECT COUNT(*) FROM coding c WHERE c.source = s.id AND c.undone_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM double_coding_document o
                JOIN double_coding d ON d.id = o.double_coding
                WHERE o.document = c.document AND d.revealed_at IS NULL
                    AND (d.first_coder = $2 OR (d.second_coder = $2 AND d.again = 0))
                    AND c.person <> CASE WHEN d.again = 1 THEN d.second_coder ELSE $2 END))
    FROM source s WHERE s.commission = $1 ORDER BY s.number";
const CODED_UNITS: &str = "SELECT DISTINCT s.number, s.id, s.reference, s.respondent_type, k.key
    FROM coding c JOIN code k ON k.id = c.code JOIN source s ON s.id = c.source
    WHERE c.commission = $1 AND c.undone_at IS NULL
        AND NOT EXISTS (SELECT 1 FROM double_coding_document o
            JOIN double_coding d ON d.id = o.double_coding
            WHERE o.document = c.document AND d.revealed_at IS NULL
                AND (d.first_coder = $2 OR (d.second_coder = $2 AND d.again = 0))
                AND c.person <> CASE WHEN d.again = 1 THEN d.second_coder ELSE $2 END)
    ORDER BY s.number, k.key";

/// A submission as coverage looks at it.
pub(crate) struct Answered {
    pub(crate) source: i64,
    pub(crate) reference: String,
    pub(crate) respondent_type: Option<String>,
    /// Whether a person opened or coded it.
    pub(crate) opened: bool,
    /// Whether it has a code now, whoever gave it.
    pub(crate) coded: bool,
}

/// Whether this person has opened this submission.
pub(crate) fn has_seen(r: &Reader<'_>, source: i64, person: &str) -> Result<bool, StoreError> {
    Ok(r.row(SEEN, &values![source, person])?.is_some())
}

/// Keeps that this person has opened this submission, the first time.
pub(crate) fn see(tx: &mut Tx<'_>, source: i64, person: &str, at: i64) -> Result<(), StoreError> {
    tx.run(SEE, &values![source, person, at])?;
    Ok(())
}

/// Hands every submission to `take`, by number, with the codes that `viewer` may see.
pub(crate) fn answered(
    r: &Reader<'_>,
    commission: i64,
    viewer: &str,
    mut take: impl FnMut(Answered),
) -> Result<(), StoreError> {
    r.each(ANSWERED, &values![commission, viewer], |row| {
        take(Answered {
            source: row.int(0)?,
            reference: row.text(1)?,
            respondent_type: row.opt_text(2)?,
            opened: row.int(3)? + row.int(4)? > 0,
            coded: row.int(5)? > 0,
        });
        Ok::<(), StoreError>(())
    })
}

/// Hands every code of every coded submission to `take`, by number, those that `viewer` may see: source, reference, respondent
/// type, code.
pub(crate) fn coded_units(
    r: &Reader<'_>,
    commission: i64,
    viewer: &str,
    mut take: impl FnMut(i64, String, Option<String>, String),
) -> Result<(), StoreError> {
    r.each(CODED_UNITS, &values![commission, viewer], |row| {
        take(row.int(1)?, row.text(2)?, row.opt_text(3)?, row.text(4)?);
        Ok::<(), StoreError>(())
    })
}
