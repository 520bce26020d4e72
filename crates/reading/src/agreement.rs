//! Codings of the same responses by several coders, as judgements whose agreement is measured: each code as present or absent,
//! and all codes together.
//!
//! Guarantees: the same codings in any order give the same answer; a response that a coder did not code is missing, never
//! counted as "no code". It deliberately draws no sample and reads no store: it works on codings as plain values.

use stats::agreement::{Agreement, Ratings, Weights, agreement, masi};
use std::collections::{BTreeMap, BTreeSet};

/// The level of every interval here.
pub const LEVEL: f64 = 0.95;

/// One row of a file of codings.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Judgement {
    /// The response.
    pub id: String,
    /// The code; empty where the coder found that none fits.
    pub code: String,
    /// Who coded.
    pub coder: String,
}

/// How far coders agree.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// Each code, in its order.
    pub codes: Vec<(String, Agreement)>,
    /// All codes together; `None` where nothing was coded.
    pub overall: Option<Agreement>,
    /// Whether a response has several codes from one coder, so that `overall` compares sets of codes.
    pub by_sets: bool,
    /// Responses for which a coder gave codes and also said that none fits; the codes stand.
    pub contradictory: Vec<String>,
}

/// Measures agreement, per code and over all.
#[must_use]
pub fn measured(judgements: &[Judgement]) -> Measured {
    let table = Table::of(judgements);
    let codes = table.codes.iter().enumerate().map(|(place, code)| {
        let present = |codes: &Vec<usize>| usize::from(codes.binary_search(&place).is_ok());
        (
            code.clone(),
            table.agreement(2, present, &Weights::Identity),
        )
    });
    let by_sets = table.sets.values().any(|codes| codes.len() > 1);
    let overall = (!table.sets.is_empty()).then(|| table.overall());
    Measured {
        codes: codes.collect(),
        overall,
        by_sets,
        contradictory: table.contradictory.iter().cloned().collect(),
    }
}

/// The set of codes that each coder gave each response.
struct Table {
    codes: Vec<String>,
    ids: Vec<String>,
    coders: Vec<String>,
    sets: BTreeMap<(usize, usize), Vec<usize>>,
    contradictory: BTreeSet<String>,
}

impl Table {
    fn of(judgements: &[Judgement]) -> Self {
        let names = |of: fn(&Judgement) -> &String| {
            let all: BTreeSet<&String> = judgements.iter().map(of).collect();
            all.into_iter()
                .filter(|name| !name.is_empty())
                .cloned()
                .collect::<Vec<_>>()
        };
        let mut table = Self {
            codes: names(|j| &j.code),
            ids: names(|j| &j.id),
            coders: names(|j| &j.coder),
            sets: BTreeMap::new(),
            contradictory: BTreeSet::new(),
        };
        let mut with_none = BTreeSet::new();
        for judgement in judgements {
            let place = |list: &[String], name: &String| list.binary_search(name).unwrap_or(0);
            let at = (
                place(&table.ids, &judgement.id),
                place(&table.coders, &judgement.coder),
            );
            let set = table.sets.entry(at).or_default();
            if judgement.code.is_empty() {
                with_none.insert(at);
            } else {
                set.push(place(&table.codes, &judgement.code));
            }
        }
        for (at, set) in &mut table.sets {
            set.sort_unstable();
            set.dedup();
            if with_none.contains(at) && !set.is_empty() {
                table.contradictory.extend(table.ids.get(at.0).cloned());
            }
        }
        table
    }

    fn overall(&self) -> Agreement {
        let kinds: Vec<&Vec<usize>> = self
            .sets
            .values()
            .collect::<BTreeSet<_>>()
            .into_iter()
            .collect();
        let kind = |codes: &Vec<usize>| kinds.binary_search(&codes).unwrap_or(0);
        let weights = if kinds.iter().all(|codes| codes.len() <= 1) {
            Weights::Identity
        } else {
            let row = |a: &&Vec<usize>| kinds.iter().map(|b| masi(a, b)).collect::<Vec<_>>();
            Weights::Matrix(kinds.iter().flat_map(row).collect())
        };
        self.agreement(kinds.len(), kind, &weights)
    }

    fn agreement(
        &self,
        categories: usize,
        category: impl Fn(&Vec<usize>) -> usize,
        weights: &Weights,
    ) -> Agreement {
        let mut cells = vec![None; self.ids.len() * self.coders.len()];
        for ((id, coder), codes) in &self.sets {
            if let Some(cell) = cells.get_mut(id * self.coders.len() + coder) {
                *cell = Some(category(codes));
            }
        }
        match Ratings::new(self.coders.len(), categories, cells) {
            Ok(ratings) => agreement(&ratings, weights, LEVEL),
            Err(_) => Agreement::none(), // nobody coded anything
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(rows: &[(&str, &str, &str)]) -> Vec<Judgement> {
        let one = |(id, code, coder): &(&str, &str, &str)| Judgement {
            id: (*id).to_owned(),
            code: (*code).to_owned(),
            coder: (*coder).to_owned(),
        };
        rows.iter().map(one).collect()
    }

    #[test]
    fn coded_with_none_is_a_judgement_and_no_row_is_none() {
        let found = measured(&rows(&[
            ("1", "access", "A"),
            ("1", "access", "B"),
            ("2", "", "A"),
            ("2", "", "B"),
            ("3", "access", "A"),
        ]));
        let (code, agreement) = &found.codes[0];
        assert_eq!(
            (code.as_str(), agreement.units, agreement.coders),
            ("access", 2, 2)
        );
        assert_eq!(agreement.percent, Some(1.0));
        assert!(!found.by_sets);
    }

    #[test]
    fn several_codes_on_a_response_are_compared_as_sets() {
        let found = measured(&rows(&[
            ("1", "access", "A"),
            ("1", "cost", "A"),
            ("1", "access", "B"),
            ("2", "cost", "A"),
            ("2", "cost", "B"),
        ]));
        assert!(found.by_sets);
        let percent = found.overall.unwrap().percent.unwrap();
        assert!((percent - (1.0 / 3.0 + 1.0) / 2.0).abs() < 1e-12);
    }

    #[test]
    fn codes_beside_none_are_told() {
        let found = measured(&rows(&[("1", "access", "A"), ("1", "", "A")]));
        assert_eq!(found.contradictory, ["1"]);
        assert_eq!(measured(&[]).overall, None);
    }
}
