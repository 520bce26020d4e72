//! The bounds of this room.

/// Bytes of the files of one conversation, read in memory.
pub const FILE_BYTES_MAX: u64 = 1 << 30;

/// Participants of a conversation.
pub const PARTICIPANTS_MAX: usize = 1_000_000;

/// Statements of a conversation.
pub const STATEMENTS_MAX: usize = 20_000;

/// Width of a drawing.
pub(crate) const DRAWING_WIDTH_UNITS: usize = 720;

/// Height of a drawing, the legend not counted.
pub(crate) const DRAWING_HEIGHT_UNITS: usize = 540;

/// Statements of each group that are told a person on the terminal.
pub(crate) const STATEMENTS_TOLD: usize = 3;

/// Letters of a statement that are told a person on the terminal.
pub(crate) const STATEMENT_LETTERS_TOLD: usize = 90;

/// Characters of a statement.
pub const STATEMENT_CHARS_MAX: usize = 280;

/// Characters of the reason for which a statement is declined.
pub const REASON_CHARS_MAX: usize = 500;

/// Characters of what the voting is about, and of the rules of moderation, in one language.
pub const VOTING_TEXT_CHARS_MAX: usize = 5_000;

/// Statements that one participant may propose.
pub const PROPOSALS_PER_PARTICIPANT_MAX: i64 = 5;

/// How many votes more than it has a statement may seem to have, less one, so that not everybody gets the same one next.
pub const SPREAD_VOTES: u64 = 10;

/// Share of letter trigrams from which two statements are pointed out as nearly the same.
pub const ALIKE_MIN: f64 = 0.6;

/// Statements pointed out as nearly the same as one.
pub const ALIKE_SHOWN_MAX: usize = 5;

/// Statements on one page of the list.
pub(crate) const STATEMENTS_PER_PAGE: usize = 25;

/// Codes made at once.
pub const CODES_AT_ONCE_MAX: usize = 500;

/// Votes of a file that one commit holds.
pub(crate) const VOTES_PER_COMMIT_MAX: usize = 2_000;

/// Microseconds between two maps of a commission to which votes come in.
pub const MAP_EVERY_US: i64 = 1_000_000;

/// Microseconds between two looks at how stable its groups are.
pub const STABILITY_EVERY_US: i64 = 60_000_000;
