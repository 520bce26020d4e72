//! How alike two values are: Jaro and Winkler for names, edit distance for codes, shared words for addresses.
//!
//! Values are bytes, one for each character (see `normal`). Sources: Jaro 1989 (*JASA* 84:414), Winkler 1990 (*Proc. Survey
//! Research Methods, ASA*: the bonus for a common beginning, 0.1 a character up to four); optimal string alignment, that is
//! Levenshtein's distance with neighbours swapped (Damerau 1964).

use crate::limits::VALUE_CHARS_MAX;

/// The letters of a value, so that most pairs of values are known to be unlike without being compared.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Letters {
    /// Four bits for each of 32 classes of characters: one for each time that it occurs, up to four.
    times: u128,
    /// Characters beyond the fourth of their class.
    beyond: u32,
    /// One bit for each word, by its letters.
    words: u64,
}

impl Letters {
    pub(crate) fn of(value: &[u8]) -> Self {
        let mut counts = [0_u8; 32];
        let mut letters = Self::default();
        for byte in value {
            let class = usize::from(byte % 32);
            if let Some(count) = counts.get_mut(class) {
                if *count < 4 {
                    letters.times |= 1 << (4 * class + usize::from(*count));
                    *count += 1;
                } else {
                    letters.beyond += 1;
                }
            }
        }
        for word in <[u8]>::split(value, |byte| *byte == b' ').filter(|word| !word.is_empty()) {
            let hash = word.iter().fold(7_u64, |hash, byte| {
                hash.wrapping_mul(0x9e37_79b9)
                    .wrapping_add(u64::from(*byte))
            });
            letters.words |= 1 << (hash >> 7 & 63);
        }
        letters
    }

    /// Characters that two values have in common, wherever they stand, at most.
    pub(crate) fn common_at_most(&self, other: &Self) -> u32 {
        (self.times & other.times).count_ones() + self.beyond.min(other.beyond)
    }

    /// Whether two values may have a word in common.
    pub(crate) fn may_share_a_word(&self, other: &Self) -> bool {
        self.words & other.words != 0
    }
}

/// The most that [`jaro_winkler`] can be where so many characters are common.
pub(crate) fn jaro_winkler_at_most(a: &[u8], b: &[u8], common: u32) -> f64 {
    let common = f64::from(common);
    let jaro = if common > 0.0 {
        ((common / a.len() as f64 + common / b.len() as f64 + 1.0) / 3.0).min(1.0)
    } else {
        0.0
    };
    jaro + begin(a, b) as f64 * 0.1 * (1.0 - jaro)
}

/// How many characters two values begin with together, up to four.
fn begin(a: &[u8], b: &[u8]) -> usize {
    a.iter().zip(b).take(4).take_while(|(x, y)| x == y).count()
}

/// Jaro's likeness with Winkler's bonus, 0 to 1.
pub(crate) fn jaro_winkler(a: &[u8], b: &[u8]) -> f64 {
    let jaro = jaro(a, b);
    let same = begin(a, b);
    jaro + same as f64 * 0.1 * (1.0 - jaro)
}

fn jaro(a: &[u8], b: &[u8]) -> f64 {
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    if a == b {
        return 1.0;
    }
    let reach = (a.len().max(b.len()) / 2).saturating_sub(1);
    let (mut of_a, mut of_b) = (0_u64, 0_u64); // at most 64 characters: see VALUE_CHARS_MAX
    for (i, letter) in a.iter().enumerate() {
        let from = i.saturating_sub(reach);
        for (j, other) in b.iter().enumerate().take(i + reach + 1).skip(from) {
            if letter == other && of_b >> j & 1 == 0 {
                of_a |= 1 << i;
                of_b |= 1 << j;
                break;
            }
        }
    }
    let met = of_a.count_ones();
    if met == 0 {
        return 0.0;
    }
    let moved = Places(of_a)
        .zip(Places(of_b))
        .filter(|(i, j)| a.get(*i) != b.get(*j))
        .count();
    let met = f64::from(met);
    let moved = (moved / 2) as f64;
    (met / a.len() as f64 + met / b.len() as f64 + (met - moved) / met) / 3.0
}

/// The places of the ones of a mask, from the lowest.
struct Places(u64);

impl Iterator for Places {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        if self.0 == 0 {
            return None;
        }
        let place = self.0.trailing_zeros();
        self.0 &= self.0 - 1;
        Some(place as usize)
    }
}

/// Edits from one value to the other, up to two; `3` stands for more.
pub(crate) fn edits(a: &[u8], b: &[u8]) -> u8 {
    if a.len().abs_diff(b.len()) > 2 {
        return 3;
    }
    let ahead = a.iter().zip(b).take_while(|(x, y)| x == y).count();
    let (a, b) = (a.get(ahead..).unwrap_or(&[]), b.get(ahead..).unwrap_or(&[]));
    let behind = (a.iter().rev().zip(b.iter().rev()))
        .take_while(|(x, y)| x == y)
        .count();
    let a = a.get(..a.len() - behind).unwrap_or(&[]);
    let b = b.get(..b.len() - behind).unwrap_or(&[]);
    match (a, b) {
        ([], []) => 0,
        ([_], [] | [_]) | ([], [_]) => 1,
        ([x, y], [v, w]) if x == w && y == v => 1,
        ([], [_, _]) | ([_, _], []) => 2,
        _ => aligned(a, b),
    }
}

