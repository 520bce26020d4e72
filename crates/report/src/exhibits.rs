//! The exhibits of a report, computed from the rows of the pack's tables and nothing else, so that whoever has the pack
//! computes the very same.
//!
//! Every count comes as submissions and distinct texts, and both again without campaigns. A submission is counted as the texts
//! that its row names (`texts`): the template of its campaign and each of its personal additions, or one text. A count is
//! never a count of people or opinions.

use crate::limits::SMALL_COUNT_MAX;
use crate::published::by_type as fit_by_type;
use crate::words::words;
use commission::{Language, Texts};
use disclosure::Profile;
use evidence::{Exhibit, Inputs, Needs, Table, inputs_digest};
use ledger::Digest;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// Names of the exhibits that this version computes.
pub const NAMES: [&str; 2] = ["flow", "codes-by-respondent-type"];

/// Counted up when a method gives other numbers.
const METHOD_VERSION: u32 = 2;

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
    /// `campaign`, empty where it is in none, or not published.
    pub campaign: String,
    /// `texts`: the names of the distinct texts it is counted as.
    pub texts: Vec<String>,
}

/// Submissions and distinct texts of some set, and of it without campaigns.
#[derive(Debug, Default)]
struct Tally<'r> {
    submissions: BTreeSet<&'r str>,
    texts: BTreeSet<&'r str>,
    without: (BTreeSet<&'r str>, BTreeSet<&'r str>),
}

/// Submissions and distinct texts, then both without campaigns.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct BothWays {
    pub(crate) submissions: usize,
    pub(crate) texts: usize,
    pub(crate) submissions_without: usize,
    pub(crate) texts_without: usize,
}

impl BothWays {
    fn json(self) -> Value {
        json!({
            "submissions": self.submissions, "distinct_texts": self.texts,
            "without_campaigns": {
                "submissions": self.submissions_without, "distinct_texts": self.texts_without,
            },
        })
    }

    pub(crate) fn cells(self) -> [Value; 4] {
        [
            self.submissions,
            self.texts,
            self.submissions_without,
            self.texts_without,
        ]
        .map(|count| json!(count))
    }
}

impl<'r> Tally<'r> {
    fn add(&mut self, row: &'r SubmissionRow) {
        let texts = row.texts.iter().map(String::as_str);
        self.submissions.insert(&row.reference);
        self.texts.extend(texts.clone());
        if row.campaign.is_empty() {
            self.without.0.insert(&row.reference);
            self.without.1.extend(texts);
        }
    }

    fn of(rows: impl Iterator<Item = &'r SubmissionRow>) -> Self {
        let mut tally = Self::default();
        rows.for_each(|row| tally.add(row));
        tally
    }

    fn both(&self) -> BothWays {
        BothWays {
            submissions: self.submissions.len(),
            texts: self.texts.len(),
            submissions_without: self.without.0.len(),
            texts_without: self.without.1.len(),
        }
    }
}

/// Computes every exhibit, tables by group as the profile has them published. `digest` answers the SHA-256 of a file of the pack.
///
/// # Errors
/// The files have no digest; a sentence.
pub fn compute(
    rows: &Rows,
    profile: Option<Profile>,
    digest: impl Fn(&str) -> Option<Digest>,
) -> Result<Vec<Exhibit>, String> {
    [flow(rows), codes_by_respondent_type(rows, profile)]
        .into_iter()
        .map(|mut exhibit| {
            exhibit.inputs.digest = inputs_digest(&exhibit.inputs.files, &digest)?;
            Ok(exhibit)
        })
        .collect()
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

/// The counts that the flow shows.
#[derive(Debug)]
pub(crate) struct Coverage<'r> {
    pub(crate) states: BTreeMap<&'r str, usize>,
    pub(crate) published: BothWays,
    pub(crate) coded: BothWays,
    /// Campaigns among the published.
    pub(crate) campaigns: usize,
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
            campaigns: published()
                .map(|row| row.campaign.as_str())
                .filter(|campaign| !campaign.is_empty())
                .collect::<BTreeSet<_>>()
                .len(),
        }
    }
}

