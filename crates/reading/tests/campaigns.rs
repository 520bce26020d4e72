//! Campaigns of a stored commission: what the machine finds and keeps, what a clerk decides, and that every count of
//! distinct texts follows one definition.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use commission::{Error, Publication::Named};
use reading::{Act, ActKind, Decision, decide, find_campaigns, undo_decision};
use std::collections::BTreeMap;
use testkit::{NOON_US, Scene};

const LETTER: &str = "Please keep the minor injuries unit in Sampletown open. It is the only one within an hour by bus. \
    My neighbours and I depend on it, and the hospital cannot take more people. A co-operative could run it.";
const OTHER: &str = "Fund fifty local hubs before the next winter begins. Every village needs a nurse who knows it. We have \
    waited for ten years and been promised much; now we ask ministers to act and to tell us by when.";
const MINE: &str = "I waited nine hours with my mother last January.";
const BY: (&str, i64) = ("Sample clerk", NOON_US);

fn scene() -> Scene {
    Scene::open(&[reading::MIGRATIONS])
}

/// Six letters, one of them with an addition, five of another, two who wrote "Nothing." and one voice of its own.
fn mailbox() -> Scene {
    let scene = scene();
    for n in 0..6 {
        let addition = if n == 5 {
            format!(" {MINE}")
        } else {
            String::new()
        };
        let text = format!("Dear all,\n{LETTER}{addition}\nYours sincerely,\nSample Sender {n}");
        scene.submission(Named, &[("a1", &text), ("b1", "")]);
    }
    for _ in 0..5 {
        scene.submission(Named, &[("b1", OTHER)]);
    }
    scene.submission(Named, &[("a1", "Nothing.")]);
    scene.submission(Named, &[("a1", "NOTHING")]);
    scene.submission(Named, &[("a1", "The hub is far from the bus.")]);
    scene
}

fn look(scene: &Scene) {
    find_campaigns(&scene.store, scene.commission.id, None, 2, BY).unwrap();
}

/// Key of each campaign that has submissions, with its submissions and distinct texts.
fn sizes(scene: &Scene) -> Vec<(String, i64, i64)> {
    let id = scene.commission.id;
    scene
        .store
        .read(|r| -> Result<_, Error> {
            let sizes = reading::sizes(r, id)?;
            let all = reading::campaigns(r, id)?.into_iter();
            Ok(all
                .filter_map(|one| {
                    let size = sizes.get(&one.id)?;
                    Some((one.key(), size.submissions, size.distinct_texts))
                })
                .collect())
        })
        .unwrap()
}

/// Submissions and distinct texts of all, and without campaigns.
fn counts(scene: &Scene) -> [(i64, i64); 2] {
    let id = scene.commission.id;
    scene.store.read(|r| reading::both_ways(r, id)).unwrap()
}

fn decision(kind: ActKind, references: &[&str]) -> Decision {
    Decision {
        kind,
        references: references.iter().map(|one| (*one).to_owned()).collect(),
        into: String::new(),
        name: String::new(),
        reason: "They were sent from one office.".to_owned(),
    }
}

fn made(scene: &Scene, number: i64, decision: Decision) -> Result<String, Error> {
    let commission = scene.commission.clone();
    scene
        .store
        .write(move |tx| decide(tx, &commission, number, &decision, BY))
}

fn acts(scene: &Scene) -> Vec<Act> {
    let id = scene.commission.id;
    scene.store.read(|r| reading::acts(r, id)).unwrap()
}

fn undo(scene: &Scene, act: i64) {
    let commission = scene.commission.clone();
    scene
        .store
        .write(move |tx| undo_decision(tx, &commission, act, BY))
        .unwrap();
}

fn key(key: &str, submissions: i64, distinct: i64) -> (String, i64, i64) {
    (key.to_owned(), submissions, distinct)
}

