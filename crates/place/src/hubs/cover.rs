//! Who is within reach of which site, made smaller without changing the answer.
//!
//! Guarantees: a site whose reach lies within another's is left out; where everybody must be reached, a demand that is reached
//! whenever a harder one is reached is left out too, and the only site that reaches somebody is taken. Where not everybody can be
//! reached, demands with the same sites are one demand with their weights together.
//! Method: the classical reductions of set covering (Toregas and ReVelle 1972; Church and ReVelle 1974 for maximal covering).

use super::Ground;
use super::choices::{Choices, State};
use super::column::Column;
use std::collections::BTreeMap;

/// A set of numbers below a bound.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Bits(Vec<u64>);

impl Bits {
    fn none(bound: usize) -> Self {
        Self(vec![0; bound.div_ceil(64)])
    }

    fn set(&mut self, number: usize, is: bool) {
        if let Some(word) = self.0.get_mut(number / 64) {
            let bit = 1 << (number % 64);
            *word = if is { *word | bit } else { *word & !bit };
        }
    }

    fn within(&self, other: &Self) -> bool {
        self.0.iter().zip(&other.0).all(|(a, b)| a & !b == 0)
    }

    fn count(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    fn iter(&self) -> impl Iterator<Item = usize> {
        self.0.iter().enumerate().flat_map(|(at, word)| {
            let mut rest = *word;
            std::iter::from_fn(move || {
                (rest != 0).then(|| {
                    let bit = rest.trailing_zeros();
                    rest &= rest - 1;
                    at * 64 + bit as usize
                })
            })
        })
    }
}

/// Demands and the sites that reach them.
pub(crate) struct Cover {
    /// What each demand weighs; nought once it needs no more looking at.
    weight: Vec<f64>,
    /// The sites of each demand.
    by: Vec<Bits>,
    /// The demands of each site.
    reach: Vec<Bits>,
    state: Vec<State>,
    regions: Vec<u32>,
    least: Vec<usize>,
    count: usize,
    /// More sites were needed than may be opened.
    short: bool,
}

impl Cover {
    /// From the sites of each demand, the weights, the ground with what is known of its sites, and how many are to be open in all.
    pub fn new(rows: &[Vec<u32>], weight: &[f64], ground: &Ground, count: usize) -> Self {
        let state = ground.states();
        let sites = state.len();
        let mut cover = Self {
            weight: weight.to_vec(),
            by: vec![Bits::none(sites); rows.len()],
            reach: vec![Bits::none(rows.len()); sites],
            state: state.to_vec(),
            regions: ground.regions().to_vec(),
            least: ground.least().to_vec(),
            count,
            short: false,
        };
        for ((demand, row), by) in rows.iter().enumerate().zip(&mut cover.by) {
            if weight.at(demand) <= 0.0 {
                continue;
            }
            for site in row {
                let site = *site as usize;
                if state.at(site) == State::Closed {
                    continue;
                }
                by.set(site, true);
                if let Some(reach) = cover.reach.get_mut(site) {
                    reach.set(demand, true);
                }
            }
        }
        for (site, state) in state.iter().enumerate() {
            if *state == State::Open {
                cover.open(site);
            }
        }
        cover
    }

    fn open(&mut self, site: usize) {
        self.state.put(site, State::Open);
        self.short |= self.count == 0;
        self.count = self.count.saturating_sub(1);
        let reached = members(&self.reach, site);
        for demand in reached {
            self.leave(demand);
        }
    }

    fn close(&mut self, site: usize) {
        self.state.put(site, State::Closed);
        let reached = members(&self.reach, site);
        for demand in reached {
            if let Some(by) = self.by.get_mut(demand) {
                by.set(site, false);
            }
        }
        if let Some(reach) = self.reach.get_mut(site) {
            reach.0.fill(0);
        }
    }

    fn leave(&mut self, demand: usize) {
        self.weight.put(demand, 0.0);
        let sites = members(&self.by, demand);
        for site in sites {
            if let Some(reach) = self.reach.get_mut(site) {
                reach.set(demand, false);
            }
        }
        if let Some(by) = self.by.get_mut(demand) {
            by.0.fill(0);
        }
    }

    /// Makes it smaller where everybody must be reached.
    pub fn reduce_for_all(&mut self) {
        while self.take_only_sites() | self.leave_easy_demands() | self.close_lesser_sites() {}
    }

