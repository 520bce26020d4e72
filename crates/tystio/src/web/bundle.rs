//! What is held about one respondent, as one file: for the secretariat to hand over, and for whoever has the receipt open.

use super::erasures::{At, there};
use crate::bundle::bundle as put_together;
use crate::words::words;
use axum::extract::Path;
use axum::http::HeaderMap;
use axum::response::Response;
use commission::web::{Answer, Asked, attachment, blocking, see};
use commission::{Error, Refusal};
use intake::RESPONDENT;
use intake::web::has_receipt_open;
use std::fs;
use std::sync::{Mutex, TryLockError};

/// `GET /{lang}/c/{slug}/erasures/{reference}/bundle.zip`: to be handed over; recorded as a reading.
pub(super) async fn for_staff(
    asked: Asked,
    Path((_, _, reference)): At,
) -> Result<Response, Answer> {
    blocking(move || {
        if there(&asked, &reference).is_err() {
            return Err(Error::NotFound);
        }
        let by = asked.name();
        zip(&asked, &reference, &by)
    })
    .await
}

/// One respondent at a time: the tables are read from end to end, and anybody may ask.
static ONE: Mutex<()> = Mutex::new(());

/// `GET /{lang}/c/{slug}/receipt/{reference}/bundle.zip`: for whoever has the receipt open, and nobody else; recorded as well.
pub(super) async fn for_respondent(
    asked: Asked,
    Path((_, _, reference)): At,
    headers: HeaderMap,
) -> Result<Response, Answer> {
    blocking(move || {
        if !has_receipt_open(&asked, &reference, &headers)? {
            return Ok(see(&asked.href("/receipt")));
        }
        if there(&asked, &reference).is_err() {
            return Err(Error::NotFound);
        }
        let _turn = match ONE.try_lock() {
            Ok(turn) => turn,
            Err(TryLockError::Poisoned(turn)) => turn.into_inner(),
            Err(TryLockError::WouldBlock) => {
                return Err(Refusal::new("busy", |l| words(l).msg_bundle_busy()).into());
            }
        };
        zip(&asked, &reference, RESPONDENT)
    })
    .await
}

fn zip(asked: &Asked, reference: &str, by: &str) -> Result<Response, Error> {
    let folder = tempfile::tempdir().map_err(|why| Error::fault("make a folder", why))?;
    let out = folder.path().join("bundle.zip");
    let by = (by, asked.app.clock.now_us());
    put_together(&asked.app.store, asked.commission()?, reference, &out, by)?;
    let bytes = fs::read(&out).map_err(|why| Error::fault("read a bundle", why))?;
    attachment("application/zip", &format!("{reference}.zip"), bytes)
}
