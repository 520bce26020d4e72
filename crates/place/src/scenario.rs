//! What would follow if a part of the spending moved to local co-operatives, as far as stated assumptions carry.
//!
//! Guarantees: nothing is assumed that somebody did not state with a range and a source; each outcome is told as the least and the most
//! that the ranges allow, which are exact: every outcome goes only up or only down in each assumption while the others stand still
//! (each is a ratio of expressions that are linear in it), so that its extremes lie where every assumption is at an end. Spending
//! whose holder or area is not known is never moved. It deliberately tells no number of co-operatives, jobs or savings.

use crate::spending::{Contract, Nested, Suppliers, spending};
use std::collections::BTreeMap;

/// What is assumed of one thing: a range.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Range {
    /// The least.
    pub low: f64,
    /// The most.
    pub high: f64,
}

impl Range {
    fn at(self, end: End) -> f64 {
        match end {
            End::Low => self.low,
            End::Middle => f64::midpoint(self.low, self.high),
            End::High => self.high,
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum End {
    Low,
    Middle,
    High,
}

/// What can be assumed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Assumed {
    /// The share of the spending in question that could be let anew in the time that is meant.
    Movable,
    /// The share of that which moves.
    Moved,
    /// What is paid where a pound is paid now.
    Price,
    /// The most that local co-operatives could take on, in pounds at present prices.
    Capacity,
    /// The share of a pound that those who hold the contracts now spend locally again.
    RespentNow,
    /// The share that local co-operatives would.
    RespentThen,
    /// What the change costs once, in pounds.
    Transition,
}

impl Assumed {
    /// All of them, in the order in which they are told.
    pub const ALL: [Self; 7] = [
        Self::Movable,
        Self::Moved,
        Self::Price,
        Self::Capacity,
        Self::RespentNow,
        Self::RespentThen,
        Self::Transition,
    ];

    /// Its word in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Movable => "movable",
            Self::Moved => "moved",
            Self::Price => "price",
            Self::Capacity => "capacity",
            Self::RespentNow => "respent_now",
            Self::RespentThen => "respent_then",
            Self::Transition => "transition",
        }
    }
}

/// The ranges that were stated.
pub type Ranges = BTreeMap<Assumed, Range>;

/// The spending from which the scenario begins.
#[derive(Debug, Clone, PartialEq)]
pub struct Now {
    /// All of it.
    pub total: f64,
    /// What is spent locally.
    pub local: f64,
    /// What local holders of the ownership in question hold.
    pub held: f64,
    /// What could move, before any assumption.
    pub pool: f64,
    /// The local part of it.
    pub pool_local: f64,
    /// How many contracts that is.
    pub pool_contracts: usize,
    /// Left where it is because nobody said who owns the holder.
    pub unknown_ownership: f64,
    /// Left where it is because its area is not known.
    pub unmatched: f64,
}

/// To whom and from whom spending would move.
#[derive(Debug, Clone, Copy)]
pub struct Move<'a> {
    /// The forms of ownership to which it moves.
    pub to: &'a [String],
    /// Those from which it moves; all others where there are none.
    pub from: &'a [String],
}

/// What the spending is now.
#[must_use]
pub fn now(
    contracts: &[Contract],
    suppliers: &Suppliers,
    areas: &BTreeMap<String, Nested>,
    is_local: &dyn Fn(&Nested) -> bool,
    asked: Move<'_>,
) -> Now {
    let of = |one: &Contract| spending(std::slice::from_ref(one), suppliers, Some(areas), is_local);
    let mut now = Now {
        total: 0.0,
        local: 0.0,
        held: 0.0,
        pool: 0.0,
        pool_local: 0.0,
        pool_contracts: 0,
        unknown_ownership: 0.0,
        unmatched: 0.0,
    };
    for one in contracts {
        let found = of(one);
        let local = found.total.local;
        now.total += one.value;
        now.local += local;
        let owner = found.by_ownership.first().map_or("", |(owner, _)| owner);
        let is_among = |list: &[String]| list.iter().any(|one| one == owner);
        let is_held = is_among(asked.to) && local != 0.0;
        match (found.unowned.is_empty(), found.unmatched.is_empty()) {
            (false, _) => now.unknown_ownership += one.value,
            (true, false) => now.unmatched += one.value,
            (true, true) if is_held => now.held += one.value,
            (true, true) if one.value <= 0.0 => {}
            (true, true) if asked.from.is_empty() || is_among(asked.from) => {
                now.pool += one.value;
                now.pool_local += local;
                now.pool_contracts += 1;
            }
            (true, true) => {}
        }
    }
    now
}

