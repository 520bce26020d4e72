//! Choices that a clerk asks for: made at once or by the worker, from files that are kept as they came.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use commission::{Clock, Error, Language};
use place::{Kind, Settings};
use std::fmt::Write as _;
use testkit::Scene;

const BY: (&str, i64) = ("Sample clerk", testkit::NOON_US);

fn scene() -> Scene {
    Scene::open(&[place::MIGRATIONS])
}

fn keep(scene: &Scene, kind: Kind, table: &str) -> Result<i64, Error> {
    let file = (kind.code().to_owned() + ".csv", table.as_bytes().to_vec());
    place::keep_input(
        &scene.store,
        scene.commission.id,
        kind,
        (&file.0, file.1),
        BY,
    )
}

fn settings(k: u64) -> Settings {
    Settings {
        k,
        objective: "median".to_owned(),
        ..Settings::default()
    }
}

fn scattered(side: usize, weight: bool) -> String {
    let mut table = String::from(if weight {
        "id,lat,lon,weight\n"
    } else {
        "id,lat,lon\n"
    });
    for at in 0..side * side {
        // Scattered and without two distances alike, so that a proof is quick.
        let (lat, lon) = (
            52.0 + (at * 7_919 % 1_009) as f64 / 1_000.0,
            -4.0 + (at * 104_729 % 997) as f64 / 600.0,
        );
        let _ = match weight {
            true => writeln!(table, "p{at},{lat},{lon},{}", 100 + at * 37 % 91),
            false => writeln!(table, "p{at},{lat},{lon}"),
        };
    }
    table
}

#[test]
fn a_small_choice_is_made_at_once_and_a_large_one_by_the_worker_with_its_proof() {
    let scene = scene();
    let id = scene.commission.id;
    let small = keep(&scene, Kind::Demand, &scattered(5, true)).unwrap();
    let sites = keep(&scene, Kind::Sites, &scattered(5, false)).unwrap();
    let first = place::ask_for(&scene.store, id, (small, sites, None), settings(3), BY).unwrap();
    let one = place::choice(&scene.store, id, first).unwrap().unwrap();
    assert_eq!(one.state, place::ChoiceState::Done);
    let large = keep(&scene, Kind::Demand, &scattered(24, true)).unwrap();
    let sites = keep(&scene, Kind::Sites, &scattered(24, false)).unwrap();
    let asked = place::ask_for(&scene.store, id, (large, sites, None), settings(40), BY);
    let number = asked.unwrap();
    let waits = place::choice(&scene.store, id, number).unwrap().unwrap();
    assert_eq!(waits.state, place::ChoiceState::Waiting);
    assert!(waits.answer.is_none());
    place::choose_waiting(&scene.store, id, scene.clock.as_ref()).unwrap();
    let made = place::choice(&scene.store, id, number).unwrap().unwrap();
    assert_eq!(made.state, place::ChoiceState::Done);
    let answer: serde_json::Value = serde_json::from_str(&made.answer.unwrap()).unwrap();
    assert_eq!(answer["json"]["chosen"].as_array().unwrap().len(), 40);
    assert_eq!(answer["drawing"]["dots"].as_array().unwrap().len(), 576);
}

#[test]
fn the_same_choice_twice_is_the_same_to_the_last_byte() {
    let scene = scene();
    let id = scene.commission.id;
    let demand = keep(&scene, Kind::Demand, &scattered(6, true)).unwrap();
    let sites = keep(&scene, Kind::Sites, &scattered(6, false)).unwrap();
    let mut wanted = settings(4);
    wanted.stability = 20;
    wanted.fixed = vec!["p0".to_owned()];
    let ask = || {
        let number = place::ask_for(&scene.store, id, (demand, sites, None), wanted.clone(), BY);
        let number = number.unwrap();
        let made = place::choice(&scene.store, id, number).unwrap().unwrap();
        made.answer.unwrap()
    };
    let first = ask();
    assert_eq!(first, ask());
    assert!(first.contains("\"is_fixed\":true"));
}

#[test]
fn what_cannot_be_chosen_is_refused_with_what_to_do_at_once_or_by_the_worker() {
    let scene = scene();
    let id = scene.commission.id;
    let demand = keep(&scene, Kind::Demand, &scattered(3, true)).unwrap();
    let sites = keep(&scene, Kind::Sites, &scattered(3, false)).unwrap();
    let mut unknown = settings(2);
    unknown.fixed = vec!["nowhere".to_owned()];
    for (wanted, code) in [(settings(10), "few-sites"), (unknown, "no-site")] {
        let Err(Error::Refused(refusals)) =
            place::ask_for(&scene.store, id, (demand, sites, None), wanted, BY)
        else {
            panic!("{code}");
        };
        assert_eq!(refusals.first().unwrap().code, code);
    }
    let demand = keep(&scene, Kind::Demand, &scattered(24, true)).unwrap();
    let sites = keep(&scene, Kind::Sites, &scattered(24, false)).unwrap();
    let many = place::ask_for(&scene.store, id, (demand, sites, None), settings(577), BY);
    let number = many.unwrap();
    place::choose_waiting(&scene.store, id, scene.clock.as_ref()).unwrap();
    let told = place::choice(&scene.store, id, number).unwrap().unwrap();
    assert_eq!(told.state, place::ChoiceState::Refused);
    let (en, cy) = told.problem.unwrap();
    assert!(en.contains("576") && cy.contains("576"), "{en} {cy}");
    let Err(Error::Refused(empty)) = keep(&scene, Kind::Sites, "id,lat,lon\n") else {
        panic!("an empty table was kept");
    };
    assert!(
        empty
            .first()
            .unwrap()
            .line(Language::Cy)
            .contains("sites.csv")
    );
    assert_eq!(scene.clock.now_us(), testkit::NOON_US);
}

#[test]
fn a_command_says_again_what_was_asked() {
    let mut wanted = settings(5);
    wanted.deprived = Some("IMD rank".to_owned());
    wanted.cap = Some(10.0);
    wanted.effort = 7;
    wanted.excluded = vec!["Ty'r Ysgol".to_owned()];
    assert_eq!(
        wanted.command("areas.csv", "my sites.csv", None),
        "--demand areas.csv --sites 'my sites.csv' -k 5 --objective median --deprived 'IMD rank' --cap 10 \
         --exclude 'Ty'\\''r Ysgol' --effort 7"
    );
}
