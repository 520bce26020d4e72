//! How each group voted on each statement.

use crate::ballots::{Ballots, Vote};

/// Votes on a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Votes for it.
    pub agree: usize,
    /// Votes against it.
    pub disagree: usize,
    /// Passes.
    pub pass: usize,
}

impl Counts {
    /// All votes, passes included.
    #[must_use]
    pub fn votes(&self) -> usize {
        self.agree + self.disagree + self.pass
    }

    /// Votes of one kind: for it, or against it.
    #[must_use]
    pub fn towards(&self, side: Side) -> usize {
        match side {
            Side::Agree => self.agree,
            Side::Disagree => self.disagree,
        }
    }

    /// The kind of a vote as a place from 0.
    pub(crate) fn kind(vote: Vote) -> usize {
        match vote {
            Vote::Agree => 0,
            Vote::Disagree => 1,
            Vote::Pass => 2,
        }
    }

    fn add(&mut self, vote: Vote) {
        match vote {
            Vote::Agree => self.agree += 1,
            Vote::Disagree => self.disagree += 1,
            Vote::Pass => self.pass += 1,
        }
    }

    /// These and others together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            agree: self.agree + other.agree,
            disagree: self.disagree + other.disagree,
            pass: self.pass + other.pass,
        }
    }
}

/// For a statement, or against it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// For it.
    Agree,
    /// Against it.
    Disagree,
}

/// Both sides.
pub const SIDES: [Side; 2] = [Side::Agree, Side::Disagree];

/// The votes on each statement, group by group: one list a group, one entry a statement.
pub(crate) fn by_group(
    ballots: &Ballots,
    members: &[usize],
    groups: &[usize],
    count: usize,
) -> Vec<Vec<Counts>> {
    let mut counts = vec![vec![Counts::default(); ballots.statements()]; count];
    for (participant, group) in members.iter().zip(groups) {
        let Some(own) = counts.get_mut(*group) else {
            continue;
        };
        for (on, vote) in ballots.of(*participant) {
            if let Some(counts) = own.get_mut(on) {
                counts.add(vote);
            }
        }
    }
    counts
}

/// Lists of counts added up, statement by statement.
pub(crate) fn together<'a>(
    lists: impl IntoIterator<Item = &'a Vec<Counts>>,
    statements: usize,
) -> Vec<Counts> {
    let mut sums = vec![Counts::default(); statements];
    for list in lists {
        for (sum, counts) in sums.iter_mut().zip(list) {
            *sum = sum.and(*counts);
        }
    }
    sums
}
