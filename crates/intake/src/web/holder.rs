//! The receipt, for whoever has its code: what was sent, what became of it, and how to change or withdraw it.
//!
//! The code is a cookie that ends with the browser. A receipt that is not there and a code that is wrong are answered
//! alike.

mod acts;
mod objections;
mod open;
mod page;
mod proof;

use super::form::{cookie_in, set_cookie};
use super::in_a_language_there_is;
use crate::holder::opened;
use crate::store::forget::wished;
use crate::store::receipt::Receipt;
use axum::http::HeaderMap;
use axum::response::Response;
use axum::routing::{get, post};
use commission::web::{Answer, Asked, Route, blocking, see};
use commission::{Call, Capability, Commission, Error, Publication};
use evidence::Source;
use ledger::ReceiptCode;
use pages::Chrome;
use std::sync::Arc;

/// The routes of receipts.
pub(super) fn routes() -> Vec<Route> {
    let anyone = Capability::Anyone;
    let page = |path, handler| Route::get(path, anyone, handler);
    let act = |path, handler| Route::post(path, anyone, handler);
    vec![
        page("/{lang}/c/{slug}/receipt", get(open::ask)),
        act("/{lang}/c/{slug}/receipt", post(open::open)),
        act("/{lang}/c/{slug}/receipt/close", post(open::close)),
        page("/{lang}/c/{slug}/receipt/{reference}", get(page::page)),
        page(
            "/{lang}/c/{slug}/receipt/{reference}/receipt.json",
            get(proof::file),
        ),
        page(
            "/{lang}/c/{slug}/receipt/{reference}/receipt.pdf",
            get(proof::paper),
        ),
        act(
            "/{lang}/c/{slug}/receipt/{reference}/amend",
            post(acts::amend),
        ),
        page(
            "/{lang}/c/{slug}/receipt/{reference}/withdraw",
            get(acts::ask_withdraw),
        ),
        act(
            "/{lang}/c/{slug}/receipt/{reference}/withdraw",
            post(acts::withdraw),
        ),
        act(
            "/{lang}/c/{slug}/receipt/{reference}/erase",
            post(acts::erase),
        ),
        act(
            "/{lang}/c/{slug}/receipt/{reference}/object",
            post(acts::object),
        ),
        page("/{lang}/c/{slug}/ledger/checkpoint", get(proof::checkpoint)),
        Route::get(
            "/{lang}/c/{slug}/objections",
            Capability::Read,
            get(objections::list),
        ),
        Route::get(
            "/{lang}/c/{slug}/objections.xlsx",
            Capability::Read,
            get(objections::sheet),
        ),
        Route::post(
            "/{lang}/c/{slug}/objections/{id}",
            Capability::Moderate,
            post(objections::answer),
        ),
    ]
}

/// The name of the cookie that holds a receipt code.
pub(super) fn cookie(slug: &str) -> String {
    format!("tystio-receipt-{slug}")
}

/// Answers a request to a receipt that is open; any other is led to the page that asks for the code.
async fn held(
    asked: Asked,
    reference: String,
    headers: HeaderMap,
    act: impl FnOnce(Holder) -> Result<Response, Error> + Send + 'static,
) -> Result<Response, Answer> {
    blocking(move || match Holder::new(asked, &reference, &headers)? {
        Ok(holder) => act(holder),
        Err(elsewhere) => Ok(elsewhere),
    })
    .await
}

/// Whether whoever asks has the receipt of this reference open.
///
/// # Errors
/// [`Error::NotFound`] where there is no such commission, [`Error::Fault`] where it cannot be read.
pub fn has_receipt_open(
    asked: &Asked,
    reference: &str,
    headers: &HeaderMap,
) -> Result<bool, Error> {
    Ok(Holder::new(asked.clone(), reference, headers)?.is_ok())
}

/// One request to a receipt that is open.
struct Holder {
    asked: Asked,
    commission: Arc<Commission>,
    receipt: Receipt,
    source: Source,
    code: ReceiptCode,
    now_us: i64,
}

impl Holder {
    /// The receipt of the cookie, if it is that of `reference`; else the way to the page that asks for the code.
    fn new(
        asked: Asked,
        reference: &str,
        headers: &HeaderMap,
    ) -> Result<Result<Self, Response>, Error> {
        let commission = asked.commission.clone().ok_or(Error::NotFound)?;
        let slug = &commission.definition.slug;
        if let Some(elsewhere) = in_a_language_there_is(&asked, &commission) {
            return Ok(Err(elsewhere));
        }
        let code = cookie_in(headers, asked.app.behind_tls, &cookie(slug));
        let code = code.and_then(|code| ReceiptCode::read(&code));
        let store = &asked.app.store;
        if let Some(code) = code
            && let Some(receipt) = opened(store, commission.id, &code)?
            && receipt.reference == reference
            && let Some(source) = store.read(|r| evidence::source(r, receipt.source))?
        {
            return Ok(Ok(Self {
                now_us: asked.app.clock.now_us(),
                asked,
                commission,
                receipt,
                source,
                code,
            }));
        }
        Ok(Err(see(&asked.href("/receipt"))))
    }

    fn call(&self) -> Result<&Call, Error> {
        self.commission.call()
    }

    /// Whether it stands: neither withdrawn nor superseded.
    fn stands(&self) -> bool {
        self.receipt.withdrawn_us.is_none() && self.receipt.later.is_none()
    }

    /// When the respondent asked to be erased.
    fn erasure_asked_us(&self) -> Result<Option<i64>, Error> {
        let source = self.source.id;
        Ok(self.asked.app.store.read(|r| wished(r, source))?)
    }

    /// Whether it can still be asked for.
    fn may_be_erased(&self) -> Result<bool, Error> {
        let erased = self.source.state == Publication::Erased;
        Ok(!erased && self.erasure_asked_us()?.is_none())
    }

    fn href(&self, below: &str) -> String {
        self.asked
            .href(&format!("/receipt/{}{below}", self.receipt.reference))
    }

    fn chrome(&self, title: impl Into<String>) -> Chrome {
        let mut chrome = self.asked.chrome(title, &[]);
        chrome
            .tongues
            .clone_from(&self.commission.definition.languages);
        chrome
    }
}

/// Sets the cookie by which a receipt is open.
pub(super) fn with_code(
    asked: &Asked,
    slug: &str,
    response: Response,
    code: &ReceiptCode,
) -> Response {
    let code = code.to_string();
    set_cookie(response, asked.app.behind_tls, &cookie(slug), Some(&code))
}
