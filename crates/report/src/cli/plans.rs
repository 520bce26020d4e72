//! The verbs of option sheets and of the plan.

use super::{At, NAME, open, read_text};
use crate::limits::PLAN_FILE_BYTES_MAX;
use crate::options::{Appraisal, Appraised, appraise, sheets};
use crate::planned::{take_plan, take_sheets};
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Language, Outcome, Refusal, read_toml};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// Option sheets, on a plain file or in a commission.
#[derive(Debug, Args)]
pub struct OptionsArgs {
    /// The file
    pub file: PathBuf,
    /// The data folder; without it the file is appraised and nothing is kept
    #[arg(long, requires = "commission")]
    pub data: Option<PathBuf>,
    /// The commission's slug
    #[arg(long, requires = "data")]
    pub commission: Option<String>,
}

fn read(file: &Path) -> Result<(String, String), Error> {
    let (name, text) = read_text(file)?;
    if text.len() > PLAN_FILE_BYTES_MAX {
        let bytes = PLAN_FILE_BYTES_MAX.to_string();
        let refusal = Refusal::new("plan-too-large", |l| words(l).msg_plan_too_large(&bytes));
        return Err(refusal.in_file(&name).into());
    }
    Ok((name, text))
}

pub(super) fn run_options(args: &OptionsArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (name, text) = read(&args.file)?;
    let all = match (&args.data, &args.commission) {
        (Some(data), Some(slug)) => {
            let at = At {
                data: data.clone(),
                commission: slug.clone(),
            };
            let (store, commission) = open(&at, desk)?;
            let by = (NAME, desk.clock.now_us());
            store.write(move |tx| take_sheets(tx, &commission, (&name, &text), by))?
        }
        _ => read_toml(&name, &text, |root| sheets(root, None))?,
    };
    let appraised: Vec<(&Appraised, Appraisal)> =
        all.iter().map(|one| (one, appraise(one))).collect();
    let told: Vec<String> = appraised
        .iter()
        .map(|(one, appraisal)| told(one, appraisal, desk.language))
        .collect();
    let json: Vec<Value> = appraised
        .iter()
        .map(|(one, appraisal)| {
            let mut value = json!(appraisal);
            if let Some(members) = value.as_object_mut() {
                members.insert("sheet".to_owned(), json!(one.sheet.sheet));
                members.insert("evidence".to_owned(), json!(one.evidence.len()));
            }
            value
        })
        .collect();
    let w = words(desk.language);
    let told = match told.is_empty() {
        true => w.msg_options_none(),
        false => told.join("\n"),
    };
    let json = json!({"sheets": json, "method": "options (version 1)", "warnings": []});
    Ok(Outcome::done("report options", json, told))
}

/// A sheet in a few lines.
fn told(one: &Appraised, appraisal: &Appraisal, language: Language) -> String {
    let shown = crate::options::shown(one, language, |_| pages::Link::new("", ""));
    let mut lines = vec![format!("{}. {}", shown.key, shown.title.text), shown.answer];
    lines.extend(shown.why);
    for option in &appraisal.options {
        lines.push(format!("  {}: {:.2}", option.option, option.total));
    }
    lines.join("\n")
}

pub(super) fn run_plan(file: &Path, at: &At, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (name, text) = read(file)?;
    let (store, commission) = open(at, desk)?;
    let now_us = desk.clock.now_us();
    let (year, month, day) = commission::day_of(now_us, &commission.definition.time_zone);
    let today = format!("{year:04}-{month:02}-{day:02}");
    let by = (NAME, now_us);
    let all = store.write(move |tx| take_plan(tx, &commission, (&name, &text), by))?;
    let overdue = all.iter().filter(|one| one.overdue(&today));
    let overdue: Vec<&str> = overdue.map(|one| one.action.as_str()).collect();
    let w = words(desk.language);
    let told = w.msg_told_plan(all.len().to_string(), overdue.len().to_string());
    let json = json!({"actions": all.len(), "overdue": overdue, "today": today});
    Ok(Outcome::done("report plan", json, told))
}
