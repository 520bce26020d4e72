//! The verb `place tender`: what in a tender shuts micro-providers out.

use crate::sheet::file_name;
use crate::tender::file::checked;
use crate::tender::{Worth, told};
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Outcome, Refusal};
use serde_json::json;
use std::path::PathBuf;

/// A tender's terms.
#[derive(Debug, Clone, Args)]
pub struct Tender {
    /// The tender: a text, Word, OpenDocument or PDF document, a page, an archive of them; or its terms one by one (TOML).
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// What the contract is worth in all, in pounds, where the text does not say it.
    #[arg(long, value_name = "POUNDS")]
    pub value: Option<f64>,
    /// For how many years.
    #[arg(long, value_name = "YEARS")]
    pub years: Option<f64>,
}

const METHOD: &str = "tender (version 1): sentences and rows are looked through for the written shapes, in English and Welsh, of terms that those who support micro-providers (eight workers or fewer) name as barriers. Each finding quotes the text. A denied term is told as one that helps. A floor of turnover is set against what the contract is worth a year, where that is given or the text says it. Insurance over 5,000,000 pounds (a convention of this method), payment after more than 30 days, and more hours a week than eight workers of 37 hours can give, shut out; a term whose weight depends on the rest is one to ask about. Nothing found is not nothing there, and nothing here is legal advice";

/// Runs the verb.
///
/// # Errors
/// A refusal where the file cannot be read or has no words in it.
pub fn run(asked: &Tender, desk: &Desk<'_>) -> Result<Outcome, Error> {
    for number in [asked.value, asked.years].into_iter().flatten() {
        if !(number.is_finite() && number > 0.0) {
            return Err(Refusal::new("no-value", |l| words(l).msg_tender_no_value()).into());
        }
    }
    let name = file_name(&asked.file);
    let bytes = std::fs::read(&asked.file).map_err(|why| {
        let why = why.to_string();
        Refusal::new("no-file", |l| words(l).msg_file_unreadable(&why)).in_file(&name)
    })?;
    let given = Worth {
        pounds: asked.value,
        years: asked.years,
    };
    let (all, warnings) = checked((&name, &bytes), given, &*desk.files, desk.language)?;
    let mut json = json!({ "method": METHOD, "warnings": warnings });
    if let (Some(document), serde_json::Value::Object(members)) =
        (json.as_object_mut(), told::members(desk.language, &all))
    {
        document.extend(members);
    }
    let text = told::lines(desk.language, &all);
    Ok(Outcome::done("place tender", json, text))
}
