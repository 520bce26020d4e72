//! A result may be read in part: `tystio ... | head -1` is no fault. What a result warns of stands beside it, not in it.

use std::process::{Command, Stdio};

#[test]
fn a_reader_who_goes_away_is_no_fault() {
    let call = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../examples/wales/call.toml"
    );
    let folder = tempfile::TempDir::new().unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_tystio"))
        .args(["--json", "intake", "open", call, "--data"])
        .arg(folder.path())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // Nobody reads what it prints.
    drop(child.stdout.take());
    let ended = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert_eq!(ended.status.code(), Some(0), "{said}");
    assert!(!said.contains("panicked"), "{said}");
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test lays out its own files")]
fn what_a_result_warns_of_is_told_to_a_person_beside_it() {
    let folder = tempfile::TempDir::new().unwrap();
    let table = folder.path().join("responses.csv");
    std::fs::write(&table, "id,text\n7,One thing.\n7,Another thing.\n").unwrap();
    let run = |more: &[&str]| {
        let ran = Command::new(env!("CARGO_BIN_EXE_tystio"))
            .args(more)
            .args(["reading", "duplicates", "--text", "text", "--id", "id"])
            .arg(&table)
            .output()
            .unwrap();
        [ran.stdout, ran.stderr].map(|out| String::from_utf8(out).unwrap())
    };
    let sentence = "The id “7” stands on more than one row.";
    let [result, beside] = run(&[]);
    assert!(beside.contains(sentence), "{beside}");
    assert!(!result.contains(sentence), "{result}");
    let [document, beside] = run(&["--json"]);
    assert!(document.contains(sentence), "{document}");
    assert!(!beside.contains(sentence), "{beside}");
}
