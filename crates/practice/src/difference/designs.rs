//! The designs with few measurements of each unit.

use super::units::Arm;
use super::{Asked, Design, Found, HowP, Warning};
use crate::limits::{GROUP_FEW, GROUP_UNITS_MIN, PAIRS_MIN, SKEWNESS_MAX};
use stats::intervals::{
    Estimate, clopper_pearson, mean, newcombe, newcombe_paired, of_mean, of_means, skewness,
    variance, wilson,
};
use stats::permutation::{Permuted, groups, signs};
use stats::{bootstrap, ranks};

const LEVEL: f64 = 0.95;

/// The design that the arms allow.
pub(super) fn of(treated: &Arm, comparator: &Arm, asked: &Asked) -> Found {
    let filled = |values: Vec<f64>| !values.is_empty();
    let (before, after) = (filled(treated.before()), filled(treated.after()));
    let (before_c, after_c) = (filled(comparator.before()), filled(comparator.after()));
    match (before, after, before_c, after_c) {
        (true, true, true, true) => in_differences(treated, comparator, asked),
        (true, true, _, _) if treated.is_paired() => paired(treated, comparator, asked),
        (true, true, _, _) => unpaired(treated, asked),
        (_, true, _, true) => after_two_arms(treated, comparator, asked),
        (false, true, _, _) => after_only(treated),
        _ => nothing(treated, comparator),
    }
}

fn nothing(treated: &Arm, comparator: &Arm) -> Found {
    let units = treated.units.len() + comparator.units.len();
    let mut found = Found::new(Design::AfterOnly, 0, units, 1);
    found.warnings.push(Warning::NothingAfter);
    found
}

/// Whether every value is 0 or 1: then means are shares.
fn is_share<'v>(values: impl IntoIterator<Item = &'v f64>) -> bool {
    values
        .into_iter()
        .all(|value| *value == 0.0 || *value == 1.0)
}

fn ones(values: &[f64]) -> (u64, u64) {
    (
        values.iter().filter(|value| **value == 1.0).count() as u64,
        values.len() as u64,
    )
}

fn after_only(treated: &Arm) -> Found {
    let after = treated.after();
    let mut found = Found::new(
        Design::AfterOnly,
        after.len(),
        treated.units.len() - after.len(),
        1,
    );
    found.estimate = mean(&after);
    if is_share(&after) {
        let (count, of) = ones(&after);
        (found.ci, found.ci_method) = (wilson(count, of, LEVEL), "Wilson");
        found = found.and_ci("ci_exact", clopper_pearson(count, of, LEVEL));
    } else {
        let own = of_mean(&after);
        (found.ci, found.ci_method) = (own.map(|own| own.interval(LEVEL)), "Student's t");
        found = found.and("sd", variance(&after).map(f64::sqrt));
        found.skewed(&[&after]);
    }
    found.warnings.push(Warning::NothingBefore);
    found
}

fn after_two_arms(treated: &Arm, comparator: &Arm, asked: &Asked) -> Found {
    let (first, second) = (treated.after(), comparator.after());
    let units = treated.units.len() + comparator.units.len();
    let mut found = Found::new(Design::AfterOnlyTwoArms, first.len() + second.len(), 0, 1);
    found.missing = units - found.n;
    found.compare(&first, &second, asked);
    found
        .warnings
        .extend([Warning::NothingBefore, Warning::NotRandom]);
    found.with_enough(first.len().min(second.len()))
}

fn unpaired(treated: &Arm, asked: &Asked) -> Found {
    let (before, after) = (treated.before(), treated.after());
    let measured = treated
        .units
        .iter()
        .filter(|unit| unit.before.is_some() || unit.after.is_some());
    let measured = measured.count();
    let mut found = Found::new(
        Design::Unpaired,
        before.len() + after.len(),
        treated.units.len() - measured,
        2,
    );
    found.compare(&after, &before, asked);
    found
        .warnings
        .extend([Warning::NoComparator, Warning::DifferentUnits]);
    found.with_enough(before.len().min(after.len()))
}

