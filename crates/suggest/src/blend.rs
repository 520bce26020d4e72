//! Several opinions on each response and code become one probability.
//!
//! Method: stacking (Wolpert 1992): the weight of each opinion is learnt from responses that had been held out when the opinion
//! was formed, by `logit.rs`. Then, in a second step, what the other codes got is looked at: where a response has one code
//! as a rule, a strong rival speaks against a code, and where responses have several it does not; how much, the
//! codings say. Because it is learnt from held out responses, the result is a calibrated probability (Platt 1999).

use crate::logit::{Case, Logit, probability};
use crate::rows::Full;

/// How opinions become a probability.
#[derive(Debug, Clone)]
pub(crate) struct Blend {
    scales: Vec<f64>,
    codes: usize,
    first: Logit,
    second: Logit,
}

/// Things known in the second step.
const SECOND: usize = 2;

impl Blend {
    /// Learns from held out opinions: `opinions` has a table (responses by codes) for each opinion, `among` are the responses
    /// learnt from.
    pub(crate) fn learn(
        opinions: &[Full],
        among: &[usize],
        codes: usize,
        has: impl Fn(usize, usize) -> bool,
    ) -> Self {
        let scales: Vec<f64> = opinions.iter().map(|o| scale(o, among)).collect();
        let first = Logit::learn(opinions.len(), codes, |each| {
            let mut known = Vec::with_capacity(opinions.len());
            for row in among {
                for code in 0..codes {
                    known.clear();
                    known.extend(scaled(opinions, &scales, *row, code));
                    let is = has(*row, code);
                    let known = &known;
                    each(&Case { code, known, is });
                }
            }
        });
        let once: Vec<Vec<f64>> = among
            .iter()
            .map(|row| first_odds(&first, opinions, &scales, *row, codes))
            .collect();
        let second = Logit::learn(SECOND, codes, |each| {
            for (row, odds) in among.iter().zip(&once) {
                let rivals = rivals(odds);
                for (code, (odds, rivals)) in odds.iter().zip(&rivals).enumerate() {
                    let known = &[*odds, odds - rivals];
                    let is = has(*row, code);
                    each(&Case { code, known, is });
                }
            }
        });
        Self {
            scales,
            codes,
            first,
            second,
        }
    }

    /// The probability of each code for one response.
    pub(crate) fn probabilities(&self, opinions: &[Full], row: usize) -> Vec<f64> {
        let odds = first_odds(&self.first, opinions, &self.scales, row, self.codes);
        let rivals = rivals(&odds);
        odds.iter()
            .zip(&rivals)
            .enumerate()
            .map(|(code, (odds, rivals))| {
                probability(self.second.log_odds(code, &[*odds, odds - rivals]))
            })
            .collect()
    }

    /// What each opinion counts for, in the units of that opinion.
    pub(crate) fn weights(&self) -> Vec<f64> {
        let slopes = self.first.slopes().iter().zip(&self.scales);
        slopes.map(|(slope, scale)| slope * scale).collect()
    }
}

/// What brings an opinion to a spread of one.
fn scale(opinion: &Full, among: &[usize]) -> f64 {
    let values = || among.iter().flat_map(|row| opinion.row(*row));
    let count = values().count().max(1) as f64;
    let mean = values().sum::<f64>() / count;
    let spread = values().map(|v| (v - mean) * (v - mean)).sum::<f64>() / count;
    if spread > 0.0 {
        1.0 / spread.sqrt()
    } else {
        0.0
    }
}

fn scaled<'o>(
    opinions: &'o [Full],
    scales: &'o [f64],
    row: usize,
    code: usize,
) -> impl Iterator<Item = f64> + 'o {
    let both = opinions.iter().zip(scales);
    both.map(move |(opinion, scale)| opinion.at(row, code) * scale)
}

fn first_odds(
    first: &Logit,
    opinions: &[Full],
    scales: &[f64],
    row: usize,
    codes: usize,
) -> Vec<f64> {
    let mut known = Vec::with_capacity(opinions.len());
    (0..codes)
        .map(|code| {
            known.clear();
            known.extend(scaled(opinions, scales, row, code));
            first.log_odds(code, &known)
        })
        .collect()
}

/// For each code, the log of the sum of the odds of the others, and of one for "none of them".
fn rivals(odds: &[f64]) -> Vec<f64> {
    let top = odds.iter().fold(0.0_f64, |top, odds| top.max(*odds));
    let parts: Vec<f64> = odds.iter().map(|odds| libm::exp(odds - top)).collect();
    let nobody = libm::exp(-top);
    let before = parts.iter().scan(0.0, |sum, part| {
        let before = *sum;
        *sum += part;
        Some(before)
    });
    let mut after = 0.0;
    let mut behind: Vec<f64> = parts
        .iter()
        .rev()
        .map(|part| {
            let behind = after;
            after += part;
            behind
        })
        .collect();
    behind.reverse();
    before
        .zip(behind)
        .map(|(before, behind)| top + libm::log((before + behind + nobody).max(1e-300)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_opinion_that_knows_counts_and_one_that_does_not_does_not() {
        let rows = 200;
        let mut knows = Full::zeros(rows, 2);
        let mut guesses = Full::zeros(rows, 2);
        for row in 0..rows {
            for code in 0..2 {
                let is = row % 2 == code;
                let noise = ((row * 7 + code * 3) % 10) as f64 / 10.0;
                knows.row_mut(row)[code] = f64::from(u8::from(is)) + noise * 1.2;
                guesses.row_mut(row)[code] = ((row * 13 + code * 5) % 11) as f64;
            }
        }
        let among: Vec<usize> = (0..rows).collect();
        let opinions = [knows, guesses];
        let blend = Blend::learn(&opinions, &among, 2, |row, code| row % 2 == code);
        let p = blend.probabilities(&opinions, 0);
        assert!(p[0] > 0.6 && p[1] < 0.4, "{p:?}");
        let mean: f64 = among
            .iter()
            .map(|row| blend.probabilities(&opinions, *row)[0])
            .sum();
        assert!((mean / rows as f64 - 0.5).abs() < 0.02);
    }
}
