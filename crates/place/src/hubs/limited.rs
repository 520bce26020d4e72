//! A choice of sites that each hold only so many, or that together may cost only so much.
//!
//! Method: the capacitated p-median with prices on the demands (Lagrangian relaxation of the assignment; Geoffrion and McBride 1978,
//! Beasley 1993): each site then fills itself with what gains most, the budget is priced likewise, and what results is a bound. Branch and bound on
//! the sites closes what is left; with all sites decided the assignment is a transportation problem, which is exact. The people of one area may
//! go to several sites. Guarantees as for every choice: a bound that no choice can beat, and work that is counted and not timed.

mod centre;
mod node;
mod why;

pub use why::why_limited;

use super::choices::State;
use super::column::Column;
use super::transport::{Flow, Ways, transport};
use super::{Aim, Chosen, Ground, NoChoice};
use crate::limits::{
    LIMITED_PATIENCE_ROUNDS, LIMITED_ROUNDS_NODE, LIMITED_ROUNDS_ROOT, NODES_MAX, TOLERANCE,
};
use centre::centre;
use node::{Node, open_in};
use std::collections::{BTreeSet, BinaryHeap};

/// What the sites are bound by.
#[derive(Debug, Clone, PartialEq)]
pub struct Limits {
    /// How many sites at most.
    pub count: usize,
    /// How much weight each site holds; infinite where nothing is said.
    pub holds: Vec<f64>,
    /// What each site costs.
    pub prices: Vec<f64>,
    /// What all may cost together; infinite where nothing is said.
    pub budget: f64,
}

/// A choice within limits.
#[derive(Debug, Clone, PartialEq)]
pub struct Limited {
    /// The choice.
    pub chosen: Chosen,
    /// Demand, its site (none for those who are not reached), and how much of its weight goes there.
    pub parts: Vec<(u32, Option<u32>, f64)>,
}

/// Chooses sites within limits.
///
/// # Errors
/// [`NoChoice::Beyond`] where no choice within the limits was found.
pub fn choose_limited(
    ground: &Ground,
    limits: &Limits,
    aim: Aim,
    work_max: u64,
    told: &dyn Fn(f64, f64),
) -> Result<Limited, NoChoice> {
    match aim {
        Aim::Coverage { within } => {
            let total: f64 = ground.weights().iter().sum();
            let told = |lower: f64, upper: f64| told(total - upper, total - lower);
            let search = Search::new(ground, limits, Some(within), work_max, &told);
            let mut found = search.run()?;
            let chosen = &mut found.chosen;
            // What counts is who is not left out.
            (chosen.lower, chosen.upper) = (total - chosen.upper, total - chosen.lower);
            chosen.objective = chosen.lower;
            Ok(found)
        }
        Aim::Centre | Aim::Fewest { .. } => centre(ground, limits, work_max, told),
        Aim::Median => Search::new(ground, limits, None, work_max, told).run(),
    }
}

fn named<'a>(
    flow: &'a Flow,
    sites: &'a [u32],
) -> impl Iterator<Item = (u32, Option<u32>, f64)> + 'a {
    let parts = flow.parts.iter();
    parts.map(|(demand, at, amount)| (*demand, sites.get(*at as usize).copied(), *amount))
}

struct Search<'a> {
    weights: &'a [f64],
    /// What a unit of a demand costs at a site, a row for each demand.
    costs: Vec<f64>,
    /// What a unit of a demand costs where no site serves it.
    outside: f64,
    states: Vec<State>,
    regions: &'a [u32],
    least: &'a [usize],
    limits: &'a Limits,
    width: usize,
    work: u64,
    work_max: u64,
    best: Option<(f64, Vec<u32>, Flow)>,
    tried: BTreeSet<Vec<u32>>,
    told: &'a dyn Fn(f64, f64),
}

/// What prices tell of a node.
struct Priced {
    bound: f64,
    is: Vec<bool>,
    /// How much of each demand is served, as a share.
    served: Vec<f64>,
}

