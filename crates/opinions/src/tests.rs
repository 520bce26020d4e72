//! What a map must be, on conversations whose groups are known because they were planted.

use super::*;
use crate::chance::stream;
use stats::random::Random;

/// A conversation in which each group has its own leaning on every statement: participants, statements, groups, the share of
/// statements that a participant votes on, and how many participants lean the other way on one statement, in hundredths.
fn planted(
    (participants, statements, groups): (usize, usize, usize),
    share: f64,
    noise: f64,
    seed: u64,
) -> (Ballots, Vec<usize>) {
    let mut stream = stream(seed, 7);
    let leaning: Vec<Vec<Vote>> = (0..groups)
        .map(|_| {
            let side = |stream: &mut Random| match stream.below(5) {
                0 => Vote::Pass,
                1 | 2 => Vote::Agree,
                _ => Vote::Disagree,
            };
            (0..statements).map(|_| side(&mut stream)).collect()
        })
        .collect();
    let mut casts = Vec::new();
    let mut truth = Vec::new();
    for participant in 0..participants {
        let group = stream.below(groups);
        truth.push(group);
        for (statement, own) in leaning[group].iter().copied().enumerate() {
            if stream.unit() >= share {
                continue;
            }
            let vote = if stream.unit() < noise {
                [Vote::Agree, Vote::Disagree, Vote::Pass][stream.below(3)]
            } else {
                own
            };
            casts.push(Cast {
                participant: participant as u32,
                statement: statement as u32,
                vote,
            });
        }
    }
    (Ballots::new(participants, statements, casts), truth)
}

fn settings(method: Method, samples: usize) -> Settings {
    Settings {
        method,
        samples: Some(samples),
        seed: 1,
        threads: 1,
    }
}

fn truth_of(map: &Map, truth: &[usize]) -> Vec<usize> {
    map.placed.iter().map(|p| truth[*p]).collect()
}

#[test]
fn planted_groups_are_found() {
    for groups in 2..=5 {
        for seed in 1..=3 {
            let (ballots, truth) = planted((300, 60, groups), 0.4, 0.3, seed);
            let map = map(&ballots, &[], &settings(Method::Default, 0)).unwrap();
            let index = adjusted_rand(&map.group_of, &truth_of(&map, &truth));
            assert!(index > 0.95, "{groups} groups, seed {seed}: {index}");
        }
    }
}

#[test]
fn the_standard_method_finds_two_groups() {
    let (ballots, truth) = planted((200, 40, 2), 0.6, 0.2, 1);
    let map = map(&ballots, &[], &settings(Method::Polis, 0)).unwrap();
    assert_eq!(map.groups.len(), 2);
    assert!(adjusted_rand(&map.group_of, &truth_of(&map, &truth)) > 0.95);
}

#[test]
fn votes_without_a_division_give_one_group() {
    let (ballots, _) = planted((300, 40, 1), 0.5, 1.0, 3);
    let map = map(&ballots, &[], &settings(Method::Default, 0)).unwrap();
    assert_eq!(map.groups.len(), 1, "dimensions {}", map.dimensions);
}

#[test]
fn threads_do_not_matter() {
    let (ballots, _) = planted((150, 30, 3), 0.5, 0.3, 2);
    for method in [Method::Polis, Method::Default] {
        let one = map(&ballots, &[], &settings(method, 12)).unwrap();
        let many = Settings {
            threads: 3,
            ..settings(method, 12)
        };
        assert_eq!(one, map(&ballots, &[], &many).unwrap());
    }
}

#[test]
fn planted_groups_are_stable_and_chance_is_not() {
    let (ballots, _) = planted((200, 40, 3), 0.5, 0.2, 4);
    let firm = map(&ballots, &[], &settings(Method::Default, 20)).unwrap();
    assert!(firm.stability.unwrap().agreement > 0.95);
    let (ballots, _) = planted((200, 40, 1), 0.5, 1.0, 4);
    let loose = map(&ballots, &[], &settings(Method::Polis, 20)).unwrap();
    assert!(loose.stability.unwrap().agreement < 0.6);
}

#[test]
fn few_participants_bear_no_map() {
    let (ballots, _) = planted((14, 20, 2), 1.0, 0.1, 1);
    for method in [Method::Polis, Method::Default] {
        let refused = map(&ballots, &[], &settings(method, 0));
        assert!(matches!(
            refused,
            Err(TooFew::Participants {
                found: 14,
                needed: 15,
                ..
            })
        ));
    }
}

#[test]
fn votes_that_do_not_differ_bear_no_map() {
    let casts = (0..30).flat_map(|participant| {
        (0..10).map(move |statement| Cast {
            participant,
            statement,
            vote: Vote::Pass,
        })
    });
    let ballots = Ballots::new(30, 10, casts.collect());
    for method in [Method::Polis, Method::Default] {
        assert_eq!(
            map(&ballots, &[], &settings(method, 0)),
            Err(TooFew::Differences)
        );
    }
    assert_eq!(
        map(&ballots, &[true; 10], &settings(Method::Default, 0)),
        Err(TooFew::Statements {
            found: 0,
            needed: 2
        })
    );
}

#[test]
fn the_last_vote_counts() {
    let cast = |vote| Cast {
        participant: 0,
        statement: 0,
        vote,
    };
    let ballots = Ballots::new(1, 1, vec![cast(Vote::Agree), cast(Vote::Disagree)]);
    assert_eq!(ballots.of(0).collect::<Vec<_>>(), [(0, Vote::Disagree)]);
}

#[test]
fn a_large_group_cannot_buy_consensus() {
    // Ninety agree with everything; ten disagree with the first statement and agree with the second.
    let mut casts = Vec::new();
    for participant in 0..100 {
        for statement in 0..12 {
            let minority = participant >= 90;
            let vote = match (statement, minority) {
                (1, _) | (_, false) => Vote::Agree,
                _ => Vote::Disagree,
            };
            // A few who waver, so that votes differ within groups.
            let vote = if (participant + statement * 7) % 11 == 0 {
                Vote::Pass
            } else {
                vote
            };
            casts.push(Cast {
                participant,
                statement,
                vote,
            });
        }
    }
    let ballots = Ballots::new(100, 12, casts);
    let map = map(&ballots, &[], &settings(Method::Default, 0)).unwrap();
    assert_eq!(map.groups.len(), 2);
    let shared: Vec<usize> = map.shared.iter().map(|one| one.statement).collect();
    assert_eq!(shared, [1]);
}

#[test]
fn a_statement_with_two_votes_leads_no_list() {
    let (ballots, _) = planted((100, 30, 2), 0.8, 0.2, 5);
    let mut casts: Vec<Cast> = Vec::new();
    for participant in 0..100 {
        for (statement, vote) in ballots.of(participant) {
            casts.push(Cast {
                participant: participant as u32,
                statement: statement as u32,
                vote,
            });
        }
    }
    for participant in 0..2 {
        casts.push(Cast {
            participant,
            statement: 30,
            vote: Vote::Agree,
        });
    }
    let ballots = Ballots::new(100, 31, casts);
    let map = map(&ballots, &[], &settings(Method::Default, 0)).unwrap();
    let typical = map.typical.iter().flatten().map(|one| one.statement);
    let shared = map.shared.iter().map(|one| one.statement);
    assert!(typical.chain(shared).all(|statement| statement != 30));
}
