//! How many themes the texts bear, where nobody says.
//!
//! Rule: the texts are grouped many times into [`LOOKED_FOR`] groups, more than most questions bear. What is one theme is then cut now here,
//! now there, so that its parts often lie together; what are two never do. The nearest groups are joined until two texts of the nearest
//! two lie together in less than one go of ten (by chance they would in one of twenty-four). What is left is counted.
//!
//! It deliberately is no estimate of a true number, which does not exist: it says into how many parts these texts fall again and again.

use crate::agree::parts;
use crate::limits::{LOOKED_FOR, TEXTS_A_THEME_MIN};

/// How many groups to look for first: fewer where there are few texts.
pub(crate) fn looked_for(texts: usize) -> usize {
    (texts / TEXTS_A_THEME_MIN).clamp(1, LOOKED_FOR)
}

/// How many themes the goes at so many groups bear.
pub(crate) fn borne(
    goes: &[Vec<u32>],
    hashes: &[u64],
    groups: usize,
    seed: u64,
    threads: usize,
) -> usize {
    parts(goes, hashes, groups, seed, threads).max(1)
}