impl<'a> Search<'a> {
    fn new(
        ground: &'a Ground,
        limits: &'a Limits,
        within: Option<f64>,
        work_max: u64,
        told: &'a dyn Fn(f64, f64),
    ) -> Self {
        let width = ground.sites();
        let mut costs = Vec::with_capacity(width * ground.demands());
        for (row, cap) in ground.rows().zip(ground.caps()) {
            let reach = within.unwrap_or(*cap);
            costs.extend(row.iter().map(|cost| match within {
                _ if *cost > reach => f64::INFINITY,
                Some(_) => 0.0,
                None => *cost,
            }));
        }
        Self {
            weights: ground.weights(),
            costs,
            outside: if within.is_some() { 1.0 } else { f64::INFINITY },
            states: ground.states().to_vec(),
            regions: ground.regions(),
            least: ground.least(),
            limits,
            width,
            work: 0,
            work_max,
            best: None,
            tried: BTreeSet::new(),
            told,
        }
    }

    fn run(mut self) -> Result<Limited, NoChoice> {
        let first = self.first_prices();
        let mut heap = BinaryHeap::new();
        heap.push(Node {
            bound: f64::NEG_INFINITY,
            number: 0,
            states: self.states.clone(),
            prices: first,
        });
        let (mut nodes, mut number) = (0_u64, 0_u64);
        let mut bound = f64::NEG_INFINITY;
        while let Some(node) = heap.pop() {
            bound = bound.max(node.bound);
            if self.is_done(node.bound) {
                bound = self.upper();
                heap.clear();
                break;
            }
            if self.work >= self.work_max || heap.len() >= NODES_MAX {
                heap.push(node);
                break;
            }
            nodes += 1;
            for child in self.grown(node, nodes == 1) {
                number += 1;
                heap.push(Node { number, ..child });
            }
            let lowest = heap.peek().map_or(self.upper(), |node| node.bound);
            (self.told)(lowest.min(self.upper()), self.upper());
        }
        let is_whole = heap.is_empty();
        if is_whole {
            bound = self.upper();
        }
        let Some((cost, sites, flow)) = self.best.take() else {
            return Err(NoChoice::Beyond { proved: is_whole });
        };
        let lower = bound.min(cost);
        Ok(Limited {
            parts: named(&flow, &sites).collect(),
            chosen: Chosen {
                proved: is_whole || lower >= cost * (1.0 - TOLERANCE),
                objective: cost,
                lower,
                upper: cost,
                nodes,
                sites,
            },
        })
    }

    fn upper(&self) -> f64 {
        self.best
            .as_ref()
            .map_or(f64::INFINITY, |(cost, _, _)| *cost)
    }

    fn is_done(&self, bound: f64) -> bool {
        let upper = self.upper();
        upper.is_finite() && bound >= upper - TOLERANCE * upper.abs()
    }

    /// For a start each demand is worth twice what its nearest site costs.
    fn first_prices(&self) -> Vec<f64> {
        let rows = self.costs.chunks_exact(self.width.max(1));
        let prices = rows.zip(self.weights).map(|(row, weight)| {
            let near = row.iter().copied().fold(f64::INFINITY, f64::min);
            let near = if near.is_finite() { near } else { 0.0 };
            weight * (2.0 * near).min(self.outside)
        });
        prices.collect()
    }

