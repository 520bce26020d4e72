//! The verb `place lm3`: the local multiplier in three rounds, with its small surveys stated.

use crate::lm3::{Kind, Multiplier, Rounds, multiplier};
use crate::sheet::{Sheet, Wanted, text};
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Outcome, Refusal};
use serde_json::{Value, json};
use std::path::PathBuf;

/// The local multiplier.
#[derive(Debug, Clone, Args)]
pub struct Lm3 {
    /// A table of round, kind, amount and local: round 1 has what there is to spend; round 2 what goes to each kind of recipient, local yes or no; round
    /// 3 a row for each recipient that answered, with what it received and, as local, what of it was spent locally.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// How sure the interval is.
    #[arg(long, value_name = "SHARE", default_value_t = 0.95)]
    pub confidence: f64,
}

const METHOD: &str = "LM3 (version 1): (round 1 + round 2 + round 3) / round 1 (New Economics Foundation 2002). Round 3 is, for each kind of recipient, what was spent with it locally in round 2 times the share that those who answered spent locally, each answer by what it received (ratio estimator, Cochran 1977); the plain mean of the shares stands beside it. Limits by Student's t for all kinds together (Bonferroni), between nought and one; fewer than five answers say nothing of their kind. A multiplier says how much of the money stays in three rounds; it is no return and no saving";

/// Runs the verb.
///
/// # Errors
/// A refusal where the table cannot be read or holds what cannot be right.
pub fn run(asked: &Lm3, desk: &Desk<'_>) -> Result<Outcome, Error> {
    if !(0.5..=0.9999).contains(&asked.confidence) {
        return Err(Refusal::new("no-level", |l| words(l).msg_rates_no_level()).into());
    }
    let sheet = Sheet::read(&asked.file)?;
    let rounds = read(&sheet)?;
    if rounds.budget <= 0.0 {
        let none = Refusal::new("no-budget", |l| words(l).msg_lm3_no_budget());
        return Err(none.in_file(&sheet.file).into());
    }
    let all: f64 = rounds
        .spent
        .values()
        .map(|(local, other)| local + other)
        .sum();
    if all > rounds.budget * (1.0 + 1e-9) {
        let (all, budget) = (shown(all), shown(rounds.budget));
        let more = Refusal::new("spent-more", |l| words(l).msg_lm3_more(&all, &budget));
        return Err(more.in_file(&sheet.file).into());
    }
    let found = multiplier(&rounds, asked.confidence);
    let say = words(desk.language);
    let mut warnings = sheet.notices.clone();
    for kind in found
        .kinds
        .iter()
        .filter(|kind| kind.cannot_tell && kind.local > 0.0)
    {
        let answered = pages::say::count(kind.answered as u64);
        warnings.push(say.msg_lm3_few(&kind.name, &answered));
    }
    let text = told(&found, &warnings, desk);
    Ok(Outcome::done(
        "place lm3",
        document(&found, all, asked, &warnings),
        text,
    ))
}

fn document(found: &Multiplier, spent: f64, asked: &Lm3, warnings: &[String]) -> Value {
    let [first, second, third] = found.rounds;
    let kind = |kind: &Kind| {
        json!({
            "kind": kind.name, "local": kind.local, "answered": kind.answered, "share": kind.share,
            "plain_mean": kind.mean, "ci": [kind.ci.0, kind.ci.1], "cannot_tell": kind.cannot_tell,
        })
    };
    json!({
        "method": METHOD, "warnings": warnings, "lm3": found.value, "ci": [found.ci.0, found.ci.1],
        "confidence": asked.confidence, "round_1": first, "round_2": second, "round_3": third,
        "spent": spent, "kinds": found.kinds.iter().map(kind).collect::<Vec<_>>(),
    })
}

fn told(found: &Multiplier, warnings: &[String], desk: &Desk<'_>) -> String {
    let say = words(desk.language);
    let two = |number: f64| format!("{number:.2}");
    let [first, second, third] = found.rounds.map(shown);
    let mut text = say.msg_lm3_said(two(found.value), two(found.ci.0), two(found.ci.1));
    text.push('\n');
    text.push_str(&say.msg_lm3_rounds(&first, &second, &third));
    text.push('\n');
    for kind in &found.kinds {
        let share = kind
            .share
            .map_or("?".to_owned(), |share| format!("{:.0}", share * 100.0));
        let answered = pages::say::count(kind.answered as u64);
        text.push_str(&say.msg_lm3_line(&kind.name, shown(kind.local), &share, &answered));
        text.push('\n');
    }
    for warning in warnings {
        text.push_str(warning);
        text.push('\n');
    }
    text
}

fn shown(amount: f64) -> String {
    pages::say::integer(amount.round() as i64)
}

fn read(sheet: &Sheet) -> Result<Rounds, Error> {
    let need = |role: &'static str, names: &'static [&'static str]| {
        sheet.need(Wanted {
            role,
            named: None,
            names,
        })
    };
    let round = need("round", &["round", "rownd"])?;
    let kind = need("kind", &["kind", "type", "math"])?;
    let amount = need("amount", &["amount", "received", "swm"])?;
    let local = need("local", &["local", "spentlocally", "lleol"])?;
    let mut rounds = Rounds::default();
    for row in &sheet.rows {
        let (much, named) = (sheet.amount(row, amount)?, text(row, kind).to_owned());
        let cell = text(row, local).to_lowercase();
        match text(row, round) {
            "1" => rounds.budget += much,
            "2" => {
                let spent = rounds.spent.entry(named).or_default();
                match cell.as_str() {
                    "yes" | "1" | "true" | "ie" | "ydy" => spent.0 += much,
                    "no" | "0" | "false" | "na" | "nac ydy" => spent.1 += much,
                    _ => {
                        return Err(sheet
                            .refused(row, "no-local", |l| words(l).msg_lm3_no_local(&cell))
                            .into());
                    }
                }
            }
            "3" => {
                let spent = sheet.amount(row, local)?;
                if spent > much {
                    let (spent, much) = (shown(spent), shown(much));
                    return Err(sheet
                        .refused(row, "spent-more", |l| words(l).msg_lm3_more(&spent, &much))
                        .into());
                }
                rounds.answers.entry(named).or_default().push((much, spent));
            }
            other => {
                return Err(sheet
                    .refused(row, "no-round", |l| words(l).msg_lm3_no_round(other))
                    .into());
            }
        }
    }
    if let Some(name) = rounds
        .answers
        .keys()
        .find(|name| !rounds.spent.contains_key(*name))
    {
        let refusal = Refusal::new("no-kind", |l| words(l).msg_lm3_no_kind(name));
        return Err(refusal.in_file(&sheet.file).into());
    }
    Ok(rounds)
}
