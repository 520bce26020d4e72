//! Records of the market as the store keeps them: taken in, written anew, never overwritten by a file.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use clap::{FromArgMatches, Subcommand};
use commission::{Desk, Error, Language, Outcome, Quiet};
use place::cli::{Verb, run};
use place::record::{Fields, Kind, Record, change, enter, records};
use std::path::Path;
use std::sync::Arc;
use testkit::Scene;

const BY: (&str, i64) = ("Sample clerk", testkit::NOON_US);

fn scene() -> Scene {
    Scene::open(&[place::MIGRATIONS])
}

fn fields(said: &[(&str, &str)]) -> Fields {
    let pair = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
    said.iter().map(pair).collect()
}

fn all(scene: &Scene, kind: Kind) -> Vec<Record> {
    let id = scene.commission.id;
    scene.store.read(|r| records(r, id, kind)).unwrap()
}

fn typed(scene: &Scene, arguments: &[&str]) -> Result<Outcome, Error> {
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
    let rest = ["--data", "d", "--commission", "small"];
    let arguments = ["place", "records"].iter().chain(arguments).chain(&rest);
    let matches = command.try_get_matches_from(arguments).unwrap();
    run(&Verb::from_arg_matches(&matches).unwrap(), &desk)
}

#[expect(clippy::disallowed_methods, reason = "a test's input")]
fn file(folder: &tempfile::TempDir, name: &str, text: &str) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

#[test]
fn a_regulators_list_is_proposed_then_taken_and_taken_once() {
    let (scene, folder) = (scene(), tempfile::tempdir().unwrap());
    let list = file(
        &folder,
        "list.csv",
        "Location ID,Location Name,Care homes beds,Location Local Authority,Provider Name\n\
         1-1,Sample home,42,Sample council,Sample body\n1-2,Sample home,30,Sample council,Sample body\n",
    );
    let Err(Error::Refused(proposed)) = typed(&scene, &["providers", &list]) else {
        panic!("nothing is taken unasked");
    };
    let sentence = proposed[0].sentence(Language::En);
    assert!(sentence.contains("places = Care homes beds"), "{sentence}");
    assert!(all(&scene, Kind::Provider).is_empty());
    let accepted = [
        "providers",
        &list,
        "--accept",
        "--set",
        "registration=registered",
    ];
    let first = typed(&scene, &accepted).unwrap();
    assert_eq!(first.json["received"], 2);
    let again = typed(&scene, &accepted).unwrap();
    assert_eq!(
        (&again.json["received"], &again.json["already"]),
        (&0.into(), &2.into())
    );
    let kept = all(&scene, Kind::Provider);
    assert_eq!(kept[0].field("places"), "42");
    assert_eq!(kept[1].field("registration"), "registered");
    assert_eq!(kept[0].key(), "P1");
}

#[test]
fn a_file_fills_what_is_empty_and_overwrites_nothing() {
    let (scene, folder) = (scene(), tempfile::tempdir().unwrap());
    let id = scene.commission.id;
    let said = fields(&[("name", "Sample"), ("area", "A"), ("hours", "10")]);
    let number = scene
        .store
        .write(move |tx| enter(tx, id, Kind::Provider, &said, BY))
        .unwrap();
    let list = file(
        &folder,
        "list.csv",
        "name,area,hours,ownership\nSample,A,99,coop\n",
    );
    let taken = typed(&scene, &["providers", &list, "--accept"]).unwrap();
    assert_eq!(taken.json["filled"], 1);
    assert_eq!(taken.json["differs"][0]["record"], "10");
    let kept = &all(&scene, Kind::Provider)[0];
    assert_eq!(
        (kept.field("hours"), kept.field("ownership")),
        ("10", "co-operative")
    );
    let late = fields(&[("name", "Sample")]);
    let told = scene
        .store
        .write(move |tx| change(tx, (id, Kind::Provider, number, 1), &late, BY));
    assert!(
        matches!(told, Err(Error::Refused(_))),
        "it was changed since"
    );
}

#[test]
fn one_bad_row_and_nothing_is_taken() {
    let (scene, folder) = (scene(), tempfile::tempdir().unwrap());
    let list = file(
        &folder,
        "list.csv",
        "name,hours\nSample,10\nSample two,many\n",
    );
    let Err(Error::Refused(told)) = typed(&scene, &["providers", &list, "--accept"]) else {
        panic!("a word is no number");
    };
    assert_eq!(told[0].spot.line, Some(3));
    assert!(all(&scene, Kind::Provider).is_empty());
    assert!(matches!(
        typed(&scene, &["shops", &list]),
        Err(Error::Refused(_))
    ));
}

#[test]
fn anchors_and_section_16_have_fields_of_their_own() {
    let (scene, folder) = (scene(), tempfile::tempdir().unwrap());
    let anchors = file(
        &folder,
        "a.csv",
        "name,area,spending,spending local,jobs\nSample hospital,A,\"£84,000,000\",19500000,3100\n",
    );
    typed(&scene, &["anchors", &anchors, "--accept"]).unwrap();
    assert_eq!(
        all(&scene, Kind::Anchor)[0].number_of("spending"),
        Some(84e6)
    );
    let section = file(
        &folder,
        "s.csv",
        "name,council,form,design,operation\nSample service,A,Co-op,Yes,in part\n",
    );
    typed(&scene, &["section-16", &section, "--accept"]).unwrap();
    let kept = &all(&scene, Kind::Section16)[0];
    assert_eq!(
        (kept.field("form"), kept.field("operation")),
        ("co-operative", "in-part")
    );
}
