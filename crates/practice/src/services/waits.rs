//! Waits of which some have not ended.

/// The median of waits in days, of which `open` are still going on: the first day on which at most half of them go on (Kaplan and
/// Meier 1958). Nothing where that day has not come.
#[must_use]
pub fn median_wait(done: &[i64], open: &[i64]) -> Option<f64> {
    let mut ends: Vec<(i64, bool)> = done.iter().map(|days| (*days, true)).collect();
    ends.extend(open.iter().map(|days| (*days, false)));
    // What ends on the day on which another is looked at for the last time ended while that was still looked at.
    ends.sort_by_key(|(days, is_end)| (*days, !is_end));
    let mut going_on = ends.len();
    let mut share = 1.0;
    for (days, is_end) in ends {
        if is_end {
            share *= 1.0 - 1.0 / going_on as f64;
            if share <= 0.5 + 1e-12 {
                return Some(days as f64);
            }
        }
        going_on -= 1;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_that_go_on_are_counted() {
        assert_eq!(median_wait(&[1, 2, 3], &[]), Some(2.0));
        assert_eq!(median_wait(&[1, 2, 3, 4], &[]), Some(2.0));
        assert_eq!(median_wait(&[10, 20], &[30, 30, 30]), None);
        assert_eq!(median_wait(&[], &[]), None);
        // 6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+: the remission times of Freireich et al. 1963, whose
        // Kaplan-Meier median is 23 weeks.
        let done = [6, 6, 6, 7, 10, 13, 16, 22, 23];
        let open = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
        assert_eq!(median_wait(&done, &open), Some(23.0));
    }
}
