//! p values by going through every way in which chance alone could have dealt the values.
//!
//! Guarantees: exact where there are at most [`ARRANGEMENTS_MAX`] ways, or where each value is one of two; otherwise by random
//! arrangements from the seed, the observed one counted among them (Phipson and Smyth 2010), so that p is never nought. Sums that
//! differ by less than one part in 10^10 count as equal. Source: Fisher 1935, *The Design of Experiments*, 21; Pitman 1937.

use crate::random::Random;

/// Arrangements that are gone through one by one, at most.
pub const ARRANGEMENTS_MAX: u64 = 1_000_000;

/// Random arrangements where there are more.
pub const ARRANGEMENTS_DRAWN: u64 = 99_999;

/// A p value and where it comes from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Permuted {
    /// As far from the mean of all arrangements or farther, on either side.
    pub p: f64,
    /// Twice the smaller of both sides, at most 1.
    pub p_doubled: f64,
    /// Arrangements that count, and how many there are in all or were drawn.
    pub extreme: u64,
    /// All arrangements, or those drawn with the observed one.
    pub arrangements: u64,
    /// Whether every arrangement was gone through.
    pub exact: bool,
}

/// Counts of arrangements against the observed sum.
#[derive(Default)]
struct Tally {
    low: u64,
    high: u64,
    far: u64,
    all: u64,
}

impl Tally {
    /// `sum` and `observed` as distances from the mean of all arrangements.
    #[inline]
    fn add(&mut self, sum: f64, observed: f64, slack: f64) {
        self.all += 1;
        self.low += u64::from(sum <= observed + slack);
        self.high += u64::from(sum >= observed - slack);
        self.far += u64::from(sum.abs() >= observed.abs() - slack);
    }

    fn permuted(&self, exact: bool) -> Permuted {
        let seen = u64::from(!exact);
        let all = self.all + seen;
        let share = |count: u64| (count + seen) as f64 / all as f64;
        Permuted {
            p: share(self.far),
            p_doubled: (2.0 * share(self.low.min(self.high))).min(1.0),
            extreme: self.far + seen,
            arrangements: all,
            exact,
        }
    }
}

/// Changes of pairs: chance alone would turn each sign as often as not. Changes of nought turn into themselves. `None` without
/// any change.
#[must_use]
pub fn signs(changes: &[f64], seed: u64) -> Option<Permuted> {
    let sizes: Vec<f64> = changes
        .iter()
        .map(|change| change.abs())
        .filter(|size| *size > 0.0)
        .collect();
    if sizes.is_empty() {
        return None;
    }
    let observed: f64 = changes.iter().sum();
    let slack = 1e-10 * sizes.iter().sum::<f64>();
    let mut tally = Tally::default();
    if sizes.len() < 64 && 1_u64 << sizes.len() <= ARRANGEMENTS_MAX {
        every_sign(&sizes, 0.0, &mut |sum| tally.add(sum, observed, slack));
        return Some(tally.permuted(true));
    }
    if let Some(same) = equal_sizes(&sizes) {
        return Some(signs_of_equal(same, sizes.len() as u64, observed));
    }
    let mut random = Random::new(seed);
    for _ in 0..ARRANGEMENTS_DRAWN {
        let mut sum = 0.0;
        for part in sizes.chunks(64) {
            let mut bits = random.bits();
            for size in part {
                // The sign bit of a number is its highest.
                sum += f64::from_bits(size.to_bits() | bits << 63);
                bits >>= 1;
            }
        }
        tally.add(sum, observed, slack);
    }
    Some(tally.permuted(false))
}

fn every_sign(sizes: &[f64], sum: f64, emit: &mut impl FnMut(f64)) {
    match sizes {
        [] => emit(sum),
        [last] => {
            emit(sum + last);
            emit(sum - last);
        }
        [first, rest @ ..] => {
            every_sign(rest, sum + first, emit);
            every_sign(rest, sum - first, emit);
        }
    }
}

/// The one size, where all are the same.
fn equal_sizes(sizes: &[f64]) -> Option<f64> {
    let first = sizes.first()?;
    sizes.iter().all(|size| size == first).then_some(*first)
}

