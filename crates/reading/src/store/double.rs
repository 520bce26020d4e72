//! The rows of double coding: samples, their documents, who is done with which, and decisions on differences.

use crate::double::{Decision, DoubleCoding, Drawn};
use ::store::{Reader, Row, StoreError, Tx, values};
use std::collections::{BTreeMap, BTreeSet};

const ROUNDS: &str = "SELECT d.id, d.first_coder, d.second_coder, d.again, d.seed, d.population,
        d.drawn_by, d.drawn_at, d.revealed_at,
        (SELECT COUNT(*) FROM double_coding_document o WHERE o.double_coding = d.id),
        (SELECT COUNT(o.first_done) FROM double_coding_document o WHERE o.double_coding = d.id),
        (SELECT COUNT(o.second_done) FROM double_coding_document o WHERE o.double_coding = d.id)
    FROM double_coding d WHERE d.commission = $1 ORDER BY d.id DESC";
const ROUND: &str = "SELECT d.id, d.first_coder, d.second_coder, d.again, d.seed, d.population,
        d.drawn_by, d.drawn_at, d.revealed_at,
        (SELECT COUNT(*) FROM double_coding_document o WHERE o.double_coding = d.id),
        (SELECT COUNT(o.first_done) FROM double_coding_document o WHERE o.double_coding = d.id),
        (SELECT COUNT(o.second_done) FROM double_coding_document o WHERE o.double_coding = d.id)
    FROM double_coding d WHERE d.commission = $1 AND d.id = $2";
const OPEN_OF: &str = "SELECT id FROM double_coding WHERE commission = $1 AND revealed_at IS NULL
    AND (first_coder = $2 OR (second_coder = $2 AND again = 0))";
const DOCUMENTS: &str = "SELECT o.document, s.reference, d.part, o.first_done, o.second_done
    FROM double_coding_document o JOIN document d ON d.id = o.document
    JOIN source s ON s.id = d.source WHERE o.double_coding = $1 ORDER BY o.place";
const ADD: &str = "INSERT INTO double_coding (commission, first_coder, second_coder, again, seed,
    population, drawn_by, drawn_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id";
const ADD_DOCUMENT: &str = "INSERT INTO double_coding_document (double_coding, document, place,
    first_done) VALUES ($1, $2, $3, $4)";
const FIRST_DONE: &str = "UPDATE double_coding_document SET first_done = COALESCE(first_done, $3)
    WHERE double_coding = $1 AND document = $2";
const SECOND_DONE: &str =
    "UPDATE double_coding_document SET second_done = COALESCE(second_done, $3)
    WHERE double_coding = $1 AND document = $2";
const REVEAL: &str = "UPDATE double_coding SET revealed_at = $2
    WHERE id = $1 AND revealed_at IS NULL";
/// Who found that no code fits has coded, with none.
const CODED_BY: &str = "SELECT document FROM coding
    WHERE commission = $1 AND undone_at IS NULL AND (person = $2 OR person = $3)
    UNION SELECT document FROM passage_word
    WHERE commission = $1 AND undone_at IS NULL AND kind = 'none' AND (person = $2 OR person = $3)";
const CODED: &str = "SELECT c.document, k.key, c.person, p.first, p.past, p.quote,
        p.version = d.version, m.p_ppm
    FROM double_coding_document o JOIN coding c ON c.document = o.document
    JOIN code k ON k.id = c.code JOIN passage p ON p.id = c.passage
    JOIN document d ON d.id = c.document LEFT JOIN passage_act_coding m ON m.coding = c.id
    WHERE o.double_coding = $1 AND (c.person = $2 OR c.person = $3) AND c.at <= $4
        AND (c.undone_at IS NULL OR c.undone_at > $4)
    ORDER BY o.place, k.key, c.person, p.first, p.past, c.id";
const VEILED: &str = "SELECT o.document, d.again, d.second_coder
    FROM double_coding d JOIN double_coding_document o ON o.double_coding = d.id
    WHERE d.commission = $1 AND d.revealed_at IS NULL
        AND (d.first_coder = $2 OR (d.second_coder = $2 AND d.again = 0))";
const ADD_DECISION: &str = "INSERT INTO adjudication (double_coding, document, code, present, why,
    person, at) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const DECISION: &str = "SELECT a.present, a.why, a.person, a.at FROM adjudication a
    JOIN code k ON k.id = a.code
    WHERE a.double_coding = $1 AND a.document = $2 AND k.key = $3 ORDER BY a.id DESC LIMIT 1";

/// Every sample of a commission, the latest first.
pub(crate) fn all(r: &Reader<'_>, commission: i64) -> Result<Vec<DoubleCoding>, StoreError> {
    r.rows(ROUNDS, &values![commission])?
        .iter()
        .map(round)
        .collect()
}

/// The sample of that number.
pub(crate) fn one(
    r: &Reader<'_>,
    commission: i64,
    id: i64,
) -> Result<Option<DoubleCoding>, StoreError> {
    r.row(ROUND, &values![commission, id])?
        .as_ref()
        .map(round)
        .transpose()
}

