//! Two verifiers, one verdict: the Rust one and `second_verifier.py`, which was written from `book/formats.md` alone.
//!
//! Every sample, good or spoiled, is laid out in a folder and given to both; so are packs with bytes changed at random. They must
//! agree on the verdict, on the name of the first failure and on how much was checked. Where `python3` is absent
//! the test says so and returns.

#![expect(
    clippy::unwrap_used,
    reason = "a sample that cannot be made should stop the test"
)]
#![expect(
    clippy::disallowed_methods,
    reason = "the second verifier reads a folder, which vanishes after it"
)]

mod sample;

use std::path::Path;
use std::process::Command;

use sample::{CHECKPOINT, Draft, LEAVES, OPENINGS, Written, spoiled};

fn python_is_there() -> bool {
    Command::new("python3")
        .arg("--version")
        .output()
        .is_ok_and(|output| output.status.success())
}

fn lay_out(pack: &Written, folder: &Path) {
    for (path, bytes) in &pack.files {
        let file = folder.join("pack").join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    for (path, bytes) in &pack.sealed {
        let file = folder.join("sealed").join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    if let Some(note) = &pack.outside {
        std::fs::write(folder.join("outside"), note).unwrap();
    }
}

fn second_opinion(pack: &Written) -> serde_json::Value {
    let folder = tempfile::tempdir().unwrap();
    lay_out(pack, folder.path());
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/second_verifier.py");
    let mut command = Command::new("python3");
    command
        .arg("-I")
        .arg(script)
        .arg(folder.path().join("pack"));
    if pack.outside.is_some() {
        command.arg(folder.path().join("outside"));
    }
    if !pack.sealed.is_empty() {
        command.arg("--sealed").arg(folder.path().join("sealed"));
    }
    let output = command.output().unwrap();
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    serde_json::from_slice(&output.stdout).unwrap()
}

fn first_opinion(pack: &Written) -> serde_json::Value {
    let found = pack.verify();
    let verdict = if found.is_good() { "good" } else { "bad" };
    let first = found.failed.first().map(|failure| &failure.name);
    serde_json::json!({"verdict": verdict, "first": first, "checked": found.checked})
}

#[test]
fn both_verifiers_agree_on_every_sample() {
    if !python_is_there() {
        eprintln!("skipped: python3 is not installed, so there is no second opinion");
        return;
    }
    for (story, pack, _) in spoiled::all() {
        assert_eq!(first_opinion(&pack), second_opinion(&pack), "{story}");
    }
}

#[test]
fn both_verifiers_agree_on_bytes_changed_at_random() {
    if !python_is_there() {
        eprintln!("skipped: python3 is not installed, so there is no second opinion");
        return;
    }
    let mut state = 20_u64;
    // SplitMix64 (Steele, Lea, Flood 2014): the same mutations on every run.
    let mut random = |below: usize| {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % below as u64).unwrap()
    };
    let paths = [
        LEAVES,
        OPENINGS,
        CHECKPOINT,
        sample::KEY,
        "documents.csv",
        LEAVES,
        "sealed.json",
        OPENINGS,
    ];
    for round in (0..80).filter(|round| round % 2 == 0 || paths[round % 8] != "sealed.json") {
        let mut pack = Draft::of(6).write_with_sealed(|_| ());
        let path = paths[round % paths.len()];
        let in_sealed = round % 2 == 0 && pack.sealed.contains_key(path);
        let files = match in_sealed {
            true => &mut pack.sealed,
            false => &mut pack.files,
        };
        let bytes = files.get_mut(path).unwrap();
        let at = random(bytes.len());
        match random(3) {
            0 => bytes[at] ^= 1 << random(8),
            1 => drop(bytes.remove(at)),
            _ => bytes.insert(at, bytes[random(bytes.len())]),
        }
        let first = first_opinion(&pack);
        assert_eq!(
            first,
            second_opinion(&pack),
            "round {round}, byte {at} of {path}"
        );
        assert_eq!(
            first["verdict"], "bad",
            "round {round}, byte {at} of {path}"
        );
    }
}
