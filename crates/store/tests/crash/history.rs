//! The history that a child writes, and the child itself.
//!
//! Everything follows from the name of a write: its words, its leaf, its blob. So a checker needs
//! to know nothing but which names were acknowledged.

use crate::chance::Chance;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;
use store::{Migration, Room, Store, StoreError, values};

/// The table of the history.
pub const ENTRIES: Room = Room {
    name: "entries",
    migrations: &[Migration {
        number: 1,
        sql: "CREATE TABLE entry (name TEXT PRIMARY KEY, words TEXT NOT NULL, blob TEXT);",
    }],
};
pub const ADD: &str = "INSERT INTO entry (name, words, blob) VALUES ($1, $2, $3)";
/// The seed of the ledger's key.
pub const SEED: [u8; 32] = [7; 32];
/// Threads that write at the same time.
pub const WRITERS: usize = 16;

/// When the child says `ack`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acknowledges {
    /// After the store answered: what the product does.
    AfterTheStoreAnswered,
    /// Inside the transaction: the control of the kill.
    BeforeTheCommit,
    /// After the commit of a connection at `synchronous=NORMAL`: the control of the power cut.
    AfterACommitThatIsNotSynced,
}

const ORDERS: [(&str, Acknowledges); 3] = [
    ("after", Acknowledges::AfterTheStoreAnswered),
    ("before", Acknowledges::BeforeTheCommit),
    ("normal", Acknowledges::AfterACommitThatIsNotSynced),
];

/// What a child is told to do.
#[derive(Debug, Clone)]
pub struct Orders<'a> {
    pub folder: &'a Path,
    pub acknowledges: Acknowledges,
    /// Names its writes apart from those of an earlier child.
    pub life: usize,
    /// Times that it opens the folder, writes and closes it again.
    pub openings: usize,
    /// Writes of each thread in each opening.
    pub writes: usize,
    /// Whether it finds the shelves of the blobs made, and their names not synced.
    pub finds_shelves: bool,
}

/// The name under which the child is started.
const CHILD: &str = "history::child";
const FOLDER: &str = "TYSTIO_CRASH_FOLDER";
const ORDER: &str = "TYSTIO_CRASH_ORDER";

impl Orders<'_> {
    /// The command that starts the child, with `before` in front of it.
    pub fn command(&self, before: &[&str]) -> Command {
        let program = std::env::current_exe().unwrap();
        let program = program.to_str().unwrap();
        let mut words = before.iter().copied().chain([program]);
        let mut command = Command::new(words.next().unwrap());
        let order = ORDERS.iter().find(|(_, a)| *a == self.acknowledges);
        command
            .args(words)
            .args([CHILD, "--exact", "--ignored", "--nocapture"])
            .env(FOLDER, self.folder)
            .env(
                ORDER,
                format!(
                    "{} {} {} {} {}",
                    order.unwrap().0,
                    self.life,
                    self.openings,
                    self.writes,
                    u8::from(self.finds_shelves)
                ),
            );
        command
    }
}

/// What a child had acknowledged, from what it printed.
pub fn acknowledged(printed: &str) -> impl Iterator<Item = &str> {
    // A line that was cut off by the kill is no acknowledgement.
    printed
        .split_inclusive('\n')
        .filter_map(|line| line.strip_prefix("ack ")?.strip_suffix('\n'))
}

pub fn words_of(name: &str) -> String {
    let mut chance = Chance(seed_of(name));
    let length = 100 + chance.below(900);
    let mut words = format!("{name}: môr, ");
    while words.len() < length {
        words.push_str(["tystiolaeth ", "evidence ", "llais ", "voice "][chance.below(4)]);
    }
    words
}

/// The bytes of the blob of every tenth write, of up to 80 kB: one or two pieces.
pub fn blob_of(name: &str) -> Option<Vec<u8>> {
    let mut chance = Chance(seed_of(name));
    (chance.below(10) == 0).then(|| {
        let length = 1 + chance.below(80_000);
        std::iter::repeat_with(|| chance.bits().to_le_bytes())
            .flatten()
            .take(length)
            .collect()
    })
}

pub fn leaf_of(name: &str) -> String {
    format!("{{\"name\":\"{name}\"}}")
}

fn seed_of(name: &str) -> u64 {
    name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

fn acknowledge(name: &str) {
    say(&format!("ack {name}"));
}

/// One system call for one line, so that a kill cuts no line in two but the last.
fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    out.write_all(format!("\n{line}\n").as_bytes()).unwrap();
    out.flush().unwrap();
}

