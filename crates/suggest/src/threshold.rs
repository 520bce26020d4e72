//! From which probability on a code is suggested.
//!
//! Method: the probability that makes the expected F1 of the code largest, given calibrated probabilities (Lewis 1995; Lipton,
//! Elkan and Naryanaswamy 2014, who show that it is half of that F1). It is computed from the probabilities alone: a count of
//! hits and misses near each candidate would follow the luck of a few responses.

/// The threshold for one code, from its probabilities on many responses; `None` where there is none.
pub(crate) fn threshold(mut probabilities: Vec<f64>) -> Option<f64> {
    probabilities.sort_by(|a, b| b.total_cmp(a));
    let expected: f64 = probabilities.iter().sum();
    let mut best: Option<(f64, f64)> = None;
    let mut found = 0.0;
    for (taken, p) in (1_u32..).zip(&probabilities) {
        found += p;
        let f1 = 2.0 * found / (f64::from(taken) + expected);
        if best.is_none_or(|(most, _)| f1 > most) {
            best = Some((f1, *p));
        }
    }
    // Between the last that is suggested and half of the F1, which is where the next would have to lie.
    best.map(|(f1, last)| (f1 / 2.0).min(last).clamp(LEAST, 1.0))
}

/// No code is suggested below this probability.
const LEAST: f64 = 0.05;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_that_is_told_well_has_a_threshold_near_one_half() {
        let mut p = vec![0.99; 50];
        p.extend(vec![0.01; 50]);
        let found = threshold(p).unwrap();
        assert!(found > 0.4 && found < 0.5, "{found}");
    }

    #[test]
    fn a_code_that_is_told_badly_has_a_low_one() {
        let p = (0..100).map(|n| 0.05 + f64::from(n) / 500.0).collect();
        let found = threshold(p).unwrap();
        assert!(found < 0.2, "{found}");
        assert_eq!(threshold(Vec::new()), None);
    }
}
