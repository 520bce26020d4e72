//! Somebody changes a published pack and covers it up: every digest is computed again, the leaf that binds the files is
//! written anew, the tree is grown anew, and the checkpoint is signed with another key, with the commission's own (a thief
//! may have it), or left as it is. A reader who kept a checkpoint must see it every time, and be told what is bad.

use crate::scene::Published;
use ledger::{Checkpoint, Leaf, SigningKey, Tree, leaf_hash, sha256};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

type Pack = BTreeMap<String, Vec<u8>>;

/// Chance that repeats itself (SplitMix64, Steele and others 2014).
struct Dice(u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(bound.max(1)).unwrap()).unwrap()
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// One change. Answers what was done, or nothing where the dice fell on a change that changes nothing.
fn change(pack: &mut Pack, dice: &mut Dice) -> Option<String> {
    let paths: Vec<String> = pack.keys().cloned().collect();
    let path = dice.one(&paths).clone();
    let before = pack[&path].clone();
    let what = dice.below(10);
    let done = match what {
        0 | 1 => {
            let at = dice.below(before.len());
            let bytes = pack.get_mut(&path)?;
            let byte = bytes.get_mut(at)?;
            *byte = u8::try_from(dice.next() & 0xff).unwrap();
            format!("byte {at} of {path}")
        }
        2 => {
            pack.remove(&path);
            format!("without {path}")
        }
        3 => {
            let keep = dice.below(before.len());
            pack.get_mut(&path)?.truncate(keep);
            format!("{path} cut at {keep}")
        }
        4 => {
            pack.insert("notes.txt".to_owned(), vec![b'x'; dice.below(9)]);
            "a file more".to_owned()
        }
        5..=8 => {
            let tables: Vec<&String> = paths
                .iter()
                .filter(|path| path.contains(".csv") || path.ends_with('l'))
                .collect();
            let path = (*dice.one(&tables)).clone();
            let text = String::from_utf8(pack[&path].clone()).ok()?;
            let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
            let (a, b) = (dice.below(lines.len()), dice.below(lines.len()));
            match what {
                5 => drop(lines.remove(a)),
                6 => lines.insert(b, lines[a]),
                7 => lines.swap(a, b),
                _ => {
                    let words = [
                        "bus", "bws", "SML0001", "Nothing", "P1", "8", "travel", "a1",
                    ];
                    let (from, to) = (*dice.one(&words), *dice.one(&words));
                    let changed = text.replacen(from, to, 1);
                    pack.insert(path.clone(), changed.clone().into_bytes());
                    return (changed != text).then(|| format!("{from} for {to} in {path}"));
                }
            }
            let changed: String = lines.concat();
            pack.insert(path.clone(), changed.clone().into_bytes());
            return (changed != text).then(|| format!("rows of {path} ({what}: {a}, {b})"));
        }
        _ => {
            let back = 1 + dice.below(4);
            let text = String::from_utf8(pack.get("ledger/leaves.jsonl")?.clone()).ok()?;
            let lines: Vec<&str> = text.split_inclusive('\n').collect();
            let kept = lines.len().saturating_sub(1 + back);
            let rolled = [&lines[..kept], &lines[lines.len() - 1..]]
                .concat()
                .concat();
            pack.insert("ledger/leaves.jsonl".to_owned(), rolled.into_bytes());
            format!("rolled back by {back}")
        }
    };
    (pack.get(&path) != Some(&before) || what == 4 || what == 9).then_some(done)
}

/// Computes every digest, the leaf, the tree and the checkpoint anew.
fn cover_up(pack: &mut Pack, key: Option<&SigningKey>) {
    if let Some(key) = key
        && pack.contains_key("ledger/key")
    {
        let vkey = format!("{}\n", key.verifying_key());
        pack.insert("ledger/key".to_owned(), vkey.into_bytes());
    }
    describe_anew(pack);
    let Some(leaves) = pack.get("ledger/leaves.jsonl").cloned() else {
        return;
    };
    let files = pack
        .iter()
        .filter(|(path, _)| !["ledger/leaves.jsonl", "ledger/checkpoint"].contains(&path.as_str()))
        .map(|(path, bytes)| (path.clone(), sha256(bytes)))
        .collect();
    let mut lines: Vec<Vec<u8>> = leaves
        .split(|byte| *byte == b'\n')
        .filter(|line| !line.is_empty())
        .map(<[u8]>::to_vec)
        .collect();
    let binding = lines
        .iter()
        .rposition(|line| line.starts_with(b"{\"files\""));
    if let (Some(binding), Ok(leaf)) = (binding, (Leaf::ReportBuilt { files }).to_bytes()) {
        lines[binding] = leaf;
    }
    let mut tree = Tree::new();
    let mut written = Vec::new();
    for line in &lines {
        tree.push(leaf_hash(line));
        written.extend_from_slice(line);
        written.push(b'\n');
    }
    pack.insert("ledger/leaves.jsonl".to_owned(), written);
    if let Some(key) = key
        && pack.contains_key("ledger/checkpoint")
    {
        let note = Checkpoint::of(&tree, key).sign(key).unwrap();
        pack.insert("ledger/checkpoint".to_owned(), note.into_bytes());
    }
}

