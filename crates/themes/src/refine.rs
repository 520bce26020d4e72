//! Groups made to fit the words of their texts.
//!
//! Guarantees: every text goes to the group under whose words it is likeliest, until none moves; ties go to the earlier group; a group
//! that lost all its texts stays empty.
//!
//! Method: a mixture of multinomials with a Dirichlet prior, fitted by classification EM (Celeux and Govaert 1992; Nigam, McCallum, Thrun
//! and Mitchell 2000). Unlike k-means it does not ask groups to be of one size: a group's share of the texts counts as well.

use crate::each;
use crate::limits::{REFINE_PASSES_MAX, UNSEEN_WORD};
use crate::matrix::{Dense, Sparse, add};

/// The groups after refining: `counts` says how often each text has each term.
pub(crate) fn refined(counts: &Sparse, groups: &[u32], count: usize, threads: usize) -> Vec<u32> {
    let mut of = groups.to_vec();
    for _ in 0..REFINE_PASSES_MAX {
        let likely = likely(counts, &of, count);
        let now = each(&counts.rows, threads, |row| likeliest(row, &likely));
        if now == of {
            break;
        }
        of = now;
    }
    of
}

/// The logarithms: a row for each term with a column for each group, and a last row with the groups' shares of the texts.
fn likely(counts: &Sparse, of: &[u32], count: usize) -> Dense {
    let mut sums = Dense::noughts(counts.columns + 1, count);
    let mut all = vec![0.0_f32; count];
    for (row, group) in counts.rows.iter().zip(of) {
        let group = *group as usize;
        for (term, times) in row {
            if let Some(sum) = sums.row_mut(*term as usize).get_mut(group) {
                *sum += times;
            }
            if let Some(all) = all.get_mut(group) {
                *all += times;
            }
        }
        if let Some(texts) = sums.row_mut(counts.columns).get_mut(group) {
            *texts += 1.0;
        }
    }
    let terms = counts.columns as f32;
    let whole: Vec<f32> = all
        .iter()
        .map(|all| libm::logf(all + UNSEEN_WORD * terms))
        .collect();
    for term in 0..counts.columns {
        for (cell, whole) in sums.row_mut(term).iter_mut().zip(&whole) {
            *cell = libm::logf(*cell + UNSEEN_WORD) - whole;
        }
    }
    for cell in sums.row_mut(counts.columns) {
        *cell = libm::logf(*cell + 1.0);
    }
    sums
}

fn likeliest(row: &[(u32, f32)], likely: &Dense) -> u32 {
    let mut sums = likely.row(likely.len() - 1).to_vec();
    for (term, times) in row {
        add(&mut sums, likely.row(*term as usize), *times);
    }
    let mut best = (0, f32::NEG_INFINITY);
    for (group, sum) in (0_u32..).zip(sums) {
        if sum > best.1 {
            best = (group, sum);
        }
    }
    best.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_goes_where_its_words_are_said() {
        let rows =
            [0, 0, 0, 1, 1, 1].map(|subject| vec![(subject * 2, 2.0), (subject * 2 + 1, 1.0)]);
        let counts = Sparse {
            rows: rows.to_vec(),
            columns: 4,
        };
        for threads in [1, 2] {
            let of = refined(&counts, &[0, 0, 1, 1, 1, 1], 2, threads);
            assert_eq!(of, [0, 0, 0, 1, 1, 1]);
        }
    }
}
