//! Counts over a time at risk: a ratio of rates, or a ratio of two such ratios.

use super::{Design, Found, HowP, Row, Warning};
use crate::limits::{COUNT_SMALL, OVERDISPERSION_MAX};
use stats::curves::{binomial_up_to, normal};
use stats::intervals::{byar, normal_limit, poisson_exact, rate_ratio, rate_ratio_exact};

/// Events and time at risk of one arm on one side.
#[derive(Debug, Clone, Copy, Default)]
struct Cell {
    events: f64,
    time: f64,
}

impl Cell {
    fn of(rows: &[&Row], treated: bool, after: bool) -> Self {
        let mut cell = Self::default();
        for row in rows
            .iter()
            .filter(|row| row.treated == treated && row.time.after == after)
        {
            if let (Some(value), Some(exposure)) = (row.value, row.exposure) {
                cell.events += value;
                cell.time += exposure;
            }
        }
        cell
    }

    fn is_there(self) -> bool {
        self.time > 0.0
    }

    fn counted(self) -> (u64, f64) {
        (self.events.max(0.0).round() as u64, self.time)
    }
}

/// The rates of these rows.
pub(super) fn rates(rows: &[&Row]) -> Found {
    let complete = rows
        .iter()
        .filter(|row| row.value.is_some() && row.exposure.is_some())
        .count();
    let mut found = Found::new(Design::Rates, complete, rows.len() - complete, 2);
    found.is_ratio = true;
    let cell = |treated, after| Cell::of(rows, treated, after);
    let (after, before) = (cell(true, true), cell(true, false));
    let (after_c, before_c) = (cell(false, true), cell(false, false));
    found.overdispersed(rows);
    match [after, before, after_c, before_c].map(Cell::is_there) {
        [true, true, true, true] => found.grade = 3,
        [true, true, _, _] => found
            .warnings
            .extend([Warning::NoComparator, Warning::RegressionToTheMean]),
        [true, false, true, _] => {
            found.grade = 1;
            found
                .warnings
                .extend([Warning::NothingBefore, Warning::NotRandom]);
        }
        [true, false, false, _] => return one_rate(found, after),
        [false, ..] => {
            found.warnings.push(Warning::NothingAfter);
            return found;
        }
    }
    match [before.is_there(), after_c.is_there(), before_c.is_there()] {
        [true, true, true] => ratio_of_ratios(found, [after, before, after_c, before_c]),
        [true, ..] => ratio(found, after.counted(), before.counted()),
        _ => ratio(found, after.counted(), after_c.counted()),
    }
}

fn one_rate(mut found: Found, cell: Cell) -> Found {
    let (events, time) = cell.counted();
    let exact = poisson_exact(events, 0.95);
    (found.is_ratio, found.grade) = (false, 1);
    found.estimate = Some(cell.events / time);
    (found.ci, found.ci_method) = (
        Some((exact.0 / time, exact.1 / time)),
        "exact Poisson (Garwood)",
    );
    let byar = byar(events, 0.95);
    found.warnings.push(Warning::NothingBefore);
    found.and_ci("ci_byar", Some((byar.0 / time, byar.1 / time)))
}

fn ratio(mut found: Found, first: (u64, f64), second: (u64, f64)) -> Found {
    let exact = rate_ratio_exact(first, second, 0.95);
    let by_logarithm = rate_ratio(first, second, 0.95);
    let rates = (first.0 as f64 / first.1, second.0 as f64 / second.1);
    found.estimate = (second.0 > 0).then(|| rates.0 / rates.1);
    // Few events: the exact interval. It is wider than it need be, the other narrower than it says.
    if first.0.min(second.0) < COUNT_SMALL {
        (found.ci, found.ci_method) = (exact, "exact, conditional on both counts");
    } else {
        (found.ci, found.ci_method) = (
            by_logarithm.map(|(_, interval)| interval),
            "logarithm of the ratio",
        );
    }
    found.p_asymptotic = by_logarithm.map(|(ratio, _)| {
        let error = (1.0 / first.0 as f64 + 1.0 / second.0 as f64).sqrt();
        2.0 * normal(-(libm::log(ratio) / error).abs())
    });
    let all = first.0 + second.0;
    let share = first.1 / (first.1 + second.1);
    if all > 0 {
        let low = binomial_up_to(first.0, all, share);
        let high = 1.0
            - first
                .0
                .checked_sub(1)
                .map_or(0.0, |less| binomial_up_to(less, all, share));
        found.p = Some((2.0 * low.min(high)).min(1.0));
        found.how_p = Some(HowP::ExactCounts);
    }
    found.more.extend([
        ("rate_first", rates.0),
        ("rate_second", rates.1),
        ("difference_of_rates", rates.0 - rates.1),
    ]);
    found
        .and_ci("ci_exact", exact.filter(|interval| interval.1.is_finite()))
        .and_ci("ci_logarithm", by_logarithm.map(|(_, interval)| interval))
        .judged()
}

fn ratio_of_ratios(mut found: Found, cells: [Cell; 4]) -> Found {
    found
        .warnings
        .extend([Warning::ParallelTrends, Warning::NotRandom]);
    if cells.iter().any(|cell| cell.events < 1.0) {
        found.warnings.push(Warning::Few(0));
        return found;
    }
    let [after, before, after_c, before_c] = cells.map(|cell| cell.events / cell.time);
    let ratio = (after / before) / (after_c / before_c);
    let error = cells
        .iter()
        .map(|cell| 1.0 / cell.events)
        .sum::<f64>()
        .sqrt();
    let reach = libm::exp(normal_limit(0.95) * error);
    found.estimate = Some(ratio);
    (found.ci, found.ci_method) = (
        Some((ratio / reach, ratio * reach)),
        "logarithm of the ratio of ratios",
    );
    found.p_asymptotic = Some(2.0 * normal(-(libm::log(ratio) / error).abs()));
    (found.p, found.how_p) = (found.p_asymptotic, Some(HowP::Normal));
    found.more.extend([
        ("ratio_treated", after / before),
        ("ratio_comparator", after_c / before_c),
    ]);
    found.judged()
}

impl Found {
    /// Pearson's statistic over its degrees of freedom, within the cells: how many times more counts vary than chance.
    fn overdispersed(&mut self, rows: &[&Row]) {
        let (mut squares, mut freedom) = (0.0, 0.0);
        for treated in [true, false] {
            for after in [true, false] {
                let cell = Cell::of(rows, treated, after);
                if cell.events <= 0.0 {
                    continue;
                }
                let mut count = 0.0;
                for row in rows
                    .iter()
                    .filter(|row| row.treated == treated && row.time.after == after)
                {
                    if let (Some(value), Some(exposure)) = (row.value, row.exposure) {
                        let expected = cell.events * exposure / cell.time;
                        squares += (value - expected) * (value - expected) / expected;
                        count += 1.0;
                    }
                }
                freedom += count - 1.0;
            }
        }
        if freedom >= 1.0 {
            let times = squares / freedom;
            self.more.push(("dispersion", times));
            if times > OVERDISPERSION_MAX {
                self.warnings.push(Warning::Overdispersed(times));
            }
        }
    }
}
