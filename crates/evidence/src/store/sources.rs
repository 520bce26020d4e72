//! The rows of sources: what was received, from whom, and how it may be shown.

use super::{language_of, salt_of};
use crate::{Group, NewSource, ReceivedEnvelope, Source};
use ::store::{Reader, Row, StoreError, Tx, values};
use commission::Publication;
use ledger::Salt;
use std::collections::BTreeMap;
use text::Language;

const NEXT_NUMBER: &str = "SELECT COALESCE(MAX(number), 0) + 1 FROM source WHERE commission = $1";
const ADD_SOURCE: &str = "INSERT INTO source (commission, number, reference, channel,
    respondent_type, place, language, language_declared, state, name, received, late, origin,
    text_key, salt, leaf, changed)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
        (SELECT COALESCE(MAX(changed), 0) + 1 FROM source WHERE commission = $1)) RETURNING id";
const SOURCE_BY_REFERENCE: &str = "SELECT id, commission, reference, channel, respondent_type,
    place, language, state, name, received, late, origin, leaf
    FROM source WHERE commission = $1 AND reference = $2";
const SOURCE: &str = "SELECT id, commission, reference, channel, respondent_type, place, language,
    state, name, received, late, origin, leaf FROM source WHERE id = $1";
const SOURCES: &str = "SELECT id, commission, reference, channel, respondent_type, place, language,
    state, name, received, late, origin, leaf, salt FROM source
    WHERE commission = $1 ORDER BY number";
const SET_STATE: &str = "UPDATE source SET state = $2, changed = (
        SELECT MAX(o.changed) + 1 FROM source o WHERE o.commission = source.commission)
    WHERE id = $1 AND state <> $2";
const SET_TEXT_KEY: &str = "UPDATE source SET text_key = $2, changed = (
        SELECT MAX(o.changed) + 1 FROM source o WHERE o.commission = source.commission)
    WHERE id = $1";
const SET_LATE: &str = "UPDATE source SET late = $2, changed = (
        SELECT MAX(o.changed) + 1 FROM source o WHERE o.commission = source.commission)
    WHERE id = $1 AND late <> $2";
const ENVELOPE_SALT: &str = "SELECT salt FROM source WHERE id = $1";
const DESCRIBE: &str = "UPDATE source SET respondent_type = COALESCE($2, respondent_type),
    place = COALESCE($3, place), language = COALESCE($4, language),
    language_declared = CASE WHEN $4 IS NULL THEN language_declared ELSE 1 END,
    name = COALESCE($5, name), changed = (
        SELECT MAX(o.changed) + 1 FROM source o WHERE o.commission = source.commission)
    WHERE id = $1";
const KEEP_ENVELOPE: &str = "INSERT INTO received_envelope
    (source, respondent_type, place, language, name)
    SELECT id, respondent_type, place, CASE WHEN language_declared = 1 THEN language END, name
    FROM source WHERE id = $1 ON CONFLICT (source) DO NOTHING";
const ENVELOPES: &str = "SELECT e.source, e.respondent_type, e.place, e.language, e.name
    FROM received_envelope e JOIN source s ON s.id = e.source WHERE s.commission = $1
    ORDER BY e.source";
const STATES: &str = "SELECT s.state, COUNT(DISTINCT s.id),
        COUNT(DISTINCT NULLIF(COALESCE(t.key, s.text_key), ''))
    FROM source s LEFT JOIN counted_text t ON t.source = s.id
    WHERE s.commission = $1 GROUP BY s.state ORDER BY s.state";

const GROUP_SIZES: &str = "SELECT respondent_type, place, COUNT(*) FROM source
    WHERE commission = $1 GROUP BY respondent_type, place";

/// The number that the next source of a commission gets; none is used again.
pub(crate) fn next_number(r: &Reader<'_>, commission: i64) -> Result<i64, StoreError> {
    r.row(NEXT_NUMBER, &values![commission])?
        .map_or(Ok(1), |row| row.int(0))
}

/// Keeps the row of a source and answers its id.
pub(crate) fn insert_source(
    tx: &mut Tx<'_>,
    new: &NewSource,
    (number, reference): (i64, &str),
    salt: &Salt,
    leaf: i64,
) -> Result<i64, StoreError> {
    tx.insert(
        ADD_SOURCE,
        &values![
            new.commission,
            number,
            reference,
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
    )
}

/// Sets the publication state and answers whether that changed it.
pub(crate) fn set_state(
    tx: &mut Tx<'_>,
    source: i64,
    state: Publication,
) -> Result<bool, StoreError> {
    Ok(tx.run(SET_STATE, &values![source, state.code()])? == 1)
}

/// Sets the digest by which exact repeats are known.
pub(crate) fn set_text_key(tx: &mut Tx<'_>, source: i64, text_key: &str) -> Result<(), StoreError> {
    tx.run_one(SET_TEXT_KEY, &values![source, text_key])
}

/// Says whether a source counts as late, and answers whether that changed anything.
///
/// # Errors
/// [`StoreError`] where it cannot be kept.
pub fn set_late(tx: &mut Tx<'_>, source: i64, late: bool) -> Result<bool, StoreError> {
    Ok(tx.run(SET_LATE, &values![source, late])? == 1)
}

/// Says what a source did not say of itself; what is `None` stays as it is. What it said when it was received is kept
/// beside it.
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
    tx.run(KEEP_ENVELOPE, &values![source])?;
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

/// What sources said of themselves when they were received, where they were described otherwise since, by the number of
/// the source.
///
/// # Errors
/// [`StoreError`] where they cannot be read.
pub fn received_envelopes(
    r: &Reader<'_>,
    commission: i64,
) -> Result<BTreeMap<i64, ReceivedEnvelope>, StoreError> {
    let mut kept = BTreeMap::new();
    for row in r.rows(ENVELOPES, &values![commission])? {
        kept.insert(
            row.int(0)?,
            ReceivedEnvelope {
                respondent_type: row.opt_text(1)?,
                place: row.opt_text(2)?,
                language: language_of(&row, 3)?,
                name: row.opt_text(4)?,
            },
        );
    }
    Ok(kept)
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

/// The salt of a source's envelope.
pub(crate) fn envelope_salt(r: &Reader<'_>, id: i64) -> Result<Option<Salt>, StoreError> {
    let row = r.row(ENVELOPE_SALT, &values![id])?;
    row.map(|row| salt_of(&row, 0)).transpose()
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
        take(source_of(&row)?, salt_of(&row, 13)?)
    })
}

/// How many sources are in each publication state, and how many distinct texts they have.
///
/// # Errors
/// [`StoreError`] where they cannot be counted.
pub fn states(r: &Reader<'_>, commission: i64) -> Result<Vec<(Publication, i64, i64)>, StoreError> {
    let mut states = Vec::new();
    for row in r.rows(STATES, &values![commission])? {
        if let Some(state) = Publication::of_kept(&row.text(0)?) {
            states.push((state, row.int(1)?, row.int(2)?));
        }
    }
    Ok(states)
}

/// How many sources came from each respondent type and place; either may not be known.
///
/// # Errors
/// [`StoreError`] where they cannot be counted.
pub fn group_sizes(r: &Reader<'_>, commission: i64) -> Result<BTreeMap<Group, i64>, StoreError> {
    let mut sizes = BTreeMap::new();
    for row in r.rows(GROUP_SIZES, &values![commission])? {
        sizes.insert((row.opt_text(0)?, row.opt_text(1)?), row.int(2)?);
    }
    Ok(sizes)
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
        state: Publication::of_kept(&row.text(7)?).ok_or(StoreError::Shape {
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
