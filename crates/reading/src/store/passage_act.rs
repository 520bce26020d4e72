//! The rows of what persons did with passages and suggestions: acts, the codings each made, and words that are no coding: none
//! fits, cannot tell, refused.

use crate::suggestions::decide::{Act, ActKind, Word};
use crate::themes::Span;
use ::store::{Reader, Row, StoreError, Tx, values};

const ADD: &str = "INSERT INTO passage_act (commission, kind, run, code, least_p_ppm, person, at)
    VALUES ($1, $2, $3, (SELECT id FROM code WHERE commission = $1 AND key = $4), $5, $6, $7)
    RETURNING id";
const ADD_CODING: &str = "INSERT INTO passage_act_coding (coding, act, method, p_ppm)
    VALUES ($1, $2, $3, $4)";
const ADD_WORD: &str = "INSERT INTO passage_word (commission, act, document, version, first, past, kind,
        code, person, at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, (SELECT id FROM code WHERE commission = $1 AND key = $8), $9, $10)";
const ONE: &str = "SELECT a.id, a.kind, a.run, k.key, a.least_p_ppm, a.person, a.at, a.undone_by,
        a.undone_at, (SELECT COUNT(*) FROM passage_act_coding m WHERE m.act = a.id)
    FROM passage_act a LEFT JOIN code k ON k.id = a.code WHERE a.commission = $1 AND a.id = $2";
const BULK: &str = "SELECT a.id, a.kind, a.run, k.key, a.least_p_ppm, a.person, a.at, a.undone_by,
        a.undone_at, (SELECT COUNT(*) FROM passage_act_coding m WHERE m.act = a.id)
    FROM passage_act a LEFT JOIN code k ON k.id = a.code
    WHERE a.commission = $1 AND a.kind = 'bulk' ORDER BY a.id DESC LIMIT $2";
const LAST: &str = "SELECT a.id, a.kind, a.run, k.key, a.least_p_ppm, a.person, a.at, a.undone_by,
        a.undone_at, (SELECT COUNT(*) FROM passage_act_coding m WHERE m.act = a.id)
    FROM passage_act a LEFT JOIN code k ON k.id = a.code
    WHERE a.commission = $1 AND a.person = $2 AND a.kind = 'keep' AND a.undone_at IS NULL
    ORDER BY a.id DESC LIMIT 1";
const KEPT_SINCE: &str =
    "SELECT COUNT(*), COALESCE(SUM(CASE WHEN person = $3 THEN 1 ELSE 0 END), 0)
    FROM passage_act WHERE commission = $1 AND run = $2 AND kind = 'keep' AND undone_at IS NULL";
const CODINGS: &str = "SELECT m.coding FROM passage_act_coding m JOIN coding c ON c.id = m.coding
    WHERE m.act = $1 AND c.undone_at IS NULL ORDER BY m.coding";
const PLACE: &str = "SELECT document, first FROM (
        SELECT p.document, p.first FROM passage_act_coding m JOIN coding c ON c.id = m.coding
            JOIN passage p ON p.id = c.passage WHERE m.act = $1
        UNION ALL SELECT document, first FROM passage_word WHERE act = $1) AS place
    ORDER BY document, first LIMIT 1";
const UNDO: &str = "UPDATE passage_act SET undone_by = $3, undone_at = $4
    WHERE id = $1 AND commission = $2 AND undone_at IS NULL";
const UNDO_WORDS: &str =
    "UPDATE passage_word SET undone_at = $2 WHERE act = $1 AND undone_at IS NULL";
const CANNOT_TELL: &str = "SELECT COUNT(*) FROM passage_word
    WHERE commission = $1 AND kind = 'cannot-tell' AND undone_at IS NULL";

/// Keeps an act; answers its number.
pub(crate) fn add(tx: &mut Tx<'_>, commission: i64, act: &Act) -> Result<i64, StoreError> {
    let code = act.code.clone().unwrap_or_default();
    let values = values![
        commission,
        act.kind.code(),
        act.run,
        code,
        act.least_p_ppm,
        &act.person,
        act.at_us
    ];
    tx.insert(ADD, &values)
}

