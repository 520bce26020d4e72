//! A backup is made under load, brought back, and damaged in every way we could think of.
//!
//! Goal: no damage is restored, and nothing acknowledged is lost. Method: every damaged file is made from a sound one
//! whose own restore is shown to work, so that a refusal is of the damage alone; those that hide their damage behind new
//! digests are sealed again as the program would.

use super::archive::Sound;
use super::manifest::{DATABASE, KEY, MANIFEST, Manifest, blob_path};
use super::{make, restore};
use crate::ROOMS;
use commission::{Error, Language, Publication, Quiet};
use ledger::hex;
use rusqlite::Connection;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use store::Store;
use testkit::{NOON_US, Scene};

const TOLD: (&dyn commission::Progress, Language) = (&Quiet, Language::En);

fn scene() -> Scene {
    let rooms: Vec<_> = ROOMS.iter().skip(2).copied().collect();
    let scene = Scene::open(&rooms);
    for number in 0..30 {
        let words = format!("Sample words of carer number {number}, who waits for a bus.");
        scene.submission(Publication::Named, &[("a1", &words), ("b1", "Diolch.")]);
    }
    scene.scan(Publication::Confidential, &vec![7; 90_000]);
    scene.learn();
    std::fs::create_dir_all(scene.folder.path().join("site/small")).unwrap();
    let page = scene.folder.path().join("site/small/index.html");
    std::fs::File::create(page)
        .unwrap()
        .write_all(b"<p>built</p>")
        .unwrap();
    scene
}

fn made(scene: &Scene, out: &Path) -> make::Made {
    make::make(&scene.store, scene.folder.path(), out, NOON_US, TOLD).unwrap()
}

fn rehearse(file: &Path) -> Result<restore::Rehearsed, Error> {
    restore::rehearse(file, file.parent().unwrap(), [9; 32], TOLD)
}

fn code(refused: Result<restore::Rehearsed, Error>) -> &'static str {
    match refused {
        Ok(_) => "restored",
        Err(Error::Refused(refusals)) => {
            assert!(
                refusals
                    .iter()
                    .all(|one| one.en.len() > 20 && one.cy.len() > 20)
            );
            refusals[0].code
        }
        Err(other) => panic!("a fault: {other}"),
    }
}

fn dump(store: &Store) -> Vec<u8> {
    let mut bytes = Vec::new();
    store.dump(&mut bytes).unwrap();
    bytes
}

#[test]
fn what_was_backed_up_comes_back_to_the_last_byte_and_serves() {
    let scene = scene();
    let elsewhere = tempfile::tempdir().unwrap();
    let out = elsewhere.path().join("one.tystio");
    let before = dump(&scene.store);
    let backup = made(&scene, &out);
    assert!(backup.unsound.is_empty(), "{:?}", backup.unsound);
    assert_eq!(backup.manifest.ledgers[0].leaves, 62);

    let data = elsewhere.path().join("machine/data");
    std::fs::create_dir_all(data.parent().unwrap()).unwrap();
    let rehearsed = restore::rehearse(&out, data.parent().unwrap(), [9; 32], TOLD).unwrap();
    assert_eq!(rehearsed.sha256, backup.sha256);
    restore::put(&rehearsed, &data).unwrap();
    drop(rehearsed);
    let restored = Store::open(&data, ROOMS, [8; 32]).unwrap();
    assert!(dump(&restored) == before, "the rows are others");
    assert_eq!(
        restored.blobs().digests().unwrap(),
        scene.store.blobs().digests().unwrap()
    );
    let page = std::fs::read(data.join("site/small/index.html")).unwrap();
    assert_eq!(page, b"<p>built</p>");
    let source = restored
        .read(|r| evidence::source_by_reference(r, scene.commission.id, "SML0007"))
        .unwrap()
        .unwrap();
    let receipt = |store: &Store| evidence::receipt(store, &scene.commission, &source).unwrap();
    assert_eq!(receipt(&restored), receipt(&scene.store));
    // A folder that holds something is not touched.
    let again = rehearse(&out).unwrap();
    assert!(restore::put(&again, &data).is_err());
}