#[test]
fn a_template_once_each_addition_once_each_other_text_once() {
    let scene = mailbox();
    assert_eq!(
        counts(&scene),
        [(14, 10), (14, 10)],
        "before anybody looked"
    );
    look(&scene);
    assert_eq!(sizes(&scene), [key("C1", 6, 2), key("C2", 5, 1)]);
    // Two templates, one addition, "Nothing." however it is written, the voice of its own.
    assert_eq!(counts(&scene), [(14, 5), (3, 2)]);
    let id = scene.commission.id;
    let states = scene.store.read(|r| evidence::states(r, id)).unwrap();
    assert_eq!(
        states,
        [(Named, 14, 5)],
        "the count of the whole evidence says the same"
    );
}

#[test]
fn looking_again_changes_nothing_and_keeps_the_numbers() {
    let scene = mailbox();
    look(&scene);
    let before = (sizes(&scene), counts(&scene));
    look(&scene);
    assert_eq!((sizes(&scene), counts(&scene)), before);
    // More of the smaller one come, which makes it the larger: it is still C2.
    for _ in 0..4 {
        scene.submission(Named, &[("b1", OTHER)]);
    }
    look(&scene);
    assert_eq!(sizes(&scene), [key("C1", 6, 2), key("C2", 9, 1)]);
}

#[test]
fn looking_again_never_overwrites_a_decision() {
    let scene = mailbox();
    look(&scene);
    assert_eq!(
        made(&scene, 1, decision(ActKind::Split, &["SML0001", "SML0002"])).unwrap(),
        "C3"
    );
    made(&scene, 2, decision(ActKind::TakeOut, &["SML0007"])).unwrap();
    made(&scene, 2, decision(ActKind::PutIn, &["SML0014"])).unwrap();
    let decided = [key("C1", 4, 2), key("C2", 5, 2), key("C3", 2, 1)];
    assert_eq!(sizes(&scene), decided);
    look(&scene);
    assert_eq!(sizes(&scene), decided);
    for act in acts(&scene) {
        assert_eq!((act.person.as_str(), act.at_us), BY);
        undo(&scene, act.id);
    }
    assert_eq!(sizes(&scene), [key("C1", 6, 2), key("C2", 5, 1)]);
    assert_eq!(counts(&scene), [(14, 5), (3, 2)]);
    assert!(
        acts(&scene).iter().all(|act| act.undone.is_some()),
        "nothing is deleted"
    );
}

#[test]
fn a_letter_and_its_translation_are_one_campaign_when_a_person_says_so() {
    let scene = mailbox();
    look(&scene);
    let merge = Decision {
        into: "C1".to_owned(),
        ..decision(ActKind::Merge, &[])
    };
    assert_eq!(made(&scene, 2, merge).unwrap(), "C1");
    assert_eq!(sizes(&scene), [key("C1", 11, 2)]);
    assert_eq!(counts(&scene), [(14, 4), (3, 2)]);
    look(&scene);
    assert_eq!(sizes(&scene), [key("C1", 11, 2)]);
}

#[test]
fn what_was_overruled_is_counted_as_texts_of_their_own() {
    let scene = mailbox();
    look(&scene);
    made(&scene, 1, decision(ActKind::Overrule, &[])).unwrap();
    assert_eq!(sizes(&scene), [key("C2", 5, 1)]);
    assert_eq!(counts(&scene), [(14, 9), (9, 8)]);
    look(&scene);
    assert_eq!(sizes(&scene), [key("C2", 5, 1)]);
    undo(&scene, acts(&scene)[0].id);
    assert_eq!(sizes(&scene), [key("C1", 6, 2), key("C2", 5, 1)]);
}

