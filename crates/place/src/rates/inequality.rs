//! How unequal rates are between the most and the least deprived, over two groups and over all.
//!
//! Conventions: groups are ordered from the most to the least deprived; each stands at the middle of its share of the people, from
//! 0 to 1. Slope index (Low and Low 2004): the fitted value at 1 less that at 0, so that it is negative where the most deprived
//! have the higher rate; relative index: the fitted value at 1 over that at 0, and its inverse. Population attributable fraction
//! against the least deprived group. Concentration index (Kakwani, Wagstaff and van Doorslaer 1997), grouped: negative where the
//! events lie with the most deprived. Limits of ratio and difference by the delta method, all others simulated.

use super::group::Limits;
use super::simulated::{Simulated, Two};
use crate::limits::GROUPS_SLOPE_MIN;

/// What an index is made from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Index {
    /// People in the group.
    pub population: f64,
    /// Its rate.
    pub rate: f64,
    /// The standard error of the rate.
    pub error: f64,
}

/// How rates are fitted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Model {
    /// As they are.
    Linear,
    /// As their logarithms.
    Log,
    /// As the logarithms of their odds: for proportions.
    Logit,
}

/// The indices of one model.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Modelled {
    /// The model.
    pub model: Model,
    /// The fitted value at 0, the most deprived end.
    pub most: f64,
    /// The fitted value at 1, the least deprived end.
    pub least: f64,
    /// `least` less `most`.
    pub sii: Limits,
    /// `least` over `most`.
    pub rii: Option<Limits>,
    /// `most` over `least`.
    pub rii_most: Option<Limits>,
}

/// What is known of the inequality between groups.
#[derive(Debug, Clone, PartialEq)]
pub struct Inequality {
    /// The mean rate, weighted by people.
    pub mean: f64,
    /// The rate of the most deprived group over that of the least.
    pub ratio: Option<Limits>,
    /// The rate of the most deprived group less that of the least.
    pub difference: Limits,
    /// Slope and relative index by each model; none with fewer than five groups.
    pub models: Vec<Modelled>,
    /// The share of events that there would not be at the rate of the least deprived.
    pub paf: Option<Limits>,
    /// The number of such events, in the units of people.
    pub excess: Option<Limits>,
    /// The concentration index.
    pub concentration: Option<Limits>,
}

/// All indices of these groups, ordered from the most deprived to the least; `None` with fewer than two groups or nobody in them.
/// Rates are for `per` people; models that do not fit them (the logarithm of nought) are left out.
#[must_use]
pub fn inequality(
    groups: &[Index],
    per: f64,
    z: f64,
    models: &[Model],
    simulated: &Simulated,
) -> Option<Inequality> {
    let (most, least) = (groups.first()?, groups.last()?);
    let total: f64 = groups.iter().map(|group| group.population).sum();
    if groups.len() < 2 || total <= 0.0 {
        return None;
    }
    let shares: Vec<f64> = groups
        .iter()
        .map(|group| group.population / total)
        .collect();
    let mut middles = Vec::with_capacity(groups.len());
    let mut before = 0.0;
    for share in &shares {
        middles.push(before + share / 2.0);
        before += share;
    }
    let with = |weights: &dyn Fn(usize, f64, f64) -> [f64; 2]| {
        let all = groups.iter().zip(&shares).zip(&middles).enumerate();
        Two::of(all.map(|(at, ((group, share), middle))| {
            (group.rate, group.error, weights(at, *share, *middle))
        }))
    };
    let last = groups.len() - 1;
    // The rate of the least deprived beside the mean.
    let against = with(&|at, share, _| [f64::from(u8::from(at == last)), share]);
    let ranked = with(&|_, share, middle| [share * middle, share]);
    let mean = against.second;
    let people = total / per;
    let fraction = |least: f64, mean: f64| 1.0 - least / mean;
    let excess = |least: f64, mean: f64| (mean - least) * people;
    let concentration = |ranked: f64, mean: f64| 2.0 * ranked / mean - 1.0;
    let [paf_limits, excess_limits] = simulated.limits(against, |least, mean| {
        [fraction(least, mean), excess(least, mean)]
    });
    let [concentration_limits] =
        simulated.limits(ranked, |ranked, mean| [concentration(ranked, mean)]);
    let slopes = if groups.len() < GROUPS_SLOPE_MIN {
        &[]
    } else {
        models
    };
    let slopes = slopes
        .iter()
        .filter_map(|model| modelled(*model, groups, per, (&shares, &middles), simulated));
    Some(Inequality {
        mean,
        ratio: ratio(most, least, z),
        difference: difference(most, least, z),
        models: slopes.collect(),
        paf: told(fraction(against.first, against.second), paf_limits),
        excess: told(excess(against.first, against.second), excess_limits),
        concentration: told(
            concentration(ranked.first, ranked.second),
            concentration_limits,
        ),
    })
}

