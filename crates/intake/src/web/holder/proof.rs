//! What anybody can check without asking us: the receipt as a file and on paper, and the checkpoint of the ledger as it
//! stands.

use super::held;
use crate::web::receipt;
use axum::extract::Path;
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use commission::Error;
use commission::web::{Answer, Asked, attachment, blocking};
use ledger::Checkpoint;

/// `GET .../receipt.json`: leaf, proof, checkpoint and every part opened.
pub(super) async fn file(
    asked: Asked,
    Path((_, _, reference)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Answer> {
    held(asked, reference, headers, |holder| {
        let store = &holder.asked.app.store;
        let receipt = evidence::receipt(store, &holder.commission, &holder.source)?;
        let bytes = receipt
            .to_bytes()
            .map_err(|why| Error::fault("write a receipt", why))?;
        let name = format!("{}.receipt.json", holder.receipt.reference);
        attachment("application/json", &name, bytes)
    })
    .await
}

/// `GET .../receipt.pdf`: the same to read, with the code, and with what was sent as it was sent.
pub(super) async fn paper(
    asked: Asked,
    Path((_, _, reference)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response, Answer> {
    held(asked, reference, headers, |holder| {
        receipt::printed(
            &holder.asked.app.store,
            &holder.commission,
            holder.asked.language,
            (holder.source, Some(holder.code)),
        )
    })
    .await
}

/// `GET /{lang}/c/{slug}/ledger/checkpoint`: for everybody, so that whoever keeps one can tell later whether the ledger
/// was changed.
pub(super) async fn checkpoint(asked: Asked) -> Result<Response, Answer> {
    blocking(move || {
        let (commission, store) = (asked.commission()?, &asked.app.store);
        let tree = store.tree(&commission.log())?;
        let key = store.signing_key(&commission.definition.slug)?;
        let note = Checkpoint::of(&tree, &key).sign(&key);
        let note = note.map_err(|why| Error::fault("sign a checkpoint", why))?;
        let mut response = Response::new(note.into());
        let text = HeaderValue::from_static("text/plain; charset=utf-8");
        response.headers_mut().insert(header::CONTENT_TYPE, text);
        Ok(response)
    })
    .await
}
