//! The exhibits of a report, computed from the rows of the pack's tables and nothing else, so that whoever has the pack
//! computes the very same.
//!
//! Every count comes as submissions and distinct texts. Here a distinct text is an exact repeat told once
//! (`text_group`); a template with additions is not yet recognised, and the exhibits say so. A count is never a count
//! of people or opinions.

use crate::limits::SMALL_COUNT_MAX;
use crate::words::words;
use commission::{Language, Texts};
use evidence::{Exhibit, Inputs, Needs, Table};
use ledger::{Digest, sha256, write_canonical};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Names of the exhibits that this version computes.
pub const NAMES: [&str; 2] = ["flow", "codes-by-respondent-type"];

/// Counted up when a method gives other numbers.
const METHOD_VERSION: u32 = 1;

/// What the exhibits are computed from: columns of the tables of a pack.
#[derive(Debug, Default)]
pub struct Rows {
    /// `submissions.csv`, in its order.
    pub submissions: Vec<SubmissionRow>,
    /// `passages.csv`: passage to the reference of its submission.
    pub passages: BTreeMap<String, String>,
    /// `codings.csv`: passage and code.
    pub codings: Vec<(String, String)>,
    /// `codebook.csv`: code and the code above it, where there is one.
    pub codes: Vec<(String, Option<String>)>,
}

/// The columns of `submissions.csv` that exhibits need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmissionRow {
    /// `reference`.
    pub reference: String,
    /// `publication`.
    pub publication: String,
    /// `respondent_type`, empty where it is not known.
    pub respondent_type: String,
    /// `text_group`, empty where it is not published.
    pub text_group: String,
}

/// Submissions and distinct texts of some set.
#[derive(Debug, Default)]
struct Tally<'r> {
    submissions: BTreeSet<&'r str>,
    texts: BTreeSet<&'r str>,
}

impl<'r> Tally<'r> {
    fn add(&mut self, row: &'r SubmissionRow) {
        self.submissions.insert(&row.reference);
        self.texts.insert(&row.text_group);
    }

    fn of(rows: impl Iterator<Item = &'r SubmissionRow>) -> Self {
        let mut tally = Self::default();
        rows.for_each(|row| tally.add(row));
        tally
    }

    fn both(&self) -> (usize, usize) {
        (self.submissions.len(), self.texts.len())
    }

    fn json(&self) -> Value {
        json!({"submissions": self.submissions.len(), "distinct_texts": self.texts.len()})
    }
}

/// Computes every exhibit. `digest` answers the SHA-256 of a file of the pack.
///
/// # Errors
/// The files have no digest; a sentence.
pub fn compute(
    rows: &Rows,
    digest: impl Fn(&str) -> Option<Digest>,
) -> Result<Vec<Exhibit>, String> {
    [flow(rows), codes_by_respondent_type(rows)]
        .into_iter()
        .map(|mut exhibit| {
            exhibit.inputs.digest = inputs_digest(&exhibit.inputs.files, &digest)?;
            Ok(exhibit)
        })
        .collect()
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

fn is_published(row: &&SubmissionRow) -> bool {
    !row.text_group.is_empty()
}

/// References of the submissions that have a coded passage.
fn coded(rows: &Rows) -> BTreeSet<&str> {
    rows.codings
        .iter()
        .filter_map(|(passage, _)| rows.passages.get(passage))
        .map(String::as_str)
        .collect()
}

/// The counts that the flow shows: each as submissions and distinct texts.
#[derive(Debug)]
pub(crate) struct Coverage<'r> {
    pub(crate) states: BTreeMap<&'r str, usize>,
    pub(crate) published: (usize, usize),
    pub(crate) coded: (usize, usize),
}

impl<'r> Coverage<'r> {
    pub(crate) fn of(rows: &'r Rows) -> Self {
        let mut states: BTreeMap<&str, usize> = BTreeMap::new();
        for row in &rows.submissions {
            *states.entry(row.publication.as_str()).or_default() += 1;
        }
        let coded = coded(rows);
        let is_coded = |row: &&SubmissionRow| coded.contains(row.reference.as_str());
        let published = || rows.submissions.iter().filter(is_published);
        Self {
            states,
            published: Tally::of(published()).both(),
            coded: Tally::of(published().filter(is_coded)).both(),
        }
    }
}

