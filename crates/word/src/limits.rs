//! Every bound of the slab.

/// Letters of a bookmark's name: more are cut off by Word.
pub const BOOKMARK_CHARS_MAX: usize = 40;
/// Digits of the digest that a bookmark carries of the words it stands at: two texts of one document share them once in
/// a million million.
pub const DIGEST_CHARS: usize = 10;
/// Paragraphs of a returned document that are compared; a report of three thousand citations has twenty thousand.
pub const PARAGRAPHS_MAX: usize = 200_000;
/// How alike two texts must be, in thousandths of their words, for a paragraph without its mark to be taken for a text.
pub const ALIKE_PERMILLE_MIN: usize = 500;
/// Texts times paragraphs without their marks that are compared with each other.
pub const PAIRS_MAX: usize = 4_000_000;
/// Code points of the words of a paragraph that is told by them.
pub const EXCERPT_CHARS_MAX: usize = 160;
/// Tokens of a text that is compared word by word; a longer one is compared as a whole.
pub const TOKENS_MAX: usize = 200_000;
