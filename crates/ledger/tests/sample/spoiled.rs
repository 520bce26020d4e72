//! The ways to spoil the sample pack. `Draft::of(8)` has these leaves: 0 received WHC0001 (name withheld), 2 WHC0002
//! (confidential), 4 WHC0003 (anonymous), 6 WHC0004 (named), 8 WHC0005 (name withheld), 10 its answer redacted, 11
//! WHC0006 (confidential), 13 WHC0007 (anonymous), 15 WHC0008 (named), 17 report-built. Each odd one decides.

use ledger::{Leaf, Opening, PublicationState, Salt, sha256, text_content};

use super::{
    CHECKPOINT, Draft, KEY, LEAVES, OPENINGS, Written, joined, key, note, redacted_answer, tree,
};

/// A story, the pack, and the name of the first failure; nothing where the pack is good.
pub type Case = (&'static str, Written, Option<&'static str>);

pub fn all() -> Vec<Case> {
    [
        good(),
        bad_leaves(),
        bad_rules(),
        bad_openings(),
        bad_files(),
        bad_keys(),
        bad_checkpoints(),
        bad_outside(),
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
                })
            }),
            None,
        ),
        (
            "a kind of leaf from a later version",
            drafted(|draft| {
                draft.push_raw(r#"{"kind":"submission-erased","v":3,"x":[{},"\u0001\n"]}"#)
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
                    .push(b"{\"kind\":\"x\",\"v\":1,\"z\":\"\xff\"}".to_vec())
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
    let older = |draft: &mut Draft| draft.redact("WHC0005", 3);
    vec![
        (
            "a word of an answer changed",
            drafted(|draft| draft.edit("answer 3", "answer 4")),
            Some("leaf 4"),
        ),
        ("a salt changed", drafted(resalted), Some("leaf 6")),
        (
            "the content of another reference",
            drafted(|draft| {
                draft.edit(
                    "\"reference\":\"WHC0004\",\"text",
                    "\"reference\":\"WHC0003\",\"text",
                )
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
                )
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

fn bad_files() -> Vec<Case> {
    let rebound = |pack: &mut Written| {
        // Somebody without the key changes a file, puts its digest into the leaf and cannot sign.
        pack.put("documents.csv", "document,text\n");
        let mut leaves = pack.leaves();
        let last = leaves.len() - 1;
        let old = sha256(b"document,text\nWHC0001/a1,Mae'n oer yma.\n").to_string();
        leaves[last] = String::from_utf8_lossy(&leaves[last])
            .replace(&old, &sha256(b"document,text\n").to_string())
            .into_bytes();
        pack.put(LEAVES, joined(&leaves));
    };
    vec![
        (
            "a letter of a table changed",
            written(|pack| pack.replace("documents.csv", "oer", "aur")),
            Some("documents.csv"),
        ),
        (
            "a file added",
            written(|pack| pack.put("exhibits/another.json", "{}")),
            Some("exhibits/another.json"),
        ),
        (
            "a hidden file added",
            written(|pack| pack.put("exhibits/.a", "")),
            Some("exhibits/.a"),
        ),
        (
            "a file removed",
            written(|pack| {
                pack.files.remove("exhibits/flow.json");
            }),
            Some("exhibits/flow.json"),
        ),
        (
            "two files changed",
            written(|pack| {
                pack.put("submissions.csv", "");
                pack.put("documents.csv", "");
            }),
            Some("documents.csv"),
        ),
        (
            "a file changed and bound again",
            written(rebound),
            Some(CHECKPOINT),
        ),
        (
            "an opening taken away",
            written(|pack| {
                let all = pack.text(OPENINGS);
                pack.put(OPENINGS, all.split_once('\n').unwrap().1);
            }),
            Some(OPENINGS),
        ),
    ]
}

fn bad_keys() -> Vec<Case> {
    let vkey = |seed| format!("{}\n", key(seed).verifying_key());
    let taken_over = |draft: &mut Draft| draft.seed = [8; 32];
    let mut stolen = drafted(taken_over);
    stolen.outside = Some(note(&leaves(), [7; 32]));
    vec![
        (
            "no key",
            written(|pack| {
                pack.files.remove(KEY);
            }),
            Some(KEY),
        ),
        (
            "a key without line feed",
            written(|pack| {
                pack.files.get_mut(KEY).unwrap().pop();
            }),
            Some(KEY),
        ),
        (
            "a key with a wrong id",
            written(|pack| {
                let text = pack.text(KEY).replacen('+', "+0", 1);
                pack.put(KEY, text);
            }),
            Some(KEY),
        ),
        (
            "the key of another name",
            written(|pack| pack.replace(KEY, "tystio/sampl", "tystio/arall")),
            Some(KEY),
        ),
        (
            "a key of small order",
            written(|pack| pack.put(KEY, small_order())),
            Some(KEY),
        ),
        (
            "another key in place of the first",
            written(|pack| pack.put(KEY, vkey([8; 32]))),
            Some(KEY),
        ),
        (
            "everything signed anew with another key",
            stolen,
            Some("outside checkpoint"),
        ),
    ]
}

/// The vkey of the neutral point, which "signs" whatever one likes.
fn small_order() -> String {
    // SHA-256("tystio/sampl" || 0x0A || 0x01 || 0x01 || 31 zeros), first four bytes.
    let mut point = vec![1, 1];
    point.extend([0; 31]);
    let id = sha256(&[b"tystio/sampl\n", point.as_slice()].concat()).to_string();
    format!(
        "tystio/sampl+{}+AQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n",
        &id[..8]
    )
}

fn bad_checkpoints() -> Vec<Case> {
    let with = |note: Vec<u8>| written(|pack| pack.put(CHECKPOINT, note));
    let edited =
        |from: &'static str, to: &'static str| written(|pack| pack.replace(CHECKPOINT, from, to));
    let malleable =
        |pack: &mut Written| pack.put(CHECKPOINT, with_order_added(&pack.text(CHECKPOINT)));
    let twice = |pack: &mut Written| {
        let note = pack.text(CHECKPOINT);
        let line = note.lines().last().unwrap();
        pack.put(CHECKPOINT, format!("{note}{line}\n"));
    };
    let swapped = |pack: &mut Written| {
        let mut leaves = pack.leaves();
        leaves.swap(12, 14);
        pack.put(LEAVES, joined(&leaves));
    };
    let rolled_back = |pack: &mut Written| {
        let leaves = pack.leaves();
        pack.put(CHECKPOINT, note(&leaves[..10], [7; 32]));
    };
    let sealed = |pack: &mut Written| {
        // The commitment of a confidential answer: nothing is opened that could contradict it.
        let mut leaves = pack.leaves();
        let text = String::from_utf8(leaves[2].clone()).unwrap();
        leaves[2] = text
            .replacen("\"commitment\":\"", "\"commitment\":\"0000", 1)
            .into_bytes();
        let end = leaves[2]
            .windows(10)
            .position(|window| window == b"\",\"part\":\"")
            .unwrap();
        leaves[2].drain(end - 4..end);
        pack.put(LEAVES, joined(&leaves));
    };
    vec![
        (
            "no checkpoint",
            written(|pack| {
                pack.files.remove(CHECKPOINT);
            }),
            Some(CHECKPOINT),
        ),
        ("an empty checkpoint", with(Vec::new()), Some(CHECKPOINT)),
        (
            "a checkpoint of another key",
            with(note(&leaves(), [8; 32])),
            Some(CHECKPOINT),
        ),
        (
            "a checkpoint of an older size",
            written(rolled_back),
            Some(CHECKPOINT),
        ),
        (
            "a size with a zero before it",
            edited("\n18\n", "\n018\n"),
            Some(CHECKPOINT),
        ),
        (
            "an extension line",
            edited("\n\n", "\nextension\n\n"),
            Some(CHECKPOINT),
        ),
        (
            "another origin",
            edited("tystio/sampl\n", "tystio/other\n"),
            Some(CHECKPOINT),
        ),
        (
            "a hyphen for the dash",
            edited("\u{2014} ", "- "),
            Some(CHECKPOINT),
        ),
        (
            "a signature that is not base64",
            edited("\u{2014} tystio/sampl ", "\u{2014} tystio/sampl *"),
            Some(CHECKPOINT),
        ),
        (
            "a signature by the same key twice",
            written(twice),
            Some(CHECKPOINT),
        ),
        (
            "a signature with the group order added",
            written(malleable),
            Some(CHECKPOINT),
        ),
        (
            "two decisions changed places",
            written(swapped),
            Some("leaf 12"),
        ),
        (
            "a sealed commitment changed",
            written(sealed),
            Some(CHECKPOINT),
        ),
        (
            "a leaf cut away at the front",
            written(|pack| pack.put(LEAVES, joined(&pack.leaves()[1..]))),
            Some("leaf 0"),
        ),
        (
            "a leaf doubled",
            written(|pack| {
                let mut all = pack.leaves();
                all.insert(3, all[2].clone());
                pack.put(LEAVES, joined(&all));
            }),
            Some("leaf 3"),
        ),
        (
            "leaves cut short by a byte",
            written(|pack| {
                pack.files.get_mut(LEAVES).unwrap().pop();
            }),
            Some(LEAVES),
        ),
        (
            "carriage returns",
            written(|pack| {
                let text = pack.text(LEAVES).replace('\n', "\r\n");
                pack.put(LEAVES, text);
            }),
            Some("leaf 0"),
        ),
        (
            "no leaves",
            written(|pack| pack.put(LEAVES, "")),
            Some(LEAVES),
        ),
        (
            "no file of leaves",
            written(|pack| {
                pack.files.remove(LEAVES);
            }),
            Some(LEAVES),
        ),
    ]
}

/// The same signature with S + L: valid to a careless verifier, so one note would have two spellings.
fn with_order_added(note: &str) -> String {
    use base64::Engine as _;
    use base64::engine::general_purpose::STANDARD;
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde,
        0x14, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let (rest, encoded) = note.trim_end().rsplit_once(' ').unwrap();
    let mut bytes = STANDARD.decode(encoded).unwrap();
    let mut carry = 0;
    for (byte, add) in bytes[36..].iter_mut().zip(ORDER) {
        let sum = u16::from(*byte) + u16::from(add) + carry;
        *byte = sum.to_le_bytes()[0];
        carry = sum >> 8;
    }
    format!("{rest} {}\n", STANDARD.encode(bytes))
}

fn bad_outside() -> Vec<Case> {
    let mut fork = leaves()[..9].to_vec();
    fork[8] = br#"{"kind":"another-history","v":1}"#.to_vec();
    let longer = [leaves(), fork.clone()].concat();
    let mut rolled_back = Draft::of(8).write();
    rolled_back.outside = Some(note(&[leaves(), leaves()].concat(), [7; 32]));
    assert_eq!(tree(&fork).len(), 9);
    vec![
        (
            "a forked history",
            outside(note(&fork, [7; 32])),
            Some("outside checkpoint"),
        ),
        (
            "a ledger that lost its end",
            outside(note(&longer, [7; 32])),
            Some("outside checkpoint"),
        ),
        (
            "an older copy put back",
            rolled_back,
            Some("outside checkpoint"),
        ),
        (
            "an outside checkpoint of another key",
            outside(note(&leaves(), [9; 32])),
            Some("outside checkpoint"),
        ),
        (
            "an outside checkpoint that is no checkpoint",
            outside(b"18 leaves, honest".to_vec()),
            Some("outside checkpoint"),
        ),
        (
            "an outside checkpoint that is empty",
            outside(Vec::new()),
            Some("outside checkpoint"),
        ),
    ]
}
