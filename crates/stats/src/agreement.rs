//! Agreement between coders who judged the same units, each in one category, where some judgements may be missing.
//!
//! Methods: percent agreement, the mean over units of the share of agreeing pairs; Krippendorff's alpha (Krippendorff 2011,
//! *Computing Krippendorff's alpha-reliability*); Cohen's kappa (Cohen 1960) for two coders and Conger's (Conger 1980) for
//! more, which is Cohen's where there are two; Gwet's AC1 (Gwet 2008). Weights make them the weighted coefficients (alpha with
//! another distance, weighted kappa, AC2). Intervals: Student's t over Gwet's linearised variance (Gwet 2014, *Handbook of
//! Inter-Rater Reliability*, 4th ed., chapter 6; for alpha, Gwet 2011). Where no pair disagrees that variance is nought, which
//! would feign certainty: then the interval is the exact one for the share of units in agreement (Clopper and Pearson 1934), at
//! the same chance agreement.
//! It deliberately gives no verdict: what agreement is good enough is for people to say beforehand.

use crate::student::quantile;
use std::cell::RefCell;
use std::collections::BTreeMap;

/// Judgements of units by coders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ratings {
    coders: usize,
    categories: usize,
    cells: Vec<Option<usize>>,
}

/// Why judgements are no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotATable {
    /// The cells are not a whole number of rows.
    Ragged,
    /// A cell names a category that is not there.
    NoSuchCategory,
}

impl Ratings {
    /// A table of units by coders: `cells` row by row, each the category from 0 or nothing.
    ///
    /// # Errors
    /// [`NotATable`] where rows are ragged or a category is out of range.
    pub fn new(
        coders: usize,
        categories: usize,
        cells: Vec<Option<usize>>,
    ) -> Result<Self, NotATable> {
        if coders == 0 || !cells.len().is_multiple_of(coders) {
            return Err(NotATable::Ragged);
        }
        if cells
            .iter()
            .flatten()
            .any(|category| *category >= categories)
        {
            return Err(NotATable::NoSuchCategory);
        }
        Ok(Self {
            coders,
            categories,
            cells,
        })
    }

    /// The units that so many coders judged, or more.
    fn judged_by(&self, coders: usize) -> impl Iterator<Item = &[Option<usize>]> {
        let units = self.cells.chunks_exact(self.coders);
        units.filter(move |unit| unit.iter().flatten().count() >= coders)
    }
}

/// How much two categories agree: 1 with itself, 0 with a category that has nothing of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Weights {
    /// Equal or not.
    Identity,
    /// A symmetric matrix, row by row.
    Matrix(Vec<f64>),
}

impl Weights {
    /// Quadratic weights of ordered categories (Cohen 1968; Fleiss and Cohen 1973): 1 less the square of how far apart two are,
    /// as a share of the farthest.
    #[must_use]
    pub fn quadratic(categories: usize) -> Self {
        let farthest = categories.saturating_sub(1).max(1) as f64;
        let pairs = (0..categories).flat_map(|a| (0..categories).map(move |b| (a, b)));
        let weight = |(a, b): (usize, usize)| {
            let apart = a.abs_diff(b) as f64 / farthest;
            1.0 - apart * apart
        };
        Self::Matrix(pairs.map(weight).collect())
    }

    fn of(&self, a: usize, b: usize, categories: usize) -> f64 {
        match self {
            Self::Identity => f64::from(u8::from(a == b)),
            Self::Matrix(rows) => rows.get(a * categories + b).copied().unwrap_or(0.0),
        }
    }

    fn sum(&self, categories: usize) -> f64 {
        match self {
            Self::Identity => categories as f64,
            Self::Matrix(rows) => rows.iter().sum(),
        }
    }

    /// This matrix times a vector.
    fn times(&self, vector: &[f64]) -> Vec<f64> {
        match self {
            Self::Identity => vector.to_vec(),
            Self::Matrix(rows) => rows
                .chunks(vector.len().max(1))
                .map(|row| dot(row, vector))
                .collect(),
        }
    }
}

