//! The verbs of reading, on plain files and on a stored commission.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use clap::{FromArgMatches, Subcommand};
use commission::{Desk, Error, Language, Outcome, Publication, Quiet};
use reading::cli::{Verb, run};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use testkit::Scene;

fn scene() -> Scene {
    Scene::open(&[reading::MIGRATIONS])
}

/// Runs a verb as it is typed; the data folder is always the scene's.
fn typed(scene: &Scene, arguments: &[&str]) -> Result<Outcome, Error> {
    let open = |_: &Path| Ok(Arc::clone(&scene.store));
    let desk = Desk {
        language: Language::En,
        clock: scene.clock.clone(),
        chance: scene.chance.clone(),
        files: Arc::new(ingest::InThisProcess),
        progress: &Quiet,
        open: &open,
    };
    let command = Verb::augment_subcommands(clap::Command::new("reading"));
    let arguments = std::iter::once("reading").chain(arguments.iter().copied());
    let matches = command.try_get_matches_from(arguments).unwrap();
    run(Verb::from_arg_matches(&matches).unwrap(), &desk)
}

#[expect(clippy::disallowed_methods, reason = "a test's input")]
fn file(scene: &Scene, name: &str, text: &str) -> String {
    let path: PathBuf = scene.folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path.to_str().unwrap().to_owned()
}

fn stored<'a>(verb: &'a str, file: &'a str) -> Vec<&'a str> {
    vec![verb, file, "--data", "d", "--commission", "small"]
}

#[test]
fn a_table_is_searched_without_any_database() {
    let scene = scene();
    let table = "\u{feff}ref,answer,more\r\nr1,Mae pobl Gymru yn aros.,\"bus, late\"\r\nr2,Nothing.,Public Health Cymru\r\nr3,The bus,x\r\n";
    let path = file(&scene, "answers.csv", table);
    let find = |query: &str| {
        let outcome = typed(
            &scene,
            &[
                "search", &path, "--text", "answer", "--text", "more", "--id", "ref", "--query",
                query,
            ],
        );
        outcome.unwrap().json
    };
    let found = find("Gymru");
    let ids = |json: &serde_json::Map<String, Value>| -> Vec<String> {
        let hits = json["hits"].as_array().unwrap();
        hits.iter()
            .map(|hit| hit["id"].as_str().unwrap().to_owned())
            .collect()
    };
    assert_eq!(ids(&found), ["r1", "r2"]);
    assert_eq!(found["total"], 2);
    let place = &found["hits"][0]["snippets"][0];
    assert_eq!((&place["start"], &place["end"]), (&9.into(), &14.into()));
    assert!(found["method"].as_str().unwrap().contains("BM25"));
    assert_eq!(ids(&find("bus -late")), ["r3"]);
    let without_id = typed(
        &scene,
        &["search", &path, "--text", "answer", "--query", "bus"],
    );
    assert_eq!(ids(&without_id.unwrap().json), ["3"]);
}

#[test]
fn a_missing_column_and_an_empty_query_are_sentences() {
    let scene = scene();
    let path = file(&scene, "answers.csv", "ref,answer\nr1,The bus\n");
    let column = typed(
        &scene,
        &["search", &path, "--text", "reply", "--query", "bus"],
    );
    let sentence = column.unwrap_err().to_string();
    assert!(
        sentence.contains("answers.csv:1: There is no column “reply”. There are: ref, answer.")
    );
    let query = typed(
        &scene,
        &["search", &path, "--text", "answer", "--query", "-bus"],
    );
    assert!(
        query
            .unwrap_err()
            .to_string()
            .contains("only says what to leave out")
    );
    let nothing = typed(
        &scene,
        &[
            "search",
            "nowhere.csv",
            "--text",
            "answer",
            "--query",
            "bus",
        ],
    );
    assert!(matches!(nothing, Err(Error::Refused(_))));
}

#[test]
fn a_stored_commission_is_searched_by_the_names_of_its_documents() {
    let scene = scene();
    scene.submission(
        Publication::Named,
        &[("a1", "Mae pobl Gymru yn aros am y bws.")],
    );
    let search = || {
        let words = [
            "search",
            "--data",
            "d",
            "--commission",
            "small",
            "--query",
            "cymru",
        ];
        typed(&scene, &words).unwrap().json
    };
    assert!(
        search()["warnings"][0]
            .as_str()
            .unwrap()
            .contains("still being read in")
    );
    scene.learn();
    let found = search();
    assert_eq!(found["hits"][0]["id"], "SML0001/a1");
    assert_eq!(found["hits"][0]["snippets"][0]["start"], 9);
    assert!(found["warnings"].as_array().unwrap().is_empty());
}

