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
