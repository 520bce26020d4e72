//! The ways to spoil the sample pack. `Draft::of(8)` has these leaves: 0 received WHC0001 (name withheld), 2 WHC0002
//! (confidential), 4 WHC0003 (anonymous), 6 WHC0004 (named), 8 WHC0005 (name withheld), 10 its answer redacted, 11
//! WHC0006 (confidential), 13 WHC0007 (anonymous), 15 WHC0008 (named), 17 report-built. Each odd one decides.

mod paper;

use ledger::{Leaf, Opening, PublicationState, Salt, sha256, text_content};

use super::{CHECKPOINT, Draft, LEAVES, OPENINGS, Written, note, redacted_answer};

/// A story, the pack, and the name of the first failure; nothing where the pack is good.
pub type Case = (&'static str, Written, Option<&'static str>);

pub fn all() -> Vec<Case> {
    [
        good(),
        bad_leaves(),
        bad_rules(),
        bad_openings(),
        paper::all(),
        super::sealed::all(),
    ]
    .concat()
}

fn drafted(spoil: impl FnOnce(&mut Draft)) -> Written {
    let mut draft = Draft::of(8);
    spoil(&mut draft);
    draft.write()
}

fn written(spoil: impl FnOnce(&mut Written)) -> Written {
    let mut pack = Draft::of(8).write();
    spoil(&mut pack);
    pack
}

fn outside(note: Vec<u8>) -> Written {
    Written {
        outside: Some(note),
        ..Draft::of(8).write()
    }
}

fn leaves() -> Vec<Vec<u8>> {
    Draft::of(8).write().leaves()
}