fn round(row: &Row) -> Result<DoubleCoding, StoreError> {
    Ok(DoubleCoding {
        id: row.int(0)?,
        coders: [row.text(1)?, row.text(2)?],
        again: row.yes(3)?,
        seed: row.int(4)?,
        population: row.int(5)?,
        drawn_by: row.text(6)?,
        drawn_us: row.int(7)?,
        revealed_us: row.opt_int(8)?,
        documents: row.int(9)?,
        done: [row.int(10)?, row.int(11)?],
    })
}

/// The samples that somebody is still coding.
pub(crate) fn open_of(
    r: &Reader<'_>,
    commission: i64,
    person: &str,
) -> Result<Vec<i64>, StoreError> {
    let rows = r.rows(OPEN_OF, &values![commission, person])?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// The documents of a sample in the order in which they were drawn.
pub(crate) fn documents(r: &Reader<'_>, id: i64) -> Result<Vec<Drawn>, StoreError> {
    let drawn = |row: &Row| {
        Ok(Drawn {
            document: row.int(0)?,
            name: format!("{}/{}", row.text(1)?, row.text(2)?),
            done_us: [row.opt_int(3)?, row.opt_int(4)?],
        })
    };
    r.rows(DOCUMENTS, &values![id])?.iter().map(drawn).collect()
}

/// Keeps a sample; `seed` comes with the size of what it is drawn from.
pub(crate) fn add(
    tx: &mut Tx<'_>,
    commission: i64,
    coders: [&str; 2],
    again: bool,
    (seed, population): (i64, i64),
    by: (&str, i64),
) -> Result<i64, StoreError> {
    let [first, second] = coders;
    tx.insert(
        ADD,
        &values![
            commission, first, second, again, seed, population, by.0, by.1
        ],
    )
}

pub(crate) fn add_document(
    tx: &mut Tx<'_>,
    id: i64,
    document: i64,
    place: i64,
    first_done: Option<i64>,
) -> Result<(), StoreError> {
    tx.run_one(ADD_DOCUMENT, &values![id, document, place, first_done])
}

/// Keeps that the first (0) or second (1) coder is done with a document.
pub(crate) fn set_done(
    tx: &mut Tx<'_>,
    id: i64,
    document: i64,
    place: usize,
    at: i64,
) -> Result<(), StoreError> {
    let sql = if place == 0 { FIRST_DONE } else { SECOND_DONE };
    tx.run_one(sql, &values![id, document, at])
}

pub(crate) fn reveal(tx: &mut Tx<'_>, id: i64, at: i64) -> Result<(), StoreError> {
    tx.run_one(REVEAL, &values![id, at])
}

/// The documents that one of these two has coded.
pub(crate) fn coded_by(
    r: &Reader<'_>,
    commission: i64,
    first: &str,
    second: &str,
) -> Result<BTreeSet<i64>, StoreError> {
    let rows = r.rows(CODED_BY, &values![commission, first, second])?;
    rows.iter().map(|row| row.int(0)).collect()
}

/// A coding of a sample.
pub(crate) struct Coded {
    pub(crate) document: i64,
    pub(crate) code: String,
    /// The first coder (0) or the second.
    pub(crate) by: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) quote: String,
    /// Whether its words still stand in the document.
    pub(crate) holds: bool,
    /// Whether it had been suggested.
    pub(crate) suggested: bool,
}

/// The codings of both coders as they stood at a moment.
pub(crate) fn coded(
    r: &Reader<'_>,
    round: &DoubleCoding,
    at: i64,
) -> Result<Vec<Coded>, StoreError> {
    let [first, second] = &round.coders;
    let place = |number: i64| usize::try_from(number).unwrap_or_default();
    let coded = |row: &Row| {
        Ok(Coded {
            document: row.int(0)?,
            code: row.text(1)?,
            by: usize::from(row.text(2)? == *second),
            start: place(row.int(3)?),
            end: place(row.int(4)?),
            quote: row.text(5)?,
            holds: row.yes(6)?,
            suggested: row.opt_int(7)?.is_some(),
        })
    };
    let rows = r.rows(CODED, &values![round.id, first, second, at])?;
    rows.iter().map(coded).collect()
}

/// The documents that somebody codes blind, each with the name under which they do.
pub(crate) fn veiled(
    r: &Reader<'_>,
    commission: i64,
    person: &str,
) -> Result<BTreeMap<i64, String>, StoreError> {
    let mut veiled = BTreeMap::new();
    for row in r.rows(VEILED, &values![commission, person])? {
        let own = if row.yes(1)? {
            row.text(2)?
        } else {
            person.to_owned()
        };
        veiled.insert(row.int(0)?, own);
    }
    Ok(veiled)
}

pub(crate) fn decide(
    tx: &mut Tx<'_>,
    (id, document): (i64, i64),
    (code, present): (i64, bool),
    why: &str,
    by: (&str, i64),
) -> Result<(), StoreError> {
    tx.run_one(
        ADD_DECISION,
        &values![id, document, code, present, why, by.0, by.1],
    )
}

/// The last decision on a code of a document.
pub(crate) fn decision(
    r: &Reader<'_>,
    id: i64,
    document: i64,
    code: &str,
) -> Result<Option<Decision>, StoreError> {
    let row = r.row(DECISION, &values![id, document, code])?;
    row.map(|row| {
        Ok(Decision {
            present: row.yes(0)?,
            why: row.text(1)?,
            person: row.text(2)?,
            at_us: row.int(3)?,
        })
    })
    .transpose()
}
