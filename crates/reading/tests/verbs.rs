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
fn codings_leave_as_a_file_and_come_in_from_one() {
    let scene = scene();
    scene.submission(Publication::Named, &[("a1", "The bus 🚌 is late.")]);
    let book = file(
        &scene,
        "book.csv",
        "code,parent,name,definition,include,exclude,example\nbus,,Bus,,,,\n",
    );
    typed(&scene, &stored("codebook", &book)).unwrap();
    let codings = file(
        &scene,
        "codings.csv",
        "document,quote,code,coder\nSML0001/a1,bus 🚌,bus,Ann\n",
    );
    typed(&scene, &stored("code", &codings)).unwrap();
    let place = |name: &str| scene.folder.path().join(name).to_str().unwrap().to_owned();
    let leave = |format: &str, out: &str| {
        let verb = [
            "export",
            "--data",
            "d",
            "--commission",
            "small",
            "--format",
            format,
            "--out",
            out,
        ];
        typed(&scene, &verb)
    };
    for format in ["qdpx", "qdc", "csv", "xlsx", "jsonl"] {
        let outcome = leave(format, &place(&format!("out.{format}"))).unwrap();
        assert_eq!(
            (&outcome.json["codes"], &outcome.json["broken"]),
            (&Value::from(1), &Value::from(0))
        );
    }
    let twice = leave("qdc", &place("out.qdc")).unwrap_err().to_string();
    assert!(twice.contains("could not be written"), "{twice}");
    let back = typed(&scene, &stored("import-codings", &place("out.qdpx"))).unwrap();
    assert_eq!(
        (&back.json["codings"], &back.json["already"]),
        (&Value::from(0), &Value::from(1))
    );
    let same = typed(&scene, &stored("codebook", &place("out.qdc"))).unwrap();
    assert_eq!(
        (&same.json["added"], &same.json["already"]),
        (&Value::from(0), &Value::from(1))
    );
    let taguette = file(
        &scene,
        "all_tags.csv",
        "id,document,tag,content\r\n1,SML0001_a1,travel.late,is late\r\n2,SML0001_a1,travel,not there\r\n",
    );
    let mut verb = stored("import-codings", &taguette);
    verb.extend(["--coder", "Bea"]);
    let taken = typed(&scene, &verb).unwrap();
    assert_eq!(taken.json["coders"][0], "Bea (imported)");
    assert_eq!(taken.json["unplaced"][0]["quote"], "not there");
    assert_eq!(
        (&taken.json["codings"], &taken.json["codes"]["added"]),
        (&Value::from(1), &Value::from(2))
    );
}

#[test]
fn a_hostile_file_of_codings_is_a_sentence() {
    let scene = scene();
    for (name, text, sentence) in [
        ("a.qdpx", "PK\u{3}\u{4}", "a.qdpx"),
        (
            "b.qdpx",
            "<html/>",
            "neither a REFI-QDA codebook nor a project",
        ),
        ("c.qdc", "<!DOCTYPE a><CodeBook/>", "c.qdc:1: "),
        ("d.jsonl", "{\"response_id\": 1}", "has no “labels”"),
        ("e.csv", "a,b\n1,2\n", "There is no column “document”"),
        (
            "f.qda",
            "SQLite format 3\0 and no more",
            "neither a Taguette nor a QualCoder project",
        ),
        ("g.csv", "", "g.csv"),
    ] {
        let path = file(&scene, name, text);
        let refused = typed(&scene, &stored("import-codings", &path)).unwrap_err();
        let Error::Refused(refusals) = &refused else {
            panic!("{name}: {refused:?}");
        };
        assert!(refused.to_string().contains(sentence), "{name}: {refused}");
        assert!(!refusals[0].cy.is_empty());
    }
}

