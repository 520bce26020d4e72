//! The verb `reading export`: codebook and codings as a file for other programs. It replaces no file.

use super::Stored;
use crate::exports::{Format, export};
use crate::words::words;
use clap::{Args, ValueEnum};
use commission::{Desk, Error, Outcome, Refusal, record};
use serde_json::json;
use std::fs::File;
use std::io::Write as _;
use std::path::PathBuf;

/// What leaves, and where to.
#[derive(Debug, Clone, Args)]
pub struct Export {
    /// The commission.
    #[command(flatten)]
    pub stored: Stored,
    /// A REFI-QDA project or codebook; or the codings as a table or as lines of JSON.
    #[arg(long, value_name = "FORMAT")]
    pub format: FormatWord,
    /// The file to write; it must not be there yet.
    #[arg(long, value_name = "FILE")]
    pub out: PathBuf,
}

/// The formats by the words of the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FormatWord {
    /// REFI-QDA project: codebook, texts, codings, coders and memos.
    Qdpx,
    /// REFI-QDA codebook.
    Qdc,
    /// Codings as CSV.
    Csv,
    /// Codings as a workbook.
    Xlsx,
    /// Codings as JSON lines.
    Jsonl,
}

impl From<FormatWord> for Format {
    fn from(word: FormatWord) -> Self {
        match word {
            FormatWord::Qdpx => Self::Qdpx,
            FormatWord::Qdc => Self::Qdc,
            FormatWord::Csv => Self::Csv,
            FormatWord::Xlsx => Self::Xlsx,
            FormatWord::Jsonl => Self::Jsonl,
        }
    }
}

/// Runs the verb.
///
/// # Errors
/// A refusal where the codebook is empty or the file cannot be written.
pub fn run(asked: &Export, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (store, commission) = super::opened(&asked.stored, desk)?;
    let format = Format::from(asked.format);
    let found = store.read(|r| export(r, &commission, format, desk.language, &|_, _| false))?;
    let exported = found.ok_or_else(codebook_empty)?;
    let name = asked.out.display().to_string();
    File::create_new(&asked.out)
        .and_then(|mut file| file.write_all(&exported.bytes))
        .map_err(|why| {
            let why = why.to_string();
            Error::from(Refusal::new("file-unwritable", |l| {
                words(l).msg_export_not_written(&name, &why)
            }))
        })?;
    let (id, now) = (commission.id, desk.clock.now_us());
    let about = format.file_name();
    store.write(move |tx| record(tx, id, "tystio", now, "exported", about))?;
    let shown = |n: usize| pages::say::count(n as u64);
    let say = words(desk.language);
    let mut text = say.msg_export_written(
        &name,
        shown(exported.codes),
        shown(exported.documents),
        shown(exported.codings),
        shown(exported.memos),
    );
    let mut warnings = Vec::new();
    if exported.broken > 0 {
        let told = say.msg_export_broken(pages::say::integer(exported.broken));
        text.push('\n');
        text.push_str(&told);
        warnings.push(told);
    }
    let json = json!({
        "format": format.code(), "outputs": [name], "bytes": exported.bytes.len(),
        "codes": exported.codes, "documents": exported.documents, "codings": exported.codings,
        "memos": exported.memos, "broken": exported.broken, "warnings": warnings,
    });
    Ok(Outcome::done("reading export", json, text + "\n"))
}

/// The refusal of a codebook that a file cannot hold.
pub(crate) fn codebook_empty() -> Refusal {
    Refusal::new("codebook-empty", |l| words(l).msg_export_codebook_empty())
}
