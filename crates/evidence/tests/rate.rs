//! How fast the store alone takes submissions: 64 writers, each sending one after the other with eight
//! answers and its leaf, answered when durable; beside it the same writes with a commit each.
//!
//! `bench/store` runs it in release. It guarantees that what was answered is there when it ends. It
//! does not measure the network, a form or the search, and says nothing of another disk.

#![allow(clippy::unwrap_used, reason = "a test says what it expects by failing")]
#![allow(clippy::print_stdout, reason = "the bench prints what it measured")]

use commission::{Commission, Publication};
use evidence::{NewDocument, NewSource};
use ledger::Salt;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use store::{Room, Store, values};
use testkit::Bench;

const WRITERS: u64 = 64;
const ANSWERS: u64 = 8;
const WARM_UP: Duration = Duration::from_secs(2);

/// Where the store is, for example on another disk; a temporary folder where it is not said.
const WHERE: &str = "TYSTIO_BENCH_STORE";
/// Seconds to measure for.
const SECONDS: &str = "TYSTIO_BENCH_SECONDS";

#[derive(Clone, Copy, PartialEq, Eq)]
enum Commits {
    Gathered,
    OneEach,
}

#[expect(
    clippy::disallowed_methods,
    reason = "a bench is told by its caller where and how long to measure"
)]
fn setting(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

const ROOMS: [Room; 2] = [commission::MIGRATIONS, evidence::MIGRATIONS];

fn commission(store: &Store) -> Commission {
    let definition = commission::parse("call.toml", testkit::SMALL_CALL).unwrap();
    store
        .write(move |tx| commission::open(tx, &definition, testkit::SMALL_CALL, testkit::NOON_US))
        .unwrap()
}

/// Numbers that repeat themselves in every run (SplitMix64, Steele, Lea and Flood, 2014).
struct Chance(u64);

impl Chance {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        bits ^ (bits >> 31)
    }

    fn salt(&mut self) -> Salt {
        let mut salt = [0; 32];
        for eight in salt.chunks_exact_mut(8) {
            eight.copy_from_slice(&self.bits().to_le_bytes());
        }
        Salt(salt)
    }
}

const WORDS: [&str; 16] = [
    "care", "nyrs", "visit", "cartref", "hours", "bws", "council", "wythnos", "mother", "aros",
    "phone", "meddyg", "village", "gofal", "morning", "ysbyty",
];

/// One submission: eight answers of 100 to 300 bytes.
fn submission(commission: &Commission, chance: &mut Chance) -> (NewSource, Vec<NewDocument>, Salt) {
    let documents = (1..=ANSWERS)
        .map(|number| {
            let length = 100 + usize::try_from(chance.bits() % 200).unwrap();
            let mut text = String::with_capacity(length + 10);
            while text.len() < length {
                text.push_str(WORDS[usize::try_from(chance.bits() % 16).unwrap()]);
                text.push(' ');
            }
            NewDocument {
                part: format!("a{number}"),
                strand: Some("a".to_owned()),
                title: None,
                language: None,
                text,
                salt: chance.salt(),
                blob: None,
                is_scan: false,
            }
        })
        .collect();
    let source = NewSource {
        commission: commission.id,
        prefix: commission.definition.prefix.clone(),
        channel: "web".to_owned(),
        respondent_type: Some("carer".to_owned()),
        place: Some("gwynedd".to_owned()),
        language: None,
        state: Publication::NotDecided,
        name: Some("Sample respondent".to_owned()),
        received_us: testkit::NOON_US,
        late: false,
        origin: "form".to_owned(),
        text_key: chance.salt().to_hex(),
    };
    (source, documents, chance.salt())
}

/// Microseconds that each write took from being handed over to being answered.
fn measure(
    store: &Arc<Store>,
    commission: &Commission,
    commits: Commits,
    time: Duration,
) -> Vec<u64> {
    let counts = Arc::new(AtomicBool::new(false));
    let ends = Arc::new(AtomicBool::new(false));
    let turn = Arc::new(Mutex::new(()));
    let threads: Vec<_> = (0..WRITERS)
        .map(|writer| {
            let (store, commission) = (Arc::clone(store), commission.clone());
            let (counts, ends, turn) = (Arc::clone(&counts), Arc::clone(&ends), Arc::clone(&turn));
            let mut chance = Chance(writer << 32 | u64::from(commits == Commits::OneEach));
            std::thread::spawn(move || {
                let mut took = Vec::new();
                while !ends.load(Ordering::Relaxed) {
                    let (source, documents, salt) = submission(&commission, &mut chance);
                    let log = commission.log();
                    let began = Instant::now();
                    let turn = (commits == Commits::OneEach).then(|| turn.lock().unwrap());
                    store
                        .write(move |tx| evidence::add_source(tx, &log, &source, &documents, &salt))
                        .unwrap();
                    drop(turn);
                    if counts.load(Ordering::Relaxed) && !ends.load(Ordering::Relaxed) {
                        took.push(u64::try_from(began.elapsed().as_micros()).unwrap());
                    }
                }
                took
            })
        })
        .collect();
    std::thread::sleep(WARM_UP);
    counts.store(true, Ordering::Relaxed);
    std::thread::sleep(time);
    ends.store(true, Ordering::Relaxed);
    let mut took: Vec<u64> = threads
        .into_iter()
        .flat_map(|thread| thread.join().unwrap())
        .collect();
    took.sort_unstable();
    took
}