#[test]
fn saturation_is_told_for_each_group() {
    let scene = scene();
    let mut table = "id,code,coder,type,when\n".to_owned();
    for n in 0..12 {
        table.push_str(&format!("r{n},{},A,carer,{n}\n", ["x", "y", "z"][n % 3]));
    }
    table.push_str("m1,own,A,council,99\nm2,,A,council,98\n");
    let path = file(&scene, "codings.csv", &table);
    let verb = ["saturation", &path, "--group", "type", "--order", "when"];
    let outcome = typed(&scene, &verb).unwrap();
    let json = &outcome.json;
    assert_eq!(json["overall"]["units"], 14);
    assert_eq!(json["overall"]["reached"]["at"], 4);
    assert_eq!(json["overall"]["reached"]["holds"], false);
    assert_eq!(json["overall"]["runs"][0]["from"], 5);
    assert_eq!(json["groups"][0]["group"], "carer");
    assert_eq!(json["groups"][1]["reached"], Value::Null);
    assert_eq!(json["seek"], serde_json::json!(["council"]));
    assert_eq!(outcome.json, typed(&scene, &verb).unwrap().json);
    let wrong = ["saturation", &path, "--threshold", "5"];
    assert!(
        typed(&scene, &wrong)
            .unwrap_err()
            .to_string()
            .contains("from 0 to 1")
    );
    let nothing = file(&scene, "nothing.csv", "id,code\n");
    let outcome = typed(&scene, &["saturation", &nothing]).unwrap();
    assert_eq!(outcome.json["overall"]["reached"], Value::Null);
}

#[test]
fn agreement_takes_several_tables_each_by_itself() {
    let scene = scene();
    let one = file(
        &scene,
        "1.csv",
        "id,code,coder\n1,x,A\n1,x,B\n2,y,A\n2,x,B\n",
    );
    let other = file(
        &scene,
        "2.csv",
        "id,code,coder\n1,x,A\n1,x,B\n2,y,A\n2,y,B\n",
    );
    let alone = typed(&scene, &["agreement", &one]).unwrap();
    let both = typed(&scene, &["agreement", &one, &other]).unwrap();
    assert_eq!(both.json["files"][0]["overall"], alone.json["overall"]);
    assert_eq!(both.json["files"][1]["overall"]["alpha"], 1.0);
    let nobody = file(&scene, "3.csv", "id,code,coder\n1,x,A\n");
    let refused = typed(&scene, &["agreement", &one, &nobody]).unwrap_err();
    assert!(
        refused
            .to_string()
            .starts_with("3.csv: Agreement needs two coders"),
        "{refused}"
    );
    let stored = typed(
        &scene,
        &["agreement", "--data", "d", "--commission", "small"],
    )
    .unwrap();
    assert_eq!(stored.json["samples"], serde_json::json!([]));
}

/// Thirty responses on buses and thirty on nurses; those whose number can be divided by three are coded.
fn responses_and_codings() -> (String, String) {
    let (mut responses, mut codings) = ("ref,said\n".to_owned(), "id,code,coder\n".to_owned());
    for n in 0..60 {
        let (said, code) = match (n % 2, n % 5) {
            (0, 0) => ("Mae\u{2019}r bws 🚌 yn hwyr eto heddiw", "bus"),
            (0, _) => ("The bus was late again this morning", "bus"),
            (_, 0) => ("A kind nurse looked after my mother", "nurse"),
            (_, _) => ("The nurse on the ward was very kind", "nurse"),
        };
        responses.push_str(&format!("r{n:02},{said}\n"));
        if n % 3 == 0 {
            codings.push_str(&format!("r{n:02},{code},A\n"));
        }
    }
    codings.push_str("r00,rare,A\nr99,bus,A\n");
    (responses, codings)
}

