//! The verb `reading agreement`: how far coders agree, from tables of codings or in the double codings of a stored commission.

use super::on_table::InStore;
use super::{Stored, opened, read_table, warnings};
use crate::agreement::{LEVEL, Measured, measured};
use crate::double::{Comparison, DoubleCoding, compare, rounds};
use crate::files;
use crate::words::words;
use clap::Args;
use commission::{Desk, Error, Language, Outcome, Refusal};
use serde_json::{Map, Value, json};
use stats::agreement::{Agreement as Found, Coefficient, Level};
use stats::spans::SpanAgreement;
use std::path::{Path, PathBuf};
use std::thread;

/// Agreement between coders.
#[derive(Debug, Clone, Args)]
pub struct Agreement {
    /// A table with the columns id, code and coder: a row a code, an empty code where the coder found that none fits. Several
    /// tables are measured each by itself.
    #[arg(
        value_name = "CODINGS",
        required_unless_present = "data",
        conflicts_with = "data"
    )]
    pub files: Vec<PathBuf>,
    /// The double codings of a stored commission that both coders finished.
    #[command(flatten)]
    pub store: InStore,
}

const METHOD: &str = "agreement (version 1): Krippendorff's alpha (2011), Cohen's kappa (1960) or, for more than two coders, Conger's (1980), Gwet's AC1 (2008), percent agreement (as a share from 0 to 1); missing judgements allowed; 95 % intervals by Student's t over Gwet's linearised variance (2014), or exact by Clopper and Pearson (1934) where nobody disagrees. Each code is judged as present or absent";
const BY_SETS: &str =
    "; over all, the sets of codes are compared with weights of MASI (Passonneau 2006)";
const BY_CODES: &str = "; over all, each response has one code or none, compared as equal or not";

const BY_SPANS: &str = "; by span every character of a text counts as coded or not, with intervals from leaving out one text at a time (the jackknife); the use of codes by McNemar's exact test (1947)";

/// Runs the verb.
///
/// # Errors
/// A refusal where a table cannot be read, or says of a row neither which response nor who coded it.
pub fn run(asked: &Agreement, desk: &Desk<'_>) -> Result<Outcome, Error> {
    if let Some(stored) = asked.store.stored() {
        return of_store(&stored, desk);
    }
    if let [file] = asked.files.as_slice() {
        let (json, text) = of_file(file, &Level::new(LEVEL), desk.language)?;
        return Ok(Outcome::done(
            "reading agreement",
            Value::Object(json),
            text,
        ));
    }
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let language = desk.language;
    let parts = parallel::in_parts(&asked.files, threads, |files| {
        let level = Level::new(LEVEL);
        let found = files.iter().map(|file| of_file(file, &level, language));
        found.collect::<Vec<_>>()
    });
    let (mut list, mut text) = (Vec::new(), String::new());
    for (file, found) in asked.files.iter().zip(parts.into_iter().flatten()) {
        let name = file.display().to_string();
        let (mut json, lines) = found.map_err(|error| super::in_file(error, file))?;
        json.shift_insert(0, "file".to_owned(), json!(name));
        text.push_str(&format!("{name}\n{lines}"));
        list.push(Value::Object(json));
    }
    let json = json!({ "files": list });
    Ok(Outcome::done("reading agreement", json, text))
}

/// What one table says, as JSON and as lines.
fn of_file(
    file: &Path,
    level: &Level,
    language: Language,
) -> Result<(Map<String, Value>, String), Error> {
    let (table, notices) = read_table(file)?;
    let judgements = files::judgements(&table)?;
    let found = measured(&judgements, level);
    let mut told = warnings(&notices);
    let say = words(language);
    if !found.contradictory.is_empty() {
        told.push(say.msg_agreement_contradictory(found.contradictory.join(", ")));
    }
    let coders = found.overall.map_or(0, |overall| overall.coders);
    if coders < 2 {
        return Err(Refusal::new("one-coder", |l| words(l).msg_agreement_one_coder()).into());
    }
    let text = lines(&found, language);
    let mut json = Map::new();
    json.insert("method".to_owned(), json!(method(&found)));
    json.insert("warnings".to_owned(), json!(told));
    json.extend(measured_json(&found));
    Ok((json, text))
}

fn method(found: &Measured) -> String {
    format!("{METHOD}{}", if found.by_sets { BY_SETS } else { BY_CODES })
}

/// The members `codes`, `overall` and `by_sets`.
fn measured_json(found: &Measured) -> Map<String, Value> {
    let codes = found.codes.iter();
    let codes = codes.map(|(code, found)| agreement_json(Some(code), found));
    let overall = found.overall.as_ref();
    Map::from_iter([
        ("codes".to_owned(), Value::Array(codes.collect())),
        (
            "overall".to_owned(),
            json!(overall.map(|overall| agreement_json(None, overall))),
        ),
        ("by_sets".to_owned(), json!(found.by_sets)),
    ])
}

