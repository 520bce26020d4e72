//! Every bound of reading.

/// Submissions on one page of the list.
pub const LISTED_PER_PAGE_MAX: usize = 50;
/// Code points of a submission's opening words in the list.
pub const OPENING_CHARS_MAX: i64 = 280;
/// Code points of a code's key.
pub const CODE_KEY_CHARS_MAX: usize = 60;
/// Code points of a code's name.
pub const CODE_NAME_CHARS_MAX: usize = 120;
/// Code points of each other text of a code.
pub const CODE_TEXT_CHARS_MAX: usize = 4_000;
/// Codes of a codebook.
pub const CODES_MAX: usize = 2_000;
/// How deep codes may lie below each other.
pub const CODE_LEVELS_MAX: usize = 8;
/// Code points of a memo.
pub const MEMO_CHARS_MAX: usize = 20_000;
/// Options that all the choices of one reading page may have together; above that a paragraph's
/// code is typed, with suggestions.
pub const CODE_OPTIONS_MAX: usize = 4_000;
/// Codings shown on one page of the work log.
pub const WORK_PER_PAGE_MAX: usize = 50;
/// Passages of a code shown on one page.
pub const PASSAGES_PER_PAGE_MAX: usize = 100;
/// Problems of one file told at once.
pub const PROBLEMS_TOLD_MAX: usize = 25;
/// Code points of a quote repeated in a sentence.
pub const QUOTE_TOLD_CHARS_MAX: usize = 80;
/// Words of a template that a list shows.
pub const TEMPLATE_OPENING_WORDS: usize = 30;
/// Members of a campaign shown on one page.
pub const MEMBERS_PER_PAGE_MAX: usize = 50;
/// Code points of the name of a campaign.
pub const CAMPAIGN_NAME_CHARS_MAX: usize = 120;
/// Code points of the reason of a decision about campaigns.
pub const CAMPAIGN_REASON_CHARS_MAX: usize = 2_000;
/// Code points of a coder's name in a file of another program.
pub const CODER_CHARS_MAX: usize = 120;
/// Rows of one table in the database of another program.
pub const OTHER_ROWS_MAX: usize = 2_000_000;
/// Documents of a sample that two people code.
pub const DOUBLE_DOCUMENTS_MAX: usize = 1_000;
/// Code points of the reason for a decision on a difference.
pub const REASON_CHARS_MAX: usize = 1_000;
/// Differences shown on one page.
pub const DIFFERENCES_PER_PAGE_MAX: usize = 25;
/// Submissions nobody has read that are named one by one.
pub const UNREAD_NAMED_MAX: usize = 50;
/// Runs of a saturation curve that a page shows, the last ones.
pub const RUNS_SHOWN_MAX: usize = 200;
/// Codings of a file without a place here that are told one by one.
pub const UNPLACED_TOLD_MAX: usize = 100;
/// Answers to a question among which themes are looked for at once; a server has other things to do.
pub const THEME_DOCUMENTS_MAX: usize = 250_000;
/// Code points of a theme's name; it may become a code's.
pub const THEME_LABEL_CHARS_MAX: usize = CODE_NAME_CHARS_MAX;
/// Themes that one is parted into at once.
pub const THEME_PARTS_MAX: usize = 9;
/// Submissions on one page of the list of personal data.
pub const PERSONAL_LISTED_MAX: usize = 25;
/// Submissions that one request looks through for personal data.
pub const PERSONAL_LOOKED_AT_MAX: i64 = 1_000;
/// Places with personal data shown, and decided, at once; a redaction takes no more spans than that.
pub const PERSONAL_SHOWN_MAX: usize = 100;
/// Distinct texts that suggestions are learnt from and made for at once.
pub const SUGGESTED_TEXTS_MAX: usize = 250_000;
/// Rows of suggestions that one transaction keeps, so that others are not kept waiting.
pub const SUGGESTIONS_PER_STEP_MAX: usize = 5_000;
/// Microseconds for which a submission that somebody has just opened is given to nobody else to read next: a quarter of an hour,
/// longer than anybody reads one.
pub const READ_ALONE_US: i64 = 15 * 60 * 1_000_000;
/// Passages that a run says to read next in order to learn most; after so many it has more to learn from.
pub const SUGGEST_NEXT: usize = 200;
/// Suggestions that one act accepts.
pub const SUGGESTIONS_PER_ACT_MAX: i64 = 10_000;
/// Suggestions of a code shown on one page.
pub const SUGGESTIONS_PER_PAGE_MAX: usize = 25;
/// Acts that accepted suggestions in bulk shown, the last ones.
pub const BULK_ACTS_SHOWN_MAX: i64 = 20;
/// Bytes of a table that is read as a whole where it stands, by whoever has it: a million answers of a paragraph.
pub const OWN_TABLE_BYTES_MAX: u64 = 1 << 30;
