//! Checks a receipt that somebody kept, without a data folder and without asking anybody.

use super::read_bounded;
use crate::limits::{LEAVES_FILE_BYTES_MAX, RECEIPT_BYTES_MAX};
use crate::words::words;
use clap::Args;
use commission::{Error, Exit, Language, Outcome, Refusal};
use ledger::{Receipt, Refused, VerifyingKey};
use serde_json::json;
use std::path::PathBuf;

/// What `intake verify-receipt` is given.
#[derive(Debug, Args)]
pub struct VerifyReceipt {
    /// The receipt as a file.
    file: PathBuf,
    /// The key of the commission (its vkey), obtained elsewhere; without it, the one in the receipt is taken.
    #[arg(long, value_name = "VKEY")]
    key: Option<String>,
    /// `ledger/leaves.jsonl` of a published pack: is it the same ledger?
    #[arg(long, value_name = "FILE")]
    leaves: Option<PathBuf>,
}

pub(super) fn verify(args: &VerifyReceipt, language: Language) -> Result<Outcome, Error> {
    let file = read_bounded(&args.file, RECEIPT_BYTES_MAX)?;
    let key = args.key.as_deref().map(key_of).transpose()?;
    let leaves = match &args.leaves {
        Some(path) => Some(read_bounded(path, LEAVES_FILE_BYTES_MAX)?),
        None => None,
    };
    let w = words(language);
    Ok(match checked(&file, key.as_ref(), leaves.as_deref()) {
        Ok((receipt, shown)) => {
            let parts = pages::say::count(shown.opened.len() as u64);
            let (leaf, of) = (receipt.leaf.to_string(), shown.leaves.to_string());
            let mut text = w.msg_held_verified(receipt.reference.as_str(), leaf, of, parts);
            let doubts = [
                (key.is_none(), w.msg_held_own_key()),
                (leaves.is_none(), w.msg_held_no_leaves()),
            ];
            for (_, doubt) in doubts.into_iter().filter(|(there, _)| *there) {
                text.push('\n');
                text.push_str(&doubt);
            }
            let json = json!({
                "reference": receipt.reference, "received": receipt.received, "leaf": receipt.leaf,
                "leaves": shown.leaves, "opened": shown.opened, "unopened": shown.unopened,
                "good": true,
            });
            Outcome::done("intake verify-receipt", json, text)
        }
        Err(why) => {
            let text = w.msg_held_bad(why.to_string());
            let json = json!({"good": false, "why": why.to_string()});
            Outcome::done("intake verify-receipt", json, text).ending(Exit::Findings)
        }
    })
}

fn checked(
    file: &[u8],
    key: Option<&VerifyingKey>,
    leaves: Option<&[u8]>,
) -> Result<(Receipt, ledger::Shown), Refused> {
    let receipt = Receipt::parse(file)?;
    let shown = receipt.verify(key)?;
    if let Some(leaves) = leaves {
        let lines: Vec<_> = leaves.split(|byte| *byte == b'\n').collect();
        let lines = lines.strip_suffix(&[b"".as_slice()]).unwrap_or(&lines);
        receipt.agrees_with(lines)?;
    }
    Ok((receipt, shown))
}

fn key_of(text: &str) -> Result<VerifyingKey, Error> {
    text.trim().parse().map_err(|why: Refused| {
        let why = why.to_string();
        Refusal::new("key", |l| words(l).msg_held_key_wrong(why.as_str())).into()
    })
}