/// The samples that both coders of each finished; the others are counted.
fn of_store(stored: &Stored, desk: &Desk<'_>) -> Result<Outcome, Error> {
    let (store, commission) = opened(stored, desk)?;
    let (all, found) = store.read(|r| -> Result<_, Error> {
        let all = rounds(r, commission.id)?;
        let mut found = Vec::new();
        for round in &all {
            found.extend(compare(r, round)?.map(|comparison| (round.clone(), comparison)));
        }
        Ok((all.len(), found))
    })?;
    let say = words(desk.language);
    let mut text = String::new();
    let mut list = Vec::new();
    for (round, comparison) in &found {
        let coders = round.coders.join(", ");
        text.push_str(&say.msg_double_name(round.id.to_string(), coders));
        text.push('\n');
        text.push_str(&lines(&comparison.by_document, desk.language));
        list.push(sample_json(round, comparison));
    }
    let open = all - found.len();
    if found.is_empty() {
        text.push_str(&say.msg_agreement_no_sample());
        text.push('\n');
    }
    let json = json!({
        "method": format!("{METHOD}{BY_SETS}{BY_SPANS}"), "warnings": [],
        "samples": list, "being_coded": open,
    });
    Ok(Outcome::done("reading agreement", json, text))
}

fn sample_json(round: &DoubleCoding, found: &Comparison) -> Value {
    let spans: Vec<Value> = (found.by_span.iter())
        .map(|(code, spans)| spans_json(Some(code), spans))
        .collect();
    let used = found.use_of_codes.iter().map(|(code, pair)| {
        json!({
            "code": code, "documents": pair.documents, "first": pair.first, "second": pair.second,
            "both": pair.both, "p": pair.p,
        })
    });
    let differences = found.differences.iter().map(|one| {
        let decision = one.decision.as_ref().map(|decision| {
            json!({ "present": decision.present, "why": decision.why, "by": decision.person })
        });
        json!({
            "document": one.name, "code": one.code, "coder": round.coders.get(one.by),
            "quotes": one.quotes, "decision": decision,
        })
    });
    let halves = found.halves.iter();
    let halves = halves.map(|half| half.as_ref().map(|half| agreement_json(None, half)));
    json!({
        "sample": round.id, "coders": round.coders, "again": round.again,
        "suggested": found.suggested, "documents": round.documents, "population": round.population, "seed": round.seed,
        "by_document": measured_json(&found.by_document),
        "by_span": { "codes": spans, "overall": spans_json(None, &found.by_span_overall) },
        "halves": halves.collect::<Vec<_>>(), "use_of_codes": used.collect::<Vec<_>>(),
        "differences": differences.collect::<Vec<_>>(),
    })
}

fn spans_json(code: Option<&str>, found: &SpanAgreement) -> Value {
    let mut json = Map::new();
    if let Some(code) = code {
        json.insert("code".to_owned(), json!(code));
    }
    json.insert("documents".to_owned(), json!(found.documents));
    json.insert("characters".to_owned(), json!(found.characters));
    coefficients(&mut json, [found.alpha, found.kappa, found.ac1]);
    json.insert("percent".to_owned(), json!(found.percent));
    Value::Object(json)
}

fn coefficients(json: &mut Map<String, Value>, three: [Option<Coefficient>; 3]) {
    for (name, coefficient) in ["alpha", "kappa", "ac1"].into_iter().zip(three) {
        json.insert(name.to_owned(), json!(coefficient.map(|c| c.value)));
        json.insert(format!("{name}_ci"), interval_json(coefficient));
    }
}

fn agreement_json(code: Option<&str>, found: &Found) -> Value {
    let mut json = Map::new();
    if let Some(code) = code {
        json.insert("code".to_owned(), json!(code));
    }
    json.insert("units".to_owned(), json!(found.units));
    json.insert("coders".to_owned(), json!(found.coders));
    coefficients(&mut json, [found.alpha, found.kappa, found.ac1]);
    json.insert("percent".to_owned(), json!(found.percent)); // a share, as every other coefficient here
    Value::Object(json)
}

fn interval_json(coefficient: Option<Coefficient>) -> Value {
    let interval = coefficient.and_then(|c| c.interval);
    interval.map_or(Value::Null, |(lower, upper)| json!([lower, upper]))
}

fn lines(found: &Measured, language: Language) -> String {
    let say = words(language);
    let overall = found
        .overall
        .iter()
        .map(|overall| (say.msg_agreement_overall(), *overall));
    let all = found.codes.iter().cloned().chain(overall);
    let line = |(name, found): (String, Found)| {
        let percent = found
            .percent
            .map_or(String::new(), |share| format!("{:.0}", share * 100.0));
        let shown = match found.alpha {
            Some(Coefficient {
                value,
                interval: Some((lower, upper)),
            }) => format!("{value:.2} ({lower:.2}, {upper:.2})"),
            Some(Coefficient { value, .. }) => format!("{value:.2}"),
            None => say.msg_agreement_cannot_tell(),
        };
        say.msg_agreement_line(name, pages::say::count(found.units as u64), shown, percent) + "\n"
    };
    all.map(line).collect()
}
