//! An evaluation without a call, as its README says: opened by its key question, its register taken in and out, its report built, its pack
//! verified.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

fn example(name: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/prototypes");
    root.join(name).to_str().unwrap().to_owned()
}

/// Runs the program and answers its exit code and its JSON.
fn tystio(arguments: &[&str]) -> (i32, Value) {
    let done = Command::new(env!("CARGO_BIN_EXE_tystio"))
        .arg("--json")
        .args(arguments)
        .output()
        .unwrap();
    let said = serde_json::from_slice(&done.stdout);
    let said = said.unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&done.stderr)));
    (done.status.code().unwrap(), said)
}

fn done(arguments: &[&str]) -> Value {
    let (code, said) = tystio(arguments);
    assert_eq!(code, 0, "{arguments:?}: {said}");
    said
}

/// A folder with the evaluation opened and its register taken in.
struct Evaluation {
    _folder: tempfile::TempDir,
    data: String,
    out: PathBuf,
}

impl Evaluation {
    fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let data = folder.path().join("data").to_str().unwrap().to_owned();
        done(&[
            "intake",
            "open",
            &example("evaluation.toml"),
            "--data",
            &data,
        ]);
        let out = folder.path().to_owned();
        let evaluation = Self {
            _folder: folder,
            data,
            out,
        };
        evaluation.verb(&["practice", "register", "import", &example("register.toml")]);
        evaluation
    }

    fn verb(&self, verb: &[&str]) -> Value {
        let here = ["--data", &self.data, "--commission", "prototypes"];
        done(&[verb, &here].concat())
    }

    /// Measures a table and takes the exhibit in, as the README says.
    fn exhibit(&self, name: &str, verb: &str, table: &str) {
        let (exhibit, table) = (self.file(&format!("{name}.json")), example(table));
        let make = ["exhibit", "make", name, "--title-en", "Sample (invented)"];
        let from = ["--inputs", "public", "--out", &exhibit, "--"];
        done(&[&make[..], &from, &["practice", verb, &table]].concat());
        self.verb(&["exhibit", "add", &exhibit, "--input", &table]);
    }

    fn file(&self, name: &str) -> String {
        self.out.join(name).to_str().unwrap().to_owned()
    }
}

#[test]
fn an_evaluation_without_a_call_goes_from_its_key_question_to_a_pack_that_verifies() {
    let it = Evaluation::open();
    it.verb(&["report", "claims", &example("claims.toml")]);
    it.exhibit("doorstep-loneliness", "difference", "outcomes.csv");
    it.exhibit("doorstep-adherence", "adherence", "adherence.csv");
    it.verb(&["report", "draft", &example("report.toml")]);
    let checked = it.verb(&["report", "check"]);
    assert_eq!(checked["problems"], serde_json::json!([]), "{checked}");
    let site = it.file("site");
    it.verb(&["report", "build", "--out", &site]);
    let verified = done(&["verify", &format!("{site}/pack")]);
    assert_eq!(verified["failed"], serde_json::json!([]));
    let front = std::fs::read_to_string(format!("{site}/en/index.html")).unwrap();
    assert!(front.contains("What difference does a co-operative approach make"));
    assert!(!front.contains("Other subjects"), "there are no strands");
}

