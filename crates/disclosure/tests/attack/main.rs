//! Protected tables under attack. Goal: nothing that was withheld can be told exactly, nor be known to be small, by somebody who has everything
//! that was published and knows the profile. Method: the attacker (`linear.rs`, `whole.rs`) shares no code with the protector; it
//! bounds each cell over all tables that agree with the published figures, by linear programming, and for small tables of three
//! dimensions by going through whole numbers. The control, in which only small cells are withheld, must fall.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]
#![allow(clippy::print_stderr, reason = "a test tells what it found")]

mod linear;
mod whole;

use disclosure::{Place, Profile, Protected, Shown, Tables, protect};
use linear::{Attack, View};
use std::collections::BTreeMap;

/// A chance that repeats itself (Marsaglia's xorshift).
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }

    fn count(&mut self, kind: u64) -> u64 {
        match (kind, self.below(10)) {
            (0, _) => self.below(6),
            (1, 0..=6) => 0,
            (2, _) => 1,
            (3, 0..=3) => self.below(5),
            (3, _) => 5 + self.below(6),
            (4, 0) => 1000 + self.below(9000),
            (_, 0..=1) => 0,
            (_, 2..=5) => self.below(8),
            _ => self.below(40),
        }
    }
}

type IsPublished = Box<dyn Fn(&[u32]) -> bool>;

/// Tables with what the attacker may know of their shape.
struct Case {
    tables: Tables,
    views: Vec<View>,
    sizes: Vec<u32>,
    published: IsPublished,
}

fn every_place(sizes: &[u32], dimensions: &[usize]) -> Vec<Place> {
    let mut all = vec![vec![0; sizes.len()]];
    for dimension in dimensions {
        all = all
            .into_iter()
            .flat_map(|place: Place| {
                (1..=sizes[*dimension]).map(move |category| {
                    let mut place = place.clone();
                    place[*dimension] = category;
                    place
                })
            })
            .collect();
    }
    all
}

/// A table with its margins, or with some of them.
fn random(chance: &mut Chance, dimensions: usize, widest: u64) -> Case {
    let sizes: Vec<u32> = (0..dimensions)
        .map(|_| 1 + u32::try_from(chance.below(widest)).unwrap())
        .collect();
    let kind = chance.below(6);
    let own: Vec<usize> = (0..dimensions).collect();
    let counts: BTreeMap<Place, u64> = every_place(&sizes, &own)
        .into_iter()
        .map(|place| (place, chance.count(kind)))
        .collect();
    // One table in four has no totals in some dimension.
    let without = chance.below(4 * dimensions as u64) as usize;
    let published = move |place: &[u32]| place.get(without).is_none_or(|category| *category > 0);
    let mut tables = Tables::new(&sizes).unwrap();
    tables.add(&own, &counts, published).unwrap();
    Case {
        tables,
        views: vec![View { dimensions: own }],
        sizes,
        published: Box::new(published),
    }
}

/// A table and a part of it, both published: the last dimension says "of the part", "of the rest", and its total is the table.
fn part_and_whole(chance: &mut Chance) -> Case {
    let sizes = vec![
        1 + u32::try_from(chance.below(4)).unwrap(),
        1 + u32::try_from(chance.below(3)).unwrap(),
        2,
    ];
    let kind = chance.below(6);
    let own = vec![0, 1, 2];
    let counts: BTreeMap<Place, u64> = every_place(&sizes, &own)
        .into_iter()
        .map(|place| {
            let rest_is_rare = place[2] == 2 && chance.below(2) == 0;
            let count = if rest_is_rare {
                chance.below(3)
            } else {
                chance.count(kind)
            };
            (place, count)
        })
        .collect();
    let published = |place: &[u32]| place[2] != 2;
    let mut tables = Tables::new(&sizes).unwrap();
    tables.add(&own, &counts, published).unwrap();
    Case {
        tables,
        views: vec![View { dimensions: own }],
        sizes,
        published: Box::new(published),
    }
}

/// Two tables over people of the same groups: group by one thing, group by another.
fn linked(chance: &mut Chance) -> Case {
    let sizes: Vec<u32> = (0..3)
        .map(|_| 1 + u32::try_from(chance.below(4)).unwrap())
        .collect();
    let kind = chance.below(6);
    let mut views = Vec::new();
    let mut tables = Tables::new(&sizes).unwrap();
    let people: Vec<(Place, u64)> = every_place(&sizes, &[0, 1, 2])
        .into_iter()
        .map(|place| (place, chance.count(kind)))
        .collect();
    for dimensions in [vec![0, 1], vec![0, 2]] {
        let mut counts: BTreeMap<Place, u64> = BTreeMap::new();
        for (place, count) in &people {
            let mut place = place.clone();
            for (dimension, category) in place.iter_mut().enumerate() {
                *category *= u32::from(dimensions.contains(&dimension));
            }
            *counts.entry(place).or_default() += count;
        }
        tables.add(&dimensions, &counts, |_| true).unwrap();
        views.push(View { dimensions });
    }
    Case {
        tables,
        views,
        sizes,
        published: Box::new(|_| true),
    }
}

/// What the control publishes: small cells are not shown, and nothing is done for them.
fn control(case: &Case, profile: Profile) -> BTreeMap<Place, Shown> {
    let shown = |place: &Place| profile.alone(case.tables.count(place).unwrap());
    let published = case.tables.places().filter(|place| (case.published)(place));
    published
        .map(|place| (place.clone(), shown(place)))
        .collect()
}

