//! For tests only: a commission in a temporary folder, with a clock that is set by hand and a
//! chance that repeats itself, so that a test states who does what and when; and hostile files.
//!
//! It knows the slabs and no slice: a slice's own tests bring its migrations along.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test says what it expects by failing"
)]

mod bench;
pub mod hostile;

pub use bench::{Bench, Cluster, skipped};

use commission::{Chance, Clock, Commission, Error, Person, Publication, Role, parse};
use evidence::{Document, NewDocument, NewSource, Source};
use ledger::Salt;
use sha2::{Digest, Sha256};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use store::{Room, Store};
use tempfile::TempDir;

/// A small call in both languages: strand `a` with questions `a1` and `a2`, strand `b` with `b1`,
/// respondent types `carer` and `council`, places `gwynedd` and `powys`, open all through 2026.
pub const SMALL_CALL: &str = include_str!("small-call.toml");

/// Noon on the first of March 2026 in Wales.
pub const NOON_US: i64 = 1_772_366_400_000_000;

/// A clock that stands still until it is moved.
#[derive(Debug)]
pub struct HandClock(AtomicI64);

impl HandClock {
    /// Moves the clock forward.
    pub fn pass(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1_000_000, Ordering::SeqCst);
    }
}

impl Clock for HandClock {
    fn now_us(&self) -> i64 {
        self.0.load(Ordering::SeqCst)
    }
}

/// Bytes that differ each time and are the same in every run.
#[derive(Debug)]
pub struct CountedChance(AtomicU64);

impl Chance for CountedChance {
    fn bytes(&self) -> [u8; 32] {
        let count = self.0.fetch_add(1, Ordering::SeqCst);
        Sha256::digest(count.to_be_bytes()).into()
    }
}

/// A commission in a temporary folder.
#[derive(Debug)]
pub struct Scene {
    /// Its data folder; it vanishes with the scene.
    pub folder: TempDir,
    /// The store.
    pub store: Arc<Store>,
    /// The clock, at [`NOON_US`] first.
    pub clock: Arc<HandClock>,
    /// Chance.
    pub chance: Arc<CountedChance>,
    /// The commission.
    pub commission: Commission,
}

impl Scene {
    /// Opens the [`SMALL_CALL`] with the tables of the slabs and of these rooms.
    pub fn open(rooms: &[Room]) -> Self {
        Self::with_call(rooms, SMALL_CALL)
    }

    /// Opens another call.
    pub fn with_call(rooms: &[Room], call: &str) -> Self {
        Self::on(Bench::of_this_run(), rooms, call)
    }

    /// Opens a call on an engine.
    pub fn on(bench: Bench, rooms: &[Room], call: &str) -> Self {
        let mut all = vec![commission::MIGRATIONS, evidence::MIGRATIONS];
        all.extend_from_slice(rooms);
        let store = Arc::new(bench.open(&all).unwrap());
        let folder = bench.folder;
        let definition = parse("call.toml", call).unwrap();
        let file = call.to_owned();
        let commission = store
            .write(move |tx| commission::open(tx, &definition, &file, NOON_US))
            .unwrap();
        Self {
            folder,
            store,
            clock: Arc::new(HandClock(AtomicI64::new(NOON_US))),
            chance: Arc::new(CountedChance(AtomicU64::new(1))),
            commission,
        }
    }

    /// What the pages need.
    pub fn app(&self) -> commission::web::App {
        commission::web::App {
            store: Arc::clone(&self.store),
            clock: self.clock.clone(),
            chance: self.chance.clone(),
            files: Arc::new(ingest::InThisProcess),
            behind_tls: false,
            letters: commission::web::Letters::default(),
        }
    }

    /// Somebody with a role, as the store knows them; their name is `Sample` and the role.
    pub fn person(&self, role: Role) -> Person {
        let name = format!("Sample {}", role.code());
        let id = Person::add(
            &self.store,
            role.code(),
            &name,
            "no password",
            (self.commission.id, role),
            NOON_US,
        )
        .unwrap();
        Person {
            id,
            login: role.code().to_owned(),
            name,
            roles: vec![(self.commission.id, role)],
            opens: false,
            phone: false,
            closed_us: None,
        }
    }

