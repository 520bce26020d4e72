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
/// Passwords looked at at once: each takes 19 MiB and a core.
pub const PASSWORDS_AT_ONCE_MAX: usize = 4;
/// Seconds for which a sign-in waits for its turn.
pub const PASSWORD_WAIT_SECONDS_MAX: u64 = 60;
/// Seconds after which somebody who was told that the machine is busy should come again.
pub const RETRY_AFTER_SECONDS: i64 = 10;
/// Acts shown on a person's own account.
pub const ACCOUNT_ACTS_SHOWN_MAX: i64 = 20;
/// Microseconds between two sweeps of drafts whose time is over.
pub const SWEEP_EVERY_US: i64 = 3_600_000_000;
/// How far the worker stands behind the threads that answer, from 0 to 19.
pub const WORKER_NICENESS: i32 = 15;
/// Acts shown on one page of the audit.
pub const AUDIT_ACTS_PER_PAGE: i64 = 100;
/// Acts read at once for a workbook.
pub const AUDIT_ACTS_PER_STEP: i64 = 5_000;
/// Changes shown of one text.
pub const TEXT_CHANGES_SHOWN_MAX: i64 = 50;
/// How far the making of opinion maps stands behind the threads that answer: little, because a map is promised to be seconds old.
pub const MAPS_NICENESS: i32 = 5;
/// Files that a backup may have.
pub const BACKUP_FILES_MAX: usize = 1_000_000;
/// Bytes of a backup's list of its files.
pub const BACKUP_MANIFEST_BYTES_MAX: u64 = 256 << 20;
/// Bytes of the name of one of them.
pub const BACKUP_NAME_BYTES_MAX: usize = 1_024;
/// Bytes to which a backup may unpack, however small its file is.
pub const BACKUP_BYTES_UNQUESTIONED_MAX: u64 = 4 << 30;
/// How many times its own length a larger one may unpack to.
pub const BACKUP_RATIO_MAX: u64 = 100;
/// Parts of submissions that are named where they are not what the ledger committed to.
pub const UNSOUND_PARTS_NAMED_MAX: usize = 20;
/// Backups that are listed.
pub const BACKUPS_SHOWN_MAX: i64 = 200;
/// Erasures that are listed on a page.
pub const ERASURES_SHOWN_MAX: i64 = 200;
/// Characters of a reference that somebody types.
pub const REFERENCE_CHARS_MAX: usize = 32;
/// Microseconds for which a draft, a typing or an upload was left alone before a rule of retention reaches it.
pub const RETENTION_IDLE_US: i64 = 86_400_000_000;
/// Submissions that one transaction of a run of retention erases.
pub const RETENTION_PER_STEP_MAX: usize = 100;
/// Bytes of a certificate's file, and of its key's, that are read.
pub const CERTIFICATE_BYTES_MAX: u64 = 256 << 10;
/// Seconds after which the files of the certificate are looked at again.
pub const CERTIFICATE_READ_EVERY_SECONDS: u64 = 2;
/// Days before the end of a certificate from which the log says so, each day.
pub const CERTIFICATE_TOLD_DAYS: i64 = 14;
/// Seconds that the handshake of a connection may take.
pub const HANDSHAKE_SECONDS_MAX: u64 = 10;
/// Handshakes that may be under way; others wait.
pub const HANDSHAKES_AT_ONCE_MAX: usize = 512;
