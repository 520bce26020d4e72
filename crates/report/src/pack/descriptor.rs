//! `datapackage.json`: a Frictionless Data Package, version 1.

use crate::shelf::Kept;
use crate::snapshot::Snapshot;
use crate::tables::TABLES;
use commission::Language;
use serde_json::{Value, json};
use std::collections::BTreeMap;

pub(super) fn datapackage(snapshot: &Snapshot, files: &BTreeMap<String, Kept>) -> Value {
    let definition = &snapshot.commission.definition;
    let language = definition
        .languages
        .first()
        .copied()
        .unwrap_or(Language::En);
    let resources: Vec<Value> = TABLES
        .iter()
        .filter_map(|(path, header)| {
            let kept = files.get(*path)?;
            Some(json!({
                "name": path.trim_end_matches(".csv"), "path": path,
                "profile": "tabular-data-resource", "format": "csv", "mediatype": "text/csv",
                "encoding": "utf-8", "bytes": kept.bytes, "hash": format!("sha256:{}", kept.digest),
                "schema": schema(path, header),
            }))
        })
        .collect();
    json!({
        "profile": "tabular-data-package", "name": definition.slug,
        "title": definition.title(language),
        "description": "The evidence pack of a commission. A cell that begins with an apostrophe has it taken off.",
        "resources": resources,
    })
}

fn schema(path: &str, header: &[&str]) -> Value {
    let fields: Vec<Value> = header
        .iter()
        .map(|name| {
            let kind = match *name {
                "leaf" | "version" | "start" | "end" => "integer",
                "late" | "redacted" | "transcribed" => "boolean",
                _ => "string",
            };
            json!({"name": name, "type": kind})
        })
        .collect();
    let foreign = |field: &str, resource: &str, to: &str| json!({"fields": field, "reference": {"resource": resource, "fields": to}});
    let (key, foreign_keys) = match path {
        "submissions.csv" => (
            json!("reference"),
            vec![foreign("text_group", "", "reference")],
        ),
        "documents.csv" => (
            json!("document"),
            vec![foreign("reference", "submissions", "reference")],
        ),
        "passages.csv" => (
            json!("passage"),
            vec![foreign("document", "documents", "document")],
        ),
        "codebook.csv" => (json!("code"), vec![foreign("parent", "", "code")]),
        _ => (
            json!(header),
            vec![
                foreign("passage", "passages", "passage"),
                foreign("code", "codebook", "code"),
            ],
        ),
    };
    json!({"fields": fields, "primaryKey": key, "foreignKeys": foreign_keys})
}
