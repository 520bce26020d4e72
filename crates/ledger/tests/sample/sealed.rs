//! A sealed pack beside the sample pack, and ways to spoil it. `Draft::of(8)` with its sealed pack has the leaves of
//! `spoiled`, then 17 sealed-built and 18 report-built; its sealed openings are the answer and the envelope of each
//! submission, and behind line 10 the redacted answer of leaf 10.

use std::collections::BTreeMap;

use ledger::{Leaf, Manifest, Pack, Salt, SealedPack, Verification, sha256, verify_sealed};

use super::spoiled::Case;
use super::{CHECKPOINT, Draft, OPENINGS, Written, joined, note};

const MANIFEST: &str = "sealed.json";

/// A sealed pack of these files: the manifest, and the commitment to it.
fn manifest(files: &BTreeMap<String, Vec<u8>>) -> (Vec<u8>, Leaf) {
    let listed = files
        .iter()
        .filter(|(path, _)| ![MANIFEST, CHECKPOINT].contains(&path.as_str()))
        .map(|(path, bytes)| (path.clone(), sha256(bytes)))
        .collect();
    let manifest = Manifest {
        files: listed,
        salt: Salt([9; 32]),
    };
    let commitment = manifest.commitment().unwrap();
    (
        manifest.to_bytes().unwrap(),
        Leaf::SealedBuilt { commitment },
    )
}

impl Draft {
    /// Binds the files and a sealed pack by two last leaves, and signs. `spoil` may change the sealed files before.
    pub fn write_with_sealed(
        mut self,
        spoil: impl FnOnce(&mut BTreeMap<String, Vec<u8>>),
    ) -> Written {
        let openings: Vec<Vec<u8>> = self.all_openings.values().cloned().collect();
        let mut sealed: BTreeMap<String, Vec<u8>> = [
            (OPENINGS, joined(&openings)),
            ("README.md", b"Not to be published.\n".to_vec()),
            (
                "submissions.csv",
                b"reference,name\nWHC0001,Sample Person\n".to_vec(),
            ),
        ]
        .map(|(path, bytes)| (path.to_owned(), bytes))
        .into();
        spoil(&mut sealed);
        let (manifest, leaf) = manifest(&sealed);
        self.push(&leaf);
        let mut written = self.write();
        sealed.insert(MANIFEST.into(), manifest);
        sealed.insert(CHECKPOINT.into(), written.files[CHECKPOINT].clone());
        written.sealed = sealed;
        written
    }
}

impl Written {
    pub(super) fn verify_sealed(&self, pack: &Pack<'_>, found: &mut Verification) {
        let part = |path: &str| self.sealed.get(path).map(Vec::as_slice);
        let files = self
            .sealed
            .iter()
            .map(|(path, bytes)| (path.clone(), sha256(bytes)))
            .collect();
        let sealed = SealedPack {
            manifest: part(MANIFEST),
            openings: part(OPENINGS),
            checkpoint: part(CHECKPOINT),
            files: &files,
        };
        verify_sealed(pack, &sealed, found);
    }
}

/// By somebody without the key, after it was made.
fn later(spoil: impl FnOnce(&mut BTreeMap<String, Vec<u8>>)) -> Written {
    let mut written = Draft::of(8).write_with_sealed(|_| ());
    spoil(&mut written.sealed);
    written
}

/// By whoever made it, so that everything is bound.
fn before(spoil: impl FnOnce(&mut Vec<String>)) -> Written {
    Draft::of(8).write_with_sealed(|files| {
        let text = String::from_utf8(files[OPENINGS].clone()).unwrap();
        let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
        spoil(&mut lines);
        files.insert(OPENINGS.into(), lines.concat().into_bytes());
    })
}

