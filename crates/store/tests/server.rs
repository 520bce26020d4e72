//! A PostgreSQL server that goes away, or its answer, at the worst moment: nothing acknowledged is lost,
//! nothing is done twice, and who is told "not kept" can believe it.
//!
//! The tests start servers of their own; between the store and one of them stands a forwarder that can cut
//! the wire around a commit.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

#[path = "server/forwarder.rs"]
mod forwarder;

use forwarder::{Cut, Forwarder};
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use store::{Migration, Room, Store, StoreError, values};
use tempfile::TempDir;
use testkit::{Bench, Cluster};

const NOTES: Room = Room {
    name: "notes",
    migrations: &[Migration {
        number: 1,
        sql: "CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL);",
    }],
};
const ADD: &str = "INSERT INTO note (words) VALUES ($1) RETURNING id";
const ALL: &str = "SELECT words FROM note ORDER BY words";
const SEED: [u8; 32] = [7; 32];

/// Keeps a note, with a leaf of the same words.
fn keep(store: &Store, words: &str) -> Result<(), StoreError> {
    let words = words.to_owned();
    store.write(move |tx| {
        tx.insert(ADD, &values![&words])?;
        tx.append_leaf("log", words.as_bytes()).map(drop)
    })
}

/// Keeps a note as soon as the server is there.
fn keep_when_back(store: &Store, words: &str) {
    for _ in 0..600 {
        match keep(store, words) {
            Ok(()) => return,
            Err(StoreError::Away) => std::thread::sleep(Duration::from_millis(50)),
            Err(why) => panic!("{why}"),
        }
    }
    panic!("the server did not come back");
}

fn notes(store: &Store) -> Vec<String> {
    let rows = store.read(|r| r.rows(ALL, &[])).unwrap();
    rows.iter().map(|row| row.text(0).unwrap()).collect()
}

/// The leaves as words, in their order; each stands where its number says.
fn leaves(store: &Store) -> Vec<String> {
    let mut leaves = Vec::new();
    let read = store.read(|r| {
        r.leaves("log", 0, |leaf| {
            leaves.push(String::from_utf8(leaf.to_vec()).unwrap());
            Ok::<(), StoreError>(())
        })
    });
    read.unwrap();
    assert_eq!(store.tree("log").unwrap().len(), leaves.len() as u64);
    leaves
}

#[test]
fn a_lost_answer_is_looked_up_and_told_truthfully() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let (folder, data) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let forwarder = Forwarder::start(cluster.socket_folder(), folder.path());
    let url = cluster.fresh_schema_through(folder.path());
    let store = Store::open_on(data.path(), &url, &[NOTES], SEED).unwrap();
    for (cut, done) in [
        (Cut::BeforeTheInsert, false),
        (Cut::BeforeTheCommit, false),
        (Cut::AfterTheCommit, true),
        (Cut::AfterTheCommit, true),
        (Cut::BeforeTheCommit, false),
    ] {
        let before = notes(&store);
        forwarder.cut_next(cut);
        let told = keep(&store, "once");
        match (done, &told) {
            (true, Ok(())) | (false, Err(StoreError::Away)) => {}
            _ => panic!("{cut:?}: {told:?}"),
        }
        let grown = notes(&store).len() - before.len();
        assert_eq!(grown, usize::from(done), "{cut:?}");
        // The store goes on by itself.
        keep_when_back(&store, "afterwards");
    }
    assert_eq!(leaves(&store).len(), notes(&store).len());
}

#[test]
fn under_load_with_the_wire_cut_again_and_again_nothing_is_lost_or_doubled() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let (folder, data) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let forwarder = Forwarder::start(cluster.socket_folder(), folder.path());
    let url = cluster.fresh_schema_through(folder.path());
    let store = Arc::new(Store::open_on(data.path(), &url, &[NOTES], SEED).unwrap());
    let load = Load::start(&store);
    for round in 0..12 {
        std::thread::sleep(Duration::from_millis(150));
        forwarder.cut_next(match round % 3 {
            0 => Cut::AfterTheCommit,
            1 => Cut::BeforeTheCommit,
            _ => Cut::BeforeTheInsert,
        });
    }
    load.end_and_check(&store);
}

