//! Two people code a sample blind; one codes again; and what nobody has read is told.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use commission::{Error, Publication};
use reading::Entry;
use reading::coverage::{coverage, units};
use reading::double::{Comparison, Wanted, compare, decide, done, draw, size_for};
use reading::{Veil, is_by};
use testkit::{NOON_US, Scene};

/// A commission with so many different answers, one of them sent thrice, and two codes.
fn scene(answers: usize) -> Scene {
    let scene = Scene::open(&[reading::MIGRATIONS]);
    for n in 0..answers {
        let text = format!("Answer number {n} about the bus and the fare.");
        scene.submission(Publication::Named, &[("a1", &text)]);
    }
    for repeat in ["Nothing.", "nothing", "Nothing!"] {
        scene.submission(Publication::Named, &[("a1", repeat)]);
    }
    let commission = scene.commission.clone();
    scene
        .store
        .write(move |tx| -> Result<(), Error> {
            for name in ["Bus", "Fare", "Unused"] {
                let entry = Entry {
                    name: name.to_owned(),
                    ..Entry::default()
                };
                reading::add(tx, &commission, None, &entry, ("A", NOON_US))?;
            }
            Ok(())
        })
        .unwrap();
    scene
}

fn wanted(first: &str, second: Option<&str>, size: Option<usize>, seed: i64) -> Wanted {
    Wanted {
        first: first.to_owned(),
        second: second.map(str::to_owned),
        size,
        seed,
    }
}

fn drawn(scene: &Scene, of: Wanted) -> Result<i64, Error> {
    let commission = scene.commission.clone();
    scene
        .store
        .write(move |tx| draw(tx, &commission, &of, ("Clerk", NOON_US)))
}

/// The names of the documents of a sample, in the order of drawing.
fn names(scene: &Scene, id: i64) -> Vec<String> {
    let found = scene
        .store
        .read(|r| reading::double::documents(r, scene.commission.id, id));
    found.unwrap().into_iter().map(|one| one.name).collect()
}

fn put(
    scene: &Scene,
    name: &str,
    span: std::ops::Range<usize>,
    code: &'static str,
    who: &str,
    at: i64,
) {
    let (commission, document) = (scene.commission.clone(), scene.document(name));
    let who = who.to_owned();
    scene
        .store
        .write(move |tx| {
            let veil = Veil::of(tx, commission.id, &who)?;
            let by = (veil.name_on(document.id, &who), at);
            reading::put(tx, &commission, &document, span, code, by)
        })
        .unwrap();
}

fn finish(scene: &Scene, id: i64, names: &[String], who: &'static str, from: i64) -> bool {
    let mut all = false;
    for (n, name) in names.iter().enumerate() {
        let (commission, document) = (scene.commission.clone(), scene.document(name).id);
        let at = from + i64::try_from(n).unwrap();
        let act = move |tx: &mut store::Tx<'_>| done(tx, &commission, id, document, (who, at));
        all = scene.store.write(act).unwrap();
    }
    all
}

fn comparison(scene: &Scene, id: i64) -> Option<Comparison> {
    let found = scene.store.read(|r| -> Result<_, Error> {
        let round = reading::double::round(r, scene.commission.id, id)?.unwrap();
        compare(r, &round)
    });
    found.unwrap()
}

#[test]
fn a_sample_has_a_size_with_a_reason() {
    assert_eq!(
        (size_for(0), size_for(1), size_for(30), size_for(500)),
        (0, 1, 21, 55)
    );
    assert_eq!(size_for(1_000_000), 62);
}

#[test]
fn the_same_seed_draws_the_same_texts_and_each_text_once() {
    let scene = scene(20);
    let id = drawn(&scene, wanted("A", Some("B"), Some(21), 5)).unwrap();
    let first = names(&scene, id);
    assert_eq!(first.len(), 21);
    let repeats = first.iter().filter(|name| name.as_str() > "SML0020/a1");
    assert_eq!(repeats.count(), 1);
    let again = drawn(&scene, wanted("C", Some("D"), Some(21), 5)).unwrap();
    assert_eq!(names(&scene, again), first);
    let other = drawn(&scene, wanted("E", Some("F"), Some(21), 6)).unwrap();
    assert_ne!(names(&scene, other), first);
    let open = drawn(&scene, wanted("A", Some("G"), None, 1))
        .unwrap_err()
        .to_string();
    assert!(open.contains("still coding another sample"), "{open}");
    let same = drawn(&scene, wanted("H", Some("H"), None, 1))
        .unwrap_err()
        .to_string();
    assert!(same.contains("two different coders"), "{same}");
    let nothing = drawn(&scene, wanted("H", None, None, 1))
        .unwrap_err()
        .to_string();
    assert!(nothing.contains("no text to draw"), "{nothing}");
}

