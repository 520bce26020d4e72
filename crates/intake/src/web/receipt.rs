//! The receipt of a submission as a PDF, for the staff to send to whoever gave the evidence.
//!
//! What respondents are given themselves, by their code, is the business of `holder`.

use axum::extract::Path;
use axum::response::Response;
use commission::web::{Answer, Asked, attachment, blocking};
use commission::{Commission, Error, Language};
use evidence::Source;
use ledger::ReceiptCode;
use store::Store;

/// `GET /{lang}/c/{slug}/evidence/{reference}/receipt.pdf`: the words as they stand now, without a code.
pub(super) async fn receipt(
    asked: Asked,
    Path((_, _, reference)): Path<(String, String, String)>,
) -> Result<Response, Answer> {
    blocking(move || {
        let commission = asked.commission()?;
        let store = &asked.app.store;
        let known = store.read(|r| evidence::source_by_reference(r, commission.id, &reference))?;
        let source = known.ok_or(Error::NotFound)?;
        printed(store, commission, asked.language, (source, None))
    })
    .await
}

/// A receipt, printed: with its code for the respondent, without for anybody else.
pub(super) fn printed(
    store: &Store,
    commission: &Commission,
    language: Language,
    (source, code): (Source, Option<ReceiptCode>),
) -> Result<Response, Error> {
    let name = format!("{}.receipt.pdf", source.reference);
    let receipt = crate::receipt::receipt(store, commission, source, code)?;
    let printed = receipt.printed(commission, language)?;
    attachment("application/pdf", &name, printed.bytes)
}
