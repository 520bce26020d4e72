//! `intake receipt`: the receipt of a submission, printed to a file in the language of `--lang`. It replaces no file.

use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Outcome, Refusal, commission_by_slug};
use serde_json::json;
use std::fs::File;
use std::io::Write;
use std::path::PathBuf;

/// What `intake receipt` is given.
#[derive(Debug, Args)]
pub struct PrintReceipt {
    /// Reference of the submission, such as WHC0012.
    #[arg(long, value_name = "REF")]
    pub(crate) reference: String,
    /// The PDF to write; it must not be there yet.
    #[arg(long, value_name = "FILE")]
    pub(crate) out: PathBuf,
    /// The data folder.
    #[arg(long, value_name = "DIR")]
    pub(crate) data: PathBuf,
    /// The commission, by its slug.
    #[arg(long, value_name = "SLUG")]
    pub(crate) commission: String,
}

pub(super) fn print(args: &PrintReceipt, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let store = (desk.open)(&args.data)?;
    let commission = store.read(|r| commission_by_slug(r, &args.commission))?;
    let reference = &args.reference;
    let source = store.read(|r| evidence::source_by_reference(r, commission.id, reference))?;
    let source = source
        .ok_or_else(|| Refusal::new("no-reference", |l| words(l).msg_no_reference(reference)))?;
    let declared = &commission.definition.languages;
    let language = desk.language;
    if !declared.contains(&language) {
        let list: Vec<&str> = declared.iter().map(|of| of.code()).collect();
        let list = list.join(", ");
        let refusal = Refusal::new("language", |l| {
            words(l).msg_receipt_language(language.code(), &list)
        });
        return Err(refusal.into());
    }
    let leaf = source.leaf;
    let receipt = crate::receipt::receipt(&store, &commission, source, None)?;
    let printed = receipt.printed(&commission, language)?;
    let name = args.out.display().to_string();
    File::create_new(&args.out)
        .and_then(|mut file| file.write_all(&printed.bytes))
        .map_err(|why| {
            let why = why.to_string();
            Error::from(Refusal::new("file-unwritable", |l| {
                words(l).msg_receipt_not_written(&name, &why)
            }))
        })?;
    let mut told = words(desk.language).msg_receipt_written(&name);
    if !printed.numbered.is_empty() {
        let number = pages::say::count(printed.numbered.len() as u64);
        told.push('\n');
        told.push_str(&words(desk.language).msg_receipt_numbered(number));
    }
    let json = json!({
        "reference": reference, "language": language.code(), "outputs": [name],
        "pages": printed.pages, "bytes": printed.bytes.len(), "leaf": leaf,
        "checkpoint": receipt.checkpoint(), "standards": ["PDF/UA-1", "PDF/A-2a"],
    });
    Ok(Outcome::done("intake receipt", json, told))
}
