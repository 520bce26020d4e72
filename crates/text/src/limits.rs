//! Every bound of this crate, in one place, with its unit last. It holds no rule, only numbers.

/// The longest query that is read, in code points.
pub const QUERY_CHARS_MAX: usize = 500;
/// The most words, phrases and exclusions together that one query may have.
pub const QUERY_WORDS_MAX: usize = 32;
/// The most alternatives of one group of a query, `anywhere` and `in_welsh` together.
pub const ALTERNATIVES_MAX: usize = 24;
/// The most snippets shown with one hit.
pub const SNIPPETS_MAX: usize = 3;
/// Words shown on either side of a match in a snippet.
pub const SNIPPET_AROUND_WORDS: usize = 8;
/// The length of a window of sealed words. A sealed piece of at least this many words is searched by each of its windows.
pub const SEALED_WINDOW_WORDS: usize = 8;
/// The most context words used on one side of a short sealed piece.
pub const SEALED_CONTEXT_WORDS_MAX: usize = 3;
/// The fewest letters and digits of a single sealed word with a digit or an `@` that is also searched alone: an age or a year
/// stands in too many texts.
pub const SEALED_ALONE_CHARS_MIN: usize = 5;
/// The fewest digits of a sealed number that is also searched with its digits run together or spaced otherwise: with
/// fewer, neighbouring cells of a table agree by accident.
pub const SEALED_NUMBER_DIGITS_MIN: usize = 9;
/// The most neighbouring groups of digits that are read as one number.
pub const SEALED_NUMBER_GROUPS_MAX: usize = 8;
/// How many layers of encoding (JSON in HTML in JSON) are undone.
pub const UNWRAP_LAYERS_MAX: usize = 3;
/// The longest run of bytes between `<` and `>` that is read as a tag or a comment; a longer one is
/// read as shown words. It keeps the time linear where somebody wrote `<a='` a hundred thousand times.
pub const TAG_BYTES_MAX: usize = 1 << 13;
/// The most text that is given to the language model for one decision, in bytes (cut at a character).
pub const LANGUAGE_SAMPLE_BYTES_MAX: usize = 2_000;