/// Signs of equal sizes are a binomial of one half: McNemar's exact test (McNemar 1947).
fn signs_of_equal(size: f64, pairs: u64, observed: f64) -> Permuted {
    let ups = ((observed / size + pairs as f64) / 2.0).round().max(0.0) as u64;
    let fewer = ups.min(pairs - ups.min(pairs));
    let tail = crate::curves::binomial_up_to(fewer, pairs, 0.5);
    let p = (2.0 * tail).min(1.0);
    Permuted {
        p,
        p_doubled: p,
        extreme: 0,
        arrangements: 0,
        exact: true,
    }
}

/// Two groups: chance alone would deal the values to them in any way that keeps their sizes. The statistic is the difference of
/// means. `None` where a group is empty or nothing varies.
#[must_use]
pub fn groups(first: &[f64], second: &[f64], seed: u64) -> Option<Permuted> {
    let n = first.len() + second.len();
    if first.is_empty() || second.is_empty() {
        return None;
    }
    let middle = first.iter().chain(second).sum::<f64>() / n as f64;
    let mut values: Vec<f64> = first
        .iter()
        .chain(second)
        .map(|value| value - middle)
        .collect();
    let slack = 1e-10 * values.iter().map(|value| value.abs()).sum::<f64>();
    if slack <= 0.0 {
        return None;
    }
    // Values less their mean sum to nought, so the smaller group says it all.
    let small = first.len().min(second.len());
    let own: f64 = values.iter().take(first.len()).sum();
    let observed = if small == first.len() { own } else { -own };
    let mut tally = Tally::default();
    if ways(n as u64, small as u64).is_some_and(|ways| ways <= ARRANGEMENTS_MAX) {
        every_choice(&values, small, 0.0, &mut |sum| {
            tally.add(sum, observed, slack);
        });
        return Some(tally.permuted(true));
    }
    if let Some(found) = two_values(first, second) {
        return Some(found);
    }
    let mut random = Random::new(seed);
    for _ in 0..ARRANGEMENTS_DRAWN {
        let mut sum = 0.0;
        for at in 0..small {
            let other = at + random.below(n - at);
            values.swap(at, other);
            sum += values.get(at).copied().unwrap_or(0.0);
        }
        tally.add(sum, observed, slack);
    }
    Some(tally.permuted(false))
}

/// In how many ways `k` of `n` can be chosen; `None` where there are more than 2^63.
#[must_use]
pub fn ways(n: u64, k: u64) -> Option<u64> {
    let k = k.min(n - k.min(n));
    let mut ways = 1_u64;
    for step in 1..=k {
        ways = ways.checked_mul(n - k + step)? / step;
    }
    Some(ways)
}

fn every_choice(values: &[f64], choose: usize, sum: f64, emit: &mut impl FnMut(f64)) {
    match (choose, values) {
        (0, _) => emit(sum),
        (1, _) => values.iter().for_each(|value| emit(sum + value)),
        (_, [first, rest @ ..]) if choose <= rest.len() => {
            every_choice(rest, choose - 1, sum + first, emit);
            every_choice(rest, choose, sum, emit);
        }
        _ => emit(sum + values.iter().sum::<f64>()),
    }
}

