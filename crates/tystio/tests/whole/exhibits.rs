//! Exhibits that verbs measured: made where the records are, taken in, cited, published, computed again from the pack.

#![allow(
    clippy::disallowed_methods,
    reason = "the test lays out files of its own"
)]

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder with a commission, and copies of sample tables.
struct Place {
    folder: tempfile::TempDir,
}

const DRAFT: &str = r#"
summary = { en = "What was measured", cy = "Yr hyn a fesurwyd" }
[[finding]]
key = "F1"
text = { en = "Loneliness fell where it was tried", cy = "Gostyngodd unigrwydd lle y'i treialwyd" }
confidence = "low"
[finding.reasons]
methodological_limits = { en = "One place", cy = "Un lle" }
coherence = { en = "None to say", cy = "Dim i'w ddweud" }
adequacy = { en = "Few", cy = "Ychydig" }
relevance = { en = "Direct", cy = "Uniongyrchol" }
[[finding.evidence]]
weight = "supports"
exhibit = "loneliness"
[[finding.evidence]]
weight = "supports"
exhibit = "deaths"
"#;

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let place = Self { folder };
        for (from, to) in [
            ("practice/loneliness.csv", "loneliness.csv"),
            ("place/sample-deaths.csv", "deaths.csv"),
        ] {
            fs::copy(examples().join(from), place.path(to)).unwrap();
        }
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs a line in the folder: exit code, document, what was told on standard error.
    fn run(&self, line: &[&str]) -> (i32, Value, String) {
        let ran = Command::new(env!("CARGO_BIN_EXE_tystio"))
            .arg("--json")
            .args(line)
            .current_dir(self.folder.path())
            .output()
            .unwrap();
        let document = serde_json::from_slice(&ran.stdout).unwrap_or_default();
        let told = String::from_utf8(ran.stderr).unwrap();
        (ran.status.code().unwrap(), document, told)
    }

    fn done(&self, line: &[&str]) -> Value {
        let (exit, document, told) = self.run(line);
        assert_eq!(exit, 0, "{line:?}: {told}");
        document
    }

    fn at(&self, line: &[&str]) -> Value {
        self.done(&[line, &AT].concat())
    }

    fn make(&self, name: &str, more: &[&str], asked: &[&str]) -> (i32, Value, String) {
        let out = format!("{name}.json");
        let titles = ["--title-en", "Sample", "--title-cy", "Sampl"];
        let first = ["exhibit", "make", name, "--out", &out];
        self.run(&[&first[..], &titles, more, &["--"], asked].concat())
    }
}

const AT: [&str; 4] = ["--data", "data", "--commission", "wales"];

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples")
}

/// An exhibit of records that stay where they are, and one of public figures, both cited and published.
fn published() -> Place {
    let place = Place::new();
    let call = examples().join("wales/call.toml");
    place.done(&["intake", "open", call.to_str().unwrap(), "--data", "data"]);
    let (exit, made, told) = place.make(
        "loneliness",
        &[],
        &["practice", "difference", "loneliness.csv"],
    );
    assert_eq!(exit, 0, "{told}");
    assert_eq!(made["inputs"]["needs"], "elsewhere");
    let rates = [
        "place",
        "rates",
        "deaths.csv",
        "--by",
        "sex",
        "--draws",
        "2000",
    ];
    let (exit, _, told) = place.make("deaths", &["--inputs", "public"], &rates);
    assert_eq!(exit, 0, "{told}");
    place.at(&["exhibit", "add", "loneliness.json"]);
    place.at(&["exhibit", "add", "deaths.json", "--input", "deaths.csv"]);
    fs::write(place.path("draft.toml"), DRAFT).unwrap();
    place.at(&["report", "draft", "draft.toml"]);
    place.at(&["report", "build", "--out", "site"]);
    place
}

#[test]
fn what_was_measured_is_cited_published_and_computed_again_from_the_pack() {
    let place = published();
    let verified = place.done(&["verify", "site/pack"]);
    assert_eq!(verified["failed"], serde_json::json!([]));
    assert_eq!(
        verified["needs_elsewhere"],
        serde_json::json!(["exhibits/loneliness.json"])
    );
    assert!(place.path("site/pack/inputs/deaths/deaths.csv").is_file());
    assert!(!place.path("site/pack/inputs/loneliness").exists());
    let page = fs::read_to_string(place.path("site/cy/exhibits/loneliness.html")).unwrap();
    assert!(
        page.contains("Y newid ymhlith y rhai a gymerodd ran"),
        "{page}"
    );
    assert!(page.contains("nid yw&#39;r mewnbynnau mewn unrhyw becyn"));
    // Whoever keeps the records computes it again.
    let again = place.done(&[
        "exhibit",
        "again",
        "site/pack/exhibits/loneliness.json",
        "loneliness.csv",
    ]);
    assert_eq!(again["same"], true);
}

