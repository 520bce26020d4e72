//! Every bound of the program itself.

/// Bytes of memory that a child reading a file may have, besides a share for the file's length.
pub const MEMORY_BYTES_MAX: u64 = 256 << 20;
/// That share: bytes of memory for each byte of the file. A mailbox of years is no attack.
pub const MEMORY_PER_FILE_BYTE_MAX: u64 = 4;
/// Seconds such a child may take, besides a share for the file's length.
pub const SECONDS_MAX: u64 = 10;
/// That share: bytes of the file for another second.
pub const FILE_BYTES_PER_SECOND_MIN: u64 = 4 << 20;
/// Children that are started ahead and wait for a file. Each has about 3 MB of memory of its own.
pub const CHILDREN_WAITING_MAX: usize = 2;
/// Labels given by a source that one step takes over.
pub const LABELS_PER_STEP_MAX: i64 = 1_000;
