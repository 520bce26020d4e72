//! A straight line between the responses that have a code and those that have not.
//!
//! Method: a linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh, Chang, Lin, Keerthi and
//! Sundararajan 2008, algorithm 1 for L2 loss). The rarer side may weigh more.
//!
//! Guarantees: the order in which rows are visited follows from the seed. It deliberately gives no probability: that is learnt
//! from held out responses, in `blend.rs`.

use crate::limits::{GRADIENT_MAX, ROUNDS_MAX};
use crate::rows::Rows;
use stats::random::Random;

/// A line: a weight for each column, and what a row without columns gets.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    /// A weight for each column.
    pub(crate) weights: Vec<f64>,
    /// What is added.
    pub(crate) start: f64,
}

impl Line {
    /// On which side of the line a row lies, and how far.
    pub(crate) fn score(&self, rows: &impl Rows, row: usize) -> f64 {
        rows.dot(row, &self.weights) + self.start
    }
}

/// How dear errors are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Cost {
    /// What an error on the commoner side costs (C).
    pub(crate) error: f64,
    /// Whether both sides cost the same in all, however many are on each; otherwise the rarer side costs more by the square root
    /// of how much rarer it is.
    pub(crate) level: bool,
}

/// The line between those of `among` that have the code and those that have not.
pub(crate) fn line(
    rows: &impl Rows,
    among: &[usize],
    has: impl Fn(usize) -> bool,
    cost: Cost,
    seed: u64,
) -> Line {
    let with = among.iter().filter(|row| has(**row)).count();
    let without = among.len() - with;
    let mut line = Line {
        weights: vec![0.0; rows.width()],
        start: 0.0,
    };
    if with == 0 || without == 0 {
        line.start = if with == 0 { -1.0 } else { 1.0 };
        return line;
    }
    let ratio = without as f64 / with as f64;
    let (dear, cheap) = if cost.level {
        // As is usual: each side by its share, so that equal sides cost one.
        (0.5 + 0.5 * ratio, 0.5 + 0.5 / ratio)
    } else if ratio > 1.0 {
        (ratio.sqrt(), 1.0)
    } else {
        (1.0, 1.0 / ratio.sqrt())
    };
    let mut points: Vec<Point> = among
        .iter()
        .map(|row| {
            let side = if has(*row) { 1.0 } else { -1.0 };
            let times = if side > 0.0 { dear } else { cheap };
            let slack = 0.5 / (cost.error * times);
            Point {
                row: *row,
                side,
                slack,
                curve: rows.squares(*row) + 1.0 + slack,
                pull: 0.0,
                idle: 0,
            }
        })
        .collect();
    let mut chance = Random::new(seed);
    for round in 0..ROUNDS_MAX {
        chance.shuffle(&mut points);
        let mut steepest = 0.0_f64;
        for point in &mut points {
            if point.idle >= IDLE_ROUNDS && round % LOOK_AGAIN_ROUNDS != 0 {
                continue;
            }
            let gradient =
                point.side * line.score(rows, point.row) - 1.0 + point.slack * point.pull;
            let downhill = if point.pull == 0.0 {
                gradient.min(0.0)
            } else {
                gradient
            };
            steepest = steepest.max(downhill.abs());
            if downhill == 0.0 {
                point.idle += 1;
                continue;
            }
            point.idle = 0;
            let before = point.pull;
            point.pull = (before - gradient / point.curve).max(0.0);
            let step = (point.pull - before) * point.side;
            rows.add(point.row, step, &mut line.weights);
            line.start += step;
        }
        if steepest < GRADIENT_MAX {
            break;
        }
    }
    line
}

struct Point {
    row: usize,
    side: f64,
    slack: f64,
    curve: f64,
    pull: f64,
    idle: usize,
}

/// Rounds in which a row far on its own side changed nothing, after which it is looked at only now and then.
const IDLE_ROUNDS: usize = 2;
/// How often it is looked at again.
const LOOK_AGAIN_ROUNDS: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rows::Full;

    #[test]
    fn a_line_parts_what_can_be_parted() {
        let rows = Full::of(vec![1.0, 0.1, 0.9, 0.0, 0.1, 1.0, 0.0, 0.8], 2);
        let cost = Cost {
            error: 10.0,
            level: false,
        };
        let found = line(&rows, &[0, 1, 2, 3], |row| row < 2, cost, 1);
        assert!((0..4).all(|row| (found.score(&rows, row) > 0.0) == (row < 2)));
    }

    #[test]
    fn a_code_that_nobody_or_everybody_has_is_a_line_that_says_so() {
        let rows = Full::of(vec![1.0, 0.5], 1);
        let cost = Cost {
            error: 1.0,
            level: true,
        };
        assert!(line(&rows, &[0, 1], |_| false, cost, 1).score(&rows, 0) < 0.0);
        assert!(line(&rows, &[0, 1], |_| true, cost, 1).score(&rows, 0) > 0.0);
    }
}
