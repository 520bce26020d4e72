//! `findings.json`, `recommendations.json`, `claims.json` and `commission.json`.

use crate::beside::exhibit_named;
use crate::graph::{Basis, By, Cost, Finding, Weight};
use crate::snapshot::Snapshot;
use commission::{Definition, Error, Purpose, Texts, instant_text};
use evidence::{Claim, Exhibit, beside};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn findings(snapshot: &Snapshot) -> Value {
    let mut by_key: BTreeMap<&str, Value> = BTreeMap::new();
    for finding in &snapshot.graph.findings {
        by_key.insert(&finding.key, one_finding(snapshot, finding));
    }
    Value::Array(by_key.into_values().collect())
}

fn one_finding(snapshot: &Snapshot, finding: &Finding) -> Value {
    let side = |weight| -> Vec<Value> {
        finding
            .evidence
            .iter()
            .filter(|evidence| evidence.weight == weight)
            .filter_map(|evidence| match &evidence.basis {
                Basis::Passage { passage, .. } => snapshot
                    .anchors
                    .get(passage)
                    .filter(|anchor| anchor.shown())
                    .map(|anchor| json!({"passage": anchor.label()})),
                Basis::Exhibit(name) => Some(json!({"exhibit": name})),
                Basis::Claim(key) => Some(json!({"claim": key})),
                Basis::Confidential(_) => None,
            })
            .collect()
    };
    let body = &finding.body;
    let mut value = json!({
        "finding": finding.key, "strand": body.strand, "text": body.text,
        "supports": side(Weight::Supports), "qualifies": side(Weight::Qualifies),
        "contradicts": side(Weight::Contradicts), "confidential": confidential(snapshot, finding),
        "confidence": {
            "level": body.level, "methodological_limits": body.reasons.methodological_limits,
            "coherence": body.reasons.coherence, "adequacy": body.reasons.adequacy,
            "relevance": body.reasons.relevance,
        },
        "overruled": overruled(snapshot, &finding.key),
    });
    where_written(&mut value, &[("easy_read", &body.easy)]);
    value
}

/// Adds the texts that somebody wrote; a text that nobody wrote is no member.
fn where_written(value: &mut Value, texts: &[(&str, &Texts)]) {
    if let Some(members) = value.as_object_mut() {
        for (name, text) in texts.iter().filter(|(_, text)| !text.is_empty()) {
            members.insert((*name).to_owned(), json!(text));
        }
    }
}

/// Every claim with its status, and how it stands to each figure that measures it, sorted by the bytes of its key.
pub(super) fn claims(claims: &[Claim], exhibits: &[Exhibit]) -> Result<Value, Error> {
    let mut by_key = BTreeMap::new();
    for claim in claims {
        let mut value =
            serde_json::to_value(claim).map_err(|why| Error::fault("write a claim", why))?;
        if let Some(members) = value.as_object_mut() {
            members.insert("status".to_owned(), json!(claim.status().code()));
            if let Some(Value::Array(measured)) = members.get_mut("measured") {
                for (one, measure) in measured.iter_mut().zip(&claim.measured) {
                    let exhibit = exhibit_named(&measure.exhibit, exhibits.iter());
                    one["beside"] = json!(beside(claim, measure, exhibit));
                }
            }
        }
        by_key.insert(claim.claim.as_str(), value);
    }
    Ok(Value::Array(by_key.into_values().collect()))
}

fn overruled(snapshot: &Snapshot, key: &str) -> Vec<Value> {
    snapshot
        .graph
        .overrules
        .iter()
        .filter(|overrule| overrule.place == key)
        .map(|overrule| {
            json!({"problem": overrule.problem.code(), "by": overrule.by, "reason": overrule.reason})
        })
        .collect()
}

/// How many confidential submissions a finding rests on.
pub(crate) fn confidential(snapshot: &Snapshot, finding: &Finding) -> usize {
    let references: BTreeSet<&str> = finding
        .evidence
        .iter()
        .filter_map(|evidence| match &evidence.basis {
            Basis::Confidential(document) => snapshot
                .cited_documents
                .get(document)
                .map(|document| document.reference.as_str()),
            _ => None,
        })
        .collect();
    references.len()
}

pub(super) fn recommendations(snapshot: &Snapshot) -> Value {
    let mut by_key: BTreeMap<&str, Value> = BTreeMap::new();
    for one in &snapshot.graph.recommendations {
        let body = &one.body;
        let by = match &body.by {
            None => Value::Null,
            Some(By::Day(day)) => json!(day),
            Some(By::Words(texts)) => json!(texts),
        };
        let (cost, basis, unknown) = match &body.cost {
            Some(Cost::Range {
                low,
                high,
                currency,
                basis,
            }) => (
                json!({"low": low, "high": high, "currency": currency}),
                json!(basis),
                Value::Null,
            ),
            Some(Cost::Unknown(why)) => (Value::Null, Value::Null, json!(why)),
            None => (Value::Null, Value::Null, Value::Null),
        };
        let mut value = json!({
            "recommendation": one.key, "text": body.text, "who": body.who, "by": by,
            "cost": cost, "cost_basis": basis, "cost_unknown": unknown,
            "findings": body.findings, "overruled": overruled(snapshot, &one.key),
        });
        where_written(
            &mut value,
            &[
                ("in_favour", &body.in_favour),
                ("against", &body.against),
                ("equality", &body.equality),
                ("welsh_language", &body.welsh_language),
                ("easy_read", &body.easy),
            ],
        );
        by_key.insert(&one.key, value);
    }
    Value::Array(by_key.into_values().collect())
}

pub(super) fn commission(definition: &Definition) -> Value {
    let (kind, purpose) = match &definition.purpose {
        Purpose::TermsOfReference(texts) => ("terms_of_reference", texts),
        Purpose::KeyQuestion(texts) => ("key_question", texts),
    };
    let mut published = json!({
        "commission": definition.slug, "title": definition.title, "languages": definition.languages,
        "sample": definition.sample, "time_zone": definition.time_zone, (kind): purpose,
        "funding": definition.funding, "imprint": definition.imprint,
        "controller": definition.controller, "commissioners": definition.commissioners,
        "stages": definition.stages,
    });
    if let (Some(disclosure), Some(members)) = (definition.disclosure, published.as_object_mut()) {
        members.insert("disclosure".to_owned(), json!(disclosure));
    }
    if let (Some(call), Some(members)) = (&definition.call, published.as_object_mut()) {
        members.insert(
            "call".to_owned(),
            json!({
                "opens": instant_text(call.opens_us), "closes": instant_text(call.closes_us),
                "publication_policy": call.publication_policy,
                "campaign_policy": call.campaign_policy,
                "respondent_types": call.respondent_types, "regions": call.regions,
                "places": call.places, "strands": call.strands, "questions": call.questions,
            }),
        );
    }
    published
}
