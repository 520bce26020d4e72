//! What prototypes claimed against what was measured of it: can the data bear the claim, can they not tell, or do they say the opposite?
//!
//! The rule: a claim says on which side of no difference an outcome went. *Can bear*: `practice difference` can tell that there is a
//! difference (its 95 % interval leaves out no difference, and p is below 0.05), and it lies on the claimed side. *Says the opposite*:
//! it can tell, and the difference lies on the other side. *Cannot tell*: everything else, with its reason.
//!
//! Guarantees: what was never measured, or measured without anything to compare it with, cannot tell, whatever its figures; how many claims were
//! looked at stands beside p, with p made up for it (Holm 1979, *Scandinavian Journal of Statistics* 6); without a comparator a claim that is
//! borne is one of a change, and never of its cause (Sherman et al. 1998: grade 3 and more have one). It deliberately pools nothing: these prototypes are
//! different things, and an average over them would stand for none.

mod file;
mod kept;

pub use file::{claims_of, measured_of};
pub use kept::of_register;

use crate::adherence::Adherence;
use crate::difference::{Design, Found, holm};
use crate::explored::{Explored, Outcome, explored};
use crate::limits::COMPARATOR_GRADE;
use std::collections::BTreeMap;

/// On which side of no difference an outcome is claimed to have gone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Less of it.
    Lower,
    /// More of it.
    Higher,
}

impl Direction {
    /// Its word in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Lower => "lower",
            Self::Higher => "higher",
        }
    }

    /// The direction of a word.
    #[must_use]
    pub fn of_code(word: &str) -> Option<Self> {
        match word.trim().to_lowercase().as_str() {
            "lower" | "less" | "fewer" | "is" | "llai" => Some(Self::Lower),
            "higher" | "more" | "uwch" | "mwy" => Some(Self::Higher),
            _ => None,
        }
    }
}

/// What was measured, as `practice difference` tells it.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// The design, by its word.
    pub design: String,
    /// Level of the Maryland scale, 1 to 5.
    pub grade: u8,
    /// Units that count.
    pub n: usize,
    /// The difference; a ratio where `is_ratio`.
    pub estimate: Option<f64>,
    /// Its 95 % interval.
    pub ci: Option<(f64, f64)>,
    /// Its p.
    pub p: Option<f64>,
    /// Whether 1, not 0, is no difference.
    pub is_ratio: bool,
    /// Whether the figures cannot tell that there is a difference.
    pub cannot_tell: bool,
}

impl Measured {
    /// What the verb found.
    #[must_use]
    pub fn of(found: &Found) -> Self {
        Self {
            design: found.design.word().to_owned(),
            grade: found.grade,
            n: found.n,
            estimate: found.estimate,
            ci: found.ci,
            p: found.p,
            is_ratio: found.is_ratio,
            cannot_tell: found.cannot_tell,
        }
    }

    /// Whether the estimate is a difference between two things, not a level of one.
    #[must_use]
    pub fn compares(&self) -> bool {
        let level = self.design == Design::AfterOnly.word()
            || (self.design == Design::Rates.word() && !self.is_ratio);
        !level
    }

    /// Where no difference stands.
    #[must_use]
    pub fn none(&self) -> f64 {
        if self.is_ratio { 1.0 } else { 0.0 }
    }
}

/// A claim of a prototype, with what was measured of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Claimed {
    /// The prototype.
    pub prototype: String,
    /// What is claimed, in its own words; may be empty.
    pub claim: String,
    /// The outcome.
    pub outcome: String,
    /// Where it is claimed to have gone.
    pub direction: Direction,
    /// What it is measured on; empty where nobody said.
    pub scale: String,
    /// Where the figures come from: a file, an exhibit; empty where nothing was measured.
    pub from: String,
    /// The figures.
    pub measured: Option<Measured>,
}

/// Why data cannot tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Nothing was measured.
    NotMeasured,
    /// Too few units for an interval.
    Few,
    /// Nothing to compare it with.
    NothingToCompare,
    /// The interval holds no difference, or p is 0.05 or more.
    MayBeNone,
}

impl Why {
    /// Its word in answers.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NotMeasured => "not-measured",
            Self::Few => "few",
            Self::NothingToCompare => "nothing-to-compare",
            Self::MayBeNone => "may-be-none",
        }
    }
}

/// What the data say of a claim.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// They can bear it.
    Bears,
    /// They cannot tell.
    CannotTell(Why),
    /// They say the opposite.
    Opposite,
}

impl Verdict {
    /// Its word in answers.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Bears => "can-bear",
            Self::CannotTell(_) => "cannot-tell",
            Self::Opposite => "says-the-opposite",
        }
    }
}

/// What the data say of a claim, by the rule above.
#[must_use]
pub fn verdict(claim: &Claimed) -> Verdict {
    let Some(measured) = &claim.measured else {
        return Verdict::CannotTell(Why::NotMeasured);
    };
    if !measured.compares() {
        return Verdict::CannotTell(Why::NothingToCompare);
    }
    let (Some(estimate), Some(_)) = (measured.estimate, measured.ci) else {
        return Verdict::CannotTell(Why::Few);
    };
    if measured.cannot_tell {
        return Verdict::CannotTell(Why::MayBeNone);
    }
    let side = match estimate < measured.none() {
        true => Direction::Lower,
        false => Direction::Higher,
    };
    match side == claim.direction {
        true => Verdict::Bears,
        false => Verdict::Opposite,
    }
}