#[test]
#[ignore = "it is the child that the harness starts"]
fn child() {
    #[expect(
        clippy::disallowed_methods,
        reason = "a child gets its orders from its parent"
    )]
    let (Ok(folder), Ok(orders)) = (std::env::var(FOLDER), std::env::var(ORDER)) else {
        return;
    };
    let mut orders = orders.split(' ');
    let order = orders.next().unwrap();
    let acknowledges = ORDERS.iter().find(|(name, _)| *name == order).unwrap().1;
    let mut number = || orders.next().unwrap().parse::<usize>().unwrap();
    let (life, openings, writes) = (number(), number(), number());
    let finds_shelves = number() == 1;
    for opening in 0..openings {
        let life = format!("{life}-{opening}");
        let store = Store::open(Path::new(&folder), &[ENTRIES], SEED).unwrap();
        if acknowledges == Acknowledges::AfterACommitThatIsNotSynced {
            drop(store);
            write_unsynced(Path::new(&folder), &life, writes);
        } else {
            if finds_shelves {
                leave_unsynced_shelves(Path::new(&folder));
            }
            write_all(store, acknowledges, &life, writes);
        }
    }
}

/// Makes the shelves of the blobs and does not sync their names, as another thread or a program that
/// was killed may have left them. The store must not take one for durable because it is there.
fn leave_unsynced_shelves(folder: &Path) {
    for shelf in 0..=u8::MAX {
        let shelf = folder.join("blobs").join(format!("{shelf:02x}"));
        std::fs::create_dir(shelf).unwrap();
    }
}

fn write_all(store: Store, acknowledges: Acknowledges, life: &str, writes: usize) {
    let store = Arc::new(store);
    let threads: Vec<_> = (0..WRITERS)
        .map(|thread| {
            let (store, life) = (Arc::clone(&store), life.to_owned());
            std::thread::spawn(move || {
                for number in 0..writes {
                    let name = format!("{life}-{thread}-{number}");
                    match write(&store, acknowledges, &name) {
                        Ok(()) if acknowledges == Acknowledges::AfterTheStoreAnswered => {
                            acknowledge(&name);
                        }
                        Ok(()) => {}
                        Err(why) => say(&format!("refused {name}: {why}")),
                    }
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
}

fn write(store: &Store, acknowledges: Acknowledges, name: &str) -> Result<(), StoreError> {
    let blob = match blob_of(name) {
        Some(bytes) => Some(store.blobs().put(&bytes)?),
        None => None,
    };
    let name = name.to_owned();
    store.write(move |tx| {
        tx.run_one(ADD, &values![name.as_str(), words_of(&name), blob])?;
        tx.append_leaf("log", leaf_of(&name).as_bytes())?;
        if acknowledges == Acknowledges::BeforeTheCommit {
            acknowledge(&name);
            // Most of a commit is spent syncing, when the system has the writes already and a kill
            // loses none of them. This is how long the control has something else to do before.
            std::thread::sleep(Duration::from_micros(500));
        }
        Ok(())
    })
}

/// The same rows and leaves through a connection of its own that syncs only at a checkpoint.
fn write_unsynced(folder: &Path, life: &str, writes: usize) {
    let connection = rusqlite::Connection::open(folder.join("tystio.db")).unwrap();
    connection
        .execute_batch("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;")
        .unwrap();
    for number in 0..writes {
        let names: Vec<_> = (0..WRITERS)
            .map(|thread| format!("{life}-{thread}-{number}"))
            .filter(|name| blob_of(name).is_none())
            .collect();
        connection.execute_batch("BEGIN IMMEDIATE").unwrap();
        for name in &names {
            let leaf = leaf_of(name);
            let hash = ledger::leaf_hash(leaf.as_bytes());
            connection
                .execute(ADD, (name, words_of(name), None::<String>))
                .unwrap();
            connection
                .execute(
                    "INSERT INTO leaf (log, position, hash, body)
                     SELECT 'log', COALESCE(MAX(position) + 1, 0), $1, $2 FROM leaf",
                    (hash.as_bytes().as_slice(), leaf),
                )
                .unwrap();
        }
        connection.execute_batch("COMMIT").unwrap();
        names.iter().for_each(|name| acknowledge(name));
    }
}