/// Optimal string alignment by rows.
fn aligned(a: &[u8], b: &[u8]) -> u8 {
    const WIDE: usize = VALUE_CHARS_MAX + 1;
    let mut before = [0_u8; WIDE];
    let mut above = [0_u8; WIDE];
    let mut row = [0_u8; WIDE];
    for (at, cell) in (0_u8..).zip(above.iter_mut()) {
        *cell = at;
    }
    let mut last = None;
    for (i, letter) in (1_u8..).zip(a.iter()) {
        row[0] = i;
        let mut other_before = None;
        for (j, other) in b.iter().enumerate() {
            let cell = |cells: &[u8; WIDE], at: usize| cells.get(at).copied().unwrap_or(u8::MAX);
            let replaced = cell(&above, j) + u8::from(letter != other);
            let mut least = replaced
                .min(cell(&above, j + 1).saturating_add(1))
                .min(cell(&row, j).saturating_add(1));
            if last == Some(other) && other_before == Some(letter) {
                least = least.min(cell(&before, j.saturating_sub(1)).saturating_add(1));
            }
            if let Some(here) = row.get_mut(j + 1) {
                *here = least;
            }
            other_before = Some(other);
        }
        last = Some(letter);
        before = above;
        above = row;
    }
    above.get(b.len()).copied().unwrap_or(3).min(3)
}

/// Twice the words that two addresses share over the words they have, 0 to 1 (Dice 1945).
pub(crate) fn words_shared(a: &[u8], b: &[u8]) -> f64 {
    let words = |value| <[u8]>::split(value, |byte| *byte == b' ').filter(|word| !word.is_empty());
    let (in_a, in_b) = (words(a).count(), words(b).count());
    let mut used = 0_u64;
    for word in words(a) {
        let free = words(b)
            .enumerate()
            .find(|(at, other)| used >> at & 1 == 0 && *other == word);
        if let Some((at, _)) = free {
            used |= 1 << at;
        }
    }
    if in_a + in_b == 0 {
        return 0.0;
    }
    2.0 * f64::from(used.count_ones()) / (in_a + in_b) as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_have_the_likeness_that_winkler_printed() {
        // Winkler 1990 and the tables of Porter and Winkler 1997.
        for (a, b, expected) in [
            ("martha", "marhta", 0.961_111_111),
            ("dwayne", "duane", 0.84),
            ("dixon", "dicksonx", 0.813_333_333),
            ("jones", "johnson", 0.832_380_952),
            ("abroms", "abrams", 0.922_222_222),
            ("hardin", "martinez", 0.722_222_222),
        ] {
            let found = jaro_winkler(a.as_bytes(), b.as_bytes());
            assert!((found - expected).abs() < 1e-8, "{a} {b}: {found}");
        }
    }

    #[test]
    fn neighbours_swapped_are_one_edit() {
        for (a, b, expected) in [
            ("6988048", "6988084", 1),
            ("6988048", "6988048", 0),
            ("6988048", "698804", 1),
            ("6988048", "9688084", 2),
            ("cf103at", "cf103af", 1),
            ("abcd", "efgh", 3),
            ("ca", "abc", 3),
            ("", "ab", 2),
        ] {
            assert_eq!(edits(a.as_bytes(), b.as_bytes()), expected, "{a} {b}");
        }
    }

    #[test]
    fn a_word_that_stands_once_is_shared_once() {
        assert!((words_shared(b"12 station road", b"station road 12") - 1.0).abs() < 1e-12);
        assert!((words_shared(b"road road", b"road") - 2.0 / 3.0).abs() < 1e-12);
    }

    proptest! {
        #[test]
        fn no_pair_is_more_alike_than_its_letters_allow(a in "[a-e ]{1,24}", b in "[a-e ]{1,24}") {
            let (a, b) = (a.as_bytes(), b.as_bytes());
            let common = Letters::of(a).common_at_most(&Letters::of(b));
            prop_assert!(jaro_winkler(a, b) <= jaro_winkler_at_most(a, b, common) + 1e-12);
            let least = a.len().max(b.len()) - (common as usize).min(a.len().max(b.len()));
            prop_assert!(usize::from(edits(a, b)) >= least.min(3));
            prop_assert!(words_shared(a, b) == 0.0 || Letters::of(a).may_share_a_word(&Letters::of(b)));
        }

        #[test]
        fn likeness_does_not_depend_on_who_comes_first(a in "[a-e ]{0,12}", b in "[a-e ]{0,12}") {
            let (a, b) = (a.as_bytes(), b.as_bytes());
            prop_assert_eq!(edits(a, b), edits(b, a));
            prop_assert!((words_shared(a, b) - words_shared(b, a)).abs() < 1e-12);
            prop_assert!((0.0..=1.0).contains(&jaro_winkler(a, b)));
        }

        #[test]
        fn two_random_edits_are_at_most_two(a in "[a-c]{2,10}", at in 0_usize..9, to in 0_usize..9) {
            let mut b = a.clone().into_bytes();
            let at = at % b.len();
            b[at] = b'z';
            let to = to % b.len();
            b.remove(to);
            prop_assert!(edits(a.as_bytes(), &b) <= 2);
        }
    }
}