#[test]
fn a_server_killed_under_load_has_kept_what_was_acknowledged() {
    let Some(mut cluster) = Cluster::start() else {
        return;
    };
    let data = TempDir::new().unwrap();
    let url = cluster.fresh_schema();
    let store = Arc::new(Store::open_on(data.path(), &url, &[NOTES], SEED).unwrap());
    let load = Load::start(&store);
    for _ in 0..3 {
        std::thread::sleep(Duration::from_millis(700));
        cluster.kill();
        // Nobody waits for a server that is away.
        std::thread::sleep(Duration::from_millis(300));
        cluster.start_again();
        keep_when_back(&store, "the server is back");
    }
    load.end_and_check(&store);
}

/// Eight threads that write, each a name that no other has, and note what they were told.
struct Load {
    end: Arc<AtomicBool>,
    threads: Vec<std::thread::JoinHandle<()>>,
    told: Arc<Mutex<Told>>,
}

#[derive(Default)]
struct Told {
    kept: BTreeSet<String>,
    not_kept: BTreeSet<String>,
    unknown: BTreeSet<String>,
}

impl Load {
    fn start(store: &Arc<Store>) -> Self {
        let (end, told) = (Arc::new(AtomicBool::new(false)), Arc::default());
        let threads = (0..8).map(|thread| {
            let (store, end) = (Arc::clone(store), Arc::clone(&end));
            let told: Arc<Mutex<Told>> = Arc::clone(&told);
            std::thread::spawn(move || {
                for number in 0.. {
                    if end.load(Ordering::Relaxed) {
                        return;
                    }
                    let name = format!("thread {thread} number {number}");
                    let answer = keep(&store, &name);
                    let mut told = told.lock().unwrap();
                    match answer {
                        Ok(()) => told.kept.insert(name),
                        Err(StoreError::Unknown) => told.unknown.insert(name),
                        Err(StoreError::Away) => {
                            drop(told);
                            std::thread::sleep(Duration::from_millis(5));
                            continue;
                        }
                        Err(_) => told.not_kept.insert(name),
                    };
                }
            })
        });
        let threads = threads.collect();
        Self { end, threads, told }
    }

    fn end_and_check(self, store: &Store) {
        keep_when_back(store, "the end");
        self.end.store(true, Ordering::Relaxed);
        for thread in self.threads {
            thread.join().unwrap();
        }
        let told = self.told.lock().unwrap();
        let all = notes(store);
        let there: BTreeSet<_> = all
            .iter()
            .filter(|words| words.starts_with("thread"))
            .collect();
        let kept: BTreeSet<_> = told.kept.iter().collect();
        assert!(kept.len() > 100, "only {} were acknowledged", kept.len());
        let lost: Vec<_> = kept.difference(&there).collect();
        assert!(lost.is_empty(), "lost: {lost:?}");
        // What is there was acknowledged, or it was said that nobody knows.
        let unsaid: Vec<_> = there
            .iter()
            .filter(|name| !told.kept.contains(**name) && !told.unknown.contains(**name))
            .collect();
        assert!(unsaid.is_empty(), "kept and denied: {unsaid:?}");
        let count = all
            .iter()
            .filter(|words| words.starts_with("thread"))
            .count();
        assert_eq!(count, there.len(), "something was done twice");
        let mut leaves = leaves(store);
        leaves.sort();
        assert_eq!(leaves, all, "leaves and rows differ");
    }
}

