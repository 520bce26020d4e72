//! A bound on the cost of every choice, from prices that the demands pay.
//!
//! Method: Lagrangian relaxation of "each demand is served once" (Cornuejols, Fisher and Nemhauser 1977). Demand i pays a price;
//! a site earns, from each demand that pays more than it costs to serve, the difference; the k sites that earn most make a choice
//! that no real one can undercut: bound = sum of prices - their earnings. Prices rise by the subgradient (Held, Wolfe and
//! Crowder 1974) along the direction of Camerini, Fratta and Maffioli (1975), with the step of Polyak (1969).
//! Every price gives a true bound, so nothing here depends on convergence.

use super::by_site::BySite;
use super::choices::{Choices, State};
use super::column::{Column, add, dot, total};
use super::swap::improved;
use crate::limits::{PATIENCE_ROUNDS, STEP_FIRST, STEP_LAST};

/// The best choice found so far.
#[derive(Debug, Clone)]
pub(crate) struct Incumbent {
    /// Its cost.
    pub cost: f64,
    /// Its sites, by name.
    pub sites: Vec<u32>,
    /// What any two costs differ by at least; nought where nothing is known.
    pub quantum: f64,
}

impl Incumbent {
    /// Takes a choice that costs less.
    pub fn offer(&mut self, cost: f64, sites: impl FnOnce() -> Vec<u32>) -> bool {
        let better = cost < self.cost;
        if better {
            self.cost = cost;
            self.sites = sites();
        }
        better
    }

    /// Whether nothing above this bound can cost less than the best choice.
    pub fn settles(&self, bound: f64) -> bool {
        if self.quantum > 0.0 {
            return bound > self.cost - self.quantum * 0.999;
        }
        bound >= self.cost - self.cost.abs() * crate::limits::TOLERANCE
    }
}

/// How long prices are raised.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Plan {
    /// Rounds at most.
    pub rounds: u32,
    /// The first step, as a share of Polyak's.
    pub step: f64,
}

impl Plan {
    /// From prices of which nothing is known.
    pub fn from_afar(rounds: u32) -> Self {
        Self {
            rounds,
            step: STEP_FIRST,
        }
    }
}

/// What prices came to.
#[derive(Debug, Clone)]
pub(crate) struct Ascent {
    /// The best bound.
    pub bound: f64,
    /// The prices that give it.
    pub prices: Vec<f64>,
    /// What each site earns at those prices, as a cost: never above nought.
    pub reduced: Vec<f64>,
    /// The sites chosen at those prices.
    pub chosen: Vec<u32>,
    /// How often each site was chosen of late, from 0 to 1.
    pub share: Vec<f64>,
    /// Entries of rows that were read.
    pub work: u64,
}

/// One relaxation: reused from round to round.
struct Relaxation {
    by_site: Option<BySite>,
    reduced: Vec<f64>,
    order: Vec<u32>,
    is: Vec<bool>,
    gradient: Vec<f64>,
    bound: f64,
    cost: f64,
    work: u64,
}

impl Relaxation {
    fn of(choices: &Choices) -> Self {
        Self {
            by_site: BySite::of(choices),
            reduced: vec![0.0; choices.sites()],
            order: (0..).take(choices.sites()).collect(),
            is: vec![false; choices.sites()],
            gradient: vec![0.0; choices.demands()],
            bound: f64::NEG_INFINITY,
            cost: f64::INFINITY,
            work: 0,
        }
    }

    fn chosen(&self, count: usize) -> &[u32] {
        self.order.get(..count).unwrap_or(&self.order)
    }

