//! Quotes that may tell who one person is by the group they are shown with.
//!
//! A quote stands beside the respondent type and the place of its submission. Where the name is not shown and fewer than
//! [`GROUP_SUBMISSIONS_MIN`] submissions came from that group, somebody who knows the place may know the person. Every submission
//! that was received counts, published or not: the smaller number would overstate the risk.
//!
//! It is advice and keeps nothing from being published (decision 0030): whether a respondent is a person or a council, and whether
//! they mind, only a person can know. It deliberately does not read the quote; names in it are the business of the reading room.

use crate::check::{Kind, Problem};
use crate::graph::Basis;
use crate::limits::GROUP_SUBMISSIONS_MIN;
use crate::snapshot::Snapshot;
use commission::Publication;
use std::collections::BTreeSet;

/// A problem for each finding and each submission whose quote in it may tell who somebody is.
pub(crate) fn out(snapshot: &Snapshot) -> Vec<Problem> {
    let mut told = BTreeSet::new();
    let mut found = Vec::new();
    for finding in &snapshot.graph.findings {
        for evidence in &finding.evidence {
            let Basis::Passage { passage, .. } = &evidence.basis else {
                continue;
            };
            let Some(anchor) = snapshot.anchors.get(passage) else {
                continue;
            };
            let hidden = anchor.state.published() && anchor.state != Publication::Named;
            let known = anchor.group.0.is_some() || anchor.group.1.is_some();
            let size = snapshot
                .groups
                .get(&anchor.group)
                .copied()
                .unwrap_or_default();
            if !hidden || !known || size >= GROUP_SUBMISSIONS_MIN {
                continue;
            }
            if told.insert((&finding.key, &anchor.reference)) {
                let (key, name) = (&finding.key, &anchor.document_name);
                let shown = size.to_string();
                let problem = Problem::new(Kind::SinglesOut, key, |w| {
                    w.msg_problem_singles_out(key, name, &shown)
                });
                found.push(problem.about(&anchor.reference));
            }
        }
    }
    found
}
