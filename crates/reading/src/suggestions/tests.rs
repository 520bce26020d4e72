//! The story of suggestions on a stored commission: people code, the machine learns, somebody who has seen the score switches
//! suggestions on, passages are kept one by one or accepted in bulk, and all of it is taken back.

use super::decide::{ActKind, Answered, accept_all, answer_one, keep, switch, undo_act};
use super::learn::{CERTAIN_PPM, learn_suggestions};
use super::{Due, Open, Said, State, open_of};
use crate::store::{passage_act, suggestions as rows};
use crate::{Entry, acts, double};
use ::store::Tx;
use commission::{Commission, Error, Publication};
use testkit::{NOON_US, Scene};

const WARDS: [&str; 6] = ["Alder", "Beech", "Cedar", "Damson", "Elder", "Fir"];

/// What respondent number `n` wrote: of the bus, of the nurse, or nothing that fits a code.
fn said(n: usize) -> String {
    let ward = WARDS[n % 6];
    match n % 3 {
        0 => format!("The bus to {ward} number {n} was late again and the fare went up."),
        1 => format!("A kind nurse on {ward} ward looked after me in bed {n}."),
        _ => format!("We thank {ward} commission for asking question {n}."),
    }
}

fn code_of(n: usize) -> Option<&'static str> {
    match n % 3 {
        0 => Some("bus"),
        1 => Some("nurse"),
        _ => None,
    }
}

fn act<T: Send + 'static>(
    scene: &Scene,
    act: impl FnOnce(&mut Tx<'_>, &Commission) -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    let commission = scene.commission.clone();
    scene.store.write(move |tx| act(tx, &commission))
}

/// Ninety answers of which the first thirty-six are coded, and one more that repeats the first but for its spacing.
fn scene() -> Scene {
    let scene = Scene::open(&[crate::MIGRATIONS]);
    for n in 0..90 {
        scene.submission(Publication::Named, &[("a1", &said(n))]);
    }
    scene.submission(
        Publication::Named,
        &[("a1", &said(0).replace("late again", "late  again"))],
    );
    act(&scene, |tx, commission| {
        for (name, definition) in [("Bus", "Buses and fares"), ("Nurse", ""), ("Rare", "")] {
            let entry = Entry {
                name: name.to_owned(),
                definition: definition.to_owned(),
                ..Entry::default()
            };
            crate::add(tx, commission, None, &entry, ("A", NOON_US))?;
        }
        Ok(())
    })
    .unwrap();
    for n in 0..36 {
        code(&scene, n, "A");
    }
    scene
}

fn name(n: usize) -> String {
    format!("SML{:04}/a1", n + 1)
}

/// Somebody says of an answer what fits it.
fn code(scene: &Scene, n: usize, who: &'static str) {
    code_as(scene, &name(n), code_of(n), who);
}

/// Somebody says that a document has this code, or none.
fn code_as(scene: &Scene, name: &str, code: Option<&str>, who: &'static str) {
    let document = scene.document(name);
    let span = crate::themes::Span {
        document: document.id,
        version: document.version,
        start: 0,
        end: document.text.chars().count(),
    };
    let answered = Answered {
        codes: code.into_iter().map(str::to_owned).collect(),
        none: code.is_none(),
        cannot_tell: false,
        shown: Vec::new(),
    };
    act(scene, move |tx, commission| {
        keep(tx, commission, &document, &span, &answered, (who, NOON_US))
    })
    .unwrap();
}

fn learn(scene: &Scene) -> State {
    learn_suggestions(&scene.store, scene.commission.id, 1, NOON_US).unwrap();
    state(scene)
}

fn state(scene: &Scene) -> State {
    let id = scene.commission.id;
    scene.store.read(|r| State::read(r, id)).unwrap()
}

fn switch_on(scene: &Scene) {
    let run = state(scene).run.unwrap().id;
    act(scene, move |tx, c| {
        switch(tx, c, (true, run), ("A", NOON_US))
    })
    .unwrap();
}

fn open(scene: &Scene, n: usize) -> Vec<Open> {
    let (id, document) = (scene.commission.id, scene.document(&name(n)).id);
    scene.store.read(|r| open_of(r, id, document)).unwrap()
}

fn codes(scene: &Scene, n: usize) -> Vec<String> {
    open(scene, n).into_iter().map(|one| one.code).collect()
}

fn due(scene: &Scene, who: &str) -> Due {
    let run = state(scene).run.unwrap().id;
    let due = scene.store.read(|r| rows::due(r, run, who, 0)).unwrap();
    due.unwrap()
}

