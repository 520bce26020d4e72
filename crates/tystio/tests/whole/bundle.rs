//! What is held about one respondent is put together for them: everything of theirs, and nothing of anybody else's.

use commission::Publication;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::Path;
use testkit::{NOON_US, Scene};

fn scene() -> Scene {
    let rooms: Vec<_> = tystio::ROOMS.iter().skip(2).copied().collect();
    Scene::open(&rooms)
}

fn unpacked(path: &Path) -> BTreeMap<String, String> {
    let mut zip = zip::ZipArchive::new(std::fs::File::open(path).unwrap()).unwrap();
    (0..zip.len())
        .map(|index| {
            let mut entry = zip.by_index(index).unwrap();
            let mut text = String::new();
            entry.read_to_string(&mut text).unwrap();
            (entry.name().unwrap().into_owned(), text)
        })
        .collect()
}

#[test]
fn every_table_of_the_program_is_in_the_bundle_or_says_why_not() {
    let digests = scene().store.digests().unwrap();
    let there: BTreeSet<&str> = digests.iter().map(|one| one.table.as_str()).collect();
    let said: BTreeSet<&str> = tystio::HELD.iter().map(|(table, _)| *table).collect();
    assert_eq!(said.len(), tystio::HELD.len(), "a table is named once");
    let unsaid: Vec<_> = there.difference(&said).collect();
    assert!(
        unsaid.is_empty(),
        "say in `bundle/rows.rs` whose the rows are of {unsaid:?}"
    );
    let gone: Vec<_> = said
        .difference(&there)
        .filter(|table| **table != "search")
        .collect();
    assert!(gone.is_empty(), "there is no table {gone:?} any more");
}

#[test]
fn a_bundle_holds_what_is_theirs_and_nothing_of_anybody_else() {
    let scene = scene();
    let own = scene.submission(
        Publication::Anonymous,
        &[("a1", "My mother waited <b>three</b> hours.")],
    );
    let other = scene.submission(
        Publication::Named,
        &[("a1", "Somebody else wrote of zebras.")],
    );
    scene.learn();
    let of = (scene.commission.id, own.clone());
    let noted = scene.store.write(move |tx| {
        commission::record(
            tx,
            of.0,
            "Sample clerk",
            NOON_US,
            "publication-decided",
            &of.1,
        )
    });
    noted.unwrap();
    let out = scene.folder.path().join("bundle.zip");
    let by = ("Sample clerk", NOON_US);
    let bundled = tystio::bundle(&scene.store, &scene.commission, &own, &out, by).unwrap();
    assert_eq!(bundled.references, std::slice::from_ref(&own));
    let files = unpacked(&out);
    let json: Value = serde_json::from_str(&files["bundle.json"]).unwrap();
    let held = &json["held"];
    assert_eq!(held["source"][0]["reference"], own.as_str());
    assert_eq!(
        held["document"][0]["text"],
        "My mother waited <b>three</b> hours."
    );
    let acts: Vec<&str> = held["act"]
        .as_array()
        .unwrap()
        .iter()
        .map(|act| act["what"].as_str().unwrap())
        .collect();
    assert_eq!(
        acts,
        ["publication-decided", "read"],
        "making it is a reading"
    );
    let page = &files["index.en.html"];
    assert!(page.contains("My mother waited &#60;b&#62;three&#60;/b&#62; hours."));
    for (name, text) in &files {
        assert!(
            !text.contains("zebras") && !text.contains(&other),
            "{name} tells of {other}"
        );
        assert!(!text.contains("\"salt\""), "{name} opens a lock");
    }
    let again = tystio::bundle(&scene.store, &scene.commission, &own, &out, by);
    assert!(
        matches!(again, Err(commission::Error::Refused(_))),
        "nothing is written over"
    );
    let nobody = scene.folder.path().join("nobody.zip");
    assert!(tystio::bundle(&scene.store, &scene.commission, "SML0099", &nobody, by).is_err());
    assert!(!nobody.exists());
}
