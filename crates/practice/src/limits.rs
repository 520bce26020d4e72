//! Every bound of practice.

/// Bytes of a specification for linkage.
pub const SPEC_BYTES_MAX: usize = 1 << 16;
/// Doubtful pairs that are told, the likeliest first.
pub const DOUBTFUL_TOLD_MAX: usize = 1_000;
/// Columns named in a sentence.
pub const COLUMNS_TOLD_MAX: usize = 12;
/// Units of whom only the story is told.
pub const UNITS_NARRATIVE_MAX: usize = 3;
/// Pairs below which no p value is given: five pairs cannot give one below 0.05.
pub const PAIRS_MIN: usize = 6;
/// Units in the smaller of two groups below which no p value is given.
pub const GROUP_UNITS_MIN: usize = 5;
/// Units in the smaller of two groups below which a warning stands beside the figure.
pub const GROUP_FEW: usize = 10;
/// Measurements of each unit, on average, from which they are a series.
pub const SERIES_POINTS_MIN: usize = 8;
/// Points of a series on each side of its interruption, at least.
pub const SERIES_SIDE_MIN: usize = 8;
/// Points before the interruption from which seasons could be seen.
pub const SEASON_POINTS: usize = 12;
/// Skewness from which a word on Student's interval stands beside it.
pub const SKEWNESS_MAX: f64 = 1.5;
/// Events below which the interval of a ratio of rates is the exact one.
pub const COUNT_SMALL: u64 = 10;
/// Times that counts may vary more than chance before a warning stands beside them.
pub const OVERDISPERSION_MAX: f64 = 1.5;
/// Lines of a file with something to put right that are told at once.
pub const PROBLEMS_TOLD_MAX: usize = 25;
/// Resamples of a bootstrap, at most.
pub const RESAMPLES_MAX: u64 = 1_000_000;
/// Days within which a referral may repeat another, each a window of its own.
pub const REFERRAL_WINDOWS_DAYS: [i64; 3] = [7, 28, 90];
/// Bytes of a file that is measured in the browser; longer ones are measured by the verb.
pub const MEASURED_BYTES_MAX: usize = 2 << 20;
/// Bytes of a step: the table travels in the form, where its quotes and line ends are written out.
pub const MEASURED_FORM_BYTES_MAX: usize = 6 << 20;
/// Columns that are offered for a choice.
pub const COLUMNS_OFFERED_MAX: usize = 100;
/// Rows shown before the columns are chosen.
pub const PREVIEW_ROWS: usize = 4;
/// Letters of a cell that are shown there.
pub const PREVIEW_CHARS_MAX: usize = 40;
/// Sentences on how a file was read that travel with it.
pub const NOTES_MAX: usize = 20;
/// Bytes of a file with a register.
pub const REGISTER_BYTES_MAX: u64 = 8 << 20;
/// Records of a register.
pub const REGISTER_RECORDS_MAX: usize = 5_000;
/// Values of one record.
pub const REGISTER_VALUES_MAX: usize = 500;
/// Characters of one value, or of its note.
pub const REGISTER_TEXT_CHARS_MAX: usize = 4_000;
/// Characters of the key of a record.
pub const REGISTER_KEY_CHARS_MAX: usize = 64;
/// Digits of an amount.
pub const AMOUNT_DIGITS_MAX: usize = 15;
/// Prototypes put side by side.
pub const COMPARED_MAX: usize = 6;
/// Bytes of a request that takes a file into the register: the register travels in the form.
pub const REGISTER_FORM_BYTES_MAX: usize = 24 << 20;
/// Bytes of a file with a set of principles.
pub const PRINCIPLES_FILE_BYTES_MAX: usize = 1 << 16;
/// Principles of a set.
pub const PRINCIPLES_MAX: usize = 50;
/// Rows of a table of assessments.
pub const ASSESSMENTS_MAX: usize = 20_000;
/// Levels of adherence: 0 to 4.
pub const LEVELS: u8 = 5;
/// The level from which evidence is cited.
pub const CITES_FROM_LEVEL: u8 = 2;
/// The level below which it is a shortfall.
pub const SHORTFALL_BELOW_LEVEL: u8 = 3;
/// Prototypes from which outcomes are set against adherence.
pub const EXPLORED_MIN: usize = 6;
/// Contacts of one person in a week, at most.
pub const CONTACTS_MAX: u8 = 250;
/// Letters of a cell that a check tells.
pub const CELL_TOLD_CHARS_MAX: usize = 40;
/// Rows to look at that are told one by one; beyond it they are counted only.
pub const CHECKS_KEPT_MAX: usize = 1_000;
/// Rows to look at that are shown on a page.
pub const CHECKS_SHOWN_MAX: usize = 100;
/// Bytes of the tables of a service that are measured in the browser, together.
pub const SERVICE_BYTES_MAX: usize = 5 << 20;
/// Bytes of the step of a service: its tables travel in the form.
pub const SERVICE_FORM_BYTES_MAX: usize = 16 << 20;
/// Minutes within which the two-hour standard is met, inclusive.
pub const TWO_HOURS_MINUTES: i64 = 120;
/// Days after closure within which an emergency admission is looked for.
pub const ADMISSION_DAYS: [i64; 2] = [7, 30];
/// Needs that a family must have had for a success to be claimed.
pub const NEEDS_MIN: usize = 3;
/// Months that a need must stay resolved.
pub const SUSTAINED_MONTHS: i32 = 6;
/// Weeks over which weekly hours are averaged.
pub const HOURS_WINDOW_WEEKS: i64 = 4;
/// Weeks after the start at which weekly hours are compared, unless told otherwise.
pub const HOURS_AFTER_WEEKS: u16 = 26;
/// Weeks after the start at which they may be compared, at most.
pub const HOURS_AFTER_WEEKS_MAX: u16 = 520;
/// Months before and after the start in which visits are counted, unless told otherwise.
pub const VISITS_MONTHS: u16 = 3;
/// Months in which they may be counted, at most.
pub const VISITS_MONTHS_MAX: u16 = 60;
/// Rows of one person's plans among which overlaps are looked for.
pub const OVERLAPS_LOOKED_AT_MAX: usize = 1_000;
/// Kinds of visit that are looked at each by itself.
pub const VISIT_KINDS_MAX: usize = 20;
/// Pairs of bodies whose way between is told.
pub const BODY_PAIRS_MAX: usize = 200;
/// The largest number of people that does not travel in a figure of a service.
pub const TRAVELS_SMALL_MAX: u64 = 4;
/// Of how many people at least a spread or a change must be to travel.
pub const TRAVELS_FEWEST_MEASURED: usize = 10;
/// Assessors of a prototype, who do not see each other's levels until all of them are done.
pub const ASSESSORS: usize = 2;
/// What one level cites, at most.
pub const CITATIONS_MAX: usize = 50;
/// The set of principles that is meant where none is named.
pub const PRINCIPLES_DEFAULT: &str = "ccin-ten";
/// Level of the Maryland scale from which there is a comparator.
pub const COMPARATOR_GRADE: u8 = 3;
/// Claims of a synthesis.
pub const SYNTHESIS_CLAIMS_MAX: usize = 1_000;
