//! What somebody without the key can do to a pack on paper: files, keys, checkpoints, copies from elsewhere.

use ledger::{Checkpoint, sha256};

use super::{Case, drafted, leaves, outside, written};
use crate::sample::{CHECKPOINT, Draft, KEY, LEAVES, OPENINGS, Written, joined, key, note, tree};

pub fn all() -> Vec<Case> {
    [bad_files(), bad_keys(), bad_checkpoints(), bad_outside()].concat()
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
    let checkpoint = Checkpoint {
        size: 17,
        ..Checkpoint::of(&tree(&leaves()), &key([7; 32]))
    };
    let missized = checkpoint.sign(&key([7; 32])).unwrap().into_bytes();
    vec![
        (
            "the right root under a wrong size",
            with(missized),
            Some(CHECKPOINT),
        ),
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
