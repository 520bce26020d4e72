//! Every bound of taking in.

/// Submissions that one commit holds: a crash loses at most these, and a second import takes them.
pub const SUBMISSIONS_PER_COMMIT_MAX: usize = 500;
/// Characters of one answer, letter or attachment's text.
pub const TEXT_CHARS_MAX: usize = 1_000_000;
/// Characters of a row's own id.
pub const ID_CHARS_MAX: usize = 200;
/// Characters of a name, a respondent type, a place, a label.
pub const FIELD_CHARS_MAX: usize = 300;
/// Characters of a document's title.
pub const TITLE_CHARS_MAX: usize = 200;
/// Labels that one cell may hold as a JSON list.
pub const LABELS_PER_CELL_MAX: usize = 50;
/// Distinct values of one kind that are told one by one; the rest is counted.
pub const VALUES_TOLD_MAX: usize = 50;
/// Bytes of a mapping file.
pub const MAPPING_BYTES_MAX: usize = 64 << 10;
/// Bytes of a file with what letters did not say of themselves.
pub const DESCRIPTION_BYTES_MAX: u64 = 64 << 20;
/// Rows that a proposal looks at.
pub const ROWS_SAMPLED_MAX: usize = 200;
/// Bytes of a file with a transcript.
pub const TRANSCRIPT_BYTES_MAX: u64 = 4 << 20;
/// Bytes of a form with a transcript.
pub const TRANSCRIPT_FORM_BYTES_MAX: usize = 12 << 20;
/// Scans shown in one list; the rest is counted.
pub const SCANS_SHOWN_MAX: i64 = 200;
/// Bytes of what files hold that one import remembers between reading all and taking the first.
pub const FOUND_BYTES_REMEMBERED_MAX: usize = 32 << 20;
/// Bytes of one upload.
pub const UPLOAD_BYTES_MAX: usize = 256 << 20;
/// Files of one upload.
pub const FILES_PER_UPLOAD_MAX: usize = 50;
/// Seconds in which nothing of an upload comes, after which it is given up.
pub const UPLOAD_STILL_SECONDS_MAX: u64 = 60;
/// Pieces of an upload that wait for the disk.
pub const UPLOAD_PIECES_WAITING_MAX: usize = 16;
/// Imports shown on one page.
pub const IMPORTS_PER_PAGE: i64 = 50;
/// Refused rows and notices shown of one import; the rest is counted.
pub const ROWS_SHOWN_MAX: i64 = 500;
/// Characters of a sample value beside a column.
pub const SAMPLE_CHARS_MAX: usize = 80;
/// Submissions decided together in one commit.
pub const DECISIONS_PER_COMMIT_MAX: usize = 500;
/// Characters of a note of the secretariat, and of a reason.
pub const NOTE_CHARS_MAX: usize = 5_000;
/// Typings shown that wait for a second person.
pub const TYPINGS_SHOWN_MAX: i64 = 200;
/// Submissions shown on one page of the mailbox.
pub const INBOX_LINES_PER_PAGE: i64 = 50;
/// Submissions read at once for a workbook.
pub const SHEET_LINES_PER_STEP: i64 = 5_000;
/// Characters of one answer of the public form: about sixteen pages. Longer texts come as files.
pub const ANSWER_CHARS_MAX: usize = 50_000;
/// Bytes of one page of the public form. It is more than the longest answer, so that one that is too long comes back
/// to its writer.
pub const FORM_BYTES_MAX: usize = 8 << 20;
/// Microseconds that a draft is kept after it was last saved.
pub const DRAFT_KEPT_US: i64 = 30 * 86_400_000_000;
/// Microseconds in which wrong codes for the same receipt or the same saved answers are counted together.
pub const WRONG_CODES_COUNTED_US: i64 = 15 * 60 * 1_000_000;
/// Milliseconds that the answer to a wrong code waits, at most.
pub const WRONG_CODE_DELAY_MS_MAX: u64 = 4_000;
/// Characters of an objection, and of an answer to one.
pub const OBJECTION_CHARS_MAX: usize = 10_000;
/// Objections shown on one page; those that wait for an answer come first.
pub const OBJECTIONS_PER_PAGE: i64 = 200;
/// Bytes of a receipt as a file.
pub const RECEIPT_BYTES_MAX: u64 = 64 << 20;
/// Bytes of the leaves of a pack that a receipt is compared with.
pub const LEAVES_FILE_BYTES_MAX: u64 = 4 << 30;
/// Bytes of one file that comes with the public form.
pub const FILE_OF_FORM_BYTES_MAX: u64 = 10 << 20;
/// Files that come with one submission of the public form.
pub const FILES_PER_SUBMISSION_MAX: usize = 5;
/// Bytes of one page of the public form that brings files.
pub const FILES_OF_FORM_BYTES_MAX: usize = 60 << 20;
