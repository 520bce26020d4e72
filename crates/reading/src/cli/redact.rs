//! The verb `reading redact`: what may be personal data in the texts of a table. It takes nothing out.

use super::on_table::OnTable;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Outcome};
use personal::{Found, Kind};
use serde_json::{Value, json};
use std::thread;

/// Personal data in texts.
#[derive(Debug, Clone, Args)]
pub struct Redact {
    /// The table.
    #[command(flatten)]
    pub on: OnTable,
    /// Leaves out what is less sure than this, from 0 to 1.
    #[arg(long, value_name = "P", default_value_t = 0.0)]
    pub least: f64,
}

const METHOD: &str = "personal (version 1): written shapes over the text with one form of every dash, space and digit; NHS numbers by modulus 11, National Insurance numbers by HMRC's prefixes, cards by Luhn (1960), IBANs by ISO 7064 modulus 97, postcodes, driving licences and registration marks by their structure; a word beside a number or a date, in English or Welsh, says what it is and makes it surer; names by lists of given names and surnames, by titles, kinship, roles, ap, ab and ferch, greetings and leave-takings, and again where a sure name was found. Recall comes first: a person decides. Where sightings overlap the surest stands. A sighting is in code points of its own cell";

/// Runs the verb.
///
/// # Errors
/// A refusal where the table cannot be read.
pub fn run(asked: &Redact, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let cells = asked.on.cells(desk.language)?;
    let texts: Vec<&str> = cells.texts.iter().map(|cell| cell.text.as_str()).collect();
    let threads = thread::available_parallelism().map_or(1, usize::from);
    desk.progress.begin("personal data", None);
    let found = personal::find_all(&texts, threads);
    desk.progress.end();
    let mut list = Vec::new();
    let mut counts = vec![0_u64; Kind::ALL.len()];
    for (cell, found) in cells.texts.iter().zip(&found) {
        let sure = found.iter().filter(|one| one.confidence() >= asked.least);
        for one in sure {
            list.push(found_json(&cell.id, &cell.column, one));
            let place = Kind::ALL.iter().position(|kind| *kind == one.kind);
            if let Some(count) = place.and_then(|place| counts.get_mut(place)) {
                *count += 1;
            }
        }
    }
    let w = words(desk.language);
    let total = list.len() as u64;
    let mut text = w.msg_redact_found(
        pages::say::count(total),
        pages::say::count(texts.len() as u64),
    );
    let mut by_kind = serde_json::Map::new();
    for (kind, count) in Kind::ALL.into_iter().zip(counts) {
        if count > 0 {
            text.push_str(&format!(
                "\n{}  {count}",
                crate::personal::label(kind, desk.language)
            ));
            by_kind.insert(kind.code().to_owned(), json!(count));
        }
    }
    text.push('\n');
    let json = json!({
        "method": METHOD, "warnings": cells.warnings, "texts": texts.len(), "total": total,
        "kinds": by_kind, "found": list,
    });
    Ok(Outcome::done("reading redact", json, text))
}

fn found_json(id: &str, column: &str, found: &Found) -> Value {
    json!({
        "id": id, "column": column, "kind": found.kind.code(),
        "start": found.start, "end": found.end, "confidence": found.confidence(),
    })
}