    fn solve(&mut self, choices: &Choices, prices: &[f64]) {
        self.work += match &mut self.by_site {
            Some(by_site) => by_site.earnings(prices, &mut self.reduced),
            None => earnings(choices, prices, &mut self.reduced),
        };
        let reduced = &self.reduced;
        let by_earnings = |a: &u32, b: &u32| {
            let (x, y) = (reduced.at(*a as usize), reduced.at(*b as usize));
            x.total_cmp(&y).then(a.cmp(b))
        };
        let count = choices.count;
        if choices.owed() > 0 {
            self.order.sort_unstable_by(by_earnings);
            owed_first(choices, &mut self.order);
        } else if count > 0 && count < self.order.len() {
            self.order.select_nth_unstable_by(count - 1, by_earnings);
        }
        self.is.fill(false);
        let mut bound = total(prices);
        for site in self.order.iter().take(count) {
            bound += reduced.at(*site as usize);
            if let Some(is) = self.is.get_mut(*site as usize) {
                *is = true;
            }
        }
        self.bound = bound;
        match &mut self.by_site {
            Some(by_site) => {
                let chosen = self.order.get(..count).unwrap_or(&self.order);
                self.cost = by_site.serve(chosen, &choices.outside, prices, &mut self.gradient);
            }
            None => self.serve(choices, prices),
        }
    }

    /// What the chosen sites really cost, and how often each demand is served by them at its price.
    fn serve(&mut self, choices: &Choices, prices: &[f64]) {
        self.cost = 0.0;
        let rows = choices.rows().zip(&choices.outside).zip(prices);
        for ((((sites, costs), outside), price), gradient) in rows.zip(&mut self.gradient) {
            let (mut served, mut nearest) = (0.0, None);
            for (site, cost) in sites.iter().zip(costs) {
                if cost >= price && nearest.is_some() {
                    break;
                }
                if self.is.at(*site as usize) {
                    if cost < price {
                        served += 1.0;
                    }
                    nearest.get_or_insert(*cost);
                }
            }
            self.cost += nearest.unwrap_or(*outside);
            let least = costs.first().copied().unwrap_or(*outside);
            *gradient = ascending(served, *price, (least, *outside));
        }
    }
}

/// What each site earns at these prices, as a cost; answers how many entries were read.
fn earnings(choices: &Choices, prices: &[f64], reduced: &mut [f64]) -> u64 {
    reduced.fill(0.0);
    let mut read = 0;
    for ((sites, costs), price) in choices.rows().zip(prices) {
        for (site, cost) in sites.iter().zip(costs) {
            if cost >= price {
                break;
            }
            add(reduced, *site as usize, cost - price);
            read += 1;
        }
    }
    read
}

/// Where the price of a demand served so often should go: nowhere once it stands at the end of its range.
pub(super) fn ascending(served: f64, price: f64, (least, outside): (f64, f64)) -> f64 {
    // All four are asked: a test that is skipped costs more than one that is made.
    let stuck = ((served == 0.0) & (price >= outside)) | ((served > 1.0) & (price <= least));
    (1.0 - served) * f64::from(u8::from(!stuck))
}

/// Puts first, of sites in their order, those that regions must be given; the others follow in their order.
fn owed_first(choices: &Choices, order: &mut [u32]) {
    let mut owed = choices.least.clone();
    let mut rank = vec![1_u8; choices.sites()];
    for site in order.iter() {
        let region = choices.regions.at(*site as usize) as usize;
        if owed.at(region) > 0 {
            owed.change(region, |owed| owed - 1);
            rank.put(*site as usize, 0);
        }
    }
    order.sort_by_key(|site| rank.at(*site as usize));
}

/// First prices: between the nearest and the second nearest site of a known choice.
pub(crate) fn first_prices(choices: &Choices, chosen: &[u32]) -> Vec<f64> {
    let mut is = vec![false; choices.sites()];
    for site in chosen {
        is.put(*site as usize, true);
    }
    let price = |((sites, costs), outside): ((&[u32], &[f64]), &f64)| {
        let row = sites.iter().zip(costs);
        let mut open = row.filter(|(site, _)| is.at(**site as usize));
        let nearest = open.next().map_or(*outside, |(_, cost)| *cost);
        let second = open.next().map_or(*outside, |(_, cost)| *cost);
        let least = costs.first().copied().unwrap_or(*outside);
        let halfway = nearest + (second - nearest) / 2.0;
        halfway.clamp(least.min(*outside), *outside)
    };
    choices.rows().zip(&choices.outside).map(price).collect()
}