#[test]
fn codes_are_suggested_with_what_they_are_worth_and_the_words_they_rest_on() {
    let scene = scene();
    let (responses, codings) = responses_and_codings();
    let responses = file(&scene, "responses.csv", &responses);
    let codings = file(&scene, "codings.csv", &codings);
    let codebook = file(
        &scene,
        "book.csv",
        "code,definition\nbus,A late bus\ncost,Money\n",
    );
    let arguments = [
        "suggest",
        "--responses",
        &responses,
        "--text",
        "said",
        "--id",
        "ref",
        "--codings",
        &codings,
        "--codebook",
        &codebook,
        "--next",
        "4",
    ];
    let outcome = typed(&scene, &arguments).unwrap();
    let json = &outcome.json;
    let suggestions = json["suggestions"].as_array().unwrap();
    assert!(suggestions.len() >= 36, "{}", suggestions.len());
    let ids: Vec<&str> = suggestions
        .iter()
        .map(|s| s["id"].as_str().unwrap())
        .collect();
    assert!(ids.is_sorted() && !ids.contains(&"r00"));
    for suggestion in suggestions {
        let p = suggestion["p"].as_f64().unwrap();
        assert!(p > 0.3 && p <= 1.0);
        let because = suggestion["because"].as_array().unwrap();
        assert!(!because.is_empty());
        let ends = because
            .iter()
            .map(|b| (b["start"].as_u64().unwrap(), b["end"].as_u64().unwrap()));
        assert!(ends.clone().all(|(start, end)| start < end && end <= 40));
    }
    let measured = &json["measured"];
    assert!(measured["samples_f1"].as_f64().unwrap() > 0.9);
    let codes: Vec<&str> = measured["per_code"]
        .as_array()
        .unwrap()
        .iter()
        .map(|c| c["code"].as_str().unwrap())
        .collect();
    assert_eq!(codes, ["bus", "cost", "nurse", "rare"]);
    assert_eq!(measured["per_code"][3]["threshold"], Value::Null);
    assert_eq!(measured["per_code"][3]["n"], 1);
    assert_eq!(json["next"].as_array().unwrap().len(), 4);
    assert_eq!(json["warnings"].as_array().unwrap().len(), 2); // r99 is unknown, two codes are undefined
    assert!(outcome.text.contains("rare: coded 1"), "{}", outcome.text);
    assert_eq!(outcome.json, typed(&scene, &arguments).unwrap().json);
}

#[test]
fn the_question_decides_where_the_words_are_the_same() {
    let scene = scene();
    let (mut responses, mut codings) = ("ref,asked,said\n".to_owned(), "id,code\n".to_owned());
    for n in 0..90 {
        let asked = ["What was good?", "What could be better?"][n % 2];
        responses.push_str(&format!("r{n:02},{asked},Nothing I can think of\n"));
        if n < 60 {
            codings.push_str(&format!("r{n:02},{}\n", ["bad", "fine"][n % 2]));
        }
    }
    let responses = file(&scene, "asked.csv", &responses);
    let codings = file(&scene, "codings.csv", &codings);
    let suggest = |responses: &str, question: &[&str]| {
        let of_table = ["suggest", "--responses", responses, "--text", "said"];
        let codings = ["--id", "ref", "--codings", &codings];
        typed(&scene, &[&of_table, codings.as_slice(), question].concat())
    };
    let json = suggest(&responses, &["--question", "asked"]).unwrap().json;
    let suggestions = json["suggestions"].as_array().unwrap();
    assert_eq!(suggestions.len(), 30);
    for suggestion in suggestions {
        let number: usize = suggestion["id"].as_str().unwrap()[1..].parse().unwrap();
        assert_eq!(suggestion["code"], ["bad", "fine"][number % 2]);
        assert!(!suggestion["because"].as_array().unwrap().is_empty());
    }
    assert!(json["measured"]["macro_f1"].as_f64().unwrap() > 0.9);
    // A column that is called so is taken without being named, and that is told.
    let titled = std::fs::read_to_string(&responses).unwrap();
    let titled = file(
        &scene,
        "titled.csv",
        &titled.replacen("asked", "Cwestiwn", 1),
    );
    let by_title = suggest(&titled, &[]).unwrap().json;
    assert_eq!(by_title["suggestions"], json["suggestions"]);
    let told = by_title["warnings"].to_string();
    assert!(told.contains("Cwestiwn"), "{told}");
    let words_alone = suggest(&titled, &["--no-question"]).unwrap().json;
    assert_eq!(words_alone["warnings"].as_array().unwrap().len(), 0);
    let unnamed = suggest(&responses, &[]).unwrap().json;
    assert_eq!(words_alone, unnamed);
    assert_ne!(words_alone["suggestions"], json["suggestions"]);
    let Err(Error::Refused(refusals)) = suggest(&responses, &["--question", "question"]) else {
        panic!("taken")
    };
    let sentence = refusals[0].sentence(Language::En);
    assert!(
        sentence.contains("question") && sentence.contains("asked"),
        "{sentence}"
    );
}

