//! Voting as the store keeps it: what counts, what is in the ledger, what the map is made of.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use commission::{Chance, Clock, Error, Language, Quiet, Texts};
use ledger::{Leaf, ReceiptCode, Salt};
use opinions::Vote;
use serde_json::json;
use std::sync::Arc;
use testkit::Scene;
use voice::{Casting, Entry, Moderation, Origin, Participant, Stage, State, Statement, Voting};

fn scene() -> Scene {
    Scene::open(&[voice::MIGRATIONS])
}

fn both(text: &str) -> Texts {
    [
        (Language::En, text.to_owned()),
        (Language::Cy, format!("{text} (cy)")),
    ]
    .into_iter()
    .collect()
}

fn set(scene: &Scene, stage: Stage) -> Result<(), Error> {
    let voting = Voting {
        stage,
        about: both("Sample"),
        policy: both("Sample rules"),
        ..Voting::default()
    };
    let (commission, now) = (scene.commission.clone(), scene.clock.now_us());
    scene
        .store
        .write(move |tx| voice::set_voting(tx, &commission, &voting, ("Sample clerk", now)))
}

fn propose(scene: &Scene, text: &str) -> Result<i64, Error> {
    let (commission, now) = (scene.commission.clone(), scene.clock.now_us());
    let new = Statement {
        person: "Sample clerk".to_owned(),
        ..Statement::new(Origin::Staff, Language::En, text, now)
    };
    scene
        .store
        .write(move |tx| voice::propose(tx, &commission, &new))
}

fn settle(scene: &Scene, number: i64, state: State, reason: &str) -> Result<(), Error> {
    let (commission, now) = (scene.commission.clone(), scene.clock.now_us());
    let said = Moderation {
        state,
        reason: reason.to_owned(),
    };
    scene
        .store
        .write(move |tx| voice::settle(tx, &commission, number, &said, ("Sample clerk", now)))
}

fn translate(scene: &Scene, number: i64, text: &str) {
    let (commission, now, text) = (
        scene.commission.clone(),
        scene.clock.now_us(),
        text.to_owned(),
    );
    let by = ("Sample translator", now);
    let done = scene
        .store
        .write(move |tx| voice::translate(tx, &commission, number, (&text, false), by));
    done.unwrap();
}

fn accepted(scene: &Scene, text: &str) -> i64 {
    let number = propose(scene, text).unwrap();
    translate(scene, number, &format!("{text} (cy)"));
    settle(scene, number, State::Accepted, "").unwrap();
    number
}

fn participant(scene: &Scene) -> Participant {
    let code = ReceiptCode::from_secret(&scene.chance.bytes());
    let (id, now, own) = (scene.commission.id, scene.clock.now_us(), code.clone());
    scene
        .store
        .write(move |tx| voice::begin(tx, id, &own, now))
        .unwrap();
    scene
        .store
        .read(|r| voice::participant(r, id, &code))
        .unwrap()
        .unwrap()
}

fn cast(scene: &Scene, participant: &Participant, statement: i64, vote: Vote) -> Result<(), Error> {
    let commission = scene.commission.clone();
    let casting = Casting {
        participant: participant.clone(),
        statement,
        vote,
        at_us: scene.clock.now_us(),
        salt: scene.chance.bytes(),
    };
    scene
        .store
        .write(move |tx| voice::cast(tx, &commission, &casting))
}

fn counts(scene: &Scene, number: i64) -> [usize; 3] {
    let one = scene
        .store
        .read(|r| voice::statement_of_number(r, scene.commission.id, number));
    let counts = one.unwrap().unwrap().counts;
    [counts.agree, counts.disagree, counts.pass]
}

fn leaves(scene: &Scene) -> Vec<Leaf> {
    let mut found = Vec::new();
    let read = scene.store.read(|r| {
        r.leaves(&voice::log_of(&scene.commission), 0, |leaf| {
            found.push(Leaf::parse(leaf).unwrap());
            Ok::<_, store::StoreError>(())
        })
    });
    read.unwrap();
    found
}

fn code(error: &Error) -> &'static str {
    match error {
        Error::Refused(refusals) => refusals[0].code,
        other => panic!("{other}"),
    }
}

#[test]
fn pressing_twice_counts_once_and_the_last_vote_counts() {
    let scene = scene();
    set(&scene, Stage::Open).unwrap();
    let (statement, voter) = (
        accepted(&scene, "Buses should run later."),
        participant(&scene),
    );
    cast(&scene, &voter, statement, Vote::Agree).unwrap();
    cast(&scene, &voter, statement, Vote::Agree).unwrap();
    assert_eq!(
        (counts(&scene, statement), leaves(&scene).len()),
        ([1, 0, 0], 1)
    );
    cast(&scene, &voter, statement, Vote::Pass).unwrap();
    cast(&scene, &voter, statement, Vote::Disagree).unwrap();
    assert_eq!(
        (counts(&scene, statement), leaves(&scene).len()),
        ([0, 1, 0], 3)
    );
    let stored =
        voice::stored_conversation(&scene.store, scene.commission.id, Language::En).unwrap();
    assert_eq!(stored.conversation.ballots.len(), 1);
    assert_eq!(
        stored.conversation.ballots.of(0).collect::<Vec<_>>(),
        [(0, Vote::Disagree)]
    );
}

