//! The questions of the gaps board: how many submissions and distinct texts came for each strand, from
//! each kind of respondent, from each place. What was not accepted is not counted.

use ::store::{Reader, Row, StoreError, values};

const BY_STRAND_AND_TYPE: &str = "SELECT d.strand, COALESCE(s.respondent_type, ''),
        COUNT(DISTINCT s.id), COUNT(DISTINCT NULLIF(COALESCE(t.key, s.text_key), ''))
    FROM document d JOIN source s ON s.id = d.source
    LEFT JOIN counted_text t ON t.source = s.id
    WHERE d.commission = $1 AND d.strand IS NOT NULL AND s.state NOT IN ('not-accepted', 'erased')
        AND ($2 = '' OR s.place = $2)
    GROUP BY d.strand, COALESCE(s.respondent_type, '') ORDER BY 1, 2";
const BY_STRAND_AND_PLACE: &str = "SELECT d.strand, COALESCE(s.place, ''),
        COUNT(DISTINCT s.id), COUNT(DISTINCT NULLIF(COALESCE(t.key, s.text_key), ''))
    FROM document d JOIN source s ON s.id = d.source
    LEFT JOIN counted_text t ON t.source = s.id
    WHERE d.commission = $1 AND d.strand IS NOT NULL AND s.state NOT IN ('not-accepted', 'erased')
    GROUP BY d.strand, COALESCE(s.place, '') ORDER BY 1, 2";
const BY_TYPE: &str = "SELECT COALESCE(s.respondent_type, ''), '', COUNT(DISTINCT s.id),
        COUNT(DISTINCT NULLIF(COALESCE(t.key, s.text_key), ''))
    FROM source s LEFT JOIN counted_text t ON t.source = s.id
    WHERE s.commission = $1 AND s.state NOT IN ('not-accepted', 'erased') AND ($2 = '' OR s.place = $2)
    GROUP BY COALESCE(s.respondent_type, '') ORDER BY 1";
const BY_PLACE: &str = "SELECT COALESCE(s.place, ''), '', COUNT(DISTINCT s.id),
        COUNT(DISTINCT NULLIF(COALESCE(t.key, s.text_key), ''))
    FROM source s LEFT JOIN counted_text t ON t.source = s.id
    WHERE s.commission = $1 AND s.state NOT IN ('not-accepted', 'erased')
    GROUP BY COALESCE(s.place, '') ORDER BY 1";

/// A cell: two keys, submissions, distinct texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Count {
    pub(crate) row: String,
    pub(crate) column: String,
    pub(crate) submissions: i64,
    pub(crate) distinct_texts: i64,
}

/// What was counted, each list by its keys.
#[derive(Debug, Clone, Default)]
pub(crate) struct Counted {
    /// Rows are respondent types, columns strands; a row without a column is every strand.
    pub(crate) types: Vec<Count>,
    /// Rows are places, columns strands, likewise.
    pub(crate) places: Vec<Count>,
}

/// Counts; the respondent types in one place alone where one is named.
pub(crate) fn counted(r: &Reader<'_>, commission: i64, place: &str) -> Result<Counted, StoreError> {
    let crossed = |row: &Row| -> Result<Count, StoreError> {
        Ok(Count {
            column: row.text(0)?,
            row: row.text(1)?,
            submissions: row.int(2)?,
            distinct_texts: row.int(3)?,
        })
    };
    let alone = |row: &Row| -> Result<Count, StoreError> {
        Ok(Count {
            row: row.text(0)?,
            column: row.text(1)?,
            submissions: row.int(2)?,
            distinct_texts: row.int(3)?,
        })
    };
    let mut counted = Counted::default();
    for row in r.rows(BY_STRAND_AND_TYPE, &values![commission, place])? {
        counted.types.push(crossed(&row)?);
    }
    for row in r.rows(BY_TYPE, &values![commission, place])? {
        counted.types.push(alone(&row)?);
    }
    for row in r.rows(BY_STRAND_AND_PLACE, &values![commission])? {
        counted.places.push(crossed(&row)?);
    }
    for row in r.rows(BY_PLACE, &values![commission])? {
        counted.places.push(alone(&row)?);
    }
    Ok(counted)
}
