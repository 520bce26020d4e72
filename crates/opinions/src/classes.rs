//! The last step of the default method: each group has its own share of agree, disagree and pass on every statement, and a participant
//! belongs to the group under whose shares the votes cast are likeliest (latent classes, Goodman 1974, by classification and
//! re-estimation in turn, Celeux and Govaert 1992). Dimensions find the groups; the votes themselves then decide about the borders.
//!
//! A group's shares are drawn towards those of all participants by [`PRIOR_VOTES`] votes, so that a statement on which a group hardly
//! voted says little; a participant's own votes do not count towards the shares by which they are judged, so that nobody holds
//! themselves in a group. Where a group is so small that its shares would be guesses, the borders stay where they are.

use crate::ballots::Ballots;
use crate::counts::Counts;
use crate::limits::{CLASS_ROUNDS_MAX, EVIDENCE_MIN, PRIOR_VOTES, SETTLED_PARTICIPANTS_MIN};

/// Votes of a kind, by participants of any weight.
type Tally = [f64; 3];

/// How often a participant is drawn, at most, for their own votes to be taken out.
const DRAWN_MAX: usize = 4;

/// The groups of `within` after the borders were settled.
pub(crate) fn settled(
    ballots: &Ballots,
    within: &[usize],
    weights: &[f64],
    mut groups: Vec<usize>,
    count: usize,
) -> Vec<usize> {
    let mut sizes = vec![0.0; count];
    for (p, group) in within.iter().zip(&groups) {
        if let Some(size) = sizes.get_mut(*group) {
            *size += weights.get(*p).copied().unwrap_or(0.0);
        }
    }
    let smallest = sizes.into_iter().fold(f64::INFINITY, f64::min);
    if count < 2 || smallest < SETTLED_PARTICIPANTS_MIN {
        return groups;
    }
    let evidence = EVIDENCE_MIN * SETTLED_PARTICIPANTS_MIN / smallest;
    for _ in 0..CLASS_ROUNDS_MAX {
        let shares = Shares::of(ballots, within, weights, &groups, count);
        let moved: Vec<usize> = within
            .iter()
            .zip(&groups)
            .map(|(p, own)| {
                let weight = weights.get(*p).copied().unwrap_or(0.0);
                shares.likeliest(ballots, *p, (*own, evidence), weight)
            })
            .collect();
        if moved == groups {
            break;
        }
        groups = moved;
    }
    groups
}

/// Logarithms of shares: by group, by statement, by kind of vote; and the same for somebody who is in the group, by how often they were
/// drawn, without their own vote.
struct Shares {
    statements: usize,
    of_others: Vec<Tally>,
    of_own: Vec<Vec<Tally>>,
    count: usize,
}

impl Shares {
    fn of(
        ballots: &Ballots,
        within: &[usize],
        weights: &[f64],
        groups: &[usize],
        count: usize,
    ) -> Self {
        let statements = ballots.statements();
        let mut tallies = vec![[0.0; 3]; statements * count];
        for (p, group) in within.iter().zip(groups) {
            let weight = weights.get(*p).copied().unwrap_or(0.0);
            if weight <= 0.0 {
                continue;
            }
            for (on, vote) in ballots.of(*p) {
                let tally = tallies.get_mut(group * statements + on);
                if let Some(cell) = tally.and_then(|tally| tally.get_mut(Counts::kind(vote))) {
                    *cell += weight;
                }
            }
        }
        let mut all = vec![[1.0; 3]; statements];
        for of_group in tallies.chunks(statements.max(1)) {
            for (all, tally) in all.iter_mut().zip(of_group) {
                for (all, cell) in all.iter_mut().zip(tally) {
                    *all += cell;
                }
            }
        }
        let logarithms = |taken: f64| -> Vec<Tally> {
            let cells = tallies.iter().enumerate().map(|(at, tally)| {
                let all = all.get(at % statements.max(1)).copied().unwrap_or([1.0; 3]);
                let total: f64 = tally.iter().sum();
                let everybody: f64 = all.iter().sum();
                let mut logs = [0.0; 3];
                for ((log, cell), all) in logs.iter_mut().zip(tally).zip(&all) {
                    let own = (cell - taken).max(0.0) + PRIOR_VOTES * all / everybody;
                    *log = libm::log(own / ((total - taken).max(0.0) + PRIOR_VOTES));
                }
                logs
            });
            cells.collect()
        };
        Self {
            statements,
            of_others: logarithms(0.0),
            of_own: (1..=DRAWN_MAX)
                .map(|drawn| logarithms(drawn as f64))
                .collect(),
            count,
        }
    }

    /// The group that makes a participant's votes likeliest; another than their own only where it does so by more than `evidence`.
    fn likeliest(
        &self,
        ballots: &Ballots,
        participant: usize,
        (own, evidence): (usize, f64),
        weight: f64,
    ) -> usize {
        let without = (weight as usize).min(DRAWN_MAX).checked_sub(1);
        let without = without.and_then(|drawn| self.of_own.get(drawn));
        let mut best = (own, f64::NEG_INFINITY);
        for group in 0..self.count {
            let table = match without {
                Some(table) if group == own => table,
                _ => &self.of_others,
            };
            let from = group * self.statements;
            let of_group = table.get(from..from + self.statements).unwrap_or_default();
            let votes = ballots
                .of(participant)
                .filter_map(|(on, vote)| of_group.get(on)?.get(Counts::kind(vote)).copied());
            let stays = if group == own { evidence } else { 0.0 };
            let likely = votes.sum::<f64>() + stays;
            if likely > best.1 {
                best = (group, likely);
            }
        }
        best.0
    }
}
