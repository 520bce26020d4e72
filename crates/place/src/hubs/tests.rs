//! What a choice of hubs guarantees, against every choice there is on small grounds.

use super::*;
use crate::draws::Draws;

const QUIET: &dyn Fn(f64, f64) = &|_, _| {};
const WORK: u64 = 1_000_000_000;

/// Points in a square with whole or broken weights; every demand is a site too where `sites` is nought.
fn ground(seed: u64, demands: usize, sites: usize, whole: bool) -> Ground {
    let mut draws = Draws::new(seed);
    let mut points = |many: usize| -> Vec<(f64, f64)> {
        (0..many)
            .map(|_| (draws.uniform() * 100.0, draws.uniform() * 100.0))
            .collect()
    };
    let from = points(demands);
    let to = if sites == 0 {
        from.clone()
    } else {
        points(sites)
    };
    let mut costs = Vec::new();
    for a in &from {
        for b in &to {
            let cost = ((a.0 - b.0).powi(2) + (a.1 - b.1).powi(2)).sqrt();
            costs.push(if whole { cost.round() } else { cost });
        }
    }
    let weight = |_| {
        let weight = 1.0 + draws.uniform() * 20.0;
        if whole { weight.round() } else { weight }
    };
    let weights = (0..demands).map(weight).collect();
    Ground::new(weights, to.len(), costs)
}

/// What a choice comes to.
fn value(ground: &Ground, sites: &[u32], aim: Aim) -> f64 {
    let nearest = ground.nearest(sites);
    let all = nearest.iter().zip(ground.weights());
    let cost = |near: &Option<(u32, f64)>| near.map_or(f64::INFINITY, |(_, cost)| cost);
    match aim {
        Aim::Median => all.map(|(near, weight)| cost(near) * weight).sum(),
        Aim::Coverage { within } => all
            .filter(|(near, _)| cost(near) <= within)
            .map(|(_, w)| *w)
            .sum(),
        _ => all.map(|(near, _)| cost(near)).fold(0.0, f64::max),
    }
}

/// Every choice of `count` among `sites`.
fn every(sites: usize, count: usize) -> Vec<Vec<u32>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for last in count - 1..sites {
        for mut rest in every(last, count - 1) {
            rest.push(last as u32);
            all.push(rest);
        }
    }
    all
}

fn best(ground: &Ground, count: usize, aim: Aim, may: impl Fn(&[u32]) -> bool) -> f64 {
    let all = every(ground.sites(), count);
    let values = all
        .iter()
        .filter(|sites| may(sites))
        .map(|sites| value(ground, sites, aim));
    match aim {
        Aim::Coverage { .. } => values.fold(f64::NEG_INFINITY, f64::max),
        _ => values.fold(f64::INFINITY, f64::min),
    }
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 1e-9 * b.abs().max(1.0)
}

#[test]
fn no_choice_of_all_does_better_than_the_one_found_whatever_the_aim() {
    for seed in 0..24 {
        let whole = seed % 2 == 0;
        let ground = ground(
            seed,
            14 + seed as usize % 5,
            if seed % 3 == 0 { 0 } else { 11 },
            whole,
        );
        for count in [1, 2, 4] {
            let aims = [
                Aim::Median,
                Aim::Centre,
                Aim::Coverage { within: 12.0 },
                Aim::Coverage { within: 25.0 },
            ];
            for aim in aims {
                let found = choose(&ground, count, aim, WORK, QUIET).unwrap();
                let wanted = best(&ground, count, aim, |_| true);
                assert!(
                    near(found.objective, wanted),
                    "{seed} {count} {aim:?}: {found:?} {wanted}"
                );
                assert!(
                    found.proved && found.gap() == 0.0,
                    "{seed} {count} {aim:?}: {found:?}"
                );
                assert_eq!(found.sites.len(), count);
                assert!(near(value(&ground, &found.sites, aim), wanted));
            }
        }
    }
}

#[test]
fn fixed_sites_are_chosen_and_excluded_ones_never() {
    for seed in 30..40 {
        let mut ground = ground(seed, 15, 10, false);
        ground.fix(3);
        ground.exclude(5);
        ground.exclude(6);
        for aim in [Aim::Median, Aim::Centre, Aim::Coverage { within: 20.0 }] {
            let found = choose(&ground, 3, aim, WORK, QUIET).unwrap();
            let may =
                |sites: &[u32]| sites.contains(&3) && !sites.contains(&5) && !sites.contains(&6);
            let wanted = best(&ground, 3, aim, may);
            assert!(may(&found.sites), "{found:?}");
            assert!(
                found.proved && near(found.objective, wanted),
                "{seed} {aim:?} {found:?} {wanted}"
            );
        }
    }
}

