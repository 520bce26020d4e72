//! The rows of option sheets, of the scores given to options, and of the plan of actions.

use crate::graph::Weight;
use crate::options::{Appraised, Ground, Piece, Scores, Sheet};
use crate::plan::Action;
use ::store::{Migration, Reader, Row, StoreError, Tx, values};
use commission::Error;
use std::collections::BTreeMap;

/// Option sheets, which of them a draft names, and the plan.
pub(crate) const MIGRATION: Migration = Migration {
    number: 9,
    sql: "CREATE TABLE option_sheet (
            commission BIGINT NOT NULL REFERENCES commission (id), key TEXT NOT NULL,
            position BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (commission, key));
        CREATE TABLE option_evidence (
            commission BIGINT NOT NULL, sheet TEXT NOT NULL, position BIGINT NOT NULL,
            choice TEXT NOT NULL, criterion TEXT NOT NULL, weight TEXT NOT NULL,
            passage BIGINT REFERENCES passage (id), exhibit TEXT, claim TEXT, finding TEXT,
            PRIMARY KEY (commission, sheet, position));
        CREATE INDEX option_evidence_by_passage ON option_evidence (passage);
        CREATE TABLE option_score (
            commission BIGINT NOT NULL, sheet TEXT NOT NULL, appraiser TEXT NOT NULL,
            body TEXT NOT NULL, person TEXT NOT NULL, at BIGINT NOT NULL,
            PRIMARY KEY (commission, sheet, appraiser));
        CREATE TABLE plan_action (
            commission BIGINT NOT NULL REFERENCES commission (id), key TEXT NOT NULL,
            position BIGINT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (commission, key));
        ALTER TABLE report ADD COLUMN options TEXT NOT NULL DEFAULT '[]';",
};

const SHEETS: &str = "SELECT key, body FROM option_sheet WHERE commission = $1 ORDER BY position";
const EVIDENCE: &str = "SELECT choice, criterion, weight, passage, exhibit, claim, finding
    FROM option_evidence WHERE commission = $1 AND sheet = $2 ORDER BY position";
const SCORES: &str = "SELECT appraiser, body FROM option_score
    WHERE commission = $1 AND sheet = $2 ORDER BY appraiser";
const DROP_SHEETS: &str = "DELETE FROM option_sheet WHERE commission = $1";
const DROP_EVIDENCE: &str = "DELETE FROM option_evidence WHERE commission = $1";
const DROP_SCORES: &str = "DELETE FROM option_score WHERE commission = $1 AND sheet NOT IN
    (SELECT key FROM option_sheet WHERE commission = $1)";
const ADD_SHEET: &str =
    "INSERT INTO option_sheet (commission, key, position, body) VALUES ($1, $2, $3, $4)";
const ADD_EVIDENCE: &str = "INSERT INTO option_evidence (commission, sheet, position, choice,
    criterion, weight, passage, exhibit, claim, finding)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
const KEEP_SCORES: &str =
    "INSERT INTO option_score (commission, sheet, appraiser, body, person, at)
    VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (commission, sheet, appraiser) DO UPDATE SET body = $4, person = $5, at = $6";
const FORGET_EVIDENCE: &str = "DELETE FROM option_evidence WHERE commission = $1 AND passage IN
    (SELECT p.id FROM passage p JOIN document d ON d.id = p.document WHERE d.source = $2)";
const ACTIONS: &str = "SELECT body FROM plan_action WHERE commission = $1 ORDER BY position";
const DROP_ACTIONS: &str = "DELETE FROM plan_action WHERE commission = $1";
const ADD_ACTION: &str =
    "INSERT INTO plan_action (commission, key, position, body) VALUES ($1, $2, $3, $4)";

fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|why| Error::fault("read an option sheet or a plan", why))
}

fn write(value: &impl serde::Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|why| Error::fault("write an option sheet or a plan", why))
}

/// Every sheet of a commission in its order, with evidence and the scores that are in.
pub(crate) fn sheets(r: &Reader<'_>, commission: i64) -> Result<Vec<Appraised>, Error> {
    let mut all = Vec::new();
    for row in r.rows(SHEETS, &values![commission])? {
        let (key, sheet): (String, Sheet) = (row.text(0)?, read(&row.text(1)?)?);
        let evidence = r.rows(EVIDENCE, &values![commission, &key])?;
        let evidence = evidence.iter().map(piece).collect::<Result<_, _>>()?;
        let mut scores: BTreeMap<String, Scores> = BTreeMap::new();
        for row in r.rows(SCORES, &values![commission, &key])? {
            scores.insert(row.text(0)?, read(&row.text(1)?)?);
        }
        all.push(Appraised {
            sheet,
            evidence,
            scores,
        });
    }
    Ok(all)
}

