//! Duplicate referrals: how many, within 7, 28 and 90 days.
//!
//! There is no national definition; this one says what it counts. A referral is a duplicate where an earlier one (or one of the
//! same day that stands above it) has the same person and the same need, was received at most so many days before, had not been
//! closed with an outcome before the day on which the later came, and the later is not marked as a new risk. A chain of n counts
//! n - 1. Referrals of the last so many days are left out of both numbers (censored): what would have followed them is not known
//! yet, and a window would otherwise look better at its end. The interval is Wilson's. Zero is not the aim: a new risk is a new
//! referral.
//!
//! Guarantees: the order of rows matters only among referrals of one day.

use jiff::civil::Date;
use stats::intervals::wilson;
use std::collections::BTreeMap;

/// One referral.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Referral {
    /// Its id.
    pub id: String,
    /// Whom it is about; nothing where that is not known.
    pub person: String,
    /// What for.
    pub need: String,
    /// When it came.
    pub received: Date,
    /// When it was closed.
    pub closed: Option<Date>,
    /// Whether it was closed with an outcome.
    pub has_outcome: bool,
    /// Whether it is marked as a new risk.
    pub new_risk: bool,
}

/// What a window counts.
#[derive(Debug, Clone, PartialEq)]
pub struct Window {
    /// Days back.
    pub days: i64,
    /// Referrals that count.
    pub referrals: u64,
    /// Duplicates among them.
    pub duplicates: u64,
    /// Duplicates over referrals.
    pub rate: Option<f64>,
    /// Wilson's 95 % interval.
    pub ci: Option<(f64, f64)>,
    /// Referrals of the last days, left out.
    pub censored: u64,
    /// Later referrals that would count but are marked as a new risk.
    pub new_risks: u64,
    /// Each duplicate and the referral it repeats.
    pub found: Vec<(String, String)>,
}

/// Counts one window; `end` is the last day on which referrals were taken down.
#[must_use]
pub fn window(referrals: &[Referral], days: i64, end: Date) -> Window {
    let mut by_case: BTreeMap<(String, String), Vec<&Referral>> = BTreeMap::new();
    for referral in referrals.iter().filter(|r| !r.person.is_empty()) {
        let same = |text: &str| {
            text.split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
                .to_lowercase()
        };
        by_case
            .entry((same(&referral.person), same(&referral.need)))
            .or_default()
            .push(referral);
    }
    let since = |earlier: Date, later: Date| crate::day::days_between(earlier, later);
    let counts = |referral: &Referral| since(referral.received, end) >= days;
    let mut window = Window {
        days,
        referrals: referrals.iter().filter(|r| counts(r)).count() as u64,
        duplicates: 0,
        rate: None,
        ci: None,
        censored: referrals.iter().filter(|r| !counts(r)).count() as u64,
        new_risks: 0,
        found: Vec::new(),
    };
    for case in by_case.values_mut() {
        case.sort_by_key(|referral| referral.received); // stable: rows of one day keep their order
        for (at, later) in case.iter().enumerate().filter(|(_, later)| counts(later)) {
            let before = case.get(..at).unwrap_or(&[]);
            let open = |earlier: &&&Referral| {
                let done = earlier.has_outcome
                    && earlier.closed.is_some_and(|closed| closed < later.received);
                since(earlier.received, later.received) <= days && !done
            };
            let Some(earlier) = before.iter().rev().find(open) else {
                continue;
            };
            if later.new_risk {
                window.new_risks += 1;
            } else {
                window.duplicates += 1;
                window.found.push((later.id.clone(), earlier.id.clone()));
            }
        }
    }
    window.found.sort();
    window.rate =
        (window.referrals > 0).then(|| window.duplicates as f64 / window.referrals as f64);
    window.ci = wilson(window.duplicates, window.referrals, 0.95);
    window
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::day;

    fn referral(id: &str, person: &str, received: &str) -> Referral {
        Referral {
            id: id.to_owned(),
            person: person.to_owned(),
            need: "falls".to_owned(),
            received: day(received).unwrap(),
            closed: None,
            has_outcome: false,
            new_risk: false,
        }
    }

    fn end() -> Date {
        day("2026-12-31").unwrap()
    }

    #[test]
    fn a_chain_of_three_counts_two() {
        let all = [
            referral("1", "A", "2026-03-01"),
            referral("2", "a ", "2026-03-20"),
            referral("3", "A", "2026-04-10"),
        ];
        let found = window(&all, 28, end());
        assert_eq!((found.referrals, found.duplicates), (3, 2));
        assert_eq!(window(&all, 7, end()).duplicates, 0);
        assert_eq!(window(&all, 19, end()).duplicates, 1);
    }

    #[test]
    fn a_referral_closed_with_an_outcome_before_is_not_repeated() {
        let mut first = referral("1", "A", "2026-03-01");
        (first.closed, first.has_outcome) = (day("2026-03-05"), true);
        let again = referral("2", "A", "2026-03-10");
        assert_eq!(
            window(&[first.clone(), again.clone()], 28, end()).duplicates,
            0
        );
        first.has_outcome = false;
        assert_eq!(
            window(&[first.clone(), again.clone()], 28, end()).duplicates,
            1
        );
        (first.closed, first.has_outcome) = (day("2026-03-10"), true);
        assert_eq!(window(&[first, again], 28, end()).duplicates, 1);
    }

    #[test]
    fn a_new_risk_is_a_new_referral() {
        let mut again = referral("2", "A", "2026-03-10");
        again.new_risk = true;
        let found = window(&[referral("1", "A", "2026-03-01"), again], 28, end());
        assert_eq!((found.duplicates, found.new_risks), (0, 1));
    }

    #[test]
    fn the_last_days_are_censored() {
        let all = [
            referral("1", "A", "2026-12-01"),
            referral("2", "A", "2026-12-10"),
            referral("3", "B", "2026-12-03"),
        ];
        let found = window(&all, 28, end());
        assert_eq!(
            (found.referrals, found.duplicates, found.censored),
            (2, 0, 1)
        );
        assert_eq!(window(&all, 90, end()).censored, 3);
        assert_eq!(window(&all, 90, end()).rate, None);
    }

    #[test]
    fn two_of_one_day_are_one_and_its_duplicate() {
        let all = [
            referral("1", "A", "2026-03-01"),
            referral("2", "A", "2026-03-01"),
        ];
        assert_eq!(
            window(&all, 7, end()).found,
            [("2".to_owned(), "1".to_owned())]
        );
    }

    #[test]
    fn nobody_known_is_nobodys_duplicate() {
        let all = [
            referral("1", "", "2026-03-01"),
            referral("2", "", "2026-03-02"),
        ];
        assert_eq!(window(&all, 28, end()).duplicates, 0);
    }
}
