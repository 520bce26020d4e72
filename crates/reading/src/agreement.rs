//! Codings of the same responses by several coders, as judgements whose agreement is measured: each code as present or absent,
//! and all codes together.
//!
//! Guarantees: the same codings in any order give the same answer; a response that a coder did not code is missing, never
//! counted as "no code". It deliberately draws no sample and reads no store: it works on codings as plain values.

use stats::agreement::{Agreement, Level, Ratings, Weights, agreement, masi};
use std::collections::BTreeSet;
use std::ops::Range;

/// The level of every interval here.
pub const LEVEL: f64 = 0.95;

/// One row of a file of codings.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Judgement<'a> {
    /// The response.
    pub id: &'a str,
    /// The code; empty where the coder found that none fits.
    pub code: &'a str,
    /// Who coded.
    pub coder: &'a str,
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

/// Measures agreement, per code and over all, with intervals at this level.
#[must_use]
pub fn measured(judgements: &[Judgement<'_>], level: &Level) -> Measured {
    let table = Table::of(judgements);
    let codes = table.codes.iter().enumerate().map(|(place, code)| {
        let present = |codes: &[usize]| usize::from(codes.contains(&place));
        let found = table.agreement(2, present, &Weights::Identity, level);
        ((*code).to_owned(), found)
    });
    let overall = (!table.sets.is_empty()).then(|| table.overall(level));
    Measured {
        codes: codes.collect(),
        overall,
        by_sets: table.sets.iter().any(|set| set.codes.len() > 1),
        contradictory: table
            .contradictory
            .iter()
            .map(ToString::to_string)
            .collect(),
    }
}

/// The set of codes that each coder gave each response.
struct Table<'a> {
    codes: Vec<&'a str>,
    ids: Vec<&'a str>,
    coders: Vec<&'a str>,
    /// By response and coder.
    sets: Vec<Set>,
    /// Places in the sets, one after another.
    places: Vec<usize>,
    contradictory: BTreeSet<&'a str>,
}

/// The codes of one coder for one response.
struct Set {
    id: usize,
    coder: usize,
    /// Where its codes stand among the places.
    codes: Range<usize>,
}

/// The different names, in order, without the empty one.
fn names<'a>(all: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    let mut last = "";
    for name in all {
        // Rows of one response, and of one coder, mostly follow each other.
        if name != last {
            names.push(name);
            last = name;
        }
    }
    names.sort_unstable();
    names.dedup();
    names.retain(|name| !name.is_empty());
    names
}

impl<'a> Table<'a> {
    fn of(judgements: &[Judgement<'a>]) -> Self {
        let mut table = Self {
            codes: names(judgements.iter().map(|j| j.code)),
            ids: names(judgements.iter().map(|j| j.id)),
            coders: names(judgements.iter().map(|j| j.coder)),
            sets: Vec::new(),
            places: Vec::with_capacity(judgements.len()),
            contradictory: BTreeSet::new(),
        };
        let place = |list: &[&str], name: &str| list.binary_search(&name).unwrap_or(0);
        // Response, coder, code: nought where none fits, else its place from one.
        let mut rows: Vec<(usize, usize, usize)> = Vec::with_capacity(judgements.len());
        let mut id = ("", 0);
        for one in judgements {
            if one.id != id.0 {
                id = (one.id, place(&table.ids, one.id));
            }
            let code = match one.code {
                "" => 0,
                code => place(&table.codes, code) + 1,
            };
            rows.push((id.1, place(&table.coders, one.coder), code));
        }
        rows.sort_unstable();
        rows.dedup();
        for own in rows.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            let Some((id, coder, first)) = own.first().copied() else {
                continue;
            };
            let from = table.places.len();
            let codes = own.iter().filter_map(|row| row.2.checked_sub(1));
            table.places.extend(codes);
            let codes = from..table.places.len();
            if first == 0 && !codes.is_empty() {
                table.contradictory.extend(table.ids.get(id));
            }
            table.sets.push(Set { id, coder, codes });
        }
        table
    }

    fn codes_of(&self, set: &Set) -> &[usize] {
        self.places.get(set.codes.clone()).unwrap_or_default()
    }

    fn overall(&self, level: &Level) -> Agreement {
        let mut kinds: Vec<&[usize]> = self.sets.iter().map(|set| self.codes_of(set)).collect();
        kinds.sort_unstable();
        kinds.dedup();
        let kind = |codes: &[usize]| kinds.binary_search(&codes).unwrap_or(0);
        let weights = if kinds.iter().all(|codes| codes.len() <= 1) {
            Weights::Identity
        } else {
            let row = |a: &&[usize]| kinds.iter().map(|b| masi(a, b)).collect::<Vec<_>>();
            Weights::Matrix(kinds.iter().flat_map(row).collect())
        };
        self.agreement(kinds.len(), kind, &weights, level)
    }

    fn agreement(
        &self,
        categories: usize,
        category: impl Fn(&[usize]) -> usize,
        weights: &Weights,
        level: &Level,
    ) -> Agreement {
        let mut cells = vec![None; self.ids.len() * self.coders.len()];
        for set in &self.sets {
            if let Some(cell) = cells.get_mut(set.id * self.coders.len() + set.coder) {
                *cell = Some(category(self.codes_of(set)));
            }
        }
        match Ratings::new(self.coders.len(), categories, cells) {
            Ok(ratings) => agreement(&ratings, weights, level),
            Err(_) => Agreement::none(), // nobody coded anything
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured_of(rows: &[(&'static str, &'static str, &'static str)]) -> Measured {
        let one = |(id, code, coder): &(&'static str, &'static str, &'static str)| Judgement {
            id,
            code,
            coder,
        };
        let rows: Vec<Judgement<'_>> = rows.iter().map(one).collect();
        measured(&rows, &Level::new(LEVEL))
    }

    #[test]
    fn coded_with_none_is_a_judgement_and_no_row_is_none() {
        let found = measured_of(&[
            ("1", "access", "A"),
            ("1", "access", "B"),
            ("2", "", "A"),
            ("2", "", "B"),
            ("3", "access", "A"),
        ]);
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
        let found = measured_of(&[
            ("1", "access", "A"),
            ("1", "cost", "A"),
            ("1", "access", "B"),
            ("2", "cost", "A"),
            ("2", "cost", "B"),
        ]);
        assert!(found.by_sets);
        let percent = found.overall.unwrap().percent.unwrap();
        assert!((percent - (1.0 / 3.0 + 1.0) / 2.0).abs() < 1e-12);
    }

    #[test]
    fn codes_beside_none_are_told() {
        let found = measured_of(&[("1", "access", "A"), ("1", "", "A")]);
        assert_eq!(found.contradictory, ["1"]);
        assert_eq!(measured_of(&[]).overall, None);
    }
}
