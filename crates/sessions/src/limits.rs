//! The bounds and thresholds of this room.

/// Bytes of one transcript.
pub const FILE_BYTES_MAX: u64 = 64 << 20;

/// Letters of what stands before the colon, for it to be a speaker.
pub const SPEAKER_LETTERS_MAX: usize = 80;

/// Words of a speaker's name, titles and offices included.
pub const SPEAKER_WORDS_MAX: usize = 9;

/// Questions of an inquiry.
pub const QUESTIONS_MAX: u32 = 99_999;

/// How often one bare word must stand before a colon at the head of a paragraph to be a speaker: "Chair" does, "Firstly" does not.
pub(crate) const BARE_NAME_TIMES_MIN: usize = 3;

/// Speakers in bold from which a transcript sets all of them so.
pub(crate) const BOLD_NAMES_MIN: usize = 3;

/// Lines at the head and at the foot of a page where what repeats on other pages is furniture.
pub(crate) const FURNITURE_LINES: usize = 3;

/// Pages on which a line must stand to be furniture.
pub(crate) const FURNITURE_PAGES_MIN: usize = 3;

/// Lines on a page of a transcript whose lines are numbered, at most.
pub(crate) const NUMBERED_LINES_MAX: u32 = 60;

/// Share of lines that must bear a number for lines to be numbered, in permille.
pub(crate) const NUMBERED_LINES_PERMILLE_MIN: usize = 600;

/// Notices of one kind that are told one by one; the rest are counted.
pub(crate) const NOTICES_TOLD_MAX: usize = 20;