#[test]
fn principles_and_claims_of_the_example_are_told_as_its_readme_says() {
    let it = Evaluation::open();
    let taken = it.verb(&[
        "practice",
        "principles",
        "import",
        &example("adherence.csv"),
    ]);
    assert_eq!(
        (taken["new"].as_u64(), taken["levels"].as_u64()),
        (Some(6), Some(44))
    );
    let list = it.verb(&["practice", "principles", "list"]);
    assert_eq!(list["prototypes"][0]["open"], true, "{list}");
    let out = it.file("levels.csv");
    it.verb(&["practice", "principles", "export", "--out", &out]);
    let of_file = done(&["practice", "adherence", &example("adherence.csv")]);
    let of_store = done(&["practice", "adherence", &out]);
    assert_eq!(of_store["agreement"], of_file["agreement"]);
    assert_eq!(of_store["profiles"], of_file["profiles"]);
    let claims = [example("synthesis.csv"), example("outcomes.csv")];
    let found = done(&["practice", "synthesis", &claims[0], &claims[1]]);
    assert_eq!(found["claims"][0]["verdict"], "can-bear", "{found}");
    assert_eq!(found["claims"][1]["why"], "not-measured");
    let exhibit = it.file("synthesis.json");
    let make = [
        "exhibit",
        "make",
        "what-the-data-bear",
        "--title-en",
        "Sample (invented)",
        "--out",
        &exhibit,
        "--",
    ];
    done(
        &[
            &make[..],
            &["practice", "synthesis", &claims[0], &claims[1]],
        ]
        .concat(),
    );
    // The register names an exhibit that is not there yet, and says so until it is.
    let astray = it.verb(&["practice", "register", "list"]);
    assert!(
        astray["warnings"]
            .to_string()
            .contains("doorstep-loneliness"),
        "{astray}"
    );
    it.exhibit("doorstep-loneliness", "difference", "outcomes.csv");
    let found = it.verb(&["practice", "register", "list"]);
    assert_eq!(found["warnings"], serde_json::json!([]));
}

#[test]
fn the_register_says_what_is_known_and_what_is_not() {
    let it = Evaluation::open();
    let list = it.verb(&["practice", "register", "list", "--kind", "prototype"]);
    let records = list["records"].as_array().unwrap();
    assert_eq!(records.len(), 17);
    let analysed = list["totals"].as_array().unwrap();
    let analysed = analysed
        .iter()
        .find(|one| one["what"] == "analysed")
        .unwrap();
    assert_eq!(
        (&analysed["counted"], &analysed["unknown"]),
        (&"3".into(), &12.into())
    );
    let team = it.verb(&["practice", "register", "show", "prototype/rapid-response"]);
    let began = team["values"].as_array().unwrap();
    let began: Vec<_> = began.iter().filter(|one| one["field"] == "began").collect();
    assert_eq!(began.len(), 2);
    assert!(began.iter().all(|one| one["status"] == "conflicting"));
    let unknown = it.verb(&["practice", "register", "show", "prototype/prototype-09"]);
    assert_eq!(unknown["values"][0]["value"], Value::Null);
    assert!(unknown["not_known"].as_array().unwrap().len() > 10);
}

#[test]
fn the_register_goes_out_and_comes_back_without_a_change() {
    let it = Evaluation::open();
    for form in ["csv", "toml"] {
        let file = it.file(&format!("register.{form}"));
        it.verb(&["practice", "register", "export", "--out", &file]);
        let again = it.verb(&["practice", "register", "import", &file, "--check"]);
        let none = serde_json::json!([]);
        assert_eq!(
            (&again["new"], &again["changed"], &again["gone"]),
            (&none, &none, &none)
        );
        let taken = it.verb(&["practice", "register", "import", &file, "--replace"]);
        assert_eq!(taken["same"], again["same"]);
    }
    it.verb(&["practice", "register", "publish", "prototype/diabeaters"]);
    let shown = it.verb(&["practice", "register", "show", "prototype/diabeaters"]);
    assert_eq!(shown["shown"], true);
}

#[test]
fn a_register_that_leads_nowhere_is_refused_whole() {
    let it = Evaluation::open();
    let file = it.file("wrong.csv");
    #[expect(clippy::disallowed_methods, reason = "a test's input")]
    std::fs::write(&file, "key,name,owner,began\nx,X,nobody,soon\n").unwrap();
    let here = ["--data", &it.data, "--commission", "prototypes"];
    let (code, said) = tystio(&[&["practice", "register", "import", &file][..], &here].concat());
    assert_eq!(code, 3);
    let told = said["refused"].as_array().unwrap();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(
        told.iter()
            .all(|one| one["line"] == 2 && one["file"] == "wrong.csv")
    );
    let list = it.verb(&["practice", "register", "list", "--kind", "prototype"]);
    assert_eq!(list["records"].as_array().unwrap().len(), 17);
}