/// The level of intervals. It remembers the quantiles it was asked for: many tables of few sizes ask for the same.
#[derive(Debug, Clone)]
pub struct Level {
    level: f64,
    /// Quantiles by degrees of freedom.
    known: RefCell<BTreeMap<u64, f64>>,
}

impl Level {
    /// A level: 0.95 for ninety-five per cent.
    #[must_use]
    pub fn new(level: f64) -> Self {
        Self {
            level,
            known: RefCell::default(),
        }
    }

    /// How many standard errors an interval reaches to either side, with this many degrees of freedom.
    fn reach(&self, freedom: u64) -> Option<f64> {
        let mut known = self.known.borrow_mut();
        if let Some(reach) = known.get(&freedom) {
            return Some(*reach);
        }
        let reach = quantile(f64::midpoint(1.0, self.level), freedom as f64)?;
        known.insert(freedom, reach);
        Some(reach)
    }
}

/// A coefficient with its interval.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Coefficient {
    /// At most 1; 0 is what chance gives.
    pub value: f64,
    /// Lower and upper limit at the level asked for; `None` with fewer than two units.
    pub interval: Option<(f64, f64)>,
}

/// What agreement there is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    /// Units that two coders or more judged.
    pub units: usize,
    /// Coders who judged any unit.
    pub coders: usize,
    /// Percent agreement as a share, 0 to 1.
    pub percent: Option<f64>,
    /// Krippendorff's alpha; `None` where only one category was used.
    pub alpha: Option<Coefficient>,
    /// Cohen's kappa for two coders, over the units both judged; Conger's for more.
    pub kappa: Option<Coefficient>,
    /// Gwet's AC1.
    pub ac1: Option<Coefficient>,
}

impl Agreement {
    /// No judgement, so nothing to say.
    #[must_use]
    pub fn none() -> Self {
        Self {
            units: 0,
            coders: 0,
            percent: None,
            alpha: None,
            kappa: None,
            ac1: None,
        }
    }
}

/// Agreement over these judgements, with intervals at this level.
#[must_use]
pub fn agreement(ratings: &Ratings, weights: &Weights, level: &Level) -> Agreement {
    let table = Table::of(ratings, 1, weights);
    // Most often every unit was judged by several, and one table serves all.
    let several = (table.several < table.units.len()).then(|| Table::of(ratings, 2, weights));
    let (judged_by, of_kappa) = match &several {
        Some(of_both) if ratings.coders == 2 => (2, of_both),
        _ => (1, &table),
    };
    Agreement {
        units: table.several,
        coders: active_coders(ratings),
        percent: table.percent(),
        alpha: alpha(several.as_ref().unwrap_or(&table), weights, level),
        kappa: kappa((ratings, judged_by), of_kappa, weights, level),
        ac1: ac1(&table, weights, level),
    }
}

fn active_coders(ratings: &Ratings) -> usize {
    let judged = |coder: &usize| {
        let mut own = ratings.cells.iter().skip(*coder).step_by(ratings.coders);
        own.any(Option::is_some)
    };
    (0..ratings.coders).filter(judged).count()
}

/// One unit: how many coders put it in each category they used, and how many of them there are.
struct Unit<'t> {
    counts: &'t [(usize, f64)],
    judged: f64,
    /// Sum over its judgements of the weighted judgements of the others.
    agreeing: f64,
}

/// Units with what every coefficient needs of them.
struct Table {
    categories: usize,
    /// The counts of all units, one after another.
    counts: Vec<(usize, f64)>,
    /// For each unit: where its counts end, its judgements, and those that agree.
    units: Vec<(usize, f64, f64)>,
    several: usize,
}

