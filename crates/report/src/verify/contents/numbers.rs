//! The numbers of the report: the public ones computed again, the sealed ones told.

use super::Contents;
use crate::numbers::{self, Number, PublicCounts};
use crate::tables::Table;
use evidence::Needs;
use serde_json::Value;
use std::collections::BTreeMap;

const PATH: &str = "numbers.json";

impl Contents<'_> {
    /// Answers the numbers that need the sealed pack.
    pub(super) fn numbers(&mut self) -> Vec<Number> {
        if !self.files.contains_key(PATH) {
            self.fail(PATH, "is absent");
            return Vec::new();
        }
        let Some(value) = self.json(PATH) else {
            return Vec::new();
        };
        let listed: Vec<Number> = match serde_json::from_value(value) {
            Ok(listed) => listed,
            Err(why) => {
                self.fail(PATH, format!("is not a list of numbers: {why}"));
                return Vec::new();
            }
        };
        let again = self.computed_again();
        let confidential = self.confidential();
        let mut last: Option<&str> = None;
        for one in &listed {
            let name = one.number.as_str();
            let why = if last.is_some_and(|last| last >= name) {
                Some("is out of order, or there twice")
            } else {
                match one.needs {
                    Needs::Public => again.as_ref().and_then(|again| match again.get(name) {
                        None => Some("is not a number that the public pack gives"),
                        Some(same) if same == one => None,
                        Some(_) => Some("comes out otherwise"),
                    }),
                    Needs::Elsewhere => Some("is a number that no pack gives"),
                    Needs::Sealed => said_of(one, &confidential),
                }
            };
            self.judge(|| format!("{PATH}: {name}"), why);
            last = Some(name);
        }
        let missing: Vec<&String> = again
            .iter()
            .flat_map(BTreeMap::keys)
            .chain(confidential.keys())
            .filter(|name| !listed.iter().any(|one| one.number == **name))
            .collect();
        for name in missing {
            self.fail(format!("{PATH}: {name}"), "is missing");
        }
        listed
            .into_iter()
            .filter(|one| one.needs == Needs::Sealed)
            .collect()
    }

    /// The public numbers by name; nothing where a table cannot be read.
    fn computed_again(&mut self) -> Option<BTreeMap<String, Number>> {
        let rows = self.exhibit_rows()?;
        let table = |path: &str| self.tables.get(path).map_or(&[][..], |table| &table.rows);
        let counts = PublicCounts {
            coders: table("codings.csv")
                .iter()
                .map(|(_, cells)| Table::cell(cells, 2).to_owned())
                .collect(),
            passages: table("passages.csv").len(),
            findings: self.entries("findings.json"),
            recommendations: self.entries("recommendations.json"),
            claims: self.entries("claims.json"),
        };
        let all = numbers::public(&rows, &counts);
        Some(
            all.into_iter()
                .map(|one| (one.number.clone(), one))
                .collect(),
        )
    }

    /// Entries of a list; 0 where it is absent or none, which was told before.
    fn entries(&self, path: &str) -> usize {
        let parsed = self
            .files
            .get(path)
            .and_then(|bytes| serde_json::from_slice::<Vec<Value>>(bytes).ok());
        parsed.map_or(0, |list| list.len())
    }

    /// What `findings.json` says of confidential submissions, by the name that the number has.
    fn confidential(&self) -> BTreeMap<String, u64> {
        let parsed = self
            .files
            .get("findings.json")
            .and_then(|bytes| serde_json::from_slice::<Vec<Value>>(bytes).ok());
        parsed
            .iter()
            .flatten()
            .filter_map(|one| {
                let key = one["finding"].as_str()?;
                let number = one["confidential"].as_u64().filter(|number| *number > 0)?;
                Some((format!("findings.{key}.confidential"), number))
            })
            .collect()
    }

    /// What the public pack covers and does not show: envelopes, and words before a redaction.
    pub(super) fn covered(&self) -> Vec<String> {
        let mut covered = Vec::new();
        let closed = self.found.submissions.iter().any(|(reference, one)| {
            let key = (reference.clone(), "envelope".to_owned());
            one.leaf < self.bound && one.state.is_published() && !self.opened.contains_key(&key)
        });
        if closed {
            covered.push("submissions.csv: envelopes".to_owned());
        }
        if self.opened.values().any(|opened| opened.version > 1) {
            covered.push("documents.csv: redactions".to_owned());
        }
        covered
    }
}

/// What is wrong with a number that only the sealed pack can show, as far as the public one can tell.
fn said_of(one: &Number, confidential: &BTreeMap<String, u64>) -> Option<&'static str> {
    if !numbers::is_sealed_name(&one.number) {
        return Some("is not a number that the sealed pack gives");
    }
    let said = confidential.get(&one.number);
    if one.number.ends_with(".confidential") && said != Some(&one.value) {
        return Some("is not what findings.json says");
    }
    None
}