fn cells(protected: &Protected) -> BTreeMap<Place, Shown> {
    protected
        .cells()
        .map(|(place, shown)| (place.clone(), shown))
        .collect()
}

/// What an attacker finds out: cells told exactly, or known to be small.
fn broken(case: &Case, profile: Profile, shown: &BTreeMap<Place, Shown>) -> Vec<String> {
    let mut attack = Attack::new(&case.sizes, &case.views, shown, profile);
    let mut found = Vec::new();
    for place in case.tables.places() {
        let count = case.tables.count(place).unwrap();
        let state = shown.get(place).copied();
        let is_small_rest = state.is_none() && count > 0 && profile.is_low(count);
        if !(is_small_rest || matches!(state, Some(Shown::Low | Shown::Withheld))) {
            continue;
        }
        let (least, most) = attack.bounds(place);
        assert!(
            least - 1e-6 <= count as f64 && count as f64 <= most + 1e-6,
            "the attacker errs: {least} {count} {most}"
        );
        if most - least < 1.0 - 1e-6 {
            found.push(format!("{place:?} is {count}"));
        } else if profile != Profile::Nearest5
            && profile.is_low(count)
            && most < profile.threshold() as f64 - 1e-6
        {
            found.push(format!("{place:?} is between {least} and {most}"));
        }
    }
    found
}

fn thousand(profile: Profile, make: impl Fn(&mut Chance) -> Case, tables: usize) -> usize {
    let mut chance = Chance(0x9E37_79B9_7F4A_7C15 ^ profile.threshold());
    let (mut fell, mut not_shown, mut small, mut everything) = (0, 0, 0, 0);
    for number in 0..tables {
        let case = make(&mut chance);
        let protected = protect(&case.tables, profile);
        let shown = cells(&protected);
        let found = broken(&case, profile, &shown);
        assert!(
            found.is_empty(),
            "{} table {number}: {found:?} {shown:?}",
            profile.name()
        );
        for (place, shown) in &shown {
            let count = case.tables.count(place).unwrap();
            match shown {
                Shown::Count(_) | Shown::Rounded(_) => {
                    assert!(!profile.is_low(count) && *shown == profile.alone(count));
                }

                Shown::Low => assert!(profile.is_low(count)),
                Shown::Withheld => {}
            }
        }
        not_shown += protected.not_shown();
        let control = control(&case, profile);
        small += control
            .values()
            .filter(|one| matches!(one, Shown::Low | Shown::Withheld))
            .count();
        everything += usize::from(protected.is_everything_withheld());
        fell += usize::from(!broken(&case, profile, &control).is_empty());
    }
    eprintln!(
        "{}: {tables} tables stand; {small} small cells, {not_shown} not shown, everything in {everything}; without the others {fell} tables fall",
        profile.name()
    );
    fell
}

#[test]
fn no_withheld_cell_of_a_thousand_tables_is_recovered_under_five() {
    let fell = thousand(Profile::Under5, |chance| random(chance, 2, 5), 1000);
    assert!(fell > 0, "the attacker can break what is not protected");
}

#[test]
fn no_withheld_cell_of_a_thousand_tables_is_recovered_under_ten() {
    let fell = thousand(Profile::Ten, |chance| random(chance, 2, 5), 1000);
    assert!(fell > 0, "the attacker can break what is not protected");
}

#[test]
fn no_star_of_a_thousand_rounded_tables_is_recovered() {
    let fell = thousand(Profile::Nearest5, |chance| random(chance, 2, 12), 1000);
    assert!(fell > 0, "the attacker can break what is not protected");
}

#[test]
fn a_table_and_a_part_of_it_do_not_tell_the_rest() {
    for profile in Profile::ALL {
        let fell = thousand(profile, part_and_whole, 300);
        assert!(
            fell > 0 || profile == Profile::Nearest5,
            "the attacker can break what is not protected"
        );
    }
}

#[test]
fn tables_that_share_a_margin_do_not_tell_on_each_other() {
    for profile in Profile::ALL {
        let fell = thousand(profile, linked, 300);
        assert!(
            fell > 0 || profile == Profile::Nearest5,
            "the attacker can break what is not protected"
        );
    }
}

#[test]
fn a_single_row_and_three_dimensions_stand_too() {
    for profile in Profile::ALL {
        thousand(profile, |chance| random(chance, 1, 9), 300);
        thousand(profile, |chance| random(chance, 3, 2), 150);
    }
}

#[test]
fn whole_numbers_tell_no_more_in_three_dimensions() {
    for profile in Profile::ALL {
        let mut chance = Chance(7 + profile.threshold());
        let (mut answered, mut given_up) = (0, 0);
        for number in 0..200 {
            let case = random(&mut chance, 3, 2);
            let shown = cells(&protect(&case.tables, profile));
            let found = whole::broken(&case, profile, &shown, (&mut answered, &mut given_up));
            assert!(
                found.is_empty(),
                "{} table {number}: {found:?}",
                profile.name()
            );
        }
        eprintln!(
            "{}: {answered} questions answered, {given_up} given up",
            profile.name()
        );
        assert!(given_up * 10 < answered);
    }
}
