//! What somebody sees who has sent: the reference and the receipt code, as often as the page is loaded.

use super::Visit;
use crate::store::receipt::receipt_by_reference;
use crate::web::holder::with_code;
use crate::words::{Words, words};
use askama::Template;
use axum::http::HeaderMap;
use axum::response::Response;
use commission::web::{Answer, Asked, blocking, rendered, see};
use commission::{Error, address_in};
use pages::Chrome;

/// The page.
#[derive(Template)]
#[template(path = "form-sent.html")]
pub(super) struct SentPage {
    chrome: Chrome,
    /// The texts; `w` is the layout's.
    t: &'static Words,
    reference: String,
    code: String,
    /// To whom an acknowledgement goes, in a sentence.
    letter: String,
    late: String,
    harm: String,
    receipt: String,
    home: String,
}

/// `GET /{lang}/c/{slug}/give/sent`.
pub(super) async fn sent(asked: Asked, headers: HeaderMap) -> Result<Response, Answer> {
    blocking(move || {
        let visit = Visit::new(asked, &headers)?;
        if let Some(elsewhere) = visit.elsewhere() {
            return Ok(elsewhere);
        }
        match visit.sent()? {
            Some(reference) => {
                let page = rendered(&visit.sent_page(reference)?, false)?;
                let slug = &visit.commission.definition.slug;
                let code = visit.key.as_ref().ok_or(Error::NotFound)?.receipt_code();
                Ok(with_code(&visit.asked, slug, page, &code))
            }
            None => Ok(see(&visit.asked.href("/give"))),
        }
    })
    .await
}

impl Visit {
    fn sent_page(&self, reference: String) -> Result<SentPage, Error> {
        let w = words(self.asked.language);
        let (id, store) = (self.commission.id, &self.asked.app.store);
        let source = store
            .read(|r| evidence::source_by_reference(r, id, &reference))?
            .ok_or(Error::NotFound)?;
        let code = self.key.as_ref().ok_or(Error::NotFound)?.receipt_code();
        let mut chrome = self.chrome(w.msg_form_sent());
        chrome.path = self.asked.path.clone();
        Ok(SentPage {
            chrome,
            t: w,
            receipt: self.asked.href(&format!("/receipt/{reference}")),
            code: code.to_string(),
            letter: self.letter(&reference)?,
            late: match source.late {
                true => self.late_notice(self.call()?),
                false => String::new(),
            },
            harm: self.harm()?,
            home: self.asked.href(""),
            reference,
        })
    }

    fn letter(&self, reference: &str) -> Result<String, Error> {
        if !self.asked.app.letters.at_once {
            return Ok(String::new());
        }
        let (id, store) = (self.commission.id, &self.asked.app.store);
        let kept = store.read(|r| receipt_by_reference(r, id, reference))?;
        let contact = kept.and_then(|kept| kept.contact).unwrap_or_default();
        let w = words(self.asked.language);
        Ok(address_in(&contact).map_or_else(String::new, |to| w.msg_form_sent_letter(to)))
    }
}
