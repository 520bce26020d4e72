//! Every bound of a commission.

/// Bytes of a call file.
pub const CALL_FILE_BYTES_MAX: usize = 1 << 20;
/// Problems told about one call file at once.
pub const PROBLEMS_TOLD_MAX: usize = 25;
/// Letters of a reference's prefix.
pub const PREFIX_CHARS_MAX: usize = 8;
/// Characters of a commission's slug.
pub const SLUG_CHARS_MAX: usize = 40;
/// Characters of a password, at least.
pub const PASSWORD_CHARS_MIN: usize = 10;
/// Characters of a password, at most: longer ones would only cost time.
pub const PASSWORD_CHARS_MAX: usize = 200;
/// Microseconds after which a sign-in that is not used ends.
pub const SIGN_IN_IDLE_US_MAX: i64 = 30 * 60 * 1_000_000;
/// Microseconds after which every sign-in ends.
pub const SIGN_IN_US_MAX: i64 = 12 * 3600 * 1_000_000;
/// Microseconds in which failed tries are counted together.
pub const SIGN_IN_FAILURES_US: i64 = 15 * 60 * 1_000_000;
/// Milliseconds a try waits, at most, after failed ones.
pub const SIGN_IN_DELAY_MS_MAX: u64 = 4_000;
/// Bytes of a request that is not an upload.
pub const REQUEST_BYTES_MAX: usize = 1 << 20;
