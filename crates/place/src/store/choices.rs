//! The rows of choices that a clerk asked for, and of the files they were made from.

use crate::choice::{Choice, Input, Kind, State};
use ::store::{Reader, Row, StoreError, Tx, values};

const INPUTS: &str =
    "SELECT id, kind, version, file, blob, size, lines, columns, person, at FROM place_input
    WHERE commission = $1 ORDER BY kind, version DESC";
const ADD_INPUT: &str = "INSERT INTO place_input (commission, kind, version, file, blob, size, lines, columns, person, at)
    VALUES ($1, $2, (SELECT COALESCE(MAX(version), 0) + 1 FROM place_input WHERE commission = $1 AND kind = $2),
    $3, $4, $5, $6, $7, $8, $9) RETURNING id";
const CHOICES: &str =
    "SELECT id, number, demand, sites, costs, settings, state, lower_bound, upper_bound, answer,
    problem_en, problem_cy, person, at FROM hub_choice WHERE commission = $1 ORDER BY number";
const CHOICE: &str =
    "SELECT id, number, demand, sites, costs, settings, state, lower_bound, upper_bound, answer,
    problem_en, problem_cy, person, at FROM hub_choice WHERE commission = $1 AND number = $2";
const LISTED: &str =
    "SELECT number, settings, state, person, at FROM hub_choice WHERE commission = $1
    ORDER BY number DESC";
const ADD_CHOICE: &str = "INSERT INTO hub_choice (commission, number, demand, sites, costs, settings, state, answer, person, at)
    VALUES ($1, (SELECT COALESCE(MAX(number), 0) + 1 FROM hub_choice WHERE commission = $1), $2, $3, $4, $5, $6, $7, $8, $9)
    RETURNING number";
const SET_BOUNDS: &str =
    "UPDATE hub_choice SET lower_bound = $2, upper_bound = $3 WHERE id = $1 AND state = 'waiting'";
const SETTLE: &str =
    "UPDATE hub_choice SET state = $2, answer = $3, problem_en = $4, problem_cy = $5 WHERE id = $1";

/// The files that a commission keeps to choose from: of each kind the newest first.
pub(crate) fn inputs(r: &Reader<'_>, commission: i64) -> Result<Vec<Input>, StoreError> {
    let rows = r.rows(INPUTS, &values![commission])?;
    let input = |row: &Row| {
        Ok(Input {
            id: row.int(0)?,
            kind: Kind::of_code(&row.text(1)?),
            version: row.int(2)?,
            file: row.text(3)?,
            blob: row.text(4)?,
            size: row.int(5)?,
            lines: row.int(6)?,
            columns: row.text(7)?.lines().map(str::to_owned).collect(),
            person: row.text(8)?,
            at_us: row.int(9)?,
        })
    };
    rows.iter().map(input).collect()
}

pub(crate) fn add_input(
    tx: &mut Tx<'_>,
    commission: i64,
    input: &Input,
) -> Result<i64, StoreError> {
    tx.insert(
        ADD_INPUT,
        &values![
            commission,
            input.kind.code(),
            &input.file,
            &input.blob,
            input.size,
            input.lines,
            input.columns.join("\n"),
            &input.person,
            input.at_us
        ],
    )
}

/// Number, settings, state, who and when of every choice, the newest first.
pub(crate) type Listed = (i64, String, State, String, i64);

pub(crate) fn listed(r: &Reader<'_>, commission: i64) -> Result<Vec<Listed>, StoreError> {
    let rows = r.rows(LISTED, &values![commission])?;
    let one = |row: &Row| {
        let state = State::of_code(&row.text(2)?);
        Ok((row.int(0)?, row.text(1)?, state, row.text(3)?, row.int(4)?))
    };
    rows.iter().map(one).collect()
}

/// Every choice, by number.
pub(crate) fn choices(r: &Reader<'_>, commission: i64) -> Result<Vec<Choice>, StoreError> {
    r.rows(CHOICES, &values![commission])?
        .iter()
        .map(choice_of)
        .collect()
}

pub(crate) fn choice(
    r: &Reader<'_>,
    commission: i64,
    number: i64,
) -> Result<Option<Choice>, StoreError> {
    let row = r.row(CHOICE, &values![commission, number])?;
    row.as_ref().map(choice_of).transpose()
}

pub(crate) fn add_choice(
    tx: &mut Tx<'_>,
    commission: i64,
    choice: &Choice,
) -> Result<i64, StoreError> {
    tx.insert(
        ADD_CHOICE,
        &values![
            commission,
            choice.demand,
            choice.sites,
            choice.costs,
            &choice.settings,
            choice.state.code(),
            choice.answer.as_deref(),
            &choice.person,
            choice.at_us
        ],
    )
}

/// Keeps how far a choice has come; a number is kept as it is written.
pub(crate) fn set_bounds(
    tx: &mut Tx<'_>,
    id: i64,
    (lower, upper): (&str, &str),
) -> Result<(), StoreError> {
    tx.run(SET_BOUNDS, &values![id, lower, upper]).map(drop)
}

pub(crate) fn settle(tx: &mut Tx<'_>, choice: &Choice) -> Result<(), StoreError> {
    let problem = choice.problem.as_ref();
    tx.run_one(
        SETTLE,
        &values![
            choice.id,
            choice.state.code(),
            choice.answer.as_deref(),
            problem.map(|(en, _)| en.as_str()),
            problem.map(|(_, cy)| cy.as_str())
        ],
    )
}

fn choice_of(row: &Row) -> Result<Choice, StoreError> {
    Ok(Choice {
        id: row.int(0)?,
        number: row.int(1)?,
        demand: row.int(2)?,
        sites: row.int(3)?,
        costs: row.opt_int(4)?,
        settings: row.text(5)?,
        state: State::of_code(&row.text(6)?),
        bounds: row.opt_text(7)?.zip(row.opt_text(8)?),
        answer: row.opt_text(9)?,
        problem: row.opt_text(10)?.zip(row.opt_text(11)?),
        person: row.text(12)?,
        at_us: row.int(13)?,
    })
}
