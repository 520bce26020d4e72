//! What rooms remember beside the database, so that it need not be asked again: it is made when first
//! wanted and vanishes with the store.
//!
//! Nothing here is kept on disk, and nothing here is told when the database changes: a room that
//! remembers something compares it with what it reads.

use crate::Store;
use std::any::{Any, TypeId};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// What is remembered, by its type.
#[derive(Default)]
pub(crate) struct Memory(Mutex<BTreeMap<TypeId, Arc<dyn Any + Send + Sync>>>);

impl Store {
    /// The one `T` that goes with this store.
    pub fn remembered<T: Any + Default + Send + Sync>(&self) -> Arc<T> {
        let mut all = self
            .memory()
            .0
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let kept = all
            .entry(TypeId::of::<T>())
            .or_insert_with(|| Arc::new(T::default()));
        // It was put there under its own type.
        Arc::downcast(Arc::clone(kept)).unwrap_or_default()
    }
}
