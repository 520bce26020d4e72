//! Hub ideas as the store keeps them: who asks, what is changed, what is erased, and what a table brings.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use clap::{FromArgMatches, Subcommand};
use commission::{
    Clock, Desk, Erased, ErasedBy, Erasure, Error, Forgets, Language, Outcome, Publication, Quiet,
};
use place::cli::{Verb, run};
use place::{Asking, Origin, Stage, Told};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;
use testkit::Scene;

const BY: (&str, i64) = ("Sample clerk", testkit::NOON_US);

fn scene() -> Scene {
    Scene::open(&[place::MIGRATIONS])
}

fn told(name: &str) -> Told {
    Told {
        name: name.to_owned(),
        services: "GP\nchild care".to_owned(),
        ..Told::default()
    }
}

fn make(scene: &Scene, told: Told, asking: Option<Asking>) -> Result<i64, Error> {
    let id = scene.commission.id;
    scene
        .store
        .write(move |tx| place::make(tx, id, told, (Origin::Evidence, asking), BY))
}

fn asking(scene: &Scene, name: &str) -> Asking {
    let document = scene.document(name);
    Asking {
        source: document.source,
        document: Some(document.id),
        passage: None,
    }
}

fn idea(scene: &Scene, number: i64) -> place::Idea {
    let id = scene.commission.id;
    scene
        .store
        .read(|r| place::idea(r, id, number))
        .unwrap()
        .unwrap()
}

fn count(scene: &Scene, number: i64) -> place::Asked {
    let id = scene.commission.id;
    let counts = scene.store.read(|r| place::asked_for(r, id)).unwrap();
    counts.get(&number).copied().unwrap_or_default()
}

#[test]
fn a_submission_that_asks_twice_is_counted_once_and_equal_texts_are_one() {
    let scene = scene();
    let same = [("b1", "A hub at the old school.")];
    let first = scene.submission(Publication::Named, &same);
    let again = scene.submission(Publication::Named, &same);
    let other = scene.submission(Publication::Named, &[("b1", "The chapel, please.")]);
    let number = make(
        &scene,
        told("Old school"),
        Some(asking(&scene, &format!("{first}/b1"))),
    )
    .unwrap();
    let id = scene.commission.id;
    for (name, whole) in [
        (&first, true),
        (&again, false),
        (&again, false),
        (&other, false),
    ] {
        let mut one = asking(&scene, &format!("{name}/b1"));
        if whole {
            one.document = None;
        }
        let asked = scene
            .store
            .write(move |tx| place::ask(tx, id, number, one, BY));
        asked.unwrap();
    }
    assert_eq!(count(&scene, number).submissions, 3);
    assert_eq!(count(&scene, number).distinct_texts, 2);
}

#[test]
fn an_idea_is_changed_only_where_it_still_says_what_its_writer_was_shown() {
    let scene = scene();
    let number = make(&scene, told("Chapel"), None).unwrap();
    let id = scene.commission.id;
    let mut new = told("Chapel").at("52.41, -4.08").unwrap();
    new.stage = Stage::Agreed;
    let late = new.clone();
    let first = scene
        .store
        .write(move |tx| place::change(tx, (id, number, 1), new, BY));
    first.unwrap();
    let second = scene
        .store
        .write(move |tx| place::change(tx, (id, number, 1), late, BY));
    assert!(matches!(second, Err(Error::Refused(_))));
    let kept = idea(&scene, number);
    assert_eq!(kept.version, 2);
    assert_eq!(kept.told.at_e6, Some((52_410_000, -4_080_000)));
    assert_eq!(kept.told.stage, Stage::Agreed);
}

#[test]
fn a_place_that_cannot_be_right_is_refused_with_what_it_looks_like() {
    for (typed, code) in [
        ("-4.08, 52.41", "swapped"),
        ("258000, 281000", "national-grid"),
        ("52.41", "no-place"),
        ("NaN, 3", "no-place"),
        ("910, 3000", "no-degrees"),
    ] {
        let Err(refusal) = told("x").at(typed) else {
            panic!("{typed}");
        };
        assert_eq!(refusal.code, code, "{typed}");
    }
    assert_eq!(told("x").at("  ").unwrap().at_e6, None);
}

#[test]
fn nobody_elses_evidence_asks_for_a_hub_of_this_commission() {
    let scene = scene();
    let stranger = Asking {
        source: 4_711,
        document: None,
        passage: None,
    };
    assert!(matches!(
        make(&scene, told("Nowhere"), Some(stranger)),
        Err(Error::NotFound)
    ));
    let id = scene.commission.id;
    let ideas = scene.store.read(|r| place::ideas(r, id)).unwrap();
    assert!(
        ideas.is_empty(),
        "an idea that could not be kept is not kept by half"
    );
}