/// Values of two kinds are a hypergeometric: every arrangement by its count (Fisher's exact test, by distance from the mean).
fn two_values(first: &[f64], second: &[f64]) -> Option<Permuted> {
    let low = first
        .iter()
        .chain(second)
        .copied()
        .fold(f64::INFINITY, f64::min);
    let high = first
        .iter()
        .chain(second)
        .copied()
        .fold(f64::NEG_INFINITY, f64::max);
    if !first
        .iter()
        .chain(second)
        .all(|value| *value == low || *value == high)
    {
        return None;
    }
    let highs = |values: &[f64]| values.iter().filter(|value| **value == high).count() as u64;
    let (n, size, of_all, seen) = (
        (first.len() + second.len()) as u64,
        first.len() as u64,
        highs(first) + highs(second),
        highs(first),
    );
    let ln_ways = |n: u64, k: u64| {
        let ln = |x: u64| libm::lgamma(x as f64 + 1.0);
        ln(n) - ln(k) - ln(n - k)
    };
    let all = ln_ways(n, size);
    let middle = of_all as f64 * size as f64 / n as f64;
    let (mut low, mut high, mut far) = (0.0, 0.0, 0.0);
    for count in (size + of_all).saturating_sub(n)..=size.min(of_all) {
        let chance = libm::exp(ln_ways(of_all, count) + ln_ways(n - of_all, size - count) - all);
        low += if count <= seen { chance } else { 0.0 };
        high += if count >= seen { chance } else { 0.0 };
        let as_far = (count as f64 - middle).abs() >= (seen as f64 - middle).abs() - 1e-9;
        far += if as_far { chance } else { 0.0 };
    }
    Some(Permuted {
        p: far.min(1.0),
        p_doubled: (2.0 * f64::min(low, high)).min(1.0),
        extreme: 0,
        arrangements: 0,
        exact: true,
    })
}

/// Whether two measures of the same units rise together: Spearman's rank correlation (Spearman 1904) with mean ranks for ties, and
/// its p over the ways in which chance alone could have dealt the second measure to the units. `None` for fewer than three units, where
/// the two are not of one length, where a value is no number, or where one of them does not vary.
#[must_use]
pub fn ranks(first: &[f64], second: &[f64], seed: u64) -> Option<(f64, Permuted)> {
    let n = first.len();
    if n < 3 || n != second.len() || !first.iter().chain(second).all(|one| one.is_finite()) {
        return None;
    }
    let (x, mut y) = (centred_ranks(first), centred_ranks(second));
    let squares = |of: &[f64]| of.iter().map(|one| one * one).sum::<f64>();
    let scale = (squares(&x) * squares(&y)).sqrt();
    if scale <= 0.0 {
        return None;
    }
    let together = |y: &[f64]| x.iter().zip(y).map(|(a, b)| a * b).sum::<f64>();
    let observed = together(&y);
    let slack = 1e-10 * scale;
    let mut tally = Tally::default();
    let ways = (1..=n as u64).try_fold(1_u64, |ways, step| {
        ways.checked_mul(step)
            .filter(|ways| *ways <= ARRANGEMENTS_MAX)
    });
    if ways.is_some() {
        every_order(&x, &mut y, 0.0, &mut |sum| tally.add(sum, observed, slack));
        return Some((observed / scale, tally.permuted(true)));
    }
    let mut random = Random::new(seed);
    for _ in 0..ARRANGEMENTS_DRAWN {
        random.shuffle(&mut y);
        tally.add(together(&y), observed, slack);
    }
    Some((observed / scale, tally.permuted(false)))
}

/// Twice the mean rank of each value, less the mean of all, so that nothing is rounded.
fn centred_ranks(values: &[f64]) -> Vec<f64> {
    let below = |of: &f64| values.iter().filter(|one| *one < of).count();
    let same = |of: &f64| values.iter().filter(|one| *one == of).count();
    let middle = values.len() + 1;
    let rank = |of: &f64| (2 * below(of) + same(of) + 1) as f64 - middle as f64;
    values.iter().map(rank).collect()
}

