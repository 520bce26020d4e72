//! Which statement a participant is shown next.
//!
//! The rule, as it is published: of the statements on which you have not voted, the one with the fewest votes comes next; each counts
//! for you as though it had up to nine votes more, drawn from your number and its own. So a new statement catches up before the others
//! go on, none is left behind, and those who vote at the same moment do not all get the same one.
//!
//! Guarantees: the answer depends on the counts, the participant's number and what they voted on, and on nothing else.

use crate::limits::SPREAD_VOTES;
use std::collections::BTreeSet;

/// The number of the next statement; `open` are number and votes of each that may be voted on.
#[must_use]
pub fn next(
    open: impl Iterator<Item = (i64, i64)>,
    voted: &BTreeSet<i64>,
    participant: i64,
) -> Option<i64> {
    open.filter(|(number, _)| !voted.contains(number))
        .min_by_key(|(number, votes)| {
            let drawn = mixed(participant, *number);
            (
                votes + i64::try_from(drawn % SPREAD_VOTES).unwrap_or(0),
                drawn,
                *number,
            )
        })
        .map(|(number, _)| number)
}

/// Two numbers mixed into one that looks like neither (the finaliser of SplitMix64: Steele, Lea and Flood 2014).
fn mixed(participant: i64, statement: i64) -> u64 {
    let seed = participant
        .cast_unsigned()
        .wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut z = seed
        ^ statement
            .cast_unsigned()
            .wrapping_mul(0xD1B5_4A32_D192_ED03);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Everybody votes on what they are shown, so many times, one after the other.
    fn voted(counts: &mut [i64], participants: std::ops::Range<i64>, each: usize) {
        for participant in participants {
            let mut own = BTreeSet::new();
            for _ in 0..each {
                let open = (1..).zip(counts.iter().copied());
                let Some(number) = next(open, &own, participant) else {
                    return;
                };
                own.insert(number);
                counts[usize::try_from(number - 1).unwrap()] += 1;
            }
        }
    }

    #[test]
    fn every_statement_gets_its_votes_and_a_new_one_catches_up() {
        let mut counts = vec![0; 50];
        voted(&mut counts, 1..101, 20);
        let (least, most) = (counts.iter().min().unwrap(), counts.iter().max().unwrap());
        assert!(most - least <= 10, "{least} to {most}");
        counts.push(0);
        voted(&mut counts, 101..151, 20);
        let least = counts[..50].iter().min().unwrap();
        assert!(counts[50] + 10 >= *least, "{} beside {least}", counts[50]);
    }

    #[test]
    fn those_who_come_at_the_same_moment_see_different_statements() {
        let first = |participant| next((1..=30).map(|n| (n, 4)), &BTreeSet::new(), participant);
        let seen: BTreeSet<_> = (1..=100).map(first).collect();
        assert!(seen.len() > 15, "{seen:?}");
        assert_eq!(first(7), first(7));
    }

    #[test]
    fn whoever_has_voted_on_all_is_shown_none() {
        assert_eq!(
            next([(1, 0), (2, 5)].into_iter(), &BTreeSet::from([1, 2]), 1),
            None
        );
        assert_eq!(next(std::iter::empty(), &BTreeSet::new(), 1), None);
    }
}
