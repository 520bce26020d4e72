//! The same work on parts of a list, on several threads.
//!
//! Guarantees: the answers come in the order of the list, whatever the number of threads, and part boundaries are seen by
//! nobody whose work treats each item alone. A thread that cannot go on loses nothing: its part is worked on by the caller.
//! It deliberately decides on no number of threads.

use std::thread;

/// Runs `work` on consecutive parts of `items`, one a thread, and answers in the order of the parts.
pub fn in_parts<T: Sync, R: Send>(
    items: &[T],
    threads: usize,
    work: impl Fn(&[T]) -> R + Sync,
) -> Vec<R> {
    let threads = threads.clamp(1, items.len().max(1));
    if threads == 1 {
        return vec![work(items)];
    }
    let size = items.len().div_ceil(threads);
    let work = &work;
    thread::scope(|scope| {
        let running: Vec<_> = items
            .chunks(size)
            .map(|part| (part, scope.spawn(move || work(part))))
            .collect();
        running
            .into_iter()
            .map(|(part, thread)| match thread.join() {
                Ok(done) => done,
                Err(_) => work(part), // a thread that could not go on: the same work, here, says why
            })
            .collect()
    })
}

/// Calls `work` with each item and answers in their order.
pub fn each<T: Sync, R: Send>(
    items: &[T],
    threads: usize,
    work: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let parts = in_parts(items, threads, |part| {
        part.iter().map(&work).collect::<Vec<R>>()
    });
    let mut all = Vec::with_capacity(items.len());
    for part in parts {
        all.extend(part);
    }
    all
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
