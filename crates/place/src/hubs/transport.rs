//! Who goes where once the sites are chosen and each holds only so many: the transportation problem (Hitchcock 1941).
//!
//! Method: everybody to the nearest, then what is too much at a site moves along the shortest chain of changes to where there is room
//! (successive shortest paths, Busacker and Gowen 1960), which leaves a cheapest assignment at every step. The people of one area may go to several
//! sites. Guarantees the same answer on any machine.

use super::column::{Column, add};

/// A cheapest assignment.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Flow {
    /// Demand, place among the sites given, and how much of its weight goes there; the last place is outside.
    pub parts: Vec<(u32, u32, f64)>,
    /// What it costs.
    pub cost: f64,
}

/// Weights, what a unit of each costs at each of `width` sites (infinite where it may not go), and how much each site holds.
pub(super) struct Ways<'a> {
    pub weights: &'a [f64],
    pub costs: &'a [f64],
    pub holds: &'a [f64],
}

/// A change from one site to another: the demand that makes it the cheapest, and what a unit of it costs.
type Change = Option<(usize, f64)>;

/// Changes one after another: from a site, of a demand, to a site.
type Chain = Vec<(usize, usize, usize)>;

/// The cheapest assignment; nothing where the sites cannot hold all.
pub(super) fn transport(ways: &Ways<'_>) -> Option<Flow> {
    let width = ways.holds.len();
    let least = 1e-9 * ways.weights.iter().sum::<f64>();
    let mut amounts = vec![0.0; ways.costs.len()];
    let mut loads = vec![0.0; width];
    let rows = ways.costs.chunks_exact(width.max(1));
    for (demand, (row, weight)) in rows.zip(ways.weights).enumerate() {
        let nearest = row
            .iter()
            .enumerate()
            .min_by(|(_, a), (_, b)| a.total_cmp(b));
        let (site, cost) = nearest?;
        if !cost.is_finite() && *weight > 0.0 {
            return None;
        }
        amounts.put(demand * width + site, *weight);
        add(&mut loads, site, *weight);
    }
    loop {
        let over = (0..width).find(|site| loads.at(*site) > ways.holds.at(*site) + least);
        let Some(over) = over else { break };
        let changes = changes(ways, &amounts, least);
        let (to, chain) = shortest(&changes, width, over, |site| {
            loads.at(site) + least < ways.holds.at(site)
        })?;
        let room = ways.holds.at(to) - loads.at(to);
        let much = (loads.at(over) - ways.holds.at(over)).min(room);
        let moved = chain
            .iter()
            .map(|(from, demand, _)| amounts.at(demand * width + from));
        let moved = moved.fold(much, f64::min);
        for (from, demand, onto) in chain {
            add(&mut amounts, demand * width + from, -moved);
            add(&mut amounts, demand * width + onto, moved);
        }
        add(&mut loads, over, -moved);
        add(&mut loads, to, moved);
    }
    let mut flow = Flow {
        parts: Vec::new(),
        cost: 0.0,
    };
    for (at, (amount, cost)) in amounts.iter().zip(ways.costs).enumerate() {
        if *amount > least {
            flow.parts
                .push(((at / width) as u32, (at % width) as u32, *amount));
            flow.cost += amount * cost;
        }
    }
    Some(flow)
}

/// For each pair of sites the cheapest change from the first to the second.
fn changes(ways: &Ways<'_>, amounts: &[f64], least: f64) -> Vec<Change> {
    let width = ways.holds.len();
    let mut changes: Vec<Change> = vec![None; width * width];
    let rows = ways
        .costs
        .chunks_exact(width)
        .zip(amounts.chunks_exact(width));
    for (demand, (costs, amounts)) in rows.enumerate() {
        for (from, amount) in amounts.iter().enumerate() {
            if *amount <= least {
                continue;
            }
            let here = costs.at(from);
            for (to, cost) in costs.iter().enumerate() {
                if to == from || !cost.is_finite() {
                    continue;
                }
                let change = cost - here;
                let best = changes.at(from * width + to);
                if best.is_none_or(|(_, known)| change < known) {
                    changes.put(from * width + to, Some((demand, change)));
                }
            }
        }
    }
    changes
}

/// The cheapest chain of changes (Bellman 1958) from a site to one that has room.
fn shortest(
    changes: &[Change],
    width: usize,
    from: usize,
    has_room: impl Fn(usize) -> bool,
) -> Option<(usize, Chain)> {
    let mut far = vec![f64::INFINITY; width];
    let mut by: Vec<Option<(usize, usize)>> = vec![None; width];
    far.put(from, 0.0);
    for _ in 0..width {
        let mut is_nearer = false;
        for one in 0..width {
            let here = far.at(one);
            if !here.is_finite() {
                continue;
            }
            for to in 0..width {
                let Some((demand, change)) = changes.at(one * width + to) else {
                    continue;
                };
                // A hair's breadth is rounding and would go in circles.
                if here + change < far.at(to) - 1e-12 * (1.0 + far.at(to).abs().min(1e300)) {
                    far.put(to, here + change);
                    by.put(to, Some((one, demand)));
                    is_nearer = true;
                }
            }
        }
        if !is_nearer {
            break;
        }
    }
    let open = (0..width).filter(|site| has_room(*site) && far.at(*site).is_finite());
    let to = open.min_by(|a, b| far.at(*a).total_cmp(&far.at(*b)))?;
    let (mut chain, mut at) = (Vec::new(), to);
    while at != from {
        let (before, demand) = by.at(at)?;
        if chain.len() > width {
            return None;
        }
        chain.push((before, demand, at));
        at = before;
    }
    Some((to, chain))
}