#[test]
fn agreement_is_measured_on_what_stood_when_both_were_done() {
    let scene = scene(10);
    let id = drawn(&scene, wanted("A", Some("B"), Some(8), 1)).unwrap();
    let names = names(&scene, id);
    for (n, name) in names.iter().enumerate() {
        let at = NOON_US + 10;
        put(&scene, name, 0..6, "bus", "A", at);
        if n != 3 {
            put(&scene, name, 3..9, "bus", "B", at);
        }
        if n % 2 == 0 {
            put(&scene, name, 7..13, "fare", "A", at);
            put(&scene, name, 7..13, "fare", "B", at);
        }
    }
    assert!(!finish(&scene, id, &names, "A", NOON_US + 20));
    assert_eq!(comparison(&scene, id), None);
    assert!(finish(&scene, id, &names, "B", NOON_US + 40));
    // What is coded or undone afterwards changes nothing of it.
    put(&scene, &names[3], 0..6, "bus", "B", NOON_US + 90);
    let found = comparison(&scene, id).unwrap();
    let (code, bus) = &found.by_document.codes[0];
    assert_eq!((code.as_str(), bus.units, bus.coders), ("bus", 8, 2));
    assert_eq!(bus.percent, Some(7.0 / 8.0));
    let fare = found.by_document.codes[1].1.alpha.unwrap().value;
    assert!((fare - 1.0).abs() < 1e-12);
    let (_, spans) = &found.by_span[0];
    assert_eq!(spans.documents, 8);
    assert!(spans.alpha.unwrap().value < 0.7);
    let told: Vec<_> = found
        .differences
        .iter()
        .map(|d| (d.name.as_str(), d.code.as_str(), d.by))
        .collect();
    assert_eq!(told, [(names[3].as_str(), "bus", 0)]);
    let use_of_bus = found.use_of_codes[0].1;
    assert_eq!(
        (use_of_bus.first, use_of_bus.second, use_of_bus.p),
        (8, 7, Some(1.0))
    );
    assert!(found.halves.iter().all(Option::is_some));
}

#[test]
fn a_decision_keeps_both_originals() {
    let scene = scene(3);
    let id = drawn(&scene, wanted("A", Some("B"), Some(1), 1)).unwrap();
    let names = names(&scene, id);
    put(&scene, &names[0], 0..6, "bus", "A", NOON_US + 1);
    let document = scene.document(&names[0]).id;
    let say = |present: bool, why: &'static str| {
        let commission = scene.commission.clone();
        let act = move |tx: &mut store::Tx<'_>| {
            decide(
                tx,
                &commission,
                (id, document),
                ("bus", present),
                why,
                ("C", NOON_US + 9),
            )
        };
        scene.store.write(act)
    };
    assert!(matches!(say(true, "early"), Err(Error::NotFound)));
    finish(&scene, id, &names, "A", NOON_US + 2);
    finish(&scene, id, &names, "B", NOON_US + 3);
    assert!(say(true, " ").unwrap_err().to_string().contains("Say why"));
    say(true, "it is about the bus").unwrap();
    say(false, "on second thoughts").unwrap();
    let before = scene
        .store
        .read(|r| reading::codings(r, scene.commission.id))
        .unwrap();
    let found = comparison(&scene, id).unwrap();
    let decision = found.differences[0].decision.clone().unwrap();
    assert_eq!(
        (decision.present, decision.why.as_str()),
        (false, "on second thoughts")
    );
    let coders: Vec<_> = before.iter().map(|coding| coding.coder.as_str()).collect();
    assert_eq!(coders, ["A"]);
}

#[test]
fn who_codes_again_does_not_see_what_they_did_before() {
    let scene = scene(6);
    for n in 1..=6 {
        put(
            &scene,
            &format!("SML000{n}/a1"),
            0..6,
            "bus",
            "A",
            NOON_US + 1,
        );
    }
    let id = drawn(&scene, wanted("A", None, None, 1)).unwrap();
    let names = names(&scene, id);
    assert_eq!(names.len(), size_for(6));
    let document = scene.document(&names[0]).id;
    let veil = scene
        .store
        .read(|r| Veil::of(r, scene.commission.id, "A"))
        .unwrap();
    assert!(veil.hides(document, "A"));
    for name in &names {
        put(&scene, name, 0..6, "fare", "A", NOON_US + 50);
    }
    assert!(finish(&scene, id, &names, "A", NOON_US + 60));
    let found = comparison(&scene, id).unwrap();
    let told: Vec<_> = (found.use_of_codes.iter())
        .map(|(code, pair)| (code.as_str(), pair.first, pair.second))
        .collect();
    assert_eq!(told, [("bus", names.len(), 0), ("fare", 0, names.len())]);
    assert!(is_by("A (again)", "A") && !is_by("B (again)", "A"));
}

#[test]
fn what_nobody_has_opened_coded_or_used_is_told_by_text() {
    let scene = scene(4);
    put(&scene, "SML0001/a1", 0..6, "bus", "A", NOON_US);
    put(&scene, "SML0002/a1", 0..6, "bus", "source", NOON_US);
    put(&scene, "SML0005/a1", 0..7, "fare", "A", NOON_US);
    let (found, units) = scene
        .store
        .read(|r| -> Result<_, Error> {
            let id = scene.commission.id;
            Ok((coverage(r, id, None)?, units(r, id, None)?))
        })
        .unwrap();
    assert_eq!((found.submissions, found.unread), (7, 5));
    assert_eq!(found.codes_never_used, ["unused"]);
    assert!(found.first_unread.contains(&"SML0002".to_owned()));
    assert!(!found.first_unread.contains(&"SML0005".to_owned()));
    assert!(found.groups_never_coded.is_empty());
    let told: Vec<_> = units
        .iter()
        .map(|unit| (unit.id.as_str(), unit.codes.len()))
        .collect();
    assert_eq!(told, [("SML0001", 1), ("SML0002", 1), ("SML0005", 1)]);
}