#[test]
fn a_vote_opens_its_leaf_and_the_ledger_binds_the_log() {
    let scene = scene();
    set(&scene, Stage::Open).unwrap();
    let (statement, voter) = (
        accepted(&scene, "Buses should run later."),
        participant(&scene),
    );
    let (commission, at_us) = (scene.commission.clone(), scene.clock.now_us());
    let casting = Casting {
        participant: voter.clone(),
        statement,
        vote: Vote::Agree,
        at_us,
        salt: [5; 32],
    };
    scene
        .store
        .write(move |tx| voice::cast(tx, &commission, &casting))
        .unwrap();
    let content =
        json!({"participant": voter.number, "statement": statement, "vote": 1, "at": at_us});
    let commitment = ledger::commitment(&Salt([5; 32]), &content).unwrap();
    assert_eq!(leaves(&scene), [Leaf::VoteCast { commitment }]);
    voice::bind(&scene.store, &scene.commission).unwrap();
    voice::bind(&scene.store, &scene.commission).unwrap();
    let root = scene
        .store
        .tree(&voice::log_of(&scene.commission))
        .unwrap()
        .root();
    let (_, body) = scene
        .store
        .read(|r| r.last_leaf(&scene.commission.log(), "votes-bound"))
        .unwrap()
        .unwrap();
    assert_eq!(
        Leaf::parse(body.as_bytes()).unwrap(),
        Leaf::VotesBound { size: 1, root }
    );
    assert_eq!(
        scene.store.tree(&scene.commission.log()).unwrap().len(),
        1,
        "bound once"
    );
}

#[test]
fn votes_are_taken_only_while_voting_is_open_and_on_accepted_statements() {
    let scene = scene();
    set(&scene, Stage::Open).unwrap();
    let voter = participant(&scene);
    let waiting = propose(&scene, "Nobody has looked at this.").unwrap();
    assert!(matches!(
        cast(&scene, &voter, waiting, Vote::Agree),
        Err(Error::NotFound)
    ));
    assert!(matches!(
        cast(&scene, &voter, 99, Vote::Agree),
        Err(Error::NotFound)
    ));
    let statement = accepted(&scene, "Buses should run later.");
    set(&scene, Stage::Ended).unwrap();
    let refused = cast(&scene, &voter, statement, Vote::Agree).unwrap_err();
    assert_eq!(code(&refused), "voting-closed");
    assert!(leaves(&scene).is_empty());
}

#[test]
fn a_code_is_one_participant_and_an_invitation_cannot_be_made_up() {
    let scene = scene();
    let voting = Voting {
        stage: Stage::Open,
        entry: Entry::Invited,
        about: both("Sample"),
        policy: both("Sample"),
        ..Voting::default()
    };
    let (commission, now) = (scene.commission.clone(), scene.clock.now_us());
    let by = ("Sample clerk", now);
    scene
        .store
        .write(move |tx| voice::set_voting(tx, &commission, &voting, by))
        .unwrap();
    let id = scene.commission.id;
    let own = ReceiptCode::from_secret(&[1; 32]);
    let made_up = own.clone();
    let refused = scene
        .store
        .write(move |tx| voice::begin(tx, id, &made_up, now))
        .unwrap_err();
    assert_eq!(code(&refused), "code-needed");
    let given = own.clone();
    scene
        .store
        .write(move |tx| voice::invite(tx, id, &[given], by))
        .unwrap();
    let known = scene
        .store
        .read(|r| voice::participant(r, id, &own))
        .unwrap()
        .unwrap();
    assert!(known.invited && known.respondent_type.is_none());
}

#[test]
fn a_statement_is_accepted_in_every_language_and_declined_with_a_reason() {
    let scene = scene();
    let number = propose(&scene, "  Buses\nshould run\u{202E} later. ").unwrap();
    let one = scene
        .store
        .read(|r| voice::statement_of_number(r, scene.commission.id, number));
    assert_eq!(
        one.unwrap().unwrap().text.get(Language::En),
        "Buses should run later."
    );
    let refused = settle(&scene, number, State::Accepted, "").unwrap_err();
    assert_eq!(code(&refused), "statement-languages");
    let refused = settle(&scene, number, State::Declined, " ").unwrap_err();
    assert_eq!(code(&refused), "statement-reason");
    settle(&scene, number, State::Declined, "It says two things.").unwrap();
    for (text, why) in [
        ("buses should run LATER", "statement-there"),
        ("...", "statement-empty"),
        (&"a".repeat(400), "statement-long"),
    ] {
        assert_eq!(code(&propose(&scene, text).unwrap_err()), why);
    }
    let refused = {
        let voting = Voting {
            stage: Stage::Open,
            ..Voting::default()
        };
        let (commission, now) = (scene.commission.clone(), scene.clock.now_us());
        scene
            .store
            .write(move |tx| voice::set_voting(tx, &commission, &voting, ("Sample", now)))
    };
    assert_eq!(code(&refused.unwrap_err()), "voting-texts");
}

