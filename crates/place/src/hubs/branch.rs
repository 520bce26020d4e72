//! The proof: branch and bound over sites, on the bound of `relax`.
//!
//! Each node opens some sites and closes others; its prices go on from those of its parent; sites that no better choice can have,
//! or that every better one must have, are settled by their reduced costs; the node with the least bound comes first, so that the
//! bound of the whole is known at every moment. Work is counted in entries of rows read, never in seconds: the same input gives
//! the same answer on a slow machine.

use super::choices::{Choices, State};
use super::column::Column;
use super::relax::{Ascent, Incumbent, Plan, ascend, first_prices, settled};
use super::swap::{greedy, improved};
use crate::limits::{NODES_MAX, ROUNDS_NODE, ROUNDS_ROOT, STEP_NODE};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::BinaryHeap;

/// What a search found.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Found {
    /// The sites chosen, in ascending order.
    pub sites: Vec<u32>,
    /// What they cost.
    pub cost: f64,
    /// What no choice can undercut.
    pub bound: f64,
    /// Nodes that were looked at.
    pub nodes: u64,
    /// Entries of rows that were read.
    pub work: u64,
}

impl Found {
    /// Whether cost and bound meet.
    pub fn proved(&self) -> bool {
        self.bound >= self.cost
    }
}

struct Node {
    bound: f64,
    number: u64,
    states: Vec<State>,
    prices: Vec<f64>,
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}
impl Eq for Node {}
impl PartialOrd for Node {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl Ord for Node {
    /// The least bound is the greatest node; of equal ones, the younger.
    fn cmp(&self, other: &Self) -> Ordering {
        (other.bound.total_cmp(&self.bound)).then(self.number.cmp(&other.number))
    }
}

/// How a search goes.
pub(crate) struct Search<'a> {
    incumbent: Incumbent,
    work: u64,
    nodes: u64,
    work_max: u64,
    start: Option<Vec<u32>>,
    told: &'a dyn Fn(f64, f64),
}

impl<'a> Search<'a> {
    /// A search that gives up after so much work; `told` hears bound and cost as they close in.
    pub fn new(quantum: f64, work_max: u64, told: &'a dyn Fn(f64, f64)) -> Self {
        Self {
            incumbent: Incumbent {
                cost: f64::INFINITY,
                sites: Vec::new(),
                quantum,
            },
            work: 0,
            nodes: 0,
            work_max,
            start: None,
            told,
        }
    }

    /// Begins with this choice too, by its names.
    #[must_use]
    pub fn from(mut self, sites: Vec<u32>) -> Self {
        self.start = Some(sites);
        self
    }

    /// Nothing is looked for that costs this much or more.
    #[must_use]
    pub fn below(mut self, cost: f64) -> Self {
        self.incumbent.cost = cost;
        self
    }

    /// Finds the cheapest choice.
    pub fn run(mut self, choices: &Choices) -> Found {
        if self.ends(choices) {
            let bound = self.incumbent.cost;
            return self.found(bound);
        }
        let (chosen, cost) = improved(choices, greedy(choices, Vec::new()));
        self.incumbent.offer(cost, || choices.named(&chosen));
        if let Some(start) = &self.start {
            let places = (0_u32..)
                .zip(&choices.names)
                .filter(|(_, name)| start.contains(name));
            let (other, cost) = improved(choices, places.map(|(place, _)| place).collect());
            self.incumbent.offer(cost, || choices.named(&other));
        }
        let prices = first_prices(choices, &chosen);
        let (root, ascent) = self.root(choices, prices);
        let Some(ascent) = ascent else {
            let bound = self.incumbent.cost;
            return self.found(bound);
        };
        let bound = self.tree(&root, ascent);
        self.found(bound)
    }

    fn found(self, bound: f64) -> Found {
        Found {
            cost: self.incumbent.cost,
            bound: bound.min(self.incumbent.cost),
            sites: self.incumbent.sites,
            nodes: self.nodes,
            work: self.work,
        }
    }

