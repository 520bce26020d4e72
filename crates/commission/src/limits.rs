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
pub const PASSWORD_CHARS_MIN: usize = 12;
/// Characters of a password, at most: longer ones would only cost time.
pub const PASSWORD_CHARS_MAX: usize = 200;
/// Microseconds after which a sign-in that is not used ends.
pub const SIGN_IN_IDLE_US_MAX: i64 = 30 * 60 * 1_000_000;
/// Microseconds after which every sign-in ends.
pub const SIGN_IN_US_MAX: i64 = 12 * 3600 * 1_000_000;
/// Microseconds in which failed tries are counted together.
pub const SIGN_IN_FAILURES_US: i64 = 15 * 60 * 1_000_000;
/// Failed tries after which the next one has to wait.
pub const SIGN_IN_FAILURES_FREE: i64 = 5;
/// Seconds a try has to wait, at most, after failed ones.
pub const SIGN_IN_WAIT_SECONDS_MAX: i64 = 60;
/// Microseconds for which a browser in which somebody signed in is known.
pub const BROWSER_US_MAX: i64 = 90 * 24 * 3600 * 1_000_000;
/// Browsers that are known for one person.
pub const BROWSERS_PER_PERSON_MAX: i64 = 10;
/// Recovery codes of a person.
pub const RECOVERY_CODES: usize = 10;
/// Characters of a person's name and of a sign-in name.
pub const PERSON_CHARS_MAX: usize = 100;
/// Microseconds for which the link that creates the first administrator counts.
pub const FIRST_LINK_US: i64 = 24 * 3600 * 1_000_000;
/// Microseconds for which an invitation counts.
pub const INVITATION_US: i64 = 7 * 24 * 3600 * 1_000_000;
/// Microseconds for which a link that sets an account right counts.
pub const RECOVERY_LINK_US: i64 = 24 * 3600 * 1_000_000;
/// Invitations shown on one page.
pub const INVITATIONS_SHOWN_MAX: i64 = 200;
/// Bytes of a request that is not an upload.
pub const REQUEST_BYTES_MAX: usize = 1 << 20;
/// Microseconds in which reading the same again is the same reading.
pub const READING_US: i64 = 3600 * 1_000_000;
/// Characters of one text of a commission.
pub const WORDING_CHARS_MAX: usize = 50_000;
/// Pieces of work for requests that run or wait for the disk at the same time; the next is told to come again.
pub const WORK_AT_ONCE_MAX: usize = 384;
/// Microseconds for which a letter that was sent is remembered.
pub const LETTER_KEPT_US: i64 = 24 * 3600 * 1_000_000;
/// Letters to one address in that time.
pub const LETTERS_PER_ADDRESS_MAX: i64 = 5;
/// Times that a letter is tried of itself: over three days.
pub const LETTER_TRIES_MAX: i64 = 20;
/// Microseconds before a letter that could not be sent is tried again.
pub const LETTER_WAIT_US_MIN: i64 = 60 * 1_000_000;
/// Microseconds between two tries of a letter, at most.
pub const LETTER_WAIT_US_MAX: i64 = 6 * 3600 * 1_000_000;
/// Letters shown on the page of those that wait.
pub const LETTERS_SHOWN_MAX: i64 = 200;
/// Days before things go for good that the administrators are told.
pub const NOTICE_DAYS: i64 = 30;
/// The same in microseconds.
pub const NOTICE_US: i64 = NOTICE_DAYS * 86_400_000_000;
/// Characters of the reason of a hold.
pub const HOLD_REASON_CHARS_MAX: usize = 500;
/// Characters of an address that notices go to.
pub const ADDRESS_CHARS_MAX: usize = 254;
/// Commissions whose definition is kept read.
pub const COMMISSIONS_SHARED_MAX: usize = 64;
/// Characters of the reason for which a commission is closed.
pub const CLOSING_REASON_CHARS_MAX: usize = 500;
