//! A session from its plan to its corrected transcript, as the store keeps it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use commission::{Clock, Error, Language};
use sessions::{Correction, Planned, Spoken, Taken, Witness};
use testkit::{NOON_US, Scene};

const HOUR_US: i64 = 3_600_000_000;

const FIRST: &str = "Q1 Sample Chair: Why do the buses stop?\n\nSample Driver: They stop at six. We wrote so in SML0001.\n\n\
    Q2 Sample Chair: Who decides that?\n\nSample Driver: The council does. I will write to the commission.\n";

fn scene() -> Scene {
    Scene::open(&[sessions::MIGRATIONS])
}

fn session() -> Planned {
    Planned {
        title: ["Buses".to_owned(), "Bysiau".to_owned()],
        starts_us: NOON_US,
        ends_us: NOON_US + HOUR_US,
        place: "Sample hall".to_owned(),
        shown: true,
        ..Planned::default()
    }
}

fn plan(scene: &Scene, new: Planned) -> Result<i64, Error> {
    let (commission, by) = (
        scene.commission.clone(),
        ("Sample clerk", scene.clock.now_us()),
    );
    scene
        .store
        .write(move |tx| sessions::plan(tx, &commission, &new, by))
}

fn take(scene: &Scene, number: i64, text: &str) -> Result<Taken, Error> {
    sessions::take_transcript(
        &scene.store,
        &scene.commission,
        number,
        ("buses.txt", text.as_bytes()),
        (&ingest::InThisProcess, scene.chance.as_ref()),
        (("Sample clerk", scene.clock.now_us()), Language::En),
    )
}

fn witness(scene: &Scene, new: Witness, identity: &'static str) -> Result<i64, Error> {
    let (commission, by) = (
        scene.commission.clone(),
        ("Sample clerk", scene.clock.now_us()),
    );
    let kept_apart = ("sample@example.org", identity);
    scene
        .store
        .write(move |tx| sessions::enter_witness(tx, &commission, &new, kept_apart, by))
}

fn code(error: &Error) -> &'static str {
    match error {
        Error::Refused(refusals) => refusals[0].code,
        other => panic!("{other}"),
    }
}

#[test]
fn every_turn_is_a_document_with_an_address_and_questions_go_on_through_the_inquiry() {
    let scene = scene();
    let number = plan(&scene, session()).unwrap();
    let taken = take(&scene, number, FIRST).unwrap();
    assert_eq!((taken.reference.as_str(), taken.turns()), ("SML0001", 4));
    let source = scene.source("SML0001");
    assert_eq!(source.channel, "session");
    let documents = scene
        .store
        .read(|r| evidence::documents_of(r, source.id))
        .unwrap();
    let names: Vec<_> = documents.iter().map(evidence::Document::name).collect();
    assert_eq!(
        names,
        ["SML0001/q1", "SML0001/q1-2", "SML0001/q2", "SML0001/q2-2"]
    );
    assert_eq!(documents[1].title.as_deref(), Some("Sample Driver"));
    let again = take(&scene, number, FIRST).unwrap_err();
    assert_eq!(code(&again), "transcript-there");
    assert_eq!(
        scene.store.tree(&scene.commission.log()).unwrap().len(),
        1,
        "nothing of it was kept"
    );
    // The next session goes on counting where questions are marked without numbers.
    let next = plan(&scene, session()).unwrap();
    let lettered = "DR EVE SAMPLE (sworn)\n\nQuestions from MR SAMPLE\n\nQ. And then?\n\nA. Then we walked.\n\n\
        Q. Why?\n\nA. There was no bus.\n";
    take(&scene, next, lettered).unwrap();
    scene.document("SML0002/q3");
}

#[test]
fn a_session_that_cannot_be_is_refused_with_a_sentence() {
    let scene = scene();
    let nameless = Planned {
        title: ["Buses".to_owned(), String::new()],
        ..session()
    };
    assert_eq!(code(&plan(&scene, nameless).unwrap_err()), "title_en");
    let backwards = Planned {
        ends_us: NOON_US,
        ..session()
    };
    assert_eq!(code(&plan(&scene, backwards).unwrap_err()), "ends");
    let number = plan(&scene, session()).unwrap();
    assert_eq!(
        code(&take(&scene, number, "No speaker here.").unwrap_err()),
        "no-turns"
    );
    assert!(matches!(take(&scene, 9, FIRST), Err(Error::NotFound)));
}