    /// Keeps a submission with these answers (question and text) and answers its reference.
    pub fn submission(&self, state: Publication, answers: &[(&str, &str)]) -> String {
        let definition = &self.commission.definition;
        let text_key = answers
            .iter()
            .map(|(part, text)| format!("{part}\0{text}\0"));
        let new = NewSource {
            commission: self.commission.id,
            prefix: definition.prefix.clone(),
            channel: "import".to_owned(),
            respondent_type: Some("carer".to_owned()),
            place: Some("gwynedd".to_owned()),
            language: None,
            state,
            name: Some("Sample respondent".to_owned()),
            received_us: self.clock.now_us(),
            late: false,
            origin: "test".to_owned(),
            // A digest, as the product's: no index of PostgreSQL holds a whole text.
            text_key: store::hex(&Sha256::digest(text_key.collect::<String>())),
        };
        let documents: Vec<_> = answers
            .iter()
            .map(|(part, text)| NewDocument {
                part: (*part).to_owned(),
                strand: definition
                    .call
                    .as_ref()
                    .and_then(|call| call.question(part))
                    .and_then(|(strand, _)| strand.map(str::to_owned)),
                title: None,
                language: None,
                text: (*text).to_owned(),
                salt: Salt(self.chance.bytes()),
                blob: None,
                is_scan: false,
            })
            .collect();
        let (log, salt) = (self.commission.log(), Salt(self.chance.bytes()));
        self.store
            .write(move |tx| evidence::add_source(tx, &log, &new, &documents, &salt))
            .unwrap()
            .1
    }

    /// A submission that is a scan of one page, which awaits its transcript, and its reference.
    pub fn scan(&self, state: Publication, picture: &[u8]) -> String {
        let definition = &self.commission.definition;
        let sha256 = self.store.blobs().put(picture).unwrap();
        let parts = [("attachment-1", "", Some(sha256.as_str()))];
        let new = NewSource {
            commission: self.commission.id,
            prefix: definition.prefix.clone(),
            channel: "paper".to_owned(),
            respondent_type: None,
            place: None,
            language: None,
            state,
            name: None,
            received_us: self.clock.now_us(),
            late: false,
            origin: "page.png".to_owned(),
            text_key: evidence::text_key(parts.into_iter()).unwrap(),
        };
        let scan = NewDocument {
            part: "attachment-1".to_owned(),
            strand: None,
            title: Some("page.png".to_owned()),
            language: None,
            text: String::new(),
            salt: Salt(self.chance.bytes()),
            blob: Some((sha256, "image/png".to_owned())),
            is_scan: true,
        };
        let (log, salt) = (self.commission.log(), Salt(self.chance.bytes()));
        self.store
            .write(move |tx| evidence::add_source(tx, &log, &new, &[scan], &salt))
            .unwrap()
            .1
    }

    /// Types the words of a document such as `SML0001/attachment-1`.
    ///
    /// # Errors
    /// The refusal.
    pub fn transcribe(&self, name: &str, words: &str) -> Result<Document, Error> {
        let (commission, words) = (self.commission.clone(), words.to_owned());
        let (document, salt) = (self.document(name), Salt(self.chance.bytes()));
        let now = self.clock.now_us();
        self.store.write(move |tx| {
            let by = ("Sample clerk", now);
            evidence::transcribe(tx, &commission, &document, &words, by, salt)
        })
    }

    /// The document of a name such as `SML0001/a1`.
    pub fn document(&self, name: &str) -> Document {
        self.store
            .read(|r| evidence::document_by_name(r, self.commission.id, name))
            .unwrap()
    }

    /// The source of a reference.
    pub fn source(&self, reference: &str) -> Source {
        self.store
            .read(|r| evidence::source_by_reference(r, self.commission.id, reference))
            .unwrap()
            .unwrap()
    }

    /// Learns the languages and fills the search.
    pub fn learn(&self) {
        evidence::learn(&self.store, self.commission.id, |_| {}).unwrap();
    }
}
