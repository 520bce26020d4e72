//! Most people within a distance: maximal covering.

use super::branch::Search;
use super::choices::State;
use super::column::Column;
use super::cover::Cover;
use super::swap::greedy;
use super::{Chosen, Ground};

pub(crate) fn choose(
    ground: &Ground,
    count: usize,
    within: f64,
    work_max: u64,
    told: &dyn Fn(f64, f64),
) -> Chosen {
    let rows = ground.within(within);
    let mut cover = Cover::new(&rows, ground.weights(), ground, count);
    cover.reduce_for_most();
    let choices = cover.choices();
    let whole = |w: &f64| w.fract() == 0.0 && *w < 1e12;
    let quantum = f64::from(u8::from(ground.weights().iter().all(whole)));
    let total: f64 = ground.weights().iter().sum();
    let found = Search::new(quantum, work_max, &|bound, cost| {
        told(total - bound, total - cost);
    })
    .run(&choices);
    let proved = found.proved();
    let sites = filled(ground, count, needed(&rows, ground, found.sites));
    let nearest = ground.nearest(&sites);
    let reached = nearest.iter().zip(ground.weights());
    let reached = reached.filter(|(near, _)| near.is_some_and(|(_, cost)| cost <= within));
    let objective: f64 = reached.map(|(_, weight)| weight).sum();
    // What nobody can reach was left out of the choice as a cost that every choice has.
    let upper = if proved {
        objective
    } else {
        (total - found.bound).max(objective)
    };
    Chosen {
        proved,
        lower: objective,
        upper,
        objective,
        sites,
        nodes: found.nodes,
    }
}

/// Those of the sites that somebody within reach needs, or a region is owed; the fixed ones always.
pub(crate) fn needed(rows: &[Vec<u32>], ground: &Ground, mut sites: Vec<u32>) -> Vec<u32> {
    let mut is = vec![false; ground.sites()];
    for site in &sites {
        is.put(*site as usize, true);
    }
    let mut by = vec![0_usize; ground.sites()];
    let near = |is: &[bool], row: &[u32]| row.iter().filter(|s| is.at(**s as usize)).count();
    let mut reached: Vec<usize> = rows.iter().map(|row| near(&is, row)).collect();
    for (row, reached) in rows.iter().zip(&reached) {
        for site in row.iter().filter(|_| *reached == 1) {
            by.change(*site as usize, |only| only + 1);
        }
    }
    let mut given = vec![0_usize; ground.least().len()];
    let region = |site: u32| ground.regions().at(site as usize) as usize;
    for site in &sites {
        given.change(region(*site), |given| given + 1);
    }
    for site in sites.clone().into_iter().rev() {
        let place = site as usize;
        let least = ground.least().at(region(site));
        if least > 0 && given.at(region(site)) <= least {
            continue;
        }
        if by.at(place) > 0 || ground.states().at(place) == State::Open {
            continue;
        }
        is.put(place, false);
        given.change(region(site), |given| given - 1);
        sites.retain(|other| *other != site);
        for (row, reached) in rows.iter().zip(&mut reached) {
            if row.contains(&site) {
                *reached -= 1;
                for last in row.iter().filter(|s| *reached == 1 && is.at(**s as usize)) {
                    by.change(*last as usize, |only| only + 1);
                }
            }
        }
    }
    sites
}

/// Where the aim needs fewer sites than may be opened, the rest are those that save most travel.
pub(crate) fn filled(ground: &Ground, count: usize, sites: Vec<u32>) -> Vec<u32> {
    if sites.len() >= count {
        return sites;
    }
    let choices = ground.choices(count);
    let mut states = vec![State::Free; choices.sites()];
    for (name, at) in choices.names.iter().zip(0..) {
        if sites.contains(name) {
            states.put(at, State::Open);
        }
    }
    let left = choices.narrowed(&states);
    let added = greedy(&left, Vec::new());
    left.named(&added)
}