#[test]
fn whoever_is_erased_asks_for_nothing_and_their_words_go_but_the_number_stays() {
    let scene = scene();
    let gone = scene.submission(Publication::Named, &[("b1", "A hub by the bridge.")]);
    let stays = scene.submission(Publication::Named, &[("b1", "The bridge, yes.")]);
    let of = asking(&scene, &format!("{gone}/b1"));
    let bridge = make(&scene, told("By the bridge"), Some(of)).unwrap();
    let school = make(&scene, told("School"), None).unwrap();
    let (id, other) = (scene.commission.id, asking(&scene, &format!("{stays}/b1")));
    for (number, one) in [(bridge, other), (school, of), (school, other)] {
        let asked = scene
            .store
            .write(move |tx| place::ask(tx, id, number, one, BY));
        asked.unwrap();
    }
    let erasure = Erasure {
        commission: scene.commission.clone(),
        sources: vec![Erased {
            source: of.source,
            reference: gone,
        }],
        contacts: BTreeSet::new(),
        names: BTreeSet::new(),
        files: BTreeSet::new(),
        blobs: BTreeSet::new(),
        shared: Vec::new(),
    };
    let by = ErasedBy {
        person: "Sample clerk".to_owned(),
        at_us: scene.clock.now_us(),
        reason: "asked".to_owned(),
    };
    let forgotten = scene
        .store
        .write(move |tx| place::Forgetting.forget(tx, &erasure, &by));
    forgotten.unwrap();
    let blank = idea(&scene, bridge);
    assert_eq!(blank.told.stage, Stage::Erased);
    assert!(blank.told.name.is_empty() && blank.told.services.is_empty());
    assert_eq!(count(&scene, bridge).submissions, 1);
    assert_eq!(count(&scene, school).submissions, 1);
    assert_eq!(idea(&scene, school).told.name, "School");
}

#[expect(clippy::disallowed_methods, reason = "a test's input")]
fn typed(scene: &Scene, table: &str) -> Result<Outcome, Error> {
    let path = scene.folder.path().join("ideas.csv");
    std::fs::write(&path, table).unwrap();
    let store = Arc::clone(&scene.store);
    let open = move |_: &Path| Ok(Arc::clone(&store));
    let desk = Desk {
        language: Language::En,
        clock: scene.clock.clone(),
        chance: scene.chance.clone(),
        files: Arc::new(ingest::InThisProcess),
        progress: &Quiet,
        open: &open,
    };
    let command = Verb::augment_subcommands(clap::Command::new("place"));
    let path = path.to_str().unwrap().to_owned();
    let arguments = [
        "place",
        "ideas",
        &path,
        "--data",
        "d",
        "--commission",
        "small",
    ];
    let matches = command.try_get_matches_from(arguments).unwrap();
    run(&Verb::from_arg_matches(&matches).unwrap(), &desk)
}

#[test]
fn a_table_of_ideas_is_taken_once_and_whole_or_not_at_all() {
    let scene = scene();
    let reference = scene.submission(Publication::Named, &[("b1", "The old school.")]);
    let table = format!(
        "Name,Council,lat,lon,Services,Stage,Asked by\n\
         Old school,Powys,52.1,-3.4,GP,planned,{reference}\nChapel,Gwynedd,,,Library,,\n"
    );
    let taken = typed(&scene, &table).unwrap();
    assert_eq!(taken.json["received"], 2);
    assert_eq!(taken.json["ideas"][1], "H2");
    assert_eq!(idea(&scene, 1).told.stage, Stage::Planned);
    assert_eq!(count(&scene, 1).submissions, 1);
    let again = typed(&scene, &table).unwrap();
    assert_eq!(
        (&again.json["received"], &again.json["already"]),
        (&0.into(), &2.into())
    );
    assert_eq!(count(&scene, 1).submissions, 1);

    let bad = "name,lat,lon\nNew hall,52.2,-3.5\nGrid hall,258000,281000\n";
    let Err(Error::Refused(refusals)) = typed(&scene, bad) else {
        panic!("taken");
    };
    let sentence = refusals.first().unwrap().line(Language::En);
    assert!(
        sentence.contains("ideas.csv") && sentence.contains('3'),
        "{sentence}"
    );
    let id = scene.commission.id;
    assert_eq!(scene.store.read(|r| place::ideas(r, id)).unwrap().len(), 2);
}
