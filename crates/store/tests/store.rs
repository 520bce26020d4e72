//! What a room may rely on when it keeps something, on either engine.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

use std::sync::Arc;
use store::{Migration, Room, Store, StoreError, values};
use testkit::Bench;

testkit::on_both_engines!(
    what_was_answered_is_there_after_opening_again,
    a_write_that_fails_leaves_nothing_and_takes_nothing_with_it,
    a_write_that_panics_loses_itself_and_nothing_else,
    a_reader_sees_one_unchanging_view,
    a_reader_cannot_write,
    leaves_and_their_tree_agree_with_the_ledger,
    the_signing_key_stays_the_one_that_was_made_first,
    a_blob_is_found_by_its_digest_and_kept_once,
    a_draft_that_a_killed_program_left_is_in_nobodys_way,
    an_edited_migration_and_a_newer_data_folder_are_refused_with_a_sentence,
    a_job_is_taken_by_one_worker_and_taken_again_when_that_one_falls_silent,
    a_null_character_never_reaches_a_text_column,
);

const NOTES: Room = Room {
    name: "notes",
    migrations: &[Migration {
        number: 1,
        sql: "CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL UNIQUE);",
    }],
};
const ADD: &str = "INSERT INTO note (words) VALUES ($1) RETURNING id";
const COUNT: &str = "SELECT COUNT(*) FROM note";

fn open(bench: &Bench) -> Store {
    bench.open(&[NOTES]).unwrap()
}

fn count(store: &Store) -> i64 {
    store.read(|r| r.row(COUNT, &[])?.unwrap().int(0)).unwrap()
}

fn what_was_answered_is_there_after_opening_again(bench: &Bench) {
    let store = open(bench);
    store.write(|tx| tx.insert(ADD, &values!["kept"])).unwrap();
    drop(store);
    assert_eq!(count(&open(bench)), 1);
}

fn a_write_that_fails_leaves_nothing_and_takes_nothing_with_it(bench: &Bench) {
    let store = Arc::new(open(bench));
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

fn a_write_that_panics_loses_itself_and_nothing_else(bench: &Bench) {
    let store = open(bench);
    let broken = store.write(|tx| -> Result<(), StoreError> {
        tx.insert(ADD, &values!["half"])?;
        panic!("in the middle");
    });
    assert!(matches!(broken, Err(StoreError::Broken)));
    store.write(|tx| tx.insert(ADD, &values!["whole"])).unwrap();
    assert_eq!(count(&store), 1);
}

fn a_reader_sees_one_unchanging_view(bench: &Bench) {
    let store = open(bench);
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

fn a_reader_cannot_write(bench: &Bench) {
    let store = open(bench);
    let refused = store.read(|r| r.row(ADD, &values!["sneaked in"]));
    assert!(matches!(refused, Err(StoreError::Database(_))));
}

fn leaves_and_their_tree_agree_with_the_ledger(bench: &Bench) {
    let store = open(bench);
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

fn the_signing_key_stays_the_one_that_was_made_first(bench: &Bench) {
    let first = open(bench).signing_key("log").unwrap().verifying_key();
    let again = bench.open_with_seed(&[NOTES], [8; 32]).unwrap();
    assert_eq!(
        again
            .signing_key("log")
            .unwrap()
            .verifying_key()
            .to_string(),
        first.to_string()
    );
}

fn a_blob_is_found_by_its_digest_and_kept_once(bench: &Bench) {
    let store = open(bench);
    let digest = store.blobs().put(b"the letter").unwrap();
    assert_eq!(digest, store.blobs().put(b"the letter").unwrap());
    assert_eq!(
        store.blobs().get(&digest).unwrap().as_deref(),
        Some(b"the letter".as_slice())
    );
    assert_eq!(store.blobs().get("../ledger.key").unwrap(), None);
    let shelf = bench.folder.path().join("blobs").join(&digest[..2]);
    assert_eq!(std::fs::read_dir(shelf).unwrap().count(), 1);
}

fn a_draft_that_a_killed_program_left_is_in_nobodys_way(bench: &Bench) {
    let store = open(bench);
    let left = format!("draft-{}-0", std::process::id());
    std::fs::File::create(bench.folder.path().join("blobs").join(left)).unwrap();
    let digest = store.blobs().put(b"the letter").unwrap();
    assert!(store.blobs().get(&digest).unwrap().is_some());
}

fn an_edited_migration_and_a_newer_data_folder_are_refused_with_a_sentence(bench: &Bench) {
    drop(open(bench));
    let edited = Room {
        name: "notes",
        migrations: &[Migration {
            number: 1,
            sql: "CREATE TABLE other (id INTEGER PRIMARY KEY);",
        }],
    };
    let why = bench.open(&[edited]).unwrap_err();
    assert!(why.to_string().contains("was edited"), "{why}");
    let older = Room {
        name: "notes",
        migrations: &[],
    };
    let why = bench.open(&[older]).unwrap_err();
    assert!(why.to_string().contains("newer Tystio"), "{why}");
}

fn a_job_is_taken_by_one_worker_and_taken_again_when_that_one_falls_silent(bench: &Bench) {
    let store = open(bench);
    store.write(|tx| tx.enqueue("learn", "1")).unwrap();
    let job = store.take_job(1_000).unwrap().unwrap();
    assert_eq!(store.take_job(2_000).unwrap(), None);
    let later = 1_000 + store::limits::JOB_LEASE_US + 1;
    let again = store.take_job(later).unwrap().unwrap();
    assert_eq!((again.id, again.attempt), (job.id, 2));
    store.finish_job(&again, None).unwrap();
    assert_eq!(store.read(|r| r.jobs("learn")).unwrap().done, 1);
}

fn a_null_character_never_reaches_a_text_column(bench: &Bench) {
    let store = open(bench);
    store.write(|tx| tx.insert(ADD, &values!["a\0b"])).unwrap();
    let words = store
        .read(|r| r.row("SELECT words FROM note", &[])?.unwrap().text(0))
        .unwrap();
    assert_eq!(words, "ab");
}
