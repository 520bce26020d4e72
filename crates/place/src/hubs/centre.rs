//! Nobody too far: the p-centre, and the fewest sites that leave nobody beyond a distance.
//!
//! Method: the least distance within which k sites reach everybody is one of the distances there are (Minieka 1970): a search by
//! halves among them, each step a covering problem that is solved or shown to have no solution.

use super::branch::{Found, Search};
use super::choices::State;
use super::cover::Cover;
use super::coverage::{filled, needed};
use super::swap::{greedy, improved};
use super::{Chosen, Ground, NoChoice};
use crate::limits::EASY_SHARE;

/// What is known of one distance.
enum Answer {
    /// These sites reach everybody.
    Yes(Vec<u32>),
    /// None do.
    No,
    /// The search gave up.
    CannotTell,
}

pub(crate) fn choose(
    ground: &Ground,
    count: usize,
    work_max: u64,
    told: &dyn Fn(f64, f64),
) -> Result<Chosen, NoChoice> {
    let lower = least_reach(ground)?;
    // A good choice for total travel is seldom bad here; it bounds what has to be searched.
    let choices = ground.choices(count);
    let (chosen, _) = improved(&choices, greedy(&choices, Vec::new()));
    let mut sites = choices.named(&chosen);
    let mut upper = farthest(ground, &sites)?;
    let steps = between(ground, lower, upper);
    let mut search = Halving {
        high: steps.len(),
        low: 0,
        steps,
        work: 0,
        nodes: 0,
    };
    // A distance that is hard to tell is left for later: first those above it and below it, each with little work, then more.
    let mut budget = work_max / EASY_SHARE;
    while search.low < search.high && search.work < work_max {
        for doubtful_is in [false, true] {
            search.ask(ground, count, (budget, work_max), doubtful_is, |found| {
                let reach = farthest(ground, found).unwrap_or(upper);
                if reach < upper {
                    upper = reach;
                    sites = found.to_vec();
                }
                upper
            });
            told(search.bound().unwrap_or(upper), upper);
        }
        budget = budget.saturating_mul(4);
    }
    let nodes = search.nodes;
    let bound = search.bound().unwrap_or(upper).min(upper);
    let sites = filled(ground, count, sites);
    let objective = farthest(ground, &sites)?;
    Ok(Chosen {
        proved: bound >= upper,
        lower: bound.min(objective),
        upper: objective,
        objective,
        sites,
        nodes,
    })
}

pub(crate) fn fewest(ground: &Ground, within: f64, work_max: u64) -> Result<Chosen, NoChoice> {
    let rows = ground.within(within);
    if let Some(demand) = rows.iter().position(Vec::is_empty) {
        return Err(NoChoice::OutOfReach { demand });
    }
    let (mut work, mut nodes) = (0, 0);
    let owed: usize = ground.least().iter().sum();
    let (mut low, mut high) = (ground.fixed().max(owed), ground.eligible());
    let mut best: Option<Vec<u32>> = None;
    let mut doubt = None;
    while low <= high {
        let end = doubt.unwrap_or(high);
        if low > end {
            break;
        }
        let count = low + (end - low) / 2;
        let asked = Asked {
            ground,
            count,
            reach: within,
            work_max: work_max.saturating_sub(work),
        };
        match asked.answer(&mut work, &mut nodes) {
            Answer::Yes(found) => {
                let Some(next) = found.len().checked_sub(1) else {
                    best = Some(found);
                    break;
                };
                high = next;
                doubt = doubt.filter(|doubt| *doubt <= high);
                best = Some(found);
            }
            Answer::No => low = count + 1,
            Answer::CannotTell => match count.checked_sub(1) {
                Some(next) => doubt = Some(next),
                None => break,
            },
        }
    }
    let sites = best.unwrap_or_else(|| (0..).take(ground.sites()).collect());
    let objective = sites.len() as f64;
    let lower = (low as f64).min(objective);
    Ok(Chosen {
        proved: lower >= objective,
        lower,
        upper: objective,
        objective,
        sites,
        nodes,
    })
}

/// Distances among which the least is looked for in which everybody is reached.
struct Halving {
    steps: Vec<f64>,
    /// Below this nothing reaches everybody.
    low: usize,
    /// From here on something does.
    high: usize,
    work: u64,
    nodes: u64,
}

