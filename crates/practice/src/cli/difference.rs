//! The verb `practice difference`: what difference a table of measurements shows, and how sure one may be.

use crate::difference::{self, Asked, Found, Start, found_json, holm};
use crate::limits::RESAMPLES_MAX;
use crate::say;
use crate::table;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Language, Outcome, Refusal};
use serde_json::{Map, Value, json};
use std::path::PathBuf;

/// What difference there is.
#[derive(Debug, Clone, Args)]
pub struct Difference {
    /// A table with the columns unit, arm, time and value; exposure for counts, outcome where there are several.
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The day on which what was tried began, or the number of its first period, where times are days or numbers.
    #[arg(long, value_name = "DATE")]
    pub start: Option<String>,
    /// The outcome whose figures stand at the top, where there are several.
    #[arg(long, value_name = "NAME")]
    pub outcome: Option<String>,
    /// Resamples of the bootstrap.
    #[arg(long, value_name = "N", default_value_t = stats::bootstrap::RESAMPLES as u64,
        value_parser = clap::value_parser!(u64).range(0..=RESAMPLES_MAX))]
    pub resamples: u64,
    /// What random arrangements and resamples come from.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub seed: u64,
}

const METHOD: &str = "difference (version 2): the design is chosen from the data. Paired: mean change, Student's t, exact sign permutation (Fisher 1935), Wilcoxon, Hodges-Lehmann; shares by Newcombe (1998), McNemar exact. Unpaired and two arms: Welch (1947), permutation of groups (Pitman 1937). Difference in differences: Welch over changes, permutation of arms. Series: segmented regression; limits and p of Student averaged over what the autocorrelation may be, by its restricted likelihood (Prais and Winsten 1954, Patterson and Thompson 1971), errors by Newey and West (1987) beside them. Rates: exact Poisson, ratio by its logarithm or exactly where counts are small. p goes through every arrangement up to 1,000,000, counted by distance from the mean on either side; bootstrap bias-corrected and accelerated (Efron 1987). Grade: Maryland scale (Sherman et al. 1998). cannot_tell: too few units, nothing before, or an interval that holds no difference";

/// Runs the verb.
///
/// # Errors
/// A refusal with each line that must be put right.
pub fn run(asked: &Difference, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let start = asked.start.as_deref().map(Start::typed).transpose()?;
    let (table, notices) = table::read(&asked.file)?;
    let rows = difference::read(&table, start)?;
    let how = Asked {
        seed: asked.seed,
        resamples: usize::try_from(asked.resamples).unwrap_or(usize::MAX),
        rates: difference::has_exposure(&table),
    };
    desk.progress.begin("difference", None);
    let found = difference::differences(&rows, &how);
    desk.progress.end();
    let top = match &asked.outcome {
        None => found.first(),
        Some(name) => Some(
            found
                .iter()
                .find(|(outcome, _)| outcome == name.trim())
                .ok_or_else(|| {
                    let known: Vec<&str> =
                        found.iter().map(|(outcome, _)| outcome.as_str()).collect();
                    let known = known.join(", ");
                    Refusal::new("outcome", |l| words(l).msg_difference_outcome(name, &known))
                        .in_file(&table.source)
                })?,
        ),
    };
    let Some((_, first)) = top else {
        return Err(
            Refusal::new("no-rows", |l| words(l).msg_difference_no_rows())
                .in_file(&table.source)
                .into(),
        );
    };
    let mut told = table::warnings(&notices);
    told.extend(
        first
            .warnings
            .iter()
            .map(|warning| say::warning(desk.language, warning)),
    );
    let mut json = Map::new();
    json.insert("method".to_owned(), json!(METHOD));
    json.insert("warnings".to_owned(), json!(told));
    json.extend(found_json(first));
    if found.len() > 1 {
        json.insert("outcomes".to_owned(), outcomes_json(&found));
    }
    json.insert("seed".to_owned(), json!(asked.seed));
    let text = lines(&found, desk.language);
    Ok(Outcome::done(
        "practice difference",
        Value::Object(json),
        text,
    ))
}

/// Every outcome with p as it is and after Holm (1979), who makes up for looking at several.
fn outcomes_json(found: &[(String, Found)]) -> Value {
    let ps: Vec<Option<f64>> = found.iter().map(|(_, found)| found.p).collect();
    let holm = holm(&ps);
    let one = |((outcome, found), holm): (&(String, Found), Option<f64>)| {
        let mut json = Map::from_iter([("outcome".to_owned(), json!(outcome))]);
        json.extend(found_json(found));
        json.insert("p_holm".to_owned(), json!(holm));
        Value::Object(json)
    };
    Value::Array(found.iter().zip(holm).map(one).collect())
}

fn lines(found: &[(String, Found)], language: Language) -> String {
    let mut text = String::new();
    for (outcome, found) in found {
        if !outcome.is_empty() {
            text.push_str(&format!("{outcome}: "));
        }
        text.push_str(&say::sentence(language, found));
        text.push('\n');
        for warning in &found.warnings {
            text.push_str(&format!("  - {}\n", say::warning(language, warning)));
        }
    }
    text
}
