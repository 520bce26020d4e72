//! A good choice found quickly: greedy addition, then swaps of one chosen site for one that is not, while the best swap helps.
//!
//! Method: the swap neighbourhood of Teitz and Bart (1968) with the gains, losses and corrections of Resende and Werneck (2003):
//! the profit of letting `r` in and `f` out is gain(r) - loss(f) + extra(r, f), and only the rows' beginnings are read.
//! It proves nothing: bounds are the business of `relax` and `branch`.

use super::choices::Choices;
use super::column::{Column, add};

const NOBODY: usize = usize::MAX;

/// The best swap of a round.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Swap {
    /// The site that goes, by its place among the chosen.
    pub out: usize,
    /// The site that comes.
    pub site: u32,
    /// What it saves; negative where every swap loses.
    pub saved: f64,
}

/// The profits of all swaps of a choice.
pub(crate) struct Swaps {
    place: Vec<usize>,
    gain: Vec<f64>,
    loss: Vec<f64>,
    extra: Vec<f64>,
    /// The region of each site.
    regions: Vec<u32>,
    /// For each chosen site the region that cannot spare it.
    bound: Vec<Option<u32>>,
}

impl Swaps {
    /// Weighs every swap of this choice.
    pub fn of(choices: &Choices, chosen: &[u32]) -> Self {
        let mut swaps = Self {
            place: vec![NOBODY; choices.sites()],
            gain: vec![0.0; choices.sites()],
            loss: vec![0.0; chosen.len()],
            extra: vec![0.0; choices.sites() * chosen.len()],
            regions: choices.regions.clone(),
            bound: bound(choices, chosen),
        };
        for (place, site) in chosen.iter().enumerate() {
            swaps.place.put(*site as usize, place);
        }
        let width = chosen.len();
        for ((sites, costs), outside) in choices.rows().zip(&choices.outside) {
            swaps.weigh(sites, costs, *outside, width);
        }
        swaps
    }

    fn weigh(&mut self, sites: &[u32], costs: &[f64], outside: f64, width: usize) {
        let mut open = sites
            .iter()
            .zip(costs)
            .enumerate()
            .filter_map(|(at, (s, c))| {
                let place = self.place.get(*s as usize).copied().unwrap_or(NOBODY);
                (place != NOBODY).then_some((at, place, *c))
            });
        let first = open.next();
        let second = open.next();
        let end = second.map_or(sites.len(), |(at, _, _)| at);
        let nearest = first.map_or(outside, |(_, _, cost)| cost);
        let next = second.map_or(outside, |(_, _, cost)| cost);
        let Some((_, by, _)) = first else {
            for (site, cost) in sites.iter().zip(costs) {
                add(&mut self.gain, *site as usize, outside - cost);
            }
            return;
        };
        add(&mut self.loss, by, next - nearest);
        for (site, cost) in sites.iter().zip(costs).take(end) {
            let site = *site as usize;
            if *cost < nearest {
                add(&mut self.gain, site, nearest - cost);
            }
            add(&mut self.extra, site * width + by, next - cost.max(nearest));
        }
    }

    /// The best swap of all.
    pub fn best(&self) -> Option<Swap> {
        let width = self.loss.len();
        let mut best: Option<Swap> = None;
        for (site, place) in (0_u32..).zip(&self.place) {
            if *place != NOBODY {
                continue;
            }
            let row = site as usize * width..(site as usize + 1) * width;
            let extra = self.extra.get(row).unwrap_or_default();
            let gain = self.gain.at(site as usize);
            let region = self.regions.at(site as usize);
            let all = self.loss.iter().zip(extra).zip(&self.bound);
            for (out, ((loss, extra), bound)) in all.enumerate() {
                let saved = gain - loss + extra;
                if bound.is_some_and(|bound| bound != region) {
                    continue;
                }
                if best.is_none_or(|best| saved > best.saved) {
                    best = Some(Swap { out, site, saved });
                }
            }
        }
        best
    }
}

/// For each chosen site the region that would have too few without it.
fn bound(choices: &Choices, chosen: &[u32]) -> Vec<Option<u32>> {
    let mut there = vec![0_usize; choices.least.len()];
    let region = |site: &u32| choices.regions.at(*site as usize);
    for site in chosen {
        there.change(region(site) as usize, |many| many + 1);
    }
    let bound = |site: &u32| {
        let region = region(site);
        let least = choices.least.at(region as usize);
        (least > 0 && there.at(region as usize) <= least).then_some(region)
    };
    chosen.iter().map(bound).collect()
}

/// Adds the site that saves most, until there are as many as asked for.
pub(crate) fn greedy(choices: &Choices, mut chosen: Vec<u32>) -> Vec<u32> {
    let mut now: Vec<f64> = choices.outside.clone();
    let mut taken = vec![false; choices.sites()];
    let settle = |now: &mut [f64], taken: &[bool]| {
        for ((sites, costs), now) in choices.rows().zip(now) {
            let mut row = sites
                .iter()
                .zip(costs)
                .take_while(|(_, cost)| **cost < *now);
            if let Some((_, cost)) = row.find(|(site, _)| taken.at(**site as usize)) {
                *now = *cost;
            }
        }
    };
    let mut owed = choices.least.clone();
    let give = |owed: &mut [usize], site: u32| {
        let region = choices.regions.at(site as usize) as usize;
        owed.change(region, |owed| owed.saturating_sub(1));
    };
    for site in &chosen {
        taken.put(*site as usize, true);
        give(&mut owed, *site);
    }
    settle(&mut now, &taken);
    while chosen.len() < choices.count.min(choices.sites()) {
        let mut gain = vec![0.0; choices.sites()];
        for ((sites, costs), now) in choices.rows().zip(&now) {
            for (site, cost) in sites.iter().zip(costs).take_while(|(_, c)| *c < now) {
                add(&mut gain, *site as usize, now - cost);
            }
        }
        // Once only as many are left as regions are owed, only those regions are given any.
        let strict = owed.iter().sum::<usize>() >= choices.count - chosen.len();
        let may = |site: u32| !strict || owed.at(choices.regions.at(site as usize) as usize) > 0;
        let mut best: Option<(u32, f64)> = None;
        for ((site, gain), taken) in (0_u32..).zip(&gain).zip(&taken) {
            if !taken
                && (choices.least.is_empty() || may(site))
                && best.is_none_or(|(_, most)| *gain > most)
            {
                best = Some((site, *gain));
            }
        }
        let Some((site, _)) = best else { break };
        chosen.push(site);
        give(&mut owed, site);
        taken.put(site as usize, true);
        settle(&mut now, &taken);
    }
    chosen
}

/// Swaps while the best swap helps; answers the choice and its cost.
pub(crate) fn improved(choices: &Choices, mut chosen: Vec<u32>) -> (Vec<u32>, f64) {
    let mut cost = choices.cost_of(&chosen);
    loop {
        let Some(swap) = Swaps::of(choices, &chosen).best() else {
            return (chosen, cost);
        };
        let mut next = chosen.clone();
        next.put(swap.out, swap.site);
        let after = choices.cost_of(&next);
        // Sums in another order may differ in their last digits: only a real gain goes on.
        if after >= cost - cost.abs() * 1e-12 {
            return (chosen, cost);
        }
        (chosen, cost) = (next, after);
    }
}