#[test]
fn a_protected_witness_is_known_when_two_people_asked_within_a_day() {
    let scene = scene();
    let protected = Witness {
        name: "Witness A".to_owned(),
        protected: true,
        ..Witness::default()
    };
    assert_eq!(
        code(&witness(&scene, protected.clone(), "").unwrap_err()),
        "identity"
    );
    let id = witness(&scene, protected, "Sample Person of Sample Street").unwrap();
    let ask = |person: &'static str, reason: &'static str| {
        let (commission, now) = (scene.commission.clone(), scene.clock.now_us());
        scene
            .store
            .write(move |tx| sessions::unlock(tx, &commission, id, reason, (person, now)))
    };
    assert_eq!(code(&ask("Sample clerk", " ").unwrap_err()), "reason");
    assert_eq!(ask("Sample clerk", "To call them.").unwrap(), None);
    assert_eq!(
        ask("Sample clerk", "To call them.").unwrap(),
        None,
        "one person twice is one"
    );
    scene.clock.pass(25 * 3600);
    assert_eq!(
        ask("Another clerk", "To call them.").unwrap(),
        None,
        "a day is over"
    );
    let opened = ask("Sample clerk", "To call them.").unwrap();
    assert_eq!(opened.as_deref(), Some("Sample Person of Sample Street"));
    let acts = scene
        .store
        .read(|r| commission::acts(r, scene.commission.id, None, i64::MAX, 9))
        .unwrap();
    assert!(acts.iter().any(|(_, act)| act.what == "identity-read"));
}

#[test]
fn a_correction_stands_beside_the_original_and_falls_with_a_redaction() {
    let scene = scene();
    let number = plan(&scene, session()).unwrap();
    take(&scene, number, FIRST).unwrap();
    let driver = Witness {
        name: "Sample Driver".to_owned(),
        consent: true,
        ..Witness::default()
    };
    let id = witness(&scene, driver, "").unwrap();
    let of = scene.commission.clone();
    let now = scene.clock.now_us();
    let session = Planned {
        id: 1,
        number,
        ..session()
    };
    let own = session.clone();
    let uncalled = scene
        .store
        .write(move |tx| sessions::correction_link(tx, &of, &own, id, "token", ("c", now)));
    assert!(
        matches!(uncalled, Err(Error::NotFound)),
        "who was not called gets no link"
    );

    let driver = Witness {
        id,
        ..Witness::default()
    };
    let propose = |part: &'static str, said: &'static str| {
        let (session, driver) = (session.clone(), driver.clone());
        scene
            .store
            .write(move |tx| sessions::propose(tx, (&session, &driver), part, said, now))
    };
    assert_eq!(code(&propose("q2-2", " ").unwrap_err()), "words");
    assert!(matches!(
        propose("q9", "No such turn."),
        Err(Error::NotFound)
    ));
    let correction = propose("q2-2", "The county council does.").unwrap();
    let settle = |reason: &'static str| {
        let (commission, session) = (scene.commission.clone(), session.clone());
        scene.store.write(move |tx| {
            sessions::settle(
                tx,
                &commission,
                (&session, correction),
                (true, reason),
                ("Sample clerk", now),
            )
        })
    };
    assert_eq!(code(&settle("").unwrap_err()), "reason");
    settle("The recording says so.").unwrap();
    assert!(
        matches!(settle("Again."), Err(Error::NotFound)),
        "it is settled once"
    );

    let document = scene.document("SML0001/q2-2");
    assert!(
        document.text.starts_with("The council does."),
        "the original stays"
    );
    let turn = |version| Spoken {
        document: document.id,
        part: "q2-2".to_owned(),
        version,
        text: document.text.clone(),
        lang: String::new(),
        question: Some(2),
        opens: false,
        speaker: None,
        role: None,
        time: None,
        interpreted: false,
    };
    let accepted = Correction {
        id: correction,
        document: document.id,
        version: 1,
        witness: id,
        name: String::new(),
        words: "The county council does.".to_owned(),
        at_us: now,
        state: "accepted".to_owned(),
        reason: String::new(),
        person: String::new(),
    };
    let corrections = [accepted];
    assert_eq!(
        sessions::words_of(&turn(1), &corrections),
        ("The county council does.", true)
    );
    let redacted = turn(2);
    assert_eq!(
        sessions::words_of(&redacted, &corrections),
        (document.text.as_str(), false)
    );
}

#[test]
fn an_undertaking_is_open_until_somebody_says_how_it_was_kept() {
    let scene = scene();
    let number = plan(&scene, session()).unwrap();
    take(&scene, number, FIRST).unwrap();
    let session = Planned {
        id: 1,
        number,
        ..session()
    };
    let (commission, now) = (scene.commission.clone(), scene.clock.now_us());
    let own = session.clone();
    let promise = |part: &'static str| {
        let (commission, own) = (commission.clone(), own.clone());
        let said = ("To write about the timetable", "June");
        scene.store.write(move |tx| {
            sessions::undertake(tx, &commission, (&own, part), said, ("Sample clerk", now))
        })
    };
    assert_eq!(code(&promise("q7").unwrap_err()), "part");
    let id = promise("Q2-2").unwrap();
    let close = |how: &'static str| {
        let (commission, session) = (commission.clone(), session.clone());
        scene.store.write(move |tx| {
            sessions::close(tx, &commission, (&session, id), how, ("Sample clerk", now))
        })
    };
    assert_eq!(code(&close("").unwrap_err()), "how");
    close("The letter came as SML0002.").unwrap();
    assert!(matches!(close("Twice."), Err(Error::NotFound)));
}
