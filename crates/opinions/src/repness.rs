//! Representative statements and consensus of the standard method (Small et al. 2021 and the server's published code).
//!
//! Shares are smoothed by one vote each way; a share is tested against one half, and against that of everybody else, by normal
//! approximations with one vote added, one-sided at 90 %. Group-aware consensus of a statement is the product over groups of the
//! smoothed shares that agree with it.
//!
//! These numbers are given as the server has them, small groups and all; the default method is the one that guards against them.

use crate::counts::{Counts, SIDES, Side, together};
use crate::limits::{POLIS_STATEMENTS_SHOWN, POLIS_Z, Z_95};
use crate::shares::share;
use crate::typical::{Shared, Typical};

/// A share smoothed by one vote each way.
fn smoothed(part: usize, whole: usize) -> f64 {
    (part as f64 + 1.0) / (whole as f64 + 2.0)
}

/// How far a share is from one half, in standard errors.
fn against_half(part: usize, whole: usize) -> f64 {
    let (k, n) = (part as f64 + 1.0, whole as f64 + 1.0);
    2.0 * n.sqrt() * (k / n - 0.5)
}

/// How far two shares are from one another, in standard errors.
fn against_others(own: (usize, usize), others: (usize, usize)) -> f64 {
    let (k, n) = (own.0 as f64 + 1.0, own.1 as f64 + 1.0);
    let (other_k, other_n) = (others.0 as f64 + 1.0, others.1 as f64 + 1.0);
    let pooled = (k + other_k) / (n + other_n);
    if pooled >= 1.0 {
        return 0.0;
    }
    (k / n - other_k / other_n) / (pooled * (1.0 - pooled) * (1.0 / n + 1.0 / other_n)).sqrt()
}

/// One side of a statement in one group.
#[derive(Debug, Clone, Copy)]
struct Standing {
    share: f64,
    share_test: f64,
    ratio: f64,
    ratio_test: f64,
}

impl Standing {
    fn of(side: Side, own: &Counts, rest: &Counts) -> Self {
        let (k, n) = (own.towards(side), own.votes());
        let (other_k, other_n) = (rest.towards(side), rest.votes());
        Self {
            share: smoothed(k, n),
            share_test: against_half(k, n),
            ratio: smoothed(k, n) / smoothed(other_k, other_n),
            ratio_test: against_others((k, n), (other_k, other_n)),
        }
    }

    fn is_significant(&self) -> bool {
        self.ratio_test > POLIS_Z && self.share_test > POLIS_Z
    }

    fn metric(&self) -> f64 {
        self.ratio * self.ratio_test * self.share * self.share_test
    }
}

/// A statement as a group has it.
#[derive(Debug, Clone, Copy)]
struct Candidate {
    statement: usize,
    own: Counts,
    rest: Counts,
    agree: Standing,
    disagree: Standing,
}

impl Candidate {
    /// The side that is more representative, and how it stands.
    fn side(&self) -> (Side, Standing) {
        if self.agree.ratio_test > self.disagree.ratio_test {
            (Side::Agree, self.agree)
        } else {
            (Side::Disagree, self.disagree)
        }
    }

    fn shown(&self) -> Option<Typical> {
        let (side, standing) = self.side();
        let share_of = |side| share(self.own.towards(side), self.own.votes(), Z_95);
        Some(Typical {
            statement: self.statement,
            side,
            counts: self.own,
            agree: share_of(Side::Agree)?,
            disagree: share_of(Side::Disagree)?,
            others: share(self.rest.towards(side), self.rest.votes(), Z_95),
            score: standing.metric(),
        })
    }

    /// Whether this is a better statement to agree with than the best so far.
    fn beats_agree(&self, best: Option<&Self>) -> bool {
        if self.own.agree == 0 && self.own.disagree == 0 {
            return false;
        }
        match best {
            Some(best) if best.agree.ratio > 1.0 => self.agree.metric() > best.agree.metric(),
            Some(best) => {
                let product = |one: &Self| one.agree.share * one.agree.share_test;
                product(self) > product(best)
            }
            None => {
                self.agree.share_test > POLIS_Z
                    || (self.agree.ratio > 1.0 && self.agree.share > 0.5)
            }
        }
    }

    /// How representative it is on either side.
    fn test(&self) -> f64 {
        self.agree.ratio_test.max(self.disagree.ratio_test)
    }
}

