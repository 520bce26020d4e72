//! The verb `reading agreement`: how far coders agree, from a table of codings.

use super::{read_table, warnings};
use crate::agreement::{Measured, measured};
use crate::files;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Outcome, Refusal};
use serde_json::{Map, Value, json};
use stats::agreement::{Agreement as Found, Coefficient};
use std::path::PathBuf;

/// Agreement between coders.
#[derive(Debug, Clone, Args)]
pub struct Agreement {
    /// A table with the columns id, code and coder: a row a code, an empty code where the coder found that none fits.
    #[arg(value_name = "CODINGS")]
    pub file: PathBuf,
}

const METHOD: &str = "agreement (version 1): Krippendorff's alpha (2011), Cohen's kappa (1960) or, for more than two coders, Conger's (1980), Gwet's AC1 (2008), percent agreement (as a share from 0 to 1); missing judgements allowed; 95 % intervals by Student's t over Gwet's linearised variance (2014), or exact by Clopper and Pearson (1934) where nobody disagrees. Each code is judged as present or absent";
const BY_SETS: &str =
    "; over all, the sets of codes are compared with weights of MASI (Passonneau 2006)";
const BY_CODES: &str = "; over all, each response has one code or none, compared as equal or not";

/// Runs the verb.
///
/// # Errors
/// A refusal where the table cannot be read, or says of a row neither which response nor who coded it.
pub fn run(asked: &Agreement, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (table, notices) = read_table(&asked.file)?;
    let judgements = files::judgements(&table)?;
    let found = measured(&judgements);
    let mut told = warnings(&notices);
    let say = words(desk.language);
    if !found.contradictory.is_empty() {
        told.push(say.msg_agreement_contradictory(found.contradictory.join(", ")));
    }
    let coders = found.overall.map_or(0, |overall| overall.coders);
    if coders < 2 {
        return Err(Refusal::new("one-coder", |l| words(l).msg_agreement_one_coder()).into());
    }
    let text = lines(&found, desk);
    let codes: Vec<Value> = found
        .codes
        .iter()
        .map(|(code, found)| agreement_json(Some(code), found))
        .collect();
    let method = format!("{METHOD}{}", if found.by_sets { BY_SETS } else { BY_CODES });
    let json = json!({
        "method": method, "warnings": told, "codes": codes,
        "overall": found.overall.as_ref().map(|overall| agreement_json(None, overall)),
        "by_sets": found.by_sets,
    });
    Ok(Outcome::done("reading agreement", json, text))
}

fn agreement_json(code: Option<&str>, found: &Found) -> Value {
    let mut json = Map::new();
    if let Some(code) = code {
        json.insert("code".to_owned(), json!(code));
    }
    json.insert("units".to_owned(), json!(found.units));
    json.insert("coders".to_owned(), json!(found.coders));
    for (name, coefficient) in [
        ("alpha", found.alpha),
        ("kappa", found.kappa),
        ("ac1", found.ac1),
    ] {
        json.insert(name.to_owned(), json!(coefficient.map(|c| c.value)));
        json.insert(format!("{name}_ci"), interval_json(coefficient));
    }
    json.insert("percent".to_owned(), json!(found.percent)); // a share, as every other coefficient here
    Value::Object(json)
}

fn interval_json(coefficient: Option<Coefficient>) -> Value {
    let interval = coefficient.and_then(|c| c.interval);
    interval.map_or(Value::Null, |(lower, upper)| json!([lower, upper]))
}

fn lines(found: &Measured, desk: &Desk<'_>) -> String {
    let say = words(desk.language);
    let overall = found
        .overall
        .iter()
        .map(|overall| (say.msg_agreement_overall(), *overall));
    let all = found.codes.iter().cloned().chain(overall);
    let line = |(name, found): (String, Found)| {
        let percent = found
            .percent
            .map_or(String::new(), |share| format!("{:.0}", share * 100.0));
        let shown = match found.alpha {
            Some(Coefficient {
                value,
                interval: Some((lower, upper)),
            }) => format!("{value:.2} ({lower:.2}, {upper:.2})"),
            Some(Coefficient { value, .. }) => format!("{value:.2}"),
            None => say.msg_agreement_cannot_tell(),
        };
        say.msg_agreement_line(name, pages::say::count(found.units as u64), shown, percent) + "\n"
    };
    all.map(line).collect()
}
