//! What a group stands for and what all groups share, by the default method.
//!
//! **Typical** of a group is a side that its members take on a statement more often than everybody else: the interval of the
//! difference of the two shares (Newcombe 1998) lies above nought, at a level at which nothing at all is wrongly called typical with
//! probability 0.95 (Bonferroni over groups, statements and sides), and more than half of the group takes it. The largest lower
//! limits come first.
//!
//! **Shared** is a side that more than half of every group takes, so sure that the lower limit of each group's share is above one
//! half. A statement's score is the lowest of these shares: a large group cannot buy consensus, because its size gives it no more
//! than a narrower interval. A group with fewer votes on it than [`crate::limits::GROUP_VOTES_MIN`] leaves the matter open, and the
//! statement is not given.

use crate::counts::{Counts, SIDES, Side, together};
use crate::limits::{FALSE_TYPICAL_MAX, GROUP_VOTES_MIN, STATEMENTS_SHOWN, Z_95};
use crate::shares::{Share, difference, share, z_of_tail};

/// A statement that tells a group from the others.
#[derive(Debug, Clone, PartialEq)]
pub struct Typical {
    /// Which.
    pub statement: usize,
    /// What the group thinks of it.
    pub side: Side,
    /// How the group voted on it.
    pub counts: Counts,
    /// The share of the group that agrees with it.
    pub agree: Share,
    /// The share that disagrees.
    pub disagree: Share,
    /// The share of everybody else that takes the same side.
    pub others: Option<Share>,
    /// How much of the group's side is the group's own, in the method's own measure: the lower limit of the difference of shares
    /// (default), or the product by which the standard method ranks.
    pub score: f64,
}

/// A statement on which the groups are of one mind.
#[derive(Debug, Clone, PartialEq)]
pub struct Shared {
    /// Which.
    pub statement: usize,
    /// What they think of it.
    pub side: Side,
    /// How all of them voted.
    pub counts: Counts,
    /// In the method's own measure: the lowest share of a group (default), or the group-aware consensus of the standard method.
    pub score: f64,
    /// The interval: of that group's share (default), or of the share of all (standard).
    pub interval: (f64, f64),
    /// The share of each group that takes the side, where it voted.
    pub by_group: Vec<Option<Share>>,
}

/// What is typical of each group.
pub(crate) fn typical(counts: &[Vec<Counts>], statements: usize) -> Vec<Vec<Typical>> {
    let all = together(counts, statements);
    let asked = counts
        .iter()
        .flatten()
        .filter(|c| c.votes() >= GROUP_VOTES_MIN)
        .count()
        * 2;
    let z = z_of_tail(FALSE_TYPICAL_MAX / asked.max(1) as f64);
    let of_group = |own: &Vec<Counts>| {
        let mut found = Vec::new();
        for (statement, (own, all)) in own.iter().zip(&all).enumerate() {
            let rest = Counts {
                agree: all.agree - own.agree,
                disagree: all.disagree - own.disagree,
                pass: all.pass - own.pass,
            };
            if own.votes() < GROUP_VOTES_MIN || rest.votes() < GROUP_VOTES_MIN {
                continue;
            }
            found.extend(
                SIDES
                    .iter()
                    .filter_map(|side| one(statement, *side, own, &rest, z)),
            );
        }
        found.sort_by(|a, b| {
            b.score
                .total_cmp(&a.score)
                .then(a.statement.cmp(&b.statement))
        });
        found.truncate(STATEMENTS_SHOWN);
        found
    };
    if counts.len() < 2 {
        return vec![Vec::new(); counts.len()];
    }
    counts.iter().map(of_group).collect()
}

fn one(statement: usize, side: Side, own: &Counts, rest: &Counts, z: f64) -> Option<Typical> {
    let strict = |counts: &Counts| share(counts.towards(side), counts.votes(), z);
    let score = difference(strict(own)?, strict(rest)?).interval.0;
    let is_typical = score > 0.0 && own.towards(side) * 2 > own.votes();
    is_typical.then_some(())?;
    let shown = |counts: &Counts, side| share(counts.towards(side), counts.votes(), Z_95);
    Some(Typical {
        statement,
        side,
        counts: *own,
        agree: shown(own, Side::Agree)?,
        disagree: shown(own, Side::Disagree)?,
        others: shown(rest, side),
        score,
    })
}

/// What all groups share, the surest first.
pub(crate) fn shared(counts: &[Vec<Counts>], statements: usize) -> Vec<Shared> {
    let all = together(counts, statements);
    let mut found = Vec::new();
    for (statement, all) in all.iter().enumerate() {
        for side in SIDES {
            let own = counts.iter().filter_map(|group| group.get(statement));
            if own.clone().any(|c| c.votes() < GROUP_VOTES_MIN) {
                continue;
            }
            let by_group: Vec<Option<Share>> = own
                .map(|c| share(c.towards(side), c.votes(), Z_95))
                .collect();
            let lowest = by_group.iter().flatten();
            let lowest = lowest.min_by(|a, b| a.interval.0.total_cmp(&b.interval.0));
            if let Some(lowest) = lowest.copied().filter(|lowest| lowest.interval.0 > 0.5) {
                found.push(Shared {
                    statement,
                    side,
                    counts: *all,
                    score: lowest.value,
                    interval: lowest.interval,
                    by_group,
                });
            }
        }
    }
    found.sort_by(|a, b| {
        (b.interval.0.total_cmp(&a.interval.0)).then(a.statement.cmp(&b.statement))
    });
    found
}
