//! A hostile file spoils its own reading and nothing else.

use ingest::{InThisProcess, Limits, Reads, Unread, What};
use std::path::Path;
use tystio::extract::Child;

fn child() -> Child {
    Child::of(env!("CARGO_BIN_EXE_tystio").into())
}

#[test]
fn a_child_reads_every_file_of_the_sample_as_this_process_does() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/wales/evidence");
    let mut read = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.ends_with(".toml") {
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        let limits = Limits::default();
        let there = child().read(&name, &bytes, &limits).unwrap();
        assert_eq!(
            there,
            InThisProcess.read(&name, &bytes, &limits).unwrap(),
            "{name}"
        );
        read += 1;
    }
    assert!(read >= 15, "only {read} files");
}

#[test]
fn a_refusal_comes_through_as_it_was_said() {
    let limits = Limits::default();
    for (name, bytes) in [
        ("a.csv", b"id,words\n1,\"open\n".as_slice()),
        ("a.zip", b"PK\x03\x04 cut"),
        ("a.xyz", &[0, 1, 2, 3]),
        ("a.txt", b""),
    ] {
        let there = child().read(name, bytes, &limits).unwrap_err();
        assert_eq!(
            there,
            InThisProcess.read(name, bytes, &limits).unwrap_err(),
            "{name}"
        );
        assert!(matches!(there, Unread::Broken(_)), "{name}");
    }
}

/// A table of 60,000 rows and 200 empty columns: small as a file, large in memory.
#[test]
fn a_file_that_needs_too_much_memory_is_refused_and_the_next_one_is_read() {
    let columns: Vec<_> = (0..200).map(|column| format!("c{column}")).collect();
    let rows = vec!["{\"c0\":1}"; 60_000];
    let wide = columns.join("\":1,\"");
    let json = format!("[{{\"{wide}\":1}},{}]", rows.join(","));
    let limits = Limits {
        cells_max: u64::MAX,
        ..Limits::default()
    };
    let refused = child()
        .read("wide.json", json.as_bytes(), &limits)
        .unwrap_err();
    let Unread::Broken(broken) = refused else {
        unreachable!("{refused:?}")
    };
    assert_eq!(broken.what, What::TooHard);
    assert!(
        broken.to_string().contains("more time or memory"),
        "{broken}"
    );
    let words = child()
        .read("words.txt", "Popeth yn iawn.".as_bytes(), &limits)
        .unwrap();
    assert_eq!(words.items.len(), 1);
}

#[test]
fn a_program_that_is_not_there_is_a_fault_and_not_the_senders() {
    let nowhere = Child::of("/nowhere/tystio".into());
    let why = nowhere
        .read("a.txt", b"words", &Limits::default())
        .unwrap_err();
    assert!(matches!(why, Unread::Fault(_)), "{why:?}");
}
