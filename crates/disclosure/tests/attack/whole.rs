//! An attacker who goes through whole numbers: is there a table that agrees with what was published in which the cell is something else, or not
//! small? For tables so small that every one can be tried.

use super::Case;
use disclosure::{Place, Profile, Shown};
use std::collections::BTreeMap;

/// A count above this is not tried: more is never needed for these tables.
const MOST: i64 = 12;
/// Steps after which a search is given up; it then says nothing.
const STEPS_MAX: u64 = 300_000;

struct Search {
    inner: Vec<Place>,
    /// For each condition: which inner cells it adds up, at least, at most.
    conditions: Vec<(Vec<bool>, i64, i64)>,
}

impl Search {
    fn new(case: &Case, profile: Profile, shown: &BTreeMap<Place, Shown>) -> Self {
        let inner = super::every_place(&case.sizes, &[0, 1, 2]);
        let conditions = shown
            .iter()
            .map(|(place, shown)| {
                let sum = inner
                    .iter()
                    .map(|cell| {
                        cell.iter()
                            .zip(place)
                            .all(|(cell, at)| *at == 0 || cell == at)
                    })
                    .collect();
                let (least, most) = match shown {
                    Shown::Count(count) | Shown::Rounded(count @ 0) => {
                        (*count as i64, *count as i64)
                    }
                    Shown::Rounded(count) => ((*count as i64 - 2).max(8), *count as i64 + 2),
                    Shown::Low => (1, 7),
                    Shown::Withheld => (i64::from(profile != Profile::Ten), i64::MAX),
                };
                (sum, least, most)
            })
            .collect();
        Self { inner, conditions }
    }

    /// Whether some table agrees, in which the cells of `sum` add up to between these; tried from the table given on, nearest counts first.
    fn some(&self, near: &[i64], sum: &[bool], least: i64, most: i64) -> Option<bool> {
        let mut all = self.conditions.clone();
        all.push((sum.to_vec(), least, most));
        let mut sums = vec![0; all.len()];
        let mut steps = 0;
        let found = descend(near, 0, &all, &mut sums, &mut steps);
        (found || steps < STEPS_MAX).then_some(found)
    }
}

fn descend(
    near: &[i64],
    at: usize,
    all: &[(Vec<bool>, i64, i64)],
    sums: &mut [i64],
    steps: &mut u64,
) -> bool {
    *steps += 1;
    if *steps >= STEPS_MAX {
        return false;
    }
    if at == near.len() {
        return all
            .iter()
            .zip(&*sums)
            .all(|((_, least, most), sum)| (*least..=*most).contains(sum));
    }
    let mut counts: Vec<i64> = (0..=near[at] + MOST)
        .filter(|count| *count <= MOST || (count - near[at]).abs() <= MOST)
        .collect();
    counts.sort_by_key(|count| (count - near[at]).abs());
    for count in counts {
        let mut possible = true;
        for ((of, least, most), sum) in all.iter().zip(sums.iter_mut()) {
            if of[at] {
                *sum += count;
                let is_last = !of[at + 1..].contains(&true);
                possible &= *sum <= *most && (!is_last || *sum >= *least);
            }
        }
        let found = possible && descend(near, at + 1, all, sums, steps);
        for ((of, ..), sum) in all.iter().zip(sums.iter_mut()) {
            *sum -= if of[at] { count } else { 0 };
        }
        if found {
            return true;
        }
    }
    false
}

/// What was found out, then how many questions were answered and how many were given up.
pub(crate) fn broken(
    case: &Case,
    profile: Profile,
    shown: &BTreeMap<Place, Shown>,
    (answered, given_up): (&mut u64, &mut u64),
) -> Vec<String> {
    let search = Search::new(case, profile, shown);
    let count = |place: &Place| i64::try_from(case.tables.count(place).unwrap()).unwrap();
    let near: Vec<i64> = search.inner.iter().map(count).collect();
    let mut found = Vec::new();
    let mut ask = |sum: &[bool], least, most| match search.some(&near, sum, least, most) {
        None => {
            *given_up += 1;
            true
        }
        Some(is_possible) => {
            *answered += 1;
            is_possible
        }
    };
    for (place, state) in shown {
        if !matches!(state, Shown::Low | Shown::Withheld) {
            continue;
        }
        let own = count(place);
        let sum: Vec<bool> = search
            .inner
            .iter()
            .map(|cell| {
                cell.iter()
                    .zip(place)
                    .all(|(cell, at)| *at == 0 || cell == at)
            })
            .collect();
        let threshold = i64::try_from(profile.threshold()).unwrap();
        if profile != Profile::Nearest5 && own < threshold {
            if !ask(&sum, threshold, i64::MAX) {
                found.push(format!("{place:?} is below {threshold}"));
            }
        } else if !ask(&sum, own + 1, i64::MAX) && !ask(&sum, 0, own - 1) {
            found.push(format!("{place:?} is {own}"));
        }
    }
    found
}
