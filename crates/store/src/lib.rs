//! The store: one database, one folder of blobs, one ledger a commission. The database is embedded
//! (SQLite, [`Store::open`]) or a PostgreSQL server's ([`Store::open_on`]).
//!
//! Guarantees: what [`Store::write`] answered `Ok` for is on disk, whole, before the answer is
//! given; a closure that fails leaves nothing behind; a blob that a row names was synced, with its
//! folder, before the row was committed; a leaf stands in the same transaction as what it commits
//! to. After a disk that failed to keep something nothing further is acknowledged until the folder
//! is opened afresh; a disk that is merely full is said to be full, and is used again when it is not.
//!
//! The store knows no noun of public inquiry. Rooms bring their own tables as [`Migration`]s and
//! their own SQL, in the subset that SQLite and PostgreSQL share, and speak to it through
//! [`Value`] and [`Row`]; no room names a driver, nor asks which engine it is.

mod blobs;
mod error;
mod flag;
mod forgotten;
mod ground;
mod jobs;
mod key;
mod leaves;
pub mod limits;
mod memory;
mod migrate;
mod open;
mod other;
mod pool;
mod postgres;
mod search;
mod spool;
mod sqlite;
mod tables;
mod transaction;
mod value;
mod whole;
mod writer;

pub use blobs::Blobs;
pub use error::StoreError;
pub use forgotten::Swept;
pub use jobs::{Job, JobState, JobSummary};
pub use ledger::hex;
pub use migrate::{Migration, Room};
pub use open::{Engine, Store};
pub use other::OtherDatabase;

pub use search::{OneOf, Words};
pub use spool::spool;
pub use tables::TableDigest;
pub use transaction::{Reader, Tx};
pub use value::{Kind, OfKind, Row, Value};
pub use whole::{is_data_folder, sync_all_below};
