//! Every bound of the store.

/// Waiting writes that one commit may gather.
pub const WRITES_PER_COMMIT_MAX: usize = 512;
/// Microseconds that a commit waits, all in all, for those who shared the last one.
pub const COMPANY_WAIT_US_MAX: u64 = 3_000;
/// Writes that may wait; more are answered "busy" by making their caller wait.
pub const WRITES_WAITING_MAX: usize = 4096;
/// Connections that read at the same time.
pub const READERS_MAX: usize = 8;
/// Milliseconds to wait for another process that is writing to the same database.
pub const BUSY_WAIT_MS_MAX: u64 = 60_000;
/// Milliseconds between two looks whether another program has made the folder that is being opened.
pub const BUSY_LOOK_MS: u64 = 5;
/// Prepared statements kept by a connection.
pub const STATEMENTS_KEPT_MAX: usize = 256;
/// Microseconds after which a job whose worker fell silent may be taken by another.
pub const JOB_LEASE_US: i64 = 60_000_000;
/// Times a job is tried before it is put aside as failed.
pub const JOB_ATTEMPTS_MAX: i64 = 3;
/// KiB of the database that the writer keeps in memory: with less, an index whose keys come in no order
/// is read from the disk again for every row.
pub const WRITER_CACHE_KIB_MAX: i64 = 32 * 1024;
/// Pages of the write-ahead log after which SQLite moves them into the database.
pub const LOG_PAGES_MAX: i64 = 4_000;
/// Leaves read at a time while a tree is built.
pub const LEAVES_PER_READ_MAX: i64 = 10_000;
/// Milliseconds to wait for an answer when a connection to a PostgreSQL server is made.
pub const CONNECT_WAIT_MS_MAX: u64 = 5_000;
/// Milliseconds to wait before the first try to reach a PostgreSQL server again; each wait doubles.
pub const RECONNECT_WAIT_MS_MIN: u64 = 50;
/// Milliseconds to wait at most before the next try.
pub const RECONNECT_WAIT_MS_MAX: u64 = 2_000;
/// Tries to find out whether a commit whose answer was lost was done; about a minute.
pub const SETTLE_TRIES_MAX: usize = 35;
/// Rows that are fetched from a PostgreSQL server at a time.
pub const ROWS_FETCHED_MAX: i32 = 500;
