//! A choice of k sites, in the one form that all objectives are brought into: each demand has a row of sites, dearest last, and
//! a cost for having none of them.
//!
//! Total travel has the weighted distances as costs; coverage has the sites within reach at no cost and the demand's weight for
//! having none; "nobody beyond this distance" has a weight of one for each. A site that is opened shortens the rows (whatever is
//! dearer is never used) and a site that is closed vanishes from them, so that what remains is again a choice.
//!
//! It does not know coordinates, people or files.

use super::column::Column;

/// What is known of a site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum State {
    /// It may be chosen.
    #[default]
    Free,
    /// It is chosen.
    Open,
    /// It is not chosen.
    Closed,
}

/// A choice of `count` among sites.
#[derive(Debug, Clone)]
pub(crate) struct Choices {
    /// How many are still to be chosen.
    pub count: usize,
    /// The sites that may still be chosen, by their names in the first choice.
    pub names: Vec<u32>,
    /// Those already chosen, by the same names.
    pub opened: Vec<u32>,
    /// The region of each site that may still be chosen.
    pub regions: Vec<u32>,
    /// How many sites each region must still be given, at least.
    pub least: Vec<usize>,
    /// What each demand costs where no site of its row is chosen.
    pub outside: Vec<f64>,
    ends: Vec<usize>,
    site: Vec<u32>,
    cost: Vec<f64>,
}

const GONE: u32 = u32::MAX;

impl Choices {
    /// A choice without demands yet, among sites named from 0.
    pub fn among(sites: usize, count: usize) -> Self {
        Self {
            count,
            names: (0..).take(sites).collect(),
            opened: Vec::new(),
            regions: vec![0; sites],
            least: Vec::new(),
            outside: Vec::new(),
            ends: Vec::new(),
            site: Vec::new(),
            cost: Vec::new(),
        }
    }

    /// Adds a demand: the sites it may use with their costs, in ascending order, and what it costs to have none.
    pub fn add(&mut self, row: impl IntoIterator<Item = (u32, f64)>, outside: f64) {
        for (site, cost) in row {
            if cost >= outside {
                break;
            }
            self.site.push(site);
            self.cost.push(cost);
        }
        self.ends.push(self.site.len());
        self.outside.push(outside);
    }

    /// How many demands there are.
    pub fn demands(&self) -> usize {
        self.outside.len()
    }

    /// How many sites may still be chosen.
    pub fn sites(&self) -> usize {
        self.names.len()
    }

    /// How many entries the rows have, all together.
    pub fn entries(&self) -> usize {
        self.site.len()
    }

    /// The rows, each as its sites and their costs.
    pub fn rows(&self) -> impl Iterator<Item = (&[u32], &[f64])> {
        let mut begin = 0;
        self.ends.iter().map(move |end| {
            let row = begin..*end;
            begin = *end;
            (
                self.site.get(row.clone()).unwrap_or_default(),
                self.cost.get(row).unwrap_or_default(),
            )
        })
    }

    /// The least that each demand can pay.
    pub fn lowest(&self) -> Vec<f64> {
        let least = |((_, costs), outside): ((&[u32], &[f64]), &f64)| {
            costs.first().map_or(*outside, |least| least.min(*outside))
        };
        self.rows().zip(&self.outside).map(least).collect()
    }

    /// How many sites all regions together must still be given.
    pub fn owed(&self) -> usize {
        self.least.iter().sum()
    }

    /// Whether no choice gives each region what it must have.
    pub fn is_impossible(&self) -> bool {
        let there = |region: usize| {
            self.regions
                .iter()
                .filter(|r| **r as usize == region)
                .count()
        };
        let short = |(region, least): (usize, &usize)| *least > 0 && there(region) < *least;
        self.owed() > self.count || self.least.iter().enumerate().any(short)
    }

    /// What a choice of sites (by their places here) costs.
    pub fn cost_of(&self, chosen: &[u32]) -> f64 {
        let mut is = vec![false; self.sites()];
        for site in chosen {
            is.put(*site as usize, true);
        }
        let nearest = |((sites, costs), outside): ((&[u32], &[f64]), &f64)| {
            let mut row = sites.iter().zip(costs);
            row.find(|(site, _)| is.at(**site as usize))
                .map_or(*outside, |(_, cost)| *cost)
        };
        self.rows().zip(&self.outside).map(nearest).sum()
    }

    /// The names of chosen places, with those that were opened before, in ascending order.
    pub fn named(&self, chosen: &[u32]) -> Vec<u32> {
        let mut names = self.opened.clone();
        let named = chosen.iter().filter_map(|s| self.names.get(*s as usize));
        names.extend(named.copied());
        names.sort_unstable();
        names
    }

    /// What remains once these sites are opened or closed.
    pub fn narrowed(&self, states: &[State]) -> Self {
        let mut places = Vec::with_capacity(self.sites());
        let mut next = Self {
            count: self.count,
            names: Vec::new(),
            opened: self.opened.clone(),
            regions: Vec::new(),
            least: self.least.clone(),
            outside: Vec::with_capacity(self.demands()),
            ends: Vec::with_capacity(self.demands()),
            site: Vec::with_capacity(self.entries()),
            cost: Vec::with_capacity(self.entries()),
        };
        for ((name, region), state) in self.names.iter().zip(&self.regions).zip(states) {
            if *state == State::Free {
                places.push(next.names.len() as u32);
                next.names.push(*name);
                next.regions.push(*region);
                continue;
            }
            places.push(GONE);
            if *state == State::Open {
                next.opened.push(*name);
                next.count = next.count.saturating_sub(1);
                (next.least).change(*region as usize, |least| least.saturating_sub(1));
            }
        }
        for ((sites, costs), outside) in self.rows().zip(&self.outside) {
            let mut outside = *outside;
            for (site, cost) in sites.iter().zip(costs) {
                match states.at(*site as usize) {
                    State::Closed => {}
                    State::Open => {
                        outside = *cost;
                        break;
                    }
                    State::Free => {
                        next.site.push(places.at(*site as usize));
                        next.cost.push(*cost);
                    }
                }
            }
            // What costs as much as what is there already is never used.
            let begin = next.ends.last().copied().unwrap_or_default();
            while next.cost.len() > begin && next.cost.last().is_some_and(|c| *c >= outside) {
                next.cost.pop();
                next.site.pop();
            }
            next.ends.push(next.site.len());
            next.outside.push(outside);
        }
        next
    }

    /// The same choice with each demand's costs multiplied.
    pub fn scaled(&self, factors: &[f64]) -> Self {
        let mut next = Self::among(self.sites(), self.count);
        next.names.clone_from(&self.names);
        next.opened.clone_from(&self.opened);
        next.regions.clone_from(&self.regions);
        next.least.clone_from(&self.least);
        for (((sites, costs), outside), factor) in self.rows().zip(&self.outside).zip(factors) {
            let row = sites.iter().zip(costs);
            next.add(row.map(|(s, c)| (*s, c * factor)), outside * factor);
        }
        next
    }
}