fn paired(treated: &Arm, comparator: &Arm, asked: &Asked) -> Found {
    let pairs = treated.pairs();
    let changes: Vec<f64> = pairs.iter().map(|(before, after)| after - before).collect();
    let missing = treated.units.len() - pairs.len();
    let mut found = Found::new(Design::Paired, pairs.len(), missing, 2);
    found.estimate = mean(&changes);
    let own = of_mean(&changes);
    found.p_asymptotic = own.and_then(|own| own.p());
    if is_share(pairs.iter().flat_map(|(before, after)| [before, after])) {
        let count =
            |b: f64, a: f64| pairs.iter().filter(|(x, y)| *x == b && *y == a).count() as u64;
        let cells = (
            count(1.0, 1.0),
            count(1.0, 0.0),
            count(0.0, 1.0),
            count(0.0, 0.0),
        );
        found.ci = newcombe_paired(cells.0, cells.1, cells.2, cells.3, LEVEL);
        found.ci_method = "Newcombe (paired)";
        found = found
            .and_ci("ci_student", own.map(|own| own.interval(LEVEL)))
            .and("moved_out", Some(cells.1 as f64))
            .and("moved_in", Some(cells.2 as f64));
    } else {
        found.student(own, &[&changes]);
    }
    let sd = variance(&changes).map(f64::sqrt).filter(|sd| *sd > 0.0);
    let effect = mean(&changes).zip(sd).map(|(mean, sd)| mean / sd);
    found = found
        .and("sd", sd)
        .and("effect_dz", effect)
        .and(
            "effect_dz_corrected",
            effect.map(|d| d * small_sample(changes.len() as f64 - 1.0)),
        )
        .and("hodges_lehmann", ranks::hodges_lehmann(&changes))
        .and("p_wilcoxon", ranks::wilcoxon(&changes))
        .and("p_signs", sign_test(&changes))
        .and(
            "mean_before",
            mean(&pairs.iter().map(|pair| pair.0).collect::<Vec<_>>()),
        )
        .and(
            "mean_after",
            mean(&pairs.iter().map(|pair| pair.1).collect::<Vec<_>>()),
        )
        .and_ci(
            "ci_bootstrap",
            bootstrap::of_means(&changes, None, asked.resamples, LEVEL, asked.seed),
        );
    found.permuted(signs(&changes, asked.seed));
    found
        .warnings
        .extend([Warning::NoComparator, Warning::RegressionToTheMean]);
    found.leavers(&[treated, comparator], missing);
    if pairs.len() < PAIRS_MIN {
        return found.too_few(pairs.len());
    }
    found.judged()
}

fn in_differences(treated: &Arm, comparator: &Arm, asked: &Asked) -> Found {
    let both_paired = treated.is_paired() && comparator.is_paired();
    let changes = |arm: &Arm| -> Vec<f64> {
        arm.pairs()
            .iter()
            .map(|(before, after)| after - before)
            .collect()
    };
    let units = treated.units.len() + comparator.units.len();
    let mut found = Found::new(Design::DifferenceInDifferences, 0, 0, 3);
    let least = if both_paired {
        let (first, second) = (changes(treated), changes(comparator));
        found.n = first.len() + second.len();
        found.missing = units - found.n;
        found.difference_of(&first, &second, asked);
        found = found
            .and("change_treated", mean(&first))
            .and("change_comparator", mean(&second));
        first.len().min(second.len())
    } else {
        let cells = [
            treated.after(),
            treated.before(),
            comparator.after(),
            comparator.before(),
        ];
        let [after, before, after_c, before_c] = &cells;
        found.n = cells.iter().map(Vec::len).sum();
        let own = of_means(&[
            (1.0, after),
            (-1.0, before),
            (-1.0, after_c),
            (1.0, before_c),
        ]);
        let means = cells
            .iter()
            .filter_map(|cell| mean(cell))
            .collect::<Vec<_>>();
        if let [a, b, c, d] = means.as_slice() {
            found.estimate = Some(a - b - c + d);
        }
        found.student(own, &[after, before, after_c, before_c]);
        found.ci_method = "Welch";
        found.p_asymptotic = own.and_then(|own| own.p());
        found.p = found.p_asymptotic;
        found.how_p = found.p.map(|_| HowP::Welch);
        found.warnings.push(Warning::DifferentUnits);
        cells.iter().map(Vec::len).min().unwrap_or(0)
    };
    found
        .warnings
        .extend([Warning::ParallelTrends, Warning::NotRandom]);
    let missing = found.missing;
    found.leavers(&[treated, comparator], missing);
    if least < GROUP_UNITS_MIN {
        return found.too_few(least);
    }
    found.judged()
}

/// Hedges' factor for small samples (Hedges 1981, his approximation).
fn small_sample(freedom: f64) -> f64 {
    1.0 - 3.0 / (4.0 * freedom - 1.0)
}

/// The exact sign test: McNemar's where values are yes and no.
fn sign_test(changes: &[f64]) -> Option<f64> {
    let signs_only: Vec<f64> = changes
        .iter()
        .filter(|c| **c != 0.0)
        .map(|c| c.signum())
        .collect();
    signs(&signs_only, 1).map(|found| found.p)
}

