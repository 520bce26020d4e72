//! What the scores of several appraisers say of options, and whether a lead survives.
//!
//! Method: an option's total is the weighted mean, over criteria, of the mean score (Department for Communities and Local
//! Government, *Multi-criteria analysis: a manual*, 2009, chapter 6). Weights are varied one at a time, the others keeping their
//! proportions: totals are then straight lines, and where two meet is a fraction, so that the ranges in which each option leads
//! are exact. For all weights at once the worst case of a lead is at a corner of their ranges. Scores are varied by letting each
//! one be that of any appraiser with equal chance, independently: the totals then have distributions that are summed whole, and
//! nothing is simulated.
//!
//! Guarantees: whole numbers until the last division; the same on every machine; no option leads unless it is first, by two
//! appraisers or more, with every weight anywhere in its range, and in [`STAYS_MIN`] of the ways in which scores can be drawn.

use super::leading::{Fraction, leading};
use super::survives::{stays, survives};
use super::{Appraised, Criterion, Scores};
use crate::limits::WEIGHT_PLACES;
use serde::Serialize;

/// The share of ways in which scores can be drawn that a lead must survive.
pub(crate) const STAYS_MIN: f64 = 0.95;

/// What an appraisal says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Appraisal {
    /// `waiting`, `cannot-tell` or `leads`.
    pub(crate) answer: &'static str,
    /// Why nobody can tell: `one-appraiser`, `tie`, `weights`, `scores`.
    pub(crate) reasons: Vec<&'static str>,
    /// The option that leads, where one does.
    pub(crate) leads: Option<String>,
    /// The options with the highest total; more than one where they tie. Nothing while scores are waited for.
    pub(crate) first: Vec<String>,
    /// Appraisers whose scores are not in.
    pub(crate) waiting_for: Vec<String>,
    /// Each option; nothing while scores are waited for.
    pub(crate) options: Vec<OptionTotal>,
    /// Each criterion with the ranges of its share in which options lead.
    pub(crate) weights: Vec<WeightRanges>,
    /// Whether the first stays first with every weight anywhere in its range.
    pub(crate) survives_weights: Option<bool>,
    /// In which share of the ways in which scores can be drawn the first stays first.
    pub(crate) stays_first: Option<f64>,
}

/// What came together for an option.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct OptionTotal {
    pub(crate) option: String,
    /// The weighted mean of the mean scores.
    pub(crate) total: f64,
    /// Each appraiser's own weighted mean.
    pub(crate) by: Vec<OwnTotal>,
    /// Each criterion.
    pub(crate) criteria: Vec<Spread>,
}

/// The weighted mean of one appraiser.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct OwnTotal {
    pub(crate) appraiser: String,
    pub(crate) total: f64,
}

/// The scores of an option by a criterion.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Spread {
    pub(crate) criterion: String,
    pub(crate) mean: f64,
    pub(crate) lowest: i64,
    pub(crate) highest: i64,
    /// In the order of the appraisers.
    pub(crate) scores: Vec<i64>,
}

/// Which option leads over which range of the share that a criterion has of all weight.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct WeightRanges {
    pub(crate) criterion: String,
    /// Its share.
    pub(crate) share: f64,
    /// Its share where its weight is the least and the most that is stated, or half and twice.
    pub(crate) share_range: [f64; 2],
    /// Whether the range is stated; else it is from half to twice.
    pub(crate) range_stated: bool,
    /// From 0 to 1; empty where there is one criterion only.
    pub(crate) ranges: Vec<LeadRange>,
}

/// A range, and what leads in it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct LeadRange {
    /// Its two ends as fractions.
    pub(crate) between: [String; 2],
    pub(crate) from: f64,
    pub(crate) to: f64,
    /// More than one where they tie throughout.
    pub(crate) first: Vec<String>,
}

/// A weight in whole units of its last place; the file's reader bounds the digits.
fn units(text: &str) -> i128 {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{part:0<WEIGHT_PLACES$}")
        .parse()
        .unwrap_or_default()
}

/// A criterion in whole units: its weight, the least and the most of it.
pub(super) struct Weighed {
    /// All in half units, so that half of a weight is whole.
    pub(super) weight: i128,
    pub(super) low: i128,
    pub(super) high: i128,
}

fn weighed(criterion: &Criterion) -> Weighed {
    let weight = 2 * units(criterion.weight.as_str());
    let stated =
        |limit: &Option<evidence::Decimal>| limit.as_ref().map(|limit| 2 * units(limit.as_str()));
    Weighed {
        weight,
        low: stated(&criterion.weight_low).unwrap_or(weight / 2),
        high: stated(&criterion.weight_high).unwrap_or(weight * 2),
    }
}