#[test]
fn codings_of_other_responses_are_refused_and_too_few_cannot_tell() {
    let scene = scene();
    let responses = file(
        &scene,
        "responses.csv",
        "ref,said\na,The bus\nb,The nurse\n",
    );
    let others = file(&scene, "others.csv", "id,code\n1,bus\n");
    let few = file(&scene, "few.csv", "id,code\na,bus\n");
    let suggest = |codings: &str| {
        let arguments = [
            "suggest",
            "--responses",
            &responses,
            "--text",
            "said",
            "--id",
            "ref",
            "--codings",
            codings,
        ];
        typed(&scene, &arguments)
    };
    let Err(Error::Refused(refusals)) = suggest(&others) else {
        panic!("taken")
    };
    assert!(refusals[0].sentence(Language::En).contains("--id"));
    let outcome = suggest(&few).unwrap();
    assert_eq!(outcome.json["undecided"], serde_json::json!(["b"]));
    assert_eq!(outcome.json["measured"]["samples_f1"], Value::Null);
    assert!(outcome.text.starts_with("Cannot tell"), "{}", outcome.text);
}

/// A table of answers about three things, some of them in two columns.
fn answers(scene: &Scene) -> String {
    let subjects = [
        "parking space car permit",
        "nurse ward doctor kind",
        "bus route driver timetable",
    ];
    let mut text = "ref,answer,more\n".to_owned();
    for number in 0..30_usize {
        let own: Vec<&str> = subjects[number % 3].split(' ').collect();
        let (first, second) = (own[number % 4], own[(number + 1 + number / 12) % 4]);
        text.push_str(&format!(
            "r{number},Tŷ: the {first} and the {second}.,Also the {first}.\n"
        ));
    }
    text.push_str("none,Nothing.,\n");
    file(scene, "answers.csv", &text)
}

#[test]
fn themes_of_a_table_have_the_promised_shape() {
    let scene = scene();
    let path = answers(&scene);
    let ask = |more: &[&str]| {
        let mut arguments = vec![
            "themes", &path, "--id", "ref", "--count", "3", "--text", "answer",
        ];
        arguments.extend(more);
        typed(&scene, &arguments).unwrap().json
    };
    let found = ask(&[]);
    let themes = found["themes"].as_array().unwrap();
    assert_eq!(themes.len(), 3);
    for theme in themes {
        assert!(theme["label"].is_string() && theme["id"].is_string());
        assert!(!theme["terms"].as_array().unwrap().is_empty());
        assert_eq!(theme["size"], 10);
        for passage in theme["passages"].as_array().unwrap() {
            assert!(passage["id"].as_str().unwrap().starts_with('r'));
            assert_eq!(passage["start"], 0);
            let quote = passage["quote"].as_str().unwrap();
            assert_eq!(passage["end"], quote.chars().count());
        }
    }
    let assignments = found["assignments"].as_array().unwrap();
    assert_eq!(assignments.len(), 30);
    assert!(
        assignments
            .iter()
            .all(|one| one["strength"].as_f64().unwrap() > 0.0)
    );
    assert_eq!(found["unassigned"], serde_json::json!(["none"]));
    assert_eq!(found["unassigned_why"][0]["why"], "says nothing");
    assert_eq!(ask(&["--seed", "1"]), found, "the same twice");
    let several = ask(&["--text", "more"]);
    let passages = several["themes"].as_array().unwrap().iter();
    let passages = passages.flat_map(|theme| theme["passages"].as_array().unwrap());
    for passage in passages.filter(|passage| passage["column"] == "more") {
        assert_eq!(passage["start"], 0, "counted from the start of its column");
    }
}