fn every_order(x: &[f64], y: &mut [f64], sum: f64, emit: &mut impl FnMut(f64)) {
    let Some((first, rest)) = x.split_first() else {
        emit(sum);
        return;
    };
    for at in 0..y.len() {
        y.swap(0, at);
        if let Some((own, others)) = y.split_first_mut() {
            let own = *own;
            every_order(rest, others, sum + first * own, emit);
        }
        y.swap(0, at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pairs_that_all_fell_have_the_least_p_there_is() {
        let changes = [
            -2.0, 0.0, -2.0, -1.0, -1.0, -1.0, -2.0, 0.0, -1.0, 0.0, -1.0, -2.0,
        ];
        let found = signs(&changes, 1).unwrap();
        assert!(found.exact && (found.p - 0.003_906_25).abs() < 1e-15);
    }

    #[test]
    fn arrangements_of_two_groups_are_counted() {
        let treated = [-2.0, -3.0, -1.0, -2.0, -1.0, -1.0, -2.0, -1.0];
        let comparator = [0.0, -1.0, 0.0, -1.0, 0.0, 0.0];
        let found = groups(&treated, &comparator, 1).unwrap();
        assert_eq!(
            (found.extreme, found.arrangements, found.exact),
            (30, 3003, true)
        );
        let other = groups(&comparator, &treated, 1).unwrap();
        assert_eq!((other.extreme, other.arrangements), (30, 3003));
    }

    #[test]
    fn four_moves_one_way_are_mcnemars_eighth() {
        let changes = [-1.0, -1.0, -1.0, -1.0, 0.0, 0.0];
        assert!((signs(&changes, 1).unwrap().p - 0.125).abs() < 1e-15);
        let many: Vec<f64> = (0..40).map(|at| if at < 10 { 1.0 } else { -1.0 }).collect();
        // scipy.stats.binomtest(10, 40, 0.5).pvalue
        assert!((signs(&many, 1).unwrap().p - 0.002_221_433_773_229_364_3).abs() < 1e-12);
    }

    #[test]
    fn a_drawn_p_lies_near_the_exact_one_and_is_never_nought() {
        let first: Vec<f64> = (0..30).map(|at| f64::from(at % 7)).collect();
        let second: Vec<f64> = (0..30).map(|at| f64::from(at % 7) + 1.0).collect();
        let found = groups(&first, &second, 1).unwrap();
        // Counted with whole numbers (every sum of 30 of 60 by its number of ways).
        assert!(
            !found.exact && (found.p - 0.076_078).abs() < 0.003,
            "{found:?}"
        );
        let apart: Vec<f64> = first.iter().map(|value| value + 100.5).collect();
        assert!(groups(&first, &apart, 1).unwrap().p > 0.0);
        assert_eq!(groups(&first, &second, 1), groups(&first, &second, 1));
    }

    #[test]
    fn ranks_that_rise_together_have_spearmans_rho_and_an_exact_p() {
        // rho as scipy's own example has it; the arrangements were counted by going through them elsewhere.
        let (rho, found) =
            ranks(&[1.0, 2.0, 3.0, 4.0, 5.0], &[5.0, 6.0, 7.0, 8.0, 7.0], 1).unwrap();
        assert!((rho - 0.820_782_681_668_123_3).abs() < 1e-12, "{rho}");
        assert_eq!(
            (found.extreme, found.arrangements, found.exact),
            (16, 120, true)
        );
        let first = [1.2, 2.0, 2.0, 2.8, 3.1, 3.5, 1.9];
        let second = [10.0, 14.0, 9.0, 15.0, 20.0, 19.0, 11.0];
        let (rho, found) = ranks(&first, &second, 1).unwrap();
        assert!((rho - 0.810_843_716_426_003_1).abs() < 1e-12, "{rho}");
        assert_eq!((found.extreme, found.arrangements), (176, 5_040));
        // Beyond nine units the arrangements are drawn, the same for the same seed.
        let many: Vec<f64> = (0..12).map(f64::from).collect();
        let (rho, found) = ranks(&many, &many, 7).unwrap();
        assert!((rho - 1.0).abs() < 1e-12 && !found.exact && found.p > 0.0);
        assert_eq!(ranks(&many, &many, 7), ranks(&many, &many, 7));
        for (first, second) in [
            (vec![1.0, 1.0, 1.0], vec![1.0, 2.0, 3.0]),
            (vec![1.0, 2.0], vec![1.0, 2.0]),
        ] {
            assert_eq!(ranks(&first, &second, 1), None);
        }
        assert_eq!(ranks(&[1.0, 2.0, f64::NAN], &[1.0, 2.0, 3.0], 1), None);
    }

    #[test]
    fn nothing_that_varies_gives_no_p() {
        assert_eq!(signs(&[0.0, 0.0], 1), None);
        assert_eq!(groups(&[1.0, 1.0], &[1.0], 1), None);
        assert_eq!(groups(&[], &[1.0], 1), None);
    }
}
