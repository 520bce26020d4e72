//! Nobody too far, within limits: the least distance within which all are reached.

use super::super::column::Column;
use super::super::{Ground, NoChoice};
use super::{Limited, Limits, Search};

/// The least distance within which all are reached, by halves among the distances there are.
pub(super) fn centre(
    ground: &Ground,
    limits: &Limits,
    work_max: u64,
    told: &dyn Fn(f64, f64),
) -> Result<Limited, NoChoice> {
    let mut steps: Vec<f64> = ground.rows().flatten().copied().collect();
    steps.retain(|step| step.is_finite());
    steps.sort_unstable_by(f64::total_cmp);
    steps.dedup();
    let (mut low, mut high) = (0, steps.len());
    let (mut best, mut sure, mut nodes) = (None, 0, 0);
    while low < high {
        let middle = low.midpoint(high);
        let reach = steps.at(middle);
        let search = Search::new(ground, limits, Some(reach), work_max / 16, &|_, _| {});
        match search.run() {
            Ok(found) => {
                nodes += found.chosen.nodes;
                let total: f64 = ground.weights().iter().sum();
                if found.chosen.objective <= 1e-9 * total {
                    high = middle;
                    best = Some((reach, found));
                } else {
                    if found.chosen.lower > 1e-9 * total && sure == low {
                        sure = middle + 1;
                    }
                    low = middle + 1;
                }
            }
            Err(NoChoice::Beyond { proved }) => {
                if proved && sure == low {
                    sure = middle + 1;
                }
                low = middle + 1;
            }
            Err(other) => return Err(other),
        }
        told(
            steps.at(sure),
            best.as_ref().map_or(f64::INFINITY, |(reach, _)| *reach),
        );
    }
    let (reach, mut found) = best.ok_or(NoChoice::Beyond {
        proved: sure == steps.len(),
    })?;
    let lower = steps.get(sure).copied().unwrap_or(reach).min(reach);
    found.chosen.objective = reach;
    (found.chosen.lower, found.chosen.upper) = (lower, reach);
    found.chosen.proved = lower >= reach;
    found.chosen.nodes = nodes;
    Ok(found)
}