#[test]
fn the_fewest_sites_are_as_few_as_any_choice_that_reaches_everybody() {
    for seed in 50..60 {
        let ground = ground(seed, 14, 0, false);
        let aim = Aim::Fewest { within: 30.0 };
        let found = choose(&ground, 0, aim, WORK, QUIET).unwrap();
        let wanted = (1..)
            .find(|count| best(&ground, *count, Aim::Centre, |_| true) <= 30.0)
            .unwrap();
        assert_eq!(found.objective, wanted as f64, "{seed}");
        assert!(found.proved && value(&ground, &found.sites, Aim::Centre) <= 30.0);
    }
}

#[test]
fn somebody_who_reaches_no_site_is_named() {
    let costs = vec![
        1.0,
        f64::INFINITY,
        f64::INFINITY,
        2.0,
        f64::INFINITY,
        f64::INFINITY,
    ];
    let ground = Ground::new(vec![1.0, 1.0, 1.0], 2, costs);
    for aim in [Aim::Median, Aim::Centre, Aim::Fewest { within: 5.0 }] {
        let refused = choose(&ground, 2, aim, WORK, QUIET);
        assert_eq!(refused, Err(NoChoice::OutOfReach { demand: 2 }), "{aim:?}");
    }
    let covered = choose(&ground, 2, Aim::Coverage { within: 5.0 }, WORK, QUIET).unwrap();
    assert_eq!(covered.objective, 2.0);
}

#[test]
fn pairs_without_a_cost_are_never_used() {
    for seed in 60..70 {
        let full = ground(seed, 12, 8, true);
        let mut draws = Draws::new(seed);
        let holes: Vec<f64> = full
            .rows()
            .flatten()
            .map(|cost| {
                if draws.uniform() < 0.4 {
                    f64::INFINITY
                } else {
                    *cost
                }
            })
            .collect();
        let ground = Ground::new(full.weights().to_vec(), 8, holes);
        let wanted = best(&ground, 4, Aim::Median, |_| true);
        match choose(&ground, 4, Aim::Median, WORK, QUIET) {
            Ok(found) => assert!(
                near(found.objective, wanted) && found.proved,
                "{seed} {found:?} {wanted}"
            ),
            Err(_) => assert!(wanted.is_infinite(), "{seed}"),
        }
    }
}

#[test]
fn a_search_that_may_do_nothing_still_gives_true_bounds() {
    let ground = ground(71, 60, 0, false);
    let wanted = choose(&ground, 8, Aim::Median, WORK, QUIET).unwrap();
    assert!(wanted.proved);
    let hurried = choose(&ground, 8, Aim::Median, 0, QUIET).unwrap();
    assert!(hurried.lower <= wanted.objective * (1.0 + 1e-9));
    assert!(hurried.upper >= wanted.objective * (1.0 - 1e-9));
}

#[test]
fn all_the_same_nobody_and_everything_are_answered() {
    let same = Ground::new(vec![1.0; 5], 4, vec![3.0; 20]);
    let found = choose(&same, 2, Aim::Median, WORK, QUIET).unwrap();
    assert_eq!((found.objective, found.proved), (15.0, true));
    let nobody = Ground::new(vec![0.0; 3], 2, vec![1.0; 6]);
    assert_eq!(
        choose(&nobody, 1, Aim::Median, WORK, QUIET)
            .unwrap()
            .objective,
        0.0
    );
    let ground = ground(72, 9, 0, false);
    let all = choose(&ground, 9, Aim::Median, WORK, QUIET).unwrap();
    assert_eq!((all.objective, all.sites.len(), all.proved), (0.0, 9, true));
    let centre = choose(&ground, 9, Aim::Centre, WORK, QUIET).unwrap();
    assert_eq!((centre.objective, centre.sites.len()), (0.0, 9));
}

#[test]
fn why_says_what_leaving_a_site_out_or_changing_it_comes_to() {
    for seed in 80..86 {
        let ground = ground(seed, 16, 9, false);
        for aim in [Aim::Median, Aim::Centre, Aim::Coverage { within: 25.0 }] {
            let found = choose(&ground, 3, aim, WORK, QUIET).unwrap();
            for reason in why(&ground, &found.sites, aim) {
                let rest: Vec<u32> = found
                    .sites
                    .iter()
                    .copied()
                    .filter(|site| *site != reason.site)
                    .collect();
                assert!(near(reason.without.unwrap(), value(&ground, &rest, aim)));
                let (next, then) = reason.next.unwrap();
                let mut instead = rest.clone();
                instead.push(next);
                assert!(near(then, value(&ground, &instead, aim)), "{aim:?}");
                let others = (0..9).filter(|site| !found.sites.contains(site));
                let values = others.map(|site| {
                    let mut sites = rest.clone();
                    sites.push(site);
                    value(&ground, &sites, aim)
                });
                let best = match aim {
                    Aim::Coverage { .. } => values.fold(f64::NEG_INFINITY, f64::max),
                    _ => values.fold(f64::INFINITY, f64::min),
                };
                assert!(near(then, best), "{aim:?}");
            }
        }
    }
}