#[test]
fn nothing_is_shown_before_somebody_has_seen_the_score_and_switched_it_on() {
    let scene = scene();
    let run = learn(&scene).run.unwrap();
    assert_eq!((run.texts, run.coded_texts, run.passages), (90, 36, 91));
    assert!(run.scores.unwrap().samples_f1_ppm > 900_000, "{run:?}");
    assert!(open(&scene, 36).is_empty());
    let other = act(&scene, |tx, c| switch(tx, c, (true, 99), ("A", NOON_US)));
    assert!(other.unwrap_err().to_string().contains("learnt again"));
    switch_on(&scene);
    assert_eq!(codes(&scene, 36), ["bus"]);
    let one = &open(&scene, 36)[0];
    assert!(one.p_ppm < CERTAIN_PPM && !one.because.is_empty());
    act(&scene, |tx, c| switch(tx, c, (false, 0), ("B", NOON_US))).unwrap();
    assert!(open(&scene, 36).is_empty());
    let switch = state(&scene).switch.unwrap();
    assert_eq!((switch.on, switch.person.as_str()), (false, "B"));
}

#[test]
fn what_was_not_measured_cannot_be_switched_on() {
    let scene = Scene::open(&[crate::MIGRATIONS]);
    scene.submission(Publication::Named, &[("a1", "The bus is late.")]);
    let run = learn(&scene).run.unwrap();
    assert_eq!(run.scores, None);
    let refused = act(&scene, move |tx, c| {
        switch(tx, c, (true, run.id), ("A", NOON_US))
    });
    assert!(refused.unwrap_err().to_string().contains("too little"));
    // What to read first is told all the same.
    assert_eq!(due(&scene, "A").said, Said::Undecided);
}

#[test]
fn the_same_words_elsewhere_are_suggested_without_an_estimate() {
    let scene = scene();
    learn(&scene);
    switch_on(&scene);
    let copy = &open(&scene, 90)[0];
    assert_eq!((copy.code.as_str(), copy.p_ppm), ("bus", CERTAIN_PPM));
    assert!(copy.because.is_empty());
}

#[test]
fn the_same_codings_give_the_same_suggestions_on_any_number_of_threads() {
    let scene = scene();
    learn(&scene);
    let id = scene.commission.id;
    let found = |run| {
        let passages = scene.store.read(|r| rows::passages(r, run)).unwrap();
        let worth = scene.store.read(|r| rows::codes_of(r, run)).unwrap();
        (passages, worth)
    };
    let first = state(&scene).run.unwrap();
    let before = found(first.id);
    learn_suggestions(&scene.store, id, 2, NOON_US).unwrap();
    let second = state(&scene).run.unwrap();
    assert!(second.id > first.id);
    assert_eq!(found(second.id), before);
    assert_eq!(
        found(first.id).0,
        [],
        "the suggestions of a run before are gone"
    );
}

#[test]
fn an_accepted_suggestion_remembers_that_it_was_suggested() {
    let scene = scene();
    learn(&scene);
    switch_on(&scene);
    let (document, one) = (scene.document(&name(36)), open(&scene, 36)[0].clone());
    let answer = |accept: bool| {
        let (document, id) = (document.clone(), one.id);
        act(&scene, move |tx, c| {
            answer_one(tx, c, &document, (id, accept), ("B", NOON_US))
        })
    };
    let (number, _) = answer(true).unwrap();
    let coding = scene
        .store
        .read(|r| crate::codings_of(r, document.source))
        .unwrap();
    let from = coding[0].suggested.unwrap();
    assert_eq!(
        (from.p_ppm, from.method),
        (one.p_ppm, suggest::METHOD_VERSION)
    );
    assert_eq!(
        (coding[0].coder.as_str(), coding[0].code.as_str()),
        ("B", "bus")
    );
    assert!(answer(true).is_err(), "it is no longer open");
    act(&scene, move |tx, c| undo_act(tx, c, number, ("B", NOON_US))).unwrap();
    assert_eq!(codes(&scene, 36), ["bus"], "taken back, it is open again");
    let (refused, _) = answer(false).unwrap();
    assert_eq!(codes(&scene, 36), [""; 0]);
    learn(&scene);
    assert_eq!(
        codes(&scene, 36),
        [""; 0],
        "what was refused is not suggested again"
    );
    act(&scene, move |tx, c| {
        undo_act(tx, c, refused, ("B", NOON_US))
    })
    .unwrap();
    assert_eq!(codes(&scene, 36), ["bus"]);
}

