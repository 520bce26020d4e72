//! Invented people, some of them twice with mistakes: the same answer on any number of threads, the right people, and nobody where
//! nobody is twice.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use linkage::{Field, Linked, Settings, kind_of, link};
use stats::random::Random;

const NAMES: [&str; 12] = [
    "Sian", "Rhys", "Megan", "Dafydd", "Elin", "Gareth", "Catrin", "Huw", "Nia", "Owain", "Carys",
    "Iwan",
];
const FAMILIES: [&str; 10] = [
    "Jones",
    "Williams",
    "Davies",
    "Pritchard",
    "Llewellyn",
    "Bowen",
    "Nowak",
    "Khan",
    "Vaughan",
    "Probert",
];

fn person(random: &mut Random) -> Vec<String> {
    let of = |random: &mut Random, list: &[&str]| {
        let at = random.below(list.len());
        list.get(at)
            .map_or(String::new(), |name| (*name).to_owned())
    };
    let digits = |random: &mut Random, count: usize| -> String {
        (0..count)
            .map(|_| char::from(b'0' + random.below(10) as u8))
            .collect()
    };
    vec![
        of(random, &NAMES),
        of(random, &FAMILIES),
        format!(
            "{}-{:02}-{:02}",
            1930 + random.below(80),
            1 + random.below(12),
            1 + random.below(28)
        ),
        format!("CF{} {}AB", 1 + random.below(60), 1 + random.below(9)),
        format!("029 {}", digits(random, 8)),
    ]
}

/// Records of `people`, every third of them a second time with two fields changed; and who is who.
fn records(people: usize, twice: bool) -> (Vec<Vec<String>>, Vec<usize>) {
    let mut random = Random::new(7);
    let (mut rows, mut who) = (Vec::new(), Vec::new());
    for one in 0..people {
        let row = person(&mut random);
        if twice && one % 3 == 0 {
            let mut again = row.clone();
            for _ in 0..2 {
                let at = random.below(again.len());
                let cell = again.get_mut(at).unwrap();
                match random.below(2) {
                    0 => cell.clear(),
                    _ if cell.len() > 2 => {
                        cell.remove(1);
                    }
                    _ => cell.push('x'),
                }
            }
            rows.push(again);
            who.push(one);
        }
        rows.push(row);
        who.push(one);
    }
    (rows, who)
}

fn linked(rows: &[Vec<String>], threads: usize) -> Linked {
    let names = [
        "given_name",
        "surname",
        "date_of_birth",
        "postcode",
        "phone",
    ];
    let field = |(at, name): (usize, &&str)| {
        let values: Vec<&str> = rows
            .iter()
            .map(|row| row.get(at).map_or("", String::as_str))
            .collect();
        Field {
            name: (*name).to_owned(),
            kind: kind_of(name, &values),
            values,
        }
    };
    let fields: Vec<Field<'_>> = names.iter().enumerate().map(field).collect();
    let settings = Settings {
        first: None,
        threshold: 0.5,
        threads,
        seed: 1,
    };
    link(&fields, &settings)
}

#[test]
fn people_who_stand_twice_are_found_and_nobody_else() {
    let (rows, who) = records(900, true);
    let found = linked(&rows, 2);
    let right = found
        .pairs
        .iter()
        .filter(|pair| who.get(pair.a) == who.get(pair.b))
        .count();
    assert!(right >= 290, "{right} of 300");
    assert!(
        found.pairs.len() - right <= 3,
        "{} wrong",
        found.pairs.len() - right
    );
    assert!(
        (found.model.matches - 300.0).abs() < 15.0,
        "{}",
        found.model.matches
    );
}

#[test]
fn any_number_of_threads_gives_the_same_bits() {
    let (rows, _) = records(400, true);
    let (one, three) = (linked(&rows, 1), linked(&rows, 3));
    assert_eq!(one.pairs, three.pairs);
    assert_eq!(
        (one.clusters, one.doubtful),
        (three.clusters, three.doubtful)
    );
    assert_eq!(
        one.expected.missed.to_bits(),
        three.expected.missed.to_bits()
    );
}

#[test]
fn where_nobody_stands_twice_nobody_is_linked() {
    let (rows, _) = records(500, false);
    let found = linked(&rows, 2);
    assert!(found.pairs.len() <= 1, "{:?}", found.pairs);
}

#[test]
fn the_empty_table_and_one_record_are_answered() {
    assert!(linked(&[], 2).pairs.is_empty());
    let (rows, _) = records(1, false);
    assert!(linked(&rows, 2).pairs.is_empty());
}