/// The flow of submissions: received, each state, published, coded.
fn flow(rows: &Rows) -> Exhibit {
    let Coverage {
        states,
        published,
        coded,
    } = Coverage::of(rows);
    let mut table = vec![vec![
        json!("received"),
        json!(rows.submissions.len()),
        Value::Null,
    ]];
    for (state, count) in &states {
        table.push(vec![json!(state), json!(count), Value::Null]);
    }
    for (step, (submissions, texts)) in [("published", published), ("coded", coded)] {
        table.push(vec![json!(step), json!(submissions), json!(texts)]);
    }
    let states: Vec<Value> = states
        .iter()
        .map(|(state, count)| json!({"state": state, "submissions": count}))
        .collect();
    let both = |(submissions, texts)| json!({"submissions": submissions, "distinct_texts": texts});
    exhibit(
        "flow",
        "figure",
        |language| words(language).msg_exhibit_flow_title(),
        &["submissions.csv", "passages.csv", "codings.csv"],
        json!({
            "received": {"submissions": rows.submissions.len()}, "states": states,
            "published": both(published), "coded": both(coded),
        }),
        Table {
            columns: ["step", "submissions", "distinct_texts"]
                .map(str::to_owned)
                .to_vec(),
            rows: table,
        },
        vec![
            texts(|language| words(language).msg_warning_exact_repeats()),
            texts(|language| words(language).msg_warning_only_published_texts()),
            texts(|language| words(language).msg_warning_not_opinion()),
        ],
    )
}

/// Each code with the codes above it, from itself upwards.
fn upwards<'r>(parents: &BTreeMap<&'r str, Option<&'r str>>, code: &'r str) -> BTreeSet<&'r str> {
    let mut above = BTreeSet::new();
    let mut next = Some(code);
    // A code that is above itself ends the way up.
    while let Some(code) = next.filter(|code| above.insert(*code)) {
        next = parents.get(code).copied().flatten();
    }
    above
}

/// Each code by respondent type, over published submissions. A code counts what carries it or a code below it, once.
fn codes_by_respondent_type(rows: &Rows) -> Exhibit {
    let parents: BTreeMap<&str, Option<&str>> = rows
        .codes
        .iter()
        .map(|(code, parent)| (code.as_str(), parent.as_deref()))
        .collect();
    let published: BTreeMap<&str, &SubmissionRow> = rows
        .submissions
        .iter()
        .filter(is_published)
        .map(|row| (row.reference.as_str(), row))
        .collect();
    let mut all: BTreeMap<&str, Tally<'_>> = BTreeMap::new();
    let mut by_type: BTreeMap<(&str, &str), Tally<'_>> = BTreeMap::new();
    for (passage, code) in &rows.codings {
        let reference = rows.passages.get(passage).map(String::as_str);
        let Some(row) = reference.and_then(|reference| published.get(reference)) else {
            continue;
        };
        for code in upwards(&parents, code) {
            all.entry(code).or_default().add(row);
            by_type
                .entry((code, row.respondent_type.as_str()))
                .or_default()
                .add(row);
        }
    }
    let mut table = Vec::new();
    let mut codes = Vec::new();
    let mut small = 0;
    for (code, tally) in &all {
        table.push(counted(code, "*", tally));
        let mut types = Vec::new();
        for ((_, respondent_type), tally) in by_type
            .range((*code, "")..)
            .take_while(|((c, _), _)| c == code)
        {
            small += u64::from(tally.submissions.len() as u64 <= SMALL_COUNT_MAX);
            table.push(counted(code, respondent_type, tally));
            let mut entry = tally.json();
            if let Some(members) = entry.as_object_mut() {
                members.insert("respondent_type".to_owned(), json!(respondent_type));
            }
            types.push(entry);
        }
        codes.push(json!({
            "code": code, "submissions": tally.submissions.len(), "distinct_texts": tally.texts.len(),
            "by_respondent_type": types,
        }));
    }
    let coded_references = coded(rows);
    let coded = Tally::of(
        published
            .values()
            .copied()
            .filter(|row| coded_references.contains(row.reference.as_str())),
    );
    let mut warnings = vec![
        texts(|language| words(language).msg_warning_exact_repeats()),
        texts(|language| words(language).msg_warning_roll_up()),
        texts(|language| words(language).msg_warning_not_opinion()),
    ];
    if small > 0 {
        let cells = small.to_string();
        let most = SMALL_COUNT_MAX.to_string();
        warnings.push(texts(|language| {
            words(language).msg_warning_small_counts(&cells, &most)
        }));
    }
    exhibit(
        "codes-by-respondent-type",
        "table",
        |language| words(language).msg_exhibit_codes_title(),
        &[
            "submissions.csv",
            "passages.csv",
            "codings.csv",
            "codebook.csv",
        ],
        json!({"codes": codes, "coded": coded.json(), "small_counts": small}),
        Table {
            columns: ["code", "respondent_type", "submissions", "distinct_texts"]
                .map(str::to_owned)
                .to_vec(),
            rows: table,
        },
        warnings,
    )
}