/// Good ones and bad ones.
pub fn all() -> Vec<Case> {
    const LINE_2: Option<&str> = Some("sealed/ledger/openings.jsonl: line 2");
    let written = |bytes: &[u8]| bytes.to_vec();
    vec![
        ("a sealed pack", later(|_| ()), None),
        (
            "a sealed pack of nothing",
            Draft::empty().write_with_sealed(|_| ()),
            None,
        ),
        (
            "a sealed pack of a hundred and thirty",
            Draft::of(130).write_with_sealed(|_| ()),
            None,
        ),
        (
            "without a manifest",
            later(|files| drop(files.remove(MANIFEST))),
            Some("sealed/sealed.json"),
        ),
        (
            "another salt",
            later(|files| {
                let text = String::from_utf8(files[MANIFEST].clone()).unwrap();
                files.insert(MANIFEST.into(), text.replace("0909", "0908").into_bytes());
            }),
            Some("sealed/sealed.json"),
        ),
        (
            "a manifest with a space",
            later(|files| files.get_mut(MANIFEST).unwrap().insert(0, b' ')),
            Some("sealed/sealed.json"),
        ),
        (
            "the manifest made anew after a change",
            later(|files| {
                files.insert("submissions.csv".into(), written(b"reference,name\n"));
                let (manifest, _) = manifest(files);
                files.insert(MANIFEST.into(), manifest);
            }),
            Some("sealed/sealed.json"),
        ),
        (
            "a table changed",
            later(|files| files.get_mut("submissions.csv").unwrap().push(b'x')),
            Some("sealed/submissions.csv"),
        ),
        (
            "a file more",
            later(|files| drop(files.insert("notes.txt".into(), written(b"x")))),
            Some("sealed/notes.txt"),
        ),
        (
            "a file less",
            later(|files| drop(files.remove("README.md"))),
            Some("sealed/README.md"),
        ),
        (
            "no checkpoint",
            later(|files| drop(files.remove(CHECKPOINT))),
            Some("sealed/ledger/checkpoint"),
        ),
        (
            "the checkpoint of another day",
            later(|files| {
                let other = note(&Draft::of(7).leaves, [7; 32]);
                files.insert(CHECKPOINT.into(), other);
            }),
            Some("sealed/ledger/checkpoint"),
        ),
        (
            "no openings",
            later(|files| drop(files.remove(OPENINGS))),
            Some("sealed/ledger/openings.jsonl"),
        ),
        (
            "a report without a leaf for a sealed pack",
            Written {
                sealed: later(|_| ()).sealed,
                ..Draft::of(8).write()
            },
            Some("sealed/sealed.json"),
        ),
        (
            "an opening left out by whoever made it",
            before(|lines| drop(lines.remove(3))),
            Some("sealed/ledger/openings.jsonl: leaf 2"),
        ),
        (
            "the text before a redaction left out",
            before(|lines| drop(lines.remove(8))),
            Some("sealed/ledger/openings.jsonl: leaf 8"),
        ),
        (
            "other words than were received",
            before(|lines| lines[1] = lines[1].replace("Sample Person", "Sample Persona")),
            LINE_2,
        ),
        (
            "another salt than was used",
            before(|lines| {
                let at = lines[1].find("\"salt\":\"").unwrap() + 8;
                let other = if &lines[1][at..=at] == "0" { "1" } else { "0" };
                lines[1].replace_range(at..=at, other);
            }),
            LINE_2,
        ),
        (
            "openings out of order",
            before(|lines| lines.swap(0, 1)),
            LINE_2,
        ),
        (
            "an opening twice",
            before(|lines| lines.insert(1, lines[0].clone())),
            LINE_2,
        ),
        (
            "an opening of a decision",
            before(|lines| lines[1] = lines[1].replace("\"leaf\":0", "\"leaf\":1")),
            LINE_2,
        ),
        (
            "an opening of the leaf that binds",
            before(|lines| lines.push(lines[0].replace("\"leaf\":0", "\"leaf\":18"))),
            Some("sealed/ledger/openings.jsonl: line 18"),
        ),
        (
            "a last line without its line feed",
            before(|lines| {
                lines.last_mut().unwrap().pop();
            }),
            Some("sealed/ledger/openings.jsonl"),
        ),
        (
            "the content of another submission",
            before(|lines| lines[1] = lines[1].replace("WHC0001", "WHC0002")),
            LINE_2,
        ),
    ]
}