#[test]
fn a_codebook_codings_and_redactions_come_from_files_once() {
    let scene = scene();
    scene.submission(
        Publication::Named,
        &[("a1", "Ring Sample Person about the bus, \"the late one\".")],
    );
    let book = "code,parent,name,definition,include,exclude,example\ntravel,access,Travel,,,,\naccess,,Access,,,,\n";
    let book = file(&scene, "codebook.csv", book);
    let done = typed(&scene, &stored("codebook", &book)).unwrap().json;
    assert_eq!((&done["added"], &done["codes"]), (&2.into(), &2.into()));
    let again = typed(&scene, &stored("codebook", &book)).unwrap().json;
    assert_eq!((&again["added"], &again["already"]), (&0.into(), &2.into()));

    let codings = "document,quote,code,coder\nSML0001/a1,\"the bus, \"\"the late one\"\"\",travel,Sample analyst A\n";
    let codings = file(&scene, "codings.csv", codings);
    assert_eq!(
        typed(&scene, &stored("code", &codings)).unwrap().json["coded"],
        1
    );
    assert_eq!(
        typed(&scene, &stored("code", &codings)).unwrap().json["already"],
        1
    );
    let listed = typed(&scene, &["codings", "--data", "d", "--commission", "small"]).unwrap();
    assert_eq!(listed.json["codings"][0]["code"], "travel");
    assert!(
        listed
            .text
            .contains("SML0001/a1,\"the bus, \"\"the late one\"\"\",travel,Sample analyst A,")
    );

    let out = file(
        &scene,
        "out.csv",
        "document,quote,reason\nSML0001/a1,Sample Person,third-party\n",
    );
    let mut words = stored("apply-redactions", &out);
    words.extend(["--by", "Sample clerk"]);
    assert_eq!(typed(&scene, &words).unwrap().json["redacted"], 1);
    let again = typed(&scene, &words).unwrap().json;
    assert_eq!(
        (&again["redacted"], &again["already"]),
        (&0.into(), &1.into())
    );
    assert!(
        scene
            .document("SML0001/a1")
            .text
            .starts_with("Ring [taken out: about another person]")
    );
    let waiting = scene
        .store
        .read(|r| r.jobs(evidence::JOB_KIND))
        .unwrap()
        .waiting;
    assert_eq!(waiting, 1, "the search must forget the words");
}

#[test]
fn a_broken_file_is_refused_with_its_name_and_line() {
    let scene = scene();
    scene.submission(Publication::Named, &[("a1", "The bus is late.")]);
    let codings =
        "document,quote,code,coder\nSML0001/a1,the bus,travel,\nSML0001/a1,The bus,travel,A\n";
    let codings = file(&scene, "codings.csv", codings);
    let refused = typed(&scene, &stored("code", &codings))
        .unwrap_err()
        .to_string();
    assert!(
        refused.contains("codings.csv:2: Nobody is named as coder."),
        "{refused}"
    );
    assert!(
        refused.contains("codings.csv:3: There is no code “travel”"),
        "{refused}"
    );
}

#[test]
fn personal_data_in_a_table_is_told_cell_by_cell_in_the_order_of_the_ids() {
    let scene = scene();
    let table = "ref,answer,more\n10,My NHS number is 999 123 4519.,\n9,Diolch.,Ŵyr: ffoniwch 07700 900123\n";
    let path = file(&scene, "answers.csv", table);
    let arguments = [
        "redact", &path, "--text", "answer", "--text", "more", "--id", "ref",
    ];
    let json = typed(&scene, &arguments).unwrap().json;
    let found: Vec<_> = json["found"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            let text = |name: &str| one[name].as_str().unwrap().to_owned();
            let number = |name: &str| one[name].as_u64().unwrap();
            (
                text("id"),
                text("column"),
                text("kind"),
                number("start"),
                number("end"),
            )
        })
        .collect();
    let expected = [
        ("9", "more", "phone", 14, 26),
        ("10", "answer", "nhs_number", 17, 29),
    ];
    let expected = expected.map(|(id, column, kind, start, end)| {
        (
            id.to_owned(),
            column.to_owned(),
            kind.to_owned(),
            start,
            end,
        )
    });
    assert_eq!(found, expected);
    assert_eq!(json["kinds"]["phone"], 1);
    let sure = [&arguments[..], &["--least", "0.985"]].concat();
    assert_eq!(typed(&scene, &sure).unwrap().json["total"], 1);
}

#[test]
fn the_languages_of_a_table_are_told_passage_by_passage() {
    let scene = scene();
    let table =
        "text\n\"Mae’r gwasanaeth yn dda iawn yma. The service here is very good.\"\n12/3\n";
    let path = file(&scene, "answers.csv", table);
    let json = typed(&scene, &["language", &path, "--text", "text"])
        .unwrap()
        .json;
    let passages = json["passages"].as_array().unwrap();
    let told: Vec<_> = passages
        .iter()
        .map(|one| {
            (
                one["id"].as_str().unwrap(),
                one["start"].as_u64().unwrap(),
                one["language"].as_str().unwrap(),
            )
        })
        .collect();
    assert_eq!(told, [("1", 0, "cy"), ("1", 34, "en")]);
    assert_eq!(json["texts"]["both"], 1);
    assert_eq!(json["texts"]["neither"], 1);
}

#[test]
fn an_empty_table_has_no_personal_data_and_no_language() {
    let scene = scene();
    let path = file(&scene, "empty.csv", "text\n");
    for verb in ["redact", "language"] {
        let outcome = typed(&scene, &[verb, &path, "--text", "text"]).unwrap();
        assert!(
            outcome.json["warnings"].as_array().unwrap().is_empty(),
            "{verb}"
        );
    }
}
