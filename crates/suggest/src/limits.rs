//! The bounds and settings of this room, each with the reason for its value.

/// Responses with a code below which nothing is learnt or measured of it: with one, nothing is left to learn from when that one
/// is held out.
pub const CODED_MIN: usize = 2;

/// Coded responses below which nothing is suggested at all.
pub const RESPONSES_CODED_MIN: usize = 20;

/// Responses to code next that are named, where nobody says otherwise.
pub const NEXT_DEFAULT: usize = 20;

/// Responses to code next that may be asked for: more than a person codes before asking again.
pub const NEXT_MAX: usize = 1_000;

/// Texts that must answer a question for it to be looked at: of fewer, what a word means there cannot be told from what it means
/// elsewhere, and a column of ids or of hours would count as questions.
pub const QUESTION_TEXTS_MIN: usize = 20;

/// Questions that are looked at, those with most answers first: more than a consultation asks. Each has its own count of words.
pub const QUESTIONS_MAX: usize = 200;

/// Parts that the coded responses are held out in, where they are few.
pub(crate) const FOLDS: usize = 10;

/// The same where there are more than [`MANY_CODED`]: four fifths of many are as good as nine tenths.
pub(crate) const FOLDS_OF_MANY: usize = 5;

/// Coded responses from which they are many.
pub(crate) const MANY_CODED: usize = 2_000;

/// Words of a text that are read.
pub(crate) const TEXT_WORDS_MAX: usize = 20_000;

/// Letters of a word whose runs of letters are read: longer ones are addresses and noise.
pub(crate) const WORD_CHARS_MAX: usize = 40;

/// Letters in a row that make a term, at least and at most, the edges of the word among them.
pub(crate) const RUN_CHARS: std::ops::RangeInclusive<usize> = 3..=5;

/// Binary digits of a bucket's number: a term is known by a hash of so many. Half a million terms in two million buckets share
/// theirs with another in one case of five; a linear model loses next to nothing by it (Weinberger et al. 2009).
pub(crate) const BUCKET_BITS: u32 = 21;

/// Texts that must hold a term: what stands in one text alone leads from no coded text to another.
pub(crate) const TERM_TEXTS_MIN: u32 = 2;

/// The length of the part of a row that tells its words as answers to the question, beside the one of the words themselves: half,
/// so that what a word means everywhere is learnt first, and what it means here from enough codings only.
pub(crate) const ASKED_LENGTH: f32 = 0.5;

/// The value of the column that tells the question alone.
pub(crate) const QUESTION_VALUE: f32 = 0.35;

/// Rows of a block that is summed by itself.
pub(crate) const BLOCK_ROWS: usize = 1_024;

/// Dimensions of the space of meanings.
pub(crate) const DIMENSIONS: usize = 100;

/// The broadest of them, which few codings suffice for.
pub(crate) const DIMENSIONS_BROAD: usize = 32;

/// Directions of word vectors.
pub(crate) const COMPANY_DIMENSIONS: usize = 60;

/// Words on either side of one that keep it company.
pub(crate) const COMPANY_REACH: usize = 4;

/// Share of the texts that hold a word from which it keeps company with all words.
pub(crate) const COMMON_SHARE_MAX: f64 = 0.3;

/// Words that have a vector, at most.
pub(crate) const COMPANY_WORDS_MAX: usize = 30_000;

/// The power to which contexts are smoothed (Levy, Goldberg and Dagan 2015).
pub(crate) const CONTEXT_POWER: f64 = 0.75;

/// Directions beyond those kept, for exactness (Halko, Martinsson and Tropp 2011 advise five to ten).
pub(crate) const DIMENSIONS_SPARE: usize = 10;

/// Times that a guess at the space is made better.
pub(crate) const POWER_ROUNDS: usize = 4;

/// Rounds over the coded responses after which a classifier is taken as it is.
pub(crate) const ROUNDS_MAX: usize = 20;

/// How far from its best a classifier may be in its steepest direction.
pub(crate) const GRADIENT_MAX: f64 = 0.05;

/// Places of words that a suggestion is shown to rest on, at most.
pub(crate) const BECAUSE_MAX: usize = 5;

/// Share of the most telling word's weight that a word must have to be shown.
pub(crate) const BECAUSE_SHARE_MIN: f64 = 0.25;

/// Coded responses that a response is compared with: of more, an evenly spread part.
pub(crate) const NEIGHBOURS_MAX: usize = 10_000;

/// The coded responses with the likest words that are asked.
pub(crate) const ALIKE_MAX: usize = 25;