fn counted(code: &str, respondent_type: &str, tally: &Tally<'_>) -> Vec<Value> {
    vec![
        json!(code),
        json!(respondent_type),
        json!(tally.submissions.len()),
        json!(tally.texts.len()),
    ]
}

fn texts(say: impl Fn(Language) -> String) -> Texts {
    [Language::Cy, Language::En]
        .into_iter()
        .map(|language| (language, say(language)))
        .collect()
}

fn exhibit(
    name: &str,
    kind: &str,
    title: impl Fn(Language) -> String,
    files: &[&str],
    result: Value,
    table: Table,
    warnings: Vec<Texts>,
) -> Exhibit {
    Exhibit {
        exhibit: name.to_owned(),
        kind: kind.to_owned(),
        title: texts(title),
        inputs: Inputs {
            needs: Needs::Public,
            files: files.iter().map(|file| (*file).to_owned()).collect(),
            digest: Digest([0; 32]),
        },
        parameters: json!({"distinct_texts": "exact-repeats"}),
        method: name.to_owned(),
        method_version: METHOD_VERSION,
        result,
        table,
        warnings,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(reference: &str, state: &str, kind: &str, group: &str) -> SubmissionRow {
        SubmissionRow {
            reference: reference.to_owned(),
            publication: state.to_owned(),
            respondent_type: kind.to_owned(),
            text_group: group.to_owned(),
        }
    }

    fn sample() -> Rows {
        Rows {
            submissions: vec![
                row("W1", "named", "carer", "W1"),
                row("W2", "anonymous", "carer", "W1"),
                row("W3", "anonymous", "council", "W3"),
                row("W4", "confidential", "", ""),
                row("W5", "anonymous", "", "W5"),
            ],
            passages: [("P1", "W1"), ("P2", "W2"), ("P3", "W3"), ("P4", "W4")]
                .map(|(passage, reference)| (passage.to_owned(), reference.to_owned()))
                .into(),
            codings: [
                ("P1", "bus"),
                ("P2", "bus"),
                ("P1", "car"),
                ("P3", "car"),
                ("P4", "car"),
            ]
            .map(|(passage, code)| (passage.to_owned(), code.to_owned()))
            .to_vec(),
            codes: vec![
                ("travel".to_owned(), None),
                ("bus".to_owned(), Some("travel".to_owned())),
                ("car".to_owned(), Some("travel".to_owned())),
            ],
        }
    }

    #[test]
    fn the_flow_counts_submissions_and_distinct_texts_side_by_side() {
        let flow = flow(&sample());
        assert_eq!(flow.result["received"]["submissions"], 5);
        assert_eq!(
            flow.result["published"],
            json!({"submissions": 4, "distinct_texts": 3})
        );
        assert_eq!(
            flow.result["coded"],
            json!({"submissions": 3, "distinct_texts": 2})
        );
        assert_eq!(
            flow.result["states"],
            json!([{"state": "anonymous", "submissions": 3},
                {"state": "confidential", "submissions": 1}, {"state": "named", "submissions": 1}])
        );
    }

    #[test]
    fn a_code_counts_each_submission_below_it_once() {
        let exhibit = codes_by_respondent_type(&sample());
        let rows: Vec<String> = exhibit
            .table
            .rows
            .iter()
            .map(|row| {
                row.iter()
                    .map(ToString::to_string)
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .collect();
        assert_eq!(
            rows,
            [
                "\"bus\" \"*\" 2 1",
                "\"bus\" \"carer\" 2 1",
                "\"car\" \"*\" 2 2",
                "\"car\" \"carer\" 1 1",
                "\"car\" \"council\" 1 1",
                "\"travel\" \"*\" 3 2",
                "\"travel\" \"carer\" 2 1",
                "\"travel\" \"council\" 1 1",
            ]
        );
        assert_eq!(exhibit.result["small_counts"], 5);
    }

    #[test]
    fn codes_in_a_circle_end() {
        let mut rows = sample();
        rows.codes[0].1 = Some("bus".to_owned());
        let exhibit = codes_by_respondent_type(&rows);
        assert_eq!(exhibit.result["codes"][0]["submissions"], 3);
    }
}