    /// Bounds and narrows until that changes little.
    fn root<'c>(
        &mut self,
        choices: &'c Choices,
        mut prices: Vec<f64>,
    ) -> (Cow<'c, Choices>, Option<Ascent>) {
        let mut root = Cow::Borrowed(choices);
        let mut bound = f64::NEG_INFINITY;
        loop {
            let mut ascent = self.raise(&root, &prices, Plan::from_afar(ROUNDS_ROOT));
            bound = ascent.bound.max(bound);
            ascent.bound = bound;
            (self.told)(bound, self.incumbent.cost);
            if self.incumbent.settles(bound) || self.ends(&root) {
                return (root, None);
            }
            let states = settled(&root, &ascent, &self.incumbent);
            let gone = states.iter().filter(|s| **s != State::Free).count();
            prices.clone_from(&ascent.prices);
            if gone * 10 < root.sites() {
                return (root, Some(ascent));
            }
            root = Cow::Owned(root.narrowed(&states));
            clamp(&mut prices, &root);
            if self.ends(&root) {
                return (root, None);
            }
        }
    }

    fn raise(&mut self, choices: &Choices, prices: &[f64], plan: Plan) -> Ascent {
        let ascent = ascend(choices, prices, plan, &mut self.incumbent);
        self.work += ascent.work;
        ascent
    }

    /// Whether so little is left that the choice is made; it is offered then.
    fn ends(&mut self, choices: &Choices) -> bool {
        if choices.is_impossible() {
            return true;
        }
        if choices.count == 0 || choices.sites() <= choices.count {
            let all: Vec<u32> = (0..).take(choices.sites().min(choices.count)).collect();
            let cost = choices.cost_of(&all);
            self.incumbent.offer(cost, || choices.named(&all));
            return true;
        }
        if choices.count == 1 {
            let one = greedy(choices, Vec::new());
            let cost = choices.cost_of(&one);
            self.incumbent.offer(cost, || choices.named(&one));
            return true;
        }
        false
    }

    /// Branches from the root until the least bound settles it; answers the bound of the whole.
    fn tree(&mut self, root: &Choices, ascent: Ascent) -> f64 {
        let mut open = BinaryHeap::new();
        let states = vec![State::Free; root.sites()];
        self.split(&mut open, root, &states, &ascent);
        while let Some(node) = open.pop() {
            if self.incumbent.settles(node.bound) {
                return self.incumbent.cost;
            }
            if self.work >= self.work_max || open.len() >= NODES_MAX {
                return node.bound;
            }
            self.visit(&mut open, root, &node);
        }
        self.incumbent.cost
    }

    fn visit(&mut self, open: &mut BinaryHeap<Node>, root: &Choices, node: &Node) {
        self.nodes += 1;
        let here = root.narrowed(&node.states);
        self.work += root.entries() as u64;
        if self.ends(&here) {
            return;
        }
        let mut prices = node.prices.clone();
        clamp(&mut prices, &here);
        let plan = Plan {
            rounds: ROUNDS_NODE,
            step: STEP_NODE,
        };
        let mut ascent = self.raise(&here, &prices, plan);
        ascent.bound = ascent.bound.max(node.bound);
        if self.nodes.is_multiple_of(64) {
            (self.told)(node.bound, self.incumbent.cost);
        }
        if self.incumbent.settles(ascent.bound) {
            return;
        }
        let states = settled(&here, &ascent, &self.incumbent);
        let mut whole = node.states.clone();
        let free = whole.iter_mut().filter(|state| **state == State::Free);
        for (state, now) in free.zip(&states) {
            *state = *now;
        }
        // A node that is nearly settled ends here: its sites are those of `here`, by the same states.
        let next = here.narrowed(&states);
        if self.ends(&next) {
            return;
        }
        let share = (0_u32..).zip(&states).filter(|(_, s)| **s == State::Free);
        let share: Vec<f64> = share.map(|(at, _)| ascent.share.at(at as usize)).collect();
        ascent.share = share;
        self.split(open, &next, &whole, &ascent);
    }

    /// Two nodes: one with the least certain site, one without.
    fn split(
        &mut self,
        open: &mut BinaryHeap<Node>,
        here: &Choices,
        states: &[State],
        ascent: &Ascent,
    ) {
        let Some(doubtful) = most_doubtful(&ascent.share) else {
            return;
        };
        let free = states
            .iter()
            .enumerate()
            .filter(|(_, s)| **s == State::Free);
        let Some((at, _)) = free.clone().nth(doubtful) else {
            return;
        };
        debug_assert_eq!(free.count(), here.sites());
        for state in [State::Closed, State::Open] {
            let mut states = states.to_vec();
            states.put(at, state);
            self.nodes += 1;
            open.push(Node {
                bound: ascent.bound,
                number: self.nodes,
                states,
                prices: ascent.prices.clone(),
            });
        }
    }
}

/// The site whose share is nearest to a half.
fn most_doubtful(share: &[f64]) -> Option<usize> {
    let mut best: Option<(usize, f64)> = None;
    for (at, share) in share.iter().enumerate() {
        let doubt = share.min(1.0 - share);
        if best.is_none_or(|(_, most)| doubt > most) {
            best = Some((at, doubt));
        }
    }
    best.map(|(at, _)| at)
}

/// Prices within what the rows allow.
fn clamp(prices: &mut [f64], choices: &Choices) {
    let ends = choices.lowest().into_iter().zip(&choices.outside);
    for (price, (lowest, outside)) in prices.iter_mut().zip(ends) {
        *price = price.max(lowest).min(*outside);
    }
}
