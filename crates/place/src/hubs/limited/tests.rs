//! Choices within limits, against every choice there is.
//!
//! Goal: the choice is the best, the bound no better than it, and what cannot be is said to be impossible. Method: small grounds of whole
//! numbers from a counter, every subset of the sites, and within each every way to send single persons, by recursion.

use super::{Limited, Limits, choose_limited};
use crate::hubs::{Aim, Ground, NoChoice};

/// A number that looks like chance and is the same each time.
fn next(state: &mut u64, below: u64) -> u64 {
    *state = state
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) % below
}

struct Small {
    weights: Vec<f64>,
    costs: Vec<Vec<f64>>,
    limits: Limits,
    fixed: Option<usize>,
}

impl Small {
    fn new(seed: u64) -> Self {
        let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
        let (demands, sites) = (
            3 + next(&mut state, 3) as usize,
            3 + next(&mut state, 3) as usize,
        );
        let weights: Vec<f64> = (0..demands).map(|_| next(&mut state, 3) as f64).collect();
        let mut cost = || match next(&mut state, 8) {
            0 => f64::INFINITY,
            _ => next(&mut state, 20) as f64,
        };
        let costs = (0..demands)
            .map(|_| (0..sites).map(|_| cost()).collect())
            .collect();
        let holds = (0..sites).map(|_| match next(&mut state, 4) {
            0 => f64::INFINITY,
            _ => 1.0 + next(&mut state, 4) as f64,
        });
        let holds = holds.collect();
        let prices = (0..sites).map(|_| next(&mut state, 5) as f64).collect();
        Self {
            weights,
            costs,
            limits: Limits {
                count: 1 + next(&mut state, sites as u64) as usize,
                holds,
                prices,
                budget: match next(&mut state, 3) {
                    0 => f64::INFINITY,
                    _ => next(&mut state, 10) as f64,
                },
            },
            fixed: (next(&mut state, 4) == 0).then(|| next(&mut state, sites as u64) as usize),
        }
    }

    fn ground(&self) -> Ground {
        let width = self.limits.holds.len();
        let mut ground = Ground::new(self.weights.clone(), width, self.costs.concat());
        if let Some(fixed) = self.fixed {
            ground.fix(fixed);
        }
        ground
    }

    /// The least that single persons, one after another, come to at these sites; `None` where they have no room.
    fn sent(
        &self,
        people: &[usize],
        room: &mut Vec<f64>,
        open: &[usize],
        paid: &dyn Fn(f64) -> f64,
    ) -> Option<f64> {
        let Some((person, rest)) = people.split_first() else {
            return Some(0.0);
        };
        let mut best: Option<f64> = None;
        for (at, site) in open.iter().enumerate() {
            let cost = paid(self.costs[*person][*site]);
            if room[at] < 1.0 || cost.is_infinite() {
                continue;
            }
            room[at] -= 1.0;
            let after = self.sent(rest, room, open, paid);
            room[at] += 1.0;
            best = after
                .map(|after| after + cost)
                .into_iter()
                .chain(best)
                .reduce(f64::min);
        }
        // Whoever is left out counts for one, where that is allowed at all.
        if paid(f64::INFINITY).is_finite() {
            let after = self
                .sent(rest, room, open, paid)
                .map(|after| after + paid(f64::INFINITY));
            best = after.into_iter().chain(best).reduce(f64::min);
        }
        best
    }

    fn best(&self, paid: &dyn Fn(f64) -> f64) -> Option<f64> {
        let people: Vec<usize> = self
            .weights
            .iter()
            .enumerate()
            .flat_map(|(demand, weight)| vec![demand; *weight as usize])
            .collect();
        let width = self.limits.holds.len();
        let mut best: Option<f64> = None;
        for set in 1_u32..(1 << width) {
            let open: Vec<usize> = (0..width).filter(|site| set >> site & 1 == 1).collect();
            let spent: f64 = open.iter().map(|site| self.limits.prices[*site]).sum();
            let is_kept = self.fixed.is_none_or(|fixed| open.contains(&fixed));
            if open.len() > self.limits.count || spent > self.limits.budget || !is_kept {
                continue;
            }
            let mut room: Vec<f64> = open.iter().map(|site| self.limits.holds[*site]).collect();
            let sent = self.sent(&people, &mut room, &open, paid);
            best = sent.into_iter().chain(best).reduce(f64::min);
        }
        best
    }
}

