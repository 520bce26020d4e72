//! What the profiles show of tables that a person can check by hand.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use disclosure::{Place, Profile, Shown, Tables, Trouble, Why, protect};
use std::collections::BTreeMap;

/// A table with all its totals, from its rows.
fn table(rows: &[&[u64]]) -> Tables {
    let wide = rows.first().map_or(0, |row| row.len());
    let sizes = [rows.len(), wide].map(|size| u32::try_from(size).unwrap());
    let mut counts: BTreeMap<Place, u64> = BTreeMap::new();
    for (row, cells) in (1..).zip(rows) {
        for (column, count) in (1..).zip(*cells) {
            counts.insert(vec![row, column], *count);
        }
    }
    let mut tables = Tables::new(&sizes).unwrap();
    tables.add(&[0, 1], &counts, |_| true).unwrap();
    tables
}

/// What is shown, row by row, with the total of each row and the totals below.
fn shown(rows: &[&[u64]], profile: Profile) -> Vec<String> {
    let tables = table(rows);
    let protected = protect(&tables, profile);
    let wide = u32::try_from(rows[0].len()).unwrap();
    let columns = (1..=wide).chain([0]);
    let cell = |place: [u32; 2]| match protected.at(&place).unwrap() {
        Shown::Count(count) | Shown::Rounded(count) => count.to_string(),
        Shown::Low => "*".to_owned(),
        Shown::Withheld => "x".to_owned(),
    };
    let line = |row: u32| -> String {
        let cells: Vec<String> = columns.clone().map(|column| cell([row, column])).collect();
        cells.join(" ")
    };
    (1..=u32::try_from(rows.len()).unwrap())
        .chain([0])
        .map(line)
        .collect()
}

#[test]
fn a_small_cell_takes_three_others_with_it() {
    let rows: [&[u64]; 3] = [&[20, 3, 40], &[30, 50, 60], &[70, 80, 90]];
    assert_eq!(
        shown(&rows, Profile::Under5),
        ["x x 40 63", "x x 60 140", "70 80 90 240", "120 133 190 443"]
    );
    let protected = protect(&table(&rows), Profile::Under5);
    assert_eq!(protected.why(&[1, 2]), Some(Why::Small));
    assert_eq!(protected.why(&[1, 1]), Some(Why::Protects));
    assert_eq!(protected.why(&[3, 3]), None);
    assert_eq!(protected.not_shown(), 4);
}

#[test]
fn zero_is_shown_under_five_and_to_the_nearest_five_and_not_under_ten() {
    let rows: [&[u64]; 2] = [&[0, 60], &[70, 80]];
    assert_eq!(shown(&rows, Profile::Under5)[0], "0 60 60");
    assert_eq!(shown(&rows, Profile::Nearest5)[0], "0 60 60");
    assert!(shown(&rows, Profile::Ten)[0].starts_with('x'));
}

#[test]
fn seven_is_starred_and_eight_is_ten() {
    let rows: [&[u64]; 1] = [&[0, 1, 7, 8, 12, 13]];
    assert_eq!(
        shown(&rows, Profile::Nearest5),
        ["0 * * 10 10 15 40", "0 * * 10 10 15 40"]
    );
}

#[test]
fn twelve_stars_under_a_rounded_total_of_ten_would_be_twelve_ones() {
    let rows: [&[u64]; 1] = [&[1; 12]];
    let all = shown(&rows, Profile::Nearest5);
    assert_eq!(all[0], "* * * * * * * * * * * * x");
    // Twenty-eight is four sevens, and nothing else that a star can be.
    let rows: [&[u64]; 1] = [&[7; 4]];
    assert_eq!(shown(&rows, Profile::Nearest5)[0], "x * * * 30");
}

#[test]
fn where_all_is_small_nothing_but_zero_is_shown() {
    let rows: [&[u64]; 2] = [&[1, 0], &[0, 2]];
    assert_eq!(shown(&rows, Profile::Under5), ["x 0 x", "0 x x", "x x x"]);
}

#[test]
fn two_small_cells_do_not_hide_each_other_where_their_sum_is_told() {
    // 2 and 1: the row's total less 50 says that they are 3 together.
    let rows: [&[u64]; 2] = [&[50, 2, 1], &[60, 70, 80]];
    let all = shown(&rows, Profile::Under5);
    assert!(
        all[0].starts_with("x x x") || all[0].ends_with('x'),
        "{all:?}"
    );
}

#[test]
fn an_empty_table_and_one_without_anybody_are_answered() {
    assert_eq!(shown(&[&[0]], Profile::Under5), ["0 0", "0 0"]);
    let mut tables = Tables::new(&[]).unwrap();
    tables
        .add(&[], &BTreeMap::from([(vec![], 3)]), |_| true)
        .unwrap();
    let protected = protect(&tables, Profile::Under5);
    assert_eq!(protected.at(&[]), Some(Shown::Withheld));
}

#[test]
fn tables_that_disagree_about_a_margin_are_refused() {
    let mut tables = Tables::new(&[1, 1, 1]).unwrap();
    tables
        .add(&[0, 1], &BTreeMap::from([(vec![1, 1, 0], 8)]), |_| true)
        .unwrap();
    let again = tables.add(&[0, 2], &BTreeMap::from([(vec![1, 0, 1], 9)]), |_| true);
    let disagree = Trouble::Disagree {
        place: vec![0, 0, 0],
        one: 8,
        other: 9,
    };
    assert_eq!(again, Err(disagree));
}

#[test]
fn a_profile_has_the_name_that_settings_give_it() {
    for profile in Profile::ALL {
        assert_eq!(Profile::named(profile.name()), Some(profile));
    }
    assert_eq!(Profile::named("5"), None);
}

#[test]
fn a_table_of_ten_thousand_cells_is_protected_twice_alike() {
    let mut chance = 88_172_645_463_325_252_u64;
    let rows: Vec<Vec<u64>> = (0..100)
        .map(|_| {
            let mut row = Vec::new();
            for _ in 0..100 {
                chance ^= chance << 13;
                chance ^= chance >> 7;
                chance ^= chance << 17;
                row.push(chance % 17);
            }
            row
        })
        .collect();
    let rows: Vec<&[u64]> = rows.iter().map(Vec::as_slice).collect();
    for profile in Profile::ALL {
        assert_eq!(shown(&rows, profile), shown(&rows, profile));
    }
}