fn good() -> Vec<Case> {
    let mut later = Draft::of(8);
    later.push(&Leaf::ReportBuilt {
        files: later.bound(),
    });
    // Decided after the report was built: the pack of that report stays good.
    later.decide("WHC0001", PublicationState::Confidential);
    later.redact("WHC0004", 2);
    let witnessed = |pack: &mut Written| {
        let note = pack.text(CHECKPOINT);
        pack.put(
            CHECKPOINT,
            format!("{note}\u{2014} witness.example AAAAAAAA\n"),
        );
    };
    let mut cases = vec![
        ("no submission at all", Draft::empty().write(), None),
        ("one submission", Draft::of(1).write(), None),
        ("eight submissions", Draft::of(8).write(), None),
        (
            "a transcript",
            drafted(|draft| typed(draft, &transcript(2), 17)),
            None,
        ),
        (
            "a transcript that was redacted",
            drafted(|draft| {
                draft.transcribe_as("WHC0004", 2, &transcript(2));
                draft.redact_as("WHC0004", 3, &transcript(3));
                draft.openings.truncate(2);
                draft.open(18, "WHC0004", "a1", 3, transcript(3));
            }),
            None,
        ),
        (
            "a hundred and thirty submissions",
            Draft::of(130).write(),
            None,
        ),
        (
            "acts after the report was built",
            later.write_unbound(),
            None,
        ),
        (
            "a report built before",
            drafted(|draft| {
                draft.push(&Leaf::ReportBuilt {
                    files: [("a".into(), sha256(b""))].into(),
                });
            }),
            None,
        ),
        (
            "a kind of leaf from a later version",
            drafted(|draft| {
                draft.push_raw(r#"{"kind":"report-published","v":3,"x":[{},"\u0001\n"]}"#);
            }),
            None,
        ),
        (
            "a submission that was erased before the report",
            drafted(|draft| {
                draft.erase("WHC0004", &["a1", "envelope"]);
                draft.openings.retain(|line| !line_is_of(line, "WHC0004"));
            }),
            None,
        ),
        ("a witness signed too", written(witnessed), None),
        (
            "an outside checkpoint of now",
            outside(note(&leaves(), [7; 32])),
            None,
        ),
    ];
    for size in [0, 1, 2, 7, 8, 17] {
        cases.push((
            "an older outside checkpoint",
            outside(note(&leaves()[..size], [7; 32])),
            None,
        ));
    }
    cases
}

/// Leaves outside the format, written and signed by somebody who holds the key.
fn bad_leaves() -> Vec<Case> {
    let added = |leaf: &str| drafted(|draft| draft.push_raw(leaf));
    let deep = format!(
        r#"{{"a":{}{},"kind":"x","v":1}}"#,
        "[".repeat(40),
        "]".repeat(40)
    );
    let very_deep = "[".repeat(200_000);
    let digest = "0".repeat(64);
    let path = |path: &str| {
        format!(
            r#"{{"files":[{{"path":"{path}","sha256":"{digest}"}}],"kind":"report-built","v":1}}"#
        )
    };
    let mut cases: Vec<Case> = vec![
        (
            "a part's commitment in capitals",
            drafted(|draft| draft.edit("\"commitment\":\"", "\"commitment\":\"A")),
            Some("leaf 0"),
        ),
        (
            "a member too many",
            drafted(|draft| draft.edit("\"v\":1}", "\"v\":1,\"x\":0}")),
            Some("leaf 0"),
        ),
        (
            "an unknown state",
            drafted(|draft| draft.edit("anonymous", "public")),
            Some("leaf 5"),
        ),
        (
            "parts out of order",
            drafted(|draft| draft.edit("\"part\":\"a1\"", "\"part\":\"z1\"")),
            Some("leaf 0"),
        ),
        (
            "version one of a redaction",
            drafted(|draft| draft.edit("\"version\":2", "\"version\":1")),
            Some("leaf 10"),
        ),
        (
            "a reference in small letters",
            drafted(|draft| draft.edit("WHC0003", "whc0003")),
            Some("leaf 4"),
        ),
        (
            "a leaf that is not UTF-8",
            drafted(|draft| {
                draft
                    .leaves
                    .push(b"{\"kind\":\"x\",\"v\":1,\"z\":\"\xff\"}".to_vec());
            }),
            Some("leaf 17"),
        ),
    ];
    for leaf in [
        "",
        " ",
        "{",
        "[]",
        "null",
        r#"{"kind":"x"}"#,
        r#"{"kind":"x","v":0}"#,
        r#"{"kind":"x","v":true}"#,
        r#"{"kind":"x","v":1.0}"#,
        r#"{"kind":"x","v":1,"w":-0}"#,
        r#"{"kind":"x","v":1,"w":NaN}"#,
        r#"{"kind":"x","v":9007199254740992}"#,
        r#"{"kind":"x", "v":1}"#,
        r#"{"v":1,"kind":"x"}"#,
        r#"{"kind":"x","kind":"x","v":1}"#,
        r#"{"kind":"X y","v":1}"#,
        r#"{"kind":"x","v":1,"w":"\ud800"}"#,
        r#"{"kind":"x","v":1,"w":"\u0041"}"#,
        "\u{feff}{\"kind\":\"x\",\"v\":1}",
        r#"{"kind":"x","v":1}x"#,
        r#"{"kind":"report-built","v":2}"#,
        r#"{"files":[],"kind":"report-built","v":1}"#,
        &deep,
        &very_deep,
        &path("../a"),
        &path("a//b"),
        &path("/a"),
        &path("a/.b"),
        &path(&"a".repeat(256)),
    ] {
        cases.push(("a leaf outside the format", added(leaf), Some("leaf 17")));
    }
    cases
}

fn transcript(version: u64) -> serde_json::Value {
    let content = text_content("WHC0004", "a1", None, "Sample words typed from a scan.");
    ledger::transcribed(content, version)
}

fn typed(draft: &mut Draft, content: &serde_json::Value, leaf: u64) {
    draft.openings.truncate(2);
    draft.transcribe_as("WHC0004", 2, content);
    draft.open(leaf, "WHC0004", "a1", 2, content.clone());
}

/// Whether an opening is of this submission.
fn line_is_of(line: &[u8], reference: &str) -> bool {
    String::from_utf8_lossy(line).contains(&format!("\"reference\":\"{reference}\""))
}

fn bad_rules() -> Vec<Case> {
    let received = |reference: &str| Leaf::SubmissionReceived {
        reference: reference.into(),
        parts: [("a1".into(), sha256(b""))].into(),
    };
    let strange_part = Leaf::DocumentRedacted {
        reference: "WHC0001".into(),
        part: "a9".into(),
        version: 2,
        commitment: sha256(b""),
    };
    let after = |draft: &mut Draft| {
        draft.push(&Leaf::ReportBuilt {
            files: draft.bound(),
        });
        draft.decide("WHC9999", PublicationState::Named);
    };
    let mut late = Draft::of(8);
    after(&mut late);
    vec![
        (
            "a reference received twice",
            drafted(|draft| draft.push(&received("WHC0003"))),
            Some("leaf 17"),
        ),
        (
            "a redaction of nothing received",
            drafted(|draft| draft.redact("WHC0100", 2)),
            Some("leaf 17"),
        ),
        (
            "a redaction of a part that never came",
            drafted(|draft| draft.push(&strange_part)),
            Some("leaf 17"),
        ),
        (
            "a redaction with an old version",
            drafted(|draft| draft.redact("WHC0005", 2)),
            Some("leaf 17"),
        ),
        (
            "a decision before anything was received",
            drafted(|draft| draft.leaves.swap(0, 1)),
            Some("leaf 0"),
        ),
        (
            "a decision on nothing received",
            drafted(|draft| draft.decide("WHC0100", PublicationState::Named)),
            Some("leaf 17"),
        ),
        (
            "other parts erased than were received",
            drafted(|draft| draft.erase("WHC0003", &["a1"])),
            Some("leaf 17"),
        ),
        (
            "an erasure of nothing received",
            drafted(|draft| draft.erase("WHC0100", &["a1", "envelope"])),
            Some("leaf 17"),
        ),
        (
            "a decision on what was erased",
            drafted(|draft| {
                draft.erase("WHC0003", &["a1", "envelope"]);
                draft.openings.retain(|line| !line_is_of(line, "WHC0003"));
                draft.decide("WHC0003", PublicationState::Named);
            }),
            Some("leaf 18"),
        ),
        (
            "a broken rule after the report",
            late.write_unbound(),
            Some("leaf 18"),
        ),
        (
            "no report built",
            Draft::of(8).write_unbound(),
            Some(LEAVES),
        ),
    ]
}

fn bad_openings() -> Vec<Case> {
    let answer = |number: usize| {
        text_content(
            &format!("WHC{number:04}"),
            "a1",
            Some("cy"),
            &format!("Sample answer {number}: gofal i Mam 🏡, \"yn dda\".\n"),
        )
    };
    let resalted = |draft: &mut Draft| {
        let mut opening = Opening::parse(&draft.openings[2]).unwrap();
        opening.salt = Salt([1; 32]);
        draft.openings[2] = opening.to_line().unwrap();
    };
    let opened = |at: usize, leaf: u64, reference: &'static str, version: u64, content| {
        drafted(move |draft| {
            draft.open(leaf, reference, "a1", version, content);
            let last = draft.openings.pop().unwrap();
            draft.openings.insert(at, last);
        })
    };
    // The commitment holds, but the content does not say which version it is.
    let unnumbered = |draft: &mut Draft| {
        let content = text_content("WHC0004", "a1", None, "[removed]");
        draft.openings.truncate(2);
        draft.redact_as("WHC0004", 2, &content);
        draft.open(17, "WHC0004", "a1", 2, content);
    };
    let numbered_in_vain = |draft: &mut Draft| {
        let content = text_content("WHC0004", "a1", None, "[removed]");
        draft.openings.truncate(2);
        draft.redact_as("WHC0004", 2, &ledger::redacted(content.clone(), 3));
        draft.open(17, "WHC0004", "a1", 2, ledger::redacted(content, 3));
    };
    let older = |draft: &mut Draft| draft.redact("WHC0005", 3);
    vec![
        (
            "an opening of the binding leaf itself",
            drafted(|draft| {
                draft.edit(
                    "\"leaf\":15,\"part\":\"envelope\"",
                    "\"leaf\":17,\"part\":\"envelope\"",
                );
            }),
            Some("ledger/openings.jsonl: line 8"),
        ),
        (
            "a redaction that does not say its version",
            drafted(unnumbered),
            Some("leaf 17"),
        ),
        (
            "a redaction that says another version",
            drafted(numbered_in_vain),
            Some("leaf 17"),
        ),
        (
            "a word of an answer changed",
            drafted(|draft| draft.edit("answer 3", "answer 4")),
            Some("leaf 4"),
        ),
        ("a salt changed", drafted(resalted), Some("leaf 6")),
        (
            "a transcript that does not say that it was typed",
            drafted(|draft| typed(draft, &redacted_answer("WHC0004", 2), 17)),
            Some("leaf 17"),
        ),
        (
            "an answer that says it was typed",
            drafted(|draft| {
                draft.redact_as("WHC0004", 2, &transcript(2));
                draft.openings.truncate(2);
                draft.open(17, "WHC0004", "a1", 2, transcript(2));
            }),
            Some("leaf 17"),
        ),
        (
            "the content of another reference",
            drafted(|draft| {
                draft.edit(
                    "\"reference\":\"WHC0004\",\"text",
                    "\"reference\":\"WHC0003\",\"text",
                );
            }),
            Some("leaf 6"),
        ),
        (
            "an envelope opened as an answer",
            drafted(|draft| draft.edit("\"part\":\"envelope\",\"salt", "\"part\":\"zz\",\"salt")),
            Some("leaf 6"),
        ),
        (
            "a redacted version without its number",
            drafted(|draft| draft.edit(",\"version\":2},\"leaf\":10", "},\"leaf\":10")),
            Some("leaf 10"),
        ),
        (
            "a version null in what was received",
            drafted(|draft| draft.edit("\"},\"leaf\":0", "\",\"version\":null},\"leaf\":0")),
            Some("leaf 0"),
        ),
        (
            "a confidential answer opened",
            opened(1, 2, "WHC0002", 1, answer(2)),
            Some("leaf 2"),
        ),
        (
            "the original of a redacted answer opened",
            opened(4, 8, "WHC0005", 1, answer(5)),
            Some("leaf 8"),
        ),
        ("an older redaction opened", drafted(older), Some("leaf 10")),
        (
            "the same version opened that is shown",
            opened(5, 10, "WHC0005", 2, redacted_answer("WHC0005", 2)),
            Some("ledger/openings.jsonl: line 6"),
        ),
        (
            "a name withheld after all",
            drafted(|draft| draft.decide("WHC0004", PublicationState::NameWithheld)),
            Some("leaf 6"),
        ),
        (
            "what was erased is opened",
            drafted(|draft| draft.erase("WHC0004", &["a1", "envelope"])),
            Some("leaf 6"),
        ),
        (
            "a decision taken back",
            drafted(|draft| draft.decide("WHC0007", PublicationState::NotDecided)),
            Some("leaf 13"),
        ),
        (
            "a decision that is opened",
            drafted(|draft| draft.edit("\"leaf\":4,", "\"leaf\":5,")),
            Some("leaf 5"),
        ),
        (
            "openings out of order",
            drafted(|draft| draft.openings.swap(0, 1)),
            Some("ledger/openings.jsonl: line 2"),
        ),
        (
            "an opening twice",
            drafted(|draft| draft.openings.insert(1, draft.openings[0].clone())),
            Some("ledger/openings.jsonl: line 2"),
        ),
        (
            "an opening of a leaf that is not there",
            drafted(|draft| {
                draft.edit(
                    "\"leaf\":15,\"part\":\"envelope\"",
                    "\"leaf\":150,\"part\":\"envelope\"",
                );
            }),
            Some("ledger/openings.jsonl: line 8"),
        ),
        (
            "an opening of leaf minus one",
            drafted(|draft| draft.edit("\"leaf\":0,", "\"leaf\":-1,")),
            Some("ledger/openings.jsonl: line 1"),
        ),
        (
            "an opening with a fraction",
            drafted(|draft| draft.edit("1772356200000000", "0.5")),
            Some("ledger/openings.jsonl: line 4"),
        ),
        (
            "an opening that is no object",
            drafted(|draft| draft.openings[3] = br#"["content","leaf","part","salt"]"#.to_vec()),
            Some("ledger/openings.jsonl: line 4"),
        ),
        (
            "an empty line among the openings",
            drafted(|draft| draft.openings.insert(0, Vec::new())),
            Some("ledger/openings.jsonl: line 1"),
        ),
        (
            "openings cut short",
            written(|pack| {
                pack.files.get_mut(OPENINGS).unwrap().pop();
            }),
            Some(OPENINGS),
        ),
        (
            "no openings file",
            written(|pack| {
                pack.files.remove(OPENINGS);
            }),
            Some(OPENINGS),
        ),
    ]
}
