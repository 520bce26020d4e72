//! Thematic saturation: how much that is new each further unit brings.
//!
//! Method: Guest, Namey and Chen (2020), *A simple method to assess and report thematic saturation in qualitative research*,
//! PLoS ONE 15(5): e0232076. The codes of the first units (the base size) are the base; each run (of the run length, runs
//! overlap, each begins one unit after the one before) is measured by the codes new in it, as a share of the base; saturation is
//! reached before the first run whose share is at most the threshold. Two checks that the authors' order-bound figure needs: the
//! same over many shuffled orders (they used resampling to the same end), and a lower bound of codes not seen yet (Chao 1987, the
//! bias-corrected Chao2 for incidence).
//!
//! It deliberately does not say that enough was heard: a code that only one group would bring is not foretold by the others.

use crate::random::Random;

/// What counts as saturation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rule {
    /// Units whose codes are the base; at least 1.
    pub base: usize,
    /// Units of a run; at least 1.
    pub run: usize,
    /// The share of new codes that is no longer much, 0 to 1.
    pub threshold: f64,
}

/// A run of units, by their numbers from 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Run {
    /// The first unit.
    pub from: usize,
    /// The last unit.
    pub to: usize,
    /// Codes that no earlier unit had.
    pub new: usize,
    /// These as a share of the codes of the base.
    pub share: f64,
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Saturation {
    /// Codes that no earlier unit had, unit by unit.
    pub new: Vec<usize>,
    /// Codes of the base; `None` where there are fewer units than that.
    pub base_codes: Option<usize>,
    /// Every run; none where the base has no code to compare with.
    pub runs: Vec<Run>,
    /// The place in `runs` of the first that brings at most the threshold.
    pub reached: Option<usize>,
    /// Whether every later run does as well.
    pub holds: bool,
    /// A lower bound of the codes that these units have not shown; `None` without a unit.
    pub unseen: Option<f64>,
}

impl Saturation {
    /// How many units had been read when saturation was reached, the run that showed it not counted.
    #[must_use]
    pub fn at(&self) -> Option<usize> {
        let run = self.reached.and_then(|place| self.runs.get(place))?;
        Some(run.from - 1)
    }

    /// Codes seen in all.
    #[must_use]
    pub fn codes(&self) -> usize {
        self.new.iter().sum()
    }
}

/// The saturation of units in their order, each the codes it has, by number; a code that a unit has twice counts once.
#[must_use]
pub fn saturation(units: &[Vec<usize>], rule: Rule) -> Saturation {
    let new = new_codes(units, units.len());
    let base_codes = new.get(..rule.base).map(|base| base.iter().sum());
    let runs = runs(&new, base_codes, rule);
    let still = |run: &Run| run.share > rule.threshold;
    let reached = runs.iter().position(|run| !still(run));
    let later = reached.and_then(|first| runs.get(first..));
    Saturation {
        holds: later.is_some_and(|later| !later.iter().any(still)),
        unseen: unseen(units),
        new,
        base_codes,
        runs,
        reached,
    }
}

fn new_codes(units: &[Vec<usize>], upto: usize) -> Vec<usize> {
    let most = units.iter().flatten().max().map_or(0, |most| most + 1);
    let mut seen = vec![false; most];
    let mut new = Vec::with_capacity(upto);
    for unit in units.iter().take(upto) {
        let mut here = 0;
        for code in unit {
            if let Some(seen) = seen.get_mut(*code) {
                here += usize::from(!*seen);
                *seen = true;
            }
        }
        new.push(here);
    }
    new
}

fn runs(new: &[usize], base_codes: Option<usize>, rule: Rule) -> Vec<Run> {
    let (Some(base), true) = (base_codes.filter(|base| *base > 0), rule.run > 0) else {
        return Vec::new();
    };
    let after = new.get(rule.base..).unwrap_or_default();
    let run = |(place, units): (usize, &[usize])| {
        let new: usize = units.iter().sum();
        Run {
            from: rule.base + place + 1,
            to: rule.base + place + rule.run,
            new,
            share: new as f64 / base as f64,
        }
    };
    after.windows(rule.run).enumerate().map(run).collect()
}

/// Chao2, bias-corrected: with Q1 codes of one unit and Q2 of two, among m units, (m-1)/m * Q1(Q1-1) / (2(Q2+1)).
fn unseen(units: &[Vec<usize>]) -> Option<f64> {
    let most = units.iter().flatten().max().map_or(0, |most| most + 1);
    let mut count = vec![0_usize; most];
    for unit in units {
        let mut codes = unit.clone();
        codes.sort_unstable();
        codes.dedup();
        for code in codes {
            if let Some(count) = count.get_mut(code) {
                *count += 1;
            }
        }
    }
    let of = |times: usize| count.iter().filter(|count| **count == times).count() as f64;
    let (once, twice, m) = (of(1), of(2), units.len() as f64);
    (m > 0.0).then(|| (m - 1.0) / m * once * (once - 1.0) / (2.0 * (twice + 1.0)))
}

