//! The bounds and thresholds of this room.

/// Characters of the areas of questioning of a session, in a language.
pub const AREAS_CHARS_MAX: usize = 10_000;
/// Pieces of written evidence of one strand in a briefing.
pub const BRIEFING_PIECES_MAX: i64 = 200;
/// Characters that a briefing shows of each where nobody marked a passage.
pub const BRIEFING_CHARS: i64 = 400;
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

/// Characters of a title, a place, a panel, of what a witness declares, of a reason.
pub const SESSION_CHARS_MAX: usize = 2_000;

/// Characters of a turn as a witness corrects it.
pub const WORDS_CHARS_MAX: usize = 50_000;

/// Microseconds for which a witness may propose corrections by their link.
pub const LINK_US: i64 = 28 * 24 * 3600 * 1_000_000;

/// Microseconds within which two people must ask to see who a protected witness is.
pub const UNLOCK_US: i64 = 24 * 3600 * 1_000_000;

/// Turns on one page of a transcript.
pub(crate) const TURNS_PER_PAGE: usize = 200;
