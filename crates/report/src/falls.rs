//! What falls where a source, a campaign or a group of respondents is dropped: which findings of a recommendation would be
//! left without any support.
//!
//! Method (falls 1): to drop is to leave out every shown passage of it that supports. A finding falls where it has such
//! passages and nothing else in its support: an exhibit, a claim, a confidential submission or a passage that is not shown
//! keeps it up, so that nothing is said of evidence that is not published. What qualifies or contradicts supports nothing.
//! Pure: computed from the citations alone, in the order of the findings and of the names.

use crate::graph::{Basis, Finding, Recommendation, Weight};
use crate::snapshot::Snapshot;
use std::collections::{BTreeMap, BTreeSet};

/// What is dropped.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Dropped {
    /// A submission, by its reference.
    Source(String),
    /// A campaign, by its key.
    Campaign(String),
    /// A respondent type, by its key.
    Group(String),
}

/// What falls with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Fall {
    /// What is dropped.
    pub(crate) dropped: Dropped,
    /// Findings left without support.
    pub(crate) findings: Vec<String>,
    /// Whether the recommendation rests on nothing else.
    pub(crate) whole: bool,
}

/// Where a supporting passage comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Origin {
    reference: String,
    campaign: Option<String>,
    group: Option<String>,
}

/// What falls of a recommendation, by what is dropped: submissions first, then campaigns, then groups.
pub(crate) fn falls(snapshot: &Snapshot, one: &Recommendation) -> Vec<Fall> {
    let resting: Vec<&Finding> = one
        .body
        .findings
        .iter()
        .filter_map(|key| snapshot.graph.finding(key))
        .collect();
    let mut fallen: BTreeMap<Dropped, Vec<String>> = BTreeMap::new();
    for finding in &resting {
        for dropped in carried_by(&origins(snapshot, finding)) {
            let findings = fallen.entry(dropped).or_default();
            findings.push(finding.key.clone());
        }
    }
    fallen
        .into_iter()
        .map(|(dropped, findings)| Fall {
            whole: findings.len() == resting.len(),
            dropped,
            findings,
        })
        .collect()
}

/// Where the support of a finding comes from; nothing for a piece that cannot be dropped.
fn origins(snapshot: &Snapshot, finding: &Finding) -> Vec<Option<Origin>> {
    finding
        .evidence
        .iter()
        .filter(|one| one.weight == Weight::Supports)
        .map(|one| {
            let Basis::Passage { passage, .. } = &one.basis else {
                return None;
            };
            let anchor = snapshot.anchors.get(passage).filter(|one| one.shown())?;
            let submission = snapshot.submission(&anchor.reference)?;
            Some(Origin {
                reference: anchor.reference.clone(),
                campaign: submission.shown_campaign().map(str::to_owned),
                group: submission.source.respondent_type.clone(),
            })
        })
        .collect()
}

/// What carries all of this support alone.
fn carried_by(origins: &[Option<Origin>]) -> Vec<Dropped> {
    let known: Vec<&Origin> = origins.iter().flatten().collect();
    if known.is_empty() || known.len() < origins.len() {
        return Vec::new();
    }
    let only = |name: &dyn Fn(&Origin) -> Option<String>| -> Option<String> {
        let names: BTreeSet<Option<String>> = known.iter().map(|one| name(one)).collect();
        match names.len() {
            1 => names.into_iter().next().flatten(),
            _ => None,
        }
    };
    [
        only(&|one| Some(one.reference.clone())).map(Dropped::Source),
        only(&|one| one.campaign.clone()).map(Dropped::Campaign),
        only(&|one| one.group.clone()).map(Dropped::Group),
    ]
    .into_iter()
    .flatten()
    .collect()
}

#[cfg(test)]
mod tests {
    use super::{Dropped, Origin, carried_by};

    fn from(reference: &str, campaign: Option<&str>, group: Option<&str>) -> Option<Origin> {
        Some(Origin {
            reference: reference.to_owned(),
            campaign: campaign.map(str::to_owned),
            group: group.map(str::to_owned),
        })
    }

    /// What falls by the definition itself: drop it, and look whether support is left.
    fn by_dropping(origins: &[Option<Origin>]) -> Vec<Dropped> {
        let named = |pick: fn(&Origin) -> Option<String>, wrap: fn(String) -> Dropped| {
            let mut names: Vec<String> = origins.iter().flatten().filter_map(pick).collect();
            names.sort();
            names.dedup();
            let falls = |name: &String| {
                !origins.is_empty()
                    && origins
                        .iter()
                        .all(|one| one.as_ref().and_then(pick).as_ref() == Some(name))
            };
            names
                .into_iter()
                .filter(falls)
                .map(wrap)
                .collect::<Vec<_>>()
        };
        let mut all = named(|one| Some(one.reference.clone()), Dropped::Source);
        all.extend(named(|one| one.campaign.clone(), Dropped::Campaign));
        all.extend(named(|one| one.group.clone(), Dropped::Group));
        all
    }

    #[test]
    fn what_is_said_to_fall_is_what_falls_when_it_is_left_out() {
        let kinds = [
            None,
            from("A1", None, None),
            from("A1", Some("C1"), Some("carer")),
            from("A2", Some("C1"), Some("carer")),
            from("A3", Some("C2"), Some("carer")),
            from("A4", None, Some("council")),
        ];
        let mut cases = vec![Vec::new()];
        for _ in 0..3 {
            let longer: Vec<Vec<Option<Origin>>> = cases
                .iter()
                .flat_map(|case| {
                    kinds.iter().map(move |kind| {
                        let mut case = case.clone();
                        case.push(kind.clone());
                        case
                    })
                })
                .collect();
            cases.extend(longer);
        }
        assert!(cases.len() > 300);
        for case in cases {
            assert_eq!(carried_by(&case), by_dropping(&case), "{case:?}");
        }
    }

    #[test]
    fn what_is_not_published_keeps_a_finding_up() {
        let case = [from("A1", Some("C1"), Some("carer")), None];
        assert!(carried_by(&case).is_empty());
        assert_eq!(
            carried_by(&case[..1]),
            [
                Dropped::Source("A1".to_owned()),
                Dropped::Campaign("C1".to_owned()),
                Dropped::Group("carer".to_owned()),
            ]
        );
    }
}