#[test]
fn a_changed_figure_or_input_is_named() {
    let place = published();
    // As somebody would who holds the key: the digest is made right, the result is not.
    let path = place.path("deaths.json");
    let mut exhibit: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
    exhibit["result"]["strata"][0]["ratio"]["value"] = 9.9.into();
    exhibit["exhibit"] = "other".into();
    fs::write(place.path("other.json"), exhibit.to_string()).unwrap();
    let (exit, told, _) = place.run(
        &[
            &["exhibit", "add", "other.json", "--input", "deaths.csv"][..],
            &AT,
        ]
        .concat(),
    );
    assert_eq!(
        (exit, &told["refused"][0]["code"]),
        (3, &"exhibit-otherwise".into())
    );
    // A table that is not the one that was measured.
    let table = fs::read_to_string(place.path("loneliness.csv")).unwrap();
    fs::write(place.path("loneliness.csv"), table.replacen('7', "6", 1)).unwrap();
    let (exit, told, _) = place.run(&["exhibit", "again", "loneliness.json", "loneliness.csv"]);
    assert_eq!(
        (exit, &told["refused"][0]["code"]),
        (3, &"exhibit-otherwise".into())
    );
    // A byte of a published input.
    let input = place.path("site/pack/inputs/deaths/deaths.csv");
    let bytes = fs::read_to_string(&input).unwrap();
    fs::write(&input, bytes.replacen('1', "2", 1)).unwrap();
    let (exit, told, _) = place.run(&["verify", "site/pack"]);
    assert_eq!(exit, 4);
    assert_eq!(told["failed"][0]["what"], "inputs/deaths/deaths.csv");
}

#[test]
fn what_would_lead_out_of_its_files_is_refused_with_a_sentence() {
    let place = Place::new();
    for (asked, code) in [
        (
            &["practice", "difference", "../loneliness.csv"][..],
            "exhibit-argument",
        ),
        (
            &["practice", "difference", "loneliness.csv", "--lang"],
            "exhibit-argument",
        ),
        (
            &["voice", "map", "loneliness.csv", "--svg", "map.svg"],
            "exhibit-argument",
        ),
        (&["practice", "link", "loneliness.csv"], "exhibit-verb"),
        (&["report", "check"], "exhibit-verb"),
        (&["practice", "difference", "--nothing"], "exhibit-line"),
    ] {
        let (exit, told, _) = place.make("one", &[], asked);
        let got = &told["refused"][0];
        assert_eq!((exit, &got["code"]), (3, &code.into()), "{asked:?}: {told}");
        assert!(!got["what_cy"].as_str().unwrap().is_empty());
    }
    let line = ["practice", "difference", "loneliness.csv"];
    fs::copy(place.path("deaths.csv"), place.path("my deaths.csv")).unwrap();
    let rates = ["place", "rates", "my deaths.csv", "--by", "sex"];
    let (exit, told, _) = place.make("deaths", &["--inputs", "public"], &rates);
    assert_eq!(
        (exit, &told["refused"][0]["code"]),
        (3, &"exhibit-files".into())
    );
    let (exit, told, _) = place.make("Not/a name", &[], &line);
    assert_eq!(
        (exit, &told["refused"][0]["code"]),
        (3, &"exhibit-name".into())
    );
}

#[test]
fn the_records_of_a_service_travel_without_what_tells_of_few() {
    let place = Place::new();
    let mut asked = vec!["practice", "urgent"];
    let files = ["urgent-referrals.csv", "urgent-admissions.csv"];
    for file in files {
        fs::copy(examples().join("practice").join(file), place.path(file)).unwrap();
    }
    asked.extend(files);
    let (exit, made, told) = place.make("urgent", &[], &asked);
    assert_eq!(exit, 0, "{told}");
    let result = &made["result"];
    assert!(result.get("checks").is_none() && result.get("tables").is_none());
    // Four of the sample's referrals have no time that can be judged.
    assert!(result.get("two_hours").is_none(), "{result}");
    assert!(!made["warnings"].as_array().unwrap().is_empty());
    for (section, figures) in result.as_object().unwrap() {
        for (name, figure) in figures.as_object().into_iter().flatten() {
            let count = figure["count"].as_u64().unwrap_or(0);
            assert!(!(1..5).contains(&count), "{section}.{name}: {figure}");
        }
    }
    let line = ["exhibit", "again", "urgent.json", files[0], files[1]];
    assert_eq!(place.done(&line)["same"], true);
}
