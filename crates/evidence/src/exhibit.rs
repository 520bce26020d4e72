//! An exhibit: a figure, table or map that Tystio computed, in the one shape in which all of them
//! are stored, cited, published and printed by the command line (`book/formats.md`, 6.6).

use commission::Texts;
use ledger::Digest;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// Which pack somebody needs who wants to compute it again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Needs {
    /// The public pack is enough.
    Public,
    /// Only the auditor's pack has the inputs.
    Sealed,
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

/// Columns and rows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// Names of the columns.
    pub columns: Vec<String>,
    /// The rows, each as long as `columns`.
    pub rows: Vec<Vec<Value>>,
}
