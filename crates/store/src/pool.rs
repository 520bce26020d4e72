//! Connections that read: so many at the same time, made when they are needed and used again.

use crate::StoreError;
use crate::limits::READERS_MAX;
use std::sync::{Condvar, Mutex, PoisonError};

/// Connections of one kind.
#[derive(Debug)]
pub(crate) struct Pool<C> {
    state: Mutex<State<C>>,
    back: Condvar,
}

#[derive(Debug)]
struct State<C> {
    free: Vec<C>,
    out: usize,
}

impl<C> Default for Pool<C> {
    fn default() -> Self {
        Self {
            state: Mutex::new(State {
                free: Vec::new(),
                out: 0,
            }),
            back: Condvar::new(),
        }
    }
}

impl<C> Pool<C> {
    /// A connection that was used before, or a new one; waits while all are out.
    pub(crate) fn take(
        &self,
        make: impl FnOnce() -> Result<C, StoreError>,
    ) -> Result<C, StoreError> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        while state.free.is_empty() && state.out >= READERS_MAX {
            state = self
                .back
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
        state.out += 1;
        if let Some(connection) = state.free.pop() {
            return Ok(connection);
        }
        drop(state);
        let made = make();
        if made.is_err() {
            self.give_back(None);
        }
        made
    }

    /// Takes a connection back; `None` where it is of no more use.
    pub(crate) fn give_back(&self, connection: Option<C>) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.out -= 1;
        state.free.extend(connection);
        drop(state);
        self.back.notify_one();
    }
}