/// The flow of submissions: received, each state, published, coded.
fn flow(rows: &Rows) -> Exhibit {
    let Coverage {
        states,
        published,
        coded,
        ..
    } = Coverage::of(rows);
    let submissions_only = |step: &str, count: usize| {
        let nothing = [Value::Null, Value::Null, Value::Null];
        let mut cells = vec![json!(step), json!(count)];
        cells.extend(nothing);
        cells
    };
    let mut table = vec![submissions_only("received", rows.submissions.len())];
    for (state, count) in &states {
        table.push(submissions_only(state, *count));
    }
    for (step, counts) in [("published", published), ("coded", coded)] {
        let mut cells = vec![json!(step)];
        cells.extend(counts.cells());
        table.push(cells);
    }
    let states: Vec<Value> = states
        .iter()
        .map(|(state, count)| json!({"state": state, "submissions": count}))
        .collect();
    exhibit(
        "flow",
        "figure",
        |language| words(language).msg_exhibit_flow_title(),
        &["submissions.csv", "passages.csv", "codings.csv"],
        json!({
            "received": {"submissions": rows.submissions.len()}, "states": states,
            "published": published.json(), "coded": coded.json(),
        }),
        Table {
            columns: columns(&["step"]),
            rows: table,
        },
        vec![
            texts(|language| words(language).msg_warning_distinct_texts()),
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
fn codes_by_respondent_type(rows: &Rows, profile: Option<Profile>) -> Exhibit {
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
    let every_type: BTreeSet<&str> = match profile {
        // Where zero is not shown, a type without a row would tell it.
        Some(Profile::Ten) => published
            .values()
            .map(|row| row.respondent_type.as_str())
            .collect(),
        _ => BTreeSet::new(),
    };
    let mut table = Vec::new();
    let mut codes = Vec::new();
    let mut small = 0;
    for (code, tally) in &all {
        let mut types: BTreeMap<&str, BothWays> = every_type
            .iter()
            .map(|one| (*one, BothWays::default()))
            .collect();
        let own = by_type
            .range((*code, "")..)
            .take_while(|((c, _), _)| c == code);
        types.extend(own.map(|((_, respondent_type), tally)| (*respondent_type, tally.both())));
        let few = |both: &&BothWays| both.submissions as u64 <= SMALL_COUNT_MAX;
        small += types.values().filter(few).count();
        let fit = fit_by_type(profile, &types);
        let whole = fit.whole(tally.both());
        table.push(counted(code, "*", &whole));
        let mut listed = Vec::new();
        for (respondent_type, both) in &types {
            let cells = fit.of(respondent_type, *both);
            table.push(counted(code, respondent_type, &cells));
            listed.push(with(
                count(&cells),
                "respondent_type",
                json!(respondent_type),
            ));
        }
        let entry = with(count(&whole), "code", json!(code));
        codes.push(with(entry, "by_respondent_type", json!(listed)));
    }
    let coded_references = coded(rows);
    let coded = Tally::of(
        published
            .values()
            .copied()
            .filter(|row| coded_references.contains(row.reference.as_str())),
    );
    let mut warnings = vec![
        texts(|language| words(language).msg_warning_distinct_texts()),
        texts(|language| words(language).msg_warning_roll_up()),
        texts(|language| words(language).msg_warning_not_opinion()),
    ];
    let mut result = json!({"codes": codes, "coded": coded.both().json()});
    match profile {
        Some(profile) => {
            warnings.push(texts(|language| {
                crate::published::statement(profile, language)
            }));
            warnings.push(texts(|language| {
                words(language).msg_warning_rows_are_public()
            }));
        }
        None => {
            result = with(result, "small_counts", json!(small));
            if small > 0 {
                let cells = small.to_string();
                let most = SMALL_COUNT_MAX.to_string();
                warnings.push(texts(|language| {
                    words(language).msg_warning_small_counts(&cells, &most)
                }));
            }
        }
    }
    let mut exhibit = exhibit(
        "codes-by-respondent-type",
        "table",
        |language| words(language).msg_exhibit_codes_title(),
        &[
            "submissions.csv",
            "passages.csv",
            "codings.csv",
            "codebook.csv",
        ],
        result,
        Table {
            columns: columns(&["code", "respondent_type"]),
            rows: table,
        },
        warnings,
    );
    if let Some(profile) = profile {
        exhibit.parameters = with(exhibit.parameters, "disclosure", json!(profile.name()));
    }
    exhibit
}

/// The same object with one more member.
fn with(mut object: Value, name: &str, value: Value) -> Value {
    if let Some(members) = object.as_object_mut() {
        members.insert(name.to_owned(), value);
    }
    object
}

/// Four cells as a count in a result.
fn count(cells: &[Value; 4]) -> Value {
    let [submissions, texts, submissions_without, texts_without] = cells;
    json!({
        "submissions": submissions, "distinct_texts": texts,
        "without_campaigns": {
            "submissions": submissions_without, "distinct_texts": texts_without,
        },
    })
}

fn counted(code: &str, respondent_type: &str, counts: &[Value; 4]) -> Vec<Value> {
    let mut cells = vec![json!(code), json!(respondent_type)];
    cells.extend(counts.iter().cloned());
    cells
}

/// These columns, and those of every count.
fn columns(first: &[&str]) -> Vec<String> {
    const COUNTS: [&str; 4] = [
        "submissions",
        "distinct_texts",
        "submissions_without_campaigns",
        "distinct_texts_without_campaigns",
    ];
    let all = first.iter().chain(&COUNTS);
    all.map(|column| (*column).to_owned()).collect()
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
        parameters: json!({"distinct_texts": "templates-and-additions"}),
        method: name.to_owned(),
        method_version: METHOD_VERSION,
        result,
        says: Texts::default(),
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
            campaign: String::new(),
            texts: (!group.is_empty())
                .then(|| group.to_owned())
                .into_iter()
                .collect(),
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
            json!({"submissions": 4, "distinct_texts": 3,
                "without_campaigns": {"submissions": 4, "distinct_texts": 3}})
        );
        assert_eq!(
            flow.result["coded"],
            json!({"submissions": 3, "distinct_texts": 2,
                "without_campaigns": {"submissions": 3, "distinct_texts": 2}})
        );
        assert_eq!(
            flow.result["states"],
            json!([{"state": "anonymous", "submissions": 3},
                {"state": "confidential", "submissions": 1}, {"state": "named", "submissions": 1}])
        );
    }

    #[test]
    fn a_code_counts_each_submission_below_it_once() {
        let exhibit = codes_by_respondent_type(&sample(), None);
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
                "\"bus\" \"*\" 2 1 2 1",
                "\"bus\" \"carer\" 2 1 2 1",
                "\"car\" \"*\" 2 2 2 2",
                "\"car\" \"carer\" 1 1 1 1",
                "\"car\" \"council\" 1 1 1 1",
                "\"travel\" \"*\" 3 2 3 2",
                "\"travel\" \"carer\" 2 1 2 1",
                "\"travel\" \"council\" 1 1 1 1",
            ]
        );
        assert_eq!(exhibit.result["small_counts"], 5);
    }

    #[test]
    fn every_count_comes_again_without_campaigns() {
        let mut rows = sample();
        for (at, texts) in [
            (0, &["C1"][..]),
            (1, &["C1", "A1"]),
            (4, &["C1", "A1", "A2"]),
        ] {
            rows.submissions[at].campaign = "C1".to_owned();
            rows.submissions[at].texts = texts.iter().map(|text| (*text).to_owned()).collect();
        }
        let counted = Coverage::of(&rows);
        let published = BothWays {
            submissions: 4,
            texts: 4,
            submissions_without: 1,
            texts_without: 1,
        };
        assert_eq!((counted.published, counted.campaigns), (published, 1));
        let exhibit = codes_by_respondent_type(&rows, None);
        let travel = exhibit.table.rows.iter().find(|row| row[0] == "travel");
        let told: Vec<String> = travel.unwrap().iter().map(ToString::to_string).collect();
        assert_eq!(told.join(" "), "\"travel\" \"*\" 3 3 1 1");
    }

    #[test]
    fn codes_in_a_circle_end() {
        let mut rows = sample();
        rows.codes[0].1 = Some("bus".to_owned());
        let exhibit = codes_by_respondent_type(&rows, None);
        assert_eq!(exhibit.result["codes"][0]["submissions"], 3);
    }
}
