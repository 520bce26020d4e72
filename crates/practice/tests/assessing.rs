//! Assessments of a stored commission: blind until two are done, evidence that is there, decisions beside what was found, files in and out.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use commission::{Error, Language, Publication};
use ingest::{Item, Limits, Table};
use practice::adherence::{Found, Stands, read};
use practice::assessing::{self, By, Seen, Taken, Typed, as_csv, take};
use practice::cites::{self, Cite};
use practice::principles::{Set, known_set};
use practice::register::{self, Register, check, of_toml};
use testkit::{NOON_US, Scene};

const SAMPLE: &str = include_str!("../../../examples/prototypes/register.toml");
const LEVELS: &str = include_str!("../../../examples/prototypes/adherence.csv");
const DOORSTEP: &str = "sample-doorstep";

fn table(text: &str) -> Table {
    let read = ingest::read("levels.csv", text.as_bytes(), &Limits::default()).unwrap();
    match read.items.into_iter().next() {
        Some(Item::Table(table)) => table,
        other => panic!("{other:?}"),
    }
}

fn register(more: &str) -> Register {
    let read = of_toml("register.toml", &format!("{SAMPLE}\n{more}"));
    let mut register = Register::default();
    for (_, record, _) in &read.records {
        register.put(record.clone());
    }
    let refused = check(&register, &[read]);
    assert!(refused.is_empty(), "{refused:?}");
    register
}

fn ten() -> Set {
    known_set("ccin-ten").unwrap()
}

fn by(login: &str) -> By {
    By {
        name: login.to_uppercase(),
        login: login.to_owned(),
        now_us: NOON_US,
    }
}

/// A commission with the register of the example.
fn scene() -> Scene {
    let scene = Scene::open(&[practice::MIGRATIONS]);
    let commission = scene.commission.clone();
    scene
        .store
        .write(move |tx| {
            register::keep(tx, &commission, &register(""), ("Evaluator", NOON_US)).map(drop)
        })
        .unwrap();
    scene
}

fn typed(level: &str, cites: &[&str], barriers: &[&str], note: &str) -> Typed {
    let own = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect();
    Typed {
        level: level.to_owned(),
        cites: own(cites),
        barriers: own(barriers),
        note: note.to_owned(),
    }
}

/// Does something to the sample prototype, and answers the sentences where it is refused.
fn act(
    scene: &Scene,
    doing: impl FnOnce(&mut store::Tx<'_>, i64, &Set) -> Result<(), Error> + Send + 'static,
) -> Result<(), Vec<String>> {
    let id = scene.commission.id;
    let done = scene.store.write(move |tx| doing(tx, id, &ten()));
    done.map_err(|error| match error {
        Error::Refused(told) => told.iter().map(|one| one.line(Language::En)).collect(),
        other => vec![format!("{other:?}")],
    })
}

fn begin(scene: &Scene, login: &'static str) -> Result<(), Vec<String>> {
    act(scene, move |tx, id, set| {
        assessing::begin(tx, id, (set, DOORSTEP), &by(login))
    })
}

fn save(scene: &Scene, login: &'static str, at: usize, said: Typed) -> Result<(), Vec<String>> {
    act(scene, move |tx, id, set| {
        assessing::save(tx, id, (set, DOORSTEP, at), &said, &by(login))
    })
}

fn finish(scene: &Scene, login: &'static str) -> Result<(), Vec<String>> {
    act(scene, move |tx, id, set| {
        assessing::finish(tx, id, (set, DOORSTEP), &by(login))
    })
}

fn settle(scene: &Scene, at: usize, said: Typed, was_us: i64) -> Result<(), Vec<String>> {
    act(scene, move |tx, id, set| {
        assessing::settle(tx, id, (set, DOORSTEP, at), (&said, was_us), &by("ann"))
    })
}

fn seen(scene: &Scene, login: Option<&str>) -> Seen {
    let id = scene.commission.id;
    scene
        .store
        .read(|r| assessing::seen(r, id, &ten(), login))
        .unwrap()
}

fn imported(scene: &Scene, text: &str) -> Result<Taken, Vec<String>> {
    let (id, set) = (scene.commission.id, ten());
    let rows = read(&table(text), &set).unwrap();
    let taken = scene
        .store
        .write(move |tx| take(tx, id, &set, ("levels.csv", &rows), &by("")));
    taken.map_err(|error| match error {
        Error::Refused(told) => told.iter().map(|one| one.line(Language::En)).collect(),
        other => vec![format!("{other:?}")],
    })
}

/// Two who found the same of the first principle and differ on the second.
fn assessed(scene: &Scene) {
    for login in ["ann", "bob"] {
        begin(scene, login).unwrap();
        save(scene, login, 0, typed("3", &["sample-outcomes"], &[], "")).unwrap();
    }
    save(
        scene,
        "ann",
        1,
        typed("1", &[], &["funding"], "Ann\u{2019}s own view"),
    )
    .unwrap();
    save(scene, "bob", 1, typed("4", &["sample-outcomes"], &[], "")).unwrap();
}

#[test]
fn nobody_is_told_what_another_found_before_two_are_done() {
    let scene = scene();
    assessed(&scene);
    finish(&scene, "ann").unwrap();
    for login in [Some("bob"), Some("carys"), Some(""), None] {
        let seen = seen(&scene, login);
        let told: Vec<&str> = seen.levels().map(|(one, _)| one.login.as_str()).collect();
        assert!(
            told.iter().all(|own| Some(*own) == login),
            "{login:?}: {told:?}"
        );
        assert_eq!(seen.adherence().assessed, 0, "{login:?}");
        assert!(seen.adherence().agreed.assessors.is_empty());
        let file = as_csv(&seen, &Register::default()).unwrap();
        assert!(!file.contains("own view"), "{login:?}: {file}");
    }
    let own = seen(&scene, Some("ann"));
    assert_eq!(own.levels().count(), 2);
    finish(&scene, "bob").unwrap();
    let all = seen(&scene, None);
    assert_eq!((all.levels().count(), all.adherence().assessed), (4, 1));
    assert_eq!(all.adherence().agreed.units, 2);
}

#[test]
fn a_third_assessor_is_refused_and_so_is_a_change_after_both_are_done() {
    let scene = scene();
    assessed(&scene);
    assert!(begin(&scene, "ann").unwrap_err()[0].contains("already"));
    assert!(begin(&scene, "carys").unwrap_err()[0].contains("Two people"));
    let reopen = |login: &'static str| {
        act(&scene, move |tx, id, set| {
            assessing::reopen(tx, id, (set, DOORSTEP), &by(login))
        })
    };
    finish(&scene, "ann").unwrap();
    let late = save(&scene, "ann", 0, typed("0", &[], &["other"], ""));
    assert!(late.unwrap_err()[0].contains("You are done"));
    reopen("ann").unwrap();
    save(&scene, "ann", 0, typed("0", &[], &["other"], "")).unwrap();
    finish(&scene, "ann").unwrap();
    finish(&scene, "bob").unwrap();
    assert!(reopen("ann").unwrap_err()[0].contains("has been seen"));
    let gone = act(&scene, |tx, id, set| {
        assessing::drop(tx, id, (set, DOORSTEP), ("BOB", true), &by("clerk"))
    });
    assert!(gone.unwrap_err()[0].contains("has been seen"));
}

