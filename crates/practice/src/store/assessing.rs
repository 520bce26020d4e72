//! The rows of assessments: who assesses which prototype against which set, what they found of each principle, and what that cites.

use super::{Reader, StoreError, Tx, values};
use ::store::Migration;

pub(super) const ASSESSMENTS: Migration = Migration {
    number: 2,
    sql: "CREATE TABLE assessing (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id), prototype TEXT NOT NULL,
            principles TEXT NOT NULL, version TEXT NOT NULL, login TEXT NOT NULL, name TEXT NOT NULL,
            agreed BIGINT NOT NULL, begun BIGINT NOT NULL, finished BIGINT NOT NULL,
            UNIQUE (commission, prototype, principles, version, name));
        CREATE TABLE assessed_level (
            id INTEGER PRIMARY KEY, assessing BIGINT NOT NULL REFERENCES assessing (id), principle TEXT NOT NULL,
            level TEXT NOT NULL, barriers TEXT NOT NULL, note TEXT NOT NULL, person TEXT NOT NULL,
            changed BIGINT NOT NULL, UNIQUE (assessing, principle));
        CREATE TABLE assessed_citation (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            level BIGINT NOT NULL REFERENCES assessed_level (id), place BIGINT NOT NULL, kind TEXT NOT NULL,
            reference TEXT NOT NULL, UNIQUE (level, place));",
};

const ASSESSINGS: &str = "SELECT id, prototype, principles, version, login, name, agreed, begun, finished
    FROM assessing WHERE commission = $1 ORDER BY prototype, principles, version, agreed, name, login";
const LEVELS: &str =
    "SELECT l.id, l.assessing, l.principle, l.level, l.barriers, l.note, l.person, l.changed
    FROM assessed_level l JOIN assessing a ON a.id = l.assessing WHERE a.commission = $1 ORDER BY l.id";
const CITATIONS: &str = "SELECT level, kind, reference FROM assessed_citation
    WHERE commission = $1 ORDER BY level, place";
const BEGIN: &str = "INSERT INTO assessing
    (commission, prototype, principles, version, login, name, agreed, begun, finished)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id";
const FINISH: &str = "UPDATE assessing SET finished = $2 WHERE id = $1";
const PUT_LEVEL: &str =
    "INSERT INTO assessed_level (assessing, principle, level, barriers, note, person, changed)
    VALUES ($1, $2, $3, $4, $5, $6, $7)
    ON CONFLICT (assessing, principle) DO UPDATE SET level = excluded.level, barriers = excluded.barriers,
        note = excluded.note, person = excluded.person, changed = excluded.changed";
const LEVEL: &str = "SELECT id FROM assessed_level WHERE assessing = $1 AND principle = $2";
const DROP_CITATIONS: &str = "DELETE FROM assessed_citation WHERE level = $1";
const PUT_CITATION: &str =
    "INSERT INTO assessed_citation (commission, level, place, kind, reference)
    VALUES ($1, $2, $3, $4, $5)";
const DROP_CITATIONS_OF: &str = "DELETE FROM assessed_citation WHERE level IN
    (SELECT id FROM assessed_level WHERE assessing = $1)";
const DROP_LEVELS_OF: &str = "DELETE FROM assessed_level WHERE assessing = $1";
const DROP: &str = "DELETE FROM assessing WHERE id = $1";
const ALL_CITATIONS: &str = "SELECT id, kind, reference FROM assessed_citation
    WHERE commission = $1 ORDER BY id";
const ERASE_CITATION: &str =
    "UPDATE assessed_citation SET kind = 'erased', reference = '' WHERE id = $1";
const NOTES: &str =
    "SELECT l.id, l.note FROM assessed_level l JOIN assessing a ON a.id = l.assessing
    WHERE a.commission = $1 AND l.note <> '' ORDER BY l.id";
const EMPTY_NOTE: &str = "UPDATE assessed_level SET note = '' WHERE id = $1";

/// Who assesses what, as it is kept.
#[derive(Debug)]
pub(crate) struct AssessingRow {
    pub(crate) id: i64,
    pub(crate) prototype: String,
    pub(crate) principles: String,
    pub(crate) version: String,
    pub(crate) login: String,
    pub(crate) name: String,
    pub(crate) agreed: bool,
    pub(crate) begun_us: i64,
    /// Nought while it is not.
    pub(crate) finished_us: i64,
}

/// What was found of a principle, as it is kept.
#[derive(Debug)]
pub(crate) struct LevelRow {
    pub(crate) id: i64,
    pub(crate) assessing: i64,
    pub(crate) principle: String,
    pub(crate) level: String,
    pub(crate) barriers: String,
    pub(crate) note: String,
    pub(crate) person: String,
    pub(crate) changed_us: i64,
}