#[test]
fn what_was_acknowledged_before_a_backup_began_is_in_it_whatever_is_written_meanwhile() {
    let scene = Arc::new(scene());
    let elsewhere = tempfile::tempdir().unwrap();
    let (acknowledged, stop) = (Mutex::new(Vec::new()), AtomicBool::new(false));
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let (scene, acknowledged, stop) = (&scene, &acknowledged, &stop);
            scope.spawn(move || {
                for number in 0.. {
                    if stop.load(Ordering::Relaxed) {
                        return;
                    }
                    let words = format!("Writer {writer}, number {number}");
                    let reference = scene.submission(Publication::Anonymous, &[("a1", &words)]);
                    scene.store.blobs().put(words.as_bytes()).unwrap();
                    acknowledged.lock().unwrap().push((reference, words));
                }
            });
        }
        for round in 0..3 {
            std::thread::sleep(std::time::Duration::from_millis(60));
            let known = acknowledged.lock().unwrap().clone();
            let out = elsewhere.path().join(format!("{round}.tystio"));
            made(&scene, &out);
            let restored = rehearse(&out).unwrap();
            let store = Store::open(restored.folder.path(), ROOMS, [9; 32]).unwrap();
            for (reference, words) in known {
                let name = format!("{reference}/a1");
                let id = scene.commission.id;
                let document = store.read(|r| evidence::document_by_name(r, id, &name));
                assert_eq!(document.unwrap().text, words);
            }
        }
        stop.store(true, Ordering::Relaxed);
    });
}

/// The files of a sound backup, to be changed and sealed again.
#[derive(Clone)]
struct Files(BTreeMap<String, Vec<u8>>);

impl Files {
    fn of(backup: &Path) -> Self {
        let mut zip = zip::ZipArchive::new(std::fs::File::open(backup).unwrap()).unwrap();
        let mut files = BTreeMap::new();
        for index in 0..zip.len() {
            let mut entry = zip.by_index(index).unwrap();
            let mut bytes = Vec::new();
            entry.read_to_end(&mut bytes).unwrap();
            files.insert(entry.name().unwrap().into_owned(), bytes);
        }
        Self(files)
    }

    fn manifest(&mut self, change: impl FnOnce(&mut Manifest)) {
        let mut manifest = Manifest::parse(&self.0[MANIFEST]).unwrap();
        change(&mut manifest);
        self.0
            .insert(MANIFEST.to_owned(), manifest.to_bytes().unwrap());
    }

    /// Changes a file and says so in the manifest, as somebody would who hides it.
    fn changed(mut self, path: &str, bytes: Vec<u8>) -> Self {
        let (length, sha256) = (bytes.len() as u64, hex(&Sha256::digest(&bytes)));
        self.0.insert(path.to_owned(), bytes);
        self.manifest(|manifest| {
            let member = manifest.files.iter_mut().find(|one| one.path == path);
            let member = member.unwrap();
            (member.bytes, member.sha256) = (length, sha256);
        });
        self
    }

    /// Changes the database by a statement, and every digest of the manifest with it.
    fn rewritten(self, sql: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in [DATABASE, KEY] {
            let path = folder.path().join(name);
            std::fs::File::create(path)
                .unwrap()
                .write_all(&self.0[name])
                .unwrap();
        }
        let path = folder.path().join(DATABASE);
        Connection::open(&path).unwrap().execute_batch(sql).unwrap();
        let store = Store::open(folder.path(), &[], [0; 32]);
        let tables = store.map_or_else(|_| None, |store| store.digests().ok());
        let mut files = self.changed(DATABASE, std::fs::read(path).unwrap());
        if let Some(tables) = tables {
            files.manifest(|manifest| {
                manifest.tables = tables.into_iter().map(Into::into).collect();
            });
        }
        files
    }