/// An index with its limits, where all three are numbers.
fn told(value: f64, limits: Option<(f64, f64)>) -> Option<Limits> {
    let (lower, upper) = limits?;
    value.is_finite().then_some(Limits {
        value,
        lower,
        upper,
    })
}

fn ratio(most: &Index, least: &Index, z: f64) -> Option<Limits> {
    if most.rate <= 0.0 || least.rate <= 0.0 {
        return None;
    }
    let value = most.rate / least.rate;
    let (a, b) = (most.error / most.rate, least.error / least.rate);
    let factor = libm::exp(z * (a * a + b * b).sqrt());
    Some(Limits {
        value,
        lower: value / factor,
        upper: value * factor,
    })
}

fn difference(most: &Index, least: &Index, z: f64) -> Limits {
    let value = most.rate - least.rate;
    let half = z * (most.error * most.error + least.error * least.error).sqrt();
    Limits {
        value,
        lower: value - half,
        upper: value + half,
    }
}

fn modelled(
    model: Model,
    groups: &[Index],
    per: f64,
    (shares, middles): (&[f64], &[f64]),
    simulated: &Simulated,
) -> Option<Modelled> {
    let middle: f64 = shares.iter().zip(middles).map(|(a, b)| a * b).sum();
    let spread = shares
        .iter()
        .zip(middles)
        .map(|(a, b)| a * (b - middle) * (b - middle));
    let spread: f64 = spread.sum();
    let mut parts = Vec::with_capacity(groups.len());
    for ((group, share), at) in groups.iter().zip(shares).zip(middles) {
        let (value, error) = model.fitted(group, per)?;
        let slope = share * (at - middle) / spread;
        parts.push((value, error, [share - slope * middle, slope]));
    }
    let two = Two::of(parts.into_iter());
    let end = |at: f64| model.back(at, per);
    let (most, least) = (end(two.first), end(two.first + two.second));
    let [difference, ratio, inverse] = simulated.limits(two, |constant, slope| {
        let (most, least) = (end(constant), end(constant + slope));
        [least - most, least / most, most / least]
    });
    let (lower, upper) = difference?;
    // A fitted line that falls below nought has no ratio of its ends.
    let both = most > 0.0 && least > 0.0;
    Some(Modelled {
        model,
        most,
        least,
        sii: Limits {
            value: least - most,
            lower,
            upper,
        },
        rii: told(least / most, ratio).filter(|_| both),
        rii_most: told(most / least, inverse).filter(|_| both),
    })
}

impl Model {
    /// A rate and its standard error as they are fitted.
    fn fitted(self, group: &Index, per: f64) -> Option<(f64, f64)> {
        let (rate, error) = (group.rate, group.error);
        let share = rate / per;
        match self {
            Self::Linear => Some((rate, error)),
            Self::Log => (rate > 0.0).then(|| (libm::log(rate), error / rate)),
            Self::Logit => (share > 0.0 && share < 1.0).then(|| {
                let odds = share / (1.0 - share);
                (libm::log(odds), error / per / (share * (1.0 - share)))
            }),
        }
    }

    /// A fitted value as a rate.
    fn back(self, value: f64, per: f64) -> f64 {
        match self {
            Self::Linear => value,
            Self::Log => libm::exp(value),
            Self::Logit => per / (1.0 + libm::exp(-value)),
        }
    }
}
