//! The ground on which hubs are chosen: what demands weigh, and what it costs each to reach each site.

use super::choices::{Choices, State};
use super::column::Column;

/// Demands, sites, and the way from each demand to each site.
#[derive(Debug, Clone)]
pub struct Ground {
    weights: Vec<f64>,
    sites: usize,
    costs: Vec<f64>,
    states: Vec<State>,
    caps: Vec<f64>,
    regions: Vec<u32>,
    least: Vec<usize>,
}

impl Ground {
    /// `costs` has a row for each weight and in it a cost for each site; a site that cannot be reached has an infinite cost.
    /// Missing costs at the end are infinite too.
    #[must_use]
    pub fn new(weights: Vec<f64>, sites: usize, mut costs: Vec<f64>) -> Self {
        costs.resize(weights.len() * sites, f64::INFINITY);
        Self {
            caps: vec![f64::INFINITY; weights.len()],
            weights,
            sites,
            costs,
            states: vec![State::Free; sites],
            regions: vec![0; sites],
            least: Vec::new(),
        }
    }

    /// This site is in every choice.
    pub fn fix(&mut self, site: usize) {
        self.states.put(site, State::Open);
    }

    /// This site is in none.
    pub fn exclude(&mut self, site: usize) {
        self.states.put(site, State::Closed);
    }

    /// Each site lies in a region, and each region is given so many sites at least.
    pub fn give_regions(&mut self, mut regions: Vec<u32>, least: Vec<usize>) {
        regions.resize(self.sites, 0);
        (self.regions, self.least) = (regions, least);
    }

    /// This demand must have a site within this cost, where least travel is aimed at.
    pub fn cap(&mut self, demand: usize, cost: f64) {
        self.caps.put(demand, cost);
    }

    /// Whether any demand must have a site within some cost.
    pub(crate) fn is_capped(&self) -> bool {
        self.caps.iter().any(|cap| cap.is_finite())
    }

    /// For each demand, the sites that may be chosen and are within what it must have.
    pub(crate) fn within_caps(&self) -> Vec<Vec<u32>> {
        let near = |(row, cap): (&[f64], &f64)| {
            let all = (0_u32..).zip(row).zip(&self.states);
            let near = all.filter(|((_, cost), state)| **state != State::Closed && *cost <= cap);
            near.map(|((site, _), _)| site).collect()
        };
        self.rows().zip(&self.caps).map(near).collect()
    }

    pub(crate) fn caps(&self) -> &[f64] {
        &self.caps
    }

    pub(crate) fn regions(&self) -> &[u32] {
        &self.regions
    }

    pub(crate) fn least(&self) -> &[usize] {
        &self.least
    }

    /// How many demands there are.
    #[must_use]
    pub fn demands(&self) -> usize {
        self.weights.len()
    }

    /// How many sites there are.
    #[must_use]
    pub fn sites(&self) -> usize {
        self.sites
    }

    /// What each demand weighs.
    #[must_use]
    pub fn weights(&self) -> &[f64] {
        &self.weights
    }

    /// The costs of each demand, a row each.
    pub fn rows(&self) -> impl Iterator<Item = &[f64]> {
        self.costs.chunks_exact(self.sites.max(1))
    }

    /// How many sites are in every choice.
    #[must_use]
    pub fn fixed(&self) -> usize {
        self.states.iter().filter(|s| **s == State::Open).count()
    }

    /// How many sites may be chosen, those in every choice among them.
    #[must_use]
    pub fn eligible(&self) -> usize {
        self.states.iter().filter(|s| **s != State::Closed).count()
    }

    pub(crate) fn states(&self) -> &[State] {
        &self.states
    }

    /// For each demand, the sites that may be chosen and are no farther than this.
    pub(crate) fn within(&self, reach: f64) -> Vec<Vec<u32>> {
        let near = |row: &[f64]| {
            let all = (0_u32..).zip(row).zip(&self.states);
            all.filter(|((_, cost), state)| **state != State::Closed && **cost <= reach)
                .map(|((site, _), _)| site)
                .collect()
        };
        self.rows().map(near).collect()
    }

    /// The choice of `count` sites where each demand pays its weight times the cost of its nearest chosen site, and
    /// [`Ground::beyond`] where there is none within what it must have.
    pub(crate) fn choices(&self, count: usize) -> Choices {
        let mut choices = Choices::among(self.sites, count);
        choices.regions.clone_from(&self.regions);
        choices.least.clone_from(&self.least);
        let beyond = self.beyond();
        let mut order: Vec<(u64, u32)> = Vec::with_capacity(self.sites);
        for ((row, weight), cap) in self.rows().zip(&self.weights).zip(&self.caps) {
            if *weight <= 0.0 {
                continue;
            }
            order.clear();
            let may = (0_u32..).zip(row).zip(&self.states);
            let may = may.filter(|((_, c), s)| **s != State::Closed && *c <= cap && c.is_finite());
            // The bits of numbers that are not negative are in their order.
            order.extend(may.map(|((site, cost), _)| ((cost * weight).to_bits(), site)));
            order.sort_unstable();
            // Who can reach every site never pays more than for the farthest.
            let whole = order.len() == self.eligible();
            let last = order.last().map_or(0.0, |(bits, _)| f64::from_bits(*bits));
            let outside = if whole { last } else { beyond };
            let entries = order
                .iter()
                .map(|(bits, site)| (*site, f64::from_bits(*bits)));
            choices.add(entries, outside);
        }
        if self.states.iter().all(|state| *state == State::Free) {
            choices
        } else {
            choices.narrowed(&self.states)
        }
    }

    /// More than any choice costs in which everybody reaches a site.
    pub(crate) fn beyond(&self) -> f64 {
        let dearest = |row: &[f64]| {
            row.iter()
                .copied()
                .filter(|c| c.is_finite())
                .fold(0.0, f64::max)
        };
        let all = self.rows().zip(&self.weights);
        1.0 + all.map(|(row, weight)| dearest(row) * weight).sum::<f64>()
    }

    /// The nearest of these sites for each demand, and its cost; of equally near ones the first.
    #[must_use]
    pub fn nearest(&self, chosen: &[u32]) -> Vec<Option<(u32, f64)>> {
        let nearest = |row: &[f64]| {
            let (mut nearest, mut least) = (None, f64::INFINITY);
            for site in chosen {
                let cost = row.get(*site as usize).copied().unwrap_or(f64::INFINITY);
                if cost < least {
                    (nearest, least) = (Some(*site), cost);
                }
            }
            nearest.map(|site| (site, least))
        };
        self.rows().map(nearest).collect()
    }

    /// 1 where all costs times weights are whole numbers, so that no two choices differ by less; else nought.
    pub(crate) fn quantum(&self) -> f64 {
        let whole = |x: f64| x.fract() == 0.0 && x < 1e12;
        let all = self.rows().zip(&self.weights);
        let every = all.into_iter().all(|(row, weight)| {
            let finite = row.iter().filter(|c| c.is_finite());
            *weight <= 0.0 || finite.map(|c| c * weight).all(whole)
        });
        f64::from(u8::from(every))
    }
}
