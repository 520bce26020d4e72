//! What stands in one text and not in another, word by word, and how it is put into a text.
//!
//! Guarantees: hunks come in order and do not overlap; applied to the text they were made for they give the other one;
//! the same texts give the same hunks everywhere. The algorithm is histogram diff as `imara-diff` has it, on words.

use crate::limits::TOKENS_MAX;
use imara_diff::{Algorithm, Diff, Token};
use std::collections::BTreeMap;

/// A place of a text that should say something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hunk {
    /// Code points of the text before it.
    pub first: usize,
    /// Code points of the text before what follows it.
    pub past: usize,
    /// What should stand there.
    pub text: String,
}

/// The text with these hunks in it; nothing where two of them overlap or one lies outside.
pub fn apply(base: &str, hunks: &[Hunk]) -> Option<String> {
    let mut sorted: Vec<&Hunk> = hunks.iter().collect();
    sorted.sort_by_key(|hunk| (hunk.first, hunk.past));
    let letters: Vec<char> = base.chars().collect();
    let mut out = String::with_capacity(base.len());
    let mut at = 0;
    for hunk in sorted {
        out.extend(letters.get(at..hunk.first)?);
        out.push_str(&hunk.text);
        letters.get(hunk.first..hunk.past)?;
        at = hunk.past;
    }
    out.extend(letters.get(at..)?);
    Some(out)
}

/// What must be done to `base` so that it says `other`. Changes with nothing but blanks between them are one.
pub(crate) fn difference(base: &str, other: &str) -> Vec<Hunk> {
    if base == other {
        return Vec::new();
    }
    let (left, right) = (tokens(base), tokens(other));
    if left.len() > TOKENS_MAX || right.len() > TOKENS_MAX {
        return vec![Hunk {
            first: 0,
            past: base.chars().count(),
            text: other.to_owned(),
        }];
    }
    let mut kinds: BTreeMap<&str, u32> = BTreeMap::new();
    for token in left.iter().chain(&right) {
        let next = u32::try_from(kinds.len()).unwrap_or(u32::MAX);
        kinds.entry(token).or_insert(next);
    }
    let row = |tokens: &[&str]| -> Vec<Token> {
        tokens
            .iter()
            .map(|token| Token(kinds.get(token).copied().unwrap_or(u32::MAX)))
            .collect()
    };
    let mut diff = Diff::default();
    let count = u32::try_from(kinds.len()).unwrap_or(u32::MAX);
    diff.compute_with(Algorithm::Histogram, &row(&left), &row(&right), count);
    let (left_at, right_at) = (offsets(&left), offsets(&right));
    let letters: Vec<char> = other.chars().collect();
    let mut ranges: Vec<(usize, usize, usize, usize)> = Vec::new();
    for hunk in diff.hunks() {
        let place =
            |offsets: &[usize], at: u32| offsets.get(at as usize).copied().unwrap_or_default();
        let range = (
            place(&left_at, hunk.before.start),
            place(&left_at, hunk.before.end),
            place(&right_at, hunk.after.start),
            place(&right_at, hunk.after.end),
        );
        let between: String = ranges.last().map_or_else(String::new, |last| {
            letters
                .get(last.3..range.2)
                .unwrap_or_default()
                .iter()
                .collect()
        });
        match ranges.last_mut() {
            Some(last) if between.trim().is_empty() && !between.contains('\n') => {
                (last.1, last.3) = (range.1, range.3);
            }
            _ => ranges.push(range),
        }
    }
    ranges
        .into_iter()
        .map(|(first, past, from, to)| Hunk {
            first,
            past,
            text: letters.get(from..to).unwrap_or_default().iter().collect(),
        })
        .collect()
}

/// Words, runs of blanks, and every other sign by itself.
fn tokens(text: &str) -> Vec<&str> {
    let kind = |c: char| match c {
        c if c.is_alphanumeric() || c == '\'' || c == '’' => 0,
        '\n' => 1,
        c if c.is_whitespace() => 2,
        _ => 3,
    };
    let mut found = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        let kind = kind(c);
        if before.is_some_and(|before| before != kind || kind == 3 || kind == 1) {
            found.extend(text.get(start..at));
            start = at;
        }
        before = Some(kind);
    }
    found.extend(text.get(start..).filter(|rest| !rest.is_empty()));
    found
}

/// Where each token begins, in code points, and where the last ends.
fn offsets(tokens: &[&str]) -> Vec<usize> {
    let mut at = 0;
    let mut all = vec![0];
    for token in tokens {
        at += token.chars().count();
        all.push(at);
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_word_that_was_changed_is_one_hunk_at_its_place() {
        let hunks = difference("The bus is late every day.", "The bus is early every day.");
        assert_eq!(
            hunks,
            [Hunk {
                first: 11,
                past: 15,
                text: "early".to_owned()
            }]
        );
    }

    #[test]
    fn words_changed_beside_each_other_are_one_hunk() {
        let hunks = difference("one two three four", "one deux trois four");
        assert_eq!(
            hunks,
            [Hunk {
                first: 4,
                past: 13,
                text: "deux trois".to_owned()
            }]
        );
    }

    #[test]
    fn hunks_that_overlap_are_not_applied() {
        let hunk = |first, past| Hunk {
            first,
            past,
            text: "x".to_owned(),
        };
        assert_eq!(apply("abcdef", &[hunk(0, 3), hunk(2, 4)]), None);
        assert_eq!(apply("abc", &[hunk(2, 9)]), None);
        assert_eq!(
            apply("abcdef", &[hunk(4, 5), hunk(0, 2)]).as_deref(),
            Some("xcdxf")
        );
    }

    proptest! {
        #[test]
        fn what_was_found_different_makes_the_other_text(
            base in "[a-c ŷ\n.]{0,60}", other in "[a-c ŷ\n.]{0,60}"
        ) {
            prop_assert_eq!(apply(&base, &difference(&base, &other)), Some(other));
        }
    }
}