#[test]
fn the_same_words_may_have_another_code_in_answer_to_another_question() {
    let scene = scene();
    let part = |n: usize| ["a1", "a2"][n % 2];
    for n in 0..80 {
        // The last two are the same words.
        let said = format!(
            "Nothing at all, says {} number {}.",
            WARDS[n / 2 % 6],
            n.min(78)
        );
        scene.submission(Publication::Named, &[(part(n), &said)]);
    }
    // After the ninety-one of the scene.
    let name = |n: usize| format!("SML{:04}/{}", n + 92, part(n));
    for n in (0..50).chain([78]) {
        code_as(&scene, &name(n), Some(["bus", "nurse"][n % 2]), "A");
    }
    let run = learn(&scene).run.unwrap();
    assert_eq!((run.texts, run.coded_texts), (170, 87));
    switch_on(&scene);
    let said = |n: usize| {
        let document = scene.document(&name(n)).id;
        let open = scene
            .store
            .read(|r| open_of(r, scene.commission.id, document));
        open.unwrap()
    };
    for n in (50..78).chain([79]) {
        let said = said(n);
        let codes: Vec<&str> = said.iter().map(|one| one.code.as_str()).collect();
        assert_eq!(codes, [["bus", "nurse"][n % 2]], "{}", name(n));
        assert!(said[0].p_ppm < CERTAIN_PPM && !said[0].because.is_empty());
    }
}

#[test]
fn a_bulk_act_is_named_undone_whole_and_never_learnt_from() {
    let scene = scene();
    let before = learn(&scene).run.unwrap();
    switch_on(&scene);
    let above = |least| {
        move |tx: &mut Tx<'_>, c: &Commission| accept_all(tx, c, "bus", least, ("B", NOON_US))
    };
    let (number, made) = act(&scene, above(500_000)).unwrap();
    // The 18 answers on buses that nobody coded, and the copy.
    assert_eq!(made, 19);
    assert!(act(&scene, above(500_000)).is_err(), "none is left");
    let bulk = scene
        .store
        .read(|r| passage_act::bulk(r, scene.commission.id, 9))
        .unwrap();
    assert_eq!(
        (
            bulk[0].kind,
            bulk[0].person.as_str(),
            bulk[0].codings,
            bulk[0].least_p_ppm
        ),
        (ActKind::Bulk, "B", 19, Some(500_000))
    );
    assert!(state(&scene).now.since(&before.marks) > 0);
    let again = learn(&scene).run.unwrap();
    assert_eq!(
        (again.coded_texts, again.scores),
        (before.coded_texts, before.scores)
    );
    assert!(
        codes(&scene, 36).is_empty(),
        "coded in bulk, it is not suggested again"
    );
    act(&scene, move |tx, c| undo_act(tx, c, number, ("A", NOON_US))).unwrap();
    let id = scene.commission.id;
    let left = scene.store.read(|r| crate::codings(r, id)).unwrap();
    assert!(left.iter().all(|coding| coding.coder == "A"));
    assert_eq!(codes(&scene, 36), ["bus"]);
    // One that a person took back by itself was wrong, and stays away.
    act(&scene, above(500_000)).unwrap();
    let coding = scene
        .store
        .read(|r| crate::codings_of(r, scene.document(&name(36)).source));
    let coding = coding.unwrap()[0].id;
    act(&scene, move |tx, c| {
        acts::undo(tx, c, coding, ("A", NOON_US))
    })
    .unwrap();
    assert!(codes(&scene, 36).is_empty());
}

#[test]
fn two_who_read_at_once_are_given_different_submissions_while_there_is_a_choice() {
    let scene = scene();
    learn(&scene);
    switch_on(&scene);
    let first = due(&scene, "A");
    let source = |due: &Due| {
        let document = scene
            .store
            .read(|r| evidence::document(r, due.span.document));
        document.unwrap().unwrap().source
    };
    let opened = source(&first);
    let see = |person: &'static str, source: i64| {
        let seen = scene
            .store
            .write(move |tx| crate::store::coverage::see(tx, source, person, NOON_US));
        seen.unwrap();
    };
    see("A", opened);
    let run = state(&scene).run.unwrap().id;
    let given = |who: &str, since: i64| {
        let due = scene.store.read(|r| rows::due(r, run, who, since));
        due.unwrap().unwrap()
    };
    assert_eq!(given("A", NOON_US - 1).span, first.span, "it stays A's");
    assert_ne!(source(&given("B", NOON_US - 1)), opened);
    assert_eq!(
        given("B", NOON_US).span,
        first.span,
        "opened long ago, it is anybody's"
    );
    let all = scene.store.read(|r| rows::passages(r, run)).unwrap();
    for one in &all {
        see("C", source(one));
    }
    assert_eq!(
        given("B", NOON_US - 1).span,
        first.span,
        "better twice than not at all"
    );
}

