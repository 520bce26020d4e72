//! Why each site of a choice within limits was chosen: whom it serves, and what would become of them without it.

use super::super::column::Column;
use super::super::{Aim, Ground, Why};
use super::{Limited, Limits, Search, named};

/// Says of each chosen site whom it serves, and what would become of them without it, the other sites kept. Nothing is said of what would
/// be next best: with capacities that is a choice of its own.
#[must_use]
pub fn why_limited(ground: &Ground, limits: &Limits, found: &Limited, aim: Aim) -> Vec<Why> {
    let within = match aim {
        Aim::Coverage { within } => Some(within),
        // Where the farthest counts, the distance that was found is the one to keep to.
        Aim::Centre | Aim::Fewest { .. } => Some(found.chosen.objective),
        Aim::Median => None,
    };
    let total: f64 = ground.weights().iter().sum();
    let cost = |demand: u32, site: u32| {
        let row = ground.rows().nth(demand as usize);
        row.map_or(f64::INFINITY, |row| row.at(site as usize))
    };
    let mean = |parts: &[(u32, Option<u32>, f64)]| -> Vec<f64> {
        let mut sums = vec![0.0; ground.demands()];
        for (demand, site, amount) in parts {
            let cost = site.map_or(f64::INFINITY, |site| cost(*demand, site));
            sums.change(*demand as usize, |there| there + amount * cost);
        }
        sums
    };
    let now = mean(&found.parts);
    let say = |site: &u32| {
        let mut why = Why::of(*site);
        for (demand, by, amount) in &found.parts {
            if *by == Some(*site) {
                why.serves(*amount, cost(*demand, *site));
            }
        }
        let others = found.chosen.sites.iter().copied().filter(|one| one != site);
        let mut search = Search::new(ground, limits, within, u64::MAX, &|_, _| {});
        // What is dropped may be what a region is owed: the question is what it is worth, not whether it may be dropped.
        search.least = &[];
        search.try_sites(others.collect());
        if let Some((left, sites, flow)) = search.best {
            let parts: Vec<_> = named(&flow, &sites).collect();
            why.without = Some(match aim {
                Aim::Coverage { .. } => total - left,
                Aim::Median => left,
                Aim::Centre | Aim::Fewest { .. } if left > 1e-9 * total => f64::INFINITY,
                Aim::Centre | Aim::Fewest { .. } => found.chosen.objective,
            })
            .filter(|without| without.is_finite());
            for (demand, (now, then)) in now.iter().zip(mean(&parts)).enumerate() {
                if then > now + 1e-9 * now.abs() {
                    why.worse.push(demand);
                    why.worse_weight += ground.weights().at(demand);
                }
            }
        }
        why
    };
    found.chosen.sites.iter().map(say).collect()
}
