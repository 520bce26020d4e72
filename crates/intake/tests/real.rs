//! Real exports, taken in by the mappings that are proposed for them. They are not part of the
//! project: where their folder is absent, each test says so and ends.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test says what it expects by failing, and says aloud that it was skipped"
)]

use commission::{Desk, Exit, Language, Outcome, Quiet};
use intake::cli::{Verb, run};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use testkit::{SMALL_CALL, Scene};

fn real(path: &str) -> Option<PathBuf> {
    let found = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .map(|above| above.join("shared/data").join(path))
        .find(|path| path.is_file());
    if found.is_none() {
        eprintln!("SKIPPED: shared/data/{path} is not there");
    }
    found
}

/// The small call with these questions in place of its own.
fn scene(questions: &[(&str, &str)]) -> Scene {
    let mut call = SMALL_CALL
        .split("[[call.strand]]")
        .next()
        .unwrap()
        .to_owned();
    for (key, text) in questions {
        call.push_str(&format!(
            "[[call.question]]\nkey = \"{key}\"\ntext = {{ en = \"{text}\", cy = \"{key}\" }}\n"
        ));
    }
    Scene::with_call(&[intake::MIGRATIONS], &call)
}

fn import(scene: &Scene, file: &Path) -> Outcome {
    import_as(scene, file, true)
}

fn import_as(scene: &Scene, file: &Path, accept: bool) -> Outcome {
    let open = |_: &Path| Ok(Arc::clone(&scene.store));
    let desk = Desk {
        language: Language::En,
        clock: scene.clock.clone(),
        chance: scene.chance.clone(),
        files: Arc::new(ingest::InThisProcess),
        progress: &Quiet,
        open: &open,
    };
    let verb = Verb::Import {
        files: vec![file.to_owned()],
        data: PathBuf::new(),
        commission: "small".to_owned(),
        map: None,
        accept,
        channel: None,
        received: None,
        by: "test".to_owned(),
    };
    run(verb, &desk).unwrap()
}

/// The numbers of received, already, refused, and how it ended.
fn counts(outcome: &Outcome) -> (u64, u64, usize, Exit) {
    let number = |key: &str| outcome.json[key].as_u64().unwrap();
    let refused = outcome.json["refused"].as_array().unwrap().len();
    (number("received"), number("already"), refused, outcome.exit)
}

#[test]
fn ten_thousand_comments_come_with_the_labels_that_were_given() {
    let Some(file) = real("nhs-comments/text_data.csv") else {
        return;
    };
    let scene = scene(&[("q1", "What could we improve?")]);
    assert_eq!(counts(&import(&scene, &file)), (10_334, 0, 0, Exit::Done));
    let codes = scene
        .store
        .read(|r| intake::given_codes(r, scene.commission.id, 0, 100_000))
        .unwrap();
    let columns: std::collections::BTreeSet<_> =
        codes.iter().map(|code| code.column.as_str()).collect();
    assert_eq!(Vec::from_iter(columns), ["code", "label", "subcategory"]);
    assert_eq!(counts(&import(&scene, &file)), (0, 10_334, 0, Exit::Done));
}

#[test]
fn a_health_departments_export_is_proposed_right() {
    let agree = "To what extent do you agree with thing";
    let scene = scene(&[("b", &format!("{agree} B?")), ("c", &format!("{agree} C?"))]);
    // The second is an earlier export of the same survey: its rows are known by their ids.
    for (path, known) in [
        (
            "dhsc-example/responses_all_2024_06_05.csv",
            (46, 0, 0, Exit::Done),
        ),
        (
            "dhsc-example/responses_2024-01-09.xlsx",
            (0, 20, 0, Exit::Done),
        ),
    ] {
        let Some(file) = real(path) else {
            return;
        };
        let outcome = import(&scene, &file);
        assert_eq!(counts(&outcome), known, "{}", outcome.text);
    }
}

/// What is proposed for a table, without its reasons.
fn proposed(scene: &Scene, file: &Path) -> String {
    let outcome = import_as(scene, file, false);
    let mapping = outcome.json["proposed"][0]["mapping"].as_str().unwrap();
    let lines = mapping.lines().filter(|line| !line.starts_with('#'));
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn both_workbooks_of_a_survey_tool_are_proposed_with_the_words_beside_the_scales() {
    let agree = "To what extent do you agree with thing";
    let scene = scene(&[("c", &format!("{agree} C?")), ("b", &format!("{agree} B?"))]);
    let (Some(main), Some(easy)) = (
        real("dhsc-example/responses_2024-01-09.xlsx"),
        real("dhsc-example/responses_2024-01-09_easyread.xlsx"),
    ) else {
        return;
    };
    assert_eq!(
        proposed(&scene, &main),
        "id = \"Response ID\"\nrespondent_type = \"In what capacity are you responding to this survey?\"\n\
         place = \"Where do you live in the UK?\"\nreceived = \"Completed\"\nname = \"What is the name of the organisation?\"\n\n\
         [answers]\nb = \"Please explain your answer_1\"\nc = \"Please explain your answer_2\""
    );
    let anything = "If you would like to tell us anything else about this, please write it here.";
    assert_eq!(
        proposed(&scene, &easy),
        format!(
            "id = \"Response ID\"\nplace = \"Where do you live in the UK?\"\nreceived = \"Completed\"\n\n\
             [answers]\nb = \"{anything}_1\"\nc = \"{anything}_2\""
        )
    );
    assert_eq!(counts(&import(&scene, &main)), (20, 0, 0, Exit::Done));
    assert_eq!(counts(&import(&scene, &easy)), (20, 0, 0, Exit::Done));
}

#[test]
fn exports_of_three_kinds_are_taken_as_proposed() {
    let scene = scene(&[("q1", "Should it be banned?")]);
    let files = [
        ("usda-comments/text_comments_example.csv", 199),
        (
            "themefinder/gambling_XS/inputs/question_part_1/responses.jsonl",
            100,
        ),
        ("consult-synthetic/question_2/responses.json", 300),
    ];
    for (path, rows) in files {
        let Some(file) = real(path) else {
            return;
        };
        let outcome = import(&scene, &file);
        let (received, _, refused, _) = counts(&outcome);
        assert!(received >= rows && refused == 0, "{path}: {}", outcome.text);
    }
}
