//! `options.json`, `plan.json` and `plan.csv`.

use crate::options::{Appraised, Ground, appraise};
use crate::plan::Action;
use crate::snapshot::{Snapshot, passage_label};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The sheets that the draft names, sorted by the bytes of their keys.
pub(super) fn options(snapshot: &Snapshot) -> Value {
    let by_key: BTreeMap<&str, Value> = snapshot
        .shown_sheets()
        .map(|one| (one.sheet.sheet.as_str(), sheet(snapshot, one)))
        .collect();
    Value::Array(by_key.into_values().collect())
}

fn sheet(snapshot: &Snapshot, one: &Appraised) -> Value {
    let mut one = one.clone();
    // Scores that are not everybody's are nobody's business yet, nor is who gave some.
    if !appraise(&one).waiting_for.is_empty() {
        one.scores.clear();
    }
    let evidence: Vec<Value> = one
        .evidence
        .iter()
        .filter_map(|piece| {
            let mut value = Map::new();
            value.insert("option".to_owned(), json!(piece.option));
            value.insert("criterion".to_owned(), json!(piece.criterion));
            value.insert("weight".to_owned(), json!(piece.weight.code()));
            let (name, named) = match &piece.ground {
                Ground::Passage(id) => {
                    let anchor = snapshot.anchors.get(id);
                    anchor.filter(|anchor| anchor.shown())?;
                    ("passage", passage_label(*id))
                }
                Ground::Exhibit(name) => ("exhibit", name.clone()),
                Ground::Claim(key) => ("claim", key.clone()),
                Ground::Finding(key) => ("finding", key.clone()),
                Ground::NotLookedUp => return None,
            };
            value.insert(name.to_owned(), json!(named));
            Some(Value::Object(value))
        })
        .collect();
    let mut value = json!(one.sheet);
    if let Some(members) = value.as_object_mut() {
        members.insert("evidence".to_owned(), Value::Array(evidence));
        members.insert("scores".to_owned(), json!(one.scores));
        members.insert("appraisal".to_owned(), json!(appraise(&one)));
    }
    value
}

/// The plan, sorted by the bytes of its keys.
pub(super) fn plan(actions: &[Action]) -> Value {
    let by_key: BTreeMap<&str, Value> = actions
        .iter()
        .map(|one| (one.action.as_str(), json!(one)))
        .collect();
    Value::Array(by_key.into_values().collect())
}
