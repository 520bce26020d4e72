//! Option sheets and the plan: what they name is there, every appraisal comes out again, the table of the plan is its list.

use super::Contents;
use crate::options::{Appraised, Scores, Sheet, appraise};
use crate::plan::{Action, Gauge, csv};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// What they may name.
pub(super) struct Named {
    pub(super) passages: BTreeSet<String>,
    pub(super) claims: BTreeSet<String>,
    pub(super) findings: BTreeSet<String>,
    pub(super) recommendations: BTreeSet<String>,
}

impl Contents<'_> {
    pub(super) fn plans(&mut self, named: &Named) {
        if self.files.contains_key("options.json") {
            for (key, one) in self.keyed("options.json", "sheet") {
                let why = self.sheet_is_wrong(&one, named);
                self.judge(|| format!("options.json: {key}"), why);
            }
        }
        if self.files.contains_key("plan.json") {
            let mut all: Vec<Action> = Vec::new();
            for (key, one) in self.keyed("plan.json", "action") {
                let why = match serde_json::from_value::<Action>(one) {
                    Err(_) => Some("it is no action"),
                    Ok(action) => {
                        let why = self.action_is_wrong(&action, named);
                        all.push(action);
                        why
                    }
                };
                self.judge(|| format!("plan.json: {key}"), why);
            }
            let same = self.files.get("plan.csv") == Some(&csv(&all));
            let why = (!same).then_some("it is not what plan.json says");
            self.judge(|| "plan.csv".to_owned(), why);
        }
    }

    fn exhibit_is_there(&self, name: &str) -> bool {
        self.files.contains_key(&format!("exhibits/{name}.json"))
    }

    fn sheet_is_wrong(&self, one: &Value, named: &Named) -> Option<&'static str> {
        let Ok(sheet) = serde_json::from_value::<Sheet>(one.clone()) else {
            return Some("it is no option sheet");
        };
        let scores = serde_json::from_value::<BTreeMap<String, Scores>>(one["scores"].clone());
        let (Ok(scores), Some(evidence)) = (scores, one["evidence"].as_array()) else {
            return Some("it has no scores, or no list of evidence");
        };
        let rests = |piece: &Value| {
            let is = |member: &str, known: &BTreeSet<String>| {
                piece[member]
                    .as_str()
                    .is_some_and(|key| known.contains(key))
            };
            is("passage", &named.passages)
                || is("claim", &named.claims)
                || is("finding", &named.findings)
                || piece["exhibit"]
                    .as_str()
                    .is_some_and(|name| self.exhibit_is_there(name))
        };
        if !evidence.iter().all(rests) {
            return Some("it rests on something that is not there");
        }
        let again = appraise(&Appraised {
            sheet,
            evidence: Vec::new(),
            scores,
        });
        // As it is written and read: a number's last digit is that of its decimal spelling.
        let again = serde_json::to_string(&again).ok();
        let again = again.and_then(|text| serde_json::from_str::<Value>(&text).ok());
        (again.as_ref() != Some(&one["appraisal"]))
            .then_some("its appraisal comes out otherwise from its scores and weights")
    }

    fn action_is_wrong(&self, one: &Action, named: &Named) -> Option<&'static str> {
        let there = |key: &String| named.recommendations.contains(key);
        if !one.recommendations.iter().all(there) {
            return Some("it is for a recommendation that is not there");
        }
        match &one.measure {
            Some(Gauge::Exhibit(name)) if !self.exhibit_is_there(name) => {
                Some("it is measured by an exhibit that is not there")
            }
            _ => None,
        }
    }
}