/// What other orders of the same units would have shown.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Orders {
    /// Orders drawn.
    pub drawn: usize,
    /// Those in which saturation was reached.
    pub reached: usize,
    /// Of these, the number of units by which it was: the fifth, fiftieth and ninety-fifth of a hundred (nearest rank).
    pub at: Option<(usize, usize, usize)>,
}

/// Saturation over `orders` shuffled orders, drawn from `seed`.
#[must_use]
pub fn over_orders(units: &[Vec<usize>], rule: Rule, orders: usize, seed: u64) -> Orders {
    let mut chance = Random::new(seed);
    let mut shuffled = units.to_vec();
    let mut at: Vec<usize> = Vec::new();
    for _ in 0..orders {
        chance.shuffle(&mut shuffled);
        let new = new_codes(&shuffled, shuffled.len());
        let base_codes = new.get(..rule.base).map(|base| base.iter().sum());
        let runs = runs(&new, base_codes, rule);
        at.extend(
            runs.iter()
                .find(|run| run.share <= rule.threshold)
                .map(|run| run.from - 1),
        );
    }
    at.sort_unstable();
    let rank = |hundredth: usize| {
        let place = (hundredth * at.len()).div_ceil(100).saturating_sub(1);
        at.get(place).copied()
    };
    Orders {
        drawn: orders,
        reached: at.len(),
        at: rank(5)
            .zip(rank(50))
            .zip(rank(95))
            .map(|((a, b), c)| (a, b, c)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RULE: Rule = Rule {
        base: 4,
        run: 2,
        threshold: 0.05,
    };

    /// Units that bring so many new codes each.
    fn bringing(new: &[usize]) -> Vec<Vec<usize>> {
        let mut next = 0;
        let mut units = Vec::new();
        for count in new {
            units.push((next..next + count).chain([0]).collect());
            next += count;
        }
        units
    }

    /// The worked example of the paper: 37 base codes in four interviews, then 3, 3, 0 (and 1 more later).
    #[test]
    fn the_worked_example_of_the_method_comes_out() {
        let found = saturation(&bringing(&[14, 9, 8, 6, 3, 3, 0, 1, 0, 0]), RULE);
        assert_eq!(found.base_codes, Some(37));
        let told: Vec<_> = (found.runs.iter())
            .map(|run| {
                (
                    run.from,
                    run.to,
                    run.new,
                    (run.share * 100.0).round() as i64,
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                (5, 6, 6, 16),
                (6, 7, 3, 8),
                (7, 8, 1, 3),
                (8, 9, 1, 3),
                (9, 10, 0, 0)
            ]
        );
        assert_eq!((found.at(), found.holds), (Some(6), true));
        let strict = Rule {
            threshold: 0.0,
            ..RULE
        };
        assert_eq!(
            saturation(&bringing(&[14, 9, 8, 6, 3, 3, 0, 1, 0, 0]), strict).at(),
            Some(8)
        );
    }

    #[test]
    fn new_codes_after_saturation_are_told() {
        let found = saturation(&bringing(&[5, 5, 5, 5, 0, 0, 9, 0]), RULE);
        assert_eq!((found.at(), found.holds), (Some(4), false));
    }

    #[test]
    fn too_few_units_or_a_base_without_codes_cannot_tell() {
        for units in [vec![], bringing(&[3, 3, 3]), bringing(&[3, 3, 3, 3, 0])] {
            assert_eq!(saturation(&units, RULE).at(), None);
        }
        let empty = vec![Vec::new(); 9];
        let found = saturation(&empty, RULE);
        assert_eq!(
            (found.base_codes, found.runs.len(), found.at()),
            (Some(0), 0, None)
        );
        assert_eq!(saturation(&[], RULE).unseen, None);
    }

    #[test]
    fn orders_are_the_same_for_the_same_seed_and_differ_for_another() {
        let units: Vec<Vec<usize>> = (0..30).map(|n| vec![n % 7, n % 11, n]).collect();
        let rule = Rule {
            threshold: 0.2,
            ..RULE
        };
        let one = over_orders(&units, rule, 200, 1);
        assert_eq!(one, over_orders(&units, rule, 200, 1));
        assert_ne!(one, over_orders(&units, rule, 200, 2));
        assert_eq!(one.drawn, 200);
        assert_eq!(over_orders(&[], rule, 10, 1).reached, 0);
    }

    #[test]
    fn unseen_codes_have_a_lower_bound() {
        // Four codes seen once, one seen twice, of three units: 2/3 * 4*3 / (2*2) = 2.
        let units = vec![vec![0, 1, 4], vec![2, 4, 4], vec![3]];
        assert!((saturation(&units, RULE).unseen.unwrap() - 2.0).abs() < 1e-12);
    }
}