    /// Works a node out, and answers what is left of it to be searched.
    fn grown(&mut self, mut node: Node, is_root: bool) -> Vec<Node> {
        let Some((count, budget)) = self.room(&mut node.states) else {
            return Vec::new();
        };
        if !node.states.contains(&State::Free) {
            let sites = open_in(&node.states);
            self.try_sites(sites);
            return Vec::new();
        }
        let rounds = if is_root {
            LIMITED_ROUNDS_ROOT
        } else {
            LIMITED_ROUNDS_NODE
        };
        let (mut step, mut since) = (if is_root { 1.5 } else { 0.8 }, 0);
        let mut best = f64::NEG_INFINITY;
        let mut prices = node.prices.clone();
        let mut leaning = vec![0.0; self.width];
        for round in 0..rounds {
            let priced = self.priced(&node.states, &prices, (count, budget));
            for (lean, is) in leaning.iter_mut().zip(&priced.is) {
                *lean = 0.9 * *lean + if *is { 0.1 } else { 0.0 };
            }
            if priced.bound > best {
                best = priced.bound;
                node.prices.clone_from(&prices);
                since = 0;
            } else {
                since += 1;
                if since == LIMITED_PATIENCE_ROUNDS {
                    (step, since) = (step / 2.0, 0);
                    prices.clone_from(&node.prices);
                }
            }
            if self.is_done(best) || step < 1e-3 || self.work >= self.work_max {
                break;
            }
            if round % 50 == 0 {
                self.try_leaning(&node.states, &leaning);
            }
            let norm: f64 = priced.served.iter().map(|s| (1.0 - s) * (1.0 - s)).sum();
            if norm <= 1e-18 {
                break;
            }
            let goal = if self.upper().is_finite() {
                self.upper()
            } else {
                1.1 * best.abs() + 1.0
            };
            let long = step * (goal - priced.bound).max(1e-9 * goal.abs()) / norm;
            for (price, served) in prices.iter_mut().zip(&priced.served) {
                *price += long * (1.0 - served);
            }
        }
        self.try_leaning(&node.states, &leaning);
        if is_root {
            self.swapped(&leaning);
        }
        let bound = best.max(node.bound);
        if self.is_done(bound) {
            return Vec::new();
        }
        // The site about which the prices are of two minds decides.
        let free = (0..self.width).filter(|site| node.states.at(*site) == State::Free);
        let doubt = |site: &usize| (leaning.at(*site) - 0.5).abs();
        let Some(on) = free.min_by(|a, b| doubt(a).total_cmp(&doubt(b))) else {
            return Vec::new();
        };
        let child = |state: State| {
            let mut states = node.states.clone();
            states.put(on, state);
            Node {
                bound,
                number: 0,
                states,
                prices: node.prices.clone(),
            }
        };
        vec![child(State::Open), child(State::Closed)]
    }

    /// How many more sites may be opened, and what they may cost; nothing where what is decided cannot be kept to. Sites that cannot be
    /// opened any more are closed.
    fn room(&self, states: &mut [State]) -> Option<(usize, f64)> {
        let opened = open_in(states);
        let count = self.limits.count.checked_sub(opened.len())?;
        let spent: f64 = opened
            .iter()
            .map(|s| self.limits.prices.at(*s as usize))
            .sum();
        let budget = self.limits.budget - spent;
        if budget < -1e-9 * self.limits.budget.abs() {
            return None;
        }
        for (site, state) in states.iter_mut().enumerate() {
            let dear = self.limits.prices.at(site) > budget + 1e-9 * self.limits.budget.abs();
            if *state == State::Free && (count == 0 || dear) {
                *state = State::Closed;
            }
        }
        let left: Vec<usize> = (0..self.width)
            .filter(|site| states.at(*site) == State::Free)
            .collect();
        for (region, least) in self.least.iter().enumerate() {
            let of = |site: usize| self.regions.at(site) as usize == region;
            let there = opened.iter().filter(|site| of(**site as usize)).count();
            let may = left.iter().filter(|site| of(**site)).count();
            if there + may.min(count) < *least {
                return None;
            }
        }
        if self.outside.is_infinite() {
            let mut most: Vec<f64> = left
                .iter()
                .map(|site| self.limits.holds.at(*site))
                .collect();
            most.sort_unstable_by(|a, b| b.total_cmp(a));
            let own: f64 = opened
                .iter()
                .map(|s| self.limits.holds.at(*s as usize))
                .sum();
            let all = own + most.iter().take(count).sum::<f64>();
            let total: f64 = self.weights.iter().sum();
            if all < total * (1.0 - 1e-9) {
                return None;
            }
        }
        Some((count, budget))
    }