/// Raises prices from where they are.
pub(crate) fn ascend(
    choices: &Choices,
    start: &[f64],
    plan: Plan,
    incumbent: &mut Incumbent,
) -> Ascent {
    let mut now = Relaxation::of(choices);
    let mut prices = start.to_vec();
    let mut direction = vec![0.0; prices.len()];
    let lowest = choices.lowest();
    let mut best = Ascent {
        bound: f64::NEG_INFINITY,
        prices: prices.clone(),
        reduced: Vec::new(),
        chosen: Vec::new(),
        share: vec![0.0; choices.sites()],
        work: 0,
    };
    let (mut step, mut waited) = (plan.step, 0_u32);
    // At a node the best choice is known already: only what beats it is worth swapping.
    let mut cheapest = if plan.step < STEP_FIRST {
        incumbent.cost
    } else {
        f64::INFINITY
    };
    for round in 0..plan.rounds {
        now.solve(choices, &prices);
        average(&mut best.share, &now.is, round);
        if now.cost < cheapest {
            cheapest = now.cost;
            let chosen = now.chosen(choices.count).to_vec();
            let (chosen, cost) = improved(choices, chosen);
            incumbent.offer(cost, || choices.named(&chosen));
        }
        let gained = now.bound - best.bound;
        if gained > 0.0 {
            best.bound = now.bound;
            best.prices.clone_from(&prices);
            best.reduced.clone_from(&now.reduced);
            best.chosen.clear();
            best.chosen.extend(now.chosen(choices.count));
        }
        if incumbent.settles(best.bound) {
            break;
        }
        // A step that brings next to nothing counts as one that brings nothing.
        waited = if gained > (incumbent.cost - best.bound).abs() * 1e-3 {
            0
        } else {
            waited + 1
        };
        if waited >= PATIENCE_ROUNDS {
            waited = 0;
            step /= 2.0;
            if step < STEP_LAST {
                break;
            }
            prices.clone_from(&best.prices);
            direction.fill(0.0);
            continue;
        }
        turn(&mut direction, &now.gradient);
        let length = dot(&direction, &direction);
        if length <= 0.0 {
            break;
        }
        let reach = step * (incumbent.cost - now.bound).max(incumbent.cost.abs() * 1e-12) / length;
        let ends = lowest.iter().zip(&choices.outside);
        for ((price, along), (lowest, outside)) in prices.iter_mut().zip(&direction).zip(ends) {
            *price = (*price + reach * along).max(*lowest).min(*outside);
        }
    }
    best.work = now.work;
    best
}

/// The next direction: the gradient, and as much of the last direction as stands against it.
fn turn(direction: &mut [f64], gradient: &[f64]) {
    let (against, length) = (dot(direction, gradient), dot(direction, direction));
    let kept = if against < 0.0 && length > 0.0 {
        -1.5 * against / length
    } else {
        0.0
    };
    for (d, g) in direction.iter_mut().zip(gradient) {
        *d = g + kept * *d;
    }
}

fn average(share: &mut [f64], is: &[bool], round: u32) {
    let weight = if round < 20 {
        1.0 / (f64::from(round) + 1.0)
    } else {
        0.05
    };
    for (share, is) in share.iter_mut().zip(is) {
        *share += weight * (f64::from(u8::from(*is)) - *share);
    }
}

/// Which sites every better choice must have, and which none can. What regions must be given only makes this weaker, never wrong.
pub(crate) fn settled(choices: &Choices, ascent: &Ascent, incumbent: &Incumbent) -> Vec<State> {
    let mut states = vec![State::Free; choices.sites()];
    let mut is = vec![false; choices.sites()];
    for site in &ascent.chosen {
        is.put(*site as usize, true);
    }
    let earned = |wanted: bool| {
        let both = ascent.reduced.iter().zip(&is);
        both.filter(move |(_, is)| **is == wanted).map(|(r, _)| *r)
    };
    let worst_in = earned(true).fold(f64::NEG_INFINITY, f64::max);
    let best_out = earned(false).fold(f64::INFINITY, f64::min);
    for ((state, reduced), is) in states.iter_mut().zip(&ascent.reduced).zip(&is) {
        if *is {
            if incumbent.settles(ascent.bound - reduced + best_out) {
                *state = State::Open;
            }
        } else if incumbent.settles(ascent.bound + reduced - worst_in) {
            *state = State::Closed;
        }
    }
    states
}