impl Table {
    /// Of the units that so many coders judged, or more.
    fn of(ratings: &Ratings, judged_by: usize, weights: &Weights) -> Self {
        let categories = ratings.categories;
        let mut table = Self {
            categories,
            counts: Vec::with_capacity(ratings.cells.len()),
            units: Vec::with_capacity(ratings.cells.len() / ratings.coders.max(1)),
            several: 0,
        };
        let mut sorted: Vec<usize> = Vec::with_capacity(ratings.coders);
        for cells in ratings.judged_by(judged_by) {
            sorted.clear();
            sorted.extend(cells.iter().flatten());
            sorted.sort_unstable();
            let from = table.counts.len();
            let runs = sorted.chunk_by(|a, b| a == b);
            table
                .counts
                .extend(runs.filter_map(|run| Some((*run.first()?, run.len() as f64))));
            let counts = table.counts.get(from..).unwrap_or_default();
            let weighted = |category: usize| -> f64 {
                let one = |(other, count): &(usize, f64)| {
                    weights.of(category, *other, categories) * count
                };
                counts.iter().map(one).sum()
            };
            let agreeing = counts
                .iter()
                .map(|(category, count)| count * (weighted(*category) - 1.0))
                .sum();
            table.several += usize::from(sorted.len() >= 2);
            let judged = sorted.len() as f64;
            table.units.push((table.counts.len(), judged, agreeing));
        }
        table
    }

    fn units(&self) -> impl Iterator<Item = Unit<'_>> {
        let mut from = 0;
        self.units.iter().map(move |(until, judged, agreeing)| {
            let counts = self.counts.get(from..*until).unwrap_or_default();
            from = *until;
            Unit {
                counts,
                judged: *judged,
                agreeing: *agreeing,
            }
        })
    }

    fn percent(&self) -> Option<f64> {
        let sum: f64 = self.units().map(|unit| unit.agreement()).sum();
        (self.several > 0).then(|| sum / self.several as f64)
    }

    /// Mean over units of the share of a unit's judgements in each category.
    fn shares(&self) -> Vec<f64> {
        let mut shares = vec![0.0; self.categories];
        for unit in self.units() {
            for (category, count) in unit.counts {
                if let Some(share) = shares.get_mut(*category) {
                    *share += count / unit.judged / self.units.len() as f64;
                }
            }
        }
        shares
    }
}

impl Unit<'_> {
    /// The share of agreeing pairs; 0 where there is no pair.
    fn agreement(&self) -> f64 {
        if self.judged >= 2.0 {
            self.agreeing / (self.judged * (self.judged - 1.0))
        } else {
            0.0
        }
    }

    /// The mean of a value of categories over the judgements of this unit.
    fn mean_of(&self, values: &[f64]) -> f64 {
        self.sum_of(values) / self.judged
    }

    fn sum_of(&self, values: &[f64]) -> f64 {
        let value = |category: usize| values.get(category).copied().unwrap_or(0.0);
        self.counts
            .iter()
            .map(|(category, count)| count * value(*category))
            .sum()
    }
}

/// What a coefficient is made of: observed and chance agreement, and each unit's part in both.
struct Parts {
    observed: f64,
    chance: f64,
    /// For each unit: its coefficient, and its chance agreement.
    units: Vec<(f64, f64)>,
    /// The value around which the units' parts vary, where it is not the coefficient.
    centre: Option<f64>,
    /// Units in agreement, where all are.
    unanimous: Option<usize>,
}

impl Parts {
    fn coefficient(self, level: &Level) -> Option<Coefficient> {
        let beyond = 1.0 - self.chance;
        if beyond.abs() < 1e-12 {
            return None;
        }
        let value = (self.observed - self.chance) / beyond;
        let interval = match self.unanimous {
            Some(units) => exact(units, self.chance, level.level),
            None => self.linearised(value, level),
        };
        Some(Coefficient { value, interval })
    }

    fn linearised(&self, value: f64, level: &Level) -> Option<(f64, f64)> {
        let n = self.units.len() as f64;
        if n < 2.0 {
            return None;
        }
        let centre = self.centre.unwrap_or(value);
        let moved = |(own, chance): &(f64, f64)| {
            own - 2.0 * (1.0 - centre) * (chance - self.chance) / (1.0 - self.chance) - centre
        };
        let squares: f64 = self.units.iter().map(|unit| moved(unit).powi(2)).sum();
        let error = (squares / (n * (n - 1.0))).sqrt();
        let half = level.reach(self.units.len() as u64 - 1)? * error;
        Some(((value - half).max(-1.0), (value + half).min(1.0)))
    }
}