#[test]
fn a_level_cites_what_is_there_and_a_shortfall_names_what_stood_in_the_way() {
    let scene = scene();
    let reference = scene.submission(Publication::Named, &[("b1", "We decided together.")]);
    begin(&scene, "ann").unwrap();
    for (said, why) in [
        (typed("3", &[], &[], ""), "cites evidence"),
        (typed("1", &[], &[], ""), "stood in the way"),
        (typed("5", &[], &[], ""), "no level"),
        (
            typed("3", &["nothing-such"], &[], ""),
            "no evidence \"nothing-such\"",
        ),
        (typed("3", &["WHC9999"], &[], ""), "no evidence"),
        (typed("3", &["passage:1"], &[], ""), "no evidence"),
        (typed("3", &["exhibit:none"], &[], ""), "no evidence"),
        (typed("3", &["claim:C1"], &[], ""), "no evidence"),
        (typed("1", &[], &["weather"], ""), "no barrier"),
    ] {
        let told = save(&scene, "ann", 0, said.clone()).unwrap_err();
        assert!(
            told.iter().any(|one| one.contains(why)),
            "{said:?}: {told:?}"
        );
    }
    let document = format!("{reference}/b1");
    let cites = ["sample-outcomes", reference.as_str(), document.as_str()];
    save(&scene, "ann", 0, typed("3", &cites, &[], "")).unwrap();
    let kept = seen(&scene, Some("ann"));
    let (_, level) = kept.levels().next().unwrap();
    assert_eq!(level.found, Found::Level(3));
    assert_eq!(level.cites.len(), 3);
    assert_eq!(level.cites[2], Cite::Document(document));
    // What is needed cannot go.
    let commission = scene.commission.clone();
    let dropped = scene.store.write(move |tx| {
        register::keep(tx, &commission, &Register::default(), ("Ann", NOON_US)).map(drop)
    });
    assert!(matches!(dropped, Err(Error::Refused(_))));
}

