//! What difference there is: the design is chosen from the data, said, and never made better than it is.
//!
//! Guarantees: an estimate with its interval, a p value that is exact where it can be, what is missing, and every reason why the
//! figures cannot tell. Three units or fewer get no interval and no p value. Designs: after only; paired and unpaired before and
//! after; difference in differences; interrupted time series; rates. It deliberately says nothing of causes: that is what
//! `grade` and the warnings are for (Sherman et al. 1998, *Preventing Crime*: the Maryland scale).

mod designs;
mod holm;
mod json;
mod rates;
mod rows;
mod series;
mod units;

pub use holm::holm;
pub use json::found_json;
pub use rows::{Row, Start, Time, has_exposure, read};

use crate::limits::{SERIES_POINTS_MIN, UNITS_NARRATIVE_MAX};
use std::collections::{BTreeMap, BTreeSet};
use units::Arm;

/// What the data are, and so how they are looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Design {
    /// Three units or fewer: their story is told, no figure stands for others.
    Narrative,
    /// One arm, measured once.
    AfterOnly,
    /// Two arms, measured once.
    AfterOnlyTwoArms,
    /// The same units before and after.
    Paired,
    /// Different units before and after.
    Unpaired,
    /// Before and after in two arms.
    DifferenceInDifferences,
    /// A long series.
    InterruptedSeries,
    /// Counts with a time at risk.
    Rates,
}

impl Design {
    /// What it is called.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Narrative => "narrative",
            Self::AfterOnly => "after only",
            Self::AfterOnlyTwoArms => "after only, two arms",
            Self::Paired => "paired before and after",
            Self::Unpaired => "unpaired before and after",
            Self::DifferenceInDifferences => "difference in differences",
            Self::InterruptedSeries => "interrupted time series",
            Self::Rates => "rates",
        }
    }
}

/// Something a reader must know of a figure.
#[derive(Debug, Clone, PartialEq)]
pub enum Warning {
    /// Nothing was measured before.
    NothingBefore,
    /// Nothing was measured after.
    NothingAfter,
    /// No comparator.
    NoComparator,
    /// People often join at their worst.
    RegressionToTheMean,
    /// Different people before and after.
    DifferentUnits,
    /// Whether both arms would have gone the same way cannot be tested.
    ParallelTrends,
    /// The arms were never dealt by chance.
    NotRandom,
    /// So few units.
    Few(usize),
    /// So many that were measured before were not measured after.
    Left(usize),
    /// So many units have a value on one side only.
    Incomplete(usize),
    /// So many units had several values on one side, whose mean was taken.
    TakenTogether(usize),
    /// Values are lopsided, by this skewness: Student's interval then misses more often than it says.
    Skewed(f64),
    /// Points of a series go together, by this statistic of Durbin and Watson.
    Autocorrelated(f64),
    /// Other things happened at the same time.
    CoEvents,
    /// A year has seasons, and the series is too short to see them.
    Seasons,
    /// Counts vary this many times more than chance.
    Overdispersed(f64),
    /// So many outcomes were looked at.
    Outcomes(usize),
    /// Nothing varies.
    NothingVaries,
}

