//! The bounds of the ledger's formats, which `book/formats.md` states in the same numbers.
//!
//! They are part of the format: a verifier refuses what is beyond them, so raising one is a new format version.

/// Longest leaf, in bytes.
pub const LEAF_BYTES_MAX: usize = 4_194_304;
/// How deep arrays and objects may stand in each other; the outermost counts 1.
pub const JSON_DEPTH_MAX: usize = 32;
/// Integers in canonical JSON, sizes and times are below this in magnitude (2^53).
pub const INTEGER_BOUND: u64 = 1 << 53;
/// Longest reference, in characters.
pub const REFERENCE_CHARS_MAX: usize = 32;
/// Longest name of a part, of a kind of leaf and of a commission's slug, in characters.
pub const NAME_CHARS_MAX: usize = 64;
/// Longest path of a file in a pack, in characters.
pub const PATH_CHARS_MAX: usize = 255;
/// Most signature lines on a checkpoint.
pub const SIGNATURES_MAX: usize = 16;
/// Most failures that a verification lists; those beyond are only counted.
pub const FAILURES_MAX: usize = 1_000;
