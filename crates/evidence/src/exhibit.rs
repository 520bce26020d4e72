//! An exhibit: a figure, table or map that Tystio computed, in the one shape in which all of them
//! are stored, cited, published and printed by the command line (`book/formats.md`, 6.6).

use commission::Texts;
use ledger::{Digest, sha256, write_canonical};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Which pack somebody needs who wants to compute it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Needs {
    /// The public pack is enough.
    Public,
    /// Only the auditor's pack has the inputs.
    Sealed,
    /// No pack has the inputs: whoever measured keeps them, and can compute it again from them.
    Elsewhere,
}

/// Something computed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Exhibit {
    /// Its name, unique in the commission, and the name of its file.
    pub exhibit: String,
    /// What kind it is.
    pub kind: String,
    /// Its title.
    pub title: Texts,
    /// What it was computed from.
    pub inputs: Inputs,
    /// With which settings.
    pub parameters: Value,
    /// By which method; the method statement explains it.
    pub method: String,
    /// Counted up when the method gives other numbers.
    pub method_version: u32,
    /// The answer.
    pub result: Value,
    /// The answer in words, where its method has words for it.
    #[serde(default, skip_serializing_if = "Texts::is_empty")]
    pub says: Texts,
    /// The answer as a table.
    pub table: Table,
    /// What a reader must know before using it.
    pub warnings: Vec<Texts>,
}

/// What an exhibit was computed from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inputs {
    /// Which pack has it.
    pub needs: Needs,
    /// Its files there.
    pub files: Vec<String>,
    /// SHA-256 of the canonical JSON list of path and digest of each.
    pub digest: Digest,
}

/// SHA-256 of the canonical JSON array of path and digest of the files, sorted by path.
///
/// # Errors
/// A file has no digest; a sentence.
pub fn inputs_digest(
    files: &[String],
    digest: impl Fn(&str) -> Option<Digest>,
) -> Result<Digest, String> {
    let sorted: BTreeSet<&String> = files.iter().collect();
    let list = sorted
        .into_iter()
        .map(|path| match digest(path) {
            Some(sha256) => Ok(json!({"path": path, "sha256": sha256})),
            None => Err(format!("its input {path} is not in the pack")),
        })
        .collect::<Result<Vec<_>, _>>()?;
    let canonical = write_canonical(&Value::Array(list)).map_err(|why| why.to_string())?;
    Ok(sha256(&canonical))
}

/// Columns and rows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Names of the columns.
    pub columns: Vec<String>,
    /// The rows, each as long as `columns`.
    pub rows: Vec<Vec<Value>>,
}
