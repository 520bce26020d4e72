//! What a room may rely on when it keeps something.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]
#![expect(clippy::disallowed_methods, reason = "a test leaves a draft behind")]

use std::sync::Arc;
use store::{Migration, Room, Store, StoreError, values};
use tempfile::TempDir;

const NOTES: Room = Room {
    name: "notes",
    migrations: &[Migration {
        number: 1,
        sql: "CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL UNIQUE);",
    }],
};
const ADD: &str = "INSERT INTO note (words) VALUES ($1) RETURNING id";
const COUNT: &str = "SELECT COUNT(*) FROM note";

fn open(folder: &TempDir) -> Store {
    Store::open(folder.path(), &[NOTES], [7; 32]).unwrap()
}

fn count(store: &Store) -> i64 {
    store.read(|r| r.row(COUNT, &[])?.unwrap().int(0)).unwrap()
}

#[test]
fn what_was_answered_is_there_after_opening_again() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    store.write(|tx| tx.insert(ADD, &values!["kept"])).unwrap();
    drop(store);
    assert_eq!(count(&open(&folder)), 1);
}

#[test]
fn a_write_that_fails_leaves_nothing_and_takes_nothing_with_it() {
    let folder = TempDir::new().unwrap();
    let store = Arc::new(open(&folder));
    let writers: Vec<_> = (0..64)
        .map(|number| {
            let store = Arc::clone(&store);
            std::thread::spawn(move || {
                store.write(move |tx| {
                    tx.insert(ADD, &values![format!("note {number}")])?;
                    tx.append_leaf("log", format!("{{\"n\":{number}}}").as_bytes())?;
                    if number % 2 == 0 {
                        Ok(())
                    } else {
                        Err(StoreError::Refused("odd".to_owned()))
                    }
                })
            })
        })
        .collect();
    let kept = writers
        .into_iter()
        .map(|writer| writer.join().unwrap())
        .filter(Result::is_ok)
        .count();
    assert_eq!(kept, 32);
    assert_eq!(count(&store), 32);
    assert_eq!(store.tree("log").unwrap().len(), 32);
}

#[test]
fn a_write_that_panics_loses_itself_and_nothing_else() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    let broken = store.write(|tx| -> Result<(), StoreError> {
        tx.insert(ADD, &values!["half"])?;
        panic!("in the middle");
    });
    assert!(matches!(broken, Err(StoreError::Broken)));
    store.write(|tx| tx.insert(ADD, &values!["whole"])).unwrap();
    assert_eq!(count(&store), 1);
}

#[test]
fn a_reader_sees_one_unchanging_view() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    store
        .read(|r| -> Result<(), StoreError> {
            assert_eq!(r.row(COUNT, &[])?.unwrap().int(0)?, 0);
            store.write(|tx| tx.insert(ADD, &values!["meanwhile"]))?;
            assert_eq!(r.row(COUNT, &[])?.unwrap().int(0)?, 0);
            Ok(())
        })
        .unwrap();
    assert_eq!(count(&store), 1);
}

#[test]
fn a_reader_cannot_write() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    let refused = store.read(|r| r.row(ADD, &values!["sneaked in"]));
    assert!(matches!(refused, Err(StoreError::Database(_))));
}

#[test]
fn leaves_and_their_tree_agree_with_the_ledger() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    let leaves = ["{\"a\":1}", "{\"b\":2}", "{\"c\":3}"];
    for (index, leaf) in leaves.iter().enumerate() {
        let bytes = leaf.as_bytes();
        let position = store.write(move |tx| tx.append_leaf("log", bytes)).unwrap();
        assert_eq!(position, index as u64);
    }
    store.write(|tx| tx.append_leaf("another", b"{}")).unwrap();
    let hashes: Vec<_> = leaves
        .iter()
        .map(|leaf| ledger::leaf_hash(leaf.as_bytes()))
        .collect();
    assert_eq!(store.tree("log").unwrap().root(), ledger::root_of(&hashes));
    let mut read = Vec::new();
    store
        .read(|r| {
            r.leaves("log", 1, |leaf| {
                read.push(String::from_utf8(leaf.to_vec()).unwrap());
                Ok::<(), StoreError>(())
            })
        })
        .unwrap();
    assert_eq!(read, leaves[1..]);
}

#[test]
fn the_signing_key_stays_the_one_that_was_made_first() {
    let folder = TempDir::new().unwrap();
    let first = open(&folder).signing_key("log").unwrap().verifying_key();
    let again = Store::open(folder.path(), &[NOTES], [8; 32]).unwrap();
    assert_eq!(
        again
            .signing_key("log")
            .unwrap()
            .verifying_key()
            .to_string(),
        first.to_string()
    );
}