#[test]
fn two_programs_on_one_database_hand_out_each_leaf_and_each_job_once() {
    let Some(bench) = Bench::postgresql() else {
        return;
    };
    let open = || Arc::new(bench.open(&[NOTES]).unwrap());
    let (one, other) = (open(), open());
    for number in 0..40 {
        let subject = number.to_string();
        one.write(move |tx| tx.enqueue("count", &subject)).unwrap();
    }
    let threads = (0..8).map(|thread| {
        let store = Arc::clone(if thread % 2 == 0 { &one } else { &other });
        std::thread::spawn(move || {
            let mut jobs = Vec::new();
            for number in 0..20 {
                keep(&store, &format!("{thread} {number}")).unwrap();
                jobs.extend(store.take_job(1).unwrap().map(|job| job.id));
            }
            jobs
        })
    });
    let threads: Vec<_> = threads.collect();
    let taken = threads.into_iter().map(|thread| thread.join().unwrap());
    let mut jobs: Vec<_> = taken.flatten().collect();
    jobs.sort_unstable();
    let distinct: BTreeSet<_> = jobs.iter().copied().collect();
    assert_eq!((jobs.len(), distinct.len()), (40, 40));
    assert_eq!(leaves(&one).len(), 160);
    assert_eq!(leaves(&one), leaves(&other));
}

#[test]
fn a_server_that_may_lose_what_it_acknowledged_is_refused_with_a_sentence() {
    let Some(cluster) = Cluster::start() else {
        return;
    };
    let refused = |url: &str| {
        let data = TempDir::new().unwrap();
        match Store::open_on(data.path(), url, &[NOTES], SEED) {
            Err(StoreError::Refused(sentence)) => sentence,
            other => panic!("{url}: {other:?}"),
        }
    };
    let url = cluster.fresh_schema();
    for setting in ["fsync", "full_page_writes"] {
        cluster
            .ask(&format!("ALTER SYSTEM SET {setting} = off"))
            .unwrap();
        cluster.ask("SELECT pg_reload_conf()").unwrap();
        std::thread::sleep(Duration::from_millis(500));
        assert!(refused(&url).contains(&format!("set {setting} = on")));
        cluster
            .ask(&format!("ALTER SYSTEM RESET {setting}"))
            .unwrap();
        cluster.ask("SELECT pg_reload_conf()").unwrap();
        std::thread::sleep(Duration::from_millis(500));
    }
    for weak in ["off", "local", "remote_write"] {
        let url = format!("{url}%20-csynchronous_commit%3D{weak}");
        assert!(refused(&url).contains("set synchronous_commit = on"));
    }
    cluster
        .ask("CREATE DATABASE ascii ENCODING 'SQL_ASCII' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0")
        .unwrap();
    let ascii = cluster.fresh_schema().replace("/postgres?", "/ascii?");
    assert!(refused(&ascii).contains("ENCODING 'UTF8'"));
    let nowhere = url.replace("search_path%3Ds", "search_path%3Dnone");
    assert!(refused(&nowhere).contains("CREATE SCHEMA"));
    assert!(refused("mysql://a").contains("cannot be read"));
    assert!(refused("postgres:///x?host=/nowhere").contains("start the server"));
}

#[test]
fn a_database_and_a_folder_are_not_paired_with_another_by_mistake() {
    let Some(bench) = Bench::postgresql() else {
        return;
    };
    drop(bench.open(&[NOTES]).unwrap());
    let url = bench.url.as_deref().unwrap();
    let embedded = Store::open(bench.folder.path(), &[NOTES], SEED).unwrap_err();
    assert!(embedded.to_string().contains("--database"), "{embedded}");
    let another = TempDir::new().unwrap();
    let stranger = Store::open_on(another.path(), url, &[NOTES], [8; 32]).unwrap_err();
    assert!(
        stranger.to_string().contains("another data folder"),
        "{stranger}"
    );
    let full = TempDir::new().unwrap();
    drop(Store::open(full.path(), &[NOTES], SEED).unwrap());
    let taken = Store::open_on(full.path(), url, &[NOTES], SEED).unwrap_err();
    assert!(taken.to_string().contains("tystio copy"), "{taken}");
}
