//! Which of several straight lines is highest over which part of 0 to 1, with ends that are fractions.
//!
//! Guarantees: nothing is rounded; parts in which the same lines are highest are one.

use std::cmp::Ordering;

/// A fraction with a denominator above nought, in lowest terms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Fraction {
    over: i128,
    under: i128,
}

impl Fraction {
    pub(super) fn of(over: i128, under: i128) -> Self {
        let (mut a, mut b) = (over.abs(), under.abs());
        while b != 0 {
            (a, b) = (b, a % b);
        }
        let by = a.max(1) * under.signum();
        Self {
            over: over / by,
            under: under / by,
        }
    }

    fn before(self, other: Self) -> Ordering {
        (self.over * other.under).cmp(&(other.over * self.under))
    }

    fn between(self, other: Self) -> Self {
        Self::of(
            self.over * other.under + other.over * self.under,
            2 * self.under * other.under,
        )
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "both are far below 2 to the 53 or are told beside the fraction"
    )]
    pub(super) fn value(self) -> f64 {
        self.over as f64 / self.under as f64
    }

    pub(super) fn text(self) -> String {
        match self.under {
            1 => self.over.to_string(),
            under => format!("{}/{under}", self.over),
        }
    }
}

/// Which lines are highest over which part of 0 to 1.
pub(super) fn leading(lines: &[(i128, i128)]) -> Vec<(Fraction, Fraction, Vec<usize>)> {
    let mut ends = vec![Fraction::of(0, 1), Fraction::of(1, 1)];
    for (at, (here, elsewhere)) in lines.iter().enumerate() {
        for (other_here, other_elsewhere) in lines.iter().skip(at + 1) {
            let (a, b) = (here - other_here, elsewhere - other_elsewhere);
            // t·a + (1 − t)·b is nought between 0 and 1 where the two differ in sign.
            if a.signum() * b.signum() < 0 {
                ends.push(Fraction::of(b, b - a));
            }
        }
    }
    ends.sort_by(|one, other| one.before(*other));
    ends.dedup();
    let mut found: Vec<(Fraction, Fraction, Vec<usize>)> = Vec::new();
    for (from, to) in ends.iter().zip(ends.iter().skip(1)) {
        let at = from.between(*to);
        let value =
            |(here, elsewhere): &(i128, i128)| at.over * here + (at.under - at.over) * elsewhere;
        let best = lines.iter().map(value).max();
        let first: Vec<usize> = lines
            .iter()
            .enumerate()
            .filter(|(_, line)| Some(value(line)) == best)
            .map(|(at, _)| at)
            .collect();
        match found.last_mut() {
            Some((_, end, same)) if *same == first => *end = *to,
            _ => found.push((*from, *to, first)),
        }
    }
    found
}