/// How a p value was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HowP {
    /// Every arrangement, so many.
    Exact(u64),
    /// A distribution that is known exactly: binomial or hypergeometric.
    ExactCounts,
    /// So many random arrangements.
    Drawn(u64),
    /// Student's t, averaged over what the autocorrelation may be.
    Averaged,
    /// Student's t over Newey and West's errors.
    NeweyWest,
    /// The normal distribution of a logarithm.
    Normal,
    /// Welch's t.
    Welch,
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The design.
    pub design: Design,
    /// What the design would be, had there been more units.
    pub design_of_data: Design,
    /// The difference; a ratio where `is_ratio`.
    pub estimate: Option<f64>,
    /// Whether 1, not 0, is no difference.
    pub is_ratio: bool,
    /// 95 % interval of the estimate.
    pub ci: Option<(f64, f64)>,
    /// How that interval is made.
    pub ci_method: &'static str,
    /// p, as `how_p` says.
    pub p: Option<f64>,
    /// How p was found.
    pub how_p: Option<HowP>,
    /// p by a distribution that holds for many units.
    pub p_asymptotic: Option<f64>,
    /// Units that count: pairs, people, points of a series.
    pub n: usize,
    /// Units that do not, because a value is missing.
    pub missing: usize,
    /// Whether the figures cannot tell that there is a difference.
    pub cannot_tell: bool,
    /// Level of the Maryland scale, 1 to 5.
    pub grade: u8,
    /// What a reader must know.
    pub warnings: Vec<Warning>,
    /// Other figures, by their names.
    pub more: Vec<(&'static str, f64)>,
    /// Other intervals, by their names.
    pub more_ci: Vec<(&'static str, (f64, f64))>,
}

impl Found {
    fn new(design: Design, n: usize, missing: usize, grade: u8) -> Self {
        Self {
            design,
            design_of_data: design,
            estimate: None,
            is_ratio: false,
            ci: None,
            ci_method: "none",
            p: None,
            how_p: None,
            p_asymptotic: None,
            n,
            missing,
            cannot_tell: true,
            grade,
            warnings: Vec::new(),
            more: Vec::new(),
            more_ci: Vec::new(),
        }
    }

    /// Decides whether the figures can tell: the interval leaves out no difference, and p is below 0.05.
    fn judged(mut self) -> Self {
        let none = if self.is_ratio { 1.0 } else { 0.0 };
        let apart = self
            .ci
            .is_some_and(|(lower, upper)| lower > none || upper < none);
        let unlikely = self.p.is_some_and(|p| p < 0.05);
        self.cannot_tell = !(apart && unlikely);
        self
    }

    /// Takes back what so few units cannot bear: all but their values' difference.
    fn told_as_narrative(mut self) -> Self {
        self.design = Design::Narrative;
        (self.ci, self.ci_method) = (None, "none");
        (self.p, self.how_p, self.p_asymptotic) = (None, None, None);
        self.cannot_tell = true;
        self.more.clear();
        self.more_ci.clear();
        self
    }

    fn and(mut self, name: &'static str, value: Option<f64>) -> Self {
        self.more
            .extend(value.filter(|v| v.is_finite()).map(|value| (name, value)));
        self
    }

    fn and_ci(mut self, name: &'static str, interval: Option<(f64, f64)>) -> Self {
        self.more_ci
            .extend(interval.map(|interval| (name, interval)));
        self
    }
}

/// How the data are looked at.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    /// What random arrangements and resamples come from.
    pub seed: u64,
    /// Resamples of the bootstrap.
    pub resamples: usize,
    /// Whether values are counts over the column `exposure`.
    pub rates: bool,
}

/// The difference in each outcome, in the order of their names.
#[must_use]
pub fn differences(rows: &[Row], asked: &Asked) -> Vec<(String, Found)> {
    let mut by_outcome: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        by_outcome.entry(&row.outcome).or_default().push(row);
    }
    let outcomes = by_outcome.len();
    by_outcome
        .into_iter()
        .map(|(outcome, rows)| {
            let mut found = difference(&rows, asked);
            if outcomes > 1 {
                found.warnings.push(Warning::Outcomes(outcomes));
            }
            (outcome.to_owned(), found)
        })
        .collect()
}

/// The difference in one outcome.
#[must_use]
pub fn difference(rows: &[&Row], asked: &Asked) -> Found {
    if asked.rates {
        return rates::rates(rows);
    }
    if let Some(found) = as_series(rows) {
        return found;
    }
    let (treated, comparator) = (Arm::of(rows, true), Arm::of(rows, false));
    let mut found = designs::of(&treated, &comparator, asked);
    let together = treated.taken_together + comparator.taken_together;
    if together > 0 {
        found.warnings.push(Warning::TakenTogether(together));
    }
    if (1..=UNITS_NARRATIVE_MAX).contains(&found.n) {
        found = found.told_as_narrative();
    }
    found
}

/// A series is what was measured many times: of one unit, or of each on average.
fn as_series(rows: &[&Row]) -> Option<Found> {
    let with_time = rows.iter().filter(|row| row.time.at.is_some()).count();
    let units: BTreeSet<(&str, bool)> = rows
        .iter()
        .map(|row| (row.unit.as_str(), row.treated))
        .collect();
    if with_time < rows.len() || rows.is_empty() || rows.len() < units.len() * SERIES_POINTS_MIN {
        return None;
    }
    series::series(rows)
}
