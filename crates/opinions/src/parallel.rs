//! The same work on parts of a list, on several threads.
//!
//! Guarantees: the answers come in the order of the list, whatever the number of threads, and part boundaries are seen by
//! nobody whose work treats each item alone.

use std::thread;

/// Runs `work` on consecutive parts of `items`, one a thread, and answers in the order of the parts.
pub(crate) fn in_parts<T: Sync, R: Send>(
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
