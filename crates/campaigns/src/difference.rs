//! What stands in one row of words and not in another.
//!
//! Guarantees: the runs come in order and do not touch; the same two rows give the same runs everywhere. The algorithm is
//! histogram diff as `imara-diff` has it, on words.

use crate::words::WordId;
use imara_diff::{Algorithm, Diff, Token};
use std::ops::Range;

/// A place where a text leaves its template: these words of the template are replaced by those of the text; either may be
/// none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Change {
    /// Words of the template.
    pub(crate) removed: Range<usize>,
    /// Words of the text.
    pub(crate) added: Range<usize>,
}

/// A row to which others are compared.
pub(crate) struct Template {
    row: Vec<WordId>,
    vocabulary: Vocabulary,
    tokens: Vec<Token>,
    /// How often it has each of its words, by their tokens.
    counts: Vec<u32>,
}

impl Template {
    /// This row, as the one to compare with.
    pub(crate) fn new(row: Vec<WordId>) -> Self {
        let vocabulary = Vocabulary::of(&row);
        let tokens = vocabulary.tokens(&row);
        let mut counts = vec![0; vocabulary.outside.0 as usize];
        for token in &tokens {
            if let Some(count) = counts.get_mut(token.0 as usize) {
                *count += 1;
            }
        }
        Self {
            row,
            vocabulary,
            tokens,
            counts,
        }
    }

    /// Its words.
    pub(crate) fn row(&self) -> &[WordId] {
        &self.row
    }

    /// Where another row leaves this one.
    pub(crate) fn changes(&self, other: &[WordId]) -> Vec<Change> {
        if self.row == other {
            return Vec::new();
        }
        self.changed(&self.vocabulary.tokens(other))
    }

    /// Where another row leaves this one; nothing is told of a row that has fewer of its words than asked for.
    pub(crate) fn changes_of_most(
        &self,
        other: &[WordId],
        words_min: usize,
    ) -> Option<Vec<Change>> {
        let theirs = self.vocabulary.tokens(other);
        let mut left = self.counts.clone();
        let mut has = |token: &&Token| {
            let left = left.get_mut(token.0 as usize);
            left.is_some_and(|left| {
                let has = *left > 0;
                *left = left.saturating_sub(1);
                has
            })
        };
        let enough = theirs.iter().filter(|token| has(token)).count() >= words_min;
        enough.then(|| self.changed(&theirs))
    }

    fn changed(&self, theirs: &[Token]) -> Vec<Change> {
        let kinds = self.vocabulary.outside.0.saturating_add(1);
        let mut diff = Diff::default();
        diff.compute_with(Algorithm::Histogram, &self.tokens, theirs, kinds);
        diff.hunks()
            .map(|hunk| Change {
                removed: places(&hunk.before),
                added: places(&hunk.after),
            })
            .collect()
    }
}

fn places(range: &Range<u32>) -> Range<usize> {
    range.start as usize..range.end as usize
}

/// The words of a template as tokens. Words outside it are all one, as none of them can be equal to any in it.
struct Vocabulary {
    /// Each word in the first free slot from where its own bits point to; few slots are taken, so that most others find theirs free.
    slots: Vec<Option<(WordId, Token)>>,
    outside: Token,
}

/// Slots for each word of a template, at least.
const SLOTS_A_WORD: usize = 8;

impl Vocabulary {
    fn of(row: &[WordId]) -> Self {
        let mut words = row.to_vec();
        words.sort_unstable();
        words.dedup();
        let mut vocabulary = Self {
            slots: vec![None; (words.len() * SLOTS_A_WORD).next_power_of_two()],
            outside: Token(u32::try_from(words.len()).unwrap_or(u32::MAX)),
        };
        for (number, word) in (0_u32..).zip(words) {
            let slot = vocabulary.slot(word);
            if let Some(slot) = vocabulary.slots.get_mut(slot) {
                *slot = Some((word, Token(number)));
            }
        }
        vocabulary
    }

    /// The slot where a word stands or would stand.
    fn slot(&self, word: WordId) -> usize {
        let last = self.slots.len() - 1;
        let mut slot = usize::try_from(word & last as u64).unwrap_or(0);
        while self
            .slots
            .get(slot)
            .is_some_and(|there| there.is_some_and(|(other, _)| other != word))
        {
            slot = (slot + 1) & last;
        }
        slot
    }

    fn tokens(&self, row: &[WordId]) -> Vec<Token> {
        let token = |word: &WordId| {
            let there = self.slots.get(self.slot(*word)).copied().flatten();
            there.map_or(self.outside, |(_, token)| token)
        };
        row.iter().map(token).collect()
    }
}

/// How many words of the template the other row keeps, in runs of at least `run_min`.
pub(crate) fn followed(template_words: usize, changes: &[Change], run_min: usize) -> usize {
    let ends = changes.iter().map(|change| change.removed.start);
    let starts = changes.iter().map(|change| change.removed.end);
    let runs = std::iter::once(0)
        .chain(starts)
        .zip(ends.chain(std::iter::once(template_words)));
    runs.map(|(start, end)| end.saturating_sub(start))
        .filter(|run| *run >= run_min)
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_word_and_an_added_end_are_two_changes() {
        let template = Template::new(vec![1, 2, 3, 4, 5]);
        let changes = template.changes(&[1, 2, 9, 4, 5, 7, 8]);
        assert_eq!(
            changes,
            [
                Change {
                    removed: 2..3,
                    added: 2..3
                },
                Change {
                    removed: 5..5,
                    added: 5..7
                }
            ]
        );
        assert_eq!(followed(5, &changes, 1), 4);
        assert_eq!(followed(5, &changes, 3), 0);
    }

    #[test]
    fn equal_rows_have_no_changes() {
        assert_eq!(Template::new(vec![1, 2, 1]).changes(&[1, 2, 1]), []);
    }
}
