//! Votes as a table with many holes: participants by statements, each agree (1), disagree (-1), pass (0) or not voted.
//!
//! Guarantees: one vote at most for each participant and statement; the order of the votes that were given does not matter.

/// A vote on a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vote {
    /// The participant agrees.
    Agree,
    /// The participant disagrees.
    Disagree,
    /// The participant has seen it and passed.
    Pass,
}

impl Vote {
    /// 1, -1 or 0.
    #[must_use]
    pub fn number(self) -> i8 {
        match self {
            Self::Agree => 1,
            Self::Disagree => -1,
            Self::Pass => 0,
        }
    }
}

/// One participant's vote on one statement; both are numbered from 0 in the order of their ids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cast {
    /// Who voted.
    pub participant: u32,
    /// On what.
    pub statement: u32,
    /// How.
    pub vote: Vote,
}

/// All votes of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballots {
    statements: usize,
    starts: Vec<usize>,
    on: Vec<u32>,
    votes: Vec<Vote>,
}

impl Ballots {
    /// The votes of `participants` participants on `statements` statements. Of several votes of one participant on one statement
    /// the last given counts; whoever and whatever is out of range does not.
    #[must_use]
    pub fn new(participants: usize, statements: usize, mut casts: Vec<Cast>) -> Self {
        casts.retain(|cast| {
            (cast.participant as usize) < participants && (cast.statement as usize) < statements
        });
        casts.sort_by_key(|cast| (cast.participant, cast.statement));
        let place = |cast: &Cast| (cast.participant, cast.statement);
        casts.reverse();
        casts.dedup_by_key(|cast| place(cast));
        casts.reverse();
        let mut starts = Vec::with_capacity(participants + 1);
        let mut at = 0;
        for participant in 0..participants {
            starts.push(at);
            let own = casts.get(at..).unwrap_or_default();
            at += own
                .iter()
                .take_while(|cast| cast.participant as usize == participant)
                .count();
        }
        starts.push(at);
        Self {
            statements,
            starts,
            on: casts.iter().map(|cast| cast.statement).collect(),
            votes: casts.iter().map(|cast| cast.vote).collect(),
        }
    }

    /// How many participants there are.
    #[must_use]
    pub fn participants(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// How many statements there are.
    #[must_use]
    pub fn statements(&self) -> usize {
        self.statements
    }

    /// How many votes there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.on.len()
    }

    /// Whether nobody voted.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.on.is_empty()
    }

    /// Where a participant's votes stand among all votes.
    pub(crate) fn range(&self, participant: usize) -> std::ops::Range<usize> {
        let at = |n: usize| self.starts.get(n).copied().unwrap_or(self.on.len());
        at(participant)..at(participant + 1)
    }

    /// Puts another vote in the place of one.
    pub(crate) fn deal(&mut self, at: usize, vote: Vote) {
        if let Some(to) = self.votes.get_mut(at) {
            *to = vote;
        }
    }

    /// The statements of all votes, participant after participant.
    pub(crate) fn on(&self) -> &[u32] {
        &self.on
    }

    /// A participant's votes, with the statement of each.
    pub fn of(&self, participant: usize) -> impl Iterator<Item = (usize, Vote)> + '_ {
        let range = self.range(participant);
        let on = self.on.get(range.clone()).unwrap_or_default();
        let votes = self.votes.get(range).unwrap_or_default();
        on.iter().map(|on| *on as usize).zip(votes.iter().copied())
    }

    /// The same votes without those on some statements, which stay as statements without votes.
    #[must_use]
    pub fn without(&self, left_out: &[bool]) -> Self {
        let is_out = |statement: usize| left_out.get(statement).copied().unwrap_or(false);
        let mut kept = Self {
            statements: self.statements,
            starts: Vec::with_capacity(self.starts.len()),
            on: Vec::with_capacity(self.on.len()),
            votes: Vec::with_capacity(self.votes.len()),
        };
        for participant in 0..self.participants() {
            kept.starts.push(kept.on.len());
            for (statement, vote) in self.of(participant).filter(|(on, _)| !is_out(*on)) {
                kept.on.push(u32::try_from(statement).unwrap_or(u32::MAX));
                kept.votes.push(vote);
            }
        }
        kept.starts.push(kept.on.len());
        kept
    }

    /// How often each statement was voted on.
    #[must_use]
    pub fn per_statement(&self) -> Vec<usize> {
        let mut counts = vec![0; self.statements];
        for on in &self.on {
            if let Some(count) = counts.get_mut(*on as usize) {
                *count += 1;
            }
        }
        counts
    }
}
