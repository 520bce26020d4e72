//! The learning job: what need not be known before a receipt is given. It tells the language of
//! each document that did not declare one, and enters each into the search.
//!
//! It goes on from where it stopped; doing a document twice does no harm.

use crate::limits::DOCUMENTS_PER_STEP_MAX;
use crate::store as rows;
use ::store::{Store, StoreError};
use text::Language;

/// The kind of job that calls [`learn`]; its subject is the commission's number.
pub const JOB_KIND: &str = "evidence.learn";

/// Learns about every document of a commission that is not yet known, and answers how many that
/// were. `told` hears how many are done, for a progress display.
///
/// # Errors
/// [`StoreError`] where the store cannot be read or written.
pub fn learn(store: &Store, commission: i64, mut told: impl FnMut(u64)) -> Result<u64, StoreError> {
    let mut done = 0;
    loop {
        let waiting = store.read(|r| rows::unlearned(r, commission, DOCUMENTS_PER_STEP_MAX))?;
        if waiting.is_empty() {
            return Ok(done);
        }
        done += waiting.len() as u64;
        let learned = waiting
            .into_iter()
            .map(|(id, source, version, declared, text)| {
                let language = declared.or_else(|| detected(&text));
                Learned {
                    document: id,
                    source,
                    version,
                    language,
                    by: match (declared, language) {
                        (Some(_), _) => Some("declared"),
                        (None, Some(_)) => Some("detected"),
                        (None, None) => None,
                    },
                    folded: text::fold(&text),
                }
            })
            .collect::<Vec<_>>();
        store.write(move |tx| {
            for one in &learned {
                rows::keep_learned(tx, one)?;
            }
            Ok::<(), StoreError>(())
        })?;
        told(done);
    }
}

/// Fills the search of a store whose documents are learned already, all commissions of it: for a copy.
/// Answers how many documents it entered.
///
/// # Errors
/// [`StoreError`] where the store cannot be read or written.
pub fn fill_search(store: &Store, mut told: impl FnMut(u64)) -> Result<u64, StoreError> {
    let (mut after, mut done) = (0, 0);
    loop {
        let step = store.read(|r| rows::learned(r, after, DOCUMENTS_PER_STEP_MAX))?;
        let Some((last, _, _)) = step.last() else {
            return Ok(done);
        };
        after = *last;
        done += step.len() as u64;
        store.write(move |tx| {
            for (document, language, text) in &step {
                rows::make_searchable(tx, *document, *language, &text::fold(text))?;
            }
            Ok::<(), StoreError>(())
        })?;
        told(done);
    }
}

/// What was learned about a document.
#[derive(Debug)]
pub(crate) struct Learned {
    pub(crate) document: i64,
    pub(crate) source: i64,
    pub(crate) version: i64,
    pub(crate) language: Option<Language>,
    pub(crate) by: Option<&'static str>,
    pub(crate) folded: String,
}

fn detected(text: &str) -> Option<Language> {
    text::language_of(text).map(|(language, _)| language)
}