#[test]
fn a_choice_far_better_than_all_others_stays_when_weights_move() {
    // Two towns far apart with a site in each, and a third site in between.
    let costs = vec![0.0, 100.0, 50.0, 100.0, 0.0, 50.0];
    let ground = Ground::new(vec![10.0, 10.0], 3, costs);
    let kept = stability(&ground, &[0, 1], Aim::Median, 50, 1).unwrap();
    assert!(kept.iter().all(|kept| kept.share == 1.0));
    assert_eq!(stability(&ground, &[0, 1], Aim::Centre, 50, 1), None);
}

#[test]
fn the_great_circle_from_cardiff_to_bangor_is_that_of_the_haversine() {
    let (cardiff, bangor) = ((51.4816_f64, -3.1791_f64), (53.2274_f64, -4.1293_f64));
    let half = |degrees: f64| (degrees.to_radians() / 2.0).sin().powi(2);
    let h = half(bangor.0 - cardiff.0)
        + cardiff.0.to_radians().cos() * bangor.0.to_radians().cos() * half(bangor.1 - cardiff.1);
    let wanted = 2.0 * 6371.0088 * h.sqrt().asin();
    let found = great_circle_km(
        Point::new(cardiff.0, cardiff.1),
        Point::new(bangor.0, bangor.1),
    );
    assert!((found - wanted).abs() < 1e-9, "{found} {wanted}");
}

#[test]
fn each_region_is_given_what_it_is_owed_and_the_choice_is_the_best_of_those() {
    for seed in 90..102 {
        let mut ground = ground(seed, 15, 12, seed % 2 == 0);
        let regions: Vec<u32> = (0..12).map(|site| site % 3).collect();
        ground.give_regions(regions.clone(), vec![2, 0, 1]);
        if seed % 3 == 0 {
            ground.fix(3);
        }
        let may = |sites: &[u32]| {
            let of = |region: u32| sites.iter().filter(|s| **s % 3 == region).count();
            of(0) >= 2 && of(2) >= 1 && (seed % 3 != 0 || sites.contains(&3))
        };
        for aim in [Aim::Median, Aim::Centre, Aim::Coverage { within: 18.0 }] {
            let found = choose(&ground, 4, aim, WORK, QUIET).unwrap();
            let wanted = best(&ground, 4, aim, may);
            assert!(may(&found.sites), "{seed} {aim:?} {found:?}");
            assert!(
                found.proved && near(found.objective, wanted),
                "{seed} {aim:?} {found:?} {wanted}"
            );
            for reason in why(&ground, &found.sites, aim) {
                let (next, _) = reason.next.unwrap();
                let mut instead = found.sites.clone();
                instead.retain(|site| *site != reason.site);
                instead.push(next);
                let of = |region: u32| instead.iter().filter(|s| **s % 3 == region).count();
                assert!(of(0) >= 2 && of(2) >= 1);
            }
        }
    }
}

#[test]
fn who_must_be_near_is_near_at_the_least_travel_that_allows_it() {
    for seed in 110..122 {
        let mut ground = ground(seed, 14, 10, false);
        let cap = 25.0;
        for demand in [0, 3, 5] {
            ground.cap(demand, cap);
        }
        let rows: Vec<Vec<f64>> = ground.rows().map(<[f64]>::to_vec).collect();
        let may = |sites: &[u32]| {
            let nearest = |demand: usize| {
                sites
                    .iter()
                    .map(|s| rows[demand][*s as usize])
                    .fold(f64::INFINITY, f64::min)
            };
            [0, 3, 5].into_iter().all(|demand| nearest(demand) <= cap)
        };
        let wanted = best(&ground, 3, Aim::Median, may);
        match choose(&ground, 3, Aim::Median, WORK, QUIET) {
            Ok(found) => {
                assert!(may(&found.sites) && found.proved, "{seed} {found:?}");
                assert!(near(found.objective, wanted), "{seed} {found:?} {wanted}");
            }
            Err(_) => assert!(wanted.is_infinite(), "{seed} {wanted}"),
        }
    }
}