    fn sealed(&self, at: &Path) -> PathBuf {
        let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, bytes) in &self.0 {
            let options = zip::write::SimpleFileOptions::default();
            zip.start_file(name, options).unwrap();
            zip.write_all(bytes).unwrap();
        }
        zip.set_comment(format!("tystio-backup 1 sha256:{}", "0".repeat(64)))
            .unwrap();
        let mut bytes = zip.finish().unwrap().into_inner();
        let before = bytes.len() - 64;
        let digest = hex(&Sha256::digest(&bytes[..before]));
        bytes[before..].copy_from_slice(digest.as_bytes());
        write(at, &bytes)
    }
}

fn write(at: &Path, bytes: &[u8]) -> PathBuf {
    std::fs::File::create(at).unwrap().write_all(bytes).unwrap();
    at.to_owned()
}

fn position_of(bytes: &[u8], needle: &[u8]) -> usize {
    bytes
        .windows(needle.len())
        .position(|piece| piece == needle)
        .unwrap()
}

#[test]
fn a_damaged_backup_is_refused_with_the_reason_and_leaves_nothing_behind() {
    let scene = scene();
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("sound.tystio");
    made(&scene, &out);
    let bytes = std::fs::read(&out).unwrap();
    let files = Files::of(&out);
    let blob = files
        .0
        .keys()
        .find(|path| path.starts_with("blobs/"))
        .unwrap()
        .clone();
    let at = folder.path().join("damaged.tystio");
    // Sealed again without damage it is restored: what is refused below is refused for its damage.
    assert_eq!(code(rehearse(&files.sealed(&at))), "restored");

    let mut wrong = Vec::new();
    let mut expect = |name: &str, file: PathBuf, expected: &str| {
        let found = code(rehearse(&file));
        if found != expected {
            wrong.push(format!("{name}: {found} and not {expected}"));
        }
    };
    for (name, length) in [
        ("nothing left", 0),
        ("a byte left", 1),
        ("a quarter left", bytes.len() / 4),
        ("half left", bytes.len() / 2),
        ("the digest lost", bytes.len() - 64),
        ("a byte lost", bytes.len() - 1),
    ] {
        expect(name, write(&at, &bytes[..length]), "backup-cut");
    }
    let (database, image) = (
        position_of(&bytes, DATABASE.as_bytes()) + 900,
        position_of(&bytes, blob.as_bytes()) + blob.len() + 20,
    );
    let listed = position_of(&bytes, MANIFEST.as_bytes()) + MANIFEST.len() + 100;
    let central = position_of(&bytes, b"PK\x01\x02") + 12;
    for (name, position, expected) in [
        ("the first byte", 0, "backup-altered"),
        ("in the database", database, "backup-altered"),
        ("in a blob", image, "backup-altered"),
        ("in the manifest", listed, "backup-altered"),
        ("a time in the directory", central, "backup-altered"),
        ("before the digest", bytes.len() - 70, "backup-cut"),
        ("in the digest", bytes.len() - 1, "backup-altered"),
    ] {
        let mut altered = bytes.clone();
        altered[position] ^= 1;
        expect(name, write(&at, &altered), expected);
    }
    let mut more = bytes.clone();
    more.extend_from_slice(b"more");
    expect("bytes behind it", write(&at, &more), "backup-cut");

    let without = |path: &str| {
        let mut files = files.clone();
        files.0.remove(path);
        files
    };
    expect("no blob", without(&blob).sealed(&at), "backup-missing");
    expect(
        "no manifest",
        without(MANIFEST).sealed(&at),
        "backup-missing",
    );
    let with = |path: &str| {
        let mut files = files.clone();
        files.0.insert(path.to_owned(), b"more".to_vec());
        files
    };
    expect(
        "a file more",
        with("site/small/x.html").sealed(&at),
        "backup-extra",
    );
    expect(
        "a way out",
        with("../../out.html").sealed(&at),
        "backup-extra",
    );
    let listed = |path: &str, length: u64| {
        let mut files = with(path);
        files.manifest(|manifest| {
            let mut member = manifest.files[0].clone();
            (member.path, member.bytes) = (path.to_owned(), length);
            member.sha256 = hex(&Sha256::digest(b"more"));
            manifest.files.push(member);
        });
        files
    };
    expect(
        "a way out, listed",
        listed("../out.html", 4).sealed(&at),
        "backup-manifest",
    );
    expect(
        "longer than it is",
        listed("site/x.html", 1 << 50).sealed(&at),
        "backup-bomb",
    );
    expect(
        "shorter than it is",
        listed("site/x.html", 2).sealed(&at),
        "backup-altered",
    );
    let bomb = blob_path(&hex(&Sha256::digest(vec![0; 1 << 24])));
    let mut zeros = listed(&bomb, 4);
    zeros.0.insert(bomb, vec![0; 1 << 24]);
    expect(
        "far longer than listed",
        zeros.sealed(&at),
        "backup-altered",
    );
    let false_blob = files.clone().changed(&blob, b"other bytes".to_vec());
    expect(
        "a blob of another digest",
        false_blob.sealed(&at),
        "backup-altered",
    );
    let mut newer = files.clone();
    newer.manifest(|manifest| manifest.format = 2);
    expect("another format", newer.sealed(&at), "backup-manifest");
    let no_key = files.clone().changed(KEY, b"no key".to_vec());
    expect("no key in the key", no_key.sealed(&at), "data-folder");
    let no_database = files.clone().changed(DATABASE, b"no database".to_vec());
    expect("no database", no_database.sealed(&at), "backup-database");

    let rewritten = |sql: &str| files.clone().rewritten(sql).sealed(&at);
    let mut row_only = files
        .clone()
        .rewritten("UPDATE document SET text = 'Other' WHERE id = 3");
    let tables = Manifest::parse(&files.0[MANIFEST]).unwrap().tables;
    row_only.manifest(|manifest| manifest.tables = tables);
    expect("a row changed", row_only.sealed(&at), "backup-table");
    let records = "backup-records";
    expect(
        "a text changed, and every digest with it",
        rewritten("UPDATE document SET text = text || '.' WHERE id = 3"),
        records,
    );
    expect(
        "a source lost",
        rewritten(
            "DELETE FROM received_envelope;
        UPDATE source SET name = 'Somebody else' WHERE number = 4",
        ),
        records,
    );
    expect(
        "a leaf changed",
        rewritten("UPDATE leaf SET body = REPLACE(body, 'SML0002', 'SML9002')"),
        "backup-ledger",
    );
    expect(
        "the last leaf lost",
        rewritten("DELETE FROM leaf WHERE position = 61"),
        "backup-ledger",
    );
    expect(
        "a newer schema",
        rewritten("INSERT INTO migration (room, number, digest) VALUES ('intake', 999, 'x')"),
        "data-folder",
    );
    expect(
        "a database that acts by itself",
        rewritten("CREATE TRIGGER t AFTER INSERT ON source BEGIN DELETE FROM source; END"),
        "backup-database",
    );
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    let names = std::fs::read_dir(folder.path()).unwrap();
    let mut left: Vec<_> = names
        .map(|one| one.unwrap().file_name().into_string().unwrap())
        .collect();
    left.sort();
    assert_eq!(left, ["damaged.tystio", "sound.tystio"]);
    assert!(Sound::open(&out).is_ok());
}

#[test]
fn no_single_byte_of_a_backup_can_change_unnoticed() {
    let scene = scene();
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("sound.tystio");
    made(&scene, &out);
    let bytes = std::fs::read(&out).unwrap();
    let at = folder.path().join("damaged.tystio");
    let step = (bytes.len() / 60).max(1);
    for position in (0..bytes.len()).step_by(step) {
        let mut altered = bytes.clone();
        altered[position] ^= 0x40;
        assert!(
            Sound::open(&write(&at, &altered)).is_err(),
            "byte {position}"
        );
    }
}