pub(crate) fn assessings(r: &Reader<'_>, commission: i64) -> Result<Vec<AssessingRow>, StoreError> {
    let rows = r.rows(ASSESSINGS, &values![commission])?;
    let of = |row: &::store::Row| {
        Ok(AssessingRow {
            id: row.int(0)?,
            prototype: row.text(1)?,
            principles: row.text(2)?,
            version: row.text(3)?,
            login: row.text(4)?,
            name: row.text(5)?,
            agreed: row.yes(6)?,
            begun_us: row.int(7)?,
            finished_us: row.int(8)?,
        })
    };
    rows.iter().map(of).collect()
}

pub(crate) fn levels(r: &Reader<'_>, commission: i64) -> Result<Vec<LevelRow>, StoreError> {
    let rows = r.rows(LEVELS, &values![commission])?;
    let of = |row: &::store::Row| {
        Ok(LevelRow {
            id: row.int(0)?,
            assessing: row.int(1)?,
            principle: row.text(2)?,
            level: row.text(3)?,
            barriers: row.text(4)?,
            note: row.text(5)?,
            person: row.text(6)?,
            changed_us: row.int(7)?,
        })
    };
    rows.iter().map(of).collect()
}

/// What levels cite: the number of the level, the kind and the reference.
pub(crate) fn citations(
    r: &Reader<'_>,
    commission: i64,
) -> Result<Vec<(i64, String, String)>, StoreError> {
    let rows = r.rows(CITATIONS, &values![commission])?;
    let of = |row: &::store::Row| Ok((row.int(0)?, row.text(1)?, row.text(2)?));
    rows.iter().map(of).collect()
}

/// Puts an assessing in, and answers its number.
pub(crate) fn begin(
    tx: &mut Tx<'_>,
    commission: i64,
    row: &AssessingRow,
) -> Result<i64, StoreError> {
    let kept = tx.row(
        BEGIN,
        &values![
            commission,
            row.prototype.as_str(),
            row.principles.as_str(),
            row.version.as_str(),
            row.login.as_str(),
            row.name.as_str(),
            row.agreed,
            row.begun_us,
            row.finished_us
        ],
    )?;
    kept.map_or(Ok(0), |row| row.int(0))
}

pub(crate) fn finish(tx: &mut Tx<'_>, id: i64, at_us: i64) -> Result<(), StoreError> {
    tx.run_one(FINISH, &values![id, at_us])
}

/// Puts a level in the place of what was said of the principle before, with what it cites: kind and reference.
pub(crate) fn put_level(
    tx: &mut Tx<'_>,
    commission: i64,
    row: &LevelRow,
    cites: &[(&str, &str)],
) -> Result<(), StoreError> {
    let (assessing, principle) = (row.assessing, row.principle.as_str());
    tx.run_one(
        PUT_LEVEL,
        &values![
            assessing,
            principle,
            row.level.as_str(),
            row.barriers.as_str(),
            row.note.as_str(),
            row.person.as_str(),
            row.changed_us
        ],
    )?;
    let kept = tx.row(LEVEL, &values![assessing, principle])?;
    let level = kept.map_or(Ok(0), |row| row.int(0))?;
    tx.run(DROP_CITATIONS, &values![level])?;
    for (place, (kind, reference)) in (1_i64..).zip(cites) {
        tx.run_one(
            PUT_CITATION,
            &values![commission, level, place, *kind, *reference],
        )?;
    }
    Ok(())
}

/// Takes an assessing out with everything in it.
pub(crate) fn drop_assessing(tx: &mut Tx<'_>, id: i64) -> Result<(), StoreError> {
    tx.run(DROP_CITATIONS_OF, &values![id])?;
    tx.run(DROP_LEVELS_OF, &values![id])?;
    tx.run_one(DROP, &values![id])
}

/// Every citation with its number, its kind and its reference.
pub(crate) fn all_citations(
    r: &Reader<'_>,
    commission: i64,
) -> Result<Vec<(i64, String, String)>, StoreError> {
    let rows = r.rows(ALL_CITATIONS, &values![commission])?;
    let of = |row: &::store::Row| Ok((row.int(0)?, row.text(1)?, row.text(2)?));
    rows.iter().map(of).collect()
}

pub(crate) fn erase_citation(tx: &mut Tx<'_>, id: i64) -> Result<(), StoreError> {
    tx.run_one(ERASE_CITATION, &values![id])
}

/// Every note with its number.
pub(crate) fn notes(r: &Reader<'_>, commission: i64) -> Result<Vec<(i64, String)>, StoreError> {
    let rows = r.rows(NOTES, &values![commission])?;
    let of = |row: &::store::Row| Ok((row.int(0)?, row.text(1)?));
    rows.iter().map(of).collect()
}

pub(crate) fn empty_note(tx: &mut Tx<'_>, id: i64) -> Result<(), StoreError> {
    tx.run_one(EMPTY_NOTE, &values![id])
}
