//! The rows of retention: which rules are in force, holds, notices that were given, and runs.

use crate::retention::{Hold, Notice, Rule, Run, codes};
use ::store::{Migration, Reader, StoreError, Tx, values};
use std::collections::BTreeSet;

/// A hold ends by a person; one that was replaced is kept for the record.
pub(crate) const MIGRATION: Migration = Migration {
    number: 6,
    sql: "CREATE TABLE retention (
            commission BIGINT PRIMARY KEY REFERENCES commission (id), rules TEXT NOT NULL,
            address TEXT NOT NULL, person TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE TABLE retention_hold (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            until TEXT NOT NULL, reason TEXT NOT NULL, person TEXT NOT NULL, at BIGINT NOT NULL,
            ended BIGINT, ended_by TEXT);
        CREATE INDEX retention_hold_by_commission ON retention_hold (commission, id);
        CREATE TABLE retention_notice (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            day TEXT NOT NULL, rules TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE INDEX retention_notice_by_commission ON retention_notice (commission, id);
        CREATE TABLE retention_run (
            id INTEGER PRIMARY KEY, commission BIGINT NOT NULL REFERENCES commission (id),
            gone TEXT NOT NULL, person TEXT NOT NULL, at BIGINT NOT NULL);
        CREATE INDEX retention_run_by_commission ON retention_run (commission, id);",
};

const SETTINGS: &str = "SELECT rules, address FROM retention WHERE commission = $1";
const SET: &str = "INSERT INTO retention (commission, rules, address, person, at)
    VALUES ($1, $2, $3, $4, $5)
    ON CONFLICT (commission) DO UPDATE SET rules = $2, address = $3, person = $4, at = $5";
const HOLD: &str = "SELECT until, reason, person, at FROM retention_hold
    WHERE commission = $1 AND ended IS NULL ORDER BY id DESC LIMIT 1";
const SET_HOLD: &str = "INSERT INTO retention_hold (commission, until, reason, person, at)
    VALUES ($1, $2, $3, $4, $5)";
const END_HOLD: &str = "UPDATE retention_hold SET ended = $2, ended_by = $3
    WHERE commission = $1 AND ended IS NULL";
const NOTICE: &str = "SELECT day, rules, at FROM retention_notice
    WHERE commission = $1 ORDER BY id DESC LIMIT 1";
const ADD_NOTICE: &str = "INSERT INTO retention_notice (commission, day, rules, at)
    VALUES ($1, $2, $3, $4)";
const RUNS: &str = "SELECT gone, person, at FROM retention_run
    WHERE commission = $1 ORDER BY id DESC LIMIT $2";
const ADD_RUN: &str = "INSERT INTO retention_run (commission, gone, person, at)
    VALUES ($1, $2, $3, $4)";

fn rules_of(text: &str) -> BTreeSet<Rule> {
    text.split(' ').filter_map(Rule::of_code).collect()
}

pub(crate) fn settings(
    r: &Reader<'_>,
    commission: i64,
) -> Result<Option<(BTreeSet<Rule>, String)>, StoreError> {
    r.row(SETTINGS, &values![commission])?
        .map(|row| Ok((rules_of(&row.text(0)?), row.text(1)?)))
        .transpose()
}

pub(crate) fn set(
    tx: &mut Tx<'_>,
    commission: i64,
    (rules, address): (&BTreeSet<Rule>, &str),
    by: (&str, i64),
) -> Result<(), StoreError> {
    tx.run_one(SET, &values![commission, codes(rules), address, by.0, by.1])
}

pub(crate) fn hold(r: &Reader<'_>, commission: i64) -> Result<Option<Hold>, StoreError> {
    let row = r.row(HOLD, &values![commission])?;
    row.map(|row| {
        Ok(Hold {
            until: row.text(0)?,
            reason: row.text(1)?,
            person: row.text(2)?,
            at_us: row.int(3)?,
        })
    })
    .transpose()
}

pub(crate) fn set_hold(
    tx: &mut Tx<'_>,
    commission: i64,
    (until, reason): (&str, &str),
    by: (&str, i64),
) -> Result<(), StoreError> {
    tx.run_one(SET_HOLD, &values![commission, until, reason, by.0, by.1])
}

/// Ends the hold that stands; whether one did.
pub(crate) fn end_hold(
    tx: &mut Tx<'_>,
    commission: i64,
    by: (&str, i64),
) -> Result<bool, StoreError> {
    Ok(tx.run(END_HOLD, &values![commission, by.1, by.0])? > 0)
}

pub(crate) fn notice(r: &Reader<'_>, commission: i64) -> Result<Option<Notice>, StoreError> {
    let row = r.row(NOTICE, &values![commission])?;
    row.map(|row| {
        Ok(Notice {
            day: row.text(0)?,
            rules: rules_of(&row.text(1)?),
            at_us: row.int(2)?,
        })
    })
    .transpose()
}

pub(crate) fn add_notice(
    tx: &mut Tx<'_>,
    commission: i64,
    notice: &Notice,
) -> Result<(), StoreError> {
    let Notice { day, rules, at_us } = notice;
    tx.run_one(ADD_NOTICE, &values![commission, day, codes(rules), *at_us])
}

pub(crate) fn runs(r: &Reader<'_>, commission: i64, at_most: i64) -> Result<Vec<Run>, StoreError> {
    let mut runs = Vec::new();
    for row in r.rows(RUNS, &values![commission, at_most])? {
        let gone = row.text(0)?;
        let gone = gone.split(' ').filter_map(|one| {
            let (rule, things) = one.split_once('=')?;
            Some((Rule::of_code(rule)?, things.parse().ok()?))
        });
        runs.push(Run {
            gone: gone.collect(),
            person: row.text(1)?,
            at_us: row.int(2)?,
        });
    }
    Ok(runs)
}

pub(crate) fn add_run(tx: &mut Tx<'_>, commission: i64, run: &Run) -> Result<(), StoreError> {
    let gone = run
        .gone
        .iter()
        .map(|(rule, things)| format!("{}={things}", rule.code()));
    let gone = gone.collect::<Vec<_>>().join(" ");
    tx.run_one(ADD_RUN, &values![commission, gone, &run.person, run.at_us])
}