#[test]
fn a_blob_is_found_by_its_digest_and_kept_once() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    let digest = store.blobs().put(b"the letter").unwrap();
    assert_eq!(digest, store.blobs().put(b"the letter").unwrap());
    assert_eq!(
        store.blobs().get(&digest).unwrap().as_deref(),
        Some(b"the letter".as_slice())
    );
    assert_eq!(store.blobs().get("../ledger.key").unwrap(), None);
    let shelf = folder.path().join("blobs").join(&digest[..2]);
    assert_eq!(std::fs::read_dir(shelf).unwrap().count(), 1);
}

#[test]
fn a_draft_that_a_killed_program_left_is_in_nobodys_way() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    let left = format!("draft-{}-0", std::process::id());
    std::fs::File::create(folder.path().join("blobs").join(left)).unwrap();
    let digest = store.blobs().put(b"the letter").unwrap();
    assert!(store.blobs().get(&digest).unwrap().is_some());
}

#[test]
fn an_edited_migration_and_a_newer_data_folder_are_refused_with_a_sentence() {
    let folder = TempDir::new().unwrap();
    drop(open(&folder));
    let edited = Room {
        name: "notes",
        migrations: &[Migration {
            number: 1,
            sql: "CREATE TABLE other (id INTEGER PRIMARY KEY);",
        }],
    };
    let why = Store::open(folder.path(), &[edited], [7; 32]).unwrap_err();
    assert!(why.to_string().contains("was edited"), "{why}");
    let older = Room {
        name: "notes",
        migrations: &[],
    };
    let why = Store::open(folder.path(), &[older], [7; 32]).unwrap_err();
    assert!(why.to_string().contains("newer Tystio"), "{why}");
}

#[test]
fn a_job_is_taken_by_one_worker_and_taken_again_when_that_one_falls_silent() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    store.write(|tx| tx.enqueue("learn", "1")).unwrap();
    let job = store.take_job(1_000).unwrap().unwrap();
    assert_eq!(store.take_job(2_000).unwrap(), None);
    let later = 1_000 + store::limits::JOB_LEASE_US + 1;
    let again = store.take_job(later).unwrap().unwrap();
    assert_eq!((again.id, again.attempt), (job.id, 2));
    store.finish_job(&again, None).unwrap();
    assert_eq!(store.read(|r| r.jobs("learn")).unwrap().done, 1);
}

#[test]
fn a_null_character_never_reaches_a_text_column() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    store.write(|tx| tx.insert(ADD, &values!["a\0b"])).unwrap();
    let words = store
        .read(|r| r.row("SELECT words FROM note", &[])?.unwrap().text(0))
        .unwrap();
    assert_eq!(words, "ab");
}

#[test]
fn programs_that_make_a_folder_at_the_same_time_agree_on_its_key() {
    for _ in 0..10 {
        let folder = TempDir::new().unwrap();
        let path = folder.path().join("data");
        let openers: Vec<_> = (1..=6)
            .map(|number| {
                let path = path.clone();
                std::thread::spawn(move || {
                    let store = Store::open(&path, &[NOTES], [number; 32]).unwrap();
                    store
                        .signing_key("log")
                        .unwrap()
                        .verifying_key()
                        .to_string()
                })
            })
            .collect();
        let mut keys: Vec<_> = openers.into_iter().map(|o| o.join().unwrap()).collect();
        keys.dedup();
        assert_eq!(keys.len(), 1, "{keys:?}");
    }
}

#[test]
fn a_draft_that_was_left_behind_is_gone_once_the_folder_is_opened() {
    let folder = TempDir::new().unwrap();
    let kept = open(&folder).blobs().put(b"kept").unwrap();
    let draft = folder.path().join("blobs/draft-1-0");
    std::fs::write(&draft, b"half a letter").unwrap();
    let store = open(&folder);
    assert!(!draft.exists());
    assert_eq!(store.blobs().get(&kept).unwrap().unwrap(), b"kept");
}

/// Somebody who opens the folder while a blob is read.
struct Opens<'f>(&'f TempDir, Option<Store>);

impl std::io::Read for Opens<'_> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        if self.1.is_some() {
            return Ok(0);
        }
        self.1 = Some(open(self.0));
        into[..4].copy_from_slice(b"slow");
        Ok(4)
    }
}

#[test]
fn a_draft_that_somebody_still_writes_stays() {
    let folder = TempDir::new().unwrap();
    let store = open(&folder);
    let (digest, _) = store.blobs().put_from(Opens(&folder, None)).unwrap();
    assert_eq!(store.blobs().get(&digest).unwrap().unwrap(), b"slow");
}
