//! A long series, interrupted where what was tried began; with a comparator, the difference of both series.

use super::{Design, Found, HowP, Row, Warning};
use crate::limits::{SEASON_POINTS, SERIES_SIDE_MIN};
use stats::intervals::mean;
use stats::regression::{averaged, interrupted};
use std::collections::BTreeMap;

/// The series of these rows; `None` where either side has fewer than [`SERIES_SIDE_MIN`] points.
pub(super) fn series(rows: &[&Row]) -> Option<Found> {
    let treated = points(rows, true);
    let comparator = points(rows, false);
    let controlled = !comparator.is_empty() && treated.keys().all(|at| comparator.contains_key(at));
    let values: Vec<(i64, f64)> = treated
        .iter()
        .map(|(at, value)| {
            let other = comparator.get(at).filter(|_| controlled);
            (*at, value - other.copied().unwrap_or(0.0))
        })
        .collect();
    let before = values.iter().filter(|(at, _)| *at < 0).count();
    if before < SERIES_SIDE_MIN || values.len() - before < SERIES_SIDE_MIN {
        return None;
    }
    let line: Vec<f64> = values.iter().map(|(_, value)| *value).collect();
    let fit = interrupted(&line, before)?;
    let missing = rows.iter().filter(|row| row.value.is_none()).count();
    let mut found = Found::new(
        Design::InterruptedSeries,
        line.len(),
        missing,
        if controlled { 3 } else { 2 },
    );
    found.estimate = Some(fit.level.value);
    // Newey and West's errors are too small for series as short as these: see `stats::regression::averaged`.
    found.p_asymptotic = fit.level.p();
    match averaged(&line, before) {
        Some([_, _, level, change]) => {
            (found.ci, found.ci_method) = (
                Some(level.interval(0.95)),
                "Student's t, averaged over the autocorrelation",
            );
            (found.p, found.how_p) = (Some(level.p()), Some(HowP::Averaged));
            found = found
                .and_ci("slope_change_ci", Some(change.interval(0.95)))
                .and("slope_change_p", Some(change.p()));
        }
        None => {
            (found.ci, found.ci_method) = (
                Some(fit.level.interval(0.95)),
                "Student's t, errors by Newey and West",
            );
            (found.p, found.how_p) = (fit.level.p(), fit.level.p().map(|_| HowP::NeweyWest));
        }
    }
    for (name, coefficient) in [
        ("constant", fit.constant),
        ("slope", fit.slope),
        ("level_change", fit.level),
        ("slope_change", fit.slope_change),
    ] {
        found.more.push((name, coefficient.value));
    }
    found = found
        .and("standard_error", Some(fit.level.error))
        .and("standard_error_plain", Some(fit.level.error_plain))
        .and("slope_standard_error_plain", Some(fit.slope.error_plain))
        .and(
            "constant_standard_error_plain",
            Some(fit.constant.error_plain),
        )
        .and(
            "slope_change_standard_error_plain",
            Some(fit.slope_change.error_plain),
        )
        .and("slope_change_standard_error", Some(fit.slope_change.error))
        .and("slope_change_p_newey_west", fit.slope_change.p())
        .and("durbin_watson", Some(fit.durbin_watson))
        .and("autocorrelation", Some(fit.autocorrelation))
        .and("lags", Some(fit.lags as f64))
        .and_ci("ci_newey_west", Some(fit.level.interval(0.95)))
        .and_ci(
            "slope_change_ci_newey_west",
            Some(fit.slope_change.interval(0.95)),
        );
    if !(1.5..=2.5).contains(&fit.durbin_watson) {
        found
            .warnings
            .push(Warning::Autocorrelated(fit.durbin_watson));
    }
    found.warnings.push(Warning::CoEvents);
    if !controlled {
        found.warnings.push(Warning::NoComparator);
    }
    if before < SEASON_POINTS {
        found.warnings.push(Warning::Seasons);
    }
    Some(found.judged())
}

/// The mean of each time, in the order of times.
fn points(rows: &[&Row], treated: bool) -> BTreeMap<i64, f64> {
    let mut values: BTreeMap<i64, Vec<f64>> = BTreeMap::new();
    for row in rows.iter().filter(|row| row.treated == treated) {
        if let (Some(at), Some(value)) = (row.time.at, row.value) {
            values.entry(at).or_default().push(value);
        }
    }
    values
        .iter()
        .filter_map(|(at, values)| Some((*at, mean(values)?)))
        .collect()
}