/// The representative statements of each group: the significant ones by the product of share, ratio and their tests, the best to
/// agree with always among them and first; where none is significant, that one or the best of all.
pub(crate) fn representative(counts: &[Vec<Counts>], left_out: &[bool]) -> Vec<Vec<Typical>> {
    let all = together(counts, left_out.len());
    let of_group = |own: &Vec<Counts>| {
        let mut sufficient: Vec<Candidate> = Vec::new();
        let (mut best, mut best_agree): (Option<Candidate>, Option<Candidate>) = (None, None);
        for (statement, (own, all)) in own.iter().zip(&all).enumerate() {
            if left_out.get(statement).copied().unwrap_or(false) || all.votes() == 0 {
                continue;
            }
            let rest = Counts {
                agree: all.agree - own.agree,
                disagree: all.disagree - own.disagree,
                pass: all.pass - own.pass,
            };
            let candidate = Candidate {
                statement,
                own: *own,
                rest,
                agree: Standing::of(Side::Agree, own, &rest),
                disagree: Standing::of(Side::Disagree, own, &rest),
            };
            if candidate.agree.is_significant() || candidate.disagree.is_significant() {
                sufficient.push(candidate);
            }
            if sufficient.is_empty() && best.is_none_or(|best| candidate.test() > best.test()) {
                best = Some(candidate);
            }
            if candidate.beats_agree(best_agree.as_ref()) {
                best_agree = Some(candidate);
            }
        }
        sufficient.retain(|one| best_agree.is_none_or(|best| best.statement != one.statement));
        let metric = |one: &Candidate| one.side().1.metric();
        sufficient.sort_by(|a, b| metric(b).total_cmp(&metric(a)));
        let mut chosen: Vec<Candidate> = Vec::new();
        match (best_agree, sufficient.is_empty()) {
            (Some(one), _) => chosen.push(one),
            (None, true) => chosen.extend(best),
            (None, false) => {}
        }
        chosen.extend(sufficient);
        chosen.truncate(POLIS_STATEMENTS_SHOWN);
        let (agree, disagree): (Vec<_>, Vec<_>) = chosen
            .iter()
            .filter_map(Candidate::shown)
            .partition(|one| one.side == Side::Agree);
        agree.into_iter().chain(disagree).collect::<Vec<Typical>>()
    };
    counts.iter().map(of_group).collect()
}

/// The consensus statements: among all participants more than half take the side, significantly, the first few of each side by share
/// times test. Each has the group-aware consensus of its side as its score.
pub(crate) fn consensus(all: &[Counts], counts: &[Vec<Counts>], left_out: &[bool]) -> Vec<Shared> {
    let mut found = Vec::new();
    for side in SIDES {
        let mut of_side: Vec<(f64, usize, &Counts)> = Vec::new();
        for (statement, all) in all.iter().enumerate() {
            let (k, n) = (all.towards(side), all.votes());
            let (value, test) = (smoothed(k, n), against_half(k, n));
            let is_out = left_out.get(statement).copied().unwrap_or(false);
            if !is_out && n > 0 && value > 0.5 && test > POLIS_Z {
                of_side.push((value * test, statement, all));
            }
        }
        of_side.sort_by(|(a, s, _), (b, t, _)| b.total_cmp(a).then(s.cmp(t)));
        for (_, statement, all) in of_side.into_iter().take(POLIS_STATEMENTS_SHOWN) {
            let own = || counts.iter().filter_map(|group| group.get(statement));
            let score = own()
                .map(|c| smoothed(c.towards(side), c.votes()))
                .product();
            let whole = share(all.towards(side), all.votes(), Z_95);
            found.push(Shared {
                statement,
                side,
                counts: *all,
                score,
                interval: whole.map_or((0.0, 1.0), |share| share.interval),
                by_group: own()
                    .map(|c| share(c.towards(side), c.votes(), Z_95))
                    .collect(),
            });
        }
    }
    found
}

/// The group-aware consensus of every statement: the product over groups of the smoothed share that agrees.
pub(crate) fn group_aware(counts: &[Vec<Counts>], statements: usize) -> Vec<f64> {
    let of = |statement: usize| {
        let own = counts.iter().filter_map(|group| group.get(statement));
        own.map(|c| smoothed(c.agree, c.votes())).product()
    };
    (0..statements).map(of).collect()
}
