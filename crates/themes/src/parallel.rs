//! The same work on each of many items, on several threads.
//!
//! Guarantees: the answers come in the order of the items, whatever the number of threads.

use std::thread;

/// Items for which a thread is worth its start.
const ITEMS_A_THREAD_MIN: usize = 1_000;

/// Calls `work` with each item and answers in their order.
pub(crate) fn each<T: Sync, R: Send>(
    items: &[T],
    threads: usize,
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let threads = threads.clamp(1, (items.len() / ITEMS_A_THREAD_MIN).max(1));
    if threads == 1 {
        return items.iter().map(work).collect();
    }
    let size = items.len().div_ceil(threads);
    let work = &work;
    thread::scope(|scope| {
        let running: Vec<_> = items
            .chunks(size)
            .map(|part| {
                (
                    part,
                    scope.spawn(move || part.iter().map(work).collect::<Vec<R>>()),
                )
            })
            .collect();
        running
            .into_iter()
            .flat_map(|(part, thread)| match thread.join() {
                Ok(done) => done,
                Err(_) => part.iter().map(work).collect(), // a thread that could not go on: the same work, here, says why
            })
            .collect::<Vec<R>>()
    })
}

#[cfg(test)]
mod tests {
    use super::each;

    #[test]
    fn answers_stand_in_the_order_of_the_items() {
        let items: Vec<u32> = (0..5_001).collect();
        let doubled: Vec<u32> = items.iter().map(|n| n * 2).collect();
        for threads in [0, 1, 2, 7, 500] {
            assert_eq!(each(&items, threads, |n| n * 2), doubled);
        }
        assert!(each(&[] as &[u32], 2, |n| *n).is_empty());
    }
}