#[test]
fn a_kept_passage_is_due_no_more_and_comes_back_when_it_is_taken_back() {
    let scene = scene();
    learn(&scene);
    switch_on(&scene);
    let first = due(&scene, "A");
    let number = |due: &Due| {
        let document = scene
            .store
            .read(|r| evidence::document(r, due.span.document));
        let reference = document.unwrap().unwrap().reference;
        reference[3..].parse::<usize>().unwrap() - 1
    };
    code(&scene, number(&first), "A");
    let second = due(&scene, "A");
    assert_ne!(first.span, second.span);
    let document = scene.document(&name(number(&second)));
    let (span, copy) = (second.span, document.clone());
    let set_aside = act(&scene, move |tx, c| {
        let answered = Answered {
            cannot_tell: true,
            ..Answered::default()
        };
        keep(tx, c, &copy, &span, &answered, ("A", NOON_US))
    })
    .unwrap();
    assert_ne!(
        due(&scene, "A").span,
        second.span,
        "set aside for whoever cannot tell"
    );
    assert_eq!(due(&scene, "B").span, second.span, "but not for others");
    let place = act(&scene, move |tx, c| {
        undo_act(tx, c, set_aside, ("A", NOON_US))
    })
    .unwrap();
    assert_eq!(place, Some((document.id, 0)));
    assert_eq!(due(&scene, "A").span, second.span);
    let nothing = act(&scene, move |tx, c| {
        keep(
            tx,
            c,
            &document,
            &span,
            &Answered::default(),
            ("A", NOON_US),
        )
    });
    assert!(nothing.unwrap_err().to_string().contains("Choose a code"));
}

#[test]
fn what_is_coded_blind_is_neither_learnt_from_nor_suggested_for() {
    let scene = scene();
    learn(&scene);
    switch_on(&scene);
    let wanted = double::Wanted {
        first: "A".to_owned(),
        second: Some("B".to_owned()),
        size: Some(55),
        seed: 1,
    };
    act(&scene, move |tx, c| {
        double::draw(tx, c, &wanted, ("Clerk", NOON_US))
    })
    .unwrap();
    assert!(codes(&scene, 36).is_empty(), "at once");
    code(&scene, 36, "A");
    let run = learn(&scene).run.unwrap();
    // All that A had not coded was drawn, the copy among it.
    assert_eq!((run.texts, run.coded_texts), (36, 36));
    let id = scene.commission.id;
    let counts = |who| {
        let counts = scene.store.read(|r| crate::counts(r, id, who)).unwrap();
        counts["bus"].codings
    };
    assert_eq!(
        (counts(Some("A")), counts(Some("B")), counts(None)),
        (13, 12, 13)
    );
    let coverage = |who| {
        let units = scene.store.read(|r| crate::coverage::units(r, id, who));
        units.unwrap().len()
    };
    assert_eq!((coverage(Some("A")), coverage(Some("B"))), (25, 24));
}

#[test]
fn words_that_changed_are_not_suggested_for() {
    let scene = scene();
    learn(&scene);
    switch_on(&scene);
    let document = scene.document(&name(36));
    let chance = scene.chance.clone();
    act(&scene, move |tx, c| {
        let salt = ledger::Salt(commission::Chance::bytes(&*chance));
        let out = std::slice::from_ref(&(0..3)).to_vec();
        let reason = evidence::RedactionReason::ThirdParty;
        evidence::redact(tx, c, &document, &out, reason, ("A", NOON_US), salt)?;
        Ok(())
    })
    .unwrap();
    assert!(codes(&scene, 36).is_empty());
}

#[test]
fn a_suggestion_that_was_shown_and_left_is_refused() {
    let scene = scene();
    learn(&scene);
    switch_on(&scene);
    let keep_nurse = |n: usize, shown: &'static [&'static str]| {
        let document = scene.document(&name(n));
        let span = open(&scene, n)[0].span;
        let answered = Answered {
            codes: vec!["nurse".to_owned()],
            shown: shown.iter().map(|code| (*code).to_owned()).collect(),
            ..Answered::default()
        };
        act(&scene, move |tx, c| {
            keep(tx, c, &document, &span, &answered, ("A", NOON_US))
        })
        .unwrap();
    };
    keep_nurse(36, &["bus"]);
    assert_eq!(codes(&scene, 36), [""; 0]);
    // Switched on after the page was asked for: what nobody saw is refused by nobody.
    keep_nurse(39, &[]);
    assert_eq!(codes(&scene, 39), ["bus"]);
}
