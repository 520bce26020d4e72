//! The verb of the translator's desk: what awaits a language, out as a document or a spreadsheet, and back row by row.

use super::proposals::read_bytes;
use super::{At, NAME, open};
use crate::translations::table::{came_back, form_of, languages, written};
use crate::translations::{Fate, Pair, State, judge, note_out, pairs, take};
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Language, Outcome};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};

/// What the verb is told.
#[derive(Debug, Args)]
pub struct TranslationsArgs {
    /// Where
    #[command(flatten)]
    pub at: At,
    /// The language that is awaited: cy or en
    #[arg(long, value_name = "LANGUAGE")]
    pub to: String,
    /// Write the texts that await it into a file: a table of two columns (DOCX) or a spreadsheet (XLSX)
    #[arg(long, value_name = "FILE", conflicts_with = "back")]
    pub out: Option<PathBuf>,
    /// Read such a file that came back, and tell of each row what it comes to
    #[arg(long = "in", value_name = "FILE")]
    pub back: Option<PathBuf>,
    /// Take the rows that can be taken; without it nothing is changed
    #[arg(long, requires = "back")]
    pub accept: bool,
    /// Say that the translations in the file were reviewed by the person named with --by
    #[arg(long, requires = "accept")]
    pub reviewed: bool,
    /// Who translated, or reviewed
    #[arg(long, default_value = NAME)]
    pub by: String,
}

pub(super) fn run(args: &TranslationsArgs, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (store, commission) = open(&args.at, desk)?;
    let (from, to) = languages(&commission, &args.to)?;
    let (by, now) = (args.by.clone(), desk.clock.now_us());
    let w = words(desk.language);
    let all = store.read(|r| pairs(r, &commission, from, to))?;
    let awaiting: Vec<&Pair> = all
        .iter()
        .filter(|one| one.state != State::Reviewed)
        .collect();
    let mut json = json!({
        "from": from.code(), "to": to.code(),
        "texts": all.iter().map(|one| text_json(one, from, to)).collect::<Vec<_>>(),
    });
    let counts = State::ALL.map(|state| all.iter().filter(|one| one.state == state).count());
    for (state, count) in State::ALL.into_iter().zip(counts) {
        json[state.code()] = json!(count);
    }
    let [missing, stale, unreviewed, reviewed] = counts.map(|count| count.to_string());
    let mut told = w.msg_told_translations(missing, stale, unreviewed, reviewed);
    if let Some(path) = &args.out {
        let name = path.display().to_string();
        let bytes = written(form_of(&name)?, &commission, (from, to), &awaiting)?;
        keep_file(path, &bytes)?;
        let sent: Vec<Pair> = awaiting.into_iter().cloned().collect();
        store.write(move |tx| note_out(tx, &commission, &sent, to, (&by, now)))?;
        json["outputs"] = json!([path.display().to_string()]);
    } else if let Some(path) = &args.back {
        let bytes = read_bytes(path)?;
        let name = path
            .file_name()
            .unwrap_or(path.as_os_str())
            .to_string_lossy();
        let back = came_back(&*desk.files, &name, &bytes)?;
        let (fates, absent) = judge(&all, &back);
        let mut list = Vec::new();
        for (row, (fate, at)) in back.iter().zip(&fates) {
            let name = at.and_then(|at| all.get(at)).map(|one| one.name.clone());
            told.push_str(&format!(
                "\n{}: {} {}",
                row.row,
                fate.code(),
                name.as_deref().unwrap_or_default()
            ));
            list.push(json!({"row": row.row, "name": name, "fate": fate.code()}));
        }
        for name in &absent {
            told.push_str(&format!("\n{}", w.msg_told_translation_absent(name)));
        }
        let can_be = fates
            .iter()
            .filter(|(fate, _)| *fate == Fate::Taken)
            .count();
        json["rows"] = Value::Array(list);
        json["not_in_file"] = json!(absent);
        json["taken"] = json!(if args.accept { can_be } else { 0 });
        json["can_be_taken"] = json!(can_be);
        told.push('\n');
        if args.accept {
            let reviewed = args.reviewed;
            store.write(move |tx| {
                let commission = commission::commission_by_slug(tx, &commission.definition.slug)?;
                take(tx, &commission, (from, to), &back, reviewed, (&by, now))
            })?;
            told.push_str(&w.msg_told_translations_taken(can_be.to_string()));
        } else {
            told.push_str(&w.msg_told_translations_can(can_be.to_string()));
        }
    }
    Ok(Outcome::done("report translations", json, told))
}

fn text_json(one: &Pair, from: Language, to: Language) -> Value {
    let known = one.recorded.as_ref();
    json!({
        "name": one.name, "state": one.state.code(), from.code(): one.source,
        to.code(): (!one.text.is_empty()).then_some(&one.text),
        "translator": known.map(|one| &one.translator).filter(|name| !name.is_empty()),
        "reviewer": known.and_then(|one| one.reviewed.as_ref()).map(|(name, _)| name),
    })
}

/// Writes a file that was not there.
fn keep_file(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    use std::io::Write;
    let name = path.display().to_string();
    let made = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .open(path);
    made.and_then(|mut file| file.write_all(bytes).and_then(|()| file.sync_all()))
        .map_err(|why| super::unreadable(&name, &why))
}
