//! Every file that the index of real data marks for taking in, taken in by the verb, with the number of submissions that is known for
//! it; and again, which adds nothing. They are not part of the project: where their folder is absent, the test says so and ends. Two are elsewhere: the
//! workbooks of a health department (`real.rs`), and transcripts of hearings, which are no submissions.

#![allow(
    clippy::unwrap_used,
    clippy::print_stderr,
    reason = "a test says what it expects by failing, and says aloud that it was skipped"
)]

use commission::{Desk, Language, Outcome, Quiet};
use intake::cli::{Verb, run};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use testkit::Scene;

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

/// Takes a file in; the answers of a table stand in this column.
fn import(scene: &Scene, file: &Path, column: &str) -> Outcome {
    let open = |_: &Path| Ok(Arc::clone(&scene.store));
    let desk = Desk {
        language: Language::En,
        clock: scene.clock.clone(),
        chance: scene.chance.clone(),
        files: Arc::new(ingest::InThisProcess),
        progress: &Quiet,
        open: &open,
    };
    let map = (!column.is_empty()).then(|| {
        let path = scene.folder.path().join("map.toml");
        let text = format!("[answers]\na1 = \"{column}\"\n");
        let mut written = std::fs::File::create(&path).unwrap();
        std::io::Write::write_all(&mut written, text.as_bytes()).unwrap();
        path
    });
    let verb = Verb::Import {
        files: vec![file.to_owned()],
        data: PathBuf::new(),
        commission: "small".to_owned(),
        map,
        accept: false,
        channel: None,
        received: None,
        by: "test".to_owned(),
    };
    run(verb, &desk).unwrap()
}

#[test]
fn every_file_of_the_index_gives_the_submissions_that_are_known() {
    let synthetic = [(2, 300), (3, 326), (5, 300), (6, 320), (8, 300), (9, 307)];
    let mut files: Vec<(String, &str, u64)> = [
        ("founding/ccin-conference.txt", "", 1),
        ("founding/wales-commission.txt", "", 1),
        ("committee-2014/Oral_20140618.pdf", "", 1),
        ("nhs-comments/text_data.csv", "feedback", 10_334),
        (
            "dhsc-example/responses_all_2024_06_05.csv",
            "In what capacity are you responding to this survey?",
            46,
        ),
        (
            "themefinder/gambling_XS/inputs/question_part_1/responses.jsonl",
            "response",
            100,
        ),
        (
            "themefinder/gambling_XS/inputs/question_part_2/responses.jsonl",
            "response",
            100,
        ),
        (
            "themefinder/generation/eval_sentiments.csv",
            "response",
            1_000,
        ),
        ("themefinder/example_data.json", "response", 200),
        (
            "usda-comments/text_comments_example.csv",
            "Text Comment",
            199,
        ),
        (
            "fcc-letter/fcc-14-28-title-ii-letter.csv",
            "text_signature_replaced",
            3_417,
        ),
        (
            "committee-2014/u1720146_CN8001_oral_20140618.csv",
            "oralEvidence",
            289,
        ),
    ]
    .into_iter()
    .map(|(path, column, count)| (path.to_owned(), column, count))
    .collect();
    for (question, count) in synthetic {
        let path = format!("consult-synthetic/question_{question}/responses.json");
        files.push((path, "free_text", count));
    }
    for (path, column, count) in files {
        let Some(file) = real(&path) else { continue };
        let scene = Scene::open(&[intake::MIGRATIONS]);
        let first = import(&scene, &file, column);
        assert_eq!(first.json["received"], count, "{path}: {}", first.text);
        let again = import(&scene, &file, column);
        let told = (&again.json["received"], &again.json["already"]);
        assert_eq!(told, (&0.into(), &count.into()), "{path}: {}", again.text);
        eprintln!("{path}: {count} submissions, and none again");
    }
}

#[test]
fn the_words_of_a_committees_pdf_are_those_of_its_table() {
    let (pdf, table) = (
        "committee-2014/Oral_20140618.pdf",
        "committee-2014/u1720146_CN8001_oral_20140618.csv",
    );
    let (Some(pdf), Some(table)) = (real(pdf), real(table)) else {
        return;
    };
    let scene = Scene::open(&[intake::MIGRATIONS]);
    import(&scene, &pdf, "");
    import(&scene, &table, "oralEvidence");
    let plain = |text: &str| -> String {
        text.chars()
            .filter(|c| c.is_alphanumeric())
            .collect::<String>()
            .to_lowercase()
    };
    let whole = plain(&scene.document("SML0001/body").text);
    let turns: Vec<String> = (2..=290)
        .map(|number| plain(&scene.document(&format!("SML{number:04}/a1")).text))
        .collect();
    let within = turns
        .iter()
        .filter(|turn| whole.contains(turn.as_str()))
        .count();
    eprintln!(
        "{within} of {} turns of the table stand in the PDF letter for letter",
        turns.len()
    );
    assert!(
        within * 10 >= turns.len() * 8,
        "{within} of {}",
        turns.len()
    );
}
