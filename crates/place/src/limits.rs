//! The bounds and thresholds of this room, each with the reason for its value.

/// Demands times sites: each pair takes 32 bytes, so that this fits a machine with two gigabytes.
pub const PAIRS_MAX: usize = 25_000_000;

/// Entries of rows that a search reads before it says how far it came: half a minute on one ordinary core.
pub const WORK_ENTRIES_MAX_DEFAULT: u64 = 6_000_000_000;

/// The first look at a distance that may be hard takes one part in so many of the work.
pub(crate) const EASY_SHARE: u64 = 64;

/// How far sums of many parts may differ by their rounding alone, as a share: nearer bounds than this are one.
pub const TOLERANCE: f64 = 1e-9;

/// Nodes of a search tree that wait at one time: each keeps the prices of all demands.
pub const NODES_MAX: usize = 20_000;

/// Rounds in which prices are raised before the first branching.
pub const ROUNDS_ROOT: u32 = 3_000;

/// Rounds in which prices are raised at a node: it begins with the prices of its parent.
pub const ROUNDS_NODE: u32 = 100;

/// Rounds without gain after which the step is halved.
pub const PATIENCE_ROUNDS: u32 = 20;

/// The first step from prices of which nothing is known, as a share of Polyak's.
pub const STEP_FIRST: f64 = 1.5;

/// The first step at a node.
pub const STEP_NODE: f64 = 0.6;

/// The step at which prices are left as they are.
pub const STEP_LAST: f64 = 0.000_5;

/// Sites times chosen sites up to which the next best is looked for in the place of each.
pub const NEXT_BEST_CELLS_MAX: usize = 5_000_000;

/// How much weights are moved to see whether a choice holds, as a share up and down.
pub const STABILITY_SPREAD: f64 = 0.1;

/// Times that weights may be moved.
pub const STABILITY_DRAWS_MAX: u64 = 10_000;

/// Degrees from the middle of all places beyond which a place is looked at twice: no call for hubs is larger.
pub const APART_DEGREES: f64 = 20.0;

/// Share of places near Britain from which all are held to lie there.
pub const NEAR_SHARE: f64 = 0.8;

/// Characters of a sentence's list of ids, after which it says how many more there are.
pub const IDS_NAMED_MAX: usize = 10;

/// Events below which a rate is not standardised: Dobson's limits do not hold.
pub const EVENTS_MIN: f64 = 10.0;

/// Groups from which a slope is fitted.
pub const GROUPS_SLOPE_MIN: usize = 5;

/// Draws from which limits are simulated, where nobody says otherwise.
pub const DRAWS_DEFAULT: u64 = 100_000;

/// Draws at most: their pairs take 16 bytes each.
pub const DRAWS_MAX: u64 = 10_000_000;

/// One value in so many shows where the small ones end.
pub(crate) const PILOT_STRIDE: usize = 61;

/// How wide a map is drawn, in its own units.
pub const MAP_WIDTH_UNITS: f64 = 640.0;

/// Room around a map for dots and names.
pub const MAP_MARGIN_UNITS: f64 = 24.0;

/// Degrees that a map shows at least, each way.
pub const MAP_DEGREES_MIN: f64 = 0.1;

/// Demands that a map draws; the table has them all.
pub const MAP_DEMANDS_MAX: usize = 5_000;

/// Ideas for hubs that one commission keeps: the call asks for fifty hubs.
pub const IDEAS_MAX: usize = 2_000;

/// Characters of an idea's name, and of its area.
pub const IDEA_TITLE_CHARS_MAX: usize = 200;

/// Characters of each longer text of an idea.
pub const IDEA_TEXT_CHARS_MAX: usize = 2_000;

/// Answers on one page, to be read for ideas.
pub const ANSWERS_PER_PAGE: usize = 20;

/// Files of areas, sites and costs that one commission keeps.
pub const INPUTS_MAX: usize = 200;

/// Bytes of one such file: a table of three million travel times.
pub const INPUT_BYTES_MAX: usize = 96 << 20;

/// Areas times sites up to which a choice is made while the clerk waits.
pub const AT_ONCE_PAIRS_MAX: i64 = 250_000;

/// Entries of rows that such a choice may read before it is left to the worker: about a second.
pub const AT_ONCE_ENTRIES_MAX: u64 = 200_000_000;

/// A bound of a search that goes on is kept where it is nearer to the other than this share of the last.
pub const BOUNDS_KEPT_SHARE: f64 = 0.8;

/// Kilometres within which an idea lies near a chosen site.
pub const IDEA_NEAR_KM: f64 = 5.0;

/// Times that a page lets weights be moved.
pub const STABILITY_DRAWS_AT_ONCE_MAX: u64 = 100;

/// Rounds in which prices are raised before the first branching, where sites hold only so much or cost something.
pub const LIMITED_ROUNDS_ROOT: u32 = 600;

/// The same at a node: it begins with the prices of its parent.
pub const LIMITED_ROUNDS_NODE: u32 = 60;

/// Rounds without gain after which the step is halved there.
pub const LIMITED_PATIENCE_ROUNDS: u32 = 10;

/// Answers from which a survey says something of its kind of recipient.
pub const SURVEYED_MIN: usize = 5;

/// Days within which a payment is held to be prompt: terms beyond them are among the barriers that small providers name.
pub const PROMPT_DAYS: i64 = 30;

/// Records of the market of one kind that a commission keeps: the longest regulator's list has some 56,000.
pub const RECORDS_MAX: usize = 60_000;

/// Records on one page.
pub const RECORDS_PER_PAGE: usize = 50;

/// Characters of a line of a record.
pub const RECORD_LINE_CHARS_MAX: usize = 300;

/// Characters of a longer text of a record.
pub const RECORD_WORDS_CHARS_MAX: usize = 4_000;

/// Rows in which the names of columns are looked for: public lists have some lines of title and date above them.
pub const ABOVE_ROWS_MAX: usize = 20;

/// Characters told of what stands above them.
pub const ABOVE_CHARS_MAX: usize = 200;

/// Bytes of a table of records that is taken in.
pub const RECORDS_BYTES_MAX: usize = 48 << 20;

/// Sentences of a tender that are read; a long one has some thousands.
pub const CLAUSES_MAX: usize = 50_000;

/// Characters of a term that are quoted.
pub const TENDER_QUOTE_CHARS_MAX: usize = 2_000;

/// Bytes of a tender that is checked.
pub const TENDER_BYTES_MAX: usize = 16 << 20;

/// Bytes of the form that sends a tender, or its words again.
pub const TENDER_FORM_BYTES_MAX: usize = 24 << 20;

/// Pounds of insurance above which a level is told as one that shuts out: a convention of this room, since none is published.
pub const INSURANCE_POUNDS_MAX: f64 = 5_000_000.0;

/// Hours a week that eight workers can give, of 37 hours each: a micro-provider has no more workers.
pub const HOURS_A_WEEK_MICRO_MAX: f64 = 296.0;