/// Microseconds of processors that this program has used, its writers' own work among them.
fn processor_time_us() -> u64 {
    let said = std::fs::read_to_string("/proc/self/stat").unwrap();
    let (_, fields) = said.rsplit_once(')').unwrap();
    let ticks = fields.split_ascii_whitespace().skip(11).take(2);
    // Linux counts in hundredths of a second.
    ticks
        .map(|ticks| ticks.parse::<u64>().unwrap() * 10_000)
        .sum()
}

fn told(what: &str, took: &[u64], (time, each_us): (Duration, u64)) -> f64 {
    let rate = took.len() as f64 / time.as_secs_f64();
    let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize] as f64 / 1000.0;
    println!(
        "{what}: {rate:.0} submissions a second, p50 {:.1} ms, p99 {:.1} ms, longest {:.1} ms, \
         {each_us} µs of a processor each",
        at(0.5),
        at(0.99),
        at(1.0)
    );
    rate
}

const HOW_MANY: &str = "SELECT (SELECT COUNT(*) FROM source), (SELECT COUNT(*) FROM document),
    (SELECT COUNT(*) FROM leaf)";

/// Submissions a second; what was answered is there afterwards.
fn rate(what: &str, store: Store, commits: Commits, time: Duration) -> f64 {
    let store = Arc::new(store);
    let commission = commission(&store);
    let before = processor_time_us();
    let took = measure(&store, &commission, commits, time);
    let used_us = processor_time_us() - before;
    let row = store.read(|r| r.row(HOW_MANY, &values![]));
    let row = row.unwrap().unwrap();
    let (sources, documents, leaves) = (row.int(0), row.int(1), row.int(2));
    let sources = sources.unwrap();
    assert!(sources >= i64::try_from(took.len()).unwrap());
    assert_eq!(documents.unwrap(), sources * 8);
    assert_eq!(leaves.unwrap(), sources);
    let each_us = used_us / u64::try_from(sources).unwrap();
    told(what, &took, (time, each_us))
}

#[test]
#[ignore = "it is a bench: bench/store runs it in release"]
fn store_rate() {
    let seconds = setting(SECONDS).map_or(20, |text| text.parse().unwrap());
    let time = Duration::from_secs(seconds);
    let base = setting(WHERE).map_or_else(std::env::temp_dir, PathBuf::from);
    let embedded = |what, commits| {
        let folder = tempfile::tempdir_in(&base).unwrap();
        let store = Store::open(folder.path(), &ROOMS, [7; 32]).unwrap();
        rate(what, store, commits, time)
    };
    let gathered = embedded("64 writers, what waits shares a commit", Commits::Gathered);
    let one_each = embedded("64 writers, a commit each", Commits::OneEach);
    println!("ratio {:.1}", gathered / one_each);
    if let Some(server) = Bench::postgresql() {
        let store = server.open(&ROOMS).unwrap();
        rate(
            "the same on a PostgreSQL server, what waits shares a commit (the server's processors not counted)",
            store,
            Commits::Gathered,
            time,
        );
    }
}

#[test]
fn what_the_bench_writes_is_a_submission_with_eight_answers_and_a_leaf() {
    let scene = testkit::Scene::open(&[]);
    let (source, documents, salt) = submission(&scene.commission, &mut Chance(1));
    let log = scene.commission.log();
    let kept = scene
        .store
        .write(move |tx| evidence::add_source(tx, &log, &source, &documents, &salt));
    let (id, _) = kept.unwrap();
    let rows = scene.store.read(|r| evidence::documents_of(r, id)).unwrap();
    assert_eq!(rows.len(), 8);
    assert_eq!(scene.store.tree(&scene.commission.log()).unwrap().len(), 1);
}
