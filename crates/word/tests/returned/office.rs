//! LibreOffice as the editor: what it saves is read back. Without it these tests say so and are skipped.

use super::{TEXTS, document, known, read};
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;
use word::{Compared, Kind, apply, compare, docx};

const SKIPPED: i32 = 77;

/// The document as LibreOffice saved it after these edits; nothing where there is no LibreOffice.
fn edited(tracked: bool, replace: &[(&str, &str)], comments: &[(&str, &str)]) -> Option<Compared> {
    let folder = tempfile::tempdir().unwrap();
    let (from, to, edits) = (
        folder.path().join("from.docx"),
        folder.path().join("to.docx"),
        folder.path().join("edits.json"),
    );
    std::fs::write(&from, docx(&document(&TEXTS)).unwrap()).unwrap();
    let list = |pairs: &[(&str, &str)]| {
        let mut out = String::new();
        for (index, (one, other)) in pairs.iter().enumerate() {
            let comma = if index > 0 { "," } else { "" };
            let _ = write!(out, "{comma}[{one:?},{other:?}]");
        }
        out
    };
    let json = format!(
        "{{\"tracked\":{tracked},\"replace\":[{}],\"comments\":[{}]}}",
        list(replace),
        list(comments)
    );
    std::fs::write(&edits, json).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/returned/libreoffice.py");
    // The bridge belongs to the system's own Python.
    let python = ["/usr/bin/python3", "python3"]
        .into_iter()
        .find(|one| Command::new(one).arg("--version").output().is_ok())?;
    let ran = Command::new(python)
        .arg(script)
        .args([&from, &to, &edits])
        .output()
        .unwrap();
    if ran.status.code() == Some(SKIPPED) {
        assert!(
            std::env::var_os("TYSTIO_WITHOUT_SKIPPING").is_none(),
            "LibreOffice and its Python bridge are not installed"
        );
        eprintln!(
            "skipped: LibreOffice and its Python bridge (libreoffice-writer, python3-uno) are not installed"
        );
        return None;
    }
    assert!(
        ran.status.success(),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    Some(compare(&read(&std::fs::read(&to).unwrap()), &known(&TEXTS)))
}

fn told(compared: &Compared) -> Vec<(Kind, &str, &str, &str)> {
    compared
        .proposals
        .iter()
        .map(|p| (p.kind, p.name.as_str(), p.was.trim(), p.hunk.text.trim()))
        .collect()
}

#[test]
fn a_document_that_libreoffice_only_saved_proposes_nothing() {
    let Some(compared) = edited(false, &[], &[]) else {
        return;
    };
    assert_eq!(told(&compared), []);
    assert_eq!((compared.found, compared.missing.len()), (7, 0));
}

#[test]
fn what_is_tracked_in_libreoffice_comes_back_at_its_text() {
    let replace = [
        ("All accounts", "Most accounts"),
        ("late shift", "night shift"),
        ("propose two", "propose three"),
    ];
    let Some(compared) = edited(true, &replace, &[("until ten", "Why not eleven?")]) else {
        return;
    };
    let names: Vec<(Kind, &str)> = compared
        .proposals
        .iter()
        .map(|one| (one.kind, one.name.as_str()))
        .collect();
    assert_eq!(
        names,
        [
            (Kind::Edit, "summary"),
            (Kind::Comment, "R1/text"),
            (Kind::Edit, "F1/text"),
            (Kind::Edit, "F1/coherence")
        ],
        "{:?}",
        told(&compared)
    );
    for one in compared
        .proposals
        .iter()
        .filter(|one| one.kind == Kind::Edit)
    {
        assert!(
            one.tracked && one.stands && one.author == "Sample Editor",
            "{one:?}"
        );
        let becomes = apply(
            one.base.as_deref().unwrap(),
            std::slice::from_ref(&one.hunk),
        )
        .unwrap();
        assert!(
            replace.iter().any(|(_, new)| becomes.contains(new)),
            "{becomes}"
        );
    }
    let comment = &compared.proposals[1];
    assert_eq!(
        (
            comment.was.as_str(),
            comment.hunk.text.as_str(),
            comment.author.as_str()
        ),
        ("until ten", "Why not eleven?", "Sample Chair")
    );
}

#[test]
fn what_is_not_tracked_in_libreoffice_is_found_all_the_same() {
    let replace = [
        ("All accounts", "Most accounts"),
        ("late shift", "night shift"),
        ("rhy gynnar", "rhy hwyr"),
    ];
    let Some(compared) = edited(false, &replace, &[]) else {
        return;
    };
    assert_eq!(
        told(&compared),
        [
            (Kind::Edit, "F1/text", "late", "night"),
            (Kind::Edit, "F1/coherence", "All", "Most"),
            (
                Kind::Fixed,
                "P1/quote",
                "",
                "So mae'r bws olaf yn rhy hwyr i ni."
            ),
        ]
    );
}
