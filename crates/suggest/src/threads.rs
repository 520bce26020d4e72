//! The same work on many things, on several threads.
//!
//! Guarantees: the answers come in the order of the things and do not depend on the number of threads, because each is made
//! alone. A sum over many rows is made block by block, of blocks whose size is fixed, and the blocks are added in order.

use crate::limits::BLOCK_ROWS;
use std::ops::Range;
use std::thread;

/// Answers `work(0) .. work(count - 1)`, in this order. Thread `t` of `n` takes every `n`th thing from `t` on, so that dear
/// and cheap things are shared out.
pub(crate) fn each<R: Send>(
    count: usize,
    threads: usize,
    work: impl Fn(usize) -> R + Sync,
) -> Vec<R> {
    let threads = threads.clamp(1, count.max(1));
    if threads == 1 {
        return (0..count).map(work).collect();
    }
    let work = &work;
    let mut parts: Vec<std::vec::IntoIter<R>> = thread::scope(|scope| {
        let running: Vec<_> = (0..threads)
            .map(|first| {
                let own = move || {
                    (first..count)
                        .step_by(threads)
                        .map(work)
                        .collect::<Vec<R>>()
                };
                (first, scope.spawn(own))
            })
            .collect();
        let parts = running.into_iter().map(|(first, thread)| {
            let part = thread.join();
            // A thread that could not go on: the same work, here, says why.
            part.unwrap_or_else(|_| (first..count).step_by(threads).map(work).collect())
        });
        parts.map(Vec::into_iter).collect()
    });
    let mut out = Vec::with_capacity(count);
    for at in 0..count {
        out.extend(parts.get_mut(at % threads).and_then(Iterator::next));
    }
    out
}

/// The blocks that `rows` rows are worked on in.
pub(crate) fn blocks(rows: usize) -> Vec<Range<usize>> {
    let starts = (0..rows).step_by(BLOCK_ROWS);
    starts
        .map(|start| start..rows.min(start + BLOCK_ROWS))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_come_in_order_on_any_number_of_threads() {
        let one = each(10, 1, |n| n * n);
        assert_eq!(one, each(10, 3, |n| n * n));
        assert_eq!(each(0, 4, |n| n), Vec::<usize>::new());
        let all: Vec<usize> = blocks(BLOCK_ROWS + 1).into_iter().flatten().collect();
        assert_eq!(all, (0..=BLOCK_ROWS).collect::<Vec<_>>());
    }
}