    /// The bound that prices on the demands give, and what each site would do at them.
    fn priced(
        &mut self,
        states: &[State],
        prices: &[f64],
        (count, budget): (usize, f64),
    ) -> Priced {
        self.work += self.costs.len() as u64;
        let mut filled: Vec<(f64, Vec<(u32, f64)>)> = Vec::with_capacity(self.width);
        let mut gains: Vec<(f64, u32)> = Vec::new();
        for site in 0..self.width {
            gains.clear();
            if states.at(site) != State::Closed {
                let column = self.costs.iter().skip(site).step_by(self.width);
                for (demand, ((cost, weight), price)) in
                    column.zip(self.weights).zip(prices).enumerate()
                {
                    if *weight > 0.0 && cost * weight < *price {
                        gains.push((cost - price / weight, demand as u32));
                    }
                }
            }
            let holds = self.limits.holds.at(site);
            let all: f64 = gains
                .iter()
                .map(|(_, d)| self.weights.at(*d as usize))
                .sum();
            if all > holds {
                gains.sort_unstable_by(|(a, x), (b, y)| a.total_cmp(b).then(x.cmp(y)));
            }
            let (mut left, mut value) = (holds, 0.0);
            let mut takes = Vec::with_capacity(gains.len());
            for (gain, demand) in &gains {
                let weight = self.weights.at(*demand as usize);
                let much = weight.min(left);
                if much <= 0.0 {
                    break;
                }
                left -= much;
                value += gain * much;
                takes.push((*demand, much / weight));
            }
            filled.push((value, takes));
        }
        let values: Vec<f64> = filled.iter().map(|(value, _)| *value).collect();
        let (worth, is) = self.picked(states, &values, count, budget);
        let mut bound = worth + prices.iter().sum::<f64>();
        let mut served = vec![0.0; self.weights.len()];
        for ((_, takes), _) in filled.iter().zip(&is).filter(|(_, is)| **is) {
            for (demand, share) in takes {
                served.change(*demand as usize, |there| there + share);
            }
        }
        if self.outside.is_finite() {
            for ((served, weight), price) in served.iter_mut().zip(self.weights).zip(prices) {
                let gain = weight * self.outside - price;
                if gain < 0.0 {
                    bound += gain;
                    *served += 1.0;
                }
            }
        }
        for (served, weight) in served.iter_mut().zip(self.weights) {
            if *weight <= 0.0 {
                *served = 1.0;
            }
        }
        Priced { bound, is, served }
    }

    /// The sites worth most, within count and budget, the budget priced: what they are worth at least.
    fn picked(
        &self,
        states: &[State],
        values: &[f64],
        count: usize,
        budget: f64,
    ) -> (f64, Vec<bool>) {
        let mut is: Vec<bool> = states.iter().map(|state| *state == State::Open).collect();
        let own: f64 = values
            .iter()
            .zip(&is)
            .filter(|(_, is)| **is)
            .map(|(v, _)| v)
            .sum();
        let free: Vec<usize> = (0..self.width)
            .filter(|site| states.at(*site) == State::Free && values.at(*site) < 0.0)
            .collect();
        let at = |toll: f64| -> (f64, f64, Vec<usize>) {
            let worth = |site: &usize| values.at(*site) + toll * self.limits.prices.at(*site);
            let mut good: Vec<usize> = free.iter().copied().filter(|s| worth(s) < 0.0).collect();
            good.sort_unstable_by(|a, b| worth(a).total_cmp(&worth(b)).then(a.cmp(b)));
            good.truncate(count);
            let spent: f64 = good.iter().map(|site| self.limits.prices.at(*site)).sum();
            let value: f64 = good.iter().map(worth).sum();
            // No toll where there is no budget: nought times infinity is no number.
            let paid = if toll > 0.0 { toll * budget } else { 0.0 };
            (value - paid, spent, good)
        };
        let (mut value, spent, mut good) = at(0.0);
        if spent > budget {
            let dearest = free.iter().map(|site| {
                let price = self.limits.prices.at(*site);
                if price > 0.0 {
                    -values.at(*site) / price
                } else {
                    0.0
                }
            });
            let (mut low, mut high) = (0.0, dearest.fold(0.0, f64::max));
            for _ in 0..40 {
                let middle = f64::midpoint(low, high);
                let (found, spent, sites) = at(middle);
                if found > value {
                    (value, good) = (found, sites);
                }
                if spent > budget {
                    low = middle;
                } else {
                    high = middle;
                }
            }
        }
        for site in good {
            is.put(site, true);
        }
        (own + value, is)
    }