pub(crate) fn exact(units: usize, chance: f64, level: f64) -> Option<(f64, f64)> {
    let lowest_share = ((1.0 - level) / 2.0).powf(1.0 / units as f64);
    (units > 0).then(|| ((lowest_share - chance) / (1.0 - chance), 1.0))
}

fn unanimous(table: &Table) -> Option<usize> {
    let whole = |unit: &Unit<'_>| unit.judged < 2.0 || (unit.agreement() - 1.0).abs() < 1e-12;
    table
        .units()
        .all(|unit| whole(&unit))
        .then_some(table.several)
}

fn ac1(table: &Table, weights: &Weights, level: &Level) -> Option<Coefficient> {
    let q = table.categories as f64;
    if table.several == 0 || table.categories < 2 {
        return None;
    }
    let shares = table.shares();
    let rest: Vec<f64> = shares.iter().map(|share| 1.0 - share).collect();
    let scale = weights.sum(table.categories) / (q * (q - 1.0));
    let chance = scale * dot(&shares, &rest);
    let per_unit = |unit: &Unit<'_>| scale * unit.mean_of(&rest);
    parts(table, chance, per_unit).coefficient(level)
}

/// The parts of a coefficient whose observed agreement is the mean over units.
fn parts(table: &Table, chance: f64, chance_of: impl Fn(&Unit<'_>) -> f64) -> Parts {
    let scale = table.units.len() as f64 / table.several as f64;
    let part = |unit: Unit<'_>| {
        let chance_here = if unit.judged >= 2.0 { chance } else { 0.0 };
        let own = scale * (unit.agreement() - chance_here) / (1.0 - chance);
        (own, chance_of(&unit))
    };
    Parts {
        observed: table.percent().unwrap_or(0.0),
        chance,
        units: table.units().map(part).collect(),
        centre: None,
        unanimous: unanimous(table),
    }
}

/// Of units that two coders or more judged.
fn alpha(table: &Table, weights: &Weights, level: &Level) -> Option<Coefficient> {
    let n = table.units.len() as f64;
    let judgements: f64 = table.units().map(|unit| unit.judged).sum();
    if table.units.is_empty() {
        return None;
    }
    let mean = judgements / n;
    let correction = 1.0 / judgements;
    let own = |unit: &Unit<'_>| unit.agreeing / (mean * (unit.judged - 1.0));
    let uncorrected = table.units().map(|unit| own(&unit)).sum::<f64>() / n;
    let observed = (1.0 - correction) * uncorrected + correction;
    let mut shares = vec![0.0; table.categories];
    for unit in table.units() {
        for (category, count) in unit.counts {
            if let Some(share) = shares.get_mut(*category) {
                *share += count / mean / n;
            }
        }
    }
    let weighted = weights.times(&shares);
    let chance = dot(&shares, &weighted);
    let part = |unit: Unit<'_>| {
        let over = (unit.judged - mean) / mean;
        let agreement = own(&unit) - observed * over;
        let chance_here = unit.sum_of(&weighted) / mean - chance * over;
        ((agreement - chance) / (1.0 - chance), chance_here)
    };
    let parts = Parts {
        observed,
        chance,
        centre: Some((uncorrected - chance) / (1.0 - chance)),
        units: table.units().map(part).collect(),
        unanimous: unanimous(table),
    };
    parts.coefficient(level)
}

/// `table` is of the units that so many coders judged.
fn kappa(
    (ratings, judged_by): (&Ratings, usize),
    table: &Table,
    weights: &Weights,
    level: &Level,
) -> Option<Coefficient> {
    let coders = Coders::of(ratings, judged_by)?;
    if table.several == 0 {
        return None;
    }
    let chance = coders.chance(weights);
    let by_coder = coders.per_unit(weights, table.units.len());
    let mut parts = parts(table, chance, |_| 0.0);
    for ((_, chance_of), cells) in parts.units.iter_mut().zip(ratings.judged_by(judged_by)) {
        *chance_of = coders.chance_of(cells, &by_coder);
    }
    parts.coefficient(level)
}