#[test]
fn a_decision_stands_beside_what_was_found_with_its_reason_and_is_not_lost_to_another() {
    let scene = scene();
    assessed(&scene);
    let two = || {
        typed(
            "2",
            &["sample-outcomes"],
            &["short-term"],
            "The minutes show it.",
        )
    };
    assert!(settle(&scene, 1, two(), 0).unwrap_err()[0].contains("not done yet"));
    finish(&scene, "ann").unwrap();
    finish(&scene, "bob").unwrap();
    let before = seen(&scene, None);
    assert_eq!(
        before.adherence().profiles[0].entries[1].stands,
        Stands::Disputed
    );
    assert_eq!(before.adherence_settled(|_| true).profiles.len(), 0);
    let without = Typed {
        note: String::new(),
        ..two()
    };
    assert!(settle(&scene, 1, without, 0).unwrap_err()[0].contains("needs its reason"));
    settle(&scene, 1, two(), 0).unwrap();
    assert!(settle(&scene, 1, two(), 0).unwrap_err()[0].contains("meanwhile"));
    let after = seen(&scene, None);
    let entry = &after.adherence().profiles[0].entries[1];
    assert_eq!(
        (entry.found, entry.stands),
        (Found::Level(2), Stands::Reconciled)
    );
    let found: Vec<Found> = entry.by.iter().map(|(_, found)| *found).collect();
    assert_eq!(found, [Found::Level(1), Found::Level(4)]);
    let decided = after.decided(DOORSTEP).unwrap().level(1).unwrap();
    assert_eq!(
        (decided.person.as_str(), decided.note.as_str()),
        ("ANN", "The minutes show it.")
    );
    assert_eq!(after.adherence_settled(|_| true).profiles.len(), 1);
    // What they agreed on before they spoke is measured without the decision.
    assert_eq!(after.adherence().agreed, before.adherence().agreed);
    let acts = scene
        .store
        .read(|r| commission::acts(r, scene.commission.id, None, i64::MAX, 1))
        .unwrap();
    assert_eq!(
        (acts[0].1.what.as_str(), acts[0].1.about.as_str()),
        ("principle-settled", "sample-doorstep/ccin-ten/DE")
    );
}

#[test]
fn what_goes_out_comes_back_in_and_the_same_file_twice_adds_nothing() {
    let scene = scene();
    let taken = imported(&scene, LEVELS).unwrap();
    assert_eq!((taken.new, taken.already, taken.levels), (6, 0, 44));
    let again = imported(&scene, LEVELS).unwrap();
    assert_eq!((again.new, again.already), (0, 6));
    let out = as_csv(&seen(&scene, None), &register("")).unwrap();
    assert!(
        out.contains("sample-doorstep,DE,agreed,1,,project-size,,yes,ccin-ten,2024"),
        "{out}"
    );
    let same = imported(&scene, &out).unwrap();
    assert_eq!((same.new, same.already), (0, 6));
    let other = crate::scene();
    let moved = imported(&other, &out).unwrap();
    assert_eq!((moved.new, moved.levels), (6, 44));
    assert_eq!(as_csv(&seen(&other, None), &register("")).unwrap(), out);
    assert_eq!(
        seen(&other, None).adherence(),
        seen(&scene, None).adherence()
    );
    // Both assessors agree on the verb's figures, since it is the same table.
    let rows = read(&table(LEVELS), &ten()).unwrap();
    let of_file = practice::adherence::adherence(&ten(), &rows);
    assert_eq!(of_file.agreed, seen(&scene, None).adherence().agreed);
}

#[test]
fn a_file_that_cannot_stand_is_refused_whole() {
    let scene = scene();
    let head = "prototype,principle,assessor,level,evidence,barriers\n";
    for (rows, why) in [
        ("nowhere,SP,A,0,,funding\n", "no prototype"),
        ("sample-doorstep,SP,,0,,funding\n", "does not say who"),
        ("sample-doorstep,SP,A,3,nothing,\n", "no evidence"),
        (
            "sample-doorstep,SP,agreed,0,,funding\n",
            "does not have two",
        ),
        (
            "sample-doorstep,SP,A,0,,funding\nsample-doorstep,SP,B,0,,funding\nsample-doorstep,SP,C,0,,funding\n",
            "more than two",
        ),
    ] {
        let told = imported(&scene, &format!("{head}{rows}")).unwrap_err();
        assert!(told.iter().any(|one| one.contains(why)), "{rows}: {told:?}");
        assert!(seen(&scene, None).prototypes().next().is_none());
    }
    imported(&scene, LEVELS).unwrap();
    let other = format!("{head}sample-doorstep,SP,Sample assessor A,0,,funding\n");
    assert!(imported(&scene, &other).unwrap_err()[0].contains("something else"));
    act(&scene, |tx, id, set| {
        assessing::drop_imported(tx, id, (set, DOORSTEP), &by("ann"))
    })
    .unwrap();
    assert_eq!(seen(&scene, None).prototypes().count(), 1);
}

#[test]
fn an_item_of_evidence_that_points_at_nothing_is_told() {
    let scene = scene();
    let reference = scene.submission(Publication::Named, &[("b1", "Words.")]);
    let item = format!(
        "[[evidence]]\nkey = \"points\"\nsubmission = [\"{reference}\", \"WHC9999\"]\ndocument = \"{reference}/b1\"\n\
         passage = \"P77\"\nexhibit = \"none\"\nclaim = \"C9\"\n"
    );
    let register = register(&item);
    let astray = scene
        .store
        .read(|r| cites::astray(r, scene.commission.id, &register))
        .unwrap();
    let own = astray.iter().filter(|one| one.item == "points");
    let told: Vec<&str> = own.map(|one| one.text.as_str()).collect();
    assert_eq!(told, ["WHC9999", "P77", "none", "C9"]);
    let said = astray[0].words(Language::En);
    assert!(
        said.contains("points") && said.contains("WHC9999"),
        "{said}"
    );
}