#[test]
fn what_says_nearly_the_same_is_pointed_out() {
    let scene = scene();
    accepted(&scene, "Buses should run until the clinic closes.");
    accepted(&scene, "Every town needs a dentist.");
    let number = propose(&scene, "Buses should run until the clinics close!").unwrap();
    let near = scene.store.read(|r| {
        let one = voice::statement_of_number(r, scene.commission.id, number)?.unwrap();
        voice::near(r, scene.commission.id, &one)
    });
    let near: Vec<i64> = near
        .unwrap()
        .into_iter()
        .map(|(one, _)| one.number)
        .collect();
    assert_eq!(near, [1]);
}

/// Two camps of twelve on six statements, and one on which all are of one mind.
fn two_camps(scene: &Scene) {
    set(scene, Stage::Open).unwrap();
    let statements: Vec<i64> = (1..=8)
        .map(|n| {
            accepted(
                scene,
                &format!("Sample statement {n} about {}.", "abcdefgh".repeat(n)),
            )
        })
        .collect();
    for at in 0..24 {
        let voter = participant(scene);
        let key = if at % 3 == 0 { "council" } else { "carer" };
        let id = voter.id;
        scene
            .store
            .write(move |tx| voice::say_type(tx, id, key))
            .unwrap();
        for (on, statement) in statements.iter().enumerate() {
            let vote = match (on, at < 12) {
                (7, _) | (0..4, true) | (4..7, false) => Vote::Agree,
                _ => Vote::Disagree,
            };
            cast(scene, &voter, *statement, vote).unwrap();
        }
    }
}

/// A verb's answer, run as the command line runs it.
fn map_of(scene: &Scene, asked: &[&str]) -> serde_json::Value {
    #[derive(clap::Parser)]
    struct Line {
        #[command(subcommand)]
        verb: voice::cli::Verb,
    }
    let line = <Line as clap::Parser>::try_parse_from([&["voice"], asked].concat()).unwrap();
    let store = Arc::clone(&scene.store);
    let open = |_: &std::path::Path| Ok(Arc::clone(&store));
    let desk = commission::Desk {
        language: Language::En,
        clock: scene.clock.clone(),
        chance: scene.chance.clone(),
        progress: &Quiet,
        files: Arc::new(ingest::InThisProcess),
        open: &open,
    };
    serde_json::Value::Object(voice::cli::run(&line.verb, &desk).unwrap().json)
}

#[test]
fn the_same_votes_as_files_or_stored_give_the_same_map() {
    let scene = scene();
    two_camps(&scene);
    settle(&scene, 6, State::Declined, "It was too long.").unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let stored = [
        "map",
        "--data",
        "x",
        "--commission",
        "small",
        "--bootstrap",
        "10",
    ];
    let from_store = map_of(&scene, &stored);
    map_of(
        &scene,
        &[
            "export",
            "--data",
            "x",
            "--commission",
            "small",
            "--out",
            &path(""),
        ],
    );
    let (votes, statements) = (path("votes.csv"), path("comments.csv"));
    let files = [
        "map",
        &votes,
        "--statements",
        &statements,
        "--bootstrap",
        "10",
    ];
    let from_files = map_of(&scene, &files);
    assert_eq!(from_store, from_files);
    assert_eq!(from_store["groups"].as_array().unwrap().len(), 2);
    assert_eq!(from_store["consensus"][0]["statement"], "8");
    // And what is taken in from the files gives it again.
    let other = Scene::open(&[voice::MIGRATIONS]);
    let import = [
        "import",
        &votes,
        "--statements",
        &statements,
        "--data",
        "x",
        "--commission",
        "small",
    ];
    assert_eq!(map_of(&other, &import)["votes"], 24 * 8);
    let mut again = map_of(&other, &stored);
    again["consensus"] = from_store["consensus"].clone();
    assert_eq!(again["points"], from_store["points"]);
    assert_eq!(again["groups"], from_store["groups"]);
}

#[test]
fn a_map_is_made_anew_only_where_votes_came_in_and_never_knows_less() {
    let scene = scene();
    two_camps(&scene);
    let refresh = |kind| {
        let now = scene.clock.now_us();
        voice::refresh_maps(&scene.store, kind, 1_000_000, now).unwrap()
    };
    assert_eq!(refresh(voice::Kind::Groups), 1);
    assert_eq!(refresh(voice::Kind::Groups), 0, "no vote came in");
    let voter = participant(&scene);
    cast(&scene, &voter, 1, Vote::Agree).unwrap();
    assert_eq!(refresh(voice::Kind::Groups), 0, "at most one a second");
    scene.clock.pass(2);
    assert_eq!(refresh(voice::Kind::Groups), 1);
    assert_eq!(refresh(voice::Kind::Stability), 1);
}