/// Keeps that an act made a coding; where it was suggested, by which version of the method and with what probability.
pub(crate) fn add_coding(
    tx: &mut Tx<'_>,
    act: i64,
    coding: i64,
    suggested: Option<(i64, i64)>,
) -> Result<(), StoreError> {
    let (method, p_ppm) = suggested.unzip();
    tx.run_one(ADD_CODING, &values![coding, act, method, p_ppm])
}

/// Keeps what somebody said of a passage that is no coding.
pub(crate) fn add_word(
    tx: &mut Tx<'_>,
    commission: i64,
    act: i64,
    (span, word, code): (&Span, Word, Option<&str>),
    by: (&str, i64),
) -> Result<(), StoreError> {
    let point = |at: usize| i64::try_from(at).unwrap_or(i64::MAX);
    let values = values![
        commission,
        act,
        span.document,
        span.version,
        point(span.start),
        point(span.end),
        word.code(),
        code.unwrap_or_default(),
        by.0,
        by.1
    ];
    tx.run_one(ADD_WORD, &values)
}

/// The act of that number.
pub(crate) fn one(r: &Reader<'_>, commission: i64, id: i64) -> Result<Option<Act>, StoreError> {
    let row = r.row(ONE, &values![commission, id])?;
    row.as_ref().map(act_of).transpose()
}

/// The latest acts that accepted suggestions in bulk.
pub(crate) fn bulk(r: &Reader<'_>, commission: i64, at_most: i64) -> Result<Vec<Act>, StoreError> {
    let rows = r.rows(BULK, &values![commission, at_most])?;
    rows.iter().map(act_of).collect()
}

/// The last passage that somebody kept and has not taken back.
pub(crate) fn last(
    r: &Reader<'_>,
    commission: i64,
    person: &str,
) -> Result<Option<Act>, StoreError> {
    let row = r.row(LAST, &values![commission, person])?;
    row.as_ref().map(act_of).transpose()
}

fn act_of(row: &Row) -> Result<Act, StoreError> {
    Ok(Act {
        id: row.int(0)?,
        kind: ActKind::of_code(&row.text(1)?),
        run: row.opt_int(2)?,
        code: row.opt_text(3)?,
        least_p_ppm: row.opt_int(4)?,
        person: row.text(5)?,
        at_us: row.int(6)?,
        undone: row.opt_text(7)?.zip(row.opt_int(8)?),
        codings: row.int(9)?,
    })
}

/// Passages that were kept in the order of a run: by anybody, and by this person.
pub(crate) fn kept_since(
    r: &Reader<'_>,
    commission: i64,
    run: i64,
    person: &str,
) -> Result<[i64; 2], StoreError> {
    let row = r.row(KEPT_SINCE, &values![commission, run, person])?;
    row.map_or(Ok([0, 0]), |row| Ok([row.int(0)?, row.int(1)?]))
}

/// The codings of an act that still hold.
pub(crate) fn codings(r: &Reader<'_>, act: i64) -> Result<Vec<i64>, StoreError> {
    let rows = r.rows(CODINGS, &values![act])?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// The document and the place in it that an act was about; the first, where there are several.
pub(crate) fn place(r: &Reader<'_>, act: i64) -> Result<Option<(i64, usize)>, StoreError> {
    let row = r.row(PLACE, &values![act])?;
    row.map(|row| {
        Ok((
            row.int(0)?,
            usize::try_from(row.int(1)?).unwrap_or_default(),
        ))
    })
    .transpose()
}

/// Marks an act, and what it said that is no coding, as undone; answers whether it held until now.
pub(crate) fn undo(
    tx: &mut Tx<'_>,
    commission: i64,
    act: i64,
    by: (&str, i64),
) -> Result<bool, StoreError> {
    let undone = tx.run(UNDO, &values![act, commission, by.0, by.1])? == 1;
    if undone {
        tx.run(UNDO_WORDS, &values![act, by.1])?;
    }
    Ok(undone)
}

/// Passages that somebody could not decide on.
pub(crate) fn how_many_undecided(r: &Reader<'_>, commission: i64) -> Result<i64, StoreError> {
    r.row(CANNOT_TELL, &values![commission])?
        .map_or(Ok(0), |row| row.int(0))
}
