//! The sample commission, taken in as its folder says: every reference, quotation and redaction that
//! the other sample files name must be found where they say it is.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]

use commission::{Desk, Exit, Language, Outcome, Quiet};
use intake::cli::{Verb, run};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use testkit::Scene;

fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../examples/wales")
        .join(name)
}

fn does(scene: &Scene, verb: Verb) -> Outcome {
    let open = |_: &Path| Ok(Arc::clone(&scene.store));
    let desk = Desk {
        language: Language::Cy,
        clock: scene.clock.clone(),
        chance: scene.chance.clone(),
        files: Arc::new(ingest::InThisProcess),
        progress: &Quiet,
        open: &open,
    };
    run(verb, &desk).unwrap()
}

fn import(scene: &Scene) -> Vec<Outcome> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(sample("evidence"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending != "toml"))
        .collect();
    files.sort();
    let with_map = |file: PathBuf| {
        let map = file.with_extension("map.toml");
        Verb::Import {
            map: map.exists().then_some(map),
            files: vec![file],
            data: PathBuf::new(),
            commission: "wales".to_owned(),
            accept: false,
            channel: None,
            received: None,
            by: "Sample clerk".to_owned(),
        }
    };
    files
        .into_iter()
        .map(|file| does(scene, with_map(file)))
        .collect()
}

fn describe(scene: &Scene) -> Outcome {
    does(
        scene,
        Verb::Describe {
            file: sample("letters.csv"),
            data: PathBuf::new(),
            commission: "wales".to_owned(),
            by: "Sample clerk".to_owned(),
        },
    )
}

fn total(outcomes: &[Outcome], key: &str) -> u64 {
    outcomes
        .iter()
        .map(|outcome| outcome.json[key].as_u64().unwrap())
        .sum()
}

fn wales() -> Scene {
    let call = std::fs::read_to_string(sample("call.toml")).unwrap();
    Scene::with_call(&[intake::MIGRATIONS], &call)
}

/// The document and the quotation of each row of a CSV file.
fn quotes_of(file: &str) -> Vec<(String, String)> {
    let bytes = std::fs::read(sample(file)).unwrap();
    let limits = ingest::Limits::default();
    let shape = ingest::check_csv(file, &bytes[..], &limits).unwrap();
    ingest::csv_rows(&bytes[..], &shape, &limits)
        .unwrap()
        .map(|row| {
            let cells = row.unwrap().cells;
            (cells[0].clone(), cells[1].clone())
        })
        .collect()
}

/// Those of the findings: every table with a `document` and a `quote`, however deep.
fn quotes_in(value: &toml::Value, into: &mut Vec<(String, String)>) {
    if let (Some(document), Some(quote)) = (value.get("document"), value.get("quote")) {
        let text = |value: &toml::Value| value.as_str().unwrap().to_owned();
        into.push((text(document), text(quote)));
    }
    match value {
        toml::Value::Array(values) => values.iter().for_each(|value| quotes_in(value, into)),
        toml::Value::Table(table) => table.values().for_each(|value| quotes_in(value, into)),
        _ => {}
    }
}

#[test]
fn the_sample_is_taken_in_whole_and_every_quotation_stands_once_where_it_is_said_to_be() {
    let scene = wales();
    let outcomes = import(&scene);
    assert!(outcomes.iter().all(|outcome| outcome.exit == Exit::Done));
    assert_eq!(total(&outcomes, "received"), 124);
    assert_eq!(
        scene.source("WHC0124").origin,
        "09-parish-letters.zip/letter-8.txt"
    );
    assert_eq!(scene.source("WHC0101").origin, "06-mailbox.mbox#1");
    let mut quotes = quotes_of("codings.csv");
    quotes.extend(quotes_of("redactions.csv"));
    let report = std::fs::read_to_string(sample("report.toml")).unwrap();
    let before = quotes.len();
    quotes_in(&toml::Value::Table(report.parse().unwrap()), &mut quotes);
    assert!(
        before > 200 && quotes.len() > before,
        "the sample files hold quotations"
    );
    for (document, quote) in quotes {
        let found = scene.document(&document).text.matches(&quote).count();
        assert_eq!(found, 1, "“{quote}” stands {found} times in {document}");
    }
}

#[test]
fn the_sample_taken_in_again_adds_nothing() {
    let scene = wales();
    import(&scene);
    let again = import(&scene);
    assert_eq!(
        (total(&again, "received"), total(&again, "already")),
        (0, 124)
    );
    assert!(again.iter().all(|outcome| outcome.exit == Exit::Done));
}

#[test]
fn the_letters_of_the_sample_are_described_once() {
    let scene = wales();
    import(&scene);
    let described = describe(&scene);
    assert_eq!(
        (described.json["described"].as_u64(), described.exit),
        (Some(31), Exit::Done)
    );
    let source = scene.source("WHC0103");
    assert_eq!(source.state.code(), "confidential");
    assert_eq!(source.respondent_type.as_deref(), Some("clinician"));
    let again = describe(&scene);
    assert_eq!(again.json["already"].as_u64(), Some(31));
    // Taking the letters in again does not undo what was decided about them.
    assert_eq!(total(&import(&scene), "already"), 124);
    assert_eq!(scene.source("WHC0103").state.code(), "confidential");
}
