//! What was found, as sentences in either language.
//!
//! Guarantees: no sentence claims more than the figures; one with too few units, or with an interval that holds no difference, says
//! that it cannot tell. Numbers are rounded here and nowhere before.

pub mod synthesis;

use crate::difference::{Design, Found, Warning};
use crate::words::words;
use commission::Language;

/// A figure with about three digits.
#[must_use]
pub fn figure(value: f64) -> String {
    let shown = match value.abs() {
        size if size >= 100.0 => format!("{value:.0}"),
        size if size >= 10.0 => format!("{value:.1}"),
        size if size >= 0.1 || size == 0.0 => format!("{value:.2}"),
        _ => format!("{value:.4}"),
    };
    shown.replace('-', "\u{2212}")
}

/// p with three places.
#[must_use]
pub fn p_shown(p: f64) -> String {
    if p < 0.001 {
        "p < 0.001".to_owned()
    } else {
        format!("p = {p:.3}")
    }
}

/// One sentence, or two, that a report may print.
#[must_use]
pub fn sentence(language: Language, found: &Found) -> String {
    let say = words(language);
    let n = pages::say::count(found.n as u64);
    if found.design == Design::Narrative {
        return say.msg_sentence_narrative(n);
    }
    let (Some(estimate), Some((lower, upper))) = (found.estimate, found.ci) else {
        return say.msg_sentence_no_figure(n);
    };
    let (e, l, u) = (figure(estimate), figure(lower), figure(upper));
    let said = match found.design {
        Design::AfterOnly => return say.msg_sentence_after_only(e, l, u, n),
        Design::Rates if !found.is_ratio => return say.msg_sentence_one_rate(e, l, u),
        Design::AfterOnlyTwoArms => say.msg_sentence_two_arms(e, l, u, n),
        Design::Paired | Design::Narrative => say.msg_sentence_paired(n, e, l, u),
        Design::Unpaired => say.msg_sentence_unpaired(e, l, u, n),
        Design::DifferenceInDifferences => say.msg_sentence_in_differences(e, l, u, n),
        Design::InterruptedSeries => say.msg_sentence_series(n, e, l, u),
        Design::Rates => say.msg_sentence_rates(e, l, u),
    };
    let verdict = match found.p {
        Some(p) if !found.cannot_tell => say.msg_verdict_tells(p_shown(p)),
        Some(p) => say.msg_verdict_cannot(p_shown(p)),
        None => say.msg_verdict_few(),
    };
    format!("{said} {verdict}")
}

/// A warning.
#[must_use]
pub fn warning(language: Language, warning: &Warning) -> String {
    let say = words(language);
    let shown = |n: usize| pages::say::count(n as u64);
    match warning {
        Warning::NothingBefore => say.msg_warn_nothing_before(),
        Warning::NothingAfter => say.msg_warn_nothing_after(),
        Warning::NoComparator => say.msg_warn_no_comparator(),
        Warning::RegressionToTheMean => say.msg_warn_regression(),
        Warning::DifferentUnits => say.msg_warn_different_units(),
        Warning::ParallelTrends => say.msg_warn_parallel(),
        Warning::NotRandom => say.msg_warn_not_random(),
        Warning::Few(n) => say.msg_warn_few(shown(*n)),
        Warning::Left(n) => say.msg_warn_left(shown(*n)),
        Warning::Incomplete(n) => say.msg_warn_incomplete(shown(*n)),
        Warning::TakenTogether(n) => say.msg_warn_taken_together(shown(*n)),
        Warning::Skewed(skewness) => say.msg_warn_skewed(figure(*skewness)),
        Warning::Autocorrelated(statistic) => say.msg_warn_autocorrelated(figure(*statistic)),
        Warning::CoEvents => say.msg_warn_co_events(),
        Warning::Seasons => say.msg_warn_seasons(),
        Warning::Overdispersed(times) => say.msg_warn_overdispersed(figure(*times)),
        Warning::Outcomes(n) => say.msg_warn_outcomes(shown(*n)),
        Warning::NothingVaries => say.msg_warn_nothing_varies(),
    }
}