impl Found {
    /// Student's interval of an estimate, with a word where the values are too lopsided for it.
    fn student(&mut self, own: Option<Estimate>, samples: &[&[f64]]) {
        self.ci = own.map(|own| own.interval(LEVEL));
        self.ci_method = "Student's t";
        if own.is_some_and(|own| own.error <= 0.0) {
            self.ci = None;
            self.warnings.push(Warning::NothingVaries);
        }
        self.skewed(samples);
    }

    fn skewed(&mut self, samples: &[&[f64]]) {
        let skewness = samples.iter().filter_map(|sample| skewness(sample));
        let worst = skewness.max_by(|x, y| x.abs().total_cmp(&y.abs()));
        if let Some(worst) = worst.filter(|worst| worst.abs() > SKEWNESS_MAX) {
            self.warnings.push(Warning::Skewed(worst));
        }
    }

    fn permuted(&mut self, permuted: Option<Permuted>) {
        let Some(permuted) = permuted else {
            return;
        };
        self.p = Some(permuted.p);
        self.how_p = Some(match (permuted.exact, permuted.arrangements) {
            (true, 0) => HowP::ExactCounts,
            (true, all) => HowP::Exact(all),
            (false, drawn) => HowP::Drawn(drawn),
        });
        self.more.push(("p_doubled", permuted.p_doubled));
    }

    /// The difference of two groups' means or shares, the first less the second.
    fn compare(&mut self, first: &[f64], second: &[f64], asked: &Asked) {
        self.difference_of(first, second, asked);
        if is_share(first.iter().chain(second)) {
            self.more_ci
                .extend(self.ci.map(|student| ("ci_student", student)));
            self.ci = newcombe(ones(first), ones(second), LEVEL);
            self.ci_method = "Newcombe";
            self.warnings
                .retain(|warning| !matches!(warning, Warning::Skewed(_) | Warning::NothingVaries));
        }
    }

    fn difference_of(&mut self, first: &[f64], second: &[f64], asked: &Asked) {
        self.estimate = mean(first).zip(mean(second)).map(|(a, b)| a - b);
        let own = of_means(&[(1.0, first), (-1.0, second)]);
        self.student(own, &[first, second]);
        self.ci_method = "Welch";
        self.p_asymptotic = own.and_then(|own| own.p());
        self.permuted(groups(first, second, asked.seed));
        self.more
            .extend(own.map(|own| ("standard_error", own.error)));
        self.more
            .extend(own.map(|own| ("degrees_of_freedom", own.freedom)));
        let freedom = (first.len() + second.len()) as f64 - 2.0;
        let within = variance(first).zip(variance(second)).map(|(a, b)| {
            let squares = a * (first.len() as f64 - 1.0) + b * (second.len() as f64 - 1.0);
            (squares / freedom).sqrt()
        });
        let effect = self
            .estimate
            .zip(within.filter(|sd| *sd > 0.0))
            .map(|(estimate, sd)| estimate / sd);
        self.more.extend(effect.map(|d| ("effect_d", d)));
        self.more
            .extend(effect.map(|d| ("effect_d_corrected", d * small_sample(freedom))));
        self.more.extend(
            ranks::hodges_lehmann_of_groups(first, second).map(|hl| ("hodges_lehmann", hl)),
        );
        let interval = bootstrap::of_means(first, Some(second), asked.resamples, LEVEL, asked.seed);
        self.more_ci
            .extend(interval.map(|interval| ("ci_bootstrap", interval)));
    }

    fn leavers(&mut self, arms: &[&Arm], missing: usize) {
        let left: usize = arms.iter().map(|arm| arm.left()).sum();
        if left > 0 {
            self.warnings.push(Warning::Left(left));
        }
        if missing > left {
            self.warnings.push(Warning::Incomplete(missing - left));
        }
    }

    fn with_enough(mut self, least: usize) -> Self {
        if least < GROUP_UNITS_MIN {
            return self.too_few(least);
        }
        if least < GROUP_FEW {
            self.warnings.push(Warning::Few(least));
        }
        self.judged()
    }

    /// Takes back p: so few units could not have given a small one.
    fn too_few(mut self, units: usize) -> Self {
        (self.p, self.how_p, self.p_asymptotic) = (None, None, None);
        self.more.retain(|(name, _)| !name.starts_with("p_"));
        self.warnings.push(Warning::Few(units));
        self.cannot_tell = true;
        self
    }
}
