//! The numbers that a report states, each with the pack from which it can be computed again (`book/formats.md`, 6.8).
//!
//! Guarantees: `report build` and `verify` call the same functions, one on the rows it writes and the other on the rows
//! it reads; a number about so few unpublished submissions that it would tell on them is left out. Counts within an
//! exhibit are the exhibit's own business.

use crate::exhibits::{Coverage, Rows};
use crate::limits::SMALL_COUNT_MAX;
use evidence::Needs;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// One number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Number {
    /// Its name, such as `published.distinct_texts`.
    pub(crate) number: String,
    pub(crate) value: u64,
    /// Which pack somebody needs who wants to compute it again.
    pub(crate) needs: Needs,
    /// The files of that pack it is computed from.
    pub(crate) files: Vec<String>,
}

/// What the public pack has, beside the rows that exhibits need.
#[derive(Debug, Default)]
pub(crate) struct PublicCounts {
    pub(crate) coders: BTreeSet<String>,
    pub(crate) passages: usize,
    pub(crate) findings: usize,
    pub(crate) recommendations: usize,
    pub(crate) claims: usize,
}

/// What the sealed pack has.
#[derive(Debug, Default, Clone)]
pub(crate) struct SealedCounts {
    pub(crate) codings: usize,
    pub(crate) coders: BTreeSet<String>,
    pub(crate) passages: usize,
    /// The texts that each submission in no published state is counted as.
    pub(crate) texts_not_published: Vec<Vec<String>>,
    /// Finding to its confidential submissions, and to how many passages it cites that are not shown.
    pub(crate) findings: BTreeMap<String, (BTreeSet<String>, usize)>,
}

fn number(name: impl Into<String>, needs: Needs, value: usize, files: &[&str]) -> Number {
    Number {
        number: name.into(),
        value: value as u64,
        needs,
        files: files.iter().map(|file| (*file).to_owned()).collect(),
    }
}

/// The numbers that anybody can compute again, sorted by name.
pub(crate) fn public(rows: &Rows, counts: &PublicCounts) -> Vec<Number> {
    const SUBMISSIONS: &[&str] = &["submissions.csv"];
    const CODED: &[&str] = &["submissions.csv", "passages.csv", "codings.csv"];
    let number =
        |name: &str, value: usize, files: &[&str]| number(name, Needs::Public, value, files);
    let coverage = Coverage::of(rows);
    let (published, coded) = (coverage.published, coverage.coded);
    let mut all = vec![
        number("received", rows.submissions.len(), SUBMISSIONS),
        number("published", published.submissions, SUBMISSIONS),
        number("published.distinct_texts", published.texts, SUBMISSIONS),
        number("published.campaigns", coverage.campaigns, SUBMISSIONS),
        number(
            "published.without_campaigns",
            published.submissions_without,
            SUBMISSIONS,
        ),
        number(
            "published.without_campaigns.distinct_texts",
            published.texts_without,
            SUBMISSIONS,
        ),
        number(
            "not_published",
            rows.submissions.len() - published.submissions,
            SUBMISSIONS,
        ),
        number("coded", coded.submissions, CODED),
        number("coded.distinct_texts", coded.texts, CODED),
        number("coded.without_campaigns", coded.submissions_without, CODED),
        number(
            "coded.without_campaigns.distinct_texts",
            coded.texts_without,
            CODED,
        ),
        number("codes", rows.codes.len(), &["codebook.csv"]),
        number("codings.shown", rows.codings.len(), &["codings.csv"]),
        number("coders.shown", counts.coders.len(), &["codings.csv"]),
        number("passages.shown", counts.passages, &["passages.csv"]),
        number("findings", counts.findings, &["findings.json"]),
        number(
            "recommendations",
            counts.recommendations,
            &["recommendations.json"],
        ),
        number("claims", counts.claims, &["claims.json"]),
    ];
    for (state, value) in coverage.states {
        all.push(number(&format!("received.{state}"), value, SUBMISSIONS));
    }
    sorted(all)
}

/// The numbers that an auditor can compute again, sorted by name.
pub(crate) fn sealed(counts: &SealedCounts) -> Vec<Number> {
    let number = |name: &str, value: usize, file: &str| number(name, Needs::Sealed, value, &[file]);
    let mut all = vec![
        number("codings", counts.codings, "codings.csv"),
        number("coders", counts.coders.len(), "codings.csv"),
        number("passages", counts.passages, "passages.csv"),
    ];
    if counts.texts_not_published.len() as u64 > SMALL_COUNT_MAX {
        let texts: BTreeSet<&String> = counts.texts_not_published.iter().flatten().collect();
        all.push(number(
            "not_published.distinct_texts",
            texts.len(),
            "submissions.csv",
        ));
    }
    for (finding, (confidential, not_shown)) in &counts.findings {
        let of = [
            ("confidential", confidential.len()),
            ("not_shown", *not_shown),
        ];
        for (what, value) in of.into_iter().filter(|(_, value)| *value > 0) {
            let name = format!("findings.{finding}.{what}");
            all.push(number(&name, value, "findings.json"));
        }
    }
    sorted(all)
}

/// The value of the number of that name.
pub(crate) fn value(all: &[Number], name: &str) -> Option<u64> {
    all.iter()
        .find(|one| one.number == name)
        .map(|one| one.value)
}

/// Sorted by the bytes of their names.
pub(crate) fn sorted(mut all: Vec<Number>) -> Vec<Number> {
    all.sort_by(|a, b| a.number.cmp(&b.number));
    all
}

/// Whether a sealed number may have that name.
pub(crate) fn is_sealed_name(name: &str) -> bool {
    let of_finding = || {
        let (key, what) = name.strip_prefix("findings.")?.rsplit_once('.')?;
        Some(!key.is_empty() && ["confidential", "not_shown"].contains(&what))
    };
    [
        "codings",
        "coders",
        "passages",
        "not_published.distinct_texts",
    ]
    .contains(&name)
        || of_finding() == Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distinct_texts_of_a_few_unpublished_submissions_are_not_told() {
        let of = |count: usize| SealedCounts {
            texts_not_published: vec![vec!["W1".to_owned()]; count],
            ..SealedCounts::default()
        };
        let name = "not_published.distinct_texts";
        assert_eq!(value(&sealed(&of(4)), name), None);
        assert_eq!(value(&sealed(&of(5)), name), Some(1));
    }

    #[test]
    fn every_sealed_number_has_a_name_that_a_verifier_knows() {
        let confidential = BTreeSet::from(["W4".to_owned()]);
        let counts = SealedCounts {
            texts_not_published: vec![vec!["W1".to_owned()]; 9],
            findings: BTreeMap::from([
                ("F1".to_owned(), (confidential, 2)),
                ("F2".to_owned(), (BTreeSet::new(), 0)),
            ]),
            ..SealedCounts::default()
        };
        let all = sealed(&counts);
        assert_eq!(value(&all, "findings.F1.confidential"), Some(1));
        assert_eq!(value(&all, "findings.F1.not_shown"), Some(2));
        assert_eq!(value(&all, "findings.F2.not_shown"), None);
        assert!(all.is_sorted_by_key(|one| one.number.clone()));
        assert!(all.iter().all(|one| is_sealed_name(&one.number)));
        for unknown in ["received", "findings..confidential", "findings.F1.text"] {
            assert!(!is_sealed_name(unknown), "{unknown}");
        }
    }
}
