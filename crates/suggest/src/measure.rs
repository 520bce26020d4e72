//! What the suggestions are worth, on responses that were held out.
//!
//! Guarantees: nothing that decides on a held out response has seen its codes: neither the lines, nor the blend, nor the
//! thresholds. F1 of a response that has no code and is suggested none is one; a code that is never suggested has F1 nought
//! and counts in the mean over codes.

/// The worth of one code.
#[derive(Debug, Clone, PartialEq)]
pub struct OfCode {
    /// Coded responses that have it.
    pub n: usize,
    /// Of those it was suggested for, the share that have it; `None` where it was suggested for none.
    pub precision: Option<f64>,
    /// Of those that have it, the share it was suggested for; `None` where none has it.
    pub recall: Option<f64>,
    /// Their harmonic mean, `2 hits / (suggested + having)`; `None` where the code has too few codings to be measured.
    pub f1: Option<f64>,
    /// The probability from which it is suggested; `None` where it never is.
    pub threshold: Option<f64>,
}

/// What was measured.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// Coded responses.
    pub responses: usize,
    /// The worth of all suggestions; `None` where there are too few codings to suggest or measure anything.
    pub scores: Option<Scores>,
    /// Each code, in its order.
    pub per_code: Vec<OfCode>,
}

/// The worth of all suggestions, each coded response held out once.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scores {
    /// The mean over responses of each one's F1.
    pub samples_f1: f64,
    /// The mean over codes of each one's F1, of all codes that somebody used.
    pub macro_f1: f64,
    /// F1 over all pairs of response and code.
    pub micro_f1: f64,
    /// Suggested probabilities beside what came of them: the mean absolute difference over ten parts of equal number.
    pub calibration_error: f64,
}

/// How many responses have a code, were suggested it, and both.
pub(crate) type Count = [usize; 3];

/// Compares what was suggested with what is so, response by response; `told` are probabilities and what came of them. Codes are
/// numbers below `codes`.
pub(crate) fn scores(
    codes: usize,
    (is, suggested): (&[Vec<usize>], &[Vec<usize>]),
    told: Vec<(f64, bool)>,
) -> (Scores, Vec<Count>) {
    let mut of_code = vec![[0_usize; 3]; codes];
    let mut of_responses = 0.0;
    let mut total = [0_usize; 3];
    for (is, suggested) in is.iter().zip(suggested) {
        let hits = suggested.iter().filter(|code| is.contains(code)).count();
        of_responses += f1(is.len(), suggested.len(), hits).unwrap_or(1.0);
        for (sum, more) in total.iter_mut().zip([is.len(), suggested.len(), hits]) {
            *sum += more;
        }
        let mut count = |code: &usize, which: usize| {
            let place = of_code.get_mut(*code).and_then(|c| c.get_mut(which));
            if let Some(place) = place {
                *place += 1;
            }
        };
        for code in is {
            count(code, 0);
        }
        for code in suggested {
            count(code, 1);
            if is.contains(code) {
                count(code, 2);
            }
        }
    }
    let [having, given, hits] = total;
    let micro = f1(having, given, hits).unwrap_or(1.0);
    let used: Vec<f64> = of_code
        .iter()
        .filter(|[having, ..]| *having > 0)
        .filter_map(|[having, given, hits]| f1(*having, *given, *hits))
        .collect();
    let scores = Scores {
        samples_f1: of_responses / is.len().max(1) as f64,
        macro_f1: used.iter().sum::<f64>() / used.len().max(1) as f64,
        micro_f1: micro,
        calibration_error: calibration_error(told),
    };
    (scores, of_code)
}

/// `None` where nothing is so and nothing was suggested.
pub(crate) fn f1(having: usize, suggested: usize, hits: usize) -> Option<f64> {
    let both = having + suggested;
    (both > 0).then(|| 2.0 * hits as f64 / both as f64)
}

/// The mean absolute difference between probabilities and what came of them, over ten parts of equal number.
fn calibration_error(mut judged: Vec<(f64, bool)>) -> f64 {
    judged.sort_by(|a, b| a.0.total_cmp(&b.0));
    let size = judged.len().div_ceil(10).max(1);
    let count = judged.len().max(1) as f64;
    let off = judged.chunks(size).map(|part| {
        let said: f64 = part.iter().map(|(p, _)| p).sum();
        let came = part.iter().filter(|(_, is)| *is).count() as f64;
        (said - came).abs()
    });
    off.sum::<f64>() / count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scores_are_those_of_the_books() {
        let is = [vec![0, 1], vec![1], vec![], vec![2]];
        let suggested = [vec![0], vec![0, 1], vec![], vec![]];
        let (found, of_code) = scores(4, (&is, &suggested), Vec::new());
        assert!((found.samples_f1 - (2.0 / 3.0 + 2.0 / 3.0 + 1.0 + 0.0) / 4.0).abs() < 1e-12);
        assert!((found.macro_f1 - (2.0 / 3.0 + 2.0 / 3.0 + 0.0) / 3.0).abs() < 1e-12);
        assert!((found.micro_f1 - 4.0 / 7.0).abs() < 1e-12);
        assert_eq!(of_code, [[1, 2, 1], [2, 1, 1], [1, 0, 0], [0, 0, 0]]);
    }

    #[test]
    fn probabilities_that_keep_their_word_have_no_error() {
        let judged = (0..100).map(|n| (0.25, n % 4 == 0)).collect();
        let error = calibration_error(judged);
        assert!(error < 0.06 && calibration_error(vec![(0.0, false)]) == 0.0);
    }
}