    /// Makes it smaller where as much weight as possible is to be reached.
    pub fn reduce_for_most(&mut self) {
        self.join_equal_demands();
        while self.close_lesser_sites() {
            self.join_equal_demands();
        }
    }

    fn take_only_sites(&mut self) -> bool {
        let mut did = false;
        for demand in 0..self.by.len() {
            let only = self.by.get(demand).filter(|by| by.count() == 1);
            if let Some(site) = only.and_then(|by| by.iter().next()) {
                self.open(site);
                did = true;
            }
        }
        did
    }

    fn leave_easy_demands(&mut self) -> bool {
        let mut did = false;
        for harder in 0..self.by.len() {
            let Some(by) = self.by.get(harder).cloned() else {
                continue;
            };
            let fewest = |site: &usize| self.reach.get(*site).map_or(u32::MAX, Bits::count);
            let Some(site) = by.iter().min_by_key(fewest) else {
                continue;
            };
            let near: Vec<usize> = self
                .reach
                .get(site)
                .map(|r| r.iter().collect())
                .unwrap_or_default();
            for demand in near {
                let Some(other) = self.by.get(demand) else {
                    continue;
                };
                let easier = by.within(other) && (harder < demand || by != *other);
                if demand != harder && easier {
                    self.leave(demand);
                    did = true;
                }
            }
        }
        did
    }

    fn close_lesser_sites(&mut self) -> bool {
        let mut did = false;
        for site in 0..self.reach.len() {
            if self.state.at(site) != State::Free {
                continue;
            }
            let Some(reach) = self.reach.get(site).cloned() else {
                continue;
            };
            let fewest = |demand: &usize| self.by.get(*demand).map_or(u32::MAX, Bits::count);
            let Some(demand) = reach.iter().min_by_key(fewest) else {
                if self.can_spare(site) {
                    self.close(site);
                    did = true;
                }
                continue;
            };
            let region = |site: usize| {
                if self.least.is_empty() {
                    0
                } else {
                    self.regions.at(site)
                }
            };
            let greater = self.by.get(demand).is_some_and(|by| {
                by.iter().any(|other| {
                    let theirs = self.reach.get(other);
                    other != site
                        && region(other) == region(site)
                        && theirs.is_some_and(|theirs| {
                            reach.within(theirs) && (other < site || reach != *theirs)
                        })
                })
            });
            if greater && self.can_spare(site) {
                self.close(site);
                did = true;
            }
        }
        did
    }

    /// Whether its region keeps enough sites to be given what it must have. Then whoever would choose this site beside a greater one can
    /// choose another of the region, or has chosen them all.
    fn can_spare(&self, site: usize) -> bool {
        let region = self.regions.at(site);
        let least = self.least.at(region as usize);
        if least == 0 {
            return true;
        }
        let all = self.regions.iter().zip(&self.state);
        all.filter(|(r, s)| **r == region && **s != State::Closed)
            .count()
            > least
    }

    fn join_equal_demands(&mut self) {
        let mut first: BTreeMap<Bits, usize> = BTreeMap::new();
        for demand in 0..self.by.len() {
            let weight = self.weight.at(demand);
            let Some(by) = self
                .by
                .get(demand)
                .filter(|by| weight > 0.0 && by.count() > 0)
            else {
                continue;
            };
            let into = *first.entry(by.clone()).or_insert(demand);
            if into != demand {
                self.leave(demand);
                self.weight.change(into, |first| first + weight);
            }
        }
    }

    /// The choice that remains: what is not reached costs its weight.
    pub fn choices(&self) -> Choices {
        let mut choices = Choices::among(self.state.len(), 0);
        choices.regions.clone_from(&self.regions);
        choices.least.clone_from(&self.least);
        for (by, weight) in self.by.iter().zip(&self.weight) {
            if *weight > 0.0 {
                let row = by.iter().map(|site| (site as u32, 0.0));
                choices.add(row, *weight);
            }
        }
        let mut left = choices.narrowed(&self.state);
        left.count = self.count;
        left
    }

    /// Whether somebody who must be reached cannot be, or no site is left to open for them.
    pub fn is_lost(&self) -> bool {
        let left = || self.by.iter().zip(&self.weight).filter(|(_, w)| **w > 0.0);
        self.short
            || left().any(|(by, _)| by.count() == 0)
            || (self.count == 0 && left().next().is_some())
    }
}

/// The places that are set in a row; none where there is no such row.
fn members(rows: &[Bits], at: usize) -> Vec<usize> {
    rows.get(at)
        .map(|row| row.iter().collect())
        .unwrap_or_default()
}