/// What is told of the scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// What moves, in pounds at present prices.
    Moved,
    /// The share of the spending that is local.
    LocalShare,
    /// The share that local holders of the ownership in question hold.
    HeldShare,
    /// What is paid more than now in a period like that of the register, in pounds; below nought where it is less.
    Dearer,
    /// What of the moved pounds is spent locally again, more than now.
    Respent,
    /// What the change costs once.
    Transition,
}

impl Outcome {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Moved,
        Self::LocalShare,
        Self::HeldShare,
        Self::Dearer,
        Self::Respent,
        Self::Transition,
    ];

    /// Its word in the document.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Moved => "moved",
            Self::LocalShare => "local_share",
            Self::HeldShare => "held_share",
            Self::Dearer => "dearer",
            Self::Respent => "respent_more",
            Self::Transition => "transition",
        }
    }
}

/// An outcome with its range.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Told {
    /// Which.
    pub outcome: Outcome,
    /// What it is now.
    pub now: f64,
    /// The least that the ranges allow.
    pub low: f64,
    /// With every assumption in the middle of its range.
    pub middle: f64,
    /// The most.
    pub high: f64,
}

/// How far the local share moves as one assumption goes through its range, the others in the middle of theirs.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TurnsOn {
    /// Which assumption.
    pub assumed: Assumed,
    /// The local share at its low end.
    pub at_low: f64,
    /// And at its high end.
    pub at_high: f64,
}

/// What follows; an outcome for which an assumption is missing is not told.
#[must_use]
pub fn outcomes(now: &Now, ranges: &Ranges) -> Vec<Told> {
    let keys: Vec<Assumed> = ranges.keys().copied().collect();
    let told = |outcome: Outcome| {
        let middle = value(now, ranges, outcome, &|_| End::Middle)?;
        let corners = (0_u32..1 << keys.len()).filter_map(|corner| {
            let end = |assumed: Assumed| {
                let bit = keys.iter().position(|key| *key == assumed).unwrap_or(0);
                if corner >> bit & 1 == 1 {
                    End::High
                } else {
                    End::Low
                }
            };
            value(now, ranges, outcome, &end)
        });
        let (low, high) = corners.fold((middle, middle), |(low, high), one| {
            (low.min(one), high.max(one))
        });
        Some(Told {
            outcome,
            now: match outcome {
                Outcome::LocalShare => now.local / now.total,
                Outcome::HeldShare => now.held / now.total,
                _ => 0.0,
            },
            low,
            middle,
            high,
        })
    };
    Outcome::ALL.into_iter().filter_map(told).collect()
}

/// On which assumptions the local share turns, the one that moves it most first.
#[must_use]
pub fn turns_on(now: &Now, ranges: &Ranges) -> Vec<TurnsOn> {
    let at = |assumed: Assumed, wanted: End| {
        let end = |one: Assumed| if one == assumed { wanted } else { End::Middle };
        value(now, ranges, Outcome::LocalShare, &end)
    };
    let one = |assumed: &Assumed| {
        Some(TurnsOn {
            assumed: *assumed,
            at_low: at(*assumed, End::Low)?,
            at_high: at(*assumed, End::High)?,
        })
    };
    let mut told: Vec<TurnsOn> = ranges.keys().filter_map(one).collect();
    told.retain(|one| one.at_low != one.at_high);
    let swing = |one: &TurnsOn| (one.at_high - one.at_low).abs();
    told.sort_by(|a, b| {
        swing(b)
            .total_cmp(&swing(a))
            .then(a.assumed.cmp(&b.assumed))
    });
    told
}