#[test]
fn themes_of_a_stored_question_are_kept_and_a_question_that_is_not_there_is_a_sentence() {
    let scene = scene();
    for number in 0..12 {
        let thing = ["parking space", "nurse ward"][number % 2];
        scene.submission(
            Publication::NotDecided,
            &[("a1", &format!("The {thing} here, {number}."))],
        );
    }
    let ask = |question| {
        let on = [
            "--data",
            "d",
            "--commission",
            "small",
            "--count",
            "2",
            "--question",
            question,
        ];
        typed(&scene, &[&["themes"], on.as_slice()].concat())
    };
    let found = ask("a1").unwrap().json;
    assert_eq!(
        (&found["kept"], &found["submissions"]),
        (&2.into(), &12.into())
    );
    let id = found["assignments"][0]["id"].as_str().unwrap();
    assert!(id.ends_with("/a1"), "{id}");
    let refused = ask("z9").unwrap_err().to_string();
    assert!(
        refused.contains("There is no question “z9”. There are: a1"),
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

#[test]
fn a_stored_commission_has_its_suggestions_kept_and_told() {
    let scene = scene();
    for n in 0..50 {
        let said = match n % 2 {
            0 => format!("The bus number {n} was late again this morning"),
            _ => format!("The nurse on ward {n} was very kind"),
        };
        scene.submission(Publication::Named, &[("a1", &said)]);
    }
    let mut codings = "document,quote,code,coder\n".to_owned();
    for n in 0..26 {
        let (quote, code) = if n % 2 == 0 {
            ("late", "bus")
        } else {
            ("kind", "nurse")
        };
        codings.push_str(&format!("SML{:04}/a1,{quote},{code},A\n", n + 1));
    }
    let book = file(
        &scene,
        "book.csv",
        "code,parent,name,definition,include,exclude,example\nbus,,Bus,,,,\nnurse,,Nurse,,,,\n",
    );
    let codings = file(&scene, "codings.csv", &codings);
    let stored = ["--data", "d", "--commission", "small"];
    typed(
        &scene,
        &[&["codebook", book.as_str()], &stored[..]].concat(),
    )
    .unwrap();
    typed(&scene, &[&["code", codings.as_str()], &stored[..]].concat()).unwrap();
    let arguments = [&["suggest"], &stored[..], &["--next", "3"]].concat();
    let outcome = typed(&scene, &arguments).unwrap();
    let json = &outcome.json;
    assert_eq!(json["measured"]["responses"], 26);
    assert!(json["measured"]["samples_f1"].as_f64().unwrap() > 0.9);
    assert_eq!(json["suggestions"].as_array().unwrap().len(), 24);
    let first = &json["suggestions"][0];
    assert_eq!(
        (&first["id"], &first["code"]),
        (&"SML0027/a1".into(), &"bus".into())
    );
    assert_eq!((&first["start"], &first["end"]), (&0.into(), &45.into()));
    assert!(!first["because"].as_array().unwrap().is_empty());
    assert_eq!(json["next"].as_array().unwrap().len(), 3);
    let again = typed(&scene, &arguments).unwrap().json;
    assert_eq!(again["suggestions"], json["suggestions"]);
}
