//! Why each site was chosen: whom it serves, who would lose if it were dropped, and what would be the next best in its place.
//!
//! Guarantees: each figure is exact for the choice as it stands, the other sites kept. It does not search again: with one site
//! less, or another in its place, a different choice of all might be better still, and never worse than what is said here.

use super::choices::State;
use super::column::Column;
use super::{Aim, Ground};
use crate::limits::NEXT_BEST_CELLS_MAX;

/// A chosen site.
#[derive(Debug, Clone, PartialEq)]
pub struct Why {
    /// The site.
    pub site: u32,
    /// Demands for which it is the nearest.
    pub demands: usize,
    /// What they weigh.
    pub weight: f64,
    /// The sum of their weights times costs.
    pub travel: f64,
    /// The greatest cost of any of them.
    pub farthest: f64,
    /// The objective without it; `None` where somebody would reach no site at all.
    pub without: Option<f64>,
    /// The demands that would have to go farther without it.
    pub worse: Vec<usize>,
    /// What they weigh.
    pub worse_weight: f64,
    /// The best site in its place, and the objective then; `None` where there is no other, or too many to try.
    pub next: Option<(u32, f64)>,
}

impl Why {
    /// Of a site that serves nobody yet.
    pub(super) fn of(site: u32) -> Self {
        Self {
            site,
            demands: 0,
            weight: 0.0,
            travel: 0.0,
            farthest: 0.0,
            without: None,
            worse: Vec::new(),
            worse_weight: 0.0,
            next: None,
        }
    }

    /// Counts a demand that it serves: what it weighs, and at what cost.
    pub(super) fn serves(&mut self, weight: f64, cost: f64) {
        self.demands += 1;
        self.weight += weight;
        self.travel += weight * cost;
        self.farthest = self.farthest.max(cost);
    }
}

struct Near {
    /// The chosen site's place among the chosen.
    by: usize,
    cost: f64,
    second: f64,
}

/// How one demand's cost counts.
#[derive(Clone, Copy)]
struct Measure {
    aim: Aim,
}

impl Measure {
    /// What a demand adds to what is to be made small.
    fn of(self, cost: f64, weight: f64, cap: f64) -> f64 {
        match self.aim {
            Aim::Median if weight > 0.0 && cost > cap => f64::INFINITY,
            Aim::Median if weight <= 0.0 => 0.0,
            Aim::Median => cost * weight,
            Aim::Coverage { within } => {
                if cost <= within {
                    0.0
                } else {
                    weight
                }
            }
            Aim::Centre | Aim::Fewest { .. } => cost,
        }
    }

    fn is_sum(self) -> bool {
        matches!(self.aim, Aim::Median | Aim::Coverage { .. })
    }

    fn join(self, a: f64, b: f64) -> f64 {
        if self.is_sum() { a + b } else { a.max(b) }
    }

    /// What was made small, in the terms of the aim.
    fn objective(self, small: f64, total: f64) -> f64 {
        match self.aim {
            Aim::Coverage { .. } => total - small,
            _ => small,
        }
    }
}

/// Says of each of these sites why it is there. For [`Aim::Fewest`] the objective is the greatest cost.
#[must_use]
pub fn why(ground: &Ground, chosen: &[u32], aim: Aim) -> Vec<Why> {
    let measure = Measure { aim };
    let near: Vec<Near> = ground.rows().map(|row| near(row, chosen)).collect();
    let total: f64 = ground.weights().iter().sum();
    let next = next_best(ground, chosen, &near, measure);
    let say = |(place, site): (usize, &u32)| {
        let mut why = Why::of(*site);
        why.next = next
            .at(place)
            .map(|(site, small)| (site, measure.objective(small, total)));
        let mut without = 0.0;
        let all = near.iter().enumerate().zip(ground.weights());
        for ((demand, near), weight) in all {
            let cap = ground.caps().at(demand);
            if near.by != place {
                without = measure.join(without, measure.of(near.cost, *weight, cap));
                continue;
            }
            why.serves(*weight, near.cost);
            without = measure.join(without, measure.of(near.second, *weight, cap));
            if near.second > near.cost {
                why.worse.push(demand);
                why.worse_weight += weight;
            }
        }
        why.without = without
            .is_finite()
            .then(|| measure.objective(without, total));
        why
    };
    chosen.iter().enumerate().map(say).collect()
}