/// What the scores say that are in.
pub(crate) fn appraise(one: &Appraised) -> Appraisal {
    let sheet = &one.sheet;
    let own = |name: &String| one.scores.get(name).filter(|scores| sheet.whole(scores));
    let waiting_for: Vec<String> = sheet
        .appraisers
        .iter()
        .filter(|name| own(name).is_none())
        .cloned()
        .collect();
    let mut appraisal = Appraisal {
        answer: "waiting",
        reasons: Vec::new(),
        leads: None,
        first: Vec::new(),
        waiting_for,
        options: Vec::new(),
        weights: Vec::new(),
        survives_weights: None,
        stays_first: None,
    };
    if !appraisal.waiting_for.is_empty() || sheet.appraisers.is_empty() {
        return appraisal;
    }
    let all: Vec<&Scores> = sheet.appraisers.iter().filter_map(own).collect();
    let weights: Vec<Weighed> = sheet.criteria.iter().map(weighed).collect();
    // Option, criterion, appraiser.
    let cells: Vec<Vec<Vec<i64>>> = sheet
        .options
        .iter()
        .map(|option| {
            let by_criterion = sheet.criteria.iter().map(|criterion| {
                let score = |scores: &&Scores| {
                    let own = scores.get(&option.option)?;
                    own.get(&criterion.criterion).copied()
                };
                all.iter().filter_map(score).collect()
            });
            by_criterion.collect()
        })
        .collect();
    let sums: Vec<Vec<i128>> = cells
        .iter()
        .map(|row| {
            row.iter()
                .map(|cell| cell.iter().map(|one| i128::from(*one)).sum())
                .collect()
        })
        .collect();
    let scale: i128 = weights.iter().map(|one| one.weight).sum();
    let appraisers = i128::try_from(all.len()).unwrap_or(i128::MAX);
    let totals: Vec<i128> = sums.iter().map(|row| dot(&weights, row)).collect();
    appraisal.options = options(
        one,
        &all,
        (&weights, scale),
        (&cells, &sums, &totals),
        appraisers,
    );
    appraisal.weights = ranges(one, &weights, scale, &sums);
    let best = totals.iter().max().copied().unwrap_or_default();
    let first: Vec<usize> = (0..totals.len())
        .filter(|at| totals.get(*at) == Some(&best))
        .collect();
    appraisal.first = keys(one, &first);
    if let [first] = first.as_slice() {
        let survives = survives(*first, &weights, &sums);
        let stays = stays(*first, &weights, &cells);
        appraisal.survives_weights = Some(survives);
        appraisal.stays_first = Some(stays);
        if !survives {
            appraisal.reasons.push("weights");
        }
        if stays < STAYS_MIN {
            appraisal.reasons.push("scores");
        }
    } else {
        appraisal.reasons.push("tie");
    }
    if all.len() < 2 {
        appraisal.reasons.push("one-appraiser");
    }
    appraisal.answer = match appraisal.reasons.is_empty() {
        true => "leads",
        false => "cannot-tell",
    };
    appraisal.leads = match appraisal.answer {
        "leads" => appraisal.first.first().cloned(),
        _ => None,
    };
    appraisal
}

fn dot(weights: &[Weighed], row: &[i128]) -> i128 {
    weights
        .iter()
        .zip(row)
        .map(|(weight, sum)| weight.weight * sum)
        .sum()
}

fn keys(one: &Appraised, at: &[usize]) -> Vec<String> {
    let named = at.iter().filter_map(|at| one.sheet.options.get(*at));
    named.map(|option| option.option.clone()).collect()
}

type Cells<'a> = (&'a [Vec<Vec<i64>>], &'a [Vec<i128>], &'a [i128]);

fn options(
    one: &Appraised,
    all: &[&Scores],
    (weights, scale): (&[Weighed], i128),
    (cells, sums, totals): Cells<'_>,
    appraisers: i128,
) -> Vec<OptionTotal> {
    let rows = one.sheet.options.iter().zip(cells).zip(sums).zip(totals);
    rows.map(|(((option, cells), sums), total)| {
        let criteria = one.sheet.criteria.iter().zip(cells).zip(sums);
        OptionTotal {
            option: option.option.clone(),
            total: Fraction::of(*total, scale * appraisers).value(),
            by: one
                .sheet
                .appraisers
                .iter()
                .enumerate()
                .take(all.len())
                .map(|(at, appraiser)| {
                    let own: Vec<i128> = cells
                        .iter()
                        .map(|cell| cell.get(at).copied().map_or(0, i128::from))
                        .collect();
                    OwnTotal {
                        appraiser: appraiser.clone(),
                        total: Fraction::of(dot(weights, &own), scale).value(),
                    }
                })
                .collect(),
            criteria: criteria
                .map(|((criterion, cell), sum)| Spread {
                    criterion: criterion.criterion.clone(),
                    mean: Fraction::of(*sum, appraisers).value(),
                    lowest: cell.iter().min().copied().unwrap_or_default(),
                    highest: cell.iter().max().copied().unwrap_or_default(),
                    scores: cell.clone(),
                })
                .collect(),
        }
    })
    .collect()
}

/// For each criterion the ranges of its share in which options lead.
fn ranges(
    one: &Appraised,
    weights: &[Weighed],
    scale: i128,
    sums: &[Vec<i128>],
) -> Vec<WeightRanges> {
    let rows = one.sheet.criteria.iter().zip(weights).enumerate();
    rows.map(|(at, (criterion, weight))| {
        let rest = scale - weight.weight;
        let share = |own: i128| match rest + own {
            0 => 1.0,
            all => Fraction::of(own, all).value(),
        };
        // A total is proportional to t·here + (1 − t)·elsewhere.
        let lines: Vec<(i128, i128)> = sums
            .iter()
            .map(|row| {
                let sum = row.get(at).copied().unwrap_or_default();
                (sum * rest, dot(weights, row) - weight.weight * sum)
            })
            .collect();
        let found = match rest {
            0 => Vec::new(),
            _ => leading(&lines),
        };
        WeightRanges {
            criterion: criterion.criterion.clone(),
            share: share(weight.weight),
            share_range: [share(weight.low), share(weight.high)],
            range_stated: criterion.weight_low.is_some() && criterion.weight_high.is_some(),
            ranges: found
                .into_iter()
                .map(|(from, to, first)| LeadRange {
                    between: [from.text(), to.text()],
                    from: from.value(),
                    to: to.value(),
                    first: keys(one, &first),
                })
                .collect(),
        }
    })
    .collect()
}
