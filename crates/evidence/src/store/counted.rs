//! The rows that say as which distinct texts a submission is counted, where that is not its own text alone: a template that
//! it follows, each personal addition, or the text of another submission that it repeats but for case and punctuation.
//!
//! One definition for every count of distinct texts: the different keys of the submissions counted, where a submission has
//! the keys of its rows here, or its own `text_key` where it has none. A submission without a word brings no text: its row
//! has an empty key. A statement says so with `LEFT JOIN counted_text` and
//! `NULLIF(COALESCE(counted_text.key, source.text_key), '')`.

use ::store::{Reader, StoreError, Tx, values};
use std::collections::{BTreeMap, BTreeSet};

const COUNTED: &str = "SELECT key FROM counted_text WHERE source = $1 ORDER BY key";
const FORGET: &str = "DELETE FROM counted_text WHERE source = $1";
const KEEP: &str = "INSERT INTO counted_text (source, commission, key) VALUES ($1, $2, $3)";
const TOUCH: &str = "UPDATE source SET changed = (
        SELECT MAX(o.changed) + 1 FROM source o WHERE o.commission = source.commission)
    WHERE id = $1";
const TEXTS: &str = "SELECT s.id, COALESCE(t.key, s.text_key) FROM source s
    LEFT JOIN counted_text t ON t.source = s.id WHERE s.commission = $1 AND s.state <> 'erased'
    ORDER BY s.id, 2";

/// Counts a submission as these distinct texts from now on; as its own text where there are none, and as no text where the only
/// key is empty. Answers whether that changed anything.
///
/// # Errors
/// [`StoreError`] where it cannot be kept.
pub fn count_as(
    tx: &mut Tx<'_>,
    commission: i64,
    source: i64,
    keys: &BTreeSet<String>,
) -> Result<bool, StoreError> {
    let mut before = BTreeSet::new();
    for row in tx.rows(COUNTED, &values![source])? {
        before.insert(row.text(0)?);
    }
    if before == *keys {
        return Ok(false);
    }
    tx.run(FORGET, &values![source])?;
    for key in keys {
        tx.run_one(KEEP, &values![source, commission, key])?;
    }
    tx.run_one(TOUCH, &values![source])?;
    Ok(true)
}

/// The distinct texts that each submission of a commission is counted as, by the number of its source.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn counted_texts(
    r: &Reader<'_>,
    commission: i64,
) -> Result<BTreeMap<i64, BTreeSet<String>>, StoreError> {
    let mut all: BTreeMap<i64, BTreeSet<String>> = BTreeMap::new();
    r.each(TEXTS, &values![commission], |row| {
        let (own, key) = (all.entry(row.int(0)?).or_default(), row.text(1)?);
        if !key.is_empty() {
            own.insert(key);
        }
        Ok::<(), StoreError>(())
    })?;
    Ok(all)
}