#[test]
fn a_decision_without_a_reason_or_about_what_is_not_there_is_refused() {
    let scene = mailbox();
    look(&scene);
    let sentence = |number, decision| match made(&scene, number, decision) {
        Err(Error::Refused(refusals)) => refusals[0].en.clone(),
        other => panic!("not refused: {other:?}"),
    };
    let no_reason = Decision {
        reason: " \r\n".to_owned(),
        ..decision(ActKind::Overrule, &[])
    };
    assert!(sentence(1, no_reason).contains("Say why"));
    assert!(sentence(1, decision(ActKind::Split, &[])).contains("No submissions"));
    assert!(sentence(1, decision(ActKind::Split, &["SML0007"])).contains("does not belong to C1"));
    assert!(sentence(1, decision(ActKind::PutIn, &["SML9999"])).contains("no submission SML9999"));
    assert!(sentence(1, decision(ActKind::Name, &[])).contains("needs a name"));
    assert!(sentence(1, decision(ActKind::Merge, &[])).contains("another campaign"));
    let none = made(&scene, 9, decision(ActKind::Overrule, &[]));
    assert!(matches!(none, Err(Error::NotFound)));
    assert_eq!(acts(&scene), []);
}

#[test]
fn what_a_code_was_given_to_is_counted_by_the_same_definition() {
    let scene = mailbox();
    let commission = scene.commission.clone();
    let names = ["SML0001/a1", "SML0002/a1", "SML0006/a1", "SML0014/a1"];
    let documents = names.map(|name| scene.document(name));
    scene
        .store
        .write(move |tx| -> Result<(), Error> {
            let entry = reading::Entry {
                name: "Access".to_owned(),
                ..reading::Entry::default()
            };
            let key = reading::add(tx, &commission, None, &entry, BY)?;
            for document in &documents {
                reading::put(tx, &commission, document, 0..7, &key, BY)?;
                reading::put(tx, &commission, document, 3..7, &key, BY)?;
            }
            Ok(())
        })
        .unwrap();
    let id = scene.commission.id;
    let counted = || -> BTreeMap<String, (i64, i64, i64)> {
        let counts = scene.store.read(|r| reading::counts(r, id, None)).unwrap();
        let told = |c: reading::Counts| (c.codings, c.submissions, c.distinct_texts);
        counts.into_iter().map(|(key, c)| (key, told(c))).collect()
    };
    assert_eq!(counted()["access"], (8, 4, 4));
    look(&scene);
    assert_eq!(
        counted()["access"],
        (8, 4, 3),
        "the template, the addition, the voice"
    );
    let by_type = scene
        .store
        .read(|r| reading::counts_by_respondent_type(r, id));
    let (_, _, counts) = &by_type.unwrap()[0];
    assert_eq!(
        (counts.codings, counts.submissions, counts.distinct_texts),
        (8, 4, 3)
    );
}

#[test]
fn nothing_at_all_has_no_campaigns() {
    let scene = scene();
    look(&scene);
    assert_eq!((sizes(&scene), counts(&scene)), (vec![], [(0, 0), (0, 0)]));
}

#[test]
fn a_blank_submission_is_a_submission_and_no_text_stored_or_in_a_file() {
    let texts = [
        " ",
        "\n\t",
        "-",
        "The bus is late.",
        "the bus is late",
        "Nothing.",
    ];
    let scene = Scene::open(&[reading::MIGRATIONS]);
    for text in texts {
        scene.submission(Named, &[("a1", text)]);
    }
    let id = scene.commission.id;
    let of_file = campaigns::find(&texts, &campaigns::Settings::default());
    assert_eq!(
        (of_file.submissions, of_file.blank, of_file.distinct),
        (6, 2, 3)
    );
    // Looked for again, nothing moves.
    for _ in 0..2 {
        find_campaigns(&scene.store, id, None, 1, ("A", NOON_US)).unwrap();
        assert_eq!(counts(&scene), [(6, 3), (6, 3)]);
        let run = scene.store.read(|r| reading::last_run(r, id)).unwrap();
        assert_eq!(run.unwrap().blank, 2);
    }
    let coverage = scene
        .store
        .read(|r| reading::coverage::coverage(r, id, None));
    let coverage = coverage.unwrap();
    assert_eq!((coverage.submissions, coverage.distinct_texts), (6, 3));
}