/// A claim with its verdict.
#[derive(Debug, Clone, PartialEq)]
pub struct Judged {
    /// The claim.
    pub claim: Claimed,
    /// What the data say.
    pub verdict: Verdict,
    /// p made up for how many were looked at.
    pub p_holm: Option<f64>,
    /// Whether what was measured has a comparator, so that more than a change may be spoken of.
    pub has_comparator: bool,
}

/// Why estimates are not drawn beneath each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotDrawn {
    /// Fewer than two have an interval.
    Few,
    /// They are on several scales, or nobody said on which.
    Scales,
    /// Some are ratios and some differences.
    Kinds,
}

impl NotDrawn {
    /// Its word in answers.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Few => "few-estimates",
            Self::Scales => "several-scales",
            Self::Kinds => "ratios-and-differences",
        }
    }
}

/// Outcomes of one kind set against adherence.
#[derive(Debug, Clone, PartialEq)]
pub struct Looked {
    /// The outcome.
    pub outcome: String,
    /// Its scale.
    pub scale: String,
    /// What came out.
    pub explored: Explored,
    /// p made up for how many were looked at.
    pub p_holm: Option<f64>,
}

/// Everything that follows from the claims.
#[derive(Debug, Clone, PartialEq)]
pub struct Synthesis {
    /// Each claim, by prototype and outcome.
    pub claims: Vec<Judged>,
    /// How many have a p.
    pub tested: usize,
    /// The places of the claims that are drawn beneath each other, or why none is.
    pub forest: Result<Vec<usize>, NotDrawn>,
    /// Outcomes against adherence, where that is known.
    pub looked: Vec<Looked>,
}

/// What follows from claims; with `adherence` also whether outcomes went with it, which is a look and no finding.
#[must_use]
pub fn synthesis(mut claims: Vec<Claimed>, adherence: Option<&Adherence>, seed: u64) -> Synthesis {
    let key = |one: &Claimed| {
        (
            one.prototype.clone(),
            one.outcome.clone(),
            one.claim.clone(),
        )
    };
    claims.sort_by_key(key);
    let ps: Vec<Option<f64>> = claims
        .iter()
        .map(|one| one.measured.as_ref().and_then(|measured| measured.p))
        .collect();
    let forest = forest(&claims);
    let looked = adherence.map_or_else(Vec::new, |adherence| looked(&claims, adherence, seed));
    let judged = claims
        .into_iter()
        .zip(holm(&ps))
        .map(|(claim, p_holm)| Judged {
            verdict: verdict(&claim),
            p_holm,
            has_comparator: claim
                .measured
                .as_ref()
                .is_some_and(|one| one.grade >= COMPARATOR_GRADE),
            claim,
        });
    Synthesis {
        claims: judged.collect(),
        tested: ps.iter().flatten().count(),
        forest,
        looked,
    }
}

fn forest(claims: &[Claimed]) -> Result<Vec<usize>, NotDrawn> {
    let drawn: Vec<(usize, &Claimed, &Measured)> = claims
        .iter()
        .enumerate()
        .filter_map(|(at, one)| Some((at, one, one.measured.as_ref()?)))
        .filter(|(_, _, one)| one.compares() && one.estimate.is_some() && one.ci.is_some())
        .collect();
    let Some((_, first, of_first)) = drawn.first() else {
        return Err(NotDrawn::Few);
    };
    let one_scale = |(_, one, _): &(usize, &Claimed, &Measured)| one.scale == first.scale;
    let one_kind = |(_, _, one): &(usize, &Claimed, &Measured)| one.is_ratio == of_first.is_ratio;
    if drawn.len() < 2 {
        Err(NotDrawn::Few)
    } else if first.scale.is_empty() || !drawn.iter().all(one_scale) {
        Err(NotDrawn::Scales)
    } else if !drawn.iter().all(one_kind) {
        Err(NotDrawn::Kinds)
    } else {
        Ok(drawn.iter().map(|(at, ..)| *at).collect())
    }
}

/// Each outcome on each scale against adherence.
fn looked(claims: &[Claimed], adherence: &Adherence, seed: u64) -> Vec<Looked> {
    let mut of: BTreeMap<(&str, &str, bool), Vec<Outcome>> = BTreeMap::new();
    for one in claims {
        let Some(measured) = one.measured.as_ref().filter(|measured| measured.compares()) else {
            continue;
        };
        if let Some(value) = measured.estimate {
            let group = (one.outcome.as_str(), one.scale.as_str(), measured.is_ratio);
            of.entry(group).or_default().push(Outcome {
                prototype: one.prototype.clone(),
                value,
                scale: one.scale.clone(),
            });
        }
    }
    let found: Vec<(&str, &str, Explored)> = of
        .iter()
        .map(|((outcome, scale, _), values)| (*outcome, *scale, explored(adherence, values, seed)))
        .collect();
    let p = |one: &Explored| one.found.as_ref().ok().map(|(_, permuted)| permuted.p);
    let ps: Vec<Option<f64>> = found.iter().map(|(_, _, one)| p(one)).collect();
    let made_up = holm(&ps);
    found
        .into_iter()
        .zip(made_up)
        .map(|((outcome, scale, explored), p_holm)| Looked {
            outcome: outcome.to_owned(),
            scale: scale.to_owned(),
            explored,
            p_holm,
        })
        .collect()
}