impl Halving {
    /// What nothing can undercut; nothing where that is the distance that was found.
    fn bound(&self) -> Option<f64> {
        self.steps
            .get(self.low)
            .copied()
            .filter(|_| self.low < self.high)
    }

    /// Halves what is open. A distance that cannot be told within the budget counts, for this round alone, as one that
    /// reaches everybody or as one that does not. `yes` takes the sites of an answer and gives the distance they come to.
    fn ask(
        &mut self,
        ground: &Ground,
        count: usize,
        (budget, work_max): (u64, u64),
        doubtful_is: bool,
        mut yes: impl FnMut(&[u32]) -> f64,
    ) {
        let (mut low, mut high) = (self.low, self.high);
        while low < high && self.work < work_max {
            let middle = low + (high - low) / 2;
            let Some(reach) = self.steps.get(middle).copied() else {
                return;
            };
            let asked = Asked {
                ground,
                count,
                reach,
                work_max: budget.min(work_max - self.work),
            };
            match asked.answer(&mut self.work, &mut self.nodes) {
                Answer::Yes(found) => {
                    let reached = yes(&found);
                    self.high = self.steps.partition_point(|step| *step < reached);
                    high = self.high.min(middle);
                }
                Answer::No => {
                    self.low = middle + 1;
                    low = middle + 1;
                }
                Answer::CannotTell if doubtful_is => high = middle,
                Answer::CannotTell => low = middle + 1,
            }
        }
    }
}

/// The distance that somebody has to go even if every site were open.
fn least_reach(ground: &Ground) -> Result<f64, NoChoice> {
    let mut least: f64 = 0.0;
    let eligible = ground.states();
    for (demand, row) in ground.rows().enumerate() {
        let may = row
            .iter()
            .zip(eligible)
            .filter(|(_, s)| **s != State::Closed);
        let nearest = may.map(|(cost, _)| *cost).fold(f64::INFINITY, f64::min);
        if nearest.is_infinite() {
            return Err(NoChoice::OutOfReach { demand });
        }
        least = least.max(nearest);
    }
    Ok(least)
}

/// How far the farthest is from these sites.
fn farthest(ground: &Ground, sites: &[u32]) -> Result<f64, NoChoice> {
    let mut most: f64 = 0.0;
    for (demand, nearest) in ground.nearest(sites).into_iter().enumerate() {
        let (_, cost) = nearest.ok_or(NoChoice::OutOfReach { demand })?;
        most = most.max(cost);
    }
    Ok(most)
}

/// The distances there are from `lower` to just below `upper`, each once, in ascending order.
fn between(ground: &Ground, lower: f64, upper: f64) -> Vec<f64> {
    let all = ground.rows().flatten().copied();
    let mut steps: Vec<f64> = all.filter(|cost| *cost >= lower && *cost < upper).collect();
    steps.sort_unstable_by(f64::total_cmp);
    steps.dedup();
    steps
}

/// Can so many sites reach everybody within this distance?
struct Asked<'a> {
    ground: &'a Ground,
    count: usize,
    reach: f64,
    work_max: u64,
}

impl Asked<'_> {
    fn answer(&self, work: &mut u64, nodes: &mut u64) -> Answer {
        let rows = self.ground.within(self.reach);
        let found = reaching(self.ground, self.count, &rows, self.work_max);
        *work += found.as_ref().map_or(0, |found| found.work);
        *nodes += found.as_ref().map_or(0, |found| found.nodes);
        match found {
            None => Answer::No,
            Some(found) if found.cost < 1.0 => Answer::Yes(needed(&rows, self.ground, found.sites)),
            Some(found) if found.bound >= 1.0 => Answer::No,
            Some(_) => Answer::CannotTell,
        }
    }
}

/// Looks for so many sites that each demand has one of its row; nothing where there surely are none. One who is not reached costs
/// one, so that a cost below one is an answer.
pub(crate) fn reaching(
    ground: &Ground,
    count: usize,
    rows: &[Vec<u32>],
    work_max: u64,
) -> Option<Found> {
    let ones = vec![1.0; rows.len()];
    let mut cover = Cover::new(rows, &ones, ground, count);
    cover.reduce_for_all();
    if cover.is_lost() {
        return None;
    }
    Some(
        Search::new(1.0, work_max, &|_, _| {})
            .below(1.0)
            .run(&cover.choices()),
    )
}