fn holds_true(small: &Small, found: &Limited) {
    let mut loads = vec![0.0; small.limits.holds.len()];
    let mut sent = vec![0.0; small.weights.len()];
    for (demand, site, amount) in &found.parts {
        sent[*demand as usize] += amount;
        if let Some(site) = site {
            assert!(found.chosen.sites.contains(site));
            loads[*site as usize] += amount;
        }
    }
    for (load, holds) in loads.iter().zip(&small.limits.holds) {
        assert!(*load <= holds + 1e-6);
    }
    for (sent, weight) in sent.iter().zip(&small.weights) {
        assert!(
            (sent - weight).abs() < 1e-6,
            "nobody is lost: {sent} of {weight}"
        );
    }
}

#[test]
fn the_best_of_all_choices_within_limits_is_found_and_proved() {
    let (mut possible, mut impossible) = (0, 0);
    for seed in 0..400 {
        let small = Small::new(seed);
        if small.weights.iter().all(|weight| *weight == 0.0) {
            continue;
        }
        let ground = small.ground();
        let found = choose_limited(&ground, &small.limits, Aim::Median, 50_000_000, &|_, _| {});
        match (small.best(&|cost| cost), found) {
            (Some(best), Ok(found)) => {
                assert!(
                    (found.chosen.objective - best).abs() < 1e-6,
                    "seed {seed}: {} {best}",
                    found.chosen.objective
                );
                assert!(
                    found.chosen.proved && found.chosen.lower <= best + 1e-6,
                    "seed {seed}"
                );
                holds_true(&small, &found);
                possible += 1;
            }
            (None, Err(NoChoice::Beyond { proved })) => {
                assert!(proved, "seed {seed}");
                impossible += 1;
            }
            (best, found) => panic!("seed {seed}: {best:?} {found:?}"),
        }
    }
    assert!(possible > 100 && impossible > 50, "{possible} {impossible}");
}

#[test]
fn the_most_people_within_a_distance_are_reached_within_limits() {
    for seed in 1_000..1_200 {
        let small = Small::new(seed);
        let total: f64 = small.weights.iter().sum();
        if total == 0.0 {
            continue;
        }
        let within = 8.0;
        let aim = Aim::Coverage { within };
        let paid = |cost: f64| if cost <= within { 0.0 } else { 1.0 };
        let found = choose_limited(&small.ground(), &small.limits, aim, 50_000_000, &|_, _| {});
        match (small.best(&paid), found) {
            (Some(left), Ok(found)) => {
                assert!(
                    (found.chosen.objective - (total - left)).abs() < 1e-6,
                    "seed {seed}"
                );
                assert!(found.chosen.upper >= total - left - 1e-6, "seed {seed}");
                holds_true(&small, &found);
            }
            (None, Err(NoChoice::Beyond { proved: true })) => {}
            (best, found) => panic!("seed {seed}: {best:?} {found:?}"),
        }
    }
}

#[test]
fn nobody_goes_farther_than_they_must_within_limits() {
    for seed in 2_000..2_100 {
        let small = Small::new(seed);
        if small.weights.iter().all(|weight| *weight == 0.0) {
            continue;
        }
        let found = choose_limited(
            &small.ground(),
            &small.limits,
            Aim::Centre,
            500_000_000,
            &|_, _| {},
        );
        let reaches =
            |most: f64| small.best(&|cost| if cost <= most { 0.0 } else { f64::INFINITY });
        let best = (0..20).map(f64::from).find(|most| reaches(*most).is_some());
        match (best, found) {
            (Some(best), Ok(found)) => {
                // The distance is one of those there are: nobody may live at a lower one.
                assert!(reaches(found.chosen.objective).is_some(), "seed {seed}");
                assert!(
                    found.chosen.objective - best < 1e-9
                        || reaches(found.chosen.objective - 0.5).is_none(),
                    "seed {seed}: {} {best}",
                    found.chosen.objective
                );
            }
            (None, Err(NoChoice::Beyond { .. })) => {}
            (best, found) => panic!("seed {seed}: {best:?} {found:?}"),
        }
    }
}