/// An outcome where each assumption is at one place of its range; `None` where one that it needs is missing.
fn value(
    now: &Now,
    ranges: &Ranges,
    outcome: Outcome,
    end: &dyn Fn(Assumed) -> End,
) -> Option<f64> {
    let of = |assumed: Assumed| ranges.get(&assumed).map(|range| range.at(end(assumed)));
    let could = now.pool * of(Assumed::Movable)? * of(Assumed::Moved)?;
    let moved = of(Assumed::Capacity).map_or(could, |most| could.min(most));
    let price = of(Assumed::Price)?;
    let total = now.total + moved * (price - 1.0);
    // What moves comes evenly from all that could: so much of it was local before.
    let local_before = if now.pool > 0.0 {
        moved * now.pool_local / now.pool
    } else {
        0.0
    };
    match outcome {
        Outcome::Moved => Some(moved),
        Outcome::LocalShare => Some((now.local - local_before + moved * price) / total),
        Outcome::HeldShare => Some((now.held + moved * price) / total),
        Outcome::Dearer => Some(moved * (price - 1.0)),
        Outcome::Respent => {
            let (before, after) = (of(Assumed::RespentNow)?, of(Assumed::RespentThen)?);
            Some(moved * (price * after - before))
        }
        Outcome::Transition => of(Assumed::Transition),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: Now = Now {
        total: 1_000.0,
        local: 300.0,
        held: 50.0,
        pool: 800.0,
        pool_local: 200.0,
        pool_contracts: 8,
        unknown_ownership: 100.0,
        unmatched: 50.0,
    };

    fn ranges() -> Ranges {
        Ranges::from([
            (
                Assumed::Movable,
                Range {
                    low: 0.2,
                    high: 0.6,
                },
            ),
            (
                Assumed::Moved,
                Range {
                    low: 0.5,
                    high: 1.0,
                },
            ),
            (
                Assumed::Price,
                Range {
                    low: 0.9,
                    high: 1.2,
                },
            ),
            (
                Assumed::Capacity,
                Range {
                    low: 100.0,
                    high: 300.0,
                },
            ),
            (
                Assumed::RespentNow,
                Range {
                    low: 0.2,
                    high: 0.4,
                },
            ),
            (
                Assumed::RespentThen,
                Range {
                    low: 0.3,
                    high: 0.7,
                },
            ),
        ])
    }

    fn told(outcome: Outcome, ranges: &Ranges) -> Option<Told> {
        outcomes(&NOW, ranges)
            .into_iter()
            .find(|one| one.outcome == outcome)
    }

    #[test]
    fn an_outcome_by_hand() {
        let sure = |value: f64| Range {
            low: value,
            high: value,
        };
        let ranges = Ranges::from([
            (Assumed::Movable, sure(0.5)),
            (Assumed::Moved, sure(0.5)),
            (Assumed::Price, sure(1.1)),
        ]);
        // 200 move, a quarter of which was local; 220 are paid for them.
        let local = told(Outcome::LocalShare, &ranges).unwrap();
        assert!((local.middle - (300.0 - 50.0 + 220.0) / 1_020.0).abs() < 1e-12);
        assert_eq!((local.low, local.high), (local.middle, local.middle));
        let held = told(Outcome::HeldShare, &ranges).unwrap();
        assert!((held.middle - 270.0 / 1_020.0).abs() < 1e-12);
        assert!((told(Outcome::Dearer, &ranges).unwrap().middle - 20.0).abs() < 1e-9);
        assert_eq!(told(Outcome::Respent, &ranges), None);
        assert!(turns_on(&NOW, &ranges).is_empty());
    }

    #[test]
    fn no_point_within_the_ranges_lies_outside_what_is_told() {
        let ranges = ranges();
        // A small generator of points: the goal is cover, not chance.
        let mut state = 7_u64;
        let mut next = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 11) as f64 / (1_u64 << 53) as f64
        };
        for _ in 0..2_000 {
            let point: Ranges = ranges
                .iter()
                .map(|(key, range)| {
                    let value = range.low + (range.high - range.low) * next();
                    (
                        *key,
                        Range {
                            low: value,
                            high: value,
                        },
                    )
                })
                .collect();
            for one in outcomes(&NOW, &point) {
                let all = told(one.outcome, &ranges).unwrap();
                let within = all.low - 1e-9..=all.high + 1e-9;
                assert!(within.contains(&one.middle), "{one:?} {all:?}");
            }
        }
    }

    #[test]
    fn what_moves_the_local_share_most_stands_first() {
        let turns: Vec<Assumed> = turns_on(&NOW, &ranges())
            .iter()
            .map(|one| one.assumed)
            .collect();
        assert_eq!(turns.first(), Some(&Assumed::Capacity), "{turns:?}");
        assert!(!turns.contains(&Assumed::RespentNow));
    }
}
