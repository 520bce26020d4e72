//! p made up for how many were looked at (Holm 1979, *Scandinavian Journal of Statistics* 6).

/// Each p made up for how many there are; where there is none, none. The order is kept.
#[must_use]
pub fn holm(ps: &[Option<f64>]) -> Vec<Option<f64>> {
    let mut order: Vec<(usize, f64)> = ps
        .iter()
        .enumerate()
        .filter_map(|(at, p)| Some((at, (*p)?)))
        .collect();
    order.sort_by(|a, b| a.1.total_cmp(&b.1).then(a.0.cmp(&b.0)));
    let mut made_up = vec![None; ps.len()];
    let mut least: f64 = 0.0;
    for (place, (at, p)) in order.iter().enumerate() {
        least = least.max((order.len() - place) as f64 * p).min(1.0);
        if let Some(cell) = made_up.get_mut(*at) {
            *cell = Some(least);
        }
    }
    made_up
}

#[cfg(test)]
mod tests {
    use super::holm;

    #[test]
    fn the_least_p_is_made_up_for_all_and_none_falls_below_one_before_it() {
        let ps = [Some(0.01), Some(0.04), None, Some(0.03), Some(0.005)];
        let expected = [Some(0.03), Some(0.06), None, Some(0.06), Some(0.02)];
        for (found, expected) in holm(&ps).into_iter().zip(expected) {
            match (found, expected) {
                (Some(found), Some(expected)) => assert!((found - expected).abs() < 1e-12),
                (found, expected) => assert_eq!(found, expected),
            }
        }
    }
}