fn near(row: &[f64], chosen: &[u32]) -> Near {
    let mut near = Near {
        by: usize::MAX,
        cost: f64::INFINITY,
        second: f64::INFINITY,
    };
    for (place, site) in chosen.iter().enumerate() {
        let cost = row.get(*site as usize).copied().unwrap_or(f64::INFINITY);
        if cost < near.cost {
            near = Near {
                by: place,
                cost,
                second: near.cost,
            };
        } else if cost < near.second {
            near.second = cost;
        }
    }
    near
}

/// For each chosen site, the best one in its place with what is made small then.
fn next_best(
    ground: &Ground,
    chosen: &[u32],
    near: &[Near],
    measure: Measure,
) -> Vec<Option<(u32, f64)>> {
    let width = chosen.len();
    let none = vec![None; width];
    if ground.sites().saturating_mul(width) > NEXT_BEST_CELLS_MAX {
        return none;
    }
    // For each other site and each chosen one: what the demands of the chosen one come to with the other beside it, and with the
    // other in its place.
    let mut beside = vec![0.0; ground.sites() * width];
    let mut instead = vec![0.0; ground.sites() * width];
    let all = ground.rows().zip(near).zip(ground.weights());
    for (((row, near), weight), cap) in all.zip(ground.caps()) {
        for (site, cost) in row.iter().enumerate() {
            let at = site * width + near.by.min(width.saturating_sub(1));
            let with = measure.of(cost.min(near.cost), *weight, *cap);
            let without = measure.of(cost.min(near.second), *weight, *cap);
            beside.change(at, |so_far| measure.join(so_far, with));
            instead.change(at, |so_far| measure.join(so_far, without));
        }
    }
    let bound = bound_by_regions(ground, chosen);
    let mut best = none;
    for (site, state) in ground.states().iter().enumerate() {
        if *state == State::Closed || chosen.contains(&(site as u32)) {
            continue;
        }
        let region = ground.regions().at(site);
        let row = site * width..(site + 1) * width;
        let beside = beside.get(row.clone()).unwrap_or_default();
        let instead = instead.get(row).unwrap_or_default();
        let all = all_but_one(beside, measure).zip(instead).zip(&bound);
        for (((others, instead), bound), best) in all.zip(&mut best) {
            if bound.is_some_and(|bound| bound != region) {
                continue;
            }
            let small = measure.join(others, *instead);
            if small.is_finite() && best.is_none_or(|(_, least)| small < least) {
                *best = Some((site as u32, small));
            }
        }
    }
    best
}

/// For each part, what all the others come to.
fn all_but_one(parts: &[f64], measure: Measure) -> impl Iterator<Item = f64> {
    let total: f64 = parts.iter().sum();
    let (mut first, mut second) = (0.0_f64, 0.0_f64);
    for part in parts {
        second = second.max(part.min(first));
        first = first.max(*part);
    }
    parts
        .iter()
        .map(move |part| match (measure.is_sum(), *part < first) {
            (true, _) => total - part,
            (false, true) => first,
            (false, false) => second,
        })
}

/// For each chosen site the region that would have too few without it.
fn bound_by_regions(ground: &Ground, chosen: &[u32]) -> Vec<Option<u32>> {
    let region = |site: u32| ground.regions().at(site as usize);
    let bound = |site: &u32| {
        let own = region(*site);
        let there = chosen.iter().filter(|other| region(**other) == own).count();
        let least = ground.least().at(own as usize);
        (least > 0 && there <= least).then_some(own)
    };
    chosen.iter().map(bound).collect()
}
