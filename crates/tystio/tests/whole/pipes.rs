//! A result may be read in part: `tystio ... | head -1` is no fault.

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