/// Puts the new digests of tables into `datapackage.json` and of inputs into the exhibits.
fn describe_anew(pack: &mut Pack) {
    let digest = |pack: &Pack, path: &str| pack.get(path).map(|bytes| (sha256(bytes), bytes.len()));
    if let Some(Ok(mut package)) = pack
        .get("datapackage.json")
        .map(|bytes| serde_json::from_slice::<Value>(bytes))
    {
        for resource in package["resources"].as_array_mut().into_iter().flatten() {
            let path = resource["path"].as_str().unwrap_or_default().to_owned();
            if let Some((digest, bytes)) = digest(pack, &path) {
                resource["hash"] = format!("sha256:{digest}").into();
                resource["bytes"] = bytes.into();
            }
        }
        let bytes = serde_json::to_vec_pretty(&package).unwrap();
        pack.insert("datapackage.json".to_owned(), bytes);
    }
    for name in report::exhibits::NAMES {
        let path = format!("exhibits/{name}.json");
        let Some(Ok(mut exhibit)) = pack
            .get(&path)
            .map(|bytes| serde_json::from_slice::<Value>(bytes))
        else {
            continue;
        };
        let files: Vec<String> =
            serde_json::from_value(exhibit["inputs"]["files"].clone()).unwrap_or_default();
        let there = |path: &str| digest(pack, path).map(|(digest, _)| digest);
        if let Ok(digest) = evidence::inputs_digest(&files, there) {
            exhibit["inputs"]["digest"] = digest.to_string().into();
            pack.insert(path, serde_json::to_vec_pretty(&exhibit).unwrap());
        }
    }
}

/// Makes this many changes and answers the names of the first bad things.
fn attack(count: usize, seed: u64) -> BTreeSet<String> {
    let published = Published::new();
    let clean = crate::scene::files(&published.site().join("pack"));
    let outside = published.built.checkpoint.as_bytes();
    assert_eq!(
        report::verify_files(clean.clone(), None, Some(outside)).failed,
        []
    );
    let own = published.scene.store.signing_key("small").unwrap();
    let other = SigningKey::from_seed("small", &[66; 32]).unwrap();
    let mut dice = Dice(seed);
    let mut names = BTreeSet::new();
    let mut made = 0;
    while made < count {
        let mut pack = clean.clone();
        let Some(done) = change(&mut pack, &mut dice) else {
            continue;
        };
        let key = [None, Some(&own), Some(&other)][dice.below(3)];
        cover_up(&mut pack, key);
        let changed: Vec<_> = clean
            .iter()
            .filter(|(path, bytes)| pack.get(*path) != Some(bytes))
            .collect();
        if changed.is_empty() && pack.len() == clean.len() {
            // The cover-up undid it: a leaf or a digest was put back as it was.
            continue;
        }
        made += 1;
        let verified = report::verify_files(pack, None, Some(outside));
        let first = verified.failed.first();
        let first = first.unwrap_or_else(|| panic!("change {made} was not seen: {done}"));
        assert!(!first.what.is_empty() && !first.why.is_empty(), "{done}");
        names.insert(first.what.clone());
    }
    names
}

#[test]
fn three_hundred_changes_that_were_covered_up_are_all_seen_and_named() {
    let names = attack(300, 1);
    // Not only the checkpoint tells: most changes are named where they are.
    assert!(names.len() > 25, "{names:?}");
}

/// Run with `--ignored`.
#[test]
#[ignore = "the test above makes three hundred changes; this one a thousand"]
fn a_thousand_changes_that_were_covered_up_are_all_seen_and_named() {
    for (seed, count) in [(2, 500), (3, 500)] {
        assert!(attack(count, seed).len() > 25);
    }
}

#[test]
fn an_archive_of_rubbish_is_named_and_nothing_else() {
    let folder = tempfile::TempDir::new().unwrap();
    let place = folder.path().join("pack.zip");
    for bytes in [
        &b""[..],
        b"PK\x03\x04",
        b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
    ] {
        std::fs::write(&place, bytes).unwrap();
        let verified = crate::scene::verify(&place, None).unwrap();
        assert!(!verified.is_good());
    }
    assert!(crate::scene::verify(&folder.path().join("nothing"), None).is_err());
}

#[test]
fn an_archive_that_was_cut_or_changed_never_panics() {
    let published = Published::new();
    let bytes = std::fs::read(published.site().join("pack.zip")).unwrap();
    let place = published.folder.path().join("bad.zip");
    let mut dice = Dice(5);
    for round in 0..60 {
        let mut bad = bytes.clone();
        if round % 2 == 0 {
            bad.truncate(dice.below(bytes.len()));
        } else {
            let at = dice.below(bytes.len());
            bad[at] ^= 1 << dice.below(8);
        }
        std::fs::write(&place, &bad).unwrap();
        // Some bits of an archive mean nothing, so only the absence of a panic is asked.
        let _ = crate::scene::verify(&place, None).unwrap();
    }
}
