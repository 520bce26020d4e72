//! Agreement of two coders on spans of text: each character of a document is coded by both, by one, or by neither.
//!
//! Methods: Krippendorff's alpha (nominal, two coders, nothing missing), Cohen's kappa, Gwet's AC1 and percent agreement over
//! characters, each character of the documents counted, the uncoded ones too. Characters next to each other are not
//! independent, so intervals come from leaving out one document at a time (the jackknife: Efron and Stein 1981; Student's t over
//! the documents). Where nobody disagrees the interval is exact for the share of documents in full agreement (Clopper and Pearson
//! 1934), at the same chance agreement.

use crate::agreement::{Coefficient, exact};
use crate::student::quantile;

/// The characters of one document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Overlap {
    /// Coded by both.
    pub both: u64,
    /// By the first alone.
    pub first: u64,
    /// By the second alone.
    pub second: u64,
    /// By neither.
    pub neither: u64,
}

impl Overlap {
    /// The characters of a document of `length` where each coder put the code on these spans; the spans may overlap.
    #[must_use]
    pub fn of(length: usize, first: &[(usize, usize)], second: &[(usize, usize)]) -> Self {
        let marked = |spans: &[(usize, usize)]| {
            let mut marked = vec![false; length];
            for (start, end) in spans {
                let within = marked.get_mut((*start).min(length)..(*end).min(length));
                within.into_iter().flatten().for_each(|one| *one = true);
            }
            marked
        };
        let mut overlap = Self::default();
        for pair in marked(first).into_iter().zip(marked(second)) {
            match pair {
                (true, true) => overlap.both += 1,
                (true, false) => overlap.first += 1,
                (false, true) => overlap.second += 1,
                (false, false) => overlap.neither += 1,
            }
        }
        overlap
    }

    /// The characters of both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            both: self.both + other.both,
            first: self.first + other.first,
            second: self.second + other.second,
            neither: self.neither + other.neither,
        }
    }

    fn less(self, other: Self) -> Self {
        Self {
            both: self.both - other.both,
            first: self.first - other.first,
            second: self.second - other.second,
            neither: self.neither - other.neither,
        }
    }

    fn all(self) -> f64 {
        (self.both + self.first + self.second + self.neither) as f64
    }

    fn observed(self) -> f64 {
        (self.both + self.neither) as f64 / self.all()
    }

    /// The share of judgements that put the code there.
    fn coded(self) -> f64 {
        (2 * self.both + self.first + self.second) as f64 / (2.0 * self.all())
    }
}

/// What agreement there is over characters.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SpanAgreement {
    /// Documents.
    pub documents: usize,
    /// Characters of them all.
    pub characters: u64,
    /// Percent agreement as a share.
    pub percent: Option<f64>,
    /// Krippendorff's alpha; `None` where everything or nothing is coded.
    pub alpha: Option<Coefficient>,
    /// Cohen's kappa.
    pub kappa: Option<Coefficient>,
    /// Gwet's AC1.
    pub ac1: Option<Coefficient>,
}

/// Agreement over the characters of documents, with intervals at `level`.
#[must_use]
pub fn span_agreement(documents: &[Overlap], level: f64) -> SpanAgreement {
    let whole = documents
        .iter()
        .fold(Overlap::default(), |sum, one| sum.plus(*one));
    let some = whole.all() > 0.0;
    let of = |chance: fn(Overlap) -> f64| {
        let chance_there = Some(chance(whole)).filter(|chance| some && 1.0 - chance > 1e-12)?;
        let value = beyond(whole.observed(), chance_there);
        let interval = if whole.first + whole.second == 0 {
            exact(documents.len(), chance_there, level)
        } else {
            jackknife(documents, whole, chance, value, level)
        };
        Some(Coefficient { value, interval })
    };
    SpanAgreement {
        documents: documents.len(),
        characters: whole.both + whole.first + whole.second + whole.neither,
        percent: some.then(|| whole.observed()),
        alpha: of(chance_of_alpha),
        kappa: of(chance_of_kappa),
        ac1: of(chance_of_ac1),
    }
}

fn beyond(observed: f64, chance: f64) -> f64 {
    (observed - chance) / (1.0 - chance)
}

