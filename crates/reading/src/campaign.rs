//! Campaigns of a stored commission: what the machine found, what persons decided, and what holds.
//!
//! Guarantees: the machine's finding and each decision are kept apart, and what holds is worked out from both
//! ([`standing`]), so that looking again never overwrites a decision, and undoing one brings back what held without it. A
//! decision has a person, a reason and a moment, and is never deleted.
//!
//! A submission follows one template at most. A letter and its translation are two campaigns until a person merges them.

pub(crate) mod decide;
pub(crate) mod find;
pub(crate) mod settle;
pub(crate) mod whole;

use std::collections::BTreeMap;

/// A campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Campaign {
    /// Its number in the database.
    pub id: i64,
    /// Its number in the commission, from 1; never used again.
    pub number: i64,
    /// The template that its members are compared with.
    pub template: String,
}

impl Campaign {
    /// Its name in lists and addresses, such as `C3`.
    #[must_use]
    pub fn key(&self) -> String {
        format!("C{}", self.number)
    }
}

/// What a person may decide about campaigns.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActKind {
    /// Names a campaign.
    Name,
    /// Puts some of its submissions into a new campaign.
    Split,
    /// Puts submissions into it that the machine did not.
    PutIn,
    /// Says that some of its submissions follow no template.
    TakeOut,
    /// Says that all of it belongs to another.
    Merge,
    /// Says that it is none.
    Overrule,
}

impl ActKind {
    const ALL: [(Self, &'static str); 6] = [
        (Self::Name, "name"),
        (Self::Split, "split"),
        (Self::PutIn, "put-in"),
        (Self::TakeOut, "take-out"),
        (Self::Merge, "merge"),
        (Self::Overrule, "overrule"),
    ];

    /// Its word in the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        let found = Self::ALL.iter().find(|(kind, _)| *kind == self);
        found.map_or("", |(_, code)| code)
    }

    /// The kind of that word.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        let found = Self::ALL.iter().find(|(_, word)| *word == code);
        found.map(|(kind, _)| *kind)
    }
}

/// A decision of a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// Its number; later decisions have higher ones.
    pub id: i64,
    /// What was decided.
    pub kind: ActKind,
    /// About which campaign.
    pub campaign: i64,
    /// The campaign that a split made, or that a merge leads to.
    pub into: Option<i64>,
    /// The submissions it is about, where it is about some, by the number of their source.
    pub sources: Vec<i64>,
    /// The name it gives.
    pub name: String,
    /// Why.
    pub reason: String,
    /// Who decided.
    pub person: String,
    /// When, microseconds since 1970 in UTC.
    pub at_us: i64,
    /// Who undid it and when.
    pub undone: Option<(String, i64)>,
}

/// Where a submission stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The campaign it is counted with.
    pub campaign: i64,
    /// The campaign whose template it is compared with: the one it was in before a merge.
    pub template: i64,
    /// Whether a person's decision put it there.
    pub by_person: bool,
}

/// Where each submission stands that follows a template, by the number of its source: what the machine `found` (source to
/// campaign), overridden by the decisions that were not undone, in their order.
#[must_use]
pub fn standing(found: &BTreeMap<i64, i64>, acts: &[Act]) -> BTreeMap<i64, Place> {
    let mut decided: BTreeMap<i64, Option<i64>> = BTreeMap::new();
    let mut leads: BTreeMap<i64, Option<i64>> = BTreeMap::new();
    for act in acts.iter().filter(|act| act.undone.is_none()) {
        let to = match act.kind {
            ActKind::Name => continue,
            ActKind::Merge => {
                leads.insert(act.campaign, act.into);
                continue;
            }
            ActKind::Overrule => {
                leads.insert(act.campaign, None);
                continue;
            }
            ActKind::Split => act.into,
            ActKind::PutIn => Some(act.campaign),
            ActKind::TakeOut => None,
        };
        decided.extend(act.sources.iter().map(|source| (*source, to)));
    }
    let mut places = BTreeMap::new();
    let all = found.keys().chain(decided.keys());
    for source in all {
        let by_decision = decided.get(source);
        let own = match by_decision {
            Some(decided) => *decided,
            None => found.get(source).copied(),
        };
        let Some(template) = own else { continue };
        if let Some(campaign) = led(&leads, template) {
            let by_person = by_decision.is_some() || campaign != template;
            places.insert(
                *source,
                Place {
                    campaign,
                    template,
                    by_person,
                },
            );
        }
    }
    places
}

