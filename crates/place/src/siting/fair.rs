//! Fairness of a choice of hubs: more weight for the most deprived fifth, nobody in it too far, something for every region.
//!
//! The most deprived fifth are the demands with the lowest ranks that together weigh a fifth of all; the one in which the fifth ends
//! belongs to it. Who is favoured weighs more in the choice and in every figure that is told of it.

use super::files::Areas;
use super::{Asked, Objective};
use crate::hubs::Ground;
use crate::words::words;
use commission::Refusal;
use std::collections::BTreeMap;

/// Who is favoured, and how.
pub(super) struct Fair {
    /// The demands of the most deprived fifth; all of them where nobody said how deprived they are.
    fifth: Vec<usize>,
    favour: f64,
    cap: f64,
}

impl Fair {
    pub fn of(asked: &Asked, demands: &Areas) -> Result<Self, Refusal> {
        let favour = asked.favour.unwrap_or(1.0);
        if !favour.is_finite() || favour <= 0.0 {
            return Err(Refusal::new("no-favour", |l| words(l).msg_hubs_no_favour()));
        }
        let cap = asked.cap.unwrap_or(f64::INFINITY);
        let plain = asked.objective == Objective::Median && !asked.fewest;
        if asked.cap.is_some() && (cap.is_nan() || cap < 0.0 || !plain) {
            return Err(Refusal::new("no-cap", |l| words(l).msg_hubs_no_cap()));
        }
        let fifth = match asked.deprived {
            Some(_) => most_deprived(demands),
            None => (0..demands.list.len()).collect(),
        };
        Ok(Self { fifth, favour, cap })
    }

    /// Multiplies the weights of the most deprived fifth.
    pub fn favour(&self, weights: &mut [f64]) {
        for demand in &self.fifth {
            if let Some(weight) = weights.get_mut(*demand) {
                *weight *= self.favour;
            }
        }
    }

    /// Says who must have a site near.
    pub fn hold(&self, ground: &mut Ground) {
        if self.cap.is_finite() {
            let heavy = |demand: &&usize| ground.weights().get(**demand).is_some_and(|w| *w > 0.0);
            let fifth: Vec<usize> = self.fifth.iter().filter(heavy).copied().collect();
            for demand in fifth {
                ground.cap(demand, self.cap);
            }
        }
    }
}

fn most_deprived(demands: &Areas) -> Vec<usize> {
    let mut order: Vec<(usize, f64, f64)> = demands
        .list
        .iter()
        .enumerate()
        .map(|(place, demand)| (place, demand.rank, demand.weight))
        .collect();
    order.sort_by(|(a, x, _), (b, y, _)| x.total_cmp(y).then(a.cmp(b)));
    let fifth = order.iter().map(|(_, _, weight)| weight).sum::<f64>() / 5.0;
    let mut before = 0.0;
    let within = order.into_iter().take_while(|(_, _, weight)| {
        let is = before < fifth;
        before += weight;
        is
    });
    within.map(|(place, _, _)| place).collect()
}

/// Says what each region is given at least.
pub(super) fn give_regions(
    asked: &Asked,
    sites: &Areas,
    ground: &mut Ground,
) -> Result<(), Refusal> {
    let (Some(least), Some(_)) = (asked.region_least, &asked.region) else {
        return Ok(());
    };
    let least = usize::try_from(least).unwrap_or(usize::MAX);
    let mut names: BTreeMap<&str, (u32, usize)> = BTreeMap::new();
    let mut regions = Vec::with_capacity(sites.list.len());
    for site in &sites.list {
        let next = names.len() as u32;
        let (number, there) = names.entry(site.region.as_str()).or_insert((next, 0));
        *there += usize::from(site.held != super::Held::Excluded);
        regions.push(*number);
    }
    let wanted = pages::say::count(least as u64);
    if let Some((name, _)) = names.iter().find(|(_, (_, there))| *there < least) {
        let refusal = Refusal::new("few-in-region", |l| {
            words(l).msg_hubs_few_in_region(name, &wanted)
        });
        return Err(refusal.in_file(&sites.file));
    }
    let owed = least.saturating_mul(names.len());
    if !asked.fewest && owed as u64 > asked.k.unwrap_or(1) {
        let owed = pages::say::count(owed as u64);
        return Err(Refusal::new("many-owed", |l| {
            words(l).msg_hubs_many_owed(&owed)
        }));
    }
    ground.give_regions(regions, vec![least; names.len()]);
    Ok(())
}
