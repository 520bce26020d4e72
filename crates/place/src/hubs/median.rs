//! Least total travel: the p-median.

use super::branch::Search;
use super::centre::reaching;
use super::column::Column;
use super::{Chosen, Ground, NoChoice};

pub(crate) fn choose(
    ground: &Ground,
    count: usize,
    work_max: u64,
    told: &dyn Fn(f64, f64),
) -> Result<Chosen, NoChoice> {
    let choices = ground.choices(count);
    let mut search = Search::new(ground.quantum(), work_max, told);
    if ground.is_capped() {
        // Who must be near decides first: a choice that serves them all is where the search begins.
        let reached = reaching(ground, count, &ground.within_caps(), work_max);
        search = search.from(reached.map_or(Vec::new(), |found| found.sites));
    }
    let found = search.run(&choices);
    let nearest = ground.nearest(&found.sites);
    let mut objective = 0.0;
    let caps = ground.caps();
    for ((demand, nearest), weight) in nearest.iter().enumerate().zip(ground.weights()) {
        match nearest {
            Some((_, cost)) if cost <= &caps.at(demand) => objective += cost * weight,
            _ if *weight > 0.0 => return Err(NoChoice::OutOfReach { demand }),
            _ => {}
        }
    }
    Ok(Chosen {
        proved: found.proved(),
        lower: if found.proved() {
            objective
        } else {
            found.bound.min(objective)
        },
        upper: objective,
        objective,
        sites: found.sites,
        nodes: found.nodes,
    })
}