fn chance_of_alpha(all: Overlap) -> f64 {
    let judgements = 2.0 * all.all();
    let coded = all.coded() * judgements;
    1.0 - 2.0 * coded * (judgements - coded) / (judgements * (judgements - 1.0))
}

fn chance_of_kappa(all: Overlap) -> f64 {
    let n = all.all();
    let first = (all.both + all.first) as f64 / n;
    let second = (all.both + all.second) as f64 / n;
    first * second + (1.0 - first) * (1.0 - second)
}

fn chance_of_ac1(all: Overlap) -> f64 {
    2.0 * all.coded() * (1.0 - all.coded())
}

fn jackknife(
    documents: &[Overlap],
    whole: Overlap,
    chance: fn(Overlap) -> f64,
    value: f64,
    level: f64,
) -> Option<(f64, f64)> {
    let k = documents.len() as f64;
    if k < 2.0 {
        return None;
    }
    let mut without = Vec::with_capacity(documents.len());
    for one in documents {
        let rest = whole.less(*one);
        let chance = chance(rest);
        // Leaving this document out leaves nothing to tell by.
        if rest.all() <= 0.0 || chance.is_nan() || 1.0 - chance <= 1e-12 {
            return None;
        }
        without.push(beyond(rest.observed(), chance));
    }
    let mean = without.iter().sum::<f64>() / k;
    let squares: f64 = without.iter().map(|one| (one - mean) * (one - mean)).sum();
    let error = (squares * (k - 1.0) / k).sqrt();
    let half = quantile(f64::midpoint(1.0, level), k - 1.0)? * error;
    Some(((value - half).max(-1.0), (value + half).min(1.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn overlap(both: u64, first: u64, second: u64, neither: u64) -> Overlap {
        Overlap {
            both,
            first,
            second,
            neither,
        }
    }

    /// The cases of 10,000 characters that a well-known program gets wrong, with scikit-learn's kappa.
    #[test]
    fn kappa_over_characters_is_cohens() {
        for (case, kappa) in [
            (overlap(1_000, 1_000, 1_000, 7_000), 0.375),
            (overlap(2_500, 2_500, 2_500, 2_500), 0.0),
            (overlap(9_000, 500, 500, 0), -0.052_631_578_947),
            (overlap(0, 500, 500, 9_000), -0.052_631_578_947),
        ] {
            let found = span_agreement(&[case, case], 0.95).kappa.unwrap().value;
            assert!((found - kappa).abs() < 1e-9, "{case:?}: {found}");
        }
    }

    #[test]
    fn nobody_disagreeing_is_not_certainty() {
        let found = span_agreement(&[overlap(5, 0, 0, 5), overlap(1, 0, 0, 9)], 0.95);
        let alpha = found.alpha.unwrap();
        assert!((alpha.value - 1.0).abs() < 1e-12);
        assert!(alpha.interval.unwrap().0 < 0.5);
    }

    #[test]
    fn nothing_coded_cannot_tell() {
        let found = span_agreement(&[overlap(0, 0, 0, 50)], 0.95);
        assert_eq!((found.alpha, found.percent), (None, Some(1.0)));
        assert_eq!(span_agreement(&[], 0.95).percent, None);
        assert_eq!(
            span_agreement(&[overlap(2, 3, 4, 5)], 0.95)
                .kappa
                .unwrap()
                .interval,
            None
        );
    }

    #[test]
    fn spans_become_characters_once() {
        let counted = Overlap::of(10, &[(0, 4), (2, 6)], &[(5, 99), (9, 3)]);
        assert_eq!(counted, overlap(1, 5, 4, 0));
    }

    #[test]
    fn a_document_that_differs_widens_the_interval() {
        let same = overlap(40, 10, 10, 40);
        let even = span_agreement(&[same; 6], 0.95).alpha.unwrap();
        let odd = [same, same, same, same, same, overlap(0, 50, 50, 0)];
        let uneven = span_agreement(&odd, 0.95).alpha.unwrap();
        let width = |c: Coefficient| c.interval.map_or(9.0, |(low, high)| high - low);
        assert!(width(uneven) > width(even));
    }
}