/// Where merges lead from a campaign; nothing where it was overruled.
fn led(leads: &BTreeMap<i64, Option<i64>>, from: i64) -> Option<i64> {
    let mut at = from;
    // A circle, which two merges with one undone between them could make, ends where it closes.
    for _ in 0..=leads.len() {
        match leads.get(&at) {
            Some(Some(next)) => at = *next,
            Some(None) => return None,
            None => break,
        }
    }
    Some(at)
}

/// The name a campaign has now, where somebody named it.
#[must_use]
pub fn name_of(acts: &[Act], campaign: i64) -> Option<&str> {
    let mut names = acts.iter().rev().filter(|act| {
        act.kind == ActKind::Name && act.campaign == campaign && act.undone.is_none()
    });
    names.next().map(|act| act.name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn act(id: i64, kind: ActKind, campaign: i64, into: Option<i64>, sources: &[i64]) -> Act {
        Act {
            id,
            kind,
            campaign,
            into,
            sources: sources.to_vec(),
            name: String::new(),
            reason: "because".to_owned(),
            person: "Sample clerk".to_owned(),
            at_us: id,
            undone: None,
        }
    }

    /// Source, campaign, template of each.
    fn shown(found: &[(i64, i64)], acts: &[Act]) -> Vec<(i64, i64, i64)> {
        let found = found.iter().copied().collect();
        let places = standing(&found, acts).into_iter();
        places
            .map(|(source, place)| (source, place.campaign, place.template))
            .collect()
    }

    const FOUND: [(i64, i64); 4] = [(1, 10), (2, 10), (3, 20), (4, 20)];

    #[test]
    fn what_nobody_decided_about_is_as_it_was_found() {
        assert_eq!(
            shown(&FOUND, &[]),
            [(1, 10, 10), (2, 10, 10), (3, 20, 20), (4, 20, 20)]
        );
    }

    #[test]
    fn a_split_a_merge_and_an_overruled_campaign_hold_whatever_is_found_again() {
        let acts = [
            act(1, ActKind::Split, 10, Some(30), &[2]),
            act(2, ActKind::Merge, 20, Some(10), &[]),
            act(3, ActKind::TakeOut, 20, None, &[4]),
        ];
        let wanted = [(1, 10, 10), (2, 30, 30), (3, 10, 20)];
        assert_eq!(shown(&FOUND, &acts), wanted);
        // The machine comes to think otherwise of those that were decided about.
        let again = [(1, 10), (2, 20), (3, 20), (4, 10)];
        assert_eq!(shown(&again, &acts), wanted);
        let overruled = act(4, ActKind::Overrule, 10, None, &[]);
        assert_eq!(
            shown(&FOUND, &[&acts[..], &[overruled]].concat()),
            [(2, 30, 30)],
            "what was merged into it is none either"
        );
    }

    #[test]
    fn an_undone_decision_brings_back_what_held_without_it() {
        let mut acts = [
            act(1, ActKind::Merge, 20, Some(10), &[]),
            act(2, ActKind::PutIn, 20, None, &[9]),
        ];
        assert_eq!(shown(&[(3, 20)], &acts), [(3, 10, 20), (9, 10, 20)]);
        acts[0].undone = Some(("Sample colleague".to_owned(), 9));
        assert_eq!(shown(&[(3, 20)], &acts), [(3, 20, 20), (9, 20, 20)]);
        acts[1].undone = Some(("Sample colleague".to_owned(), 10));
        assert_eq!(shown(&[(3, 20)], &acts), [(3, 20, 20)]);
    }

    #[test]
    fn merges_in_a_circle_end() {
        let acts = [
            act(1, ActKind::Merge, 10, Some(20), &[]),
            act(2, ActKind::Merge, 20, Some(10), &[]),
        ];
        assert_eq!(shown(&FOUND, &acts).len(), 4);
    }

    #[test]
    fn the_last_name_that_was_not_undone_is_the_name() {
        let mut acts = [
            act(1, ActKind::Name, 10, None, &[]),
            act(2, ActKind::Name, 10, None, &[]),
        ];
        acts[0].name = "Save the unit".to_owned();
        acts[1].name = "Keep the unit".to_owned();
        assert_eq!(name_of(&acts, 10), Some("Keep the unit"));
        acts[1].undone = Some(("Sample colleague".to_owned(), 9));
        assert_eq!(name_of(&acts, 10), Some("Save the unit"));
        assert_eq!(name_of(&acts, 20), None);
    }
}
