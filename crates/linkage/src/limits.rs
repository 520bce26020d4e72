//! The bounds and thresholds of this room, each with the reason for its value.

/// Fields that are compared; of more, those that tell records apart best are taken.
pub const FIELDS_MAX: usize = 16;

/// Records of one linkage, both tables together: their pairs are held in memory.
pub const RECORDS_MAX: usize = 2_000_000;

/// Probability from which a pair is a link, where nobody says otherwise: below it the pair is likelier to be two persons.
pub const THRESHOLD_DEFAULT: f64 = 0.5;

/// Probability from which a pair that is no link is shown to a person as doubtful.
pub const DOUBTFUL_MIN: f64 = 0.05;

/// Characters of a value that are compared: the rest of a longer one cannot make it a name or an address.
pub(crate) const VALUE_CHARS_MAX: usize = 64;

/// Pairs drawn at random to learn how often two different persons agree; all pairs where there are no more.
pub(crate) const SAMPLE_PAIRS: usize = 100_000;

/// Pairs that blocking may bring together, for each record.
pub(crate) const PAIRS_PER_RECORD_MAX: usize = 40;

/// Pairs that blocking may bring together however few the records are.
pub(crate) const PAIRS_FLOOR: usize = 200_000;

/// Records that share a value before the value is too common to bring them together, at most.
pub(crate) const BLOCK_RECORDS_MAX: usize = 500;

/// Likeness of two names (Jaro and Winkler) from which they are near: one letter of six changed.
pub(crate) const NAME_NEAR_MIN: f64 = 0.92;

/// Likeness of two names from which they have something in common.
pub(crate) const NAME_SOME_MIN: f64 = 0.80;

/// Share of the words of two addresses that are the same, from which they have something in common.
pub(crate) const WORDS_SHARED_MIN: f64 = 0.5;

/// Pretended matches that say, before any data, that records of one person mostly agree.
pub(crate) const PRIOR_MATCHES: f64 = 4.0;

/// Rounds of expectation and maximisation, at most.
pub(crate) const ROUNDS_MAX: usize = 200;

/// Change of every probability below which the rounds end.
pub(crate) const ROUNDS_END: f64 = 1e-7;

/// Records of one cluster, at most: no person has more in one register, and larger ones are where chains form.
pub const CLUSTER_RECORDS_MAX: usize = 200;

/// Expected links below which the model has too little to learn from, and says so.
pub const MATCHES_TOLD_MIN: f64 = 10.0;
