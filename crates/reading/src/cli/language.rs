//! The verb `reading language`: which language the passages of a table's texts are in, English or Welsh, and how sure.

use super::on_table::OnTable;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Outcome};
use serde_json::{Value, json};
use std::thread;
use text::{Language, Passage};

/// The language of passages.
#[derive(Debug, Clone, Args)]
pub struct Tell {
    /// The table.
    #[command(flatten)]
    pub on: OnTable,
}

const METHOD: &str = "text::passages (version 2): each sentence is told by the n-gram model lingua (English and Welsh alone) without the names and the marks of computers in it, moved by words that one language has and the other lacks; a sentence that cannot be told goes with its neighbours; neighbours of one language are one passage. Offsets are code points of the cell";

/// Runs the verb.
///
/// # Errors
/// A refusal where the table cannot be read.
pub fn run(asked: &Tell, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let cells = asked.on.cells(desk.language)?;
    let texts: Vec<&str> = cells.texts.iter().map(|cell| cell.text.as_str()).collect();
    desk.progress.begin("languages", None);
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let told = text::passages_of_all(&texts, threads);
    desk.progress.end();
    let mut list = Vec::new();
    let (mut english, mut welsh, mut both, mut neither) = (0_u64, 0_u64, 0_u64, 0_u64);
    for (cell, passages) in cells.texts.iter().zip(&told) {
        let has = |language| passages.iter().any(|passage| passage.language == language);
        let count = match (has(Language::En), has(Language::Cy)) {
            (true, true) => &mut both,
            (true, false) => &mut english,
            (false, true) => &mut welsh,
            (false, false) => &mut neither,
        };
        *count += 1;
        list.extend(
            passages
                .iter()
                .map(|one| passage_json(&cell.id, &cell.column, one)),
        );
    }
    let shown = pages::say::count;
    let text = words(desk.language).msg_language_told(
        shown(texts.len() as u64),
        shown(english),
        shown(welsh),
        shown(both),
        shown(neither),
    );
    let json = json!({
        "method": METHOD, "warnings": cells.warnings,
        "texts": { "english": english, "welsh": welsh, "both": both, "neither": neither },
        "passages": list,
    });
    Ok(Outcome::done("reading language", json, text + "\n"))
}

fn passage_json(id: &str, column: &str, passage: &Passage) -> Value {
    json!({
        "id": id, "column": column, "start": passage.start, "end": passage.end,
        "language": passage.language.code(), "confidence": passage.confidence,
    })
}