fn piece(row: &Row) -> Result<Piece, StoreError> {
    let shape = |column, expected| StoreError::Shape { column, expected };
    let weight = Weight::of_code(&row.text(2)?).ok_or(shape(2, "a weight"))?;
    let ground = match (row.opt_int(3)?, row.opt_text(4)?, row.opt_text(5)?) {
        (Some(passage), _, _) => Ground::Passage(passage),
        (_, Some(exhibit), _) => Ground::Exhibit(exhibit),
        (_, _, Some(claim)) => Ground::Claim(claim),
        _ => match row.opt_text(6)? {
            Some(finding) => Ground::Finding(finding),
            None => Ground::NotLookedUp,
        },
    };
    Ok(Piece {
        option: row.text(0)?,
        criterion: row.text(1)?,
        weight,
        ground,
    })
}

/// Replaces the sheets. Scores that are given on pages stay where their sheet does; those of the file replace the appraiser's.
pub(crate) fn keep_sheets(
    tx: &mut Tx<'_>,
    commission: i64,
    all: &[Appraised],
    by: (&str, i64),
) -> Result<(), Error> {
    tx.run(DROP_EVIDENCE, &values![commission])?;
    tx.run(DROP_SHEETS, &values![commission])?;
    for (position, one) in (0_i64..).zip(all) {
        let key = &one.sheet.sheet;
        let body = write(&one.sheet)?;
        tx.run_one(ADD_SHEET, &values![commission, key, position, body])?;
        for (position, piece) in (0_i64..).zip(&one.evidence) {
            add_piece(tx, commission, key, position, piece)?;
        }
        for (appraiser, scores) in &one.scores {
            keep_scores(tx, commission, (key, appraiser), scores, by)?;
        }
    }
    tx.run(DROP_SCORES, &values![commission])?;
    Ok(())
}

fn add_piece(
    tx: &mut Tx<'_>,
    commission: i64,
    sheet: &str,
    position: i64,
    piece: &Piece,
) -> Result<(), StoreError> {
    let (mut passage, mut exhibit, mut claim, mut finding) = (None, None, None, None);
    match &piece.ground {
        Ground::Passage(id) => passage = Some(*id),
        Ground::Exhibit(name) => exhibit = Some(name.as_str()),
        Ground::Claim(key) => claim = Some(key.as_str()),
        Ground::Finding(key) => finding = Some(key.as_str()),
        Ground::NotLookedUp => {}
    }
    let weight = piece.weight.code();
    tx.run_one(
        ADD_EVIDENCE,
        &values![
            commission,
            sheet,
            position,
            &piece.option,
            &piece.criterion,
            weight,
            passage,
            exhibit,
            claim,
            finding
        ],
    )
}

/// Keeps the scores of one appraiser; `by` is who typed them, and when.
pub(crate) fn keep_scores(
    tx: &mut Tx<'_>,
    commission: i64,
    (sheet, appraiser): (&str, &str),
    scores: &Scores,
    (person, at): (&str, i64),
) -> Result<(), Error> {
    let body = write(scores)?;
    tx.run_one(
        KEEP_SCORES,
        &values![commission, sheet, appraiser, body, person, at],
    )?;
    Ok(())
}

/// Takes what a source said out of the sheets.
pub(crate) fn forget(tx: &mut Tx<'_>, commission: i64, source: i64) -> Result<(), StoreError> {
    tx.run(FORGET_EVIDENCE, &values![commission, source])?;
    Ok(())
}

/// The plan, in its order.
pub(crate) fn actions(r: &Reader<'_>, commission: i64) -> Result<Vec<Action>, Error> {
    let rows = r.rows(ACTIONS, &values![commission])?;
    rows.iter().map(|row| read(&row.text(0)?)).collect()
}

/// Replaces the plan.
pub(crate) fn keep_actions(
    tx: &mut Tx<'_>,
    commission: i64,
    actions: &[Action],
) -> Result<(), Error> {
    tx.run(DROP_ACTIONS, &values![commission])?;
    for (position, one) in (0_i64..).zip(actions) {
        let body = write(one)?;
        tx.run_one(
            ADD_ACTION,
            &values![commission, &one.action, position, body],
        )?;
    }
    Ok(())
}