    /// Tries the sites that the prices lean to, as far as count, budget and regions go.
    fn try_leaning(&mut self, states: &[State], leaning: &[f64]) {
        let mut order: Vec<usize> = (0..self.width)
            .filter(|site| states.at(*site) == State::Free)
            .collect();
        order.sort_by(|a, b| leaning.at(*b).total_cmp(&leaning.at(*a)));
        let opened = open_in(states);
        let mut ways = vec![order.clone()];
        // Where those do not hold everybody, the roomiest for their price may.
        let room = |site: &usize| {
            self.limits.holds.at(*site).min(1e300) / (1.0 + self.limits.prices.at(*site))
        };
        order.sort_by(|a, b| room(b).total_cmp(&room(a)));
        ways.push(order);
        for way in ways {
            let mut sites = opened.clone();
            let owed = |sites: &[u32], region: usize| {
                let there = sites
                    .iter()
                    .filter(|s| self.regions.at(**s as usize) as usize == region);
                self.least.at(region).saturating_sub(there.count())
            };
            let mut spent: f64 = sites
                .iter()
                .map(|s| self.limits.prices.at(*s as usize))
                .sum();
            for is_owed in [true, false] {
                for site in &way {
                    let (one, price) = (*site as u32, self.limits.prices.at(*site));
                    let wanted = !is_owed || owed(&sites, self.regions.at(*site) as usize) > 0;
                    let fits =
                        sites.len() < self.limits.count && spent + price <= self.limits.budget;
                    if wanted && fits && !sites.contains(&one) {
                        sites.push(one);
                        spent += price;
                    }
                }
            }
            sites.sort_unstable();
            self.try_sites(sites);
        }
    }

    /// Puts other sites in the place of those of the best choice, as long as that helps.
    fn swapped(&mut self, leaning: &[f64]) {
        let mut others: Vec<usize> = (0..self.width)
            .filter(|site| self.states.at(*site) == State::Free)
            .collect();
        others.sort_by(|a, b| leaning.at(*b).total_cmp(&leaning.at(*a)));
        others.truncate(24);
        let limit = self.work + (self.work_max - self.work.min(self.work_max)) / 8;
        loop {
            let before = self.upper();
            let Some((_, sites, _)) = self.best.clone() else {
                return;
            };
            for (at, site) in sites.iter().enumerate() {
                if self.states.at(*site as usize) == State::Open {
                    continue;
                }
                for other in &others {
                    if self.work > limit {
                        return;
                    }
                    let mut next = sites.clone();
                    next.put(at, *other as u32);
                    next.sort_unstable();
                    next.dedup();
                    self.try_sites(next);
                }
            }
            if self.upper() >= before {
                return;
            }
        }
    }

    /// Assigns everybody to these sites, and keeps the choice where it is the best so far.
    fn try_sites(&mut self, sites: Vec<u32>) {
        let spent: f64 = sites
            .iter()
            .map(|s| self.limits.prices.at(*s as usize))
            .sum();
        let is_within = sites.len() <= self.limits.count
            && spent <= self.limits.budget * (1.0 + 1e-12)
            && self.least.iter().enumerate().all(|(region, least)| {
                let of = |s: &&u32| self.regions.at(**s as usize) as usize == region;
                sites.iter().filter(of).count() >= *least
            });
        if !is_within || sites.is_empty() || !self.tried.insert(sites.clone()) {
            return;
        }
        let mut costs = Vec::with_capacity(self.weights.len() * (sites.len() + 1));
        for row in self.costs.chunks_exact(self.width) {
            costs.extend(sites.iter().map(|site| row.at(*site as usize)));
            costs.push(self.outside);
        }
        let mut holds: Vec<f64> = sites
            .iter()
            .map(|s| self.limits.holds.at(*s as usize))
            .collect();
        holds.push(if self.outside.is_finite() {
            f64::INFINITY
        } else {
            0.0
        });
        self.work += costs.len() as u64 * 4;
        let flow = transport(&Ways {
            weights: self.weights,
            costs: &costs,
            holds: &holds,
        });
        if let Some(flow) = flow
            && flow.cost < self.upper()
        {
            self.best = Some((flow.cost, sites, flow));
        }
    }
}

#[cfg(test)]
mod tests;
