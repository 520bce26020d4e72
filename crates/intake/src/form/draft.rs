//! Keeping what one page of the form said.

use super::{DraftKey, Fields, FormFile};
use crate::limits::DRAFT_KEPT_US;
use crate::store::form as rows;
use ::store::{Store, StoreError};

/// What became of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Saved {
    /// It is on disk, in the draft of this key.
    Kept(DraftKey),
    /// The draft was sent before, under this reference: nothing was changed.
    Sent(String),
}

/// Keeps fields in the draft of `key`. Where there is none (a first page, a cookie that was lost, a draft that ran
/// out) a draft begins under `fresh`, because what was typed must be kept in any case.
///
/// # Errors
/// [`StoreError`] where it cannot be kept; nothing of it is then.
pub(crate) fn save(
    store: &Store,
    commission: i64,
    (key, fresh): (Option<DraftKey>, DraftKey),
    fields: Fields,
    now_us: i64,
) -> Result<Saved, StoreError> {
    store.write(move |tx| {
        let mut into = None;
        if let Some(key) = key {
            if let Some(reference) = rows::sent(tx, commission, &key)? {
                return Ok(Saved::Sent(reference));
            }
            into = rows::draft(tx, commission, &key)?.map(|draft| (draft.id, key));
        }
        let (draft, key) = match into {
            Some(found) => found,
            None => (rows::begin_draft(tx, commission, &fresh, now_us)?, fresh),
        };
        rows::save_fields(tx, draft, &fields, now_us)?;
        Ok(Saved::Kept(key))
    })
}

/// Deletes the drafts whose time is over, and answers how many they were.
///
/// # Errors
/// [`StoreError`] where they cannot be deleted.
pub fn sweep_drafts(store: &Store, now_us: i64) -> Result<u64, StoreError> {
    let before_us = now_us - DRAFT_KEPT_US;
    store.write(move |tx| {
        for file in rows::old_files(tx, before_us)? {
            if let Ok(file) = serde_json::from_str::<FormFile>(&file) {
                tx.forget_blob(&file.sha256)?;
            }
        }
        rows::sweep_drafts(tx, before_us)
    })
}
