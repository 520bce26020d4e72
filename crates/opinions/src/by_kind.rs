//! What every kind of participant shares, where the kinds are known beforehand (respondent types) and are not found.
//!
//! The rule is that of `typical.rs`: a side that more than half of every kind takes, so sure that the lower limit of each kind's share is
//! above one half. A kind with fewer participants than [`KIND_PARTICIPANTS_MIN`] is left out of it: it can neither carry nor
//! block a consensus. With fewer than two kinds left there is none.

use crate::limits::KIND_PARTICIPANTS_MIN;
use crate::{Ballots, Shared, counts, typical};

/// The statements on which all kinds are of one mind, the surest first. `kind_of` says of each participant which kind they are, where it is
/// known; `kinds` is how many there are. `by_group` of each answer has an entry a kind, nothing for a kind that is left out.
#[must_use]
pub fn shared_by(
    ballots: &Ballots,
    left_out: &[bool],
    kind_of: &[Option<usize>],
    kinds: usize,
) -> Vec<Shared> {
    let kept = ballots.without(left_out);
    let size = |kind: usize| kind_of.iter().filter(|of| **of == Some(kind)).count();
    let large: Vec<usize> = (0..kinds)
        .filter(|kind| size(*kind) >= KIND_PARTICIPANTS_MIN)
        .collect();
    if large.len() < 2 {
        return Vec::new();
    }
    let (mut members, mut groups) = (Vec::new(), Vec::new());
    for (participant, kind) in kind_of.iter().enumerate() {
        let place = kind.and_then(|kind| large.binary_search(&kind).ok());
        if let Some(place) = place {
            members.push(participant);
            groups.push(place);
        }
    }
    let counts = counts::by_group(&kept, &members, &groups, large.len());
    let mut shared = typical::shared(&counts, kept.statements());
    for one in &mut shared {
        let mut by_kind = vec![None; kinds];
        for (kind, share) in large.iter().zip(&one.by_group) {
            if let Some(to) = by_kind.get_mut(*kind) {
                *to = *share;
            }
        }
        one.by_group = by_kind;
    }
    shared
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Cast, Vote};

    #[test]
    fn a_large_kind_cannot_buy_consensus_from_a_small_one() {
        // 200 of one kind agree with both statements; 12 of another agree with the second alone.
        let mut casts = Vec::new();
        for participant in 0..212 {
            for statement in 0..2 {
                let vote = match (participant < 200, statement) {
                    (false, 0) => Vote::Disagree,
                    _ => Vote::Agree,
                };
                casts.push(Cast {
                    participant,
                    statement,
                    vote,
                });
            }
        }
        let ballots = Ballots::new(212, 2, casts);
        let kind_of: Vec<_> = (0..212).map(|p| Some(usize::from(p >= 200))).collect();
        let shared = shared_by(&ballots, &[], &kind_of, 2);
        let found: Vec<usize> = shared.iter().map(|one| one.statement).collect();
        assert_eq!(found, [1]);
        assert!(shared[0].by_group.iter().all(Option::is_some));
        // Of one kind alone there is no consensus across kinds.
        assert!(shared_by(&ballots, &[], &[Some(0); 212], 2).is_empty());
        assert!(shared_by(&ballots, &[true, true], &kind_of, 2).is_empty());
    }
}