/// The share of each category among the judgements of each coder who made any.
struct Coders {
    shares: Vec<Vec<f64>>,
    judged: Vec<f64>,
    places: Vec<usize>,
    mean: Vec<f64>,
}

/// What a judgement of one coder adds to a unit's chance agreement, by category; and what having judged takes off.
struct ByCoder {
    added: Vec<f64>,
    off: f64,
    scale: f64,
    share_judged: f64,
}

impl Coders {
    fn of(ratings: &Ratings, judged_by: usize) -> Option<Self> {
        let mut all = Self {
            shares: Vec::new(),
            judged: Vec::new(),
            places: Vec::new(),
            mean: vec![0.0; ratings.categories],
        };
        let mut counts = vec![vec![0.0; ratings.categories]; ratings.coders];
        for unit in ratings.judged_by(judged_by) {
            for (counts, category) in counts.iter_mut().zip(unit) {
                let count = category.and_then(|category| counts.get_mut(category));
                if let Some(count) = count {
                    *count += 1.0;
                }
            }
        }
        for (coder, counts) in counts.into_iter().enumerate() {
            let judged: f64 = counts.iter().sum();
            if judged > 0.0 {
                all.shares
                    .push(counts.iter().map(|count| count / judged).collect());
                all.judged.push(judged);
                all.places.push(coder);
            }
        }
        let coders = all.shares.len() as f64;
        for shares in &all.shares {
            for (mean, share) in all.mean.iter_mut().zip(shares) {
                *mean += share / coders;
            }
        }
        (all.shares.len() >= 2).then_some(all)
    }

    /// The mean over pairs of coders of their chance agreement.
    fn chance(&self, weights: &Weights) -> f64 {
        let r = self.shares.len() as f64;
        let all = r * r * dot(&self.mean, &weights.times(&self.mean));
        let own: f64 = self
            .shares
            .iter()
            .map(|shares| dot(shares, &weights.times(shares)))
            .sum();
        (all - own) / (r * (r - 1.0))
    }

    fn per_unit(&self, weights: &Weights, units: usize) -> Vec<ByCoder> {
        let (r, n) = (self.shares.len() as f64, units as f64);
        let one = |(shares, judged): (&Vec<f64>, &f64)| {
            let others: Vec<f64> = self
                .mean
                .iter()
                .zip(shares)
                .map(|(mean, own)| r * mean - own)
                .collect();
            let added = weights.times(&others);
            ByCoder {
                off: dot(&added, shares),
                scale: n / judged / (r * (r - 1.0)),
                share_judged: judged / n,
                added,
            }
        };
        self.shares.iter().zip(&self.judged).map(one).collect()
    }

    fn chance_of(&self, cells: &[Option<usize>], by_coder: &[ByCoder]) -> f64 {
        let one = |(place, own): (&usize, &ByCoder)| {
            let category = cells.get(*place).copied().flatten();
            let added = category
                .and_then(|category| own.added.get(category))
                .copied()
                .unwrap_or(0.0);
            let judged = f64::from(u8::from(category.is_some()));
            own.scale * (added - (judged - own.share_judged) * own.off)
        };
        self.places.iter().zip(by_coder).map(one).sum()
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The similarity of two sets of codes by MASI (Passonneau 2006): the Jaccard index times 1 where they are equal, 2/3 where
/// one holds the other, 1/3 where they only overlap, 0 where they share nothing. Two empty sets are equal. The sets are sorted.
#[must_use]
pub fn masi(a: &[usize], b: &[usize]) -> f64 {
    if a == b {
        return 1.0;
    }
    let both = a
        .iter()
        .filter(|code| b.binary_search(code).is_ok())
        .count();
    let either = a.len() + b.len() - both;
    let monotonicity = match both {
        0 => 0.0,
        both if both == a.len() || both == b.len() => 2.0 / 3.0,
        _ => 1.0 / 3.0,
    };
    monotonicity * both as f64 / either as f64
}

#[cfg(test)]
mod tests;
