//! Every bound of the report.

/// Code points of one text of a finding, a recommendation or the summary, and of one field of a form.
pub const PART_CHARS_MAX: usize = 20_000;
/// Bytes of a file with findings and recommendations.
pub const REPORT_FILE_BYTES_MAX: usize = 4 << 20;
/// Code points shown of what stands in a document where a quote was expected.
pub const THERE_CHARS_MAX: usize = 160;
/// Code points of context shown before and after a quoted passage.
pub const QUOTE_CONTEXT_CHARS_MAX: usize = 140;
/// Submissions on one page of the evidence library.
pub const SUBMISSIONS_PER_PAGE: usize = 50;
/// Code points of a submission's words shown in the library.
pub const OPENING_WORDS_CHARS_MAX: usize = 240;
/// Times a build begins anew because something was taken in meanwhile.
pub const BUILD_ATTEMPTS_MAX: usize = 3;
/// Bytes of a table that are searched for sealed words at a time, cut behind a row.
pub const SEARCHED_BYTES: usize = 1 << 20;
/// Files that wait to be searched and written by the second thread.
pub const FILES_WAITING_MAX: usize = 64;
/// Leaks told at once; beyond them only their number.
pub const LEAKS_TOLD_MAX: usize = 200;
/// A count of at most this many submissions is called small.
pub const SMALL_COUNT_MAX: u64 = 4;
/// Bytes of a pack that is verified, unpacked.
pub const PACK_BYTES_MAX: u64 = 1 << 30;
/// Files of a pack that is verified.
pub const PACK_FILES_MAX: usize = 4_096;
/// How deep folders may stand in each other in a pack.
pub const PACK_DEPTH_MAX: usize = 8;
/// Bytes of a checkpoint obtained elsewhere.
pub const CHECKPOINT_BYTES_MAX: u64 = 64 << 10;
/// Problems told in one JSON document or on the page of the gate.
pub const PROBLEMS_TOLD_MAX: usize = 2_000;
/// The tallest drawing that is printed, in units of its own box: it fills a page of paper.
pub const DRAWING_HEIGHT_UNITS_MAX: usize = 700;
/// Submissions of one respondent type from one place below which a quote without a name may tell who wrote it. Five is
/// what statistical offices ask of a published cell.
pub const GROUP_SUBMISSIONS_MIN: i64 = 5;
/// Passages, exhibits, claims and documents of one finding.
pub const EVIDENCE_PER_FINDING_MAX: usize = 2_000;
/// Code points of the name of an office or of whoever replies.
pub const OFFICE_CHARS_MAX: usize = 200;
/// Microseconds for which a link to an office counts.
pub const OFFICE_LINK_US: i64 = 90 * 24 * 3600 * 1_000_000;
/// Bytes of a letter that is kept with a reply.
pub const LETTER_BYTES_MAX: usize = 20 << 20;
/// Bytes of a Word document that comes back: a report of three thousand citations has two hundred thousand.
pub const WORD_FILE_BYTES_MAX: usize = 32 << 20;
/// Bytes of the form by which a reply is recorded, its letter among them.
pub const REPLY_FORM_BYTES_MAX: usize = LETTER_BYTES_MAX + (1 << 20);
/// Bytes of the form that takes an exhibit in, with the files it was measured from.
pub const EXHIBIT_FORM_BYTES_MAX: usize = 36 << 20;
/// Option sheets of one commission.
pub const SHEETS_MAX: usize = 50;
/// Options, and criteria, of one sheet.
pub const OPTIONS_MAX: usize = 12;
/// Characters of the key of an option or a criterion, and of a weight.
pub const OPTION_KEY_CHARS_MAX: usize = 20;
/// From the worst score to the best.
pub const SCORE_SPAN_MAX: i64 = 10;
/// Digits of a weight behind the point.
pub const WEIGHT_PLACES: usize = 2;
/// What the weights of a sheet come to at most, so that every way in which scores can be drawn is counted.
pub const WEIGHTS_TOGETHER_MAX: f64 = 200.0;
/// Actions of one plan.
pub const ACTIONS_MAX: usize = 1_000;
/// Bytes of a file of option sheets, or of a plan.
pub const PLAN_FILE_BYTES_MAX: usize = 1 << 20;
/// Figures of one exhibit among which one chooses on a page; where there are more, one is typed.
pub const FIGURES_LISTED_MAX: usize = 200;
