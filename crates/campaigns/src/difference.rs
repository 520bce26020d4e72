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
    vocabulary: Vec<WordId>,
    tokens: Vec<Token>,
}

impl Template {
    /// This row, as the one to compare with.
    pub(crate) fn new(row: Vec<WordId>) -> Self {
        let mut vocabulary = row.clone();
        vocabulary.sort_unstable();
        vocabulary.dedup();
        let tokens = tokens(&vocabulary, &row);
        Self {
            row,
            vocabulary,
            tokens,
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
        let theirs = tokens(&self.vocabulary, other);
        let kinds = u32::try_from(self.vocabulary.len() + 1).unwrap_or(u32::MAX);
        let mut diff = Diff::default();
        diff.compute_with(Algorithm::Histogram, &self.tokens, &theirs, kinds);
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

/// Words as tokens: the place in the vocabulary; words outside it are all one, as none of them can be equal to any in it.
fn tokens(vocabulary: &[WordId], row: &[WordId]) -> Vec<Token> {
    row.iter()
        .map(|word| {
            let place = vocabulary.binary_search(word).unwrap_or(vocabulary.len());
            Token(u32::try_from(place).unwrap_or(u32::MAX))
        })
        .collect()
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
